"""The words of what people are told unasked, made in the moment it goes out."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot import veil
from bot.booking import announce, missed, moving, needs, queue, reminders
from bot.booking.notice import Notice
from bot.dialogue.speech import button
from bot.message import Message
from flows.booking.answering import coming_choices, moved_choices, other_choices
from flows.booking.known import booked_by
from flows.booking.show import said_of, when_values
from flows.booking.waiting import join_choice, offer_choices
from flows.offers.news import stop_choice
from flows.talk import Choice
from flows.values import plain
from knowledge import moments
from knowledge.texts import Texts

ORIGINAL = "de"
"""The language in which organisers write."""


class NoticeWords:
    """Renders notices.

    Args:
        texts: The words of every language.
    """

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def __call__(self, notice: Notice) -> Message:
        """Say a notice in the person's language, with what can be done about it."""
        if notice.kind == veil.KIND:
            return veil.neutral(self._texts, notice.lang)
        moments.show_solar(wished=notice.solar)
        kind, choices_of = SAID[notice.kind]
        if notice.kind == moving.MOVED and _keeps_its_time(notice):
            kind = "booking-session-changed"
        key = said_of(kind, notice.session)
        told = {name: value for name, value in notice.values.items() if name != "words"}
        values = plain({**when_values(notice.session), **told})
        rows = tuple(
            (button(one.as_json(), "", notice.lang, self._texts),) for one in choices_of(notice)
        )
        said = [self._texts.say(key, notice.lang, **values)]
        if notice.values.get("reason"):
            reason = f"booking-why-{notice.values['reason']}"
            said.append(self._texts.say(reason, notice.lang))
        said += self._own_words(notice)
        return Message("\n".join(said), rows, silent=notice.silent)

    def _own_words(self, notice: Notice) -> list[str]:
        """Give the words of the organiser: translated where that worked, always the original."""
        words: Any = notice.values.get("words") or {}
        original, said = words.get(ORIGINAL), words.get(notice.lang)
        if not original or notice.lang == ORIGINAL:
            return ["", original] if original else []
        if said:
            return ["", said, "", self._texts.say("handoff-machine", notice.lang), original]
        return ["", self._texts.say("booking-words-german", notice.lang), original]


def _keeps_its_time(notice: Notice) -> bool:
    """Say whether only the place, the end or the time to meet is another one."""
    before = notice.values.get("before")
    return str(plain({"at": before})["at"]) == notice.session.starts_at.isoformat()


def _of_reminder(notice: Notice) -> Sequence[Choice]:
    if notice.booking is None:
        return ()
    token = {"booking": notice.booking.token}
    way = Choice("btn-directions", "directions_bring_costs", token, lasting=True)
    return (*coming_choices(notice.booking), way)


def _of_found(notice: Notice) -> Sequence[Choice]:
    del notice
    return ()


def _of_none(notice: Notice) -> Sequence[Choice]:
    return () if notice.booking is None else coming_choices(notice.booking)


def _of_moved(notice: Notice) -> Sequence[Choice]:
    return () if notice.booking is None else moved_choices(notice.booking)


def _of_lost(notice: Notice) -> Sequence[Choice]:
    return other_choices(notice.session)


def _of_offer(notice: Notice) -> Sequence[Choice]:
    return offer_choices(str(notice.values["wait"]))


def _of_over(notice: Notice) -> Sequence[Choice]:
    return (join_choice(notice.session, str(notice.values["pool"])),)


def _of_news(notice: Notice) -> Sequence[Choice]:
    fit = Choice("btn-what-fits-me", "check_eligibility", lasting=True)
    stop = stop_choice(str(notice.values["wish"]))
    return (fit, *other_choices(notice.session), stop)


def _of_missed(notice: Notice) -> Sequence[Choice]:
    module = {"module": notice.session.module}
    return (
        Choice("btn-why-time", booked_by(notice.session.module), module, lasting=True),
        Choice("btn-why-childcare", "special_needs", {"need": "childcare"}, lasting=True),
        Choice("btn-why-language", "special_needs", {"need": "interpreter"}, lasting=True),
        Choice("btn-human", "contact_human", lasting=True),
    )


SAID: Mapping[str, tuple[str, Callable[[Notice], Sequence[Choice]]]] = {
    reminders.KIND: ("booking-reminder", _of_reminder),
    queue.OFFER: ("booking-offer", _of_offer),
    queue.OVER: ("booking-offer-over", _of_over),
    queue.OFF: ("booking-session-cancelled", _of_lost),
    announce.KIND: ("booking-offer-new", _of_news),
    missed.KIND: ("booking-missed", _of_missed),
    needs.FOUND: ("booking-need-found", _of_found),
    needs.NONE: ("booking-need-none", _of_none),
    moving.MOVED: ("booking-session-moved", _of_moved),
    moving.ASKED_AGAIN: ("booking-session-asked-again", _of_moved),
    moving.CANCELLED: ("booking-session-cancelled", _of_lost),
    moving.RELEASED: ("booking-released", _of_lost),
}
"""For each kind of notice its words and its buttons."""
