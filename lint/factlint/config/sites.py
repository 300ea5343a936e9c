"""What a site generator publishes: the sources of a story must not be among it."""

from __future__ import annotations

import re
from pathlib import Path

from factlint import lazy
from factlint.config.globs import Globs, lenient
from factlint.formats.decode import Unreadable, load
from factlint.paths import real, root_of
from factlint.records import dataclass
from factlint.rulebook.nodes import YamlError, compose

_HUGO = ("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config/_default")
_HUGO_OLD = ("config.toml", "config.yaml", "config.yml", "config.json")
_ELEVENTY = (".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs", "eleventy.config.ts")
_CONTENT = lazy.regex(r"[\"']?contentDir[\"']?\s*[=:]\s*[\"']?([\w./-]+)", re.IGNORECASE)
_INPUT = lazy.regex(r"\binput[\"']?\s*[:=]\s*[\"']([\w./-]+)[\"']")
_PAGES = (".md", ".markdown", ".html", ".htm")
"""Kinds of files that Eleventy makes pages of."""
_MOST = 200_000


@dataclass(frozen=True)
class Site:
    """A site generator and the folder it is set up in."""

    name: str
    folder: Path
    inputs: tuple[str, ...]
    """Folders below it that are published, "." for all."""
    left_out: Globs
    """Files below it that are not."""

    def publishes(self, path: Path) -> str:
        """The folder that brings a file onto the site, "" where nothing does."""
        if not path.is_relative_to(self.folder) or self.left_out.match_file(path.relative_to(self.folder).as_posix()):
            return ""
        for name in self.inputs:
            inside = self.folder / name
            if path.is_relative_to(inside) and self._taken(path, inside, name):
                return "the site's folder" if name == "." else f"'{name}/'"
        return ""

    def _taken(self, path: Path, inside: Path, name: str) -> bool:
        parts = path.relative_to(inside).parts
        if self.name == "Hugo":
            return True
        if any(part.startswith(("_", ".")) or part == "node_modules" for part in parts):
            return False
        return self.name == "Jekyll" or name != "." or path.suffix.lower() in _PAGES


def site_in(folder: Path) -> Site | None:
    """The site that is set up in a folder itself."""
    found = next((name for name in _HUGO if (folder / name).exists()), None)
    if found is None and (folder / "content").is_dir():
        old = (name for name in _HUGO_OLD if (folder / name).is_file())
        found = next((name for name in old if "baseurl" in _text(folder / name).lower()), None)
    if found is not None:
        content = _CONTENT.search(_text(folder / found))
        return Site("Hugo", folder, (content[1].strip("./") if content else "content", "static"), lenient(()))
    if (folder / "_config.yml").is_file():
        return _jekyll(folder)
    found = next((name for name in _ELEVENTY if (folder / name).is_file()), None)
    if found is not None:
        given = _INPUT.search(_text(folder / found))
        name = (given[1].removeprefix("./").strip("/") if given else "") or "."
        return Site("Eleventy", folder, (name,), lenient(_text(folder / ".eleventyignore").splitlines()))
    return None


def _jekyll(folder: Path) -> Site:
    source, excluded = ".", []
    try:
        node = compose(_text(folder / "_config.yml"), "_config.yml")
        for key, value in node.value if node is not None else ():
            if key.value == "source" and isinstance(value.value, str):
                source = value.value.removeprefix("./").strip("/") or "."
            elif key.value == "exclude" and isinstance(value.value, list):
                excluded = [str(item.value) for item in value.value]
    except (YamlError, TypeError, AttributeError):
        pass
    prefix = "" if source == "." else f"{source}/"
    return Site("Jekyll", folder, (source,), lenient(prefix + name.strip("/") for name in excluded))


def _text(path: Path) -> str:
    if not real(path).is_relative_to(root_of(path.parent)):
        return ""
    try:
        return load(str(path), _MOST)[:_MOST].decode("utf-8", "replace")
    except Unreadable:
        return ""
