"""Paths → stories: each file of a batch read once, an article put together with its sources and peers."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date

from factlint import formats
from factlint.cache import DiskStore
from factlint.config.articles import Article, is_evidence, real
from factlint.config.settings import Settings
from factlint.config.sources import Belongings, belongings
from factlint.facts import Facts
from factlint.facts.parse.nlp import Model
from factlint.formats.decode import load
from factlint.run.jobs import Peer
from factlint.story import Person, Source, Story, Unread


def sources_of(article: Article, settings: Settings, given: Sequence[str], data: bytes | None = None) -> Belongings:
    """The sources of an article; it is read only where its front matter may have a say."""
    document = None
    with suppress(formats.Unreadable):  # told when the article is linted
        read = load(article.path) if data is None else data
        if b"sources" in read or b"slug" in read or read.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            document = formats.read(article.path, read)
    return belongings(article.path, document, settings, given)


def left_by_rename(old: str, article: Article, settings: Settings, theirs: Belongings) -> Unread | None:
    """The evidence that an article had under an old path and has no more, for its new name goes with another folder."""
    with suppress(formats.Unreadable):
        document = formats.read(article.path)
        now = {real(source.path) for source in theirs.sources}
        told = {unread.path for unread in theirs.unread}
        before = [source.path for source in belongings(old, document, settings).sources if real(source.path) not in now]
        folder = before[0].rpartition("/")[0] if before else ""
        if before and folder not in told:
            why = f"belonged to this story when it was '{old}'; rename the folder, or give the old 'slug' in the front matter"
            return Unread(folder or before[0], why)
    return None


def articles_in(folder: str, settings: Settings) -> tuple[str, ...]:
    """The articles that lie in a folder itself, without what one of them declares as its source."""
    here = real(folder or ".")
    if is_evidence(here.name) or not here.is_dir():
        return ()
    files = [path for path in sorted(here.iterdir()) if path.suffix.lower() in formats.SUFFIXES and not path.name.startswith(".")]
    names = [path.name for path in files if path.is_file() and settings.is_article(path)]
    paths = [f"{folder}/{name}" if folder else name for name in names]
    evidence = {real(source.path) for path in paths for source in sources_of(Article(path), settings, ()).sources}
    return tuple(path for path in paths if real(path) not in evidence)


class Stories:
    """Reads the files of a batch, each once, and puts stories together from them."""

    def __init__(self, store: DiskStore | None) -> None:
        self._store = store
        self._known: dict[tuple[str, str], Facts] = {}

    def facts(self, path: str, model: Model | None, data: bytes | None = None) -> Facts:
        """The facts of a file, or of the bytes given in its place. Raises formats.Unreadable."""
        key = (path, model.key if model is not None else "")
        if key not in self._known:
            self._known[key] = Facts(formats.read(path, data), model, self._store)
        return self._known[key]

    def story(
        self, article: Facts, belongs: Belongings, peers: Sequence[Peer] = (), people: tuple[Person, ...] = (), *, complete: bool = False
    ) -> Story:
        """The article with its sources and peers; sources that cannot be read, or are empty, are `unread`.

        `complete` says whether the sources are all there is, where the article itself does not say.
        """
        sources: list[Source] = []
        unread = [one for one in belongs.unread if not one.quiet]
        for declared in belongs.sources:
            try:
                facts = self.facts(declared.path, article.model)
            except formats.Unreadable as error:
                unread.append(Unread(declared.path, f"cannot be read: {error}", declared.span))
                continue
            if facts.document.prose.text.strip():
                spec = declared.spec
                day = _date(spec.date)
                sources.append(Source(facts, kind=spec.kind, speaker=spec.speaker, url=spec.url, date=day, declared=declared.span))
            else:
                unread.append(Unread(declared.path, "is empty", declared.span))
        said = article.document.meta.get("sources_complete")
        others = tuple(self._peers(article, peers))
        return Story(article, tuple(sources), others, people, tuple(unread), belongs.exposed, said if isinstance(said, bool) else complete)

    def _peers(self, article: Facts, peers: Sequence[Peer]) -> Iterator[Source]:
        for peer in peers:
            # What cannot be read is reported where it is linted.
            with suppress(formats.Unreadable):
                facts = self.facts(peer.path, article.model)
                yield Source(facts, peer=True, date=facts.published, linted=peer.linted)


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
