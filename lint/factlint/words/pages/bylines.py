"""What is after "by" and is nobody's name."""

from __future__ import annotations

from factlint.words import word_set

NO_AUTHOR = """
    the order request mail law popular hand air sea rail train design default way any all virtue reason means
    """
"""What follows "by" and is nobody: by order of, by mail."""

PAPERS_AND_BODIES = word_set("""
    application applications form forms request requests department ministry bureau board council committee commission
    office agency report reports notice permit license licence order agreement minutes statement release memorandum memo
    complaint petition affidavit exhibit appendix schedule section part chapter act court county state district school
    university authority administration division service services records record applicant defendant plaintiff respondent
    claimant petitioner owner signature date address telephone
    """)
"""Words of forms, papers and bodies, which the name of an author does not have."""

SMALL_IN_TITLES = word_set("""
    a an and as at but by for from in into nor of off on or over per the to up via vs with & de la del der van von el al
    """)
"""Words that stay small in a line where all others have a capital."""
