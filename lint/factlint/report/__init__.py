"""Reports: one file a format, each with `render`, a pure function that yields pieces of text."""
