"""Citations: links, footnotes, references, identifiers."""
