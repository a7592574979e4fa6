"""Shows the groups of the staff what they are to be shown: topics, cards, words, reactions."""

from datetime import datetime
from typing import Any

from telegram import ReactionTypeEmoji, ReplyParameters
from telegram.error import BadRequest, TelegramError

from bot import log
from bot.handoff.groups import Groups, Post
from bot.telegram.bot import Line
from bot.telegram.group_words import GroupWords, Rows
from bot.telegram.own_pace import OwnPace
from bot.telegram.refusal import Refusal, understand
from bot.telegram.render import keyboard
from bot.telegram.writing import CAPTION_LIMIT, LIMIT, split

NOTED, SENT, FAILED = "✍", "👍", "👎"
_PAUSE = 15.0
_TITLE = 128


class Poster:
    """Works through what is due, in order within a case and as fast as Telegram allows.

    Our tables are the truth: a topic that was deleted is made again, gets the card, and only
    then what was to be shown.

    Args:
        line: The way to Telegram.
        groups: Knows what is due.
        words: Words it.
        pace: Says when a message may go.
    """

    def __init__(
        self, *, line: Line, groups: Groups, words: GroupWords, pace: OwnPace | None = None
    ) -> None:
        self._line = line
        self._groups = groups
        self._words = words
        self._pace = pace or OwnPace()
        self._icons: dict[str, str] | None = None

    async def round(self, now: datetime) -> int:
        """Show what is due, once for every case; the answer is how much was shown."""
        shown = 0
        for post in await self._groups.due(now):
            shown += await self._try(post, now)
        return shown

    async def _try(self, post: Post, now: datetime) -> bool:
        if await self._pace.take(post.topic.chat_id, is_reply=False) > 0:
            return False
        try:
            await self._groups.done(post, await self._show(post))
        except TelegramError as error:
            await self._refused(post, error, now)
            return False
        return True

    async def _refused(self, post: Post, error: TelegramError, now: datetime) -> None:
        refusal = understand(error)
        if refusal.kind == "lost":
            await self._groups.topic_is(post.topic.ticket, topic_id=None, name="")
            log.get("poster").warning("topic.lost", case=post.card.code)
        elif refusal.kind == "done":
            await self._groups.done(post, None)
        elif refusal.kind == "moved":
            chat = post.topic.chat_id
            await self._groups.moved(chat_id=chat, new_chat_id=refusal.new_chat_id)
        else:
            await self._put_off(post, refusal, now)

    async def _put_off(self, post: Post, refusal: Refusal, now: datetime) -> None:
        wait = refusal.seconds or _PAUSE
        if refusal.kind == "too_many":
            await self._pace.close(post.topic.chat_id, seconds=wait)
            return
        log.get("poster").warning("post.refused", case=post.card.code, code=refusal.code)
        await self._groups.later(post, code=refusal.code, seconds=wait, now=now)

    async def _show(self, post: Post) -> int | None:
        if post.kind in {"moved", "forget"}:
            await (self._move(post) if post.kind == "moved" else self._forget(post))
            return None
        topic, is_new = await self._topic(post)
        if post.kind in {"open", "card"}:
            if not is_new:
                await self._card(post, topic)
            return None
        if post.kind in {"state", "line", "reaction", "proposal"}:
            await self._tell(post, topic)
            return None
        if post.kind == "edit" and post.in_group is not None:
            return await self._edit(post)
        if post.source is not None:
            return await self._copy(post, topic)
        return await self._send(post, topic, self._words.message(post), answers=post.answers)

    async def _tell(self, post: Post, topic: int) -> None:
        if post.kind == "reaction":
            await self._react(post, topic)
        elif post.kind == "line":
            await self._send(post, topic, *self._words.line(post))
        elif post.kind == "proposal":
            await self._send(post, topic, *self._words.proposal(post), answers=post.in_group)
        else:
            await self._retitle(post, topic)
            buttons = self._words.buttons(post.card)
            await self._send(post, topic, self._words.event(post), buttons)

    async def _topic(self, post: Post) -> tuple[int, bool]:
        """Find the topic of a case, or make one; a new one gets the card first."""
        if post.topic.topic_id is not None:
            return post.topic.topic_id, False
        name = self._words.title(post.card)[:_TITLE]
        made = await self._line.create_forum_topic(
            post.topic.chat_id, name, icon_custom_emoji_id=await self._icon(post)
        )
        topic = made.message_thread_id
        await self._groups.topic_is(post.topic.ticket, topic_id=topic, name=name)
        await self._card(post, topic)
        return topic, True

    async def _card(self, post: Post, topic: int) -> None:
        await self._send(post, topic, self._words.card(post.card), self._words.buttons(post.card))

    async def _retitle(self, post: Post, topic: int) -> None:
        name = self._words.title(post.card)[:_TITLE]
        if name == post.topic.name:
            return
        try:
            icon = await self._icon(post)
            await self._line.edit_forum_topic(
                post.topic.chat_id, topic, name=name, icon_custom_emoji_id=icon
            )
        except BadRequest as error:
            if "not_modified" not in error.message.lower():
                raise
        await self._groups.topic_is(post.topic.ticket, topic_id=topic, name=name)

    async def _icon(self, post: Post) -> str | None:
        """Find the icon that shows the state of a case, among those that Telegram offers."""
        if self._icons is None:
            try:
                offered = await self._line.get_forum_topic_icon_stickers()
            except BadRequest:
                offered = ()
            self._icons = {
                plain(one.emoji): one.custom_emoji_id
                for one in offered
                if one.emoji and one.custom_emoji_id
            }
        return self._icons.get(plain(self._words.icon(post.card)))

    async def _react(self, post: Post, topic: int) -> None:
        said = post.said
        if said is None:
            return
        if said.state == "failed":
            await self._send(
                post, topic, self._words.failed(said.error_code), answers=post.in_group
            )
        if post.in_group is None:
            return
        sign = NOTED if said.kind == "note" else FAILED if said.state == "failed" else SENT
        await self._line.set_message_reaction(
            post.topic.chat_id, post.in_group, [ReactionTypeEmoji(sign)]
        )

    async def _copy(self, post: Post, topic: int) -> int | None:
        """Let Telegram copy a photo, a voice, a paper from the person's chat into the topic."""
        assert post.source is not None  # noqa: S101 - as the caller has seen
        chat, message = post.source
        caption, *rest = split(self._words.message(post), CAPTION_LIMIT)
        more: dict[str, Any] = {}
        if post.answers is not None:
            more["reply_parameters"] = ReplyParameters(
                post.answers, allow_sending_without_reply=True
            )
        try:
            sent = await self._line.copy_message(
                post.topic.chat_id, chat, message, caption, message_thread_id=topic, **more
            )
        except BadRequest as error:
            if understand(error).kind not in {"done", "wrong"}:
                raise
            # The person has deleted it meanwhile: its words and that it was there are left.
            return await self._send(post, topic, self._words.message(post), answers=post.answers)
        for part in rest:
            await self._send(post, topic, part)
        return sent.message_id

    async def _move(self, post: Post) -> None:
        await self._groups.move_topic(post.topic.ticket)

    async def _forget(self, post: Post) -> None:
        if post.in_group is not None:
            await self._line.delete_message(post.topic.chat_id, post.in_group)

    async def _edit(self, post: Post) -> int | None:
        text = split(self._words.message(post), LIMIT)[0]
        await self._line.edit_message_text(
            text, chat_id=post.topic.chat_id, message_id=post.in_group
        )
        return post.in_group

    async def _send(
        self, post: Post, topic: int, text: str, rows: Rows = (), *, answers: int | None = None
    ) -> int | None:
        first: int | None = None
        parts = split(text, LIMIT)
        for part in parts:
            more: dict[str, Any] = {}
            if rows and part is parts[-1]:
                more["reply_markup"] = keyboard(rows)
            if answers is not None and first is None:
                more["reply_parameters"] = ReplyParameters(
                    answers, allow_sending_without_reply=True
                )
            sent = await self._line.send_message(
                post.topic.chat_id, part, message_thread_id=topic, **more
            )
            first = first or sent.message_id
        return first


def plain(sign: str) -> str:
    """Write an emoji without the mark that says how it is drawn."""
    return sign.replace("\ufe0f", "")
