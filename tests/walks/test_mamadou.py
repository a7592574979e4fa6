"""Journey J4: Mamadou, 19, French, in Dortmund, with a question about his passport."""

from collections.abc import Callable

from sqlalchemy import select

from bot.store import case_tables, tables
from bot.store.session import box_of
from tests.flows.legal.never import said_of_the_twelve
from tests.walks.conftest import Walker, plain, words
from tests.walks.test_yusuf import bookings_of, labels

Make = Callable[[str], Walker]


async def _kept(person: Walker) -> tuple[str, str, list[str] | None]:
    """Give topic, urgency and what was told of the one case."""
    async with person.service.db.read() as s:
        row = (await s.scalars(select(case_tables.Ticket))).one()
    return row.topic, row.urgency, row.told


async def _remembered(person: Walker) -> str:
    """Give everything that the conversation and the cases hold of somebody's words."""
    db = person.service.db
    async with db.read() as s:
        blobs = (await s.scalars(select(tables.Conversation.blob))).all()
        said = (await s.scalars(select(case_tables.CaseMessage.body))).all()
        box = box_of(s)
        return " ".join(box.open(one).decode() for one in (*blobs, *said))


def _reads_what_the_law_says_of_staying(said: str) -> None:
    """Look for R-A1 to R-A3, each with its source and day, after those who help."""
    assert said.index("GrünBau") < said.index("§ 60c AufenthG"), "people first"
    for norm, source, day in (
        ("§ 60c AufenthG", "gesetze-im-internet.de", "19 août 2026"),
        ("§ 16g AufenthG", "gesetze-im-internet.de", "19 août 2026"),
        ("§§ 60c, 16g AufenthG", "Ausbildungsduldung und § 16g", "13 mai 2025"),
    ):
        line = next(one for one in said.splitlines() if f"⚖️ {norm}." in one)
        assert source in line
        assert day in line
    assert "EQ" in said, "what does not count for it (R-A3)"


async def test_mamadou_is_promised_nothing_and_asked_nothing_about_his_passport(
    walker: Make,
) -> None:
    mamadou = walker("fr")
    db, texts = mamadou.service.db, mamadou.service.knowledge.texts

    hello = await mamadou.say("bonsoir, j'ai vu das-machen-wir.nrw, je veux m'inscrire")
    assert "Testbetrieb" in words(hello)
    ended = await mamadou.tap("✅")
    assert "NRW. Das machen WIR! Cela n’existe plus." in " ".join(words(ended).split())
    assert "2016" in words(ended), "an action of 2016, without places"
    assert "Durchstarten" not in words(ended), "nothing is told that nobody asked for"

    goal = await mamadou.say("je suis à dortmund, 19 ans")
    assert plain(texts.say("eligibility-ask-goal", "fr")) in words(goal)

    fits = await mamadou.say(
        "j'ai une Duldung depuis 20 mois, pas de diplome, je veux faire Ausbildung peintre"
    )
    assert "GrünBau" in words(fits)
    assert "VMDO" in words(fits)
    assert "ZUE" not in words(fits)
    assert plain(texts.say("programme-berufskolleg", "fr")) in words(fits), "a school without one"
    assert "Anerkennung" not in words(fits), "there is no certificate to be recognised"
    assert plain(texts.say("btn-mean-may-i-start-training", "fr")) in labels(fits)
    _reads_what_the_law_says_of_staying(words(fits))
    assert said_of_the_twelve(mamadou.service.knowledge, "fr", words(fits), known=()) == set()

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
    assert plain(texts.say("handoff-told-from-noon", "fr")) in words(human)
    async with db.read() as s:
        assert (await s.scalars(select(case_tables.Ticket.told))).all() == [["from-noon"]]
        topics = (await s.scalars(select(case_tables.Ticket.topic))).all()
    assert list(topics) == ["esc_identity_passport_crime"]

    hwk = await mamadou.say("et hwk c'est quoi")
    assert "métiers" in words(hwk)
    assert "Ce n’est pas l’IHK" in words(hwk)

    gone = await mamadou.say("merci, efface ce que j'ai dit du passeport")
    assert plain(texts.say("privacy-part-paper", "fr")) in words(gone)
    receipt = await mamadou.tap(plain(texts.say("btn-yes-delete-part", "fr")))
    assert plain(texts.say("privacy-part-paper", "fr")) in words(receipt)
    assert await _kept(mamadou) == ("talk", "yellow", ["from-noon"])
    assert "pass" not in (await _remembered(mamadou)).casefold()

    assert await bookings_of(db) == []
    async with db.read() as s:
        stations = (await s.scalars(select(case_tables.Ticket.institution))).all()
    assert list(stations) == ["vmdo"]
