"""Remembered runs: what is printed again is what a new run would print; whatever a run depends on makes a new one when it changes."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule, run_state_machine_as_test
from py3langid import langid

from factlint import __main__ as start
from factlint import remembered
from factlint.cache import write_whole
from factlint.cli.check import Format
from factlint.clock import Clock
from factlint.config import files
from factlint.engine import Result
from factlint.recording import SLACK
from factlint.rulebook import Rule
from factlint.run import linter
from factlint.story import Story
from factlint.story.protected import HEAD, digest, normal

STORY = "---\ndate: 2024-05-15\n---\n\nThe pier cost $4 million, Ana Ruiz said on Monday, May 14.\n\nTK\n"
SOURCE = "Ana Ruiz: The pier cost $5 million.\n"
CONFIG = "root: true\nrules: {placeholder: {severity: warning}}\n"


def main(*words: str) -> tuple[bytes, bytes, int]:
    """What a command prints on its two streams, and its exit code; edits before it are old enough to be sure of."""
    time.sleep(2 * SLACK / 1e9)
    before = sys.argv, sys.stdout, sys.stderr
    out, err = io.BytesIO(), io.BytesIO()
    sys.argv = ["factlint", *words]
    sys.stdout, sys.stderr = (io.TextIOWrapper(stream, "utf-8", write_through=True) for stream in (out, err))
    try:
        start.main()
    except SystemExit as end:
        sys.stdout.flush()
        return out.getvalue(), err.getvalue(), int(end.code or 0)
    finally:
        sys.argv, sys.stdout, sys.stderr = before
    raise AssertionError("the command did not end")


def known(*words: str) -> bool:
    """The run would not be made again."""
    run = remembered.run_of(words)
    return run is not None and remembered.recall(run) is not None


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with a story, its source, and a configuration."""
    folder = tmp_path / "repository"
    for name, text in (
        ("stories/story.md", STORY),
        ("stories/other.md", "The quay is long.\n"),
        ("stories/sources/talk.txt", SOURCE),
        ("factlint.yaml", CONFIG),
        ("people.yaml", "people:\n  - name: Ana Ruiz\n"),
        ("house.yaml", "rules: []\n"),
    ):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


CHECK = ("check", "--model", "none", "--sources", "stories/sources", "stories/story.md")


def test_the_same_run_prints_the_same_and_is_not_made_again(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = main(*CHECK)
    assert first[2] == 1
    assert b"D001" in first[0]
    monkeypatch.setattr(start, "_command", None)
    assert main(*CHECK) == first


Change = Callable[[Path], object]


def put(name: str, text: str) -> Change:
    def change(desk: Path) -> None:
        path = desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return change


def same_size_same_time(desk: Path) -> None:
    path = desk / "stories/story.md"
    found = path.stat()
    path.write_text(STORY.replace("$4", "$9"), encoding="utf-8")
    os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))


def link(name: str, target: str) -> Change:
    def change(desk: Path) -> None:
        (desk / name).unlink(missing_ok=True)
        (desk / name).symlink_to(target)

    return change


