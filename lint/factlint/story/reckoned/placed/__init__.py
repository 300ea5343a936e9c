"""Figures that the story places itself, by row, column, month or name, and what a table of a source has in that place."""
