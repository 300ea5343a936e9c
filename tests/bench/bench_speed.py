"""What a run costs: CPU seconds of whole commands, all their processes together, and ratios within this run. It gates nothing.

python tests/bench/bench_speed.py [STORIES [DESK]]          300 and 1,000 by default; the texts are made here
"""

from __future__ import annotations

import math
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PARAGRAPHS = (
    "{name} told the council on Tuesday that the {noun} had cost ${n} million, about {n} percent more than the {noun} of 2019.",
    "“We will not {verb} a second {noun} before the {adjective} {noun} is {done}, and the {noun} knows it,” said {name}, the manager.",
    "According to the audit, {n} of the 120 {noun}s near the {noun} were {done} in July, and nobody on the board could say why.",
    "The {noun} carries some {n}00 passengers a day. Critics say that it was {adjective}, before the {adjective} {noun} was {done}.",
    "“I have asked {person} to {verb} the {noun},” {person} said. “It was {done} on June {day}, and the {noun} did not {verb}.”",
    "It was a {adjective} winter in which {noun}s kept the {noun} {done}; the {noun}s waited and talked about the {noun}.",
    "Neither {name} nor a spokeswoman for the {noun} ministry answered questions about the {noun}, which opened {n} years ago.",
    "{person} wants to {verb} it. “A {adjective} {noun} is worth more than any {noun},” she said, “if people {verb} what was {done} here.”",
)
"""What a story is made of, with other words in each."""
FIRST = "Ana Tomas Ruth Jo Marguerite Pavel Lena Sam Nadia Oskar Ines Mark Petra Igor Clara Hugo".split()
LAST = "Ruiz Lindqvist Okafor Tanner Oduya Novak Brandt Whitfield Marsh Keller Sato Moreau Costa Varga Lind Berger".split()
NOUN = """pier harbour lighthouse market quay bridge school clinic budget library ferry tunnel station river garden theatre depot hospital
    stadium museum canal factory orchard archive kitchen reservoir airport chapel workshop laboratory warehouse playground court
    observatory railway newspaper parliament festival vineyard quarry shelter terminal""".split()
VERB = """build repair close sell paint measure visit defend question describe finance inspect abandon protect replace rename photograph
    discuss postpone publish clean celebrate guard examine reopen survey restore""".split()
ADJECTIVE = """old narrow expensive wooden quiet public northern broken famous modest crowded frozen empty early costly temporary hidden
    bright rural distant careful steep generous private ordinary ancient coastal""".split()
DONE = "paid closed repaired sold flooded painted finished abandoned approved insured inspected forgotten delayed locked moved".split()
WORDS = 800
LETTERS = 6
"""Characters of a word with the space after it."""

PLAIN = """
import sys, time, pathlib, spacy
texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.md"))]
model = spacy.load(sys.argv[2])
started = time.process_time()
for _ in model.pipe(texts): pass
print(time.process_time() - started)
"""


def story(words: int, seed: int) -> str:
    """A story of about so many words; the same for the same seed."""
    pick = random.Random(seed)
    paragraphs = [f"# The {pick.choice(ADJECTIVE)} {pick.choice(NOUN)}, number {seed}"]
    while sum(len(p.split()) for p in paragraphs) < words:
        paragraphs.append(re.sub(r"\{(\w+)\}", lambda slot: _word(pick, slot[1]), pick.choice(PARAGRAPHS)))
    return "\n\n".join(paragraphs) + "\n"


def _word(pick: random.Random, slot: str) -> str:
    if slot in ("n", "day"):
        return str(pick.randrange(2, 99 if slot == "n" else 30))
    if slot == "name":
        return f"{pick.choice(FIRST)} {pick.choice(LAST)}"
    return pick.choice({"person": LAST, "noun": NOUN, "verb": VERB, "adjective": ADJECTIVE, "done": DONE}[slot])


