"""Words in another language as evidence: protected, translated, translated back, and checked."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot import log
from bot.errors import TranslationError
from bot.handoff.protect import masked

STAFF = "de"
"""The language that the staff writes and reads."""


class Translates(Protocol):
    """A service that translates."""

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Translate a text; raises ``TranslationError``."""
        ...


@dataclass(frozen=True, slots=True)
class Interpreted:
    """A translation, and what it says when it is translated back."""

    text: str
    back: str


class Interpreter:
    """Translates between the staff and people, or says that it cannot.

    Args:
        service: Translates; None, if there is no such service.
        terms: Official terms that stay as they are.
    """

    def __init__(self, service: Translates | None = None, terms: Sequence[str] = ()) -> None:
        self._service = service
        self._terms = tuple(terms)

    @property
    def helps_at_all(self) -> bool:
        """Whether there is a service to ask."""
        return self._service is not None

    def helps(self, lang: str) -> bool:
        """Say whether there is a service to ask about a language."""
        return self._service is not None and lang != STAFF

    async def to_person(self, text: str, lang: str) -> Interpreted | None:
        """Translate what the staff wrote, and back again; None, if that cannot be relied on."""
        said = await self._checked(text, source=STAFF, target=lang)
        if said is None or said == text:
            return None
        back = await self._checked(said, source=lang, target=STAFF)
        return None if back is None else Interpreted(said, back)

    async def to_staff(self, text: str, lang: str) -> str | None:
        """Translate what a person wrote; None, if that cannot be relied on."""
        return await self._checked(text, source=lang, target=STAFF)

    async def _checked(self, text: str, *, source: str, target: str) -> str | None:
        if self._service is None:
            return None
        kept = masked(text, self._terms)
        try:
            said = await self._service.translate(kept.text, source=source, target=target)
        except TranslationError as error:
            log.get("interpreter").warning("translation.failed", code=str(error), lang=target)
            return None
        whole = kept.restored(said)
        if whole is None:
            log.get("interpreter").warning("translation.failed", code="changed", lang=target)
        return whole
