"""Offices in headlines, who is near to one, and what is about one."""

from __future__ import annotations

LESS = """
    former(?:ly)? ex deputy vice acting assistant interim retired onetime one-time associate aspiring would-be fake
    suspended
    """
"""Before an office they show that somebody does not have it; patterns for `any_of`."""

OFFICES = """
    mayor minister governor senator congressman congresswoman lawmaker councillor councilman councilwoman president
    chancellor premier sheriff treasurer secretary judge prosecutor director chairman chairwoman chief commissioner
    superintendent principal headteacher teacher coach captain ambassador officer deputy soldier priest pastor bishop
    manager executive ceo editor banker spy
    """
"""Offices that a headline gives somebody."""

CONTESTS = """
    race election candidates? hopefuls? pick nominee contest debate job post seat search pay salary contract corruption
    scandal probe investigation inquiry trial case lawsuit report of who which in
    """
"""After an office they show that it is somebody's aim or business; patterns for `any_of`."""

AIDES = """
    aides? advis[eo]rs? allies ally deputy deputies brother sister wife husband son daughter father mother campaign manager
    chief_of_staff rivals? opponents? predecessor successor party government critics? supporters? friends? colleagues?
    minister team
    """
"""People near to somebody in an office; patterns for `any_of`."""
