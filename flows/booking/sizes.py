"""The size of shoes or clothes that an institution asks for: told after booking, or later."""

import re
from typing import ClassVar

from rasa_sdk.events import FollowupAction, SlotSet

from flows.booking.remind import AFTER, find
from flows.forms import Guard, open_form, stop
from flows.ports import Booking, Bookings, Need, Visits
from flows.talk import Act, Choice, Event, Turn, clear

KINDS = ("shoe_size", "clothes_size")
NOT_NOW = "later"
"""What stands for a size that is not asked for, not known or not told."""

_SHOWN = {
    "shoe_size": ("37", "38", "39", "40", "41", "42", "43", "44", "45"),
    "clothes_size": ("S", "M", "L", "XL", "XXL"),
}
_LETTERS = re.compile(r"XXS|XS|S|M|L|X{1,3}L|[2-5]XL")
_NUMBERS = {"shoe_size": (30, 52), "clothes_size": (30, 70)}
"""From which number to which a size can be, as it is counted in Germany."""
_COLUMNS = 3


def missing(booking: Booking) -> tuple[str, ...]:
    """Tell which sizes the institution asks for and has not been told."""
    told = {need.kind for need in booking.needs}
    return tuple(kind for kind in booking.session.asks if kind not in told)


def ask_sizes(booking: Booking) -> list[Event]:
    """Go on with the question about the sizes of this booking; none if there is nothing to ask."""
    if not missing(booking):
        return []
    return [SlotSet("sizes_of", booking.token), *open_form("size_form")]


def size_choices(booking: Booking) -> tuple[Choice, ...]:
    """Give the button that leads to the question later."""
    if not missing(booking):
        return ()
    entities = {"booking": booking.token, "kind": "size"}
    return (Choice("btn-size-tell", "my_bookings_reminder", entities, lasting=True),)


class SizeGuard(Guard):
    """Takes the sizes; whoever does not know one may go on without."""

    form: ClassVar[str] = "size_form"
    answers: ClassVar[frozenset[str]] = frozenset({"pause_resume_abort", "thanks_bye"})

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    def is_answer(self, turn: Turn) -> bool:
        """A message that holds a size is an answer, whatever else it looks like."""
        sized = bool(turn.entity("size")) and not turn.intent.startswith("esc_")
        return sized or super().is_answer(turn)

    async def begin(self, turn: Turn) -> list[Event]:
        """Ask only for what the institution asks for."""
        booking = await find(self._bookings, turn, turn.slot("sizes_of"))
        open_still = () if booking is None else missing(booking)
        return [SlotSet(kind, None if kind in open_still else NOT_NOW) for kind in KINDS]

    async def resume(self, turn: Turn) -> list[Event]:
        """Ask nothing more about a booking that is gone meanwhile."""
        if await find(self._bookings, turn, turn.slot("sizes_of")) is None:
            return [*(SlotSet(kind, NOT_NOW) for kind in KINDS), *stop()]
        return await super().resume(turn)

    async def take(self, turn: Turn) -> list[Event]:
        """Take a size that can be one; what cannot is asked for again."""
        kind = str(turn.slot("requested_slot"))
        said = turn.entities("size")
        if turn.intent in {"deny", *self.answers} or "unknown" in said:
            return [SlotSet(kind, NOT_NOW)]
        fitting = [one for one in said if is_size(kind, one)]
        if said and not fitting:
            turn.say("booking-size-odd")
        return [SlotSet(kind, ", ".join(dict.fromkeys(fitting)) or None)]


class AskSize(Act):
    """Asks for one kind of size."""

    kind: ClassVar[str]

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask, with the usual sizes as buttons if one person comes."""
        booking = await find(self._bookings, turn, turn.slot("sizes_of"))
        persons = booking.persons if booking else 1
        usual = [
            Choice("btn-size", "inform", {"size": size}, {"size": size})
            for size in (_SHOWN[self.kind] if persons == 1 else ())
        ]
        later = Choice("btn-size-later", "inform", {"size": "unknown"})
        return turn.ask(
            f"booking-ask-{self.kind.replace('_', '-')}",
            choices=[*usual, later],
            columns=_COLUMNS,
            persons=persons,
        )


class AskShoeSize(AskSize):
    """Asks for the size of shoes."""

    title: ClassVar[str] = "action_ask_shoe_size"
    kind: ClassVar[str] = "shoe_size"


class AskClothesSize(AskSize):
    """Asks for the size of clothes."""

    title: ClassVar[str] = "action_ask_clothes_size"
    kind: ClassVar[str] = "clothes_size"


class Sizes(Act):
    """Tells the institution the sizes, and goes on with what was being talked about."""

    title: ClassVar[str] = "action_sizes"

    def __init__(self, visits: Visits) -> None:
        self._visits = visits

    async def speak(self, turn: Turn) -> list[Event]:
        """Note what was told; a new booking goes on with its reminder."""
        token = str(turn.slot("sizes_of"))
        told = [(kind, str(turn.slot(kind))) for kind in KINDS if turn.slot(kind) != NOT_NOW]
        for kind, size in told:
            await self._visits.need(
                person=turn.person, booking=token, need=Need(kind, size), now=turn.now
            )
        goes_on = turn.slot("reminder_booking") == turn.slot("sizes_of")
        key = "booking-size-noted" if told else "booking-size-open"
        turn.say(key, choices=() if goes_on else AFTER)
        done = [*clear("sizes_of", *KINDS), *turn.settled()]
        return [*done, FollowupAction("reminder_form")] if goes_on else done


def is_size(kind: str, said: str) -> bool:
    """Whether there are shoes or clothes of this size."""
    if kind == "clothes_size" and _LETTERS.fullmatch(said):
        return True
    least, most = _NUMBERS[kind]
    number = said.removesuffix(".5")
    return number.isdecimal() and least <= int(number) <= most
