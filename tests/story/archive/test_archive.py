"""Published stories as an authority: people drafted from them, names one slip away, corrected errors that live on."""

from __future__ import annotations

import json
import re
from collections import Counter

import pytest
from tests.conftest import Desk

from factlint.config.files import read_people
from factlint.formats.files import GivenFiles
from factlint.story.archive.read import Archive

OLD = {
    "stories/2022/lido.md": "---\ndate: 2022-05-01\n---\n\nMayor Ana Rasken opened the lido on Friday. Rasken swam first.\n",
    "stories/2023/pool.md": "---\ndate: 2023-06-02\n---\n\nThe pool is full, Ana M. Rasken, the mayor, said. Jon Lind agreed.\n",
    "stories/2023/fire.md": "---\ndate: 2023-07-03\n---\n\nA fire broke out in the hall, Jon Lind, a firefighter, said on Friday.\n",
    "stories/2023/fair.md": "---\ndate: 2023-08-04\n---\n\nThe fair opened on Friday. Jon Lindt, a baker, sold bread there, he said.\n",
}


@pytest.fixture
def archive(desk: Desk) -> Desk:
    for path, text in OLD.items():
        desk.put(path, text)
    desk.put("factlint.yaml", 'root: true\narchive: ["stories/20*/**"]\n')
    return desk


def found(desk: Desk, *words: str, select: str = "N002,R009") -> list[str]:
    screen = desk.run("check", "--select", select, "--format", "json", *words)
    assert "Traceback" not in screen.err
    return [f"{one['code']} {one['path']}:{one['line']} {one['message']}" for one in json.loads(screen.out)["findings"]]


RASKIN = "N002 story.md:1 Ana Raskin here, Ana Rasken in stories/2022/lido.md:5:7"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Raskin, the mayor, said on Friday that the lido stays shut.\n", [RASKIN]),
        ("Mayor Ana Rasken said on Friday that the lido stays shut.\n", []),
        ("Mayor Eva Raskin said on Friday that the lido stays shut.\n", []),
        ("Jon Lindt, a baker, said on Friday that the fair stays open.\n", []),
        ("Jon Lind, a firefighter, said on Friday that the hall stays shut.\n", []),
        ("Jon Linds, a cook, said on Friday that the hall stays shut.\n", []),
    ],
    ids=["a slip", "as the archive has it", "another first name", "one of two", "the other of two", "near two, or a plural"],
)
def test_a_new_surname_one_slip_from_a_person_of_the_archive(archive: Desk, text: str, expected: list[str]) -> None:
    archive.put("story.md", text)
    assert found(archive, "story.md") == expected


def test_the_earlier_stories_are_the_evidence_with_their_days(archive: Desk) -> None:
    archive.put("story.md", "Ana Raskin, the mayor, said on Friday that the lido stays shut.\n")
    screen = archive.run("check", "--select", "N002", "--format", "json", "story.md")
    (one,) = json.loads(screen.out)["findings"]
    assert [(spot["path"], spot["text"], spot["note"]) for spot in one["evidence"]] == [
        ("stories/2022/lido.md", "Ana Rasken", "archive, 2022-05-01"),
        ("stories/2023/pool.md", "Ana M. Rasken", "archive, 2023-06-02"),
    ]


def test_the_people_file_wins_over_the_archive(archive: Desk) -> None:
    archive.put("people.yaml", "people: [{name: Ana Raskin}]\n")
    archive.put("story.md", "Ana Raskin, the mayor, said on Friday that the lido stays shut.\n")
    assert found(archive, "story.md") == []


def test_what_is_remembered_depends_on_every_story_of_the_archive(archive: Desk) -> None:
    archive.put("story.md", "Ana Raskin, the mayor, said on Friday that the lido stays shut.\n")
    assert found(archive, "story.md") == [RASKIN]
    assert found(archive, "story.md") == [RASKIN]
    lido = archive.path / "stories/2022/lido.md"
    lido.write_text(lido.read_text().replace("Rasken", "Raskin"))
    assert found(archive, "story.md") == []
    lido.write_text(OLD["stories/2022/lido.md"])
    assert found(archive, "story.md") == [RASKIN]
    archive.put("stories/2021/new.md", "Ana Raskin swam.\n")
    assert found(archive, "story.md") == []
    archive.put("factlint.yaml", 'root: true\narchive: ["stories/2022/**", "stories/2023/**"]\n')
    assert found(archive, "story.md") == [RASKIN]


