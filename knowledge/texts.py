"""One sentence by key and language: the words of the house, from Fluent files."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from threading import RLock
from typing import Any, Final

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentParser

from knowledge import moments
from knowledge.languages import LAST_RESORTS, chains
from knowledge.locales import forget_unsaid
from knowledge.model import Language

FUNCTIONS: Final = ("WHEN", "DAY", "DATE", "HOUR", "SHORT", "SPANS", "TERM")
FIRST_VERSION: Final = "1"
MOST: Final = 256
"""So many entries of a language stay parsed, at 2.5 KiB each: people say the same few again and
again. To parse one costs a fifth of a millisecond."""
_MISSING: Final = "…"
_ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
_NEXT: Final = re.compile(r"^[^\s}].*$", re.MULTILINE)
_CALLED: Final = re.compile(r"[{(:,]\s*(-?[a-z][\w-]*)\s*[})(,.-]")
_NESTED: Final = re.compile("\u2068(?=(?:(?!\u2069)[\\W\\d_])*\u2068)")
_ATTRIBUTE: Final = re.compile(r"^ +\.([a-z]+) *= *(.*)$", re.MULTILINE)


@dataclass(slots=True)
class _Book:
    """The words of one language; an entry is parsed when it is first said.

    Args:
        entries: Every entry as it stands in the files.
        begin: Makes an empty bundle.
        most: So many parsed entries are kept before a new bundle is begun.
    """

    entries: Mapping[str, str]
    begin: Callable[[], FluentBundle]
    most: int = MOST
    bundle: FluentBundle = field(init=False)
    parsed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.bundle = self.begin()

    def render(self, key: str, values: Mapping[str, object]) -> tuple[str, bool]:
        """Say an entry, and whether nothing was missing."""
        if len(self.parsed) >= self.most and key not in self.parsed:
            self.bundle, self.parsed = self.begin(), set()
        self._parse(key)
        bundle = self.bundle  # a TERM inside may begin a new one
        said, errors = bundle.format_pattern(bundle.get_message(key).value, values)
        return str(said), not errors

    def _parse(self, key: str) -> None:
        if key in self.parsed or key not in self.entries:
            return
        self.parsed.add(key)
        source = self.entries[key]
        # Where each word stands in the file matters to editors only, and takes a fifth more room.
        self.bundle.add_resource(FluentParser(with_spans=False).parse(source))
        for other in _CALLED.findall(source):
            self._parse(other)


class Texts:
    """Says sentences; along the fallback chain, and never by raising an error."""

    def __init__(self, folder: Path, languages: Mapping[str, Language]) -> None:
        forget_unsaid(language.locale for language in languages.values())
        self._languages = languages
        self._chains = chains(languages)
        self._lock = RLock()
        self._books = {
            code: _Book(entries_of(folder / code), partial(self._bundle, language))
            for code, language in languages.items()
        }

    def say(self, key: str, lang: str, /, **values: object) -> str:
        """Say a sentence.

        Args:
            key: Its name, such as `booking-confirmed`.
            lang: The language wished for.
            **values: What its placeholders stand for.
        """
        best: str | None = None
        for code in self.chain(lang):
            if self.has(key, code):
                said, whole = self._render(key, code, values)
                if whole:
                    return said
                best = best or said
        return best or key

    def has(self, key: str, lang: str) -> bool:
        """Say whether a key stands in a language's own files.

        Args:
            key: The name of a sentence.
            lang: A language code.
        """
        return lang in self._books and key in self._books[lang].entries

    def keys(self, lang: str) -> set[str]:
        """Name every sentence of a language's own files.

        Args:
            lang: A language code.
        """
        book = self._books.get(lang)
        return set() if book is None else {key for key in book.entries if key[0] != "-"}

    def source(self, key: str, lang: str) -> str:
        """Give a sentence as it is written in the file, with its placeholders.

        Args:
            key: The name of a sentence.
            lang: A language code whose own files have it.
        """
        return self._books[lang].entries[key].partition("=")[2]

    def chain(self, lang: str) -> tuple[str, ...]:
        """Name the languages that are tried for a language, in order.

        Args:
            lang: The language wished for; an unknown one gets the last resorts.
        """
        return self._chains.get(lang, LAST_RESORTS)

    def attribute(self, key: str, name: str, lang: str) -> str | None:
        """Read an attribute of an entry, such as the version it translates.

        Args:
            key: The name of a sentence.
            name: The attribute.
            lang: A language code.
        """
        if not self.has(key, lang):
            return None
        found = dict(_ATTRIBUTE.findall(self._books[lang].entries[key]))
        return found[name].strip() if name in found else None

    def version(self, key: str, lang: str) -> str:
        """Name the version of a German sentence that these words are, or translate.

        Args:
            key: The name of a sentence.
            lang: A language code; without `.version` its words are of the first version.
        """
        return self.attribute(key, "version", lang) or FIRST_VERSION

    def _render(self, key: str, code: str, values: Mapping[str, object]) -> tuple[str, bool]:
        try:
            with self._lock:  # fluent.runtime compiles while it speaks
                said, whole = self._books[code].render(key, _plain(values))
        except Exception:  # noqa: BLE001 # a broken sentence must not reach a person as a fault
            return "", False
        return (_turned(said) if self._languages[code].direction == "rtl" else said), whole

    def _bundle(self, language: Language) -> FluentBundle:
        functions: dict[str, Callable[[Any], str]] = {
            "WHEN": lambda value: moments.when(value, language),
            "DAY": lambda value: moments.day(value, language),
            "HOUR": moments.hour,
            "DATE": lambda value: moments.plain_date(value, language),
            "SHORT": lambda value: moments.short(value, language),
            "SPANS": lambda value: moments.spans(value, language),
            "TERM": lambda key: self.say(str(key), language.code),
        }
        told = {name: _told(function) for name, function in functions.items()}
        return FluentBundle([language.locale.replace("_", "-")], told, use_isolating=True)


def _told(function: Callable[[Any], str]) -> Callable[[Any], str]:
    """Let a function say something harmless when its value is missing."""
    return lambda value: _MISSING if isinstance(value, FluentNone) else function(value)


def entries_of(folder: Path) -> dict[str, str]:
    """Cut the Fluent files of a folder into their entries, without parsing them.

    Args:
        folder: The folder of one language; it may be missing.
    """
    entries: dict[str, str] = {}
    for path in sorted(folder.glob("*.ftl")):
        source = path.read_text(encoding="utf-8")
        for start in _ENTRY.finditer(source):
            end = _NEXT.search(source, start.end())
            entries.setdefault(start[1], source[start.start() : end.start() if end else None])
    return entries


def _turned(said: str) -> str:
    """Let a value that only consists of other values run from right to left.

    Unicode finds the direction of such a value by its first letter, but passes over values inside
    it; without any letter of its own it would run from left to right, and turn their order round.
    """
    return _NESTED.sub("\u2067", said)


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    """Turn what Fluent does not know into text; days become ISO texts for our own functions."""
    return {
        name: value.isoformat()
        if isinstance(value, date)
        else value
        if isinstance(value, int | float) and not isinstance(value, bool)
        else ""
        if value is None
        else str(value)
        for name, value in values.items()
    }
