"""The doors of the console: sign in, take up an invitation, sign out."""

from collections import deque
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot.console import keys
from bot.console.gate import safe
from bot.console.room import COOKIE, FIRST, Room, signed_in

MOST_TRIES, WITHIN = 30, timedelta(minutes=1)
"""So many people of the staff never sign in at once; whoever guesses tries more."""


class Tries:
    """Counts attempts to sign in, whoever makes them."""

    def __init__(self) -> None:
        self._made: deque[datetime] = deque(maxlen=MOST_TRIES)

    def is_too_much(self, now: datetime) -> bool:
        """Count an attempt; the answer is whether it is one too many."""
        if len(self._made) == MOST_TRIES and self._made[0] > now - WITHIN:
            return True
        self._made.append(now)
        return False


class Doors:
    """The pages that are open to everybody.

    Args:
        room: What they have at hand.
    """

    def __init__(self, room: Room) -> None:
        self._room = room
        self._tries = Tries()

    def routes(self) -> list[Route]:
        """List them."""
        return [
            Route("/sign-in", self.sign_in, methods=["GET", "POST"]),
            Route("/invitation/{word}", self.invitation, methods=["GET", "POST"]),
            Route("/enter/{word}", self.enter, methods=["GET"]),
            Route("/sign-out", self.sign_out, methods=["POST"]),
        ]

    async def sign_in(self, request: Request) -> Response:
        """Ask for the two proofs, or look at them."""
        lang = _lang(request)
        if request.method == "GET":
            wished = safe(request.query_params.get("next", "/"))
            return self._room.page(
                "sign_in.html", visit=None, lang=lang, wrong=False, wished=wished
            )
        wait = self._tries.is_too_much(self._room.now())
        form = await request.form()
        token = (
            None
            if wait
            else await self._room.sessions.sign_in(
                login=str(form.get("login") or ""),
                password=str(form.get("password") or ""),
                code=str(form.get("code") or ""),
                now=self._room.now(),
            )
        )
        wished = safe(str(form.get("next") or "/"))
        if token is None:
            return self._room.page(
                "sign_in.html",
                visit=None,
                lang=lang,
                wrong=True,
                wished=wished,
                status=429 if wait else 403,
            )
        return signed_in(request, token, wished)

    async def invitation(self, request: Request) -> Response:
        """Let somebody choose a password and bind their phone."""
        word, now, lang = request.path_params["word"], self._room.now(), _lang(request)
        found = await self._room.sessions.invitation(word, now=now)
        if found is None:
            return self._room.page(
                "message.html", visit=None, lang=lang, key="console-invitation-over", status=404
            )
        wrong = False
        if request.method == "POST":
            form = await request.form()
            password, code = str(form.get("password") or ""), str(form.get("code") or "")
            token = await self._room.sessions.accept(word, password=password, code=code, now=now)
            if token is not None:
                return signed_in(request, token)
            wrong = True
        return self._room.page(
            "invitation.html",
            visit=None,
            lang=lang,
            wrong=wrong,
            login=found.login,
            secret=found.secret,
            picture=keys.picture(found.secret, found.login),
            status=403 if wrong else 200,
        )

    async def enter(self, request: Request) -> Response:
        """Let somebody in by a one-time word, as the demo prints it."""
        staff = self._room.tickets.pop(request.path_params["word"], None)
        if staff is None:
            return RedirectResponse("/sign-in", status_code=303)
        return signed_in(request, await self._room.sessions.enter(staff, now=self._room.now()))

    async def sign_out(self, request: Request) -> Response:
        """End the session."""
        token = request.cookies.get(COOKIE)
        if token is not None:
            await self._room.sessions.end(token)
        answer = RedirectResponse("/sign-in", status_code=303)
        answer.delete_cookie(COOKIE, path="/")
        return answer


def _lang(request: Request) -> str:
    wished = request.headers.get("accept-language", FIRST).lower()
    return "en" if not wished.startswith("de") else FIRST
