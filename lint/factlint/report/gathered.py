"""What the declared sources do not have, in one line a story: reporters have interviews and data of their own."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from factlint.finding import Finding, Report, Severity

FEW = 2
"""Findings of a story that are shown one by one."""

_KINDS = {"citation-does-not-support": "figure", "quote-not-in-source": "quotation"}


def gathered(report: Report) -> Report:
    """The report with a notice for each story that has more than a few of these infos, instead of them."""
    absent: dict[str, list[Finding]] = defaultdict(list)
    for made in report.findings:
        if _absent(made):
            absent[made.path].append(made)
    many = {path: found for path, found in absent.items() if len(found) > FEW}
    if not many:
        return report
    left = tuple(made for made in report.findings if not (_absent(made) and made.path in many))
    notices = tuple(f"{path}: {_count_words(found)} not found in its sources; --verbose lists them" for path, found in many.items())
    return replace(report, findings=left, notices=(*notices, *report.notices))


def _absent(made: Finding) -> bool:
    return made.shown and made.rule in _KINDS and made.label == "declared" and made.severity is Severity.INFO


def _count_words(found: list[Finding]) -> str:
    """ "14 figures and 1 quotation"; a finding with several places counts each of them."""
    counts = Counter[str]()
    for made in found:
        counts[_KINDS[made.rule]] += 1 + len(made.places)
    return " and ".join(f"{counts[kind]} {kind}{'s' * (counts[kind] > 1)}" for kind in _KINDS.values() if counts[kind])
