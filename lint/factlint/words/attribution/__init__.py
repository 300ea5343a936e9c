"""Words around what is attributed: who speaks, by which verb, how openly."""
