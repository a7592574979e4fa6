"""One update from its inbox row to its answer: read, answered, and written down in one go."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot import inbox, log, outbox, unanswered
from bot.clock import Clock
from bot.dialogue.conversation import Answer, Overheard
from bot.dialogue.danger import in_a_group
from bot.dialogue.hearing import Said
from bot.errors import ConversationMovedError
from bot.handoff.attached import MOST_BYTES
from bot.handoff.gate import Gate
from bot.handoff.service import Holder, holder_of
from bot.message import Message
from bot.people.service import PeopleDesk
from bot.store import conversations
from bot.store.session import Database
from bot.telegram import told
from bot.telegram.courier import Courier
from bot.telegram.flood import Flood
from bot.telegram.inbound import Inbound
from flows.ports import Person
from knowledge.texts import Texts

REMEMBERED = timedelta(hours=24)
"""How long a conversation is kept without another word."""


TO_THE_BOT = frozenset({"button", "command", "start"})
"""What is meant for the bot even while a human holds the conversation: taps and commands."""


class TakesGroups(Protocol):
    """Takes what happens in the groups of the staff."""

    async def takes(self, inbound: Inbound, *, now: datetime) -> bool:
        """Act on it; False if it is no group of the staff."""
        ...

    async def put_aside(self, s: AsyncSession, update_id: int, *, now: datetime) -> None:
        """Tell the groups of something that could not be answered."""
        ...


class Talks(Protocol):
    """Answers people, and listens to what they say to a human."""

    async def answer(
        self, person: Person, said: Said, *, blob: bytes | None, now: datetime
    ) -> Answer:
        """Answer what a person did."""
        ...

    async def overhear(self, person: Person, said: Said, *, now: datetime) -> Overheard:
        """Understand what is meant for a human, and help all the same."""
        ...


class TurnTaker:
    """Takes a turn: the answer, the conversation and the inbox row are written together.

    Args:
        db: Where everything is.
        clock: Tells when.
        people: The desk that knows whose chat it is.
        conversation: What answers.
        courier: Delivers at once what was written.
        texts: The words for what no conversation says.
        gate: Knows whether a human holds the conversation.
        staff: Takes what happens in the groups of the staff.
    """

    def __init__(  # noqa: PLR0913 - the one place where a turn meets what it needs
        self,
        *,
        db: Database,
        clock: Clock,
        people: PeopleDesk,
        conversation: Talks,
        courier: Courier,
        texts: Texts,
        gate: Gate,
        staff: TakesGroups,
    ) -> None:
        self._db = db
        self._clock = clock
        self._people = people
        self._conversation = conversation
        self._courier = courier
        self._texts = texts
        self._gate = gate
        self._staff = staff
        self._flood = Flood()

    async def __call__(self, inbound: Inbound) -> None:
        """Answer one update, and leave one line in the log."""
        with log.turn(update=inbound.update_id, kind=inbound.kind) as line:
            await self._take(inbound, self._clock.now(), line)

    async def _take(self, inbound: Inbound, now: datetime, line: log.Line) -> None:
        if inbound.kind == "blocked":
            await self._people.unreachable(chat_id=inbound.chat_id, now=now)
            await self._close(inbound, (), now)
        elif inbound.kind == "unblocked":
            await self._close(inbound, (), now)
        elif inbound.chat_kind == "group":
            await self._group(inbound, now)
        elif self._flood.is_too_much(inbound.chat_id, now=_seconds()) and not told.cries(inbound):
            line.add(outcome="too_much")
            await self._slow_down(inbound, now)
        else:
            await self._answer(inbound, now)

    async def apologise(self, inbound: Inbound) -> None:
        """Say that something went wrong with us, after a turn failed for good; tell the staff."""
        said = self._texts.say("fallback-fault", told.app_language(inbound))
        now = self._clock.now()

        async def work(s: AsyncSession) -> Sequence[outbox.Pending] | None:
            await self._staff.put_aside(s, inbound.update_id, now=now)
            return await outbox.send_now(
                s, chat_id=inbound.chat_id, messages=(Message(said),), now=now
            )

        self._courier.deliver(await self._db.transact(work), chat_id=inbound.chat_id)

    async def _slow_down(self, inbound: Inbound, now: datetime) -> None:
        """Say once that it is too much, and keep nothing of it."""
        said = self._texts.say("fallback-slow-down", await self._language(inbound))
        before = self._flood.is_told(inbound.chat_id)
        await self._close(inbound, () if before else (Message(said),), now)

    async def _language(self, inbound: Inbound) -> str:
        known = await self._people.language(chat_id=inbound.chat_id)
        return known or told.app_language(inbound)

    async def _answer(self, inbound: Inbound, now: datetime) -> None:
        before = await self._look(inbound, now)
        person, holder = before.person, before.holder
        inbound = told.of_discretion(inbound, discreet=person.discreet)
        if holder.kind == "human" and inbound.kind not in TO_THE_BOT:
            await self._pass_on(person, inbound, now)
            return
        blob, version = before.conversation or (None, None)
        answer = await self._conversation.answer(person, told.said(inbound), blob=blob, now=now)
        kept = Kept(person, answer, version)
        await self._finish(inbound, told.with_edit(answer, inbound), now, kept, holder)

    async def _look(self, inbound: Inbound, now: datetime) -> "Before":
        """See with whom we speak and where the conversation stands, in one look if possible."""
        chat_id, language = inbound.chat_id, inbound.language_code
        async with self._db.read() as s:
            known = await self._people.known(s, chat_id=chat_id, now=now)
            if known is not None:
                return await self._before(s, known, now)
        met = await self._people.meet(chat_id=chat_id, client_language=language, now=now)
        async with self._db.read() as s:
            return await self._before(s, met, now)

    async def _before(self, s: AsyncSession, person: Person, now: datetime) -> "Before":
        holder = await holder_of(s, person.id)
        return Before(person, holder, await conversations.load(s, person.id, now=now))

    async def _finish(
        self,
        inbound: Inbound,
        messages: Sequence[Message],
        now: datetime,
        kept: "Kept",
        seen: Holder,
    ) -> None:
        """Write the bot's answer down, unless a human took the conversation meanwhile."""
        person = kept.person
        heard = told.heard(inbound, person.lang or "de", None)

        async def work(s: AsyncSession) -> Sequence[outbox.Pending] | None:
            rows: Sequence[outbox.Pending] | None = ()
            holder = await self._gate.holder_now(s, person.id)
            if holder.has_taken_over(seen):
                if inbound.kind not in TO_THE_BOT:
                    await self._gate.hear(s, person.id, heard, now=now)
                held_back = [one.text for one in messages]
                await self._gate.unsent(s, person.id, held_back, now=now)
            else:
                await kept.save(s, now)
                if holder.kind != "bot":
                    await self._gate.overhear(s, person.id, heard, now=now)
                rows = await outbox.send_now(
                    s, chat_id=inbound.chat_id, messages=messages, now=now
                )
            await inbox.done(s, inbound.update_id, now)
            return rows

        self._courier.deliver(await self._db.transact(work), chat_id=inbound.chat_id)

    async def _pass_on(self, person: Person, inbound: Inbound, now: datetime) -> None:
        """Pass words on to the human who holds the conversation; the bot is silent."""
        overheard = await self._conversation.overhear(person, told.said(inbound), now=now)
        heard = told.heard(inbound, overheard.lang, overheard.intent)
        messages = list(overheard.help)
        if not heard.is_passed_on:
            messages.append(Message(self._not_passed_on(overheard.lang)))

        async def work(s: AsyncSession) -> tuple[bool, Sequence[outbox.Pending] | None]:
            if not await self._gate.hear(s, person.id, heard, now=now):
                return False, ()
            rows = await outbox.send_now(s, chat_id=inbound.chat_id, messages=messages, now=now)
            await inbox.done(s, inbound.update_id, now)
            return True, rows

        is_heard, rows = await self._db.transact(work)
        if is_heard:
            self._courier.deliver(rows, chat_id=inbound.chat_id)
        else:
            # The human let go of the conversation just now: the bot has it again.
            await self._answer(inbound, now)

    def _not_passed_on(self, lang: str) -> str:
        return self._texts.say("handoff-not-passed-on", lang, most=MOST_BYTES // 1024**2)

    async def _group(self, inbound: Inbound, now: datetime) -> None:
        """Let the staff's own groups act; in any other group the bot says that it is shy."""
        if await self._staff.takes(inbound, now=now):
            await self._close(inbound, (), now)
        else:
            said = self._texts.say(in_a_group(inbound.text or ""), told.app_language(inbound))
            await self._close(inbound, (Message(said),), now)

    async def _close(self, inbound: Inbound, messages: Sequence[Message], now: datetime) -> None:
        async def work(s: AsyncSession) -> Sequence[outbox.Pending] | None:
            rows = await outbox.send_now(s, chat_id=inbound.chat_id, messages=messages, now=now)
            await inbox.done(s, inbound.update_id, now)
            return rows

        self._courier.deliver(await self._db.transact(work), chat_id=inbound.chat_id)


@dataclass(frozen=True, slots=True)
class Before:
    """What a turn begins with.

    Attributes:
        person: With whom we speak.
        holder: Who holds the conversation.
        conversation: Where it stands, sealed no more, and its version; None if there is none.
    """

    person: Person
    holder: Holder
    conversation: tuple[bytes, int] | None


class Kept:
    """What is to be remembered of a turn.

    Args:
        person: Whose conversation.
        answer: What came out of the turn.
        version: The version of the conversation that the turn began with.
    """

    def __init__(self, person: Person, answer: Answer, version: int | None) -> None:
        self.person = person
        self._answer = answer
        self._version = version

    async def save(self, s: AsyncSession, now: datetime) -> None:
        """Write it down; a person who was erased leaves nothing.

        Raises:
            ConversationMovedError: Somebody else wrote meanwhile; the turn must be taken anew.
        """
        if self._answer.lost is not None:
            await unanswered.keep(s, self._answer.lost, now=now)
        blob = self._answer.blob
        if blob is None or self._answer.forgotten:
            return
        which, version = self.person.id, self._version
        saved = await conversations.save(
            s, which, blob, seen_version=version, now=now, ttl=REMEMBERED
        )
        if saved is None and await conversations.load(s, which, now=now) is not None:
            raise ConversationMovedError


def _seconds() -> float:
    return asyncio.get_running_loop().time()
