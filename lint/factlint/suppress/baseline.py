"""Older findings, set aside: a file of their paths, codes, fingerprints and counts, and which findings of a run they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace

from factlint import lazy
from factlint.finding import Finding
from factlint.records import dataclass

HEAD = "# Findings that factlint sets aside: path, code, fingerprint, count. 'factlint check --write-baseline' writes this file.\n"

Key = tuple[str, str, str]
"""Path, code, fingerprint."""

_LINE = lazy.regex(r"(?P<path>\S.*) (?P<code>[A-Z]{1,3}[0-9]{3}) (?P<fingerprint>[0-9a-f]{16}) (?P<count>[1-9][0-9]{0,8})")


@dataclass(frozen=True)
class Baseline:
    """How often each finding was there; paths are those of the stories from the folder of the file."""

    counts: Mapping[Key, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


class BadLine(Exception):
    """A line of a baseline that cannot be read: its number and what would be right."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def read_baseline(text: str) -> Baseline:
    """The baseline in a text. Raises BadLine."""
    counts: dict[Key, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _LINE.fullmatch(line.rstrip())
        if found is None:
            raise BadLine(number)
        key = (found["path"], found["code"], found["fingerprint"])
        counts[key] = counts.get(key, 0) + int(found["count"])
    return Baseline(counts)


def written(baseline: Baseline) -> str:
    """The text of a baseline, its lines sorted."""
    lines = (f"{path} {code} {fingerprint} {count}\n" for (path, code, fingerprint), count in sorted(baseline.counts.items()))
    return HEAD + "".join(lines)


def baseline_of(findings: Iterable[Finding], name: Callable[[str], str]) -> Baseline:
    """The baseline of what is found and not allowed; `name` gives the path of a story as the file has it."""
    return Baseline(Counter((name(made.path), made.code, made.fingerprint) for made in findings if not made.suppressed))


@dataclass(frozen=True)
class Compared:
    """Findings beside a baseline."""

    findings: tuple[Finding, ...]
    """Those of the baseline are marked as older."""
    gone: Baseline
    """What the baseline has of the stories of this run and the run does not."""
    kept: Baseline
    """The baseline without what is gone."""


def compare(
    findings: Sequence[Finding], baseline: Baseline, linted: Collection[str], exists: Callable[[str], bool], name: Callable[[str], str]
) -> Compared:
    """Mark the findings that a baseline has: first those of the same story, then those of a story that was renamed.

    `linted` are the stories of this run, and `exists` says whether a story is still there; both use the paths of the baseline.
    """
    left = Counter(baseline.counts)
    older: set[int] = set()
    for number, made in enumerate(findings):
        key = (name(made.path), made.code, made.fingerprint)
        if not made.suppressed and left[key] > 0:
            left[key] -= 1
            older.add(number)
    away: dict[tuple[str, str], list[Key]] = {}
    for key in sorted(key for key, count in left.items() if count > 0 and key[0] not in linted and not exists(key[0])):
        away.setdefault(key[1:], []).append(key)
    moved: Counter[Key] = Counter()
    for number, made in enumerate(findings):
        waiting = away.get((made.code, made.fingerprint))
        if waiting and number not in older and not made.suppressed:
            key = waiting[-1]
            left[key] -= 1
            if not left[key]:
                waiting.pop()
            moved[name(made.path), made.code, made.fingerprint] += 1
            moved[key] -= 1
            older.add(number)
    gone = {key: count for key, count in left.items() if count > 0 and (key[0] in linted or not exists(key[0]))}
    kept = Counter(baseline.counts)
    kept.update(moved)
    kept.subtract(gone)
    marked = tuple(replace(made, older=True) if number in older else made for number, made in enumerate(findings))
    return Compared(marked, Baseline(gone), Baseline(+kept))


def united(one: Baseline, other: Baseline, linted: Collection[str]) -> Baseline:
    """A new baseline of some stories, with what an earlier one says of all others."""
    rest = {key: count for key, count in one.counts.items() if key[0] not in linted}
    return Baseline({**rest, **other.counts})


def paths(baseline: Baseline) -> Iterator[str]:
    yield from sorted({path for path, _, _ in baseline.counts})
