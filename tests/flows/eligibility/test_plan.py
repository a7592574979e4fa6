"""The personal plan: the next steps, what is booked, and a page to keep."""

import pytest

from tests.flows.talk import Talk


async def test_without_a_place_it_is_asked_for_first(talk: Talk) -> None:
    await talk.agree()
    await talk.do("command", data="start")

    said = await talk.say("show_plan")

    assert said == ["plan-empty", "eligibility-ask-place"]


async def test_the_plan_names_steps_and_appointments(talk: Talk) -> None:
    await talk.agree()
    await talk.say("inform", place="zue_muenster", age=24, goal="look")
    talk.bookings.has("VISIT1")

    said = await talk.say("show_plan")

    parts = [part for one in said for part in one.split()]
    assert [one for one in parts if not one.startswith("plan-step")] == [
        "plan-title",
        "plan-intro",
        "plan-bring-ask",
        "plan-appointments",
        "plan-appointment",
        "plan-close",
        "plan-file",
    ]
    assert "plan-step-at" in parts


async def test_whoever_looks_for_work_takes_the_paper_along(talk: Talk) -> None:
    await talk.agree()
    await talk.say(
        "inform", place="zue_muenster", age=24, goal="job", paper="gestattung", months=4
    )

    said = await talk.say("show_plan")

    assert "plan-bring-paper" in said[0].split()


@pytest.mark.parametrize("language", ["de", "ar", "fa", "uk"])
async def test_the_plan_says_who_helps_and_when_the_appointment_is(
    spoken: Talk, language: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()
    await spoken.say("inform", place="zue_muenster", age=24, goal="look")
    spoken.bookings.has("VISIT1")

    said = await spoken.say("show_plan")

    texts = spoken.knowledge.texts
    assert texts.say("contact-bezreg-muenster", language) in said[-1]
    assert texts.say("trade-car", language) in said[-1]
    assert texts.say("plan-bring-ask", language) in said[-1]


@pytest.mark.parametrize(("language", "way"), [("de", "ltr"), ("en", "ltr"), ("ar", "rtl")])
async def test_the_page_is_written_in_the_direction_of_the_language(
    spoken: Talk, language: str, way: str
) -> None:
    spoken.ear.hears = language
    await spoken.agree()
    await spoken.say("inform", place="zue_muenster", age=24, goal="look")

    await spoken.say("show_plan")

    page = spoken.last[-1].document
    assert page is not None
    assert (page.name, page.mime) == ("plan.html", "text/html")
    assert f'dir="{way}"' in page.content.decode()
    assert spoken.knowledge.texts.say("plan-title", language) in page.content.decode()
