"""The settings of the service, from the environment; each has a row in the README's table."""

import os
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import ConfigurationError


class Settings(BaseSettings):
    """What an operator may set.

    Attributes:
        telegram_bot_token: The bot's token from BotFather.
        telegram_api_url: Which Bot API server to talk to.
        data_dir: Where the database file and the keys live.
        database_url: Another database than the file in `data_dir`.
        host: Address that the pages listen on.
        port: Port that the pages listen on.
        operator: Who runs this bot, as people are told.
        seed_offers: A file of offers to load at start.
        secret_keys: Keys that seal what is stored, the newest first, separated by commas.
        log_format: Lines for machines or for people.
        model_dir: Where trained models lie.
        staff_hours: When the staff of an institution is there.
        staff_deputies: Which institution steps in for which.
        staff_groups: Which institution has which group in Telegram.
        staff_mails: Which institution gets its booked dates by mail, and where.
        smtp_url: The mail server they go through.
        mail_from: The mail address they come from.
        console_port: Port of the staff's web pages; without one there are none.
        translate_url: Where a translation service is that speaks like LibreTranslate.
        translate_key: Its key, if it wants one.
        webhook_url: Where Telegram is to bring updates; without one we fetch them.
        webhook_secret: What Telegram must say when it brings them.
        redis_url: A Redis that several processes share.
        confirmed: Which questions before going live were answered, and when.
        readers: Who alone reads what people write, once that is guaranteed in writing.
        backup_days: How long copies of the database are kept, as people are told who erase.
    """

    model_config = SettingsConfigDict(env_file=None, extra="ignore", frozen=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    data_dir: Path = Path("data")
    database_url: SecretStr | None = None
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    operator: str = "Demo"
    seed_offers: Path | None = None
    secret_keys: SecretStr | None = None
    log_format: Literal["json", "console"] = "console"
    model_dir: Path = Path("models")
    staff_hours: str | None = None
    staff_deputies: str | None = None
    staff_groups: str | None = None
    staff_mails: str | None = None
    smtp_url: SecretStr | None = None
    mail_from: str | None = None
    console_port: int | None = Field(default=None, ge=0, le=65535)
    translate_url: str | None = None
    translate_key: SecretStr | None = None
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    redis_url: SecretStr | None = None
    confirmed: str | None = None
    readers: str | None = None
    backup_days: int = Field(default=30, ge=1, le=365)

    @property
    def store_url(self) -> str:
        """Where the database is: as it was set, or a file in `data_dir`."""
        if self.database_url is not None:
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir / 'lotse.sqlite3'}"

    @property
    def deputies(self) -> dict[str, str]:
        """Who steps in for whom.

        Raises:
            ConfigurationError: What was set cannot be read.
        """
        return pairs("STAFF_DEPUTIES", self.staff_deputies or "")

    @property
    def mails(self) -> dict[str, str]:
        """The mail address of each institution that gets its dates by mail.

        Raises:
            ConfigurationError: What was set cannot be read, or there is no way to send mails.
        """
        found = pairs("STAFF_MAILS", self.staff_mails or "")
        if found and (self.smtp_url is None or "@" not in (self.mail_from or "")):
            reason = "STAFF_MAILS needs SMTP_URL and MAIL_FROM"
            raise ConfigurationError(reason)
        return found

    @property
    def groups(self) -> dict[str, int]:
        """The number of each institution's group.

        Raises:
            ConfigurationError: What was set cannot be read.
        """
        found = pairs("STAFF_GROUPS", self.staff_groups or "")
        try:
            return {institution: int(chat) for institution, chat in found.items()}
        except ValueError:
            reason = "STAFF_GROUPS: the number of a group is like -1001234567890"
            raise ConfigurationError(reason) from None


def pairs(name: str, written: str) -> dict[str, str]:
    """Read `one=other,…`.

    Args:
        name: The setting, for the complaint.
        written: What was set.

    Raises:
        ConfigurationError: Something in it is not like that.
    """
    found: dict[str, str] = {}
    for part in filter(None, (one.strip() for one in written.split(","))):
        left, sign, right = (one.strip() for one in part.partition("="))
        if not (left and sign and right):
            reason = f"{name}: {part!r} is not like 'institution=value'"
            raise ConfigurationError(reason)
        found[left] = right
    return found


def for_a_program(**more: str) -> dict[str, str]:
    """Give the environment for a program that is started from here.

    Args:
        **more: What it is told beside what this process was told.
    """
    return {**os.environ, **more}
