"""Statements that run in every turn: compiled once, and handed to SQLite as they are.

Nine tenths of the time of a small statement are SQLAlchemy's: it looks up what it compiled,
prepares it for whatever kind of database, and wraps what comes back. Where a statement is the
same object each time, all that is known before. SQLAlchemy still writes the SQL and turns values
into what the file holds and back; what it has more to do for (values of its own making, lists of
any length) goes through it as ever.
"""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Executable, Result, Select, UpdateBase
from sqlalchemy.engine.result import IteratorResult, SimpleResultMetaData
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler

Values: TypeAlias = Mapping[str, Any]
Params: TypeAlias = Values | Sequence[Values] | None
Convert: TypeAlias = Callable[[Any], Any] | None


class Ready:
    """A compiled statement.

    Args:
        compiled: What SQLAlchemy made of it.
        dialect: For what kind of database.
    """

    def __init__(self, compiled: SQLCompiler, dialect: Dialect) -> None:
        self._sql = str(compiled)
        self._dialect = dialect
        self._asked = _asked(compiled)
        columns = compiled._result_columns  # noqa: SLF001 - said nowhere else
        self._names = SimpleResultMetaData([one.keyname for one in columns])
        reads = [one.type._cached_result_processor(dialect, None) for one in columns]  # noqa: SLF001
        self._reads = reads if any(reads) else None

    def run(self, driver: sqlite3.Connection, params: Params) -> Result[Any]:
        """Execute it, once or for each of several rows of values.

        Raises:
            DBAPIError: As SQLAlchemy raises it.
        """
        rows: list[Any] = []
        try:
            for given in _each(params):
                rows += driver.execute(self._sql, self._given(given))
        except sqlite3.Error as error:
            raise DBAPIError.instance(
                self._sql, None, error, sqlite3.Error, hide_parameters=True, dialect=self._dialect
            ) from error
        return IteratorResult(self._names, map(self._read, rows) if self._reads else iter(rows))

    def _given(self, values: Values) -> list[Any]:
        return [
            (values[name] if convert is None else convert(values[name])) if name else constant
            for name, constant, convert in self._asked
        ]

    def _read(self, row: Sequence[Any]) -> tuple[Any, ...]:
        reads = self._reads or ()
        return tuple(
            value if read is None else read(value) for value, read in zip(row, reads, strict=True)
        )


class Readies:
    """The statements that have run before.

    Args:
        dialect: For what kind of database.
    """

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._known = WeakKeyDictionary[Executable, dict[tuple[str, ...], Ready | None]]()

    def find(self, statement: Executable, params: Params) -> Ready | None:
        """Find a statement, from its second time on; None if SQLAlchemy has to see to it."""
        known = self._known.get(statement)
        if known is None:
            # Most statements that are seen for the first time are never seen again.
            self._known[statement] = {}
            return None
        names = tuple(next(iter(_each(params)), ()))
        if names not in known:
            known[names] = _ready(statement, self._dialect, names)
        return known[names]


def _ready(statement: Executable, dialect: Dialect, names: Sequence[str]) -> Ready | None:
    if not isinstance(statement, (Select, UpdateBase)):
        return None
    compiled = statement.compile(dialect=dialect, column_keys=sorted(names))
    if not isinstance(compiled, SQLCompiler) or compiled.post_compile_params:
        return None
    if compiled.insert_prefetch or compiled.update_prefetch:
        return None
    return Ready(compiled, dialect)


def _asked(compiled: SQLCompiler) -> list[tuple[str | None, Any, Convert]]:
    """List what stands for the question marks: a name, or something that is always the same."""
    converts = cast("Mapping[str, Convert]", compiled._bind_processors)  # noqa: SLF001 - said nowhere else
    asked: list[tuple[str | None, Any, Convert]] = []
    for name in compiled.positiontup or ():
        bound, convert = compiled.binds[name], converts.get(name)
        if bound.required:
            asked.append((bound.key, None, convert))
        else:
            value = bound.effective_value
            asked.append((None, value if convert is None else convert(value), None))
    return asked


def _each(params: Params) -> Sequence[Values]:
    if params is None:
        return ({},)
    return (params,) if isinstance(params, Mapping) else params
