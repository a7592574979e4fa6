"""Builds everything once, introduces everyone, and opens and closes in order."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot import jobs, sweeping, upkeep
from bot.booking import seeds
from bot.booking.stock import seed
from bot.clock import Clock, SystemClock
from bot.console.room import furnished
from bot.console.server import Console
from bot.desks import Desks, open_desks
from bot.dialogue import agent
from bot.dialogue.conversation import Conversation
from bot.dialogue.letters import Letters
from bot.dialogue.lost import Lost
from bot.dialogue.notes import Notes
from bot.dialogue.notices import NoticeWords
from bot.dialogue.page import Pages
from bot.dialogue.reduced import Reduced, whole_or_reduced
from bot.ending import together
from bot.front import Front, front_of, introduce_bot, one_at_a_time, pace_of, way_in
from bot.handoff.desks import StaffDesks, desks_for
from bot.handoff.files import Fetch
from bot.jobs import Job, Jobs
from bot.keys import box_for
from bot.mailer import invitations
from bot.meters import Meters
from bot.settings import Settings
from bot.store.migrate import migrate
from bot.store.session import Database
from bot.telegram.album import Album
from bot.telegram.application import Board, build, opened
from bot.telegram.bot import Line
from bot.telegram.courier import Courier
from bot.telegram.dispatcher import Dispatcher
from bot.telegram.group_words import GroupWords
from bot.telegram.hook import Hook
from bot.telegram.own_pace import OwnPace
from bot.telegram.poster import Poster
from bot.telegram.receiver import Receiver
from bot.telegram.reception import Reception
from bot.telegram.staff_group import StaffGroup
from bot.telegram.turn import TurnTaker
from flows.registry import all_actions
from flows.welcome.consent import CONSENT_VERSION
from knowledge.loader import load as load_knowledge
from knowledge.whole import Knowledge
from nlu.entities.find import Finder
from nlu.language import Identifier
from nlu.opening import Openings
from nlu.unanswered.masking import Masker

POSTS_EVERY = timedelta(milliseconds=500)


@dataclass(frozen=True, slots=True)
class Service:
    """The running service.

    Attributes:
        settings: What the operator set.
        knowledge: What the organisations know.
        db: Where everything is kept.
        line: The way to Telegram.
        board: Leads updates to their handlers.
        courier: Carries messages out.
        dispatcher: Leads updates to their turns.
        way: Fetches updates, or takes what Telegram brings.
        front: Tells operators how it goes; listens once it is entered.
        jobs: What is done by itself.
        posts: What shows the groups of the staff what they are to be shown.
        staff: The desks of the staff.
        clock: What tells the time.
        console: The staff's web pages, if there are any.
        is_whole: Whether it understands people, not only danger and the wish for a human.
    """

    settings: Settings
    knowledge: Knowledge
    db: Database
    line: Line
    board: Board
    courier: Courier
    dispatcher: Dispatcher
    way: Receiver | Hook
    front: Front
    jobs: Jobs
    posts: Jobs
    staff: StaffDesks
    clock: Clock
    console: Console | None
    is_whole: bool

    async def run(self) -> None:
        """Serve until cancelled.

        Raises:
            ConfigurationError: Telegram does not know the token.
        """
        works = [self.way.run(), self.jobs.run()]
        # Apart from the other jobs: these wait for Telegram.
        works.append(self.posts.run())
        if self.console is not None:
            works.append(self.console.run())
        await together(*works)


@asynccontextmanager
async def service(
    settings: Settings,
    *,
    token: str,
    api_url: str,
    model: Path,
    offers: Sequence[seeds.Offer] = (),
    clock: Clock | None = None,
) -> AsyncIterator[Service]:
    """Open the whole service, and close it again in order.

    Args:
        settings: What the operator set.
        token: The bot's token.
        api_url: The Bot API server, without `/bot<token>`.
        model: The trained model.
        offers: Offers that are kept in stock.
        clock: What tells the time.

    Raises:
        ConfigurationError: Something that the service needs is missing or wrong.
    """
    watch = clock or SystemClock()
    async with AsyncExitStack() as stack:
        loaded = stack.enter_context(sweeping.held())
        knowledge = load_knowledge()
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        db = Database(settings.store_url, box=box_for(settings))
        stack.push_async_callback(db.close)
        await migrate(db)
        await seed(db, offers, watch.now())
        if db.is_sqlite:
            # The file is this process's alone: what a killed one was sending is ours to send.
            await db.transact(upkeep.reclaim)
        await db.transact(upkeep.retry_sealed)
        built = await _build(settings, knowledge, db, watch, (token, api_url, model, offers))
        stack.push_async_callback(built.front.pace.end)
        await stack.enter_async_context(opened(built.board))
        await introduce_bot(built.line, knowledge)
        await built.courier.start()
        stack.push_async_callback(built.courier.stop)
        await built.dispatcher.start()
        stack.push_async_callback(built.dispatcher.stop)
        loaded()
        if built.console is not None:
            stack.callback(built.console.stop)
        yield built


def _conversation(
    settings: Settings, knowledge: Knowledge, model: Path, desks: Desks
) -> Conversation | Reduced:
    return whole_or_reduced(lambda: _whole(settings, knowledge, model, desks), knowledge, desks)


def _whole(settings: Settings, knowledge: Knowledge, model: Path, desks: Desks) -> Conversation:
    actions = all_actions(
        knowledge,
        operator=settings.operator,
        readers=settings.readers,
        bookings=desks.bookings,
        waits=desks.waits,
        visits=desks.visits,
        calls=desks.calls,
        drafts=desks.drafts,
        handoffs=desks.handoffs,
        people=desks.people,
    )
    return Conversation(
        rasa=agent.load(model, texts=knowledge.texts, actions=actions),
        texts=knowledge.texts,
        letters=_letters(knowledge, desks),
        notes=Notes(knowledge.texts, knowledge.texts, knowledge.languages),
        identifier=Identifier.load(),
        openings=Openings.load(),
        lost=Lost(Masker.load(Finder.load())),
        languages=knowledge.complete,
        handoffs=desks.handoffs,
        people=desks.people,
        consent_version=CONSENT_VERSION,
    )


def _letters(knowledge: Knowledge, desks: Desks) -> Letters:
    pages = Pages(knowledge.texts, knowledge.languages)
    return Letters(knowledge.texts, pages, desks.bookings, desks.people, desks.visits)


async def _build(
    settings: Settings,
    knowledge: Knowledge,
    db: Database,
    clock: Clock,
    given: tuple[str, str, Path, Sequence[seeds.Offer]],
) -> Service:
    token, api_url, model, offers = given
    meters, pace = Meters(), pace_of(settings)
    staff = desks_for(settings, db, knowledge)
    await staff.groups.set_up(settings.groups)
    line = _line(token, api_url, knowledge)
    desks = open_desks(db, staff.timetable, settings)
    courier = _courier(line, db, clock, desks, staff, (meters, pace))
    conversation = _conversation(settings, knowledge, model, desks)
    turn = TurnTaker(
        db=db,
        clock=clock,
        people=desks.people,
        conversation=conversation,
        courier=courier,
        texts=knowledge.texts,
        gate=staff.gate,
        staff=StaffGroup(staff, knowledge.staff_texts),
    )
    one, sorry = one_at_a_time(settings, turn), turn.apologise
    dispatcher = Dispatcher(turn=one, apologise=sorry, db=db, clock=clock, meters=meters)
    board = build(line)
    reception = Reception(board=board, dispatcher=dispatcher, db=db, clock=clock)
    way = way_in(settings, line, reception, dispatcher)
    work = jobs.standard(db, desks.bookings, render=NoticeWords(knowledge.texts), offers=offers)
    work += jobs.of_cases(db, staff)
    work += jobs.of_mail(invitations(settings, db, knowledge))
    return Service(
        settings=settings,
        knowledge=knowledge,
        db=db,
        line=line,
        board=board,
        courier=courier,
        dispatcher=dispatcher,
        way=way,
        front=front_of(settings, db=db, clock=clock, meters=meters, way=way, pace=pace),
        jobs=Jobs(db, clock, work, meters=meters),
        posts=Jobs(db, clock, (_posts(line, staff, knowledge, pace),)),
        staff=staff,
        clock=clock,
        console=_console(settings, staff, knowledge, clock, line.fetch),
        is_whole=isinstance(conversation, Conversation),
    )


def _line(token: str, api_url: str, knowledge: Knowledge) -> Line:
    files = {one.id: one.file(knowledge.root) for one in knowledge.pictures.values()}
    return Line(token, api=f"{api_url.rstrip('/')}/bot", album=Album(files))


def _courier(
    line: Line,
    db: Database,
    clock: Clock,
    desks: Desks,
    staff: StaffDesks,
    kept: tuple[Meters, OwnPace],
) -> Courier:
    meters, pace = kept
    return Courier(
        line=line,
        db=db,
        clock=clock,
        unreachable=desks.people.unreachable,
        moved=staff.groups.moved,
        meters=meters,
        pace=pace,
    )


def _console(
    settings: Settings, staff: StaffDesks, knowledge: Knowledge, clock: Clock, fetch: Fetch
) -> Console | None:
    if settings.console_port is None:
        return None
    room = furnished(staff, clock, knowledge, NoticeWords(knowledge.texts), fetch)
    return Console(room, host=settings.host, port=settings.console_port)


def _posts(line: Line, staff: StaffDesks, knowledge: Knowledge, pace: OwnPace) -> Job:
    words = GroupWords(
        knowledge.staff_texts, knowledge.texts, staff.answers.canned(), staff.glosses
    )
    poster = Poster(line=line, groups=staff.groups, words=words, pace=pace)
    return Job("groups", POSTS_EVERY, poster.round)
