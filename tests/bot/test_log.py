"""The log lets codes and numbers through, and nothing that a person said or is called."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import log


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    stream = io.StringIO()
    log.configure(stream=stream)
    yield stream
    structlog.reset_defaults()
    root.handlers[:], root.level = before


def _lines(written: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


def test_a_line_has_its_codes_and_says_what_was_kept_out(written: io.StringIO) -> None:
    log.get("desk").info("booking.done", result="booked", chat_id=4711, text="salam")

    line = _lines(written)[0]
    assert (line["event"], line["result"], line["logger"]) == ("booking.done", "booked", "desk")
    assert line["dropped"] == "chat_id,text"
    assert "4711" not in written.getvalue()
    assert "salam" not in written.getvalue()


def test_a_sentence_under_a_known_key_is_masked(written: io.StringIO) -> None:
    log.get("desk").info("Yusuf wants a workshop", result="ich heiße Yusuf", intent=["a"])

    line = _lines(written)[0]
    assert (line["event"], line["result"], line["intent"]) == (log.MASK, log.MASK, log.MASK)


def test_an_exception_is_told_by_class_and_place_without_its_message(
    written: io.StringIO,
) -> None:
    try:
        try:
            int("Yusuf")
        except ValueError as error:
            raise LookupError("Yusuf 0176 555") from error  # noqa: EM101, TRY003 - the message is the point
    except LookupError:
        log.get("jobs").exception("job.failed", job="people")

    line = _lines(written)[0]
    assert line["error"] == "LookupError<ValueError"
    assert str(line["where"]).startswith("tests/bot/test_log.py:")
    assert "Yusuf" not in written.getvalue()


def test_libraries_say_where_and_not_what(written: io.StringIO) -> None:
    logging.getLogger("httpx").warning("POST /bot123:SECRET/sendMessage %s", "Yusuf")
    logging.getLogger("httpx").info("not at all")

    lines = _lines(written)
    assert [(one["event"], one["logger"]) for one in lines] == [("library", "httpx")]
    assert "SECRET" not in written.getvalue()


def test_a_turn_leaves_one_line_whatever_became_of_it(written: io.StringIO) -> None:
    with log.turn(person=3, kind="text") as line:
        line.add(intent="book_workshop_visit")
        with line.timed("ms_nlu"):
            pass
    with pytest.raises(ZeroDivisionError), log.turn(person=4) as line:
        raise ZeroDivisionError

    first, second = _lines(written)
    assert (first["event"], first["outcome"], first["intent"]) == (
        "turn",
        "done",
        "book_workshop_visit",
    )
    assert isinstance(first["ms"], float)
    assert isinstance(first["ms_nlu"], float)
    assert (second["outcome"], second["error"]) == ("fault", "ZeroDivisionError")


def test_the_console_form_has_the_same_fences() -> None:
    stream = io.StringIO()
    log.configure(console=True, stream=stream)

    log.get("desk").info("booking.done", name="Yusuf")
    structlog.reset_defaults()

    assert "booking.done" in stream.getvalue()
    assert "Yusuf" not in stream.getvalue()
