"""The desk in seeds/: everything that `factlint check seeds/` finds there, as it is printed.

tests/golden/seeds.txt is rewritten by `pytest tests/test_seeds.py --bless` and read in review.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GOLDEN = Path(__file__).parent / "golden" / "seeds.txt"


def test_the_first_command_of_the_readme_finds_what_is_wrong_in_the_seeds(request: pytest.FixtureRequest) -> None:
    command = [sys.executable, "-m", "factlint", "check", "--no-cache", "seeds/"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    if request.config.getoption("--bless"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(done.stdout, encoding="utf-8", newline="\n")
    assert done.returncode == 1, done.stderr
    assert done.stdout == GOLDEN.read_text(encoding="utf-8")


def test_the_screen_in_the_readme_is_what_is_printed() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    screen = readme.partition("<!-- screen -->")[2].partition("```console\n")[2].partition("```")[0]
    lines = [line for line in screen.splitlines() if line.startswith("seeds/")]
    assert len(lines) >= 5
    assert [line for line in lines if line not in GOLDEN.read_text(encoding="utf-8")] == []
