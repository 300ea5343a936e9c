"""Why it happened: a cause that is known or not, certain or possible, or another one in another outlet."""
