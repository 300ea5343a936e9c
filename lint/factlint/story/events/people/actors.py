"""Who does what a few words say: the person of their verb's subject, by name or through a pronoun."""

from __future__ import annotations

from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.story.events.happenings import one_thing, subjects_of
from factlint.story.figures.stems import stem
from factlint.text import Span


def actor(facts: Facts, span: Span) -> str:
    """The surname of who does it, or the stem of what does; "" where the words do not say, or there is no language model."""
    if facts.model is None:
        return ""
    parse = facts.local.parse
    tokens = parse.touching(span)
    # "Was unconscious": the verb may be before the words.
    verbs = [token for token in (*tokens, *(parse.heads[token] for token in tokens)) if parse.pos[token] in ("VERB", "AUX")]
    subjects = next(filter(None, (subjects_of(parse, token) for token in verbs)), [])
    return _called(facts, subjects[0]) if subjects else ""


def _called(facts: Facts, token: int) -> str:
    local = facts.local
    span = local.parse.span(token, token)
    name = next((name for name in local.names if name.span.overlaps(span)), None)
    if name is not None:
        return _surname(local.entities[name.entity].name)
    if local.parse.pos[token] == "PRON":
        return _surname(local.people.speaker(span, None, False).name or "")
    return one_thing(stem(local.parse.lemmas[token])) if local.parse.pos[token] in ("NOUN", "PROPN") else ""


def _surname(name: str) -> str:
    return plain(name.removesuffix("'s").removesuffix("’s")).split()[-1] if name.strip() else ""
