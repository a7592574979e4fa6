"""The rules of the house that a machine can read off the code."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house.source import Module, functions, modules, texts

LINES, BODY = 300, 50
SENTENCE = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,} [^\W\d_]{2,}")

FOREIGN = {
    "bot/__main__.py": "a command talks to the operator",
    "bot/golive.py": "a report to the operator",
    "bot/keys_command.py": "a command that answers the operator",
    "bot/store/session.py": "the words of SQLite, to know its refusals",
    "bot/telegram/refusal.py": "the words of Telegram, to know its refusals",
}
"""Rooms with sentences that nobody on Telegram reads, and why."""

CLOCKS = {
    "bot/clock.py": "the one clock",
    "knowledge/__main__.py": "a command that names what is due today",
}
ENVIRONMENT = {"bot/settings.py": "the one place for settings"}


def _speaking() -> list[Module]:
    """Give the modules whose words could reach a person: the practice server plays Telegram."""
    return [
        one
        for one in modules()
        if one.path.startswith(("bot/", "flows/"))
        and not one.path.startswith("bot/practice/")
        and one.path not in FOREIGN
    ]


every = pytest.mark.parametrize("module", modules(), ids=lambda module: module.path)


@every
def test_a_module_opens_with_one_sentence(module: Module) -> None:
    assert module.opening.endswith((".", "?")), module.opening
    assert re.search(r"[.?!] [A-Z]", module.opening) is None, module.opening


@every
def test_a_module_is_short(module: Module) -> None:
    assert len(module.text.splitlines()) <= LINES


@every
def test_a_function_is_short(module: Module) -> None:
    long = [one.name for one in functions(module) if (one.end_lineno or 0) - one.lineno >= BODY]

    assert long == []


@every
def test_only_the_clock_asks_for_the_time(module: Module) -> None:
    asked = {"now", "utcnow", "today"}
    found = [
        node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in asked
        and isinstance(node.value, ast.Name)
        and node.value.id in {"datetime", "date"}
    ]

    assert found == [] or module.path in CLOCKS


@every
def test_only_the_settings_read_the_environment(module: Module) -> None:
    found = [
        node.lineno
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute)
        and node.attr in {"environ", "getenv", "environb"}
        and isinstance(node.value, ast.Name)
        and node.value.id == "os"
    ]

    assert found == [] or module.path in ENVIRONMENT


@pytest.mark.parametrize("module", _speaking(), ids=lambda module: module.path)
def test_no_sentence_stands_in_python(module: Module) -> None:
    assert [(line, said) for line, said in _said(module.tree) if SENTENCE.search(said)] == []


@every
def test_imports_stand_at_the_top(module: Module) -> None:
    inside = [
        node.lineno
        for function in functions(module)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]

    assert inside == []


def test_the_scan_for_sentences_finds_one() -> None:
    code = 'def f():\n    """Not this one at all."""\n    return f"your date is {x}"'

    assert [said for _, said in _said(ast.parse(code)) if SENTENCE.search(said)] == [
        "your date is …"
    ]


def _said(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Give the texts that a person on Telegram could come to read."""
    quiet = {
        id(part) for node in ast.walk(tree) if _is_for_developers(node) for part in ast.walk(node)
    }
    for node in ast.walk(tree):
        if id(node) in quiet and not isinstance(node, ast.Module):
            continue
        for child in ast.iter_child_nodes(node):
            if id(child) not in quiet and isinstance(child, ast.Constant | ast.JoinedStr):
                holder = ast.Module([], [])
                if isinstance(node, ast.Expr | ast.JoinedStr | ast.FormattedValue):
                    continue
                holder.body = [ast.Return(child)]
                yield from texts(holder)


def _is_for_developers(node: ast.AST) -> bool:
    """Tell errors, log lines, and what a command says about its own options."""
    if isinstance(node, ast.Raise | ast.Assert):
        return True
    if isinstance(node, ast.Assign):
        names = [one.id for one in node.targets if isinstance(one, ast.Name)]
        return names == ["reason"]
    if isinstance(node, ast.keyword):
        return node.arg in {"help", "description", "epilog", "comment", "documentation"}
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        owner = node.func.value
        return isinstance(owner, ast.Name) and owner.id in {"log", "warnings"}
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and (node.func.id in {"text", "print"})
    )
