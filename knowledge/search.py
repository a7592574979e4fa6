"""Free-text search over all that is known, in the person's language, tolerant of slips."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Final

from knowledge.spelling import Near, words
from knowledge.whole import Knowledge

_TOLD: Final = frozenset({"hint", "fact"})
"""Kinds whose title is a sentence and no name."""
_NAMED: Final = 1.25
_STRANGE: Final = 0.8
_HEAVY: Final = 4
_ENOUGH: Final = 0.3
_LONG: Final = 6
_SYLLABLES: Final = "\u1200"
"""From here on a sign is a whole syllable."""


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
    postings: Mapping[str, tuple[int, ...]]
    common: Counter[str]
    sentences: int
    fillers: frozenset[str]
    near: Near

    def weight(self, word: str) -> float:
        """Weigh a word: what is short or stands in many sentences of the language says less."""
        signs = len(word) * (1 if word < _SYLLABLES else 2)
        return min(1, signs / _LONG) * math.log(1 + self.sentences / (1 + self.common[word]))


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
        typed = words(query)
        asked = [word for word in typed if word not in index.fillers] or typed
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
                self._indexes[lang] = _build(self._knowledge, lang)
            return self._indexes[lang]


def _build(knowledge: Knowledge, lang: str) -> _Index:
    pages = tuple(_pages(knowledge, lang))
    fillers = knowledge.fillers.get(lang)
    postings: dict[str, set[int]] = defaultdict(set)
    names = []
    for number, page in enumerate(pages):
        names.append(frozenset() if page.kind in _TOLD else frozenset(words(page.title)))
        for word in words(f"{page.title} {page.id} {page.body}"):
            postings[word].add(number)
    sentences = [
        set(words(knowledge.texts.source(key, lang))) for key in knowledge.texts.keys(lang)
    ]
    ordered = {word: tuple(sorted(numbers)) for word, numbers in postings.items()}
    common = Counter(word for sentence in sentences for word in sentence)
    return _Index(
        pages=pages,
        names=tuple(names),
        postings=ordered,
        common=common,
        sentences=len(sentences),
        fillers=frozenset(words(" ".join(fillers.words)) if fillers else ()),
        near=Near(ordered),
    )


def _scores(index: _Index, asked: Sequence[str]) -> dict[int, float]:
    """Weigh pages by the words they share with the question, and by how much each word says.

    A question is measured by its heaviest words: who explains much is not found worse.
    """
    scores: dict[int, float] = defaultdict(float)
    weights = []
    for word in dict.fromkeys(asked):
        best: dict[int, float] = {}
        near = index.near.to(word)
        for known, closeness in near.items():
            for number in index.postings[known]:
                bonus = _NAMED if known in index.names[number] else 1.0
                best[number] = max(best.get(number, 0.0), closeness * bonus)
        weight = index.weight(max(near, key=near.__getitem__, default=word))
        weights.append(weight if near else weight * _STRANGE)
        for number, value in best.items():
            scores[number] += weight * value
    total = sum(sorted(weights, reverse=True)[:_HEAVY])
    return {number: value / total for number, value in scores.items()} if total else {}


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
