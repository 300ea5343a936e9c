"""What holds for the findings of any story, tried on the desk in seeds/."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from factlint.cli import app

SEEDS = Path(__file__).parents[1] / "seeds"
STORIES = ("caracas/2019-07-22-northern-dispatch.txt", "caracas/2019-07-23-harbour-ledger.md", "ferry/2024-05-15-terminal.md")
CORRECT = (
    "The town hall stood empty in the afternoon. A clerk swept the stairs and locked the door.",
    "Rain fell in the evening, and few people were in the streets.",
)
"""Paragraphs that no rule can find fault with and that say nothing of the story."""
PARAGRAPH = re.compile(r"\n\n(?=[A-Z“\"])")


@cache
def seen(story: str, at: int | None = None, words: str = "") -> Counter[tuple[str, str]]:
    """Code and words of each finding of a story, with a paragraph put in before its paragraph number `at`."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Path(folder) / "seeds"
        shutil.copytree(SEEDS, desk)
        path = desk / story
        text = path.read_text(encoding="utf-8")
        if at is not None:
            place = [gap.end() for gap in PARAGRAPH.finditer(text)][at]
            path.write_text(f"{text[:place]}{words}\n\n{text[place:]}", encoding="utf-8")
        done = CliRunner().invoke(app, ["check", "--no-cache", "--format", "json", str(path)], prog_name="factlint")
        return Counter((found["code"], found["text"]) for found in json.loads(done.stdout)["findings"])


def gaps(story: str) -> int:
    return len(PARAGRAPH.findall((SEEDS / story).read_text(encoding="utf-8")))


@pytest.mark.parametrize(("story", "at"), [(story, at) for story in STORIES for at in range(gaps(story))])
def test_a_correct_paragraph_more_removes_no_finding(story: str, at: int) -> None:
    assert not seen(story) - seen(story, at, CORRECT[at % len(CORRECT)])


@pytest.mark.parametrize("story", STORIES)
def test_the_stories_have_findings(story: str) -> None:
    assert seen(story)
