"""Story → findings: severities, scopes, order, and what happens when a check fails or has no model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

import pytest

from factlint import checks, formats
from factlint.engine import lint, short
from factlint.facts import Facts
from factlint.facts.parse.nlp import NoModel
from factlint.finding import Hit, Severity, Spot
from factlint.rulebook import Rule, Scope
from factlint.story import Story
from factlint.text import Span

TEXT = "Rents rose.\n\nShe said: “Rents rose.”\n"
ARTICLE = Facts(formats.read("story.txt", TEXT.encode()))


@dataclass(frozen=True)
class Params:
    spans: tuple[tuple[int, int, str], ...] = ((0, 5, ""),)


def rule(check: str = "spans", **changes: Any) -> Rule:
    made = Rule("Z001", "house-rule", check, Severity.WARNING, "{text}: {what}", Params(), place="rules/z.yaml:1")
    return replace(made, **changes)


@pytest.fixture(autouse=True)
def _three_checks(monkeypatch: pytest.MonkeyPatch) -> None:
    def spans(story: Story, params: Params) -> Iterator[Hit]:
        spot = Spot(story.article.document, Span(24, 29), "again")
        yield from (Hit(Span(a, b), {"what": label or "seen"}, label, evidence=(spot,)) for a, b, label in params.spans)

    def bare(story: Story, params: Params) -> Iterator[Hit]:
        yield from (Hit(Span(a, b), {"what": "seen"}) for a, b, _ in params.spans)

    def failing(story: Story, params: Params) -> Iterator[Hit]:
        raise KeyError("what")

    def modelled(story: Story, params: Params) -> Iterator[Hit]:
        raise NoModel("none")

    modules = {"spans": spans, "bare": bare, "failing": failing, "modelled": modelled}
    labels = dict.fromkeys(("number", "order", "glyph"), "a kind")
    monkeypatch.setattr(checks, "load", lambda name: SimpleNamespace(check=modules[name], VALUES=("what",), LABELS=labels))


def seen(*rules: Rule) -> list[tuple[str, str, str, int, int]]:
    findings = lint(Story(ARTICLE), rules).findings
    return [(f.code, str(f.severity), f.message, f.range.begin.line, f.range.begin.column) for f in findings]


def test_a_hit_becomes_a_finding_with_its_place_and_message() -> None:
    assert seen(rule()) == [("Z001", "warning", "Rents: seen", 1, 1)]


def test_findings_are_in_the_order_of_their_places() -> None:
    late, early = rule(code="Z001", params=Params(((24, 29, ""),))), rule(code="Z002")
    assert [found[0] for found in seen(late, early)] == ["Z002", "Z001"]


def test_a_rule_with_labels_takes_only_the_hits_it_names() -> None:
    params = Params(((0, 5, "number"), (6, 10, "order"), (24, 29, "glyph")))
    labels = {"number": Severity.ERROR, "glyph": Severity.OFF}
    assert seen(rule(params=params, labels=labels)) == [("Z001", "error", "Rents: number", 1, 1)]


@pytest.mark.parametrize(
    ("scope", "columns"),
    [(Scope(), [1, 12]), (Scope(quoted="inside"), [12]), (Scope(quoted="outside"), [1]), (Scope(("headline",)), [])],
)
def test_a_scope_keeps_the_hits_that_start_in_it(scope: Scope, columns: list[int]) -> None:
    found = seen(rule(params=Params(((0, 5, ""), (24, 29, ""))), scope=scope))
    assert [column for *_, column in found] == columns


def test_a_check_that_fails_is_a_finding_and_the_others_run() -> None:
    result = lint(Story(ARTICLE), [rule("failing", code="Z000", id="bad-rule"), rule()])
    assert [(f.code, f.rule) for f in result.findings] == [("X002", "internal-error"), ("Z001", "house-rule")]
    assert result.failures == 1
    assert result.findings[0].message.startswith("rule bad-rule (rules/z.yaml:1) failed on this story")


def test_rules_without_their_model_are_named_and_the_others_run() -> None:
    result = lint(Story(ARTICLE), [rule("modelled", code="Z000"), rule()])
    assert (result.unmodelled, [f.code for f in result.findings]) == (("Z000",), ["Z001"])


def test_a_disabled_rule_does_not_run() -> None:
    assert seen(rule(enabled=False)) == []


def test_the_fingerprint_stays_when_lines_move_and_changes_with_the_words() -> None:
    def printed(before: str, words: str) -> str:
        article = Facts(formats.read("story.txt", f"{before}{words}\n".encode()))
        params = Params(((len(before), len(before) + len(words), ""),))
        plain = rule(check="bare", params=params)
        return lint(Story(article), [plain]).findings[0].fingerprint

    assert printed("", "Rents rose.") == printed("More lines.\n\n", "Rents rose.")
    assert printed("", "Rents rose.") != printed("", "Wages rose.")


def test_the_same_finding_is_said_once() -> None:
    assert seen(rule(params=Params(((0, 5, ""), (0, 5, ""))))) == [("Z001", "warning", "Rents: seen", 1, 1)]


def test_a_long_place_is_cut_in_the_middle() -> None:
    assert short("word " * 100) == "word word word word word word word word word word word word … word word word word word word word word"
