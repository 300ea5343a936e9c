"""How comparing many articles on one event grows: seconds of CPU and pairs of sentences for 25 to 200 copies of a story with changes,
each linted with the rules on figures and dates against all before it. Prints figures, gates nothing:
`python tests/bench/bench_peers.py [MOST]`
"""

from __future__ import annotations

import random
import sys
import time

from factlint.engine import lint
from factlint.facts import Facts
from factlint.rulebook import load_rules
from factlint.story import Source, Story
from factlint.story.figures.sentences import copies, read
from factlint.text import Document, Prose

PARTS = (
    ("The flood", "A report", "The mayor", "The grid operator", "A second wave", "The harbor office", "Her deputy", "The audit"),
    ("damaged", "counted", "closed", "promised", "repaired", "lost", "measured", "insured"),
    ("{n},000 homes", "${n} million", "{n} percent of the pumps", "{n} boats", "{n} miles of road", "{n} tons of mud"),
    ("along the river Quell", "in Tannheim", "at Hallow Point", "near the old dam", "beside the lido", "below the lighthouse"),
    ("on June {day}", "in 19{n}", "on Monday", "on July {day}, 2019", "after the storm", "before the vote of the council"),
)
LINES = 30


def event() -> list[str]:
    """The sentences of the story that all others are made of, numbers left open."""
    pick = random.Random(0)
    return [f"{' '.join(pick.choice(part) for part in PARTS)}, line{chr(97 + n % 26)} and mark{chr(97 + n // 2)}." for n in range(LINES)]


def article(number: int) -> Facts:
    """A copy of the story with changes: of ten sentences one is left out, one has another number and one other words."""
    pick, same = random.Random(number), random.Random(-1)
    lines = []
    for line in event():
        numbers = {"n": same.randrange(12, 99), "day": same.randrange(2, 29)}
        change = pick.randrange(10)
        if change == 1:
            numbers = {"n": pick.randrange(12, 99), "day": pick.randrange(2, 29)}
        if change == 2:
            line = line.replace(", line", ", as the people of the valley tell it, line")
        if change:
            lines.append(line.format(**numbers))
    prose = Prose.plain("\n\n".join(" ".join(lines[n : n + 3]) for n in range(0, len(lines), 3)))
    return Facts(Document(f"{number:03d}.txt", prose.text, prose.blocks, prose))


def comparable(mine: Facts, theirs: Facts) -> int:
    """Pairs of sentences that are compared figure by figure."""
    other = read(theirs)
    return sum(max(1, len(copies(sentence, other))) for sentence in read(mine).sentences)


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    count = max(most // 8, 2)
    rules = [rule for rule in load_rules() if rule.code[0] in "FD"]
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
            found += len(lint(story, rules).findings)
        took = time.process_time() - started
        pairs = count * (count - 1) // 2
        sentences = sum(comparable(articles[0], other) for other in articles[1:]) * count // 2
        each, one = 1000 * took / pairs, 1e6 * took / max(1, sentences)
        print(f"{count:4d} articles, {pairs:6d} pairs, about {sentences:8,d} pairs of sentences: read in {reading:5.2f} s", end=", ")
        print(f"compared in {took:6.2f} s, {each:.2f} ms a pair, {one:.0f} µs a pair of sentences; {found} findings")
        count *= 2


if __name__ == "__main__":
    main()
