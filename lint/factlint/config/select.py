"""Which rules run: `--select` and `--ignore` over what packs and configuration leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from itertools import repeat

from factlint.config.own import OWN
from factlint.records import dataclass
from factlint.rulebook import Rule, former, planned


class Unknown(Exception):
    """A code or id that no rule has; the message says so, with the nearest that one has."""


@dataclass(frozen=True)
class Selection:
    """The words of `--select` and `--ignore`; none selected means all that are on by default."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def current(self) -> tuple[Selection, list[str]]:
        """The selection in names of today, and notices on those that are out of use."""
        new = Selection(tuple(map(_current, self.select)), tuple(map(_current, self.ignore)))
        pairs = zip((*self.select, *self.ignore), (*new.select, *new.ignore), strict=True)
        return new, [former.notice(old, name) for old, name in pairs if old != name]

    def rules(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """The rules that run, switched on where they are named in full."""
        return tuple(replace(rule, enabled=True) for rule in rules if self._wants(rule))

    def wants_own(self, code: str, id: str) -> bool:
        """Whether one of the tool's own findings is said: what could not be checked is, unless it is ignored."""
        if any(means(word, (code, id)) for word in self.ignore):
            return False
        return not self.select or code in ("X001", "X002", "X005") or any(means(word, (code, id)) for word in self.select)

    def _wants(self, rule: Rule) -> bool:
        if any(means(word, rule.names) for word in self.ignore):
            return False
        if not self.select:
            return rule.enabled
        if any(_exactly(word, rule.names) for word in self.select):
            return True
        return rule.enabled and any(means(word, rule.names) for word in self.select)


def _current(word: str) -> str:
    """The name of today, where the word does not already mean the rules that begin with it."""
    new = former.RULES.get(word, word)
    return word if new.startswith(f"{word}-") else new


def words(options: Sequence[str]) -> tuple[str, ...]:
    """The words of options that were given several times, or once with commas."""
    return tuple(word.strip() for option in options for word in option.split(",") if word.strip())


def not_yet(selection: Selection, rules: Sequence[Rule]) -> list[str]:
    """The words that mean rules of the catalogue which are not shipped yet. Raises Unknown for those that mean nothing."""
    known = [*(rule.names for rule in rules), *((code, id) for code, id, _, _ in OWN)]
    later = []
    for word in (*selection.select, *selection.ignore):
        if any(means(word, names) for names in known):
            continue
        if not any(means(word, names) for names in planned(rules).items()):
            raise Unknown(_unknown(word, known))
        later.append(word)
    return later


def _unknown(word: str, known: Sequence[Sequence[str]]) -> str:
    names = [name for each in known for name in each]
    near = get_close_matches(word, names, n=1, cutoff=0.6) or get_close_matches(word.upper(), names, n=1, cutoff=0.6)
    return f"unknown rule '{word}'" + (f"; did you mean '{near[0]}'?" if near else "; 'factlint rules list' shows them all")


def _exactly(word: str, names: Sequence[str]) -> bool:
    code, *ids = names
    return word.upper() == code.upper() or word in ids


def means(word: str, names: Sequence[str]) -> bool:
    """The word is the code or one of the ids that follow it, or the beginning of one."""
    code, *ids = names
    if len(word) <= len(code) and code.upper().startswith(word.upper()):
        return True
    return word in ids or any(map(str.startswith, ids, repeat(f"{word}-")))
