"""What somebody was about to book, said in one line, with a way on and a way out."""

from flows.dates import BOOK
from flows.ports import Draft
from flows.talk import Choice, Turn


def say_draft(turn: Turn, draft: Draft) -> None:
    """Say it once; a tap goes on where it stopped, another one forgets it."""
    session = draft.session
    intent = BOOK.get(session.module, "join_event_leisure")
    entities = {"session": session.token, **({"pool": draft.pool} if draft.pool else {})}
    persons = {"persons": str(draft.persons)} if draft.persons > 1 else {}
    turn.say(
        "welcome-draft",
        choices=(
            Choice("btn-continue", intent, {**entities, **persons}, lasting=True),
            Choice("btn-drop-draft", "pause_resume_abort", {"kind": "drop"}, lasting=True),
        ),
        module=f"module-{session.module}",
        title=f"trade-{session.trade}" if session.trade else f"contact-{session.institution}",
        start=session.starts_at,
    )
