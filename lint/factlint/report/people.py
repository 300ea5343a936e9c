"""The people of an archive as a people file to go through: names, aliases and roles; counts, days and places as comments."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.report.style import visible
from factlint.story.archive.people import Drafted

_PLACES = 3
_PLAIN = lazy.regex(r"[^\W\d_][\w .’-]*(?:[\w.])")
_WORDS = frozenset("yes no on off true false null y n".split())


def render(found: Sequence[Drafted], stories: int) -> Iterator[str]:
    """The lines of people.yaml."""
    yield f"# A draft from {stories} published stories. Go through it: what the archive has is not always right.\n"
    yield "people:\n" if found else "people: []\n"
    for one in found:
        count = f"{len(one.places)} {'story' if len(one.places) == 1 else 'stories'}"
        days = "" if not one.first else f", {one.first}" if one.first == one.last else f", {one.first} to {one.last}"
        more = f" and {len(one.places) - _PLACES} more" if len(one.places) > _PLACES else ""
        yield _comment(f"{count}{days}: {', '.join(one.places[:_PLACES])}{more}")
        if one.near:
            yield _comment(f"one letter from {', '.join(one.near)}: two people, or one misspelt?")
        yield f"  - name: {_scalar(one.name)}\n"
        if one.forms:
            yield f"    aliases: [{', '.join(_scalar(form) for form, _ in one.forms)}]\n"
        if one.roles:
            yield f"    roles: [{', '.join(_scalar(role) for role, _ in one.roles)}]\n"
            yield "  " + _comment("stories: " + ", ".join(f"{role} {number}" for role, number in one.roles))


def _comment(text: str) -> str:
    """A line that is a comment, whatever the names of files are."""
    return f"  # {''.join(character if character.isprintable() else '�' for character in visible(text))}\n"


def _scalar(text: str) -> str:
    words = visible(" ".join(text.split()))
    return words if _PLAIN.fullmatch(words) and words.lower() not in _WORDS else json.dumps(words, ensure_ascii=False)
