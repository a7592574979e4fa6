"""What becomes of an act of an institution."""

from dataclasses import dataclass

from bot.booking.visitors import Visit


@dataclass(frozen=True, slots=True)
class Done:
    """What became of an act: a word, and how many people it concerns.

    The words: ``moved`` · ``no_time`` (it would be over, or end before it begins) · ``there``
    (the offer has a date then already) · ``overtaken`` (somebody else moved it meanwhile) ·
    ``cancelled`` · ``changed`` · ``taken`` (more places are booked than would be left) ·
    ``checked_in`` · ``again`` · ``noted`` · ``unknown`` (not here).
    """

    result: str
    concerned: int = 0
    visits: tuple[Visit, ...] = ()
