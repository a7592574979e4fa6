"""The pages of a case: seen by its own people only, and every act by the rules of the desk."""

import pytest
from sqlalchemy import select

from bot import audit
from bot.handoff import words
from bot.handoff.interpreter import Interpreter
from bot.handoff.words import Spoken
from bot.message import unpack
from bot.store.tables import Outgoing
from tests.bot.console.conftest import MUENSTER, Browser, Office


async def _sent(office: Office) -> list[str]:
    async with office.db.read() as s:
        rows = await s.scalars(select(Outgoing).where(Outgoing.kind == "staff"))
        return [unpack(office.db.box.open(one.payload or b"")).text for one in rows]


async def _claimed(office: Office) -> tuple[Browser, str]:
    maria, case = await office.sign_in("Maria"), await office.ask()
    assert (await maria.does(case, "claim")).status_code == 303
    return maria, case


async def test_the_inbox_shows_who_waits_without_a_name(office: Office) -> None:
    maria, case = await office.sign_in("Maria"), await office.ask()

    page = await maria.read("/")

    assert f"{case} · ar · Gespräch" in page
    assert "KIM Kreis Wesel" in page


async def test_nobody_sees_the_people_of_another_institution(office: Office) -> None:
    stranger, case = await office.sign_in("Stranger", at=MUENSTER), await office.ask()

    assert case not in await stranger.read("/")
    assert (await stranger.client.get(f"/cases/{case}")).status_code == 404
    assert (await stranger.does(case, "claim")).status_code == 404
    assert await office.desks.reading.inbox(by=1, now=office.clock.now()) == []


@pytest.mark.parametrize("role", ["organiser", "editor", "protection"])
async def test_conversations_are_closed_to_other_roles(office: Office, role: str) -> None:
    other, case = await office.sign_in("Other", role), await office.ask()

    assert (await other.client.get(f"/cases/{case}")).status_code == 404


async def test_an_answer_is_sent_once_even_if_the_form_comes_twice(office: Office) -> None:
    maria, case = await _claimed(office)

    for _ in range(2):
        await maria.does(case, "answer", text="Guten Tag", once="f1")

    assert [one.split("\n")[1] for one in await _sent(office)] == ["Guten Tag"]
    assert "wird zugestellt" in await maria.read(f"/cases/{case}")


async def test_a_canned_answer_is_picked_in_german_and_sent_in_arabic(office: Office) -> None:
    maria, case = await _claimed(office)

    await maria.does(case, "canned", canned="bring-papers")

    texts = office.desks.notices.texts
    assert (await _sent(office))[0].endswith(texts.say("canned-bring-papers", "ar"))
    assert texts.say("canned-bring-papers", "de") in await maria.read(f"/cases/{case}")


async def test_who_does_not_hold_the_case_is_told_who_does(office: Office) -> None:
    _, case = await _claimed(office)
    jan = await office.sign_in("Jan")

    answer = await jan.does(case, "answer", text="Hallo")

    assert "Maria" in answer.text
    assert 'role="alert"' in answer.text
    assert await _sent(office) == []


async def test_a_draft_is_there_again_after_a_reload_and_after_a_take_over(
    office: Office,
) -> None:
    maria, case = await _claimed(office)
    jan = await office.sign_in("Jan")

    kept = await maria.does(case, "draft", text="Liebe Frau …")
    await jan.does(case, "take-over", reason="Urlaub")

    assert kept.status_code == 204
    assert ">Liebe Frau …</textarea>" in await maria.read(f"/cases/{case}")
    assert "Liebe Frau" not in await jan.read(f"/cases/{case}")


async def test_what_somebody_typed_cannot_become_markup(office: Office) -> None:
    maria, case = await _claimed(office)

    await maria.does(case, "note", text="<script>alert(1)</script>")

    page = await maria.read(f"/cases/{case}")
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


async def test_what_a_person_wrote_is_shown_as_it_is_and_turns_nothing_round(
    office: Office,
) -> None:
    maria, case = await _claimed(office)
    typed = "<b>{{7*7}}</b> [hier](http://evil) \u202egro.knab\u2066 P\u0430ypal"
    async with office.db.write() as s:
        said = Spoken("person", "text", typed, "chat", lang="de")
        await words.put(s, 1, said, now=office.clock.now())

    page = await maria.read(f"/cases/{case}")

    assert "&lt;b&gt;{{7*7}}&lt;/b&gt; [hier](http://evil) gro.knab P\u0430ypal" in page
    assert "49</b>" not in page
    assert 'href="http://evil"' not in page
    assert "\u202e" not in page


async def test_that_somebody_opened_a_case_stands_in_the_log(office: Office) -> None:
    maria, case = await _claimed(office)
    lead = await office.sign_in("Lea", "lead")

    await maria.read(f"/cases/{case}")
    async with office.db.read() as s:
        codes = [one.code for one in await audit.of(s, entity="case:1")]

    assert "staff.looked" in codes
    assert "angesehen" in await lead.read("/log")
    assert (await maria.client.get("/log")).status_code == 404


async def test_the_pages_speak_german_and_english(office: Office) -> None:
    maria = await office.sign_in("Maria")

    german = await maria.read("/")
    await maria.client.post("/language", data={"csrf": maria.csrf})
    english = await maria.read("/")

    assert ('lang="de"' in german, "Offene Anfragen" in german) == (True, True)
    assert ('lang="en"' in english, "Open requests" in english) == (True, True)


async def test_closing_moves_a_case_to_the_closed_ones(office: Office) -> None:
    maria, case = await _claimed(office)

    await maria.does(case, "close", outcome="settled")

    assert case not in await maria.read("/")
    assert case in await maria.read("/closed")


async def test_a_page_that_breaks_shows_a_number_and_no_secret(office: Office) -> None:
    maria, case = await _claimed(office)
    office.room.desks.reading.db = None  # type: ignore[assignment] # breaks on purpose

    answer = await maria.client.get(f"/cases/{case}")

    assert answer.status_code == 500
    assert "Nummer:" in answer.text
    assert "AttributeError" not in answer.text


class Machine:
    """Translates at once, in a way that can be told from the original."""

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Translate."""
        del source
        return text.removeprefix("‹ar› ") if target == "de" else f"‹ar› {text}"


async def test_a_translated_answer_is_looked_at_before_it_is_sent(office: Office) -> None:
    office.desks.proposals._interpreter = Interpreter(Machine())
    maria, case = await _claimed(office)

    await maria.does(case, "answer", text="Passt Ihnen 10 Uhr?", once="f1")
    page, before = await maria.read(f"/cases/{case}"), await _sent(office)
    await maria.does(case, "go", message="1")

    assert "Zurück übersetzt:" in page
    assert "vorgeschlagen, noch nicht gesendet" in page
    assert before == []
    assert "‹ar› Passt Ihnen 10 Uhr?" in (await _sent(office))[0]