def test_one_process_and_several_find_the_same(archive: Desk) -> None:
    for number in range(12):
        archive.put(f"new/{number}.md", "Ana Raskin, the mayor, said on Friday that the lido stays shut.\n")
    one = archive.run("check", "--no-cache", "--select", "N002", "-j1", "new").out
    assert one == archive.run("check", "--no-cache", "--select", "N002", "-j4", "new").out
    assert one.count("N002") == 12


def test_a_corrected_error_in_another_story_of_the_archive(archive: Desk) -> None:
    archive.put("stories/2022/flood.md", "The flood in Vik killed 19 people, the county said.\n")
    archive.put("stories/2022/lanes.md", "The lido in Vik has 19 lanes.\n")
    note = "Correction: An earlier version gave the number of people killed by the flood in Vik as 19; it is 16.\n"
    archive.put("story.md", f"The flood in Vik killed 16 people.\n\n{note}")
    (made,) = found(archive, "story.md")
    assert made == "R009 story.md:3 “19” is corrected here, but is still in another story: stories/2022/flood.md:1:25"
    archive.put("stories/2022/flood.md", f"The flood in Vik killed 16 people, the county said.\n\n{note}")
    assert found(archive, "story.md") == []


@pytest.mark.parametrize("pattern", ['"../**"', '"/etc/**"', '"link/**"', '".git/**"'], ids=["above", "elsewhere", "a link", "hidden"])
def test_nothing_outside_of_the_repository_is_read(archive: Desk, pattern: str) -> None:
    outside = archive.path.parent / "outside"
    outside.mkdir()
    for name in ("a.md", "b.md"):
        (outside / name).write_text("Ana Rasken swam.\n")
        archive.put(f".git/{name}", "Ana Rasken swam.\n")
    (archive.path / "link").symlink_to(outside)
    archive.put("factlint.yaml", f"root: true\narchive: [{pattern}]\n")
    archive.put("story.md", "Ana Raskin, the mayor, said on Friday that the lido stays shut.\n")
    assert found(archive, "story.md") == []


def test_a_pattern_that_means_nothing_is_an_error_with_its_place(archive: Desk) -> None:
    archive.put("factlint.yaml", f'root: true\narchive: ["{"x" * 2000}"]\n')
    screen = archive.run("check", "stories")
    assert screen.code == 2
    assert screen.err.startswith("factlint.yaml:2:11: the pattern is longer than")


DRAFT = """\
# A draft from 4 published stories. Go through it: what the archive has is not always right.
people:
  # 2 stories, 2023-06-02 to 2023-07-03: stories/2023/fire.md:5:31, stories/2023/pool.md:5:51
  # one letter from Jon Lindt: two people, or one misspelt?
  - name: Jon Lind
    roles: [firefighter]
    # stories: firefighter 1
  # 1 story, 2023-08-04: stories/2023/fair.md:5:28
  # one letter from Jon Lind: two people, or one misspelt?
  - name: Jon Lindt
    roles: [baker]
    # stories: baker 1
  # 2 stories, 2022-05-01 to 2023-06-02: stories/2022/lido.md:5:7, stories/2023/pool.md:5:19
  - name: Ana M. Rasken
    aliases: [Ana Rasken]
    roles: [mayor]
    # stories: mayor 2
"""


def test_a_people_file_is_drafted_and_can_be_read(archive: Desk) -> None:
    screen = archive.run("people", "stories")
    assert screen.out == DRAFT
    assert archive.run("people", "--output", "people.yaml", "stories").code == 0
    people = read_people(archive.path / "people.yaml")
    assert [person.name for person in people] == ["Jon Lind", "Jon Lindt", "Ana M. Rasken"]
    assert archive.run("people", "--least", "2", "stories").out.count("- name") == 2


