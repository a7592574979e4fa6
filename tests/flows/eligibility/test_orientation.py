"""Which questions are asked, in any order, and no more than can change the answer."""

import pytest
import yaml

from flows.eligibility.actions import AGES, GOALS, PLACES
from flows.facts import ELSEWHERE
from tests.flows.legal.never import said_of_the_twelve
from tests.flows.model import ROOT
from tests.flows.talk import Talk, meant

LANGUAGES = ["de", "en", "ar"]
EVERY = ["de", "en", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq"]
MARKS = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069\u200e\u200f"}
DIGITS = {ord(sign): str(at % 10) for at, sign in enumerate("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")}


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    """A talk that has just begun: the place is asked."""
    await talk.agree()
    return talk


async def test_it_asks_the_least_for_a_visit_from_the_zue(begun: Talk) -> None:
    assert await begun.say("inform", place="zue_muenster", goal="look") == ["eligibility-ask-age"]

    said = await begun.tap("btn-age-22")

    assert said[0] == "eligibility-fits"
    assert said[-1] == "eligibility-close"
    assert not [one for one in said if "ask" in one]


async def test_everything_in_one_message_needs_no_question(begun: Talk) -> None:
    said = await begun.say(
        "check_eligibility", place="zue_muenster", age=24, goal="look", paper="gestattung"
    )

    assert said[0] == "eligibility-fits"


async def test_facts_are_taken_in_any_order(begun: Talk) -> None:
    assert await begun.say("inform", goal="look") == ["eligibility-ask-place"]
    assert await begun.say("inform", age=24) == ["eligibility-ask-place"]

    said = await begun.tap("btn-place-zue-muenster")

    assert said[0] == "eligibility-fits"


async def test_a_place_in_a_question_about_a_programme_is_not_where_the_person_lives(
    begun: Talk,
) -> None:
    await begun.say("inform", place="zue_muenster", goal="look")

    await begun.say("ask_ended_programme", place="wuppertal")
    said = await begun.tap("btn-age-22")

    fitting = [values for key, _, values in begun.keys.said if key == "eligibility-fits"]
    assert said[0] == "eligibility-fits"
    assert fitting[0]["programme"] == "programme-mim"


def test_the_domain_leaves_out_the_same_questions_as_the_forms() -> None:
    domain = yaml.safe_load((ROOT / "flows" / "domain.yml").read_text(encoding="utf-8"))

    assert set(domain["slots"]["place"]["mappings"][0]["not_intent"]) == ELSEWHERE


async def test_what_is_known_is_not_asked_again(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    said = await begun.say("check_eligibility")

    assert said[0] == "eligibility-same"
    assert said[-1] == "eligibility-close"


async def test_every_question_may_be_refused_and_still_leads_somewhere(begun: Talk) -> None:
    assert await begun.tap("btn-refuse") == ["eligibility-ask-age"]
    assert await begun.tap("btn-refuse") == ["eligibility-ask-goal"]

    said = await begun.say("inform", goal="look")

    assert said[-1] == "eligibility-close"
    assert [meant(row[0]) for row in begun.last[-1].rows] == [
        "show_plan",
        "contact_human",
        "greet_start",
    ]


async def test_a_correction_looks_again(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    said = await begun.say("correct_previous", place="wuppertal")

    assert said[0] == "eligibility-changed"
    assert said[-1] == "eligibility-close"
    assert "module-werkstattbesuch" not in {
        values.get("module") for _, _, values in begun.keys.said
    }


async def test_a_correction_in_the_middle_is_taken_and_the_question_stays(begun: Talk) -> None:
    await begun.tap("btn-place-muenster")

    said = await begun.say("correct_previous", place="zue_muenster")
    assert said[-1] == "eligibility-ask-age"

    await begun.say("inform", age=24)
    await begun.say("inform", goal="look")
    assert "module-werkstattbesuch" in {values.get("module") for _, _, values in begun.keys.said}


async def test_a_correction_says_what_changed(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    said = await begun.say("correct_previous", "nein, ich bin 16", age=16)

    assert "eligibility-no-longer" in said
    assert begun.values("eligibility-no-longer")["what"] == "module-werkstattbesuch"


async def test_a_correction_that_changes_nothing_says_so(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    assert "eligibility-same" in await begun.say("correct_previous", age=26)


async def test_a_correction_without_a_fact_is_asked_for(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    assert await begun.say("correct_previous") == ["eligibility-what-to-change"]


@pytest.mark.parametrize("age", ["btn-age-14", "btn-age-16"])
async def test_a_minor_is_asked_nothing_more_and_led_to_people(begun: Talk, age: str) -> None:
    await begun.tap("btn-place-zue-muenster")

    said = await begun.tap(age)

    assert said[0] == "eligibility-escalate-minor"
    assert said[-1] == "eligibility-close"


@pytest.mark.parametrize("age", ["btn-age-14", "btn-age-16"])
async def test_a_minor_is_offered_nothing_that_can_be_booked(begun: Talk, age: str) -> None:
    await begun.tap("btn-place-zue-muenster")
    await begun.tap(age)

    taps = [one.data for message in begun.last for row in message.rows for one in row]
    assert [tap for tap in taps if tap.startswith("book_")] == []


async def test_a_doubtful_place_is_read_back(begun: Talk) -> None:
    said = await begun.say("inform", place="muenster", sure_of_facts=0.6)

    assert said == ["eligibility-confirm-place"]
    assert begun.values("eligibility-confirm-place") == {"place": "place-muenster"}
    assert await begun.say("affirm") == ["eligibility-ask-age"]


async def test_a_doubtful_place_that_is_wrong_is_asked_for(begun: Talk) -> None:
    await begun.say("inform", place="muenster", sure_of_facts=0.6)

    assert await begun.tap("btn-no-other-place") == ["eligibility-ask-place"]


async def test_a_place_written_instead_of_the_yes_is_taken(begun: Talk) -> None:
    await begun.say("inform", place="muenster", sure_of_facts=0.6)

    assert await begun.say("inform", place="zue_muenster") == ["eligibility-ask-age"]


async def test_a_move_names_the_bookings_and_looks_again(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")
    begun.bookings.has("VISIT1")

    said = await begun.say("moved_or_transferred", place="wuppertal")

    assert said[0] == "eligibility-moved-bookings"
    assert begun.values("eligibility-moved-bookings") == {"bookings": 1}
    assert said[1:] == ["booking-confirm-cancel"]
    assert begun.values("booking-confirm-cancel")["title"] == "trade-car"
    assert len(begun.bookings.held) == 1

    said = await begun.say("affirm")

    assert said[0] == "booking-cancelled"
    assert said[-1] == "eligibility-close"
    assert begun.bookings.held == []


async def test_a_move_with_several_bookings_names_each_with_its_button(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")
    begun.bookings.has("VISIT1")
    begun.bookings.has("VISIT2")

    said = await begun.say("moved_or_transferred", place="wuppertal")

    assert said[:3] == ["eligibility-moved-bookings", "plan-appointment", "plan-appointment"]
    assert [one.data for row in begun.last[1].rows for one in row] == [
        "cancel_booking?booking=BVISIT1"
    ]
    assert said[-1] == "eligibility-close"


async def test_no_and_a_number_corrects_the_age_that_was_told(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=27, goal="look")

    said = await begun.say("correct_previous", "yok pardon 26")

    assert said[0] == "eligibility-changed"


async def test_a_move_to_nowhere_asks_for_the_new_place(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    assert await begun.say("moved_or_transferred") == ["eligibility-ask-place"]


async def test_a_bare_fact_starts_the_check(begun: Talk) -> None:
    await begun.say("inform", place="zue_muenster", age=24, goal="look")

    said = await begun.say("inform", goal="try")

    assert said[-1] == "eligibility-close"


@pytest.mark.parametrize(
    ("intent", "key"),
    [
        ("bot_identity_trust", "welcome-identity"),
        ("list_offers", "offers-list"),
        ("nlu_fallback", "fallback-which"),
        ("ask_modellprojekt", "offers-about-mim"),
    ],
)
async def test_a_question_in_the_middle_is_answered_and_the_check_goes_on(
    begun: Talk, intent: str, key: str
) -> None:
    await begun.tap("btn-place-zue-muenster")

    assert await begun.say(intent) == [key, "eligibility-ask-age-again"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
async def test_every_place_gets_a_result_with_its_reason_source_and_next_step(
    spoken: Talk, language: str, place: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say("inform", place=place, age=24, goal="look")

    texts = spoken.knowledge.texts
    assert len(said) > 1
    assert said[-1] == texts.say("eligibility-close", language)
    source = texts.say("eligibility-fits", language, source="QQQ").splitlines()[2].split(":")[0]
    for result in said[:-1]:
        assert "…" not in result
        assert "reason-" not in result
        assert "step-" not in result
        assert source in result


async def test_a_training_with_a_duldung_brings_the_rules_of_staying_in_the_same_turn(
    begun: Talk,
) -> None:
    said = await begun.say(
        "check_eligibility", place="dortmund", age=19, goal="training", paper="duldung"
    )

    rules = [values["hint"] for key, _, values in begun.keys.said if key == "legal-hint"]
    assert rules == ["hint-doc-ausbildungsduldung", "hint-doc-16g", "hint-doc-eq"]
    assert said[0] == "eligibility-fits", "who helps comes before the law"
    assert said[-4:] == [*["legal-hint"] * 3, "eligibility-close"]


@pytest.mark.parametrize(
    ("goal", "paper", "rules"),
    [
        ("training", "gestattung", ["hint-doc-ausbildungsduldung"]),
        ("training", "ae_protection", []),
        ("job", "duldung", []),
    ],
)
async def test_rules_of_staying_come_only_to_whom_they_may_concern(
    begun: Talk, goal: str, paper: str, rules: list[str]
) -> None:
    said = await begun.say("check_eligibility", place="dortmund", age=19, goal=goal, paper=paper)

    told = [values["hint"] for key, _, values in begun.keys.said if key == "legal-hint"]
    assert told == rules
    assert said[-1] == "eligibility-close"


async def test_a_minor_reads_no_rule_of_staying(begun: Talk) -> None:
    said = await begun.say(
        "check_eligibility", place="dortmund", age=16, goal="training", paper="duldung"
    )

    assert said[0] == "eligibility-escalate-minor"
    assert "legal-hint" not in said


@pytest.mark.parametrize("language", EVERY)
async def test_the_rules_of_staying_name_norm_source_and_day_in_every_language(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()

    said = await spoken.say(
        "check_eligibility", place="dortmund", age=19, goal="training", paper="duldung"
    )

    for norm, year, rule in zip(
        ("§ 60c AufenthG", "§ 16g AufenthG", "§§ 60c, 16g AufenthG"),
        ("2026", "2026", "2025"),
        said[-4:-1],
        strict=True,
    ):
        shown = rule.translate(MARKS).translate(DIGITS)
        assert norm in shown
        assert year in shown
    assert "EQ" in said[-2]
    assert said_of_the_twelve(spoken.knowledge, language, " ".join(said[:-1])) == set()


def test_every_band_and_goal_that_is_offered_is_known(talk: Talk) -> None:
    texts = talk.knowledge.texts
    keys = [*(f"btn-age-{one}" for one in AGES), *(f"goal-{one}" for one in GOALS)]

    assert [(key, code) for key in keys for code in LANGUAGES if not texts.has(key, code)] == []
