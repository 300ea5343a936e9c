"""What a story costs against large sources: at first sight, when they are indexed; changed since; and never seen before. The last two
beside the same story with the paragraphs it was made from as its only source.

python tests/bench/bench_archive.py [MEGABYTES [FILES [FOLDER]]]          10 MB in ten files by default; prints figures, gates nothing

Of a FOLDER that is there already, the sources are those of an earlier run: what is indexed is not made again while the code is the same.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import accumulate
from pathlib import Path

SYLLABLES = "ka lo ri mun ste va ner oth pil dra fen gos hul jem bar tin wex yor zan qui mer sol tav ber ond".split()
COMMON = "the of and to in that we is it for they have not on with as you this be are was our will from by at would there what all".split()
NOUNS = "pier bridge school clinic ferry tunnel station garden theatre hospital stadium museum factory library market prison".split()
FIRST = "Ana Tomas Ruth Marguerite Pavel Lena Nadia Oskar Ines Petra Igor Clara Hugo Daniel Sarah Laura Emma Julia".split()
MONTHS = "January February March April May June July August September October November December".split()


class Copy:
    """Made-up copy: words of a large vocabulary, names, figures, dates and quotations; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.pick = random.Random(seed)
        self.words = [self._word(2, 4) for _ in range(30_000)]
        self.weights = list(accumulate(1 / (n + 8) for n in range(len(self.words))))
        self.names = [self._word(3, 3).capitalize() for _ in range(8_000)]

    def _word(self, least: int, most: int) -> str:
        return "".join(self.pick.choices(SYLLABLES, k=self.pick.randint(least, most)))

    def sentence(self) -> str:
        pick = self.pick
        count = pick.randint(8, 22)
        rare = iter(pick.choices(self.words, cum_weights=self.weights, k=count))
        words = [next(rare) if pick.random() < 0.5 else pick.choice(COMMON) for _ in range(count)]
        kind = pick.random()
        if kind < 0.2:
            words.insert(count // 2, f"${pick.randrange(2, 990)} million")
        elif kind < 0.35:
            words.insert(count // 2, f"{pick.randrange(100, 99_000):,} {pick.choice(NOUNS)}s")
        elif kind < 0.45:
            words.append(f"in {pick.choice(MONTHS)} {pick.randrange(1990, 2026)}")
        said = " ".join(words)
        said = said[0].upper() + said[1:]
        return f"“{said},” said {pick.choice(FIRST)} {pick.choice(self.names)}." if 0.45 < kind < 0.65 else f"{said}."

    def paragraphs(self, size: int) -> list[str]:
        """Paragraphs of so many characters together."""
        made = []
        while size > 0:
            made.append(" ".join(self.sentence() for _ in range(self.pick.randint(2, 5))))
            size -= len(made[-1]) + 2
        return made


def write(folder: Path, characters: int, files: int) -> None:
    """A desk with large sources and two stories of their paragraphs, and for each story one with its paragraphs alone."""
    copy = Copy(3)
    pool: list[str] = []
    for number in range(files):
        paragraphs = copy.paragraphs(characters // files)
        pool += copy.pick.sample(paragraphs, min(len(paragraphs), 1 + 60 // files))
        put(folder / "large" / "sources" / f"{number:05}.md", [f"# Number {number}", *paragraphs])
    chosen = copy.pick.sample(pool, 2 * PARAGRAPHS)
    for name, own in (("story", chosen[:PARAGRAPHS]), ("new", chosen[PARAGRAPHS:])):
        put(folder / name / "sources" / "own.md", ["# Own", *own])
        for desk in (name, "large"):
            put(folder / desk / f"{name}.md", retold(own))


PARAGRAPHS = 24
"""Paragraphs of a story."""


def retold(own: list[str]) -> list[str]:
    """A story of some paragraphs: a third of them as they are, a third with another figure, a third without a negation."""
    story = ["# A story", *own[::3]]
    story += [re.sub(r"\b(\d+)\b", lambda found: str(int(found[1]) + 7), paragraph, count=1) for paragraph in own[1::3]]
    return story + [paragraph.replace(" not ", " ", 1) for paragraph in own[2::3]]


def put(path: Path, paragraphs: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n\n".join(paragraphs) + "\n", encoding="utf-8")


def cost(what: str, desk: Path, story: str = "story.md") -> float:
    """CPU seconds of a run."""
    command = (sys.executable, "-m", "factlint", "check", "-j1", "--no-config", "--cache-dir", "cache", "--sources", "sources", story)
    time.sleep(0.1)
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=desk)
    usage = os.wait4(run.pid, 0)[2]
    spent = usage.ru_utime + usage.ru_stime
    print(f"{what:44} {spent:8.2f} s   {usage.ru_maxrss / 1024:5.0f} MB", flush=True)
    return spent


def changed(what: str, desk: Path, number: int) -> float:
    """A run on a story that has just changed."""
    story = desk / "story.md"
    story.write_text(f"{story.read_text(encoding='utf-8').partition(MORE)[0]}{MORE} in {2001 + number}.\n", encoding="utf-8")
    return cost(what, desk)


MORE = "\nNobody said more"
"""What a story ends with that has changed."""


CHANGES = 5
"""Runs of which the median counts."""


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # to compile all modules anew in each run hides half of what sources cost
    megabytes, files = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0, int(sys.argv[2]) if len(sys.argv) > 2 else 10
    with tempfile.TemporaryDirectory() as made:
        scratch = Path(sys.argv[3] if len(sys.argv) > 3 else made)
        if not (scratch / "large").exists():
            write(scratch, int(megabytes * 1_000_000), files)
        for folder in scratch.glob("*/cache/[!s]*"):  # what is known of the stories: of the sources, the index stays
            shutil.rmtree(folder, ignore_errors=True)
        measure(scratch, megabytes, files)


def measure(scratch: Path, megabytes: float, files: int) -> None:
    """Print what each run costs. What is changed and what is not runs in turn: others may use the machine."""
    large = scratch / "large"
    cost("its own paragraphs alone, first time", scratch / "story")
    new_alone = cost("another story, its own paragraphs alone", scratch / "new", "new.md")
    first = cost(f"{megabytes:g} MB in {files} files, first sight", large)
    new = cost("the same sources, a story never seen before", large, "new.md")
    spent: list[tuple[float, float]] = []
    for number in range(CHANGES):
        alone = changed("its own paragraphs alone, the story changed", scratch / "story", number)
        spent.append((alone, changed("the same sources, the story changed", large, number)))
    alone, later = (statistics.median(side) for side in zip(*spent, strict=True))
    print(f"index {(first - later) / megabytes:.2f} s a megabyte; beside the paragraphs alone: ", end="")
    print(f"a changed story {later / alone:.2f} ×, one never seen before {new / new_alone:.2f} ×")


if __name__ == "__main__":
    main()
