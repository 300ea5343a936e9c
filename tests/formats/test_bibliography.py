"""Citation keys and their bibliographies: BibTeX, CSL as JSON and YAML, in the front matter."""

from __future__ import annotations

import json
import time

import pytest
from tests.conftest import Desk

BIB = """@string{pub = "Ledger"}
@comment{no entry}
@Article{lind2020,
  author = {Lind, Marta}, title = {Lidos and {Hearts}},
  DOI = {https://doi.org/10.1000/182}, publisher = pub # " Press", year = 2020
}
@book{dahl, isbn = "978-0-306-40615-3", title = "Tides"}
@online{council, url = {https://hallow.example/minutes\\_may}, urldate = {2024-05-03}}
@misc{paper, eprint = {2405.01234}, eprinttype = {arxiv}}
"""
CSL = [
    {"id": "lind2020", "DOI": "10.1000/182"},
    {"id": "dahl", "ISBN": "978-0-306-40615-3"},
    {"id": "council", "URL": "https://hallow.example/minutes_may"},
    {"id": "paper", "URL": "https://arxiv.org/abs/2405.01234"},
]
YAML = "references:\n" + "".join(f"  - {json.dumps(one)}\n" for one in CSL)
STORY = """---
bibliography: {name}
---

Lidos lower the heart rate [@lind2020, p. 4; @paper]. The pier is old [@dahl; @dahlia].

The pumps of the board were built in 1931 [@council].
"""
FILES = {"refs.bib": BIB, "refs.json": json.dumps(CSL), "refs.yaml": YAML, "list.yml": YAML.replace("references:\n", "")}
FOUND = [
    "C017 5:46 the study is on arXiv, but the story does not say that it is a preprint, which is not peer-reviewed; add it",
    "C007 5:73 ISBN 9780306406153 ends in 3, its check digit would be 7",
    "C003 5:79 [@dahlia] has no entry in the bibliography; did you mean dahl?",
    "C001 7:38 “1931” not found in sources/minutes.txt",
]


def found(desk: Desk, select: str = "C001,C003,C007,C017,C020") -> list[str]:
    screen = desk.run("check", "--model", "none", "--select", select, "--format", "json", "story.md")
    assert screen.err == ""
    return [f"{one['code']} {one['line']}:{one['column']} {one['message']}" for one in json.loads(screen.out)["findings"]]


@pytest.fixture
def newsroom(desk: Desk) -> Desk:
    desk.put("sources/minutes.txt", "The board spends 30% of its budget on the pumps.\n")
    desk.put("factlint.yaml", 'root: true\nsources: [{path: "sources/minutes.txt", url: "https://hallow.example/minutes_may"}]\n')
    return desk


@pytest.mark.parametrize("name", FILES)
def test_a_configuration_names_bibliographies_for_all_stories(newsroom: Desk, name: str) -> None:
    config = newsroom.path / "factlint.yaml"
    config.write_text(config.read_text(encoding="utf-8") + f"bibliography: [desk/{name}]\n", encoding="utf-8")
    newsroom.put(f"desk/{name}", FILES[name])
    newsroom.put("story.md", STORY.format(name=name).replace("bibliography: ", "kicker: "))
    assert found(newsroom) == FOUND
    newsroom.put(f"desk/{name}", FILES[name].replace("dahl", "dahlia"))
    assert "[@dahl] has no entry in the bibliography; did you mean dahlia?" in " ".join(found(newsroom))


@pytest.mark.parametrize(
    ("name", "why"),
    [("desk/none.bib", "does not exist"), ("../out.bib", "is outside the repository"), ("desk", "is a folder, not a file")],
)
def test_a_bibliography_of_a_configuration_is_a_file_of_the_repository(newsroom: Desk, name: str, why: str) -> None:
    (newsroom.path.parent / "out.bib").write_text("@misc{x}")
    newsroom.put("desk/refs.bib", "@misc{x}")
    newsroom.put("factlint.yaml", f"root: true\nbibliography: [{name}]\n")
    newsroom.put("story.md", "A lido.\n")
    screen = newsroom.run("check", "--model", "none", "story.md")
    assert (screen.code, screen.out) == (2, "")
    assert screen.err.startswith(f"factlint.yaml:2:16: the bibliography '{name}' {why}")


