"""What pages call the day they were published."""

from __future__ import annotations

from factlint.words import ordered

PUBLISHED_KEYS = ordered("""
    date published publishdate publisheddate pubdate datepublished articlepublishedtime publicationdate publishedat
    dateissued dcdateissued dcdate dctermscreated parselypubdate sailthrudate created pubtime ogpublishedtime firstpublished
    """)
"""Keys and properties for the day of publication, without marks and in lower case; the surest first."""
