"""A group of the staff on a practice server: Maria and Jan, a case, and the desks behind it."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy import select

from bot import outbox
from bot.handoff import deliveries
from bot.handoff.desks import StaffDesks, staff_desks
from bot.handoff.gate import Heard
from bot.handoff.hours import Timetable
from bot.handoff.service import HandoffDesk
from bot.message import unpack
from bot.people.service import PeopleDesk
from bot.practice.bubble import Bubble
from bot.practice.model import Chat
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.session import Database
from bot.store.tables import Outgoing
from bot.telegram.application import Board, build, opened
from bot.telegram.bot import Line
from bot.telegram.group_words import GroupWords
from bot.telegram.handlers import KINDS
from bot.telegram.inbound import Inbound
from bot.telegram.poster import Poster
from bot.telegram.reception import Reception
from bot.telegram.staff_group import StaffGroup
from knowledge.whole import Knowledge
from tests.fakes import FrozenClock

WESEL = "kreis-wesel"
PERSON = 41


@dataclass
class Desk:
    """A dispatcher that hands what happens in groups to the staff's group."""

    staff: StaffGroup
    clock: FrozenClock
    waiting: list[Inbound] = field(default_factory=list)

    has_room = True

    def take(self, inbounds: Iterable[Inbound]) -> None:
        """Keep it for the next look."""
        self.waiting += inbounds


@dataclass
class Room:
    """A group with Maria and Jan, a case, and everything between them."""

    db: Database
    clock: FrozenClock
    server: PracticeServer
    line: Line
    board: Board
    desks: StaffDesks
    poster: Poster
    desk: Desk
    chat: Chat
    maria: Phone
    jan: Phone
    person: int = 0
    case: str = ""
    offset: int = 0

    async def show(self) -> None:
        """Let the group see everything that is due."""
        while await self.poster.round(self.clock.now()):
            pass

    async def act(self) -> None:
        """Take in what was done in the group, and show what comes of it."""
        updates = await self.line.poll(offset=self.offset, seconds=0, kinds=KINDS)
        if updates:
            self.offset = max(one["update_id"] for one in updates) + 1
        reception = Reception(
            board=self.board,
            dispatcher=self.desk,  # type: ignore[arg-type] # it takes as the real one
            db=self.db,
            clock=self.clock,
        )
        await reception.admit(updates)
        for inbound in self.desk.waiting:
            assert await self.desk.staff.takes(inbound, now=self.clock.now())
        self.desk.waiting.clear()
        await self.show()

    async def ask(self, topic: str = "talk", urgency: str = "normal") -> None:
        """Let the person ask for a human."""
        found = await HandoffDesk(self.db).open(
            person=self.person,
            topic=topic,
            institution=WESEL,
            urgency=urgency,
            lang="fa",
            now=self.clock.now(),
        )
        self.case = found.code
        await self.show()

    async def says(self, text: str, number: int, kind: str = "text") -> None:
        """Let the person write while a human holds the conversation."""
        heard = Heard(text, kind, number, "fa", "may_i_work", in_chat=number)
        async with self.db.write() as s:
            await self.desks.gate.hear(s, self.person, heard, now=self.clock.now())
        await self.show()

    @property
    def topic(self) -> int:
        """The number of the newest topic."""
        return max(self.chat.topics)

    def in_topic(self, phone: Phone) -> Phone:
        """Give somebody's phone with the newest topic on the screen."""
        return phone.inside(self.chat, self.topic)

    async def does(self, phone: Phone, text: str, reply_to: int = 0) -> Bubble:
        """Let somebody write in the topic."""
        bubble = await self.in_topic(phone).say(text, reply_to=reply_to)
        await self.act()
        return bubble

    async def taps(self, phone: Phone, data: str) -> None:
        """Let somebody tap a button in the topic."""
        await self.in_topic(phone).tap(data)
        await self.act()

    def shown(self) -> list[str]:
        """Give what the bot wrote in the newest topic."""
        return [
            bubble.text
            for bubble in self.in_topic(self.maria).transcript()
            if bubble.topic == self.topic and bubble.raw["from"]["is_bot"] and bubble.text
        ]

    def reaction(self, bubble: Bubble) -> list[str]:
        """Give the bot's reactions to a message."""
        return [one["emoji"] for one in self.chat.reactions.get(bubble.id, [])]

    async def sent(self) -> list[str]:
        """Give what is on its way to the person from the staff."""
        async with self.db.read() as s:
            rows = await s.scalars(select(Outgoing).where(Outgoing.kind == "staff"))
            return [unpack(self.db.box.open(one.payload)).text for one in rows if one.payload]

    async def deliver(self) -> None:
        """Let everything that is on its way arrive."""
        async with self.db.write() as s:
            rows = await outbox.for_chat(s, PERSON, self.clock.now())
            await outbox.mark_sent(s, [row.id for row in rows], self.clock.now())
            for row in rows:
                await outbox.change(s, [row.id], remote_id=900 + row.id)
        await deliveries.settle(self.db, self.clock.now())
        await self.show()


@asynccontextmanager
async def furnished(
    db: Database, clock: FrozenClock, server: PracticeServer, line: Line, knowledge: Knowledge
) -> AsyncIterator[Room]:
    """Put the group, its two members and a person together, until the block ends."""
    desks = staff_desks(db, knowledge.texts, Timetable())
    maria, jan = server.phone(first_name="Maria"), server.phone(first_name="Jan")
    chat = server.group("KIM Wesel", [maria, jan], forum=True)
    await desks.groups.set_up({WESEL: chat.id})
    for phone in (maria, jan):
        name = phone.person.first_name
        await desks.members.invite(
            login=name.lower(),
            name=name,
            roles=[(WESEL, "counsellor")],
            now=clock.now(),
            telegram_id=phone.id,
        )
    met = await PeopleDesk(db).meet(chat_id=PERSON, client_language="fa", now=clock.now())
    words = GroupWords(
        knowledge.staff_texts, knowledge.texts, desks.answers.canned(), desks.glosses
    )
    board = build(line)
    async with opened(board):
        yield Room(
            db=db,
            clock=clock,
            server=server,
            line=line,
            board=board,
            desks=desks,
            poster=Poster(line=line, groups=desks.groups, words=words),
            desk=Desk(StaffGroup(desks, knowledge.staff_texts), clock),
            chat=chat,
            maria=maria,
            jan=jan,
            person=met.id,
        )
