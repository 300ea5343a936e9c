"""Work in several processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from factlint.pool import processes, spread

STORY = (
    "---\ntitle: Pier {n}\n---\n\nThe pier cost $4 million, Ana Ruiz said on Monday, May 14, 2024.\n\nTK for pier {n}, Anna Riuz said.\n"
)


def test_one_item_and_one_job_start_no_process() -> None:
    assert list(spread(_pid, None, ["a"], 4)) == [os.getpid()]
    assert list(spread(_pid, None, ["a", "b"], 1)) == [os.getpid()] * 2


def _pid(_: None) -> object:
    return lambda item: os.getpid()


@pytest.mark.parametrize(("items", "expected"), [(0, 1), (1, 1), (2, 1), (3, 1)])
def test_a_few_items_are_not_worth_a_process(items: int, expected: int) -> None:
    assert processes(items) == expected


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "factlint", *words], cwd=folder, capture_output=True, check=False)


def test_one_process_and_several_print_the_same(tmp_path: Path) -> None:
    for n in range(12):
        (tmp_path / f"{n % 3}").mkdir(exist_ok=True)
        (tmp_path / f"{n % 3}/story{n}.md").write_text(STORY.format(n=n), encoding="utf-8")
    for words in (("--peers",), ("--no-peers",)):
        shared = ("check", "--format", "json", "--no-cache", "--select", "T,D,N", *words, ".")
        alone, many = run(tmp_path, *shared, "-j1"), run(tmp_path, *shared, "-j4")
        assert alone.returncode == 1, alone.stderr
        assert many.stdout == alone.stdout
    alone, many = (run(tmp_path, "facts", "--format", "jsonl", "--no-cache", ".", jobs) for jobs in ("-j1", "-j4"))
    assert many.stdout == alone.stdout
    assert len(alone.stdout.splitlines()) == 12


@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_an_interrupted_run_ends_at_once_and_says_so(tmp_path: Path, jobs: str) -> None:
    for n in range(40):
        (tmp_path / f"story{n}.md").write_text(STORY.format(n=n) * 200, encoding="utf-8")
    command = [sys.executable, "-m", "factlint", "check", "--no-cache", jobs, "."]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(5)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (130, "factlint: interrupted\n")
