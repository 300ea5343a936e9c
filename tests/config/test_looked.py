"""What stories share is looked up once, and each still has its own."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from factlint.cli.setup import open_desk
from factlint.config.looked import Belongings
from factlint.config.sources import belongings

if TYPE_CHECKING:
    from tests.conftest import Desk


def _sources(found: Belongings) -> list[str]:
    return [source.path for source in found.sources]


@pytest.mark.parametrize("order", list(permutations("abcd")), ids="".join)
def test_stories_that_have_only_a_folder_in_common_share_its_list(desk: Desk, order: tuple[str, ...]) -> None:
    for name in "abcd":
        desk.put(f"{name}.md", "The quay is long.\n")
    desk.put("sources/x.txt", "The quay is short.\n")
    desk.put("d.sources/z.txt", "The quay is short.\n")
    (desk.path / "sources/y.md").symlink_to("../b.md")  # one of the stories is a source of the others
    settings = open_desk(None, ignore=True).settings(desk.path.resolve())
    found = {name: belongings(f"{name}.md", None, settings) for name in order}
    assert {name: _sources(found[name]) for name in "abcd"} == {
        "a": ["sources/x.txt", "sources/y.md"],
        "b": ["sources/x.txt"],
        "c": ["sources/x.txt", "sources/y.md"],
        "d": ["sources/x.txt", "sources/y.md", "d.sources/z.txt"],
    }
    assert found["a"].sources is found["c"].sources
    given = belongings("a.md", None, settings, ("c.md",))
    assert _sources(given) == ["sources/x.txt", "sources/y.md", "c.md"]
