"""Outcomes → report, with notices on what was not checked and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from factlint.config.own import INTERNAL
from factlint.finding import Finding, Report
from factlint.run.jobs import Outcome


def gather(outcomes: Iterable[Outcome], notices: Sequence[str], missing: str = "") -> Report:
    """The report of a run; `missing` says why there is no language model, where there is none."""
    made = tuple(outcomes)
    texts: dict[str, str] = {}
    for outcome in made:
        texts |= outcome.texts
    said = [*notices, *_unmodelled(made, missing), *_foreign(made), *_alone(made), *(notice for o in made for notice in o.notices)]
    findings = tuple(_once(found for outcome in made for found in outcome.findings))
    return Report(findings, len(made), tuple(dict.fromkeys(said)), texts)


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, of those that say that something failed on a file each once: many stories may share a source."""
    seen = set()
    for found in findings:
        key = (found.path, found.message)
        if found.code != INTERNAL[0] or key not in seen:
            seen.add(key)
            yield found


def _unmodelled(outcomes: Iterable[Outcome], missing: str) -> Iterator[str]:
    made = tuple(outcomes)
    codes = sorted({code for outcome in made for code in outcome.unmodelled})
    why = missing or next((outcome.lacking for outcome in made if outcome.lacking), "")
    if codes and why:
        yield f"{why}; rules skipped because of this: {', '.join(codes)}"


def _foreign(outcomes: Iterable[Outcome]) -> Iterator[str]:
    for outcome in outcomes:
        if outcome.foreign:
            yield f"{outcome.path}: not in English but '{outcome.foreign}'; only the rules that hold in any language ran"


def _alone(outcomes: Iterable[Outcome]) -> Iterator[str]:
    alone = [outcome.path for outcome in outcomes if outcome.read and not outcome.sources and not outcome.peers]
    if not alone:
        return
    who = f"{alone[0]} has" if len(alone) == 1 else f"{len(alone)} articles have"
    yield f"{who} no source and no peer: quotes, figures and names were not compared with anything"
