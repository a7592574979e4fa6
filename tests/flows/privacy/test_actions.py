"""What is kept is shown; everything is erased after one clear yes."""

import json
from dataclasses import replace

import pytest

from flows.welcome.consent import CONSENT_VERSION
from tests.flows.fakes import ME
from tests.flows.talk import Talk


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    await talk.agree()
    return talk


async def test_what_is_kept_is_shown_in_words(begun: Talk) -> None:
    begun.bookings.has("VISIT1")

    said = await begun.do("command", data="mydata")

    assert said[0] == "privacy-kept"
    assert begun.values("privacy-kept") == {
        "bookings": 1,
        "waiting": 0,
        "needs": 0,
        "cases": 0,
        "news": 0,
    }


async def test_one_clear_yes_erases_everything_and_gives_a_receipt(begun: Talk) -> None:
    begun.bookings.has("VISIT1")
    assert await begun.do("command", data="delete") == ["privacy-confirm-delete"]
    assert begun.values("privacy-confirm-delete") == {"bookings": 1}
    assert begun.people.forgotten == []

    said = await begun.tap("btn-yes-delete")

    assert said == ["privacy-deleted"]
    told = begun.values("privacy-deleted")
    assert told["receipt"] == "L-2026-0001"
    assert str(told["until"]).startswith("2026-12-21")
    assert begun.people.forgotten == [ME]
    assert begun.answers[-1].forgotten is True
    assert begun.blob is None


async def test_a_no_erases_nothing(begun: Talk) -> None:
    await begun.do("command", data="delete")

    assert await begun.tap("btn-keep") == ["privacy-kept-all"]
    assert begun.people.forgotten == []
    assert begun.blob is not None


@pytest.mark.parametrize("intent", ["inform", "list_offers", "nlu_fallback"])
async def test_nothing_but_a_yes_erases(begun: Talk, intent: str) -> None:
    await begun.do("command", data="delete")

    said = await begun.say(intent)

    assert begun.people.forgotten == []
    assert said[-1] == "privacy-confirm-delete"


async def test_the_way_from_the_list_to_erasing_is_one_tap(begun: Talk) -> None:
    await begun.do("command", data="mydata")

    assert await begun.tap("btn-delete-all") == ["privacy-confirm-delete"]


async def test_an_old_yes_from_another_question_does_not_erase(begun: Talk) -> None:
    await begun.do("command", data="delete")
    old = begun.find("btn-yes-delete")[0]
    await begun.tap("btn-keep")

    assert (await begun.do("button", data=old))[0] == "fallback-old-button"
    assert begun.people.forgotten == []


async def test_what_was_said_about_the_paper_is_deleted_apart(begun: Talk) -> None:
    await begun.say("inform", facts={"place": "zue_muenster"})
    await begun.say("inform", facts={"age": 30})
    await begun.say("may_i_work", paper="duldung")
    assert b"duldung" in (begun.blob or b"")

    await begun.say("data_consent_delete", "Lösch bitte, was ich über den Pass gesagt habe")
    assert begun.values("privacy-confirm-part") == {"part": "privacy-part-paper"}
    said = await begun.tap("btn-yes-delete-part")

    assert said[0] == "privacy-part-deleted"
    assert begun.values("privacy-part-deleted")["receipt"] == "L-2026-0002"
    assert begun.people.parts == [(ME, "paper")]
    assert begun.people.forgotten == []
    assert b"duldung" not in (begun.blob or b"")
    assert b"zue_muenster" in (begun.blob or b"")
    assert "Pass" not in (begun.blob or b"").decode()


async def test_after_a_part_was_deleted_the_talk_goes_on(begun: Talk) -> None:
    await begun.do("command", data="delete")
    await begun.tap("btn-delete-part")
    await begun.tap("btn-forget", 1)
    await begun.tap("btn-yes-delete-part")
    assert begun.people.parts == [(ME, "answers")]

    assert (await begun.do("command", data="help"))[0] == "welcome-menu"


async def test_every_part_can_be_picked_and_all_of_it_too(begun: Talk) -> None:
    await begun.do("command", data="mydata")

    assert (await begun.tap("btn-delete-part"))[0] == "privacy-which"
    assert len(begun.find("btn-forget")) == 4
    assert await begun.tap("btn-delete-all") == ["privacy-confirm-delete"]


async def test_a_no_keeps_the_part(begun: Talk) -> None:
    await begun.say("data_consent_delete", "delete what I said about the passport")

    assert await begun.tap("btn-keep") == ["privacy-kept-all"]
    assert begun.people.parts == []


