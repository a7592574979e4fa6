"""Before going live: what nobody has confirmed is listed, and what must stop stops."""

import re
from datetime import date

import pytest
from pydantic import SecretStr

from bot import golive
from bot.__main__ import main
from bot.golive import Open, still_open
from bot.settings import Settings
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.fakes import an_offer
from tests.house.source import ROOT

TODAY = date(2026, 11, 21)
READY = {
    "telegram_bot_token": SecretStr("81234:Kxq7TzPa"),
    "telegram_api_url": "https://api.telegram.org",
    "operator": "Verein",
    "secret_keys": SecretStr("Kxq7TzPa"),
    "staff_hours": "*=mon-fri 09:00-15:00",
    "confirmed": ",".join(f"{one}=2026-12-01" for one in golive.QUESTIONS),
}


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def opened(knowledge: Knowledge, *offers: object, **changes: object) -> list[Open]:
    settings = Settings.model_validate(READY | changes)
    return still_open(settings, knowledge, offers=offers, on=TODAY)  # type: ignore[arg-type]


def test_nothing_is_promised_about_readers_without_the_written_word(knowledge: Knowledge) -> None:
    settings = {"readers": "Beratungsteam", "confirmed": "U15=2026-12-01"}

    assert "READERS" in [one.about for one in opened(knowledge, **settings) if one.stops]
    assert "READERS" not in [one.about for one in opened(knowledge, readers="Beratungsteam")]


def test_when_everything_is_set_only_withheld_content_is_left(knowledge: Knowledge) -> None:
    found = opened(knowledge)

    assert {one.about for one in found} <= {"contacts", "hints", "languages"}
    assert [one for one in found if one.stops] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("telegram_bot_token", None),
        ("operator", "Demo"),
        ("operator", " "),
        ("secret_keys", None),
        ("telegram_api_url", "http://bot-api.internal:8080"),
        ("telegram_bot_token", SecretStr("123:abc")),
        ("secret_keys", SecretStr("change-me")),
        ("secret_keys", SecretStr("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")),
        ("database_url", SecretStr("postgresql://lotse:change-me@db/lotse")),
    ],
)
def test_a_setting_of_the_demo_stops(knowledge: Knowledge, name: str, value: object) -> None:
    stopping = [one.about for one in opened(knowledge, **{name: value}) if one.stops]

    assert stopping == [name.upper()]


@pytest.mark.parametrize(("word", "stops"), [("", 1), ("change-me-too", 1), ("Kxq7TzPa", 0)])
def test_a_word_for_the_door_of_updates_that_anybody_can_guess_stops(
    word: str, stops: int
) -> None:
    settings = Settings.model_validate(READY | {"webhook_secret": SecretStr(word)})
    open_door = settings.model_copy(update={"webhook_url": "https://lotse.example.org/telegram"})

    assert list(golive.secrets_at_risk(settings)) == []
    assert [one.about for one in golive.secrets_at_risk(open_door)] == ["WEBHOOK_SECRET"] * stops


def test_made_up_offers_stop_and_real_ones_do_not(knowledge: Knowledge) -> None:
    made_up, real = an_offer(fictional="yes"), an_offer(fictional="no")

    assert [one.about for one in opened(knowledge, made_up) if one.stops] == ["SEED_OFFERS"]
    assert [one for one in opened(knowledge, real) if one.stops] == []


def test_every_unanswered_question_is_named_and_data_protection_stops(
    knowledge: Knowledge,
) -> None:
    found = opened(knowledge, confirmed="U1=2026-12-03")

    asked = [one for one in found if one.about.startswith("U")]
    assert sorted(one.about for one in asked) == sorted(set(golive.QUESTIONS) - {"U1"})
    assert [one.about for one in found if one.stops] == ["U15"]
    assert found[0].stops


def test_a_hint_is_named_from_the_day_after_its_review_was_due(knowledge: Knowledge) -> None:
    first = min(knowledge.hints.values(), key=lambda one: one.review_due)
    late = first.review_due.replace(year=first.review_due.year + 1)
    settings = Settings.model_validate(READY)

    found = still_open(settings, knowledge, offers=(), on=late)

    assert first.id in next(one.what for one in found if one.about == "hints")


def test_the_page_lists_the_questions_that_the_command_asks() -> None:
    page = (ROOT / "docs" / "go-live.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(U\d+)` \|.*\| ([^|]*) \|$", page, re.MULTILINE)

    assert tuple(name for name, _ in rows) == golive.QUESTIONS
    assert {name for name, until in rows if "does not start" in until} == golive.STOPPING


def test_the_command_fails_as_long_as_something_stops(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)

    code = main(["go-live-check"])

    assert code == 1
    assert "STOP  U15" in capsys.readouterr().out
    for name, value in READY.items():
        plain = value.get_secret_value() if isinstance(value, SecretStr) else value
        monkeypatch.setenv(name.upper(), str(plain))
    assert main(["go-live-check"]) == 0
