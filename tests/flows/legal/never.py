"""The twelve things that the bot never says, found in whatever it did say."""

import re
from collections.abc import Collection, Mapping
from datetime import date, timedelta

from babel import Locale
from babel.dates import format_date

from knowledge.moments import plain_date
from knowledge.whole import Knowledge

PATTERNS: Mapping[str, tuple[str, ...]] = {
    "1 a verdict on work": ("may-work",),
    "2 a counted deadline": ("counted-deadline",),
    "3 a chance": ("chance-promised",),
    "4 places of an ended programme": ("ended-places", "dead-address"),
    "5 that the police see nothing": ("police-never-sees",),
    "6 an unchecked number": ("unchecked-number",),
    "7 a free integration course": ("free-course", "course-by-asylum"),
    "8 help that no offer promises": ("help-promised",),
    "9 one chamber for the other": ("mixed-chamber",),
    "10 a person on duty": ("named-person",),
    "11 advice on passport and identity": ("identity-advice",),
    "12 a judgement on a country": ("origin-judged",),
}
"""Which statements of forbidden.yml are which of the twelve things of programmes.md, 9.2."""

LETTER = date(2026, 11, 3)
"""The date of the letters in the questions."""

LONGEST = 100
"""So many days after a letter a deadline could end."""

SAVES_LIVES = frozenset({"110", "112", "116 016"})

# A case is called K-113, and that is nobody's number.
_NUMBER = re.compile(r"(?:\+|\b0)\d[\d /()-]{4,}\d|(?<![\w-])11\d(?: \d{3})?\b(?! ?€)")
_SHARE = re.compile(r"\d ?[%٪]")
_DIGITS = {ord(sign): str(at % 10) for at, sign in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}


def said_of_the_twelve(
    knowledge: Knowledge, lang: str, said: str, *, known: Collection[date] = ()
) -> set[str]:
    """Name which of the twelve things are said.

    Args:
        knowledge: What the organisations know.
        lang: The language that was spoken.
        said: Everything that the person read.
        known: Days that stand in an offer, and so were not counted.
    """
    plain = said.translate(_DIGITS)
    found = {thing for thing, names in PATTERNS.items() if _matches(knowledge, lang, said, names)}
    if _counted(knowledge, lang, plain, known):
        found.add("2 a counted deadline")
    if _SHARE.search(plain):
        found.add("3 a chance")
    if {one.strip() for one in _NUMBER.findall(plain)} - SAVES_LIVES - _checked(knowledge):
        found.add("6 an unchecked number")
    return found


def _matches(knowledge: Knowledge, lang: str, said: str, names: Collection[str]) -> bool:
    return any(
        re.search(one.pattern, said, re.IGNORECASE)
        for one in knowledge.forbidden
        if one.id.removesuffix(f"-{lang}") in names and (not one.langs or lang in one.langs)
    )


def _counted(knowledge: Knowledge, lang: str, said: str, known: Collection[date]) -> bool:
    """Say whether a day stands there that is neither a rule's, a source's nor an offer's."""
    days = {LETTER + timedelta(days=at) for at in range(1, LONGEST)} - set(known)
    language = knowledge.languages[lang]
    locale = Locale.parse(language.locale)
    left = _without_rules(knowledge, lang, said)
    return any(
        re.search(rf"(?<!\d){re.escape(written)}", left)
        for day in days
        for written in (
            format_date(day, "d MMMM", locale=locale).translate(_DIGITS),
            plain_date(day, language).partition(str(day.year))[0].strip(" ,") or f"{day}",
            f"{day:%d.%m.}",
            f"{day.day}.{day.month}.",
        )
    )


def _without_rules(knowledge: Knowledge, lang: str, said: str) -> str:
    left = "\n".join(line for line in bare(said).split("\n") if "⚖️" not in line)
    for hint in knowledge.hints:
        rule = bare(knowledge.texts.say(f"hint-{hint}", lang)).translate(_DIGITS)
        left = left.replace(rule, "")
    return left


def bare(text: str) -> str:
    """Take the invisible direction marks away."""
    return re.sub("[\u2066-\u2069\u200e\u200f\u061c]", "", text)


def _checked(knowledge: Knowledge) -> set[str]:
    return {one.phone for one in knowledge.contacts.values() if one.phone and one.last_checked}
