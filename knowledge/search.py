"""Free-text search over all that is known, in the person's language, tolerant of slips."""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Final

from rapidfuzz import fuzz, process

from knowledge.whole import Knowledge

_WORD: Final = re.compile(r"[^\W_]+")
_ARABIC: Final = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ؤ": "و",
        "ئ": "ي",
        "ک": "ك",
        "ـ": "",
    }
)
_SLIP: Final = 78
_PART: Final = 4
_TOLD: Final = frozenset({"hint", "fact"})
_HALF: Final = 0.5
_STRANGE: Final = 0.35
_NAMED: Final = 1.15
_ENOUGH: Final = 0.37


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: of which kind, which record, how well it fits, and where it comes from."""

    kind: str
    id: str
    score: float
    title: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    kind: str
    id: str
    title: str
    body: str
    sources: tuple[str, ...]
    internal: bool = False


@dataclass(frozen=True, slots=True)
class _Index:
    pages: tuple[_Page, ...]
    names: tuple[frozenset[str], ...]
    postings: dict[str, tuple[int, ...]]
    words: tuple[str, ...]


class Search:
    """Finds records by what a person types; the index of a language is made at its first use."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._indexes: dict[str, _Index] = {}
        self._lock = Lock()

    def find(self, query: str, lang: str, *, limit: int = 8, staff: bool = False) -> list[Hit]:
        """Find what a query means, the best first.

        Args:
            query: What the person typed.
            lang: The language to search in; founding facts are German only.
            limit: How many hits at most.
            staff: Whether facts that name persons may be found too.
        """
        index = self._index(lang)
        asked = words(query)
        scores = _scores(index, asked) if asked else {}
        hits = [
            Hit(page.kind, page.id, round(score, 3), page.title, page.sources)
            for page, score in ((index.pages[number], one) for number, one in scores.items())
            if score >= _ENOUGH and (staff or not page.internal)
        ]
        return sorted(hits, key=lambda hit: (-hit.score, hit.kind, hit.id))[:limit]

    def _index(self, lang: str) -> _Index:
        with self._lock:
            if lang not in self._indexes:
                self._indexes[lang] = _build(tuple(_pages(self._knowledge, lang)))
            return self._indexes[lang]


def words(text: str) -> list[str]:
    """Cut a text into words without case, accents, vowel marks and letter variants.

    Args:
        text: Anything a person types.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    found = _WORD.findall(plain.translate(_ARABIC))
    return [_digits(word.removeprefix("ال") if len(word) > _PART else word) for word in found]


def _digits(word: str) -> str:
    return "".join(str(unicodedata.digit(sign)) if sign.isdigit() else sign for sign in word)


def _build(pages: tuple[_Page, ...]) -> _Index:
    postings: dict[str, set[int]] = defaultdict(set)
    names = []
    for number, page in enumerate(pages):
        names.append(frozenset() if page.kind in _TOLD else frozenset(words(page.title)))
        for word in words(f"{page.title} {page.id} {page.body}"):
            postings[word].add(number)
    table = {word: tuple(sorted(numbers)) for word, numbers in postings.items()}
    return _Index(pages, tuple(names), table, tuple(table))


def _scores(index: _Index, asked: list[str]) -> dict[int, float]:
    """Weigh pages: rare words count more, and so does a word that stands in a name."""
    scores: dict[int, float] = defaultdict(float)
    total = 0.0
    for word in dict.fromkeys(asked):
        best: dict[int, float] = {}
        for known, closeness in _near(index, word).items():
            for number in index.postings[known]:
                bonus = _NAMED if known in index.names[number] else 1.0
                best[number] = max(best.get(number, 0.0), closeness * bonus)
        rare = math.log(1 + len(index.pages) / max(len(best), 1)) * (1 if best else _STRANGE)
        total += rare
        for number, value in best.items():
            scores[number] += rare * value
    return {number: value / total for number, value in scores.items()} if total else {}


def _near(index: _Index, word: str) -> dict[str, float]:
    """Find known words that are nearly the same, or of which one is a good part of the other."""
    found = {
        known: score / 100
        for known, score, _ in process.extract(
            word, index.words, scorer=fuzz.ratio, score_cutoff=_SLIP, limit=12
        )
    }
    if len(word) >= _PART:
        for known in index.words:
            share = min(len(word), len(known)) / max(len(word), len(known))
            part = word in known or (share > _HALF and known in word)
            if part and known not in found:
                found[known] = 0.6 + 0.3 * share
    return found


def _pages(knowledge: Knowledge, lang: str) -> Iterator[_Page]:
    say = knowledge.texts.say
    for programme in knowledge.programmes.values():
        if programme.show:
            key = f"programme-{programme.id}"
            body = f"{programme.name} {programme.official_name} {programme.region}"
            told = " ".join(_told(knowledge, key, lang, ("what", "who", "state")))
            yield _Page(
                "programme", programme.id, say(key, lang), f"{body} {told}", programme.sources
            )
    for module in knowledge.modules.values():
        key = f"module-{module.id}"
        body = f"{module.name} {' '.join(_told(knowledge, key, lang, ('what', 'not')))}"
        yield _Page("module", module.id, say(key, lang), body, module.sources)
    for hint in knowledge.hints.values():
        text = knowledge.hint_text(hint.id, lang)
        if text is not None and hint.show:
            yield _Page("hint", hint.id, text, hint.norm, (hint.source,))
    for term in knowledge.glossary.values():
        body = f"{' '.join(term.aliases)} {say(f'term-{term.id}', lang)}"
        yield _Page("term", term.id, term.term, body, term.sources)
    yield from _founding_pages(knowledge)


def _founding_pages(knowledge: Knowledge) -> Iterator[_Page]:
    """Facts and institutions of the founding documents: they are told in German only."""
    for fact in knowledge.facts.values():
        yield _Page("fact", fact.id, fact.text, "", (fact.source,), fact.internal)
    for partner in knowledge.partners.values():
        body = f"{partner.role} {partner.today or ''}"
        yield _Page("partner", partner.id, partner.name, body, partner.sources, partner.person)


def _told(knowledge: Knowledge, key: str, lang: str, parts: tuple[str, ...]) -> Iterator[str]:
    for part in parts:
        if knowledge.texts.has(f"{key}-{part}", "de"):
            yield knowledge.texts.say(f"{key}-{part}", lang)
