"""What is kept of a message that nobody could answer: its words, without whose they are."""

from collections.abc import Mapping, Sequence

from bot.dialogue.hearing import Said
from bot.dialogue.understanding import Parsed
from nlu.unanswered.clusters import Question
from nlu.unanswered.masking import Masker

LOST = frozenset({"nlu_fallback", "out_of_scope"})
"""What a message is taken for when the bot does not know what is asked."""


class Lost:
    """Decides which messages editors may see, and how.

    Args:
        masker: Takes out whatever may say who wrote it.
    """

    def __init__(self, masker: Masker) -> None:
        self._masker = masker

    def of(
        self,
        said: Said,
        heard: Sequence[Parsed],
        metadata: Mapping[str, object],
        *,
        in_danger: bool,
    ) -> Question | None:
        """Give what may be kept; None if it was answered, or is nothing for others.

        Args:
            said: What the person did.
            heard: What was understood of it.
            metadata: The language of the turn, and whether the person has agreed to what is kept.
            in_danger: Whether anything in it made us ask how they are.
        """
        lost = bool(heard) and all(part["intent"]["name"] in LOST for part in heard)
        if not (lost and metadata["consent"]) or in_danger or said.kind != "text":
            return None
        lang = str(metadata["language"])
        text = self._masker.masked(said.text, lang)
        return None if text is None else Question(lang, text)
