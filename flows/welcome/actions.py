"""Greeting, language, identity, simpler words, pause and goodbye."""

from typing import ClassVar

from rasa_sdk.events import SlotSet

from flows.drafts import say_draft
from flows.forms import close_form, open_form
from flows.ports import Bookings, Drafts, People
from flows.talk import Act, Choice, Event, Turn
from knowledge import moments
from knowledge.whole import Knowledge

MENU = (
    Choice("btn-what-can-i-do", "list_offers", lasting=True),
    Choice("btn-book-visit", "book_workshop_visit", lasting=True),
    Choice("btn-what-fits-me", "check_eligibility", lasting=True),
    Choice("btn-my-plan", "show_plan", lasting=True),
    Choice("btn-may-i-work", "may_i_work", lasting=True),
    Choice("btn-my-bookings", "my_bookings_reminder", lasting=True),
    Choice("btn-human", "contact_human", lasting=True),
    Choice("btn-language", "switch_language", lasting=True),
)
"""The main menu: what most people come for."""

SOLAR = frozenset({"solar_on", "solar_off"})
CONTINUE = Choice("btn-continue", "pause_resume_abort", lasting=True)
BACK = Choice("btn-menu", "greet_start", {"kind": "menu"}, lasting=True)


class Greet(Act):
    """Answers a greeting with what one can do here."""

    title: ClassVar[str] = "action_greet"

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    async def speak(self, turn: Turn) -> list[Event]:
        """Greet; a hello leaves an open question open, the menu button leaves it."""
        wants_menu = turn.entity("kind") in {"menu", "start"}
        if turn.form and not wants_menu:
            turn.say("welcome-back")
            return []
        paused = turn.slot("paused")
        if paused and turn.form is None and not wants_menu:
            # Whoever comes back goes on where they were; the question says what it was about.
            turn.say("welcome-back")
            return [SlotSet("paused", None), *open_form(str(paused))]
        draft = await self._drafts.of(person=turn.person, now=turn.now)
        if draft is not None and turn.form is None and turn.entity("kind") != "menu":
            turn.say("welcome-again", choices=MENU)
            say_draft(turn, draft)
            return []
        going_on = (CONTINUE,) if turn.slot("paused") and not turn.form else ()
        # Whoever taps on the menu is in the middle of a talk, and was greeted before.
        key = "welcome-menu" if turn.entity("kind") == "menu" else "welcome-again"
        turn.say(key, choices=(*going_on, *MENU))
        return close_form() if wants_menu else []


class SwitchLanguage(Act):
    """Changes the language at once, or shows the languages there are."""

    title: ClassVar[str] = "action_switch_language"

    def __init__(self, knowledge: Knowledge, people: People) -> None:
        self._languages = knowledge.languages
        self._people = people

    async def speak(self, turn: Turn) -> list[Event]:
        """Switch and confirm in the new language; an unfinished language says so honestly."""
        if turn.entity("kind") in SOLAR:
            return await self._solar(turn, wished=turn.entity("kind") == "solar_on")
        wanted = _wanted(turn)
        language = self._languages.get(wanted)
        if language is not None and language.state == "complete":
            await self._people.speak(
                person=turn.person, lang=language.code, chosen=True, now=turn.now
            )
            menu = () if turn.form else MENU
            turn.say("welcome-language-changed", lang=language.code, choices=menu)
            return turn.speak_now(language.code)
        if wanted:
            turn.say("welcome-language-not-yet")
        choices = (*self._choices(), *self._calendar(turn))
        turn.say("welcome-choose-language", choices=choices, columns=2)
        return []

    async def _solar(self, turn: Turn, *, wished: bool) -> list[Event]:
        await self._people.show_solar(person=turn.person, wished=wished)
        moments.show_solar(wished=wished)
        key = "welcome-solar-on" if wished else "welcome-solar-off"
        turn.say(key, choices=(BACK,), today=turn.now)
        return []

    def _calendar(self, turn: Turn) -> tuple[Choice, ...]:
        """Give the switch for the second calendar to those whose language has one."""
        language = self._languages.get(turn.language)
        if language is None or not language.solar_months:
            return ()
        if turn.metadata.get("solar"):
            return (
                Choice("btn-solar-off", "switch_language", {"kind": "solar_off"}, lasting=True),
            )
        return (Choice("btn-solar-on", "switch_language", {"kind": "solar_on"}, lasting=True),)

    def _choices(self) -> tuple[Choice, ...]:
        return tuple(
            Choice(
                "btn-language-name",
                "switch_language",
                {"language": language.code},
                {"name": language.own_name},
                lasting=True,
            )
            for language in self._languages.values()
            if language.state == "complete"
        )


def _wanted(turn: Turn) -> str:
    """Name the language that is asked for; empty for none, or if several new ones are named."""
    named = set(turn.entities("language"))
    wanted = named - {turn.language} if len(named) > 1 else named
    return wanted.pop() if len(wanted) == 1 else ""


class Identity(Act):
    """Says truthfully what the bot is, who runs it and who may read."""

    title: ClassVar[str] = "action_identity"

    def __init__(self, operator: str, readers: str | None = None) -> None:
        self._operator = operator
        self._readers = readers

    async def speak(self, turn: Turn) -> list[Event]:
        """Give the honest version; nothing the operator has not guaranteed is promised."""
        choices = (
            Choice("btn-my-data", "data_consent_delete", {"kind": "show"}, lasting=True),
            Choice("btn-human", "contact_human", lasting=True),
        )
        turn.say(
            "welcome-identity",
            choices=choices,
            operator=self._operator,
            guaranteed=int(self._readers is not None),
            readers=self._readers or "",
        )
        return []


class Bye(Act):
    """Answers thanks shortly, with the next appointment if there is one."""

    title: ClassVar[str] = "action_bye"

    def __init__(self, bookings: Bookings) -> None:
        self._bookings = bookings

    async def speak(self, turn: Turn) -> list[Event]:
        """Say it without nagging."""
        mine = await self._bookings.mine(person=turn.person, now=turn.now)
        if mine:
            turn.say("welcome-bye-booked", start=mine[0].session.starts_at)
        else:
            turn.say("welcome-bye")
        # A goodbye ends the questions; they can be taken up again.
        return [SlotSet("paused", turn.form), *close_form()] if turn.form else []


class Pause(Act):
    """Sets an unfinished question aside, and takes it up again."""

    title: ClassVar[str] = "action_pause"

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    async def speak(self, turn: Turn) -> list[Event]:
        """Ask nothing more now; nothing is lost unless it is to be."""
        if turn.entity("kind") == "drop":
            await self._drafts.drop(person=turn.person)
            turn.say("welcome-draft-dropped", choices=(BACK,))
            return [SlotSet("paused", None), *(close_form() if turn.form else [])]
        if turn.form:
            turn.say("welcome-pause", choices=(CONTINUE, BACK))
            return [SlotSet("paused", turn.form), *close_form()]
        paused = turn.slot("paused")
        if paused:
            return [SlotSet("paused", None), *open_form(str(paused))]
        draft = await self._drafts.of(person=turn.person, now=turn.now)
        if draft is not None:
            say_draft(turn, draft)
            return []
        turn.say("welcome-pause", choices=(BACK,))
        return []
