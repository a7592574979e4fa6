"""The soak itself, for seconds instead of an hour: one person of every language, at random."""

import asyncio
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


async def test_people_of_all_languages_at_once_are_all_shown_what_is_stored_of_them(
    model: Path,
) -> None:
    del model  # it has to be there
    soak = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "benchmarks.soak", "--minutes", "0.25", "--people", "1"),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )

    told, _ = await soak.communicate()

    said = told.decode()
    assert soak.returncode == 0, said
    assert int(said.split()[0]) > 0, "they talked"
    assert "everything is as it should be" in said
