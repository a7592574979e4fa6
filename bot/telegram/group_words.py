"""What a group of the staff reads: cards, lines and buttons, in German or English."""

from collections.abc import Sequence

from bot.cleaning import clean
from bot.handoff.card import Card
from bot.handoff.glosses import Glosses
from bot.handoff.groups import Post
from bot.handoff.reading import Said
from bot.handoff.rules import OUTCOMES
from bot.message import Button
from knowledge.texts import Texts

SIGNS = {"red": "🔴", "orange": "🟠", "yellow": "🟡", "normal": "⚪"}
ICONS = {"red": "‼", "orange": "❗", "yellow": "❓", "normal": "❓"}
"""Icons of cases that wait; a group without these keeps its own."""
HELD, CLOSED = "💬", "✅"
_CANNED_LABEL = 48

Rows = tuple[tuple[Button, ...], ...]


class GroupWords:
    """Words what a group is shown.

    Args:
        staff: The words of the staff.
        texts: The words of everybody, for the names of modules.
        canned: The canned answers: their names and German words.
        glosses: Explains official words.
        lang: The language of the groups.
    """

    def __init__(
        self,
        staff: Texts,
        texts: Texts,
        canned: Sequence[tuple[str, str]],
        glosses: Glosses,
        lang: str = "de",
    ) -> None:
        self._staff = staff
        self._texts = texts
        self._canned = canned
        self._glosses = glosses
        self._lang = lang

    def say(self, key: str, **values: object) -> str:
        """Say a sentence of the staff."""
        return self._staff.say(key, self._lang, **values)

    def title(self, card: Card) -> str:
        """Name a topic: its state, code, language and subject, and nobody's name."""
        return f"{_sign(card)} {card.code} · {card.lang} · {self.topic(card)}"

    def icon(self, card: Card) -> str:
        """Give the sign of a topic's icon: whom it waits for, or that it is over."""
        if card.holder == "closed":
            return CLOSED
        return HELD if card.holder == "human" else ICONS[card.urgency]

    def topic(self, card: Card) -> str:
        """Name a subject."""
        kind = "need" if card.topic.startswith("need_") else card.topic
        known = self._staff.has(f"staff-topic-{kind}", self._lang)
        return self.say(f"staff-topic-{kind}" if known else "staff-topic-other")

    def card(self, card: Card) -> str:
        """Word the hand-over card."""
        urgency = self.say(f"staff-urgency-{card.urgency}")
        since = card.waiting_since or card.opened_at
        told = {"code": card.code, "lang": card.lang, "topic": self.topic(card)}
        lines = [self.say("group-card", urgency=urgency, since=since, **told)]
        if card.due_at is not None:
            lines.append(self.say("group-card-due", due=card.due_at))
        if card.previous is not None:
            lines.append(self.say("group-card-previous", code=card.previous))
        lines += [self.say(f"staff-told-{one}") for one in card.told]
        lines += self._agreed(card)
        lines += self._fitting(card)
        lines.append(self.say("group-card-how"))
        if card.lang != "de":
            lines.append(self.say("group-untranslated", lang=card.lang))
        return "\n\n".join(lines)

    def message(self, post: Post) -> str:
        """Word something that was said in a case."""
        said = post.said
        assert said is not None  # noqa: S101 - posts of this kind are about a message
        body = clean(said.body)
        if said.kind not in {"text", "canned", "note", "unsent"}:
            key = "group-not-text" if said.file is None else "group-file"
            body = f"{self.say(key, kind=said.kind)}\n{body}".strip()
        if said.author == "person":
            intent = said.intent or "–"
            head = self.say("group-from-person", lang=said.lang or "?", intent=intent)
            head += f" · {self.say('group-edited')}" if said.edited else ""
        elif said.author == "bot":
            head = self.say("group-unsent")
        else:
            key = "group-note" if said.kind == "note" else "group-from-staff"
            where = self.say(f"staff-surface-{said.surface}")
            head = self.say(key, name=said.name or "–", where=where)
        return "\n".join([f"{head}\n{body}", *self._beside(post, said)])

    def proposal(self, post: Post) -> tuple[str, Rows]:
        """Show a translated answer and what it says when it is translated back, to be sent."""
        said = post.said
        assert said is not None  # noqa: S101 - posts of this kind are about a message
        told = {"lang": post.card.lang, "back": said.translation or "–"}
        buttons = tuple(
            (Button(self.say(f"group-btn-{verb}"), f"staff:{verb}:{said.id}"),)
            for verb in ("go", "raw")
        )
        return f"{self.say('group-proposal', **told)}\n\n{said.shown}", buttons

    def _beside(self, post: Post, said: Said) -> list[str]:
        """Say what a machine made of it, which official words stand in it, or that it is raw."""
        lines = []
        if said.author == "person":
            if said.translation:
                lines.append(self.say("group-machine", text=clean(said.translation)))
            for term, meaning in self._glosses.of(said.body, self._lang):
                lines.append(self.say("group-gloss", term=term, meaning=meaning))
        raw = said.kind == "text" and said.author == "staff" and said.shown is None
        if raw and post.card.lang != self._lang:
            lines.append(self.say("group-went-raw", lang=post.card.lang))
        return lines

    def event(self, post: Post) -> str:
        """Word what happened with a case."""
        name = post.card.owner[1] if post.card.owner else "–"
        said = self.say(f"group-event-{post.note}", name=name)
        if post.note == "hurried" and post.card.due_at is not None:
            return f"{said}\n{self.say('group-card-due', due=post.card.due_at)}"
        return said

    def line(self, post: Post) -> tuple[str, Rows]:
        """Word an answer to somebody in the group, with what can be picked."""
        name = post.card.owner[1] if post.card.owner else "–"
        return self.say(f"group-says-{post.note}", name=name), self._picks(post)

    def failed(self, reason: str | None) -> str:
        """Say that an answer did not arrive."""
        return self.say("group-event-failed", reason=reason or "?")

    def buttons(self, card: Card) -> Rows:
        """Give what can be done with a case as it stands."""
        if card.holder == "closed":
            return ()
        verbs = ("claim", "close") if card.holder == "queue" else ("canned", "release", "close")
        return (tuple(Button(self.say(f"group-btn-{verb}"), f"staff:{verb}") for verb in verbs),)

    def _picks(self, post: Post) -> Rows:
        if post.note == "pick_canned":
            return tuple(
                (Button(text[:_CANNED_LABEL], f"staff:send:{name}"),)
                for name, text in self._canned
            )
        if post.note == "pick_outcome":
            return tuple(
                (Button(self.say(f"staff-outcome-{one}"), f"staff:end:{one}"),) for one in OUTCOMES
            )
        return ()

    def _fitting(self, card: Card) -> list[str]:
        """Name who fits and is on duty: a hint, and everybody may claim."""
        told = {"lang": card.lang, "topic": self.topic(card)}
        there = [
            self.say(
                "group-card-fit",
                name=fit.name,
                why=", ".join(self.say(f"fits-{one}", **told) for one in fit.reasons),
            )
            for fit in card.fits
            if fit.on_duty
        ]
        return ["\n".join(there)] if there else []

    def _agreed(self, card: Card) -> list[str]:
        if card.share != "talk":
            return [self.say("group-card-least")]
        lines = []
        if card.earlier:
            said = "\n".join(
                f"{'💬' if one.author == 'person' else '🤖'} {clean(one.text)}"
                for one in card.earlier
            )
            lines.append(f"{self.say('group-card-earlier')}\n{said}")
        for one in card.booked:
            module = self._texts.say(f"module-{one.module}", self._lang)
            lines.append(self.say("group-card-booked", module=module, start=one.starts_at))
        if card.needs:
            needs = ", ".join(self._texts.say(f"need-{one}", self._lang) for one in card.needs)
            lines.append(self.say("group-card-needs", needs=needs))
        return lines


def _sign(card: Card) -> str:
    if card.holder == "closed":
        return CLOSED
    return HELD if card.holder == "human" else SIGNS[card.urgency]
