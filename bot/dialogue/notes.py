"""The quiet line below an answer: how far its words can be trusted, and the German a tap away."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.dialogue.speech import Told, Utterance, button
from bot.payload import MAX_BYTES
from flows.talk import Choice
from flows.values import base36
from knowledge.model import Language
from knowledge.standing import Standing, standing
from knowledge.texts import Texts

KEPT = 6
"""How many answers of a conversation can still be said in German; older ones are forgotten."""

_REFS = 36**3


class Notes:
    """Puts the line below what tells a person something that matters, once in a turn.

    Args:
        texts: The words of every language.
        known: The words of the content, to see how they stand.
        languages: Which language was reviewed.
    """

    def __init__(self, texts: Texts, known: Texts, languages: Mapping[str, Language]) -> None:
        self._texts = texts
        self._known = known
        self._languages = languages

    def below(
        self, said: Sequence[Utterance], *, update: int
    ) -> tuple[list[Utterance], Mapping[str, object] | None]:
        """Put the line and the button below the last answer that needs them.

        Args:
            said: Everything that is said in a turn.
            update: Number of the update, by which the answer is found again.

        Returns:
            What is said now, and what to remember, to say it in German later; None if all of
            it is German or was read by a native speaker.
        """
        told = [at for at, one in enumerate(said) if one.told is not None]
        if not told:
            return list(said), None
        last = said[told[-1]]
        found = self._standing([said[at] for at in told], last.lang)
        if found.state == "checked":
            return list(said), None
        answers = [one.told for one in said if one.told is not None]
        ref = base36(update % _REFS)
        choice = _choice(ref, answers)
        row = (button(choice.as_json(), "", last.lang, self._texts),)
        noted = replace(last, note=self._line(found, last.lang), rows=(*last.rows, row))
        kept = {"ref": ref, "said": [one.as_json() for one in answers]}
        return [noted if one is last else one for one in said], kept

    def _line(self, found: Standing, lang: str) -> str:
        named = self._languages.get(found.code)
        language = named.own_name if named else found.code
        return self._texts.say(f"note-{found.state}", lang, language=language)

    def _standing(self, said: Sequence[Utterance], lang: str) -> Standing:
        keys = [key for one in said if one.told is not None for key in _keys(one.told)]
        return standing(keys, lang, texts=self._known, languages=self._languages)


def remembered(before: object, kept: Mapping[str, object]) -> list[object]:
    """Add an answer to those that can be said in German; the oldest one goes."""
    known = before if isinstance(before, list) else []
    return [*known, dict(kept)][-KEPT:]


def _keys(told: Told) -> Iterator[str]:
    """Name every sentence of an answer: itself, those that its values name, those of its page."""
    yield told.key
    yield from _texts_in(told.values)
    yield from _texts_in(told.attach)


def _texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts_in(one)
    elif isinstance(value, Sequence):
        for one in value:
            yield from _texts_in(one)


def _choice(ref: str, answers: Sequence[Told]) -> Choice:
    """Make the button.

    Beside the answer's mark it carries the records that were told about, as many as fit: they
    can still be told in German when the conversation is long forgotten.
    """
    told = [one.about for one in answers]
    while told and len(f"in_german?of={ref}&about={_joined(told)}") > MAX_BYTES:
        told.pop()
    about = {"about": _joined(told)} if all(told) and told else {}
    return Choice("btn-in-german", "in_german", {"of": ref, **about}, lasting=True)


def _joined(told: Sequence[str]) -> str:
    return "+".join(told)
