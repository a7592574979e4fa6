"""Nothing that may say who wrote a question is left in it."""

import pytest

from nlu.entities.find import Finder
from nlu.unanswered.masking import Masker


@pytest.fixture(scope="module")
def masker(finder: Finder) -> Masker:
    return Masker.load(finder)


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        (
            "de",
            "Ich heiße Nour Haddad und suche einen Zahnarzt, Tel. 0176 1234567",
            "ich … und suche einen zahnarzt tel …",
        ),
        ("de", "kann ich in Berlin ein Fahrrad kaufen?", "kann ich in … ein fahrrad kaufen?"),
        ("de", "wo ist in Münster ein Zahnarzt?", "wo ist in münster ein zahnarzt?"),
        ("en", "I am 24, where can I buy a phone?", "i am … where can i buy a phone?"),
        ("en", "my wife Xantippe wants to buy a phone", "my wife … wants to buy a phone"),
        ("en", "can we meet on 3 March for a pizza", "can we meet on … for a pizza"),
        ("ar", "انا احمد من سوريا وين اشتري جوال رخيص", "انا … من … وين اشتري جوال رخيص"),
        ("ar", "انا السوري وين اشتري جوال رخيص", "انا … وين اشتري جوال رخيص"),
        ("ru", "меня зовут Вера Надежда где купить телефон", "меня зовут … где купить телефон"),
    ],
)
def test_names_numbers_days_and_far_places_become_dots(
    masker: Masker, language: str, text: str, left: str
) -> None:
    assert masker.masked(text, language) == left


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "kann ich mit meiner Duldung ein Fahrrad kaufen"),
        ("en", "my asylum was rejected, where can I buy a phone"),
        ("de", "ich bin schwanger und suche einen Zahnarzt"),
        ("en", "I am muslim and sick, where can I eat"),
        ("fr", "mon mari me frappe, où acheter un téléphone"),
        ("de", "ich will nicht mehr leben"),
        ("tr", "iltica başvurum reddedildi telefon nereden alırım"),
    ],
)
def test_a_message_on_status_faith_health_or_distress_is_not_kept_at_all(
    masker: Masker, language: str, text: str
) -> None:
    assert masker.masked(text, language) is None


@pytest.mark.parametrize("text", ["Xantippe Haddad", "0176 1234567", "👍", "", "ok"])
def test_what_tells_an_editor_nothing_is_not_kept(masker: Masker, text: str) -> None:
    assert masker.masked(text, "de") is None


def test_a_message_in_a_language_without_word_lists_leaves_nothing(masker: Masker) -> None:
    assert masker.masked("qayerda telefon sotib olaman", "uz") is None
