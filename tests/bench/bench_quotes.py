"""What it costs to look 1,000 quotations up in 1, 10 … MB of source text, beside laying each along the text with rapidfuzz.

Half of the quotations are verbatim, a quarter altered by a word, a quarter are nowhere. Each run is a process of its own: one that
reads the text, one that finds its words in the cache. Seconds are those of the processor. Prints figures, gates nothing:
`python tests/bench/bench_quotes.py [MEGABYTES …]`

Measured in November 2026 on a machine with two cores (rapidfuzz on a sample of the quotations, for all of them as reckoned from it):

    source   words and index   1,000 quotations   peak memory    words from the cache   1,000 quotations   peak memory   rapidfuzz
      1 MB             0.8 s              1.1 s         68 MB                   0.1 s              1.2 s         65 MB         6 s
     10 MB             6.7 s              1.7 s        296 MB                   0.5 s              2.1 s        163 MB        99 s
    100 MB            72.4 s              1.5 s      2,201 MB                   4.0 s              2.2 s      1,243 MB     1,076 s
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from rapidfuzz import fuzz

from factlint.cache import DiskStore
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.quotes.texts import texts
from factlint.story.quotes.verdicts import verdicts
from factlint.text import Document, Prose

COMMON = "the of and to in that we is it for they have not on with as you this be are was our will from by at would there what all".split()
SYLLABLES = "ka lo ri mun ste va ner oth pil dra fen gos hul jem bar tin wex yor zan qui".split()


def main() -> None:
    if len(sys.argv) > 2 and sys.argv[1] == "--look":
        look_up(Path(sys.argv[2]))
        return
    for size in map(float, sys.argv[1:] or ("1", "10", "100")):
        with tempfile.TemporaryDirectory() as scratch:
            prepare(Path(scratch), int(size * 1_000_000))
            for run in ("first", "again"):
                print(f"{size:g} MB, {run}: ", end="", flush=True)
                subprocess.run([sys.executable, __file__, "--look", scratch], check=True)
            quotes = Path(scratch, "quotes.txt").read_text(encoding="utf-8").splitlines()
            source = Path(scratch, "source.txt").read_text(encoding="utf-8")
            few = quotes[:: len(quotes) // (10 if size < 50 else 3)]
            started = time.process_time()
            for quote in few:
                fuzz.partial_ratio(quote, source)
            each = (time.process_time() - started) / len(few)
            print(f"{size:g} MB, rapidfuzz: {each * len(quotes):.0f} s, reckoned from {len(few)} of {len(quotes)} quotations")


def prepare(folder: Path, characters: int) -> None:
    sentences = text_of(characters)
    quotes = quotes_of(sentences)
    Path(folder, "quotes.txt").write_text("\n".join(quotes), encoding="utf-8")
    Path(folder, "source.txt").write_text(
        "\n\n".join(" ".join(sentences[n : n + 5]) for n in range(0, len(sentences), 5)), encoding="utf-8"
    )


def look_up(folder: Path) -> None:
    quotes = Path(folder, "quotes.txt").read_text(encoding="utf-8").splitlines()
    source = Facts(document("source.txt", Path(folder, "source.txt").read_text(encoding="utf-8")), None, DiskStore(folder / "cache"))
    story = Story(Facts(document("article.txt", "\n\n".join(f"“{quote[:-1]},” Rask said." for quote in quotes))), (Source(source),))
    started = time.process_time()
    _ = texts(source).prose.postings, texts(source).spoken.postings
    read = time.process_time() - started
    told = Counter(verdict.status for verdict in verdicts(story))
    looked = time.process_time() - started - read
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    kept = sum(file.stat().st_size for file in (folder / "cache").rglob("*.npz")) / 1_000_000
    print(
        f"words and index {read:.1f} s, {len(quotes)} quotations {looked:.2f} s, peak memory {peak:.0f} MB, kept on disk {kept:.0f} MB",
        end="; ",
    )
    print(", ".join(f"{count} {status}" for status, count in told.most_common()))


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


if __name__ == "__main__":
    main()
