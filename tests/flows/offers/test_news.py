"""News of offers are off until a tap, on kind by kind, and off again by a tap."""

from tests.flows.talk import Talk


async def _shown(talk: Talk) -> list[str]:
    return [one.data for message in talk.last for row in message.rows for one in row]


async def test_they_are_offered_where_offers_are_listed_and_switched_on_by_a_tap(
    talk: Talk,
) -> None:
    await talk.agree()
    await talk.say("list_offers", place="zue_muenster")

    asked = await talk.tap("btn-news")
    shown = await _shown(talk)
    done = await talk.tap("btn-news-on", 1)

    assert asked[0] == "offers-news"
    assert shown[:2] == [
        "offer_news?answer=on&module=all",
        "offer_news?answer=on&module=werkstattbesuch",
    ]
    assert done[0] == "offers-news-on"
    assert talk.people.news == {"werkstattbesuch"}


async def test_what_is_on_can_be_switched_off_where_it_is_shown(talk: Talk) -> None:
    talk.people.news = {"sport"}
    await talk.agree()
    await talk.do("command", data="mydata")
    await talk.tap("btn-news")

    said = await talk.tap("btn-news-off")

    assert said[0] == "offers-news-off"
    assert talk.people.news == set()


async def test_what_is_stored_is_counted_under_my_data(talk: Talk) -> None:
    talk.people.stored = {"news": ["all"]}
    await talk.agree()
    await talk.do("command", data="mydata")

    assert talk.values("privacy-kept")["news"] == 1
