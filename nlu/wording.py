"""Reads and finds wordings: a small pattern language over words, without expressions.

How a wording is written, in nlu/data/crisis/*.yml:

- `a b` two words after one another; `a .. b` with up to three words between them;
- `a/b` either word; `a_b` two words as one choice; `{name}` a choice of the file's `words`;
- `ab*` any ending, `*ab` any beginning, `*ab*` anywhere in a word; `a?` may be missing;
- `this & that` both, in any order, with up to six words between;
- `this ! that` without that nearby.

Finding is a walk over sets of positions, so no text can make it slow.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

GAP = 3
"""Words that `..` may stand for."""
NEAR = 6
"""Words between two parts that are joined by & or !."""
MOST_STARTS = 48
"""Nobody in need says a word more often; a longer repetition is not looked at."""


class Step(NamedTuple):
    """One place in a wording.

    Args:
        gap: how many words may stand before it.
        words: numbers of the single words that fit.
        chains: several words that fit together.
        optional: whether it may be missing.
    """

    gap: int
    words: frozenset[int]
    chains: tuple[tuple[int, ...], ...]
    optional: bool

    @property
    def needed(self) -> bool:
        """Whether it must be said."""
        return not self.optional


class Part(NamedTuple):
    """Words in order; the number is the same for the same words."""

    number: int
    steps: tuple[Step, ...]


class Wording(NamedTuple):
    """Parts that stand near one another, and parts that must not.

    Args:
        source: number of the file it stands in.
        kind: what it speaks of.
        parts: what must be said.
        without: what must not be said nearby.
        needs: numbers of which one of each must be heard, wherever it stands.
    """

    source: int
    kind: str
    parts: tuple[Part, ...]
    without: tuple[Part, ...]
    needs: tuple[frozenset[int], ...] = ()

    @property
    def alone(self) -> bool:
        """Whether a single word says it all."""
        return len(self.parts) == 1 and len(self.parts[0].steps) == 1


class Atoms:
    """Gives every word, stem or ending its number, and finds those of a typed word."""

    def __init__(self, plain: Callable[[str], str]) -> None:
        self.plain = plain
        self.whole: dict[str, int] = {}
        self.stems: dict[str, int] = {}
        self.ends: dict[str, int] = {}
        self.inner: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self.parts: dict[tuple[Step, ...], Part] = {}
        # How long the stems are that begin with two letters, and the endings that end with two:
        # most words of a message belong to none.
        self._stem_sizes: dict[str, set[int]] = defaultdict(set)
        self._end_sizes: dict[str, set[int]] = defaultdict(set)
        self._count = 0

    def number(self, choice: str) -> int:
        """Return the number of one written choice, such as `leb*`."""
        open_start, open_end = choice.startswith("*"), choice.endswith("*")
        word = self.plain(choice.strip("*"))
        if not word or " " in word:
            msg = f"not one word: {choice!r}"
            raise ValueError(msg)
        if open_start and open_end:
            for other, number in self.inner[word[:2]]:
                if other == word:
                    return number
            self.inner[word[:2]].append((word, self._next()))
            return self._count
        home = self.ends if open_start else self.stems if open_end else self.whole
        if word not in home:
            home[word] = self._next()
            if home is self.stems:
                self._stem_sizes[word[:2]].add(len(word))
            elif home is self.ends:
                self._end_sizes[word[-2:]].add(len(word))
        return home[word]

    def _next(self) -> int:
        self._count += 1
        return self._count

    def of(self, word: str) -> list[int]:
        """Find the numbers that fit a typed word."""
        stems, ends, inner = self.stems, self.ends, self.inner
        found = [self.whole[word]] if word in self.whole else []
        sizes = self._stem_sizes.get(word[:2], ())
        found += [stems[word[:size]] for size in sizes if word[:size] in stems]
        sizes = self._end_sizes.get(word[-2:], ())
        found += [ends[word[-size:]] for size in sizes if word[-size:] in ends]
        for at in range(len(word) - 1) if inner else ():
            for other, number in inner.get(word[at : at + 2], ()):
                if word.startswith(other, at):
                    found.append(number)
        return found


class Heard:
    """A message as the numbers that fit its words."""

    def __init__(self, words: Sequence[frozenset[int]]) -> None:
        self.words = words
        self.places: dict[int, list[int]] = defaultdict(list)
        for place, numbers in enumerate(words):
            for number in numbers:
                self.places[number].append(place)
        self._spans: dict[int, list[tuple[int, int]]] = {}

    def says(self, wording: Wording) -> list[tuple[int, int]]:
        """Return where the first part stands, if the whole wording is there."""
        heard = self.places.keys()
        if any(need.isdisjoint(heard) for need in wording.needs):
            return []
        first, *others = (self.spans(part) for part in wording.parts)
        if not first or not all(others):
            return []
        without = [self.spans(part) for part in wording.without]
        return [
            span
            for span in first
            if all(_near(span, other) for other in others)
            and not any(_near(span, other) for other in without)
        ]

    def spans(self, part: Part) -> list[tuple[int, int]]:
        """Return where words stand in order: first and one past the last."""
        if part.number not in self._spans:
            self._spans[part.number] = self._walk(part.steps)
        return self._spans[part.number]

    def _walk(self, steps: tuple[Step, ...]) -> list[tuple[int, int]]:
        starts = {
            place
            for number in (*steps[0].words, *(chain[0] for chain in steps[0].chains))
            for place in self.places.get(number, ())
        }
        begun = dict.fromkeys(sorted(starts)[:MOST_STARTS])
        ends = {end: start for start in begun for end in self._after(steps[0], start)}
        for step in steps[1:]:
            following = dict(ends) if step.optional else {}
            for end, start in ends.items():
                for place in range(end, min(end + step.gap + 1, len(self.words))):
                    for after in self._after(step, place):
                        following[after] = max(start, following.get(after, start))
            ends = following
            if not ends:
                return []
        return sorted((start, end) for end, start in ends.items())

    def _after(self, step: Step, place: int) -> Iterator[int]:
        if not step.words.isdisjoint(self.words[place]):
            yield place + 1
        for chain in step.chains:
            end = place + len(chain)
            if end <= len(self.words) and all(
                number in self.words[place + at] for at, number in enumerate(chain)
            ):
                yield end


def leading(step: Step) -> frozenset[int]:
    """Give the numbers with one of which a step begins."""
    return step.words | {chain[0] for chain in step.chains}


def _near(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of the others (sorted) stands at most NEAR words away."""
    start, end = span
    for other in others[bisect_left(others, (start - NEAR - 12, 0)) :]:
        if other[0] > end + NEAR:
            return False
        if other[1] >= start - NEAR:
            return True
    return False


