"""All that is measured of what a run costs, with one command: medians, ratios within a run, exponents. It gates nothing.

python tests/bench [--small]           two hours on two cores; --small: ten minutes, with fewer and shorter inputs

Times are of the processor. Nothing else should use the machine much: caches and cores are shared.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

PARTS = {
    "What commands cost": ("bench_speed.py", ("300", "1000"), ("40", "80")),
    "Quotations against long sources": ("bench_quotes.py", ("1", "10", "100"), ("1", "4")),
    "Large sources in ten files": ("bench_archive.py", ("100", "10"), ("5", "10")),
    "Large sources in many files": ("bench_archive.py", ("100", "5000"), ("5", "250")),
    "Memory": ("bench_memory.py", ("200,1000,5000", "100", "-j1", "-j2"), ("20,60", "100", "-j1")),
    "Hostile text": ("bench_hostile.py", (), ("happening", "figures", "names")),
}
"""Title → the script, its words, and its words for a small run."""


def processor() -> str:
    """The name of the processor, where the system says it."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(": ")[2]
    return platform.processor() or platform.machine()


def main() -> int:
    small = "--small" in sys.argv[1:]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"{os.cpu_count()} cores, {processor()}; Python {platform.python_version()}, spaCy {version('spacy')}")
    failed = 0
    for title, (script, words, few) in PARTS.items():
        print(f"\n## {title}", flush=True)
        failed |= subprocess.run((sys.executable, Path(__file__).with_name(script), *(few if small else words)), check=False).returncode
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
