"""Which stories depend on a file that changed: a source, a people file, a pack of rules, a configuration."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from factlint.config.articles import Article, find_articles, is_evidence
from factlint.config.desk import Desk
from factlint.config.files import NAME, PEOPLE, PYPROJECT
from factlint.config.globs import lenient
from factlint.config.looked import Belongings
from factlint.config.settings import Settings
from factlint.config.sources import slug
from factlint.formats.decode import Unreadable, load
from factlint.paths import real, repository, shown
from factlint.records import dataclass

SourcesOf = Callable[[Article, Settings], Belongings]


@dataclass(frozen=True)
class Use:
    """A story and a changed file that it depends on."""

    article: Article
    file: Path


def is_setting(path: Path) -> bool:
    """A configuration or people file, by its name."""
    if path.name == PYPROJECT:
        return not path.is_file() or b"factlint" in _bytes(path)
    return path.name in (NAME, PEOPLE)


def _bytes(path: Path) -> bytes:
    try:
        return load(str(path))
    except Unreadable:
        return b""


def in_evidence(path: Path, root: Path) -> bool:
    """The file is in a folder of sources."""
    inside = path.relative_to(root).parts[:-1] if path.is_relative_to(root) else path.parts[:-1]
    return any(map(is_evidence, inside))


def dependents(files: Collection[Path], desk: Desk, sources_of: SourcesOf) -> Iterator[Use]:
    """The stories that depend on any of these files, which may be gone; each story once for each file. Raises YamlError."""
    tops = dict.fromkeys(top for file in files for top in _tops(file, desk))
    for article in find_articles(list(tops)):
        path = real(article.path)
        settings = desk.settings(path.parent)
        if path not in files and settings.is_article(path):
            yield from (Use(article, file) for file in _needed(article, path, settings, files, sources_of))


def nearby(file: Path, desk: Desk, sources_of: SourcesOf) -> Iterator[Use]:
    """The stories in the folder of a file and the folders above it that name it as their source."""
    root = desk.settings(file.parent).root
    for folder in (file.parent, *file.parent.parents):
        if not folder.is_relative_to(root):
            return
        for path in sorted(folder.iterdir()):
            if path != file and path.suffix.lower() in (".md", ".markdown") and path.is_file():
                settings = desk.settings(folder)
                article = Article(shown(path), named=False)
                if settings.is_article(path) and _declares(sources_of(article, settings), file):
                    yield Use(article, file)


def _tops(file: Path, desk: Desk) -> Iterator[str]:
    """Where to look for the stories: the repository, without one the folders that a configuration governs, or those near the file."""
    folder = next(place for place in file.parents if place.is_dir())
    if is_setting(file):
        yield shown(folder)
        return
    settings = desk.settings(folder)
    if repository(folder) is not None or settings.files:
        yield shown(settings.root)
    else:
        yield from (shown(place) for place in (folder.parent, folder) if place.is_relative_to(settings.root))


def _needed(article: Article, path: Path, settings: Settings, files: Collection[Path], sources_of: SourcesOf) -> Iterator[Path]:
    packs = {real(rule.place.rpartition(":")[0]) for rule in settings.rules}
    people = {real(str(file.folder / name)) for file in settings.files for name in file.written.people or ()}
    rest = []
    for file in files:
        governs = is_setting(file) and path.is_relative_to(file.parent)
        if governs or file in packs or file in people or any(file == real(str(one.path)) for one in settings.files):
            yield file
        elif not is_setting(file):
            rest.append(file)
    if rest:
        belongs = sources_of(article, settings)
        yield from (file for file in rest if _declares(belongs, file) or _would(path, settings, file))


def _declares(belongs: Belongings, file: Path) -> bool:
    return file in {*(real(one.path) for one in belongs.sources), *(real(one.path) for one in belongs.unread)}


def _would(article: Path, settings: Settings, file: Path) -> bool:
    """A file that is gone was a source of the story: by the folder it was in, or by a pattern of the configuration."""
    for folder in (article.parent / "sources", article.parent / f"{article.stem}.sources"):
        if file.is_relative_to(folder):
            return True
    for base, spec in settings.sources:
        folder = real(base)
        if file.is_relative_to(folder) and article.is_relative_to(folder):
            pattern = spec.path.replace("{stem}", article.stem).replace("{slug}", slug(article, None))
            pattern = pattern.replace("{dir}", article.parent.relative_to(folder).as_posix())
            if lenient(["/" + pattern.removeprefix("./")]).match_file(file.relative_to(folder).as_posix()):
                return True
    return False
