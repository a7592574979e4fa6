"""People who talk to a bot: one after the other or many at once, and how long they waited."""

import asyncio
import itertools
import random
import statistics
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.practice.bubble import Bubble
from bot.practice.phone import Phone, SilenceError
from bot.practice.server import PracticeServer

Kind = Literal["text", "tap"]
PATIENCE = 60.0
QUIET = 0.4
"""Seconds of silence after which an answer is taken for complete."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a person does.

    Attributes:
        kind: Whether they write or tap.
        what: The words, or the intent of the button.
        answers: How many messages come back.
    """

    kind: Kind
    what: str
    answers: int = 1


STEPS = (
    Step("text", "hallo"),
    Step("tap", "affirm"),
    Step("text", "ich wohne im heim alberslohr weg"),
    Step("tap", "affirm"),
    Step("text", "24"),
)
"""The first minutes of a conversation: hello, consent, the place, yes, the age."""

WORDS = tuple(Step("text", f"message {number}") for number in range(5))
"""As much for a bot that only repeats what it hears."""


@dataclass(slots=True)
class Waits:
    """How long people waited for the first message of an answer, in seconds."""

    text: list[float] = field(default_factory=list)
    tap: list[float] = field(default_factory=list)
    begun: float = field(default_factory=time.perf_counter)
    seconds: float = 0.0

    @property
    def all(self) -> list[float]:
        """Every wait."""
        return [*self.text, *self.tap]

    @property
    def per_second(self) -> float:
        """How many turns a second there were."""
        return len(self.all) / self.seconds


def quantile(waits: Sequence[float], percent: int) -> float:
    """Say how long, in milliseconds, so many percent of the people waited at most."""
    return 1000 * statistics.quantiles(waits, n=100, method="inclusive")[percent - 1]


async def learn(phone: Phone, steps: Sequence[Step]) -> tuple[Step, ...]:
    """Walk once and note how many messages each step brings."""
    learnt = []
    for step in steps:
        await _do(phone, step)
        count = 0
        try:
            while True:
                await phone.expect(PATIENCE if count == 0 else QUIET)
                count += 1
        except SilenceError:
            if count == 0:
                raise
        learnt.append(Step(step.kind, step.what, count))
    return tuple(learnt)


async def at_once(
    server: PracticeServer, steps: Sequence[Step], *, crowd: int, people: int
) -> Waits:
    """Let people walk, so many at the same time; who has finished makes room for the next."""
    waits = Waits()
    queue = deque(_phone(server) for _ in range(people))

    async def place() -> None:
        while queue:
            phone = queue.popleft()
            for step in steps:
                await _timed(phone, step, waits)

    await asyncio.gather(*(place() for _ in range(crowd)))
    waits.seconds = time.perf_counter() - waits.begun
    return waits


async def at_rate(
    server: PracticeServer, steps: Sequence[Step], *, rate: float, people: int
) -> Waits:
    """Let so many things a second happen, whether or not the bot keeps up.

    People come and go on at random, as they do: at even distances several would always write in
    the same instant, or never. It is the same chance each time.
    """
    waits = Waits()
    chance = random.Random(1)  # noqa: S311 - no secret
    came = itertools.accumulate(chance.expovariate(rate / len(steps)) for _ in range(people))

    async def walk(start: float, pauses: Sequence[float]) -> None:
        phone = _phone(server)
        for step, pause in zip(steps, pauses, strict=True):
            await asyncio.sleep(max(0.0, start + pause - time.perf_counter()))
            await _timed(phone, step, waits)

    walks = []
    for start in came:
        pauses = itertools.accumulate(chance.uniform(0.2, 0.8) for _ in steps)
        walks.append(walk(waits.begun + start, tuple(pauses)))
    await asyncio.gather(*walks)
    waits.seconds = time.perf_counter() - waits.begun
    return waits


async def do(phone: Phone, step: Step) -> None:
    """Do one thing, and wait for everything that comes back."""
    await _timed(phone, step, Waits())


async def _timed(phone: Phone, step: Step, waits: Waits) -> None:
    begun = time.perf_counter()
    await _do(phone, step)
    await phone.expect(PATIENCE)
    (waits.text if step.kind == "text" else waits.tap).append(time.perf_counter() - begun)
    for _ in range(step.answers - 1):
        await phone.expect(PATIENCE)


async def _do(phone: Phone, step: Step) -> None:
    if step.kind == "text":
        await phone.say(step.what)
    else:
        await phone.tap(_button(phone.transcript(), step.what))


def _button(bubbles: Sequence[Bubble], intent: str) -> str:
    for bubble in reversed(bubbles):
        for button in bubble.buttons:
            data = str(button.get("callback_data", ""))
            if data.partition("#")[0].partition("?")[0] == intent:
                return data
    reason = f"no button means {intent!r}"
    raise LookupError(reason)


def _phone(server: PracticeServer) -> Phone:
    return server.phone(first_name="P", language_code="de", started=True)
