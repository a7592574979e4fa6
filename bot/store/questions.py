"""The table of questions that nobody answered: without a person, sealed, gone after a month."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Base, BigId

_NO_RE_USE = {"sqlite_autoincrement": True}


class Unanswered(Base):
    """What is left of a question when everything that may say whose it is has been taken out.

    There is no way back to the person, and of the time only the day is known.
    """

    __tablename__ = "unanswered"
    __table_args__ = (_NO_RE_USE,)

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    lang: Mapped[str]
    words: Mapped[bytes]
    asked_on: Mapped[date] = mapped_column(index=True)
