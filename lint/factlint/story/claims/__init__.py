"""The checkable claims of an article, and what its sources say of each."""
