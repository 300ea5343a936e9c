"""Words of polls and statistics."""
