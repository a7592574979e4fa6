"""The command line: `python -m bot demo`, `python -m bot run`, and what operators need."""

import argparse
import asyncio
import os
import sys
import warnings
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import uvloop
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError

from bot import (
    app,
    care_command,
    demo,
    golive,
    keys_command,
    log,
    staff_command,
    statistics_command,
    unanswered_command,
)
from bot.booking import seeds
from bot.clock import SystemClock
from bot.ending import Work, until_asked
from bot.errors import ConfigurationError, LotseError
from bot.practice.server import PracticeServer
from bot.settings import Settings
from knowledge.loader import load
from nlu.train import Place, fingerprint, train

COMMANDS = {
    "staff": staff_command.run,
    "new-key": keys_command.run,
    "rotate-keys": keys_command.run,
    "statistics": statistics_command.run,
}
"""Verbs that do one thing and say what came of it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command says; the answer is the exit code."""
    asked = _parser().parse_args(arguments)
    try:
        if asked.verb == "go-live-check":
            return _go_live(Settings())
        if asked.verb in care_command.VERBS:
            said, code = asyncio.run(care_command.run(asked, Settings()))
            _say(said)
            return code
        if asked.verb in COMMANDS:
            _say(asyncio.run(COMMANDS[asked.verb](asked, Settings())))
        elif asked.verb == "unanswered":
            for line in asyncio.run(unanswered_command.lines(Settings())):
                _say(line)
        else:
            _serve(asked.verb)
    except (KeyboardInterrupt, asyncio.CancelledError):
        _say("Lotse has stopped.")
    except ValidationError as error:
        faults = (f"{str(one['loc'][0]).upper()}: {one['msg']}" for one in error.errors())
        return _fail("\n".join(faults))
    except (Exception, BaseExceptionGroup) as error:  # noqa: BLE001 - the edge of the house
        first = _first(error)
        if (reason := _reason(first)) is not None:
            return _fail(reason)
        # A stack trace may quote a person or a secret; the log tells the class and the place.
        log.get("main").error("stopped", exc_info=first)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("demo", help="the bot and a phone in the browser, without Telegram")
    verbs.add_parser("run", help="the bot on Telegram")
    verbs.add_parser("go-live-check", help="what nobody has confirmed yet; fails if it must stop")
    verbs.add_parser("unanswered", help="questions nobody could answer, nameless, as JSON lines")
    verbs.add_parser("statistics", help="numbers without persons, as JSON lines")
    keys_command.add_to(verbs)
    care_command.add_to(verbs)
    staff_command.add_to(verbs.add_parser("staff", help="invite somebody, or let them go"))
    return parser


def _go_live(settings: Settings) -> int:
    offers = seeds.load(settings.seed_offers) if settings.seed_offers else ()
    today = SystemClock().now().date()
    found = golive.still_open(settings, load(), offers=offers, on=today)
    for one in found:
        _say(str(one))
    return int(any(one.stops for one in found))


def _serve(verb: str) -> None:
    settings = Settings()
    log.configure(console=settings.log_format == "console")
    # Rasa's libraries tell their own developers what changes some day; `python -W` shows it.
    if not sys.warnoptions:
        for kind in (UserWarning, DeprecationWarning, FutureWarning):
            warnings.simplefilter("ignore", kind)
    uvloop.run(until_asked(_demo(settings) if verb == "demo" else _run(settings)))


# What an operator can get wrong is looked at first, before anything that takes long.


def _run(settings: Settings) -> Work:
    if settings.telegram_bot_token is None:
        reason = "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather in Telegram"
        raise ConfigurationError(reason)
    offers = seeds.load(settings.seed_offers) if settings.seed_offers else ()
    insecure = [str(one) for one in golive.secrets_at_risk(settings)]
    if insecure:
        raise ConfigurationError("\n".join(insecure))
    _make_folder(settings)
    return _on_telegram(
        settings,
        settings.telegram_bot_token.get_secret_value(),
        _model(settings),
        offers,
    )


def _model(settings: Settings) -> Path:
    """Find or train the model; people in danger must be answered even where that fails."""
    fitting = settings.model_dir / f"lotse-{fingerprint(Place())}.tar.gz"
    if fitting.exists():
        # Not `train`: it marks the file as the newest, and an image's folder is read-only.
        return fitting
    try:
        return train(models=settings.model_dir, say=_say)
    except Exception as error:  # noqa: BLE001 - whatever it is, the numbers that help are said
        log.get("main").error("model.missing", exc_info=error)
        return settings.model_dir


def _demo(settings: Settings) -> Work:
    offers = seeds.load(settings.seed_offers or seeds.DEMO)
    _make_folder(settings)
    try:
        model = train(models=settings.model_dir, say=_say)
    except OSError as error:
        reason = f"MODEL_DIR: {settings.model_dir}: {error.strerror}"
        raise ConfigurationError(reason) from error
    return _on_phones(settings, model, offers)


def _make_folder(settings: Settings) -> None:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"DATA_DIR: {settings.data_dir}: {error.strerror}"
        raise ConfigurationError(reason) from error


async def _on_telegram(
    settings: Settings, token: str, model: Path, offers: Sequence[seeds.Offer]
) -> None:
    url = settings.telegram_api_url
    opened = app.service(settings, token=token, api_url=url, model=model, offers=offers)
    async with opened as service, service.front:
        if not service.is_whole:
            _say("No model can be read: Lotse only helps in danger and calls humans. `make train`")
        _say("Lotse is running. Ctrl-C stops it.")
        await service.run()


async def _on_phones(settings: Settings, model: Path, offers: Sequence[seeds.Offer]) -> None:
    async with _phones(settings) as phones, AsyncExitStack() as stack:
        known, chat = demo.with_team(phones, settings)
        service = await stack.enter_async_context(
            app.service(known, token=phones.token, api_url=phones.url, model=model, offers=offers)
        )
        staff = await demo.invite(service, chat)
        _say(f"\n  A phone in your browser:  {phones.url}/")
        _say(f"  The staff's pages (opens once):  {staff}\n\n  Ctrl-C stops it.\n")
        await service.run()


@asynccontextmanager
async def _phones(settings: Settings) -> AsyncIterator[PracticeServer]:
    phones = PracticeServer(
        host=settings.host, port=settings.port, store=settings.data_dir / "practice.json"
    )
    try:
        await phones.start()
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        reason = f"PORT: cannot listen on {settings.host}:{settings.port}: {why}"
        raise ConfigurationError(reason) from error
    try:
        yield phones
    finally:
        await phones.stop()


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _say(line: str) -> None:
    print(line, flush=True)


def _reason(error: BaseException) -> str | None:
    """Say in a sentence what an operator can mend; None if it is a fault of ours."""
    if isinstance(error, LotseError):
        return str(error)
    if isinstance(error, OperationalError):
        told = " ".join(str(error.orig).split())
        return f"The database cannot be used: {told}\n`python -m bot doctor` says more."
    return None


def _fail(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
