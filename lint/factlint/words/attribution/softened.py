"""What makes a sentence less than a flat statement, and verbs of denial."""

from __future__ import annotations

from factlint.words import ordered

CHARGED = """
    attempted_coup coup_attempt coup genocide massacre ethnic_cleansing terrorist_attack terror_attack terrorist_plot
    terror_plot war_crimes war_crime assassination_attempt assassination crimes_against_humanity hate_crime cover-up
    witch_hunt false_flag act_of_terror act_of_war
    """
"""What somebody calls what happened, and others may not."""

SOFT = r"""
    may might could would should can if whether alleg\w+ reported\w* apparent\w* supposed\w* purported\w* possib\w+ likely
    unlikely perhaps maybe believ\w+ thought suspect\w+ rumou?r\w* fear\w* claim\w* accus\w+ deny denied denies denial
    confirm\w* according suggest\w* appear\w* seem\w* not never no n't potential\w* considered expected evidence
    """
"""They keep a sentence from being a flat statement, or say that the matter has been settled; patterns for `any_of`."""

HEDGES = ordered("""
    reportedly allegedly apparently supposedly purportedly possibly believed thought alleged rumored suspected said
    """)
"""Words by which a source leaves open whether something is so."""

ACCUSED = """
    wanted sought accused charged indicted arrested jailed detained convicted sued held investigated prosecuted tried
    summoned fined
    """
"""Who is wanted for allegedly doing it is accused by those who want him."""

INFERRED = r"""
    to in with for by his her their its the an? high low un\w+ \w+ing
    """
"""After "apparently" they show that the writer has worked it out; patterns for `any_of`."""

REJECTS = """
    denied denies deny rejected rejects reject dismissed dismisses dismiss disputed disputes dispute refuted rebutted
    """
"""Forms of verbs of denial."""

NOT_FLAT = r"""
    not never no none nor n't if whether would could may might should alleg\w+ accus\w+ suspect\w* report\w* claim\w*
    believ\w+ according appear\w* seem\w* likely possib\w+ perhaps rumou?r\w* suggest\w* urg\w+ call\w+ want\w* fear\w*
    expect\w* threat\w*
    """
"""They keep a sentence from being a flat charge; patterns for `any_of`."""
