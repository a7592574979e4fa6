"""What the conversation needs for news of offers: a wish, kept until it is taken back."""

from collections.abc import Sequence
from typing import Protocol


class Follows(Protocol):
    """The part of the desk of people that knows who wishes to hear of new offers."""

    async def follow(self, *, person: int, module: str, wished: bool) -> None:
        """Note whether new offers of a kind, or of ``all``, are to be told of."""
        ...

    async def followed(self, *, person: int) -> Sequence[str]:
        """Which kinds of new offers are to be told of."""
        ...
