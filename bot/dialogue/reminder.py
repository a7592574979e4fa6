"""The words of a reminder, made when it is due."""

from bot.booking.reminders import ReminderDue
from bot.dialogue.speech import button
from bot.message import Message
from flows.booking.show import when_values
from flows.talk import Choice
from knowledge.texts import Texts

CHOICES = (
    ("btn-cancel", "cancel_booking"),
    ("btn-move", "reschedule_late"),
    ("btn-directions", "directions_bring_costs"),
)


class ReminderWords:
    """Renders reminders.

    Args:
        texts: The words of every language.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def __call__(self, due: ReminderDue) -> Message:
        """Say the reminder in the person's language, with what can be done about it."""
        said = self._texts.say("booking-reminder", due.lang, **when_values(due.booking.session))
        token = {"booking": due.booking.token}
        rows = tuple(
            (
                button(
                    Choice(label, intent, token, lasting=True).as_json(), "", due.lang, self._texts
                ),
            )
            for label, intent in CHOICES
        )
        return Message(said, rows)
