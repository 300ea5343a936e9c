"""What a run is set up with: the configuration, the language model."""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import field
from pathlib import Path

from factlint.cache import DiskStore
from factlint.cli.screen import UsageError, cache_folder
from factlint.config.articles import Article, place_of
from factlint.config.desk import Desk
from factlint.config.settings import Settings
from factlint.config.sources import given_sources
from factlint.facts.parse.nlp import Model, NoModel, find_model
from factlint.records import dataclass


def open_desk(config: str | None, *, ignore: bool) -> Desk:
    """The settings of the folders, from the file of --config where it is given."""
    if config is not None and not Path(config).is_file():
        raise UsageError(f"--config {config}: no such file")
    return Desk(Path(config) if config is not None else None, ignore=ignore)


def given_files(options: Sequence[str]) -> tuple[str, ...]:
    """The files that --sources names. Raises UsageError for what names none."""
    try:
        return tuple(given_sources(options))
    except FileNotFoundError as error:
        raise UsageError(f"--sources {error}: no such file or folder") from error
    except PermissionError as error:
        raise UsageError(f"--sources {error}: this link leads out of the repository") from error


@dataclass
class Models:
    """The models by name, each looked for once; `missing` says why one is not there."""

    missing: str = ""
    _found: dict[str, Model | None] = field(default_factory=dict)

    def find(self, name: str, root: Path | None) -> Model | None:
        """The model of this name; with a root, one that a configuration there asks for."""
        if name not in self._found:
            self._found[name] = None if name == "none" else self._find(name, root)
        return self._found[name]

    def chosen(self, wanted: str | None, settings: Settings) -> Model | None:
        """The model of the command line where it names one, else that of the configuration, else any."""
        return self.find(wanted or settings.model or "auto", None if wanted else settings.root)

    def _find(self, name: str, root: Path | None) -> Model | None:
        # A dotted name would import its parent to find it, and a path would load whatever is there.
        if not re.fullmatch(r"[A-Za-z_]\w*", name):
            raise UsageError(f"the model '{name}' should be the name of an installed package, auto or none")
        try:
            model = find_model(name)
        except NoModel as error:
            self.missing = self.missing or str(error)
            return None
        if root is not None and name != "auto" and not _installed(name, root):
            raise UsageError(f"the model '{name}' is in {root}; a configuration may name only what is installed outside its repository")
        return model


@dataclass(frozen=True)
class Opened:
    """What a command is set up with that reads stories one after another and does not lint them."""

    desk: Desk
    models: Models
    wanted: str | None
    """The model that the command line names."""
    store: DiskStore | None

    def of(self, article: Article) -> tuple[Settings, Model | None]:
        """The settings of an article and its model. Raises YamlError and UsageError."""
        settings = self.desk.settings(place_of(article).parent)
        return settings, self.models.chosen(self.wanted, settings)


def opened(model: str | None, config: str | None, cache_dir: str | None, *, no_config: bool, no_cache: bool) -> Opened:
    """What the options of a command ask for."""
    folder = cache_folder(cache_dir, off=no_cache)
    return Opened(open_desk(config, ignore=no_config), Models(), model, DiskStore(folder) if folder is not None else None)


def _installed(name: str, root: Path) -> bool:
    """The package is where packages are installed, or at least not in the repository whose configuration names it."""
    from importlib.util import find_spec

    found = find_spec(name)
    if found is None or not found.origin:
        return False
    place = Path(found.origin).resolve()
    homes = [Path(sysconfig.get_path(key)).resolve() for key in ("purelib", "platlib")]
    if any(place.is_relative_to(home) for home in homes if home.is_relative_to(Path(sys.prefix).resolve())):
        return True
    return not place.is_relative_to(root)
