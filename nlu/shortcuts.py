"""Three short ways through Rasa that change no result: found by measuring, held by a test.

Stock Rasa walks all kinds of events for every stored event, builds an empty domain for every
message, and plans its graph of components anew each time. Each answer is always the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nlu import lean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Step = tuple[str, Any, tuple[str, ...]]
"""A node of the graph: its name, what it calls, and whose results it needs."""


def install() -> Callable[[], None]:
    """Put the shortcuts in place; the function returned takes them out again."""
    events = lean.load("rasa.shared.core.events")
    domain = lean.load("rasa.shared.core.domain")
    dask = lean.load("rasa.engine.runner.dask")
    exceptions = lean.load("rasa.engine.exceptions")
    before = (
        (events.Event, "resolve_by_type", events.Event.__dict__["resolve_by_type"]),
        (domain.Domain, "is_empty", domain.Domain.__dict__["is_empty"]),
        (dask.DaskGraphRunner, "run", dask.DaskGraphRunner.__dict__["run"]),
    )
    events.Event.resolve_by_type = staticmethod(_resolve(events.Event.resolve_by_type))
    domain.Domain.is_empty = _is_empty(domain.Domain.is_empty)
    dask.DaskGraphRunner.run = _run(exceptions.GraphRunError)

    def undo() -> None:
        for owner, name, original in before:
            setattr(owner, name, original)

    return undo


def _resolve(stock: Callable[..., Any]) -> Callable[..., Any]:
    """Remember which class an event's name belongs to."""
    known: dict[str, Any] = {}

    def resolve_by_type(type_name: str, default: Any = None) -> Any:  # noqa: ANN401 - Rasa's shape
        if type_name not in known:
            found = stock(type_name, default)
            if found is None or found is default:
                return found
            known[type_name] = found
        return known[type_name]

    return resolve_by_type


def _is_empty(stock: Callable[[Any], bool]) -> Callable[[Any], bool]:
    """Remember whether a domain is empty: a loaded domain does not change."""

    def is_empty(self: Any) -> bool:  # noqa: ANN401 - a Domain
        known = self.__dict__.get("_known_to_be_empty")
        if known is None:
            known = self.__dict__["_known_to_be_empty"] = stock(self)
        return bool(known)

    return is_empty


def _run(fault: type[Exception]) -> Callable[..., dict[str, Any]]:
    """Run the nodes in an order that is found once for each set of targets."""

    def run(
        self: Any,  # noqa: ANN401 - a DaskGraphRunner
        inputs: Mapping[str, Any] | None = None,
        targets: Sequence[str] | None = None,
    ) -> dict[str, Any]:
        asked = tuple(targets or self._graph_schema.target_names)
        plans = self.__dict__.setdefault("_plans", {})
        if asked not in plans:
            plans[asked] = _plan(self, asked)
        results = {name: (name, value) for name, value in (inputs or {}).items()}
        try:
            for name, node, needs in plans[asked]:
                results[name] = node(*(results[need] for need in needs))
        except RuntimeError as error:
            reason = "Error running runner."
            raise fault(reason) from error
        return dict(results[target] for target in asked)

    return run


def _plan(runner: Any, targets: tuple[str, ...]) -> list[Step]:  # noqa: ANN401 - a DaskGraphRunner
    nodes = runner._graph_schema.minimal_graph_schema(list(targets)).nodes  # noqa: SLF001 - its parts
    steps: dict[str, Step] = {}

    def visit(name: str) -> None:
        if name in steps or name not in nodes:
            return
        needs = tuple(nodes[name].needs.values())
        for need in needs:
            visit(need)
        steps[name] = (name, runner._instantiated_nodes[name], needs)  # noqa: SLF001 - the same

    for target in targets:
        visit(target)
    return list(steps.values())
