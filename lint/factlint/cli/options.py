"""Options that commands share."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATHS", help="Articles and folders; - reads standard input.", show_default=False),
]
Sources = Annotated[list[str] | None, typer.Option(metavar="PATH|GLOB", help="Evidence for every article given; repeat it.")]
StdinFilename = Annotated[str | None, typer.Option(metavar="NAME", help="Name for standard input; its sources are beside this path.")]
ModelName = Annotated[str | None, typer.Option("--model", metavar="NAME", help="An installed spaCy pipeline, auto, or none.")]
ConfigFile = Annotated[str | None, typer.Option("--config", metavar="FILE", help="Use this file instead of searching for a configuration.")]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Ignore configuration files.")]
Jobs = Annotated[int | None, typer.Option("--jobs", "-j", metavar="N", min=1, help="Number of worker processes (default: automatic).")]
CacheDir = Annotated[str | None, typer.Option(metavar="DIR", help="Where parses are kept between runs.")]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Keep nothing between runs.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Show what was compared, and list everything that is not in the sources.")]
