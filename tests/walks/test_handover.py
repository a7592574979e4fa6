"""ST3 turn by turn: a human takes over in the group, and gives the conversation back."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot import app, demo
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.settings import Settings
from tests.fakes import RunningClock
from tests.walks.conftest import PATIENCE, Walker, plain, serving, words


@pytest.fixture
def clock() -> RunningClock:
    return RunningClock()


@pytest.fixture
async def service(
    practice: PracticeServer, tmp_path: Path, model: Path, clock: RunningClock
) -> AsyncIterator[app.Service]:
    settings, chat = demo.with_team(practice, Settings(data_dir=tmp_path))
    async with serving(practice, tmp_path, model, clock, settings) as running:
        await demo.invite(running, chat)
        yield running


class Team:
    """Maria's phone with the staff's group on it."""

    def __init__(self, practice: PracticeServer) -> None:
        team = practice.world.team
        assert team is not None
        self.chat = practice.world.chats[team["chat"]]
        person = practice.world.people[team["person"]]
        self._phone = Phone(practice.world, practice.player, person, self.chat)

    async def sees(self, text: str) -> None:
        """Wait until something stands in the group."""
        await until(lambda: text in self.read(), f"the group to read {text!r}")

    async def taps(self, data: str) -> None:
        """Tap a button below the newest message that has it."""
        await self._phone.inside(self.chat, max(self.chat.topics)).tap(data)

    async def writes(self, text: str) -> int:
        """Write in the topic."""
        bubble = await self._phone.inside(self.chat, max(self.chat.topics)).say(text)
        return bubble.id

    def read(self) -> str:
        """Give everything that stands in the group."""
        shown = self._phone.inside(self.chat).transcript()
        return "\n".join(plain(bubble.text) for bubble in shown)

    def reactions(self, message: int) -> list[str]:
        """Give the bot's reactions to a message."""
        return [one["emoji"] for one in self.chat.reactions.get(message, [])]


async def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds."""
    try:
        async with asyncio.timeout(3 * PATIENCE):
            while not holds():  # noqa: ASYNC110 - the practice world rings no bell for a test
                await asyncio.sleep(0.05)
    except TimeoutError:
        reason = f"waited in vain for {what}"
        raise AssertionError(reason) from None


async def _hears(emre: Walker, text: str) -> None:
    def heard() -> bool:
        return text in words(emre.phone.transcript())

    await until(heard, f"the person to read {text!r}")


async def test_a_case_manager_takes_over_and_the_bot_is_silent_until_the_case_is_closed(
    practice: PracticeServer, walker: Callable[[str], Walker]
) -> None:
    emre, maria = walker("tr"), Team(practice)
    await emre.say("/start")
    await emre.tap("✅")
    said = await emre.say("/human")

    # 1. What is passed on is asked; until then it is the least.
    assert "K-100" in words(said)
    await maria.sees("K-100 · tr · Gespräch")
    await maria.sees("Sprache und Thema")
    # 2. Claimed: locked for others, and the person is told who reads now.
    await maria.taps("staff:claim")
    await _hears(emre, "gerçek bir kişi okuyor")
    # 3. An answer in German goes out, a note does not.
    await maria.writes("ruft lieber nachmittags an")
    answer = await maria.writes("/a Passt Ihnen Donnerstag, 3. Dezember, 10 Uhr?")
    await _hears(emre, "Donnerstag, 3. Dezember, 10 Uhr")
    await until(lambda: maria.reactions(answer) == ["👍"], "the answer to be delivered")
    # 4. The person's answer reaches the human, and the bot says nothing to it.
    await emre.phone.say("olur ama 11 olsun")
    await maria.sees("olur ama 11 olsun")
    # A canned answer is picked in German and read in Turkish.
    await maria.taps("staff:canned")
    await maria.sees("Welche Vorlage")
    await maria.taps("staff:send:bring-papers")
    await _hears(emre, "Lütfen belgelerinizi yanınızda getirin")
    # 5. Closed with an outcome: the person is told and asked, and the bot answers again.
    await maria.taps("staff:close")
    await maria.sees("Wie ist es ausgegangen")
    await maria.taps("staff:end:appointment")
    await _hears(emre, "Her şey halloldu mu")
    assert "nachmittags" not in words(emre.phone.transcript())

    again = await emre.say("randevularım")

    assert again != []


async def test_words_of_crisis_are_answered_at_once_while_a_human_holds(
    practice: PracticeServer, walker: Callable[[str], Walker]
) -> None:
    emre, maria = walker("de"), Team(practice)
    await emre.say("/start")
    await emre.tap("✅")
    await emre.say("/human")
    await maria.sees("K-100")
    await maria.taps("staff:claim")
    await _hears(emre, "Jetzt liest ein Mensch")

    await emre.phone.say("Ich will mich umbringen")

    await _hears(emre, "Ruf jetzt 112 an")
    await maria.sees("Ich will mich umbringen")
