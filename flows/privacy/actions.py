"""Showing what is kept about a person, giving it to them, and erasing it after a clear yes."""

from collections.abc import Sequence
from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows import discreet
from flows.forms import Guard, close_form, offer, open_form, waits_for_consent
from flows.ports import Bookings, People
from flows.talk import Act, Choice, Event, Turn, clear, yes_no

PARTS: dict[str, tuple[str, ...]] = {
    "paper": ("paper", "months"),
    "answers": ("place", "place_to_confirm", "age", "goal", "paper", "months", "trade", "have"),
    "needs": ("needs", "shoe_size", "clothes_size"),
    "cases": (),
}
"""What can be forgotten apart, and the slots of the conversation that go with it."""

SAID = ("weighed", "told", "originals", "resume", "waiting")
"""Slots in which an earlier answer may still stand."""

NEWS = Choice("btn-news", "offer_news", {"kind": "which"}, lasting=True)
BOOKED = Choice("btn-my-bookings", "my_bookings_reminder", lasting=True)
HUMAN = Choice("btn-human", "contact_human", lasting=True)
MENU = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)


def _to(label: str, kind: str) -> Choice:
    return Choice(label, "data_consent_delete", {"kind": kind}, lasting=True)


class Privacy(Act):
    """Shows what is kept, gives it as a file, and leads to erasing all of it or a part."""

    title: ClassVar[str] = "action_privacy"

    def __init__(self, bookings: Bookings, people: People) -> None:
        self._bookings = bookings
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Do what was asked for; whatever is unclear shows the list."""
        kind, part = turn.entity("kind"), turn.entity("forget")
        if kind == "delete":
            wanted = part if part in PARTS else None
            chosen = [*clear("delete_confirmed"), SlotSet("delete_part", wanted)]
            return [*chosen, *open_form("delete_form")]
        if kind == "which":
            turn.say("privacy-which", choices=(*_parts(), _to("btn-delete-all", "delete")))
            return close_form() if turn.form == "delete_form" else []
        if kind == "file":
            turn.say("privacy-file", attach={"kind": "my_data", "form": "page"})
            turn.say("privacy-file-json", attach={"kind": "my_data", "form": "json"})
            return []
        if kind in {"discreet_on", "discreet_off"}:
            await self._be_discreet(turn, wished=kind == "discreet_on")
        elif kind == "discreet_offer":
            turn.say("privacy-discreet-offer", choices=(discreet.ON, discreet.CLEAR, HUMAN))
            return [*offer(discreet.ON, MENU), *_silenced(turn)]
        elif kind == "unveil":
            await self._unveil(turn)
        elif kind == "clear" or (kind == "unclear" and turn.metadata.get("discreet")):
            # Whoever may be watched has no time for a question.
            await self._people.clear_chat(person=turn.person, now=turn.now)
            turn.say("privacy-cleared", choices=(_to("btn-delete-all", "delete"),))
            return _silenced(turn)
        else:
            await self._list(turn)
        return []

    async def _be_discreet(self, turn: Turn, *, wished: bool) -> None:
        await self._people.be_discreet(person=turn.person, wished=wished)
        if wished:
            turn.say("privacy-discreet-on", choices=(discreet.CLEAR, discreet.OFF))
        else:
            await self._people.unveil(person=turn.person, now=turn.now)
            turn.say("privacy-discreet-off", choices=(discreet.ON,))

    async def _unveil(self, turn: Turn) -> None:
        if await self._people.unveil(person=turn.person, now=turn.now):
            turn.say("privacy-unveiled", choices=(discreet.CLEAR,))
        else:
            turn.say("privacy-nothing-new", choices=(BOOKED,))

    async def _list(self, turn: Turn) -> None:
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        kept = await self._people.export(person=turn.person, now=turn.now)
        is_on = bool(turn.metadata.get("discreet"))
        choices = (
            _to("btn-data-file", "file"),
            _to("btn-delete-part", "which"),
            _to("btn-delete-all", "delete"),
            *(() if is_on else (discreet.ON,)),
            NEWS,
            MENU,
        )
        turn.say(
            "privacy-kept",
            bookings=len(mine),
            waiting=_count(kept.get("waiting")),
            needs=_count(kept.get("needs")),
            cases=_count(kept.get("cases")),
            news=_count(kept.get("news")),
            choices=choices,
        )
        if is_on:
            turn.say("privacy-discreet-now", choices=(discreet.CLEAR, discreet.OFF))


class DeleteGuard(Guard):
    """Takes the one confirmation."""

    form: ClassVar[str] = "delete_form"

    def is_answer(self, turn: Turn) -> bool:
        """Before the consent nothing else is answered here either."""
        unknown = not turn.metadata.get("consent")
        return super().is_answer(turn) or (unknown and waits_for_consent(turn.intent))

    async def take(self, turn: Turn) -> list[Event]:
        """Only a clear yes erases."""
        if turn.slot("requested_slot") == "delete_confirmed" and turn.intent in {"affirm", "deny"}:
            return [SlotSet("delete_confirmed", turn.intent == "affirm")]
        return [SlotSet("delete_confirmed", None)]


class AskDelete(Act):
    """Asks once whether it shall be erased."""

    title: ClassVar[str] = "action_ask_delete_confirmed"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say what goes with it."""
        part = turn.slot("delete_part")
        if part:
            choices = yes_no("btn-yes-delete-part", "btn-keep")
            return turn.ask("privacy-confirm-part", part=f"privacy-part-{part}", choices=choices)
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        every = (*yes_no("btn-yes-delete", "btn-keep"), _to("btn-delete-part", "which"))
        return turn.ask("privacy-confirm-delete", bookings=len(mine), choices=every)


