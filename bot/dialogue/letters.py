"""Makes what is sent of what is said: words, buttons, and the file or picture beside them."""

from dataclasses import replace
from datetime import datetime

from bot.booking import square
from bot.dialogue.mydata import as_json, parts_of
from bot.dialogue.page import Pages
from bot.dialogue.speech import Utterance
from bot.message import Document, Message, Venue
from flows.ports import Bookings, People, Person, Visits
from knowledge.texts import Texts


class Letters:
    """Makes messages.

    Args:
        texts: The words of every language.
        pages: Makes pages to save or print.
        bookings: The desk that has calendar files.
        people: The desk that knows what is stored about somebody.
        visits: The desk that gives out tickets.
    """

    def __init__(
        self, texts: Texts, pages: Pages, bookings: Bookings, people: People, visits: Visits
    ) -> None:
        self._texts = texts
        self._pages = pages
        self._bookings = bookings
        self._people = people
        self._visits = visits

    async def write(self, person: Person, said: Utterance, lang: str, now: datetime) -> Message:
        """Write one message.

        Args:
            person: To whom.
            said: What is said.
            lang: The language of the turn, for words that have none of their own.
            now: When (aware UTC).
        """
        kind = said.attach.get("kind")
        if kind == "page":
            return self._page(said, said.lang or lang)
        message = Message(with_note(said.text, said.note), said.rows)
        if kind == "picture":
            return replace(message, picture=str(said.attach["picture"]))
        if kind in {"ics", "pass"}:
            booking = str(said.attach["booking"])
            file = (
                await self._calendar(person, booking, lang, now)
                if kind == "ics"
                else await self._ticket(person, booking, now)
            )
            return replace(message, document=file)
        if kind == "venue":
            return replace(message, venue=self._venue(said, lang))
        if kind == "my_data":
            as_page = said.attach.get("form") == "page"
            return replace(message, document=await self._my_data(person, lang, now, page=as_page))
        return message

    def _page(self, said: Utterance, lang: str) -> Message:
        title, parts = str(said.attach["title"]), said.attach["parts"]
        assert isinstance(parts, list)  # noqa: S101 - as flows made it
        text = f"{self._pages.say(title, parts, lang)}\n\n{said.text}"
        page = self._pages.make(title, parts, lang, note=said.note)
        return Message(with_note(text, said.note), said.rows, page)

    def _venue(self, said: Utterance, lang: str) -> Venue:
        title, address = (self._texts.say(str(said.attach[one]), lang) for one in ("point", "of"))
        latitude, longitude = (float(str(said.attach[one])) for one in ("latitude", "longitude"))
        return Venue(title, address, latitude, longitude)

    async def _calendar(
        self, person: Person, booking: str, lang: str, now: datetime
    ) -> Document | None:
        content = await self._bookings.calendar_file(
            person=person.id,
            booking=booking,
            title=self._texts.say("booking-calendar-title", lang),
            place=self._texts.say("booking-calendar-place", lang),
            now=now,
        )
        return None if content is None else Document("termin.ics", "text/calendar", content)

    async def _ticket(self, person: Person, booking: str, now: datetime) -> Document | None:
        ticket = await self._visits.ticket(person=person.id, booking=booking, now=now)
        if ticket is None:
            return None
        return Document("ticket.png", "image/png", square.draw(ticket.token))

    async def _my_data(self, person: Person, lang: str, now: datetime, *, page: bool) -> Document:
        # Only here, and not in the conversation: what is in the file must not be kept once more.
        kept = await self._people.export(person=person.id, now=now)
        if not page:
            return Document("lotse.json", "application/json", as_json(kept))
        parts = list(parts_of(kept, self._pages.languages))
        return self._pages.make("privacy-file-title", parts, lang, name="lotse.html")


def with_note(text: str, note: str) -> str:
    """Put a quiet line below words."""
    return f"{text}\n\n{note}" if note else text
