"""Quotations compared: with sources, with peers, and within the article."""
