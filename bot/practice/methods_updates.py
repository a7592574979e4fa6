"""Methods by which a bot gets its updates: it fetches them, or has them brought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.practice.refusals import WEBHOOK_ACTIVE, conflict, refuse
from bot.practice.webhook import Delivery, Hook

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.practice.faults import Faults
    from bot.practice.model import Json
    from bot.practice.params import Params
    from bot.practice.updates import Pending
    from bot.practice.world import World

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}|")
_CONNECTIONS = 100


class UpdateMethods:
    """getUpdates, setWebhook, deleteWebhook, getWebhookInfo.

    Args:
        world: Where updates come from.
        faults: Whether Telegram is reachable.
        execute: Carries out calls that stand in the answers of a webhook.
        first_wait: Seconds before a refused update is brought again.
    """

    def __init__(
        self,
        world: World,
        faults: Faults,
        execute: Callable[[str, Json], Awaitable[object]],
        first_wait: float = 1.0,
    ) -> None:
        self._world = world
        self._faults = faults
        self._execute = execute
        self._first_wait = first_wait
        self.hook: Hook | None = None
        self.delivery: Delivery | None = None

    async def get_updates(self, params: Params) -> list[Pending]:
        """Return what waits, holding the call while nothing does."""
        if self.hook is not None:
            raise conflict(WEBHOOK_ACTIVE)
        self._world.updates.allow(_kinds(params))
        return await self._world.updates.poll(
            offset=params.integer("offset"),
            limit=params.integer("limit", _CONNECTIONS),
            hold=params.integer("timeout"),
        )

    async def set_webhook(self, params: Params) -> bool:
        """Have updates brought to an address; an empty one ends that."""
        url = params.text("url")
        if not url:
            return await self.delete_webhook(params)
        hook = _hook(params, url)
        self._world.updates.allow(_kinds(params))
        if params.flag("drop_pending_updates"):
            self._world.updates.clear()
        await self.pause()
        self._world.updates.interrupt(conflict("terminated by setWebhook request"))
        self.hook = hook
        self.resume()
        return True

    def resume(self) -> None:
        """Begin to bring updates if the bot asked for that."""
        if self.hook is None:
            return
        self.delivery = Delivery(
            self.hook,
            self._world.updates,
            self._faults,
            self._world.clock,
            self._execute,
            self._first_wait,
        )
        self.delivery.start()

    async def delete_webhook(self, params: Params) -> bool:
        """Have updates fetched again."""
        self.hook = None
        await self.pause()
        if params.flag("drop_pending_updates"):
            self._world.updates.clear()
        return True

    async def get_webhook_info(self, _params: Params) -> Json:
        """Tell where updates go, and what went wrong last."""
        delivery = self.delivery
        info: Json = {
            "url": delivery.hook.url if delivery else "",
            "has_custom_certificate": bool(delivery and delivery.hook.certificate),
            "pending_update_count": len(self._world.updates.pending),
        }
        if self._world.updates.allowed is not None:
            info["allowed_updates"] = sorted(self._world.updates.allowed)
        if delivery is None:
            return info
        info["max_connections"] = delivery.hook.max_connections
        info["ip_address"] = delivery.hook.ip_address or "127.0.0.1"
        if delivery.last_error:
            info["last_error_date"] = delivery.last_error_date
            info["last_error_message"] = delivery.last_error
        return info

    async def pause(self) -> None:
        """Stop bringing updates, without forgetting where to."""
        delivery, self.delivery = self.delivery, None
        if delivery is not None:
            await delivery.stop()


def _hook(params: Params, url: str) -> Hook:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        refuse("bad webhook: An HTTPS URL must be provided for webhook")
    secret = params.text("secret_token")
    if not _SECRET.fullmatch(secret):
        refuse("secret token contains unallowed characters")
    return Hook(
        url=url,
        secret=secret,
        max_connections=min(max(params.integer("max_connections", 40), 1), _CONNECTIONS),
        ip_address=params.text("ip_address"),
        certificate=params.upload("certificate") is not None,
    )


def _kinds(params: Params) -> list[str] | None:
    kinds = params.records("allowed_updates", "allowed_updates")
    return None if kinds is None else [str(kind) for kind in kinds]
