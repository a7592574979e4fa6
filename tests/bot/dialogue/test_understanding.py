"""From parse data to what Rasa is told: answers win, guesses ask back, help wins over all."""

from typing import Any

import pytest

from bot.dialogue.understanding import is_escalation, list_asked, parts, settle, spoken, tapped
from tests.flows.talk import LANGUAGES, Ear


def heard(intent: str, sure: float = 0.95, text: str = "a b c", **more: Any) -> dict[str, Any]:  # noqa: ANN401 - parse data
    entities = [{"entity": name, "value": value} for name, value in more.pop("found", {}).items()]
    second = more.pop("second", None)
    return {
        "text": text,
        "intent": {"name": intent, "confidence": sure},
        "entities": entities,
        "second_intent": {"name": second, "confidence": 0.9} if second else None,
    }


def names(given: Any) -> list[str]:  # noqa: ANN401 - parse data
    return [one["intent"]["name"] for one in given]


@pytest.mark.parametrize(
    ("parsed", "requested", "intent"),
    [
        (heard("list_offers"), None, "list_offers"),
        (heard("list_offers", 0.34), None, "nlu_fallback"),
        (heard("list_offers", 0.36), None, "list_offers"),
        (heard("affirm", 0.2), None, "affirm"),
        (heard("affirm", 0.9), "booking_confirmed", "affirm"),
        (heard("affirm", 0.7), "booking_confirmed", "nlu_fallback"),
        (heard("affirm", 0.99, text="چرا؟"), "booking_confirmed", "nlu_fallback"),
        (heard("affirm", 0.99, text="چرا"), "consent", "nlu_fallback"),
        (heard("affirm", 0.99, text="i agree"), "consent", "affirm"),
        (heard("inform", 0.2), "age", "inform"),
        (heard("may_i_work", 0.5, found={"age": 24}), "age", "inform"),
        (heard("may_i_work", 0.9, found={"age": 24}), "age", "may_i_work"),
        (heard("may_i_work", 0.99, text="24", found={"age": 24}), "age", "inform"),
        (heard("may_i_work", 0.5, found={"age": 24}), "place", "may_i_work"),
        (heard("esc_deportation_fear", 0.36), None, "esc_deportation_fear"),
        (heard("esc_deportation_fear", 0.34), None, "nlu_fallback"),
        (heard("esc_mental_crisis_suicide", 0.1), None, "esc_mental_crisis_suicide"),
        (
            heard("esc_deportation_fear", 0.4, text="x", found={"age": 1}),
            "age",
            "esc_deportation_fear",
        ),
        (heard("ask_slots", 0.5, found={"date": {}}), "session", "inform"),
    ],
)
def test_an_answer_wins_over_a_guess_and_a_weak_guess_asks_back(
    parsed: dict[str, Any], requested: str | None, intent: str
) -> None:
    assert settle(parsed, requested)["intent"]["name"] == intent


@pytest.mark.parametrize(
    ("parsed", "intents"),
    [
        (heard("list_offers"), ["list_offers"]),
        (heard("list_offers", second="list_offers"), ["list_offers"]),
        (heard("list_offers", second="may_i_work"), ["list_offers", "may_i_work"]),
        (heard("may_i_work", second="affirm"), ["affirm", "may_i_work"]),
        (heard("affirm", second="may_i_work"), ["affirm", "may_i_work"]),
        (heard("list_offers", second="esc_deportation_fear"), ["esc_deportation_fear"]),
        (heard("esc_deportation_fear", second="list_offers"), ["esc_deportation_fear"]),
    ],
)
def test_two_wishes_are_two_messages_the_answer_first_and_help_alone(
    parsed: dict[str, Any], intents: list[str]
) -> None:
    assert names(parts(parsed, None)) == intents


def test_a_language_beside_a_wish_is_chosen_not_taken() -> None:
    parsed = heard("request_internship", second="switch_language", found={"language": "en"})

    asked, switched = parts(parsed, None)

    assert names([asked, switched]) == ["request_internship", "switch_language"]
    assert switched["entities"] == []
    assert parts({**parsed, "second_intent": None}, None)[0]["entities"] == parsed["entities"]


@pytest.mark.parametrize("switched", ["first", "second"])
def test_who_tells_their_languages_beside_a_wish_asks_for_none(switched: str) -> None:
    first, second = "check_eligibility", "switch_language"
    if switched == "first":
        first, second = second, first
    parsed = heard(first, second=second)
    parsed["entities"] = [{"entity": "language", "value": "uk"}]
    assert names(parts(parsed, None)) == [first, second]

    parsed["entities"].append({"entity": "language", "value": "ar"})

    assert names(parts(parsed, None)) == ["check_eligibility"]


