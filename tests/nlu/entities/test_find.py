"""The details in a message."""

from datetime import UTC, datetime

import pytest

from nlu.entities.find import Finder

SATURDAY_NIGHT = datetime(2026, 11, 21, 22, 50, tzinfo=UTC)
"""23:50 in Berlin."""


def values(finder: Finder, text: str, entity: str, expects: str | None = None) -> list[object]:
    found = finder.find(text, now=SATURDAY_NIGHT, expects=expects)
    return [detail["value"] for detail in found if detail["entity"] == entity]


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ich bin 24 jahre alt", 24),
        ("24 jahre", 24),
        ("bin 23", 23),
        ("vierundzwanzig jahre", 24),
        ("i am twenty four", 24),
        ("im 19", 19),
        ("عمري ٢٤", 24),
        ("عمري ٢٤ سنة", 24),
        ("عمري اربعة وعشرين سنة", 24),
        ("nein falsch, ich bin 26 nicht 62", 26),
        ("لا غلط، عمري ٢٤ مو ٤٢", 24),
    ],
)
def test_an_age_is_found_beside_a_word_of_age(finder: Finder, text: str, age: int) -> None:
    assert values(finder, text, "age") == [age]


@pytest.mark.parametrize("text", ["24", "٢٤", "۲۴", "vierundzwanzig"])
def test_a_bare_number_is_an_age_when_one_was_asked_for(finder: Finder, text: str) -> None:
    assert values(finder, text, "age", expects="age") == [24]
    assert values(finder, text, "age") == []


@pytest.mark.parametrize("expects", [None, "age", "paper"])
@pytest.mark.parametrize(
    "text",
    [
        "ich meine ich werde nächsten Monat 18, jetzt 17",
        "i mean next month i turn 18, now 17",
        "یعنی ماه بعد ۱۸ می‌شوم، حالی ۱۷",
        "يعني الشهر الجاي بصير ١٨، هلق ١٧",
        "j'aurai 18 le mois prochain, 17 maintenant",
    ],
)
def test_the_age_of_today_counts_beside_that_of_the_next_birthday(
    finder: Finder, text: str, expects: str | None
) -> None:
    assert values(finder, text, "age", expects=expects) == [17]


@pytest.mark.parametrize(
    "text", ["ist das für leute über 30", "bin 20 minuten zu spät", "seit 20 monaten hier"]
)
def test_other_numbers_are_no_ages(finder: Finder, text: str) -> None:
    assert values(finder, text, "age") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Alberslohr weg camp", "zue_muenster"),
        ("Albersloherweg", "zue_muenster"),
        ("York kaserne", "zue_muenster"),
        ("ZUE", "zue_muenster"),
        ("heim munster", "zue_muenster"),
        ("انا بالهايم", "zue_muenster"),
        ("i live in the camp albersloher weg", "zue_muenster"),
        ("ich wohne in Mörs", "kreis_wesel"),
        ("Moers", "kreis_wesel"),
        ("wuppertall", "wuppertal"),
        ("Dortmund", "dortmund"),
        ("hamm", "hamm"),
        ("Unna", "kreis_unna"),
        ("Ibbenbüren", "hwk_district"),
        ("ZUE Ibbenbüren", "other_state_facility"),
        ("wohnung in münster", "muenster"),
        ("köln", "elsewhere_nrw"),
        ("hamburg", "outside_nrw"),
    ],
)
def test_a_place_is_found_in_spite_of_slips(finder: Finder, text: str, place: str) -> None:
    assert values(finder, text, "place") == [place]


def test_a_place_that_may_be_another_is_less_sure(finder: Finder) -> None:
    sure = finder.find("ich wohne in der ZUE")[0]["confidence_entity"]
    doubtful = finder.find("york")[0]["confidence_entity"]
    slipped = finder.find("dinslacken")[0]["confidence_entity"]

    assert sure == 1.0
    assert isinstance(doubtful, float)
    assert isinstance(slipped, float)
    assert doubtful < 0.95
    assert slipped < 0.95


@pytest.mark.parametrize("text", ["sachen und daten", "zu spät", "ich heiße selber"])
def test_everyday_words_are_no_places(finder: Finder, text: str) -> None:
    assert values(finder, text, "place") == []


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("ich hab Gestattung", "gestattung"),
        ("Gestatung", "gestattung"),
        ("ich habe eine Duldung", "duldung"),
        ("duldung light", "duldung_60b"),
        ("عندي إقامة", "ae_other"),
        ("ich hab § 24", "ae_24"),
        ("keine papiere", "none"),
    ],
)
def test_a_paper_is_found(finder: Finder, text: str, paper: str) -> None:
    assert values(finder, text, "paper") == [paper]


