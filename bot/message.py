"""What is sent to a person: plain words, buttons, a picture, a file, a place on the map."""

import base64
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields

import orjson


@dataclass(frozen=True, slots=True)
class Button:
    """A button below a message.

    Attributes:
        text: What it says.
        data: What a tap sends back, at most 64 bytes.
    """

    text: str
    data: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Venue:
    """A place on the map."""

    title: str
    address: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent: plain text, never markup.

    Attributes:
        text: The words.
        rows: Buttons, row by row.
        document: A file that comes with it.
        venue: A place that comes with it.
        picture: Id of a picture of ours that comes with it.
        edit: Number of an earlier message whose buttons are to be removed.
        trace: What that message says from then on; its words stay if there is nothing.
        reply_to: Number of the message in the chat that it answers.
        change: Number of an earlier message that these words take the place of.
        silent: Whether it comes without a sound.
        wipe: Numbers of earlier messages that are taken back instead of saying anything.
        topic: Number of a topic of the staff's group that is taken back with all in it.
    """

    text: str
    rows: tuple[tuple[Button, ...], ...] = ()
    document: Document | None = None
    venue: Venue | None = None
    picture: str | None = None
    edit: int | None = None
    reply_to: int | None = None
    change: int | None = None
    trace: str | None = None
    silent: bool = False
    wipe: tuple[int, ...] = ()
    topic: int | None = None


_NAMES = tuple(one.name for one in fields(Message))


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where in the chat a message arrived, so that it can be answered or taken back.

    Attributes:
        in_chat: The numbers of its parts.
        answer_id: The one that an answer to it would name, where that matters.
    """

    in_chat: Sequence[int] = ()
    answer_id: int | None = None


NOWHERE = Arrival()


def pack(message: Message) -> bytes:
    """Turn a message into bytes."""
    # Nearly all are words and buttons: `asdict` would walk through everything and copy it.
    packed = {name: getattr(message, name) for name in _NAMES}
    packed["rows"] = [
        [{"text": one.text, "data": one.data} for one in row] for row in message.rows
    ]
    if message.venue is not None:
        packed["venue"] = asdict(message.venue)
    if message.document is not None:
        content = base64.b64encode(message.document.content).decode()
        packed["document"] = asdict(message.document) | {"content": content}
    return orjson.dumps(packed)


def unpack(packed: bytes) -> Message:
    """Turn the bytes of a message into the message again."""
    read = orjson.loads(packed)
    document, venue = read["document"], read["venue"]
    if document is not None:
        document = Document(
            document["name"], document["mime"], base64.b64decode(document["content"])
        )
    return Message(
        text=read["text"],
        rows=tuple(tuple(Button(**one) for one in row) for row in read["rows"]),
        document=document,
        venue=None if venue is None else Venue(**venue),
        # What was packed before there were pictures names none.
        picture=read.get("picture"),
        edit=read["edit"],
        # Rows of an older version do not have these.
        reply_to=read.get("reply_to"),
        change=read.get("change"),
        trace=read.get("trace"),
        silent=read.get("silent", False),
        wipe=tuple(read.get("wipe") or ()),
        topic=read.get("topic"),
    )
