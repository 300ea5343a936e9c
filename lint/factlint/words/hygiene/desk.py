"""What editors tell one another in a text: verbs, things, marks."""

from __future__ import annotations

ASKS = """
    add check confirm verify fix rewrite reword rework cut trim insert move clarify link double-check doublecheck tweak
    expand shorten update delete remove swap change put find get write look make include source fill cross-check redo
    rephrase edit read attribute chase
    """
"""What editors ask for."""

COPY_THINGS = """
    line lines quote quotes sentence sentences graf grafs graph para paras paragraph paragraphs link links spelling
    spellings headline hed lede lead nut_graf nutgraf dek caption captions cutline photo photos pic pics source sources
    sourcing attribution byline context detail details figure figures number numbers stat stats date dates title titles
    wording word section copy draft story transition background name names age ages this that these here it
    """
"""What a note of an editor is about."""

DESK_THINGS = """
    line lines quote quotes sentence graf grafs para paragraph link links headline hed lede nut_graf nutgraf dek caption
    cutline photo pic source sourcing attribution byline context detail details figure figures stat stats date spelling
    background
    """
"""Of these, what only the desk calls so."""

NOT_ADDRESSED = """
    Siri Alexa Google Cortana God Lord Jesus Dr Mr Mrs Ms Here There What Who Why How When Where If Then Now So But And They
    We You
    """
"""Words before a comma that are nobody at the desk."""

QUESTIONS = """
    OK Is Are Do Does Did Was Were Can Could Should Which Who What When Where Why How Source Spelling Date Name Age Title
    Right Correct Really Sure Legal Attribution Figure First Last [a-z][a-z'’-]*
    """
"""How a question opens."""

NOTES = """
    to please pls can should check ok has need needs must hold read
    """
"""After a name and a colon they show that the line is a note to somebody."""

ADDRESSES = """
    TODO FIXME CHECK EDITORS? EDS TK TKTK CQ XXX VERIFY CONFIRM LEGAL DESK SUBS
    """
"""In capitals they open a note of the desk; patterns for `any_of`."""
