"""The plug is pulled at every step of a staff answer: it comes once, or is shown as not delivered.

The database file survives each kill, as it does on an operator's machine; what the person read is
held against what the staff is shown.
"""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.telegram.poster import FAILED, SENT
from tests.walks.booth import ask_for_a_human, running
from tests.walks.booth import until as reads
from tests.walks.process import Process, started
from tests.walks.test_handover import Team, until

WESEL = "bezreg-muenster"
HELD = 60.0
"""Seconds that a call is held; the process is killed long before."""
NOT_SURE = "Es ist nicht sicher, ob diese Antwort angekommen ist"


def _held(method: str, *, after: bool = False) -> Fault:
    return Fault("slow", method=method, seconds=HELD, after=after)


STEPS: tuple[tuple[str, Fault | None, float], ...] = (
    ("Telegram has it, nobody fetched it", _held("getUpdates"), 0.2),
    ("fetched, but the answer is lost", _held("getUpdates", after=True), 0.2),
    ("about to reach the person", _held("sendMessage"), 0.2),
    ("taken by Telegram, not yet noted", _held("sendMessage", after=True), 0.2),
    ("delivered, not yet shown", _held("setMessageReaction"), 0.2),
    ("at once", None, 0.0),
    ("a moment later, wherever it is by then", None, 0.06),
)
"""What is held, and how many seconds after the words reached Telegram the plug is pulled."""


async def _invited(home: Path, telegram: int) -> None:
    async with started(
        *("staff", home, "invite", "--login", "maria", "--name", "Maria"),
        *("--at", f"{WESEL}=counsellor", "--telegram", str(telegram)),
    ) as process:
        assert await process.end() == 0


async def _claimed(person: Phone, maria: Team) -> None:
    await ask_for_a_human(person)
    await maria.sees("K-100 · de")
    await maria.taps("staff:claim")
    await reads(person, "Jetzt liest ein Mensch")


def _times(person: Phone, words: str) -> int:
    return sum(words in bubble.text for bubble in person.transcript())


def _shown(maria: Team, message: int, before: int) -> str:
    signs = maria.reactions(message)
    if signs == [SENT]:
        return "delivered"
    # The sign comes behind the words; without it they would be said again after the next kill.
    return "not sure" if signs == [FAILED] and maria.read().count(NOT_SURE) > before else ""


async def _told(maria: Team, message: int, before: int) -> str:
    await until(lambda: _shown(maria, message, before) != "", "the staff to be told")
    return _shown(maria, message, before)


async def test_killed_at_every_step_of_a_staff_answer_it_comes_once_or_is_shown_as_not_delivered(
    practice: PracticeServer, tmp_path: Path, model: Path
) -> None:
    practice.team("Lotse: Team", "Maria")
    person, maria = practice.phone(first_name="Emre", language_code="de"), Team(practice)
    await _invited(tmp_path, maria.chat.owner)
    told: dict[str, str] = {}
    async with AsyncExitStack() as stack:

        async def begun() -> Process:
            staff = {"STAFF_GROUPS": f"{WESEL}={maria.chat.id}"}
            return await stack.enter_async_context(running(practice, tmp_path, more=staff))

        process = await begun()
        await _claimed(person, maria)
        for step, fault, moment in STEPS:
            words, before = f"Antwort {len(told)}", maria.read().count(NOT_SURE)
            if fault is not None:
                practice.order(fault)
            message = await maria.writes(f"/a {words}")
            if fault is not None and fault.method != "getUpdates":
                await until(lambda: not practice.faults.listed(), f"the call to be held: {step}")
            await asyncio.sleep(moment)
            await process.kill()
            practice.faults.clear()
            process = await begun()
            told[step] = await _told(maria, message, before)
            came = _times(person, words)
            assert came == 1 or (came == 0 and told[step] == "not sure"), (step, came)

    assert told["about to reach the person"] == "not sure"
    assert told["taken by Telegram, not yet noted"] == "not sure"
    assert told["fetched, but the answer is lost"] == "delivered"
    assert told["delivered, not yet shown"] == "delivered"
