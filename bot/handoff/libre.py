"""A translation service that speaks like LibreTranslate: asked over HTTP, and never trusted."""

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx
from pydantic import SecretStr

from bot.errors import TranslationError

TIMEOUT = httpx.Timeout(8.0, connect=3.0)
FAILURES = 3
"""After so many failures in a row nobody is asked for a while."""
PAUSE = 60.0
"""Seconds of that while."""
MOST_BYTES = 64 * 1024
PAUSED, REFUSED, NONSENSE = "paused", "refused", "nonsense"


@dataclass
class Breaker:
    """Stops asking a service that does not answer, so that nobody waits for it each time.

    Attributes:
        clock: Counts seconds.
    """

    clock: Callable[[], float] = time.monotonic
    _failures: int = field(default=0, init=False)
    _until: float = field(default=0.0, init=False)

    @property
    def is_open(self) -> bool:
        """Whether nobody is asked just now."""
        return self.clock() < self._until

    def note(self, *, worked: bool) -> None:
        """Note how it went."""
        self._failures = 0 if worked else self._failures + 1
        if self._failures >= FAILURES:
            self._failures, self._until = 0, self.clock() + PAUSE


class Libre:
    """Asks a service.

    Args:
        url: Where it is.
        key: Its key, if it wants one.
        timeout: How long each part of a call may take.
        breaker: When to stop asking.
    """

    def __init__(
        self,
        url: str,
        *,
        key: SecretStr | None = None,
        timeout: httpx.Timeout = TIMEOUT,
        breaker: Breaker | None = None,
    ) -> None:
        self._url = url.rstrip("/")
        self._key = key
        self._timeout = timeout
        self._breaker = breaker or Breaker()

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Translate a text.

        Raises:
            TranslationError: The service is not there, does not know a language, or talks
                nonsense. The error never holds the text.
        """
        if self._breaker.is_open:
            raise TranslationError(PAUSED)
        asked = {"q": text, "source": source, "target": target, "format": "text"}
        if self._key is not None:
            asked["api_key"] = self._key.get_secret_value()
        try:
            answer = await self._ask(asked)
        except (httpx.HTTPError, ValueError) as error:
            self._breaker.note(worked=False)
            raise TranslationError(type(error).__name__) from None
        self._breaker.note(worked=True)
        said = answer.get("translatedText")
        if not isinstance(said, str) or not said.strip():
            raise TranslationError(REFUSED if "error" in answer else NONSENSE)
        return said

    async def _ask(self, asked: Mapping[str, str]) -> Mapping[str, object]:
        """Ask once; a service that is in trouble is an error, one that says no is an answer."""
        async with (
            httpx.AsyncClient(timeout=self._timeout, follow_redirects=False) as client,
            client.stream("POST", f"{self._url}/translate", json=asked) as answer,
        ):
            body = b""
            async for piece in answer.aiter_bytes():
                body += piece
                if len(body) > MOST_BYTES:
                    raise ValueError
        if answer.is_server_error or answer.is_redirect:
            raise ValueError
        read = json.loads(body)
        if not isinstance(read, dict):
            raise ValueError  # noqa: TRY004 - any nonsense is the same fault
        return read
