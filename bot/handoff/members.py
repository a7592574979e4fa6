"""The desk that knows the people of the staff: who they are, and where they may act."""

import hashlib
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.handoff.notices import Notices
from bot.handoff.rules import Task, looks_after
from bot.handoff.stretches import let_go_of_everything
from bot.store.case_tables import FormDraft, Membership, Staff, StaffProfile, StaffSession
from bot.store.session import Database, box_of

INVITED_FOR = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff.

    Attributes:
        id: Their number, as it stands in the log.
        name: What colleagues call them.
        lang: The language of their pages.
        roles: What they are, for each institution.
        telegram_id: Their number in Telegram, if it is known.
    """

    id: int
    name: str
    lang: str
    roles: dict[str, frozenset[str]]
    telegram_id: int | None

    def may_in(self, *institutions: str | None) -> frozenset[str]:
        """Give every role that they have in one of these institutions."""
        found = (self.roles.get(one, frozenset()) for one in institutions if one is not None)
        return frozenset().union(*found)

    def places(self, task: Task) -> list[str]:
        """Name the institutions for which they look after something."""
        return [one for one, roles in self.roles.items() if looks_after(roles, task)]


class Members:
    """Invites people, finds them, and lets them go.

    Attributes:
        db: Where they are kept.
        notices: Tells people whose case is free again.
    """

    def __init__(self, db: Database, notices: Notices) -> None:
        self.db = db
        self.notices = notices

    async def invite(
        self,
        *,
        login: str,
        name: str,
        roles: Collection[tuple[str, str]],
        now: datetime,
        lang: str = "de",
        telegram_id: int | None = None,
    ) -> str:
        """Invite somebody, or invite them anew; the answer is a word that opens the door once.

        Args:
            login: What they sign in with.
            name: What colleagues call them.
            roles: Pairs of institution and role.
            now: When.
            lang: The language of their pages.
            telegram_id: Their number in Telegram.
        """
        word = secrets.token_urlsafe(24)
        values = {"lang": lang, "invite": digest(word), "invite_until": now + INVITED_FOR}

        async def work(s: AsyncSession) -> None:
            known = await s.scalar(select(Staff).where(Staff.login == login))
            if known is None:
                known = Staff(login=login, created_at=now)
                s.add(known)
            known.name, known.state = box_of(s).seal(name.encode()), "invited"
            known.password = known.totp = None
            if telegram_id is not None:
                known.telegram_id = telegram_id
            for key, value in values.items():
                setattr(known, key, value)
            await s.flush()
            await s.execute(delete(Membership).where(Membership.staff_id == known.id))
            for institution, role in roles:
                s.add(Membership(staff_id=known.id, institution=institution, role=role))
            await audit.note(s, code="staff.invited", entity=f"staff:{known.id}", now=now)

        await self.db.transact(work)
        return word

    async def deactivate(self, *, login: str, now: datetime, by: str = "operator") -> bool:
        """Let somebody go: nothing opens for them any more, and their cases are free again."""

        async def work(s: AsyncSession) -> bool:
            gone = await s.scalar(
                update(Staff)
                .where(Staff.login == login, Staff.state != "deactivated")
                .values(state="deactivated", password=None, totp=None, invite=None)
                .returning(Staff.id)
            )
            if gone is None:
                return False
            for kept in (StaffSession, StaffProfile, FormDraft):
                await s.execute(delete(kept).where(kept.staff_id == gone))
            await let_go_of_everything(s, self.notices, staff=gone, why="deactivated", now=now)
            entity = f"staff:{gone}"
            await audit.note(s, code="staff.deactivated", actor=by, entity=entity, now=now)
            return True

        return await self.db.transact(work)

    async def of(self, staff: int) -> Member | None:
        """Find somebody who is active."""
        async with self.db.read() as s:
            return await member(s, staff)

    async def on_telegram(self, telegram_id: int) -> Member | None:
        """Find whom a Telegram account belongs to."""
        async with self.db.read() as s:
            which = select(Staff.id).where(Staff.telegram_id == telegram_id)
            found = await s.scalar(which)
            return None if found is None else await member(s, found)


async def member(s: AsyncSession, staff: int) -> Member | None:
    """Find somebody who may act; an invited member acts by Telegram only."""
    row = await s.get(Staff, staff)
    if row is None or row.state == "deactivated":
        return None
    rows = await s.execute(
        select(Membership.institution, Membership.role).where(Membership.staff_id == staff)
    )
    roles: dict[str, frozenset[str]] = {}
    for institution, role in rows:
        roles[institution] = roles.get(institution, frozenset()) | {role}
    name = box_of(s).open(row.name).decode()
    return Member(row.id, name, row.lang, roles, row.telegram_id)


def digest(word: str) -> str:
    """Give what is kept of a secret word: enough to know it again, not to say it."""
    return hashlib.sha256(word.encode()).hexdigest()


async def purge_sessions(db: Database, now: datetime) -> None:
    """Forget browsers whose session has ended."""

    async def work(s: AsyncSession) -> None:
        await s.execute(delete(StaffSession).where(StaffSession.expires_at <= now))

    await db.transact(work)
