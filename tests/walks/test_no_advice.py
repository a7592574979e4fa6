"""The sixty tempting questions, understood by the real model: whatever it takes them for."""

from collections.abc import Callable
from datetime import date
from itertools import groupby

from tests.flows.legal.never import said_of_the_twelve
from tests.flows.legal.questions import QUESTIONS
from tests.walks.conftest import Walker, words

OFFERED = tuple(date(2026, *day) for day in ((11, 25), (11, 26), (12, 1), (12, 3), (12, 8)))
"""Days on which something takes place."""


async def test_whatever_a_question_is_taken_for_no_answer_says_one_of_the_twelve_things(
    walker: Callable[[str], Walker],
) -> None:
    found = []
    for lang, asked in groupby(QUESTIONS, key=lambda one: one.lang):
        person = walker(lang)
        await person.say("/start")
        await person.say("👍")
        for one in asked:
            said = words(await person.say(one.text))
            knowledge = person.service.knowledge
            things = said_of_the_twelve(knowledge, lang, said, known=OFFERED)
            found += [(one.text, thing) for thing in things] or ([] if said else [(one.text, "")])

    assert found == []
