"""What a button carries comes back as it was, and nothing else comes back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.payload import MAX_BYTES, PayloadError, Tap, decode, encode

INTENTS = {"book_workshop_visit", "affirm", "inform"}

names = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)
values = st.from_regex(r"[A-Za-z0-9_.:+-]{1,10}", fullmatch=True)
taps = st.builds(
    Tap,
    st.sampled_from(sorted(INTENTS)),
    st.dictionaries(names, values, max_size=2),
    st.none() | values,
)


@given(taps)
def test_a_tap_comes_back_as_it_was(tap: Tap) -> None:
    try:
        data = encode(tap)
    except PayloadError:
        return
    assert len(data.encode()) <= MAX_BYTES
    assert decode(data, INTENTS) == tap


@given(st.text() | st.from_regex(r"[a-z]*[?&#=a-z]*", fullmatch=True))
@example("affirm?a=1&a=2")
@example("affirm?")
@example("affirm#")
@example("affirm?a")
@example("affirm\n")
@example("affirm#ref\n")
@example("AFFIRM")
@example("affirm?a=\u0661")
def test_reading_never_fails_and_what_is_read_can_be_written(data: str) -> None:
    tap = decode(data, INTENTS)

    assert tap is None or encode(tap) == data


def test_its_form_is_short_and_readable() -> None:
    tap = Tap("book_workshop_visit", {"day": "2026-12-01", "persons": "2"}, "q7")

    assert encode(tap) == "book_workshop_visit?day=2026-12-01&persons=2#q7"


def test_an_intent_that_is_not_ours_is_nothing() -> None:
    assert decode("drop_tables", INTENTS) is None
    assert decode(None, INTENTS) is None


@pytest.mark.parametrize(
    "tap",
    [
        Tap("affirm", {"a": "x" * 64}),
        Tap("affirm", {"a": "two words"}),
        Tap("affirm", {"a": ""}),
        Tap("affirm", {"a&b": "1"}),
        Tap("affirm", {}, ""),
        Tap("affirm", {}, "a#b"),
        Tap("ja", {"a": "مرحبا"}),
        Tap(""),
    ],
)
def test_what_a_button_cannot_carry_is_refused(tap: Tap) -> None:
    with pytest.raises(PayloadError):
        encode(tap)
