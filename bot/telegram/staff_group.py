"""What the staff does in its group: every act goes through the same desks as in the console."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.cleaning import clean
from bot.handoff import faults
from bot.handoff.answers import Written
from bot.handoff.codes import number, read_number
from bot.handoff.desks import StaffDesks
from bot.handoff.members import Member
from bot.handoff.rules import Result
from bot.telegram.inbound import Inbound
from knowledge.texts import Texts

ANSWER = frozenset({"a", "answer", "antwort"})
NOTE = frozenset({"n", "note", "notiz"})
VERBS = {
    "claim": "claim",
    "nehmen": "claim",
    "take": "take",
    "release": "release",
    "frei": "release",
    "close": "close",
    "ende": "close",
    "canned": "canned",
    "vorlage": "canned",
}
"""Commands of a topic, in English and German."""

Deed = Callable[[str, int, str, datetime], Awaitable[Result | None]]


class StaffGroup:
    """Takes what happens in the groups of the staff.

    Args:
        desks: Through which the staff acts.
        words: The words of the staff.
    """

    def __init__(self, desks: StaffDesks, words: Texts) -> None:
        self._words = words
        self._groups = desks.groups
        self._members = desks.members
        self._cases = desks.cases
        self._answers = desks.answers
        self._proposals = desks.proposals
        self._deeds: dict[str, Deed] = {
            "claim": self._claim,
            "take": self._take,
            "release": self._release,
            "close": self._close,
            "end": self._end,
            "canned": self._canned,
            "go": self._go,
            "raw": self._raw,
        }

    async def takes(self, inbound: Inbound, *, now: datetime) -> bool:
        """Act on what happened; False if it is no group of the staff.

        Without a topic, or from somebody whom we do not know, nothing is done: the group may
        talk about anything, and it is nobody's business.
        """
        if not await self._groups.is_one(inbound.chat_id):
            return False
        case = await self._groups.case_in(inbound.chat_id, inbound.topic)
        if case is None or inbound.sender is None:
            return True
        who = await self._members.on_telegram(inbound.sender)
        if who is None:
            if inbound.kind == "button" or (inbound.text or "").startswith("/"):
                await self._groups.say(ticket=number(case), note="unknown", now=now)
            return True
        result = await self._act(case, who, inbound, now)
        if result is not None and not result.is_done:
            await self._groups.say(ticket=number(case), note=result.word, now=now)
        return True

    async def put_aside(self, s: AsyncSession, update_id: int, *, now: datetime) -> None:
        """Tell the groups that something could not be answered: its number, and no word of it."""
        await faults.put_aside(s, update_id=update_id, texts=self._words, now=now)

    async def _act(self, case: str, who: Member, inbound: Inbound, now: datetime) -> Result | None:
        if inbound.kind == "button":
            return await self._tapped(case, who.id, inbound, now)
        text = clean(inbound.text or "")
        word, _, rest = text.partition(" ")
        verb = word[1:].partition("@")[0].lower() if word.startswith("/") else ""
        if inbound.kind == "edited":
            body = rest if verb in ANSWER | NOTE else text
            return await self._corrected(case, who.id, inbound, body, now)
        if verb in VERBS:
            return await self._deeds[VERBS[verb]](case, who.id, rest, now)
        if verb in ANSWER:
            return await self._answer(case, who.id, self._written(inbound, rest), now)
        if inbound.kind != "text":
            return None
        body = rest if verb in NOTE else text
        written = self._written(inbound, body)
        return await self._answers.note(case=case, by=who.id, written=written, now=now)

    async def _tapped(self, case: str, by: int, inbound: Inbound, now: datetime) -> Result | None:
        _, _, rest = (inbound.data or "").partition("staff:")
        verb, _, more = rest.partition(":")
        if verb == "send":
            once = f"tap:{inbound.update_id}"
            written = Written(canned=more, surface="telegram", once=once)
            return await self._answer(case, by, written, now)
        deed = self._deeds.get(verb)
        return None if deed is None else await deed(case, by, more, now)

    async def _claim(self, case: str, by: int, _rest: str, now: datetime) -> Result | None:
        return await self._cases.claim(case=case, by=by, now=now)

    async def _take(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        return await self._cases.take_over(
            case=case, by=by, reason=rest, now=now, surface="telegram"
        )

    async def _release(self, case: str, by: int, _rest: str, now: datetime) -> Result | None:
        return await self._cases.release(case=case, by=by, now=now)

    async def _close(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        if rest:
            return await self._end(case, by, rest, now)
        await self._groups.say(ticket=number(case), note="pick_outcome", now=now)
        return None

    async def _end(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        return await self._cases.close(case=case, by=by, outcome=rest, now=now)

    async def _canned(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        if rest:
            written = Written(canned=rest, surface="telegram")
            return await self._answer(case, by, written, now)
        await self._groups.say(ticket=number(case), note="pick_canned", now=now)
        return None

    async def _answer(self, case: str, by: int, written: Written, now: datetime) -> Result | None:
        result = await self._proposals.answer(case=case, by=by, written=written, now=now)
        return None if result.word == "proposed" else result

    async def _go(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        return await self._decide(case, by, rest, now, translated=True)

    async def _raw(self, case: str, by: int, rest: str, now: datetime) -> Result | None:
        return await self._decide(case, by, rest, now, translated=False)

    async def _decide(
        self, case: str, by: int, rest: str, now: datetime, *, translated: bool
    ) -> Result | None:
        message = read_number(rest)
        if message is None:
            return None
        return await self._proposals.decide(
            case=case, by=by, message=message, translated=translated, now=now
        )

    async def _corrected(
        self, case: str, by: int, inbound: Inbound, text: str, now: datetime
    ) -> Result | None:
        if inbound.message_id is None or not text:
            return None
        result = await self._answers.correct(
            case=case, by=by, in_group=inbound.message_id, text=text, now=now
        )
        # An edit of something that was never taken down is nothing to complain about.
        return None if result.word == "unknown" else result

    def _written(self, inbound: Inbound, text: str) -> Written:
        return Written(
            text,
            surface="telegram",
            in_group=inbound.message_id,
            answers_group=inbound.reply_to,
            once=f"group:{inbound.update_id}",
        )
