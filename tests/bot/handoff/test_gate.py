"""Who hears a person: the human who holds the conversation, and otherwise the bot."""

from datetime import timedelta

from bot.handoff.gate import Heard
from tests.bot.handoff.conftest import House


async def test_while_a_human_holds_the_words_go_to_the_case_with_language_and_intent(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)

    assert await house.says("أريد أن أعمل", intent="may_i_work", in_chat=9)

    said = (await house.view(case, maria)).said[-1]
    assert (said.author, said.body, said.lang, said.intent) == (
        "person",
        "أريد أن أعمل",
        "ar",
        "may_i_work",
    )


async def test_while_nobody_holds_the_gate_keeps_nothing(house: House) -> None:
    await house.ask()

    assert not await house.says("hallo")


async def test_in_the_queue_words_are_passed_on_only_with_consent(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    heard = [Heard(text, "text", at, "ar") for at, text in enumerate(("vorher", "nachher"))]

    async with house.db.write() as s:
        await house.gate.overhear(s, house.person, heard[0], now=house.clock.now())
    await house.desk.share(
        person=house.person, case=case, asked=(), once="7", now=house.clock.now()
    )
    async with house.db.write() as s:
        await house.gate.overhear(s, house.person, heard[1], now=house.clock.now())

    assert [one.body for one in (await house.view(case, maria)).said] == ["nachher"]


async def test_a_turn_that_began_before_the_claim_is_late(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    seen = await house.desk.holder_of(person=house.person)
    await house.claim(case, maria)

    async with house.db.write() as s:
        assert (await house.gate.holder_now(s, house.person)).has_taken_over(seen)


async def test_a_turn_that_opens_a_case_itself_is_not_late(house: House) -> None:
    seen = await house.desk.holder_of(person=house.person)
    await house.ask()

    async with house.db.write() as s:
        assert not (await house.gate.holder_now(s, house.person)).has_taken_over(seen)


async def test_what_the_bot_would_have_said_is_shown_to_the_staff(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)

    async with house.db.write() as s:
        await house.gate.unsent(s, house.person, ["Eins", "Zwei"], now=house.clock.now())

    said = (await house.view(case, maria)).said[-1]
    assert (said.author, said.kind, said.body) == ("bot", "unsent", "Eins\n\nZwei")


async def test_an_edited_message_is_changed_in_the_case_and_an_answer_finds_its_place(
    house: House,
) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    await house.says("um zehn", in_chat=9)
    house.clock.move(timedelta(minutes=1))
    await house.says("um elf", "edited", in_chat=9)
    await house.says("wie gesagt", answers=9)

    first, second = (await house.view(case, maria)).said

    assert (first.body, first.edited) == ("um elf", True)
    assert second.reply_to == first.id


async def test_the_same_update_is_heard_once(house: House) -> None:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)

    await house.says("hallo")
    house.updates = 0
    await house.says("hallo")

    assert len((await house.view(case, maria)).said) == 1
