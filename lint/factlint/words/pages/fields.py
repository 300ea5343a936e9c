"""Fields and states of a page: its day, its summary, whether it is a draft."""

from __future__ import annotations

from factlint.words import ordered, word_set

PUBLISHED_KEYS = ordered("""
    date published publishdate publisheddate pubdate datepublished articlepublishedtime publicationdate publishedat
    dateissued dcdateissued dcdate dctermscreated parselypubdate sailthrudate created pubtime ogpublishedtime firstpublished
    """)
"""Keys and properties for the day of publication, without marks and in lower case; the surest first."""

REPEATING = """
    excerpt abstract teaser blurb lede summary dek deck standfirst subtitle newsletter slug permalink
"""
"""Fields whose value says again what the headline says."""

DRAFT = word_set("""
    draft drafts pitch idea planned assigned writing edit editing review in-review desk hold held unpublished private
    pending
    """)
"""States of a page that readers have not seen."""
