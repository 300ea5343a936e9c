"""Runs the examples of rules and the tables of cases: stories with caret lines that say exactly what is found.

    The plant employs 4,200 people.
                      ^^^^^ F001

The carets give line, column and end, the word after them the code or id of the rule; a finding that continues past its line
has carets up to the end of the line. Severity and message may follow, and are then compared as well:

                      ^^^^^ F001 error: 4,200 here, 2,400 in report.txt:1:20

Stories without caret lines are clean. `expect` states what else the findings have: labels, other places, evidence, diffs and edits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import cache
from typing import Any

from yaml.nodes import Node

from factlint import formats, lazy
from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.citations.addresses import canonical
from factlint.facts.parse.nlp import Model, NoModel, find_model
from factlint.finding import Finding, Range
from factlint.formats.bibliography import Entry, entries_of
from factlint.formats.files import GivenFiles
from factlint.records import dataclass
from factlint.rulebook import Example, Expect, Other, Rule
from factlint.rulebook.nodes import Reader, compose, place
from factlint.rulebook.people import read_people
from factlint.story import Earlier, Exposed, Source, Story, Unread
from factlint.story.archive.read import Archive
from factlint.story.protected import protected_of
from factlint.text import Document, Span

_CARETS = lazy.regex(
    r"^(?P<indent>[ \t]*)(?P<carets>\^+)[ \t]+(?P<names>[A-Za-z][\w-]*(?:,[ \t]*[A-Za-z][\w-]*)*)"
    r"(?:[ \t]+(?P<severity>info|warning|error))?(?::[ \t]+(?P<message>\S.*?))?[ \t]*$"
)


@dataclass(frozen=True, order=True)
class Expected:
    """One expected or actual finding: line, first column, column after the last on that line, and rule."""

    line: int
    column: int
    end: int
    rule: str
    severity: str = ""
    """Empty where the caret line does not state it."""
    message: str = ""

    def __str__(self) -> str:
        severity, message = self.severity and f" {self.severity}", self.message and f": {self.message}"
        return f"{self.line}:{self.column}-{self.end} {self.rule}{severity}{message}"

    def fits(self, made: Expected) -> bool:
        """The finding is where this mark says, and says what it states."""
        stated = (self.severity or made.severity, self.message or made.message)
        return replace(self, severity=stated[0], message=stated[1]) == made


@dataclass(frozen=True)
class Failure:
    """An example in which the rules find something other than its carets say."""

    place: str
    title: str
    missing: tuple[Expected, ...] = ()
    unexpected: tuple[Expected, ...] = ()
    other: tuple[str, ...] = ()
    """What the findings have beside their places and messages that is not as `expect` states."""

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.title or 'example'}"]
        lines += [f"  missing finding {mark}" for mark in self.missing]
        lines += [f"  unexpected finding {mark}" for mark in self.unexpected]
        lines += [f"  {line}" for line in self.other]
        return "\n".join(lines)


@dataclass(frozen=True)
class Case:
    """A row of a table of cases: an example, the rules that run on it, and where it is."""

    example: Example
    select: tuple[str, ...]
    place: str


@dataclass(frozen=True)
class _Table:
    select: tuple[str, ...]
    cases: tuple[Any, ...]


def split(text: str, names: Mapping[str, str]) -> tuple[str, tuple[Expected, ...]]:
    """The story without its caret lines, and what they expect; `names` takes ids to codes."""
    kept: list[str] = []
    expected: list[Expected] = []
    for line in text.splitlines(keepends=True):
        carets = _CARETS.match(line.rstrip("\r\n"))
        if carets is None or not kept:
            kept.append(line)
            continue
        column = len(carets["indent"]) + 1
        stated = (carets["severity"] or "", carets["message"] or "")
        for name in re.split(r",\s*", carets["names"]):
            expected.append(Expected(len(kept), column, column + len(carets["carets"]), names.get(name, name), *stated))
    return "".join(kept), tuple(sorted(expected))


def read_cases(path: str, text: str) -> tuple[Case, ...]:
    """The cases of a table. Raises YamlError."""
    reader = Reader(path)
    node = compose(text, path)
    table = reader.into(_Table, node, "a table of cases") if node is not None else None
    cases = []
    for item in table.cases if table else ():
        example = reader.into(Example, item, "a case")
        if example is not None and table is not None:
            cases.append(Case(example, table.select, place(path, item)))
    reader.done()
    return tuple(cases)


def run_case(case: Case, rules: Sequence[Rule]) -> Failure | None:
    """What a case finds that it should not, or does not find; None where it holds."""
    chosen = [rule for rule in rules if not set(case.select).isdisjoint(rule.names)]
    unknown = set(case.select) - {name for rule in chosen for name in rule.names}
    if unknown:
        return Failure(case.place, f"unknown rule {', '.join(sorted(unknown))}")
    return run_example(case.example, chosen, case.place)


def run_rule(parts: Sequence[Rule]) -> Iterator[Failure]:
    """The examples of a rule, or of all rules of one whole, that do not hold; a rule that never fires in them is a failure too."""
    fired: set[str] = set()
    for number, example in enumerate(parts[0].examples, 1):
        failure = run_example(example, parts, f"{parts[0].place}: rule {parts[0].names[-1]}, example {number}")
        fired.update(mark.rule for mark in _expected(example, parts)[1])
        if failure is not None:
            yield failure
    for rule in parts:
        if rule.code not in fired:
            yield Failure(rule.place, f"rule {rule.id} has no example in which it finds something")


def run_example(example: Example, rules: Sequence[Rule], where: str) -> Failure | None:
    """Runs just these rules on an example."""
    text, expected = _expected(example, rules)
    unknown = sorted(example.labels.keys() - {label for rule in rules for label in rule.labels})
    if unknown:
        return Failure(where, f"no rule of this example has the label '{unknown[0]}'")
    story = story_of(example, text)
    result = lint(story, [_adapted(rule, example) for rule in rules])
    unexpected = sorted(_mark(made, story.article.document) for made in result.findings)
    missing = []
    for mark in sorted(expected, key=lambda mark: not mark.message):  # what states most chooses first
        made = next((made for made in unexpected if mark.fits(made)), None)
        if made is None:
            missing.append(mark)
        else:
            unexpected.remove(made)
    other = () if example.expect is None else tuple(_unlike(example.expect, stated(result.findings, text)))
    failed = missing or unexpected or other
    return Failure(where, example.title, tuple(sorted(missing)), tuple(unexpected), other) if failed else None


def stated(findings: Sequence[Finding], text: str) -> Expect:
    """All that `expect` can state of the findings of a story."""
    return Expect(
        labels=tuple(made.label for made in findings),
        places=tuple(f"{place.begin.line}:{place.begin.column} {_line(place)}" for made in findings for place in made.places),
        evidence=tuple(
            f"{place.where}{place.note and ' '}{place.note}: {_line(place)}".rstrip() for made in findings for place in made.evidence
        ),
        diff=tuple(" ".join(_WORDS[op].format(words) for op, words in made.diff) for made in findings if made.diff),
        fixed=_edited(text, [made for made in findings if made.fix and made.fix.safe]),
        suggested=_edited(text, findings),
    )


_WORDS = {"equal": "{}", "delete": "[-{}-]", "insert": "{{+{}+}}"}


def _unlike(expect: Expect, found: Expect) -> Iterator[str]:
    """What differs; YAML drops empty lines at the end of a text."""
    for name, value in asdict(expect).items():
        made = asdict(found)[name]
        same = value == made if isinstance(made, tuple) or value is None else value.rstrip("\n") == made.rstrip("\n")
        if value is not None and not same:
            yield f"{name}: {made!r}, not {value!r}"


def _line(place: Range) -> str:
    return " ".join(place.text.split())


def _edited(text: str, findings: Sequence[Finding]) -> str:
    """The text after the edits of findings, which do not overlap."""
    edits = {edit for made in findings if made.fix is not None for edit in made.fix.edits}
    for edit in sorted(edits, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def _expected(example: Example, rules: Sequence[Rule]) -> tuple[str, tuple[Expected, ...]]:
    return split(example.article, {rule.id: rule.code for rule in rules})


def _adapted(rule: Rule, example: Example) -> Rule:
    """The rule, switched on, with the parameters and the severities of labels that the example gives it."""
    rule = replace(rule, labels={label: example.labels.get(label, severity) for label, severity in rule.labels.items()})
    node = next((example.params[name] for name in rule.names if name in example.params), None)
    if not isinstance(node, Node):
        return replace(rule, enabled=True)
    reader = Reader(rule.place)
    params = reader.into(type(rule.params), node, f"the params of rule '{rule.id}'", rule.params)
    reader.done()
    assert params is not None
    return replace(rule, enabled=True, params=params)


def _mark(made: Finding, document: Document) -> Expected:
    begin, finish = made.range.begin, made.range.finish
    line = document[document.lines.line(begin.line)].rstrip("\r\n")
    end = finish.column if finish.line == begin.line else len(line) + 1
    return Expected(begin.line, begin.column, end, made.code, str(made.severity), made.message)


def story_of(example: Example, text: str) -> Story:
    """The story that an example describes; its files exist only here."""
    article = _facts(example.name, text)
    return Story(
        article=article,
        sources=tuple(
            replace(_source(name, other, peer=False), declared=_declared(article, name)) for name, other in example.sources.items()
        ),
        peers=tuple(_source(name, other, peer=True) for name, other in example.peers.items()),
        people=read_people(example.people, "people.yaml"),
        unread=tuple(Unread(name, "does not exist") for name in example.missing),
        exposed=tuple(Exposed(name, "Hugo", "'content/'", "evidence/") for name in example.exposed),
        complete=example.complete,
        before=_before(example),
        archive=_archive(example),
        works=_works(article),
        gone=example.gone or None,
        archived=frozenset(map(canonical, example.archived)) if example.archived else None,
        retracted=dict.fromkeys(example.retracted, "retracted.csv:1"),
        protected=protected_of(example.protected, "protected.txt:1"),
    )


def _works(article: Facts) -> dict[str, Entry] | None:
    """The bibliography that the front matter of an example holds."""
    found = entries_of(article.document.path, article.document.meta) if "references" in article.document.meta else ()
    return {entry.key: entry for entry in found} or None


def _archive(example: Example) -> Archive | None:
    given = {path: text.encode() for path, text in example.archive.items()}
    return Archive(tuple(given), files=GivenFiles(given)) if given else None


def _before(example: Example) -> Earlier | None:
    return Earlier(_facts(example.name, example.before), "main", date.max) if example.before else None


def _declared(article: Facts, name: str) -> Span | None:
    """Where the front matter of an example names a source."""
    front = next((section.span for section in article.document.sections if section.kind == "frontmatter"), Span(0, 0))
    at = article.document.text.find(name, front.start, front.end)
    return Span(at, at + len(name)) if at >= 0 else None


def _source(name: str, other: Other, *, peer: bool) -> Source:
    day = date.fromisoformat(other.date) if other.date else None
    return Source(
        _facts(name, other.text, evidence=not peer),
        peer=peer,
        kind=other.kind,
        speaker=other.speaker,
        url=other.url,
        date=day,
        embargo=other.embargo,
    )


def _facts(name: str, text: str, *, evidence: bool = False) -> Facts:
    document = formats.read(name, text.encode("utf-8"))
    return Facts(formats.in_context(document) if evidence else document, _model())


@cache
def _model() -> Model | None:
    try:
        return find_model()
    except NoModel:
        return None
