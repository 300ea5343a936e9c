"""Do two installed versions find the same? It stands in for the `factlint` command of whoever measures something, runs both versions
with the words it is given, prints what the second one prints, and notes where they differ.

    SAME_OLD='/old/.venv/bin/factlint' SAME_NEW='/new/.venv/bin/factlint' SAME_LOG=differences.txt \\
        measure.py --factlint 'python tests/bench/same_findings.py'

    python tests/bench/same_findings.py --summary differences.txt       how many runs were the same; exit code 1 where one was not

Each version has a cache of its own, beside the log, so that a second round needs no language model.
"""

from __future__ import annotations

import difflib
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path


def run(version: str, words: list[str], data: bytes) -> tuple[int, str]:
    cache = Path(os.environ["SAME_LOG"]).resolve().parent / f"cache-{version}"
    command = [*shlex.split(os.environ[f"SAME_{version.upper()}"]), *words]
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, env={**os.environ, "XDG_CACHE_HOME": str(cache)}, check=False)
    return done.returncode, done.stdout.decode("utf-8")


def lines(output: str) -> list[str]:
    """What was printed, one fact or finding a line; a later version may have other words for itself."""
    try:
        report = json.loads(output)
    except ValueError:
        return output.splitlines()
    return [json.dumps(item, ensure_ascii=False, sort_keys=True) for item in [report.get("summary"), *report["findings"]]]


def main() -> int:
    if sys.argv[1] == "--summary":
        noted = [json.loads(line) for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()]
        same = sum(not item["diff"] for item in noted)
        print(f"{len(noted)} runs with {sum(item['lines'] for item in noted)} findings and facts: {same} the same")
        for item in noted:
            print("".join(f"{line}\n" for line in item["diff"][:40]), end="")
        return any(item["diff"] for item in noted)
    data = b"" if sys.stdin is None or sys.stdin.isatty() else sys.stdin.buffer.read()
    (_, old), (code, new) = (run(version, sys.argv[1:], data) for version in ("old", "new"))
    diff = list(difflib.unified_diff(lines(old), lines(new), "old", "new", n=0, lineterm=""))
    with Path(os.environ["SAME_LOG"]).open("a", encoding="utf-8") as log:
        log.write(json.dumps({"words": sys.argv[1:], "lines": len(lines(new)), "diff": diff}, ensure_ascii=False) + "\n")
    sys.stdout.write(new)
    return code


if __name__ == "__main__":
    raise SystemExit(main())
