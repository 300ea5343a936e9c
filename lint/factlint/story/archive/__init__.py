"""Published stories as an authority: who they name, and what they still say."""
