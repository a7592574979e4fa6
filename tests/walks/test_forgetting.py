"""Journeys with a deletion in the middle: J4 in French, and one each in Arabic and Tigrinya."""

import asyncio
import json
import re
from collections.abc import Callable

from sqlalchemy import LargeBinary, select

from bot.errors import UnsealError
from bot.practice.bubble import Bubble
from bot.store import case_tables, tables
from bot.store.session import Database, box_of
from bot.store.tables import Base
from tests.walks.conftest import PATIENCE, Walker, plain, words

Make = Callable[[str], Walker]

MARK = "P99XQ4711"
RECEIPT = re.compile(r"L-[A-Z2-7]{8}")


async def opened(db: Database) -> str:
    """Give everything that is stored, also what is sealed, as one text."""
    found: list[str] = []
    async with db.read() as s:
        box = box_of(s)
        for table in Base.metadata.sorted_tables:
            for row in (await s.execute(table.select())).mappings():
                for column in table.columns:
                    value = row[column.name]
                    if isinstance(column.type, LargeBinary) and value is not None:
                        try:
                            value = box.open(value).decode()
                        except UnsealError:
                            value = ""
                    found.append(str(value))
    return "\n".join(found)


async def free_places(db: Database) -> int:
    """Count the places that nobody has."""
    async with db.read() as s:
        rows = await s.scalars(select(tables.Place.id).where(tables.Place.booking_id.is_(None)))
        return len(rows.all())


def say(person: Walker, key: str, lang: str) -> str:
    """Give a sentence of ours as the person reads it."""
    return plain(person.service.knowledge.texts.say(key, lang))


def by_bot(person: Walker) -> list[Bubble]:
    """Give what the bot has said and what is still there to read."""
    return [one for one in person.phone.transcript() if one.raw["from"]["is_bot"]]


async def emptied(person: Walker, left: int) -> None:
    """Wait until only so many messages of the bot are left in the chat."""
    async with asyncio.timeout(PATIENCE):
        while len(by_bot(person)) > left:  # noqa: ASYNC110 - the practice world rings no bell for a test
            await asyncio.sleep(0.05)


async def test_j4_mamadou_takes_back_what_he_said_of_his_passport(walker: Make) -> None:
    mamadou = walker("fr")
    db = mamadou.service.db
    await mamadou.say("bonsoir")
    await mamadou.tap("✅")
    await mamadou.say("je suis à dortmund, 19 ans")

    # A passport at home: nothing is asked on, a human is offered, a case is opened.
    await mamadou.say(f"mon passeport {MARK} est à la maison au pays, dois-je le donner ?")
    await mamadou.say("je veux parler à une personne")
    await tap(mamadou, "answer=yes")
    await mamadou.say(f"mon passeport a le numéro {MARK}")
    assert MARK in await opened(db)

    asked = await mamadou.say("merci, efface ce que j'ai dit du passeport")
    assert say(mamadou, "privacy-part-paper", "fr") in words(asked)
    done = await mamadou.tap("Oui, effacer")

    assert len(RECEIPT.findall(words(done))) == 1
    left = await opened(db)
    assert MARK not in left
    assert RECEIPT.findall(words(done))[0] in left
    async with db.read() as s:
        cases = (await s.scalars(select(case_tables.Ticket))).all()
    assert [one.topic for one in cases if one.topic.startswith("esc_identity")] == []
    assert len(cases) >= 1, "the wish for a human stays"

    # And the talk goes on where it was.
    again = await mamadou.say("c'est quoi la HWK ?")
    assert "HWK" in words(again)


async def test_in_arabic_a_copy_is_read_and_then_everything_goes(walker: Make) -> None:
    person = walker("ar")
    db = person.service.db
    await person.say("/start")
    await person.tap("✅")
    await person.say(f"رقم جوازي {MARK}")
    await person.say("/human")
    await tap(person, "answer=yes")

    await person.say("/mydata")
    files = await person.tap(say(person, "btn-data-file", "ar"))
    page, data = (one for one in files if one.file_name)
    assert (page.file_name, data.file_name) == ("lotse.html", "lotse.json")
    told = json.loads(data.content)
    assert told["person"]["telegram_chat_id"] == person.phone.id
    assert [one["institution"] for one in told["cases"]] != []
    assert 'dir="rtl"' in page.content.decode()
    assert say(person, "privacy-file-title", "ar") in plain(page.content.decode())

    await person.say("/delete")
    await person.tap(say(person, "btn-yes-delete", "ar"))

    await emptied(person, 1)
    assert len(by_bot(person)) == 1, "only the receipt is left of what the bot said"
    assert len(RECEIPT.findall(words(by_bot(person)))) == 1
    left = await opened(db)
    assert MARK not in left
    assert "person:" not in left


async def test_in_tigrinya_somebody_leaves_in_the_middle_and_comes_back_as_somebody_new(
    walker: Make,
) -> None:
    person = walker("ti")
    db = person.service.db
    free = await free_places(db)
    await person.say("/start")
    await person.tap("✅")
    await tap(person, "place=zue_muenster")
    await person.say("24")
    await tap(person, "goal=look")
    await tap(person, "book_workshop_visit")
    await tap(person, "session=")
    await tap(person, "affirm")
    assert await free_places(db) == free - 1
    assert await person.say("ኣተርጓሚ የድልየኒ") != []

    await person.say("/delete")
    done = await person.tap(say(person, "btn-yes-delete", "ti"))
    assert len(RECEIPT.findall(words(done))) == 1
    assert await free_places(db) == free

    again = await person.say("/start")
    assert "✅" in "\n".join(label for bubble in again for label in bubble.labels)
    async with db.read() as s:
        people = (await s.scalars(select(tables.Person))).all()
    assert [one.consent_version for one in people] == [None]


async def tap(person: Walker, part: str) -> list[Bubble]:
    """Tap the newest button that carries this."""
    datas = [data for bubble in person.phone.transcript() for data in bubble.datas]
    data = next((data for data in reversed(datas) if part in data), "")
    assert data, (part, datas)
    return await person.send(lambda: person.phone.tap(data))
