"""Hands mails over to a mail server."""

from dataclasses import dataclass
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib

from bot.booking.invitations import Invitations, Mail
from bot.errors import ConfigurationError
from bot.settings import Settings
from bot.store.session import Database
from flows.ports import Session
from knowledge.texts import Texts
from knowledge.whole import Knowledge

_PORTS = {"smtp": 587, "smtps": 465}
_SECONDS = 30
_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@dataclass(frozen=True, slots=True)
class Mailer:
    """A way to a mail server.

    Attributes:
        url: ``smtp://user:password@host:587`` (with STARTTLS where it is offered) or ``smtps://…``.
        sender: The mail address it comes from.
        words: The words of the staff.
        lang: The language of the mails.

    Raises:
        ConfigurationError: Nobody can be reached under this address.
    """

    url: str
    sender: str
    words: Texts
    lang: str = "de"

    def __post_init__(self) -> None:
        parts = urlsplit(self.url)
        if parts.scheme not in _PORTS or not parts.hostname:
            reason = "SMTP_URL is like smtp://user:password@mail.example.org:587"
            raise ConfigurationError(reason)

    async def __call__(self, mail: Mail) -> None:
        """Hand a mail over.

        Raises:
            SMTPException: The server does not take it.
            OSError: There is no way to the server.
        """
        parts = urlsplit(self.url)
        await aiosmtplib.send(
            self._message(mail),
            hostname=parts.hostname,
            port=parts.port or _PORTS[parts.scheme],
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            use_tls=parts.scheme == "smtps",
            timeout=_SECONDS,
        )

    def _message(self, mail: Mail) -> EmailMessage:
        key = f"mail-{mail.method.lower()}"
        values = {
            "title": mail.listed.title,
            "place": mail.listed.place,
            "start": mail.listed.session.starts_at,
        }
        message = EmailMessage()
        message["From"], message["To"] = self.sender, mail.to
        message["Subject"] = self._say(f"{key}-subject", values)
        message["Message-ID"] = f"<{mail.id}@lotse.invalid>"
        message.set_content(self._say(key, values))
        message.add_alternative(
            mail.file.decode(), subtype="calendar", params={"method": mail.method}
        )
        return message

    def _say(self, key: str, values: dict[str, object]) -> str:
        # Mail programs show the invisible marks around inserted words as boxes.
        return self.words.say(key, self.lang, **values).translate(_MARKS)


def invitations(settings: Settings, db: Database, knowledge: Knowledge) -> Invitations | None:
    """Build what keeps the calendars of institutions right; None if none wants it.

    Raises:
        ConfigurationError: An institution wants it, and there is no way to send mails.
    """
    if not settings.mails or settings.smtp_url is None or settings.mail_from is None:
        return None
    send = Mailer(settings.smtp_url.get_secret_value(), settings.mail_from, knowledge.staff_texts)

    def name_of(session: Session) -> tuple[str, str]:
        say = knowledge.texts.say
        return say(f"module-{session.module}", send.lang), say(session.meeting_point, send.lang)

    return Invitations(db, settings.mails, settings.mail_from, name_of, send)
