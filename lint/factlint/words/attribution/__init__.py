"""What is attributed: the lexicon of reporting, outlets, who speaks and how openly."""
