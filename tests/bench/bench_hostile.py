"""What hostile text costs as it grows: `python tests/bench/bench_hostile.py [NAME …]`.

Each input is doubled five times; for each size the seconds of the processor and the megabytes of memory, at the end the exponent of the
growth of the time between the second and the last size. An input that is not there yet is one more line in INPUTS.
"""

from __future__ import annotations

import math
import resource
import sys
import time
from collections.abc import Callable
from multiprocessing import get_context

from factlint import formats
from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.rulebook import load_rules
from factlint.story import Source, Story

DOUBLED = 5

INPUTS: dict[str, tuple[str, int, Callable[[int], str], Callable[[int], str] | None]] = {
    "address without an end": ("a.md", 4_000, lambda n: "http://" + "a." * (n // 2) + " said", None),
    "one letter with an accent": ("a.md", 4_000, lambda n: "é" * n, None),
    "one letter": ("a.txt", 4_000, lambda n: "a" * n, None),
    "digits": ("a.txt", 2_000, lambda n: "1" * n, None),
    "digits with commas": ("a.txt", 2_000, lambda n: "1," * (n // 2), None),
    "quotation marks": ("a.txt", 2_000, lambda n: '"' * n, None),
    "opening marks": ("a.txt", 2_000, lambda n: "“" * n, None),
    "square brackets": ("a.md", 2_000, lambda n: "[" * n, None),
    "round brackets": ("a.txt", 2_000, lambda n: "(" * n, None),
    "brackets apart": ("a.md", 2_000, lambda n: "[ " * (n // 2), None),
    "marks apart": ("a.txt", 2_000, lambda n: '" ' * (n // 2), None),
    "at signs": ("a.txt", 2_000, lambda n: "@" * n, None),
    "hyphens": ("a.md", 2_000, lambda n: "-" * n, None),
    "words with hyphens": ("a.txt", 2_000, lambda n: "a-" * (n // 2), None),
    "capitals with stops": ("a.txt", 2_000, lambda n: "A." * (n // 2), None),
    "capitals with stops apart": ("a.txt", 2_000, lambda n: "A. " * (n // 3), None),
    "spaces": ("a.txt", 8_000, lambda n: "a" + " " * n + "b", None),
    "no-break spaces": ("a.txt", 8_000, lambda n: "a" + "\u00a0" * n + "b", None),
    "million million": ("a.txt", 2_000, lambda n: "ten " + "million " * (n // 8) + "people", None),
    "number words": ("a.txt", 2_000, lambda n: "twenty-one hundred and " * (n // 23) + "two", None),
    "figures": ("a.txt", 2_000, lambda n: " ".join(f"{k},{k % 1000:03d} people" for k in range(n // 13)), None),
    "dates": ("a.txt", 2_000, lambda n: "On Monday, May 4, 2020, it rained. " * (n // 34), None),
    "names": ("a.txt", 2_000, lambda n: " ".join(f"Anna Smith{chr(97 + k % 26)}{chr(97 + k // 26 % 26)} said." for k in range(n // 18)), None),
    "capitalised words": ("a.txt", 2_000, lambda n: "Anna " * (n // 5), None),
    "of of": ("a.txt", 2_000, lambda n: "minister of " * (n // 12), None),
    "said said": ("a.txt", 2_000, lambda n: "said " * (n // 5), None),
    "he said, he said": ("a.txt", 2_000, lambda n: "“Yes,” he said. " * (n // 16), None),
    "backticks": ("a.md", 2_000, lambda n: " ".join("`" * k for k in range(1, math.isqrt(2 * n))), None),
    "emphasis": ("a.md", 2_000, lambda n: "*a **a " * (n // 7), None),
    "links": ("a.md", 2_000, lambda n: "[a](b " * (n // 6), None),
    "addresses in angles": ("a.md", 2_000, lambda n: "<http://a" * (n // 9), None),
    "table of many columns": ("a.md", 2_000, lambda n: "|a" * (n // 6) + "|\n" + "|-" * (n // 6) + "|\n" + "|1" * (n // 6) + "|\n", None),
    "block quotations in one another": ("a.md", 2_000, lambda n: "> " * (n // 2) + "a", None),
    "references": ("a.md", 2_000, lambda n: "".join(f"[a{k}]: http://x/{k}\n" for k in range(n // 18)) + "[a1] " * (n // 20), None),
    "footnotes": ("a.md", 2_000, lambda n: "".join(f"x[^{k}] " for k in range(n // 16)) + "\n\n" + "".join(f"[^{k}]: y\n" for k in range(n // 16)), None),
    "nested lists": ("a.md", 2_000, lambda n: "".join(" " * 2 * (k % 60) + "- x\n" for k in range(n // 60)), None),
    "nested elements": ("a.html", 2_000, lambda n: "<div>" * (n // 5) + "x", None),
    "open tags": ("a.html", 2_000, lambda n: "<a b=c " * (n // 7), None),
    "comments": ("a.html", 2_000, lambda n: "<!-- " * (n // 5), None),
    "directives": ("a.md", 2_000, lambda n: "<!-- factlint: allow nonesuch: why -->\n\n" * (n // 40), None),
    "table": ("a.md", 2_000, lambda n: "|a|b|\n|-|-|\n" + "|1|2|\n" * (n // 6), None),
    "headings": ("a.md", 2_000, lambda n: "# One\n\n" * (n // 7), None),
    "like quotations": (
        "a.txt", 2_000,
        lambda n: "".join(f"“We will close {k} of the old plants this year,” Lind said.\n\n" for k in range(n // 60)),
        lambda n: "".join(f"LIND: We will not close {k} of the old plants that year.\n" for k in range(n // 60)),
    ),
    "one long quotation": (
        "a.txt", 2_000,
        lambda n: "“" + "we will close the plants and the mills " * (n // 39) + "”",
        lambda n: "“" + "we will close the plants and the mines " * (n // 39) + "”",
    ),
    "one quotation, one word": (
        "a.txt", 2_000, lambda n: "“" + "the " * (n // 4) + "”", lambda n: "LIND: " + "the the a " * (n // 10)
    ),
    "no sentence ends": ("a.txt", 2_000, lambda n: "we went on and " * (n // 15), None),
    "one sentence of clauses": ("a.txt", 2_000, lambda n: "Lind, who said that " * (n // 20) + "it rained.", None),
    "list of names": ("a.txt", 2_000, lambda n: "Ana Ruiz, " * (n // 10) + "and Bo Lind met.", None),
    "paragraph repeated": ("a.txt", 2_000, lambda n: "The board met for the ninth time on the question of the quay.\n\n" * (n // 63), None),
    "one happening": ("a.txt", 4_000, lambda n: "Police arrested the driver of the bus in Odda on Monday. " * (n // 57), None),
    "happenings of three days": (
        "a.txt", 4_000,
        lambda n: " ".join(f"Police arrested driver {k} in Odda on {('Monday', 'Tuesday', 'Friday')[k % 3]}." for k in range(n // 48)), None
    ),
    "happenings with an hour": ("a.txt", 4_000, lambda n: " ".join(f"The bus hit a van at {k % 11 + 1}:{k % 50 + 10} p.m." for k in range(n // 36)), None),
    "places": (
        "a.txt", 4_000,
        lambda n: " ".join(f"It rained in Od{chr(97 + k % 26)}{chr(97 + k // 26 % 26)}ten and Vik." for k in range(n // 30)), None
    ),
}  # fmt: skip


def cost(name: str, size: int) -> tuple[float, float]:
    """Seconds and megabytes of one input of a size, in a process of its own whose model is warm."""
    file, _, text, source = INPUTS[name]
    rules, model = load_rules(), find_model()
    Facts(formats.read("warm.txt", b"Ana Ruiz said it was warm."), model).names  # noqa: B018
    before = time.process_time()
    facts = Facts(formats.read(file, text(size).encode()), model)
    sources = (Source(Facts(formats.read("s.txt", source(size).encode()), model)),) if source is not None else ()
    result = lint(Story(facts, sources), rules)
    seconds = time.process_time() - before
    for made in result.findings:
        if made.code == "X002":
            print(f"{name}: {made.message}")
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def exponent(seconds: list[float]) -> float:
    """How the time grows with the size: 1 is in line with it, 2 with its square."""
    return math.log2(max(seconds[-1], 0.001) / max(seconds[1], 0.001)) / (len(seconds) - 2)


def main() -> None:
    wanted = [name for name in INPUTS if not sys.argv[1:] or any(word in name for word in sys.argv[1:])]
    worst = 0.0
    for name in wanted:
        first = INPUTS[name][1]
        costs = []
        for power in range(DOUBLED + 1):
            with get_context("spawn").Pool(1) as pool:
                costs.append(pool.apply(cost, (name, first << power)))
        grows = exponent([seconds for seconds, _ in costs])
        worst = max(worst, grows)
        times = " ".join(f"{seconds:6.2f}" for seconds, _ in costs)
        print(f"{name:28} {first:6}… {times} s  {costs[-1][1]:5.0f} MB  exponent {grows:.2f}", flush=True)
    print(f"largest exponent {worst:.2f}")


if __name__ == "__main__":
    main()
