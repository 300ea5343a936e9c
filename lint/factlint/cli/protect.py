"""`factlint protect`: adds names to a list of people who must not be identified."""

from __future__ import annotations

import secrets
import sys
from typing import Annotated

import typer

from factlint.cli import options, screen


def command(
    path: Annotated[str, typer.Argument(metavar="FILE", help="The list; it is created if it is missing.")],
    verbose: options.Verbose = False,
) -> None:
    """Add full names, one a line of standard input, to a list of people who must not be identified; the list holds their digests."""
    with screen.boundary(verbose=verbose):
        from factlint.paths import exists
        from factlint.story.protected import HEAD, digest, normal

        text = screen.read_file(path) if exists(path) else f"{HEAD} {secrets.token_hex(16)}\n"
        head = text.partition("\n")[0].split()
        if len(head) != 2 or head[0] != HEAD:
            raise screen.UsageError(f"{path}:1: is not a list that 'factlint protect' wrote")
        names = [line.strip() for line in sys.stdin if line.strip()]
        short = [number for number, name in enumerate(names, 1) if len(normal(name).split()) < 2]
        if short:
            raise screen.UsageError(f"line {short[0]} of the input is not a full name: a first name and a surname are needed")
        known = {line.partition("#")[0].strip() for line in text.splitlines()}
        new = [made for made in dict.fromkeys(digest(normal(name), head[1]) for name in names) if made not in known]
        screen.write_file(path, text.rstrip("\n") + "\n" + "".join(f"{made}\n" for made in new))
        screen.say(f"{path}: {len(new)} of {len(names)} names added")
