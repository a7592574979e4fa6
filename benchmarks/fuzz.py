"""Coverage-guided fuzzing: `uv run --no-sync --with atheris python -m benchmarks.fuzz parser`.

`renderer` and `callback` are the other two; `-runs=20000` ends it by itself.

An optional tool: atheris has no build for every machine we support, so it is no dependency. What
it exercises runs in every test run too, led by Hypothesis: `tests/nlu/test_hostile.py`,
`tests/bot/telegram/test_writing.py`, `tests/bot/test_payload.py`.
"""

import sys
from collections.abc import Callable

import atheris

with atheris.instrument_imports(
    include=["nlu", "bot.payload", "bot.message", "bot.cleaning", "bot.telegram.writing"]
):
    from bot import payload
    from bot.cleaning import clean
    from bot.telegram import writing
    from nlu import crisis, forgetting
    from nlu.entities.find import Finder
    from nlu.language import Identifier
    from nlu.normalise import normalise

Work = Callable[[str], None]


def _parser() -> Work:
    finder, identifier = Finder.load(), Identifier.load()

    def work(text: str) -> None:
        finder.find(text)
        identifier.identify(text, chosen=None, client=None)
        crisis.find(text)
        forgetting.wish_of(text)
        normalise(text)

    return work


def _renderer() -> Work:
    def work(text: str) -> None:
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if any(writing.units(part) > writing.LIMIT for part in writing.laid_out(whole)):
            raise AssertionError(text)
        clean(whole)

    return work


def _callback() -> Work:
    def work(text: str) -> None:
        tap = payload.decode(text, {"inform", "affirm"})
        if tap is not None and payload.encode(tap) != text:
            raise AssertionError(text)

    return work


TARGETS: dict[str, Callable[[], Work]] = {
    "parser": _parser,
    "renderer": _renderer,
    "callback": _callback,
}


def main() -> None:
    """Fuzz what was named, until a fault is found or the runs are over."""
    target = TARGETS[sys.argv[1]]()

    def one(content: bytes) -> None:
        target(atheris.FuzzedDataProvider(content).ConsumeUnicode(400))

    atheris.Setup([sys.argv[0], *sys.argv[2:]], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
