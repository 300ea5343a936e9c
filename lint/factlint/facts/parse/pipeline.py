"""What spaCy's pipeline says, in half its time: the same components, asked in another way. Others run as they are.

- numpy multiplies the matrices: the BLAS that thinc brings has no fast kernels for newer processors.
- spaCy's own loop over the steps of the parser and the entity recogniser takes the interpreter's lock for each of 70 actions a step.
- The lemmatizer searches lists of up to 57,000 words; the attribute ruler tries 180 patterns on every token.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

TOGETHER = 256
"""Texts that go through a component at a time."""
TOKENS = 20_000
"""Tokens from which on no more texts go along: a component holds some twelve kilobytes for each."""
AT_ONCE = 64
"""Texts of similar length that a parser reads side by side."""

Changes = dict[Any, Any]
"""Attributes that a ruler gives a token."""


class Pipeline:
    """A loaded language model, which this changes and keeps to itself."""

    def __init__(self, model: Language) -> None:
        from threadpoolctl import threadpool_limits

        # The processes of a run share the cores, and threads that wait for small matrices burn more time than they save.
        threadpool_limits(1, user_api="blas")
        self._make = model.make_doc
        self._steps = [_step(component) for _, component in model.pipeline]

    def pipe(self, texts: Iterable[str]) -> Iterator[Doc]:
        """The documents of the texts in their order, as `Language.pipe` gives them."""
        for batch in batches(map(self._make, texts)):
            for step in self._steps:
                batch = step(batch)
            yield from batch


def batches(docs: Iterable[Doc]) -> Iterator[list[Doc]]:
    """The documents in portions that go through the components together: a number of texts, or a number of tokens."""
    batch: list[Doc] = []
    tokens = 0
    for doc in docs:
        batch.append(doc)
        tokens += len(doc)
        if len(batch) == TOGETHER or tokens >= TOKENS:
            yield batch
            batch, tokens = [], 0
    if batch:
        yield batch


def _step(component: Any) -> Callable[[list[Doc]], list[Doc]]:
    from spacy.pipeline import AttributeRuler, DependencyParser, EntityRecognizer, Lemmatizer

    _use_numpy(component)
    if type(component) in (DependencyParser, EntityRecognizer) and component.cfg.get("beam_width") == 1:
        return lambda docs: _parsed(component, docs)
    if isinstance(component, Lemmatizer):
        _use_sets(component)
    elif type(component) is AttributeRuler:
        _use_table(component)
    if hasattr(component, "pipe"):
        return lambda docs: list(component.pipe(docs, batch_size=AT_ONCE))
    return lambda docs: [component(doc) for doc in docs]


def _use_numpy(component: Any) -> None:
    from thinc.api import Model, NumpyOps

    model = getattr(component, "model", None)
    if not isinstance(model, Model):
        return
    for layer in model.walk():
        if type(layer.ops) is NumpyOps:
            layer.ops = NumpyOps(use_blis=False)


def _parsed(component: Any, docs: list[Doc]) -> list[Doc]:
    """The documents with what a parser or an entity recogniser says; those of a length go together."""
    ordered = sorted((doc for doc in docs if len(doc)), key=len)
    for start in range(0, len(ordered), AT_ONCE):
        some = ordered[start : start + AT_ONCE]
        states = component.moves.init_batch(some)
        model = component.model.predict(some)
        live = [state for state in states if not state.is_final()]
        while live:
            live = component.transition_states(live, model.predict(live))
        model.clear_memory()  # its parts hold one another, and would be kept until the collector comes by
        component.set_annotations(some, states)
    return docs


def _use_sets(lemmatizer: Any) -> None:
    if "lemma_index" in lemmatizer.lookups:
        table = lemmatizer.lookups.get_table("lemma_index")
        for part in list(table):
            table[part] = frozenset(table[part])
    ask = lemmatizer.lemmatize
    known: dict[tuple[int, int, int], list[str]] = {}

    def lemmatize(token: Any) -> list[str]:
        key = (token.orth, token.pos, token.morph.key)
        if key not in known:
            known[key] = ask(token)
        return known[key]

    # The lemmas of the other modes may depend on more of a token.
    if lemmatizer.mode == "rule":
        lemmatizer.lemmatize = lemmatize


def _use_table(ruler: Any) -> None:
    table = _Table(ruler)
    ruler.match, ruler.set_annotations = table.match, _annotate


class _Table:
    """The patterns of an attribute ruler: those of one token as a table of what they say of its word, tag and relation."""

    def __init__(self, ruler: Any) -> None:
        from spacy.matcher import Matcher

        self.attrs, self.indices, self.strings = ruler.attrs, ruler.indices, ruler.vocab.strings
        self.single, self.other = Matcher(ruler.vocab), Matcher(ruler.vocab)
        self.words: set[int] = set()
        """The words that patterns of one token name; any other word is like any other."""
        self.known: dict[tuple[int, ...], tuple[list[int], Changes]] = {}
        for number, pattern in enumerate(ruler.patterns):
            words = _words(pattern)
            self.words |= {self.strings.add(word) for word in words or ()}
            (self.other if words is None else self.single).add(str(number), pattern["patterns"])

    def match(self, doc: Doc) -> list[tuple[Any, Changes]]:
        """The tokens that patterns match, each with what it is given."""
        numbers: dict[int, list[int]] = {}
        for number, start, end in self._matches(self.other, doc):
            numbers.setdefault(range(start, end)[self.indices[number]], []).append(number)
        found = []
        for at, row in enumerate(doc.to_array(["LOWER", "TAG", "DEP", "IS_SPACE"]).tolist()):
            own, changes = self._said(doc, at, row)
            if at in numbers:
                changes = self._merged(sorted([*own, *numbers[at]]))
            found.append((doc[at], changes))
        return found

    def _said(self, doc: Doc, at: int, row: list[int]) -> tuple[list[int], Changes]:
        if row[0] not in self.words:
            row[0] = 0
        key = tuple(row)
        if key not in self.known:
            own = sorted(number for number, _, _ in self._matches(self.single, doc[at : at + 1]))
            self.known[key] = own, self._merged(own)
        return self.known[key]

    def _matches(self, matcher: Any, text: Any) -> Iterator[tuple[int, int, int]]:
        if len(matcher):
            yield from ((int(self.strings[name]), start, end) for name, start, end in matcher(text, allow_missing=True))

    def _merged(self, numbers: Iterable[int]) -> Changes:
        """What the patterns give together: of two that give the same attribute the later one holds."""
        return {name: value for number in numbers for name, value in self.attrs[number].items()}


def _words(pattern: Any) -> set[str] | None:
    """The words that a pattern of one token names, none where it holds for any word; None for a pattern of another form."""
    found: set[str] = set()
    for tokens in pattern["patterns"]:
        if len(tokens) != 1 or not tokens[0].keys() <= {"LOWER", "TAG", "DEP", "IS_SPACE"} or "_" in pattern["attrs"]:
            return None
        word = tokens[0].get("LOWER", {"IN": ()})
        named = [word] if isinstance(word, str) else word.get("IN")
        if named is None or (not isinstance(word, str) and len(word) > 1):
            return None
        found.update(named)
    return found


def _annotate(_: Doc, found: Iterable[tuple[Any, Changes]]) -> None:
    from spacy.tokens._retokenize import set_token_attrs

    for token, changes in found:
        set_token_attrs(token, changes)
