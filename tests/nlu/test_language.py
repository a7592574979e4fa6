"""Which language a message is in, and when that is left open."""

import pytest

from nlu.language import Identifier
from tests.stopwatch import seconds

SENTENCES = {
    "de": "ich möchte mich für den kurs anmelden",
    "en": "i would like to cancel my appointment tomorrow",
    "ar": "بدي الغي الموعد لو سمحت",
    "fa": "می‌خواهم وقت ملاقات خود را لغو کنم",
    "tr": "yarınki randevumu iptal etmek istiyorum",
    "fr": "je voudrais annuler mon rendez-vous de demain",
    "ru": "я хочу отменить встречу завтра",
    "uk": "я хочу скасувати зустріч на завтра",
    "ps": "زه غواړم خپل د ملاقات وخت لغوه کړم",
    "ku": "ez dixwazim randevûya xwe ya sibê betal bikim",
    "so": "waxaan rabaa inaan baajiyo ballantayda berri",
    "ti": "ናይ ጽባሕ ቆጸራይ ክስርዝ እደሊ ኣለኹ",
    "sq": "dua të anuloj takimin tim të nesërm",
    "ckb": "دەمەوێت کاتی چاوپێکەوتنەکەم هەڵبوەشێنمەوە",
    "am": "የነገውን ቀጠሮዬን መሰረዝ እፈልጋለሁ",
    "ka": "მინდა გავაუქმო ხვალინდელი შეხვედრა",
}
OURS = ("de", "en", "ar", "fa", "tr", "fr", "ru", "uk", "ps", "ku", "so", "ti", "sq")
NEUTRAL = (
    "ok",
    "OK!",
    "B1",
    "24",
    "٢٤",
    "Duldung",
    "Gestattung",
    "Termin",
    "Praktikum",
    "Werkstattbesuch",
    "Mohammad",
    "Ahmed Ali",
    "Oksana",
    "👍",
    "😀😀",
    "…",
    "?",
    "31.11",
    "31.11.",
    "14:30",
    "ZUE",
    "Moers",
    "Münster",
    "Albersloher Weg",
    "haha",
    "yes",
    "danke",
    "merci",
    "hello",
    "",
)


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_recognised_without_any_help(identifier: Identifier, code: str) -> None:
    guess = identifier.identify(SENTENCES[code], chosen=None, client=None)

    assert guess.code == code
    assert guess.confidence > 0.9
    assert not guess.romanised


@pytest.mark.parametrize("code", SENTENCES)
def test_a_clear_sentence_switches_at_once(identifier: Identifier, code: str) -> None:
    chosen = "en" if code == "de" else "de"

    assert identifier.identify(SENTENCES[code], chosen=chosen, client=chosen).code == code


@pytest.mark.parametrize("chosen", OURS)
@pytest.mark.parametrize("text", NEUTRAL)
def test_neutral_words_never_flip_a_person(identifier: Identifier, chosen: str, text: str) -> None:
    assert identifier.identify(text, chosen=chosen, client=None).code in {None, chosen}


@pytest.mark.parametrize("text", ["ok", "Duldung", "ja", "24"])
def test_neutral_words_do_not_flip_what_was_spoken_before(
    identifier: Identifier, text: str
) -> None:
    guess = identifier.identify(text, chosen=None, client="de", recent=("ar",))

    assert guess.code in {None, "ar"}


@pytest.mark.parametrize(
    ("chosen", "text"),
    [
        ("ar", "انا عندي Gestattung و بدي Werkstattbesuch bitte Dienstag"),
        ("ar", "بدي Termin"),
        ("fa", "من Duldung دارم، Ausbildung مجازه؟ 19 sale"),
        ("tr", "Duldung'um var, 23 yaşındayım"),
        ("uk", "що таке Gestattung?"),
    ],
)
def test_german_terms_inside_another_language_do_not_count(
    identifier: Identifier, chosen: str, text: str
) -> None:
    assert identifier.identify(text, chosen=chosen, client=None).code in {None, chosen}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("bdi mo3ed", "ar"),
        ("bdi elghi el mo3ed bukra", "ar"),
        ("mikham vaght begiram", "fa"),
        ("farda nemitunam biam", "fa"),
        ("ya ne ponimayu chto delat", "ru"),
    ],
)
def test_latin_letters_do_not_hide_arabic_persian_and_russian(
    identifier: Identifier, text: str, code: str
) -> None:
    guess = identifier.identify(text, chosen=None, client=None)

    assert (guess.code, guess.romanised) == (code, True)


@pytest.mark.parametrize("code", ["de", "en", "tr", "fr", "ku", "so", "sq"])
def test_genuine_latin_sentences_are_not_taken_for_romanised(
    identifier: Identifier, code: str
) -> None:
    assert not identifier.identify(SENTENCES[code], chosen=None, client=None).romanised


def test_one_word_in_a_script_of_its_own_switches_when_it_says_everything(
    identifier: Identifier,
) -> None:
    assert identifier.identify("Привіт", chosen="de", client=None).code == "uk"


def test_one_word_in_latin_letters_never_switches(identifier: Identifier) -> None:
    assert identifier.identify("bonjour", chosen="de", client=None).code in {None, "de"}


def test_a_language_that_is_not_ours_is_left_open(identifier: Identifier) -> None:
    text = "hola, me llamo Juan y busco trabajo en una cocina"

    assert identifier.identify(text, chosen=None, client=None).code is None


@pytest.mark.parametrize("text", ["Καλημέρα σας", "你好，我需要帮助", "123 !!", "", "👍"])
def test_what_cannot_be_read_is_left_open(identifier: Identifier, text: str) -> None:
    assert identifier.identify(text, chosen=None, client=None).code is None


def test_the_phone_helps_with_a_word_that_many_languages_share(identifier: Identifier) -> None:
    arabic = identifier.identify("سلام", chosen=None, client="ar")
    persian = identifier.identify("سلام", chosen=None, client="fa_IR")

    assert persian.code == "fa"
    assert dict(arabic.ranking)["ar"] > dict(persian.ranking)["ar"]


def test_recent_messages_may_be_given_as_texts(identifier: Identifier) -> None:
    guess = identifier.identify("ok", chosen=None, client=None, recent=(SENTENCES["tr"],))

    assert guess.code in {None, "tr"}


def test_answers_are_the_same_every_time(identifier: Identifier) -> None:
    again = Identifier.load()

    for text in SENTENCES.values():
        first = identifier.identify(text, chosen=None, client=None)
        assert again.identify(text, chosen=None, client=None) == first


def test_a_message_takes_well_under_a_few_milliseconds(identifier: Identifier) -> None:
    texts = list(SENTENCES.values())

    def identify() -> None:
        for text in texts:
            identifier.identify(text, chosen="de", client="de")

    assert seconds(identify) / len(texts) < 0.003
