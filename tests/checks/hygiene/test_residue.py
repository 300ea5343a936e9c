"""The residue of a page is one finding of its own, and no words of the story for any other rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from factlint.cli import app

STORY = (
    "Council of Tarn closes its lido\n\n"
    "The lido of Tarn stays shut for another summer, the council said on Monday. Mayor Mira Jarosz told reporters that the repairs would "
    "cost £4 million.\n\n“We have no money,” Jarosz said. “Nobody has.”\n\n{residue}The council votes again on May 4, 2026.\n"
)


def codes(folder: Path, residue: str) -> list[str]:
    """The codes of what all default rules say of the story with some residue in it."""
    (folder / "story.txt").write_text(STORY.format(residue=residue), encoding="utf-8")
    result = CliRunner().invoke(app, ["check", "--no-config", "--format", "github", str(folder / "story.txt")])
    found = [line for line in result.stdout.splitlines() if line.startswith("::")]
    return [line.partition("title=")[2].split()[0] for line in found if "line=" in line]


@pytest.mark.parametrize(
    "residue",
    [
        "Sign up for our free newsletter and join 41,000 readers in Tarm every morning at 6 a.m.\n\n",
        "Related: Jarosh says 400 people drowned in “the worst summer ever\n\n",
        "Tags: Mira Jarosh, lido, Tarn Council, 1997\n\n",
        "Subscribe now to keep reading. TK readers have the the app already.\n\n",
        "Copyright 2026 The Tarn Courier. All rights reserved. Friday, May 5, 2026\n\n",
        "Share on Facebook\n\n12 comments\n\nRead more: Lido cost £7 million, says mayor Mira Jarosh\n\n",
    ],
    ids=lambda residue: residue[:20],
)
def test_residue_is_one_finding_and_is_read_by_no_other_rule(tmp_path: Path, residue: str) -> None:
    assert sorted(codes(tmp_path, residue)) == sorted([*codes(tmp_path, ""), "T001"])
