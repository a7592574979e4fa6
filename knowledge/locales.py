"""Forgets what Babel knows of our languages and nobody here says: most of it by far."""

from collections.abc import Iterable, Iterator
from typing import Final

from babel import localedata
from babel.core import get_global

UNSAID: Final = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "languages",
    "meta_zones",
    "scripts",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
)
"""Ten MiB in thirteen languages; days, months, numbers, plurals and countries stay."""

_ROOT: Final = "root"


def forget_unsaid(locales: Iterable[str]) -> None:
    """Forget what nobody says, for everybody in this process who asks Babel.

    Args:
        locales: As Babel names them, such as `en_GB`.
    """
    for locale in locales:
        # Babel always hands out the same table, and makes it from those that come first here.
        for name in reversed([*_line(locale), _ROOT]):
            table = localedata.load(name)
            for topic in UNSAID:
                table.pop(topic, None)


def _line(locale: str) -> Iterator[str]:
    while locale != _ROOT:
        yield locale
        locale = get_global("parent_exceptions").get(locale) or locale.rpartition("_")[0] or _ROOT
