"""What says that a page was not published."""

from __future__ import annotations

from factlint.words import word_set

DRAFT = word_set("""
    draft drafts pitch idea planned assigned writing edit editing review in-review desk hold held unpublished private
    pending
    """)
"""States of a page that readers have not seen."""
