"""Short stories with what a rule should find between square brackets: tables of the forms of one phenomenon."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from factlint import formats
from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model, NoModel, find_model
from factlint.rulebook import Rule, load_rules
from factlint.story import Source, Story


def bare(text: str) -> str:
    """The text without its brackets."""
    return text.replace("[", "").replace("]", "")


def marked(text: str) -> list[str]:
    """What is between the brackets of a text, in order."""
    return [piece.partition("]")[0] for piece in text.split("[")[1:]]


def seen(text: str, *codes: str, name: str = "story.md", source: str | None = None, published: str | None = None) -> list[str]:
    """What the rules with these codes find in a text without its brackets, as "code words", in order of place."""
    words = bare(text)
    if name.endswith("html"):
        words = f"<p>{words}</p>"
    if published:
        meta = f'<meta name="date" content="{published}">' if name.endswith("html") else f"---\ndate: {published}\n---\n\n"
        words = meta + words
    sources = () if source is None else (Source(_facts("release.txt", source)),)
    story = Story(article=_facts(name, words), sources=sources)
    result = lint(story, _rules(frozenset(code[0] for code in codes)))
    return [f"{made.code} {made.range.text}" for made in result.findings if made.code in codes]


def wanted(text: str, code: str) -> list[str]:
    """What `seen` gives where a text has what its brackets mark."""
    return [f"{code} {words}" for words in marked(text)]


def _facts(name: str, text: str) -> Facts:
    return Facts(formats.read(name, text.encode()), _model())


@cache
def _rules(letters: frozenset[str]) -> list[Rule]:
    return [replace(rule, enabled=True) for rule in load_rules() if rule.code[0] in letters]


@cache
def _model() -> Model | None:
    try:
        return find_model()
    except NoModel:
        return None
