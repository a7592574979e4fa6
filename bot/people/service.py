"""The desk that knows who may be spoken to, in which language and with which consent."""

import base64
import secrets
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import BindParameter, Row, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert

from bot import audit, outbox, veil
from bot.errors import UnknownPersonError
from bot.people import following, takeback
from bot.people.erase import Freed, drop_needs, erase, leave_free
from bot.people.export import collect
from bot.store import conversations, tables
from bot.store.case_tables import Ticket
from bot.store.session import Database, insert_into, once_per_dialect
from flows.ports import Person, Receipt

# How exactly it is known when somebody was last seen: enough for retention, no more.
_SEEN_EVERY = timedelta(hours=12)

_TABLE = tables.core(tables.Person)
_COLUMNS = tuple(
    _TABLE.c[name]
    for name in (
        "id",
        "lang",
        "lang_chosen",
        "consent_version",
        "reachable",
        "solar",
        "discreet",
        "seen_at",
    )
)
_BY_CHAT = select(*_COLUMNS).where(_TABLE.c.chat_id == bindparam("chat"))
_CONSENT = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("person"))
    .values(consent_version=bindparam("version"), consent_at=bindparam("since"))
    .returning(_TABLE.c.id)
)


Work = Callable[[AsyncSession], Awaitable[None]]


def nothing(part: str, text: str) -> bool:
    """Take no words for being about anything."""
    del part, text
    return False


