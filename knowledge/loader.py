"""From a folder of files to one validated value, or to the list of all that is wrong."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from knowledge import languages, meeting, records
from knowledge.model import Vocabulary
from knowledge.reading import ContentError, Faults, Record, read
from knowledge.rulebook import RuleReader
from knowledge.texts import Texts
from knowledge.where import Where
from knowledge.whole import Knowledge

__all__ = ["ContentError", "load"]


class _Entry(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def where(self) -> Where: ...


E = TypeVar("E", bound=_Entry)


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

    def everything(self) -> Knowledge:
        vocabulary = self._vocabulary()
        rules = RuleReader(vocabulary)
        spoken = {
            entry.code: entry for entry in map(languages.language, self._rows("languages.yml"))
        }
        languages.meet(spoken, self._faults)
        return Knowledge(
            root=self._root,
            languages=spoken,
            vocabulary=vocabulary,
            programmes=self._many("programmes/*.yml", rules, records.programme),
            modules=self._many("modules/*.yml", rules, records.module),
            partners=self._table("partners.yml", records.partner),
            contacts=self._many("contacts.yml", rules, records.contact),
            hints=self._many("legal/*.yml", rules, records.hint),
            glossary=self._table("glossary.yml", records.glossary_term),
            sources=self._table("sources.yml", records.source),
            facts=self._table("facts/*.yml", records.founding_fact),
            **self._house_rules(rules),
            texts=Texts(self._root / "texts", spoken),
        )

    def _house_rules(self, rules: RuleReader) -> dict[str, Any]:
        found = self._rows("rules.yml")
        return {
            "escalations": tuple(
                rules.escalation(row) for record in found for row in record.records("escalations")
            ),
            "gates": tuple(rules.gate(row) for record in found for row in record.records("gates")),
            "forbidden": tuple(map(records.forbidden, self._rows("forbidden.yml"))),
        }

    def _vocabulary(self) -> Vocabulary:
        rows = self._rows("vocabulary.yml")
        return records.vocabulary(rows[0] if rows else self._nothing("vocabulary.yml"))

    def _many(
        self, pattern: str, rules: RuleReader, make: Callable[[Record, RuleReader], E]
    ) -> Mapping[str, E]:
        return self._table(pattern, lambda record: make(record, rules))

    def _table(self, pattern: str, make: Callable[[Record], E]) -> Mapping[str, E]:
        table: dict[str, E] = {}
        for record in self._rows(pattern):
            entry = make(record)
            record.finish()
            if entry.id in table:
                self._faults.add(record.where, f"{entry.id} stands at {table[entry.id].where} too")
            table[entry.id] = entry
        return table

    def _rows(self, pattern: str) -> list[Record]:
        return [
            record
            for path in self._files(pattern)
            for record in read(path, self._root, self._faults)
        ]

    def _files(self, pattern: str) -> Iterable[Path]:
        content = self._root / "content"
        if "*" not in pattern:
            return [content / pattern]
        found = sorted(content.glob(pattern))
        if not found:
            where = Where(f"content/{pattern}", 1)
            self._faults.add(where, "there is no such file")
        return found

    def _nothing(self, name: str) -> Record:
        return Record({}, Where(f"content/{name}", 1), self._faults)
