"""The cache: what is kept is what was made, and nothing that is wrong with it matters."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import tracemalloc
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.cache import DAY, LONGEST_UNUSED, MOST_BYTES, DiskStore, shrink, tidy, write_whole
from factlint.cli.setup import open_desk
from factlint.facts.parse import Parse
from factlint.facts.parse.packed import _trees
from factlint.text import Section, Span

if TYPE_CHECKING:
    from tests.conftest import Desk

TEXT = "Ana spoke."
BLOCKS = (Section(Span(0, 10), "body"),)
PARSE = Parse(
    (0, 4, 9), (3, 9, 10), ("Ana", "speak", "."), ("PROPN", "VERB", "PUNCT"), ("NNP", "VBD", "."), ("nsubj", "ROOT", "punct"),
    (1, 1, 1), ((0, 3),), ((0, 3, "PERSON"),),
)  # fmt: skip


@dataclass
class Model:
    """A language model that counts how often it is asked."""

    key: str = "test-1"
    asked: list[str] = field(default_factory=list)

    def parses(self, texts: Sequence[tuple[str, Sequence[Section]]]) -> list[Parse]:
        self.asked += [text for text, _ in texts]
        return [PARSE for _ in texts]


def parse(store: DiskStore, model: Any, text: str = TEXT, blocks: Sequence[Section] = BLOCKS) -> Parse:
    return store.parse(text, blocks, model)


def test_a_text_is_parsed_once(tmp_path: Path) -> None:
    model = Model()
    assert parse(DiskStore(tmp_path), model) == PARSE
    assert parse(DiskStore(tmp_path), model) == PARSE
    assert model.asked == [TEXT]


def test_another_text_other_blocks_and_another_model_are_parsed_again(tmp_path: Path) -> None:
    store, model, other = DiskStore(tmp_path), Model(), Model("test-2")
    parse(store, model)
    parse(store, model, TEXT + "!")
    parse(store, model, TEXT, (Section(Span(0, 3), "body"),))
    parse(store, other)
    assert (len(model.asked), len(other.asked)) == (3, 1)


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x80\x04K\x01.", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_file_is_a_miss_and_is_mended(tmp_path: Path, damage: bytes) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = store.path(TEXT, BLOCKS, model)  # type: ignore[arg-type]
    path.write_bytes(damage)
    assert parse(store, model) == PARSE
    assert parse(store, model) == PARSE
    assert len(model.asked) == 2


def test_a_truncated_file_is_a_miss(tmp_path: Path) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = store.path(TEXT, BLOCKS, model)  # type: ignore[arg-type]
    path.write_bytes(path.read_bytes()[:-9])
    assert parse(store, model) == PARSE
    assert len(model.asked) == 2


def test_bytes_are_kept_under_their_kind_and_name(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    assert store.kept("words", "0" * 64) is None
    store.keep("words", "0" * 64, b"made")
    assert DiskStore(tmp_path).kept("words", "0" * 64) == b"made"
    assert store.kept("words", "1" * 64) is None


def test_room_is_made_for_what_is_kept_and_no_more(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    store.keep("words", "0" * 64, b"made")
    tracemalloc.start()
    assert store.kept("words", "0" * 64) == b"made"
    assert tracemalloc.get_traced_memory()[1] < 1_000_000
    tracemalloc.stop()


def aged(path: Path, seconds: float, size: int | None = None) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    if size is not None and path.stat().st_size != size:
        path.write_bytes(bytes(size))
    then = time.time() - seconds
    os.utime(path, (then, then))
    return path


def test_what_no_run_has_used_for_long_is_removed_once_a_day(tmp_path: Path) -> None:
    old = aged(tmp_path / "parses/ab" / f"{'0' * 62}.json.z", LONGEST_UNUSED + DAY)
    half = aged(tmp_path / "words/ab" / f".{'0' * 40}-ab_12xyz", LONGEST_UNUSED + DAY)
    fresh = aged(tmp_path / "words/ab" / f"{'0' * 62}.npz", LONGEST_UNUSED - DAY)
    foreign = [aged(tmp_path / name, 99 * LONGEST_UNUSED) for name in ("parses/ab/notes.md", "src/ab/old.npz", "words/ab/a.npz")]
    now = time.time()
    tidy(tmp_path, now)
    assert [path.exists() for path in (old, half, fresh, *foreign)] == [False, False, True, True, True, True]
    aged(old, LONGEST_UNUSED + DAY)
    tidy(tmp_path, now + DAY / 2)
    assert old.exists()
    tidy(tmp_path, now + 2 * DAY)
    assert not old.exists()


def test_what_is_read_counts_as_used_and_what_is_written_lets_the_old_go(tmp_path: Path) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = aged(store.path(TEXT, BLOCKS, model), LONGEST_UNUSED + DAY)  # type: ignore[arg-type]
    parse(store, model)
    other = aged(tmp_path / "words/ab" / f"{'0' * 62}.npz", LONGEST_UNUSED + DAY)
    aged(tmp_path / "tidied", 2 * DAY)
    store.keep("words", "1" * 64, b"")
    assert (path.exists(), other.exists(), model.asked) == (True, False, [TEXT])


def test_a_folder_stays_within_its_size_and_what_was_used_last_stays(tmp_path: Path) -> None:
    store = DiskStore(tmp_path, 3_000_000)
    names = [f"{n:064x}" for n in range(40)]
    for number, name in enumerate(names):
        store.keep("outcomes", name, bytes(100_000))
        aged(tmp_path / "outcomes/00" / f"{name[2:]}.npz", DAY - number, size=100_000)
        assert store.kept("outcomes", names[0]) is not None  # used again and again
    left = [name for name in names if store.has("outcomes", name)]
    assert left[0] == names[0]
    assert left[1:] == names[-len(left[1:]) :]
    assert 2_300_000 < sum(path.stat().st_size for path in tmp_path.rglob("*.npz")) <= 3_200_000


def test_small_files_and_files_of_others_count_for_what_they_take(tmp_path: Path) -> None:
    mine = aged(tmp_path / "outcomes/ab/notes.txt", 99 * DAY, size=900_000)
    old, new = (aged(tmp_path / "parses/ab" / f"{n * 62}.json.z", age, size=1) for n, age in (("0", DAY), ("1", 0.0)))
    shrink(tmp_path, 8_192)
    assert (old.exists(), new.exists(), mine.exists()) == (True, True, True)
    shrink(tmp_path, 8_191)
    assert (old.exists(), new.exists(), mine.exists()) == (False, True, True)


KEEPER = """
import sys
from pathlib import Path
from factlint.cache import DiskStore
store = DiskStore(Path(sys.argv[1]), 2_000_000)
for n in range(60):
    name = f"{sys.argv[2]}{n:063x}"
    store.keep("outcomes", name, name.encode() * 1_000)
    assert store.kept("outcomes", name) in (None, name.encode() * 1_000)
