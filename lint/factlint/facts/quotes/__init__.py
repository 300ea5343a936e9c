"""Quotations: their marks, the words between them, the cues beside them, and who says them."""
