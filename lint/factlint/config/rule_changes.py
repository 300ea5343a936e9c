"""What a configuration changes in the rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from yaml.nodes import Node

from factlint.config.globs import Globs
from factlint.config.groups import grouped
from factlint.records import dataclass
from factlint.rulebook import Change, Rule, changed
from factlint.rulebook.nodes import Reader


@dataclass(frozen=True)
class RuleChanges:
    """What one file changes in the rules, for all paths or for some."""

    node: Node
    changes: Mapping[str, Change | None]
    groups: Mapping[str, Change]
    """Changes by `all` or the beginning of a name, which those by a full name follow."""
    place: str
    folder: Path
    on: frozenset[str]
    """Ids of the rules that their packs have on."""
    paths: Globs | None = None

    def apply(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        reader = Reader(self.place)
        return changed(grouped(rules, self.groups, self.on, reader, self.node), self.changes, reader, self.node)

    def applies_to(self, path: Path) -> bool:
        """The changes apply to this file."""
        if self.paths is None:
            return True
        return path.is_relative_to(self.folder) and bool(self.paths.match_file(path.relative_to(self.folder).as_posix()))
