"""Every other legal question: the hints that answer it, or honestly a human."""

from typing import ClassVar

from flows.facts import TITLES
from flows.hints import HUMAN, say_hints
from flows.pictures import picture_button, show
from flows.talk import Act, Choice, Event, Turn
from flows.terms import say_term, term_in
from knowledge.whole import Knowledge

ANSWERS: dict[str, tuple[str, ...]] = {
    "identify_document": ("work-look-at-paper",),
    "may_i_do_internship": ("work-hospitation", "work-praktikum", "work-how-to-apply"),
    "may_i_start_training": ("work-ausbildung", "doc-ausbildungsduldung", "doc-16g"),
    "permit_procedure": ("work-how-to-apply", "work-who-decides", "work-employer-duties"),
    "course_entitlement": ("lang-ik-stop", "lang-ik-claim", "lang-bsk"),
    "recognition_certificates": ("rec-right", "rec-who", "rec-duration"),
    "undeclared": ("work-illegal", "work-labour-rights-advice"),
    "money_questions": ("work-mindestlohn", "sup-agh", "work-income-report"),
    "job_search_application": ("work-look-at-paper", "work-how-to-apply", "work-illegal"),
    "travel_restriction": ("res-residenzpflicht-zue", "res-12a"),
    "long_term_stay": ("doc-25a", "doc-25b", "doc-104c"),
    "family_reunion": ("doc-familiennachzug-subsidiaer",),
}
"""Which hints answer which question, the most important first."""

WITH_TITLE: dict[str, tuple[str, ...]] = {"may_i_do_internship": ("work-titles",)}
"""What answers instead for who has told of a residence permit: the others wait for permissions."""

ADVICE = Choice("btn-book-advice", "book_counselling_coaching", lasting=True)


class Legal(Act):
    """Says the general rules for a question, with their sources."""

    title: ClassVar[str] = "action_legal"

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge

    async def speak(self, turn: Turn) -> list[Event]:
        """Give what may be shown; say honestly what must be checked by a person."""
        about_paper = turn.intent == "identify_document"
        if about_paper:
            self._show_paper(turn)
        shown = say_hints(turn, self._knowledge, _answers(turn))
        lines = (picture_button("work-lines"),) if about_paper and shown else ()
        turn.say(
            "legal-general-close" if shown else "legal-must-be-checked",
            choices=(*lines, ADVICE, HUMAN),
        )
        return []

    def _show_paper(self, turn: Turn) -> None:
        """Show the paper that was named, or else all of them."""
        known = self._knowledge
        term = term_in(turn.text, known)
        if term is not None and known.picture_of_term(term.id) is not None:
            say_term(turn, term, known)
            return
        named = turn.entity("paper")
        show(turn, known, known.picture_of("paper", str(named)) or "papers")


def _answers(turn: Turn) -> tuple[str, ...]:
    """Choose the hints by the question, and by the paper that was told."""
    asked = str(turn.entity("about") or turn.intent)
    with_title = WITH_TITLE if turn.slot("paper") in TITLES else {}
    return with_title.get(asked, ANSWERS.get(asked, ()))