CHANGES: dict[str, Change] = {
    "the story": put("stories/story.md", STORY + "More.\n"),
    "the story, with its size and time kept": same_size_same_time,
    "a source": put("stories/sources/talk.txt", SOURCE + "More.\n"),
    "another source": put("stories/sources/more.txt", SOURCE),
    "a source renamed": lambda desk: (desk / "stories/sources/talk.txt").rename(desk / "stories/sources/tale.txt"),
    "a source gone": lambda desk: (desk / "stories/sources/talk.txt").unlink(),
    "a source that is a link now": link("stories/sources/talk.txt", "../other.md"),
    "a folder of the story's own sources": put("stories/story.sources/a.txt", SOURCE),
    "the configuration": put("factlint.yaml", CONFIG.replace("warning", "error")),
    "a nearer configuration": put("stories/factlint.yaml", CONFIG),
    "a nearer table in pyproject.toml": put("stories/pyproject.toml", "[tool.factlint]\nroot = true\n"),
    "no configuration": lambda desk: (desk / "factlint.yaml").unlink(),
    "a configuration above": put("../factlint.yaml", CONFIG),
    "a repository above": lambda desk: (desk / "../.git").mkdir(),
    "a repository within": lambda desk: (desk / "stories/.git").mkdir(),
    "the people": put("people.yaml", "people:\n  - name: Ana Ruis\n"),
    "a nearer people file": put("stories/people.yaml", "people:\n  - name: Ana Ruis\n"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_makes_a_new_run(desk: Path, name: str) -> None:
    main(*CHECK)
    assert known(*CHECK)
    CHANGES[name](desk)
    assert not known(*CHECK)
    # With a repository above, the cache is in it, and is not used: standard error says so.
    assert main(*CHECK)[::2] == main(*CHECK, "--no-cache")[::2]


def in_place_of_link(name: str, text: str) -> Change:
    def change(desk: Path) -> None:
        (desk / name).unlink()
        put(name, text)(desk)

    return change


RICH = """root: true
extends: [factlint:default, ./house.yaml]
peers: true
archive: ["old/**"]
archived: [copies.txt]
retracted: [withdrawn.csv]
bibliography: [refs.bib]
protected: [names.txt]
baseline: older.txt
"""
NAMED = f"{HEAD} {'0' * 32}\n"
HOUSE = """rules:
  - {code: Z901, id: house-quay, check: terms, severity: warning, message: "'{found}'", params: {prefer: {pier: [quay]}}}
"""
IN_RICH: dict[str, Change] = {
    "a pack": put("house.yaml", HOUSE),
    "a peer": put("stories/other.md", "The quay is short.\n"),
    "another peer": put("stories/third.md", "The quay is long.\n"),
    "a published story": put("old/2023.md", "Anna Ruiz opened the pier.\n"),
    "another published story": put("old/2022.md", "Ana Ruiz opened the pier.\n"),
    "a list of copies": put("copies.txt", "https://example.org/b\n"),
    "a list of withdrawn papers": put("withdrawn.csv", "10.1234/abcd\n"),
    "a list of names to protect": put("names.txt", NAMED + f"{digest(normal('Ana Ruiz'), '0' * 32)}\n"),
    "a baseline": put("older.txt", "stories/story.md D001 0123456789abcdef 1\n"),
    "the story's name": lambda desk: (desk / "stories/story.md").rename(desk / "stories/tale.md"),
    "a bibliography": put("refs.bib", "@misc{pier, title={The quay}}\n"),
    "what a link leads to": put("desk/talk.txt", SOURCE + "More.\n"),
    "where a link leads": link("stories/sources/linked.txt", "../../desk/copy.txt"),
    "a link that is a file now": in_place_of_link("stories/sources/linked.txt", SOURCE),
    "where a link above the sources leads": link("shared", "desk2"),
}


@pytest.mark.parametrize("name", IN_RICH)
def test_what_else_changes_makes_a_new_run(desk: Path, name: str) -> None:
    for file, text in (
        ("factlint.yaml", RICH),
        ("old/2023.md", "Ana Ruiz opened the pier.\n"),
        ("copies.txt", "https://example.org/a\n"),
        ("withdrawn.csv", "10.1234/abc\n"),
        ("refs.bib", "@misc{pier, title={The pier}}\n"),
        ("names.txt", NAMED),
        ("older.txt", "stories/gone.md D001 0123456789abcdef 1\n"),
        ("desk/talk.txt", SOURCE),
        ("desk/copy.txt", SOURCE),
        ("desk2/talk.txt", SOURCE),
    ):
        put(file, text)(desk)
    link("shared", "desk")(desk)
    link("stories/sources/linked.txt", "../../desk/talk.txt")(desk)
    put("stories/story.md", "---\nsources: [sources, ../shared/talk.txt]\n---\n" + STORY)(desk)
    words = ("check", "--model", "none", "-j1", "stories")
    main(*words)
    assert known(*words)
    IN_RICH[name](desk)
    assert not known(*words)
    assert main(*words) == main(*words, "--no-cache")


def test_another_model_is_another_run(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("check", "--select", "T", "stories/story.md")
    main(*words)
    assert known(*words)
    installed = remembered.installed
    monkeypatch.setattr(remembered, "installed", lambda folder: "other weights" if "en_core_web" in folder else installed(folder))
    assert not known(*words)


def test_a_file_of_the_same_words_is_the_same(desk: Path) -> None:
    main(*CHECK)
    put("stories/story.md", STORY)(desk)
    put("stories/unrelated.csv", "1,2\n")(desk)
    (desk / "stories/unrelated.csv").unlink()
    assert known(*CHECK)


@pytest.mark.parametrize(
    "words",
    [("--select", "D"), ("--ignore", "D"), ("--format", "json"), ("--no-config",), ("-j2",), ("--fail-on", "info"), ("stories/other.md",)],
)
def test_other_words_are_another_run(desk: Path, words: tuple[str, ...]) -> None:
    main(*CHECK)
    assert not known(*CHECK, *words)


def test_another_environment_is_another_run(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(*CHECK)
    monkeypatch.setenv("NO_COLOR", "1")
    assert not known(*CHECK)


def test_another_folder_is_another_run(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    words = ("check", "--model", "none", str(desk / "stories/story.md"))
    main(*words)
    monkeypatch.chdir(desk / "stories")
    assert not known(*words)


def test_other_code_is_another_run(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    main(*CHECK)
    package, rules = remembered.own()
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/other.yaml").write_text("rules: []\n", encoding="utf-8")
    monkeypatch.setattr(remembered, "own", lambda: (package, str(tmp_path / "rules")))
    assert not known(*CHECK)
    monkeypatch.setattr(remembered, "own", lambda: (package, rules))
    assert known(*CHECK)
    (tmp_path / "lib").mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "lib")])
    assert not known(*CHECK)


def test_another_python_is_another_run_and_another_outcome(desk: Path, linted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    main(*FOLDER)
    assert known(*FOLDER)
    linted.clear()
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert not known(*FOLDER)
    main(*FOLDER)
    assert linted == ["stories/other.md", "stories/story.md"]


def test_another_installation_is_another_run(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "model/weights").write_bytes(b"1234")
    before = remembered.installed(str(tmp_path))
    time.sleep(0.02)
    (tmp_path / "model/weights").write_bytes(b"4321")
    assert remembered.installed(str(tmp_path)) != before


@pytest.mark.parametrize(
    "words",
    [
        ("check", "--output", "report.txt", "stories/story.md"),
        ("check", "--verbose", "stories/story.md"),
        ("check", "--no-cache", "stories/story.md"),
        ("check", "--nonsense", "stories/story.md"),
        ("check", "-"),
        ("check", "--", "-"),
        ("facts", "stories/story.md"),
        (),
    ],
)
def test_what_does_more_than_print_is_not_remembered(desk: Path, words: tuple[str, ...]) -> None:
    assert remembered.run_of(words) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("stories/story.md", "---\nsources: [gone.txt]\n---\nA.\n"), ("stories/story.md", "\0\0\0")],
)
def test_a_run_with_something_missing_or_unreadable_is_not_remembered(desk: Path, name: str, text: str) -> None:
    put(name, text)(desk)
    main(*CHECK)
    assert not known(*CHECK)


def test_a_run_that_lacks_its_model_is_not_remembered(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factlint.facts.parse.nlp.OFFICIAL", ())
    monkeypatch.setattr("factlint.facts.parse.nlp.SHIPPED", "en_not_there")
    main("check", "stories/story.md")
    assert not known("check", "stories/story.md")


def test_a_story_that_changes_during_the_run_is_not_remembered(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = start._command

    def slow() -> None:
        try:
            command()
        finally:
            put("stories/story.md", STORY + "Late.\n")(desk)

    monkeypatch.setattr(start, "_command", slow)
    main(*CHECK)
    assert not known(*CHECK)


def test_what_another_user_kept_is_not_believed(desk: Path, tmp_path: Path) -> None:
    main(*CHECK)
    assert known(*CHECK)
    (tmp_path / "cache/factlint/secret").write_bytes(b"x" * 32)
    assert not known(*CHECK)


def test_a_run_that_had_to_find_out_a_language_is_remembered(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What detects languages unpacks its data into a temporary file without a name; in which folder is found out by writing one there.
    monkeypatch.setattr(langid, "IDENTIFIER", None)
    monkeypatch.setattr(tempfile, "tempdir", None)
    (desk / "stories/story.md").write_text("Kaste lori munsta venar othpil, drafen gos hul jembar.\n" * 12, encoding="utf-8")
    main(*CHECK)
    assert langid.IDENTIFIER is not None
    assert known(*CHECK)


@pytest.mark.parametrize("damage", [b"", b"\n", b"0" * 64 + b"\n{}", b"\xff" * 90], ids=["empty", "no mark", "wrong mark", "noise"])
def test_a_damaged_file_is_a_new_run(desk: Path, damage: bytes) -> None:
    first = main(*CHECK)
    run = remembered.run_of(CHECK)
    assert run is not None
    write_whole(Path(run.path), damage)
    assert main(*CHECK) == first
    assert known(*CHECK)


def test_the_names_above_a_repository_are_those_that_the_configuration_looks_for() -> None:
    assert set(remembered.ABOVE) == {files.NAME, files.PYPROJECT, files.PEOPLE, ".git"}


def test_an_unchanged_story_loads_next_to_nothing(desk: Path) -> None:
    code = "import sys\nfrom factlint.__main__ import main\ntry: main()\nfinally: print('LOADED', *sys.modules)"
    command = [sys.executable, "-c", code, *CHECK]
    loaded = []
    for _ in range(2):
        time.sleep(2 * SLACK / 1e9)
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        loaded.append(set(done.stdout.rpartition("LOADED")[2].split()))
    assert "typer" in loaded[0]
    assert loaded[1] & {"typer", "spacy", "numpy", "yaml", "pathlib", "dataclasses", "factlint.cli", "factlint.cache"} == set()


# --- one outcome a story ------------------------------------------------------------------------------------------------


@pytest.fixture
def linted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The stories that are linted, as they are."""
    seen: list[str] = []
    lint = linter.lint

    def spy(story: Story, rules: Sequence[Rule], clock: Clock | None = None) -> Result:
        seen.append(story.article.document.path)
        return lint(story, rules, clock)

    monkeypatch.setattr(linter, "lint", spy)
    return seen


FOLDER = ("check", "--model", "none", "-j1", "stories")


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (put("stories/other.md", "The quay is short.\n"), ["stories/other.md"]),
        (put("stories/third.md", "The quay is short.\n"), ["stories/third.md"]),
        (put("stories/sources/talk.txt", SOURCE + "More.\n"), ["stories/other.md", "stories/story.md"]),
        (put("stories/sources/new.txt", SOURCE), ["stories/other.md", "stories/story.md"]),
        (put("stories/story.sources/new.txt", SOURCE), ["stories/story.md"]),
        (put("stories/story.md", "---\nsources: [other.md]\n---\n" + STORY), ["stories/story.md"]),
        (put("factlint.yaml", CONFIG.replace("warning", "error")), ["stories/other.md", "stories/story.md"]),
        (put("people.yaml", "people:\n  - name: Ana Ruis\n"), ["stories/other.md", "stories/story.md"]),
        (put("notes.csv", "1,2\n"), []),
        (lambda desk: (desk / "stories/story.md").rename(desk / "stories/tale.md"), ["stories/tale.md"]),
        (
            lambda desk: (desk / "stories/sources/talk.txt").rename(desk / "stories/sources/tale.txt"),
            ["stories/other.md", "stories/story.md"],
        ),
        (lambda desk: (desk / "stories/sources/talk.txt").unlink(), ["stories/other.md", "stories/story.md"]),
        (link("stories/sources/talk.txt", "../../people.yaml"), ["stories/other.md", "stories/story.md"]),
        (put("stories/factlint.yaml", "rules: {placeholder: off}\n"), ["stories/other.md", "stories/story.md"]),
        (put("stories/factlint.yaml", "overrides: [{paths: [story.md], rules: {placeholder: off}}]\n"), ["stories/story.md"]),
        (put("stories/factlint.yaml", "rules: {quote-altered: {params: {min-words: 5}}}\n"), ["stories/other.md", "stories/story.md"]),
        (put("stories/factlint.yaml", "sources-complete: true\n"), ["stories/other.md", "stories/story.md"]),
        (put("stories/factlint.yaml", "limits: {seconds: 50}\n"), ["stories/other.md", "stories/story.md"]),
        (put("stories/factlint.yaml", "cache: {max-mb: 200}\nexclude: [drafts]\n"), []),
        (put("stories/factlint.yaml", "exclude: [other.md]\n"), []),
        (put("stories/factlint.yaml", "extends: [factlint:default, ../house.yaml]\n"), []),
    ],
)
def test_only_the_stories_that_a_change_concerns_are_linted_again(desk: Path, linted: list[str], change: Change, again: list[str]) -> None:
    main(*FOLDER)
    assert linted == ["stories/other.md", "stories/story.md"]
    linted.clear()
    change(desk)
    out = main(*FOLDER)
    assert linted == again
    assert main(*FOLDER, "--no-cache") == out


DECLARED = """root: true
sources:
  - {path: evidence/a.txt, kind: outlet, speaker: Ana Ruiz, date: 2024-05-14, url: "https://example.org/a", embargo: "2024-05-14"}
  - evidence/b.txt
"""
A, B = DECLARED.splitlines(keepends=True)[2:]


@pytest.mark.parametrize(
    ("written", "instead"),
    [
        ("kind: outlet", "kind: wire"),
        ("speaker: Ana Ruiz", "speaker: Bo Lind"),
        ("date: 2024-05-14", "date: 2024-05-15"),
        ("example.org/a", "example.org/b"),
        ('embargo: "2024-05-14"', 'embargo: "2030-05-14"'),
        (A + B, B + A),
        (B, ""),
    ],
    ids=["kind", "speaker", "date", "url", "embargo", "order", "left out"],
)
def test_what_is_declared_of_a_source_is_part_of_the_outcome(desk: Path, linted: list[str], written: str, instead: str) -> None:
    for name in "ab":
        put(f"evidence/{name}.txt", SOURCE)(desk)
    put("factlint.yaml", DECLARED)(desk)
    main(*FOLDER)
    assert known(*FOLDER)
    linted.clear()
    put("factlint.yaml", DECLARED.replace(written, instead))(desk)
    assert not known(*FOLDER)
    out = main(*FOLDER)
    assert linted == ["stories/other.md", "stories/story.md"]
    assert main(*FOLDER, "--no-cache") == out


def test_a_peer_is_part_of_the_outcome(desk: Path, linted: list[str]) -> None:
    main(*FOLDER, "--peers")
    linted.clear()
    put("stories/other.md", "The quay is short.\n")(desk)
    main(*FOLDER, "--peers")
    assert linted == ["stories/other.md", "stories/story.md"]


@pytest.mark.parametrize("front", ["sources: [gone.txt]", "sources: [other.md, gone.txt]"])
def test_a_story_that_lacks_a_source_is_linted_each_time(desk: Path, linted: list[str], front: str) -> None:
    put("stories/story.md", f"---\n{front}\n---\n{STORY}")(desk)
    main(*FOLDER)
    linted.clear()
    first = main(*FOLDER)
    assert linted == ["stories/story.md"]
    put("stories/gone.txt", SOURCE)(desk)
    assert main(*FOLDER) != first


def test_what_cannot_be_read_or_has_no_model_is_not_kept(desk: Path, linted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    put("stories/story.md", "\0\0\0")(desk)
    assert main(*FOLDER)[2] == 1
    linted.clear()
    put("stories/story.md", STORY)(desk)
    assert main(*FOLDER) == main(*FOLDER, "--no-cache")
    assert linted[0] == "stories/story.md"
    monkeypatch.setattr("factlint.facts.parse.nlp.OFFICIAL", ())
    monkeypatch.setattr("factlint.facts.parse.nlp.SHIPPED", "en_not_there")
    words = ("check", "-j1", "--model", "en_not_there", "stories")
    main(*words)
    linted.clear()
    main(*words)
    assert not known(*words)


def test_other_formats_and_thresholds_need_no_linting(desk: Path, linted: list[str]) -> None:
    main(*FOLDER)
    main(*FOLDER, "--format", "screen")  # counts the verdicts on quotations too
    linted.clear()
    kept = [main(*FOLDER, "--format", form.value, "--fail-on", "info") for form in Format]
    assert linted == []
    assert kept == [main(*FOLDER, "--format", form.value, "--fail-on", "info", "--no-cache") for form in Format]


@pytest.mark.parametrize("words", [("--select", "D"), ("--ignore", "T"), ("--peers",), ("--no-config",), ("--verbose",)])
def test_other_rules_and_options_are_another_outcome(desk: Path, linted: list[str], words: tuple[str, ...]) -> None:
    main(*FOLDER)
    linted.clear()
    main(*FOLDER, *words)
    assert linted == ["stories/other.md", "stories/story.md"]


def test_a_rule_that_fails_is_tried_again(desk: Path, linted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("factlint.checks.hygiene.placeholder.check", fail)
        assert main(*FOLDER)[2] == 3
    assert not known(*FOLDER)
    linted.clear()
    assert main(*FOLDER)[2] == 1
    assert linted == ["stories/other.md", "stories/story.md"]


def test_outcomes_that_somebody_else_kept_are_not_believed(desk: Path, linted: list[str], tmp_path: Path) -> None:
    first = main(*FOLDER)
    linted.clear()
    for path in (tmp_path / "cache/factlint/outcomes").rglob("*.npz"):
        path.write_bytes(b"0" * 64 + path.read_bytes()[64:])
    (tmp_path / "cache/factlint/runs").rename(tmp_path / "gone")
    assert main(*FOLDER) == first
    assert linted == ["stories/other.md", "stories/story.md"]


# --- several at once, and a bound ----------------------------------------------------------------------------------------


def test_a_file_is_read_once_until_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    monkeypatch.setattr(remembered, "SETTLED", -1)
    one = remembered.content(str(path))
    monkeypatch.setattr(os, "open", _unopened)
    monkeypatch.chdir(tmp_path)
    assert [remembered.content(name) for name in (str(path), "a.txt", "./a.txt")] == [one, one, one]
    monkeypatch.undo()
    time.sleep(2 * SLACK / 1e9)
    times = path.stat()
    path.write_bytes(b"two")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert path.stat().st_mtime_ns == times.st_mtime_ns
    assert remembered.content(str(path)) == hashlib.sha256(b"two").hexdigest()


def _unopened(*_: object, **__: object) -> None:
    raise AssertionError("opened again")


def test_a_file_that_was_changed_just_now_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"one")
    known = dict(remembered._contents)
    remembered.content(str(path))
    assert remembered._contents == known


def test_several_processes_remember_at_once(desk: Path) -> None:
    time.sleep(2 * SLACK / 1e9)
    command = [sys.executable, "-m", "factlint", *FOLDER]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    printed = [process.communicate(timeout=120) for process in running]
    printed += [(done.stdout, done.stderr) for done in (subprocess.run(command, capture_output=True, check=False) for _ in range(2))]
    assert printed == [printed[0]] * 5
    assert b"D001" in printed[0][0]
    main(*FOLDER)
    assert known(*FOLDER)


def test_remembered_runs_count_for_what_may_be_kept(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put("factlint.yaml", CONFIG + "cache: {max-mb: 100}\n")(desk)
    main(*CHECK)
    folder = tmp_path / "cache/factlint"
    old = folder / "parses/ab" / f"{'0' * 62}.json.z"
    old.parent.mkdir(parents=True, exist_ok=True)
    with old.open("wb") as file:
        file.truncate(101_000_000)
    os.utime(old, (1e9, 1e9))
    with (folder / "grown").open("ab") as file:
        file.truncate(2 * 101_000_000 // 20)
    monkeypatch.setenv("NO_COLOR", "1")  # the outcome is known, and only the run is kept
    main(*CHECK)
    assert known(*CHECK)
    assert not old.exists()


# --- any sequence of edits ----------------------------------------------------------------------------------------------

NAMES = st.sampled_from(
    """stories/a.md stories/b.md stories/a.txt stories/deep/c.md stories/sources/one.txt stories/a.sources/two.md people.yaml
    stories/people.yaml factlint.yaml stories/factlint.yaml house.yaml notes.csv .hidden/x.md stories/.draft.md""".split()
)
TEXTS = st.sampled_from(
    [
        STORY,
        STORY.replace("$4", "$9"),
        SOURCE,
        "",
        "---\nsources: [b.md, sources/one.txt]\n---\n\n“The pier cost $5 million,” Ana Ruiz said.\n",
        "---\nsources_complete: true\n---\n\n“The pier is closed for good now,” said Ana Ruis. <!-- factlint: allow T -->\n",
        "people:\n  - name: Ana Ruiz\n",
        CONFIG,
        "peers: true\nsources: ['stories/sources/*', '{stem}.txt']\n",
        "articles: ['stories/*.md']\nextends: [factlint:default, ./house.yaml]\n",
        "rules: [",
    ]
)
SCOPES = st.sampled_from(
    [
        ["."],
        ["stories"],
        ["stories/a.md"],
        ["stories/a.md", "stories/b.md"],
        ["--peers", "."],
        ["--no-config", "stories"],
        ["--sources", "stories/sources/*", "stories/b.md"],
    ]
)


class Edits(RuleBasedStateMachine):
    """A repository that is edited and linted in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path.cwd()
        self.top = tempfile.TemporaryDirectory()
        self.desk = Path(self.top.name, "repository")
        self.desk.mkdir()
        (self.desk / ".git").mkdir()
        os.chdir(self.desk)
        os.environ["XDG_CACHE_HOME"] = str(Path(self.top.name, "cache"))

    def teardown(self) -> None:
        os.chdir(self.home)
        self.top.cleanup()

    @rule(name=NAMES, text=TEXTS)
    def write(self, name: str, text: str) -> None:
        path = self.desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_symlink():
            path.unlink()
        path.write_text(text, encoding="utf-8")

    @rule(name=NAMES)
    def remove(self, name: str) -> None:
        (self.desk / name).unlink(missing_ok=True)

    @rule(name=NAMES, other=NAMES)
    def move(self, name: str, other: str) -> None:
        if (self.desk / name).exists():
            (self.desk / other).parent.mkdir(parents=True, exist_ok=True)
            (self.desk / name).replace(self.desk / other)

    @rule(name=NAMES, other=NAMES)
    def link(self, name: str, other: str) -> None:
        path = self.desk / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        path.symlink_to(self.desk / other)

    @precondition(lambda self: any(self.desk.rglob("*.md")))
    @rule(scope=SCOPES, form=st.sampled_from(list(Format)))
    def check(self, scope: list[str], form: Format) -> None:
        words = ("check", "--model", "none", "--format", form.value, *scope)
        fresh = main(*words, "--no-cache")
        assert main(*words) == fresh
        assert main(*words) == fresh


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", "")


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(("examples", "steps"), [(8, 12), pytest.param(60, 25, marks=pytest.mark.slow)])
def test_remembered_output_is_what_a_new_run_prints(examples: int, steps: int) -> None:
    slow = settings(max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Edits, settings=slow)  # type: ignore[no-untyped-call]
