"""The walk of CONTRIBUTING, done as a newcomer does it: the files are written, the commands run, the screens compared."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

TEXT = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
STEPS = re.findall(r"<!-- walk: (.+?) -->\n```\w+\n(.*?)```", TEXT, re.DOTALL)


def test_a_newcomer_adds_a_rule_of_the_house(tmp_path: Path) -> None:
    ran = 0
    for what, block in STEPS:
        if not what.startswith("run "):
            (tmp_path / what).write_text(block, encoding="utf-8")
            continue
        command = shlex.split(what.removeprefix("run factlint "))
        done = subprocess.run([sys.executable, "-m", "factlint", *command], cwd=tmp_path, capture_output=True, text=True, check=False)
        screen = [line for line in block.splitlines() if not line.startswith("$")]
        assert [line for line in screen if line not in done.stdout.splitlines()] == [], done.stdout + done.stderr
        ran += 1
    assert (len(STEPS), ran) == (5, 2)
