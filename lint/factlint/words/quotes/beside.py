"""Words beside quotations, for each of those who look for one."""

from __future__ import annotations

SPOKE = """
    said says told wrote writes spoke speaking tweeted posted answered replied added
    """
"""Before "in" and a language they show that the words were spoken in it."""

BOTH_SIDES = """
    said says added adds told tells wrote writes tweeted noted stated explained insisted argued claimed
    """
"""Forms of verbs that are beside a quotation twice."""

BEFORE_CLAUSE = r"""
    said told\s+(?:[A-Z]?[\w’'-]+\s){1,3} added insisted promised vowed claimed stated wrote warned explained announced
    admitted conceded stressed maintained noted
    """
"""Forms before a clause in marks; patterns for `any_of`."""

SHOWN = """
    sign signs banner banners placard placards poster posters plaque label lyric lyrics song sang sing sings chant chants
    chanted chanting verse poem prayer hymn slogan slogans motto means meaning defined definition example examples asks
    question questions survey respondents answers excerpt excerpts transcript interview edited condensed comments quotes
    quotations
    """
"""What has words on it that nobody says; patterns for `any_of`."""

SPEAKS_FOR = r"""
    spokes\w+ lawyers? attorneys? aides? advis[eo]rs? representatives? assistants? agents? publicists? staffers? officials? friends?
    """
"""Before "for" and a name: who speaks is another person; patterns for `any_of`."""
