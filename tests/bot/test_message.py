"""A message survives being stored."""

from bot.message import Button, Document, Message, Venue, pack, unpack


def test_a_message_with_everything_comes_back_as_it_was() -> None:
    message = Message(
        text="مرحبا",
        rows=((Button("نعم", "yes"), Button("لا", "no")), (Button("…", "more"),)),
        document=Document("termin.ics", "text/calendar", b"\x00BEGIN"),
        venue=Venue("ZUE", "Straße 1", 51.9, 7.6),
        edit=17,
        trace="مرحبا ✓ نعم",
        silent=True,
    )

    assert unpack(pack(message)) == message


def test_a_message_with_words_only_comes_back_as_it_was() -> None:
    assert unpack(pack(Message(text="Hallo"))) == Message(text="Hallo")
