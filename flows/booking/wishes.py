"""What comes with the wish for a date: for how many, which kind of place, what is needed there."""

from rasa_sdk.events import SlotSet

from flows.ports import Asker, Need, Session
from flows.talk import Event, Turn

POOL_OF = {"woman_contact": "women", "step_free": "step_free", "childcare": "childcare"}
"""Which kind of place somebody means who names a need, where a date has such places."""


def take_persons(turn: Turn) -> list[Event]:
    """Take for how many it shall be: "we are three"."""
    said = str(turn.entity("persons") or "")
    return [SlotSet("persons", int(said))] if said.isdecimal() and int(said) else []


def persons_of(turn: Turn) -> int:
    """Tell for how many it shall be; the latest word counts."""
    said = str(turn.entity("persons") or turn.slot("persons") or 1)
    return max(1, int(said)) if said.isdecimal() else 1


def take_needs(turn: Turn) -> list[Event]:
    """Add a need that was named; only what is needed is kept, never why."""
    named = turn.entity("need")
    if not named:
        return []
    turn.say("booking-need-noted")
    return [SlotSet("needs", [one.kind for one in needs_of(turn)])]


def needs_of(turn: Turn) -> tuple[Need, ...]:
    """Tell what was said to be needed, with the language for an interpreter."""
    before = turn.slot("needs")
    kinds = [str(one) for one in before] if isinstance(before, list) else []
    kinds += [one for one in dict.fromkeys(turn.entities("need")) if one not in kinds]
    return tuple(need_of(kind, turn) for kind in kinds)


def need_of(kind: str, turn: Turn) -> Need:
    """Make a need; an interpreter is one for the language that is spoken here."""
    return Need(kind, turn.language if kind == "interpreter" else "")


def pool_named(turn: Turn, session: Session) -> str | None:
    """Tell which kind of place is meant; None if it has to be asked."""
    pools = [pool for pool, _ in session.pools]
    if len(pools) == 1:
        return pools[0]
    if turn.entity("pool") in pools:
        return str(turn.entity("pool"))
    wished = [POOL_OF[one.kind] for one in needs_of(turn) if one.kind in POOL_OF]
    fitting = [pool for pool in wished if pool in pools]
    if fitting:
        return fitting[0]
    chosen = turn.slot("pool")
    return str(chosen) if chosen in pools and turn.slot("session") == session.token else None


def pool_wished(turn: Turn) -> str | None:
    """Tell which kind of place a question names, if any."""
    named = turn.entity("pool") or POOL_OF.get(str(turn.entity("need")))
    return str(named) if named else None


def first_pool(session: Session) -> str:
    """Give the kind of place that most people mean at a date."""
    pools = [pool for pool, _ in session.pools]
    return "all" if "all" in pools or not pools else pools[0]


def asker_of(turn: Turn, pool: str) -> Asker:
    """Collect what decides about a place."""
    age, place = turn.slot("age"), turn.slot("place")
    return Asker(
        age=age if isinstance(age, int) else None,
        place=str(place) if place else None,
        needs=needs_of(turn),
        pool=pool,
    )


def say_places(turn: Turn, session: Session) -> None:
    """Say for how many and which kind of place, unless it is one place like any other."""
    persons = persons_of(turn)
    pool = str(turn.slot("pool") or first_pool(session))
    if persons > 1 or pool != "all":
        turn.say("booking-places", persons=persons, pool=f"pool-{pool}")
