"""A house with two institutions, a few people of the staff, and somebody who asks for a human."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from bot.handoff.answers import AnswerDesk, Written
from bot.handoff.cases import CaseDesk
from bot.handoff.drafts import Drafts
from bot.handoff.gate import Gate, Heard
from bot.handoff.hours import Timetable
from bot.handoff.members import Members
from bot.handoff.notices import Notices
from bot.handoff.profiles import Profiles
from bot.handoff.reading import CaseView, Reading
from bot.handoff.rules import Result
from bot.handoff.service import HandoffDesk
from bot.message import Message, unpack
from bot.people.service import PeopleDesk
from bot.store.case_tables import Staff, StaffGroup, Ticket
from bot.store.session import Database
from bot.store.tables import Outgoing
from knowledge.loader import load
from knowledge.texts import Texts
from tests.fakes import FrozenClock

CHAT = 41
WESEL, MUENSTER = "kreis-wesel", "bezreg-muenster"
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


@dataclass
class House:
    """The desks of the hand-off, and a person of whom there is a case."""

    db: Database
    clock: FrozenClock
    desk: HandoffDesk
    cases: CaseDesk
    answers: AnswerDesk
    gate: Gate
    members: Members
    reading: Reading
    notices: Notices
    profiles: Profiles
    drafts: Drafts
    person: int = 0
    updates: int = 0

    async def hire(self, name: str, *roles: str, at: str = WESEL) -> int:
        """Give somebody a place on the staff; the answer is their number."""
        await self.members.invite(
            login=name.lower(),
            name=name,
            roles=[(at, role) for role in roles or ("counsellor",)],
            now=self.clock.now(),
        )
        async with self.db.read() as s:
            return await s.scalar(select(Staff.id).where(Staff.login == name.lower())) or 0

    async def ask(self, *, at: str = WESEL, urgency: str = "normal", topic: str = "talk") -> str:
        """Let the person ask for a human; the answer is the case's code."""
        case = await self.desk.open(
            person=self.person,
            topic=topic,
            institution=at,
            urgency=urgency,
            lang="ar",
            now=self.clock.now(),
        )
        return case.code

    async def claim(self, case: str, by: int) -> Result:
        """Let somebody claim a case."""
        return await self.cases.claim(case=case, by=by, now=self.clock.now())

    async def write(self, case: str, by: int, text: str = "", **more: object) -> Result:
        """Let somebody answer the person."""
        written = Written(text, **more)  # type: ignore[arg-type] # the fields of Written
        return await self.answers.answer(case=case, by=by, written=written, now=self.clock.now())

    async def says(self, text: str, kind: str = "text", **more: object) -> bool:
        """Let the person write while a human holds the conversation."""
        self.updates += 1
        heard = Heard(text, kind, self.updates, "ar", **more)  # type: ignore[arg-type] # the fields of Heard
        async with self.db.write() as s:
            return await self.gate.hear(s, self.person, heard, now=self.clock.now())

    async def view(self, case: str, by: int) -> CaseView:
        """Look at a case as somebody of the staff."""
        view = await self.reading.case(case=case, by=by, now=self.clock.now())
        assert view is not None
        return view

    async def ticket(self) -> Ticket:
        """Give the newest case as it is stored."""
        async with self.db.read() as s:
            return (await s.scalars(select(Ticket).order_by(Ticket.id.desc()))).first() or Ticket()

    async def outgoing(self) -> Sequence[Message]:
        """Give what is on its way to the person."""
        async with self.db.read() as s:
            rows = await s.scalars(select(Outgoing).order_by(Outgoing.id))
            return [unpack(self.db.box.open(row.payload or b"")) for row in rows]

    async def told(self) -> list[str]:
        """Give the words that are on their way, without invisible marks."""
        return [one.text.translate(MARKS) for one in await self.outgoing()]

    def said(self, key: str, lang: str = "ar", **values: object) -> str:
        """Give a sentence as a person reads it, without invisible marks."""
        return self.notices.texts.say(key, lang, **values).translate(MARKS)

    async def group(self, chat: int, at: str = WESEL) -> None:
        """Give an institution a group in Telegram."""
        async with self.db.write() as s:
            s.add(StaffGroup(institution=at, chat_id=chat, configured=chat))


@pytest.fixture(scope="session")
def texts() -> Texts:
    return load().texts


@pytest.fixture
async def house(db: Database, clock: FrozenClock, texts: Texts) -> House:
    notices, timetable = Notices(texts), Timetable(deputies={WESEL: MUENSTER})
    built = House(
        db=db,
        clock=clock,
        desk=HandoffDesk(db, timetable),
        cases=CaseDesk(db, notices, timetable),
        answers=AnswerDesk(db, notices),
        gate=Gate(db, timetable),
        members=Members(db, notices),
        reading=Reading(db, timetable),
        notices=notices,
        profiles=Profiles(db),
        drafts=Drafts(db),
    )
    people = PeopleDesk(db)
    met = await people.meet(chat_id=CHAT, client_language="ar", now=clock.now())
    built.person = met.id
    return built
