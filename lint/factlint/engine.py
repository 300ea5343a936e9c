"""Story → findings: runs the checks that the rules name, and makes findings of their hits."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from factlint import checks
from factlint.facts import Facts
from factlint.facts.parse.nlp import NoModel
from factlint.finding import Finding, Hit, Range, Severity
from factlint.rulebook.rule import Rule, Scope
from factlint.story import Story
from factlint.text import Span

_QUOTED = re.compile(r"^[ \t]*>[ \t>]*", re.MULTILINE)
"""The marks before the lines of a block quotation: where they stand depends on how it is wrapped."""

LONG = 120
"""How many characters of a place a message quotes."""


@dataclass(frozen=True)
class Result:
    """What the rules say of one story; findings in order of their place."""

    findings: tuple[Finding, ...]
    unmodelled: tuple[str, ...] = ()
    """Codes of the rules that did not run because no language model is there."""
    foreign: str = ""
    """The language of the story where it is not English, so that rules for English did not run."""
    failures: int = 0
    """How many checks failed; each is a finding X002."""


def lint(story: Story, rules: Sequence[Rule]) -> Result:
    """Run the enabled rules on a story; a check that fails or lacks its model leaves the others running."""
    language = story.article.language
    chosen = [rule for rule in rules if rule.enabled and (rule.languages == "any" or language == "en")]
    foreign = language if any(rule.enabled and rule.languages == "en" for rule in rules) and language != "en" else ""
    findings: list[Finding] = []
    unmodelled: list[str] = []
    failures = 0
    ran: dict[tuple[str, Any], tuple[Hit, ...]] = {}
    for rule in chosen:
        try:
            key = (rule.check, repr(rule.params))
            if key not in ran:
                ran[key] = tuple(checks.load(rule.check).check(story, rule.params))
            findings += _findings(story, rule, ran[key])
        except NoModel:
            unmodelled.append(rule.code)
        except Exception as error:  # the one place where a rule's fault must not end the run
            failures += 1
            findings.append(_failure(story, rule, error))
    return Result(tuple(sorted(_single(findings), key=lambda f: f.order)), tuple(unmodelled), foreign, failures)


def _findings(story: Story, rule: Rule, hits: Iterable[Hit]) -> Iterator[Finding]:
    for hit in hits:
        severity = rule.judges(hit.label)
        if severity is not Severity.OFF and _in_scope(story.article, hit.span, rule.scope):
            yield finding(story, rule, severity, hit)


def finding(story: Story, rule: Rule, severity: Severity, hit: Hit) -> Finding:
    """The finding that a rule makes of a hit: its message filled in, its places read off the files."""
    document = story.article.document
    evidence = tuple(Range.of(spot.document, spot.span, spot.note) for spot in hit.evidence)
    first = evidence[0] if evidence else None
    values = {
        "text": short(document[hit.span]),
        "where": first.where if first else "",
        "other": short(first.text) if first else "",
        **hit.values,
    }
    made = Finding(
        code=rule.code,
        rule=rule.id,
        severity=severity,
        message=" ".join(rule.message.format_map(values).split()),
        range=Range.of(document, hit.span),
        places=tuple(Range.of(document, span) for span in hit.places),
        evidence=evidence,
        diff=hit.diff,
        fix=hit.fix,
        label=hit.label,
    )
    return replace(made, fingerprint=fingerprint(made))


def fingerprint(made: Finding) -> str:
    """A hash of rule, words and the other side's words: the same when lines move, another when the words change."""
    parts = [made.rule, made.range.text, *(spot.text for spot in made.evidence)]
    words = (" ".join(_QUOTED.sub("", part).split()) for part in parts)
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def short(text: str) -> str:
    """The text on one line, cut in the middle where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= LONG else f"{line[: LONG // 2].rstrip()} … {line[-LONG // 3 :].lstrip()}"


def _in_scope(article: Facts, span: Span, scope: Scope) -> bool:
    if scope.sections:
        block = article.block(span)
        if block is None or block.kind not in scope.sections:
            return False
    if scope.quoted == "any":
        return True
    return (article.quoted(span) is not None) == (scope.quoted == "inside")


def _single(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Each problem once: the same rule at the same place says it once."""
    seen = set()
    for made in findings:
        key = (made.code, made.range.start, made.range.end, made.message)
        if key not in seen:
            seen.add(key)
            yield made


def _failure(story: Story, rule: Rule, error: Exception) -> Finding:
    document = story.article.document
    what = f"rule {rule.id} ({rule.place}) failed on this story: {type(error).__name__}: {error}; the other rules ran"
    made = Finding("X002", "internal-error", Severity.ERROR, " ".join(what.split()), Range.of(document, Span(0, 0)))
    return replace(made, fingerprint=fingerprint(made))
