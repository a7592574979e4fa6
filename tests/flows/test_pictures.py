"""Who would rather look than read taps a button; nobody else's conversation grows longer."""

import pytest

from flows.eligibility.actions import PLACES
from flows.fallback.found import TellAbout
from flows.legal import routes, work
from flows.legal.general import Legal
from flows.welcome.simple import Simplify
from knowledge.whole import Knowledge
from tests.flows.fakes import FakeBookings
from tests.flows.stage import act
from tests.flows.talk import Talk

SHOW = "btn-show-pictures"


@pytest.fixture
async def begun(talk: Talk) -> Talk:
    await talk.agree()
    return talk


def pictures(talk: Talk) -> list[str | None]:
    return [one.picture for one in talk.answers[-1].messages]


async def test_the_papers_are_shown_and_the_question_is_asked_again(begun: Talk) -> None:
    await begun.say("may_i_work")

    assert await begun.tap(SHOW) == ["picture-papers", "legal-ask-paper-again"]
    assert pictures(begun) == ["papers", None]


async def test_the_question_is_still_open_after_the_picture(begun: Talk) -> None:
    await begun.say("may_i_work")
    await begun.tap(SHOW)

    assert await begun.tap("btn-paper-gestattung") == ["eligibility-ask-place"]


async def test_the_picture_can_be_looked_at_twice(begun: Talk) -> None:
    await begun.say("may_i_work")
    await begun.tap(SHOW)

    assert await begun.tap(SHOW) == ["picture-papers", "legal-ask-paper-again"]


async def test_the_routes_for_skilled_workers_show_the_papers_too(begun: Talk) -> None:
    await begun.say("skilled_worker_routes")
    await begun.tap("btn-have-degree")

    assert await begun.tap(SHOW) == ["picture-papers", "legal-ask-route-paper"]


async def test_the_kinds_of_home_are_shown_and_the_question_is_asked_again(begun: Talk) -> None:
    await begun.say("check_eligibility")

    assert await begun.tap(SHOW) == ["picture-homes", "eligibility-ask-place-again"]
    assert pictures(begun) == ["homes", None]
    assert await begun.tap("btn-place-zue-muenster") == ["eligibility-ask-age"]


async def test_without_the_tap_no_picture_is_sent(begun: Talk) -> None:
    await begun.say("may_i_work")
    await begun.tap("btn-paper-gestattung")

    assert {one.picture for answer in begun.answers for one in answer.messages} == {None}


@pytest.mark.parametrize("values", [work.PAPERS, routes.PAPERS, PLACES])
def test_the_tiles_stand_in_the_order_of_the_buttons(
    knowledge: Knowledge, values: tuple[str, ...]
) -> None:
    picture = "homes" if values is PLACES else "papers"
    tiles = [knowledge.drawings[one].values for one in knowledge.pictures[picture].shows]

    first = [next((at for at, tile in enumerate(tiles) if one in tile), None) for one in values]

    new = list(dict.fromkeys(one for one in first if one is not None))
    assert new == sorted(new)
    assert [one for one, at in zip(values, first, strict=True) if at is None] in ([], ["unknown"])


@pytest.mark.parametrize("about", ["picture.papers", "picture.trades", "picture.bring"])
async def test_a_picture_comes_with_its_words(knowledge: Knowledge, about: str) -> None:
    done = await act(TellAbout(knowledge, FakeBookings()), "tell_about", entities={"about": about})

    name = about.removeprefix("picture.")
    assert done.keys == [f"picture-{name}"]
    assert done.said[0].attach == {"kind": "picture", "picture": name}


async def test_a_picture_that_is_gone_is_an_old_button(knowledge: Knowledge) -> None:
    done = await act(
        TellAbout(knowledge, FakeBookings()), "tell_about", entities={"about": "picture.none"}
    )

    assert done.keys == ["fallback-old-button"]


@pytest.mark.parametrize(
    ("text", "picture"),
    [("was ist eine Duldung?", "paper-duldung"), ("was heißt Frist?", None)],
)
async def test_a_word_is_explained_with_its_picture_if_there_is_one(
    knowledge: Knowledge, text: str, picture: str | None
) -> None:
    done = await act(Simplify(knowledge), "not_understood_simplify", text=text)

    assert done.keys == ["welcome-term"]
    assert done.said[0].attach.get("picture") == picture


@pytest.mark.parametrize(
    ("text", "paper", "key", "picture"),
    [
        ("was ist Aufenthaltsgestattung", "gestattung", "welcome-term", "paper-gestattung"),
        ("was ist das für ein papier", "fiktion", "paper-fiktion", "paper-fiktion"),
        ("papier vom BAMF, welches ist das", None, "picture-papers", "papers"),
        ("welches papier habe ich", "unknown", "picture-papers", "papers"),
    ],
)
async def test_who_asks_which_paper_it_is_sees_it_or_all_of_them(
    knowledge: Knowledge, text: str, paper: str | None, key: str, picture: str
) -> None:
    entities = {"paper": paper} if paper else {}

    done = await act(Legal(knowledge), "identify_document", text=text, entities=entities)

    assert done.keys == [key, "legal-hint", "legal-general-close"]
    assert done.said[0].attach["picture"] == picture
    assert done.said[-1].choices[0]["entities"] == {"about": "picture.work-lines"}


@pytest.mark.parametrize("language", ["de", "en", "ar"])
async def test_the_words_name_every_paper_in_the_person_s_language(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()
    await spoken.say("may_i_work")

    said = await spoken.tap("🖼")

    for value in (*work.PAPERS[:-1], "duldung_60b", "fiktion", "eu"):
        assert spoken.knowledge.texts.say(f"paper-{value}", language) in said[0]


async def test_the_words_beside_a_picture_can_be_read_in_german(spoken: Talk) -> None:
    spoken.ear.hears = "ar"
    await spoken.agree()
    await spoken.say("may_i_work")
    await spoken.tap("🖼")

    texts = spoken.knowledge.texts
    said = await spoken.tap(texts.say("btn-in-german", "ar"))

    assert said == [texts.say("picture-papers", "de"), texts.say("legal-ask-paper-again", "ar")]
    assert pictures(spoken) == ["papers", None]
