"""What a message is about beside its intent is heard in every language, and not in others."""

import pytest

from knowledge.loader import load
from nlu import matters

DISCREET = {
    "de": "Bitte schreib mir unauffällig",
    "en": "please write discreetly",
    "ar": "اكتب لي بسرية من فضلك",
    "fa": "لطفاً مخفی بنویسید",
    "tr": "lütfen gizli yazın",
    "fr": "écris-moi discrètement",
    "ru": "пишите мне незаметно",
    "uk": "пишіть мені непомітно",
    "ps": "مهرباني وکړئ په پټه ولیکئ",
    "ku": "ji kerema xwe bi dizî binivîse",
    "so": "fadlan si qarsoodi ah ii soo qor",
    "ti": "በጃኹም ብሕቡእ ጽሓፉለይ",
    "sq": "të lutem shkruaj fshehurazi",
}
WATCHED = {
    "de": "Mein Mann liest mein Handy",
    "en": "my husband reads my phone",
    "ar": "زوجي يقرأ رسائلي",
    "fa": "شوهرم گوشی من را می‌بیند",
    "tr": "kocam telefonuma bakıyor",
    "fr": "mon mari regarde mon téléphone",
    "ru": "мой муж читает мой телефон",
    "uk": "мій чоловік читає мої повідомлення",
    "ps": "زما مېړه زما تلیفون ګوري",
    "ku": "mêrê min li telefona min dinêre",
    "so": "ninkayga ayaa eega taleefankayga",
    "ti": "ሰብኣየይ ንተሌፎነይ ይርእዮ",
    "sq": "burri im e shikon telefonin tim",
}
OPENLY = {
    "de": "Du kannst jetzt wieder normal schreiben",
    "en": "you can write openly again",
    "ar": "اكتب لي بشكل عادي",
    "fa": "دوباره عادی بنویسید",
    "tr": "yine normal yazın",
    "fr": "écris normalement",
    "ru": "пишите снова открыто",
    "uk": "пишіть знову відкрито",
    "ps": "بیا عادي ولیکئ",
    "ku": "dîsa eşkere binivîse",
    "so": "si caadi ah ii soo qor",
    "ti": "ብግሁድ ጽሓፉለይ",
    "sq": "shkruaj përsëri hapur",
}
CLEAR = {
    "de": "löschen",
    "en": "Delete!",
    "ar": "احذف",
    "fa": "پاک کن",
    "tr": "sil",
    "fr": "efface",
    "ru": "удалить",
    "uk": "видалити",
    "ps": "پاک کړئ",
    "ku": "jê bibe",
    "so": "tirtir",
    "ti": "ደምስስ",
    "sq": "fshij",
}
UNDECLARED = {
    "de": "kann ich schwarz arbeiten",
    "en": "my friend does undeclared work",
    "ar": "رفيقي يشتغل بالأسود",
    "fa": "رفیقم کار سیاه می‌کند",
    "tr": "arkadaşım kaçak çalışıyor",
    "fr": "mon ami travaille au noir",
    "ru": "друг работает без оформления",
    "uk": "друг працює без оформлення",
    "ps": "زما ملګری تور کار کوي",
    "ku": "hevalê min bi reşî dixebite",
    "so": "saaxiibkay shaqo madow buu qabtaa",
    "ti": "ዓርከይ ጸሊም ስራሕ ይሰርሕ",
    "sq": "shoku im punon në të zezë",
}
NO_CERTIFICATE = {
    "de": "ich habe keinen Schulabschluss",
    "en": "I have no certificate",
    "ar": "ما عندي شهادة",
    "fa": "شهادتنامه ندارم",
    "tr": "diplomam yok",
    "fr": "pas de diplome",
    "ru": "у меня нет аттестата",
    "uk": "у мене немає атестата",
    "ps": "شهادتنامه نه لرم",
    "ku": "dîploma min tune",
    "so": "shahaado ma haysto",
    "ti": "ምስክር ወረቐት የብለይን",
    "sq": "nuk kam diplomë",
}
AFTER_NOON = {
    "de": "ruft mich an, aber nicht morgens",
    "en": "call me, but not in the morning",
    "ar": "اتصلوا فيني بس مو الصبح",
    "fa": "زنگ بزنید ولی صبح نه",
    "tr": "beni arayın ama öğleden sonra",
    "fr": "ok appelle moi mais pas le matin",
    "ru": "позвоните, но не утром",
    "uk": "подзвоніть, але не вранці",
    "ps": "زنګ ووهئ خو سهار نه",
    "ku": "li min bigerin lê ne sibehê",
    "so": "i soo wac laakiin subaxdii maya",
    "ti": "ደውሉለይ ግን ንግሆ ኣይኮነን",
    "sq": "më telefononi por jo në mëngjes",
}
SAID = {
    "discreet_on": DISCREET,
    "watched": WATCHED,
    "discreet_off": OPENLY,
    "clear_chat": CLEAR,
    "undeclared": UNDECLARED,
    "no_certificate": NO_CERTIFICATE,
    "from_noon": AFTER_NOON,
}
HARMLESS = (
    "Mein Mann sucht Arbeit und ich auch",
    "mein Mann liest gern Bücher",
    "I read a message about a course",
    "er ist weg",
    "I want to work as a painter",
    "wann ist die Werkstatt offen",
    "زوجي يشتغل في مطعم",
    "در مکتب درس می‌خوانم",
)


@pytest.mark.parametrize("kind", sorted(SAID))
def test_it_is_heard_in_every_language(kind: str) -> None:
    heard = matters.is_only if kind == "clear_chat" else matters.is_about

    missed = [text for text in SAID[kind].values() if not heard(kind, text)]

    assert missed == []
    assert set(SAID[kind]) == set(load().languages)


@pytest.mark.parametrize("text", HARMLESS)
def test_other_words_are_about_none_of_it(text: str) -> None:
    assert matters.first_of(sorted(SAID), text) is None


@pytest.mark.parametrize("text", ["ich will alles löschen, wie geht das?", "er ist weg", ""])
def test_a_word_clears_the_chat_only_alone(text: str) -> None:
    assert not matters.is_only("clear_chat", text)


@pytest.mark.parametrize(
    ("text", "programme"),
    [
        ("bonsoir, j'ai vu das-machen-wir.nrw, je veux m'inscrire", "ndw"),
        ("كيف اسجل بموقع داس ماخن فير", "ndw"),
        ("ኣብ das-machen-wir.nrw ብኸመይ ይምዝገብ።", "ndw"),
        ("gemeinsam klappt's ክሳብ ሕጂ ክፉት ድዩ", "gemeinsam"),
        ("تايلهابه مانجر تبعي وينها", "gemeinsam"),
        ("دورششتارتن شغال هلق؟", "durchstarten"),
        ("ዱርኽሽታርተን ኣብ wuppertal ኣበይ እዩ", "durchstarten"),
        ("ist durch starten vorbei?", "durchstarten"),
        ("was gibt es in Münster?", None),
    ],
)
def test_a_programme_that_ended_is_known_by_the_names_people_use(
    text: str, programme: str | None
) -> None:
    assert matters.first_of(("ndw", "gemeinsam", "durchstarten"), text) == programme


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("nur vormittags bitte", "until_noon"),
        ("nicht am Nachmittag", "until_noon"),
        ("not in the afternoon please", "until_noon"),
        ("in the afternoon", "from_noon"),
        ("morgen", None),
    ],
)
def test_a_time_that_suits_is_heard_with_its_no(text: str, window: str | None) -> None:
    assert matters.first_of(("until_noon", "from_noon"), text) == window
