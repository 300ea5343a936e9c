"""The settings of every folder: which configuration files and people files are above it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from factlint.config.files import File, config_in, people_in, read_config
from factlint.config.merged import added_up
from factlint.config.settings import Settings
from factlint.paths import real, repository, root_of, upwards


class Desk:
    """The settings of every folder, each read once."""

    def __init__(self, config: Path | None = None, *, ignore: bool = False) -> None:
        """One given configuration file for all, or those found above each article, or none at all."""
        self.config = config
        self.ignore = ignore
        self._known: dict[tuple[Path, ...], Settings] = {}
        self._folders: dict[Path, Settings] = {}
        self._files: dict[Path, File | None] = {}

    def settings(self, folder: Path) -> Settings:
        """The settings that hold in a folder, given resolved. Raises YamlError."""
        if folder not in self._folders:
            self._folders[folder] = self._settings(folder)
        return self._folders[folder]

    def all(self) -> Iterator[Settings]:
        """The settings that were asked for so far."""
        yield from self._known.values()

    def _settings(self, folder: Path) -> Settings:
        if self.ignore:
            files: list[File] = []
        elif self.config is not None:
            files = [_given(self._file(self.config) or read_config(self.config), folder)]
        else:
            files = self._above(folder)
        root = _root(folder, files)
        # People that a given configuration names are all there are: those beside the stories come with the stories.
        named = self.config is not None and any(file.written.people is not None for file in files)
        places = [] if self.ignore or named else [place for place in upwards(folder) if place.is_relative_to(root)]
        people = [path for path in map(people_in, places) if path is not None]
        key = (root, *(file.path for file in files), *people)
        if key not in self._known:
            self._known[key] = added_up(root, tuple(reversed(files)), people)
        return self._known[key]

    def _above(self, folder: Path) -> list[File]:
        """The configuration files that apply to a folder, nearest first."""
        found = []
        for place in upwards(folder):
            if place not in self._files:
                self._files[place] = config_in(place)
            file = self._files[place]
            if file is not None:
                found.append(file)
                if file.written.root:
                    break
        return found

    def _file(self, path: Path) -> File | None:
        if path not in self._files:
            self._files[path] = read_config(path)
        return self._files[path]


def _given(file: File, folder: Path) -> File:
    """A configuration that was given; the patterns of one that is kept elsewhere count from the root of what is linted."""
    inside = folder.is_relative_to(real(file.folder))
    return file if inside else replace(file, ground=root_of(folder))


def _root(folder: Path, files: list[File]) -> Path:
    found = repository(folder)
    if found is not None:
        return found
    if files and folder.is_relative_to(real(files[-1].folder)):
        return real(files[-1].folder)
    return root_of(folder)
