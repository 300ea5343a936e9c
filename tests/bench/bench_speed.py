"""How fast a run is: start-up, words per second of `check` beside plain `nlp.pipe` on the same words, and of the rules
that need no model. Prints figures, gates nothing: `python tests/bench/bench_speed.py [WORDS]`
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import spacy

from factlint.facts.parse.nlp import find_model

PARAGRAPHS = (
    "{name} told the council on Tuesday that the harbour had cost ${n} million, about {n} percent more than planned.",
    "“We will not build a second pier before the first one is paid for,” said {name}, the harbour master.",
    "According to the audit, {n} of the 120 berths were empty in July, and nobody on the board could say why.",
    "The ferry carries some {n}00 passengers a day. Critics say that the figure was higher in 2019.",
    "“I have asked for the minutes,” {name} said. “They were promised for June 3, and they did not come.”",
)
NAMES = ("Ana Ruiz", "Tomas Lindqvist", "Ruth Okafor", "Jo Tanner", "Marguerite Oduya")


def story(words: int, seed: int) -> str:
    """A story of about so many words; the same for the same seed."""
    pick = random.Random(seed)
    paragraphs: list[str] = []
    while sum(len(p.split()) for p in paragraphs) < words:
        paragraphs.append(pick.choice(PARAGRAPHS).format(name=pick.choice(NAMES), n=pick.randrange(2, 99)))
    return "\n\n".join(paragraphs) + "\n"


def seconds(*command: str) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=False, capture_output=True)
    return time.perf_counter() - started


def main() -> None:
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 50_000
    each = 800
    texts = [story(each, seed) for seed in range(words // each)]
    total = sum(len(text.split()) for text in texts)
    factlint = (sys.executable, "-m", "factlint")
    with tempfile.TemporaryDirectory() as scratch:
        for number, text in enumerate(texts):
            Path(scratch, f"{number:04d}.txt").write_text(text, encoding="utf-8")
        check = (*factlint, "check", "--no-config", "--jobs", "1", "--fail-on", "error", scratch)
        nlp = spacy.load(find_model().name)
        list(nlp.pipe(texts[:2]))
        started = time.perf_counter()
        list(nlp.pipe(texts))
        plain = time.perf_counter() - started
        help_ = min(seconds(*factlint, "--help") for _ in range(3))
        small = Path(scratch, "0000.txt").as_posix()
        fast = min(seconds(*factlint, "check", "--no-config", "--select", "T,H009", small) for _ in range(3))
        cold = seconds(*check, "--no-cache")
        cached = ("--cache-dir", f"{scratch}/cache")
        seconds(*check, *cached)
        warm = seconds(*check, *cached)
    print(f"start-up: factlint --help {help_:.2f} s, check --select T,H009 of one story {fast:.2f} s")
    print(f"plain nlp.pipe:       {total / plain:8.0f} words per second")
    print(f"check, one process:   {total / cold:8.0f} words per second ({plain / cold:.2f} of plain)")
    print(f"check, parses cached: {total / warm:8.0f} words per second")


if __name__ == "__main__":
    main()
