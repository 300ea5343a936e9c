"""Excerpts: of large sources only the paragraphs that bear on a story are read; an index on disk says which they are."""
