"""What an operator copies fits what the service has: settings, numbers, commands, folders."""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.__main__ import _parser
from bot.ending import LONGEST
from bot.meters import Meters
from bot.settings import Settings
from tests.house.source import ROOT

DEPLOY = ROOT / "deploy"
SETTINGS = {name.upper() for name in Settings.model_fields}
OWN = {"DOMAIN", "POSTGRES_PASSWORD"}
"""What only the compose file needs."""
PG_DUMP = {"bookworm": 15, "trixie": 17}
"""Which pg_dump a release of Debian has; it refuses servers that are newer than itself."""


def _composes() -> bool:
    docker = shutil.which("docker")
    if docker is None:
        return False
    asked = [docker, "compose", "version"]
    return subprocess.run(asked, check=False, capture_output=True).returncode == 0  # noqa: S603


def metrics() -> set[str]:
    """Name everything that the service counts, as Prometheus shows it."""
    names = {"process_resident_memory_bytes", "process_cpu_seconds_total"}
    for family in Meters().registry.collect():
        names |= {family.name, f"{family.name}_total", f"{family.name}_bucket"}
        names.add(f"{family.name}_count")
    return names


def named(text: str) -> set[str]:
    return set(re.findall(r"\b(?:lotse|process)_[a-z_]+(?=[\[{)])", text))


def test_alerts_ask_for_numbers_that_there_are_and_say_what_to_do() -> None:
    rules = yaml.safe_load((DEPLOY / "alerts.yml").read_text(encoding="utf-8"))

    alerts = [rule for group in rules["groups"] for rule in group["rules"]]
    assert {name for one in alerts for name in named(one["expr"])} - metrics() == set()
    assert all(one["annotations"]["action"] for one in alerts)


def test_the_dashboard_shows_numbers_that_there_are() -> None:
    board = json.loads((DEPLOY / "grafana" / "lotse.json").read_text(encoding="utf-8"))

    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    assert len(asked) >= len(board["panels"])
    assert {name for one in asked for name in named(one)} - metrics() == set()


def test_the_example_environment_sets_settings_that_there_are() -> None:
    lines = (DEPLOY / "example.env").read_text(encoding="utf-8").splitlines()

    set_there = {line.partition("=")[0] for line in lines if line and not line.startswith("#")}
    assert set_there - SETTINGS == OWN


def test_the_compose_file_starts_two_replicas_with_settings_and_commands_that_there_are() -> None:
    whole = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))

    services = whole["services"]
    assert {"bot-1", "bot-2", "postgres", "redis", "caddy", "migrate"} == set(services)
    for name in ("bot-1", "bot-2", "migrate"):
        assert set(services[name]["environment"]) - SETTINGS == set()
    assert _parser().parse_args(services["migrate"]["command"]).verb == "migrate"
    mounted = [one for each in services.values() for one in each.get("volumes", ())]
    kept = {one.partition(":")[0] for one in mounted if not one.startswith(".")}
    assert kept == set(whole["volumes"])


def test_the_compose_file_and_the_example_set_whatever_has_no_value_by_itself() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    example = (DEPLOY / "example.env").read_text(encoding="utf-8")

    given = set(services["bot-1"]["environment"]) | set(
        re.findall(r"^(\w+)=", example, re.MULTILINE)
    )
    # Without an address for updates the replicas would fetch them from one another.
    assert {"WEBHOOK_URL", "WEBHOOK_SECRET", "TELEGRAM_BOT_TOKEN", "SECRET_KEYS"} <= given
    assert {"OPERATOR", "DATABASE_URL", "REDIS_URL"} <= given
    whole = (DEPLOY / "compose.yml").read_text(encoding="utf-8")
    asked = set(re.findall(r"\$\{(\w+)\}", whole))
    assert asked == OWN
    assert services["bot-1"]["env_file"] == services["bot-2"]["env_file"] == ".env"


