"""What it costs to look 1,000 quotations up in 1, 10 … MB of source text, beside laying each along the text with rapidfuzz.

Half of the quotations are verbatim, a quarter altered by a word, a quarter stand nowhere. Prints figures, gates nothing:
`python tests/bench/bench_quotes.py [MEGABYTES …]`
"""

from __future__ import annotations

import random
import resource
import sys
import time

from rapidfuzz import fuzz

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes import texts, verdicts
from factlint.text import Document, Prose

COMMON = "the of and to in that we is it for they have not on with as you this be are was our will from by at would there what all".split()
SYLLABLES = "ka lo ri mun ste va ner oth pil dra fen gos hul jem bar tin wex yor zan qui".split()


def main() -> None:
    for size in map(float, sys.argv[1:] or ("1", "10")):
        sentences = text_of(int(size * 1_000_000))
        quotes = quotes_of(sentences)
        source = Facts(document("source.txt", "\n\n".join(" ".join(sentences[n : n + 5]) for n in range(0, len(sentences), 5))))
        story = Story(Facts(document("article.txt", "\n\n".join(f"“{quote[:-1]},” Rask said." for quote in quotes))), (Source(source),))
        indexed = timed(lambda source=source: texts(source).prose.pairs)
        looked_up = timed(lambda story=story: verdicts(story))
        plain = source.prose.text
        few = quotes[:: len(quotes) // 10]
        partial = timed(lambda few=few, plain=plain: [fuzz.partial_ratio(quote, plain) for quote in few]) * len(quotes) / len(few)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        told = [sum(verdict.status == status for verdict in verdicts(story)) for status in ("verbatim", "altered", "missing")]
        print(f"{size:g} MB: index {indexed:.1f} s, {len(quotes)} quotations {looked_up:.2f} s, found, altered, missing: {told}")
        print(f"    rapidfuzz on each {partial:.0f} s; peak memory {peak:.0f} MB")


def text_of(characters: int) -> list[str]:
    """Sentences of common words and of made-up ones, with a few rare ones in each."""
    pick = random.Random(7)
    names = ["".join(pick.choices(SYLLABLES, k=pick.randint(1, 4))) for _ in range(30_000)]
    weights = [1 / (n + 5) for n in range(len(names))]
    rare = iter(pick.choices(names, weights, k=characters // 8))
    sentences, length = [], 0
    while length < characters:
        words = [next(rare) if pick.random() < 0.5 else pick.choice(COMMON) for _ in range(pick.randint(8, 24))]
        sentences.append(" ".join(words).capitalize() + ".")
        length += len(sentences[-1]) + 1
    return sentences


def quotes_of(sentences: list[str]) -> list[str]:
    pick = random.Random(8)
    chosen = pick.sample(sentences, 1000)
    quotes = []
    for number, sentence in enumerate(chosen):
        words = sentence.split()
        if number % 4 == 2:
            words[len(words) // 2] = "umbrella"
        elif number % 4 == 3:
            pick.shuffle(words)
            words[-1] += "."
        quotes.append(" ".join(words))
    return quotes


def document(path: str, text: str) -> Document:
    return Document(path, text, (), Prose.plain(text))


def timed(run: object) -> float:
    started = time.perf_counter()
    run()  # type: ignore[operator]
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
