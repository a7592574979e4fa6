"""The desks of the staff, built once and handed to the group and to the console alike."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.handoff.answers import AnswerDesk
from bot.handoff.cases import CaseDesk
from bot.handoff.drafts import Drafts
from bot.handoff.files import FileDesk
from bot.handoff.gate import Gate
from bot.handoff.glosses import Glosses
from bot.handoff.groups import Groups
from bot.handoff.hours import Timetable, read
from bot.handoff.interpreter import Interpreter
from bot.handoff.libre import Libre
from bot.handoff.members import Members
from bot.handoff.notices import Notices
from bot.handoff.profiles import Profiles
from bot.handoff.proposals import Proposals
from bot.handoff.reading import Reading
from bot.settings import Settings
from bot.store.session import Database
from knowledge.model import GlossaryTerm
from knowledge.texts import Texts
from knowledge.whole import Knowledge


@dataclass(frozen=True, slots=True)
class StaffDesks:
    """Everything through which the staff acts.

    Attributes:
        notices: Tells people what happens with their case.
        timetable: Knows opening hours and deputies.
        cases: Claims, releases and closes.
        answers: Takes down what is written.
        members: Knows the people of the staff.
        reading: Shows cases.
        groups: Knows the groups in Telegram.
        gate: Knows whether a human holds a conversation.
        files: Opens files of cases.
        proposals: Translates answers, shows them, and sends them.
        glosses: Explains official words.
        interpreter: Translates, where there is a service.
        profiles: Knows what people of the staff told of themselves.
        drafts: Keeps what they have begun to write.
    """

    notices: Notices
    timetable: Timetable
    cases: CaseDesk
    answers: AnswerDesk
    members: Members
    reading: Reading
    groups: Groups
    gate: Gate
    files: FileDesk
    proposals: Proposals
    glosses: Glosses
    interpreter: Interpreter
    profiles: Profiles
    drafts: Drafts


def staff_desks(
    db: Database,
    texts: Texts,
    timetable: Timetable,
    *,
    interpreter: Interpreter | None = None,
    terms: Mapping[str, GlossaryTerm] | None = None,
) -> StaffDesks:
    """Build them.

    Args:
        db: Where everything is kept.
        texts: The words of every language.
        timetable: Opening hours and deputies.
        interpreter: Translates, where there is a service.
        terms: The official words.
    """
    notices, helper = Notices(texts), interpreter or Interpreter()
    answers = AnswerDesk(db, notices)
    return StaffDesks(
        notices=notices,
        timetable=timetable,
        cases=CaseDesk(db, notices, timetable),
        answers=answers,
        members=Members(db, notices),
        reading=Reading(db, timetable),
        groups=Groups(db, timetable),
        profiles=Profiles(db),
        drafts=Drafts(db),
        gate=Gate(db, timetable),
        files=FileDesk(db),
        proposals=Proposals(db, answers, helper),
        glosses=Glosses(terms or {}, texts),
        interpreter=helper,
    )


def desks_for(settings: Settings, db: Database, knowledge: Knowledge) -> StaffDesks:
    """Build them as the operator has set them.

    Raises:
        ConfigurationError: Hours or deputies cannot be read.
    """
    service = None
    if settings.translate_url:
        service = Libre(settings.translate_url, key=settings.translate_key)
    terms = [one.term for one in knowledge.glossary.values()]
    return staff_desks(
        db,
        knowledge.texts,
        Timetable(read(settings.staff_hours or ""), settings.deputies),
        interpreter=Interpreter(service, terms),
        terms=knowledge.glossary,
    )
