"""The web page with the phones: its files, and the headers that keep it to itself."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

_FOLDER = Path(__file__).parent / "page"
_KINDS = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none';"
        " form-action 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


class PageRoutes:
    """The addresses of the page."""

    def routes(self) -> list[web.AbstractRouteDef]:
        """Return them for the router."""
        return [web.get("/", self.index), web.get("/page/{name}", self.file)]

    async def index(self, _request: web.Request) -> web.Response:
        """Return the page."""
        return _file("index.html")

    async def file(self, request: web.Request) -> web.Response:
        """Return its style, its script or its words."""
        return _file(request.match_info["name"])


def _file(name: str) -> web.Response:
    path = _FOLDER / name
    kind = _KINDS.get(path.suffix)
    if kind is None or path.parent != _FOLDER or not path.is_file():
        raise web.HTTPNotFound
    return web.Response(
        body=path.read_bytes(), content_type=kind, charset="utf-8", headers=HEADERS
    )
