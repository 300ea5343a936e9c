"""The words of a document that are kept between runs are those that were read."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factlint.code import code_key
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes import texts as quote_texts
from factlint.story.quotes.columns import Parts, packed, unpacked
from factlint.story.quotes.index import Index
from factlint.story.quotes.verdicts import verdicts
from factlint.text import Document, Prose

TAPE = "LIND: We won't sell [t]he pier ... for two hundred dollars. “It is,” she said, “not f***ing ours.” “Ça va,” Ruiz said.\n\n"


@dataclass
class Shelf:
    """A store in memory."""

    files: dict[tuple[str, str], bytes] = field(default_factory=dict)

    def parse(self, *_: object) -> Any:
        raise AssertionError("nothing is parsed here")

    parses = parse

    def kept(self, kind: str, name: str) -> bytes | None:
        return self.files.get((kind, name))

    def keep(self, kind: str, name: str, data: bytes) -> None:
        self.files[kind, name] = data


def facts(text: str, shelf: Shelf | None = None, name: str = "tape.txt") -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(name, text, (), prose), None, shelf)


def columns(parts: Parts) -> list[object]:
    return [part if not isinstance(part, Index) else (part.words, part.postings) for part in parts]


def read(text: str) -> Parts:
    made = quote_texts.texts(facts(text))
    return made.prose, made.spoken, made.plain


@example(TAPE)
@example("")
@example("\ud800 “\ud800” \x00")
@given(st.text(st.sampled_from("ab '“”\"[](){}.…*1,$\n-")) | st.text())
def test_what_is_unpacked_is_what_was_packed(text: str) -> None:
    made = read(text)
    back = unpacked(packed(made), text)
    assert back is not None
    assert columns(back) == columns(made)


@pytest.fixture
def shelf(monkeypatch: pytest.MonkeyPatch) -> Shelf:
    monkeypatch.setattr(quote_texts, "LONG", 0)
    return Shelf()


def reported(shelf: Shelf | None, tape: str = TAPE * 3) -> list[object]:
    article = facts("“We will sell the pier for $200,” Lind said. “It is not ours,” she said. “Ca va,” said Ruiz.\n", name="story.txt")
    return [(v.status, v.label, [p.edits for p in v.pieces]) for v in verdicts(Story(article, (Source(facts(tape, shelf)),)))]


def test_kept_words_give_the_same_verdicts_and_are_read_once(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = reported(None)
    assert expected[0][:2] == ("altered", "negation")  # type: ignore[index]
    assert reported(shelf) == expected
    assert len(shelf.files) == 1
    monkeypatch.setattr(quote_texts, "_read", None)
    assert reported(shelf) == expected
    with pytest.raises(TypeError):
        reported(shelf, TAPE + "More.")


def test_short_documents_are_not_kept() -> None:
    shelf = Shelf()
    reported(shelf)
    assert shelf.files == {}


def damaged(data: bytes, name: str, column: Any) -> bytes:
    with np.load(BytesIO(data)) as file:
        made = {**file, name: column}
    out = BytesIO()
    np.savez(out, **made)
    return out.getvalue()


class Trap:
    def __reduce__(self) -> Any:
        return (pytest.fail, ("what is kept was run",))


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("prose.words", np.array([7_000_000] * 4, np.uint32)),
        ("prose.places", np.array([9_000_000], np.uint32)),
        ("prose.starts", np.zeros((2, 2), np.uint32)),
        ("prose.ends", np.array([0.5])),
        ("spoken.firsts", np.array([], np.uint32)),
        ("plain.vocabulary", np.frombuffer(b'{"a": ', np.uint8)),
        ("spoken.more", np.frombuffer(b'{"gaps": [1000000], "joints": [], "patched": []}', np.uint8)),
        ("plain.words", np.array([Trap()])),
    ],
)
def test_a_column_that_is_wrong_is_read_again(shelf: Shelf, name: str, column: Any) -> None:
    expected = reported(shelf)
    (key,) = shelf.files
    good = shelf.files[key]
    shelf.files[key] = damaged(good, name, column)
    assert unpacked(shelf.files[key], TAPE * 3) is None
    assert reported(shelf) == expected
    assert unpacked(shelf.files[key], TAPE * 3) is not None


@pytest.mark.parametrize("data", [b"", b"\x80\x04K\x01.", b"PK\x03\x04", b"PK\x05\x06" + bytes(18)])
def test_what_is_not_a_file_of_columns_is_read_again(shelf: Shelf, data: bytes) -> None:
    expected = reported(shelf)
    (key,) = shelf.files
    shelf.files[key] = data
    assert reported(shelf) == expected
    assert shelf.files[key] != data


@given(st.integers(0, 20_000), st.integers(1, 255))
def test_a_changed_byte_is_harmless(at: int, change: int) -> None:
    data = bytearray(packed(read(TAPE)))
    data[at % len(data)] ^= change
    back = unpacked(bytes(data), TAPE)
    assert back is None or columns(back) == columns(read(TAPE))


def test_words_that_other_code_has_read_are_not_used(tmp_path: Path) -> None:
    def package(**files: str) -> str:
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        for name, code in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(code, encoding="utf-8")
        return code_key(folder)

    one = package(**{"text.py": "A = 1", "story/quotes/words.py": "B = 2"})
    assert one == package(**{"text.py": "A = 1", "story/quotes/words.py": "B = 2"})
    others = (
        package(**{"text.py": "A = 1", "story/quotes/words.py": "B = 3"}),
        package(**{"text.py": "A = 1", "story/quotes/index.py": "B = 2"}),
        package(**{"text.py": "A = 1", "story/quotes/words.py": "B = 2", "facts/page/masks.py": ""}),
    )
    assert len({one, *others}) == 4
