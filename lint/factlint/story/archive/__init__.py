"""Published stories as an authority: whom they name, and what they still say."""
