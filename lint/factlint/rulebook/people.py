"""The people file: who the desk knows, read with the place of every word."""

from __future__ import annotations

from dataclasses import dataclass

from yaml.nodes import MappingNode, ScalarNode, SequenceNode

from factlint.rulebook.nodes import Reader, compose
from factlint.story import Person

MOST = 50_000
"""People that a file may list."""


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
    return people.people if people is not None else ()
