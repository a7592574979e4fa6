"""The desks of the staff, built once and handed to the group and to the console alike."""

from dataclasses import dataclass

from bot.handoff.answers import AnswerDesk
from bot.handoff.cases import CaseDesk
from bot.handoff.files import FileDesk
from bot.handoff.gate import Gate
from bot.handoff.groups import Groups
from bot.handoff.hours import Timetable
from bot.handoff.members import Members
from bot.handoff.notices import Notices
from bot.handoff.reading import Reading
from bot.store.session import Database
from knowledge.texts import Texts


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


def staff_desks(db: Database, texts: Texts, timetable: Timetable) -> StaffDesks:
    """Build them.

    Args:
        db: Where everything is kept.
        texts: The words of every language.
        timetable: Opening hours and deputies.
    """
    notices = Notices(texts)
    return StaffDesks(
        notices=notices,
        timetable=timetable,
        cases=CaseDesk(db, notices, timetable),
        answers=AnswerDesk(db, notices),
        members=Members(db, notices),
        reading=Reading(db),
        groups=Groups(db),
        gate=Gate(db, timetable),
        files=FileDesk(db),
    )
