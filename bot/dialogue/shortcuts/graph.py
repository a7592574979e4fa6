"""The graph of components, run in an order that is found once."""

from collections.abc import Mapping, Sequence
from typing import Any

from rasa.engine.exceptions import GraphRunError


def run_in_order(
    self: Any,  # noqa: ANN401 - a DaskGraphRunner; Rasa ships no types
    inputs: Mapping[str, object] | None = None,
    targets: Sequence[str] | None = None,
) -> dict[str, object]:
    """Run the nodes of a graph in the order that was found the first time.

    Dask plans the graph anew for every message and sends five small calls through futures.

    Raises:
        GraphRunError: A node failed.
    """
    wanted = tuple(targets or self._graph_schema.target_names)
    done: dict[str, object] = {name: (name, value) for name, value in (inputs or {}).items()}
    orders = self.__dict__.setdefault("_orders", {})
    if wanted not in orders:
        orders[wanted] = _order(self._graph_schema.nodes, wanted)
    try:
        for name, needs in orders[wanted]:
            done[name] = self._instantiated_nodes[name](*(done.get(one, one) for one in needs))
    except RuntimeError as error:
        reason = "Error running runner."
        raise GraphRunError(reason) from error
    return dict(done[name] for name in wanted)  # type: ignore[misc] # pairs of name and output


def _order(nodes: Mapping[str, Any], wanted: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, ...]] = {}

    def visit(name: str) -> None:
        if name in nodes and name not in found:
            needs = tuple(nodes[name].needs.values())
            for need in needs:
                visit(need)
            found[name] = needs

    for name in wanted:
        visit(name)
    return list(found.items())
