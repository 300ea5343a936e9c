"""Fuzzing by hand: `python -m tests.fuzz TARGET [--minutes N] [--seed N]`. With atheris, if it is installed, else by mixing pieces.

What fails is written to fuzz-crash-TARGET, with its traceback on standard error; it becomes a case of the suite.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    target = TARGETS[options.target]
    try:
        import atheris
    except ImportError:
        atheris = None
    if atheris is not None:
        atheris.instrument_all()
        atheris.Setup([sys.argv[0], f"-max_total_time={int(options.minutes * 60)}"], target)
        atheris.Fuzz()
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
