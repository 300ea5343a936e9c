"""Checks on links, footnotes, identifiers and sources."""
