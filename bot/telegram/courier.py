"""Delivers the outbox: in order within a chat, at once where possible, again where needed."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession
from telegram.error import TelegramError

from bot import log, outbox
from bot.clock import Clock
from bot.meters import Meters
from bot.payload import PayloadError
from bot.store.session import Database
from bot.telegram.bag import Bag
from bot.telegram.bot import Line
from bot.telegram.lanes import Lanes
from bot.telegram.looks import Looks
from bot.telegram.marker import Marker
from bot.telegram.own_pace import OwnPace
from bot.telegram.parcel import Parcel
from bot.telegram.refusal import Moved, Refusal, Unreachable, understand
from bot.telegram.silence import Silence

# Longer waits are written down, so that a restart does not forget them.
_PATIENCE = 20.0
_TRIES = 3
_FIRST_PAUSE = 0.5
# Until a message that found no way is tried again; for how often, see the outbox.
_LATER = (10.0, 20.0, 60.0, 300.0, 1800.0, 7200.0)
# The database does not answer.
_STUCK = 5.0
_BATCH = 200


class Courier:
    """Carries messages to Telegram.

    Args:
        line: The way to Telegram.
        db: Where the outbox is.
        clock: Tells when.
        unreachable: Is told of people who blocked the bot.
        moved: Is told of groups with a new number.
        parallel: How many messages are under way at once.
        limit: How many are held in memory; others wait in the outbox.
        every: Seconds between two looks into the outbox.
        meters: Counts what arrived and what was refused.
        pace: Says when a message may go.
    """

    def __init__(  # noqa: PLR0913 - whom it works with, and how much
        self,
        *,
        line: Line,
        db: Database,
        clock: Clock,
        unreachable: Unreachable,
        moved: Moved,
        parallel: int = 64,
        limit: int = 2000,
        every: float = 1.0,
        meters: Meters | None = None,
        pace: OwnPace | None = None,
    ) -> None:
        self._meters = meters or Meters()
        self._line = line
        self._db = db
        self._clock = clock
        self._unreachable = unreachable
        self._moved = moved
        self._limit = limit
        self._pace = pace or OwnPace()
        self._lanes: Lanes[Parcel] = Lanes(self._carry, parallel=parallel, limit=limit)
        self._marker = Marker(db=db, clock=clock, meters=self._meters)
        self._bag = Bag(db=db, clock=clock)
        self._parked: set[int] = set()
        # Chats in which an answer lies in the outbox behind something else.
        self._waiting: set[int] = set()
        self._silence = Silence(line=line, tell=self.look)
        self._looks = Looks(every=every)
        self._sweeper: asyncio.Task[None] | None = None
        self._ending = False

    async def start(self) -> None:
        """Begin with what is due."""
        self._lanes.start()
        self._marker.start()
        self._sweeper = asyncio.create_task(self._sweep_for_ever())

    async def stop(self, grace: float = 10.0) -> None:
        """Finish what is under way, give back the rest, note what was sent."""
        self._ending = True
        self._looks.now()
        if self._sweeper is not None:
            # Not cancelled: a transaction cut off in the middle could leave the file locked.
            await self._sweeper
        await self._silence.stop()
        left = await self._lanes.stop(grace)
        await self._marker.stop()
        await self._release([parcel.row for parcel in left])

    def deliver(self, rows: Sequence[outbox.Pending] | None, *, chat_id: int) -> None:
        """Carry rows that were just written, without looking them up again.

        A row that cannot go now (its chat is waiting for an earlier one, or too much is under
        way) is left in the outbox, where the next look finds it.

        Args:
            rows: As the outbox gave them; None if they went behind what is under way.
            chat_id: Where they go.
        """
        if rows is None:
            self._waiting.add(chat_id)
            self._looks.soon()
        for row in rows or ():
            if self._lanes.count >= self._limit:
                self._parked.add(row.chat_id)
            if row.chat_id not in self._parked:
                self._add(row)

    def look(self) -> None:
        """Look into the outbox now, not only at the next turn of the clock."""
        self._looks.now()

    async def idle(self) -> None:
        """Wait until everything at hand is delivered and noted."""
        await self._lanes.idle()
        await self._marker.idle()

    # ── looking ─────────────────────────────────────────────────────────────────────────

    async def sweep(self) -> int:
        """Take over what is due; the answer is how much there was."""
        await self._bag.renew()
        if self._silence.is_over:
            await self._db.transact(lambda s: outbox.hurry(s, self._clock.now()))
            self._silence.is_over = False
        self._marker.watch()
        rows = await self._db.transact(self._due)
        for row in rows:
            self._parked.discard(row.chat_id)
            if not self._marker.has_marked(row.id):
                self._add(row)
        return len(rows)

    async def _due(self, s: AsyncSession) -> list[outbox.Pending]:
        return await outbox.due(s, self._clock.now(), _BATCH)

    async def _sweep_for_ever(self) -> None:
        while not self._ending:
            try:
                found = await self.sweep() if self._lanes.count < self._limit else 0
            except Exception as error:  # noqa: BLE001 - the outbox keeps everything; look again later
                log.get("courier").error("outbox.silent", exc_info=error)
                found = 0
            if found < _BATCH and not self._ending:
                await self._looks.next()

    def _add(self, row: outbox.Pending) -> None:
        if self._bag.put(row.id):
            parcel = Parcel(row)
            self._lanes.add(row.chat_id, parcel)
            if parcel.is_reply:
                self._waiting.discard(row.chat_id)

    def _is_waited_for(self, chat_id: int) -> bool:
        """Say whether somebody waits for a message, or for one that lies behind it."""
        answers = (parcel.is_reply for parcel in self._lanes.all_in(chat_id))
        return chat_id in self._waiting or any(answers)

    # ── carrying ────────────────────────────────────────────────────────────────────────

    async def _carry(self, parcel: Parcel) -> float | None:
        """Make the next call of a parcel; see ``Lanes`` for what the answer means."""
        if not self._bag.is_ours(parcel.row.id):
            self._bag.drop([parcel.row.id])
            return None
        try:
            return await self._try(parcel)
        except Exception as error:  # noqa: BLE001 - the outbox is silent; nothing is lost, so wait
            log.get("courier").error("courier.stuck", exc_info=error)
            return _STUCK

    async def _try(self, parcel: Parcel) -> float | None:
        await self._marker.caught_up(parcel.row.chat_id)
        is_reply = self._is_waited_for(parcel.row.chat_id)
        if (wait := await self._pace.take(parcel.chat_id, is_reply=is_reply)) > 0:
            too_long = wait > _PATIENCE
            return await self._give_back(parcel, wait, "too_many") if too_long else wait
        try:
            call = parcel.call()
            if call is not None:
                await self._begin(parcel)
                parcel.shown(await self._line.carry(call, parcel.chat_id))
        except PayloadError:
            return await self._fail(parcel, "payload")
        except TelegramError as error:
            return await self._refused(parcel, understand(error))
        except Exception as error:  # noqa: BLE001 - a row that breaks the code must not block its chat
            return await self._fail(parcel, type(error).__name__)
        return self._arrived(parcel)

    async def _begin(self, parcel: Parcel) -> None:
        """Write down that an answer of the staff is on its very way: it must not come twice."""
        if not parcel.begins:
            return

        async def work(s: AsyncSession) -> None:
            await outbox.begin(s, parcel.row.id, self._clock.now())

        await self._db.transact(work)

    def _arrived(self, parcel: Parcel) -> float | None:
        if parcel.advance():
            return 0.0
        self._bag.drop([parcel.row.id])
        arrival = outbox.Arrival(parcel.in_chat, parcel.answer_id)
        self._marker.mark(parcel.row, arrival)
        return None

    async def _refused(self, parcel: Parcel, refusal: Refusal) -> float | None:
        self._meters.refusals.labels(refusal.code).inc()
        if refusal.kind == "done" or (refusal.kind == "wrong" and parcel.may_fail):
            return self._arrived(parcel)
        if refusal.kind == "wrong":
            return await self._fail(parcel, refusal.code)
        if refusal.kind == "gone":
            return await self._lose(parcel, refusal.code)
        if refusal.kind == "moved":
            return await self._follow(parcel, refusal.new_chat_id)
        if refusal.kind == "closed":
            await self._pace.close_all(seconds=refusal.seconds)
        if refusal.kind == "too_many":
            await self._pace.close(parcel.chat_id, seconds=refusal.seconds)
        if refusal.kind in {"closed", "too_many"}:
            return 0.0
        return await self._again(parcel, refusal.code)

    async def _again(self, parcel: Parcel, code: str) -> float | None:
        parcel.tries += 1
        if parcel.tries <= _TRIES:
            return float(_FIRST_PAUSE * 2 ** (parcel.tries - 1))
        self._silence.note()
        later = _LATER[min(parcel.row.attempts, len(_LATER) - 1)]
        return await self._give_back(parcel, later, code)

    async def _follow(self, parcel: Parcel, new_chat_id: int) -> float:
        await self._moved(chat_id=parcel.chat_id, new_chat_id=new_chat_id)
        parcel.chat_id = new_chat_id
        return 0.0

    # ── writing down ────────────────────────────────────────────────────────────────────

    async def _give_back(self, parcel: Parcel, wait: float, code: str) -> float | None:
        """Leave the chat to the outbox for a while: the parcel, and all that comes after it."""
        now = self._clock.now()
        when = now + timedelta(seconds=wait)
        self._parked.add(parcel.row.chat_id)

        async def work(s: AsyncSession) -> bool:
            return await outbox.retry_at(s, parcel.row.id, when, code, now)

        if not await self._db.transact(work):
            log.get("courier").warning("message.given_up", kind=parcel.row.kind, code=code)
        waived = self._lanes.waive(parcel.row.chat_id)
        await self._release([one.row for one in waived])
        self._bag.drop([parcel.row.id])
        return None

    async def _fail(self, parcel: Parcel, code: str) -> float | None:
        log.get("courier").error("message.failed", kind=parcel.row.kind, code=code)

        async def work(s: AsyncSession) -> None:
            await outbox.mark_failed(s, parcel.row.id, code, self._clock.now())

        await self._db.transact(work)
        self._bag.drop([parcel.row.id])
        return None

    async def _lose(self, parcel: Parcel, code: str) -> float | None:
        chat_id = parcel.row.chat_id
        log.get("courier").info("chat.unreachable", code=code)
        await self._unreachable(chat_id=chat_id, now=self._clock.now())
        self._bag.drop(one.row.id for one in [parcel, *self._lanes.waive(chat_id)])
        return None

    async def _release(self, rows: Sequence[outbox.Pending]) -> None:
        ids = [row.id for row in rows]
        self._bag.drop(ids)
        if not ids:
            return

        async def work(s: AsyncSession) -> None:
            await outbox.release(s, ids)

        await self._db.transact(work)
