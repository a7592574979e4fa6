"""The kinds of content files: where the files of each lie, and who reads a record of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar

from knowledge import drawings, languages, records, rulebook
from knowledge.model import Vocabulary
from knowledge.reading import Record
from knowledge.rulebook import RuleReader
from knowledge.where import Where


class Entry(Protocol):
    """What has an id and stands somewhere."""

    @property
    def id(self) -> str:
        """The name that no other record of its kind has."""

    @property
    def where(self) -> Where:
        """Its file and line."""


T = TypeVar("T")
E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """One kind of content file; `files` is a pattern below the folder of the content."""

    name: str
    files: str
    many: bool
    read: Callable[[Record, RuleReader], T]


def _alone(read: Callable[[Record], T]) -> Callable[[Record, RuleReader], T]:
    """Let a reader that needs no rules stand beside those that do."""
    return lambda record, _rules: read(record)


PROGRAMMES: Final = Kind("programmes", "programmes/*.yml", many=False, read=records.programme)
MODULES: Final = Kind("modules", "modules/*.yml", many=False, read=records.module)
PARTNERS: Final = Kind("partners", "partners.yml", many=True, read=_alone(records.partner))
CONTACTS: Final = Kind("contacts", "contacts.yml", many=True, read=records.contact)
FACTS: Final = Kind("facts", "facts/*.yml", many=True, read=_alone(records.founding_fact))
LEGAL: Final = Kind("legal", "legal/*.yml", many=True, read=records.hint)
GLOSSARY: Final = Kind("glossary", "glossary.yml", many=True, read=_alone(records.glossary_term))
RULES: Final = Kind("rules", "rules.yml", many=False, read=rulebook.house_rules)
LANGUAGES: Final = Kind("languages", "languages.yml", many=True, read=_alone(languages.language))
SOURCES: Final = Kind("sources", "sources.yml", many=True, read=_alone(records.source))
FORBIDDEN: Final = Kind("forbidden", "forbidden.yml", many=True, read=_alone(records.forbidden))
DRAWINGS: Final = Kind("drawings", "drawings.yml", many=True, read=_alone(drawings.drawing))
PICTURES: Final = Kind("pictures", "pictures.yml", many=True, read=_alone(drawings.picture))
FILLERS: Final = Kind("fillers", "fillers.yml", many=True, read=_alone(records.fillers))
VOCABULARY: Final[Kind[Vocabulary]] = Kind(
    "vocabulary", "vocabulary.yml", many=False, read=_alone(records.vocabulary)
)

KINDS: Final[tuple[Kind[Any], ...]] = (
    PROGRAMMES,
    MODULES,
    PARTNERS,
    CONTACTS,
    FACTS,
    LEGAL,
    GLOSSARY,
    RULES,
    LANGUAGES,
    SOURCES,
    FORBIDDEN,
    DRAWINGS,
    PICTURES,
    FILLERS,
    VOCABULARY,
)
