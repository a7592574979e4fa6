"""The fixtures of a conversation, and desks that keep everything in memory."""

import pytest

from tests.flows.fakes import FakeBookings, FakeHandoffs, FakePeople
from tests.flows.fixtures import knowledge, quiet, rasa, spoken, talk

__all__ = ["knowledge", "quiet", "rasa", "spoken", "talk"]


@pytest.fixture
def bookings() -> FakeBookings:
    return FakeBookings()


@pytest.fixture
def handoffs() -> FakeHandoffs:
    return FakeHandoffs()


@pytest.fixture
def people() -> FakePeople:
    return FakePeople()
