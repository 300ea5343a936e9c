"""All that an outcome depends on is in its name: each field of a job and of the setup, the files, the model, the code, Python."""

from __future__ import annotations

import gc
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factlint import remembered
from factlint.cache import DiskStore
from factlint.config.articles import Article
from factlint.config.files import Limits, SourceSpec
from factlint.config.looked import Belongings, Declared
from factlint.facts.parse.nlp import Model
from factlint.finding import Severity
from factlint.rulebook import load_rules
from factlint.run import kept
from factlint.run.jobs import Before, Job, Peer, Profile, Setup, Since
from factlint.run.kept import Kept
from factlint.run.linter import Linter
from factlint.story import Exposed, Person, Unread
from factlint.story.protected import Protected
from factlint.text import Span

JOB = Job(
    Article("a.md"),
    0,
    Belongings(sources=(Declared("s.txt"), Declared("t.txt")), bibliography=("refs.bib",)),
    (Peer("p.md", linted=True), Peer("q.md", linted=False)),
)
PROFILE = Profile(tuple(load_rules()[:3]), {"X001": Severity.ERROR}, {"x": ("X001",)}, archive=("old.md",), model=Model("msgspec", "3"))
SETUP = Setup((PROFILE,))
FILES = ("a.md", "s.txt", "t.txt", "refs.bib", "p.md", "q.md", "old.md")


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name in FILES:
        (tmp_path / name).write_text(f"This is {name}.\n")
    return tmp_path


def name_of(job: Job = JOB, setup: Setup = SETUP) -> str | None:
    return Kept(DiskStore(Path("kept")), setup).name(job)


def of_profile(**changes: Any) -> tuple[Job, Setup]:
    return JOB, Setup((replace(PROFILE, **changes),))


def of_source(**changes: str) -> tuple[Job, Setup]:
    first = Declared("s.txt", SourceSpec(**changes))
    return replace(JOB, belongs=replace(JOB.belongs, sources=(first, Declared("t.txt")))), SETUP


def of_belongings(**changes: Any) -> tuple[Job, Setup]:
    return replace(JOB, belongs=replace(JOB.belongs, **changes)), SETUP


def of_job(**changes: Any) -> tuple[Job, Setup]:
    return replace(JOB, **changes), SETUP


def of_rule(**changes: Any) -> tuple[Job, Setup]:
    return of_profile(rules=(replace(PROFILE.rules[0], **changes), *PROFILE.rules[1:]))


PEERS, SOURCES = JOB.peers, JOB.belongs.sources
CHANGES: dict[tuple[type, str], list[tuple[Job, Setup]]] = {
    (Job, "article"): [of_job(article=Article("s.txt"))],
    (Job, "belongs"): [of_job(belongs=Belongings())],
    (Job, "peers"): [of_job(peers=PEERS[:1]), of_job(peers=PEERS[::-1]), of_job(peers=())],
    (Job, "gone"): [of_job(gone={}), of_job(gone={"http://x/": "404"})],
    (Article, "path"): [of_job(article=Article("t.txt"))],
    (Article, "named"): [of_job(article=Article("a.md", named=False))],
    (Article, "unread"): [of_job(article=Article("a.md", unread=True))],
    (Belongings, "sources"): [of_belongings(sources=SOURCES[:1]), of_belongings(sources=SOURCES[::-1]), of_belongings(sources=())],
    (Belongings, "exposed"): [of_belongings(exposed=(Exposed("s.txt", "Hugo", "content", "desk"),))],
    (Belongings, "bibliography"): [of_belongings(bibliography=())],
    (Belongings, "failed"): [of_belongings(failed="finding the sources failed")],
    (Belongings, "late"): [of_belongings(late=True)],
    (Declared, "path"): [of_belongings(sources=(Declared("old.md"), SOURCES[1]))],
    (Declared, "spec"): [of_source(url="http://x/")],
    (Declared, "span"): [of_belongings(sources=(Declared("s.txt", span=Span(4, 9)), SOURCES[1]))],
    **{(SourceSpec, one.name): [of_source(**{one.name: "2024-05-14"})] for one in fields(SourceSpec)},
    (Peer, "path"): [of_job(peers=(Peer("s.txt", linted=True), PEERS[1]))],
    (Peer, "linted"): [of_job(peers=(Peer("p.md", linted=False), PEERS[1]))],
    (Setup, "profiles"): [(JOB, Setup((Profile((), {}, {}),)))],
    (Setup, "verdicts"): [(JOB, replace(SETUP, verdicts=True))],
    (Profile, "rules"): [
        of_profile(rules=PROFILE.rules[:2]),
        of_rule(severity=Severity.INFO if PROFILE.rules[0].severity is not Severity.INFO else Severity.ERROR),
        of_rule(message="another"),
        of_rule(code="Z900"),
        of_rule(labels={"x": Severity.INFO}),
        of_rule(yields_to=("x",)),
    ],
    (Profile, "own"): [of_profile(own={"X001": Severity.OFF})],
    (Profile, "names"): [of_profile(names={})],
    (Profile, "narrowed"): [of_profile(narrowed=True)],
    (Profile, "people"): [of_profile(people=(Person("Ana Ruiz"),)), of_profile(people=(Person("Ana Ruiz", refuse=("Ruis",)),))],
    (Profile, "complete"): [of_profile(complete=True)],
    (Profile, "model"): [of_profile(model=None), of_profile(model=Model("msgspec", "4"))],
    (Profile, "fail_on"): [of_profile(fail_on=Severity.INFO)],
    (Profile, "limits"): [of_profile(limits=replace(Limits(), **{one.name: 2.5})) for one in fields(Limits)],
    (Profile, "archive"): [of_profile(archive=())],
    (Profile, "archived"): [of_profile(archived=()), of_profile(archived=("x.org/a",))],
    (Profile, "retracted"): [of_profile(retracted={"10.1234/x": "list.csv:1"})],
    (Profile, "protected"): [of_profile(protected=Protected(("salt",), {"0" * 32: "list.txt:2"}))],
}
"""What another value of each field is; each changes the name, and no two have one name."""

