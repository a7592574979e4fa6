"""What somebody says and is called leaves no readable trace: not in the log, not in the file."""

import io
import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import LargeBinary

from bot import log
from bot.store.session import Database
from bot.store.tables import Base
from nlu.language import Guess, Identifier
from tests.walks.conftest import Walker, words

Make = Callable[[str], Walker]

MARKS = {
    "name": "Zarmarkine",
    "phone": "+4915199887766",
    "passport": "P99XQ4711",
    "text": "Gestattungsmarke",
}
"""What is searched for; nothing else in the house is called like this."""

LEFT = {
    *("outbox", "inbox", "booking", "event", "place", "session", "session_tag", "job"),
    # Masked words of nobody: they lead to no person.
    "unanswered",
}
"""Tables in which docs/privacy.md says that something remains, or that are about no person."""


@pytest.fixture
def written(service: object) -> Iterator[io.StringIO]:
    """Everything that the service logs, down to the least serious line."""
    del service
    root = logging.getLogger()
    before = (root.handlers[:], root.level)
    stream = io.StringIO()
    log.configure(level="debug", stream=stream)
    yield stream
    structlog.reset_defaults()
    root.handlers[:], root.level = before
    log.configure(level="error")


async def tell_everything(person: Walker) -> None:
    """Say what nobody should have to say, in every way there is, and ask for a human."""
    await person.say("/start")
    await person.say("ja")
    await person.say(f"Ich heiße {MARKS['name']} und habe eine {MARKS['text']}")
    await person.say(f"Mein Pass hat die Nummer {MARKS['passport']}")
    await person.say(f"Meine Nummer ist {MARKS['phone']}")
    await person.send(lambda: person.phone.send_contact(MARKS["phone"], MARKS["name"]))
    await person.say("Ich möchte mit einem Menschen sprechen")
    await person.say(f"Ich bin {MARKS['name']}, ich möchte eine Werkstatt anschauen")


def content_of(folder: Path) -> bytes:
    """Read the database as it lies on the disk, with what was not yet moved into its file."""
    return b"".join(file.read_bytes() for file in sorted(folder.glob("lotse.sqlite3*")))


def readable(marks: dict[str, str], content: bytes) -> list[str]:
    """Name the marks that stand there in clear."""
    return [
        name
        for name, mark in marks.items()
        if mark.encode() in content or mark.encode("utf-16-le") in content
    ]


async def stumble(person: Walker, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the house meet a fault whose message quotes what the person said."""

    def broken(_self: Identifier, text: str, **_known: object) -> Guess:
        raise RuntimeError(text)

    with monkeypatch.context() as patched:
        patched.setattr(Identifier, "identify", broken)
        await person.say(f"{MARKS['name']}, {MARKS['phone']}, {MARKS['passport']}")


async def rows_of(db: Database) -> dict[str, list[dict[str, object]]]:
    """Give everything that every table holds, but for what is sealed."""
    async with db.read() as s:
        return {
            table.name: [
                {
                    column.name: row[column.name]
                    for column in table.columns
                    if not isinstance(column.type, LargeBinary)
                }
                for row in (await s.execute(table.select())).mappings()
            ]
            for table in Base.metadata.sorted_tables
        }


async def test_a_whole_talk_leaves_nothing_readable_and_after_delete_nothing_of_the_person(
    walker: Make, written: io.StringIO, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = walker("de")
    db, chat = person.service.db, person.phone.id
    person.phone.person.first_name = MARKS["name"]

    await tell_everything(person)
    await stumble(person, monkeypatch)

    stored = content_of(tmp_path)
    assert len(stored) > 0
    assert readable(MARKS, stored) == []
    assert str(chat) in str((await rows_of(db))["person"])

    await person.say("/delete")
    said = await person.tap("Ja, alles löschen")
    receipt = re.findall(r"L-[A-Z2-7]{8}", words(said))

    after = await rows_of(db)
    assert [name for name, rows in after.items() if rows and name not in LEFT] == []
    assert [name for name, rows in after.items() if str(chat) in str(rows)] == ["outbox"]
    assert [row["state"] for row in after["outbox"]] == ["sent"] * len(after["outbox"])
    assert [row for row in after["booking"] if row["person_id"] or row["lang"]] == []
    assert len(receipt) == 1
    assert receipt[0] in str(after["event"])

    lines = written.getvalue()
    assert '"error": "RuntimeError"' in lines
    assert readable(MARKS, lines.encode()) == []
    assert str(chat) not in re.findall(r"\d+", lines)
