"""docs/json.md names every key that the JSON of a run has, and no other."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.conftest import Desk

PAGE = (Path(__file__).parents[2] / "docs/json.md").read_text(encoding="utf-8")


def documented() -> set[str]:
    rows = re.findall(r"^\| (`.*?`) \| (.*) \|$", PAGE, re.MULTILINE)
    keys = {key for first, _ in rows for key in re.findall(r"`(\w+)`", first)}
    nested = {"tool": {"name"}, "summary": {"files", "errors", "warnings", "infos"}, "evidence": {"note"}, "fix": {"safe", "edits"}}
    said = {key for first, value in rows if first.strip("`") in nested for key in re.findall(r"`(\w+)`", value)}
    assert {key for keys in nested.values() for key in keys} <= said
    return keys | said


def keys_of(value: Any) -> set[str]:
    if isinstance(value, list):
        return {key for item in value for key in keys_of(item)}
    if isinstance(value, dict):
        return {*value, *(key for name, item in value.items() if name != "locator" for key in keys_of(item))}
    return set()


def test_the_page_names_the_keys_that_there_are(desk: Desk) -> None:
    desk.put("story.md", "“We will shut the two plants this year, I promise,” Lind said.\n\nThe rooves of the houses.\n\nThe the end.\n")
    desk.put("sources/tape.txt", "LIND: We will not shut the two plants this year, I promise.\n")
    made = json.loads(desk.run("check", "--no-cache", "--format", "json", "story.md").out)
    assert {"fix", "diff"} <= {key for finding in made["findings"] for key, value in finding.items() if value}
    assert documented() == keys_of(made)
