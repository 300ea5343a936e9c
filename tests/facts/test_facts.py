"""The seam between the extractors and the file: local spans become offsets of the file, once, however deep they lie."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.model import placed
from factlint.facts.parse.nlp import NoModel
from factlint.text import Document, Piece, Prose, Section, Span

PROSE = Prose("a bc", [Piece(0, 1, Span(2, 3)), Piece(1, 1, Span(3, 6)), Piece(2, 2, Span(8, 10))], [Section(Span(0, 4), "body")])


@dataclass(frozen=True)
class Inner:
    span: Span


@dataclass(frozen=True)
class Outer:
    span: Span
    name: str
    inner: Inner | None
    many: tuple[Span, ...]


def test_every_span_of_a_fact_is_placed() -> None:
    fact = Outer(Span(0, 4), "a", Inner(Span(2, 3)), (Span(0, 1), Span(3, 4)))
    assert placed(fact, PROSE) == Outer(Span(2, 10), "a", Inner(Span(8, 9)), (Span(2, 3), Span(9, 10)))
    assert placed(Outer(Span(0, 1), "a", None, ()), PROSE) == Outer(Span(2, 3), "a", None, ())


TEXT = "It rained. “We *left* early,” she said.\n\n“Nobody [stayed](x),” he said.\n"
FACTS = Facts(formats.read("story.md", TEXT.encode()))


def test_a_place_knows_its_block_sentence_and_quotation() -> None:
    at = TEXT.index("early")
    block, sentence, quote = FACTS.block(Span(at, at)), FACTS.sentence(Span(at, at + 5)), FACTS.quoted(Span(at, at + 5))
    assert block and sentence and quote
    assert FACTS.document[block.span] == TEXT.partition("\n")[0]
    assert FACTS.document[sentence] == "“We *left* early,” she said."
    assert FACTS.prose.words(quote.inner) == "We left early,"


@pytest.mark.parametrize(("word", "inside"), [("It", False), ("We", True), ("said", False), ("Nobody", True), ("he said", False)])
def test_the_quotation_of_a_place_is_the_one_it_touches(word: str, inside: bool) -> None:
    at = TEXT.index(word)
    assert (FACTS.quoted(Span(at, at + len(word))) is not None) is inside


def test_a_blank_line_belongs_to_no_block() -> None:
    at = TEXT.index("\n\n") + 1
    assert (FACTS.block(Span(at, at)), FACTS.sentence(Span(at, at))) == (None, None)


def test_what_needs_a_model_says_so_where_there_is_none() -> None:
    with pytest.raises(NoModel):
        _ = FACTS.names


def test_pattern_facts_do_not_import_spacy() -> None:
    code = (
        "import sys; from factlint import formats; from factlint.facts import Facts\n"
        "f = Facts(formats.read('s.md', b'He paid $5 million on May 3, 2019.'))\n"
        "f.blocks, f.sentences, f.quotes, f.marks, f.figures, f.dates, f.citations, f.published, f.sections\n"
        "print([m for m in ('spacy', 'rapidfuzz', 'yaml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "spacy" not in done.stdout and done.stdout.strip(), done.stderr


def test_the_residue_of_a_page_holds_no_figures_dates_and_quotations() -> None:
    text = (
        "The lido cost £4 million on May 4, 2026. “It is shut,” she said.\n\n"
        "Related: Lido cost £7 million on May 5, 2025, “at the very least” 41 people say\n\n“It opens,” he said, on May 6, 2026.\n"
    )
    facts = Facts(formats.read("story.txt", text.encode()))
    assert [block.kind for block in facts.blocks] == ["body", "boilerplate", "body"]
    assert [text[f.span.start : f.span.end] for f in facts.figures] == ["£4 million"]
    assert [text[f.span.start : f.span.end] for f in facts.dates] == ["May 4, 2026", "May 6, 2026"]
    assert [text[f.inner.start : f.inner.end] for f in facts.quotes] == ["It is shut,", "It opens,"]


def test_the_figures_in_a_span_are_those_that_are_whole_in_it() -> None:
    text = "Two men paid $30 each in 1999. Some 400 others, or 5 percent, did not.\n\nThe hall has 12 rooms."
    local = Facts(Document("a.md", text, (), Prose.plain(text))).local
    assert len(local.figures) > 4
    for start in range(0, len(text), 3):
        for end in range(start, len(text) + 1, 3):
            span = Span(start, end)
            assert local.figures_in(span) == tuple(figure for figure in local.figures if figure.span in span)
