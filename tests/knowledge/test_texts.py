"""Sentences by key and language, and never an error in front of a person."""

import gc
import threading
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from fluent.syntax.ast import Message

from knowledge.loader import load
from knowledge.moments import show_solar
from knowledge.texts import MOST, Texts, entries_of
from knowledge.whole import Knowledge

NOON = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
OPEN, CLOSE = "\u2068", "\u2069"


@pytest.fixture
def words(tmp_path: Path) -> Callable[[str, str], None]:
    """Writes a Fluent file of a language."""

    def _write(code: str, source: str) -> None:
        (tmp_path / code).mkdir(exist_ok=True)
        (tmp_path / code / "some.ftl").write_text(source, encoding="utf-8")

    return _write


@pytest.fixture
def speak(tmp_path: Path, knowledge: Knowledge) -> Callable[[], Texts]:
    """Opens the files that a test wrote, with the real languages."""
    return lambda: Texts(tmp_path, knowledge.languages)


Write = Callable[[str, str], None]
Speak = Callable[[], Texts]


def plain(said: str) -> str:
    return said.replace(OPEN, "").replace(CLOSE, "")


def test_a_sentence_is_said_in_the_language_asked_for(knowledge: Knowledge) -> None:
    assert knowledge.texts.say("module-werkstattbesuch", "de") == "Werkstattbesuch"
    assert knowledge.texts.say("trade-car", "en") == "cars"
    assert knowledge.texts.say("trade-paint", "ar") == "الدهان"


def test_a_draft_language_falls_back_along_its_chain(words: Write, speak: Speak) -> None:
    words("ru", "only-ru = по-русски\n")
    words("en", "only-ru = English\nonly-en = English\n")
    words("de", "only-en = Deutsch\nonly-de = Deutsch\n")
    texts = speak()
    assert texts.say("only-ru", "uk") == "по-русски"
    assert texts.say("only-en", "uk") == "English"
    assert texts.say("only-de", "uk") == "Deutsch"
    assert texts.chain("uk") == ("uk", "ru", "en", "de")


def test_an_unknown_language_gets_the_last_resort(words: Write, speak: Speak) -> None:
    words("en", "hello = Hello\n")
    assert speak().say("hello", "xx") == "Hello"


def test_an_unknown_key_is_returned_instead_of_an_error(knowledge: Knowledge) -> None:
    assert knowledge.texts.say("no-such-key", "ar") == "no-such-key"


def test_a_missing_value_is_no_error(words: Write, speak: Speak) -> None:
    words("de", "greet = Hallo { $name }!\n")
    assert "Hallo" in speak().say("greet", "de")


def test_a_missing_value_of_a_function_is_told_as_dots(words: Write, speak: Speak) -> None:
    words("de", "when = Am { DAY($t) } um { HOUR($t) }: { TERM($offer) }\n")
    assert plain(speak().say("when", "de")) == "Am … um …: …"


def test_a_broken_sentence_falls_back_to_the_next_language(words: Write, speak: Speak) -> None:
    words("ar", "greet = { $name\nother = نعم\n")
    words("en", "greet = Hello { $name }\n")
    texts = speak()
    assert plain(texts.say("greet", "ar", name="Ali")) == "Hello Ali"
    assert texts.say("other", "ar") == "نعم"


def test_a_reference_to_nothing_falls_back_to_the_next_language(
    words: Write, speak: Speak
) -> None:
    words("ar", "greet = { nowhere }\n")
    words("en", "greet = Hello\n")
    assert speak().say("greet", "ar") == "Hello"


def test_values_are_isolated_so_that_directions_do_not_mix(words: Write, speak: Speak) -> None:
    words("ar", "greet = أهلا { $name }\n")
    assert speak().say("greet", "ar", name="Ali") == f"أهلا {OPEN}Ali{CLOSE}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "Tuesday 1 December 2026, 10:00"),
        ("de", "Dienstag, 1. Dezember 2026, 10:00"),
        ("ar", "الثلاثاء، 1 كانون الأول 2026، 10:00"),
    ],
)
@pytest.mark.parametrize("value", [NOON, NOON.isoformat(), datetime(2026, 12, 1, 10, 0)])  # noqa: DTZ001 # a local time without a zone is what is tested
def test_a_moment_is_told_as_clocks_in_muenster_show_it(
    words: Write, speak: Speak, code: str, said: str, value: object
) -> None:
    words(code, "when = { WHEN($t) }\n")
    assert plain(speak().say("when", code, t=value)) == said


