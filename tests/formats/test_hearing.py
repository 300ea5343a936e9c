"""One hearing in the files of many programs: what a story says rightly is supported, what it says wrongly is found, each with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.samples.hearing import SAID, STATED

from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import in_context, read
from factlint.rulebook import load_rules
from factlint.story import Source, Story
from factlint.story.claims.find import claims
from factlint.story.reckoned.grid import grids

SAMPLES = Path(__file__).parent.parent / "samples/hearing"
FILES = sorted(path.name for path in SAMPLES.iterdir() if path.suffix not in (".py", ""))
RULES = [rule for rule in load_rules() if rule.code in ("Q001", "Q002", "Q003", "Q004", "Q007", "Q009", "C001", "F001", "F003")]
MODEL = find_model()
HEAD = "---\ntitle: The flood\ndate: 2025-11-15\n---\n"
PLACES = {".pdf": ", page ", ".docx": ", paragraph "}


def source(name: str) -> Source:
    return Source(Facts(in_context(read(f"sources/{name}", (SAMPLES / name).read_bytes())), MODEL))


def story(*, right: bool) -> Facts:
    said = [f"“{one.right if right else one.wrong},” said {one.speaker}." for one in SAID]
    stated = [one.sentence.format(one.right if right else one.wrong) for one in STATED]
    return Facts(read("story.md", "\n".join([HEAD, *(f"{part}\n" for part in (*said, *stated))]).encode()), MODEL)


@pytest.mark.parametrize("name", FILES)
def test_what_is_right_is_supported_with_its_place(name: str) -> None:
    whole = Story(story(right=True), (source(name),))
    assert [made.message for made in lint(whole, RULES).findings] == []
    wanted = [f"{one.right}," for one in SAID] + [one.right for one in STATED]
    made = {whole.article.prose.words(one.span): one for one in claims(whole)}
    found = [(words, made[words].verdict) for words in wanted]
    assert found == [(words, "supported") for words in wanted]
    document = whole.sources[0].facts.document
    places = [document.where(made[words].evidence[0].span.start) for words in wanted]
    assert all(PLACES.get(Path(name).suffix, ":") in place for place in places), places


@pytest.mark.parametrize("name", FILES)
def test_what_is_wrong_is_found_by_its_kind(name: str) -> None:
    whole = Story(story(right=False), (source(name),))
    found = list(lint(whole, RULES).findings)
    codes = {made.range.begin.line: made.code for made in found}
    lines = range(6, 6 + 2 * (len(SAID) + len(STATED)), 2)
    assert [codes.get(line) for line in lines[: len(SAID)]] == [one.code for one in SAID], [made.message for made in found]
    assert all(codes.get(line) in ("C001", "F001", "F003") for line in lines[len(SAID) :]), [made.message for made in found]


SPENT = [
    ("Waterworks", [4_215_000, 5_340_000, 128]),
    ("Schools", [19_870_000, 21_435_000, 746]),
    ("Fire brigade", [3_155_000, 3_480_000, 93]),
    ("Libraries", [1_290_000, 1_145_000, 37]),
    ("Parks", [865_000, 910_000, 22]),
]


@pytest.mark.parametrize("name", FILES)
def test_the_table_is_read_by_row_and_column(name: str) -> None:
    (grid,) = [found for found in grids(source(name).facts) if len(found.rows) == len(SPENT)]
    assert [(row.name, [int(cell.value) for cell in row.cells]) for row in grid.rows] == SPENT
    assert [column.name for column in grid.columns] == ["Spent 2024", "Spent 2025", "Staff"]
