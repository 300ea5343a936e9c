"""One net for each file: whatever fails or hangs on one is a finding there, and every other file is linted and printed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.run.watching import children, until, worked

if TYPE_CHECKING:
    from tests.conftest import Desk

GOOD = "The mayor TK said so.\n"


def findings(desk: Desk, *words: str) -> tuple[int, list[tuple[str, str, str]]]:
    screen = desk.run("check", "--format", "json", "--model", "none", "--select", "T002,Q,F", *words)
    assert "Traceback" not in screen.err
    return screen.code, [(made["path"], made["code"], made["message"]) for made in json.loads(screen.out)["findings"]]


def fails(monkeypatch: pytest.MonkeyPatch, module: str, name: str, error: BaseException | None = None) -> None:
    """The function fails on a text with BOOM in it; without an error it never ends."""
    target = __import__(module, fromlist=[name])
    real = getattr(target, name)

    def broken(*words: Any) -> Any:
        if any("BOOM" in word for word in words if isinstance(word, str)):
            if error is not None:
                raise error
            while True:
                pass
        return real(*words)

    monkeypatch.setattr(target, name, broken)


FAULTS = [ZeroDivisionError("by nothing"), RecursionError("too deep"), MemoryError(), IndexError("a\n::error::b")]


@pytest.mark.parametrize("error", FAULTS)
def test_a_story_that_cannot_be_read_because_of_a_fault_is_one_finding(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    fails(monkeypatch, "factlint.formats.plain", "read_plain", error)
    desk.put("a.txt", "BOOM\n")
    desk.put("b.txt", "---\nsources: [x]\n---\nBOOM\n")
    desk.put("good.txt", GOOD)
    code, found = findings(desk, ".")
    told = " ".join(f"{type(error).__name__}: {error}".split())
    assert [(path, rule) for path, rule, _ in found] == [("a.txt", "X002"), ("b.txt", "X002"), ("good.txt", "T002")]
    assert (code, found[0][2]) == (3, f"reading this file failed: {told}")
    assert [json.loads(row)["path"] for row in desk.run("facts", "--format", "jsonl", "--model", "none", ".").out.splitlines()] == [
        "good.txt"
    ]


def test_a_source_or_peer_that_cannot_be_read_is_one_finding_for_all_stories(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fails(monkeypatch, "factlint.formats.plain", "read_plain", FAULTS[0])
    desk.put("sources/tape.txt", "BOOM\n")
    desk.put("a.md", GOOD)
    desk.put("b.md", GOOD)
    desk.put("c.txt", "BOOM\n")
    desk.put("factlint.yaml", "peers: true\n")
    assert [(path, rule) for path, rule, _ in findings(desk, "a.md", "b.md")[1]] == [
        ("sources/tape.txt", "X002"),
        ("c.txt", "X002"),
        ("a.md", "T002"),
        ("b.md", "T002"),
    ]


@pytest.mark.parametrize("name", ["story.md", "sources/tape.txt"])
def test_a_fact_that_cannot_be_found_is_one_finding_on_its_file_however_many_rules_need_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    fails(monkeypatch, "factlint.facts.quotes.find", "find_quotes", FAULTS[0])
    desk.put("sources/tape.txt", "LIND: We will not close the two plants this year.\n")
    desk.put("story.md", f"“We will close the three plants this year,” Lind said.\n\n{GOOD}")
    desk.put(name, "BOOM “We will not close the two plants this year,” Lind said.\n\nTK\n")
    desk.put("good.md", GOOD)
    code, found = findings(desk, "--no-config", "story.md", "good.md")
    broken = [(path, message) for path, rule, message in found if rule == "X002"]
    assert (code, [path for path, _ in broken]) == (3, [name])
    fault, _, rules = broken[0][1].partition("; rules that did not run because of this: ")
    assert (fault, "Q001" in rules.split(", ")) == ("finding marked failed: ZeroDivisionError: by nothing", True)
    assert "good.md" in {path for path, rule, _ in found if rule == "T002"}


def test_what_never_ends_is_ended_and_the_other_rules_and_files_have_run(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fails(monkeypatch, "factlint.facts.figures.find", "find_figures")
    desk.put("factlint.yaml", "limits: {seconds: 0.5}\n")
    desk.put("a.txt", f"BOOM\n\n“Nothing\n\n{GOOD}")
    desk.put("good.txt", GOOD)
    started = time.process_time()
    code, found = findings(desk, ".")
    assert time.process_time() - started < 10
    assert (code, found[0][:2]) == (1, ("a.txt", "X005"))
    assert found[0][2].startswith("gave up after 0.5 s; rules F0")
    assert ("good.txt", "T002") in [(path, rule) for path, rule, _ in found]
    facts = desk.run("facts", "--format", "jsonl", "--model", "none", ".")
    assert ([json.loads(row)["path"] for row in facts.out.splitlines()], facts.code) == (["good.txt"], 1)
    assert facts.err == "factlint: a.txt:1:1: gave up after 0.5 s\n"


@pytest.mark.parametrize("front", ["", "---\nsources: [x.txt]\n---\n"])
def test_a_story_that_is_never_read_to_its_end(desk: Desk, monkeypatch: pytest.MonkeyPatch, front: str) -> None:
    fails(monkeypatch, "factlint.formats.plain", "read_plain")
    desk.put("factlint.yaml", "limits: {seconds: 0.3}\n")
    desk.put("a.txt", f"{front}BOOM\n")
    desk.put("good.txt", GOOD)
    assert findings(desk, ".") == (1, [("a.txt", "X005", "gave up after 0.3 s; rules did not run on it"), *findings(desk, "good.txt")[1]])


@pytest.mark.parametrize(
    ("limits", "code", "message"),
    [
        ("story-mb: 0.001", "X001", "cannot be read: the file is larger than 0.001 MB; `limits:` in the configuration sets how large"),
        ("source-mb: 0.001", "C020", "source 'sources/big.txt' cannot be read: the file is larger than 0.001 MB"),
    ],
)
def test_files_have_a_size(desk: Desk, limits: str, code: str, message: str) -> None:
    desk.put("factlint.yaml", f"limits: {{{limits}}}\n")
    desk.put("sources/big.txt", "Words. " * 1000)
    desk.put("story.md", "Words. " * 1000)
    desk.put("good.md", GOOD)
    screen = desk.run("check", "--format", "json", "--model", "none", "--select", "T002,C020", ".")
    found = json.loads(screen.out)["findings"]
    assert any(made["code"] == code and message in made["message"] for made in found), found
    assert any(made["path"] == "good.md" and made["code"] == "T002" for made in found)


KILLER = """
import os, signal, sys
from factlint.pool import Rescue, spread

