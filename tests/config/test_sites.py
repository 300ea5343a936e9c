"""Which sources a site generator would publish."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Desk


@pytest.mark.parametrize(
    ("site", "source", "published"),
    [
        ({"hugo.toml": "baseURL = 'https://example.org'\n"}, "content/pier/sources/tape.txt", "Hugo publishes 'content/'"),
        ({"hugo.toml": "baseURL = 'https://example.org'\n"}, "static/tape.txt", "Hugo publishes 'static/'"),
        ({"hugo.toml": "baseURL = 'https://example.org'\n"}, "evidence/pier/tape.txt", ""),
        ({"hugo.yaml": "contentDir: stories\n"}, "stories/pier/tape.txt", "Hugo publishes 'stories/'"),
        ({"hugo.yaml": "contentDir: stories\n"}, "content/pier/tape.txt", ""),
        ({"config.toml": "baseURL = ''\n"}, "content/pier/sources/tape.txt", "Hugo publishes 'content/'"),
        ({"config.toml": "debug = true\n"}, "content/pier/sources/tape.txt", ""),
        ({"site/hugo.toml": ""}, "site/content/tape.txt", "Hugo publishes 'content/'"),
        ({"_config.yml": "title: x\n"}, "sources/tape.txt", "Jekyll publishes the site's folder"),
        ({"_config.yml": "title: x\n"}, "_evidence/tape.txt", ""),
        ({"_config.yml": "title: x\n"}, "_posts/sources/tape.txt", ""),
        ({"_config.yml": "exclude: [evidence/]\n"}, "evidence/tape.txt", ""),
        ({"_config.yml": "source: src\n"}, "src/sources/tape.txt", "Jekyll publishes 'src/'"),
        ({"_config.yml": "source: src\n"}, "evidence/tape.txt", ""),
        ({"_config.yml": ": [\n"}, "evidence/tape.txt", "Jekyll publishes the site's folder"),
        ({".eleventy.js": "module.exports = {};\n"}, "evidence/tape.md", "Eleventy publishes the site's folder"),
        ({".eleventy.js": "module.exports = {};\n"}, "evidence/tape.txt", ""),
        ({"eleventy.config.js": "export const config = { dir: { input: 'src' } };\n"}, "src/sources/tape.txt", "Eleventy publishes 'src/'"),
        ({".eleventy.js": "", ".eleventyignore": "evidence\n"}, "evidence/tape.md", ""),
        ({}, "content/sources/tape.txt", ""),
    ],
)
def test_sources_that_a_site_publishes(desk: Desk, site: dict[str, str], source: str, published: str) -> None:
    for name, text in site.items():
        desk.put(name, text)
    desk.put("content/.keep")
    desk.put(source, "LIND: The pier is shut.\n")
    desk.put("news/a.md", f"---\nsources: [../{source}]\n---\n\nThe pier is shut.\n")
    (desk.path / ".git").mkdir()
    made = json.loads(desk.run("check", "--select", "C024", "--format", "json", "news/a.md").out)["findings"]
    better = "_evidence/" if "Jekyll" in published else "evidence/"
    expected = [f"source '{source}': {published} and this with it; move it, for example to '{better}'"] if published else []
    assert [one["message"] for one in made] == expected
    assert [(one["line"], one["column"], one["severity"]) for one in made] == [(2, 11, "error")] * len(expected)


def test_several_sources_are_one_finding(desk: Desk) -> None:
    desk.put("hugo.toml")
    for name in ("a.txt", "b.txt", "c.txt"):
        desk.put(f"content/pier/sources/{name}", "LIND: The pier is shut.\n")
    desk.put("content/pier/index.md", "The pier is shut.\n")
    screen = desk.run("check", "-q", "--select", "C024", ".")
    assert screen.out == (
        "content/pier/index.md:1:1: error C024 exposes-sources: source 'content/pier/sources/a.txt' and 2 more: Hugo publishes"
        " 'content/' and this with it; move it, for example to 'evidence/'\n"
    )
