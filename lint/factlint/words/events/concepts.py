"""Words of figures by what they have in common, and the endings that a crude stem leaves out."""

from __future__ import annotations

ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly", "s", "e", "y")
"""Endings that are left out, longer ones first."""

FIGURE_CONCEPTS = {
    "DEATH": "kill die died dead death deaths fatal fatality fatalities toll slain lives dying deadly perish bodies corpse",
    "INJURY": "injur hurt wound scald maim trampl injury injuries hospitali casualt",
    "MISSING": "missing unaccount",
    "ARREST": "arrest detain custody jail",
    "RESCUE": "rescu evacuat displac flee fled",
    "LOSS": "loss lose lost losses depriv damage cost costs harm",
    "DEBT": "debt owe owed owes",
    "LOAN": "loan loans borrow lend lent",
    "INVEST": "invest spend spent spending fund funding grant",
    "PAY": "pay paid pays salary wage salaries wages earn",
    "FINE": "fine fined penalt settlement settle",
    "JOBS": "job jobs layoff hire hires employ staff worker",
    "RISE": "rise rose risen increas grow grew climb jump up gain",
    "FALL": "fall fell fallen decreas decline drop down shrink",
    "SUPPORT": "support approve favor favour back",
    "OPPOSE": "oppose disapprove against",
}
"""What figures are of → words and stems for it."""
