"""The log and the content: read by those who look after them, and by nobody else."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.handoff.acts import SHOWN, Acts
from bot.store.tables import Event
from bot.unanswered import keep
from nlu.unanswered.clusters import Question
from tests.bot.console.conftest import MUENSTER, WESEL, Office

HWK = "hwk-muenster"


async def test_the_log_names_who_did_what_and_when_in_words(office: Office) -> None:
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    olga = await office.sign_in("Olga", "organiser", at=HWK)
    form = {"booking": booking, "state": "attended"}
    await olga.sends(f"/dates/{date}/attendance", **form)
    lead = await office.sign_in("Lea", "lead", at=HWK)

    page = await lead.read("/log")

    assert "Olga" in page
    assert "war da" in page
    assert booking in page
    assert "21. November 2026" in page


@pytest.mark.parametrize("role", ["counsellor", "organiser", "editor"])
async def test_only_leads_and_data_protection_read_the_log(office: Office, role: str) -> None:
    other = await office.sign_in("Other", role)

    assert (await other.client.get("/log")).status_code == 404
    assert 'href="/log"' not in await other.read("/dates")


async def test_nobody_reads_what_happened_in_another_institution(office: Office) -> None:
    date = await office.offer()
    booking = await office.book(1, "ar", date)
    case = await office.ask(at=WESEL)
    guard = await office.sign_in("Gerd", "protection", at=MUENSTER)
    await office.sign_in("Maria", at=WESEL)

    page = await guard.read("/log")

    assert all(one not in page for one in (booking, date, case, "Maria"))
    assert "Gerd" in page


async def test_the_log_is_searched_by_person_and_day_and_goes_back(office: Office) -> None:
    lead = await office.sign_in("Lea", "lead")
    maria = await office.sign_in("Maria")
    case = await office.ask()
    for _ in range(SHOWN):
        await maria.read(f"/cases/{case}")
    office.clock.move(timedelta(days=1))
    lead = await office.sign_in("Lea", "lead")

    newest = await lead.read("/log?who=staff:2")
    acts = await Acts(office.db).listed(institutions=[WESEL])
    older = await lead.read(f"/log?who=staff:2&before={acts[-1].id}")
    today = await lead.read("/log?who=staff:2&day=2026-11-22")
    broken = await lead.client.get("/log?day=x&before=y&who=staff:9")

    assert newest.count("<tr id=") == SHOWN
    assert "Ältere" in newest
    assert 0 < older.count("<tr id=") < SHOWN
    assert "Hier steht nichts." in today
    assert broken.status_code == 200


async def test_every_act_of_the_pages_has_words(office: Office) -> None:
    async with office.db.read() as s:
        codes = set((await s.scalars(select(Event.code))).all())
    texts = office.room.staff

    for code in codes | {"case.claimed", "session.moved", "closure.added"}:
        assert texts.has(f"log-{code.replace('.', '-')}", "de"), code


async def test_editors_see_what_is_due_withheld_unchecked_and_asked_in_vain(
    office: Office,
) -> None:
    question = Question("tr", "berufskolleg kaydı nerede")
    async with office.db.write() as s:
        await keep(s, question, now=office.clock.now())
    eva = await office.sign_in("Eva", "editor")

    page = await eva.read("/content")

    knowledge = office.room.knowledge
    today = office.clock.now().date()
    unchecked = [
        one for one in knowledge.contacts if not knowledge.contact_for(one, on=today).checked
    ]
    assert f"Nicht bestätigte Kontakte: {len(unchecked)}" in page
    assert all(one.own_name in page for one in knowledge.languages.values())
    assert question.text in page
    assert (await eva.client.get("/")).headers["location"] == "/content"


async def test_a_year_later_everything_is_due(office: Office) -> None:
    office.clock.move(timedelta(days=800))
    eva = await office.sign_in("Eva", "editor")

    page = await eva.read("/content")

    assert "Prüfung ist überfällig" in page
    assert 'class="wrong"' in page


@pytest.mark.parametrize("role", ["counsellor", "organiser", "protection"])
async def test_the_content_is_for_editors(office: Office, role: str) -> None:
    other = await office.sign_in("Other", role)

    assert (await other.client.get("/content")).status_code == 404
