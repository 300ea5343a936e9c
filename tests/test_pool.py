"""Work in several processes."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from tests.run.watching import until, worked

from factlint.cli.picked import Choice
from factlint.cli.plan import Plan
from factlint.cli.setup import open_desk
from factlint.config.articles import Article
from factlint.config.select import Selection
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model
from factlint.pool import processes, spread
from factlint.run.batches import MANY, Reading, Work, batches
from factlint.run.executors import Processes
from factlint.run.jobs import Job, Outcome, Peer, Setup
from factlint.run.kept import Kept
from factlint.run.runs import lint_all
from factlint.run.stories import Stories

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
    for words, jobs in (("--peers", "-j4"), ("--no-peers", "-j2")):
        shared = ("check", "--format", "json", "--no-cache", "--select", "T,D,N", words, ".")
        alone, many = run(tmp_path, *shared, "-j1"), run(tmp_path, *shared, jobs)
        assert alone.returncode == 1, alone.stderr
        assert many.stdout == alone.stdout
    alone, many = (run(tmp_path, "facts", "--format", "jsonl", "--no-cache", ".", jobs) for jobs in ("-j1", "-j2"))
    assert many.stdout == alone.stdout
    assert len(alone.stdout.splitlines()) == 12


def test_a_folder_that_is_compared_is_shared_among_processes(tmp_path: Path) -> None:
    for n in range(MANY + 3):
        (tmp_path / f"story{n:02d}.md").write_text(STORY.format(n=n).replace("4", str(4 + n % 3)), encoding="utf-8")
    (tmp_path / "story99.md").write_bytes(b"\x00")
    shared = ("check", "--format", "json", "--select", "T,D,F,X,N", "--peers", ".")
    alone, many = run(tmp_path, *shared, "--no-cache", "-j1"), run(tmp_path, *shared, "--no-cache", "-j3")
    kept = run(tmp_path, *shared, "--cache-dir", "kept", "-j2")
    assert alone.returncode == 1, alone.stderr
    assert many.stdout == alone.stdout == kept.stdout
    assert len(list(tmp_path.glob("kept/parses/*/*"))) == MANY + 3


def jobs(count: int, folder: str = "desk") -> list[Job]:
    paths = [f"{folder}/{n:02d}.md" for n in range(count)]
    return [Job(Article(path), 0, peers=tuple(Peer(other, True) for other in paths if other != path)) for path in paths]


def test_batches_hold_each_job_once_and_what_is_compared_is_read_before() -> None:
    few, many = jobs(MANY - 1), jobs(MANY, "more")
    assert batches([*few, *many]) == (tuple(few), tuple(many))
    work = batches([*many, *few], 2)
    read = [path for part in work if isinstance(part, Reading) for path in part.paths]
    assert read == [job.article.path for job in many]
    assert [part for part in work if not isinstance(part, Reading)] == [tuple(many[::2]), tuple(many[1::2]), tuple(few)]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_an_interrupted_run_ends_at_once_and_says_so(tmp_path: Path, jobs: str) -> None:
    for n in range(40):
        (tmp_path / f"story{n}.md").write_text(STORY.format(n=n) * 200, encoding="utf-8")
    command = [sys.executable, "-m", "factlint", "check", "--no-cache", jobs, "."]
    # A shell's background job ignores the signal, and so would what it starts.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, before)
    assert until(lambda: worked(process.pid) > 4)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (130, "factlint: interrupted\n")


def test_nothing_of_a_story_is_held_after_its_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[weakref.ref[object]] = []

    class Watched(Stories):
        def facts(self, path: str, model: Model | None, data: bytes | None = None, most: float = 5) -> Facts:
            made = super().facts(path, model, data, most)
            held.append(weakref.ref(made))
            return made

    monkeypatch.setattr("factlint.run.linter.Stories", Watched)
    monkeypatch.chdir(tmp_path)
    for n in range(3):
        (tmp_path / f"story{n}.md").write_text(STORY.format(n=n), encoding="utf-8")
    plan = Plan(open_desk(None, ignore=True), Selection(), peers=True)
    plan.take(Choice((".",)), None, ())
    outcomes = list(lint_all(plan.jobs, Setup(tuple(plan.profiles)), Processes(1)))
    assert [outcome.path for outcome in outcomes] == ["story0.md", "story1.md", "story2.md"]
    assert len(held) >= 3
    gc.collect()  # what is left of the last story goes before the next one, and there is none
    assert not [ref for ref in held if ref() is not None]


class Readers:
    """Whoever reads a source anew for each story; for the last one it has changed."""

    def batches(self, jobs: Sequence[Job]) -> Sequence[Work]:
        return [(job,) for job in jobs]

    def outcomes(self, setup: Setup, work: Sequence[Work]) -> Iterator[tuple[Outcome, ...]]:
        for n in range(len(work)):
            yield (Outcome(f"{n}", (), texts={"source.txt": f"The source {'then' if n < 2 else 'now'}."}),)


def test_a_text_that_many_stories_share_is_held_once() -> None:
    texts = [outcome.texts["source.txt"] for outcome in lint_all(jobs(3), Setup(()), Readers())]
    assert texts == ["The source then.", "The source then.", "The source now."]
    assert texts[0] is texts[1]


def test_stories_come_out_before_what_is_kept_of_later_ones_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def kept(self: Kept, name: str) -> Outcome:
        read.append(name)
        return Outcome(name, ())

    monkeypatch.setattr(Kept, "name", lambda self, job: job.article.path)
    monkeypatch.setattr(Kept, "has", lambda self, name: name != "desk/01.md")
    monkeypatch.setattr(Kept, "read", kept)
    monkeypatch.setattr(Kept, "keep", lambda self, name, job, outcome: read.append(f"{name} is kept"))
    outcomes = lint_all(jobs(4), Setup((), tmp_path), Readers())
    assert [next(outcomes).path, *read] == ["desk/00.md", "desk/00.md"]
    assert [next(outcomes).path, *read] == ["0", "desk/00.md", "desk/01.md is kept"]
    assert [outcome.path for outcome in outcomes] == ["desk/02.md", "desk/03.md"]
