"""What an update is to the conversation, to a case, and to the question that it answers."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.conversation import Answer
from bot.dialogue.hearing import Said
from bot.handoff.attached import Attached
from bot.handoff.gate import Heard
from bot.message import Message
from bot.telegram.inbound import Inbound
from bot.telegram.writing import answered
from nlu.crisis import find
from nlu.matters import is_only


def said(inbound: Inbound) -> Said:
    """Tell the conversation what was done."""
    kind = "command" if inbound.kind in {"command", "start"} else inbound.kind
    return Said(
        update=inbound.update_id,
        kind=kind,
        text=inbound.text or "",
        data=inbound.command or "" if kind == "command" else inbound.data or "",
        client=inbound.language_code,
    )


def of_discretion(inbound: Inbound, *, discreet: bool) -> Inbound:
    """Take the one word that clears the chat for a command, from whoever may be watched.

    It is meant for the bot even while a human holds the conversation, and it must not hang on
    what a model makes of it; like a command it is nothing that the staff reads.
    """
    if not discreet or inbound.kind != "text" or not is_only("clear_chat", inbound.text or ""):
        return inbound
    return replace(inbound, kind="command", command="clear", text=None)


def heard(inbound: Inbound, lang: str, intent: str | None) -> Heard:
    """Tell a case what was said."""
    return Heard(
        text=inbound.text or "",
        kind=inbound.kind,
        update=inbound.update_id,
        lang=lang,
        intent=intent,
        in_chat=inbound.message_id,
        answers=inbound.reply_to,
        file=_attached(inbound),
    )


def _attached(inbound: Inbound) -> Attached | None:
    if inbound.file_id is None:
        return None
    return Attached(inbound.file_id, inbound.file_type or "", inbound.file_size or 0)


def with_edit(answer: Answer, inbound: Inbound) -> Sequence[Message]:
    """Take the buttons away from a question, and write below it which one answered it."""
    messages = answer.messages
    tapped = inbound.kind == "button" and "#" in (inbound.data or "")
    if not (messages and tapped and inbound.message_id is not None):
        return messages
    trace = None
    if answer.taken and inbound.asked and inbound.label:
        trace = answered(inbound.asked, inbound.label)
    return (replace(messages[0], edit=inbound.message_id, trace=trace), *messages[1:])


def cries(inbound: Inbound) -> bool:
    """Whether there are words of crisis in it: those are heard however much comes."""
    return bool(inbound.text) and find(inbound.text or "") is not None


def app_language(inbound: Inbound) -> str:
    """Name the language of the person's app."""
    return (inbound.language_code or "de").split("-")[0]
