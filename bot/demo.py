"""The staff of the demo: a group on the practice phone, and a member who answers there."""

from bot.app import Service
from bot.practice.model import Chat
from bot.practice.server import PracticeServer
from bot.settings import Settings
from flows.handoff.actions import STATIONS

TITLE = "Lotse: Team"
MEMBER = "Maria"
LOGIN = "demo"
INSTITUTIONS = sorted({"bezreg-muenster", "hwk-muenster", *STATIONS.values()})
ROLES = ("counsellor", "lead", "organiser", "editor", "protection")
HOURS = "*=mon-fri 09:00-16:00"


def with_team(phones: PracticeServer, settings: Settings) -> tuple[Settings, Chat]:
    """Give the staff a group, and give back the settings that name it."""
    chat = phones.team(TITLE, MEMBER)
    named = ",".join(f"{institution}={chat.id}" for institution in INSTITUTIONS)
    changes = {
        "staff_groups": settings.staff_groups or named,
        "staff_hours": settings.staff_hours or HOURS,
        "console_port": _beside(settings),
    }
    return settings.model_copy(update=changes), chat


async def invite(service: Service, chat: Chat) -> str:
    """Invite the one member of staff; the answer is an address that opens the console once."""
    await service.staff.members.invite(
        login=LOGIN,
        name=MEMBER,
        roles=[(institution, role) for institution in INSTITUTIONS for role in ROLES],
        now=service.clock.now(),
        telegram_id=chat.owner,
    )
    who = await service.staff.members.on_telegram(chat.owner)
    if service.console is None or who is None:
        return ""
    return f"{service.console.url}/enter/{service.console.room.let_in(who.id)}"


def _beside(settings: Settings) -> int:
    if settings.console_port is not None:
        return settings.console_port
    return settings.port + 1 if settings.port else 0
