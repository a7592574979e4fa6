"""From a folder of files to one validated value, or to the list of all that is wrong."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from knowledge import kinds, languages, meeting
from knowledge.criteria import HouseRules
from knowledge.faults import ContentError, Faults
from knowledge.kinds import E, Kind, T
from knowledge.model import Vocabulary
from knowledge.reading import Record, read
from knowledge.rulebook import RuleReader
from knowledge.texts import Texts
from knowledge.where import Where
from knowledge.whole import Knowledge

__all__ = ["ContentError", "load"]


def load(root: Path | None = None) -> Knowledge:
    """Read and validate everything below a folder.

    Args:
        root: The folder with `content` and `texts`; the folder of this wing if none is given.

    Raises:
        ContentError: The content has faults; it lists all of them with file and line.
    """
    root = root or Path(__file__).parent
    faults = Faults()
    knowledge = _Loader(root, faults).everything()
    if not faults.found:
        meeting.check(knowledge, faults)
    if faults.found:
        raise ContentError(faults.found)
    return knowledge


class _Loader:
    def __init__(self, root: Path, faults: Faults) -> None:
        self._root = root
        self._faults = faults
        self._rules = RuleReader(Vocabulary({}, (), (), {}))

    def everything(self) -> Knowledge:
        vocabulary = self._vocabulary()
        self._rules = RuleReader(vocabulary)
        spoken = {entry.code: entry for entry in self._every(kinds.LANGUAGES)}
        languages.meet(spoken, self._faults)
        house = next(self._every(kinds.RULES), HouseRules())
        return Knowledge(
            root=self._root,
            languages=spoken,
            vocabulary=vocabulary,
            programmes=self._table(kinds.PROGRAMMES),
            modules=self._table(kinds.MODULES),
            partners=self._table(kinds.PARTNERS),
            contacts=self._table(kinds.CONTACTS),
            hints=self._table(kinds.LEGAL),
            glossary=self._table(kinds.GLOSSARY),
            sources=self._table(kinds.SOURCES),
            facts=self._table(kinds.FACTS),
            drawings=self._table(kinds.DRAWINGS),
            pictures=self._table(kinds.PICTURES),
            escalations=house.escalations,
            gates=house.gates,
            forbidden=tuple(self._every(kinds.FORBIDDEN)),
            fillers={one.lang: one for one in self._every(kinds.FILLERS)},
            texts=Texts(self._root / "texts", spoken),
            staff_texts=Texts(
                self._root / "staff",
                {code: one for code, one in spoken.items() if code in languages.STAFF},
            ),
        )

    def _vocabulary(self) -> Vocabulary:
        kind = kinds.VOCABULARY
        nothing = Record({}, Where(f"content/{kind.files}", 1), self._faults)
        return next(self._every(kind), None) or kind.read(nothing, self._rules)

    def _table(self, kind: Kind[E]) -> Mapping[str, E]:
        table: dict[str, E] = {}
        for entry in self._every(kind):
            if entry.id in table:
                self._faults.add(entry.where, f"{entry.id} stands at {table[entry.id].where} too")
            table[entry.id] = entry
        return table

    def _every(self, kind: Kind[T]) -> Iterator[T]:
        for path in self._files(kind.files):
            for record in read(path, self._root, self._faults, many=kind.many):
                entry = kind.read(record, self._rules)
                record.finish()
                yield entry

    def _files(self, pattern: str) -> Iterable[Path]:
        content = self._root / "content"
        if "*" not in pattern:
            return [content / pattern]
        found = sorted(content.glob(pattern))
        if not found:
            where = Where(f"content/{pattern}", 1)
            self._faults.add(where, "there is no such file")
        return found
