"""What everybody would be told if a date was moved or cancelled: read before it goes out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from typing import Literal

from bot.booking.house_view import DateView
from bot.booking.moving import REASONS, Reason, Times
from bot.booking.notice import Notice, Render
from bot.booking.rules import LOCAL
from bot.cleaning import clean
from bot.console.own_words import LONGEST, plain
from bot.handoff.interpreter import Interpreted
from bot.message import Message
from knowledge.model import Language


@dataclass(frozen=True, slots=True)
class Told:
    """What people who speak one language would get.

    Attributes:
        lang: The language.
        own_name: What its speakers call it.
        direction: ``ltr`` or ``rtl``.
        people: How many would get it in this language.
        message: The message, with its buttons.
        back: What the organiser's own words say when they are translated back, if a machine
            translated them.
        raw: Whether these go out untranslated.
    """

    lang: str
    own_name: str
    direction: str
    people: int
    message: Message
    back: str | None = None
    raw: bool = False


@dataclass(frozen=True, slots=True)
class Wished:
    """A change as it was typed: a day and hours as they are called in Germany.

    Attributes:
        what: ``move`` or ``cancel``.
        day: The new day.
        at: From when.
        until: Until when.
        meet: When people meet; empty if they come to the place itself.
        reason: Why, of ``REASONS``; None for no reason.
        is_asked: Whether the form was filled in.
        seen: The version of the date that the preview was made of.
        words: What the organiser adds in their own words.
    """

    what: Literal["move", "cancel"]
    day: str
    at: str
    until: str
    meet: str
    reason: Reason | None
    is_asked: bool
    seen: int
    words: str = ""

    @classmethod
    def read(cls, what: str, form: Mapping[str, str], view: DateView) -> "Wished":
        """Read the form; what is missing is as it is now."""
        session = view.session
        named = [one for one in REASONS if one == form.get("reason")]
        begins = session.starts_at.astimezone(LOCAL)
        meets = session.meet_at.astimezone(LOCAL) if session.meet_at else None
        seen = form.get("seen", "")
        return cls(
            "cancel" if what == "cancel" else "move",
            form.get("day") or begins.date().isoformat(),
            form.get("at") or _clock(begins),
            form.get("until") or _clock(session.ends_at.astimezone(LOCAL)),
            form.get("meet", _clock(meets) if meets else ""),
            named[0] if named else None,
            "reason" in form,
            int(seen) if seen.isdecimal() else view.version,
            clean(form.get("words", ""))[:LONGEST],
        )

    def times(self) -> Times | None:
        """Give the moments that are meant; None if they cannot be read."""
        try:
            day = date.fromisoformat(self.day)
            meet = _moment(day, self.meet) if self.meet else None
            return Times(_moment(day, self.at), _moment(day, self.until), meet, self.reason)
        except ValueError:
            return None

    def wrong(self, view: DateView, now: datetime) -> str | None:
        """Say what is wrong with it already; None if it can be sent."""
        if view.state != "open" or view.session.starts_at <= now:
            return "unknown"
        if self.what == "cancel" or not self.is_asked:
            return None
        to = self.times()
        if to is None or not now < to.starts_at < to.ends_at:
            return "no_time"
        same = (to.starts_at, to.ends_at) == (view.session.starts_at, view.session.ends_at)
        return "same" if same else None


def preview(
    view: DateView,
    wished: Wished,
    render: Render,
    languages: Mapping[str, Language],
    said: Mapping[str, Interpreted] | None = None,
) -> list[Told]:
    """Make what everybody would be told; the languages that are spoken there come first."""
    to = wished.times() if wished.what == "move" else None
    if not wished.is_asked or (wished.what == "move" and to is None):
        return []
    return told_of(
        lambda code: view.foretold(code, to, wished.reason),
        view.langs,
        render,
        languages,
        (wished.words, said or {}),
    )


def told_of(
    foretold: Callable[[str], Notice],
    spoken: Mapping[str, int],
    render: Render,
    languages: Mapping[str, Language],
    words: tuple[str, Mapping[str, Interpreted]] | None = None,
) -> list[Told]:
    """Make a word of the institution in every language; those that are spoken there come first.

    Args:
        foretold: Gives the word in a language.
        spoken: How many would get it, by language.
        render: Makes the words.
        languages: All languages.
        words: The organiser's own words, and what a machine made of them.
    """
    others = [code for code, one in languages.items() if one.state == "complete"]
    codes = [*spoken, *(code for code in others if code not in spoken)]
    typed, found = words or ("", {})
    told = []
    own = plain(typed, found)
    for code in codes:
        notice = foretold(code)
        message = render(replace(notice, values={**notice.values, "words": own}))
        if message is not None:
            known = languages[code]
            count = spoken.get(code, 0)
            back = found[code].back if code in found else None
            raw = bool(own) and code not in own
            told.append(Told(code, known.own_name, known.direction, count, message, back, raw))
    return told


def _moment(day: date, clock: str) -> datetime:
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=LOCAL).astimezone(UTC)


def _clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"