@pytest.mark.parametrize("value", [NOON, date(2026, 12, 1), "2026-12-01", NOON.isoformat()])
def test_a_day_is_told_with_its_weekday(words: Write, speak: Speak, value: object) -> None:
    words("en", "day = { DAY($t) }\n")
    assert speak().say("day", "en", t=value) == "Tuesday 1 December 2026"


def test_an_hour_has_two_digits_and_knows_summer_time(words: Write, speak: Speak) -> None:
    words("de", "hour = { HOUR($t) }\n")
    texts = speak()
    assert texts.say("hour", "de", t=datetime(2026, 7, 1, 6, 5, tzinfo=UTC)) == "08:05"
    assert texts.say("hour", "de", t="10:00") == "10:00"


def test_a_value_that_is_no_day_is_told_as_it_is(words: Write, speak: Speak) -> None:
    words("de", "day = { DAY($t) } { WHEN($t) }\n")
    assert plain(speak().say("day", "de", t="bald")) == "bald bald"


def test_a_term_is_the_text_of_another_key(words: Write, speak: Speak) -> None:
    words("de", "offer = Termin: { TERM($offer) }\ntrade-car = Auto\n")
    assert plain(speak().say("offer", "de", offer="trade-car")) == "Termin: Auto"
    assert plain(speak().say("offer", "de", offer="trade-boat")) == "Termin: trade-boat"


def test_numbers_choose_the_plural_of_the_language(words: Write, speak: Speak) -> None:
    source = "n = { $n ->\n    [one] ein Platz\n   *[other] { $n } Plätze\n }\n"
    words("de", source)
    texts = speak()
    assert texts.say("n", "de", n=1) == "ein Platz"
    assert plain(texts.say("n", "de", n=3)) == "3 Plätze"


def test_nothing_and_truth_are_told_without_python_words(words: Write, speak: Speak) -> None:
    words("de", "n = [{ $a }]\n")
    assert plain(speak().say("n", "de", a=None)) == "[]"


def test_keys_and_attributes_of_a_language_can_be_asked_for(knowledge: Knowledge) -> None:
    texts = knowledge.texts
    assert "hint-work-hospitation" in texts.keys("ar")
    assert texts.keys("xx") == set()
    assert texts.attribute("hint-work-hospitation", "version", "ar") == "1"
    assert texts.attribute("hint-work-hospitation", "colour", "ar") is None
    assert texts.attribute("nothing", "version", "ar") is None


def test_entries_are_cut_at_comments_and_at_the_next_entry(tmp_path: Path) -> None:
    source = "# words\na = one\n  two\n# note\nb =\n    three\n    .version = 2\n"
    (tmp_path / "x.ftl").write_text(source, encoding="utf-8")
    assert entries_of(tmp_path) == {
        "a": "a = one\n  two\n",
        "b": "b =\n    three\n    .version = 2\n",
    }


