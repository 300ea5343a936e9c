"""`factlint cache`: where the results of earlier runs are kept, and how to be rid of them."""

from __future__ import annotations

import typer

from factlint.cli import options, screen

app = typer.Typer(help="Show or clear what is kept between runs.", rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def default(ctx: typer.Context) -> None:
    """Print the folder in which results are kept between runs, or remove what is in it."""
    if ctx.invoked_subcommand is None:
        path()


@app.command("path")
def path(cache_dir: options.CacheDir = None) -> None:
    """Print the folder in which results are kept between runs; it may not exist yet."""
    with screen.boundary():
        folder = screen.cache_folder(cache_dir, off=False)
        if folder is None:
            raise screen.UsageError("there is no folder for a cache; --cache-dir names one")
        screen.print_lines([str(folder)])


@app.command("clear")
def clear(cache_dir: options.CacheDir = None) -> None:
    """Remove what is kept between runs. Other files in the folder stay."""
    with screen.boundary():
        from factlint.cache import clear_all
        from factlint.report.style import count

        folder = screen.cache_folder(cache_dir, off=False)
        removed = clear_all(folder) if folder is not None else 0
        screen.print_lines([f"{count(removed, 'file')} removed" + (f" from {folder}" if folder is not None else "")])
