"""What is to be deleted is found in the words of every language, and only then."""

import pytest

from nlu import forgetting

PAPER = {
    "de": "was ich vorhin vom Pass erzählt hab bitte wieder löschen",
    "en": "delete what I said about the passport",
    "ar": "احذف ما قلته عن جواز السفر",
    "fa": "آنچه درباره پاسپورت گفتم حذف کن",
    "tr": "pasaport hakkında söylediklerimi sil",
    "fr": "efface ce que j’ai dit sur le passeport",
    "ru": "удалите то, что я сказал о паспорте",
    "uk": "видаліть те, що я сказав про паспорт",
    "ps": "هغه څه پاک کړئ چې د پاسپورټ په اړه مې وویل",
    "ku": "tiştê ku min li ser pasaportê got jê bibe",
    "so": "tirtir wixii aan ka sheegay baasaboorka",
    "ti": "ብዛዕባ ፓስፖርት ዝበልክዎ ደምስሱ",
    "sq": "fshi çfarë thashë për pasaportën",
}
FILE = {
    "de": "Gib mir meine Daten als Datei",
    "en": "send me my data as a file",
    "ar": "أريد نسخة من بياناتي",
    "fa": "یک کاپی از معلوماتم می‌خواهم",
    "tr": "verilerimi dosya olarak ver",
    "fr": "donne-moi mes données dans un fichier",
    "ru": "пришлите мои данные файлом",
    "uk": "надішліть мої дані файлом",
    "ps": "زما معلومات د فایل په توګه راکړئ",
    "ku": "daneyên min wek dosye bide min",
    "so": "xogtayda fayl ahaan ii soo dir",
    "ti": "ሓበሬታይ ከም ፋይል ሃቡኒ",
    "sq": "m’i dërgo të dhënat si skedar",
}


@pytest.mark.parametrize("lang", sorted(PAPER))
def test_the_passport_is_heard_in_every_language(lang: str) -> None:
    assert forgetting.wish_of(PAPER[lang]) == {"kind": "delete", "forget": "paper"}


@pytest.mark.parametrize("lang", sorted(FILE))
def test_a_file_is_heard_in_every_language(lang: str) -> None:
    assert forgetting.wish_of(FILE[lang]) == {"kind": "file"}


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("lösch mein Alter", "answers"),
        ("Löscht alles, was ich den Beratern geschrieben habe", "cases"),
        ("please remove that I need an interpreter", "needs"),
        ("امسح ما كتبته للموظفة", "cases"),
    ],
)
def test_other_parts_are_heard(text: str, part: str) -> None:
    assert forgetting.wish_of(text) == {"kind": "delete", "forget": part}


@pytest.mark.parametrize(
    "text",
    ["was passiert mit meinen daten", "was speicherst du über meinen pass"],
)
def test_what_names_no_deletion_is_left_to_the_list(text: str) -> None:
    assert forgetting.wish_of(text) == {}


@pytest.mark.parametrize(
    "text",
    ["lösch meine daten", "löschen", "efface mes données, je ne veux pas", "احذف كل شيء"],
)
def test_a_deletion_that_names_no_part_is_unclear(text: str) -> None:
    assert forgetting.wish_of(text) == {"kind": "unclear"}


def test_words_are_found_about_a_paper_and_not_about_the_weather() -> None:
    assert forgetting.mentions("paper", "Mein Pass hat die Nummer P99XQ4711")
    assert forgetting.mentions("paper", "رقم جوازي 123")
    assert not forgetting.mentions("paper", "Heute passiert nichts, es regnet")


MESSAGES = {
    "de": "lösch deine Nachrichten",
    "en": "delete your messages",
    "ar": "احذف رسائلك",
    "fa": "پیام‌هایت را حذف کن",
    "tr": "mesajlarını sil",
    "fr": "efface tes messages",
    "ru": "удали свои сообщения",
    "uk": "видали свої повідомлення",
    "ps": "خپل پیغامونه پاک کړه",
    "ku": "peyamên xwe jê bibe",
    "so": "tirtir fariimahaaga",
    "ti": "መልእኽትታትካ ደምስስ",
    "sq": "fshi mesazhet e tua",
}


@pytest.mark.parametrize("lang", sorted(MESSAGES))
def test_the_messages_in_the_chat_are_heard_in_every_language(lang: str) -> None:
    assert forgetting.wish_of(MESSAGES[lang]) == {"kind": "clear"}
