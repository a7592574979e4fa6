"""Methods that ask about chats and their members, and that pin messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.practice import sending
from bot.practice.refusals import NOT_A_MEMBER, forbidden, refuse

if TYPE_CHECKING:
    from bot.practice.model import Chat, Json, Person
    from bot.practice.params import Params
    from bot.practice.world import World

_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
)
_REFUSED = frozenset({"can_promote_members"})
_GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)
_PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
)


def get_chat(world: World, params: Params) -> Json:
    """Tell everything about a chat."""
    chat = _known(world, params)
    full: Json = {
        **chat.brief,
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(_GIFTS, chat.private),
    }
    if chat.private:
        if "username" in chat.brief:
            full["active_usernames"] = [chat.brief["username"]]
    else:
        full["permissions"] = dict.fromkeys(_PERMISSIONS, True)
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]]
    return full


def get_member(world: World, params: Params) -> Json:
    """Tell how somebody belongs to a chat."""
    chat = _known(world, params)
    number = params.integer("user_id")
    if number == world.bot["id"]:
        return bot_member(world, chat, chat.bot_status)
    person = chat.members.get(number) or (chat.person if chat.id == number else None)
    if person is None:
        person = world.people.get(number)
        if person is None:
            refuse("PARTICIPANT_ID_INVALID")
        return {"status": "left", "user": person.user}
    return _member(chat, person)


def get_administrators(world: World, params: Params) -> list[Json]:
    """List who runs a group."""
    chat = _known(world, params)
    if chat.private:
        refuse("there are no administrators in the private chat")
    listed = [_member(chat, chat.members[chat.owner])] if chat.owner in chat.members else []
    if chat.bot_status == "administrator":
        listed.append(bot_member(world, chat, "administrator"))
    return listed


def get_member_count(world: World, params: Params) -> int:
    """Count everybody in a chat, the bot among them."""
    chat = _known(world, params)
    inside = chat.bot_status in {"member", "administrator"}
    return (1 if chat.private else len(chat.members)) + inside


def leave_chat(world: World, params: Params) -> bool:
    """Let the bot leave a group."""
    chat = sending.open_chat(world, params)
    if chat.private:
        refuse("chat not found")
    chat.bot_status = "left"
    world.tell(chat, "bot", status="left")
    return True


def pin(world: World, params: Params) -> bool:
    """Pin a message at the top of its chat."""
    chat = sending.open_chat(world, params)
    number = params.integer("message_id")
    message = chat.messages.get(number)
    if message is None:
        refuse("message to pin not found")
    if number in chat.pinned:
        refuse("CHAT_NOT_MODIFIED")
    chat.pinned.append(number)
    world.post(chat, world.bot, {"pinned_message": message})
    return True


def unpin(world: World, params: Params) -> bool:
    """Unpin one message, or the newest pinned one."""
    chat = sending.open_chat(world, params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        refuse("message to unpin not found")
    chat.pinned.remove(number)
    world.tell(chat, "unpinned", message_id=number)
    return True


def unpin_all(world: World, params: Params) -> bool:
    """Unpin everything."""
    chat = sending.open_chat(world, params)
    chat.pinned.clear()
    world.tell(chat, "unpinned", message_id=0)
    return True


def no_photos(world: World, params: Params) -> Json:
    """Nobody here has a profile picture."""
    if params.integer("user_id") not in world.people:
        refuse("user not found")
    return {"total_count": 0, "photos": []}


def bot_member(world: World, chat: Chat, status: str) -> Json:
    """Return the bot as a member of a chat."""
    member: Json = {"status": status, "user": world.bot}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member.update(can_be_edited=False, is_anonymous=False)
        member.update({right: right not in _REFUSED for right in _RIGHTS})
        if chat.forum:
            member["can_manage_topics"] = True
    return member


def _member(chat: Chat, person: Person) -> Json:
    if not chat.private and person.id == chat.owner:
        return {"status": "creator", "user": person.user, "is_anonymous": False}
    return {"status": "member", "user": person.user}


def _known(world: World, params: Params) -> Chat:
    chat = world.chat(params.text("chat_id"))
    if not chat.private and chat.bot_status in {"left", "kicked"}:
        raise forbidden(NOT_A_MEMBER.replace("supergroup", chat.kind))
    if chat.private and not chat.started:
        refuse("chat not found")
    return chat


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_member,
    "getChatAdministrators": get_administrators,
    "getChatMemberCount": get_member_count,
    "leaveChat": leave_chat,
    "pinChatMessage": pin,
    "unpinChatMessage": unpin,
    "unpinAllChatMessages": unpin_all,
    "getUserProfilePhotos": no_photos,
}
