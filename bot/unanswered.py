"""Questions that the bot could not answer: kept without a person, read by editors, forgotten."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import CursorResult, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.questions import Unanswered
from bot.store.session import Database, box_of
from nlu.unanswered.clusters import Cluster, Question, clusters


async def keep(s: AsyncSession, question: Question, *, now: datetime) -> None:
    """Keep a question.

    Args:
        s: The transaction.
        question: What is left of it after masking.
        now: When (aware UTC); only the day is kept.
    """
    words = box_of(s).seal(question.text.encode())
    s.add(Unanswered(lang=question.language, words=words, asked_on=now.date()))


async def purge(s: AsyncSession, now: datetime, keep_for: timedelta) -> int:
    """Forget what was asked longer ago; the answer is how many questions that were."""
    over = (now - keep_for).date()
    gone = await s.execute(delete(Unanswered).where(Unanswered.asked_on <= over))
    assert isinstance(gone, CursorResult)  # noqa: S101 - a DELETE has a row count; for the type checker
    return gone.rowcount


class UnansweredDesk:
    """Shows editors what people looked for and did not find.

    Attributes:
        db: Where the questions are.
    """

    def __init__(self, db: Database) -> None:
        self.db = db

    async def questions(self) -> Sequence[Question]:
        """Read every question, the oldest first."""
        async with self.db.read() as s:
            box = box_of(s)
            rows = await s.scalars(select(Unanswered).order_by(Unanswered.id))
            return [Question(row.lang, box.open(row.words).decode()) for row in rows]

    async def clusters(self) -> Sequence[Cluster]:
        """Put together what means much the same, per language, the most asked first."""
        return clusters(await self.questions())
