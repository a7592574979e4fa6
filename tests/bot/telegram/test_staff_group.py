"""The staff's group: a topic for each case, and every act by the rules of the desk."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot import outbox
from bot.handoff import deliveries
from bot.handoff.attached import Attached
from bot.handoff.gate import Heard
from bot.handoff.hours import ZONE
from bot.handoff.interpreter import Interpreter
from bot.handoff.matching import Profile
from bot.message import unpack
from bot.practice.faults import Fault
from bot.practice.phone import Phone
from bot.practice.server import PracticeServer
from bot.store.case_tables import GroupPost
from bot.store.session import Database
from bot.store.tables import Outgoing, Person
from bot.telegram.bot import Line
from bot.telegram.handlers import KINDS
from bot.telegram.poster import plain
from knowledge.loader import load
from knowledge.whole import Knowledge
from tests.bot.telegram.group_room import PERSON, Room, furnished
from tests.fakes import FrozenClock

MARKS = dict.fromkeys(map(ord, "\u2068\u2069"))
NOT_FOUND = "Bad Request: message to copy not found"


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


@pytest.fixture
async def room(
    sqlite_db: Database,
    clock: FrozenClock,
    server: PracticeServer,
    line: Line,
    knowledge: Knowledge,
) -> AsyncIterator[Room]:
    async with furnished(sqlite_db, clock, server, line, knowledge) as room:
        yield room


async def test_a_case_gets_a_topic_without_a_name_and_with_its_state(room: Room) -> None:
    await room.ask()
    before = room.chat.topics[room.topic].name
    await room.taps(room.maria, "staff:claim")

    assert before == "⚪ K-100 · fa · Gespräch"
    assert room.chat.topics[room.topic].name == "💬 K-100 · fa · Gespräch"
    assert any("Sprache und Thema" in one for one in room.shown())


async def test_the_card_names_who_fits_and_the_other_may_claim_all_the_same(room: Room) -> None:
    persian = Profile(langs=frozenset({"fa"}), topics=frozenset({"internship"}))
    await room.desks.profiles.keep(staff=1, profile=persian, now=room.clock.now())

    await room.ask(topic="internship")
    await room.taps(room.jan, "staff:claim")

    assert any("🤝 Passt zu Maria: fa, Praktikum" in one for one in _plain(room.shown()))
    assert _plain(room.shown())[-1] == "✋ Jan hat übernommen."


async def test_the_group_reads_at_once_by_when_a_red_case_is_due(room: Room) -> None:
    await room.ask()
    usual = _plain(room.shown())
    await room.ask(urgency="red")
    due = (room.clock.now() + timedelta(minutes=15)).astimezone(ZONE)

    hurried = _plain(room.shown())[-1]

    assert not any(f"{due:%H:%M}" in line for line in usual)
    assert "Jetzt dringender" in hurried
    assert f"{due:%H:%M}" in hurried
    assert room.chat.topics[room.topic].name.startswith("🔴")


async def test_topics_are_made_only_when_somebody_asks_for_a_human(room: Room) -> None:
    await room.show()

    assert room.chat.topics == {}


async def test_of_two_who_tap_one_gets_the_case_and_the_other_learns_who(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.does(room.jan, "/claim")

    assert "✋ Maria hat übernommen." in _plain(room.shown())
    assert _plain(room.shown())[-1] == "Den Fall hat Maria."


async def test_everything_in_a_topic_is_a_note_unless_it_is_meant_for_the_person(
    room: Room,
) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")

    note = await room.does(room.maria, "Ich glaube, sie war schon hier")
    answer = await room.does(room.maria, "/a Guten Tag!")

    assert [one.split("\n")[1] for one in await room.sent()] == ["Guten Tag!"]
    assert room.reaction(note) == ["✍"]
    assert room.reaction(answer) == []


async def test_only_the_claimer_s_answers_go_out(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")

    await room.does(room.jan, "/a Hallo von Jan")

    assert await room.sent() == []
    assert _plain(room.shown())[-1] == "Den Fall hat Maria."


async def test_an_answer_is_marked_as_delivered_only_when_it_was(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    arrived = await room.does(room.maria, "/a Guten Tag!")
    await room.deliver()
    lost = await room.does(room.maria, "/a Noch etwas")
    async with room.db.write() as s:
        await outbox.drop_chat(s, PERSON, "unreachable", room.clock.now())
    await deliveries.settle(room.db, room.clock.now())
    await room.show()

    assert room.reaction(arrived) == ["👍"]
    assert room.reaction(lost) == ["👎"]
    assert "Die Person hat den Bot blockiert" in room.shown()[-1]


async def test_what_the_person_writes_is_shown_and_replies_stay_replies_both_ways(
    room: Room,
) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.says("سلام", 71)
    shown = room.in_topic(room.maria).transcript()[-1]

    await room.does(room.maria, "/a Guten Tag!", reply_to=shown.id)

    assert shown.text.endswith("سلام")
    assert "may_i_work" in shown.text
    async with room.db.read() as s:
        rows = await s.scalars(select(Outgoing).where(Outgoing.kind == "staff"))
        messages = [unpack(room.db.box.open(row.payload or b"")) for row in rows]
    assert [one.reply_to for one in messages] == [71]


async def test_an_edit_by_the_person_changes_what_the_group_reads(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.says("um zehn", 71)
    shown = room.in_topic(room.maria).transcript()[-1]

    await room.says("um elf", 71, kind="edited")

    assert room.chat.messages[shown.id]["text"].endswith("um elf")


async def test_an_edit_by_the_staff_changes_what_the_person_reads(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    bubble = await room.does(room.maria, "/a um zehn")
    await room.deliver()

    await room.in_topic(room.maria).edit("/a um elf", bubble.id)
    await room.act()

    assert (await room.sent())[-1].endswith("um elf")


async def test_a_canned_answer_is_picked_in_german_and_shown_to_all(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.taps(room.maria, "staff:canned")
    await room.taps(room.maria, "staff:send:call")

    persian = room.desks.notices.texts.say("canned-call", "fa")
    german = room.desks.notices.texts.say("canned-call", "de")
    assert (await room.sent())[-1].endswith(persian)
    assert room.shown()[-1].endswith(german)


async def test_a_deleted_topic_is_made_again_with_the_card_and_the_message_comes_once(
    room: Room,
) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    lost = room.topic
    await room.line.delete_forum_topic(room.chat.id, lost)

    await room.says("Sind Sie da?", 71)
    await room.show()

    assert room.topic != lost
    assert "K-100" in room.shown()[0]
    assert sum("Sind Sie da?" in one for one in room.shown()) == 1


async def test_too_many_messages_wait_as_long_as_telegram_says_and_lose_nothing(
    room: Room,
) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    room.server.order(Fault("too_many", method="sendMessage", retry_after=1))

    await room.says("eins", 71)
    waiting = [one for one in room.shown() if "eins" in one]
    room.poster._pace._own._closed.clear()
    await room.show()

    assert waiting == []
    assert sum("eins" in one for one in room.shown()) == 1


async def test_a_stranger_in_the_group_can_do_nothing(room: Room) -> None:
    await room.ask()
    stranger = room.server.phone(first_name="Stranger")
    room.chat.members[stranger.id] = stranger.person

    await room.taps(stranger, "staff:claim")
    await room.does(stranger, "nur so dahingesagt")

    view = await room.desks.reading.case(case=room.case, by=1, now=room.clock.now())
    assert view is not None
    assert (view.card.holder, view.said) == ("queue", [])


async def test_what_the_console_does_is_seen_in_the_group(room: Room) -> None:
    await room.ask()
    await room.desks.cases.claim(case=room.case, by=1, now=room.clock.now())
    await room.show()

    assert _plain(room.shown())[-1] == "✋ Maria hat übernommen."


async def test_closing_asks_for_the_outcome_and_gives_the_conversation_back(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.taps(room.maria, "staff:close")
    await room.taps(room.maria, "staff:end:appointment")

    view = await room.desks.reading.case(case=room.case, by=1, now=room.clock.now())
    assert view is not None
    assert (view.card.holder, view.card.outcome) == ("closed", "appointment")
    assert room.chat.topics[room.topic].name.startswith("✅")


async def _sends_a_photo(room: Room, emre: Phone, caption: str = "") -> None:
    """Let the person send a photo while a human holds the conversation."""
    photo = await emre.send_photo(caption=caption)
    heard = Heard(
        caption, "photo", photo.id, "fa", in_chat=photo.id, file=Attached("F", "image/jpeg", 9)
    )
    async with room.db.write() as s:
        await s.execute(update(Person).values(chat_id=emre.id))
        await room.desks.gate.hear(s, room.person, heard, now=room.clock.now())
    # The update itself is nothing that the group takes.
    updates = await room.line.poll(offset=room.offset, seconds=0, kinds=KINDS)
    room.offset = updates[-1]["update_id"] + 1


def _photos(room: Room) -> list[str]:
    shown = room.in_topic(room.maria).transcript()
    return [one.text.translate(MARKS) for one in shown if one.photo]


async def test_a_photo_is_copied_into_the_topic_and_taken_out_when_the_case_is_closed(
    room: Room,
) -> None:
    emre = room.server.phone(started=True)
    await room.ask()
    await room.taps(room.maria, "staff:claim")

    await _sends_a_photo(room, emre, "mein Brief")
    await room.show()
    shown = _photos(room)
    await room.taps(room.maria, "staff:close")
    await room.taps(room.maria, "staff:end:settled")

    assert [one.split("\n")[1:] for one in shown] == [["📎 Foto", "mein Brief"]]
    assert _photos(room) == []


async def test_a_photo_that_the_person_took_back_leaves_its_words(room: Room) -> None:
    emre = room.server.phone(started=True)
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    room.server.order(Fault("refusal", method="copyMessage", code=400, description=NOT_FOUND))

    await _sends_a_photo(room, emre, "mein Brief")
    await room.show()

    assert _photos(room) == []
    assert room.shown()[-1].translate(MARKS).endswith("📎 Foto\nmein Brief")


async def test_a_group_that_moved_is_followed_with_new_topics(room: Room) -> None:
    await room.ask()
    new = room.server.group("KIM neu", [room.maria, room.jan], forum=True)

    await room.desks.groups.moved(chat_id=room.chat.id, new_chat_id=new.id)
    await room.desks.cases.claim(case=room.case, by=1, now=room.clock.now())
    await room.show()

    assert [topic.name for topic in new.topics.values()] == ["💬 K-100 · fa · Gespräch"]


async def test_a_post_that_can_never_be_shown_does_not_hold_up_the_others(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")
    await room.says("eins", 71)
    room.server.order(
        Fault("refusal", method="sendMessage", times=6, code=400, description="WRONG")
    )
    await room.says("zwei", 72)

    for _ in range(6):
        await room.show()
        async with room.db.write() as s:
            await s.execute(update(GroupPost).values(retry_at=None))
    await room.says("drei", 73)

    assert any("drei" in one for one in room.shown())


def _plain(lines: list[str]) -> list[str]:
    marks = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
    return [line.translate(marks) for line in lines]


class Machine:
    """Translates at once, in a way that can be told from the original."""

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Translate."""
        del source
        return text.removeprefix("‹fa› ") if target == "de" else f"‹fa› {text}"


