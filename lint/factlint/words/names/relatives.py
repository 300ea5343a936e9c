"""Relatives and partners."""

from __future__ import annotations

KIN = """
    wife husband widow widower son daughter mother father sister brother girlfriend boyfriend partner fiancee fiancé fiancée
    """
"""Relatives and partners who are named after the word."""

RELATIVES_IN_A_ROW = """
    children sons daughters brothers sisters siblings parents grandparents grandchildren grandsons granddaughters nephews nieces kids twins
    stepchildren stepsons stepdaughters
    """
"""Relatives of whom several are named after the word."""

PARENTS = """
    mother father mum mom mam dad parent grandmother grandfather gran granddad grandad
    """
"""Come before "-of-two" and a name."""

CHILDREN_AND_OTHERS = """
    daughters? sons? boys? girls? child children victims? wife husband mother father brother sister
    """
"""After a name and a mark they show that the age is somebody else's; patterns for `any_of`."""

COUPLES = r"""
    Mr\.?_and_Mrs Mrs\.?_and_Mr husband wife spouse married couple widow\w* brother sister son daughter
    """
"""They show that two people share a name; patterns for `any_of`."""
