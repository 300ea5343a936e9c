"""factlint: a fact-check and citation linter for newsrooms."""

__version__ = "0.1.0"
