"""The bill of materials, in CycloneDX."""

import hashlib
import json
import uuid
from collections.abc import Sequence
from typing import Any

from supply.lock import OURS, Package

SPEC = "1.6"


def bill(packages: Sequence[Package]) -> str:
    """Write the bill; the same lock gives the same bill.

    Args:
        packages: What the product needs when it runs.
    """
    content: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "version": 1,
        "metadata": {"component": {"type": "application", "name": OURS, "bom-ref": OURS}},
        "components": [_component(one) for one in packages],
        "dependencies": _dependencies(packages),
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).digest()
    number = uuid.UUID(bytes=digest[:16], version=4)
    return json.dumps({**content, "serialNumber": f"urn:uuid:{number}"}, indent=2)


def _component(one: Package) -> dict[str, Any]:
    hashes = [
        {"alg": "SHA-256", "content": value.removeprefix("sha256:")}
        for value in one.hashes
        if value.startswith("sha256:")
    ]
    return {
        "type": "library",
        "bom-ref": _ref(one),
        "name": one.name,
        "version": one.version,
        "purl": _ref(one),
        "hashes": hashes,
    }


def _dependencies(packages: Sequence[Package]) -> list[dict[str, Any]]:
    refs = {one.name: _ref(one) for one in packages}
    return [
        {"ref": _ref(one), "dependsOn": [refs[name] for name in one.needs if name in refs]}
        for one in packages
    ]


def _ref(one: Package) -> str:
    return f"pkg:pypi/{one.name}@{one.version}"