def test_not_knowing_answers_the_question_for_the_paper(finder: Finder) -> None:
    assert values(finder, "weiß nicht", "paper", expects="paper") == ["unknown"]
    assert values(finder, "weiß nicht", "paper") == []


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("seit zwei monaten", 2),
        ("من شهرين", 2),
        ("since 4 months", 4),
        ("im here 4 months can i work", 4),
        ("ich bin seit 2 jahren hier", 24),
        ("seit einem halben jahr", 6),
    ],
)
def test_the_months_since_arrival_are_found(finder: Finder, text: str, months: int) -> None:
    assert values(finder, text, "months") == [months]


def test_a_bare_number_is_months_when_they_were_asked_for(finder: Finder) -> None:
    assert values(finder, "٥", "months", expects="months") == [5]


@pytest.mark.parametrize(
    ("text", "day", "weekday", "invalid"),
    [
        ("31.11. ok", None, None, True),
        ("30.2.", None, None, True),
        ("1. dezember", "2026-12-01", None, False),
        ("1 Dec", "2026-12-01", None, False),
        ("am 1.12", "2026-12-01", None, False),
        ("٣٠/١١", "2026-11-30", None, False),
        ("2027-01-15", "2027-01-15", None, False),
        ("3.2.", "2027-02-03", None, False),
        ("15.11.", "2026-11-15", None, False),
        ("heute", "2026-11-21", None, False),
        ("morgen", "2026-11-22", None, False),
        ("بكرا", "2026-11-22", None, False),
        ("übermorgen", "2026-11-23", None, False),
        ("Dienstag", "2026-11-24", 1, False),
        ("next tuesday", "2026-11-24", 1, False),
        ("الثلاثا", "2026-11-24", 1, False),
        ("donnerstak", "2026-11-26", 3, False),
        ("samstag", "2026-11-28", 5, False),
        ("Dienstag, 1. Dezember", "2026-12-01", 1, False),
        ("am 5.", "2026-12-05", None, False),
    ],
)
def test_a_day_is_found(
    finder: Finder, text: str, day: str | None, weekday: int | None, *, invalid: bool
) -> None:
    found = values(finder, text, "date")

    assert len(found) == 1
    assert isinstance(found[0], dict)
    assert (found[0]["date"], found[0]["weekday"], found[0]["invalid"]) == (day, weekday, invalid)


def test_without_a_moment_relative_days_stay_open(finder: Finder) -> None:
    found = finder.find("dienstag")[0]["value"]

    assert found == {"date": None, "weekday": 1, "invalid": False, "raw": "dienstag"}


def test_a_new_day_begins_at_midnight_in_berlin(finder: Finder) -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)
    found = finder.find("heute", now=late)[0]["value"]

    assert isinstance(found, dict)
    assert found["date"] == "2026-11-22"


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("um 2", 14, 0),
        ("الساعة ٢", 14, 0),
        ("14:30", 14, 30),
        ("ab 14.30 uhr", 14, 30),
        ("um halb drei", 14, 30),
        ("at 2pm", 14, 0),
        ("10 am", 10, 0),
        ("6 am", 6, 0),
        ("14h30", 14, 30),
        ("بكرا الساعة ٣ ونص", 15, 30),
        ("morgen 10", 10, 0),
    ],
)
def test_a_time_is_found(finder: Finder, text: str, hour: int, minute: int) -> None:
    assert values(finder, text, "time") == [{"hour": hour, "minute": minute, "vague": None}]


def test_a_part_of_the_day_is_a_vague_time(finder: Finder) -> None:
    expected = [{"hour": 14, "minute": 0, "vague": "afternoon"}]

    assert values(finder, "nachmittags", "time") == expected
    assert values(finder, "بعد الظهر", "time") == expected


def test_a_bare_number_is_a_time_when_one_was_asked_for(finder: Finder) -> None:
    expected = [{"hour": 14, "minute": 0, "vague": None}]

    assert values(finder, "2", "time", expects="time") == expected
    assert values(finder, "2", "time") == []


