"""The command line: `python -m bot demo` and `python -m bot run`."""

import argparse
import asyncio
import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

import uvloop
from pydantic import ValidationError

from bot import app, log
from bot.booking import seeds
from bot.errors import ConfigurationError, LotseError
from bot.practice.server import PracticeServer
from bot.settings import Settings
from nlu.train import train


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command says; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("demo", help="the bot and a phone in the browser, without Telegram")
    verbs.add_parser("run", help="the bot on Telegram, by long polling")
    asked = parser.parse_args(arguments)
    try:
        _serve(asked.verb)
    except ValidationError as error:
        return _stop("\n".join(f"{fault['loc'][0]}: {fault['msg']}" for fault in error.errors()))
    except (LotseError, BaseExceptionGroup) as error:
        first = _first(error)
        if not isinstance(first, LotseError):
            raise
        return _stop(str(first))
    return 0


def _serve(verb: str) -> None:
    settings = Settings()
    log.configure(console=settings.log_format == "console")
    model = train(models=settings.model_dir)
    work = _demo(settings, model) if verb == "demo" else _run(settings, model)
    with contextlib.suppress(KeyboardInterrupt, asyncio.CancelledError):
        uvloop.run(work)


async def _run(settings: Settings, model: Path) -> None:
    if settings.telegram_bot_token is None:
        reason = "TELEGRAM_BOT_TOKEN is not set: get a token from @BotFather in Telegram"
        raise ConfigurationError(reason)
    offers = seeds.load(settings.seed_offers) if settings.seed_offers else ()
    token = settings.telegram_bot_token.get_secret_value()
    async with app.service(
        settings, token=token, api_url=settings.telegram_api_url, model=model, offers=offers
    ) as service:
        print("Lotse is running. Ctrl-C stops it.", flush=True)
        await service.run()


async def _demo(settings: Settings, model: Path) -> None:
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    store = settings.data_dir / "practice.json"
    async with (
        PracticeServer(host=settings.host, port=settings.port, store=store) as phones,
        app.service(
            settings,
            token=phones.token,
            api_url=phones.url,
            model=model,
            offers=seeds.load(settings.seed_offers or seeds.DEMO),
        ) as service,
    ):
        print(f"\n  A phone in your browser:  {phones.url}/\n\n  Ctrl-C stops it.\n", flush=True)
        await service.run()


def _first(error: BaseException) -> BaseException:
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _stop(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
