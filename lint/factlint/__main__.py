"""The console script, and `python -m factlint`. What needs no more than a look at the files is done before anything else is imported."""

from __future__ import annotations

import gc
import os
import sys
import time


def main() -> None:
    """Run the command; one whose outcome is known prints it again."""
    try:
        _open_streams()
        _main()
    except KeyboardInterrupt:  # before the command is there to say so
        sys.stderr.write("factlint: interrupted\n")
        raise SystemExit(130) from None
    finally:
        gc.freeze()  # the memory of a process that ends is not gone through once more


def _main() -> None:
    words = sys.argv[1:]
    if words in (["--version"], ["version"]):
        from factlint import __version__

        sys.stdout.write(f"factlint {__version__}\n")
    elif words[:1] == ["check"]:
        _check(words)
    else:
        _command()


def _open_streams() -> None:
    """Where a standard stream is closed, what goes to it goes nowhere, and never into a file that took its number."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
            setattr(sys, name, os.fdopen(number, "r" if number == 0 else "w", encoding="utf-8"))


def _command() -> None:
    gc.set_threshold(200_000, 20, 50)  # what is imported stays: to go through it again and again takes a tenth of the time
    from factlint.cli import main as command

    command()


def _check(words: list[str]) -> None:
    started = time.time_ns()
    from factlint.remembered import recall, run_of

    run = run_of(words)
    known = recall(run) if run is not None else None
    if known is not None:
        for stream, data in ((sys.stdout, known.out), (sys.stderr, known.err)):
            stream.buffer.write(data)
            stream.flush()
        raise SystemExit(known.code)
    from factlint.recording import Recording, copied, watch
    from factlint.remembered import Printed

    out, err = copied(sys.stdout), copied(sys.stderr)
    if run is None or out is None or err is None:
        _command()
        return
    sys.stdout, sys.stderr = out, err
    watch(recording := Recording(run, started))
    try:
        _command()
    except SystemExit as end:
        if isinstance(end.code, int):
            recording.keep(Printed(out.data(), err.data(), end.code))
        raise


if __name__ == "__main__":
    main()