class Delete(Act):
    """Erases everything, a part, or nothing."""

    title: ClassVar[str] = "action_delete"

    def __init__(self, bookings: Bookings, people: People) -> None:
        self._bookings = bookings
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Erase, give the receipt, and say what remains."""
        part = turn.slot("delete_part")
        if not turn.slot("delete_confirmed"):
            turn.say("privacy-kept-all")
            return [*clear("delete_confirmed", "delete_part"), *turn.settled()]
        if part:
            return await self._a_part(turn, str(part))
        receipt = await self._people.forget(person=turn.person, now=turn.now)
        turn.say("privacy-deleted", receipt=receipt.number, until=receipt.copies_until)
        return [SlotSet("delete_confirmed", "done")]

    async def _a_part(self, turn: Turn, part: str) -> list[Event]:
        receipt = await self._people.forget_part(person=turn.person, part=part, now=turn.now)
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        kept = await self._people.export(person=turn.person, now=turn.now)
        turn.say(
            "privacy-part-deleted",
            part=f"privacy-part-{part}",
            bookings=len(mine),
            cases=_count(kept.get("cases")),
            choices=(_to("btn-my-data", "show"), BOOKED, MENU),
            receipt=receipt.number,
            until=receipt.copies_until,
        )
        forgotten = clear("delete_part", *PARTS[part], *SAID)
        return [*forgotten, SlotSet("delete_confirmed", "part"), *turn.settled()]


def _silenced(turn: Turn) -> list[Event]:
    """Ask nothing more below a chat that was just cleared; what was open can be taken up again."""
    if turn.form in {None, "consent_form"}:
        return []
    open_still = None if turn.form == "delete_form" else turn.form
    return [SlotSet("paused", open_still), *close_form()]


def _parts() -> tuple[Choice, ...]:
    return tuple(
        Choice(
            "btn-forget",
            "data_consent_delete",
            {"kind": "delete", "forget": part},
            {"name": f"privacy-part-{part}"},
            lasting=True,
        )
        for part in PARTS
    )


def _count(found: object) -> int:
    return len(found) if isinstance(found, Sequence) else 0
