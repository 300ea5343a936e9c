"""The thing that a claim is about, found again in the sources: another value in its place, and what its two values come to."""
