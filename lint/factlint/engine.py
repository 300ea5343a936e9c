"""Story → findings: runs the checks that the rules name, and makes findings of their hits."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from factlint import checks, lazy
from factlint.clock import Clock, TimeUp
from factlint.facts import Facts, Failed
from factlint.facts.parse.nlp import NoModel
from factlint.finding import Finding, Hit, Range, Severity
from factlint.rank import rank
from factlint.records import dataclass
from factlint.rulebook.rule import Rule, Scope
from factlint.story import Story
from factlint.text import Place, Span

_QUOTED = lazy.regex(r"^[ \t]*>[ \t>]*", re.MULTILINE)
"""The marks before the lines of a block quotation: where they are depends on how it is wrapped."""

LONG = 120
"""How many characters of a place a message quotes."""


@dataclass(frozen=True)
class Result:
    """What the rules say of one story; findings in order of their place."""

    findings: tuple[Finding, ...]
    unmodelled: tuple[str, ...] = ()
    """Codes of the rules that did not run because no language model can be used."""
    lacking: str = ""
    """Why no language model can be used, where that kept rules from running."""
    foreign: str = ""
    """The language of the story where it is not English, so that rules for English did not run."""
    failures: int = 0
    """How many findings X002 say that something failed."""
    late: tuple[str, ...] = ()
    """Codes of the rules that did not run, or did not finish, before the time was up."""


WRAP_UP = 10.0
"""Seconds to put together what was found before the time was up."""


def lint(story: Story, rules: Sequence[Rule], clock: Clock | None = None) -> Result:
    """Run the enabled rules on a story; a check that fails or lacks its model leaves the others running."""
    language = story.article.language
    chosen = [rule for rule in rules if rule.enabled and (rule.languages == "any" or language == "en")]
    foreign = language if any(rule.enabled and rule.languages == "en" for rule in rules) and language != "en" else ""
    run = _Run(story)
    late: tuple[str, ...] = ()
    try:
        for rule in chosen:
            run.rule(rule)
    except TimeUp:
        if clock is not None:
            clock.lengthen(clock.seconds + WRAP_UP)
        late = tuple(rule.code for rule in chosen if rule.code not in run.done)
    failed = tuple(_failures(story, run.failed))
    findings = [*_yielding(run.findings, chosen), *failed]
    failures = len(failed) + run.failures
    return Result(tuple(sorted(_single(findings), key=lambda f: f.order)), tuple(run.unmodelled), run.lacking, foreign, failures, late)


class _Run:
    """The rules on one story, one after another."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.findings: list[Finding] = []
        self.unmodelled: list[str] = []
        self.lacking = ""
        self.done: set[str] = set()
        self.failures = 0
        self.failed: dict[tuple[str, str], list[str]] = {}
        """File and what failed on it → codes of the rules that need it."""
        self._hits: dict[tuple[str, Any], tuple[Hit, ...]] = {}

    def rule(self, rule: Rule) -> None:
        try:
            key = (rule.check, repr(rule.params))
            if key not in self._hits:
                self._hits[key] = tuple(checks.load(rule.check).check(self.story, rule.params))
            self.findings += tuple(_findings(self.story, rule, self._hits[key]))
        except NoModel as error:
            self.unmodelled.append(rule.code)
            self.lacking = str(error)
        except Failed as error:
            self.failed.setdefault((error.path, str(error)), []).append(rule.code)
        except Exception as error:  # the one place where a rule's fault must not end the run
            self.failures += 1
            self.findings.append(_failure(self.story, rule, error))
        self.done.add(rule.code)


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
        rank=rank(story.article, hit.span, rule, hit.label, severity),
    )
    return replace(made, fingerprint=fingerprint(made))


def fingerprint(made: Finding) -> str:
    """A hash of rule, words and the other side's words: the same when lines move, another when the words change."""
    parts = [made.rule, made.range.text, *(spot.text for spot in made.evidence)]
    words = (" ".join(_QUOTED.sub("", part).split()) for part in parts)
    return hashlib.sha256("\0".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def short(text: str, most: int = LONG) -> str:
    """The text on one line, cut in the middle where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most // 2].rstrip()} … {line[-most // 3 :].lstrip()}"


def _in_scope(article: Facts, span: Span, scope: Scope) -> bool:
    if scope.sections:
        block = article.block(span)
        if block is None or block.kind not in scope.sections:
            return False
    if scope.quoted == "any":
        return True
    return (article.quoted(span) is not None) == (scope.quoted == "inside")


def _yielding(findings: Sequence[Finding], rules: Iterable[Rule]) -> Iterator[Finding]:
    """The findings, without those of rules that yield to another one which finds something at the same place."""
    better = {rule.code: rule.yields_to for rule in rules if rule.yields_to}
    for made in findings:
        names = better.get(made.code, ())
        if not names or not any(_overlap(made, other) for other in findings if other.code in names or other.rule in names):
            yield made


def _overlap(one: Finding, other: Finding) -> bool:
    return one.range.start < other.range.end and other.range.start < one.range.end


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
    return internal(document.path, what, Range.of(document, Span(0, 0)))


def _failures(story: Story, failed: Mapping[tuple[str, str], Sequence[str]]) -> Iterator[Finding]:
    """One finding for each thing that failed on a file, however many rules need it."""
    for (path, what), codes in failed.items():
        yield internal(path, f"{what}; rules that did not run because of this: {', '.join(codes)}")


def internal(path: str, what: str, place: Range | None = None) -> Finding:
    """The finding X002 that something failed on a file; without a place at its first character."""
    top = Place(1, 1)
    made = Finding("X002", "internal-error", Severity.ERROR, short(what, 1_000), place or Range(path, 0, 0, top, top, ""))
    return replace(made, fingerprint=fingerprint(made))
