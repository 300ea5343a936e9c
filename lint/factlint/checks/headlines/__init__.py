"""Checks on headlines, captions and the other parts of a page."""
