"""Domain, rules, actions, words and buttons fit each other."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Any

import pytest
import yaml

from bot.booking import seeds
from bot.dialogue.speech import button
from bot.payload import MAX_BYTES
from flows.booking.known import MODULES
from flows.eligibility.results import BOOK
from flows.fallback.actions import NEVER_OFFERED
from flows.registry import all_actions
from flows.talk import Act, Choice
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.flows.fakes import (
    FakeBookings,
    FakeCalls,
    FakeDrafts,
    FakeHandoffs,
    FakePeople,
    FakeVisits,
    FakeWaits,
    a_session,
)
from tests.flows.stage import Heard, Said, play
from tests.house.source import ROOT, Module, modules

LABEL = 64
INTENTS = [
    "greet_start",
    "switch_language",
    "bot_identity_trust",
    "data_consent_delete",
    "not_understood_simplify",
    "correct_previous",
    "pause_resume_abort",
    "check_eligibility",
    "list_offers",
    "ask_modellprojekt",
    "ask_ended_programme",
    "identify_document",
    "moved_or_transferred",
    "women_childcare",
    "book_workshop_visit",
    "book_craft_trial",
    "request_internship",
    "book_counselling_coaching",
    "join_language_course",
    "join_event_leisure",
    "ask_slots",
    "reschedule_late",
    "cancel_booking",
    "my_bookings_reminder",
    "directions_bring_costs",
    "special_needs",
    "may_i_work",
    "may_i_do_internship",
    "may_i_start_training",
    "permit_procedure",
    "course_entitlement",
    "recognition_certificates",
    "school_certificate",
    "money_questions",
    "job_search_application",
    "travel_restriction",
    "contact_human",
    "employer_or_volunteer",
    "esc_rejection_deadline_lawsuit",
    "esc_deportation_fear",
    "esc_identity_passport_crime",
    "esc_violence_exploitation",
    "esc_mental_crisis_suicide",
    "esc_medical_emergency",
    "esc_complaint_discrimination",
    "skilled_worker_routes",
    "long_term_stay",
    "family_reunion",
    "affirm",
    "deny",
    "thanks_bye",
    "inform",
    "out_of_scope",
]
"""The contract between understanding and conversation; the house adds its own in the domain."""

BY_RASA = {"action_listen", "action_session_start"}
KEY = re.compile(
    r"(welcome|booking|eligibility|legal|handoff|privacy|fallback|offers|btn|plan)-[a-z0-9_-]*[a-z0-9]"
)
MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


@cache
def _files(kind: str) -> Sequence[Mapping[str, Any]]:
    """Read all files of a kind, once."""
    files = sorted((ROOT / "flows").rglob(f"{kind}.yml"))
    return [yaml.safe_load(file.read_text(encoding="utf-8")) for file in files]


def _merged(kind: str, part: str) -> Iterator[Any]:
    for content in _files(kind):
        yield from content.get(part) or []


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def _actions(knowledge: Knowledge) -> list[Act]:
    bookings = FakeBookings()
    bookings.stock = [
        a_session(f"ABCD{at:04}", trade=trade.removeprefix("trade-"))
        for at, trade in enumerate(_trades(knowledge))
    ]
    bookings.stock += [
        a_session(f"EFGH{at:04}", module=module, trade=None)
        for at, module in enumerate(_bookable())
    ]
    bookings.has("ABCD0000", token="BOOKING1")
    bookings.has("ABCD0001", token="BOOKING2")
    made = all_actions(
        knowledge,
        operator="Träger",
        bookings=bookings,
        waits=FakeWaits(),
        visits=FakeVisits(),
        calls=FakeCalls(bookings),
        drafts=FakeDrafts(),
        handoffs=FakeHandoffs(),
        people=FakePeople(),
    )
    return [one for one in made if isinstance(one, Act)]


def _trades(knowledge: Knowledge) -> list[str]:
    return sorted(key for key in knowledge.texts.keys("de") if key.startswith("trade-"))


def _bookable() -> list[str]:
    """Give the modules that dates are offered for."""
    offers = {offer.module for offer in seeds.load()}
    return sorted({*offers, *BOOK, *MODULES.values()})


def _complete(knowledge: Knowledge) -> list[str]:
    return [code for code, one in knowledge.languages.items() if one.state == "complete"]


def test_there_are_53_intents() -> None:
    assert len(set(INTENTS)) == 53


@pytest.mark.parametrize("intent", INTENTS)
def test_an_intent_stands_in_the_domain_and_has_one_rule(intent: str) -> None:
    domain = [
        next(iter(one)) if isinstance(one, dict) else one for one in _merged("domain", "intents")
    ]
    starts = [rule["steps"][0].get("intent") for rule in _merged("rules", "rules")]

    assert domain.count(intent) == 1
    assert starts.count(intent) == 1


def test_every_intent_of_the_domain_has_a_rule() -> None:
    domain = {next(iter(one)) for one in _merged("domain", "intents")}
    starts = {rule["steps"][0].get("intent") for rule in _merged("rules", "rules")}

    assert domain - starts == set()


def test_every_action_of_the_domain_is_built_and_every_built_one_stands_in_the_domain(
    knowledge: Knowledge,
) -> None:
    built = [one.name() for one in _actions(knowledge)]

    assert sorted(built) == sorted(_merged("domain", "actions"))


def test_every_action_that_a_rule_names_is_there() -> None:
    forms = {name for content in _files("domain") for name in content.get("forms") or {}}
    known = {*_merged("domain", "actions"), *forms, *BY_RASA}
    named = {
        step["action"]
        for rule in _merged("rules", "rules")
        for step in rule["steps"]
        if "action" in step
    }

    assert named - known == set()


def _keys_in(module: Module) -> set[str]:
    texts = (node.value for node in ast.walk(module.tree) if isinstance(node, ast.Constant))
    return {one for one in texts if isinstance(one, str) and KEY.fullmatch(one)}


@pytest.mark.parametrize(
    "module",
    [one for one in modules() if one.path.startswith(("flows/", "bot/")) and _keys_in(one)],
    ids=lambda module: module.path,
)
def test_every_key_in_the_code_has_words_in_every_complete_language(
    knowledge: Knowledge, module: Module
) -> None:
    missing = {
        (key, code)
        for key in _keys_in(module) - {"booking-meet"}
        for code in _complete(knowledge)
        if not knowledge.texts.has(key, code)
    }

    assert missing == set()


FULL: Mapping[str, object] = {
    "place": "zue_muenster",
    "age": 24,
    "goal": "job",
    "paper": "gestattung",
    "months": 4,
    "module": "werkstattbesuch",
    "session": "ABCD0000",
    "chosen_booking": "BOOKING1",
    "reminder_booking": "BOOKING1",
    "change": "move",
    "question": "zzz",
}
MINOR = {**FULL, "age": 16}
MOVED = {**FULL, "place": "wuppertal", "place_to_confirm": "kreis_unna", "change": "cancel"}
STATES: tuple[Mapping[str, object], ...] = ({}, FULL, MINOR, MOVED)


async def _everything_said(knowledge: Knowledge) -> list[Said]:
    said: list[Said] = []
    for action, slots in product(_actions(knowledge), STATES):
        for intent in _asked(action):
            said += (await play(action, _heard(intent, slots))).said
    return said


def _heard(intent: str, slots: Mapping[str, object]) -> Heard:
    others = [one for one in INTENTS if one != intent]
    return Heard(intent, slots=slots, ranking=others[:2], update=36**3 - 2, text="qxjw vqzk")


def _asked(action: Act) -> list[str]:
    """Give the intents that make a difference to an action."""
    if action.name() == "action_escalate":
        return [one for one in INTENTS if one.startswith("esc_")]
    if action.name() == "action_legal":
        return INTENTS
    return ["inform", "deny", "cancel_booking"]


def _all_meanings() -> list[dict[str, object]]:
    """Give the buttons of "do you mean …" for every intent that may be offered."""
    return [
        Choice(f"btn-mean-{one.replace('_', '-')}", one, lasting=True).as_json()
        for one in INTENTS
        if one not in NEVER_OFFERED
    ]


async def test_every_button_fits_in_every_language_and_can_be_carried(
    knowledge: Knowledge,
) -> None:
    choices = {
        str(sorted(choice.items(), key=str)): choice
        for one in await _everything_said(knowledge)
        for choice in one.choices
    } | {str(one): one for one in _all_meanings()}
    languages = _complete(knowledge)
    assert len(choices) > 150

    unnamed = {
        (choice["label"], code)
        for choice, code in product(choices.values(), languages)
        if not knowledge.texts.has(str(choice["label"]), code)
    }
    assert unnamed == set()
    made = {
        (key, code): button(choice, "zzz", code, knowledge.texts)
        for (key, choice), code in product(choices.items(), languages)
    }

    too_long = {one.text for one in made.values() if len(MARKS.sub("", one.text)) > LABEL}
    assert too_long == set()
    assert {one.data for one in made.values() if len(one.data.encode()) > MAX_BYTES} == set()


async def test_every_button_means_an_intent_of_the_domain(knowledge: Knowledge) -> None:
    domain = {next(iter(one)) for one in _merged("domain", "intents")}

    meant = {intent for one in await _everything_said(knowledge) for intent in one.intents}

    assert meant - domain == set()


async def test_everything_that_is_said_has_words_in_every_complete_language(
    knowledge: Knowledge,
) -> None:
    said = {one.key: one.values for one in await _everything_said(knowledge)}

    missing = {
        (key, code)
        for key, code in product(said, _complete(knowledge))
        if not knowledge.texts.has(key, code)
    }

    assert missing == set()