@pytest.mark.parametrize(
    ("opened", "rest", "requested", "intents"),
    [
        ("affirm", heard("may_i_work"), "booking_confirmed", ["affirm", "may_i_work"]),
        ("affirm", heard("book_workshop_visit"), "booking_confirmed", ["affirm"]),
        ("affirm", heard("cancel_booking"), "booking_confirmed", ["cancel_booking"]),
        ("affirm", heard("reschedule_late"), "booking_confirmed", ["reschedule_late"]),
        ("affirm", heard("cancel_booking"), "change_confirmed", ["affirm"]),
        ("deny", heard("cancel_booking"), "booking_confirmed", ["deny", "cancel_booking"]),
        ("affirm", heard("may_i_work", 0.7), "booking_confirmed", ["affirm"]),
        ("deny", heard("out_of_scope"), "reminder", ["deny"]),
        ("affirm", heard("data_consent_delete"), "delete_confirmed", ["affirm"]),
        ("affirm", heard("data_consent_delete"), "consent", ["affirm", "data_consent_delete"]),
    ],
)
def test_a_message_that_opens_with_an_answer_answers_and_asks_the_rest(
    opened: Any,  # noqa: ANN401 - an Opening
    rest: dict[str, Any],
    requested: str,
    intents: list[str],
) -> None:
    assert names(parts(heard("inform"), requested, opened, rest)) == intents


def test_help_wins_over_an_opening_yes() -> None:
    parsed = heard("esc_medical_emergency")

    assert names(parts(parsed, "consent", "affirm", heard("affirm"))) == ["esc_medical_emergency"]


def test_a_tap_is_certain_and_has_no_text() -> None:
    tap = tapped("inform", {"place": "hamm"})

    assert tap["intent"] == {"name": "inform", "confidence": 1.0}
    assert tap["entities"] == [{"entity": "place", "value": "hamm", "confidence_entity": 1.0}]
    assert tap["text"] == ""


def test_only_escalations_are_escalations() -> None:
    assert is_escalation(heard("esc_deportation_fear")) is True
    assert is_escalation(heard("contact_human")) is False


@pytest.mark.parametrize(
    ("hears", "known", "client", "code", "changed"),
    [
        ("ar", "de", "de", "ar", True),
        (None, "de", "ar", "de", False),
        (None, None, "ar-EG", "ar", True),
        (None, None, None, "de", True),
        (None, None, "so", "en", True),
        ("so", "ar", "de", "ar", False),
        ("so", None, "de", "en", True),
        (None, "so", "so", "en", True),
    ],
)
def test_in_doubt_a_person_keeps_their_language(
    hears: str | None, known: str | None, client: str | None, code: str, changed: object
) -> None:
    ear = Ear()
    ear.hears = hears

    found = spoken(
        ear,  # type: ignore[arg-type] # it answers as the real one
        "wort",
        known=known,
        settled=True,
        client=client,
        complete=LANGUAGES,
    )

    assert (found.code, found.changed) == (code, changed)


def test_a_language_that_is_only_the_apps_does_not_count_as_the_persons() -> None:
    ear = Ear()

    for settled in (False, True):
        spoken(
            ear,  # type: ignore[arg-type] # it answers as the real one
            "wort",
            known="de",
            settled=settled,
            client="ar",
            complete=LANGUAGES,
        )

    assert ear.asked == [(None, "ar"), ("de", "ar")]


@pytest.mark.parametrize(
    ("parsed", "answer"),
    [
        (heard("esc_deportation_fear", 0.35, found={"list": "join"}), "on"),
        (heard("my_bookings_reminder", 0.8, found={"list": "join"}), "on"),
        (heard("out_of_scope", 0.5, found={"list": "leave"}), "off"),
        (heard("cancel_booking", 0.9, found={"list": "named"}), "off"),
        (heard("join_language_course", 0.8, found={"list": "named"}), "stand"),
    ],
)
def test_words_about_a_waiting_list_are_a_wish_about_it(
    parsed: dict[str, Any], answer: str
) -> None:
    (said,) = parts(parsed, None)

    assert said["intent"] == {"name": "waiting_list", "confidence": 1.0}
    assert [one["value"] for one in said["entities"] if one["entity"] == "answer"] == [answer]


@pytest.mark.parametrize(
    "parsed",
    [
        heard("esc_rejection_deadline_lawsuit", 0.9, found={"list": "named"}),
        heard("join_language_course", 0.9, found={"list": "named", "goal": "german"}),
        heard("my_bookings_reminder"),
    ],
)
def test_help_a_sure_wish_and_what_names_no_list_stay_what_they_are(
    parsed: dict[str, Any],
) -> None:
    assert list_asked(parsed) is None


@pytest.mark.parametrize(
    ("first", "second"),
    [("ask_slots", "women_childcare"), ("women_childcare", "ask_slots")],
)
def test_free_dates_with_a_kind_of_place_are_one_question(first: str, second: str) -> None:
    asked = heard(first, found={"pool": "women"}, second=second)

    assert names(parts(asked, None)) == ["ask_slots"]


def test_a_women_s_group_beside_a_question_for_dates_stays_a_question_of_its_own() -> None:
    asked = heard("ask_slots", second="women_childcare")

    assert names(parts(asked, None)) == ["ask_slots", "women_childcare"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("moved_or_transferred", "my_bookings_reminder"),
        ("ask_ended_programme", "book_counselling_coaching"),
    ],
)
def test_what_the_first_answer_says_already_is_not_answered_twice(first: str, second: str) -> None:
    assert names(parts(heard(first, second=second), None)) == [first]
