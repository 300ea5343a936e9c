"""The people file: who the desk knows, read with the place of every word."""

from __future__ import annotations

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from factlint.records import dataclass
from factlint.rulebook.nodes import Reader, YamlError, compose
from factlint.story import Person

MOST = 50_000
"""People that a file may list."""
MOST_NAMES = 100_000
"""Names, aliases and spellings to refuse in a file."""


@dataclass(frozen=True)
class People:
    """A people file."""

    people: tuple[Person, ...]


def read_people(text: str, path: str) -> tuple[Person, ...]:
    """The people that a text lists, under `people:` or as a plain list. Raises YamlError, whose errors begin with the path as given."""
    node = compose(text, path)
    if node is None:
        return ()
    reader = Reader(path)
    if isinstance(node, SequenceNode):
        key = ScalarNode("tag:yaml.org,2002:str", "people", node.start_mark, node.end_mark)
        node = MappingNode("tag:yaml.org,2002:map", [(key, node)], node.start_mark, node.end_mark)
    for listed in (value for _, value in node.value if isinstance(value, SequenceNode)) if isinstance(node, MappingNode) else ():
        if len(listed.value) > MOST:
            reader.wrong(listed.value[MOST], f"more than {MOST:,} people; keep those that your stories name")
            reader.done()
    people = reader.into(People, node, "the people file")
    reader.done()
    found = people.people if people is not None else ()
    if sum(1 + len(person.aliases) + len(person.refuse) for person in found) > MOST_NAMES:
        raise YamlError([f"{path}:1:1: more than {MOST_NAMES:,} names, aliases and spellings to refuse; keep those that your stories name"])
    return found