async def test_everything_comes_as_a_page_to_read_and_as_a_file_for_a_computer(
    begun: Talk,
) -> None:
    begun.people.stored = {
        "person": {
            "telegram_chat_id": 77,
            "lang": "de",
            "consent_at": None,
            "created_at": "2026-11-21T21:10:00+00:00",
            "seen_at": "2026-11-21T21:10:00+00:00",
        },
        "bookings": [],
        "needs": [],
        "waiting": [],
        "cases": [],
        "conversation": {"answers": {"age": 30}, "said": []},
    }
    await begun.do("command", data="mydata")

    said = await begun.tap("btn-data-file")

    assert said[:2] == ["privacy-file", "privacy-file-json"]
    page, plain = (one.document for one in begun.last[:2])
    assert page is not None
    assert plain is not None
    assert (page.name, plain.name) == ("lotse.html", "lotse.json")
    assert json.loads(plain.content) == begun.people.stored
    assert b"privacy-file-age" in page.content


async def test_before_the_consent_a_question_in_the_middle_of_a_deletion_is_not_answered(
    talk: Talk,
) -> None:
    await talk.do("command", data="start")
    await talk.do("command", data="delete")

    assert await talk.say("list_offers") == ["privacy-confirm-delete"]
    assert await talk.tap("btn-keep") == ["privacy-kept-all"]
    assert (await talk.say("list_offers"))[-1] == "welcome-consent"


async def test_a_new_wording_of_the_consent_is_asked_in_the_middle_of_a_talk(
    begun: Talk,
) -> None:
    await begun.say("inform", facts={"place": "zue_muenster"})
    begun.people.person = replace(begun.people.person, consent_version=CONSENT_VERSION - 1)

    said = await begun.say("list_offers")

    assert said == ["welcome-hello", "welcome-consent"]
    assert b"zue_muenster" not in (begun.blob or b"")
    await begun.tap("btn-consent-yes")
    assert begun.people.person.consent_version == CONSENT_VERSION


async def test_after_words_of_violence_one_tap_makes_the_bot_discreet(begun: Talk) -> None:
    await begun.say("esc_violence_exploitation", "er tut mir weh")

    assert await begun.tap("btn-discreet-on") == ["privacy-discreet-on"]
    assert begun.people.person.discreet is True


async def test_the_list_of_what_is_kept_says_that_it_is_on_and_one_tap_ends_it(
    begun: Talk,
) -> None:
    await begun.do("command", data="mydata")
    await begun.tap("btn-discreet-on")

    assert "privacy-discreet-now" in await begun.do("command", data="mydata")
    assert (await begun.tap("btn-discreet-off"))[0] == "privacy-discreet-off"
    assert begun.people.person.discreet is False
    assert "privacy-discreet-now" not in await begun.do("command", data="mydata")


async def test_whoever_may_be_watched_clears_the_chat_with_the_one_word(begun: Talk) -> None:
    begun.people.person = replace(begun.people.person, discreet=True)

    said = await begun.say("data_consent_delete", "löschen")

    assert said == ["privacy-cleared"]
    assert begun.people.cleared == [ME]
    assert begun.people.forgotten == []
    assert await begun.tap("btn-delete-all") == ["privacy-confirm-delete"]


async def test_for_others_the_one_word_still_asks_what_is_meant(begun: Talk) -> None:
    said = await begun.say("data_consent_delete", "löschen")

    assert said[0] == "privacy-kept"
    assert begun.people.cleared == []


async def test_the_messages_are_taken_back_for_everybody_who_says_so(begun: Talk) -> None:
    assert await begun.say("data_consent_delete", "delete your messages") == ["privacy-cleared"]
    assert begun.people.cleared == [ME]


async def test_what_was_kept_back_is_shown_after_a_tap_and_once(begun: Talk) -> None:
    begun.people.veiled = 2

    shown = await begun.do("button", data="data_consent_delete?kind=unveil")
    again = await begun.do("button", data="data_consent_delete?kind=unveil")

    assert (shown[0], again[0]) == ("privacy-unveiled", "privacy-nothing-new")


async def test_who_is_watched_is_asked_and_a_typed_yes_switches_it_on(talk: Talk) -> None:
    await talk.agree()

    assert await talk.say("out_of_scope", "mein Mann liest mein Handy") == [
        "privacy-discreet-offer"
    ]
    assert await talk.do("text", text="ja") == ["privacy-discreet-on"]
