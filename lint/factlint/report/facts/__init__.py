"""The facts of a document: as plain values for JSON, and as lines to read."""
