"""Addresses for developers: what happened, what the bot called, what shall go wrong."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING

from aiohttp import web

from bot.practice.doors import body_of, chat_in, door
from bot.practice.faults import DroppedError, Fault, Limits
from bot.practice.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.practice.api import BotApi
    from bot.practice.model import Chat, Json
    from bot.practice.world import World

_LONGEST = 50.0
_HEARTBEAT = 15.0


class ControlRoutes:
    """Looking at the practice world, and disturbing it.

    Args:
        world: What is looked at.
        api: Knows the calls and the faults.
        boot: Stands for this run of the server; the page sees by it that it was restarted.
    """

    def __init__(self, world: World, api: BotApi, boot: str) -> None:
        self._world = world
        self._api = api
        self._boot = boot
        self.closing = False

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return them for the router."""
        return [
            web.get("/practice/state", door(self.state)),
            web.get("/practice/events", self.events),
            web.get("/practice/chats/{chat}/next", door(self.next)),
            web.get("/practice/files/{file_id}", self.file),
            web.get("/practice/calls", door(self.calls)),
            web.delete("/practice/calls", door(self.clear_calls)),
            web.get("/practice/faults", door(self.faults)),
            web.post("/practice/faults", door(self.order)),
            web.delete("/practice/faults", door(self.clear_faults)),
        ]

    async def state(self, _request: web.Request) -> object:
        """Return who the bot is and how far everything has come."""
        return {
            "boot": self._boot,
            "bot": self._world.bot,
            "seq": self._world.numbers.sequence,
            "people": len(self._world.people),
            "waiting": len(self._world.updates.pending),
            "polls": self._world.updates.polls,
            "webhook": self._api.updates.hook.url if self._api.updates.hook else "",
            "calls": self._api.calls.count,
            "team": self._world.team,
        }

    # ── what happened ───────────────────────────────────────────────────────────────────

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Tell what happens in some chats, as it happens (server-sent events)."""
        numbers = [int(part) for part in request.query.get("chats", "").split(",") if part]
        chats = [self._world.chats[n] for n in numbers if n in self._world.chats]
        after = int(request.query.get("after") or 0)
        answer = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        await answer.prepare(request)
        # A closed tab is no fault.
        with contextlib.suppress(ConnectionResetError), Watch(chats) as watch:
            await answer.write(_event("hello", {"boot": self._boot}))
            await self._stream(answer, watch, after)
        return answer

    async def _stream(self, answer: web.StreamResponse, watch: Watch, after: int) -> None:
        while not self.closing:
            for entry in watch.news(after):
                after = entry["seq"]
                await answer.write(_event("news", entry))
            try:
                async with asyncio.timeout(_HEARTBEAT):
                    await watch.wait()
            except TimeoutError:
                await answer.write(b": still here\n\n")

    async def next(self, request: web.Request) -> object:
        """Return what the bot wrote behind a place, waiting while that is nothing."""
        chat = chat_in(self._world, request)
        after = int(request.query.get("after") or 0)
        wait = min(float(request.query.get("timeout") or 5), _LONGEST)
        kinds = {"message"} | ({"edited"} if request.query.get("edits") else set())
        found = await self._wait_for([chat], after, wait, kinds)
        return {"seq": found[-1]["seq"] if found else after, "entries": found}

    async def _wait_for(
        self, chats: Sequence[Chat], after: int, wait: float, kinds: set[str]
    ) -> list[Json]:
        with Watch(chats) as watch:
            try:
                async with asyncio.timeout(wait):
                    while not (found := self._of_bot(watch.news(after), kinds)):
                        await watch.wait()
            except TimeoutError:
                return []
            return found

    def _of_bot(self, entries: Sequence[Json], kinds: set[str]) -> list[Json]:
        own = self._world.bot["id"]
        return [e for e in entries if e["kind"] in kinds and e["message"]["from"]["id"] == own]

    async def file(self, request: web.Request) -> web.Response:
        """Hand out a file of a message, to be saved and never shown in the page."""
        stored = self._world.files.get(request.match_info["file_id"])
        if stored is None:
            raise web.HTTPNotFound
        answer = web.Response(body=stored.content)
        answer.content_type = stored.mime.partition(";")[0]
        answer.headers["Content-Disposition"] = f'attachment; filename="{_plain(stored.name)}"'
        answer.headers["X-Content-Type-Options"] = "nosniff"
        return answer

    # ── what the bot called ─────────────────────────────────────────────────────────────

    async def calls(self, request: web.Request) -> object:
        """List the bot's calls."""
        chat_id = request.query.get("chat_id")
        found = self._api.calls.listed(
            method=request.query.get("method"),
            chat_id=int(chat_id) if chat_id else None,
            after=int(request.query.get("after") or 0),
        )
        return [call.json() for call in found]

    async def clear_calls(self, _request: web.Request) -> object:
        """Forget the bot's calls."""
        self._api.calls.clear()
        return {"cleared": True}

    # ── what shall fail ─────────────────────────────────────────────────────────────────

    async def faults(self, _request: web.Request) -> object:
        """List the ordered faults."""
        return {"ordered": self._api.faults.listed(), "outage": self._api.faults.outage}

    async def order(self, request: web.Request) -> object:
        """Order a fault, an outage, limits, or trouble with the order of updates."""
        given = await body_of(request)
        kind = given.get("kind")
        if kind == "outage":
            self._api.faults.start_outage(float(given.get("seconds") or 1))
            self._world.updates.interrupt(DroppedError())
        elif kind == "limits":
            self._api.faults.limits = Limits(**{k: v for k, v in given.items() if k != "kind"})
        elif kind == "repeat_updates":
            self._world.updates.repeat_next += int(given.get("times") or 1)
        elif kind == "swap_updates":
            self._world.updates.swap_next += int(given.get("times") or 1)
        else:
            self._api.faults.order(Fault(**given))
        return {"ordered": self._api.faults.listed()}

    async def clear_faults(self, _request: web.Request) -> object:
        """Take all faults back."""
        self._api.faults.clear()
        self._world.updates.repeat_next = self._world.updates.swap_next = 0
        return {"ordered": []}


def _event(name: str, content: Json) -> bytes:
    return f"event: {name}\ndata: {json.dumps(content, ensure_ascii=False)}\n\n".encode()


def _plain(name: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in name)
