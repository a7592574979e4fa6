"""What a person is told about their case, in their language, as messages on their way out."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import outbox, veil
from bot.handoff.codes import code
from bot.message import Button, Message
from bot.payload import Tap, encode
from bot.store.case_tables import Ticket
from bot.store.tables import Person
from knowledge.texts import Texts

CONTINUE = ("btn-continue", Tap("pause_resume_abort"))
SETTLED = (
    ("btn-settled-yes", Tap("thanks_bye")),
    ("btn-settled-no", Tap("contact_human")),
    CONTINUE,
)
"""What can be answered when a human has gone: yes, no, or go on with what was open before."""

Buttons = Sequence[tuple[str, Tap]]


class Notices:
    """Says things to the person of a case.

    Attributes:
        texts: The words of every language.
    """

    def __init__(self, texts: Texts) -> None:
        self.texts = texts

    async def tell(
        self,
        s: AsyncSession,
        row: Ticket,
        key: str,
        *,
        now: datetime,
        buttons: Buttons = (),
        **values: object,
    ) -> None:
        """Put a sentence on its way to the person of a case.

        Args:
            s: The transaction of the act that it is about.
            row: The case.
            key: The sentence; it may name ``$institution`` and ``$code``.
            now: When.
            buttons: Keys of buttons and what a tap means.
            **values: More values of the sentence.
        """
        chat, lang = await whereto(s, row)
        named = {"institution": self.institution(row.institution, lang), "code": code(row.id)}
        said = self.texts.say(key, lang, **{**named, **values})
        rows = tuple((Button(self.texts.say(one, lang), encode(tap)),) for one, tap in buttons)
        await self.send(s, chat, lang, Message(said, rows), now=now, kind="notice")

    async def send(
        self,
        s: AsyncSession,
        chat: int,
        lang: str,
        message: Message,
        *,
        now: datetime,
        kind: str,
        entity: str | None = None,
    ) -> int | None:
        """Put a message on its way to a person; who may be watched is shown it after a tap.

        Returns:
            Its number in the outbox.
        """
        row = await outbox.put(s, chat_id=chat, message=message, now=now, kind=kind, entity=entity)
        if row is not None and await veil.is_wished(s, chat):
            instead = veil.neutral(self.texts, lang)
            await veil.cover(s, row=row, chat_id=chat, instead=instead, now=now)
        return row

    def institution(self, institution: str, lang: str) -> str:
        """Name an institution in a language."""
        return self.texts.say(f"contact-{institution}", lang)


async def whereto(s: AsyncSession, row: Ticket) -> tuple[int, str]:
    """Find the chat of a case, and the language that the person speaks with us now."""
    found = await s.execute(select(Person.chat_id, Person.lang).where(Person.id == row.person_id))
    chat, lang = found.one()
    return chat, lang or row.lang