class PeopleDesk:
    """Gets to know people, their language, their consent, and forgets them.

    Attributes:
        db: Where they are kept.
        freed: Gives the places of somebody who is forgotten to whoever waits for them.
        read_conversation: Makes a stored conversation readable for an export.
        mentions: Says whether words are about a part of what can be forgotten.
        copies: How long copies of the database are kept, as people are told who erase.
    """

    def __init__(
        self,
        db: Database,
        *,
        freed: Freed = leave_free,
        read_conversation: Callable[[bytes], object] | None = None,
        mentions: Callable[[str, str], bool] = nothing,
        copies: timedelta = timedelta(days=30),
    ) -> None:
        self.db = db
        self.freed = freed
        self.read_conversation = read_conversation
        self.mentions = mentions
        self.copies = copies

    async def meet(self, *, chat_id: int, client_language: str | None, now: datetime) -> Person:
        """Get or create the person behind a chat; two at once get the same one."""
        async with self.db.read() as s:
            known = await self.known(s, chat_id=chat_id, now=now)
        if known is not None:
            return known
        lang = client_language.split("-")[0].lower() if client_language else None

        async def work(s: AsyncSession) -> Person:
            values = {"chat": chat_id, "client": lang, "now": now}
            return _shown((await s.execute(_meeting(s), values)).one())

        return await self.db.transact(work)

    async def known(self, s: AsyncSession, *, chat_id: int, now: datetime) -> Person | None:
        """Find the person behind a chat, inside a transaction; None if ``meet`` has to write."""
        known = await _by_chat(s, chat_id)
        if known is not None and known.reachable and now - known.seen_at < _SEEN_EVERY:
            return _shown(known)
        return None

    async def language(self, *, chat_id: int) -> str | None:
        """Tell the language of a chat, without getting to know anybody."""
        async with self.db.read() as s:
            known = await _by_chat(s, chat_id)
        return None if known is None else str(known.lang or "") or None

    async def consent(self, *, person: int, version: int, now: datetime) -> None:
        """Note the consent to this version of the privacy text."""
        await self._change(person, "person.consented", now, version)

    async def withdraw(self, *, person: int, now: datetime) -> None:
        """Take the consent back."""
        await self._change(person, "person.withdrew", now, None)

    async def speak(self, *, person: int, lang: str, chosen: bool, now: datetime) -> None:
        """Note a language; a guess never replaces what the person chose."""
        del now
        which = [tables.Person.id == person]
        if not chosen:
            which.append(tables.Person.lang_chosen.is_(False))

        async def work(s: AsyncSession) -> None:
            await s.execute(
                update(tables.Person).where(*which).values(lang=lang, lang_chosen=chosen)
            )

        await self.db.transact(work)

    async def show_solar(self, *, person: int, wished: bool) -> None:
        """Note whether days of the Solar Hijri year are wished beside."""

        async def work(s: AsyncSession) -> None:
            await s.execute(
                update(tables.Person).where(tables.Person.id == person).values(solar=wished)
            )

        await self.db.transact(work)

    async def be_discreet(self, *, person: int, wished: bool) -> None:
        """Note whether notices are to say nothing before a tap asks for it."""

        async def work(s: AsyncSession) -> None:
            await s.execute(
                update(tables.Person).where(tables.Person.id == person).values(discreet=wished)
            )

        await self.db.transact(work)

    async def follow(self, *, person: int, module: str, wished: bool) -> None:
        """Note whether new offers of a kind, or of ``all``, are to be told of."""
        await self.db.transact(lambda s: following.follow(s, person, module, wished=wished))

    async def followed(self, *, person: int) -> Sequence[str]:
        """Which kinds of new offers are to be told of."""
        async with self.db.read() as s:
            return await following.followed(s, person)

    async def unveil(self, *, person: int, now: datetime) -> int:
        """Send what was kept back; the answer is how much that is."""

        async def work(s: AsyncSession) -> int:
            return await veil.lift(s, chat_id=await _chat_of(s, person), now=now)

        return await self.db.transact(work)

    async def clear_chat(self, *, person: int, now: datetime) -> None:
        """Take the bot's messages of the last 48 hours out of the chat; nothing else is lost."""

        async def work(s: AsyncSession) -> None:
            await takeback.clear_chat(s, await _chat_of(s, person), now)

        await self.db.transact(work)

    async def unreachable(self, *, chat_id: int, now: datetime) -> None:
        """Note that a chat takes no messages any more: who blocks the bot withdraws the consent.

        The conversation is forgotten at once and nothing is sent any more. Bookings stay: the
        place is still theirs, and everything can be erased by a word when they come back.
        """

        async def work(s: AsyncSession) -> None:
            person = await s.scalar(
                update(tables.Person)
                .where(tables.Person.chat_id == chat_id, tables.Person.reachable.is_(True))
                .values(reachable=False, consent_version=None, consent_at=None)
                .returning(tables.Person.id)
            )
            await outbox.drop_chat(s, chat_id, "unreachable", now)
            if person is not None:
                await conversations.drop(s, person)
                await following.unfollow(s, person)
                entity = f"person:{person}"
                await audit.note(s, code="person.unreachable", entity=entity, now=now)

        await self.db.transact(work)

    async def export(self, *, person: int, now: datetime) -> Mapping[str, object]:
        """Everything that is stored about the person."""
        async with self.db.read() as s:
            return await collect(s, person=person, read=self.read_conversation, now=now)

    async def forget(self, *, person: int, now: datetime) -> Receipt:
        """Erase everything about the person."""

        async def work(s: AsyncSession) -> None:
            await erase(s, person=person, now=now, freed=self.freed)

        return await self._receipt("person.forgotten", work, now)

    async def forget_part(self, *, person: int, part: str, now: datetime) -> Receipt:
        """Erase one part of what is stored; the conversation forgets its own share of it.

        Args:
            person: Whom it is about.
            part: ``paper``, ``answers``, ``needs`` or ``cases``.
            now: When.
        """

        async def work(s: AsyncSession) -> None:
            if part == "needs":
                await drop_needs(s, person)
            elif part == "cases":
                await takeback.drop_cases(s, Ticket.person_id == person, now)
            elif part == "paper":
                about = partial(self.mentions, part)
                await takeback.drop_words(s, person=person, about=about, now=now)

        return await self._receipt("person.forgot_part", work, now, part=part)

    async def _receipt(self, code: str, work: Work, now: datetime, **more: str) -> Receipt:
        """Do it, and write down that it was done: a number, and nobody's."""
        number = "L-" + base64.b32encode(secrets.token_bytes(5)).decode("ascii")

        async def noted(s: AsyncSession) -> None:
            await work(s)
            await audit.note(s, code=code, actor="person", now=now, receipt=number, **more)

        await self.db.transact(noted)
        return Receipt(number, now + self.copies)

    async def _change(self, person: int, code: str, now: datetime, version: int | None) -> None:
        async def work(s: AsyncSession) -> None:
            since = None if version is None else now
            values = {"person": person, "version": version, "since": since}
            if await s.scalar(_CONSENT, values) is None:
                raise UnknownPersonError
            if version is None:
                await following.unfollow(s, person)
            await audit.note(
                s, code=code, actor="person", entity=f"person:{person}", now=now, version=version
            )

        await self.db.transact(work)


@once_per_dialect
def _meeting(s: AsyncSession) -> ReturningInsert[Any]:
    now: BindParameter[datetime] = bindparam("now")
    return (
        insert_into(s, tables.Person)
        .values(chat_id=bindparam("chat"), lang=bindparam("client"), created_at=now, seen_at=now)
        .on_conflict_do_update(
            index_elements=[tables.Person.chat_id], set_={"seen_at": now, "reachable": True}
        )
        .returning(*_COLUMNS)
    )


async def _by_chat(s: AsyncSession, chat_id: int) -> Row[Any] | None:
    return (await s.execute(_BY_CHAT, {"chat": chat_id})).one_or_none()


async def _chat_of(s: AsyncSession, person: int) -> int:
    chat = await s.scalar(select(tables.Person.chat_id).where(tables.Person.id == person))
    if chat is None:
        raise UnknownPersonError
    return chat


def _shown(row: Row[Any]) -> Person:
    known = (row.id, row.lang, row.lang_chosen, row.consent_version, row.reachable)
    return Person(*known, solar=row.solar, discreet=row.discreet)
