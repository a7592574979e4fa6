"""Whoever says that they live in a home is not asked whether they are in danger."""

from collections.abc import Callable

from tests.walks.conftest import Walker, plain

Make = Callable[[str], Walker]

SAID = {
    "de": "ich lebe hier im Wohnheim",
    "en": "I live with my brother in the camp",
    "ar": "أعيش مع عائلتي في الهايم",
    "fa": "با خانواده‌ام در کمپ زندگی می‌کنم",
    "tr": "ailemle yurtta yaşıyorum",
    "fr": "je vis dans un foyer",
    "ru": "живу с семьёй в лагере",
    "uk": "я живу з родиною в гуртожитку",
    "ps": "زه په کمپ کې ژوند کوم",
    "ku": "ez bi malbata xwe re li kampê dijîm",
    "so": "qoyskayga ayaan la noolahay xerada",
    "ti": "ምስ ስድራቤተይ ኣብ ካምፕ እነብር",
    "sq": "jetoj në kamp",
}
"""None of these is among the examples."""


async def test_who_lives_in_a_home_is_heard_in_every_language(walker: Make) -> None:
    for language, words in SAID.items():
        person = walker(language)
        texts = person.service.knowledge.texts
        await person.say("/start")
        await person.tap(plain(texts.say("btn-consent-yes", language)))

        answers = await person.say(words)

        asked = plain(texts.say("handoff-gentle-question", language))
        assert [one.text for one in answers if asked in plain(one.text)] == [], language
