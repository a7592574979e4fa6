"""The words of what people are told unasked, made in the moment it goes out."""

from collections.abc import Callable, Mapping, Sequence

from bot.booking import queue, reminders
from bot.booking.notice import Notice
from bot.dialogue.speech import button
from bot.message import Message
from flows.booking.show import when_values
from flows.booking.waiting import join_choice, offer_choices
from flows.talk import Choice, plain
from knowledge.texts import Texts


class NoticeWords:
    """Renders notices.

    Args:
        texts: The words of every language.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def __call__(self, notice: Notice) -> Message:
        """Say a notice in the person's language, with what can be done about it."""
        key, choices_of = SAID[notice.kind]
        values = plain({**when_values(notice.session), **notice.values})
        rows = tuple(
            (button(one.as_json(), "", notice.lang, self._texts),) for one in choices_of(notice)
        )
        return Message(self._texts.say(key, notice.lang, **values), rows)


def _of_reminder(notice: Notice) -> Sequence[Choice]:
    token = {"booking": notice.booking.token if notice.booking else ""}
    return (
        Choice("btn-cancel", "cancel_booking", token, lasting=True),
        Choice("btn-move", "reschedule_late", token, lasting=True),
        Choice("btn-directions", "directions_bring_costs", token, lasting=True),
    )


def _of_offer(notice: Notice) -> Sequence[Choice]:
    return offer_choices(str(notice.values["wait"]))


def _of_over(notice: Notice) -> Sequence[Choice]:
    return (join_choice(notice.session, str(notice.values["pool"])),)


SAID: Mapping[str, tuple[str, Callable[[Notice], Sequence[Choice]]]] = {
    reminders.KIND: ("booking-reminder", _of_reminder),
    queue.OFFER: ("booking-offer", _of_offer),
    queue.OVER: ("booking-offer-over", _of_over),
}
"""For each kind of notice its words and its buttons."""
