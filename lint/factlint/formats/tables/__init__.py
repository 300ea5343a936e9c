"""Tables: their cells read by row and column, each figure with the name of its row and the head of its column."""