def test_many_threads_may_speak_at_once() -> None:
    texts, said = load().texts, []

    def speak_all() -> None:
        said.append([texts.say(key, "ar") for key in sorted(texts.keys("ar"))])

    threads = [threading.Thread(target=speak_all) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(said) == 4
    assert all(one == said[0] for one in said)


def test_every_sentence_of_every_complete_language_can_be_said(knowledge: Knowledge) -> None:
    for code, language in knowledge.languages.items():
        if language.state == "complete":
            for key in knowledge.texts.keys(code):
                said = knowledge.texts.say(key, code)
                assert said
                assert "???" not in said, key
                assert "object at" not in said, key


def test_right_to_left_languages_are_marked_so(knowledge: Knowledge) -> None:
    right_to_left = {one.code for one in knowledge.languages.values() if one.direction == "rtl"}
    assert right_to_left == {"ar", "fa", "ps"}


def test_language_rows_carry_what_a_menu_needs(knowledge: Knowledge) -> None:
    arabic = knowledge.languages["ar"]
    assert (arabic.own_name, arabic.script, arabic.telegram) == ("العربية", "Arab", "ar")
    assert arabic.plural == ("zero", "one", "two", "few", "many", "other")


@pytest.mark.parametrize("code", ["ar", "fa", "ps"])
def test_two_names_in_one_line_stand_in_the_order_in_which_they_are_read(
    knowledge: Knowledge, code: str
) -> None:
    names = {"module": "module-werkstattbesuch", "programme": "programme-mim", "both": 1}

    said = knowledge.texts.say("plan-step", code, number=1, step="step-choose-date", **names)

    line = said.splitlines()[0]
    first = line.index(knowledge.texts.say("module-werkstattbesuch", code))
    # The value that holds both names says that it runs from right to left, by its mark.
    assert "\u2067" in line[:first]
    assert first < line.index(knowledge.texts.say("programme-mim", code))


def test_a_german_line_is_left_to_its_letters(knowledge: Knowledge) -> None:
    names = {"module": "module-sport", "programme": "programme-mim", "both": 1}

    said = knowledge.texts.say("plan-step", "de", number=1, step="step-choose-date", **names)

    assert "\u2067" not in said


def test_several_times_are_written_each_on_its_own_line(words: Write, speak: Speak) -> None:
    words("de", "days = { SPANS($spans) }\n")
    spans = (
        "2026-12-01T09:00:00+00:00/2026-12-01T11:00:00+00:00"
        " 2026-12-02T13:00:00+00:00/2026-12-02T14:30:00+00:00"
    )

    assert plain(speak().say("days", "de", spans=spans)) == (
        "Dienstag, 1. Dezember 2026, 10:00–12:00\nMittwoch, 2. Dezember 2026, 14:00–15:30"
    )


@pytest.mark.parametrize(
    ("code", "moment", "said"),
    [
        ("fa", NOON, "[10 قوس (آذر) 1405]"),
        ("ps", NOON, "[10 لیندۍ 1405]"),
        ("fa", date(2027, 3, 20), "[29 حوت (اسفند) 1405]"),
        ("fa", date(2027, 3, 21), "[1 حمل (فروردین) 1406]"),
        ("fa", date(2025, 3, 20), "[30 حوت (اسفند) 1403]"),
    ],
)
def test_who_wishes_it_sees_the_solar_year_beside(
    words: Write, speak: Speak, code: str, moment: date, said: str
) -> None:
    words(code, "when = { DAY($start) }\n")
    texts = speak()
    plainly = texts.say("when", code, start=moment)
    show_solar(wished=True)
    try:
        beside = texts.say("when", code, start=moment)
    finally:
        show_solar(wished=False)

    assert plain(beside) == f"{plain(plainly)} {said}"


def test_other_languages_have_no_second_year(words: Write, speak: Speak) -> None:
    words("de", "when = { DAY($start) }\n")
    show_solar(wished=True)
    try:
        said = speak().say("when", "de", start=NOON)
    finally:
        show_solar(wished=False)

    assert plain(said) == "Dienstag, 1. Dezember 2026"


def test_a_sentence_reads_the_same_after_all_others_were_said(knowledge: Knowledge) -> None:
    texts = Texts(knowledge.root / "texts", knowledge.languages)
    keys = sorted(texts.keys("ar"))
    first = [texts.say(key, "ar") for key in keys]
    assert len(keys) > MOST
    assert [texts.say(key, "ar") for key in keys] == first


def test_sentences_are_not_all_kept_parsed(knowledge: Knowledge) -> None:
    texts = Texts(knowledge.root / "texts", knowledge.languages)
    before = _parsed()
    for key in texts.keys("de"):
        texts.say(key, "de")
    assert 0 < _parsed() - before < 2 * MOST


def _parsed() -> int:
    gc.collect()
    return sum(type(one) is Message for one in gc.get_objects())
