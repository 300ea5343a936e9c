"""The action for workflows: it fits the schema of actions, and what a caller gives never becomes part of a script."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
STEPS = ACTION["runs"]["steps"]


@pytest.mark.parametrize(
    ("schema", "files"),
    [("vendor.github-actions", ["action.yml"]), ("vendor.github-workflows", sorted((ROOT / ".github/workflows").glob("*.yml")))],
)
def test_it_fits_the_schema(schema: str, files: list[str | Path]) -> None:
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_scripts_take_nothing_from_the_caller_but_their_environment() -> None:
    assert not [step for step in STEPS if "${{" in step.get("run", "")]
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"]) for step in STEPS if "uses" in step)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_script_hands_over_its_inputs_and_its_exit_code(tmp_path: Path) -> None:
    program = tmp_path / "factlint/bin/factlint"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/bash\nprintf "%s\\n" "$@"\nexit 1\n', encoding="utf-8")
    program.chmod(0o755)
    env = {
        "PATH": os.environ["PATH"],
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "FACTLINT_PATHS": "stories/a b.md\n$(touch forged)",
        "FACTLINT_DIFF": "origin/main",
        "FACTLINT_CONFIG": "",
        "FACTLINT_ARGUMENTS": "--fail-on\nwarning",
        "FACTLINT_SARIF": "out.sarif",
    }
    script = next(step["run"] for step in STEPS if step.get("id") == "check")
    done = subprocess.run(("bash", "-e", "-c", script), cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
    words = "check --format github --format sarif --output out.sarif --diff origin/main --fail-on warning --"
    assert (done.returncode, done.stdout.splitlines()) == (1, [*words.split(), "stories/a b.md", "$(touch forged)"])
    assert (tmp_path / "output").read_text() == "exit-code=1\n"
    assert not (tmp_path / "forged").exists()
