"""The demo's staff: one group, found again at the next start."""

from pathlib import Path

from bot import demo
from bot.practice.server import PracticeServer
from bot.settings import Settings


def test_the_staff_s_group_is_made_once_and_named_in_the_settings(tmp_path: Path) -> None:
    phones = PracticeServer()

    first, chat = demo.with_team(phones, Settings(data_dir=tmp_path))
    second, again = demo.with_team(phones, Settings(data_dir=tmp_path))

    assert chat is again
    assert first == second
    assert set(first.groups) == set(demo.INSTITUTIONS)
    assert set(first.groups.values()) == {chat.id}
    assert phones.world.team == {"person": chat.owner, "name": demo.MEMBER, "chat": chat.id}
