"""Whether people are shown at the end of a soak what is stored of them, in their language."""

import asyncio
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import bot.dialogue  # noqa: F401 - the flows are read with its stand-ins
from bot.practice.phone import Phone, SilenceError
from flows.booking.mine import SHOWN

MINE = "my_bookings_reminder"
CANCEL = "cancel_booking?booking="
QUIET = 3.0
"""Seconds of silence after which everything has been shown."""

LANGUAGES = "SELECT chat_id, lang FROM person"
BOOKINGS = """
    SELECT person.chat_id, booking.token FROM booking
    JOIN person ON person.id = booking.person_id
    JOIN session ON session.id = booking.session_id
    WHERE booking.state IN ('requested', 'confirmed')
      AND coalesce(session.over_at, session.ends_at) > strftime('%Y-%m-%d %H:%M:%f', 'now')
"""
OVERFULL = """
    SELECT count(*) FROM booking AS held WHERE held.state IN ('requested', 'confirmed')
      AND held.persons <> (SELECT count(*) FROM place WHERE place.booking_id = held.id)
"""


async def shown(phone: Phone) -> set[str]:
    """Ask for somebody's own appointments; the answer is the tokens of those listed."""
    phone.unread()
    await phone.tap(MINE, stale=True)
    carried: list[str] = []
    try:
        # Only the first answer may take its time.
        bubble = await phone.expect()
        while True:
            carried += [str(one.get("callback_data", "")) for one in bubble.buttons]
            bubble = await phone.expect(QUIET)
    except SilenceError:
        return {one.removeprefix(CANCEL) for one in carried if one.startswith(CANCEL)}


async def differences(file: Path, people: Mapping[Phone, str]) -> list[str]:
    """List what is not as it should be.

    Args:
        file: The database.
        people: The phones, each with its owner's language.
    """
    lists = await asyncio.gather(*map(shown, people))
    with closing(sqlite3.connect(file)) as db:
        languages = dict(db.execute(LANGUAGES).fetchall())
        stored = db.execute(BOOKINGS).fetchall()
        (overfull,) = db.execute(OVERFULL).fetchone()
    found = [f"{overfull} bookings do not hold their places"] if overfull else []
    for (phone, code), listed in zip(people.items(), lists, strict=True):
        kept = languages.get(phone.id)
        if kept != code:
            found.append(f"somebody who writes {code} is kept as {kept}")
        booked = {token for chat, token in stored if chat == phone.id}
        if not listed <= booked or len(listed) != min(len(booked), SHOWN):
            found.append(f"{len(listed)} appointments shown, {len(booked)} booked: {code}")
    return found
