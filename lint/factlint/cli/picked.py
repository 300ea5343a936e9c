"""Which stories a command is about: those named, those in folders, those that depend on a changed file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from functools import cached_property
from pathlib import Path

from factlint.config.articles import STDIN, Article, find_files
from factlint.config.dependents import Use, dependents, in_evidence, is_setting, nearby
from factlint.config.desk import Desk
from factlint.config.globs import Globs, lenient
from factlint.config.looked import Belongings
from factlint.config.settings import Settings
from factlint.formats import SOURCES, SUFFIXES
from factlint.paths import exists, real, shown
from factlint.records import dataclass

MOST_NAMED = 3
"""How many stories a notice names."""


@dataclass(frozen=True)
class Choice:
    """The part of the command line that decides which stories are linted."""

    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    """Patterns from the working folder, as in .gitignore."""
    force_exclude: bool = False
    """Files given by name obey `articles` and `exclude` too."""
    gone: tuple[str, ...] = ()
    """Files that were deleted or renamed away."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Old and new names of files."""
    apart: tuple[str, ...] = ()
    """Files that are not stories: baselines."""
    within: tuple[str, ...] = ()
    """Files and folders that the stories are among; empty for all."""

    @cached_property
    def excluded(self) -> Globs:
        return lenient(self.exclude)

    def leaves(self, path: Path, settings: Settings) -> bool:
        """The file is not excluded, and is a story as far as the configuration says."""
        if self.exclude and self.excluded.match_file(os.path.relpath(path)):
            return False
        if any(path == real(name) for name in self.apart):
            return False
        if self.within and not any(path.is_relative_to(real(name)) for name in self.within):
            return False
        return settings.is_article(path)


@dataclass
class Picked:
    """The stories in order, and what is to be said of the rest."""

    articles: list[Article] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Paths that were given and do not exist."""
    others: int = 0
    """Files given by name that are not stories."""
    narrow: bool = False
    """Only what changed was asked for."""
    unread: list[str] = field(default_factory=list)
    """Files of folders that may be stories in formats which are not read."""
    left: list[str] = field(default_factory=list)
    """Files of folders that the configuration or an option leaves out."""


def pick(choice: Choice, desk: Desk, sources_of: Callable[[Article, Settings], Belongings]) -> Picked:
    """The stories of a command. Raises YamlError."""
    made = Picked(narrow=choice.force_exclude)
    unsure: dict[Path, Article] = {}
    uses: list[Use] = []
    for article in find_files(choice.paths):
        if article.unread:
            file = real(article.path)
            settings = desk.settings(file.parent)
            made.unread += [article.path] if choice.leaves(file, settings) and not settings.is_source(file) else []
        elif article.path == STDIN or (article.problem and not (choice.force_exclude and _no_story(article.path))):
            made.articles.append(article)
        elif article.problem:
            unsure[real(article.path)] = article
        elif not exists(article.path):
            if choice.force_exclude:
                unsure[real(article.path)] = article
            else:
                made.missing.append(article.path)
        else:
            _sort(article, choice, desk, made, unsure, uses, sources_of)
    changed = [*unsure, *(real(path) for path in choice.gone)]
    uses += dependents(changed, desk, sources_of) if changed else ()
    uses = [use for use in uses if choice.leaves(real(use.article.path), desk.settings(real(use.article.path).parent))]
    used = {use.file for use in uses}
    for file, article in unsure.items():
        if file in used or choice.force_exclude or is_setting(file):
            continue
        if file.suffix.lower() in SOURCES and file.suffix.lower() not in SUFFIXES:
            made.notices.append(f"{article.path} is read as a source only, and no story names it; it was not checked")
        else:
            made.articles.append(article)
    made.others = len(unsure)
    made.notices += [*_unread(made.unread), *_empty(choice.paths, made), *_said(uses)]
    known = {real(article.path) for article in made.articles} if uses else set()
    for use in uses:
        if real(use.article.path) not in known:
            known.add(real(use.article.path))
            made.articles.append(use.article)
    return made


def _no_story(path: str) -> bool:
    """The name is that of a hidden file or of a kind that holds no story: .pre-commit-config.yaml, which a hook hands over too."""
    return Path(path).name.startswith(".") or Path(path).suffix.lower() not in SUFFIXES


def _sort(
    article: Article,
    choice: Choice,
    desk: Desk,
    made: Picked,
    unsure: dict[Path, Article],
    uses: list[Use],
    sources_of: Callable[[Article, Settings], Belongings],
) -> None:
    """Put a file among the stories, or among those that may be something else."""
    file = real(article.path)
    settings = desk.settings(file.parent)
    leaves = choice.leaves(file, settings)
    if not article.named:
        made.articles += [article] if leaves and not settings.is_source(file) else []
        made.left += [] if leaves else [article.path]
        return
    story = file.suffix.lower() in SUFFIXES or settings.lists_articles
    evidence = in_evidence(file, settings.root) or settings.is_source(file)
    if is_setting(file) or evidence or not story or (choice.force_exclude and not leaves):
        unsure[file] = article
        return
    found = list(nearby(file, desk, sources_of)) if file.suffix.lower() not in (".md", ".markdown") else []
    uses += found
    made.articles += [] if found else [article]


def _unread(paths: Sequence[str]) -> Iterator[str]:
    """One line on the files that may be stories and were not read."""
    if paths:
        more = f" and {len(paths) - MOST_NAMED} more" if len(paths) > MOST_NAMED else ""
        kinds = ", ".join(sorted({Path(path).suffix.lower() for path in paths}))
        was = "was" if len(paths) == 1 else "were"
        yield f"{', '.join(paths[:MOST_NAMED])}{more} {was} not checked: {kinds} files are not read in a folder; convert them to Markdown"


def _empty(paths: Sequence[str], made: Picked) -> Iterator[str]:
    """A line for each folder that was given and has no story, where others have some."""
    if made.articles:
        for path in paths:
            if path == STDIN or not Path(path).is_dir():
                continue
            there = real(path)
            if not any(real(article.path).is_relative_to(there) for article in made.articles):  # the first one is
                yield f"no stories found in {path}"


def _said(uses: Sequence[Use]) -> Iterator[str]:
    """For each changed file the stories that are linted because of it."""
    by_file: dict[Path, list[str]] = {}
    for use in uses:
        by_file.setdefault(use.file, []).append(use.article.path)
    for file, paths in by_file.items():
        more = f" and {len(paths) - MOST_NAMED} more" if len(paths) > MOST_NAMED else ""
        yield f"{shown(file)} is not a story; checked what depends on it: {', '.join(paths[:MOST_NAMED])}{more}"
