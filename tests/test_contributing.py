"""The walk of CONTRIBUTING, done as a newcomer does it: the files are written, the commands run, the screens compared."""

from __future__ import annotations

import importlib
import re
import shlex
import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest
import yaml

from factlint import checks
from factlint.examples import read_cases, run_case, story_of
from factlint.rulebook import Example, load_rules
from factlint.rulebook.describe import keys
from factlint.text import SECTIONS

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
STEPS = re.findall(r"<!-- walk: (.+?) -->\n```\w+\n(.*?)```", TEXT, re.DOTALL)


def test_a_newcomer_adds_a_rule_of_the_house(tmp_path: Path) -> None:
    ran = 0
    for what, block in STEPS:
        if not what.startswith("run "):
            (tmp_path / what).write_text(block, encoding="utf-8")
            continue
        command = shlex.split(what.removeprefix("run factlint "))
        done = subprocess.run([sys.executable, "-m", "factlint", *command], cwd=tmp_path, capture_output=True, text=True, check=False)
        screen = [line for line in block.splitlines() if not line.startswith("$")]
        assert [line for line in screen if line not in done.stdout.splitlines()] == [], done.stdout + done.stderr
        ran += 1
    assert (len(STEPS), ran) == (5, 2)


@pytest.mark.parametrize("row", re.findall(r"^\| [^|]+\(([A-Z]\d{3})\) \| (.+) \|$", TEXT, re.MULTILINE), ids=lambda row: row[0])
def test_each_decision_is_at_most_three_files_away(row: tuple[str, str]) -> None:
    """Each file imports from the next one, and has the names that are said to decide."""
    code, way = row
    chain = re.findall(r"`(lint/factlint/[^`]+\.py)`", way)
    assert 2 <= len(chain) <= 3
    texts = [(ROOT / file).read_text(encoding="utf-8") for file in chain]
    for text, following in zip(texts, chain[1:], strict=False):
        module = following.removeprefix("lint/").removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        assert f"from {module} import " in text
    for name in re.findall(r"`(_?[a-z][a-z_]+|_[A-Z_]+)`", way.partition(".py`:")[2]):
        assert re.search(rf"^(?:def )?{name}\b", texts[-1], re.MULTILINE), name
    topic, file = chain[0].split("/")[-2:]
    pack = (ROOT / "rules" / f"{topic}.yaml").read_text(encoding="utf-8")
    assert f"- code: {code}\n    id: {file.removesuffix('.py').replace('_', '-')}\n" in pack


def test_the_check_that_is_shown_is_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, block = re.search(r"<!-- check: (.+?) -->\n   ```python\n(.*?)   ```", TEXT, re.DOTALL).groups()
    (tmp_path / "shown.py").write_text(dedent(block), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    shown: ModuleType = importlib.import_module("shown")
    assert name not in checks.known()
    assert [key.name for key in keys(shown.Params) if not key.meaning] == []
    article = "# Stop!!\n\nIt is over!!! “Never!!” she said.\n"
    story = story_of(Example(article), article)
    found = [(hit.span.start, dict(hit.values)) for hit in shown.check(story, shown.Params())]
    assert found == [(article.index("!!"), {"marks": "!!"}), (article.index("!!!"), {"marks": "!!!"})]
    assert len(list(shown.check(story, shown.Params(quoted=True)))) == 3


def test_the_facts_that_a_check_is_said_to_have_are_there() -> None:
    (listed,) = re.findall(r"facts with places in it: (.+?)\. `article\.prose", TEXT, re.DOTALL)
    names = set(re.findall(r"`(\w+)`", listed)) - {"kind"}
    story = story_of(Example("A story."), "A story.")
    assert {"blocks", "figures", "quotes"} <= names
    assert [name for name in names if not isinstance(getattr(story.article.local, name), tuple)] == []
    assert set(re.findall(r"\((.+?) …\)", listed, re.DOTALL)[0].replace(",", "").split()) <= set(SECTIONS)


def test_the_table_that_is_shown_holds() -> None:
    name, block = re.search(r"<!-- table: (.+?) -->\n   ```yaml\n(.*?)   ```", TEXT, re.DOTALL).groups()
    (case,) = read_cases("CONTRIBUTING.md", dedent(block))
    assert name == "quote-altered"
    assert str(run_case(case, load_rules()) or "") == ""


def test_a_subject_has_at_most_as_many_characters_as_the_page_says() -> None:
    """The hook for messages of commits is a pattern that pre-commit looks for in the whole message."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"][0]["hooks"]
    (pattern,) = (hook["entry"] for hook in hooks if hook["id"] == "subject")
    most = int(re.findall(r"at most (\d+) characters", TEXT)[0])
    found = [bool(re.search(pattern, f"{'x' * length}\n\n{'y' * 100}\n", re.MULTILINE | re.DOTALL)) for length in (most, most + 1)]
    assert found == [False, True]
