"""Fuzzing by hand: `python -m tests.fuzz TARGET [--minutes N] [--seed N]`. With atheris, if it is installed, else by mixing pieces.

What fails is written to fuzz-crash-TARGET, with its traceback on standard error; it becomes a case of the suite.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.pieces import pieces
from tests.fuzz.targets import TARGETS

SLOW = 5.0
"""Seconds of the processor that no short input may take."""


def mixed(rng: random.Random, words: list[str]) -> bytes:
    """An input: pieces one after another, some repeated, some bytes changed."""
    made = "".join(rng.choice(words) * (rng.choice((1, 1, 1, 2, 50)) if rng.random() < 0.1 else 1) for _ in range(rng.randrange(1, 60)))
    data = bytearray(bytes([rng.randrange(256)]) + made.encode("utf-8", "surrogatepass"))
    for _ in range(rng.choice((0, 0, 0, 1, 3))):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data[: rng.randrange(1, len(data) + 1)] if rng.random() < 0.1 else data)


def guided(name: str, minutes: float, seed: int) -> None:
    """Fuzzing led by coverage, from mixed inputs and with the pieces as words; ends with the first input that fails."""
    import atheris

    words, rng = pieces(name), random.Random(seed)
    with tempfile.TemporaryDirectory() as scratch:
        corpus, dictionary = Path(scratch, "corpus"), Path(scratch, "words")
        corpus.mkdir()
        for number in range(300):
            (corpus / str(number)).write_bytes(mixed(rng, words))
        quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "surrogatepass")) for word in words)
        dictionary.write_text("".join(f'"{word}"\n' for word in quoted), encoding="ascii")
        with suppress(Exception):
            TARGETS[name](mixed(rng, words))  # loads what is to be instrumented
        atheris.instrument_all()
        limits = [f"-max_total_time={int(minutes * 60)}", f"-timeout={int(SLOW) * 6}", "-rss_limit_mb=3000", "-max_len=4096"]
        told = [f"-artifact_prefix=fuzz-crash-{name}-", "-print_final_stats=1", f"-dict={dictionary}", f"-seed={seed or 1}"]
        atheris.Setup([sys.argv[0], str(corpus), *limits, *told], TARGETS[name])
        atheris.Fuzz()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    target = TARGETS[options.target]
    if find_spec("atheris"):
        guided(options.target, options.minutes, options.seed or 0)
        return 0
    rng, words, runs, failed = random.Random(options.seed), pieces(options.target), 0, 0
    started = time.monotonic()
    seen: set[str] = set()
    while time.monotonic() - started < options.minutes * 60:
        data = mixed(rng, words)
        before = time.process_time()
        try:
            target(data)
            if time.process_time() - before > SLOW:
                raise TimeoutError(f"{time.process_time() - before:.1f} s for {len(data)} bytes")
        except Exception as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            key = f"{type(error).__name__} {last.filename}:{last.lineno}"
            if key not in seen:
                seen.add(key)
                failed += 1
                Path(f"fuzz-crash-{options.target}-{failed}").write_bytes(data)
                traceback.print_exc()
        runs += 1
    print(f"{options.target}: {runs} runs, {failed} failures")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
