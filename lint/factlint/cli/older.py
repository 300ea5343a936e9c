"""Findings that were there before: those of a baseline, and those that another commit has too."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import chdir
from dataclasses import replace
from pathlib import Path

from factlint.cli import screen
from factlint.cli.linting import Asked, Run, run
from factlint.cli.picked import Choice
from factlint.cli.screen import UsageError
from factlint.cli.staged import StagedChanges, changed_lines, changes_since
from factlint.cli.tree import tree
from factlint.paths import real, shown
from factlint.records import dataclass
from factlint.report.style import count
from factlint.rulebook.nodes import YamlError
from factlint.run.jobs import Since
from factlint.suppress.baseline import BadLine, Baseline, baseline_of, compare, read_baseline, united, written


@dataclass(frozen=True)
class Ways:
    """What the command line says of older findings."""

    diff: str | None = None
    baseline: str | None = None
    write: str | None = None

    @property
    def files(self) -> tuple[str, ...]:
        """Baselines, which are not stories."""
        return tuple(path for path in (self.baseline, self.write) if path is not None)

    def check(self) -> None:
        """Raises UsageError where two of them exclude one another, or for a file that is not there."""
        if self.diff is not None and self.write is not None:
            raise UsageError("--write-baseline lists all findings; leave out --diff")
        if self.baseline is not None and not Path(self.baseline).is_file():
            raise UsageError(f"--baseline {self.baseline}: no such file; --write-baseline writes one")


# --- baselines ----------------------------------------------------------------------------------------------------------


def with_baseline(made: Run, ways: Ways) -> Run:
    """The run with the findings of its baselines set aside, and with what was written to a new one. Raises UsageError."""
    target = Path(ways.write) if ways.write is not None else None
    files = [Path(ways.baseline)] if ways.baseline is not None else []
    if target is not None:
        files += [target] if target.is_file() and target.stat().st_size else []
    elif not files:
        files = list(_configured(made))
    if not files and target is None:
        return made
    old = _read(files)
    linted = {_key(job.article.path) for job in made.plan.jobs}
    compared = compare(made.report.findings, old, linted, os.path.exists, _key)
    notices = [*made.report.notices]
    if target is not None:
        new = united(compared.kept, baseline_of(made.report.findings, _key), linted)
        _write(target, new)
        dropped = f"; {compared.gone.total} that no longer occur were dropped" if compared.gone.total else ""
        notices.append(f"{target.as_posix()}: {count(new.total, 'finding')} written{dropped}")
        findings = compare(made.report.findings, new, linted, os.path.exists, _key).findings
    else:
        findings = compared.findings
        if compared.gone.total:
            notices.append(f"{compared.gone.total} findings of the baseline no longer occur; --write-baseline drops them")
    return replace(made, report=replace(made.report, findings=findings, notices=tuple(notices)))


def _configured(made: Run) -> Iterator[Path]:
    found = [settings.checked_baseline() for settings in made.plan.desk.all()]
    yield from dict.fromkeys(path for path in found if path is not None)


def _key(path: str) -> str:
    return real(path).as_posix()


def _read(files: list[Path]) -> Baseline:
    counts: dict[tuple[str, str, str], int] = {}
    for file in dict.fromkeys(map(Path.resolve, files)):
        try:
            text = screen.read_file(shown(file))
            if not text.strip():
                raise UsageError(f"{shown(file)}: is empty; --write-baseline writes a baseline")
            read = read_baseline(text)
        except BadLine as error:
            raise UsageError(f"{shown(file)}:{error.number}:1: should be a path, a code, a fingerprint and a count") from None
        for (path, code, fingerprint), times in read.counts.items():
            counts[os.path.normpath(file.parent / path).replace(os.sep, "/"), code, fingerprint] = times
    return Baseline(counts)


def _write(target: Path, baseline: Baseline) -> None:
    folder = target.resolve().parent
    counts = {(os.path.relpath(path, folder).replace(os.sep, "/"), *rest): count for (path, *rest), count in baseline.counts.items()}
    screen.write_file(str(target), written(Baseline(counts)))  # type: ignore[arg-type]


# --- another commit -----------------------------------------------------------------------------------------------------


def since(ref: str, asked: Asked, choice: Choice) -> Run:
    """What differs from a commit, with the findings that it has too set aside. Raises UsageError."""
    changes, base = changes_since(ref)
    choice = replace(choice, paths=changes.present, force_exclude=True, gone=changes.gone, renamed=changes.renamed, within=choice.paths)
    made = run(replace(asked, earlier=base.text, since=Since(ref, base.day())), choice)
    stories = [job.article.path for job in made.plan.jobs]
    if not stories or made.signalled is not None:
        return made
    before, notices = _before(base.commit, ref, asked, stories, changes)
    compared = compare(made.report.findings, before, set(stories), lambda path: True, lambda path: path)
    stated = (*made.report.notices, *base.notices, *notices)
    return replace(made, report=replace(made.report, findings=compared.findings, notices=stated, changed=changed_lines(base.commit)))


def _before(base: str, ref: str, asked: Asked, stories: list[str], changes: StagedChanges) -> tuple[Baseline, list[str]]:
    """The findings of the stories as they were, by the names they have now."""
    old_names = {new: old for old, new in changes.renamed}
    names: Mapping[str, str] = {old_names.get(story, story): story for story in stories}
    with tree(base) as folder, chdir(folder):
        there = tuple(old for old in names if Path(old).is_file())
        if not there:
            return Baseline(), []
        try:
            report = run(asked, Choice(there)).report
        except (UsageError, YamlError) as error:
            said = error.errors[0] if isinstance(error, YamlError) else str(error)
            return Baseline(), [f"{ref} cannot be checked ({said}); every finding counts as new"]
        return baseline_of(report.findings, lambda path: names.get(path, path)), []
