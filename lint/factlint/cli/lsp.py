"""`factlint lsp`: a language server over standard input and output, for editors."""

from __future__ import annotations

from factlint.cli import options, screen


def command(config: options.ConfigFile = None, model: options.ModelName = None) -> None:
    """Serve an editor: findings as you type, the passages of sources, edits that allow or mend. Needs the extra 'lsp'."""
    with screen.boundary():
        try:
            from factlint.cli.server import serve
        except ImportError as error:
            raise screen.UsageError(f"'{error.name}' is not installed; pip install 'factlint[lsp]' brings it") from error
        serve(config, model)
