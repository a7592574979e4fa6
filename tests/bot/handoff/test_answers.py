"""What the staff writes: only the holder's answers go out, and nothing is lost."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot import outbox
from bot.handoff import deliveries
from bot.handoff.answers import Written
from bot.handoff.rules import Result
from bot.store.case_tables import CaseMessage
from knowledge.languages import LAST_RESORTS
from tests.bot.handoff.conftest import CHAT, House


async def _held(house: House) -> tuple[str, int]:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    return case, maria


async def test_an_answer_goes_out_under_the_name_of_the_institution(house: House) -> None:
    case, maria = await _held(house)

    result = await house.write(case, maria, "Passt Ihnen Donnerstag, 10 Uhr?")

    assert result.is_done
    head = house.said("handoff-from-human", institution=house.said("contact-kreis-wesel"))
    assert (await house.told())[-1] == f"{head}\nPasst Ihnen Donnerstag, 10 Uhr?"


async def test_only_the_holder_answers_wherever_the_others_sit(house: House) -> None:
    case, maria = await _held(house)
    jan = await house.hire("Jan")
    before = await house.told()

    for surface in ("telegram", "console"):
        assert await house.write(case, jan, "Hallo", surface=surface) == Result("held", maria)

    assert await house.told() == before


async def test_an_unclaimed_case_is_claimed_before_it_is_answered(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()

    assert (await house.write(case, maria, "Hallo")).word == "not_held"
    assert await house.outgoing() == []


async def test_a_note_reaches_nobody_but_the_staff(house: House) -> None:
    case, maria = await _held(house)
    before = await house.told()

    await house.answers.note(
        case=case, by=maria, written=Written("Ruft nicht gern an"), now=house.clock.now()
    )

    assert await house.told() == before
    assert [(s.kind, s.body) for s in (await house.view(case, maria)).said] == [
        ("note", "Ruft nicht gern an")
    ]


async def test_a_canned_answer_is_picked_in_german_and_read_in_arabic(house: House) -> None:
    case, maria = await _held(house)

    await house.write(case, maria, canned="call")

    said = (await house.view(case, maria)).said[-1]
    assert said.body == house.said("canned-call", "de")
    assert house.said("canned-call", "ar") in (await house.told())[-1]
    assert said.shown == house.notices.texts.say("canned-call", "ar")


def test_every_canned_answer_stands_in_every_language(house: House) -> None:
    names = [f"canned-{name}" for name, _ in house.answers.canned()]

    assert len(names) >= 10
    for lang in ("de", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq"):
        assert [key for key in names if not house.notices.texts.has(key, lang)] == []
    assert "en" in LAST_RESORTS


async def test_a_canned_answer_that_does_not_exist_is_not_sent(house: House) -> None:
    case, maria = await _held(house)

    assert (await house.write(case, maria, canned="no-such")).word == "unknown"


@pytest.mark.parametrize(("text", "word"), [("  ", "empty"), ("x" * 4000, "too_long")])
async def test_what_cannot_be_one_message_is_not_sent(house: House, text: str, word: str) -> None:
    case, maria = await _held(house)

    assert (await house.write(case, maria, text)).word == word


async def test_the_same_act_brought_twice_is_sent_once(house: House) -> None:
    case, maria = await _held(house)

    for _ in range(2):
        assert (await house.write(case, maria, "Hallo", once="update:9")).is_done

    assert sum("Hallo" in one for one in await house.told()) == 1


async def test_a_draft_survives_a_change_of_the_holder(house: House) -> None:
    case, maria = await _held(house)
    jan = await house.hire("Jan")
    now = house.clock.now()
    await house.drafts.keep(case=case, by=maria, text="Liebe Frau …", now=now)

    await house.cases.take_over(case=case, by=jan, reason="Urlaub", now=now)
    await house.drafts.keep(case=case, by=jan, text="Guten Tag", now=now)

    assert (await house.drafts.of(case=1, by=maria))["answer"] == "Liebe Frau …"
    assert (await house.drafts.of(case=1, by=jan))["answer"] == "Guten Tag"


async def test_a_draft_is_gone_when_it_was_sent(house: House) -> None:
    case, maria = await _held(house)
    await house.drafts.keep(case=case, by=maria, text="Hallo", now=house.clock.now())

    await house.write(case, maria, "Hallo")

    assert (await house.drafts.of(case=1, by=maria))["answer"] == ""


async def _states(house: House) -> list[tuple[str | None, str | None]]:
    async with house.db.read() as s:
        rows = await s.execute(select(CaseMessage.state, CaseMessage.error_code))
        return [(row.state, row.error_code) for row in rows]


async def test_an_answer_counts_as_sent_only_when_telegram_has_taken_it(house: House) -> None:
    case, maria = await _held(house)
    await house.write(case, maria, "Hallo")

    await deliveries.settle(house.db, house.clock.now())
    on_the_way = await _states(house)
    async with house.db.write() as s:
        rows = await outbox.for_chat(s, CHAT, house.clock.now())
        await outbox.mark_sent(s, [row.id for row in rows], house.clock.now())
    await deliveries.settle(house.db, house.clock.now())

    assert on_the_way == [("queued", None)]
    assert await _states(house) == [("sent", None)]


async def test_an_answer_that_does_not_arrive_is_shown_as_such_with_the_reason(
    house: House,
) -> None:
    case, maria = await _held(house)
    await house.write(case, maria, "Hallo")
    async with house.db.write() as s:
        await outbox.drop_chat(s, CHAT, "unreachable", house.clock.now())

    await deliveries.settle(house.db, house.clock.now())

    said = (await house.view(case, maria)).said[-1]
    assert (said.state, said.error_code) == ("failed", "unreachable")


async def test_an_answer_lost_with_its_row_is_shown_as_not_delivered(house: House) -> None:
    case, maria = await _held(house)
    await house.write(case, maria, "Hallo")
    async with house.db.write() as s:
        await outbox.forget_chat(s, CHAT)

    await deliveries.settle(house.db, house.clock.now())

    assert await _states(house) == [("failed", "lost")]


async def test_answers_are_sealed_where_they_rest(house: House) -> None:
    case, maria = await _held(house)
    await house.write(case, maria, "streng geheim")

    async with house.db.read() as s:
        row = (await s.scalars(select(CaseMessage))).one()

    assert b"geheim" not in row.body
    assert house.db.box.open(row.body) == b"streng geheim"


async def test_a_correction_in_the_group_changes_what_the_person_sees(house: House) -> None:
    case, maria = await _held(house)
    await house.write(case, maria, "um 10 Uhr", surface="telegram", in_group=77)
    async with house.db.write() as s:
        row = (await s.scalars(select(CaseMessage))).one()
        row.chat_message_id = 500
    house.clock.move(timedelta(minutes=1))

    await house.answers.correct(
        case=case, by=maria, in_group=77, text="um 11 Uhr", now=house.clock.now()
    )

    last = (await house.outgoing())[-1]
    assert last.change == 500
    assert last.text.endswith("um 11 Uhr")
    assert (await house.view(case, maria)).said[-1].edited


async def test_a_canned_answer_or_one_from_the_group_leaves_the_draft_in_the_console(
    house: House,
) -> None:
    case, maria = await _held(house)
    now = house.clock.now()
    await house.drafts.keep(case=case, by=maria, text="Liebe Frau …", now=now)

    await house.write(case, maria, canned="bring-papers")
    await house.write(case, maria, "Hallo", surface="telegram", in_group=7)

    assert (await house.drafts.of(case=1, by=maria))["answer"] == "Liebe Frau …"


async def test_an_answer_and_a_note_are_begun_side_by_side_and_each_goes_for_itself(
    house: House,
) -> None:
    case, maria = await _held(house)
    now = house.clock.now()
    await house.drafts.keep(case=case, by=maria, text="Guten Tag", now=now)
    await house.drafts.keep(case=case, by=maria, text="ruft lieber an", kind="note", now=now)

    await house.write(case, maria, "Guten Tag")

    assert await house.drafts.of(case=1, by=maria) == {"answer": "", "note": "ruft lieber an"}
    await house.answers.note(case=case, by=maria, written=Written("ruft lieber an"), now=now)
    assert await house.drafts.of(case=1, by=maria) == {"answer": "", "note": ""}


async def test_a_form_that_was_begun_is_its_author_s_until_it_is_a_month_old(
    house: House,
) -> None:
    maria, jan = await house.hire("Maria"), await house.hire("Jan")
    pairs = [("places", "muenster"), ("places", "anywhere"), ("capacity", "12")]
    await house.drafts.keep_form(by=maria, form="offer", pairs=pairs, now=house.clock.now())

    await house.drafts.purge(house.clock.move(timedelta(days=29)))

    assert await house.drafts.form(by=maria, form="offer") == pairs
    assert await house.drafts.form(by=jan, form="offer") == []
    await house.drafts.purge(house.clock.move(timedelta(days=2)))
    assert await house.drafts.form(by=maria, form="offer") == []
