"""One Chromium for all tests of a process; each test gets windows of its own in it."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A window that is not looked at goes on all the same.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    # It tells the port that it took.
    "--remote-debugging-port=0",
)
STARTING = 60.0


@contextmanager
def chromium(folder: Path) -> Iterator[str | None]:
    """Start it; the address by which tests reach it comes back, or None if there is none.

    Args:
        folder: Where it may write.
    """
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        yield None
        return
    quiet = subprocess.DEVNULL
    with subprocess.Popen(  # noqa: S603 - a browser of this machine
        [found, *FLAGS, f"--user-data-dir={folder}", "about:blank"], stdout=quiet, stderr=quiet
    ) as process:
        try:
            yield f"http://127.0.0.1:{_port(folder / 'DevToolsActivePort')}"
        finally:
            process.terminate()


def _port(told: Path) -> str:
    end = time.monotonic() + STARTING
    while not (told.exists() and "\n" in told.read_text(encoding="utf-8")):
        assert time.monotonic() < end, "the browser does not start"
        time.sleep(0.05)
    return told.read_text(encoding="utf-8").split("\n")[0]
