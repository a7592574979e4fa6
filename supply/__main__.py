"""The command line: `python -m supply audit | sbom | licences`."""

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from supply import audit, bill, licences
from supply.lock import product


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command says; the answer is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m supply", description=__doc__)
    parser.add_argument("verb", choices=("audit", "sbom", "licences"))
    parser.add_argument("--strict", action="store_true", help="audit: fail on what has no reason")
    asked = parser.parse_args(arguments)
    if asked.verb == "audit":
        return _audit(strict=asked.strict)
    print(bill.bill(product()) if asked.verb == "sbom" else licences.page(product()), end="")
    return 0


def _audit(*, strict: bool) -> int:
    """Say what is known; only the project's own checks fail on it, nobody's first try does."""
    report = audit.ask()
    found = list(audit.faults(report, audit.reasons(), datetime.now(UTC).date()))
    for line in found:
        print(line, file=sys.stderr)
    if report.asked:
        print(f"{report.asked} packages asked about, {len(report.findings)} known weaknesses")
    else:
        print("known weaknesses: not looked up, the register of advisories cannot be reached")
    return int(strict and bool(found))


if __name__ == "__main__":
    sys.exit(main())
