"""What was found for a question that no intent understands, and telling about it."""

from collections.abc import Sequence
from textwrap import shorten
from typing import Any, ClassVar

from flows.dates import date_choice, place_of
from flows.pictures import beside
from flows.ports import Bookings
from flows.sources import key_of, title_of, values_of, warn_if_urgent
from flows.talk import Act, Choice, Event, Turn
from knowledge.model import FoundingFact, Partner
from knowledge.search import Hit, Search
from knowledge.whole import Knowledge

MOST = 3
ENOUGH = {
    "programme": 0.55,
    "module": 0.55,
    "term": 0.55,
    "hint": 0.7,
    "fact": 0.7,
    "partner": 0.7,
}
"""How well a record must fit to be offered; a sentence of law must fit better than a name."""
WIDE = 60
"""So many signs of a sentence fit on a button."""

HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)


def fitting(hits: Sequence[Hit]) -> list[Hit]:
    """Keep what fits well enough to be offered, the best first.

    Args:
        hits: What the search found.
    """
    return [hit for hit in hits if hit.score >= ENOUGH.get(hit.kind, 2)][:MOST]


def choices_of(hits: Sequence[Hit]) -> tuple[Choice, ...]:
    """Give a button for each record that can be told about in the chat."""
    return tuple(
        Choice(
            "btn-found",
            "tell_about",
            {"about": f"{hit.kind}.{hit.id}"},
            {"name": shorten(hit.title, WIDE, placeholder=" …")},
            lasting=True,
        )
        for hit in fitting(hits)
    )


async def dates_of(turn: Turn, modules: Sequence[str], bookings: Bookings) -> tuple[Choice, ...]:
    """Give a button for the next date with room of each offer that the person may go to.

    Args:
        turn: Who asks, and when.
        modules: The kinds of offer.
        bookings: The desk for dates and places.
    """
    found = [
        await bookings.sessions(now=turn.now, place=place_of(turn), module=one, limit=1)
        for one in modules
    ]
    return tuple(date_choice(one) for dates in found for one in dates)


async def search(turn: Turn, index: Search, bookings: Bookings) -> tuple[Choice, ...]:
    """Look for what a message means, in the person's language, with the dates there are."""
    hits = fitting(index.find(turn.text, turn.language)) if turn.text else []
    modules = [hit.id for hit in hits if hit.kind == "module"]
    return (*choices_of(hits), *await dates_of(turn, modules, bookings))


class TellAbout(Act):
    """Tells about a record that was found, or shows a picture that a button asks for."""

    title: ClassVar[str] = "action_tell_about"

    def __init__(self, knowledge: Knowledge, bookings: Bookings) -> None:
        self._knowledge = knowledge
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say what it is; a rule of law only with its source, and only if it may be shown."""
        about = str(turn.entity("about"))
        kind, _, record = about.partition(".")
        modules = [record] if kind == "module" else []
        dates = await dates_of(turn, modules, self._bookings)
        tell_record(turn, self._knowledge, about, dates=dates)
        return []


def tell_record(
    turn: Turn,
    knowledge: Knowledge,
    about: str,
    *,
    lang: str | None = None,
    dates: Sequence[Choice] = (),
) -> None:
    """Tell about a record.

    Args:
        turn: The turn to answer in.
        knowledge: What the organisations know.
        about: Kind and id, such as `hint.work-illegal`.
        lang: Another language than the person's.
        dates: Buttons for the dates of the offer that it is about.
    """
    kind, _, record = about.partition(".")
    if kind == "hint" and record in knowledge.hints:
        _hint(turn, knowledge, record, lang)
    elif kind == "term" and record in knowledge.glossary:
        named = {"term": knowledge.glossary[record].term, "gloss": f"term-{record}"}
        attach = beside(knowledge.picture_of_term(record))
        _tell(turn, "welcome-term", about, lang, (MENU,), attach=attach, **named)
    elif kind == "picture" and record in knowledge.pictures:
        caption = knowledge.pictures[record].caption
        _tell(turn, caption, about, lang, (), attach=beside(record))
    elif kind in {"programme", "module"} and record in _records(knowledge, kind):
        name, ways = f"{kind}-{record}", (*dates, MENU, HUMAN)
        _tell(turn, "fallback-about", about, lang, ways, name=name, what=f"{name}-what")
    elif (told := _founding_record(knowledge, record)) is not None:
        _founding(turn, knowledge, told)
    else:
        turn.say("fallback-old-button", choices=(MENU,))


def _records(knowledge: Knowledge, kind: str) -> frozenset[str]:
    return frozenset(knowledge.programmes if kind == "programme" else knowledge.modules)


def _founding_record(knowledge: Knowledge, record: str) -> FoundingFact | Partner | None:
    """Find what a founding document says, unless it names a person."""
    fact, partner = knowledge.facts.get(record), knowledge.partners.get(record)
    if fact is not None:
        return None if fact.internal else fact
    return None if partner is None or partner.person else partner


def _founding(turn: Turn, knowledge: Knowledge, told: FoundingFact | Partner) -> None:
    """Say it as it was written, with its source and how the programme stands today."""
    if isinstance(told, FoundingFact):
        text, source = told.text, told.source
    else:
        text, source = f"{told.name}: {told.role}", told.sources[0]
    turn.say(
        "fallback-fact",
        text=text,
        source=title_of(source, knowledge),
        state=f"programme-{told.programmes[0]}-state",
        choices=(MENU, HUMAN),
    )


def _hint(turn: Turn, knowledge: Knowledge, record: str, lang: str | None) -> None:
    found = knowledge.hint_for(record, on=turn.now.date())
    if not found.shown:
        turn.say("legal-must-be-checked", choices=(HUMAN,))
        return
    hint = found.hint
    if lang is None:
        warn_if_urgent(turn, hint)
    _tell(
        turn,
        key_of(hint),
        f"hint.{record}",
        lang,
        (),
        **values_of(hint, knowledge),
    )
    if lang is None:
        turn.say("legal-general-close", choices=(HUMAN, MENU))


def _tell(
    turn: Turn,
    key: str,
    about: str,
    lang: str | None,
    choices: Sequence[Choice],
    **values: Any,  # noqa: ANN401 - whatever the sentence names
) -> None:
    if lang is None:
        turn.tell(key, about=about, choices=choices, **values)
    else:
        turn.say(key, lang=lang, **values)
