"""The twenty-four people of the fact sheet, on four days, each with their reasons."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import pytest

from knowledge.eligibility import Answer, check, read_facts
from knowledge.whole import Knowledge

TODAY = date(2026, 11, 21)
Outcome = tuple[str, str | None, str, str]


@dataclass(frozen=True)
class Person:
    """What somebody says, and what has to come out of it on the reference day."""

    facts: Mapping[str, object]
    results: set[Outcome] = field(default_factory=set)
    rules: set[str] = field(default_factory=set)
    hints: set[str] = field(default_factory=set)
    never: set[str] = field(default_factory=set)
    escalate: str | None = None
    ask: str | None = None


ZUE: dict[str, object] = {"place": "zue_muenster"}
PEOPLE: dict[str, Person] = {
    "T01": Person(
        ZUE | {"age": 24, "paper": "gestattung", "months_since_registration": 2, "goal": "look"},
        {("mim", "werkstattbesuch", "fits", "book")},
        {"R-P1"},
        {"work-hospitation"},
    ),
    "T02": Person(
        ZUE
        | {"age": 24, "paper": "gestattung", "months_since_registration": 2, "goal": "internship"},
        {("mim", "praktikum", "not_yet", "request"), ("mim", "werkstattbesuch", "fits", "book")},
        {"R-P1", "R-P3", "R-W1", "R-W10"},
        {"work-praktikum", "work-gestattung-zue", "work-how-to-apply"},
        ask="safe_origin",
    ),
    "T03": Person(
        ZUE | {"age": 31, "paper": "gestattung", "months_since_registration": 7, "goal": "try"},
        {("mim", "erprobung", "fits", "book")},
        {"R-P1"},
        {"work-hospitation"},
    ),
    "T04": Person(
        ZUE
        | {"age": 34, "paper": "gestattung", "months_since_registration": 8, "goal": "job"}
        | {"safe_origin": "yes"},
        {
            ("mim", "berufsberatung", "fits", "book"),
            ("mim", "werkstattbesuch", "fits", "book"),
        },
        {"R-P1"},
        {"work-safe-countries"},
        escalate="unclear_law",
    ),
    "T05": Person(
        ZUE
        | {"age": 17, "paper": "gestattung", "months_since_registration": 4, "goal": "training"}
        | {"alone": "yes"},
        {
            ("jmd", "beratung_jmd", "fits", "refer"),
            ("jugendamt", None, "fits", "refer"),
            ("berufskolleg", "foerderklasse", "fits", "refer"),
            ("mim", "berufsberatung", "ask_a_person", "refer"),
        },
        {"R-P11", "R-S1", "R-P10"},
        escalate="minor",
        ask="safe_origin",
    ),
    "T06": Person(
        ZUE | {"age": 45, "paper": "duldung", "months_since_registration": 9, "goal": "german"},
        {("mim", "sprachkurs", "fits", "wait"), ("eok", "eok", "ask_a_person", "refer")},
        {"R-P1", "R-L1"},
        {"lang-eok"},
    ),
    "T07": Person(
        {"place": "muenster", "age": 29, "paper": "ae_protection", "german": "b1", "goal": "job"},
        {("mim", None, "does_not_fit", "none"), ("wl", "wl_gespraech", "fits", "request")},
        {"R-P1", "R-P3"},
        {"work-titles"},
    ),
    "T08": Person(
        {"place": "muenster", "age": 19, "paper": "gestattung", "goal": "training"}
        | {"months_since_registration": 10},
        {("mim", None, "does_not_fit", "none"), ("wl", "wl_gespraech", "fits", "request")},
        {"R-P3", "R-P7"},
        {"work-gestattung-kommune", "doc-ausbildungsduldung"},
        {"mamba4u"},
        ask="safe_origin",
    ),
    "T09": Person(
        {"place": "kreis_wesel", "age": 26, "paper": "gestattung", "goal": "advice"}
        | {"months_since_registration": 14},
        {("dsw", None, "ended", "none"), ("kim", "fallmanagement", "fits", "request")},
        {"R-P4", "R-P7", "R-P10"},
    ),
    "T10": Person(
        {"place": "kreis_wesel", "age": 35, "paper": "duldung", "goal": "german"}
        | {"months_since_registration": 30},
        {
            ("dsw", None, "ended", "none"),
            ("kim", "fallmanagement", "fits", "request"),
            ("mbe", "beratung_mbe", "fits", "refer"),
            ("integrationskurs", "integrationskurs", "ask_a_person", "refer"),
            ("bsk", "berufssprachkurs", "ask_a_person", "refer"),
        },
        {"R-L2", "R-L3", "R-P7", "R-P10"},
        {"lang-ik-stop", "lang-bsk-duldung"},
    ),
    "T11": Person(
        {"place": "wuppertal", "age": 22, "paper": "duldung", "goal": "school"}
        | {"months_since_registration": 20, "school": "none"},
        {
            ("dgk", None, "ended", "none"),
            ("kim", "fallmanagement", "fits", "request"),
            ("jmd", "beratung_jmd", "fits", "refer"),
            ("berufskolleg", "foerderklasse", "fits", "refer"),
        },
        {"R-P4", "R-P7", "R-S1"},
    ),
    "T12": Person(
        {"place": "wuppertal", "age": 42, "paper": "ae_24", "goal": "recognition"},
        {
            ("iq", "anerkennungsberatung", "fits", "refer"),
            ("kim", "fallmanagement", "fits", "request"),
        },
        {"R-P7"},
        {"doc-24", "rec-right", "rec-who", "lang-ik-stop"},
    ),
    "T13": Person(
        {"place": "dortmund", "age": 19, "paper": "duldung", "goal": "training"}
        | {"months_since_registration": 20, "school": "none"},
        {
            ("ndw", None, "ended", "none"),
            ("gruenbau", "ausbildungscoaching", "fits", "refer"),
            ("vmdo", "beratung_vmdo", "fits", "refer"),
        },
        {"R-P6"},
        {"doc-ausbildungsduldung", "doc-16g", "work-ausbildung"},
        {"mim"},
        ask="german",
    ),
    "T14": Person(
        {"place": "hamm", "age": 50, "paper": "ae_other", "goal": "recognition"}
        | {"school": "foreign"},
        {
            ("vmdo", "beratung_vmdo", "fits", "refer"),
            ("iq", "anerkennungsberatung", "fits", "refer"),
        },
        {"R-P6"},
        {"rec-right", "rec-who"},
        {"gruenbau"},
    ),
    "T15": Person(
        {"place": "other_state_facility", "age": 28, "paper": "gestattung", "goal": "look"}
        | {"months_since_registration": 3},
        {
            ("mim", None, "does_not_fit", "none"),
            ("hausbetreuung", "hausgespraech", "fits", "refer"),
        },
        {"R-P1"},
    ),
    "T16": Person(
        {"place": "outside_nrw", "age": 30},
        {("mbe", "beratung_mbe", "fits", "refer")},
        {"R-P10"},
        never={"mim", "kim", "wl"},
        ask="goal",
    ),
    "T17": Person(
        ZUE
        | {"moving_to": "kreis_wesel", "age": 26, "paper": "gestattung"}
        | {"months_since_registration": 14},
        {
            ("mim", None, "does_not_fit", "none"),
            ("kim", "fallmanagement", "fits", "request"),
            ("dsw", None, "ended", "none"),
        },
        {"R-P2", "R-P7"},
        ask="goal",
    ),
    "T18": Person(
        ZUE | {"age": "refused", "paper": "refused", "goal": "leisure"},
        {("mim", "sport", "fits", "book")},
        {"R-P1"},
    ),
    "T19": Person(
        ZUE | {"age": 27, "paper": "unknown", "permit_line": "unreadable", "goal": "job"},
        {
            ("mim", "berufsberatung", "fits", "book"),
            ("beratung", "dokumenthilfe", "fits", "refer"),
        },
        {"R-P1"},
        {"work-look-at-paper"},
    ),
    "T20": Person(
        ZUE
        | {"age": 30, "paper": "gestattung", "months_since_registration": 5}
        | {"open_letter": "yes"},
        {("beratung", None, "ask_a_person", "refer")},
        hints={"deadline-asylum-court"},
        never={"mim", "wl"},
        escalate="deadline",
    ),
    "T21": Person(
        {"place": "kreis_wesel", "age": 27, "paper": "eu", "programme": "dsw"},
        {("dsw", None, "ended", "none"), ("kim", "fallmanagement", "fits", "request")},
        {"R-P4", "R-P7"},
        ask="goal",
    ),
    "T22": Person(
        {"place": "muenster", "age": 16, "paper": "duldung", "goal": "training"}
        | {"months_since_registration": 18, "attends_school": "yes"},
        {
            ("jmd", "beratung_jmd", "fits", "refer"),
            ("wl", "wl_gespraech", "ask_a_person", "refer"),
        },
        {"R-P11", "R-P10"},
        never={"mamba4u"},
        escalate="minor",
    ),
    "T23": Person(
        ZUE | {"age": 22, "paper": "gestattung", "months_since_registration": 4, "goal": "job"},
        {("mim", "berufsberatung", "fits", "book"), ("wl", "wl_gespraech", "fits", "request")},
        {"R-P1", "R-P3"},
        {"work-gestattung-zue"},
        ask="safe_origin",
    ),
    "T24": Person(
        ZUE
        | {"age": 40, "paper": "gestattung", "months_since_registration": 12, "goal": "job"}
        | {"rejected": "yes"},
        {("beratung", None, "ask_a_person", "refer")},
        hints={"deadline-asylum-court"},
        never={"mim", "wl"},
        escalate="deadline",
    ),
}

NOT_BEGUN: Outcome = ("mim", None, "not_yet", "none")
NOT_HERE = ("mim", None, "does_not_fit", "none")
STATION = ("beratung", None, "ask_a_person", "refer")
BEFORE: dict[str, dict[str, Outcome]] = {
    "2022-03-01": {
        "T09": ("dsw", "coaching", "fits", "request"),
        "T10": ("dsw", None, "does_not_fit", "none"),
        "T11": ("dgk", "hauptschulabschluss", "fits", "request"),
        "T12": ("dgk", None, "does_not_fit", "none"),
        "T17": ("dsw", "vorbereitungskurse", "fits", "request"),
        "T21": ("dsw", "coaching", "fits", "request"),
    },
    "2023-10-31": {
        "T09": ("dsw", "coaching", "fits", "request"),
        "T10": ("dsw", None, "does_not_fit", "none"),
        "T11": ("dgk", None, "ended", "none"),
        "T12": ("dgk", None, "ended", "none"),
        "T17": ("dsw", "coaching", "fits", "request"),
        "T21": ("dsw", "quali_sprache", "fits", "request"),
    },
    "2023-11-01": {
        "T09": ("dsw", None, "ended", "none"),
        "T10": ("dsw", None, "ended", "none"),
        "T11": ("dgk", None, "ended", "none"),
        "T12": ("dgk", None, "ended", "none"),
        "T17": ("dsw", None, "ended", "none"),
        "T21": ("dsw", None, "ended", "none"),
    },
}
ALWAYS: dict[str, Outcome] = {
    "T07": NOT_HERE,
    "T08": NOT_HERE,
    "T13": ("ndw", None, "ended", "none"),
    "T14": ("ndw", None, "ended", "none"),
    "T15": NOT_HERE,
    "T16": ("mbe", "beratung_mbe", "fits", "refer"),
    "T20": STATION,
    "T22": NOT_HERE,
    "T24": STATION,
} | dict.fromkeys(("T01", "T02", "T03", "T04", "T05", "T06", "T18", "T19", "T23"), NOT_BEGUN)


def weigh(knowledge: Knowledge, person: Person, on: date = TODAY) -> Answer:
    return check(knowledge, read_facts(person.facts, knowledge.vocabulary), on=on)


def outcomes(answer: Answer) -> set[Outcome]:
    return {(r.programme, r.module, r.outcome, r.action) for r in answer.results}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_person_gets_the_expected_results_with_their_reasons_today(
    knowledge: Knowledge, name: str
) -> None:
    person = PEOPLE[name]

    answer = weigh(knowledge, person)

    assert outcomes(answer) >= person.results
    rules = {reason.rule for result in answer.results for reason in result.criteria}
    assert rules >= person.rules
    assert set(answer.hints) >= person.hints
    assert answer.escalate == person.escalate
    assert answer.ask_next == person.ask
    assert not {result.programme for result in answer.results} & person.never


@pytest.mark.parametrize("day", BEFORE)
@pytest.mark.parametrize("name", PEOPLE)
def test_the_same_person_gets_what_was_true_on_an_earlier_day(
    knowledge: Knowledge, name: str, day: str
) -> None:
    expected = (ALWAYS | BEFORE[day])[name]
    answer = weigh(knowledge, PEOPLE[name], on=date.fromisoformat(day))
    assert expected in outcomes(answer)


def test_the_visitor_of_the_contract_is_answered_word_for_word(knowledge: Knowledge) -> None:
    answer = weigh(knowledge, PEOPLE["T01"]).as_json()
    first = answer["results"][0]  # type: ignore[index] # results are a list
    assert first == {
        "programme": "mim",
        "module": "werkstattbesuch",
        "outcome": "fits",
        "action": "book",
        "criteria": [{"fact": "place", "met": True, "source": "S0", "change": None}],
        "next_steps": ["choose-date", "contact-bezreg-muenster", "check-still-running"],
    }
    assert (answer["hints"], answer["ask_next"], answer["escalate"]) == (
        ["work-hospitation"],
        None,
        None,
    )


def test_a_young_person_in_wuppertal_fits_all_six_building_blocks_in_2022(
    knowledge: Knowledge,
) -> None:
    facts = read_facts({"place": "wuppertal", "age": 22, "paper": "duldung"}, knowledge.vocabulary)

    then = check(knowledge, facts, on=date(2022, 3, 1))
    today = check(knowledge, facts, on=TODAY)

    assert {r.module for r in then.results if r.programme == "dgk" and r.outcome == "fits"} == {
        "coaching",
        "quali_sprache",
        "hauptschulabschluss",
        "vorbereitungskurse",
        "innovationsfonds",
        "teilhabemanagement",
    }
    ended = next(r for r in today.results if r.programme == "dgk")
    assert (ended.outcome, ended.action) == ("ended", "none")
    assert ended.next_steps[0] == "programme-kim"
    assert "programme-mamba4u" not in ended.next_steps


def test_people_from_ukraine_fit_wuppertal_only_from_march_2022(knowledge: Knowledge) -> None:
    facts = read_facts({"place": "wuppertal", "age": 22, "paper": "ae_24"}, knowledge.vocabulary)

    before = check(knowledge, facts, on=date(2022, 2, 28))
    after = check(knowledge, facts, on=date(2022, 3, 1))

    assert ("dgk", None, "does_not_fit", "none") in outcomes(before)
    assert ("dgk", "coaching", "fits", "request") in outcomes(after)


def test_the_wait_for_an_internship_was_six_months_until_june_2026(knowledge: Knowledge) -> None:
    said = ZUE | {"age": 24, "paper": "gestattung", "goal": "internship"}
    facts = read_facts(said | {"months_since_registration": 4}, knowledge.vocabulary)

    before = check(knowledge, facts, on=date(2026, 6, 11))
    after = check(knowledge, facts, on=date(2026, 6, 12))

    assert ("mim", "praktikum", "not_yet", "request") in outcomes(before)
    assert ("mim", "praktikum", "fits", "request") in outcomes(after)


def test_somebody_with_unclarified_identity_is_led_to_a_person_before_work(
    knowledge: Knowledge,
) -> None:
    said = ZUE | {"age": 24, "paper": "duldung_60b", "goal": "internship"}
    answer = check(knowledge, read_facts(said, knowledge.vocabulary), on=TODAY)
    assert answer.escalate == "identity"
    assert ("mim", "praktikum", "ask_a_person", "refer") in outcomes(answer)
    assert "doc-duldung-light" in answer.hints
