"""The way into a page: who is signed in, whether the form is ours, where one wanted to go."""

from collections.abc import Awaitable, Callable
from secrets import compare_digest
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.room import Room
from bot.console.sessions import Visit
from bot.handoff.rules import Task

Page = Callable[[Request, Visit], Awaitable[Response]]
Answer = Callable[[Request], Awaitable[Response]]


def known(room: Room, page: Page, task: Task | None = None) -> Answer:
    """Open a page to whoever is signed in; anybody else signs in first and then gets there.

    Args:
        room: What the pages have at hand.
        page: The page.
        task: What one must look after, somewhere, for the page to be there.
    """

    async def shown(request: Request) -> Response:
        visit = await room.visit(request)
        if visit is None:
            if "x-csrf" in request.headers:
                return Response(status_code=401)
            if "hx-request" in request.headers:
                return Response(status_code=401, headers={"HX-Redirect": "/sign-in"})
            return RedirectResponse(f"/sign-in{_back_to(request)}", status_code=303)
        if request.method == "POST" and not await _is_ours(request, visit):
            return gone(room, visit, 403)
        if task is not None and not visit.who.places(task):
            return gone(room, visit)
        return await page(request, visit)

    return shown


def gone(room: Room, visit: Visit, status: int = 404) -> Response:
    """Say that there is no such page; what is not theirs is not there."""
    return room.page("message.html", visit=visit, key="console-gone", status=status)


def safe(path: str) -> str:
    """Give a way back that leads to a page of ours, whatever was asked for."""
    ours = path.startswith("/") and not path.startswith(("//", "/\\"))
    return path if ours and path.isprintable() else "/"


def _back_to(request: Request) -> str:
    path = request.url.path
    if request.method != "GET" or path == "/":
        return ""
    query = f"?{request.url.query}" if request.url.query else ""
    return f"?next={quote(path + query)}"


async def _is_ours(request: Request, visit: Visit) -> bool:
    """Say whether a form is one that we gave out to this session."""
    given = request.headers.get("x-csrf") or (await request.form()).get("csrf")
    return compare_digest(str(given).encode(), visit.csrf.encode())
