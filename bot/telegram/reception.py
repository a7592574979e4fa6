"""Where updates come in: each is read by its handler, all are stored, then they are dispatched."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from telegram import Update

from bot import inbox, log
from bot.clock import Clock
from bot.store.session import Database
from bot.telegram.application import Board
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.inbound import Inbound, of_wreck

Raw = Mapping[str, Any]


class Reception:
    """Takes updates in; when it is done with them they are safe, and Telegram may forget them.

    Args:
        board: Leads an update to its handler.
        dispatcher: Takes over what is new.
        db: Where the inbox is.
        clock: Tells when.
    """

    def __init__(
        self, *, board: Board, dispatcher: Dispatcher, db: Database, clock: Clock
    ) -> None:
        self._board = board
        self._dispatcher = dispatcher
        self._db = db
        self._clock = clock

    async def accept(self, update: Raw) -> None:
        """Take one update in, as a web address receives it; answer 200 only after this.

        Where there is no room for it, it is stored all the same and answered later.
        """
        await self.admit([update])

    async def admit(self, updates: Sequence[Raw]) -> None:
        """Take updates in: what was not stored before is dispatched, here or elsewhere.

        Raises:
            RuntimeError: Nobody opened the board, so no update could be read.
        """
        if not self._board.running:
            reason = "open the board before updates come in"
            raise RuntimeError(reason)
        read = [await self._read(update) for update in updates]
        known = [inbound for inbound in read if inbound is not None]
        if known:
            mine = await self._store(known)
            self._dispatcher.take(one for one in known if one.update_id in mine)

    async def _store(self, read: Sequence[Inbound]) -> set[int]:
        rows = {
            one.update_id: inbox.Received(one.update_id, one.chat_id, one.to_json().encode())
            for one in read
        }

        async def work(s: AsyncSession) -> set[int]:
            take = self._dispatcher.has_room
            return await inbox.receive(s, list(rows.values()), self._clock.now(), take=take)

        mine = await self._db.transact(work)
        if len(mine) < len(rows):
            self._dispatcher.look()
        return mine

    async def _read(self, raw: Raw) -> Inbound | None:
        try:
            update = Update.de_json(dict(raw), self._board.bot)
            await self._board.process_update(update)
            return self._board.bot_data.take(update.update_id)
        except Exception as error:  # noqa: BLE001 - whatever Telegram sends, the others must pass
            log.get("reception").error("update.unreadable", exc_info=error)
            return of_wreck(raw)
