"""Which of several: the first to win, the third of six sisters, for the second year in a row."""
