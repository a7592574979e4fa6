"""Consent comes first; what cannot wait does not wait for it."""

import pytest

from flows.welcome.consent import CONSENT_VERSION, AskConsent
from tests.flows.stage import act
from tests.flows.talk import Talk

LANGUAGES = ["de", "en", "ar"]


async def test_the_first_word_is_who_this_is_and_the_second_asks_for_consent(talk: Talk) -> None:
    said = await talk.say("greet_start", "hallo")

    assert said == ["welcome-hello", "welcome-consent"]
    assert talk.values("welcome-hello") == {"operator": "Testbetrieb"}
    assert [row[0].text for row in talk.last[-1].rows] == [
        "btn-consent-yes",
        "btn-consent-who-reads",
        "btn-language",
    ]
    assert talk.people.person.consent_version is None


@pytest.mark.parametrize("intent", ["list_offers", "book_workshop_visit", "may_i_work"])
async def test_nothing_is_answered_before_consent(talk: Talk, intent: str) -> None:
    assert await talk.say(intent, "etwas") == ["welcome-hello", "welcome-consent"]
    assert await talk.say(intent, "bitte") == ["welcome-consent"]
    assert talk.bookings.acts == []


async def test_a_first_yes_is_no_consent_because_nothing_was_asked(talk: Talk) -> None:
    await talk.say("affirm")

    assert talk.people.person.consent_version is None


async def test_after_consent_the_first_wish_is_answered(talk: Talk) -> None:
    await talk.say("list_offers", "was gibt es hier")

    said = await talk.say("affirm")

    assert said == ["welcome-consent-thanks", "offers-list"]
    assert talk.people.person.consent_version == CONSENT_VERSION


@pytest.mark.parametrize("language", LANGUAGES)
async def test_after_consent_the_first_wish_is_answered_in_the_language_of_the_person(
    talk: Talk, language: str
) -> None:
    talk.ear.hears = language
    await talk.say("list_offers", "was gibt es hier")
    talk.keys.said.clear()

    await talk.say("affirm")

    assert {lang for _, lang, _ in talk.keys.said} == {language}


async def test_after_consent_the_facts_of_the_first_wish_are_kept(talk: Talk) -> None:
    await talk.say("book_workshop_visit", "ich bin 24", place="zue_muenster", age=24)

    said = await talk.say("affirm")

    assert said == ["welcome-consent-thanks", "booking-choose-date"]


async def test_without_a_wish_the_orientation_begins(talk: Talk) -> None:
    await talk.say("greet_start", "hallo")

    assert await talk.say("affirm") == ["welcome-consent-thanks", "eligibility-ask-place"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_declines_hears_that_nothing_is_stored_and_which_number_helps(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.say("greet_start", "hallo")

    said = await spoken.say("deny")

    assert said == [spoken.knowledge.texts.say("welcome-consent-declined", language)]
    assert "112" in said[0]
    assert "110" in said[0]
    assert spoken.people.person.consent_version is None
    assert spoken.last[0].rows[0][0].data.startswith("affirm#")


async def test_who_declined_may_still_agree(talk: Talk) -> None:
    await talk.say("greet_start", "hallo")
    await talk.say("deny")

    said = await talk.tap("btn-consent-yes")

    assert said[0] == "welcome-consent-thanks"
    assert talk.people.person.consent_version == CONSENT_VERSION


async def test_who_reads_this_is_answered_before_consent_and_the_question_stays(
    talk: Talk,
) -> None:
    await talk.say("greet_start", "hallo")

    said = await talk.tap("btn-consent-who-reads")

    assert said == ["welcome-identity", "welcome-consent"]


async def test_the_language_can_be_changed_before_consent(talk: Talk) -> None:
    await talk.say("greet_start", "hallo")

    said = await talk.say("switch_language", "عربي", language="ar")

    assert said == ["welcome-language-changed", "welcome-consent"]
    assert talk.languages == {"ar"}


@pytest.mark.parametrize(
    "intent",
    [
        "esc_rejection_deadline_lawsuit",
        "esc_deportation_fear",
        "esc_identity_passport_crime",
        "esc_violence_exploitation",
        "esc_mental_crisis_suicide",
        "esc_medical_emergency",
        "esc_complaint_discrimination",
    ],
)
async def test_an_emergency_does_not_wait_for_consent(talk: Talk, intent: str) -> None:
    said = await talk.say(intent, "hilfe")

    assert said[0] == f"handoff-{intent.replace('_', '-')}"


async def test_beside_an_emergency_no_consent_is_asked_for(talk: Talk) -> None:
    await talk.say("list_offers", "was gibt es hier")

    said = await talk.say("esc_rejection_deadline_lawsuit", "ich habe eine ablehnung")

    assert said[-1] == "handoff-on-hold"
    assert "welcome-consent" not in said
    assert await talk.tap("btn-continue") == ["welcome-consent"]
    assert await talk.tap("btn-consent-yes") == ["welcome-consent-thanks", "offers-list"]


async def test_who_begins_with_an_emergency_is_introduced_to_the_bot_afterwards(
    talk: Talk,
) -> None:
    said = await talk.say("esc_rejection_deadline_lawsuit", "ich habe eine ablehnung")

    assert said[-1] == "handoff-share"
    assert await talk.say("greet_start", "hallo") == ["welcome-hello", "welcome-consent"]


async def test_deleting_is_possible_before_consent(talk: Talk) -> None:
    await talk.say("greet_start", "hallo")

    assert await talk.do("command", data="delete") == ["privacy-confirm-delete"]


async def test_consent_to_an_older_text_is_asked_again(talk: Talk) -> None:
    await talk.people.consent(person=1, version=0, now=talk.now)

    assert await talk.say("list_offers", "was gibt es") == ["welcome-hello", "welcome-consent"]


async def test_consent_is_asked_once(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("list_offers", "was gibt es")

    assert said == ["offers-list", "eligibility-ask-place-again"]


async def test_the_introduction_is_said_once() -> None:
    done = await act(AskConsent("Träger"), "list_offers", slots={"question": "2t"})

    assert done.keys == ["welcome-consent"]
