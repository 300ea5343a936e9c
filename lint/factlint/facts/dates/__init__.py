"""Dates, and the day a document was published."""
