"""Journey J4: Mamadou, 19, French, in Dortmund, with a question about his passport."""

from collections.abc import Callable

from sqlalchemy import select

from bot.store import case_tables
from tests.flows.legal.never import said_of_the_twelve
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of

Make = Callable[[str], Walker]


async def test_mamadou_is_promised_nothing_and_asked_nothing_about_his_passport(
    walker: Make,
) -> None:
    mamadou = walker("fr")
    db, texts = mamadou.service.db, mamadou.service.knowledge.texts

    hello = await mamadou.say("bonsoir, j'ai vu das-machen-wir.nrw, je veux m'inscrire")
    assert "Testbetrieb" in words(hello)
    ended = await mamadou.tap("✅")
    assert "NRW. Das machen WIR! Cela n’existe plus." in " ".join(words(ended).split())

    goal = await mamadou.say("je suis à dortmund, 19 ans")
    assert plain(texts.say("eligibility-ask-goal", "fr")) in words(goal)

    fits = await mamadou.say(
        "j'ai une Duldung depuis 20 mois, pas de diplome, je veux faire Ausbildung peintre"
    )
    assert "GrünBau" in words(fits)
    assert "VMDO" in words(fits)
    assert "ZUE" not in words(fits)

    stay = await mamadou.say("donc je peux rester si je fais ausbildung ??")
    assert "§ 60c" in words(stay)
    assert "Un service de conseil doit vérifier" in words(stay)
    assert said_of_the_twelve(mamadou.service.knowledge, "fr", words(stay), known=()) == set()

    card = await mamadou.say(
        "mon pass est à la maison au pays, je dois le donner à la ausländerbehörde?"
    )
    assert plain(texts.say("handoff-esc-identity-passport-crime", "fr")) in words(card)
    assert "K-100" in words(card)
    assert "116 016" not in words(card), "a passport at home is no violence"

    human = await mamadou.say("ok appelle moi mais pas le matin")
    assert plain(texts.say("handoff-open-already", "fr", code="K-100")) in words(human)

    hwk = await mamadou.say("et hwk c'est quoi")
    assert "métiers" in words(hwk)
    assert "Ce n’est pas l’IHK" in words(hwk)

    gone = await mamadou.say("merci, efface ce que j'ai dit du passeport")
    assert plain(texts.say("privacy-part-paper", "fr")) in words(gone)

    assert await bookings_of(db) == []
    async with db.read() as s:
        stations = (await s.scalars(select(case_tables.Ticket.institution))).all()
    assert list(stations) == ["vmdo"]