@pytest.mark.parametrize(
    ("text", "entity", "value"),
    [
        ("einen tag vorher", "reminder", "day_before"),
        ("ذكرني قبل بيوم", "reminder", "day_before"),
        ("two hours before", "reminder", "two_hours"),
        ("keine erinnerung", "reminder", "none"),
        ("bitte auf Persisch", "language", "fa"),
        ("can you speak farsi?", "language", "fa"),
        ("2 personen", "persons", 2),
        ("me and my friend", "persons", 2),
        ("شخصين", "persons", 2),
        ("ich brauche dolmetscher", "need", "interpreter"),
        ("is there childcare", "need", "childcare"),
        ("mit meinem Sohn, 4", "need", "childcare"),
        ("with my son, 4", "need", "childcare"),
        ("مع ابني، ٤", "need", "childcare"),
        ("با پسرم، ۴", "need", "childcare"),
        ("oğlumla, 4", "need", "childcare"),
        ("ich sitze im rollstuhl", "need", "step_free"),
        ("only women teacher please", "need", "woman_contact"),
        ("deutschkurs A1", "german", "a1"),
        ("kein deutsch", "german", "none"),
        ("erwerbstätigkeit nicht gestattet", "permit_line", "no"),
        ("ich suche praktikum", "goal", "internship"),
        ("als elektriker", "trade", "electric"),
        ("شغل الدهان", "trade", "paint"),
    ],
)
def test_other_details_are_found(finder: Finder, text: str, entity: str, value: object) -> None:
    assert values(finder, text, entity) == [value]


def test_the_language_to_learn_is_not_the_language_to_speak(finder: Finder) -> None:
    assert values(finder, "ich will hier unbedingt deutsch lernen", "language") == []
    assert values(finder, "deutsch", "language", expects="language") == ["de"]


def test_three_in_pashto_is_not_dari(finder: Finder) -> None:
    assert values(finder, "موږ درې واړه نشو راتلی، کینسل", "language") == []
    assert values(finder, "لطفا با من به دری گپ بزنید", "language") == ["fa"]
    assert values(finder, "دری", "language") == ["fa"]


def test_a_message_in_two_languages_gives_all_its_details(finder: Finder) -> None:
    text = "انا عندي Gestattung و بدي Werkstattbesuch bitte Dienstag"

    assert values(finder, text, "paper") == ["gestattung"]
    assert values(finder, text, "goal") == ["look"]
    assert len(values(finder, text, "date")) == 1


def test_every_detail_says_where_it_stood(finder: Finder) -> None:
    text = "ich wohne in Moers"
    found = finder.find(text)[0]

    assert isinstance(found["start"], int)
    assert isinstance(found["end"], int)
    assert text[found["start"] : found["end"]] == "Moers"
    assert found["extractor"] == "EntityExtractor"


@pytest.mark.parametrize("text", ["", "   ", "👍", "?", "§", "9" * 700, "a" * 5000])
def test_strange_messages_do_no_harm(finder: Finder, text: str) -> None:
    for expects in (None, "age", "date", "time", "months", "persons"):
        finder.find(text, now=SATURDAY_NIGHT, expects=expects)


@pytest.mark.parametrize("text", ["سيئ", "الوضع سيئ كتير", "وضعي سيء"])
@pytest.mark.parametrize("asked", ["age", "months", "date"])
def test_the_arabic_for_bad_is_no_number(finder: Finder, text: str, asked: str) -> None:
    found = finder.find(text, now=SATURDAY_NIGHT, expects=asked)

    assert found == []


def test_the_persian_for_thirty_is_a_number(finder: Finder) -> None:
    assert values(finder, "سی", "age", expects="age") == [30]


def test_a_day_and_a_part_of_it_are_found_in_one_german_word(finder: Finder) -> None:
    text = "was ist donnerstagnachmittag frei"

    assert [day["weekday"] for day in values(finder, text, "date")] == [3]  # type: ignore[index]
    assert values(finder, text, "time") == [{"hour": 14, "minute": 0, "vague": "afternoon"}]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("morgen nachmittag", "afternoon"),
        ("demain matin", "morning"),
        ("завтра ввечері", "evening"),
        ("yarın akşam", "evening"),
        ("فردا صبح", "morning"),
        ("بكرا بعد الظهر", "afternoon"),
    ],
)
def test_tomorrow_keeps_its_part_of_the_day(finder: Finder, text: str, part: str) -> None:
    assert [day["date"] for day in values(finder, text, "date")] == ["2026-11-22"]  # type: ignore[index]
    assert [time["vague"] for time in values(finder, text, "time")] == [part]  # type: ignore[index]