class Writer:
    """Turns what stands in a file into wordings.

    Args:
        atoms: where the words get their numbers.
        classes: choices by name, for {name}.
        source: number of the file.
    """

    def __init__(self, atoms: Atoms, classes: Mapping[str, str], source: int) -> None:
        self._atoms = atoms
        self._source = source
        self._classes = classes
        self._opened: dict[str, tuple[frozenset[int], tuple[tuple[int, ...], ...]]] = {}

    def wording(self, kind: str, text: str) -> Wording:
        """Read one line."""
        wanted, *unwanted = text.split(" ! ")
        try:
            parts = tuple(self._part(part) for part in wanted.split(" & "))
            without = tuple(self._part(part) for part in unwanted)
            needs = tuple(leading(step) for part in parts for step in part.steps if step.needed)
            return Wording(self._source, kind, parts, without, needs)
        except (KeyError, ValueError) as error:
            msg = f"cannot be read: {text!r}: {error}"
            raise ValueError(msg) from error

    def _part(self, text: str) -> Part:
        steps: list[Step] = []
        gap = 0
        for term in text.split():
            if term == "..":
                gap = GAP
                continue
            words, chains = self._choices(term.removesuffix("?"))
            steps.append(Step(gap, words, chains, term.endswith("?")))
            gap = 0
        if not steps or steps[0].optional:
            msg = f"a wording must begin with a word: {text!r}"
            raise ValueError(msg)
        made = tuple(steps)
        return self._atoms.parts.setdefault(made, Part(len(self._atoms.parts), made))

    def _choices(self, term: str) -> tuple[frozenset[int], tuple[tuple[int, ...], ...]]:
        if term not in self._opened:
            words: set[int] = set()
            chains: list[tuple[int, ...]] = []
            for choice in self._spread(term):
                numbers = tuple(self._atoms.number(word) for word in choice.split("_"))
                if len(numbers) == 1:
                    words.update(numbers)
                else:
                    chains.append(numbers)
            self._opened[term] = frozenset(words), tuple(chains)
        return self._opened[term]

    def _spread(self, term: str) -> Iterator[str]:
        for choice in term.split("/"):
            if choice.startswith("{"):
                for inner in self._classes[choice.strip("{}")].split():
                    yield from self._spread(inner)
            else:
                yield choice
