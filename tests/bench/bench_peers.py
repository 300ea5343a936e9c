"""How comparing many articles on one event grows: seconds of CPU and pairs of sentences for 25 to 200 articles, each compared with all
before it. Prints figures, gates nothing: `python tests/bench/bench_peers.py [MOST]`
"""

from __future__ import annotations

import random
import sys
import time

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.clauses import copies, read
from factlint.story.dates import disagreements
from factlint.story.figures import conflicts
from factlint.text import Document, Prose

SENTENCES = (
    "The flood damaged {n},000 homes along the Quell river, the {who} said.",
    "Some {n} people were taken to the school of {town} on {day}.",
    "The dam at {town} was built in 19{n} and held {n} million tons of water.",
    "The {who} has set aside ${n} million for the towns on the river.",
    "In {town} the water stood {n} feet high in the {who}'s own cellar.",
    "The ferry has not run since {day}, and the {who} expects it back in {n} days.",
)


def article(number: int) -> Facts:
    """An article of thirty sentences on the flood; the same for the same number."""
    pick = random.Random(number)
    words = {
        "who": ("council", "mayor", "county", "grid operator", "harbor office"),
        "town": ("Hallow", "Tannheim", "Quellbach", "Harrow", "Lindau"),
        "day": ("Monday", "Friday", "June 4", "June 5"),
    }
    paragraphs = []
    for _ in range(10):
        lines = [
            pick.choice(SENTENCES).format(n=pick.randrange(12, 99), **{name: pick.choice(choice) for name, choice in words.items()})
            for _ in range(3)
        ]
        paragraphs.append(" ".join(lines))
    prose = Prose.plain("\n\n".join(paragraphs))
    return Facts(Document(f"{number:03d}.txt", prose.text, prose.blocks, prose))


def comparable(mine: Facts, theirs: Facts) -> int:
    """Pairs of sentences that are compared figure by figure."""
    other = read(theirs)
    return sum(max(1, len(copies(sentence, other))) for sentence in read(mine).sentences)


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    count = max(most // 8, 2)
    while count <= most:
        articles = [article(number) for number in range(count)]
        started = time.process_time()
        for facts in articles:
            read(facts)
        reading = time.process_time() - started
        started = time.process_time()
        found = 0
        for number, facts in enumerate(articles):
            story = Story(facts, peers=tuple(Source(peer, peer=True) for peer in articles[:number]))
            found += len(conflicts(story)) + len(disagreements(story))
        took = time.process_time() - started
        pairs = count * (count - 1) // 2
        sentences = sum(comparable(articles[0], other) for other in articles[1:]) * count // 2
        each, one = 1000 * took / pairs, 1e6 * took / max(1, sentences)
        print(f"{count:4d} articles, {pairs:6d} pairs, about {sentences:8,d} pairs of sentences: read in {reading:5.2f} s", end=", ")
        print(f"compared in {took:6.2f} s, {each:.2f} ms a pair, {one:.0f} µs a pair of sentences; {found} conflicts")
        count *= 2


if __name__ == "__main__":
    main()
