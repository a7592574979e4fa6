"""Translation as evidence, against a real server that also hangs, lies and fails."""

from collections.abc import AsyncIterator

import httpx
import pytest
from pydantic import SecretStr

from bot.errors import TranslationError
from bot.handoff.answers import Written
from bot.handoff.glosses import Glosses
from bot.handoff.interpreter import Interpreter
from bot.handoff.libre import FAILURES, PAUSE, Breaker, Libre
from bot.handoff.proposals import Proposals, translate_heard
from bot.handoff.protect import masked
from bot.handoff.reading import Said
from bot.handoff.rules import Result
from knowledge.loader import load
from tests.bot.handoff.conftest import House
from tests.bot.handoff.libre_server import LibreServer, libre_server

HURRY = httpx.Timeout(0.3)
WORDS = "Passt Ihnen Donnerstag, 3. Dezember, 10 Uhr im Jobcenter, Hafenweg 24a? https://x.test/a"


@pytest.fixture
async def server() -> AsyncIterator[LibreServer]:
    async with libre_server() as running:
        yield running


def interpreter(server: LibreServer, breaker: Breaker | None = None) -> Interpreter:
    service = Libre(server.url, timeout=HURRY, breaker=breaker)
    return Interpreter(service, ["Jobcenter", "Duldung"])


async def held(house: House) -> tuple[str, int]:
    maria = await house.hire("Maria")
    case = await house.ask()
    await house.claim(case, maria)
    return case, maria


async def answers(house: House, server: LibreServer, case: str, by: int, text: str) -> Result:
    desk = Proposals(house.db, house.answers, interpreter(server))
    return await desk.answer(case=case, by=by, written=Written(text), now=house.clock.now())


async def decides(
    house: House, server: LibreServer, case: str, by: int, message: int | None, *, how: bool
) -> Result:
    desk = Proposals(house.db, house.answers, interpreter(server))
    return await desk.decide(
        case=case, by=by, message=message or 0, translated=how, now=house.clock.now()
    )


async def last(house: House, case: str, by: int) -> Said:
    return (await house.view(case, by)).said[-1]


def test_terms_numbers_times_addresses_and_links_never_reach_the_machine() -> None:
    kept = masked(WORDS, ["Jobcenter"])

    assert kept.text == "Passt Ihnen Donnerstag, [[0]]. Dezember,[[1]] Uhr im [[2]], [[3]]? [[4]]"
    assert kept.restored(kept.text) == WORDS


@pytest.mark.parametrize(
    "translated",
    [
        "[[0]] und [[0]]",
        "[[0]]",
        "[[0]] [[1]] [[2]]",
        "[[0]] [[1]] am 7. Mai",
        "[[0]] [[1]] ٧",
        "[[0]] [[1]]",
    ],
)
def test_a_translation_that_lost_doubled_or_invented_something_is_none(translated: str) -> None:
    assert masked("um 10 Uhr, 3 Tage", []).restored(translated) is None


def test_marks_in_the_digits_of_another_language_are_known_again() -> None:
    assert masked("um 10 Uhr", []).restored("الساعة [[٠]]") == "الساعة 10".replace(" 10", "  10")


