"""The fixtures of a conversation, as the flows' own tests have them."""

from tests.flows.fixtures import knowledge, quiet, rasa, spoken, talk

__all__ = ["knowledge", "quiet", "rasa", "spoken", "talk"]
