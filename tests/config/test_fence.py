"""Every way out of the repository, for everything that a repository may name: nothing outside is printed, whether it exists or not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Desk

QUOTE = "“We will close two of the older plants this year,” Lind said."
NOTE = "Correction: An earlier version gave the number of people killed by the flood in Vik as 19; it is 16."
STORY = f"""{QUOTE}

The paper doi:10.1000/plants and [one page](https://example.org/a) [@zebra-key] say so.

The flood in Vik killed 16 people.

{NOTE}
"""

SECRETS = {
    ".md": "“We will close two of the zebra plants this year,” Lind said.\n\nTK zebra. The flood in Vik killed 19 people.\n",
    ".txt": "LIND: We will close two of the zebra plants this year. https://example.org/zebra doi:10.1000/plants\n",
    ".yaml": "zebra-token: zebra-secret\n",
    ".bib": "@article{zebra-key, title = {A zebra}, author = {Zebra, Ana}, year = {2020}}\n",
}


@dataclass(frozen=True)
class Surface:
    """A place where a repository names a file."""

    suffix: str
    """Of the file that it names."""
    lay: Callable[[Desk, str], tuple[str, ...]]
    """Puts the files that name this path, from the folder of the desk; the paths to lint."""
    place: str = ""
    """Where the file has to be; "" where the name may be any path."""


def _front(key: str, shape: str = "{}") -> Callable[[Desk, str], tuple[str, ...]]:
    def lay(desk: Desk, name: str) -> tuple[str, ...]:
        desk.put("a.md", f"---\n{key}: {shape.replace('{}', repr(name))}\n---\n\n{STORY}")
        return ("a.md",)

    return lay


def _configured(text: str) -> Callable[[Desk, str], tuple[str, ...]]:
    def lay(desk: Desk, name: str) -> tuple[str, ...]:
        desk.put("factlint.yaml", text.replace("{}", repr(name)))
        desk.put("a.md", STORY)
        return ("a.md",)

    return lay


def _beside(*paths: str, settings: str = "") -> Callable[[Desk, str], tuple[str, ...]]:
    def lay(desk: Desk, name: str) -> tuple[str, ...]:
        if settings:
            desk.put("factlint.yaml", settings)
        desk.put("a.md", STORY)
        return paths

    return lay


def _below(desk: Desk, name: str) -> tuple[str, ...]:
    return (desk.put("below/a.md", STORY).relative_to(desk.path).as_posix(),)


SURFACES = {
    "article by name": Surface(".md", _beside("b.md"), "b.md"),
    "article by walk": Surface(".md", _beside("."), "b.md"),
    "peer": Surface(".md", _beside("a.md", settings="peers: true\n"), "b.md"),
    "source beside": Surface(".txt", _beside("a.md"), "sources/b.txt"),
    "source beside, of one story": Surface(".txt", _beside("a.md"), "a.sources/b.txt"),
    "source of front matter": Surface(".txt", _front("sources", "[{}]")),
    "source of front matter, a mapping": Surface(".txt", _front("sources", "[{path: {}, speaker: Lind}]")),
    "source of the configuration": Surface(".txt", _configured("sources: [{}]\n")),
    "people of the configuration": Surface(".yaml", _configured("people: [{}]\n")),
    "people beside": Surface(".yaml", _beside("a.md"), "people.yaml"),
    "configuration": Surface(".yaml", _beside("a.md"), "factlint.yaml"),
    "configuration above": Surface(".yaml", _below, "factlint.yaml"),
    "pack": Surface(".yaml", _configured("extends: [{}]\n")),
    "pack of a pack": Surface(
        ".yaml", lambda desk, name: (desk.put("p.yaml", f"extends: [{name!r}]\n"), _configured("extends: [./p.yaml]\n")(desk, ""))[1]
    ),
    "baseline": Surface(".txt", _configured("baseline: {}\n")),
    "bibliography": Surface(".bib", _front("bibliography")),
    "archive": Surface(".md", _configured("rules: {R009: warning}\narchive: [{}]\n"), "old/b.md"),
    "list of copies": Surface(".txt", _configured("archived: [{}]\n")),
    "list of withdrawn papers": Surface(".txt", _configured("retracted: [{}]\n")),
}  # fmt: skip

OTHER_WAYS = ("chain", "folder", "link of a folder", "dots", "absolute", "glob", "hidden", "environment", "link to hidden")
WAYS = ("link", *(pytest.param(way, marks=pytest.mark.slow) for way in OTHER_WAYS))
INSIDE = "a file inside"


def _way(desk: Desk, way: str, surface: Surface) -> tuple[str, Path]:
    """The name that leads out by this way, and the file that is there."""
    outside = desk.path.parent / "outside"
    outside.mkdir(exist_ok=True)
    there = outside / f"b{surface.suffix}"
    name = surface.place or f"b{surface.suffix}"
    place = desk.path / name
    if way in ("hidden", "environment", "link to hidden"):
        there = desk.path / (".git/config" if way == "hidden" else ".env")
    named = {
        "dots": f"../outside/b{surface.suffix}",
        "absolute": str(there),
        "glob": "../outside/*",
        "hidden": ".git/config",
        "environment": ".env",
        "folder": "way",
        "link of a folder": f"way/b{surface.suffix}",
    }
    if way == INSIDE:
        there = place
    elif way in ("folder", "link of a folder"):
        (place.parent if place.parent != desk.path else desk.path / "way").symlink_to(outside)
        name = name if surface.place else named[way]
    elif way == "chain":
        (desk.path / "hop").symlink_to(there)
        _link(place, desk.path / "hop")
    elif way in named and not surface.place:
        name = named[way]
    else:  # where nothing names the file, only a link can lead anywhere
        _link(place, there)
    there.parent.mkdir(exist_ok=True)
    there.write_text(SECRETS[surface.suffix], encoding="utf-8")
    return name, there


def _link(place: Path, to: Path) -> None:
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(os.path.relpath(to, place.parent))


def _answers(desk: Desk, surface: Surface, paths: tuple[str, ...]) -> list[tuple[int, str, str]]:
    made = [
        desk.run("check", "--no-cache", "--format", "json", "--verbose", "--model", "none", *paths),
        desk.run("facts", "--no-cache", "--why", "--model", "none", *paths),
        desk.run("sheet", "--no-cache", "--format", "json", "--model", "none", *paths),
        *(desk.run("config", "show", path) for path in paths),
    ]
    return [(screen.code, screen.out, screen.err) for screen in made]


@pytest.mark.parametrize("name", SURFACES)
@pytest.mark.parametrize("way", WAYS)
def test_nothing_leads_out_and_the_answer_does_not_say_whether_something_is_there(desk: Desk, name: str, way: str) -> None:
    desk.put(".git/HEAD")
    surface = SURFACES[name]
    named, there = _way(desk, way, surface)
    paths = surface.lay(desk, named)
    with_it = _answers(desk, surface, paths)
    there.unlink()
    if there.parent.name == "outside":
        shutil.rmtree(there.parent)
    without = _answers(desk, surface, paths)
    assert with_it == without
    lines = [line for _, out, err in with_it for line in (out + err).splitlines()]
    assert not [line for line in lines if "zebra" in line.replace("@zebra-key", "").replace("'zebra-key'", "")]
    assert all(code in (0, 1, 2) for code, _, _ in with_it)


@pytest.mark.parametrize("name", SURFACES)
def test_a_file_inside_is_read(desk: Desk, name: str) -> None:
    """What the table above would show if something outside was read."""
    desk.put(".git/HEAD")
    surface = SURFACES[name]
    named, there = _way(desk, INSIDE, surface)
    paths = surface.lay(desk, named)
    with_it = _answers(desk, surface, paths)
    there.unlink()
    assert with_it != _answers(desk, surface, paths)
