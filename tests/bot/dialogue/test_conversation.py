"""One turn: crisis before everything, no forged taps, languages that stay, never silence."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.conversation import merge
from bot.dialogue.speech import Utterance
from flows.ports import Case
from tests.flows.fakes import ME
from tests.flows.talk import Talk, meant

LANGUAGES = ["de", "en", "ar"]

CRISES = [
    ("ich will nicht mehr leben", "de", "esc_mental_crisis_suicide"),
    ("i want to kill myself", "en", "esc_mental_crisis_suicide"),
    ("بدي موت حالي", "ar", "esc_mental_crisis_suicide"),
    ("er atmet nicht mehr", "de", "esc_medical_emergency"),
    ("he is not breathing", "en", "esc_medical_emergency"),
]


@pytest.mark.parametrize(("text", "language", "topic"), CRISES)
async def test_words_of_crisis_get_help_before_consent_and_without_a_model(
    talk: Talk, text: str, language: str, topic: str
) -> None:
    talk.ear.hears = language

    said = await talk.do("text", text=text)

    assert said == [f"handoff-{topic.replace('_', '-')}", "handoff-urgent-opened"]
    assert talk.parsed == []
    assert talk.languages == {language}
    assert talk.handoffs.cases == [(topic, "bezreg-muenster", "red")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mein mann schlägt mich", "de"),
        ("my husband beats me", "en"),
        ("زوجي بيضربني", "ar"),
        ("شوهرم مرا میزند", "fa"),
    ],
)
async def test_who_suffers_violence_gets_the_help_line_and_a_human_only_if_they_wish(
    spoken: Talk, text: str, language: str
) -> None:
    spoken.ear.hears = language

    said = await spoken.do("text", text=text)

    assert "116 016" in said[0]
    assert "110" in said[0]
    offered = [row[0].data for row in spoken.last[-1].rows]
    assert offered == ["contact_human", "data_consent_delete?kind=discreet_on"]
    assert spoken.handoffs.cases == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("notarzt bitte mein vater atmet nicht", "de"),
        ("ما عم تتنفس", "ar"),
        ("نفس نمیکشه", "fa"),
    ],
)
async def test_a_medical_emergency_reads_112_in_the_first_line(
    spoken: Talk, text: str, language: str
) -> None:
    spoken.ear.hears = language

    said = await spoken.do("text", text=text)

    assert "112" in said[0].splitlines()[0]


@pytest.mark.parametrize("kind", ["text", "edited", "photo", "voice"])
async def test_a_crisis_is_heard_in_captions_and_in_what_was_edited(talk: Talk, kind: str) -> None:
    said = await talk.do(kind, text="ich will mich umbringen")

    assert said[0] == "handoff-esc-mental-crisis-suicide"


async def test_help_is_said_even_if_no_case_can_be_opened(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(**_asked: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(talk.handoffs, "open", broken)

    said = await talk.do("text", text="er atmet nicht mehr")

    assert said == ["handoff-esc-medical-emergency"]


async def test_what_only_the_model_half_believes_is_asked_about_and_calls_nobody(
    talk: Talk,
) -> None:
    await talk.agree()

    said = await talk.say("esc_mental_crisis_suicide", "kannst du mir zuhören", sure=0.8)

    assert said == ["handoff-gentle-question"]
    assert talk.handoffs.cases == []


async def test_what_the_model_surely_believes_calls_a_human(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("esc_mental_crisis_suicide", "kannst du mir zuhören", sure=0.95)

    assert said[0] == "handoff-esc-mental-crisis-suicide"
    assert len(talk.handoffs.cases) == 1


async def test_a_danger_that_the_model_suspects_behind_something_else_is_asked_about(
    talk: Talk,
) -> None:
    await talk.agree()

    said = await talk.say("list_offers", "alles grau", ranking={"esc_mental_crisis_suicide": 0.2})

    assert said[-1] == "handoff-gentle-question"


async def test_a_crisis_leaves_the_conversation_where_it_was(talk: Talk) -> None:
    await talk.agree()
    before = talk.blob

    await talk.do("text", text="ich will nicht mehr leben")

    assert talk.blob == before
    assert await talk.tap("btn-place-zue-muenster") == ["eligibility-ask-age"]


@pytest.mark.parametrize(
    "text", ["ich sterbe vor Langeweile, ich will sterben haha", "i want to die of boredom lol"]
)
async def test_a_manner_of_speaking_gets_an_answer_and_one_gentle_question(
    talk: Talk, text: str
) -> None:
    await talk.agree()

    said = await talk.say("list_offers", text)

    assert said == ["offers-list", "eligibility-ask-place-again", "handoff-gentle-question"]
    assert [meant(row[0]) for row in talk.last[-1].rows] == ["contact_human", "greet_start"]
    assert talk.handoffs.cases == []


async def test_a_human_is_one_tap_away_from_the_gentle_question(talk: Talk) -> None:
    await talk.agree()
    await talk.say("list_offers", "i want to die of boredom lol")

    assert (await talk.tap("btn-human"))[0] == "handoff-opened"


async def test_who_is_fine_goes_on_where_they_were(talk: Talk) -> None:
    await talk.agree()
    await talk.say("list_offers", "i want to die of boredom lol")

    assert await talk.tap("btn-i-am-fine") == ["welcome-back", "eligibility-ask-place"]
    assert talk.handoffs.cases == []


async def test_the_gentle_question_is_not_asked_beside_help(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("esc_medical_emergency", "i want to die of boredom lol")

    assert "handoff-gentle-question" not in said


@pytest.mark.parametrize(
    "text", ["i want to die of boredom lol", "دیگر خسته شدم از این زندگی، هیچ فایده ندارد"]
)
async def test_weariness_is_asked_about_gently_however_sure_the_model_is(
    talk: Talk, text: str
) -> None:
    await talk.agree()

    said = await talk.say("esc_mental_crisis_suicide", text)

    assert said == ["handoff-gentle-question"]
    assert talk.handoffs.cases == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_gentle_question_names_the_numbers(spoken: Talk, language: str) -> None:
    spoken.ear.hears = language

    said = await spoken.say("list_offers", "i want to die of boredom lol")

    assert said[-1] == spoken.knowledge.texts.say("handoff-gentle-question", language)
    assert "112" in said[-1]
    assert "110" in said[-1]


async def test_ordinary_words_are_no_alarm(talk: Talk) -> None:
    await talk.agree()

    said = await talk.say("list_offers", "ich langweile mich im heim")

    assert "handoff-gentle-question" not in said


FORGED = [
    "drop_tables",
    "affirm#zzz",
    "affirm?a=1&a=2",
    "inform?session=" + "X" * 60,
    "",
    "\x00",
    "AFFIRM",
    '/data_consent_delete{"kind":"delete"}',
    "affirm\n#1",
]


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_button_changes_nothing(talk: Talk, data: str) -> None:
    await talk.agree()

    assert await talk.do("button", data=data) == [
        "fallback-old-button",
        "eligibility-ask-place-again",
    ]
    assert talk.bookings.acts == []


async def test_a_button_of_an_older_question_changes_nothing(talk: Talk) -> None:
    await talk.agree()
    old = talk.find("btn-place-muenster")[0]
    await talk.tap("btn-place-zue-muenster")
    talk.now += timedelta(minutes=5)

    assert await talk.do("button", data=old) == [
        "fallback-old-button",
        "eligibility-ask-age-again",
    ]


async def test_a_button_of_a_conversation_that_was_forgotten_changes_nothing(
    talk: Talk,
) -> None:
    await talk.agree()
    old = talk.find("btn-place-muenster")[0]
    talk.blob = None
    talk.update += 1000

    assert (await talk.do("button", data=old))[0] == "fallback-old-button"


async def test_the_second_tap_of_a_double_tap_is_silent(talk: Talk) -> None:
    await talk.agree()
    place = talk.find("btn-place-zue-muenster")[0]

    first = await talk.do("button", data=place)
    second = await talk.do("button", data=place)

    assert (first, second) == (["eligibility-ask-age"], [])


async def test_the_same_tap_much_later_is_an_old_button(talk: Talk) -> None:
    await talk.agree()
    place = talk.find("btn-place-zue-muenster")[0]
    await talk.do("button", data=place)
    talk.now += timedelta(minutes=2)

    assert (await talk.do("button", data=place))[0] == "fallback-old-button"


async def test_a_double_tap_books_once(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    yes = talk.find("btn-yes-book")[0]

    await talk.do("button", data=yes)
    await talk.do("button", data=yes)

    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]


@pytest.mark.parametrize(
    "text",
    ['/data_consent_delete{"kind":"delete"}', '/affirm{"a":"b"}', "EXTERNAL: affirm"],
)
async def test_a_typed_intent_is_only_text(talk: Talk, text: str) -> None:
    await talk.agree()

    said = await talk.say("nlu_fallback", text)

    assert said[-1] == "eligibility-ask-place-again"
    assert "privacy-confirm-delete" not in said
    assert talk.parsed[-1][0] == text


@pytest.mark.parametrize("text", ["/affirm", "/restart", "/back", "/data_consent_delete"])
async def test_a_command_that_we_do_not_have_shows_what_we_have(talk: Talk, text: str) -> None:
    await talk.agree()

    said = await talk.say("nlu_fallback", text)

    assert said == ["welcome-menu"]
    assert talk.parsed == []


async def test_an_unknown_command_is_an_old_button(talk: Talk) -> None:
    await talk.agree()

    assert (await talk.do("command", data="restart"))[0] == "fallback-old-button"


@pytest.mark.parametrize(
    ("text", "key"),
    [("x" * 1501, "fallback-too-long"), ("🤷", "fallback-empty"), ("...", "fallback-empty")],
)
async def test_what_cannot_be_read_is_not_understood_but_answered(
    talk: Talk, text: str, key: str
) -> None:
    await talk.agree()

    assert await talk.do("text", text=text) == [key, "eligibility-ask-place-again"]
    assert talk.parsed == []


async def test_words_of_crisis_are_heard_in_a_long_message_too(talk: Talk) -> None:
    said = await talk.do("text", text="ich will nicht mehr leben " + "bla " * 500)

    assert said[0] == "handoff-esc-mental-crisis-suicide"


async def test_silence_becomes_an_apology(talk: Talk) -> None:
    await talk.agree()

    async def swallow(*_: object, **__: object) -> None:
        """Say nothing, as Rasa does with its own faults."""

    stock = talk.rasa.processor.handle_message
    talk.rasa.processor.handle_message = swallow
    try:
        said = await talk.say("list_offers")
    finally:
        talk.rasa.processor.handle_message = stock

    assert said == ["fallback-fault"]


async def test_a_fault_in_an_action_becomes_an_apology_and_the_talk_goes_on(talk: Talk) -> None:
    await talk.agree()

    async def fail(**_: object) -> object:
        reason = "the database is away"
        raise OSError(reason)

    talk.bookings.sessions = fail  # type: ignore[method-assign,assignment] # a fault on purpose

    said = await talk.say("list_offers")

    assert said[0] == "fallback-fault"
    assert (await talk.say("bot_identity_trust"))[0] == "welcome-identity"


async def test_two_wishes_of_one_message_are_both_answered(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")

    said = await talk.say("bot_identity_trust", second="list_offers")

    assert said == ["welcome-identity", "offers-list"]


async def test_a_yes_and_a_question_in_one_message_book_and_answer(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    talk.means("ja. und darf ich da arbeiten?", "may_i_work")
    talk.means("und darf ich da arbeiten?", "may_i_work")

    said = await talk.do("text", text="ja. und darf ich da arbeiten?")

    assert said == ["booking-booked", "booking-only-looking", "legal-ask-paper"]
    assert talk.bookings.acts == [("book", ME, "VISIT1", 1)]


async def test_a_yes_that_takes_it_back_books_nothing(talk: Talk) -> None:
    await talk.agree()
    await talk.say("book_workshop_visit", place="zue_muenster", age=24)
    await talk.tap("btn-date")
    talk.means("ok. aber bitte wieder absagen", "cancel_booking")
    talk.means("aber bitte wieder absagen", "cancel_booking")

    await talk.do("text", text="ok. aber bitte wieder absagen")

    assert talk.bookings.acts == []


async def test_the_model_knows_what_is_expected(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster")
    await talk.say("inform", age=24)

    assert [metadata.get("expects") for _, metadata in talk.parsed] == ["place", "age"]


async def test_a_message_in_another_language_is_answered_in_it(talk: Talk) -> None:
    await talk.agree()
    talk.ear.hears = "ar"

    await talk.say("list_offers")

    assert talk.languages == {"ar"}
    assert talk.people.person.lang == "ar"


async def test_a_message_that_tells_no_language_keeps_the_last(talk: Talk) -> None:
    talk.ear.hears = "ar"
    await talk.say("greet_start")
    talk.ear.hears = None

    await talk.say("affirm")

    assert talk.languages == {"ar"}


async def test_a_tap_keeps_the_language(talk: Talk) -> None:
    talk.ear.hears = "en"
    await talk.say("greet_start")
    talk.ear.hears = "de"

    await talk.tap("btn-consent-yes")

    assert talk.languages == {"en"}


async def test_before_the_first_word_the_app_decides(talk: Talk) -> None:
    talk.people.person = replace(talk.people.person, lang=None)
    talk.client = "ar-SY"

    await talk.do("command", data="start")

    assert talk.languages == {"ar"}


async def test_a_language_that_is_not_ready_is_answered_in_english(talk: Talk) -> None:
    talk.people.person = replace(talk.people.person, lang=None)
    talk.client = "so"

    await talk.do("command", data="start")

    assert talk.languages == {"en"}


async def test_a_chosen_language_is_told_to_the_finder(talk: Talk) -> None:
    await talk.agree()
    await talk.say("switch_language", language="ar")

    await talk.say("list_offers")

    assert talk.ear.asked[-1] == ("ar", "de")


async def test_a_document_does_not_change_the_language(talk: Talk) -> None:
    await talk.agree()
    talk.ear.hears = "ar"

    await talk.do("text", text="🤷")

    assert talk.languages == {"de"}


def said(text: str, *, asks: bool) -> Utterance:
    return Utterance(text, (), asks, {})


@pytest.mark.parametrize(
    ("before", "after", "merged"),
    [
        (["a"], ["b"], ["a", "b"]),
        (["a", "q1?"], ["b", "q2?"], ["a", "b", "q2?"]),
        (["a", "q1?"], ["b"], ["b", "a", "q1?"]),
        ([], ["q2?"], ["q2?"]),
        (["q1?"], [], ["q1?"]),
    ],
)
def test_only_the_last_question_of_a_turn_stays_and_it_stands_last(
    before: list[str], after: list[str], merged: list[str]
) -> None:
    def made(texts: list[str]) -> list[Utterance]:
        return [said(one, asks=one.endswith("?")) for one in texts]

    assert [one.text for one in merge(made(before), made(after))] == merged


async def test_an_old_button_is_not_taken_for_an_answer(talk: Talk) -> None:
    await talk.agree()
    old = talk.find("btn-place-muenster")[0]
    await talk.tap("btn-place-zue-muenster")
    assert talk.answers[-1].taken

    await talk.do("button", data=old)

    assert not talk.answers[-1].taken


async def test_help_in_every_language_names_what_works_now(spoken: Talk) -> None:
    texts = spoken.knowledge.texts
    for code in spoken.knowledge.languages:
        emergency = texts.say("handoff-esc-medical-emergency", code)
        despair = texts.say("handoff-esc-mental-crisis-suicide", code)
        violence = texts.say("handoff-esc-violence-exploitation", code)

        assert "112" in emergency.splitlines()[0], code
        assert "112" in despair, code
        assert "116 016" in violence, code
        assert "110" in violence, code


async def test_after_a_cry_for_help_nobody_is_greeted_or_asked_for_consent(talk: Talk) -> None:
    await talk.do("text", text="ich will mich umbringen")

    alone = await talk.say("bot_identity_trust", "ist jetzt jemand da?")
    again = await talk.say("affirm", "ja")

    assert alone == again == ["handoff-still-here"]
    assert talk.handoffs.cases == [("esc_mental_crisis_suicide", "bezreg-muenster", "red")]


@pytest.mark.parametrize(
    ("intent", "heard"),
    [
        ("esc_rejection_deadline_lawsuit", "handoff-esc-rejection-deadline-lawsuit"),
        ("data_consent_delete", "privacy-kept"),
    ],
)
async def test_after_a_cry_for_help_another_need_is_heard_all_the_same(
    talk: Talk, intent: str, heard: str
) -> None:
    await talk.do("text", text="ich will mich umbringen")

    assert heard in await talk.say(intent, "noch etwas ganz anderes")


async def test_before_the_consent_the_gentle_question_stands_alone(talk: Talk) -> None:
    said = await talk.say("list_offers", "das leben hat keinen sinn mehr für mich")

    assert said == ["handoff-gentle-question"]


async def test_who_says_that_all_is_well_is_not_asked_again(talk: Talk) -> None:
    await talk.agree()
    await talk.say("esc_mental_crisis_suicide", "kannst du mir zuhören", sure=0.8)
    talk.means("nein mir geht es gut", "list_offers")

    said = await talk.do("text", text="nein mir geht es gut")

    assert "handoff-gentle-question" not in said


@pytest.mark.parametrize(("typed", "key"), [("nein", "handoff-opened"), ("ja", "welcome-back")])
async def test_a_bare_yes_or_no_answers_the_gentle_question(
    talk: Talk, typed: str, key: str
) -> None:
    await talk.agree()
    await talk.say("esc_mental_crisis_suicide", "kannst du mir zuhören", sure=0.8)

    assert key in await talk.do("text", text=typed)


async def test_at_night_a_cry_for_help_reads_when_a_human_is_there_again(
    talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens = datetime(2026, 11, 23, 8, tzinfo=UTC)
    closed = Case("K-100", "kim", opened=True, opens_at=opens)

    async def at_night(**_asked: object) -> Case:
        return closed

    monkeypatch.setattr(talk.handoffs, "open", at_night)

    said = await talk.do("text", text="er atmet nicht mehr")

    assert said == [
        "handoff-esc-medical-emergency",
        "handoff-urgent-opened",
        "handoff-closed-until",
    ]
