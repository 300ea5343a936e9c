"""Small words around figures, for each of those who look for one."""

from __future__ import annotations

from factlint.words import word_set

STARTERS = word_set("""
    about around some roughly nearly almost over more at up only just all another the these those but and in on of for by
    with from to as when while after before since until than that an a least estimated approximately another other
    additional what which who if at under fewer less between exactly both its his her their our my your this because
    although though where there today yesterday also then now meanwhile so yet still it he she they we you i was were is are
    had has have killed injured police officials
    """)
"""Before a figure they show that it is not a name."""

AFTER_WINS = """
    the an? his her their its it by over more seats? medals? gold in
    """
"""After "wins 3" and the like: what is won."""

BEFORE_PENCE = "at to of from for by costs? costing paid is was or up down only just about around nearly"
"""Before a hundred and more of pence: "from 409p to 412p"."""

AFTER_SPOKEN_SUMS = "an? per each every the now then for at of last before when instead today this deep tall high long wide more less"
"""After a sum or a length without the word for its hundredths: "three euros ten a kilo"; patterns for `any_of`."""

COVERS = word_set("snow water ice rubble mud earth soil sand concrete rock debris silt ash peat clay gravel stone stones snows sediment")
"""What something is under."""

OF_WHOM = """
    the all its their his her those these our your my registered likely
    """
"""Between "of" and the noun of a share."""

NOT_AFTER_HYPHEN = word_set("""
    way time fold odd ish plus style something sided old to for all and or
    """)
"""After a number and a hyphen they are not what it counts."""

OF_THE = """
    the its their all those these new his her our annual state federal
    """
"""Between "of" and the noun that is counted."""

CLAUSE_BREAKS = """
    has have had is are was were will would then went its the his her their a an [a-z]+ed cut fell rose grew
    """
"""Between two figures they show that the clause of the first is over."""

NOT_LISTED = """
    of in on at with from for by to between among each than more less as and or
    """
"""What is listed has no such word in its name."""

OPENS_SENTENCE = """
    In At On For With From But And After When While Near Of To By As If Both Also Meanwhile The
    """
"""They open a sentence before the first name of a list."""

MORE = r"""
    others? more several some many both two three four five six seven eight nine ten \d
    """
"""The last item of a list that is longer than what it names; patterns for `any_of`."""

BESIDE_MULTIPLE = """
    the its their last previous earlier year[’']s month[’']s week[’']s average of about a an some roughly nearly
    """
"""Between a multiple and the figure it is of; patterns for `any_of`."""

AFTER_BARE = """
    in from on at by to during near outside about over against for with of_those
    """
"""After a figure without a noun: "40 in the north"."""

OPEN_PARTS = r"""
    includ\w+ among such_as mostly mainly some_of compared versus vs than up_from down_from average per each every only not
    but at_least more_than nearly up_to who whom which whose while although though rose fell until then
    """
"""Before parts they show that there may be others, or that they are no parts; patterns for `any_of`."""

IN_ALL = """
    after before for net each apiece a an per in from of
    """
"""Before a figure they show that it is not the whole."""

CLAUSE_OPENS = """
    and but while which who where when as with including up down compared
    """
"""They open a clause that has its own figures."""

DEFINITE = """
    the those these all all_the of_the its their his her other another remaining only first last
    """
"""Before a figure they show that it was given before."""

BETWEEN_TWO = r"""
    gap difference divide choose choice distance talks? match(?:es)? games? meetings? agreements? fights? relations wars?
    series deals? split divided balance ratio swung varied alternat\w+
    """
"""After "between" two figures are not a range where one of them is before: "the gap between 9 and 4"; patterns for `any_of`."""
