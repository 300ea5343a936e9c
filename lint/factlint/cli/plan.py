"""What a check is to do: which articles, with which rules, sources, peers and model."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path

from factlint.cache import MOST_BYTES as KEPT_BYTES
from factlint.cli.picked import MOST_NAMED, Choice, Picked, pick
from factlint.cli.screen import UsageError
from factlint.cli.setup import Models, given_files
from factlint.config.articles import STDIN, Article, place_of
from factlint.config.desk import Desk
from factlint.config.looked import Belongings
from factlint.config.select import Selection, Unknown, not_yet
from factlint.config.settings import Settings
from factlint.config.sources import unmatched
from factlint.formats.decode import MOST_BYTES
from factlint.paths import real
from factlint.records import dataclass
from factlint.run.jobs import Before, Job, Peer, Profile, Since, profile
from factlint.run.stories import articles_in, left_by_rename, sources_of

NOTHING = "no articles found{where}: stories are Markdown, MDX, text, HTML and Word files outside folders named sources{left}"
NOTHING_CHANGED = "nothing to do: no story, and nothing that a story depends on, is among these files"


def _nothing(choice: Choice, picked: Picked) -> str:
    """Where no story was found, and how many files the configuration leaves out."""
    where = f" in {', '.join(choice.paths[:MOST_NAMED])}" if choice.paths and set(choice.paths) != {"."} else ""
    count = len(picked.left)
    files = f"{count} file is" if count == 1 else f"{count} files are"
    return NOTHING.format(where=where, left=f"; {files} left out by `articles` or `exclude`" if count else "")


@dataclass(frozen=True)
class _Found:
    """An article and what is said of it by its path."""

    article: Article
    file: Path
    settings: Settings
    theirs: Belongings
    data: bytes | None


@dataclass
class Plan:
    """What is to be done, taken from the paths and the options."""

    desk: Desk
    selection: Selection
    peers: bool | None = None
    model: str | None = None
    text: bytes | None = None
    """What is read in place of standard input."""
    models: Models = field(default_factory=Models)
    jobs: list[Job] = field(default_factory=list)
    profiles: list[Profile] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Paths that were given and are not there."""
    earlier: Callable[[str], bytes | None] | None = None
    """What was in a file at the commit that the run compares with, by its path then."""
    since: Since | None = None
    """That commit."""
    _numbers: dict[tuple[int, tuple[bool, ...]], int] = field(default_factory=dict)
    _beside: dict[Path, dict[Path, Peer]] = field(default_factory=dict)

    @property
    def cache_bytes(self) -> int:
        """How much may be kept between runs."""
        return max((settings.cache_bytes for settings in self.desk.all()), default=KEPT_BYTES)

    def take(self, choice: Choice, stdin_filename: str | None, sources: Sequence[str]) -> None:
        """Plan the articles of a command. Raises UsageError and YamlError."""
        self.selection, renamed = self.selection.current()
        self.notices += renamed
        given = list(given_files(sources))
        picked = pick(choice, self.desk, lambda article, settings: sources_of(article, settings, given))
        self.missing += picked.missing
        found = [self._found(article, stdin_filename, given) for article in picked.articles]
        found = [self._after_rename(one, choice) for one in found] if choice.renamed else found
        evidence = {one.settings.looked.paths.of(source.path) for one in found for source in one.theirs.sources}
        found = [one for one in found if one.article.named or str(one.file) not in evidence]
        linted: dict[Path, dict[Path, Peer]] = {}
        for one in found:
            if not one.article.problem:
                linted.setdefault(one.file.parent, {})[one.file] = Peer(one.article.path, True)
        for one in found:
            peers = self._peers(one, linted.get(one.file.parent, {}))
            self.jobs.append(Job(one.article, self._profile(one), one.theirs, peers, one.data, before=self._before(one, choice)))
        self._note(picked, choice)

    def _found(self, article: Article, stdin_filename: str | None, given: Sequence[str]) -> _Found:
        data = None
        if article.path == STDIN:
            data = self.text if self.text is not None else sys.stdin.buffer.read(MOST_BYTES + 1)
            article = replace(article, path=stdin_filename or STDIN)
        file = place_of(article)
        settings = self.desk.settings(file.parent)
        return _Found(article, file, settings, sources_of(article, settings, given, data), data)

    def _after_rename(self, one: _Found, choice: Choice) -> _Found:
        """A story that was renamed, with the evidence that it had by its old name only."""
        old = next((old for old, new in choice.renamed if real(new) == one.file), None)
        lost = left_by_rename(old, one.article, one.settings, one.theirs) if old is not None else None
        return one if lost is None else replace(one, theirs=replace(one.theirs, unread=(*one.theirs.unread, lost)))

    def _peers(self, one: _Found, linted: Mapping[Path, Peer]) -> tuple[Peer, ...]:
        """The other articles of the folder: those linted in this run and, where the configuration compares, those on the disk."""
        if not (self.peers if self.peers is not None else one.settings.peers):
            return ()
        folder = one.file.parent
        if one.settings.peers and folder not in self._beside:
            names = articles_in(one.article.path.rpartition("/")[0], one.settings)
            self._beside[folder] = {real(name): Peer(name, False) for name in names}
        peers = {**self._beside.get(folder, {}), **linted}
        return tuple(sorted((peer for file, peer in peers.items() if file != one.file), key=lambda peer: peer.path))

    def _profile(self, one: _Found) -> int:
        """The number of the profile of an article: those with the same settings and overrides share one."""
        settings = one.settings
        key = (id(settings), tuple(change.applies_to(one.file) for change in settings.changes))
        if key not in self._numbers:
            model = self.models.chosen(self.model, settings)
            self.profiles.append(profile(settings.rules_for(one.file), settings, self.selection, model))
            self._numbers[key] = len(self.profiles) - 1
        return self._numbers[key]

    def _before(self, one: _Found, choice: Choice) -> Before | None:
        """The article as it was at the commit that the run compares with, under the name that it had."""
        if self.earlier is None or self.since is None:
            return None
        old = next((old for old, new in choice.renamed if real(new) == one.file), one.article.path)
        data = self.earlier(old)
        return Before(data, self.since) if data is not None else None

    def _note(self, picked: Picked, choice: Choice) -> None:
        self.notices += picked.notices
        self.notices += [notice for settings in self.desk.all() for notice in (*settings.notices, *unmatched(settings))]
        if any(not profile.rules for profile in self.profiles):
            self.notices.append("no rules are on" if len(self.profiles) == 1 else "no rules are on for some of the articles")
        rules = [rule for settings in self.desk.all() for rule in settings.rules] or self.desk.settings(Path.cwd()).rules
        try:
            for word in not_yet(self.selection, rules):
                self.notices.append(f"{word} is planned but not available in this version; nothing ran for it")
        except Unknown as error:
            raise UsageError(str(error)) from error
        if not self.jobs and not self.missing:
            self.notices.append(NOTHING_CHANGED if picked.others or picked.narrow else _nothing(choice, picked))
