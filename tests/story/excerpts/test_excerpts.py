"""Excerpts of large sources: what is found with them is what is found with the whole sources."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.bench.bench_speed import story as filler
from tests.conftest import Desk
from tests.story.excerpts.excerpted import GivenTexts, excerpted, index_of

from factlint import examples, formats
from factlint.cache import DiskStore, clear_all, shrink
from factlint.examples import Case, read_cases, run_case
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats.files import Disk
from factlint.rulebook import load_rules
from factlint.run import excerpts
from factlint.story import Source, Story
from factlint.story.excerpts import found
from factlint.story.excerpts.made import excerpt
from factlint.story.excerpts.texts import FileText

ROOT = Path(__file__).parents[3]
TABLES = sorted((ROOT / "tests" / "cases").rglob("*.yaml"))
CASES = [
    case
    for path in TABLES
    for case in read_cases(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
    if case.example.sources
]
RULES = load_rules()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.place.removeprefix("tests/cases/"))
def test_a_case_holds_with_excerpts(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = examples.story_of
    monkeypatch.setattr(examples, "story_of", lambda example, text: excerpted(whole(example, text)))
    assert str(run_case(case, RULES) or "") == ""


@cache
def _other_copy() -> tuple[Source, ...]:
    """Long sources about something else."""
    model = find_model()
    texts = [filler(2_500, number) for number in (1, 2)]
    return tuple(Source(Facts(formats.read(f"other-{n}.md", text.encode()), model)) for n, text in enumerate(texts))


def test_the_other_copy_is_not_read_as_a_whole() -> None:
    article = Facts(formats.read("story.md", b"The pier of Vessmar cost $41 million in 2011, Oda Lindqvist said.\n"), find_model())
    made = excerpted(Story(article, _other_copy()))
    whole = sum(len(source.facts.prose.text) for source in _other_copy())
    assert sum(len(source.facts.prose.text) for source in made.sources) < whole / 2
    assert made.searched == 2


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES[::4], ids=lambda case: case.place.removeprefix("tests/cases/"))
def test_a_case_among_other_copy_is_the_same_with_excerpts(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = examples.story_of

    def among(example: examples.Example, text: str) -> Story:
        made = whole(example, text)
        return replace(made, sources=(*made.sources, *_other_copy()))

    monkeypatch.setattr(examples, "story_of", among)
    wanted = str(run_case(case, RULES) or "")
    monkeypatch.setattr(examples, "story_of", lambda example, text: excerpted(among(example, text)))
    assert str(run_case(case, RULES) or "") == wanted


# --- the command --------------------------------------------------------------------------------------------------------

STORY = """# The ferry

The ferry cost $41 million, Oda Lindqvist said on Tuesday. It carries 1,340 passengers a day and 96 cars.

“We will never build another ferry in this town,” said Lindqvist, the manager of the port. “It was finished on May 3, 2011.”
"""
MINUTES = """Minutes of the *port* board

The manager, Oda Lindkvist, said the ferry cost $47 million. It carries 1,340 passengers a day.

