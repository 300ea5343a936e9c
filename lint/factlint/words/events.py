"""Nouns for what is announced and takes place once, at a place and a time."""

from __future__ import annotations

from factlint.words import word_set

EVENTS = word_set(
    """
    fair concert meeting vigil rally funeral hearing trial crash fire march match game talk talks festival parade exhibition sale
    ceremony service conference workshop wedding race screening show performance summit lecture debate fundraiser auction
    tournament launch reception dinner lunch breakfast protest inquest session carnival market regatta recital memorial reading
    briefing premiere election referendum
    """
)
