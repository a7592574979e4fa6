"""Days and hours in a language, always as clocks in Münster show them."""

from contextvars import ContextVar
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_skeleton
from persiantools.jdatetime import JalaliDate

from knowledge.model import Language

BERLIN: Final = ZoneInfo("Europe/Berlin")

_SOLAR: Final[ContextVar[bool]] = ContextVar("solar", default=False)


def show_solar(*, wished: bool) -> None:
    """Show days of the Solar Hijri year beside, or not, in what is said from now on.

    It holds for the turn that is being answered, not for others that run beside it.

    Args:
        wished: Whether the reader has switched it on.
    """
    _SOLAR.set(wished)


def local(value: object) -> date | datetime | None:
    """Understand a day or a moment and move it to Münster.

    Args:
        value: A date, a datetime or an ISO text; a moment without zone is local already.
    """
    if isinstance(value, str):
        try:
            value = (
                datetime.fromisoformat(value)
                if len(value) > len("2026-12-01")
                else (date.fromisoformat(value))
            )
        except ValueError:
            return None
    if isinstance(value, datetime):
        return value if value.tzinfo is None else value.astimezone(BERLIN)
    return value if isinstance(value, date) else None


def day(value: object, language: Language) -> str:
    """Write a day with its weekday: Tuesday 1 December 2026.

    Args:
        value: A date, a datetime or an ISO text.
        language: The language to write in.
    """
    moment = local(value)
    if moment is None:
        return str(value)
    locale = Locale.parse(language.locale)
    said = format_date(moment, language.day_pattern, locale=locale)
    return f"{said}{_solar(moment, language)}"


def _solar(moment: date, language: Language) -> str:
    """Write the day as it is called in the Solar Hijri year, in brackets; empty if not wished."""
    if not (_SOLAR.get() and language.solar_months):
        return ""
    day_alone = date(moment.year, moment.month, moment.day)
    named = JalaliDate(day_alone)  # type: ignore[no-untyped-call] # its functions have no types
    month = language.solar_months[named.month - 1]
    return f" [{named.day} {month} {named.year}]"


def plain_date(value: object, language: Language) -> str:
    """Write a day without its weekday: 1 December 2026.

    Args:
        value: A date, a datetime or an ISO text.
        language: The language to write in.
    """
    moment = local(value)
    if moment is None:
        return str(value)
    return format_date(moment, "long", locale=Locale.parse(language.locale))


def hour(value: object) -> str:
    """Write the time of day: 10:00.

    Args:
        value: A datetime or an ISO text; a text like 10:00 stays.
    """
    moment = local(value)
    return f"{moment:%H:%M}" if isinstance(moment, datetime) else str(value)


def when(value: object, language: Language) -> str:
    """Write day and time: Tuesday 1 December 2026, 10:00.

    Args:
        value: A datetime or an ISO text; a mere day is written without a time.
        language: The language to write in.
    """
    moment = local(value)
    if not isinstance(moment, datetime):
        return day(value, language)
    comma = "،" if language.script == "Arab" else ","
    return f"{day(moment, language)}{comma} {hour(moment)}"


def short(value: object, language: Language) -> str:
    """Write day and time for a button: Tue, 1 Dec, 10:00.

    Args:
        value: A datetime or an ISO text.
        language: The language to write in.
    """
    moment = local(value)
    if not isinstance(moment, datetime):
        return day(value, language)
    locale = Locale.parse(language.locale)
    comma = "،" if language.script == "Arab" else ","
    return f"{format_skeleton('MMMEd', moment.date(), locale=locale)}{comma} {hour(moment)}"


def spans(value: object, language: Language) -> str:
    """Write several times from and to, each on a line of its own.

    Args:
        value: Moments as ISO texts: begin and end with a slash between, spans with spaces.
        language: The language to write in.
    """
    pairs = [span.partition("/") for span in str(value).split()]
    return "\n".join(f"{when(begin, language)}–{hour(end)}" for begin, _, end in pairs)
