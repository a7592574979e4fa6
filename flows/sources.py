"""Where a fact comes from, as a title that may be shown."""

from knowledge.whole import Knowledge


def title_of(source: str, knowledge: Knowledge) -> str:
    """Give the title of a source, also when a founding fact is named by its number.

    Args:
        source: Id of a source or of a founding fact.
        knowledge: What the organisations know.
    """
    record = knowledge.source_of(source)
    return record.title if record is not None else ""
