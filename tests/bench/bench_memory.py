"""What a run holds in memory: the most that all its processes have at a time, for ever more stories. It gates nothing.

python tests/bench/bench_memory.py [COUNTS] [WORDS] [JOBS …]       200,1000,5000 stories of 800 words, -j1 -j2; the texts are made here
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench_speed
import psutil


def peak(*command: str) -> tuple[float, float]:
    """The most megabytes that a command and its processes hold at a time, and its CPU seconds. Memory that they share is counted once."""
    most, seconds = 0.0, 0.0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as run:
        whole = psutil.Process(run.pid)
        while run.poll() is None:
            try:
                processes = [whole, *whole.children(recursive=True)]
                most = max(most, sum(one.memory_full_info().pss for one in processes) / 1e6)
                seconds = max(seconds, sum(sum(one.cpu_times()[:2]) for one in processes))
            except psutil.Error:
                pass
            time.sleep(0.25)
    return most, seconds


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    counts = [int(word) for word in (sys.argv[1] if len(sys.argv) > 1 else "200,1000,5000").split(",")]
    bench_speed.WORDS = int(sys.argv[2]) if len(sys.argv) > 2 else 800
    ways = sys.argv[3:] or ["-j1", "-j2"]
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["XDG_CACHE_HOME"] = f"{scratch}/user"
        first: dict[str, float] = {}
        for count in counts:
            folder = Path(scratch, str(count))
            bench_speed.write(folder, count, 4)
            for way in ways:
                held, seconds = peak(sys.executable, "-m", "factlint", "check", "--no-config", "--no-cache", way, str(folder))
                beside = f"   {held / first.setdefault(way, held):5.2f} × {counts[0]} stories"
                print(f"{count:6} stories {way}: {held:7.0f} MB {seconds:8.1f} s{beside}", flush=True)


if __name__ == "__main__":
    main()
