"""Short texts compared with their story: headlines, decks, descriptions, key points."""
