"""The fact-check sheet: one file a format, each with a pure function from sheets to text or bytes."""
