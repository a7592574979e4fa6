"""What can be asked and wished for in one sentence, with the real model, in every language."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import app
from bot.practice.server import PracticeServer
from tests.fakes import FrozenClock
from tests.walks.conftest import Walker, plain, serving

Make = Callable[[str], Walker]


@dataclass(frozen=True)
class Sentences:
    """How somebody says it: Thursday afternoon with a women's place; put me on the list."""

    free: str
    wait: str


SAID = {
    "de": Sentences(
        "Welche Plätze sind am Donnerstagnachmittag frei, mit Frauenplatz?",
        "setz mich auf die Warteliste für Friseur",
    ),
    "en": Sentences(
        "Which places are free on Thursday afternoon, with a women's place?",
        "put me on the waiting list for the hairdresser",
    ),
    "ar": Sentences(
        "شو في أماكن فاضية الخميس بعد الظهر، مع مكان للنساء؟", "حطني على قائمة الانتظار للحلاقة"
    ),
    "fa": Sentences(
        "پنجشنبه بعد از ظهر کدام جای خالی است، با جای زنانه؟",
        "مرا در لیست انتظار آرایشگری بنویس",
    ),
    "tr": Sentences(
        "Perşembe öğleden sonra hangi yerler boş, kadın yeri olan?",
        "kuaför için beni bekleme listesine yaz",
    ),
    "fr": Sentences(
        "Quelles places sont libres jeudi après-midi, avec une place pour femmes ?",
        "mets-moi sur la liste d'attente pour coiffeur",
    ),
    "ru": Sentences(
        "Какие места свободны в четверг днём, с местом для женщин?",
        "запишите меня в лист ожидания, парикмахер",
    ),
    "uk": Sentences(
        "Які місця вільні в четвер після обіду, з місцем для жінок?",
        "запишіть мене у список очікування, перукар",
    ),
    "ps": Sentences(
        "د پنجشنبې له غرمې وروسته کوم ځایونه خالي دي، د ښځو ځای سره؟",
        "ما د انتظار په لېست کې واچوه",
    ),
    "ku": Sentences(
        "Pêncşemê piştî nîvro kîjan cih vala ne, bi cihê jinan?", "min bike lîsteya bendê"
    ),
    "so": Sentences(
        "Boosaska banaan Khamiista galabta, oo leh boos haween?", "liiska sugitaanka igu dar"
    ),
    "ti": Sentences("ሓሙስ ድሕሪ ቀትሪ ኣየናይ ቦታ ነጻ ኣሎ፣ ምስ ናይ ደቂ ኣንስትዮ ቦታ?", "ኣብ ዝርዝር መጸበዪ ኣእትወኒ"),
    "sq": Sentences(
        "Cilat vende janë të lira të enjten pasdite, me vend për gra?",
        "më vendos në listën e pritjes",
    ),
}


OFFERS = Path(__file__).parent / "offers_with_kinds.yml"


@pytest.fixture
async def service(
    practice: PracticeServer, tmp_path: Path, model: Path, clock: FrozenClock
) -> AsyncIterator[app.Service]:
    """Serve dates with places of a kind of their own, and a trial that is full."""
    async with serving(practice, tmp_path, model, clock, offers=OFFERS) as running:
        yield running


async def _settled(walker: Make, language: str) -> Walker:
    """Bring a person who has said all that is asked, and is asked nothing more."""
    person = walker(language)
    await person.say("/start")
    await person.tap("✅")
    await person.tap("ZUE Münster")
    await person.tap("27")
    await person.say("/help")
    return person


async def test_thursday_afternoon_with_a_womens_place_is_answered_in_every_language(
    walker: Make,
) -> None:
    for language, sentences in SAID.items():
        person = await _settled(walker, language)
        texts = person.service.knowledge.texts

        (answer,) = await person.say(sentences.free)

        heading = texts.say("booking-free-pool", language, pool="pool-women")
        assert plain(answer.text) == plain(heading), language
        (label,) = [plain(one) for one in answer.labels]
        assert "14:00" in label, language
        assert "3" in label.split("·")[-1], "only the places for women are counted"


async def test_put_me_on_the_list_is_done_in_every_language(walker: Make) -> None:
    for ahead, (language, sentences) in enumerate(SAID.items()):
        person = await _settled(walker, language)
        texts = person.service.knowledge.texts

        (answer,) = await person.say(sentences.wait)

        assert str(ahead) in plain(answer.text), language
        leave = plain(texts.say("btn-leave-list", language))
        assert [plain(one) for one in answer.labels] == [leave], language
