"""Paths → stories: each file of a batch read once, an article put together with its sources and peers."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

from factlint import formats, lazy
from factlint.cache import DiskStore
from factlint.clock import TimeUp, time_limit
from factlint.config.articles import Article, is_evidence
from factlint.config.files import Limits
from factlint.config.looked import Belongings, Declared
from factlint.config.settings import Settings
from factlint.config.sources import belongings
from factlint.facts import Facts, Failed
from factlint.facts.parse.nlp import Model
from factlint.formats.bibliography import MOST_BYTES, Entry, entries_of, read_bibliography
from factlint.formats.decode import load
from factlint.formats.files import Disk, Files
from factlint.paths import real, refused
from factlint.rulebook import YamlError
from factlint.run.excerpts import DAMAGED, DECLARED, SHORT, Large, Read, excerpts, is_large, opened
from factlint.run.jobs import Job, Peer
from factlint.story import Earlier, Person, Source, Story, Unread
from factlint.story.archive.read import Archive
from factlint.story.ties import points_to
from factlint.text import Document, Prose


def sources_of(article: Article, settings: Settings, given: Sequence[str], data: bytes | None = None) -> Belongings:
    """The sources of an article; it is read only where its front matter may have a say. Raises YamlError."""
    try:
        with time_limit(settings.limits.seconds):
            return _sources_of(article, settings, given, data)
    except TimeUp:
        return Belongings(late=True)
    except YamlError:
        raise
    except Exception as error:  # one broken file must not end the others
        return Belongings(failed=f"finding the sources of this story failed: {type(error).__name__}: {error}")


def _sources_of(article: Article, settings: Settings, given: Sequence[str], data: bytes | None) -> Belongings:
    if article.problem or (data is None and not Path(settings.looked.paths.of(article.path)).is_relative_to(settings.root)):
        return Belongings()
    document = None
    with suppress(formats.Unreadable):  # reported when the article is linted
        most = int(settings.limits.story_mb * 1_000_000)
        read = load(article.path, most) if data is None else data
        if any(key in read for key in (b"sources", b"slug", b"bibliography")) or read.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            document = formats.read(article.path, read, most)
    return belongings(article.path, document, settings, given)


def left_by_rename(old: str, article: Article, settings: Settings, theirs: Belongings) -> Unread | None:
    """The evidence that an article had under an old path and has no more, for its new name goes with another folder."""
    with suppress(formats.Unreadable):
        document = formats.read(article.path)
        now = {real(source.path) for source in theirs.sources}
        stated = {unread.path for unread in theirs.unread}
        before = [source.path for source in belongings(old, document, settings).sources if real(source.path) not in now]
        folder = before[0].rpartition("/")[0] if before else ""
        if before and folder not in stated:
            why = f"belonged to this story when it was '{old}'; rename the folder, or give the old 'slug' in the front matter"
            return Unread(folder or before[0], why)
    return None


def articles_in(folder: str, settings: Settings) -> tuple[str, ...]:
    """The articles that are in a folder itself, without what one of them declares as its source."""
    here = real(folder or ".")
    if is_evidence(here.name) or not here.is_dir():
        return ()
    files = [path for path in sorted(here.iterdir()) if path.suffix.lower() in formats.SUFFIXES and not path.name.startswith(".")]
    readable = (path for path in files if refused(path, settings.root) is None and not path.is_dir())
    names = [path.name for path in readable if settings.is_article(path)]
    paths = [f"{folder}/{name}" if folder else name for name in names]
    evidence = {real(source.path) for path in paths for source in sources_of(Article(path), settings, ()).sources}
    return tuple(path for path in paths if real(path) not in evidence)


class Stories:
    """Reads the files of a batch, each once, and puts stories together from them."""

    def __init__(self, store: DiskStore | None, archives: dict[tuple[str, ...], Archive] | None = None, files: Files | None = None) -> None:
        """`archives` is room for those that were read, for all batches of a process; without `files` the disk is read."""
        self.files = files if files is not None else Disk()
        self._store = store
        self._known: dict[tuple[str, str, bool], Facts] = {}
        self._large: dict[tuple[str, ...], Large] = {}
        self._archives = archives if archives is not None else {}
        self._bibliographies: dict[str, tuple[Entry, ...] | str] = {}
        self.failed: list[Failed] = []
        """Sources and peers of the last story that could not be read because of a fault of ours."""

    def facts(
        self, path: str, model: Model | None, data: bytes | None = None, most: float = Limits.story_mb, *, evidence: bool = False
    ) -> Facts:
        """The facts of a file of at most this many megabytes, or of the bytes given in its place; `evidence`: each cell of a table with the
        names of its row and column. Raises formats.Unreadable and Failed."""
        key = (path, model.key if model is not None else "", evidence)
        if key not in self._known:
            try:
                limit = int(most * 1_000_000)
                document = formats.read(path, self.files.load(path, limit) if data is None else data, limit)
                document = formats.in_context(document) if evidence else document
            except formats.Unreadable:
                raise
            except Exception as error:  # one broken file must not end the others
                raise Failed(path, "reading this file", error) from error
            self._known[key] = Facts(document, model, self._store)
        return self._known[key]

    def story(
        self,
        article: Facts,
        belongs: Belongings,
        peers: Sequence[Peer] = (),
        people: tuple[Person, ...] = (),
        *,
        complete: bool = False,
        limits: Limits = Limits(),  # noqa: B008  (frozen)
    ) -> Story:
        """The article with its sources and peers; sources that cannot be read, or are empty, are `unread`, those on which reading
        failed are in `failed`.

        `complete` says whether the sources are all there is, where the article itself does not say.
        """
        self.failed = []
        unread = [one for one in belongs.unread if not one.quiet]
        large = self.prepare(belongs, limits)
        read = self._excerpts(article, belongs, large, limits) if large is not None else Read()
        sources = tuple(self._sources(article, belongs.sources, read, limits, unread))
        works = self._works(article, belongs, unread)
        said = article.document.meta.get("sources_complete")
        others = tuple(self._peers(article, peers, limits))
        complete = said if isinstance(said, bool) else complete
        made = Story(article, sources, others, people, tuple(unread), belongs.exposed, complete, works=works)
        return made if large is None else replace(made, excerpts_of=len(sources) + read.passed, twins=_twins(sources, read))

    def _sources(self, article: Facts, declared: Sequence[Declared], read: Read, limits: Limits, unread: list[Unread]) -> Iterator[Source]:
        """The sources that were read, as a whole or in excerpts; what could not be read goes to `unread` and to `failed`."""
        for one in declared:
            if one.path in read.searched:
                if one.path in read.facts:
                    yield _source(one, read.facts[one.path])
                continue
            try:
                facts = self.facts(one.path, article.model, most=limits.source_mb, evidence=True)
            except formats.Unreadable as error:
                unread.append(Unread(one.path, f"cannot be read: {error}", one.span))
                continue
            except Failed as error:
                self.failed.append(error)
                continue
            why = _hollow(facts.document.prose.text)
            if why:
                unread.append(Unread(one.path, why, one.span))
            else:
                yield _source(one, facts)

    def prepare(self, belongs: Belongings, limits: Limits) -> Large | None:
        """The index of the sources, made where it is not kept yet; None where they are read as a whole."""
        if not is_large(belongs.sources, self.files):
            return None
        paths = tuple(declared.path for declared in belongs.sources)
        if paths not in self._large:
            self._large.clear()
            self._large[paths] = opened(belongs.sources, self.files, int(limits.source_mb * 1_000_000), self._store)
        return self._large[paths]

    def _excerpts(self, article: Facts, belongs: Belongings, large: Large, limits: Limits) -> Read:
        """What bears on the article; of sources that it declares or cites, and of the first one, the top at least."""
        paths, most = [one.path for one in belongs.sources], int(limits.source_mb * 1_000_000)
        declared = [one.path for one in belongs.sources if one.span is not None][:DECLARED]
        cited = [one.path for one in belongs.sources if any(points_to(citation, _unread(one)) for citation in article.citations)]
        always = (*declared, *cited, *paths[:1])
        try:
            return excerpts(article, large, paths, always, self.files, most)
        except DAMAGED:  # the cache may be anybody's: what is wrong with it is made again, once
            large.remove()
            self._large.clear()
            made = self.prepare(belongs, limits)
            assert made is not None
            return excerpts(article, made, paths, always, self.files, most)

    def archive(self, paths: tuple[str, ...], most: float) -> Archive | None:
        """The published stories of these paths; None without any."""
        if paths and paths not in self._archives:
            self._archives[paths] = Archive(paths, int(most * 1_000_000), self._store, self.files)
        return self._archives.get(paths)

    def earlier(self, job: Job) -> Earlier | None:
        """The article of a job as it was at the commit that the run compares with; None where it cannot be read."""
        if job.before is None:
            return None
        with suppress(formats.Unreadable):
            document = formats.read(job.article.path, job.before.data)
            named = replace(document, path=f"{document.path} at {job.before.since.ref}")
            return Earlier(Facts(named), job.before.since.ref, job.before.since.day)
        return None

    def _works(self, article: Facts, belongs: Belongings, unread: list[Unread]) -> dict[str, Entry] | None:
        """The entries of the bibliographies of an article by key, the first of each; None where it has none, or one cannot be read."""
        inline = entries_of(article.document.path, article.document.meta) if "references" in article.document.meta else ()
        works = {entry.key: entry for entry in inline}
        failed = False
        for path in belongs.bibliography:
            if path not in self._bibliographies:
                try:
                    self._bibliographies[path] = read_bibliography(path, self.files.load(path, MOST_BYTES))
                except formats.Unreadable as error:
                    self._bibliographies[path] = str(error)
            read = self._bibliographies[path]
            if isinstance(read, str):
                unread.append(Unread(path, f"cannot be read: {read}"))
                failed = True
            else:
                works = {**{entry.key: entry for entry in reversed(read)}, **works}
        return works if (belongs.bibliography or inline) and not failed else None

    def _peers(self, article: Facts, peers: Sequence[Peer], limits: Limits) -> Iterator[Source]:
        for peer in peers:
            try:
                facts = self.facts(peer.path, article.model, most=limits.story_mb)
                published = facts.published
            except formats.Unreadable:
                continue  # reported where it is linted
            except Failed as error:
                if not peer.linted:
                    self.failed.append(error)
                continue
            yield Source(facts, peer=True, date=published, linted=peer.linted)


_STAND_IN = lazy.regex(
    r"\W*(?:(?:TK|TBC|TBD|TODO|FIXME|XXX)\b|(?i:placeholder\b|lorem ipsum"
    r"|(?:the )?[a-z]+(?: [a-z]+)? (?:to come|to follow|goes here|pending)\W*\Z))"
)
_FEW = 12
"""Words up to which a source may be no more than a note that it is still missing."""


def _source(declared: Declared, facts: Facts) -> Source:
    """A source that was read, with what its declaration says of it."""
    spec, day = declared.spec, _date(declared.spec.date)
    return Source(facts, kind=spec.kind, speaker=spec.speaker, url=spec.url, date=day, embargo=spec.embargo, declared=declared.span)


def _twins(sources: Sequence[Source], read: Read) -> tuple[tuple[Source, Source, float], ...]:
    by_path = {source.facts.document.path: source for source in sources}
    return tuple((by_path[one], by_path[two], share) for one, two, share in read.twins if one in by_path and two in by_path)


def _unread(declared: Declared) -> Source:
    """A source of which only is known what its declaration says."""
    return _source(declared, Facts(Document(declared.path, "", (), Prose("", (), ()))))


def _hollow(text: str) -> str:
    """Why nothing can be compared with a source of this text; "" where something can."""
    if not re.search(r"\w", text):
        return "is empty"
    return "holds only a placeholder" if len(text) < SHORT and len(text.split()) <= _FEW and _STAND_IN.match(text) else ""


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
