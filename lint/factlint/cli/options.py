"""Options that commands share, and how their words are read."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from typing import Annotated, Any, get_args, get_origin

import typer
from typer.core import TyperCommand, TyperGroup

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


class _Plain:
    """Takes most words of the command line as they are. Typer converts all with pydantic, which takes longer to load than lint to run."""

    def get_params(self, ctx: Any) -> list[Any]:
        params: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for param in params:
            if "process_value" not in vars(param):
                param.process_value = partial(_value, param, param.process_value)
        return params


class PlainCommand(_Plain, TyperCommand):
    """A command of factlint."""


class PlainGroup(_Plain, TyperGroup):
    """Commands of factlint."""


def _value(param: Any, convert: Callable[[Any, Any], Any], ctx: Any, value: Any) -> Any:
    """The value of a parameter: what typer makes of it, or says of it where anything is wrong."""
    kind = getattr(getattr(param, "type_descriptor", None), "annotation", None)  # a typer without it has no pydantic either
    if kind is None or param.required:
        return convert(ctx, value)
    try:
        plain = _words(kind, value)
    except ValueError:
        return convert(ctx, value)
    return plain if param.callback is None else param.callback(ctx, param, plain)


def _words(kind: Any, value: Any) -> Any:
    """Words as a value of this kind. Raises ValueError where that takes more than a look."""
    if get_origin(kind) is list:
        return [_words(get_args(kind)[0], word) for word in value] if value is not None else ()
    if value is None or (kind is str and isinstance(value, str)):
        return value
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    if kind is int and value == "1":  # -j1
        return 1
    raise ValueError(value)