LISTS = {
    "de": ("setz mich bitte auf die warteliste", "nimm mich von der warteliste"),
    "en": ("please put me on the waiting list", "take me off the list"),
    "ar": ("حطني على قائمة الانتظار", "شيلني من قائمة الانتظار"),
    "fa": ("مرا در لیست انتظار بنویس", "مرا از لیست انتظار بردار"),
    "tr": ("beni bekleme listesine yaz", "beni listeden çıkar"),
    "fr": ("mets-moi sur la liste d'attente", "enlève-moi de la liste"),
    "ru": ("запишите меня в лист ожидания", "уберите меня из листа ожидания"),
    "uk": ("запишіть мене у список очікування", "приберіть мене зі списку"),
    "ps": ("ما د انتظار په لېست کې واچوه", "ما د انتظار له لېست څخه وباسه"),
    "ku": ("min li lîsteya bendê binivîse", "min ji lîsteyê derxe"),
    "so": ("liiska sugitaanka igu dar", "liiska iga saar"),
    "ti": ("ኣብ ዝርዝር ተጸበይቲ ጽሓፈኒ", "ካብ ዝርዝር ኣውጽእኒ"),
    "sq": ("më vendos në listën e pritjes", "më hiq nga lista e pritjes"),
}


@pytest.mark.parametrize("language", LISTS)
def test_a_wish_about_a_waiting_list_is_found_in_every_language(
    finder: Finder, language: str
) -> None:
    join, leave = LISTS[language]

    assert "join" in values(finder, join, "list")
    assert "leave" not in values(finder, join, "list")
    assert "leave" in values(finder, leave, "list")


@pytest.mark.parametrize("text", ["blue card", "hab eine blaue karte", "карта? голубая карта"])
def test_a_card_that_is_blue_is_asked_for(finder: Finder, text: str) -> None:
    assert values(finder, text, "paper") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ساكن بزوي مونستر", "zue_muenster"),
        ("wir schlafen in der ZUE, also in Münster", "zue_muenster"),
        ("komme aus Mörs", "kreis_wesel"),
        ("Alberslohr weg camp", "zue_muenster"),
        ("я живу у Дортмунда", "dortmund"),
        ("Wuppertal'a taşındım", "wuppertal"),
        ("jam në Dyseldorf", "elsewhere_nrw"),
    ],
)
def test_a_place_is_found_in_any_case_and_the_camp_says_more_than_its_town(
    finder: Finder, text: str, place: str
) -> None:
    assert values(finder, text, "place") == [place]


@pytest.mark.parametrize("text", ["سيئ", "الاكل سيئ"])
def test_bad_in_arabic_is_not_thirty_in_persian(finder: Finder, text: str) -> None:
    assert finder.find(text, expects="age") == []


@pytest.mark.parametrize(
    ("text", "age"), [("ez 23 sale me", 23), ("I turned fifty", 50), ("vierundzwanzig", 24)]
)
def test_an_age_is_found_as_people_write_it(finder: Finder, text: str, age: int) -> None:
    assert [one["value"] for one in finder.find(text, expects="age")] == [age]


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("viertel vor vier", 15, 45),
        ("a quarter past ten in the morning", 10, 15),
        ("half past two", 14, 30),
        ("о пів на третю", 14, 30),
        ("в половине шестого вечера", 17, 30),
        ("akşam altıda", 18, 0),
        ("saet heştan serê sibê", 8, 0),
        ("الاربعة العصر", 16, 0),
    ],
)
def test_a_time_in_words_is_found(finder: Finder, text: str, hour: int, minute: int) -> None:
    found = [one["value"] for one in finder.find(text) if one["entity"] == "time"]

    assert found == [{"hour": hour, "minute": minute, "vague": None}]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("in fünf Tagen", "2026-11-26"),
        ("بعد 5 ايام", "2026-11-26"),
        ("5 gün sonra", "2026-11-26"),
        ("piştî pênc rojan", "2026-11-26"),
        ("ድሕሪ 5 መዓልቲ", "2026-11-26"),
        ("am dritten Dezember", "2026-12-03"),
        ("third of December", "2026-12-03"),
    ],
)
def test_days_ahead_and_days_in_words_are_counted(finder: Finder, text: str, day: str) -> None:
    now = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    found = [one["value"] for one in finder.find(text, now=now) if one["entity"] == "date"]

    assert [one["date"] for one in found] == [day]  # type: ignore[index]


@pytest.mark.parametrize("expects", [None, "session", "age", "booking_confirmed"])
def test_the_age_of_a_child_is_neither_an_hour_nor_the_age_of_who_writes(
    finder: Finder, expects: str | None
) -> None:
    found = finder.find("mit meiner Tochter, 6", now=SATURDAY_NIGHT, expects=expects)

    assert [(one["entity"], one["value"]) for one in found] == [("need", "childcare")]


@pytest.mark.parametrize(
    "text",
    [
        "with my son, 17",
        "with my son 4 pm",
        "mit meinem Sohn um 4",
        "mit meinem Sohn, 4. Dezember",
    ],
)
def test_a_grown_son_or_an_hour_is_no_need(finder: Finder, text: str) -> None:
    assert values(finder, text, "need") == []
