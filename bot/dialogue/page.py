"""A page to save or print, in the person's language and direction."""

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from bot.message import Document
from knowledge.model import Language
from knowledge.texts import Texts

TEMPLATE = Path(__file__).parent / "page.html"


class Pages:
    """Makes pages.

    Attributes:
        languages: Which way each is written, and how it calls itself.
    """

    def __init__(self, texts: Texts, languages: Mapping[str, Language]) -> None:
        self._texts = texts
        self.languages = languages
        self._template = Template(TEMPLATE.read_text(encoding="utf-8"))

    def say(self, title: str, parts: Sequence[tuple[str, Mapping[str, Any]]], lang: str) -> str:
        """Say what a page says, as one text.

        Args:
            title: Key of its title.
            parts: Key and values of each sentence.
            lang: The language to write in.
        """
        said = [self._texts.say(key, lang, **values) for key, values in parts]
        return "\n\n".join([self._texts.say(title, lang), *said])

    def make(
        self,
        title: str,
        parts: Sequence[tuple[str, Mapping[str, Any]]],
        lang: str,
        *,
        note: str = "",
        name: str = "plan.html",
    ) -> Document:
        """Make a page of sentences.

        Args:
            title: Key of its title.
            parts: Key and values of each sentence.
            lang: The language to write in.
            note: A last line on the words themselves.
            name: What the file is called.

        Returns:
            An HTML file that any phone opens and any printer prints.
        """
        said = [self._texts.say(key, lang, **values) for key, values in parts]
        said += [note] if note else []
        page = self._template.substitute(
            lang=lang,
            direction=self.languages[lang].direction,
            title=escape(self._texts.say(title, lang)),
            parts="\n".join(f"<p>{escape(one)}</p>" for one in said),
        )
        return Document(name, "text/html", page.encode())
