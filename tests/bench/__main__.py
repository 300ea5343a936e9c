"""All that is measured of what a run costs, with one command: medians, ratios within a run, exponents. It gates nothing.

python tests/bench [--small | --medium] [WORD …]

All sizes take about two hours on two idle cores; --medium has archives of 10 MB and fewer stories, --small less of everything. With words: only
the parts whose titles have one of them. Times are of the processor. Nothing else should use the machine much: caches and cores are shared.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

SIZES = ("--small", "--medium", "all")
PARTS = {
    "What commands cost": ("bench_speed.py", ("40", "80"), ("100", "200"), ("300", "1000")),
    "Quotations against long sources": ("bench_quotes.py", ("1", "4"), ("1", "10"), ("1", "10", "100")),
    "Large sources in ten files": ("bench_archive.py", ("5", "10"), ("10", "10"), ("100", "10")),
    "Large sources in many files": ("bench_archive.py", ("5", "250"), ("10", "500"), ("100", "5000")),
    "Memory": ("bench_memory.py", ("20,60", "100", "-j1"), ("100,500", "100", "-j1", "-j2"), ("200,1000,5000", "100", "-j1", "-j2")),
    "Hostile text": ("bench_hostile.py", ("happening", "figures", "names"), ("happening", "figures", "names", "dates", "links"), ()),
}
"""Title → the script, and its words for each size."""


def processor() -> str:
    """The name of the processor, where the system says it."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(": ")[2]
    return platform.processor() or platform.machine()


def main() -> int:
    words = sys.argv[1:]
    size = next((number for number, name in enumerate(SIZES) if name in words), len(SIZES) - 1)
    chosen = [word.lower() for word in words if word not in SIZES]
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    print(f"{os.cpu_count()} cores, {processor()}; Python {platform.python_version()}, spaCy {version('spacy')}")
    failed = 0
    for title, (script, *sizes) in PARTS.items():
        if chosen and not any(word in title.lower() for word in chosen):
            continue
        started = time.monotonic()
        print(f"\n## {title}", flush=True)
        failed |= subprocess.run((sys.executable, Path(__file__).with_name(script), *sizes[size]), check=False).returncode
        print(f"({time.monotonic() - started:.0f} s)", flush=True)
    print("\nto the end" if not failed else "\nsome parts failed", flush=True)
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
