"""The console as one application: its pages, its headers, its one handler for faults."""

import secrets

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from bot import log
from bot.console.check_in import CheckIn
from bot.console.closure_pages import ClosurePages
from bot.console.content_pages import ContentPages
from bot.console.date_pages import DatePages
from bot.console.desk_pages import DeskPages
from bot.console.doors import Doors
from bot.console.feed import FeedPage
from bot.console.file_pages import FilePages
from bot.console.live import Live
from bot.console.log_pages import LogPages
from bot.console.longer_pages import LongerPages
from bot.console.offer_pages import OfferPages
from bot.console.profile_page import ProfilePage
from bot.console.room import FIRST, FOLDER, Room
from bot.console.series_pages import SeriesPages

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " media-src 'self';"
    " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
)


FORM = "application/x-www-form-urlencoded"
LONGEST_FORM = 128 * 1024
"""Bytes: the longest answer in any script, as browsers send it, several times over."""


class Guard:
    """Gives every answer its headers, and lets no form in that another site sent.

    Args:
        app: What answers.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                if not scope["path"].startswith("/static/"):
                    headers.append((b"cache-control", b"no-store"))
                message["headers"] = [*headers, *HEADERS]
            await send(message)

        request = Request(scope, receive)
        refused = _refusal(request) if request.method == "POST" else None
        if refused is not None:
            await Response(status_code=refused)(scope, receive, guarded)
            return
        await self._app(scope, receive, guarded)


def build(room: Room) -> tuple[Starlette, Live]:
    """Build the application, and what must be told when it ends."""
    live = Live(room)

    async def gone(_request: Request, _error: Exception) -> Response:
        return room.page("message.html", visit=None, lang=FIRST, key="console-gone", status=404)

    async def fault(_request: Request, error: Exception) -> Response:
        number = secrets.token_hex(4)
        log.get("console").error("page.failed", code=number, exc_info=error)
        return room.page(
            "message.html", visit=None, lang=FIRST, key="console-fault", id=number, status=500
        )

    application = Starlette(
        routes=[
            *Doors(room).routes(),
            *live.routes(),
            *FilePages(room).routes(),
            *DeskPages(room).routes(),
            *SeriesPages(room).routes(),
            *LongerPages(room).routes(),
            *DatePages(room).routes(),
            *CheckIn(room).routes(),
            *ClosurePages(room).routes(),
            *ContentPages(room).routes(),
            *OfferPages(room).routes(),
            *LogPages(room).routes(),
            *ProfilePage(room).routes(),
            *FeedPage(room).routes(),
            Mount("/static", StaticFiles(directory=FOLDER / "static")),
        ],
        # Who stands before us says whether a browser came by TLS: cookies and addresses follow it.
        # It may be any machine; whoever says so without one only makes their own cookie stricter.
        middleware=[Middleware(ProxyHeadersMiddleware, trusted_hosts="*"), Middleware(Guard)],
        exception_handlers={404: gone, Exception: fault},
    )
    return application, live


def _refusal(request: Request) -> int | None:
    """Say with which status a form is refused before it is read; None, if it is not.

    No page of ours sends files, and no form of ours is long: whatever else comes is not read.
    """
    if not _from_here(request):
        return 403
    kind = request.headers.get("content-type", FORM).partition(";")[0].strip().lower()
    if kind != FORM:
        return 415
    length = request.headers.get("content-length", "0")
    if "transfer-encoding" in request.headers or not (length.isascii() and length.isdecimal()):
        return 411
    return 413 if int(length[:12]) > LONGEST_FORM else None


def _from_here(request: Request) -> bool:
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")
