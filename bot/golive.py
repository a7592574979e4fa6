"""What must be confirmed before the bot may speak to people, read off settings and content."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from bot.booking import seeds
from bot.settings import Settings, pairs
from knowledge.whole import Knowledge

QUESTIONS = tuple(f"U{number}" for number in range(1, 17))
"""The questions to the organisations, as docs/go-live.md lists them."""

STOPPING = frozenset({"U15"})
"""Questions without whose answer the bot must not start; the others only withhold content."""

SECRETS = ("telegram_bot_token", "secret_keys", "database_url")
SAMPLES = ("change-me", "changeme", "change_me", "example", "sample", "secret", "your-", "123:abc")
FEWEST_LETTERS = 4
"""A secret of fewer different letters is none."""

DEMO_OPERATOR = Settings.model_fields["operator"].default


@dataclass(frozen=True, slots=True)
class Open:
    """Something that nobody has confirmed.

    Attributes:
        about: The setting, the question or the kind of content.
        what: What is missing.
        stops: Whether the bot must not go live with it.
    """

    about: str
    what: str
    stops: bool = False

    def __str__(self) -> str:
        """Write it as one line of the report."""
        return f"{'STOP' if self.stops else 'open'}  {self.about}: {self.what}"


def still_open(
    settings: Settings,
    knowledge: Knowledge,
    *,
    offers: Sequence[seeds.Offer],
    on: date,
) -> list[Open]:
    """List what is unconfirmed, what stops going live first.

    Args:
        settings: What the operator set.
        knowledge: What the organisations know.
        offers: The offers that would be loaded at start.
        on: The day.

    Raises:
        ConfigurationError: A setting cannot be read.
    """
    found = [*_settings(settings), *_offers(offers), *_answers(settings), *_content(knowledge, on)]
    return sorted(found, key=lambda one: not one.stops)


def secrets_at_risk(settings: Settings) -> Iterator[Open]:
    """List what endangers a secret: with any of it the bot does not start on Telegram."""
    if settings.telegram_bot_token is None:
        yield Open("TELEGRAM_BOT_TOKEN", "not set", stops=True)
    if settings.secret_keys is None:
        what = (
            "the keys would lie beside the data that they seal; `python -m bot new-key` makes one"
        )
        yield Open("SECRET_KEYS", what, stops=True)
    # Without an address for updates, nobody says the word that would open it.
    for name in (*SECRETS, *(["webhook_secret"] if settings.webhook_url else [])):
        given = getattr(settings, name)
        if given is not None and _is_sample(given.get_secret_value()):
            yield Open(name.upper(), "empty, or a sample that everybody can read", stops=True)
    if not _is_private(settings.telegram_api_url):
        yield Open("TELEGRAM_API_URL", "not encrypted", stops=True)


def _is_sample(secret: str) -> bool:
    """Whether a secret stands in some example, or says nothing at all."""
    plain = secret.casefold()
    return any(word in plain for word in SAMPLES) or any(
        len(set(part.strip().rstrip("="))) < FEWEST_LETTERS for part in secret.split(",")
    )


def _is_private(url: str) -> bool:
    """Whether nobody on the way can read: encrypted, or never leaving this computer."""
    parts = urlsplit(url)
    return parts.scheme == "https" or parts.hostname in {"127.0.0.1", "::1", "localhost"}


def _settings(settings: Settings) -> Iterator[Open]:
    yield from secrets_at_risk(settings)
    if settings.operator.strip() in {"", DEMO_OPERATOR}:
        yield Open("OPERATOR", "people are not told who runs the bot", stops=True)
    if settings.readers is not None and "U1" not in pairs("CONFIRMED", settings.confirmed or ""):
        yield Open("READERS", "promised to people, but U1 is not noted in CONFIRMED", stops=True)
    if settings.staff_hours is None:
        yield Open("STAFF_HOURS", "no time of an answer is promised to anybody")


def _offers(offers: Sequence[seeds.Offer]) -> Iterator[Open]:
    made_up = sorted(one.id for one in offers if one.fictional == "yes")
    if made_up:
        yield Open("SEED_OFFERS", f"made up for the demo: {', '.join(made_up)}", stops=True)


def _answers(settings: Settings) -> Iterator[Open]:
    answered = pairs("CONFIRMED", settings.confirmed or "")
    for question in QUESTIONS:
        if question not in answered:
            stops = question in STOPPING
            yield Open(question, "no answer noted in CONFIRMED, see docs/go-live.md", stops=stops)


def _content(knowledge: Knowledge, on: date) -> Iterator[Open]:
    contacts = [one for one in knowledge.contacts if not knowledge.contact_for(one, on=on).checked]
    due = [one.id for one in knowledge.hints.values() if one.review_due < on]
    unread = [one.code for one in knowledge.languages.values() if one.reviewed is None]
    for about, what, ids in (
        ("contacts", "unchecked, shown by name only", contacts),
        ("hints", "to be reviewed again, withheld", due),
        ("languages", "not read by a native speaker, and people are told so", unread),
    ):
        if ids:
            yield Open(about, f"{len(ids)} {what}: {', '.join(sorted(ids))}")