async def test_the_holder_sees_the_translation_and_its_way_back_before_anything_is_sent(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    before = await house.told()

    result = await answers(house, server, case, maria, WORDS)

    assert result.word == "proposed"
    assert await house.told() == before
    said = await last(house, case, maria)
    assert (said.state, said.body, said.translation) == ("proposed", WORDS, WORDS)
    assert (said.shown or "").startswith(f"‹ar› {WORDS}")


async def test_the_person_reads_the_translation_its_mark_and_the_original(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    proposed = await answers(house, server, case, maria, WORDS)

    assert (await decides(house, server, case, maria, proposed.message, how=True)).is_done

    head, *rest = (await house.told())[-1].split("\n")
    assert "👤" in head
    assert rest == [f"‹ar› {WORDS}", "", house.said("handoff-machine"), WORDS]
    assert (await last(house, case, maria)).state == "queued"


async def test_the_holder_may_send_only_the_original(house: House, server: LibreServer) -> None:
    case, maria = await held(house)
    proposed = await answers(house, server, case, maria, WORDS)

    await decides(house, server, case, maria, proposed.message, how=False)

    assert (await house.told())[-1].split("\n")[1:] == [WORDS]


async def test_a_proposal_is_sent_once_and_only_by_the_holder(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    jan = await house.hire("Jan")
    proposed = await answers(house, server, case, maria, "Guten Tag")

    stranger = await decides(house, server, case, jan, proposed.message, how=True)
    first = await decides(house, server, case, maria, proposed.message, how=True)
    again = await decides(house, server, case, maria, proposed.message, how=True)

    assert [one.word for one in (stranger, first, again)] == ["held", "done", "unknown"]
    assert sum("Guten Tag" in one for one in await house.told()) == 1


@pytest.mark.parametrize(
    "mood", ["hangs", "fails", "lies", "invents", "echoes", "rambles", "silent", "broken"]
)
async def test_whatever_the_machine_does_the_original_arrives(
    house: House, server: LibreServer, mood: str
) -> None:
    case, maria = await held(house)
    server.mood = mood

    result = await answers(house, server, case, maria, "Termin am 3. Dezember, 10 Uhr")

    assert result.is_done
    assert (await house.told())[-1].split("\n")[1:] == ["Termin am 3. Dezember, 10 Uhr"]
    assert (await last(house, case, maria)).shown is None


async def test_a_language_that_the_machine_does_not_know_gets_the_original(
    server: LibreServer,
) -> None:
    assert await interpreter(server).to_person("Guten Tag", "ti") is None


async def test_without_a_service_nobody_is_asked_and_the_original_arrives(house: House) -> None:
    case, maria = await held(house)
    desk = Proposals(house.db, house.answers, Interpreter())

    result = await desk.answer(
        case=case, by=maria, written=Written("Guten Tag"), now=house.clock.now()
    )

    assert result.is_done
    assert (await house.told())[-1].split("\n")[1:] == ["Guten Tag"]


async def test_who_does_not_hold_the_case_learns_so_and_nothing_is_translated(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    jan = await house.hire("Jan")

    assert await answers(house, server, case, jan, "Guten Tag") == Result("held", maria)
    assert server.asked == []


async def test_a_service_that_fails_is_left_alone_for_a_while(server: LibreServer) -> None:
    seconds = [0.0]
    service = Libre(server.url, timeout=HURRY, breaker=Breaker(lambda: seconds[0]))
    server.mood = "fails"
    for _ in range(FAILURES + 2):
        with pytest.raises(TranslationError):
            await service.translate("Hallo", source="de", target="ar")
    paused = len(server.asked)
    seconds[0], server.mood = PAUSE + 1, "well"

    assert await service.translate("Hallo", source="de", target="ar") == "‹ar› Hallo"
    assert paused == FAILURES


async def test_an_error_holds_neither_the_words_nor_the_key(server: LibreServer) -> None:
    server.mood = "fails"
    service = Libre(server.url, key=SecretStr("geheim"), timeout=HURRY)

    with pytest.raises(TranslationError) as caught:
        await service.translate("Yusuf ist krank", source="de", target="ar")

    told = f"{caught.value!r} {caught.value.__cause__!r}"
    assert "Yusuf" not in told
    assert "geheim" not in told


async def test_what_a_person_writes_is_translated_for_the_staff_beside_the_original(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    await house.says("olur ama 11 olsun")

    assert await translate_heard(house.db, interpreter(server), house.clock.now()) == 1
    assert await translate_heard(house.db, interpreter(server), house.clock.now()) == 0

    said = await last(house, case, maria)
    assert (said.body, said.translation) == ("olur ama 11 olsun", "olur ama 11 olsun")


async def test_what_cannot_be_translated_is_tried_once_and_the_original_stays(
    house: House, server: LibreServer
) -> None:
    case, maria = await held(house)
    server.mood = "lies"
    await house.says("olur ama 11 olsun")

    assert await translate_heard(house.db, interpreter(server), house.clock.now()) == 1
    assert await translate_heard(house.db, interpreter(server), house.clock.now()) == 0

    said = await last(house, case, maria)
    assert (said.body, said.translation) == ("olur ama 11 olsun", None)


def test_official_words_are_explained_to_the_staff_in_whatever_letters() -> None:
    knowledge = load()
    glosses = Glosses(knowledge.glossary, knowledge.texts)

    found = glosses.of("عندي دولدونغ و Jobcenter قال لا")

    assert [term for term, _ in found] == ["Duldung", "Jobcenter"]
    assert found[0][1] == knowledge.texts.say("term-duldung", "de")
