"""The desk that goes through programmes and modules and lays out results."""

from collections.abc import Iterator
from typing import Final

from knowledge.criteria import REFUSED, Value
from knowledge.eligibility.answers import Reason, Result
from knowledge.eligibility.weighing import Scale, Weighing, passes
from knowledge.model import Module, Programme
from knowledge.whole import Knowledge

_OTHER: Final = 2
_LAST: Final = {"ended": 3, "does_not_fit": 4}
_FIRST_STEP: Final = {"book": "choose-date", "request": "staff-answers", "wait": "waiting-list"}


class Desk:
    """Lays out what there is for one person on one day."""

    def __init__(self, knowledge: Knowledge, weighing: Weighing) -> None:
        self._knowledge = knowledge
        self._weighing = weighing
        self._known: dict[str, Value] = dict(weighing.known)
        self.hints: list[str] = []
        goal = weighing.known.get("goal")
        self._goal = None if goal == REFUSED else goal
        self._from = self._moved()

    def results(self) -> tuple[Result, ...]:
        """Weigh everything; the best fitting comes first."""
        ranked: list[tuple[int, int, int, Result]] = []
        for programme in self._knowledge.programmes.values():
            if programme.show:
                for wish, result in self._programme(programme):
                    rank = _LAST.get(result.outcome, _OTHER)
                    if wish == 0 and rank == _OTHER:
                        rank = int(result.outcome == "ask_a_person")
                    ranked.append((rank, wish, programme.order, result))
        ranked.sort(key=lambda entry: entry[:3])
        found = tuple(entry[3] for entry in ranked)
        if any(result.action != "none" for result in found):
            return found
        return (*found, self.station("beratung"))

    def station(self, programme: str) -> Result:
        """Send to people who help with everything.

        Args:
            programme: The station.
        """
        record = self._knowledge.programmes[programme]
        steps = ("talk-to-person", *self._contact(record), *self._near(record.steps))
        return Result(programme, None, "ask_a_person", "refer", (), steps)

    def _moved(self) -> Value | None:
        """Move in thought: the new place counts, the old one is remembered."""
        old, new = self._known.get("place"), self._known.get("moving_to")
        if new in {None, REFUSED, old}:
            return None
        self._known["place"] = str(new)
        self._weighing.known = self._known
        return old

    def _programme(self, programme: Programme) -> Iterator[tuple[int, Result]]:
        left = self._left_behind(programme)
        if left is not None:
            yield 2, left
            return
        shown = self._known.get("programme") == programme.id
        shown = self._weighing.any_holds(programme.shown_when) or shown
        modules = list(self._modules(programme, shown=shown))
        if not shown and not (modules and self._here(programme)):
            return
        scale = Scale(self._weighing)
        closed = self._period(programme, scale)
        scale.put(c for c in programme.criteria if not closed or c.fact == "place")
        found = [] if closed or scale.outcome == "does_not_fit" else modules
        results = [
            (wish, result)
            for wish, module in found
            if (result := self._module(programme, module, wish=wish)) is not None
        ]
        yield from results
        if not results and (shown or closed):
            result = self._finish(programme, None, scale)
            if result is not None:
                yield 2, result

    def _modules(self, programme: Programme, *, shown: bool) -> Iterator[tuple[int, Module]]:
        """Pick the modules for the goal: 0 what was asked for, 1 what may lead there."""
        for name in programme.modules:
            module = self._knowledge.modules[name]
            if module.valid_from is not None and self._weighing.on < module.valid_from:
                continue
            wish = self._wish(module)
            if wish is None or (wish and not shown):
                continue
            if not module.only_when or self._weighing.any_holds(module.only_when):
                yield wish, module

    def _wish(self, module: Module) -> int | None:
        """Say how near a module is to the goal; without a goal the simple ones are listed."""
        if self._goal is None:
            return None if module.criteria or self._barred(module) else 1
        if self._goal in module.goals:
            return 0
        return 1 if self._goal in module.leads_to else None

    def _barred(self, module: Module) -> bool:
        """Say whether a house rule keeps a person from a module, as far as is known."""
        for gate in () if module.open else self._knowledge.gates:
            value = self._known.get(gate.test.fact)
            if module.action in gate.actions and value is not None:
                return not passes(gate.test, value)
        return False

    def _module(self, programme: Programme, module: Module, *, wish: int) -> Result | None:
        scale = Scale(self._weighing)
        scale.put(programme.criteria)
        if module.valid_to is not None and self._weighing.on > module.valid_to:
            scale.note(_period_reason(programme, None), "ended")
        else:
            scale.put(module.criteria)
            for gate in self._knowledge.gates:
                if module.action in gate.actions and not module.open:
                    scale.gate(gate)
        result = self._finish(programme, module, scale)
        if result is not None and wish == 0 and self._goal is not None:
            self.hints += [] if result.outcome == "ended" else module.hints
        return result

    def _finish(self, programme: Programme, module: Module | None, scale: Scale) -> Result | None:
        missing = scale.missing()
        if missing:
            self._weighing.wanted |= missing
            return None
        action = _action(module.action if module else programme.action, scale.outcome)
        if module is None and scale.outcome == "not_yet":
            action = "none"
        return Result(
            programme=programme.id,
            module=module.id if module else None,
            outcome=scale.outcome,
            action=action,
            criteria=tuple(scale.reasons),
            next_steps=self._steps(programme, module, scale.outcome, action),
        )

    def _steps(
        self, programme: Programme, module: Module | None, outcome: str, action: str
    ) -> tuple[str, ...]:
        if outcome in {"ended", "does_not_fit"} or (outcome == "not_yet" and module is None):
            steps = self._after(programme)
        elif outcome == "ask_a_person":
            steps = ("talk-to-person", *self._contact(programme))
        else:
            first = "just-come" if module and module.open else _FIRST_STEP.get(action)
            own = self._near((*(module.steps if module else ()), *programme.steps))
            steps = (*([first] if first else []), *own, *self._contact(programme))
        steps = steps or ("talk-to-person",)
        if programme.status == "presumed_running" and programme.kind == "programme":
            steps = (*steps, "check-still-running") if action != "none" else steps
        return steps

    def _after(self, programme: Programme) -> tuple[str, ...]:
        place = self._known.get("place")
        return tuple(
            f"programme-{one}"
            for one in programme.successors_at(place if isinstance(place, str) else None)
            if self._runs(self._knowledge.programmes[one])
        ) or ("talk-to-person",)

    def _contact(self, programme: Programme) -> tuple[str, ...]:
        return () if programme.contact is None else self._near((f"contact-{programme.contact}",))

    def _near(self, steps: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out contacts that are not there for the place."""
        place = self._known.get("place")
        return tuple(step for step in steps if self._serves(step, place))

    def _serves(self, step: str, place: Value | None) -> bool:
        contact = self._knowledge.contacts.get(step.removeprefix("contact-"))
        if contact is None or not contact.places or not isinstance(place, str):
            return True
        return place in contact.places

    def _runs(self, programme: Programme) -> bool:
        first, last = programme.valid_from, programme.valid_to
        on = self._weighing.on
        return (
            programme.show
            and programme.status not in {"dormant", "unconfirmed"}
            and (first is None or on >= first)
            and (last is None or on <= last)
        )

    def _here(self, programme: Programme) -> bool:
        """Say whether nothing about the place speaks against a programme."""
        place = self._known.get("place")
        if place is None:
            self._weighing.wanted.add("place")
            return False
        tests = [c.test for c in programme.criteria if c.fact == "place"]
        return all(passes(test, place) for test in tests)

    def _period(self, programme: Programme, scale: Scale) -> bool:
        """Note that a programme has not begun or has ended on the day."""
        on, first, last = self._weighing.on, programme.valid_from, programme.valid_to
        if first is not None and on < first:
            scale.note(_period_reason(programme, f"date>={first.isoformat()}"), "not_yet")
            return True
        dormant = programme.status == "dormant"
        if (last is not None and on > last) or (last is None and dormant):
            scale.note(_period_reason(programme, None), "ended")
            return True
        return False

    def _left_behind(self, programme: Programme) -> Result | None:
        """Say that a programme of the old place ends with the move (R-P2)."""
        if self._from is None:
            return None
        place = next((c for c in programme.criteria if c.fact == "place"), None)
        if place is None or not passes(place.test, self._from):
            return None
        then = Weighing({**self._known, "place": self._from}, self._weighing.on)
        if passes(place.test, self._known["place"]) or not then.any_holds(programme.shown_when):
            return None
        stayed = Reason(
            "place",
            met=True,
            source=place.source,
            change=None,
            rule=place.rule,
            reason=place.reason,
        )
        moving = Reason(
            "moving_to",
            met=False,
            source=place.source,
            change=None,
            rule="R-P2",
            reason="moving-away",
        )
        steps = ("bookings-end-with-move", "tell-coordination", *self._after(programme))
        return Result(programme.id, None, "does_not_fit", "none", (stayed, moving), steps)


def _period_reason(programme: Programme, change: str | None) -> Reason:
    return Reason(
        fact="date",
        met=False,
        source=programme.period_source,
        change=change,
        rule=None,
        reason="period-ended" if change is None else "period-not-yet",
    )


def _action(planned: str, outcome: str) -> str:
    if outcome == "fits":
        return planned
    if outcome == "not_yet":
        return "wait" if planned == "book" else planned
    return "refer" if outcome == "ask_a_person" else "none"
