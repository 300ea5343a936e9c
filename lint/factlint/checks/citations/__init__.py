"""Checks on links, footnotes and identifiers."""
