"""Is the same found with excerpts of the sources as with the whole sources? Files of a folder are taken as one another's sources; the stories
are files of it with other figures, names and words, so that there is much to find. Prints what differs, and how much was read.

    python tests/bench/same_excerpts.py FOLDER [SOURCES [STORIES]]
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.story.excerpts.excerpted import excerpted, index_of

from factlint import formats
from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.finding import Finding
from factlint.rulebook import load_rules
from factlint.story import Source, Story


def main() -> int:
    folder = Path(sys.argv[1])
    most, count = int(sys.argv[2]) if len(sys.argv) > 2 else 100, int(sys.argv[3]) if len(sys.argv) > 3 else 10
    paths = sorted(path for path in folder.rglob("*") if path.suffix in formats.SUFFIXES)
    pick = random.Random(7)
    paths = sorted(pick.sample(paths, min(most, len(paths))))
    model = find_model()
    sources = {path.as_posix(): Source(Facts(formats.read(path.as_posix()), model)) for path in paths}
    index = index_of({str(number): source for number, source in enumerate(sources.values())})
    size = sum(len(source.facts.prose.text) for source in sources.values())
    rules = [rule for rule in load_rules() if rule.enabled]
    print(f"{len(sources)} sources, {size / 1e6:.2f} million characters", flush=True)
    same = differ = 0
    spent = [0.0, 0.0]
    for path in pick.sample(paths, min(count, len(paths))):
        text = altered(path.read_text(encoding="utf-8"), pick)
        found: list[Counter[str]] = []
        for number, narrow in enumerate((False, True)):
            article = Facts(formats.read(f"story/{path.name}", text.encode()), model)
            story = Story(article, tuple(replace(source) for source in sources.values()), complete=pick.random() < 0)
            started = time.process_time()
            story = excerpted(story, index) if narrow else story
            found.append(Counter(said(one) for one in lint(story, rules).findings))
            spent[number] += time.process_time() - started
        read = sum(len(source.facts.prose.text) for source in story.sources)
        lost, more = found[0] - found[1], found[1] - found[0]
        same += sum((found[0] & found[1]).values())
        differ += sum(lost.values()) + sum(more.values())
        print(f"{path.name}: {sum(found[0].values())} findings, {read / 1e3:.0f} thousand characters read in {len(story.sources)} sources")
        for sign, group in (("-", lost), ("+", more)):
            for line in sorted(group):
                print(f"  {sign} {line[:330]}")
        sys.stdout.flush()
    print(f"{same} the same, {differ} not; {spent[0]:.1f} s with whole sources, {spent[1]:.1f} s with excerpts")
    return differ > 0


def altered(text: str, pick: random.Random) -> str:
    """The text with some other figures, years, days, letters of names, and without some small words."""

    def figure(found: re.Match[str]) -> str:
        return str(int(found[0]) + pick.choice((1, 3, 10, 70))) if pick.random() < 0.15 else found[0]

    def name(found: re.Match[str]) -> str:
        word = found[0]
        at = pick.randrange(2, len(word) - 1)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if pick.random() < 0.05 and at + 1 < len(word) else word

    text = re.sub(r"(?<![\d.,/-])\d{1,5}(?![\d.,/-])", figure, text)
    text = re.sub(r"(?<=[a-z] )[A-Z][a-z]{5,}", name, text)
    text = re.sub(r" (?:not|never)\b", lambda found: "" if pick.random() < 0.3 else found[0], text)
    return re.sub(r"\b(?:could|may|more than|nearly)\b ?", lambda found: "" if pick.random() < 0.3 else found[0], text)


def said(found: Finding) -> str:
    """A finding in words, with its evidence."""
    spots = ", ".join(f"{spot.path}:{spot.begin.line}:{spot.begin.column}" for spot in found.evidence)
    return f"{found.range.begin.line}:{found.range.begin.column} {found.code} {found.severity} {found.message} [{spots}]"


if __name__ == "__main__":
    raise SystemExit(main())
