"""The groups of the staff: which institution has which, and which topic shows which case."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff import posts
from bot.handoff.card import Card, card_of
from bot.handoff.codes import code
from bot.handoff.hours import Timetable
from bot.handoff.notices import whereto
from bot.handoff.profiles import with_fits
from bot.handoff.reading import Said, said_of
from bot.store.case_tables import CaseMessage, CaseTopic, GroupPost, StaffGroup, Ticket
from bot.store.session import Database

MAX_ATTEMPTS = 6

_FIRST = (
    select(func.min(GroupPost.id))
    .where(GroupPost.state == "pending")
    .group_by(GroupPost.ticket_id)
)
_DUE = (
    select(GroupPost)
    .where(GroupPost.id.in_(_FIRST))
    .where(or_(GroupPost.retry_at.is_(None), GroupPost.retry_at <= bindparam("now")))
    .order_by(GroupPost.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Post:
    """Something that a group is to be shown, with all that is needed to word it.

    Attributes:
        id: Number of the post.
        kind: See ``posts.put``; also ``line``, an answer to somebody in the group.
        note: A code that says more.
        card: The case.
        topic: Where the case is shown, as it stands now.
        said: The message that it is about.
        in_group: That message's number in the group.
        answers: The number in the group of what that message answers.
        attempts: How often it was tried.
        source: Chat and number of the person's message, if a file came with it.
    """

    id: int
    kind: str
    note: str | None
    card: Card
    topic: "Topic"
    said: Said | None = None
    in_group: int | None = None
    answers: int | None = None
    attempts: int = 0
    source: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Where a case is shown."""

    ticket: int
    chat_id: int
    topic_id: int | None
    name: str


class Groups:
    """Knows the groups, their topics, and what they are still to be shown.

    Attributes:
        db: Where they are kept.
        timetable: Knows who works when.
    """

    def __init__(self, db: Database, timetable: Timetable | None = None) -> None:
        self.db = db
        self.timetable = timetable or Timetable()

    async def set_up(self, groups: Mapping[str, int]) -> None:
        """Take the groups as they are set; one that moved since stays where it moved to."""

        async def work(s: AsyncSession) -> None:
            for old in (await s.scalars(select(StaffGroup))).all():
                if old.institution not in groups:
                    await s.delete(old)
            for institution, chat in groups.items():
                known = await s.get(StaffGroup, institution)
                if known is None:
                    s.add(StaffGroup(institution=institution, chat_id=chat, configured=chat))
                elif known.configured != chat:
                    known.chat_id = known.configured = chat

        await self.db.transact(work)

    async def moved(self, *, chat_id: int, new_chat_id: int) -> None:
        """Follow a group to its new number; its topics are made anew there."""

        async def work(s: AsyncSession) -> None:
            await s.execute(
                update(StaffGroup).where(StaffGroup.chat_id == chat_id).values(chat_id=new_chat_id)
            )
            await s.execute(
                update(CaseTopic)
                .where(CaseTopic.chat_id == chat_id)
                .values(chat_id=new_chat_id, topic_id=None, state="wanted")
            )

        await self.db.transact(work)

    async def is_one(self, chat_id: int) -> bool:
        """Say whether a chat is a group of the staff."""
        async with self.db.read() as s:
            which = select(StaffGroup.institution).where(StaffGroup.chat_id == chat_id)
            return (await s.scalars(which.limit(1))).first() is not None

    async def case_in(self, chat_id: int, topic_id: int | None) -> str | None:
        """Find the case that a topic shows."""
        if topic_id is None:
            return None
        async with self.db.read() as s:
            found = await s.scalar(
                select(CaseTopic.ticket_id).where(
                    CaseTopic.chat_id == chat_id, CaseTopic.topic_id == topic_id
                )
            )
            return None if found is None else code(found)

    async def say(self, *, ticket: int, note: str, now: datetime) -> None:
        """Let the group of a case read a line."""

        async def work(s: AsyncSession) -> None:
            row = await s.get(Ticket, ticket)
            if row is not None:
                await posts.put(s, row, "line", now=now, note=note)

        await self.db.transact(work)

    async def due(self, now: datetime, limit: int = 50) -> Sequence[Post]:
        """Give the first post of every case that has one, unless it must wait."""
        async with self.db.read() as s:
            rows = await s.scalars(_DUE, {"now": now, "most": limit})
            return [await _worded(s, row, self.timetable, now) for row in rows.all()]

    async def topic_is(self, ticket: int, *, topic_id: int | None, name: str) -> None:
        """Note where a case is shown; None, if that place is lost."""
        values = {"topic_id": topic_id, "name": name}
        state = "wanted" if topic_id is None else "open"

        async def work(s: AsyncSession) -> None:
            await s.execute(
                update(CaseTopic)
                .where(CaseTopic.ticket_id == ticket)
                .values(state=state, **values)
            )

        await self.db.transact(work)

    async def move_topic(self, ticket: int) -> None:
        """Let a case be shown in the group that it belongs to now."""

        async def work(s: AsyncSession) -> None:
            row = await s.get_one(Ticket, ticket)
            topic = await s.get(CaseTopic, ticket)
            chat = await posts.group_of(s, row)
            if topic is not None and chat is not None and topic.chat_id != chat:
                topic.chat_id, topic.topic_id, topic.state = chat, None, "wanted"

        await self.db.transact(work)

    async def done(self, post: Post, in_group: int | None) -> None:
        """Note that a post was shown, and under which number."""

        async def work(s: AsyncSession) -> None:
            row = await s.get(GroupPost, post.id)
            if row is not None:
                row.state = "done"
            if post.said is not None and in_group is not None:
                said = await s.get(CaseMessage, post.said.id)
                if said is not None:
                    said.group_message_id = in_group

        await self.db.transact(work)

    async def later(self, post: Post, *, code: str, seconds: float, now: datetime) -> None:
        """Try a post again later; after some tries it is given up, and the next one can go."""

        async def work(s: AsyncSession) -> None:
            row = await s.get_one(GroupPost, post.id)
            row.attempts, row.error_code = row.attempts + 1, code
            row.retry_at = now + timedelta(seconds=seconds)
            if row.attempts >= MAX_ATTEMPTS:
                row.state = "failed"

        await self.db.transact(work)


async def _worded(s: AsyncSession, row: GroupPost, timetable: Timetable, now: datetime) -> Post:
    ticket = await s.get_one(Ticket, row.ticket_id)
    shown = await s.get_one(CaseTopic, row.ticket_id)
    said = None if row.message_id is None else await s.get(CaseMessage, row.message_id)
    answers = None if said is None or said.reply_to is None else await _number(s, said.reply_to)
    cards = [await card_of(s, ticket, now=now)]
    return Post(
        id=row.id,
        kind=row.kind,
        note=row.note,
        card=(await with_fits(s, cards, timetable, now))[0],
        topic=Topic(ticket.id, shown.chat_id, shown.topic_id, shown.name),
        said=None if said is None else await said_of(s, said),
        in_group=None if said is None else said.group_message_id,
        answers=answers,
        attempts=row.attempts,
        source=None if said is None else await _source(s, ticket, said),
    )


async def _source(s: AsyncSession, row: Ticket, said: CaseMessage) -> tuple[int, int] | None:
    if said.file is None or said.chat_message_id is None:
        return None
    chat, _ = await whereto(s, row)
    return chat, said.chat_message_id


async def _number(s: AsyncSession, message: int) -> int | None:
    said = await s.get(CaseMessage, message)
    return None if said is None else said.group_message_id
