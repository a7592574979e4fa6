"""Who wants an appointment is not taken for somebody who moves one, with the real model."""

from pathlib import Path

import pytest

from nlu.reader import Reader

VISIT, FREE, MOVE = "book_workshop_visit", "ask_slots", "reschedule_late"
SURE = 0.6
"""From here on it is answered without asking back which of two was meant."""


@pytest.fixture(scope="module")
def reader(model: Path) -> Reader:
    return Reader.load(model)


@pytest.mark.parametrize(
    ("lang", "said", "wish"),
    [
        ("ar", "بدي موعد بكرا لزيارة ورشة", VISIT),
        ("ar", "عاوز ميعاد بكرة عشان اشوف الورشة", VISIT),
        ("ar", "بغيت موعد غدا باش نزور الورشة", VISIT),
        ("ar", "بدي اخد موعد الاسبوع الجاي", FREE),
        ("ar", "بدي غير موعد بكرا", MOVE),
        ("ar", "عايز اغير الميعاد لبكرة", MOVE),
        ("de", "ich möchte morgen einen Termin für die Werkstatt", VISIT),
        ("de", "ich brauche einen Termin für morgen", FREE),
        ("de", "einen anderen termin für morgen bitte", MOVE),
        ("en", "I need an appointment for tomorrow", FREE),
        ("tr", "yarın için randevu istiyorum", FREE),
    ],
)
def test_a_wish_for_an_appointment_is_told_from_moving_one(
    reader: Reader, lang: str, said: str, wish: str
) -> None:
    read = reader.read({"text": said, "language": lang})

    assert read["intent"] == wish
    assert float(str(read["confidence"])) >= SURE
