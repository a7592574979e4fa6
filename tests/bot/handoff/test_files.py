"""Photos, voices and papers: seen in a claimed case only, and forgotten with it."""

import pytest
from sqlalchemy import select

from bot.handoff.attached import MOST_BYTES, Attached
from bot.handoff.files import FileDesk, Opened
from bot.store.case_tables import CaseMessage
from bot.store.tables import Event
from tests.bot.handoff.conftest import MUENSTER, House

PAPER = Attached("AgACphoto", "image/jpeg", 1000)


async def _opens(house: House, case: str, message: int, by: int) -> Opened | None:
    desk = FileDesk(house.db)
    return await desk.open(case=case, message=message, by=by, now=house.clock.now())


async def _sent(house: House, file: Attached = PAPER) -> tuple[str, int, int]:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("mein Brief", "photo", file=file, in_chat=9)
    return case, maria, (await house.view(case, maria)).said[-1].id


async def test_a_photo_in_a_claimed_case_is_opened_under_a_neutral_name_and_logged(
    house: House,
) -> None:
    case, maria, message = await _sent(house)

    opened = await _opens(house, case, message, maria)

    assert opened == Opened("AgACphoto", "image/jpeg", f"{case}-{message}.jpg")
    async with house.db.read() as s:
        codes = list(await s.scalars(select(Event.code).where(Event.actor == f"staff:{maria}")))
    assert codes[-1] == "case.file_seen"


async def test_only_a_pointer_is_kept_and_it_is_sealed(house: House) -> None:
    await _sent(house)

    async with house.db.read() as s:
        row = (await s.scalars(select(CaseMessage))).one()

    assert row.file is not None
    assert b"AgAC" not in row.file
    assert (row.file_type, row.file_size) == ("image/jpeg", 1000)


async def test_nobody_looks_at_a_file_while_the_case_is_unclaimed_or_of_another_house(
    house: House,
) -> None:
    case, maria, message = await _sent(house)
    stranger = await house.hire("Stranger", at=MUENSTER)
    organiser = await house.hire("Orga", "organiser")

    assert await _opens(house, case, message, stranger) is None
    assert await _opens(house, case, message, organiser) is None
    await house.cases.release(case=case, by=maria, now=house.clock.now())
    assert await _opens(house, case, message, maria) is None


async def test_a_file_of_one_case_is_not_found_by_way_of_another(house: House) -> None:
    _, _, message = await _sent(house)
    other = await house.ask(at=MUENSTER)
    jan = await house.hire("Jan", at=MUENSTER)
    await house.claim(other, jan)

    assert await _opens(house, other, message, jan) is None


async def test_when_the_case_is_closed_its_files_are_forgotten_and_its_words_stay(
    house: House,
) -> None:
    case, maria, message = await _sent(house)

    await house.cases.close(case=case, by=maria, outcome="settled", now=house.clock.now())

    assert await _opens(house, case, message, maria) is None
    said = (await house.view(case, maria)).said[0]
    assert (said.body, said.file, said.file_there) == ("mein Brief", "image/jpeg", False)


@pytest.mark.parametrize(
    "file",
    [
        Attached("F", "image/jpeg", MOST_BYTES + 1),
        Attached("F", "text/html", 10),
        Attached("F", "image/svg+xml", 10),
        Attached("F", "application/x-msdownload", 10),
        Attached("F", ""),
    ],
)
async def test_what_is_too_large_or_could_run_in_a_browser_is_not_taken(
    house: House, file: Attached
) -> None:
    case, maria, message = await _sent(house, file)

    assert await _opens(house, case, message, maria) is None
    async with house.db.read() as s:
        assert (await s.scalars(select(CaseMessage.file))).one() is None
