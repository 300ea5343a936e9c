"""How fast figures and dates are read: words per second over a million words, without the language model. Prints figures; the only
thing that ends it is spaCy, which must not be loaded: `python tests/bench/bench_figures.py [WORDS]`
"""

from __future__ import annotations

import random
import sys
import time

from factlint.facts import Facts
from factlint.text import Document, Prose

LINES = (
    "{name} put the cost of the new lock at ${n}.{m} million on Tuesday, nearly {n} percent over what the county had set aside.",
    "The ferry carries some {n}00 passengers a day, up from {n} on March {m}, 2019, and {m} in ten of them are tourists.",
    "Nobody on the board could say why the minutes had been lost, or who had last seen them in the old building by the lido.",
    "“Nobody asked us before they closed the road,” said {name}, who keeps the inn at the ford and has lived there all her life.",
    "Between {n} and {n}{m} boats, a third of the fleet, stayed ashore last winter; the catch fell by {m}.{n} per cent to {n},{n}0 tons.",
    "The audit was published in June 20{n}, two and a half years after the fire, and names neither the firm nor the men who ran it.",
    "It was raining when they came out, and the mayor, {name}, walked home along the river as she had done on every evening of that week.",
)
NAMES = ("Ana Ruiz", "Tomas Lindqvist", "Ruth Okafor", "Jo Tanner", "Marguerite Oduya")


def article(words: int, seed: int) -> Facts:
    """A story of about so many words; the same for the same seed."""
    pick = random.Random(seed)
    lines: list[str] = []
    count = 0
    while count < words:
        lines.append(pick.choice(LINES).format(name=pick.choice(NAMES), n=pick.randrange(12, 99), m=pick.randrange(2, 9)))
        count += len(lines[-1].split())
    prose = Prose.plain("\n\n".join(" ".join(lines[n : n + 3]) for n in range(0, len(lines), 3)))
    return Facts(Document(f"{seed}.txt", prose.text, prose.blocks, prose))


def main() -> None:
    total = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    for each in (800, total):
        stories = [article(each, seed) for seed in range(max(1, total // each))]
        words = sum(facts.document.words for facts in stories)
        started = time.process_time()
        figures = sum(len(facts.figures) for facts in stories)
        first = time.process_time() - started
        dates = sum(len(facts.dates) for facts in stories)
        second = time.process_time() - started - first
        print(f"{words:,d} words in {len(stories):,d} documents: {figures:,d} figures in {first:.1f} s", end=", ")
        print(f"{dates:,d} dates in {second:.1f} s of CPU; {words / (first + second):,.0f} words per second for both")
    if "spacy" in sys.modules:
        raise SystemExit("the language model was loaded")


if __name__ == "__main__":
    main()
