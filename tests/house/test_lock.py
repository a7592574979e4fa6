"""What is locked can be installed by whoever has Python and nothing else, no compiler either."""

from collections.abc import Iterator, Mapping

import pytest
from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags
from packaging.utils import parse_wheel_filename

from supply.lock import Row, reached, read

PURE = {"docopt", "langdetect", "randomname"}
"""Have no ready-made files, and need none: Python alone makes them."""

PYTHONS = ((3, 11), (3, 12), (3, 13))
GLIBC = 36
"""Of Debian 12; what asks for a newer one could not run there."""

MACHINES = {
    ("linux", "x86_64"): [f"manylinux_2_{minor}_x86_64" for minor in range(5, GLIBC + 1)],
    ("linux", "aarch64"): [f"manylinux_2_{minor}_aarch64" for minor in range(17, GLIBC + 1)],
    ("darwin", "arm64"): [
        *(f"macosx_10_{minor}_universal2" for minor in range(6, 16)),
        *(
            f"macosx_{major}_0_{kind}"
            for major in range(11, 16)
            for kind in ("arm64", "universal2")
        ),
    ],
}
OLD = ("manylinux2014", "manylinux2010", "manylinux1")
"""What was said before glibc was named."""


def tags(python: tuple[int, int], machine: tuple[str, str]) -> frozenset[Tag]:
    """Say for which Pythons and machines a file may be made to be of use here."""
    platforms = [*MACHINES[machine], *(f"{old}_{machine[1]}" for old in OLD)]
    name = f"cp{python[0]}{python[1]}"
    ours = cpython_tags(python, platforms=platforms)
    return frozenset([*ours, *compatible_tags(python, name, platforms)])


def needs(row: Row, here: Mapping[str, str]) -> Iterator[str]:
    """Name what a row asks for in one place, tools for developers among it."""
    groups = (
        *row.get("optional-dependencies", {}).values(),
        *row.get("dev-dependencies", {}).values(),
    )
    for one in (*row.get("dependencies", ()), *(one for group in groups for one in group)):
        if "marker" not in one or Marker(one["marker"]).evaluate(dict(here)):
            yield one["name"]


@pytest.mark.parametrize("machine", MACHINES, ids="-".join)
@pytest.mark.parametrize("python", PYTHONS, ids=lambda python: f"{python[0]}.{python[1]}")
def test_every_package_has_a_file_that_needs_no_compiler(
    python: tuple[int, int], machine: tuple[str, str]
) -> None:
    rows = read()
    version = f"{python[0]}.{python[1]}"
    here = {
        "python_version": version,
        "python_full_version": f"{version}.5",
        "sys_platform": machine[0],
        "platform_machine": machine[1],
        "platform_system": {"linux": "Linux", "darwin": "Darwin"}[machine[0]],
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "os_name": "posix",
        "extra": "",
    }
    fits = tags(python, machine)

    def is_ready(row: Row) -> bool:
        files = (one["url"].rpartition("/")[2] for one in row.get("wheels", ()))
        return any(parse_wheel_filename(file)[3] & fits for file in files)

    wanted = reached(rows, lambda row: needs(row, here))

    assert len(wanted) > 100
    assert sorted(name for name in wanted if not is_ready(rows[name])) == sorted(PURE)
