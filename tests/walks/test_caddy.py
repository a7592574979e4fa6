"""The way in as it is delivered: a real Caddy with our Caddyfile before two replicas."""

import asyncio
import os
import shutil
import signal
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from bot.practice.server import PracticeServer
from tests.bot.telegram.redis_server import a_redis
from tests.bot.telegram.replicas import SECRET, a_port, a_postgres, until
from tests.walks.booth import running
from tests.walks.colleague import invited, listening, signs_in
from tests.walks.conftest import ROOT
from tests.walks.dialogue import LAST, book, said_by_the_bot
from tests.walks.process import Process

CADDY = shutil.which("caddy")
HOSTS = {"bot-1": "127.0.0.2", "bot-2": "127.0.0.3"}
"""Where the names are that the compose file gives."""
HERE = "admin off\n\tskip_install_trust\n\tauto_https disable_redirects\n"
"""What a Caddy needs that is not alone on its machine."""

pytestmark = [
    pytest.mark.postgres,
    pytest.mark.skipif(CADDY is None, reason="no caddy is installed here"),
]


@dataclass
class Site:
    """Two replicas, and the Caddy that hands on to them.

    Attributes:
        telegram: Where Telegram brings updates. It is not encrypted, for the practice server
            would not trust the certificate.
        url: Where browsers come.
        trust: What lets a browser trust the certificate.
        replicas: The processes.
        home: Where the data lies.
        shared: What both replicas are told.
        log: What Caddy has said.
    """

    telegram: str
    url: str
    trust: ssl.SSLContext
    replicas: list[Process]
    home: Path
    shared: dict[str, str]
    log: Path

    def browser(self) -> httpx.AsyncClient:
        """Open a browser that trusts the certificate."""
        return httpx.AsyncClient(base_url=self.url, verify=self.trust, timeout=60)


@pytest.fixture
def shared() -> Iterator[dict[str, str]]:
    """Give what both replicas share, as the compose file has it."""
    with a_postgres() as postgres, a_redis() as redis:
        yield {"DATABASE_URL": postgres.url, "REDIS_URL": redis.url, "WEBHOOK_SECRET": SECRET}


@pytest.fixture
async def site(
    practice: PracticeServer, shared: dict[str, str], tmp_path: Path, model: Path
) -> AsyncIterator[Site]:
    ports = {"8080": str(a_port()), "8081": str(a_port())}
    plain, tls = a_port(), a_port()
    shared |= {"WEBHOOK_URL": f"http://localhost:{plain}/telegram"}
    shared |= {"PORT": ports["8080"], "CONSOLE_PORT": ports["8081"]}
    domain = f"http://localhost:{plain}, https://localhost:{tls}"
    log = tmp_path / "caddy.log"
    async with AsyncExitStack() as stack:
        replicas = [
            await stack.enter_async_context(
                running(practice, tmp_path, more=shared | {"HOST": host})
            )
            for host in HOSTS.values()
        ]
        await stack.enter_async_context(_caddy(tmp_path, _adapted(ports), domain, log))
        root = tmp_path / "caddy" / "pki" / "authorities" / "local" / "root.crt"
        await until(lambda: root.exists() and "END CERT" in root.read_text())
        trust = ssl.create_default_context(cafile=root)
        made = Site(
            shared["WEBHOOK_URL"],
            f"https://localhost:{tls}",
            trust,
            replicas,
            tmp_path,
            shared,
            log,
        )
        await _listens(made)
        yield made


def _adapted(ports: dict[str, str]) -> str:
    """Read the Caddyfile as it is, with the names and ports of this machine."""
    text = (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8")
    assert text.startswith("{\n")
    for there, here in (HOSTS | ports).items():
        assert there in text
        text = text.replace(there, here)
    return text.replace("{\n", f"{{\n\t{HERE}", 1)


@asynccontextmanager
async def _caddy(home: Path, config: str, domain: str, log: Path) -> AsyncIterator[None]:
    assert CADDY is not None
    (home / "Caddyfile").write_text(config, encoding="utf-8")
    with log.open("wb") as said:
        process = await asyncio.create_subprocess_exec(
            *(CADDY, "run", "--config", str(home / "Caddyfile"), "--adapter", "caddyfile"),
            env={"PATH": os.environ["PATH"], "XDG_DATA_HOME": str(home), "DOMAIN": domain}
            | {"XDG_CONFIG_HOME": str(home), "HOME": str(home)},
            stderr=said,
        )
    try:
        yield
    finally:
        process.kill()
        await process.wait()


async def _listens(site: Site) -> None:
    """Wait until Caddy hands on."""
    async with asyncio.timeout(60), site.browser() as browser:
        while True:
            try:
                assert (await browser.get("/sign-in")).status_code == httpx.codes.OK
            except httpx.TransportError:
                await asyncio.sleep(0.1)
            else:
                return


async def _closed(site: Site) -> None:
    """See that nobody comes in but Telegram, with its word, and the staff."""
    async with site.browser() as browser:
        inside = [await browser.get(path) for path in ("/metrics", "/ready", "/health")]
        wrong = {"X-Telegram-Bot-Api-Secret-Token": "guessed"}
        refused = await browser.post("/telegram", json={"update_id": 1}, headers=wrong)
        unsaid = await browser.post("/telegram", json={"update_id": 1})
        staff = await browser.get("/")

    assert [one.status_code for one in inside] == [404, 404, 404]
    assert not any("lotse_" in one.text or '"ok"' in one.text for one in inside)
    assert (refused.status_code, unsaid.status_code) == (401, 401)
    assert (staff.status_code, staff.headers["location"]) == (303, "/sign-in")


async def test_behind_caddy_two_replicas_answer_once_and_one_goes_on_when_the_other_is_killed(
    practice: PracticeServer, site: Site
) -> None:
    first, second, third = (practice.phone(language_code="de") for _ in range(3))
    word = await invited(site.home, **site.shared)
    one, other = site.replicas

    await _closed(site)
    await asyncio.gather(book(first), book(second))
    async with site.browser() as maria:
        entered = await signs_in(maria, word)
        await one.kill()
        pages = [await maria.get("/inbox") for _ in range(6)]
        await book(third)
        async with listening(maria) as line:
            assert await other.stop(signal.SIGTERM) == 0
            await line.ends()
        gone = await maria.get(f"/invitation/{word}")

    usual = said_by_the_bot(first)
    assert LAST in usual[-1]
    assert said_by_the_bot(second) == said_by_the_bot(third) == usual
    assert all("outcome" in replica.said for replica in site.replicas), "both answered"
    assert "Secure" in entered.headers["set-cookie"]
    assert [page.status_code for page in pages] == [200] * 6
    assert gone.status_code in {502, 503}
    said = site.log.read_text(encoding="utf-8")
    assert "health_checker" in said, "that a replica is gone is said"
    assert word not in said, "but no address of the staff"
