"""Who is signed in: invitations, sign-in with two proofs, sessions that end."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import audit
from bot.console import keys
from bot.handoff.members import Member, digest, member
from bot.store.case_tables import Staff, StaffSession
from bot.store.session import Database, box_of

LASTS = timedelta(hours=12)
IDLE = timedelta(hours=2)
_SEEN_EVERY = timedelta(minutes=1)
MAX_FAILURES = 5
LOCKED = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Visit:
    """A signed-in browser.

    Attributes:
        who: Who it is.
        csrf: What every form of theirs must carry.
        token: The cookie.
    """

    who: Member
    csrf: str
    token: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """An open invitation: for whom, and the secret for their phone."""

    login: str
    secret: str


class Sessions:
    """Opens and ends sessions.

    Attributes:
        db: Where they are kept.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def invitation(self, word: str, *, now: datetime) -> Invitation | None:
        """Look at an invitation; the secret for the phone is made once."""

        async def work(s: AsyncSession) -> Invitation | None:
            row = await _invited(s, word, now)
            if row is None:
                return None
            if row.totp is None:
                row.totp = box_of(s).seal(keys.new_secret().encode())
            return Invitation(row.login, box_of(s).open(row.totp).decode())

        return await self.db.transact(work)

    async def accept(self, word: str, *, password: str, code: str, now: datetime) -> str | None:
        """Take an invitation up; the answer is the cookie of a new session."""
        if len(password) < keys.SHORTEST:
            return None
        kept = keys.hashed(password)

        async def work(s: AsyncSession) -> str | None:
            row = await _invited(s, word, now)
            if row is None or row.totp is None:
                return None
            secret = box_of(s).open(row.totp).decode()
            step = keys.step_of(code, secret, after=None, now=now)
            if step is None:
                return None
            row.password, row.totp_step, row.state = kept, step, "active"
            row.invite = row.invite_until = None
            return await _begin(s, row.id, now)

        return await self.db.transact(work)

    async def sign_in(self, *, login: str, password: str, code: str, now: datetime) -> str | None:
        """Sign in with password and code; the answer is the cookie of a new session."""
        async with self.db.read() as s:
            known = await s.scalar(select(Staff).where(Staff.login == login))
        kept = None if known is None else known.password
        # It is slow on purpose: meanwhile people are answered.
        right = await asyncio.to_thread(keys.fits, password, kept)

        async def work(s: AsyncSession) -> str | None:
            row = await s.scalar(select(Staff).where(Staff.login == login).with_for_update())
            if row is None or row.state != "active" or row.totp is None:
                return None
            if row.locked_until is not None and row.locked_until > now:
                return None
            secret = box_of(s).open(row.totp).decode()
            step = keys.step_of(code, secret, after=row.totp_step, now=now) if right else None
            if step is None:
                await _count(s, row, now)
                return None
            row.failures, row.totp_step = 0, step
            return await _begin(s, row.id, now)

        return await self.db.transact(work)

    async def enter(self, staff: int, *, now: datetime) -> str:
        """Begin a session for somebody who was let in by the operator."""

        async def work(s: AsyncSession) -> str:
            return await _begin(s, staff, now)

        return await self.db.transact(work)

    async def of(self, token: str, *, now: datetime, acts: bool = True) -> Visit | None:
        """Find the session that a cookie belongs to, unless it has ended.

        Args:
            token: The cookie.
            now: When.
            acts: Whether somebody does something; a page that asks by itself keeps nothing open.
        """

        async def work(s: AsyncSession) -> Visit | None:
            row = await s.get(StaffSession, digest(token))
            if row is None or row.expires_at <= now or row.seen_at <= now - IDLE:
                return None
            if acts and row.seen_at <= now - _SEEN_EVERY:
                row.seen_at = now
            who = await member(s, row.staff_id)
            return None if who is None else Visit(who, csrf_of(token), token)

        return await self.db.transact(work)

    async def end(self, token: str) -> None:
        """End a session."""

        async def work(s: AsyncSession) -> None:
            await s.execute(delete(StaffSession).where(StaffSession.digest == digest(token)))

        await self.db.transact(work)

    async def speak(self, staff: int, lang: str) -> None:
        """Show somebody their pages in another language."""

        async def work(s: AsyncSession) -> None:
            (await s.get_one(Staff, staff)).lang = lang

        await self.db.transact(work)


def csrf_of(token: str) -> str:
    """Give what the forms of a session must carry: it follows from the cookie, and is not kept."""
    return digest(f"csrf:{token}")


async def _invited(s: AsyncSession, word: str, now: datetime) -> Staff | None:
    which = select(Staff).where(Staff.invite == digest(word), Staff.invite_until > now)
    found: Staff | None = await s.scalar(which.with_for_update())
    return found


async def _begin(s: AsyncSession, staff: int, now: datetime) -> str:
    token = secrets.token_urlsafe(32)
    s.add(
        StaffSession(
            digest=digest(token),
            staff_id=staff,
            created_at=now,
            seen_at=now,
            expires_at=now + LASTS,
        )
    )
    entity = f"staff:{staff}"
    await audit.note(s, code="staff.signed_in", actor=entity, entity=entity, now=now)
    return token


async def _count(s: AsyncSession, row: Staff, now: datetime) -> None:
    row.failures += 1
    if row.failures >= MAX_FAILURES:
        row.failures, row.locked_until = 0, now + LOCKED
        await audit.note(s, code="staff.locked", entity=f"staff:{row.id}", now=now)
