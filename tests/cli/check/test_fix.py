"""`check --fix`: what it writes, and what it never touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Desk

FAST = ("--model", "none")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        pytest.param("The board said the the pier is shut.\n", "The board said the pier is shut.\n", id="a word written twice"),
        pytest.param("It cost $5 million dollars, the board said.\n", "It cost $5 million, the board said.\n", id="the form of a currency"),
        pytest.param("The pier is sh\u00adut, the board said.\n", "The pier is shut, the board said.\n", id="an invisible character"),
        pytest.param("The  pier is shut,  the board said.\n", "The pier is shut, the board said.\n", id="two spaces"),
        pytest.param(
            "See [it](https://a.example/b?utm_source=nl&id=3&fbclid=x#top) and https://a.example/c?utm_medium=mail now.\n",
            "See [it](https://a.example/b?id=3#top) and https://a.example/c now.\n",
            id="parameters that follow readers",
        ),
        pytest.param(
            'He called it “a good pier" yesterday. “It is,” she said. “So,” he said.\n',
            "He called it “a good pier” yesterday. “It is,” she said. “So,” he said.\n",
            id="the glyph of a mark",
        ),
        pytest.param(
            "“We shut the  pier, see https://a.example/?utm_source=nl,” Ana Ruiz said.\n", None, id="nor spaces and addresses inside them"
        ),
        pytest.param("'We shut the  pier,' Ana Ruiz said. ‘The  pier.’\n", None, id="nor between single marks"),
        pytest.param("    code  here\n\n`a  b`\n\n| a  b |\n|---|\n| c  d |\n", None, id="nor in code and tables"),
        pytest.param("He said: 'It is is the the end…so so USD $3 million dollars.'\n", None, id="nor after a colon, between single marks"),
        pytest.param("“We shut the the pier,” Ana Ruiz said.\n", None, id="never inside quotation marks"),
        pytest.param("“It cost $5 million dollars,” Ana Ruiz said.\n", None, id="nor a currency inside them"),
        pytest.param("> We shut the the pier.\n", None, id="nor in a block quotation"),
        pytest.param("The the pier is shut. <!-- factlint: allow doubled-text: a name -->\n", None, id="nor what is allowed"),
        pytest.param("The the the pier is shut, the board said.\n", "The pier is shut, the board said.\n", id="in rounds"),
        pytest.param("the the pier\r\nand the the yard\r\n", "the pier\r\nand the yard\r\n", id="line ends stay"),
    ],
)
def test_what_is_written(desk: Desk, text: str, after: str | None) -> None:
    path = desk.put("a.md", text)
    desk.run("check", *FAST, "--fix", ".")
    once = path.read_bytes().decode()
    assert once == (after if after is not None else text)
    desk.run("check", *FAST, "--fix", ".")
    assert path.read_bytes().decode() == once


def test_what_would_be_written_is_shown_and_not_written(desk: Desk) -> None:
    desk.put("a.md", "One.\n\nThe board said the the pier is shut.\n\nLast.\n")
    for words in (("--diff-fix",), ("--fix", "--dry-run")):
        screen = desk.run("check", *FAST, *words, ".")
        assert (screen.code, screen.out) == (
            1,
            "--- a/a.md\n+++ b/a.md\n@@ -2,3 +2,3 @@\n \n-The board said the the pier is shut.\n+The board said the pier is shut.\n \n",
        )
    assert "the the" in (desk.path / "a.md").read_text()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_what_would_be_written_is_shown_harmlessly(desk: Desk, end: str) -> None:
    desk.put("b\n::error::.md", f"::error::the the{end}::error::\x1b[2J\u202eThe board said the the pier is shut.{end} ::error::x{end}")
    screen = desk.run("check", *FAST, "--diff-fix", ".")
    assert (screen.code, screen.out) == (
        1,
        "--- a/b␊::error::.md\n+++ b/b␊::error::.md\n@@ -1,3 +1,3 @@\n-::error::the the\n"
        "-::error::␛[2J�The board said the the pier is shut.\n+::error::the\n"
        "+::error::␛[2J�The board said the pier is shut.\n  ：:error::x\n",
    )


def test_what_is_left_is_shown(desk: Desk) -> None:
    desk.put("a.md", "\ufeffThe board said the the pier is shut, TK.\n")
    screen = desk.run("check", *FAST, "--fix", ".")
    assert (screen.code, [line.split()[2] for line in screen.out.splitlines() if ": error " in line]) == (1, ["T002"])
    assert "note: a.md: 1 edit written\n" in screen.out
    assert (desk.path / "a.md").read_bytes().startswith(b"\xef\xbb\xbfThe board said the pier")


def test_other_encodings_are_left_alone(desk: Desk) -> None:
    data = "The caf\xe9 said the the pier is shut.\n".encode("latin-1")
    desk.put("a.md", data)
    assert "note: a.md: is not plain UTF-8 text; nothing was fixed\n" in desk.run("check", *FAST, "--fix", ".").out
    assert (desk.path / "a.md").read_bytes() == data
