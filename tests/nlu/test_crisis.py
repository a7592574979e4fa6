"""Words that must always reach a human."""

import pytest

from nlu.crisis import Alarm, find, load, suspicious
from tests import stopwatch

ALARMS = {
    "suicide": [
        "ich kann nicht mehr, will nicht mehr leben",
        "ich will mich umbringen",
        "stimmen im kopf",
        "i want to kill myself",
        "no hope anymore better to die",
        "ما بدي عيش",
        "بدي موت",
        "دیگر نمی‌خواهم زنده باشم",
        "نمیخوام زنده باشم",
        "Artık yaşamak istemiyorum",
        "je ne veux plus vivre",
        "я більше не хочу жити",
        "я не хочу жить",
        "زه نور ژوند نه غواړم",
        "Ez dixwazim bimirim",
        "waxaan rabaa inaan is dilo",
        "ክመውት እደሊ",
        "dua të vdes",
        "ma bdi 3ish",
        "dige nemikham zende basham",
    ],
    "violence": [
        "mein mann schließt mich in der wohnung ein",
        "burri më kërcënon",
        "mein mann schlägt mich",
        "der chef bedroht mich",
        "someone in my room threatens me",
        "زوجي بيضربني",
        "شوهرم مرا می‌زند",
        "Kocam beni dövüyor",
        "mon mari me frappe",
        "чоловік мене б'є",
        "муж меня бьет",
        "خاوند مې وهي",
        "mêrê min li min dide",
        "ninkaygu wuu i garaacaa",
        "ሰብኣየይ ይወቕዓኒ",
        "burri më rreh",
        "jozi byodrobni",
        "shoharam mano mizane",
    ],
    "medical": [
        "mein kind hat 40 fieber und atmet schlecht",
        "notarzt bitte",
        "my roommate is unconscious",
        "strong pain in chest",
        "ابني ما عم يتنفس منيح",
        "درد شدید قفسه سینه دارم",
        "çocuğum nefes alamıyor",
        "mon fils ne respire pas bien, aidez-moi",
        "j'ai très mal à la poitrine",
        "у дитини 40 температура",
        "ребенок не дышит",
        "djali im nuk merr frymë",
    ],
}
QUIET = [
    "meine tochter schließt die schule ab",
    "mein mann bringt mich um acht zur arbeit",
    "kocam kitap okuyor",
    "annem yurtta kalıyor",
    "муж отправил документы",
    "мій брат надсилає документи",
    "شوهرم مو می‌زند",
    "برادرم رنگ می زند",
    "زوی مې منډې وهي",
    "birayê min tembûrê lê dide",
    "wiilkaygu wuxuu garaacaa telefoonka",
    "vajza ime kërcen",
    "ich möchte die werkstatt anschauen",
    "mein mann schläft",
    "mein mann sucht arbeit",
    "ich will nicht mehr in der ZUE leben",
    "i want to live in münster",
    "i cant follow you",
    "how to get followers",
    "bus strike today, i come later",
    "je veux travailler",
    "mon patron veut me prendre apprenti",
    "я хочу жити в Мюнстері",
    "بدي اشتغل",
    "لستة الانتظار",
    "من می‌خواهم کار کنم",
    "mikham karamuz begiram",
    "çalışmak istiyorum",
    "ez dixwazim kar bikim",
    "waxaan rabaa shaqo",
    "dua të punoj",
    "ስራሕ እደሊ",
    "",
    "👍",
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in ALARMS.items() for text in texts]
)
def test_an_alarm_is_raised(kind: str, text: str) -> None:
    assert find(text) == Alarm(kind, certain=True)


@pytest.mark.parametrize("text", QUIET)
def test_everyday_sentences_raise_no_alarm(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "will sterben vor langeweile haha, gibts fussball?",
        "i want to die of boredom lol",
        "رح موت من الملل",
        "i dont want to live in the camp anymore",
    ],
)
def test_manners_of_speaking_are_asked_about_once(text: str) -> None:
    alarm = find(text)

    assert alarm is not None
    assert not alarm.certain


@pytest.mark.parametrize(
    ("text", "kind"), [("selbstmrd", "suicide"), ("my roommate is unconscous", "medical")]
)
def test_a_slip_of_the_finger_still_raises_an_alarm_to_ask_about(text: str, kind: str) -> None:
    assert find(text) == Alarm(kind, certain=False)


def test_who_wants_to_die_comes_before_who_was_beaten() -> None:
    assert find("mein mann schlägt mich, ich will nicht mehr leben") == Alarm("suicide", True)


def test_a_very_long_message_is_read_up_to_a_limit() -> None:
    assert find("bla " * 5000) is None


REPEATED = [
    "want to die of " * 80,
    "ich will nicht mehr " * 60,
    "nicht mehr mich er schlägt kind " * 40,
    "a" * 1200,
    "ዘይ ኣይ ክ " * 130,
    "ma bdi 3ish w " * 80,
]


@pytest.mark.parametrize("text", REPEATED)
def test_no_text_makes_the_search_slow(text: str) -> None:
    load()

    assert stopwatch.seconds(lambda: find(text[:1200])) < 0.02


def test_an_everyday_message_is_read_at_once() -> None:
    load()
    text = "ich möchte am montag die werkstatt in münster anschauen bitte"

    assert stopwatch.seconds(lambda: find(text), times=200) < 0.001


def test_words_at_the_end_of_a_long_message_are_heard() -> None:
    assert find("bla " * 500 + "ich will mich umbringen") == Alarm("suicide", True)


def test_the_quiet_words_of_one_language_silence_no_other() -> None:
    assert find("ich mach schluss mit allem") == Alarm("suicide", True)


def test_a_model_that_sees_some_danger_makes_suspicious() -> None:
    assert suspicious([("inform", 0.7), ("esc_medical_emergency", 0.2)])
    assert not suspicious([("inform", 0.9), ("esc_medical_emergency", 0.05)])


@pytest.mark.parametrize(
    "text",
    [
        "ambulance driver training how",
        "je veux devenir ambulancier",
        "دوره راننده آمبولانس",
        "د امبولانس ډریور زده کړه",
        "ajokarê ambulansê perwerde",
        "ambulans şoförü eğitimi",
        "kurs per shofer ambulance",
    ],
)
def test_a_trade_is_no_emergency_in_any_language(text: str) -> None:
    assert find(text) is None


def test_who_calls_the_ambulance_is_heard_even_beside_a_course() -> None:
    assert find("ambulance please my friend in the course is unconscious") is not None
