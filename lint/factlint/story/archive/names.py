"""Names of a story that are new, and one slip from a name that the archive has had in several stories."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.model import Entity
from factlint.facts.names.spelling import Near, from_arabic, plain, rendering
from factlint.finding import Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.archive.read import Archive, Seen
from factlint.story.names.people import Form, form, full, given, people, surname
from factlint.story.names.people_file import misspelt, variants
from factlint.text import Span

LEAST = 2
"""Stories of the archive that must have the other spelling: a single one may be the one that is wrong."""
_SHOWN = 3


@dataclass(frozen=True)
class ArchivedSpelling:
    """A person who the archive spells in another way."""

    here: Form
    name: str
    other: str
    """The name as the archive has it."""
    stories: int
    spots: tuple[Spot, ...]


def unlike(story: Story) -> Iterator[ArchivedSpelling]:
    """Surnames that the archive does not have with this first name or title, and that are one slip from one that it has.

    What the people file lists is right; two spellings that the archive has both are two people.
    """
    archive = story.archive
    if archive is None:
        return
    said = {*(one.wrong.text for one in variants(story)), *(word for one in misspelt(story) for word in one.wrong.text.split())}
    listed = {plain(word) for person in story.people for name in (person.name, *person.aliases) for word in name.split()}
    for person in people(story.article):
        last = surname(person)
        if plain(last) in listed or last in said:
            continue
        for first in _firsts(person):
            found = _other(story, archive, first, last)
            here = form(story.article, person, last) if found else None
            if found and here is not None:
                spots = tuple(spot for seen in found[:_SHOWN] if (spot := _spot(archive, seen)) is not None)
                if spots:
                    named = found[0].named
                    yield ArchivedSpelling(here, person.name, f"{named.first} {named.last}", len(found), spots)
                    break


def _firsts(person: Entity) -> tuple[str, ...]:
    """What is before the surname: the first name, or the last word of each title where there is none."""
    if full(person):
        return (plain(given(person)),)
    return tuple(dict.fromkeys(plain(role.split()[-1]).rstrip(".") for role in person.roles if role.strip()))


def _other(story: Story, archive: Archive, first: str, last: str) -> list[Seen]:
    """The stories with the other spelling; none where the archive has this one too, or several that are as near."""
    lasts = archive.names.get(first, {})
    own = story.article.document.path
    if any(seen.path != own for seen in lasts.get(plain(last), ())):
        return []
    near = [
        seen
        for word in Near(lasts)(plain(last))
        if (seen := [one for one in lasts[word] if one.path != own and _earlier(story, one)])
        and len({one.path for one in seen}) >= LEAST
        and not rendering(seen[0].named.last, last)
        and not from_arabic(seen[0].named.last, last)
    ]
    return near[0] if len(near) == 1 else []


def _earlier(story: Story, seen: Seen) -> bool:
    published = story.article.published
    return not seen.day or published is None or seen.day <= published.isoformat()


def _spot(archive: Archive, seen: Seen) -> Spot | None:
    facts = archive.facts(seen.path)
    if facts is None or not 0 <= seen.named.start < seen.named.end <= len(facts.document.text):
        return None
    day = f", {seen.day}" if seen.day else ""
    return Spot(facts.document, Span(seen.named.start, seen.named.end), f"archive{day}")
