"""The statements of the outbox that run in every turn or every second, made once."""

from sqlalchemy import Select, and_, bindparam, insert, or_, select, update
from sqlalchemy.orm import aliased

from bot.store.leases import held_then
from bot.store.moment import UtcDateTime
from bot.store.tables import Outgoing, core

_TABLE = core(Outgoing)

BUSY = (
    select(_TABLE.c.id)
    .where(
        _TABLE.c.chat_id == bindparam("chat"),
        _TABLE.c.state == "pending",
        _TABLE.c.due_at <= bindparam("now"),
    )
    .limit(1)
)
"""Is something still on its way to a chat?"""

ADD = insert(_TABLE).returning(_TABLE.c.id, sort_by_parameter_order=True)
"""Add rows; the numbers come back in the same order."""

SENT = (
    update(_TABLE)
    .where(_TABLE.c.id == bindparam("row"))
    .values(state="sent", error_code=None, payload=None, done_at=bindparam("now"))
    .values(in_chat=bindparam("numbers"), remote_id=bindparam("answer"))
)
"""Note that a message arrived and where, and erase what it said."""

HURRY_ALL = (
    update(_TABLE)
    .where(_TABLE.c.state == "pending", _TABLE.c.retry_at > bindparam("now"))
    # Telegram itself says how long to wait after too many.
    .where(_TABLE.c.error_code != "too_many")
    .values(retry_at=None)
)
"""Try again at once what waits because Telegram could not be reached."""

HURRY = HURRY_ALL.where(_TABLE.c.chat_id == bindparam("chat"))
"""The same in one chat."""


def _heads() -> Select[int]:
    now = bindparam("now", type_=UtcDateTime())
    ready = (
        Outgoing.state == "pending",
        Outgoing.due_at <= now,
        ~held_then(Outgoing.leased_until),
    )
    again = or_(Outgoing.retry_at.is_(None), Outgoing.retry_at <= now)
    before = aliased(Outgoing)
    same = and_(before.due_at == Outgoing.due_at, before.id < Outgoing.id)
    earlier = select(before.id).where(
        before.chat_id == Outgoing.chat_id,
        before.state == "pending",
        or_(before.due_at < Outgoing.due_at, same),
    )
    heads = select(Outgoing.chat_id).where(*ready, again, ~earlier.exists())
    return heads.with_for_update(skip_locked=True, of=Outgoing)


# Only the earliest row of a chat opens the chat; `moments` gives the values.
DUE = _heads().order_by(Outgoing.due_at, Outgoing.id).limit(bindparam("most"))
DUE_IN_CHAT = _heads().where(Outgoing.chat_id == bindparam("chat"))
