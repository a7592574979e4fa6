"""Schemathesis sends what a description of the routes allows, and what it does not."""

import asyncio
import re
from typing import Any

import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error

from bot.console.application import build
from bot.console.room import COOKIE
from bot.console.server import Console
from tests.bot.console.conftest import Office
from tests.bot.console.test_routes import routes_of

LEFT_OUT = {("GET", "/events"), ("POST", "/sign-out")}
"""A line that stays open, and what would end the session that asks."""

FIELDS = ("text", "reason", "to", "day", "at", "institution", "state", "booking", "code", "next")
EXAMPLES = 150
ANSWERING = 30.0
"""Seconds for one answer, on a busy computer."""


def described(office: Office) -> dict[str, Any]:
    """Describe every route in the words of OpenAPI."""
    application, _ = build(office.room)
    paths: dict[str, dict[str, Any]] = {}
    for method, path in routes_of(application):
        if (method, path) not in LEFT_OUT:
            plain = re.sub(r":\w+\}", "}", path)
            paths.setdefault(plain, {})[method.lower()] = _operation(method, plain)
    return {"openapi": "3.0.3", "info": {"title": "console", "version": "1"}, "paths": paths}


def _operation(method: str, path: str) -> dict[str, Any]:
    text = {"type": "string"}
    named = re.findall(r"\{(\w+)\}", path)
    inside = [{"name": one, "in": "path", "required": True, "schema": text} for one in named]
    beside = [{"name": one, "in": "query", "schema": text} for one in FIELDS]
    form = {"type": "object", "properties": dict.fromkeys(FIELDS, text)}
    body = {"content": {"application/x-www-form-urlencoded": {"schema": form}}}
    told: dict[str, Any] = {"responses": {"default": {"description": ""}}}
    told["parameters"] = inside if method == "POST" else [*inside, *beside]
    return told | ({"requestBody": body} if method == "POST" else {})


async def test_nothing_that_the_description_allows_breaks_a_page(
    office: Office, console: Console
) -> None:
    lead = await office.sign_in("Maria", "lead", "counsellor", "editor")
    schema = schemathesis.openapi.from_dict(described(office))
    session = requests.Session()
    session.cookies.set(COOKIE, str(lead.client.cookies[COOKIE]))
    seen: set[str] = set()

    @given(case=schema.as_strategy())
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def probe(case: schemathesis.Case[Any]) -> None:
        if isinstance(case.body, dict):
            case.body["csrf"] = lead.csrf
        answer = case.call(
            base_url=console.url, session=session, timeout=ANSWERING, allow_redirects=False
        )
        seen.add(f"{case.method} {case.path}")
        case.validate_response(answer, checks=[not_a_server_error])

    with session:
        await asyncio.to_thread(probe)

    assert len(seen) > len(described(office)["paths"]) / 2
