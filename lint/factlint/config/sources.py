"""Which sources belong to an article: those of its front matter, of the configuration, of a folder beside it, of the command line."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path, PurePosixPath

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from factlint import lazy
from factlint.config.articles import is_evidence
from factlint.config.files import SourceSpec
from factlint.config.globs import BadGlob, globs
from factlint.config.listing import files_below
from factlint.config.looked import Belongings, Declared
from factlint.config.settings import Settings
from factlint.config.sites import Site, site_in
from factlint.formats import EXPORTS, READABLE, SOURCES, SUFFIXES, is_export
from factlint.formats.bibliography import KINDS
from factlint.paths import exists, real, refused, root_of, shown, slashed
from factlint.rulebook.nodes import YamlError, compose
from factlint.story import Exposed, Unread
from factlint.text import Document, Span

UNREAD = {".doc": "an old Word document", ".rtf": "an RTF document", ".odt": "an office document", ".pages": "a Pages document"}
"""Documents that are in a folder of sources as if they were read."""

_KINDS = (*SOURCES, *READABLE, ".text", ".rst", ".asc", ".adoc", ".org", ".csv", ".tsv", ".srt", ".vtt", ".eml", ".tex", *UNREAD)
"""Kinds of files that a story or a configuration may name as a source."""

MOST_NAMED = 500
"""Sources that the front matter of one story may name; each may be a pattern, for which folders are walked."""

_MOST_BIBLIOGRAPHIES = 20

_WILD = lazy.regex(r"[*?[]")
_PATHLIKE = lazy.regex(r"/|\.\w{1,8}$|^\S*\*\S*$")
_DATED = lazy.regex(r"\d{4}-\d{2}-\d{2}-(?=.)")


def belongings(path: str, document: Document | None, settings: Settings, given: Sequence[str] = ()) -> Belongings:
    """The sources of the article at this path, each once; a file that two declare keeps what the first says of it.

    `document` is the article read, where its front matter has a say; `given` are the paths of `--sources`.
    """
    article = settings.looked.paths.of(path)
    before = [*(_front(path, document, settings) if document is not None else ()), *_configured(Path(article), document, settings)]
    shared, own = _beside(path, settings)
    after = [*own, *_orphans(path, settings), *(Declared(name) for name in given)]
    works = list(_bibliography(path, document, settings.root)) if document is not None else []
    if before or after or works:
        return _together([*before, *shared, *after], works, article, settings)
    # A thousand stories may have one folder of hundreds of sources beside them, and nothing else.
    folder = str(PurePosixPath(path).parent)
    if folder not in settings.looked.alone:
        files = frozenset(settings.looked.paths.of(item.path) for item in shared)
        settings.looked.alone[folder] = _together(shared, works, None, settings), files
    known, files = settings.looked.alone[folder]
    return _together(shared, works, article, settings) if article in files else known


def _together(found: Iterable[Declared | Unread], works: Sequence[str | Unread], article: str | None, settings: Settings) -> Belongings:
    """What was found, each file once, without the article itself."""
    items: dict[str, Declared | Unread] = {}
    for item in found:
        items.setdefault(settings.looked.paths.of(item.path), item)
    if article is not None:
        items.pop(article, None)
    sources = tuple(item for item in items.values() if isinstance(item, Declared))
    unread = tuple(item for item in (*items.values(), *works) if isinstance(item, Unread))
    bibliography = tuple(dict.fromkeys((*(item for item in works if isinstance(item, str)), *settings.bibliographies)))
    return Belongings(sources, unread, tuple(_exposed(sources, settings)), bibliography)


def _exposed(sources: Sequence[Declared], settings: Settings) -> Iterator[Exposed]:
    published = settings.looked.published
    for source in sources:
        if source.path not in published:
            published[source.path] = _published(source.path, settings)
        exposed = published[source.path]
        if exposed is not None:
            yield replace(exposed, declared=source.span)


def _published(path: str, settings: Settings) -> Exposed | None:
    """How a site generator publishes a source; None where none does."""
    above = settings.looked.above
    file = settings.looked.paths.of(path)
    folder = os.path.dirname(file)  # noqa: PTH120  (a Path takes longer, and there may be thousands)
    if folder not in above:
        above[folder] = tuple(_sites(Path(folder), settings))
    for site in above[folder]:
        published = site.publishes(Path(file))
        if published:
            return Exposed(path, site.name, published, "_evidence/" if site.name == "Jekyll" else "evidence/")
    return None


def _sites(folder: Path, settings: Settings) -> Iterator[Site]:
    """The site generators that are set up in a folder and those above it, as far as the repository goes."""
    sites = settings.looked.sites
    for place in (folder, *folder.parents):
        if not place.is_relative_to(settings.root):
            return
        if place not in sites:
            sites[place] = site_in(place)
        site = sites[place]
        if site is not None:
            yield site


def given_sources(options: Sequence[str]) -> Iterator[str]:
    """The files that `--sources` names: paths, folders, patterns. Raises FileNotFoundError for what names none, and PermissionError
    for a link that leads out of the repository that it is in."""
    for option in options:
        matches = [option]
        if not exists(option):
            # Path.glob knows no absolute patterns.
            matches = sorted(glob.glob(option, recursive=True))  # noqa: PTH207
        if not matches:
            raise FileNotFoundError(option)
        for match in matches:
            root = root_of(match.rpartition("/")[0] or ("/" if match.startswith("/") else "."))
            if not real(match).is_relative_to(root):
                raise PermissionError(match)
            if Path(match).is_dir():
                yield from _given(slashed(str(Path(match))), root)
            else:
                yield slashed(match)


def _given(folder: str, root: Path) -> Iterator[str]:
    below, open_ = files_below(Path(folder), root), refused(folder, root) is None
    prefix = "" if folder == "." else folder.rstrip("/") + "/"
    for name in below.names:
        if name.lower().endswith(SOURCES) and ((open_ and name in below.plain) or refused(prefix + name, root) is None):
            yield prefix + name


def slug(article: Path, document: Document | None) -> str:
    """The short name of an article: `slug` in its front matter, else its file name without a date before it."""
    said = document.meta.get("slug") if document is not None else None
    if isinstance(said, str) and said.strip():
        return said.strip()
    name = article.parent.name if article.stem in ("index", "_index") else article.stem
    return _DATED.sub("", name, count=1)


# --- front matter -------------------------------------------------------------------------------------------------------


def _front(path: str, document: Document, settings: Settings) -> Iterator[Declared | Unread]:
    folder = PurePosixPath(path).parent
    for number, (spec, span) in enumerate(front_sources(document)):
        if spec.path.lower().startswith("file:"):
            yield Unread(spec.path, "is an address; name the file by its path from here", span)
        if not spec.path or "://" in spec.path or spec.path.lower().startswith("file:"):
            continue
        if number >= MOST_NAMED:
            yield Unread(spec.path, f"was skipped: at most {MOST_NAMED} sources are read from one story's front matter", span)
            return
        beside = os.path.normpath(folder / spec.path).replace(os.sep, "/")
        names = [beside]
        if _WILD.search(spec.path) and not exists(beside):
            names = [str(folder / name) for name in _matches(Path(folder), spec.path, settings)] or [beside]
        for name in names:
            # "Reuters" in a list of sources is not a file that is missing.
            if exists(name) or _PATHLIKE.search(spec.path):
                yield from _checked(name, spec, span, settings.root)


def front_sources(document: Document) -> Iterator[tuple[SourceSpec, Span | None]]:
    """The sources that the front matter of a document names, with their places where it is YAML."""
    section = next((section for section in document.sections if section.kind == "frontmatter"), None)
    node = _front_node(document, section.span) if section is not None else None
    if node is None:
        listed = document.meta.get("sources")
        yield from ((_plain(item), None) for item in (listed if isinstance(listed, list) else [listed]))
        return
    base, root = node
    listed_node = _child(root, "sources")
    items = listed_node.value if isinstance(listed_node, SequenceNode) else [listed_node]
    for item in items:
        spec, named = _spec(item)
        if named is not None:
            yield spec, Span(base + named.start_mark.index, base + named.end_mark.index)


def _front_node(document: Document, span: Span) -> tuple[int, Node] | None:
    """The front matter as a YAML node, and the offset of the file that its marks count from; None where it is not YAML."""
    text = document[span]
    opening = re.match(r"---[ \t]*(?:\r\n|\r|\n)", text)
    if opening is None:
        return None
    start = opening.end()
    closing = re.search(r"^(?:---|\.\.\.)[ \t]*\r?$", text[start:], re.MULTILINE)
    try:
        root = compose(text[start : start + closing.start() if closing else None], "")
    except YamlError:
        return None
    return (span.start + start, root) if isinstance(root, MappingNode) else None


def _child(node: Node, key: str) -> Node | None:
    return next((value for name, value in node.value if isinstance(name, ScalarNode) and name.value == key), None)


def _spec(node: Node | None) -> tuple[SourceSpec, ScalarNode | None]:
    """The source that an item of the list describes, and the word that names it. Keys we do not know belong to others."""
    if isinstance(node, ScalarNode):
        return SourceSpec(node.value), node if node.value.strip() else None
    if not isinstance(node, MappingNode):
        return SourceSpec(), None
    stated = {key: value for key in SourceSpec.__dataclass_fields__ if isinstance(value := _child(node, key), ScalarNode)}
    spec = SourceSpec(**{key: value.value for key, value in stated.items()})
    return spec, stated.get("path", stated.get("url"))


def _plain(item: object) -> SourceSpec:
    if isinstance(item, str):
        return SourceSpec(item)
    if isinstance(item, dict):
        return SourceSpec(**{key: str(item[key]) for key in SourceSpec.__dataclass_fields__ if key in item})
    return SourceSpec()


# --- configuration ------------------------------------------------------------------------------------------------------


def _bibliography(path: str, document: Document, root: Path) -> Iterator[str | Unread]:
    """The bibliographies of the front matter, beside the article or below the root of the repository."""
    said = document.meta.get("bibliography")
    names = [said] if isinstance(said, str) else said if isinstance(said, list) else []
    folder = PurePosixPath(path).parent
    for name in [name for name in names if isinstance(name, str) and name.strip()][:_MOST_BIBLIOGRAPHIES]:
        beside = os.path.normpath(folder / name).replace(os.sep, "/")
        chosen = beside if exists(beside) or not exists(root / name) else shown(root / name)
        why = refused(chosen, root, KINDS)
        if why is None and Path(chosen).is_dir():
            why = "is a folder, not a file"
        yield chosen if why is None else Unread(chosen, why)


def _configured(article: Path, document: Document | None, settings: Settings) -> Iterator[Declared | Unread]:
    for folder, spec in settings.sources:
        base = real(folder)
        if not article.is_relative_to(base):
            continue
        pattern = spec.path
        for key, value in (("stem", article.stem), ("dir", article.parent.relative_to(base).as_posix()), ("slug", slug(article, document))):
            pattern = pattern.replace(f"{{{key}}}", glob.escape(value))
        if _WILD.search(pattern):
            if (base, pattern) not in settings.looked.matches:
                settings.looked.matches[base, pattern] = tuple(_matches(base, pattern, settings))
            names = list(settings.looked.matches[base, pattern])
        else:
            names = [pattern] if exists(str(base / pattern)) or pattern == spec.path else []
        found = settings.looked.found.setdefault((folder, spec.path), set())
        for name in names:
            found.add(name)
            yield from _checked(shown(base / name), spec, None, settings.root)


def unmatched(settings: Settings) -> Iterator[str]:
    """A notice for each pattern of sources in the configuration that named no file for any of the articles that it was asked for."""
    for file in settings.files:
        for spec in file.written.sources:
            if settings.looked.found.get((file.base, spec.path)) == set():
                yield f"{file.shown}: no file matches '{spec.path}' under sources"


def _matches(folder: Path, pattern: str, settings: Settings) -> Iterator[str]:
    """The files below a folder that a pattern means, in order. Symbolic links to folders are not followed."""
    parts = PurePosixPath(pattern).parts
    fixed = next((n for n, part in enumerate(parts) if _WILD.search(part)), len(parts))
    start = PurePosixPath(*parts[:fixed])
    if ".." in parts or start.is_absolute():
        return
    try:
        spec = globs(["/" + pattern])
    except BadGlob:
        return
    listed = settings.looked.listed
    if folder / start not in listed:
        listed[folder / start] = files_below(folder / start, settings.root).names
    for name in listed[folder / start]:
        path = (start / name).as_posix()
        if path.lower().endswith(SOURCES) and spec.match_file(path):
            yield path


# --- folders ------------------------------------------------------------------------------------------------------------


def _beside(path: str, settings: Settings) -> tuple[tuple[Declared | Unread, ...], list[Declared | Unread]]:
    """What is in the folder that all articles beside it share, and in that of this one."""
    article = PurePosixPath(path)
    if is_evidence(Path(settings.looked.paths.of(path)).parent.name):
        return (), []
    shared = str(article.parent / "sources")
    folders = settings.looked.folders
    if shared not in folders:
        folders[shared] = tuple(_folder(shared, settings.root))
    return folders[shared], list(_folder(str(article.parent / f"{article.stem}.sources"), settings.root))


def _folder(folder: str, root: Path) -> Iterator[Declared | Unread]:
    """The sources in a folder of sources, and what else is there."""
    if not exists(folder):
        return
    if why := refused(folder, root):
        yield Unread(folder, why)
        return
    below, alike = files_below(Path(folder), root), SourceSpec()
    yield from (Unread(slashed(name), "is a folder that cannot be listed; reading it is not permitted") for name in below.closed)
    readable = {name.rpartition(".")[0] for name in below.names if name.lower().endswith(SOURCES)}
    for name in below.names:
        suffix = os.path.splitext(name)[1].lower()  # noqa: PTH122  (a Path takes longer, and there may be thousands)
        shown = f"{folder}/{name}"
        if suffix in SOURCES and name in below.plain:
            yield Declared(shown, alike)
        elif suffix in SOURCES or (refused(shown, root) is None and is_export(shown)):
            yield from _checked(shown, SourceSpec(), None, root)
        elif suffix not in UNREAD:
            yield Unread(shown, "is not text", quiet=True)
        elif name.rpartition(".")[0] not in readable:
            yield Unread(shown, f"is {UNREAD[suffix]}, which is not read; save it as .docx or .txt beside it")


def _orphans(path: str, settings: Settings) -> Iterator[Unread]:
    """Folders `<stem>.sources` whose story is gone, for the story that may be it: the first of the folder without one of its own."""
    folder = Path(settings.looked.paths.of(path)).parent
    stem = PurePosixPath(path).stem
    if is_evidence(folder.name) or not folder.is_dir():
        return
    first, orphans = _orphaned(folder, folder.stat().st_mtime_ns)
    if stem != first:
        return
    for name in orphans:
        if files_below(folder / f"{name}.sources", settings.root).names:
            gone = (PurePosixPath(path).parent / f"{name}.sources").as_posix()
            yield Unread(gone, f"belongs to no story; if this story was named '{name}', rename the folder to '{stem}.sources'")


@lru_cache(maxsize=64)
def _orphaned(folder: Path, changed: int) -> tuple[str, tuple[str, ...]]:
    """The first story of a folder that has no folder of sources of its own, and the names of such folders without a story.

    `changed` is when files were added or removed there: each story of a folder asks for it.
    """
    with os.scandir(folder) as entries:
        found = [(PurePosixPath(entry.name), entry.is_dir(follow_symlinks=False)) for entry in entries]
    stems = {name.stem for name, is_folder in found if not is_folder and name.name.lower().endswith(SUFFIXES)}
    owned = {name.name.removesuffix(".sources") for name, is_folder in found if is_folder and name.name.endswith(".sources")}
    return min(stems - owned, default=""), tuple(sorted(owned - stems))


# --- what may be read ---------------------------------------------------------------------------------------------------


def _checked(name: str, spec: SourceSpec, span: Span | None, root: Path) -> Iterator[Declared | Unread]:
    """The source, or why it is not read; for a folder those in it."""
    exported = PurePosixPath(name).suffix.lower() in EXPORTS and refused(name, root) is None and is_export(name)
    why = refused(name, root, () if exported else _KINDS)
    if why is not None:
        yield Unread(name, why, span)
    elif Path(name).is_dir():
        inside = [file for file in files_below(Path(name), root).names if file.lower().endswith(SOURCES)]
        if not inside:
            yield Unread(name, "holds no file that can be read", span)
        for file in inside:
            yield from _checked(f"{name}/{file}", spec, span, root)
    else:
        yield Declared(name, spec, span)
