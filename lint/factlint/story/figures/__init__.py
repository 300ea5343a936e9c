"""Figures and dates compared: with sources, with peers, and within the article."""