@pytest.mark.parametrize("name", FILES)
def test_keys_lead_to_the_entries_of_a_file(newsroom: Desk, name: str) -> None:
    newsroom.put("story.md", STORY.format(name=name))
    newsroom.put(name, FILES[name])
    made = found(newsroom)
    assert made == FOUND
    screen = newsroom.run("check", "--model", "none", "--select", "C001", "--format", "json", "story.md")
    assert json.loads(screen.out)["findings"][0]["severity"] == "error"  # the sentence cites it


def test_entries_in_the_front_matter(newsroom: Desk) -> None:
    newsroom.put("story.md", STORY.format(name="x").replace("bibliography: x\n", YAML))
    assert [line.partition(" ")[0] for line in found(newsroom)] == ["C017", "C007", "C003", "C001"]


def test_what_is_remembered_depends_on_the_bibliography(newsroom: Desk) -> None:
    newsroom.put("story.md", STORY.format(name="refs.bib"))
    newsroom.put("refs.bib", BIB)
    assert found(newsroom, "C003") == FOUND[2:3]
    assert found(newsroom, "C003") == FOUND[2:3]
    newsroom.put("refs.bib", BIB.replace("dahl,", "dahlia,"))
    assert found(newsroom, "C003") == ["C003 5:72 [@dahl] has no entry in the bibliography; did you mean dahlia?"]
    newsroom.put("refs.bib", BIB + "@book{dahlia, title = {x}}\n")
    assert found(newsroom, "C003") == []


def test_a_bibliography_may_be_at_the_root_of_the_repository(newsroom: Desk) -> None:
    newsroom.put(".git/HEAD")
    newsroom.put("refs.bib", BIB)
    newsroom.put("deep/er/story.md", STORY.format(name="refs.bib"))
    screen = newsroom.run("check", "--model", "none", "--select", "C003,C020", "deep/er/story.md")
    assert [line.split()[2] for line in screen.out.splitlines() if "C0" in line] == ["C003"]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("none.bib", None, "does not exist"),
        ("../out.bib", "x", "is outside the repository"),
        ("refs.exe", "x", "is not a kind of file that is read here"),
        ("refs.json", "[{", "cannot be read: this is not JSON that can be read"),
        ("refs.json", "[" * 100_000, "cannot be read: this is not JSON that can be read"),
        (
            "refs.yaml",
            "a: &a [x, x]\nb: &b [*a, *a]\n" + "c: [*b" + ", *b" * 30_000 + "]",
            "cannot be read: this is not YAML that can be read",
        ),
        ("refs.yaml", "a: [", "cannot be read: this is not YAML that can be read"),
    ],
)
def test_a_bibliography_that_cannot_be_read_is_said_once_and_no_key_is_missing(
    desk: Desk, name: str, content: str | None, why: str
) -> None:
    if content is not None:
        desk.put(name, content)
    desk.put("factlint.yaml", "root: true\n")
    desk.put("story.md", STORY.format(name=name))
    (one,) = found(desk, "C003,C020")
    assert one.startswith("C020") and why in one


@pytest.mark.parametrize(
    "content", ["", "no entries", "@misc{k, title={" + "{" * 20_000, "@misc{" * 2_000, "\0\1\2", "@article{a, b=c # d # {e}}}}}"]
)
def test_a_broken_bibliography_has_no_entries_and_prints_nothing(desk: Desk, content: str) -> None:
    desk.put("refs.bib", content)
    desk.put("factlint.yaml", "root: true\n")
    desk.put("story.md", STORY.format(name="refs.bib"))
    assert {line.partition(" ")[0] for line in found(desk, "C003,C020")} <= {"C003", "C020"}


def test_macros_of_macros_do_not_grow(desk: Desk) -> None:
    lines = ['@string{a0 = "xx"}', *(f"@string{{a{n + 1} = a{n} # a{n}}}" for n in range(60)), "@misc{lind2020, title = a60}"]
    desk.put("refs.bib", "\n".join(lines))
    desk.put("story.md", "---\nbibliography: refs.bib\n---\n\nLidos [@lind2020].\n")
    started = time.process_time()
    assert found(desk, "C003") == []
    assert time.process_time() - started < 3


def test_keys_without_a_bibliography_and_keys_of_figures_are_not_judged(desk: Desk) -> None:
    desk.put("story.md", "Lidos [@lind2020] and [@fig:one].\n")
    assert found(desk, "C003") == []
    desk.put("refs.bib", BIB)
    desk.put("story.md", "---\nbibliography: [refs.bib]\n---\n\nLidos [@lind2020], [@fig:one], [@tbl-two] and [@sec-three].\n")
    assert found(desk, "C003") == []
