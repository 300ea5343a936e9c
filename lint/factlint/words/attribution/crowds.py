"""Crowds that nobody can ask, and what they say."""

from __future__ import annotations

NO_PAPER = """
    some many critics experts sources analysts observers he she it they has had was is
    """
"""After "which" and "that" they show that the clause is not what a paper found."""

EXPERTS = """
    experts analysts observers critics pundits commentators skeptics sceptics insiders detractors naysayers
    industry_watchers market_watchers political_watchers security_watchers military_watchers
    """
"""People whose trade says that they know, and who are nobody."""

CROWD_SAYS = """
    say said believe think argue argued warn warned fear feared claim claimed suggest suggested contend maintain insist
    predict predicted expect expected estimate agree doubt wonder speculate question point_out note charge complain call
    assert allege
    """
"""Forms by which a crowd says something."""

HOLDING = """
    say believe think argue warn fear claim suggest contend maintain insist predict expect doubt wonder speculate question
    have_suggested have_argued have_warned have_claimed
    """
"""What some always do: what some of those who were asked "said" sums up voices that follow."""

REPORTS_SAY = """
    say said suggest suggested indicate indicated claim claimed have_said have_suggested have_indicated have_claimed
    """
"""Forms by which reports say something."""

SPREADING = """
    circulate circulates circulated circulating swirl swirls swirled swirling abound abounded rife spread spreading persist
    persisted
    """
"""What rumours do."""

PASSERS_BY = """
    people residents locals voters traders parents fans officials scientists historians workers investors campaigners
    activists
    """
"""People who are asked in the street."""

FINDS = """
    show showed shown shows suggest suggested suggests found find finds indicate indicates indicated confirm confirms
    """
"""Forms by which studies find something."""

KINDS_OF_CROWDS = """
    some many several most other few a_few a_number_of numerous various leading top independent outside international
    foreign western local political legal military security defen[cs]e industry market medical health policy economic
    financial election constitutional environmental
    """
"""Before a crowd: how many, of what kind."""

KINDS_OF_REPORTS = """
    some several many various multiple numerous local foreign western unconfirmed recent media news press published tv
    television social_media regional national international state state-run pro-government
    """
"""Before reports: how many, of what kind."""

STILL = """
    also often generally widely now still largely long frequently have continue_to have_long have_also
    """
"""Between a crowd and what it says."""

STRONG_TALK = """
    widespread growing mounting intense persistent rampant fresh feverish much renewed continuing ongoing wild
    """
"""Before talk that nobody is behind: "amid widespread speculation that"."""
