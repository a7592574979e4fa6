"""Where in a turn a form is called: at its start, for an answer, or back from something else."""

from collections.abc import Mapping, Sequence


def phase_of(events: Sequence[Mapping[str, object]], form: str) -> str:
    """Tell in which phase of a turn a form is called: "start", "answer" or "return"."""
    for event in reversed(events):
        kind = event.get("event")
        if kind == "user":
            return "answer"
        if kind == "active_loop" and event.get("name") == form:
            return "start"
        if kind == "action_execution_rejected" or (
            kind == "loop_interrupted" and event.get("is_interrupted")
        ):
            return "return"
    return "start"


FRESH = frozenset({"greet_start", "switch_language", "not_understood_simplify"})
"""After these a question is asked in full: it is long ago, or was not understood."""


def comes_back(events: Sequence[Mapping[str, object]], form: str | None, intent: str) -> bool:
    """Whether a form asks again what it asked just before something else was answered.

    Args:
        events: What happened in the conversation.
        form: The form that asks.
        intent: What the latest message was for.
    """
    return form is not None and intent not in FRESH and phase_of(events, form) == "return"
