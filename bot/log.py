"""The log: codes, numbers and durations; what a person said or is called cannot get in.

Three fences: only keys on a list pass; a text passes only if it looks like a code; an exception
is told by its class and its place, because its message may quote a person.
"""

import logging
import re
import sys
import time
import traceback
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

import structlog
from structlog.typing import FilteringBoundLogger, Processor

Value = str | int | float | bool | None
EventDict = MutableMapping[str, object]

ALLOWED = frozenset(
    {
        # what every line has
        "event", "level", "timestamp", "logger", "error", "where", "dropped",
        # a turn
        "person", "update", "kind", "lang", "lang_from", "intent", "second_intent", "confidence",
        "action", "topic", "alarm", "holder", "outcome", "replies", "ms", "ms_nlu", "ms_dialogue",
        "ms_send", "attempt",
        # desks, jobs, courier
        "result", "code", "job", "count", "added", "purged", "sent", "failed", "state", "case",
        "institution", "status", "retry_after", "queue",
        # start and stop
        "version", "database", "mode", "model", "languages", "port", "host", "setting",
    }
)  # fmt: skip
MASK = "***"

_CODE = re.compile(r"[\w.:/@+<>,-]{0,120}", re.ASCII)
_ROOT = Path(__file__).parent.parent


class Line:
    """The one line that a turn leaves behind."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}

    def add(self, **values: Value) -> None:
        """Note something about the turn."""
        self.values |= values

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Add how many milliseconds something took."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            before = self.values.get(name)
            spent = _since(begin)
            self.values[name] = spent + before if isinstance(before, float) else spent


@contextmanager
def turn(**values: Value) -> Iterator[Line]:
    """Write one line when a turn is over, whatever became of it."""
    line = Line()
    line.add(**values)
    begin = time.perf_counter()
    try:
        yield line
    except BaseException as error:
        line.add(outcome="fault", error=type(error).__name__)
        raise
    finally:
        get("turn").info("turn", **{"outcome": "done", **line.values, "ms": _since(begin)})


def get(name: str) -> FilteringBoundLogger:
    """Get a logger; ``name`` says which room speaks."""
    logger: FilteringBoundLogger = structlog.get_logger().bind(logger=name)
    return logger


def configure(*, level: str = "info", console: bool = False, stream: TextIO | None = None) -> None:
    """Set the log up, once, when the service starts.

    Args:
        level: The least serious level that is written.
        console: Coloured lines for a person instead of JSON lines for a machine.
        stream: Where to, standard error if not said.
    """
    target = stream or sys.stderr
    render: Processor = (
        structlog.dev.ConsoleRenderer() if console else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _told_by_place,
            only_codes,
            render,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(file=target),
        cache_logger_on_first_use=False,
    )
    logging.basicConfig(handlers=[_Libraries()], level=logging.WARNING, force=True)
    # Libraries speak through the root only: one of them logs addresses that hold a secret.
    for name in list(logging.root.manager.loggerDict):
        library = logging.getLogger(name)
        library.handlers.clear()
        library.propagate = True
        library.setLevel(logging.NOTSET)


def only_codes(_logger: object, _method: str, event: EventDict) -> EventDict:
    """Let only known keys with harmless values pass."""
    dropped = sorted(str(key) for key in event if key not in ALLOWED)
    kept: EventDict = {key: _harmless(value) for key, value in event.items() if key in ALLOWED}
    if dropped:
        kept["dropped"] = ",".join(name for name in dropped if _CODE.fullmatch(name))
    return kept


class _Libraries(logging.Handler):
    """Lets libraries say that something happened and where, but not in their own words."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        where = f"{record.module}:{record.lineno}"
        logger = get(record.name)
        if error is None:
            logger.log(record.levelno, "library", where=where)
        else:
            logger.log(record.levelno, "library", exc_info=error)


def _told_by_place(_logger: object, _method: str, event: EventDict) -> EventDict:
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given
    if isinstance(error, BaseException):
        event["error"] = _chain(error)
        event["where"] = _places(error)
    return event


def _chain(error: BaseException) -> str:
    cause = error.__cause__ or error.__context__
    return type(error).__name__ + (f"<{type(cause).__name__}" if cause else "")


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    return ",".join(f"{_short(frame.filename)}:{frame.lineno}" for frame in frames)


def _short(file: str) -> str:
    path = Path(file)
    return str(path.relative_to(_ROOT)) if path.is_relative_to(_ROOT) else path.name


def _harmless(value: object) -> Value:
    if value is None or isinstance(value, bool | int | float):
        return value
    return value if isinstance(value, str) and _CODE.fullmatch(value) else MASK


def _since(begin: float) -> float:
    return round((time.perf_counter() - begin) * 1000, 1)
