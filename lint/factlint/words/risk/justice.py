"""How far somebody's guilt is settled."""

from __future__ import annotations

CRIMES = """
    embezzled stole robbed murdered killed raped molested defrauded laundered bribed kidnapped abducted stabbed strangled
    forged extorted smuggled swindled assaulted burgled looted poisoned bombed trafficked groomed
    """
"""What somebody did, where it is a crime."""

CONVICTIONS = r"""
    convicted conviction convicts? found_guilty pleaded_guilty pled_guilty pleads_guilty plea_deal plea_agreement
    guilty_plea sentenced sentencing sentence admitted admits confess\w+ imprisoned serving jailed paroled? executed
    guilty_of jury verdict suicide killed_himself killed_herself died dead war_criminal dictator
    """
"""Words by which the guilt of somebody may be settled, or no court will ever settle it; patterns for `any_of`."""

NOT_GUILT = r"""
    alleg\w+ suspect\w* accus\w+ purported\w* reportedly claim\w* if whether would could may might not never indict\w*
    charg\w+ that
    """
"""They keep a sentence from being a flat statement of guilt; patterns for `any_of`."""

NOT_IN_OFFENCES = """
    and or but in on at by for after as over the while who when during before
    """
"""What somebody is said to have done ends before them."""

CHARGED_WITH = """
    is_charged_with was_charged_with were_charged_with has_been_charged_with stands_charged_with is_accused_of
    was_accused_of was_indicted_on was_indicted_for has_been_indicted_on has_been_indicted_for pleaded_not_guilty_to
    """
"""Forms that say that somebody is charged, and no more."""
