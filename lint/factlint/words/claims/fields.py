"""What a role is of: seats with numbers, members of houses, school subjects, levels of government, firms."""

from __future__ import annotations

from factlint.words import word_set

NUMBERED_SEATS = "district ward precinct zone division seat"
"""What a member sits for, before its number; patterns for `any_of`."""

HOUSES = {
    word: house
    for house, words in {
        "senate": "senator sen",
        "lower house": "representative rep congressman congresswoman deputy td teachta mp assemblyman assemblywoman msp",
        "council": "councillor cllr councilor councilman councilwoman alderman ald",
        "judge": "judge justice",
    }.items()
    for word in words.split()
}
"""The title of a member before a name → of which house."""

FIELDS_APART = tuple(
    word_set(group)
    for group in """
    national federal state regional provincial county district city town branch local
    / math maths mathematics reading science english history music art geography chemistry physics biology drama french german spanish
    / heart lung brain skin eye kidney liver cancer
    / crime health education business politics political sports science
    """.split("/")
)
"""Words before one head that exclude each other: a reading specialist is not a math specialist."""

AT_FIRMS = "analysts? economists? professors? lecturers? researchers? fellows? partners? strategists? consultants? scientists?"
"""Who is at a firm or a university; patterns for `any_of`."""

LEADING = "head chief boss manager director president leader"
"""Who runs a part of a company; patterns for `any_of`."""
