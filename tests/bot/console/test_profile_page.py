"""The own page of somebody of the staff: told, shown where it helps, and taken back."""

from sqlalchemy import func, select

from bot.store.case_tables import StaffProfile
from tests.bot.console.conftest import Office


async def _count(office: Office) -> int:
    async with office.db.read() as s:
        return await s.scalar(select(func.count(StaffProfile.staff_id))) or 0


async def test_a_case_says_why_it_fits_to_who_told_and_whom_it_fits_to_others(
    office: Office,
) -> None:
    maria, jan = await office.sign_in("Maria"), await office.sign_in("Jan")
    case = await office.ask()

    await maria.sends("/profile", act="keep", langs="ar")

    assert "Passt zu dir: العربية" in await maria.read("/")
    assert "Passt zu Maria: العربية" in await jan.read(f"/cases/{case}")
    assert "Passt" not in await jan.read("/")


async def test_what_was_told_stands_in_the_form_and_can_be_deleted(office: Office) -> None:
    maria = await office.sign_in("Maria")

    kept = await maria.sends(
        "/profile",
        act="keep",
        langs="fa",
        woman="yes",
        topics="internship",
        from_monday="09:00",
        until_monday="13:30",
    )
    page = await maria.read("/profile")
    forgotten = await maria.sends("/profile", act="forget")

    assert "Gespeichert" in kept.text
    for field in (
        'value="fa" checked',
        'name="woman" value="yes" checked',
        'value="internship" checked',
        'name="from_monday" value="09:00"',
        'name="until_monday" value="13:30"',
    ):
        assert field in page
    assert "Gelöscht" in forgotten.text
    assert "checked" not in await maria.read("/profile")
    assert await _count(office) == 0


async def test_hours_that_make_no_sense_are_shown_again_and_not_kept(office: Office) -> None:
    maria = await office.sign_in("Maria")

    answer = await maria.sends("/profile", act="keep", from_friday="13:00", until_friday="09:00")

    assert answer.status_code == 422
    assert 'name="from_friday" value="13:00"' in answer.text
    assert await _count(office) == 0


async def test_what_is_no_language_and_no_subject_is_not_taken_down(office: Office) -> None:
    maria = await office.sign_in("Maria")

    await maria.sends("/profile", act="keep", langs="xx", topics="everything")

    told = await office.desks.profiles.of(1)
    assert told is not None
    assert (told.langs, told.topics) == (frozenset(), frozenset())