def test_ports_paths_and_names_are_the_same_in_compose_caddy_and_the_image() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    caddy = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    image = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
    told = services["bot-1"]["environment"]

    (port,) = re.findall(r"\bPORT=(\d+)", image)
    (path,) = re.findall(r"^\thandle (/\S+) \{", caddy, re.MULTILINE)
    pages = [f"reverse_proxy bot-1:{port} bot-2:{port} ", f"health_port {port}\n"]
    pages += [f"reverse_proxy bot-1:{told['CONSOLE_PORT']} bot-2:{told['CONSOLE_PORT']} "]
    assert [one for one in pages if one not in caddy] == []
    assert told["WEBHOOK_URL"].endswith(f"${{DOMAIN}}{path}")
    assert f"EXPOSE {port} {told['CONSOLE_PORT']}\n" in image
    asked = {*re.findall(r"127\.0\.0\.1:(\d+)(/\w+)'", image)}
    asked |= {(port, one) for one in re.findall(r"health_uri (\S+)", caddy)}
    assert asked == {(port, "/health"), (port, "/ready")}
    assert {"/health", "/ready"} <= _answered()


def _answered() -> set[str]:
    """Name the addresses that HOST and PORT answer."""
    tree = ast.parse((ROOT / "bot" / "watch" / "server.py").read_text(encoding="utf-8"))
    words = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {word for word in words if isinstance(word, str) and word.startswith("/")}


def test_whoever_ends_the_service_waits_longer_than_it_takes() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    unit = (DEPLOY / "lotse.service").read_text(encoding="utf-8")

    waits = [services[name]["stop_grace_period"] for name in ("bot-1", "bot-2")]
    waits += re.findall(r"^TimeoutStopSec=(\S+)$", unit, re.MULTILINE)
    assert [one for one in waits if int(one.removesuffix("s")) <= LONGEST] == []
    assert len(waits) == 3


@pytest.mark.skipif(not _composes(), reason="there is no `docker compose` here")
def test_docker_compose_understands_the_file(tmp_path: Path) -> None:
    for name in ("compose.yml", "Caddyfile"):
        shutil.copy(DEPLOY / name, tmp_path)
    shutil.copy(DEPLOY / "example.env", tmp_path / ".env")

    looked = subprocess.run(
        ["docker", "compose", "config", "--quiet"],  # noqa: S607 - where the machine has it
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
    )

    assert (looked.returncode, looked.stderr) == (0, "")


def test_the_image_can_copy_the_database_that_compose_starts() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yml").read_text(encoding="utf-8"))["services"]
    image = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")

    server = re.fullmatch(r"postgres:(\d+)-alpine", services["postgres"]["image"])
    bases = set(re.findall(r"^FROM python:3\.13-slim-(\w+)", image, re.MULTILINE))

    assert server is not None
    assert len(bases) == 1
    assert PG_DUMP[bases.pop()] >= int(server[1])


def test_the_image_holds_folders_that_there_are() -> None:
    text = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")

    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.MULTILINE)
    missing = [one for line in copied for one in line.split() if not (ROOT / one).exists()]
    assert missing == []
    assert {"bot", "flows", "nlu", "knowledge"} <= set(" ".join(copied).split())


def test_the_unit_names_settings_that_there_are() -> None:
    text = (DEPLOY / "lotse.service").read_text(encoding="utf-8")

    (line,) = re.findall(r"^Environment=(.+)$", text, re.MULTILINE)
    assert {one.partition("=")[0] for one in line.split()} - SETTINGS == set()


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    text = (DEPLOY / "lotse.service").read_text(encoding="utf-8")
    unit = tmp_path / "lotse.service"
    # Only the program and its user need not be on this machine.
    here = text.replace("/opt/lotse/.venv/bin/python", sys.executable).replace("User=lotse\n", "")
    unit.write_text(here, encoding="utf-8")

    looked = subprocess.run(  # noqa: S603 - fixed words
        ["systemd-analyze", "verify", str(unit)],  # noqa: S607 - where the machine has it
        check=False,
        capture_output=True,
        text=True,
    )

    assert (looked.returncode, looked.stderr) == (0, "")