"""


def test_several_processes_share_a_folder_that_stays_small(tmp_path: Path) -> None:
    running = [subprocess.Popen([sys.executable, "-c", KEEPER, str(tmp_path), digit], stderr=subprocess.PIPE) for digit in "123"]
    assert [process.communicate(timeout=300)[1] for process in running] == [b"", b"", b""]
    assert [process.returncode for process in running] == [0, 0, 0]
    files = list(tmp_path.rglob("*.npz"))
    assert 1_000_000 < sum(path.stat().st_size for path in files) < 2_600_000
    assert all(path.stat().st_size == 64_000 for path in files)


def test_the_configuration_says_how_much_is_kept(desk: Desk) -> None:
    desk.put("story.md", "The council met.")
    desk.put("factlint.yaml", "root: true\ncache: {max-mb: 150}\n")
    assert open_desk(str(desk.path / "factlint.yaml"), ignore=False).settings(desk.path).cache_bytes == 150_000_000
    assert open_desk(None, ignore=True).settings(desk.path).cache_bytes == MOST_BYTES
    desk.put("factlint.yaml", "root: true\ncache: {max-mb: 1}\n")
    done = desk.run("check", "story.md")
    assert (done.code, done.err) == (
        2,
        "factlint.yaml:2:8: 'cache' of the configuration: 'max-mb' should be at least 100 and at most 1,000,000\n",
    )


def test_a_folder_that_cannot_be_made_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    model = Model()
    assert parse(DiskStore(tmp_path / "file"), model) == PARSE
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    write_whole(path, b"old")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fdopen", fail)
    with pytest.raises(OSError, match="disk full"):
        write_whole(path, b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["report.json"]
    assert path.read_bytes() == b"old"


def column(name: str, value: Any) -> bytes:
    columns = {field.name: getattr(PARSE, field.name) for field in fields(PARSE)}
    return zlib.compress(json.dumps({**columns, name: value}).encode())


FORGED = {
    "a bomb": zlib.compress(b"[" + b"0," * 40_000_000 + b"0]", 9),
    "deep": zlib.compress(b"[" * 200_000),
    "words for numbers": column("starts", ["a", "b", "c"]),
    "true for a number": column("starts", [True, 4, 9]),
    "numbers with a point": column("ends", [3.5, 9, 10]),
    "a column too many": column("more", []),
    "a column too short": column("heads", [1, 1]),
    "no column": column("heads", None),
    "a negative start": column("starts", [-5, 4, 9]),
    "an end after the text": column("ends", [3, 9, 1_000]),
    "starts out of order": column("starts", [4, 0, 9]),
    "tokens on top of one another": column("ends", [8, 9, 10]),
    "a head that is not there": column("heads", [1, 1, 7]),
    "a negative head": column("heads", [1, 1, -1]),
    "heads in a circle": column("heads", [1, 2, 0]),
    "a pair of heads": column("heads", [1, 0, 2]),
    "numbers for words": column("lemmas", [1, 2, 3]),
    "a sentence too long": column("sentences", [[0, 99]]),
    "sentences on top of one another": column("sentences", [[0, 2], [1, 3]]),
    "a sentence of one number": column("sentences", [[0]]),
    "an entity outside": column("entities", [[0, 99, "PERSON"]]),
    "an entity without a label": column("entities", [[0, 3, None]]),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_forged_parse_is_a_miss_in_little_memory_and_is_made_again(tmp_path: Path, name: str) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = store.path(TEXT, BLOCKS, model)  # type: ignore[arg-type]
    path.write_bytes(FORGED[name])
    tracemalloc.start()
    assert parse(store, model) == PARSE
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()
    assert (len(model.asked), store.damaged) == (2, [path])
    assert parse(DiskStore(tmp_path), model) == PARSE
    assert len(model.asked) == 2


@given(st.lists(st.integers(0, 11), max_size=12))
def test_heads_are_trees_where_each_leads_to_a_root(heads: list[int]) -> None:
    heads = [head % len(heads) for head in heads] if heads else []

    def leads(token: int) -> bool:
        for _ in heads:
            token = heads[token]
        return heads[token] == token

    assert _trees(heads) == all(map(leads, range(len(heads))))


@pytest.mark.parametrize("jobs", ["-j1", "-j2"])
def test_damaged_files_of_the_cache_are_one_line_and_change_nothing(desk: Desk, jobs: str) -> None:
    for n in range(20):
        desk.put(f"s{n:02}.md", f"Ana Ruiz spoke {n} times, said Bo Lind. TK\n")
    words = ("check", "--format", "json", "--cache-dir", "kept", jobs, ".")
    desk.settle()
    first = desk.run(*words)
    kept = list(desk.path.glob("kept/parses/*/*"))
    assert kept
    for number, path in enumerate(kept):
        path.write_bytes(list(FORGED.values())[number % 20])
    shutil.rmtree(desk.path / "kept/outcomes")  # else no parse is read
    again = desk.run(*words)
    assert (again.out, again.code) == (first.out, first.code)
    assert again.err == "factlint: damaged cache files were ignored and rebuilt\n"
    assert desk.run(*words).err == ""


def test_a_cache_in_the_checkout_is_used_only_where_it_is_named(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(desk.path / "cache"))
    desk.put(".git/HEAD")
    desk.put("a.md", "Ana Ruiz spoke. TK\n")
    screen = desk.run("check", "a.md")
    assert "is in this repository; --cache-dir names a folder to use" in screen.err
    assert not (desk.path / "cache").exists()
    assert desk.run("check", "--cache-dir", "cache/factlint", "a.md").err == ""
    assert (desk.path / "cache/factlint/parses").is_dir()


@pytest.mark.skipif(os.name != "posix", reason="folders have other owners and rights there")
@pytest.mark.parametrize("named", [True, False], ids=["named", "the user's"])
@pytest.mark.parametrize(
    ("rights", "user", "why"),
    [
        (0o777, 0, "can be written to by every user"),
        (0o1777, 0, "can be written to by every user"),
        (0o755, 1, "belongs to another user"),
        (0o775, 0, ""),
        (0o700, 0, ""),
    ],
)
def test_a_cache_that_others_can_write_is_not_used(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, named: bool, rights: int, user: int, why: str
) -> None:
    folder = desk.path / "kept/factlint"
    folder.mkdir(parents=True)
    folder.chmod(rights)
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder.parent))
    own = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: own + user)
    desk.put("a.md", "Ana Ruiz spoke. TK\n")
    screen = desk.run("check", *(("--cache-dir", str(folder)) if named else ()), "a.md")
    cure = "make it yours alone, or name another folder with --cache-dir"
    assert screen.err == (f"factlint: nothing is kept between runs: {folder} {why}; {cure}\n" if why else "")
    assert (folder / "parses").is_dir() is not bool(why)
