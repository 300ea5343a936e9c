"""What may be read: files of the repository that are not hidden, of known kinds; nothing a link leads to outside."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from factlint.paths import refused, root_of, shown

if TYPE_CHECKING:
    from tests.conftest import Desk

SECRET = "LIND: We will close the zebra-striped plants this year, and zebra = top secret.\n"
STORY = "“We will close two of the older plants this year,” Lind said.\n\nTK\n"


@pytest.fixture
def fenced(desk: Desk) -> Desk:
    """A repository with a secret beside it and one in it."""
    (desk.path.parent / "secret").mkdir()
    for name in ("secret.md", "secret.txt", "secret.yaml"):
        (desk.path.parent / "secret" / name).write_text(SECRET, encoding="utf-8")
    desk.put(".git/config", f"[remote]\n\ttoken = zebra\n{SECRET}")
    desk.put(".env", SECRET)
    desk.put("key.pem", SECRET)
    return desk


def everything(desk: Desk, *paths: str) -> list[tuple[int, str, str]]:
    return [
        (screen.code, screen.out, screen.err)
        for screen in (
            desk.run("check", "--format", "json", "--model", "none", "--peers", *paths),
            desk.run("check", "--format", "full", "--model", "none", *paths),
            desk.run("facts", "--format", "jsonl", "--model", "none", *paths),
        )
    ]


SOURCES = [
    "../secret/secret.txt",
    "../secret/*",
    "../secret",
    "{outside}/secret.txt",
    "file://{outside}/secret.txt",
    "file:../secret/secret.txt",
    ".git/config",
    ".env",
    ".git",
    ".*",
    "key.pem",
    "link.txt",
    "folder",
    "folder/*.txt",
    "folder/secret.txt",
    "link-to-git.txt",
]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("where", ["story", "configuration"])
def test_no_source_leads_to_a_secret_and_the_answer_does_not_say_whether_it_exists(fenced: Desk, source: str, where: str) -> None:
    outside = fenced.path.parent / "secret"
    (fenced.path / "link.txt").symlink_to(outside / "secret.txt")
    (fenced.path / "folder").symlink_to(outside)
    (fenced.path / "link-to-git.txt").symlink_to(".git/config")
    named = source.replace("{outside}", str(outside))
    if where == "story":
        fenced.put("story.md", f"---\nsources: ['{named}']\n---\n\n{STORY}")
    else:
        fenced.put("story.md", STORY)
        fenced.put("factlint.yaml", f"sources: ['{named}']\n")
    answers = everything(fenced, "story.md")
    assert "zebra" not in str(answers)
    told = [answer for answer in answers if "C020" in answer[1] or "factlint.yaml" in answer[1] + answer[2]]
    assert told, answers
    for file in list(outside.iterdir()):
        file.unlink()
    outside.rmdir()
    assert everything(fenced, "story.md") == answers


@pytest.mark.parametrize("target", ["../secret/secret.md", ".git/config", ".env"])
def test_an_article_or_peer_that_is_a_link_to_a_secret_is_not_read(fenced: Desk, target: str) -> None:
    fenced.put("desk/a.md", STORY)
    fenced.put("desk/factlint.yaml", "peers: true\n")
    (fenced.path / "desk/b.md").symlink_to(f"../{target}")
    for paths in (("desk",), ("desk/b.md",), ("desk/a.md",), ("desk/a.md", "desk/b.md"), (".",)):
        answers = everything(fenced, *paths)
        assert "zebra" not in str(answers), paths
        if "desk/a.md" not in paths or len(paths) > 1:
            assert "desk/b.md:1:1" in answers[2][2]
            assert any(found["code"] == "X001" and found["path"] == "desk/b.md" for found in json.loads(answers[0][1])["findings"])


def test_a_folder_of_stories_that_is_a_link_out_of_the_repository_is_not_walked(fenced: Desk) -> None:
    (fenced.path / "stories").symlink_to(fenced.path.parent / "secret")
    for paths in (("stories",), ("stories/secret.md",), (".",)):
        assert "zebra" not in str(everything(fenced, *paths))
    assert "stories:1:1: error X001 unreadable: cannot be read: this folder is outside" in fenced.run("check", "stories").out


@pytest.mark.parametrize("name", ["factlint.yaml", "people.yaml", "pyproject.toml", "desk/factlint.yaml"])
@pytest.mark.parametrize("target", ["{outside}/secret.yaml", "{outside}/nothing.yaml", ".git/config"])
def test_configuration_and_people_files_that_are_links_to_secrets_are_errors(fenced: Desk, name: str, target: str) -> None:
    fenced.put("desk/a.md", STORY)
    inside = not target.startswith("{")
    place = fenced.path / target if inside else fenced.path.parent / "secret" / target.rpartition("/")[2]
    (fenced.path / name).symlink_to(place)
    screen = fenced.run("check", "desk/a.md")
    why = "is hidden, and hidden files are not read" if inside else "is outside the repository"
    assert (screen.code, screen.out, screen.err) == (2, "", f"{name}:1:1: {why}\n")


@pytest.mark.parametrize(
    "text",
    [
        "extends: [../secret/secret.yaml]\n",
        "extends: [../secret/nothing.yaml]\n",
        "extends: [.git/config]\n",
        "extends: [.env]\n",
        "extends: [link.yaml]\n",
        "people: [../secret/secret.yaml]\n",
        "people: [../secret/nothing.yaml]\n",
        "people: [.git/config]\n",
        "people: [key.pem]\n",
        "people: [link.yaml]\n",
        "extends: [pipe.yaml]\n",
        "people: [pipe.yaml]\n",
        "people: [.]\n",
        "people: [a.md, '']\n",
    ],
)
def test_packs_and_people_files_lie_inside_the_repository(fenced: Desk, text: str) -> None:
    os.mkfifo(fenced.path / "pipe.yaml")
    (fenced.path / "link.yaml").symlink_to(fenced.path.parent / "secret/secret.yaml")
    fenced.put("factlint.yaml", text)
    fenced.put("a.md", STORY)
    screen = fenced.run("check", "a.md")
    assert (screen.code, screen.out, "zebra" in screen.err) == (2, "", False)
    assert screen.err.startswith("factlint.yaml:1:"), screen.err


@pytest.mark.parametrize("name", ["factlint.yaml", "people.yaml", "pyproject.toml"])
@pytest.mark.parametrize("kind", ["folder", "pipe", "dangling", "loop"])
def test_a_configuration_that_is_not_a_file_is_an_error(desk: Desk, name: str, kind: str) -> None:
    path = desk.path / name
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to("nothing.yaml" if kind == "dangling" else name)
    desk.put("a.md", STORY)
    screen = desk.run("check", "a.md")
    assert (screen.code, screen.out, screen.err.startswith(f"{name}:1:1: ")) == (2, "", True), screen.err
    named = desk.run("check", "--config", name, "a.md")
    assert (named.code, named.out) == (2, "")


def test_what_is_refused_and_why(fenced: Desk) -> None:
    root = root_of(fenced.path)
    (fenced.path / "loop").symlink_to("loop")
    told = {
        "key.pem": "is not a kind of file that is read here (.txt)",
        "story.txt": "does not exist",
        ".env": "is hidden, and hidden files are not read",
        ".git/config": "is hidden, and hidden files are not read",
        "..": "is outside the repository",
        "/etc": "is outside the repository",
        "/nowhere/at/all": "is outside the repository",
        "a\0b": "is not a valid path (invalid character)",
        "\ud800": "is not a valid path (invalid character)",
        "x" * 5000: "cannot be read: file name too long",
        "loop": "is a link that leads to itself",
        ".": None,
    }
    assert {path: refused(path, root, (".txt",)) for path in told} == told
    assert root == fenced.path.resolve()
    assert shown(fenced.path / "loop") == "loop"


def test_a_configuration_of_the_base_branch_holds_for_a_pull_request(fenced: Desk) -> None:
    fenced.put(
        ".desk/factlint.yaml",
        "extends: [factlint:default, ./house.yaml]\npeople: [people.yaml]\narticles: [stories/*.md]\nsources: ['tapes/{stem}.txt']\n",
    )
    fenced.put(".desk/people.yaml", "- name: Ana Ruiz\n")
    fenced.put(".desk/house.yaml", "rules: [{code: Z101, id: no-quay, check: pattern, message: not here, params: {patterns: [quay]}}]\n")
    fenced.put("factlint.yaml", "extends: []\n")
    fenced.put("people.yaml", "nonsense: [\n")
    fenced.put("tapes/a.txt", "LIND: We will not close the two plants this year.\n")
    fenced.put("stories/a.md", "“We will close the two plants this year,” Lind said at the quay. TK\n")
    fenced.put("notes.md", "TK\n")
    screen = fenced.run("check", "--format", "json", "--model", "none", "--config", ".desk/factlint.yaml", ".")
    found = {(made["path"], made["code"]) for made in json.loads(screen.out)["findings"]}
    assert {("stories/a.md", "T002"), ("stories/a.md", "Z101"), ("stories/a.md", "Q003")} <= found
    assert not [path for path, _ in found if path != "stories/a.md"]
