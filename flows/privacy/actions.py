"""Showing what is kept about a person, and erasing it after one confirmation."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.forms import Guard, open_form
from flows.ports import Bookings, People
from flows.talk import Act, Choice, Event, Turn, clear, yes_no


class Privacy(Act):
    """Shows what is kept and offers to erase it."""

    title: ClassVar[str] = "action_privacy"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """List it in words; a plain wish to delete goes on to the one confirmation."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        if turn.entity("kind") == "delete":
            return [*clear("delete_confirmed"), *open_form("delete_form")]
        delete = Choice("btn-delete-all", "data_consent_delete", {"kind": "delete"}, lasting=True)
        menu = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)
        turn.say("privacy-kept", bookings=len(mine), choices=(delete, menu))
        return []


class DeleteGuard(Guard):
    """Takes the one confirmation."""

    form: ClassVar[str] = "delete_form"

    async def take(self, turn: Turn) -> list[Event]:
        """Only a clear yes erases."""
        if turn.slot("requested_slot") == "delete_confirmed" and turn.intent in {"affirm", "deny"}:
            return [SlotSet("delete_confirmed", turn.intent == "affirm")]
        return [SlotSet("delete_confirmed", None)]


class AskDelete(Act):
    """Asks once whether everything shall be erased."""

    title: ClassVar[str] = "action_ask_delete_confirmed"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say what goes with it."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        choices = yes_no("btn-yes-delete", "btn-keep")
        return turn.ask("privacy-confirm-delete", bookings=len(mine), choices=choices)


class Delete(Act):
    """Erases everything, or nothing."""

    title: ClassVar[str] = "action_delete"

    def __init__(self, people: People) -> None:
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Erase and give the receipt number."""
        if not turn.slot("delete_confirmed"):
            turn.say("privacy-kept-all")
            return [*clear("delete_confirmed"), *turn.settled()]
        receipt = await self._people.forget(person=turn.person, now=turn.now)
        turn.say("privacy-deleted", receipt=receipt)
        return [SlotSet("delete_confirmed", "done")]
