"""Photos, voices and papers of a case: only pointers are kept, and only while the case needs them.

The content itself stays with Telegram; it passes through in pieces when somebody of the staff
looks at it, and is never written down here.
"""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.attached import TYPES
from bot.handoff.cases import log, opened
from bot.handoff.codes import code
from bot.handoff.rules import Result
from bot.store.case_tables import CaseMessage
from bot.store.session import Database, box_of

Fetch = Callable[[str], AsyncIterator[bytes]]
"""Brings a file by its number, piece by piece; raises ``FileGoneError`` if there is none."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that somebody of the staff may look at now: its number, type and neutral name."""

    id: str
    type: str
    name: str


class FileDesk:
    """Opens files of cases for those who may see them.

    Args:
        db: Where cases are kept.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    async def open(self, *, case: str, message: int, by: int, now: datetime) -> Opened | None:
        """Open a file of a claimed case; that somebody looked at it stands in the log.

        Returns:
            None, if there is no such file, the case is not held by a human, or it is none of
            the member's business.
        """

        async def work(s: AsyncSession) -> Opened | None:
            found = await opened(s, case, by, "see")
            if isinstance(found, Result) or found[0].holder != "human":
                return None
            row, who = found
            said = await s.get(CaseMessage, message)
            if said is None or said.ticket_id != row.id or said.file is None:
                return None
            await log(s, row, "file_seen", actor=f"staff:{who.id}", now=now, message=said.id)
            kind = said.file_type or ""
            name = f"{code(row.id)}-{said.id}.{TYPES[kind]}"
            return Opened(box_of(s).open(said.file).decode(), kind, name)

        return await self._db.transact(work)
