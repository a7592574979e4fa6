"""Help comes first, then the case; the right institution for the place; nothing unwished."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from flows.handoff.actions import ASKED_FIRST, STATIONS, URGENCY, Escalate, Human, Share
from flows.ports import Asked, Case
from knowledge.whole import Knowledge
from tests.flows.fakes import NOW, FakeBookings, FakeHandoffs
from tests.flows.stage import act
from tests.flows.talk import Talk

LANGUAGES = ["de", "en", "ar"]
AT_ONCE = sorted(set(URGENCY) - ASKED_FIRST)

NUMBERS = {
    "esc_medical_emergency": ("112",),
    "esc_mental_crisis_suicide": ("112",),
    "esc_violence_exploitation": ("110", "112", "116 016"),
    "esc_rejection_deadline_lawsuit": ("GGUA",),
    "esc_deportation_fear": ("GGUA",),
}


@pytest.mark.parametrize("intent", AT_ONCE)
async def test_help_is_said_before_the_case_is_named(handoffs: FakeHandoffs, intent: str) -> None:
    done = await act(Escalate(handoffs), intent)

    assert done.keys == [
        f"handoff-{intent.replace('_', '-')}",
        "handoff-urgent-opened",
        "handoff-share",
    ]
    assert handoffs.cases == [(intent, "bezreg-muenster", URGENCY[intent])]


async def test_at_the_weekend_it_says_whom_to_see_and_opens_no_second_case(
    handoffs: FakeHandoffs,
) -> None:
    done = await act(
        Escalate(handoffs), "esc_rejection_deadline_lawsuit", entities={"kind": "weekend"}
    )

    assert done.keys == ["handoff-weekend"]
    assert handoffs.cases == []


@pytest.mark.parametrize("intent", sorted(ASKED_FIRST))
async def test_violence_and_complaints_reach_people_only_if_wished(
    handoffs: FakeHandoffs, intent: str
) -> None:
    done = await act(Escalate(handoffs), intent)

    assert done.keys == [f"handoff-{intent.replace('_', '-')}"]
    discreetly = ["data_consent_delete"] if intent == "esc_violence_exploitation" else []
    assert done.said[0].intents == ["contact_human", *discreetly]
    assert handoffs.cases == []


async def test_who_wishes_it_then_gets_a_human(talk: Talk) -> None:
    await talk.agree()
    await talk.say("esc_violence_exploitation", "er tut mir weh")

    said = await talk.tap("btn-human")

    assert said[0] == "handoff-opened"
    assert talk.handoffs.cases == [("talk", "bezreg-muenster", "normal")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("intent", "numbers"), NUMBERS.items())
def test_the_help_that_works_now_is_in_every_language(
    knowledge: Knowledge, intent: str, numbers: tuple[str, ...], language: str
) -> None:
    said = knowledge.texts.say(f"handoff-{intent.replace('_', '-')}", language)

    assert [one for one in numbers if one not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_begins_with_its_number(knowledge: Knowledge, language: str) -> None:
    first = knowledge.texts.say("handoff-esc-medical-emergency", language).splitlines()[0]

    assert "112" in first


@pytest.mark.parametrize("intent", sorted(URGENCY))
async def test_an_escalation_in_the_middle_of_a_form_stops_it_until_the_person_goes_on(
    talk: Talk, intent: str
) -> None:
    await talk.agree()

    said = await talk.say(intent, "bitte")
    again = await talk.tap("btn-continue")

    assert said[0] == f"handoff-{intent.replace('_', '-')}"
    assert said[-1] == "handoff-on-hold"
    assert again[-1] == "eligibility-ask-place"


@pytest.mark.parametrize(
    ("place", "institution"), [*STATIONS.items(), ("zue_muenster", "bezreg-muenster")]
)
async def test_the_institution_is_the_one_for_the_place(
    knowledge: Knowledge, handoffs: FakeHandoffs, place: str, institution: str
) -> None:
    done = await act(
        Human(knowledge, FakeBookings(), handoffs), "contact_human", slots={"place": place}
    )

    assert handoffs.cases == [("talk", institution, "normal")]
    assert done.keys[0] == "handoff-opened"


@pytest.mark.parametrize("institution", sorted({*STATIONS.values(), "bezreg-muenster"}))
def test_every_institution_that_answers_has_a_contact_card(
    knowledge: Knowledge, institution: str
) -> None:
    assert institution in knowledge.contacts


async def test_an_unchecked_number_is_not_shown(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    known = _with_card(knowledge, phone="0251 1", last_checked=None)

    done = await act(Human(known, FakeBookings(), handoffs), "contact_human")

    assert done.keys == ["handoff-opened", "handoff-contact-unchecked", "handoff-share"]
    assert "phone" not in done.said[1].values


async def test_a_checked_number_is_shown_with_the_day_of_the_check(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    known = _with_card(knowledge, phone="0251 1", last_checked=date(2026, 11, 20))

    done = await act(Human(known, FakeBookings(), handoffs), "contact_human")

    assert done.keys == ["handoff-opened", "handoff-contact", "handoff-share"]
    assert done.said[1].values["phone"] == "0251 1"
    assert done.said[1].values["checked"] == "2026-11-20"


def _with_card(knowledge: Knowledge, *, phone: str, last_checked: date | None) -> Knowledge:
    card = replace(knowledge.contacts["bezreg-muenster"], phone=phone, last_checked=last_checked)
    return replace(knowledge, contacts={**knowledge.contacts, card.id: card})


async def test_a_second_call_for_a_human_names_the_case_that_is_open(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    first = await act(Human(knowledge, FakeBookings(), handoffs), "contact_human")
    second = await act(Human(knowledge, FakeBookings(), handoffs), "contact_human")

    assert second.keys[0] == "handoff-open-already"
    assert second.said[0].values["code"] == first.said[0].values["code"]
    assert len(handoffs.cases) == 1


async def test_what_may_be_passed_on_is_asked_once_and_nothing_is_until_then(
    knowledge: Knowledge, handoffs: FakeHandoffs
) -> None:
    first = await act(Human(knowledge, FakeBookings(), handoffs), "contact_human")
    second = await act(Human(knowledge, FakeBookings(), handoffs), "contact_human")

    question = first.said[-1]
    assert question.key == "handoff-share"
    assert question.intents == ["share_with_staff", "share_with_staff"]
    assert "handoff-share" not in second.keys
    assert handoffs.shared == []


HOUR = timedelta(hours=1)


def _parsed(intent: str) -> Mapping[str, object]:
    return {"intent": {"name": intent, "confidence": 1.0}, "entities": []}


WORDS = [
    {"event": "user", "text": "Darf ich arbeiten?", "parse_data": _parsed("may_i_work")},
    {"event": "bot", "text": "Das sagt die Regel."},
    {"event": "user", "text": "mein Pass", "parse_data": _parsed("esc_identity_passport_crime")},
    {"event": "bot", "text": "Sprich zuerst mit einer Beratung."},
    {"event": "user", "text": "/human", "parse_data": _parsed("contact_human")},
]


async def test_with_a_yes_the_last_words_are_passed_on_but_never_those_said_in_need(
    handoffs: FakeHandoffs,
) -> None:
    handoffs.cases.append(("talk", "kim", "normal"))

    done = await act(
        Share(handoffs),
        "share_with_staff",
        entities={"case": "K-100", "answer": "yes"},
        before=WORDS,
    )

    assert done.keys == ["handoff-shared"]
    assert handoffs.shared == [
        (
            "K-100",
            (
                Asked("person", "Darf ich arbeiten?", "may_i_work"),
                Asked("bot", "Das sagt die Regel."),
            ),
        )
    ]


async def test_with_a_no_nothing_more_is_passed_on(handoffs: FakeHandoffs) -> None:
    handoffs.cases.append(("talk", "kim", "normal"))

    done = await act(
        Share(handoffs),
        "share_with_staff",
        entities={"case": "K-100", "answer": "no"},
        before=WORDS,
    )

    assert done.keys == ["handoff-not-shared"]
    assert handoffs.shared == []


async def test_the_button_of_a_case_that_is_over_passes_nothing_on(handoffs: FakeHandoffs) -> None:
    done = await act(
        Share(handoffs), "share_with_staff", entities={"case": "K-100", "answer": "yes"}
    )

    assert done.keys == ["fallback-old-button"]


@pytest.mark.parametrize(
    ("opens", "key"), [(NOW, "handoff-waiting"), (NOW + HOUR, "handoff-waiting-closed")]
)
async def test_when_somebody_reads_is_said_where_the_hours_are_known(
    opens: datetime, key: str
) -> None:
    class Known(FakeHandoffs):
        async def open(self, **wish: Any) -> Case:  # noqa: ANN401 - as the desk takes it
            found = await super().open(**wish)
            return replace(found, before=3, opens_at=opens, due_at=NOW + 2 * HOUR)

    done = await act(Escalate(Known()), "esc_medical_emergency")

    assert done.keys[2] == key
    assert done.said[2].values["before"] == 3


@pytest.mark.parametrize(("opens", "said"), [(NOW, []), (NOW + HOUR, ["handoff-closed-until"])])
async def test_who_is_in_danger_reads_no_hour_by_which_somebody_wants_to_answer(
    opens: datetime, said: list[str]
) -> None:
    class Known(FakeHandoffs):
        async def open(self, **wish: Any) -> Case:  # noqa: ANN401 - as the desk takes it
            return replace(await super().open(**wish), opens_at=opens)

    done = await act(Escalate(Known()), "esc_medical_emergency")

    assert done.keys[:2] == ["handoff-esc-medical-emergency", "handoff-urgent-opened"]
    assert [
        key for key in done.keys if key.startswith(("handoff-waiting", "handoff-closed"))
    ] == said


@pytest.mark.parametrize("intent", sorted({*AT_ONCE, *ASKED_FIRST}))
async def test_what_was_being_booked_is_set_aside_and_not_asked_again(
    handoffs: FakeHandoffs, intent: str
) -> None:
    done = await act(Escalate(handoffs), intent, form="booking_form")

    assert done.keys[-1] == "handoff-on-hold"
    assert done.said[-1].labels == ["btn-continue"]
    assert done.slots["paused"] == "booking_form"


async def test_a_letter_in_the_middle_of_a_booking_stops_it_and_one_tap_takes_it_up_again(
    talk: Talk,
) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")

    letter = await talk.say("esc_rejection_deadline_lawsuit", "ich habe eine ablehnung")
    again = await talk.tap("btn-continue")

    assert letter[0] == "handoff-esc-rejection-deadline-lawsuit"
    assert letter[-1] == "handoff-on-hold"
    assert "booking-confirm" not in letter
    assert again == ["booking-confirm"]


YOUNG = {"age": 17, "place": "wuppertal"}


async def test_young_people_reach_the_youth_advice_and_are_asked_one_thing_at_a_time(
    knowledge: Knowledge, bookings: FakeBookings, handoffs: FakeHandoffs
) -> None:
    done = await act(Human(knowledge, bookings, handoffs), "contact_human", slots=YOUNG)

    assert handoffs.cases == [("minor", "jmd", "yellow")]
    assert done.keys[-1] == "handoff-guardian"
    assert "handoff-share" not in done.keys


@pytest.mark.parametrize(
    ("answer", "told", "keys"),
    [
        ("yes", [("K-100", "guardian-knows")], ["handoff-told-guardian", "handoff-share"]),
        ("no", [("K-100", "guardian-unaware")], ["handoff-told-guardian", "handoff-share"]),
        ("refused", [], ["handoff-share"]),
    ],
)
async def test_whether_a_guardian_knows_need_not_be_said(
    knowledge: Knowledge,
    bookings: FakeBookings,
    handoffs: FakeHandoffs,
    answer: str,
    told: list[tuple[str, str]],
    keys: list[str],
) -> None:
    await act(Human(knowledge, bookings, handoffs), "contact_human", slots=YOUNG)

    said = {"case": "K-100", "answer": answer, "kind": "guardian"}
    done = await act(Share(handoffs), "share_with_staff", entities=said)

    assert done.keys == keys
    assert handoffs.told == told


@pytest.mark.parametrize("window", ["from_noon", "until_noon"])
async def test_when_somebody_would_like_to_be_written_to_is_passed_on(
    knowledge: Knowledge, bookings: FakeBookings, handoffs: FakeHandoffs, window: str
) -> None:
    human = Human(knowledge, bookings, handoffs)
    code = window.replace("_", "-")

    for _ in range(2):
        done = await act(human, "contact_human", entities={"about": window})

    assert f"handoff-told-{code}" in done.keys
    assert handoffs.told == [("K-100", code)] * 2


@pytest.mark.parametrize(("typed", "shared"), [("ja", 1), ("nein danke", 0)])
async def test_a_typed_yes_or_no_answers_what_may_be_passed_on(
    talk: Talk, typed: str, shared: int
) -> None:
    await talk.agree()
    await talk.say("contact_human")

    said = await talk.do("text", text=typed)

    assert said[0] == ("handoff-shared" if shared else "handoff-not-shared")
    assert len(talk.handoffs.shared) == shared


async def test_a_yes_to_something_else_shares_nothing(talk: Talk) -> None:
    await talk.agree()
    await talk.say("contact_human")
    await talk.say("list_offers")

    await talk.say("affirm", "ja")

    assert talk.handoffs.shared == []
