"""Journey J3: Emre, 26, Turkish, was moved from the ZUE to Moers and has an old flyer."""

from collections.abc import Callable

from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of, tickets_of

Make = Callable[[str], Walker]


async def _booked(emre: Walker) -> None:
    """Book the visit that he had before."""
    texts = emre.service.knowledge.texts
    await emre.say("/start")
    await emre.tap("✅")
    await emre.tap("ZUE Münster")
    await emre.tap("26")
    await emre.phone.tap("book_workshop_visit", stale=True)
    await emre.answers()
    await emre.tap("10:00")
    await emre.tap(plain(texts.say("btn-yes-book", "tr")))
    await emre.tap(plain(texts.say("btn-remind-none", "tr")))


async def test_emre_gives_his_place_back_and_learns_what_there_is_now(walker: Make) -> None:
    emre = walker("tr")
    db, texts = emre.service.db, emre.service.knowledge.texts
    await _booked(emre)

    moved = await emre.say("Abi beni dün Wesel'e yolladılar, Werkstatt randevum ne olacak")
    assert "1 Aralık 2026" in words(moved)
    assert words(moved).count("1 Aralık 2026") == 1, "the appointment is named once"
    await emre.say("Mörs")

    done = await emre.say("evet dün")
    assert plain(texts.say("eligibility-ask-goal", "tr")) in words(done)
    assert [state for _, state, _ in await bookings_of(db)] == ["cancelled_by_person"]

    ended = await emre.say(
        "tamam. Burda bir flyer var Durchstarten in Ausbildung und Arbeit, 18-27, ona yazılayım"
    )
    assert "31 Ekim 2023" in words(ended)
    assert "Wuppertal" not in words(ended)

    await emre.say("of ya. coaching istiyordum")
    await emre.say("27 yaşındayım")
    back = await emre.say("yok pardon 26")
    assert plain(texts.say("eligibility-changed", "tr")) in words(back)

    await emre.say("KIM arasın beni, numaram 0176 555")
    assert len(await tickets_of(db)) == 1