def test_two_initials_are_two_people(desk: Desk) -> None:
    desk.put("a.md", "John A. Smith, a baker, said on Friday that the shop is open.\n")
    desk.put("b.md", "John B. Smith, a cook, said on Friday that the shop is open.\n")
    assert [line for line in desk.run("people", ".").out.splitlines() if "name" in line] == [
        "  - name: John A. Smith",
        "  - name: John B. Smith",
    ]


def test_without_a_model_no_people_are_drafted(archive: Desk) -> None:
    screen = archive.run("people", "--model", "none", "stories")
    assert (screen.code, screen.out) == (2, "")
    assert "names need the language model" in screen.err


ROLES = [
    ("Jon Lind, a lawyer who represents Mr. Dahl, spoke.", "[lawyer]"),
    ("Jon Lind, chief of staff to Gov. Dahl, spoke.", None),
    ("New Jersey Gov. Jon Lind spoke.", "[new jersey gov.]"),
    ("Mr. Lind said so. Jon Lind, the harbour master, spoke.", "[harbour master]"),
    ("Another lawyer, Jon Lind, spoke.", None),
]


@pytest.mark.parametrize(("text", "roles"), ROLES, ids=[row[0][:30] for row in ROLES])
def test_the_role_of_a_person(desk: Desk, text: str, roles: str | None) -> None:
    desk.put(
        "a.md", f"The board of the harbour met on Friday in the old hall. {text} The harbour stays open in the winter, the board said.\n"
    )
    lines = desk.run("people", ".").out.splitlines()
    assert next((line.partition(": ")[2] for line in lines if line.startswith("    roles")), None) == roles


def test_a_role_is_that_of_whoever_of_the_surname_has_it_most(desk: Desk) -> None:
    for n in range(6):
        desk.put(f"a{n}.md", "President Bo Lind spoke on Friday in the old hall of the harbour, and the board heard him.\n")
    desk.put("b.md", "Ana Lind spoke on Friday in the old hall of the harbour. President Lind heard her, the board said.\n")
    lines = desk.run("people", ".").out.splitlines()
    assert [line for line in lines if "name:" in line or "roles:" in line] == [
        "  - name: Ana Lind",
        "  - name: Bo Lind",
        "    roles: [president]",
    ]


class Counted:
    """Files that count how often each is read."""

    def __init__(self, given: dict[str, bytes]) -> None:
        self.given = GivenFiles(given)
        self.read: Counter[str] = Counter()

    def load(self, path: str, most: int) -> bytes:
        self.read[path] += 1
        return self.given.load(path, most)

    def part(self, path: str, start: int, end: int) -> bytes:
        return self.given.part(path, start, end)

    def size(self, path: str) -> int:
        return self.given.size(path)


def test_the_archive_is_read_once_for_all_corrections() -> None:
    texts = {f"{n:02}.md": f"The pier cost ${n} million, Ana Ruiz said in Vik{n}. Three boats came on May {n + 1}.\n" for n in range(20)}
    files = Counted({path: text.encode() for path, text in texts.items()})
    archive = Archive(tuple(texts), files=files)
    wanted = ["$7 million", "$7", "Vik7", "May 8", "Ana Ruiz", "Three", "three", "million", "May 7, 2020", "boats came", "ik7"]
    for words in (*wanted, *(f"${n} million" for n in range(20, 60))):
        found = [facts.document.path for facts in archive.holding(words)]
        whole = re.compile(rf"(?<![^\W_]){re.escape(words)}(?![^\W_])")
        assert found == [path for path, text in texts.items() if whole.search(text)], words
    assert max(files.read.values()) == 2  # for what is in it, and as a story that has the words


def test_words_of_an_archive_in_another_encoding_and_none_at_all() -> None:
    given = {"a.md": "Café Été, 4 May".encode("utf-16"), "b.md": b"", "c.md": b"\0\0"}
    archive = Archive((*given, "gone.md"), files=GivenFiles(given))
    assert [facts.document.path for facts in archive.holding("Café Été")] == ["a.md"]
    assert [facts.document.path for facts in archive.holding("Nowhere")] == []
