"""The page of a rule, for `factlint explain` and docs/rules: what it says, why, its parameters, its examples. Markdown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from factlint import checks
from factlint.finding import Severity
from factlint.rulebook import Example, Rule, planned
from factlint.rulebook.describe import keys
from factlint.rulebook.standards import STANDARDS, spelt_out, split


def page(parts: Sequence[Rule]) -> Iterator[str]:
    """The lines of the page of a rule that is ready, or of all that a pack writes as one."""
    rule = parts[0]
    yield f"# {rule.whole.code} {rule.whole.id}" if rule.whole else f"# {rule.code} {rule.id}"
    yield ""
    if rule.whole:
        yield f"**{_severity(*parts)}**. {' '.join(rule.whole.why.split())}"
        yield ""
    for part in parts:
        yield from _findings_of(part)
    yield from _params(rule.params)
    if rule.yields_to:
        yield f"Silent where one of these finds something at the same place: {', '.join(rule.yields_to)}."
        yield ""
    if rule.usefulness:
        measured = ", ".join(f"{label} {percent}" for label, percent in rule.usefulness.items())
        yield f"Of 100 such findings in published copy an editor acts on about as many (arguable ones count half): {measured}."
        yield ""
    for example in rule.examples:
        yield from _example(example)
    if rule.standards:
        yield "## Standards"
        yield ""
        yield from (f"- {spelt_out(standard)}" for standard in rule.standards)
        yield ""
    if rule.since:
        yield f"Since version {rule.since}."
        yield ""


def _findings_of(rule: Rule) -> Iterator[str]:
    """What one rule says, and of which kinds of findings."""
    if rule.whole:
        yield f"## {rule.code} {rule.id}"
        yield ""
    state = "" if rule.enabled else ", off by default"
    yield f"**{_severity(rule)}**{state}. {' '.join(rule.why.split())}"
    yield ""
    yield f"Message: `{rule.message}`"
    yield ""
    if rule.advice:
        yield f"What to do: {rule.advice}"
        yield ""
    if rule.labels:
        meanings = checks.labels(rule.check)
        yield "| label | severity | what it means |"
        yield "|---|---|---|"
        yield from (f"| `{label}` | {severity} | {meanings.get(label, '')} |" for label, severity in rule.labels.items())
        yield ""


def _params(params: Any) -> Iterator[str]:
    listed = keys(type(params))
    if listed:
        yield "| parameter | kind | default | meaning |"
        yield "|---|---|---|---|"
        for key in listed:
            value = _shown(getattr(params, key.name.replace("-", "_")))
            yield f"| `{key.name}` | {key.kind} | {value} | {key.meaning.replace('|', chr(92) + '|')} |"
        yield ""


def index(rules: Sequence[Sequence[Rule]]) -> Iterator[str]:
    """The lines of the list of all rules, those together that share a page."""
    yield "# The rules"
    yield ""
    yield "Made from `rules/` by `python docs/make_rules.py`; each page shows what a rule says and, line by line, where."
    yield ""
    yield "| code | rule | severity | what it is for |"
    yield "|---|---|---|---|"
    for rule in (part for parts in rules for part in parts):
        why = " ".join(rule.why.split()).split(". ")[0].rstrip(".").replace("|", "\\|")
        state = "" if rule.enabled else " (off)"
        yield f"| {rule.code} | [{rule.id}]({rule.page}.md) | {_severity(rule)}{state} | {why} |"
    yield ""
    yield "Planned, and not in this version; a configuration may name them already:"
    later = planned(part for parts in rules for part in parts)
    yield ", ".join(f"{id} ({code})" for code, id in later.items()) + "."
    yield ""


def standards(rules: Sequence[Sequence[Rule]]) -> Iterator[str]:
    """The lines of the page of standards, with the rules that come from each."""
    yield "# Standards"
    yield ""
    yield "Where the rules come from. The pages of the rules name the section or entry; `standards` of a house rule takes the short names"
    yield "too, or any text. Made from `rules/` by `python docs/make_rules.py`."
    yield ""
    yield "| short name | work | rules |"
    yield "|---|---|---|"
    for name, work in STANDARDS.items():
        found = [parts[0] for parts in rules if any(split(standard)[0] == name for standard in parts[0].standards)]
        links = ", ".join(f"[{rule.page.partition('-')[0]}](rules/{rule.page}.md)" for rule in found)
        yield f"| {name} | {work} | {links} |"
    yield ""


def _severity(*parts: Rule) -> str:
    """The severities that findings of the rules may have, the worst first."""
    seen = {one for rule in parts for one in ({*rule.labels.values()} - {Severity.OFF} or {rule.severity})}
    return " or ".join(str(severity) for severity in sorted(seen, reverse=True))


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return ", ".join(_shown(item) for item in value) or "none"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_shown(item)}" for key, item in value.items()) or "none"
    if is_dataclass(value):
        return ", ".join(f"{field.name.replace('_', '-')}: {_shown(getattr(value, field.name))}" for field in fields(value))
    return str(value).replace("|", "\\|")


def _example(example: Example) -> Iterator[str]:
    yield f"## {example.title[:1].upper()}{example.title[1:]}" if example.title else "## Example"
    yield ""
    for kind, others in (("source", example.sources), ("another story", example.peers)):
        for name, other in others.items():
            yield f"`{name}` ({other.kind or kind}):"
            yield from _block(other.text)
    if example.people:
        yield "The people file:"
        yield from _block(example.people)
    if example.sources or example.peers or example.people:
        yield f"`{example.name}`:"
    yield from _block(example.article)


def _block(text: str) -> Iterator[str]:
    fence = "````" if "```" in text else "```"
    yield f"{fence}text"
    yield from text.rstrip("\n").splitlines()
    yield fence
    yield ""
