"""Words of claims that a source is asked for."""
