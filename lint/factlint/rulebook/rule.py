"""What a rule is: a check with a code, a name, a severity and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from factlint.finding import Severity


@dataclass(frozen=True)
class Scope:
    """Where a hit must start for the rule to take it; no sections means all."""

    sections: tuple[str, ...] = ()
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
class Example:
    """A story that shows what a rule says of it: a test, and a piece of the rule's page.

    Lines of carets under a line of the article are the exact expectation, as `tests/README` and CONTRIBUTING describe them.
    """

    article: str
    title: str = ""
    why: str = ""
    advice: str = ""
    """What an editor does about a finding, in a sentence; shown on screens."""
    name: str = "story.md"
    sources: Mapping[str, Other] = field(default_factory=dict)
    peers: Mapping[str, Other] = field(default_factory=dict)
    people: str = ""
    missing: tuple[str, ...] = ()
    """Declared sources that cannot be read."""
    exposed: tuple[str, ...] = ()
    """Sources below the content folder of a Hugo site."""
    complete: bool = False
    params: Mapping[str, Any] = field(default_factory=dict)
    """Rule id → parameters that differ in this example."""


@dataclass(frozen=True)
class Rule:
    """A rule as its YAML says it, checked and complete."""

    code: str
    id: str
    check: str
    severity: Severity
    message: str
    params: Any
    """An instance of the check's Params."""
    why: str = ""
    advice: str = ""
    """What an editor does about a finding, in a sentence; shown on screens."""
    labels: Mapping[str, Severity] = field(default_factory=dict)
    """Kind of hit → severity; with labels, hits of other kinds belong to other rules."""
    enabled: bool = True
    languages: Literal["en", "any"] = "en"
    scope: Scope = field(default_factory=Scope)
    standards: tuple[str, ...] = ()
    examples: tuple[Example, ...] = ()
    place: str = ""
    """`file:line` of its YAML."""

    def judges(self, label: str) -> Severity:
        """The severity of a hit with this label; OFF where the hit is not this rule's."""
        if not self.labels:
            return self.severity
        return self.labels.get(label, Severity.OFF)


def worst(rule: Rule) -> Severity:
    """The most severe severity that a rule gives."""
    return max(rule.labels.values(), default=rule.severity)
