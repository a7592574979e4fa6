"""The real knowledge and the real rules, loaded once, and a fresh person for every test."""

import pytest

from bot import log
from bot.dialogue import agent
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.flows.model import trained
from tests.flows.talk import Talk


@pytest.fixture(scope="session", autouse=True)
def quiet() -> None:
    """Log as in service; Rasa's own lines for developers quote what people write."""
    log.configure(level="error")


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load()


@pytest.fixture(scope="session")
def rasa(knowledge: Knowledge) -> agent.Rasa:
    return agent.load(trained(), texts=knowledge.texts, actions=())


@pytest.fixture
def talk(rasa: agent.Rasa, knowledge: Knowledge) -> Talk:
    """A talk that is told as keys."""
    return Talk(rasa, knowledge)


@pytest.fixture
def spoken(rasa: agent.Rasa, knowledge: Knowledge) -> Talk:
    """A talk in real words."""
    return Talk(rasa, knowledge, words=True)
