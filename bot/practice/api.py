"""The Bot API itself: from a method's name and parameters to the answer's JSON."""

from __future__ import annotations

import asyncio
import json
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.practice import (
    methods_chats,
    methods_edits,
    methods_files,
    methods_messages,
    methods_profile,
    methods_topics,
)
from bot.practice.calls import Call, Calls
from bot.practice.faults import DroppedError, Faults
from bot.practice.methods_updates import UpdateMethods
from bot.practice.params import Params
from bot.practice.refusals import RefusalError, refuse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.practice.judge import Judge
    from bot.practice.model import Json
    from bot.practice.world import World

_METHODS: Mapping[str, tuple[str, Callable[[World, Params], Any]]] = {
    name.lower(): (name, method)
    for room in (
        methods_messages,
        methods_files,
        methods_edits,
        methods_chats,
        methods_topics,
        methods_profile,
    )
    for name, method in room.METHODS.items()
}
_WITHOUT_LOGIN = frozenset({"logout", "close"})
UNAUTHORIZED = RefusalError(HTTPStatus.UNAUTHORIZED, "Unauthorized")
NOT_FOUND = RefusalError(HTTPStatus.NOT_FOUND, "Not Found")


class BotApi:
    """Carries out calls against the practice world.

    Args:
        world: What the calls change.
        faults: What is to go wrong.
        judge: Looks at requests and answers.
        first_wait: Seconds before a refused webhook update is brought again.
    """

    def __init__(
        self, world: World, faults: Faults, judge: Judge | None, first_wait: float = 1.0
    ) -> None:
        self.world = world
        self.faults = faults
        self.calls = Calls()
        self._judge = judge
        self.updates = UpdateMethods(world, faults, self.execute, first_wait)
        self._waiting: Mapping[str, tuple[str, Callable[[Params], Awaitable[Any]]]] = {
            "setwebhook": ("setWebhook", self.updates.set_webhook),
            "deletewebhook": ("deleteWebhook", self.updates.delete_webhook),
            "getwebhookinfo": ("getWebhookInfo", self.updates.get_webhook_info),
        }

    async def answer(self, method: str, params: Params) -> tuple[int, str]:
        """Return the status and the JSON text that answer a call.

        Raises:
            DroppedError: The connection is to be cut instead.
        """
        wanted = method.lower()
        if self.faults.outage:
            raise DroppedError
        if wanted == "getupdates":
            return await self._get_updates(params)
        status, answer = await self._recorded(wanted, params)
        return status, json.dumps(answer)

    async def execute(self, method: str, values: Json) -> object:
        """Carry out a call that stands in a webhook's answer; nobody learns its result."""
        _, answer = await self._recorded(method.lower(), Params(values))
        return answer

    async def _get_updates(self, params: Params) -> tuple[int, str]:
        if self._judge is not None:
            self._judge.request("getUpdates", params.values)
        try:
            await self._suffer("getupdates", params)
            if self.world.logged_out:
                refuse("Logged out")
            batch = await self.updates.get_updates(params)
        except RefusalError as refusal:
            return refusal.code, json.dumps(refusal.answer())
        return HTTPStatus.OK, f'{{"ok":true,"result":[{",".join(u.text for u in batch)}]}}'

    async def _recorded(self, wanted: str, params: Params) -> tuple[int, Json]:
        entry = _METHODS.get(wanted) or self._waiting.get(wanted)
        if entry is None:
            return NOT_FOUND.code, NOT_FOUND.answer()
        name = entry[0]
        if self._judge is not None:
            self._judge.request(name, {**params.values, **params.files})
        started = time.perf_counter()
        call = Call(
            self.calls.next_number(),
            name,
            params.values,
            tuple(params.files),
            self.world.clock(),
            0.0,
            HTTPStatus.OK,
            None,
        )
        try:
            call.result = await self._suffered(wanted, params)
        except RefusalError as refusal:
            call.status, call.description = refusal.code, refusal.description
            return refusal.code, refusal.answer()
        except DroppedError:
            call.status, call.description = 0, "dropped"
            raise
        finally:
            call.took = time.perf_counter() - started
            self.calls.add(call)
        if self._judge is not None:
            self._judge.answer(name, call.result)
        return HTTPStatus.OK, {"ok": True, "result": call.result}

    async def _suffered(self, wanted: str, params: Params) -> object:
        late = await self._suffer(wanted, params)
        result = await self._run(wanted, params)
        if late is not None:
            raise late
        return result

    async def _suffer(self, wanted: str, params: Params) -> Exception | None:
        """Let the ordered fault happen; return what is to happen after the call."""
        if self.faults.quiet:
            return None
        chat_id = params.text("chat_id")
        fault = self.faults.next_for(wanted, chat_id)
        if fault is None:
            self.faults.check_limits(wanted, chat_id)
            return None
        if fault.seconds:
            await asyncio.sleep(fault.seconds)
        error = fault.error()
        if error is not None and not fault.after:
            raise error
        return error

    async def _run(self, wanted: str, params: Params) -> object:
        if self.world.logged_out and wanted not in _WITHOUT_LOGIN:
            refuse("Logged out")
        waiting = self._waiting.get(wanted)
        if waiting is not None:
            return await waiting[1](params)
        return _METHODS[wanted][1](self.world, params)
