"""What a rule is: a check with a code, a name, a severity and words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any, ClassVar, Literal, Protocol

from yaml.nodes import Node

from factlint.finding import Severity
from factlint.records import dataclass
from factlint.text import SectionKind


@dataclass(frozen=True)
class Scope:
    """Where a hit must start for the rule to take it; no sections means all."""

    sections: tuple[SectionKind, ...] = ()
    quoted: Literal["any", "inside", "outside"] = "any"


@dataclass(frozen=True)
class Other:
    """A source or peer of an example; a plain text in YAML is its text."""

    SHORT: ClassVar[str] = "text"

    text: str
    kind: str = ""
    speaker: str = ""
    date: str = ""
    url: str = ""
    embargo: str = ""


@dataclass(frozen=True)
class Expect:
    """What the findings of an example have beside what its carets say, in the order of the findings; None is not compared."""

    labels: tuple[str, ...] | None = None
    """The label of each finding, which is what the YAML of a rule maps to a severity; empty for none."""
    places: tuple[str, ...] | None = None
    """Other places in the story: "3:5 the harbour board"."""
    evidence: tuple[str, ...] | None = None
    """Places on the other side: "minutes.txt:1:12 source: twelve ships"."""
    diff: tuple[str, ...] | None = None
    """For each finding with a diff: "The council owes the [-island-] {+town+} money"."""
    fixed: str | None = None
    """The story after all safe edits."""
    suggested: str | None = None
    """The story after all edits, safe or not."""


@dataclass(frozen=True)
class Example:
    """A story that shows what a rule says of it: a test, and a piece of the rule's page.

    Lines of carets under a line of the article are the exact expectation, as CONTRIBUTING describes them.
    """

    article: str
    title: str = ""
    why: str = ""
    name: str = "story.md"
    sources: Mapping[str, Other] = field(default_factory=dict)
    peers: Mapping[str, Other] = field(default_factory=dict)
    people: str = ""
    missing: tuple[str, ...] = ()
    """Declared sources that cannot be read."""
    exposed: tuple[str, ...] = ()
    """Sources below the content folder of a Hugo site."""
    complete: bool = False
    gone: Mapping[str, str] = field(default_factory=dict)
    """Address → why it leads nowhere."""
    archived: tuple[str, ...] = ()
    """Addresses with copies; empty without a list."""
    retracted: tuple[str, ...] = ()
    """DOIs of withdrawn papers."""
    protected: tuple[str, ...] = ()
    """Names on a list of people who must not be identified."""
    archive: Mapping[str, str] = field(default_factory=dict)
    """Path → text of published stories."""
    before: str = ""
    """The story as it was at the commit that a run compares with, `main`; empty where it compares with none."""
    params: Mapping[str, Any] = field(default_factory=dict)
    """Rule id → parameters that differ in this example."""
    labels: Mapping[str, Severity] = field(default_factory=dict)
    """Label → severity that differs in this example: labels that are off by default are tried so."""
    expect: Expect | None = None
    """What the findings have beside place, severity and message."""


class Params(Protocol):
    """The parameters of a check: an instance of its own dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


@dataclass(frozen=True)
class Waiting:
    """Params of a shipped rule, which are read when the rule is to run: its check need not be imported before."""

    node: Node
    path: str


@dataclass(frozen=True)
class Whole:
    """The rule of a pack of which several rules come, one for each label that has a code of its own."""

    code: str
    id: str
    why: str


@dataclass(frozen=True)
class Rule:
    """What reports and configuration call a rule: a code, an id, a severity and words for what a check finds."""

    code: str
    id: str
    check: str
    severity: Severity
    message: str
    params: Params | Waiting
    """Those of the check, once the rule is ready."""
    why: str = ""
    advice: str = ""
    """What an editor does about a finding, in a sentence; shown on screens."""
    labels: Mapping[str, Severity] = field(default_factory=dict)
    """Kind of hit → severity; with labels, hits of other kinds belong to other rules."""
    usefulness: Mapping[str, int] = field(default_factory=dict)
    """Label → percent of such findings in published copy that an editor acts on, half of the arguable ones counted; `all` for the rest."""
    enabled: bool = True
    languages: Literal["en", "any"] = "en"
    scope: Scope = field(default_factory=Scope)
    yields_to: tuple[str, ...] = ()
    """Names of rules that say it better: where one of them finds something at the same place, this one is silent."""
    standards: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    since: str = ""
    """The first version that has it."""
    place: str = ""
    """`file:line` of its YAML."""
    whole: Whole | None = None
    """Where the pack writes several rules as one."""

    @property
    def names(self) -> tuple[str, ...]:
        """What configuration, options and directives may call it."""
        return (self.code, self.id, self.whole.id) if self.whole else (self.code, self.id)

    @property
    def page(self) -> str:
        """The name of its page in the rule reference, which the rules of one whole share."""
        named = self.whole or self
        return f"{named.code}-{named.id}"

    def judges(self, label: str) -> Severity:
        """The severity of a hit with this label; OFF where the hit is not this rule's."""
        if not self.labels:
            return self.severity
        return self.labels.get(label, Severity.OFF)


def worst(rule: Rule) -> Severity:
    """The most severe severity that a rule gives."""
    return max(rule.labels.values(), default=rule.severity)


def wholes(rules: Iterable[Rule]) -> tuple[tuple[Rule, ...], ...]:
    """The rules, those that a pack writes as one together, in the order of their first ones."""
    groups: dict[str, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.page, []).append(rule)
    return tuple(map(tuple, groups.values()))


def codes(rules: Iterable[Rule]) -> dict[str, tuple[str, ...]]:
    """Name → the codes of the rules that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for rule in rules:
        for name in dict.fromkeys(rule.names):
            found[name] = (*found.get(name, ()), rule.code)
    return found