async def test_an_answer_is_shown_with_its_way_back_and_goes_out_by_a_tap(room: Room) -> None:
    room.desks.proposals._interpreter = Interpreter(Machine())
    await room.ask()
    await room.taps(room.maria, "staff:claim")

    await room.does(room.maria, "/a Passt Ihnen 10 Uhr?")
    proposed, before = room.shown()[-1], await room.sent()
    await room.taps(room.maria, "staff:go:1")

    assert "‹fa› Passt Ihnen 10 Uhr?" in proposed
    assert before == []
    assert "‹fa› Passt Ihnen 10 Uhr?" in (await room.sent())[0]


async def test_the_group_reads_that_words_went_out_untranslated(room: Room) -> None:
    await room.ask()
    await room.taps(room.maria, "staff:claim")

    await room.does(room.maria, "/a Guten Tag")

    assert any("unübersetzt" in one for one in room.shown())


async def test_the_icon_of_a_topic_shows_who_is_waited_for(room: Room) -> None:
    offered = await room.line.get_forum_topic_icon_stickers()
    signs = {one.custom_emoji_id: plain(one.emoji or "") for one in offered}

    def icon() -> str:
        return signs.get(room.chat.topics[room.topic].icon_custom_emoji_id or "", "none")

    await room.ask()
    waiting = icon()
    await room.taps(room.maria, "staff:claim")
    held = icon()
    await room.taps(room.maria, "staff:close")
    await room.taps(room.maria, "staff:end:settled")

    assert [waiting, held, icon()] == ["❓", "💬", "✅"]


async def test_a_group_without_such_icons_gets_its_topic_all_the_same(room: Room) -> None:
    room.server.order(
        Fault("refusal", method="getForumTopicIconStickers", code=400, description="Bad Request")
    )

    await room.ask()

    assert room.shown() != []