def make(setup):
    return lambda item: tuple(work(one) for one in item)

def work(one):
    if one in BAD:
        os.kill(os.getpid(), signal.SIGKILL)
    return one * one

BAD = {BAD}

def parts(item):
    return [(one,) for one in item]

def whole(outcomes):
    return tuple(one for part in outcomes for one in part)

def lost(item):
    return tuple("lost" for _ in item)

if __name__ == "__main__":
    items = [tuple(range(at, at + 4)) for at in range(0, 24, 4)]
    print([one for outcome in spread(make, None, items, 2, Rescue(parts, whole, lost)) for one in outcome])
"""


@pytest.mark.parametrize("bad", [{5}, {0, 23}, {9, 10, 11}])
def test_a_process_that_is_killed_costs_one_file(tmp_path: Path, bad: set[int]) -> None:
    (tmp_path / "killer.py").write_text(KILLER.replace("{BAD}", repr(bad)), encoding="utf-8")
    done = subprocess.run([sys.executable, "killer.py"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=600)
    assert done.stdout == f"{['lost' if n in bad else n * n for n in range(24)]}\n", done.stderr


def started(tmp_path: Path, *words: str, group: bool = False) -> subprocess.Popen[str]:
    for n in range(60):
        (tmp_path / f"story{n:02}.md").write_text("The pier cost $4 million, Ana Ruiz said. TK\n\n" * 300, encoding="utf-8")
    # A shell's background job ignores the signal, and so would what it starts.
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "factlint", "check", "--no-cache", "--format", "json", *words, "."],
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=group,
        )
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("jobs", ["-j1", "-j3"])
@pytest.mark.parametrize(("number", "code", "word"), [(signal.SIGINT, 130, "interrupted"), (signal.SIGTERM, 143, "terminated")])
def test_a_signal_ends_all_processes_and_what_is_done_is_printed(tmp_path: Path, jobs: str, number: int, code: int, word: str) -> None:
    process = started(tmp_path, jobs)
    if jobs != "-j1":
        assert until(lambda: len(children(process.pid)) >= 3)
    assert until(lambda: worked(process.pid) > 4)
    below = children(process.pid)
    process.send_signal(number)
    out, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (code, f"factlint: {word}\n")
    report = json.loads(out)
    assert report["notices"][0].startswith("the run was ended; ")
    assert until(lambda: not any(Path(f"/proc/{child}").exists() for child in below))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("wait", [0.0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6])
def test_ctrl_c_reaches_all_processes_of_a_terminal_and_one_of_them_says_so(tmp_path: Path, wait: float) -> None:
    """Also those that are just being started, which Python would have print where they are."""
    process = started(tmp_path, "-j3", group=True)
    assert until(lambda: children(process.pid))
    time.sleep(wait)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=300)
    assert (process.returncode, err) == (130, "factlint: interrupted\n")
    assert json.loads(out)["notices"][0].startswith("the run was ended; ")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_processes_end_when_the_one_that_started_them_is_killed(tmp_path: Path) -> None:
    process = started(tmp_path, "-j3")
    assert until(lambda: len(children(process.pid)) >= 3)
    below = children(process.pid)
    process.kill()
    process.communicate()
    assert until(lambda: not any(Path(f"/proc/{child}").exists() for child in below), 15)


@pytest.mark.parametrize("form", ["text", "full", "json", "jsonl", "github"])
def test_who_reads_only_the_first_line_changes_nothing_in_the_exit_code(tmp_path: Path, form: str) -> None:
    for n in range(40):
        (tmp_path / f"story{n:02}.md").write_text(GOOD * 200, encoding="utf-8")
    command = f'"{sys.executable}" -m factlint check --model none --format {form} --select T002 . | head -c 10'
    done = subprocess.run(["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, len(done.stdout), "Broken" in done.stderr) == (1, 10, False)


REFERENCES = [
    "&#8/",
    "&#xb;",
    "&#1;",
    "&#0;",
    "&#xD800;",
    "&#1114112;",
    "&#xfffe;",
    "&#x80;",
    "&bogus;",
    "&;",
    "&#;",
    "&zwnj;",
    "&#13;",
    "&#9;",
]
PLACES = [
    "{}", "a{}b", "<p>{}</p>", "*{}*", "[{}](x{})", "![{}](x)", "> {}", "- {}", "# {}", "|a|{}|\n|-|-|\n|{}|b|", "“{} we {}” he said {}.",
    "---\ntitle: {}\n---\n{}", '---\ntitle: "{}"\n---\n', "<td>{}<td>{}", "`{}`", '<img alt="{}">', '<meta name="title" content="{}">',
    "<title>{}</title>", "[^1]: {}\n\nx[^1]", '<a href="{}">{}</a>', "<!-- {} -->", "{}{}{}",
]  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_references_to_characters_that_are_not(desk: Desk, place: str) -> None:
    for number, reference in enumerate(REFERENCES):
        for suffix in ("md", "html", "txt"):
            desk.put(f"{number:02}.{suffix}", place.replace("{}", reference))
    desk.put("good.md", GOOD)
    screen = desk.run("check", "--format", "json", "--model", "none", "-j1", ".")  # so many files would get processes, which take longer
    found = json.loads(screen.out)
    assert (screen.code, found["summary"]["files"]) == (1, 3 * len(REFERENCES) + 1), screen.err
    assert not [made for made in found["findings"] if made["code"] == "X002"]
