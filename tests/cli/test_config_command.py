"""`factlint config` and `factlint init`: what holds and why, schemas that fit what is read, and the files of a first day."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from jsonschema import Draft7Validator

from factlint.config.schema import config_schema, pack_schema, people_schema

if TYPE_CHECKING:
    from tests.conftest import Desk

ROOT = Path(__file__).parents[2]


# --- show ---------------------------------------------------------------------------------------------------------------


def test_what_holds_for_a_story_and_why(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\nextends: [factlint:default, ./house.yaml]\nsources: ['evidence/{slug}/**']\nfail-on: warning\n")
    desk.put("house.yaml", "rules:\n- {code: Z901, id: house-a, check: pattern, message: m, params: {patterns: [x]}}\n")
    desk.put("opinion/factlint.yaml", "rules: {placeholder: off, weekday-date-mismatch: info}\n")
    desk.put("people.yaml", "- name: Ana Ruiz\n")
    desk.put("evidence/pier/tape.txt", "LIND: No.\n")
    desk.put("opinion/notes.txt", "No.\n")
    desk.put("opinion/sources/letter.txt", "No.\n")
    desk.put("opinion/2024-05-01-pier.md", "---\nsources: [notes.txt, gone.txt]\n---\n\nNo.\n")
    out = desk.run("config", "show", "opinion/2024-05-01-pier.md").out
    for line in (
        "configuration: opinion/factlint.yaml, then factlint.yaml",
        "people: 1 name of people.yaml",
        "model: auto; peers: no; fail-on: warning",
        "3 sources:",
        "  opinion/notes.txt: named in the front matter",
        "  evidence/pier/tape.txt: by 'sources' of the configuration",
        "  opinion/sources/letter.txt: in a folder beside the story",
        "  opinion/gone.txt: does not exist",
        "  D001 weekday-date-mismatch: info, not error",
        "  Z901 house-a: from house.yaml:2",
        "  T002 placeholder: off",
    ):
        assert line in out.splitlines(), (line, out)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("README.md", "left out by 'articles' or 'exclude'"),
        ("sources/a.txt", "in a folder of sources"),
        ("evidence/x/a.txt", "a source by 'sources' of the configuration"),
        ("people.yaml", "a configuration or people file"),
    ],
)
def test_what_is_not_a_story_and_why(desk: Desk, name: str, why: str) -> None:
    desk.put("factlint.yaml", "exclude: [README.md]\nsources: ['evidence/{slug}/**']\n")
    desk.put(name, "[]\n")
    assert f"not a story: {why}" in desk.run("config", "show", name).out.splitlines()


def test_a_folder_without_anything(desk: Desk) -> None:
    out = desk.run("config").out.splitlines()
    assert out[1] == "configuration: none found; the defaults hold"
    assert (out[-2].partition(";")[2], out[-1]) == (" those that differ from factlint:default:", "  none")
    assert desk.run("config", "show", "no.md").err == "factlint: no.md: no such file or folder\n"


# --- schemas ------------------------------------------------------------------------------------------------------------


def errors(schema: dict[str, Any], text: str) -> list[str]:
    Draft7Validator.check_schema(schema)
    read = json.loads(json.dumps(yaml.safe_load(text), default=str))  # the YAML of today has no dates
    return [error.message for error in Draft7Validator(schema).iter_errors(read)]


@pytest.mark.parametrize(
    "text",
    [
        "root: true\nextends: factlint:default\narticles: ['a/*.md']\nexclude: [README.md]\nfail-on: warning\nbaseline: old.txt\n",
        "sources: [a.txt, {path: b.txt, kind: wire, date: 2024-05-01, speaker: Ana}]\nsources_complete: true\npeers: false\nmodel: none\n",
        "rules: {all: off, Q: on, T002: error, hedge-changed: {severity: info, labels: {dropped: off}, params: {inside: no}}}\n",
        "overrides: [{paths: ['opinion/**'], rules: {A: off}}]\n",
    ],
)
def test_what_is_read_fits_the_schema(desk: Desk, text: str) -> None:
    assert errors(config_schema(), text) == []
    desk.put("factlint.yaml", text)
    desk.put("a.txt", "x\n")
    desk.put("b.txt", "x\n")
    assert desk.run("config").code == 0, desk.run("config").err


@pytest.mark.parametrize(
    "text", ["piers: true\n", "peers: perhaps\n", "fail-on: fatal\n", "rules: [Q]\n", "overrides: [{paths: [a]}]\n", "sources: {a: b}\n"]
)
def test_what_is_refused_does_not_fit_the_schema(desk: Desk, text: str) -> None:
    assert errors(config_schema(), text)
    desk.put("factlint.yaml", text)
    assert desk.run("config").code == 2


def test_shipped_packs_and_the_seeds_fit_their_schemas() -> None:
    for path in (ROOT / "rules").glob("*.yaml"):
        assert errors(pack_schema(), path.read_text(encoding="utf-8")) == [], path
    for path in (ROOT / "seeds").rglob("people.yaml"):
        assert errors(people_schema(), path.read_text(encoding="utf-8")) == [], path
    assert errors(people_schema(), "people: [{name: A B, roles: [{title: mayor, from: 2019}, editor]}]") == []
    assert errors(people_schema(), "people: [{nom: A B}]")


def test_the_command_prints_schemas(desk: Desk) -> None:
    for kind in ("config", "pack", "people"):
        Draft7Validator.check_schema(json.loads(desk.run("config", "schema", kind).out))
    assert json.loads(desk.run("config", "schema").out)["title"] == "factlint.yaml"


def test_every_key_has_a_meaning() -> None:
    from factlint.config.files import Override, SourceSpec, WrittenConfig
    from factlint.rulebook import Change
    from factlint.rulebook.describe import keys
    from factlint.story import Person, Role

    for of in (WrittenConfig, SourceSpec, Override, Change, Person, Role):
        assert [key.name for key in keys(of) if not key.meaning] == [], of


def test_the_page_of_keys_is_up_to_date() -> None:
    from factlint.config.schema import page

    assert (ROOT / "docs/configuration.md").read_text(encoding="utf-8") == "\n".join(page())


# --- init ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("site", "story", "evidence"),
    [
        ({}, "stories/2024-05-01-pier.md", "evidence/pier/tape.txt"),
        ({"hugo.toml": "baseURL = ''\n"}, "content/news/pier/index.md", "evidence/pier/tape.txt"),
        ({"_config.yml": "title: x\n"}, "_posts/2024-05-01-pier.md", "_evidence/pier/tape.txt"),
        ({".eleventy.js": "module.exports = { dir: { input: 'src' } }\n"}, "src/pier.md", "_evidence/pier/tape.txt"),
        ({".eleventy.js": "module.exports = {}\n"}, "posts/pier.md", "_evidence/pier/tape.txt"),
    ],
)
def test_the_first_day(desk: Desk, site: dict[str, str], story: str, evidence: str) -> None:
    for name, text in site.items():
        desk.put(name, text)
    assert desk.run("init").code == 0
    desk.put(story, "---\ntitle: Pier\n---\n\n“We will close the two plants this year, I promise,” Lind said.\n")
    desk.put(evidence, "LIND: We will not close the two plants this year, I promise.\n")
    desk.put("README.md", "TK\n")
    screen = desk.run("check", "-q", "--select", "Q,T,C024")
    assert screen.out.startswith(f"{story}:5:2: error Q003 "), screen
    assert len(screen.out.splitlines()) == 1


def test_what_is_written_can_be_read(desk: Desk) -> None:
    out = desk.run("init").out.splitlines()
    names = ["factlint.yaml", "people.yaml", ".pre-commit-config.yaml", ".github/workflows/factlint.yml"]
    assert [line.split() for line in out[1:-1]] == [["written", name] for name in names]
    assert errors(config_schema(), (desk.path / "factlint.yaml").read_text()) == []
    env = {**os.environ, "PRE_COMMIT_HOME": str(desk.path.parent / "pre-commit")}
    for command in (
        ("pre_commit", "validate-config", ".pre-commit-config.yaml"),
        ("check_jsonschema", "--builtin-schema", "vendor.github-workflows", ".github/workflows/factlint.yml"),
    ):
        done = subprocess.run((sys.executable, "-m", *command), capture_output=True, text=True, env=env, check=False)
        assert done.returncode == 0, done.stdout + done.stderr


def test_init_changes_nothing_that_exists(desk: Desk) -> None:
    desk.put("factlint.yaml", "peers: true\n")
    desk.put(".pre-commit-config.yaml", "repos: []\n")
    out = desk.run("init").out
    assert "kept     factlint.yaml\n" in out
    assert "kept     .pre-commit-config.yaml; add under 'repos':\n  - repo: https://github.com/factlint/factlint\n" in out
    assert (desk.path / "factlint.yaml").read_text() == "peers: true\n"
    assert (desk.path / ".pre-commit-config.yaml").read_text() == "repos: []\n"
    assert "left out people.yaml: there is a factlint.yaml already\n" in out
    assert sorted(path.name for path in desk.path.iterdir()) == [".pre-commit-config.yaml", "factlint.yaml"]
    (desk.path / "factlint.yaml").unlink()
    assert "written  people.yaml\n" in desk.run("init").out
    assert desk.run("init").out.count("written") == 0
