"""Who of the staff fits a waiting case, by what they have told of themselves: pure rules.

A fit is a hint and nothing else: everybody may claim every case, and no case waits for a fit.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Self

from bot.handoff.hours import Frame, Hours

WOMAN = "woman_contact"
"""The need of somebody who wishes to talk with a woman."""

TOPICS = (
    "internship",
    "women_childcare",
    "need",
    "esc_rejection_deadline_lawsuit",
    "esc_deportation_fear",
    "esc_identity_passport_crime",
    "esc_violence_exploitation",
    "esc_mental_crisis_suicide",
    "esc_complaint_discrimination",
)
"""Subjects of cases that somebody can say they know well."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What somebody of the staff has told of themselves; all of it is voluntary.

    Attributes:
        langs: Languages that they speak, beside German.
        woman: Whether those may be told of her who wish for a woman.
        topics: What they know well, of ``TOPICS``.
        hours: When they work; without any frame they work when the institution is open.
    """

    langs: frozenset[str] = frozenset()
    woman: bool = False
    topics: frozenset[str] = frozenset()
    hours: Hours = field(default_factory=Hours)

    def kept(self) -> dict[str, object]:
        """Give it as it is stored."""
        return {
            "langs": sorted(self.langs),
            "woman": self.woman,
            "topics": sorted(self.topics),
            "hours": [[one.day, one.begins, one.ends] for one in self.hours.frames],
        }

    @classmethod
    def read(cls, kept: Mapping[str, list[object]]) -> Self:
        """Read it as it was stored."""
        return cls(
            frozenset(map(str, kept["langs"])),
            bool(kept["woman"]),
            frozenset(map(str, kept["topics"])),
            Hours(tuple(Frame(*one) for one in kept["hours"])),  # type: ignore[misc] # three numbers
        )


@dataclass(frozen=True, slots=True)
class Fit:
    """Somebody who fits a case.

    Attributes:
        staff: Their number.
        name: What colleagues call them.
        reasons: Why: ``lang``, ``woman``, ``topic``.
        on_duty: Whether they work just now.
    """

    staff: int
    name: str
    reasons: tuple[str, ...]
    on_duty: bool


def reasons(profile: Profile, *, lang: str, topic: str, needs: Collection[str]) -> tuple[str, ...]:
    """Say why somebody fits a case; nothing, if they do not.

    Args:
        profile: What they told of themselves.
        lang: The language of the conversation.
        topic: What the case is about.
        needs: What the person needs, as far as they agreed to pass it on.
    """
    wishes_woman = WOMAN in needs or topic == f"need_{WOMAN}"
    if wishes_woman and not profile.woman:
        return ()
    subject = "need" if topic.startswith("need_") else topic
    found = {
        "lang": lang in profile.langs,
        "woman": wishes_woman,
        "topic": subject in profile.topics,
    }
    return tuple(reason for reason, holds in found.items() if holds)
