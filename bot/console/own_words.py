"""An organiser's own words about a change: read in every language before they go out.

What was looked at is what is sent: the page carries it sealed, so that no second translation can
say something else.
"""

import asyncio
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Collection, Mapping

from bot.errors import UnsealError
from bot.handoff.interpreter import STAFF, Interpreted, Interpreter
from bot.store.secret import Box

LONGEST = 300
"""Characters of an organiser's own words."""


async def interpreted(
    interpreter: Interpreter, words: str, langs: Collection[str]
) -> Mapping[str, Interpreted]:
    """Translate them into these languages, and back; what cannot be relied on is missing."""
    if not words:
        return {}
    asked = [lang for lang in langs if interpreter.helps(lang)]
    found = await asyncio.gather(*(interpreter.to_person(words, lang) for lang in asked))
    return {lang: said for lang, said in zip(asked, found, strict=True) if said is not None}


def plain(words: str, said: Mapping[str, Interpreted]) -> Mapping[str, str]:
    """Give the words by language: in German as they were written, and their translations."""
    if not words:
        return {}
    return {STAFF: words, **{lang: one.text for lang, one in said.items()}}


def sealed(box: Box, words: Mapping[str, str]) -> str:
    """Seal what was looked at for the way through the page."""
    return urlsafe_b64encode(box.seal(json.dumps(dict(words)).encode())).decode()


def opened(box: Box, word: str) -> Mapping[str, str]:
    """Give back what was looked at; nothing, if it does not come from our page."""
    try:
        found: dict[str, str] = json.loads(box.open(urlsafe_b64decode(word)))
    except (UnsealError, Error, ValueError):
        return {}
    return found
