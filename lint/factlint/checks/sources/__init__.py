"""Checks on the documents that a story declares as its sources."""
