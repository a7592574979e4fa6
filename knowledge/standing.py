"""How far the words of an answer can be trusted: checked, only translated, old, or borrowed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from knowledge.languages import ORIGINAL
from knowledge.model import Language
from knowledge.texts import Texts

State = Literal["checked", "unchecked", "stale", "borrowed"]
WORST_FIRST: Final[tuple[State, ...]] = ("borrowed", "stale", "unchecked", "checked")


@dataclass(frozen=True, slots=True)
class Standing:
    """How words stand.

    Attributes:
        state: `checked` (the original, or a native speaker read it), `unchecked` (nobody did),
            `stale` (the German words are newer) or `borrowed` (another language stands in).
        code: The language that was really spoken; the one wished for unless `borrowed`.
    """

    state: State
    code: str


def standing(
    keys: Iterable[str], lang: str, *, texts: Texts, languages: Mapping[str, Language]
) -> Standing:
    """Say how the words of an answer stand; its weakest sentence decides.

    Args:
        keys: The sentences that it is made of; what is no key is passed over.
        lang: The language wished for.
        texts: The words of every language.
        languages: Which language was reviewed.
    """
    found = [
        _one(key, lang, texts, languages)
        for key in dict.fromkeys(keys)
        if texts.has(key, ORIGINAL)
    ]
    return min(
        found,
        key=lambda one: WORST_FIRST.index(one.state),
        default=Standing(_usual(lang, languages), lang),
    )


def _one(key: str, lang: str, texts: Texts, languages: Mapping[str, Language]) -> Standing:
    code = next((one for one in texts.chain(lang) if texts.has(key, one)), ORIGINAL)
    if code != lang:
        return Standing("borrowed", code)
    if texts.version(key, lang) != texts.version(key, ORIGINAL):
        return Standing("stale", lang)
    return Standing(_usual(lang, languages), lang)


def _usual(lang: str, languages: Mapping[str, Language]) -> State:
    read = lang in languages and languages[lang].reviewed is not None
    return "checked" if read or lang == ORIGINAL else "unchecked"
