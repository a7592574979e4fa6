"""An update that cannot be answered is put aside under its number, and its chat goes on."""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from tests.walks.booth import running, to_the_choice, until
from tests.walks.conftest import plain
from tests.walks.test_handover import until as until_it_is_so

WORDS = "Ich habe eine Frage zum Deutschkurs in der Hammer Straße"
SORRY = "bei mir ist ein Fehler passiert"


def _fails(file: Path) -> int:
    """Let the next update fail whenever it is about to be answered; its number comes back."""
    with closing(sqlite3.connect(file, timeout=60)) as db, db:
        (last,) = db.execute("SELECT max(update_id) FROM inbox").fetchone()
        db.execute(
            "CREATE TRIGGER poison BEFORE UPDATE ON inbox "
            f"WHEN NEW.update_id = {last + 1} AND NEW.state = 'done' "
            "BEGIN SELECT RAISE(ABORT, 'cannot be answered'); END"
        )
    return int(last) + 1


def _state(file: Path, number: int) -> tuple[str, bytes | None]:
    with closing(sqlite3.connect(file, timeout=60)) as db:
        query = "SELECT state, payload FROM inbox WHERE update_id = ?"
        state, payload = db.execute(query, (number,)).fetchone()
    return str(state), payload


async def test_a_poison_update_is_put_aside_the_staff_learn_its_number_and_the_chat_goes_on(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    maria, phone = practice.phone(first_name="Maria"), practice.phone(language_code="de")
    group = practice.group("Team", [maria], forum=True)
    file = tmp_path / "data" / "lotse.sqlite3"
    async with running(practice, tmp_path, more={"STAFF_GROUPS": f"bezreg-muenster={group.id}"}):
        await to_the_choice(phone)
        number = _fails(file)

        await phone.say(WORDS)
        await until(phone, SORRY)
        await until_it_is_so(lambda: str(number) in _read(maria.inside(group)), "the staff told")
        await phone.say("hallo")
        await until(phone, "Was möchtest du machen")

    assert _state(file, number) == ("poison", None)
    assert "Hammer" not in _read(maria.inside(group))


def _read(group: Phone) -> str:
    return "\n".join(plain(bubble.text) for bubble in group.transcript())