“We will **never** build another ferry in this old town,” she said. “It was finished on May 4, 2011.”
"""
CHECK = ("check", "-j1", "--no-config", "--model", "none", "--sources", "sources", "story.md")


@pytest.fixture
def port(desk: Desk) -> Desk:
    desk.put("story.md", STORY)
    for number in range(12):
        desk.put(f"sources/{number:02}.md", filler(300, number))
    desk.put("sources/05-minutes.md", MINUTES)
    desk.put("sources/06-copy.txt", filler(300, 3))
    return desk


def _both(desk: Desk, monkeypatch: pytest.MonkeyPatch, *more: str) -> str:
    """What is printed with whole sources, and then with excerpts of them; a notice says which it was."""
    whole = desk.run(*CHECK, *more, "--no-cache").out
    monkeypatch.setattr(excerpts, "LARGE", 0)
    part = desk.run(*CHECK, *more).out
    assert "its sources are large" in part
    assert _found(part) == _found(whole)
    return whole


def _found(printed: str) -> str:
    """What was printed, without notices."""
    plain = re.sub(r'"notices": \[[^\]]*\]', "", printed)
    return "\n".join(line for line in plain.splitlines() if "its sources are large" not in line)


def test_many_sources_are_large_sooner(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    notice = "story.md: its sources are large"
    assert notice not in port.run(*CHECK).out
    monkeypatch.setattr(excerpts, "LARGE_OF_MANY", 20_000)
    assert notice not in port.run(*CHECK, "--no-cache").out  # thirteen of them
    monkeypatch.setattr(excerpts, "MANY", 12)
    assert notice in port.run(*CHECK, "--no-cache").out


def test_the_command_prints_the_same(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed = _both(port, monkeypatch, "--format", "json")
    assert "05-minutes.md" in printed
    assert "Q001" in printed
    assert "C014" in printed


def test_nothing_is_kept_where_no_cache_is_wanted(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _both(port, monkeypatch, "--no-cache")
    assert not list(port.path.parent.rglob("*.sqlite"))


def test_an_index_is_made_once(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _both(port, monkeypatch)
    port.put("story.md", STORY.replace("96", "97"))
    monkeypatch.setattr(excerpts, "_build", None)
    assert "97" in port.run(*CHECK).out


@pytest.mark.parametrize("damage", ["empty", "cut", "text", "row", "other"])
def test_a_damaged_index_is_made_anew(port: Desk, monkeypatch: pytest.MonkeyPatch, damage: str) -> None:
    whole = _both(port, monkeypatch)
    (kept,) = port.path.parent.rglob("*.sqlite")
    data = kept.read_bytes()
    if damage == "row":
        with sqlite3.connect(kept) as base:
            base.execute("update paragraph set pieces = 'abc'")
            base.execute("update stem set sentences = x'ffffffff'")
        base.close()
    else:
        kept.write_bytes({"empty": b"", "cut": data[: len(data) // 2], "text": b"not a database", "other": data[:100] + data[200:]}[damage])
    port.put("story.md", f"{STORY}\n")
    screen = port.run(*CHECK)
    assert (_found(screen.out), "Traceback" in screen.err) == (_found(whole), False)
    with sqlite3.connect(kept) as base:
        assert base.execute("pragma integrity_check").fetchall() == [("ok",)]
    base.close()


def test_a_cache_that_cannot_be_written_to_costs_time_only(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(store: DiskStore, *given: object) -> Path:
        raise OSError("no space left on device")

    monkeypatch.setattr(DiskStore, "put", full)
    _both(port, monkeypatch)


def test_an_unreadable_and_a_hollow_source_are_reported(port: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    port.put("sources/broken.txt", b"\0\1\2")
    port.put("sources/empty.txt", "\n")
    port.put("sources/note.txt", "Transcript to come")
    printed = _both(port, monkeypatch)
    assert all(f"sources/{name}.txt" in printed for name in ("broken", "empty", "note"))


# --- the index ----------------------------------------------------------------------------------------------------------


def test_a_source_that_changes_moves_no_other() -> None:
    keys = [f"{number * 2654435761 % 2**32:08x}{number:056x}" for number in range(40)]
    sizes = dict.fromkeys(keys, 60_000_000 // len(keys))
    before = {tuple(part) for part in excerpts._parts(sizes)}
    after = {tuple(part) for part in excerpts._parts({**{key: sizes[key] for key in keys[1:]}, "f" * 64: sizes[keys[0]]})}
    assert len(before) > 4
    assert len(before - after) <= 2


def test_a_large_source_has_an_index_of_its_own() -> None:
    sizes = {letter * 64: 5_000_000 if letter == "b" else 1_000_000 for letter in "abcde"}
    assert [[key[0] for key in part] for part in excerpts._parts(sizes)] == [["b"], ["a", "c", "d", "e"]]


def test_indexes_count_into_the_size_of_the_cache(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    kept = [store.put("sources", name * 64, lambda path: path.write_bytes(b"x" * 9_000) and None) for name in "ab"]
    assert all(path.exists() for path in kept)
    shrink(tmp_path, 20_000)
    assert sum(path.exists() for path in kept) == 1
    assert clear_all(tmp_path) == 1
    assert not any(path.exists() for path in kept)


def test_two_files_of_one_index_are_one_archive(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(filler(200, number), encoding="utf-8")

    class One:
        span = None

        def __init__(self, path: Path) -> None:
            self.path = path.as_posix()

    made = excerpts.opened([One(path) for path in sorted(tmp_path.iterdir())], Disk(), 1_000_000, None)  # type: ignore[misc]
    starts = sorted(first for first, _ in made.index.sources.values())
    assert len(starts) == 3
    assert all(one < two for one, two in pairwise(starts))
    assert made.index.paragraphs_in_all == sum(read.count for _, read in made.index.sources.values())


MARKED = "# Head\n\nA *first* paragraph &amp; more.\n\n- An item with [a link](https://a.example)\n  that goes on\n\n> “Quoted,” he said.\n"


@given(st.sets(st.integers(0, 3)))
def test_a_paragraph_of_an_excerpt_is_where_it_is_in_the_file(numbers: set[int]) -> None:
    document = formats.read("a.md", MARKED.encode())
    index = index_of({"a": Source(Facts(document))})
    blocks = Facts(document).local.blocks
    text = FileText("a", index.lines("a"), GivenTexts({"a": MARKED}))
    made = excerpt("a.md", index.sources["a"][1], index.read(sorted(numbers)), text)
    chosen = [blocks[number] for number in sorted(numbers)]
    assert [block.kind for block in made.prose.blocks] == [block.kind for block in chosen]
    for own, whole in zip(made.prose.blocks, chosen, strict=True):
        assert made.prose.text[own.span.start : own.span.end] == document.prose.text[whole.span.start : whole.span.end]
        assert made.prose.span(own.span) == document.prose.span(whole.span)
    assert [made.place(at) for at in range(len(MARKED) + 1)] == [document.place(at) for at in range(len(MARKED) + 1)]
    assert len(made.gaps) == sum(two != one + 1 for one, two in pairwise(sorted(numbers)))


def _read_of(article: str, *paragraphs: str) -> list[str]:
    """The paragraphs of a source that are read for an article, without its top."""
    sources = [formats.read(name, "\n\n".join(text).encode()) for name, text in (("top.md", ["Nothing."]), ("long.md", paragraphs))]
    made = excerpted(Story(Facts(formats.read("story.md", article.encode())), tuple(Source(Facts(one)) for one in sources)))
    return [one for source in made.sources for one in source.facts.prose.text.split("\n\n") if one != "Nothing."]


NEIGHBOURS = tuple(f"Elsewhere a fee of ${number} was paid to the port." for number in range(300, 340))


def test_a_figure_that_a_source_gives_needs_no_neighbours() -> None:
    given = "The toll came to $317 a day, tents and lanterns included."
    assert _read_of("A berth is $317 now.\n", *NEIGHBOURS, given) == [NEIGHBOURS[17]]
    assert _read_of("A berth is $317 now ([book](top.md)).\n", *NEIGHBOURS, given)[0] != NEIGHBOURS[17]
    assert len(_read_of("A berth is $347 now.\n", *NEIGHBOURS, given)) == 4


def test_an_ordinary_word_that_begins_a_sentence_is_not_a_name() -> None:
    small = [f"They fixed walls {number} times." for number in range(9)]
    assert _read_of("Walls fell.\n", *small, "Walls of a harbor.", "Wells of a garden.") == []
    assert "Wells of a garden." in _read_of("Mr. Walls fell.\n", *small, "Walls of a harbor.", "Wells of a garden.")


@given(st.integers(1, 9_999_999), st.integers(0, 5), st.integers(0, 4))
def test_two_neighbouring_digits_exchanged_are_seen(number: int, place: int, decimals: int) -> None:
    digits = list(str(number))
    at = place % len(digits)
    digits[at : at + 2] = reversed(digits[at : at + 2])
    other = int("".join(digits))
    one, two = number / 10**decimals, other / 10**decimals
    assert number == other or len(str(other)) < len(digits) or found.swapped(np.array([two]), one)[0]


SENTENCE = "Nobody at the ferry office on Harbour Street knew why the second boat had never come back from the island"


def test_beside_a_copy_of_a_sentence_a_few_of_its_word_pairs_say_nothing() -> None:
    copy, part = f"{SENTENCE}.", "They knew why the lamp had never come on."
    assert _read_of(f"{SENTENCE}!\n", copy, part, *NEIGHBOURS) == [copy]
    assert _read_of(f"{SENTENCE}!\n", part, *NEIGHBOURS) == [part]


def test_a_source_with_nothing_but_a_figure_is_not_compared_by_its_words() -> None:
    sources = []
    for number, one in enumerate(("It rained.", "A berth is $347 now.", "The pier of Vessmar never opened.")):
        rest = "\n\n".join(f"On a morning {count} of them came to hear it." for count in range(20 * number, 20 * number + 19))
        sources.append(Source(Facts(formats.read(f"{number}.md", f"{one}\n\n{rest}\n".encode()))))
    article = Facts(formats.read("story.md", b"The pier of Vessmar opened.\n\nSome paid $349.\n"))
    story = excerpted(Story(article, tuple(sources)))
    assert [source.facts.document.path for source in story.sources] == ["0.md", "1.md", "2.md"]
    assert [source.facts.document.path for source in story.worded] == ["0.md", "2.md"]
    assert Story(article, tuple(sources)).worded == tuple(sources)


def test_an_excerpt_has_no_day_of_publication_where_its_source_has_none() -> None:
    filler = [f"On a morning in winter {number} of them came to hear it speak." for number in range(10)]
    source = Source(Facts(formats.read("long.md", "\n\n".join([*filler, "Vessmar, May 3, 2011 — The pier opened."]).encode())))
    first = Source(Facts(formats.read("first.md", b"Nothing.")))
    made = excerpted(Story(Facts(formats.read("story.md", b"The pier opened.\n")), (first, source))).sources[1].facts
    assert made.prose.text == "Vessmar, May 3, 2011 — The pier opened."
    assert (source.facts.published, made.published) == (None, None)