NEVER: dict[tuple[type, str], tuple[Job, Setup]] = {
    (Job, "data"): of_job(data=b"From standard input.\n"),
    (Job, "before"): of_job(before=Before(b"Before.\n", Since("main", date(2024, 5, 14)))),
    (Article, "problem"): of_job(article=Article("a.md", problem="cannot be read")),
    (Belongings, "unread"): of_belongings(unread=(Unread("gone.txt", "does not exist"),)),
}
"""What an outcome is not kept for."""

NOTHING: dict[tuple[type, str], tuple[Job, Setup]] = {
    (Job, "profile"): (replace(JOB, profile=1), Setup((Profile((), {}, {}), PROFILE))),
    (Setup, "cache"): (JOB, replace(SETUP, cache=Path("elsewhere"))),
    (Setup, "cache_bytes"): (JOB, replace(SETUP, cache_bytes=5)),
    (Setup, "texts"): (JOB, replace(SETUP, texts=False)),
}
"""What an outcome does not depend on."""


def test_every_field_is_decided_on() -> None:
    kinds = (Job, Article, Belongings, Declared, SourceSpec, Peer, Setup, Profile)
    assert {(kind, one.name) for kind in kinds for one in fields(kind)} == {*CHANGES, *NEVER, *NOTHING}


def test_every_field_is_in_the_name() -> None:
    made = [(key, name_of(*change)) for key, changes in CHANGES.items() for change in changes]
    assert [key for key, name in made if name is None or name == name_of()] == []
    twice = {(Article, "path"), (Declared, "spec"), (Belongings, "sources"), (Setup, "profiles")}
    names = [name for key, name in made if key not in twice]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("key", NEVER, ids=lambda key: f"{key[0].__name__}.{key[1]}")
def test_what_no_outcome_is_kept_for(key: tuple[type, str]) -> None:
    assert name_of(*NEVER[key]) is None


@pytest.mark.parametrize("key", NOTHING, ids=lambda key: f"{key[0].__name__}.{key[1]}")
def test_what_an_outcome_does_not_depend_on(key: tuple[type, str]) -> None:
    assert name_of(*NOTHING[key]) == name_of()


@pytest.mark.parametrize("file", FILES)
def test_every_file_is_in_the_name(desk: Path, file: str) -> None:
    before = name_of()
    (desk / file).write_text(f"That is {file}.\n")
    changed = name_of()
    assert changed != before
    (desk / file).write_text(f"This is {file}.\n")
    assert name_of() == before
    (desk / file).unlink()
    assert name_of() != before
    assert name_of() != changed or file in ("refs.bib", "old.md")


def test_files_do_not_change_places(desk: Path) -> None:
    before = name_of()
    for one, other in (("s.txt", "t.txt"), ("p.md", "q.md"), ("a.md", "s.txt")):
        texts = (desk / one).read_bytes(), (desk / other).read_bytes()
        (desk / one).write_bytes(texts[1])
        (desk / other).write_bytes(texts[0])
        assert name_of() != before
        (desk / one).write_bytes(texts[0])
        (desk / other).write_bytes(texts[1])
    assert name_of() == before


def test_a_pattern_counts_with_its_flags() -> None:
    found = [name_of(*of_rule(params={"pattern": re.compile("a", flags)})) for flags in (0, re.IGNORECASE)]
    assert None not in found
    assert found[0] != found[1]


SURROUNDINGS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "the code": lambda patch: patch.setattr(kept, "code", lambda: "another"),
    "what is installed": lambda patch: patch.setattr(kept, "installed", lambda folder: "another"),
}


@pytest.mark.parametrize("what", SURROUNDINGS)
def test_code_and_model_are_in_the_name(what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = name_of()
    SURROUNDINGS[what](monkeypatch)
    assert name_of() not in (None, before)


def test_a_model_that_is_gone_names_nothing() -> None:
    assert name_of(*of_profile(model=Model("en_not_there", "3"))) is None


@pytest.mark.parametrize("attribute", ["version", "path"])
def test_python_and_its_modules_are_code(attribute: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = remembered.code()
    (tmp_path / "lib/package").mkdir(parents=True)
    other: Mapping[str, Any] = {"version": "3.99.0 (main)", "path": [*sys.path, str(tmp_path / "lib")]}
    monkeypatch.setattr(sys, attribute, other[attribute])
    assert remembered.code() != before


def test_only_the_first_linter_of_a_process_sets_its_modules_aside() -> None:
    """A language server makes one for each story; what the one before has left must go."""
    gc.unfreeze()
    Linter(Setup(()))
    before = gc.get_freeze_count()
    assert before > 1_000
    left = [[] for _ in range(1_000)]  # type: ignore[var-annotated]
    Linter(Setup(()))
    assert (len(left), gc.get_freeze_count()) == (1_000, before)
    gc.unfreeze()