def write(folder: Path, stories: int, sources: int = 0) -> None:
    """A desk of stories, with a folder of sources of varied copy: what is made of eight sentences resembles itself everywhere."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(stories):
        (folder / f"{number:05d}.md").write_text(story(WORDS, number), encoding="utf-8")
    from bench_archive import Copy, put  # not above: a test takes what a story is made of from here

    copy = Copy(7)
    for number in range(sources):
        put(folder / "sources" / f"{number:04d}.txt", copy.paragraphs(LETTERS * WORDS))


def cost(*command: str, times: int = 1, cwd: Path | None = None) -> float:
    """CPU seconds of a command and its processes, the median of some runs; a moment passes before each, so that edits are old."""
    spent = []
    for _ in range(times):
        time.sleep(0.1)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(command, check=False, capture_output=True, cwd=cwd)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return statistics.median(spent)


def line(what: str, seconds: float, beside: float = 0.0, name: str = "") -> float:
    print(f"{what:62} {seconds:8.3f} s" + (f"   {seconds / beside:6.2f} × {name}" if beside else ""), flush=True)
    return seconds


def grown(what: str, costs: dict[int, float]) -> None:
    """How a cost grows with the stories: the exponent is 1 where twice as many cost twice as much."""
    (few, low), (many, high) = sorted(costs.items())
    print(f"{what}: exponent {math.log(high / low) / math.log(many / few):.2f} from {few} to {many} stories", flush=True)


def main() -> None:
    stories, desk = (int(word) for word in (*sys.argv[1:], *("300", "1000")[len(sys.argv) - 1 :]))
    factlint = (sys.executable, "-m", "factlint")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = f"{scratch}/user"
        start_up(factlint)
        one_story(factlint, Path(scratch, "one"))
        first, again = many(factlint, Path(scratch, "many"), stories)
        first_desk, again_desk = with_sources(factlint, Path(scratch, "desk"), desk)
        grown("first time", {stories: first, desk: first_desk})
        grown("unchanged", {stories: again, desk: again_desk})


def start_up(factlint: tuple[str, ...]) -> None:
    cost(*factlint, "--help")  # what Python compiles, it compiles once
    bare = line("python -c pass", cost(sys.executable, "-c", "pass", times=15))
    for word in ("--version", "--help"):
        line(f"factlint {word}", cost(*factlint, word, times=9), bare, "bare Python")


def one_story(factlint: tuple[str, ...], folder: Path) -> None:
    write(folder, 1)
    check = (*factlint, "check", "--no-config", "--cache-dir", str(folder / "cache"), "-j1")
    story = str(folder / "00000.md")
    cost(*check, "--no-cache", story)
    line("one story, rules without the language model (T, H009)", cost(*check, "--no-cache", "--select", "T,H009", story, times=5))
    line("one story, all rules that need no language model", cost(*check, "--no-cache", "--model", "none", story, times=5))
    cold = line("one story, nothing kept", cost(*check, "--no-cache", story, times=3))
    cost(*check, story)
    line("one story, what the model sees is kept (--ignore T001)", cost(*check, "--ignore", "T001", story), cold, "cold")
    line("one story, unchanged", cost(*check, story, times=9), cold, "cold")


def many(factlint: tuple[str, ...], folder: Path, stories: int) -> tuple[float, float]:
    """What stories cost, of which nothing is kept, and what they cost unchanged."""
    from factlint.facts.parse.nlp import find_model

    write(folder, stories)
    done = subprocess.run((sys.executable, "-c", PLAIN, str(folder), find_model().name), check=True, capture_output=True, text=True)
    plain = float(done.stdout)
    words = sum(len(path.read_text(encoding="utf-8").split()) for path in folder.glob("*.md"))
    check = (*factlint, "check", "--no-config", "--cache-dir", str(folder / "cache"))
    line(f"{stories} stories, plain nlp.pipe", plain)
    cold = line(f"{stories} stories, nothing kept, -j1", cost(*check, "--no-cache", "-j1", str(folder)), plain, "plain")
    print(f"{words} words: {words / plain:.0f} words a second in plain nlp.pipe, {words / cold:.0f} in check -j1", flush=True)
    line(f"{stories} stories, nothing kept, -j2", cost(*check, "--no-cache", "-j2", str(folder)), cold, "-j1")
    line(f"{stories} stories, first time", cost(*check, "-j1", str(folder)), plain, "plain")
    line(f"{stories} stories, what the model sees is kept", cost(*check, "-j1", "--ignore", "T001", str(folder)), plain, "plain")
    again = line(f"{stories} stories, unchanged", cost(*check, "-j1", str(folder), times=5), plain, "plain")
    (folder / "00007.md").write_text(story(WORDS, 777_777), encoding="utf-8")
    line(f"{stories} stories, one changed", cost(*check, "-j1", str(folder)), plain, "plain")
    return cold, again


def with_sources(factlint: tuple[str, ...], desk: Path, stories: int) -> tuple[float, float]:
    """What stories that share a folder of 200 sources cost the first time, and unchanged."""
    write(desk, stories, 200)
    one = desk / "00007.md"
    check = (*factlint, "check", "--no-config", "--cache-dir", str(desk / "cache"), "-j1")
    cost(*check, str(one))
    line(f"one of {stories} stories with 200 sources, unchanged", cost(*check, str(one), times=5))
    first = line(f"{stories} stories with 200 sources, first time", cost(*check, str(desk)))
    again = line(f"{stories} stories with 200 sources, unchanged", cost(*check, str(desk), times=5))
    one.write_text(story(WORDS, 777_777), encoding="utf-8")
    single = line("one changed story with 200 sources, alone", cost(*check, str(one)))
    one.write_text(story(WORDS, 888_888), encoding="utf-8")
    line(f"one changed story of {stories} with 200 sources", cost(*check, str(desk)), single, "alone")
    return first, again


if __name__ == "__main__":
    main()
