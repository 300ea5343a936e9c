"""Options of the test suite."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer
from hypothesis import settings
from typer.testing import CliRunner

from factlint import checks, engine
from factlint.engine import lint
from factlint.examples import story_of
from factlint.finding import Finding, Hit
from factlint.recording import SLACK
from factlint.rulebook import Example, Other, Rule, load_rules
from factlint.story import Story

# CI tries the same examples each time: a new one found there would stop a change that has nothing to do with it.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("here", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "here")


# A process puts its command line together once; a suite that runs a thousand commands in one process would do so for each.
typer.main.get_command = typer.testing._get_command = cache(typer.main.get_command)

LOOPBACK = ("127.0.0.1", "127.0.0.2", "::1", "localhost")


def _no_network(event: str, args: tuple[object, ...]) -> None:
    """Nothing in the suite reaches beyond this machine: tests of servers take the loopback."""
    if event == "socket.connect" and isinstance(args[1], tuple) and args[1][0] not in LOOPBACK:
        raise RuntimeError(f"a test connects to {args[1]}")
    if event == "socket.getaddrinfo" and args[0] not in (*LOOPBACK, None, ""):
        raise RuntimeError(f"a test looks up {args[0]}")


sys.addaudithook(_no_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--bless", action="store_true", help="write the golden files anew from what is printed now")


@dataclass(frozen=True)
class Screen:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str


@dataclass(frozen=True)
class Desk:
    """A folder of stories, and factlint run in it."""

    path: Path

    def put(self, name: str, content: str | bytes = "") -> Path:
        """A file of the desk, with the folders above it."""
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def settle(self) -> None:
        """Waits until all files are old enough: what comes of a story that is only just written is not kept."""
        time.sleep(2 * SLACK / 1e9)

    def run(self, *words: str, stdin: str | None = None) -> Screen:
        from factlint.cli import app

        done = CliRunner().invoke(app, list(words), input=stdin, prog_name="factlint")
        return Screen(done.exit_code, done.stdout, done.stderr)

    def findings(self, *words: str) -> list[dict[str, Any]]:
        """What `factlint check` finds, as its JSON has it."""
        screen = self.run("check", "--format", "json", *words)
        assert screen.code in (0, 1), screen.err
        return list(json.loads(screen.out)["findings"])

    def codes(self, *words: str) -> list[str]:
        return [found["code"] for found in self.findings(*words)]


@pytest.fixture(autouse=True)
def declared_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every hit of every test has a label that its check declares, or none."""
    found = engine._findings

    def checked(story: Story, rule: Rule, hits: Iterable[Hit]) -> Iterator[Finding]:
        made = tuple(hits)
        assert {hit.label for hit in made} <= {"", *checks.labels(rule.check)}, rule.check
        return found(story, rule, made)

    monkeypatch.setattr(engine, "_findings", checked)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """An empty folder that commands run in, with a cache of its own."""
    (tmp_path / "desk").mkdir()
    monkeypatch.chdir(tmp_path / "desk")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Desk(tmp_path / "desk")


@dataclass(frozen=True)
class Reader:
    """Reads one article with some of the shipped rules; its files exist only in the test."""

    rules: tuple[Rule, ...]

    def __call__(
        self, article: str, select: str, sources: str | Mapping[str, str] = "", peers: Mapping[str, str] | None = None, name: str = ""
    ) -> list[str]:
        """What the rules of `select`, codes with spaces between them, find: "Q004 line 3". A source without a name is hearing.txt."""
        name = name or ("story.html" if article.startswith("<") else "story.md")
        given = {"hearing.txt": sources} if isinstance(sources, str) and sources else sources or {}
        example = Example(article, name=name, sources=_others(given), peers=_others(peers or {}))
        result = lint(story_of(example, article), [rule for rule in self.rules if rule.code in select.split()])
        return [f"{made.code} line {made.range.begin.line}" for made in result.findings]


def _others(texts: Mapping[str, str] | str) -> dict[str, Other]:
    return {path: Other(text) for path, text in texts.items()} if isinstance(texts, Mapping) else {}


@pytest.fixture(scope="session")
def findings() -> Reader:
    """Reads an article with some of the shipped rules and says which rule finds something on which line."""
    return Reader(load_rules())
