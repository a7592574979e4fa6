"""What is stored about a person, as sentences to read and as a file for a computer."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from flows.offers.news import name_of as news_of
from knowledge.model import Language

Part = tuple[str, Mapping[str, Any]]
"""The key of a sentence, and the values that it names."""

SIZES = frozenset({"shoe_size", "clothes_size"})
ACTIVE = frozenset({"requested", "confirmed"})
NAMED = ("place", "paper", "goal", "trade")
"""Answers that are codes; their words stand under ``<slot>-<code>``."""

COUNTED = ("age", "months")
"""Answers that are numbers."""


def as_json(kept: Mapping[str, object]) -> bytes:
    """Write it out for a computer."""
    return json.dumps(kept, ensure_ascii=False, indent=2).encode()


def parts_of(kept: Mapping[str, Any], languages: Mapping[str, Language]) -> Iterator[Part]:
    """Say what is stored, one sentence after the other.

    Args:
        kept: What the desk of people has collected.
        languages: How languages call themselves.
    """
    yield from _person(kept["person"], languages)
    for one in kept["bookings"]:
        active = int(one["state"] in ACTIVE)
        known = {name: one[name] for name in ("persons",)}
        yield "privacy-file-booking", {**_session(one), **known, "active": active}
    for one in kept["needs"]:
        key = "privacy-file-size" if one["kind"] in SIZES else "privacy-file-need"
        yield key, {"need": f"need-{one['kind']}", "size": one["detail"]}
    for one in kept["waiting"]:
        yield "privacy-file-waiting", _session(one)
    for one in kept.get("begun", ()):
        yield "privacy-file-begun", _session(one)
    for one in kept.get("news", ()):
        yield "privacy-file-news", {"name": news_of(one)}
    for one in kept["cases"]:
        institution = f"contact-{one['institution']}"
        yield "privacy-file-case", {"institution": institution, "at": one["opened_at"]}
        yield from _words(one["said"])
    talk = kept["conversation"]
    if talk is not None:
        yield from _answers(talk["answers"])
        yield from _words(talk["said"])


def _person(person: Mapping[str, Any], languages: Mapping[str, Language]) -> Iterator[Part]:
    yield "privacy-file-chat", {"number": str(person["telegram_chat_id"])}
    language = languages.get(str(person["lang"]))
    if language is not None:
        yield "privacy-file-language", {"language": language.own_name}
    if person.get("discreet"):
        yield "privacy-discreet-now", {}
    if person["consent_at"] is not None:
        yield "privacy-file-consent", {"at": person["consent_at"]}
    yield "privacy-file-seen", {"first": person["created_at"], "last": person["seen_at"]}


def _session(one: Mapping[str, Any]) -> dict[str, object]:
    return {
        "module": f"module-{one['module']}",
        "institution": f"contact-{one['institution']}",
        "start": one["starts_at"],
    }


def _answers(answers: Mapping[str, object]) -> Iterator[Part]:
    for name in NAMED:
        if isinstance(answers.get(name), str):
            yield "privacy-file-answer", {"answer": f"{name}-{answers[name]}"}
    for name in COUNTED:
        if isinstance(answers.get(name), int):
            yield f"privacy-file-{name}", {"number": answers[name]}


def _words(said: Sequence[Mapping[str, Any]]) -> Iterator[Part]:
    for one in said:
        if one["text"]:
            yield "privacy-file-said", {"who": one["author"], "text": one["text"]}
