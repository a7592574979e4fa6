"""Every action of the conversation, listed once, built with the desks it needs."""

from collections.abc import Sequence

from rasa_sdk import Action

from flows.booking import (
    answering,
    ask,
    book,
    call,
    change,
    mine,
    overview,
    remind,
    sizes,
    take,
    waiting,
)
from flows.eligibility import actions as eligibility
from flows.eligibility import plan, school
from flows.fallback import actions as fallback
from flows.fallback import found, german
from flows.handoff import actions as handoff
from flows.legal import general, routes, work
from flows.offers import actions as offers
from flows.offers import news, way
from flows.ports import Bookings, Calls, Drafts, Handoffs, People, Visits, Waits
from flows.privacy import actions as privacy
from flows.welcome import actions as welcome
from flows.welcome import consent, simple
from knowledge.whole import Knowledge


def all_actions(  # noqa: PLR0913 - the desks, and what the operator says of itself
    knowledge: Knowledge,
    *,
    operator: str,
    readers: str | None = None,
    bookings: Bookings,
    waits: Waits,
    visits: Visits,
    calls: Calls,
    drafts: Drafts,
    handoffs: Handoffs,
    people: People,
) -> Sequence[Action]:
    """Build all actions.

    Args:
        knowledge: What the organisations know.
        operator: Who runs the bot, as people are told.
        readers: Who alone reads what people write, if that is guaranteed in writing.
        bookings: The desk for dates and places.
        waits: The desk that keeps the waiting lists.
        visits: The desk that hears how people come.
        calls: The desk for who would like to be contacted.
        drafts: The desk that remembers what was about to be booked.
        handoffs: The desk that hands over to people.
        people: The desk that knows languages and consent.
    """
    return (
        *_first(knowledge, (operator, readers), bookings, drafts, people),
        *_guiding(knowledge, bookings, handoffs),
        news.News(bookings, people),
        *_booking(bookings, waits, visits, drafts, handoffs),
        *_calling(bookings, visits, calls),
        *_legal(knowledge, bookings),
        *_last(knowledge, bookings, handoffs),
    )


def _first(
    knowledge: Knowledge,
    told: tuple[str, str | None],
    bookings: Bookings,
    drafts: Drafts,
    people: People,
) -> Sequence[Action]:
    operator, readers = told
    return (
        consent.StartSession(),
        consent.ConsentGuard(),
        consent.AskConsent(operator),
        consent.ConsentDone(people),
        welcome.Greet(drafts),
        welcome.SwitchLanguage(knowledge, people),
        welcome.Identity(operator, readers),
        simple.Simplify(knowledge),
        welcome.Bye(bookings),
        welcome.Pause(drafts),
        privacy.Privacy(bookings, people),
        privacy.DeleteGuard(),
        privacy.AskDelete(bookings),
        privacy.Delete(bookings, people),
    )


def _guiding(knowledge: Knowledge, bookings: Bookings, handoffs: Handoffs) -> Sequence[Action]:
    return (
        eligibility.StartCheck(),
        eligibility.OrientationGuard(knowledge),
        eligibility.AskPlace(),
        eligibility.AskAge(),
        eligibility.AskGoal(),
        eligibility.Eligibility(knowledge),
        eligibility.Correct(),
        school.School(knowledge),
        eligibility.Moved(bookings),
        plan.Plan(knowledge, bookings),
        offers.ListOffers(bookings),
        offers.AboutProject(),
        offers.Ended(knowledge),
        offers.Women(handoffs),
        way.Directions(knowledge, bookings),
        offers.Employer(),
    )


def _booking(
    bookings: Bookings, waits: Waits, visits: Visits, drafts: Drafts, handoffs: Handoffs
) -> Sequence[Action]:
    return (
        book.StartBooking(bookings),
        book.BookingGuard(bookings, drafts),
        ask.AskSession(bookings),
        ask.AskPool(bookings),
        ask.AskConfirmed(bookings),
        take.Book(bookings, drafts),
        waiting.WaitingList(bookings, waits),
        remind.ReminderGuard(),
        remind.AskReminder(bookings),
        remind.Remind(bookings),
        sizes.SizeGuard(bookings),
        sizes.AskShoeSize(bookings),
        sizes.AskClothesSize(bookings),
        sizes.Sizes(visits),
        change.StartChange(bookings),
        change.ChangeGuard(bookings),
        change.AskChosen(bookings),
        change.AskNewDate(bookings),
        change.AskChangeConfirmed(bookings),
        mine.MyBookings(bookings, waits, visits),
        overview.Slots(bookings),
        overview.Request(handoffs),
        overview.Needs(bookings, visits, handoffs),
    )


def _calling(bookings: Bookings, visits: Visits, calls: Calls) -> Sequence[Action]:
    return (
        answering.AnswerNotice(visits, calls),
        change.Change(bookings, calls),
        call.StartCall(),
        call.CallGuard(bookings),
        call.AskWindow(bookings),
        call.Call(calls),
    )


def _legal(knowledge: Knowledge, bookings: Bookings) -> Sequence[Action]:
    return (
        work.StartWork(),
        work.WorkGuard(),
        work.AskPaper(),
        work.AskMonths(),
        work.AskAdvice(knowledge, bookings),
        work.WorkDone(bookings),
        general.Legal(knowledge),
        routes.StartRoutes(),
        routes.RoutesGuard(),
        routes.AskHave(),
        routes.AskRoutePaper(),
        routes.Routes(knowledge),
    )


def _last(knowledge: Knowledge, bookings: Bookings, handoffs: Handoffs) -> Sequence[Action]:
    return (
        handoff.Human(knowledge, bookings, handoffs),
        handoff.Escalate(handoffs),
        handoff.Share(handoffs),
        fallback.Fallback(knowledge, bookings),
        fallback.NothingAsked(),
        found.TellAbout(knowledge, bookings),
        german.InGerman(knowledge),
        fallback.NotText(),
        fallback.OldButton(),
    )
