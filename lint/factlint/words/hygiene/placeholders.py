"""What is left to fill in, and what only looks so."""

from __future__ import annotations

from factlint.words import word_set

COUNTED = r"""
    people percent per\_cent million billion jobs homes residents voters votes students patients deaths
    """
"""What a figure counts that is left to fill in; patterns for `any_of`."""

PLAIN_CAPITALS = """
    The About Some Nearly Around Almost Over Only In By Of For From With And But
    """
"""Before "X" they show that it is left to fill in."""

FIELDS = """
    name first_name last_name full_name surname figure number amount quote headline byline photo link source percentage date
    day month time place location city town street age company company_name job_title organi[sz]ation score statistic
    """
"""What is left to fill in, in brackets."""

HERE = """
    here quote name figure number link photo date title source byline caption
    """
"""Before "here", or after "insert", they show that something is left to fill in."""

CAPITALS = """
    COMPANY FIRST LAST FULL YOUR PERSON CITY TOWN SCHOOL AGENCY CANDIDATE VICTIM
    """
"""What is left to fill in, in capitals."""

TO_CHECK = """
    this spelling name names figures? numbers? dates? quotes? math maths sums? facts?
    """
"""What is left to check; patterns for `any_of`."""

NUMBERED_X = word_set("""
    century centuries chromosome chromosomes embryo embryos female females winter summer women woman sex rated film films
    movie movies video videos site sites content porn
    """)
"""After "XX" they show that it is a number or a name."""

COPY = """
    lede lead intro nut_?graf kicker headline hed dek standfirst subhead caption cutline byline quote pull_?quote name
    figure number photo art comment response reaction details? copy text link source stats? date ending graf paragraph
    """
"""Parts of a text that are to come; patterns for `any_of`."""

NAMED_X = """
    type types class size sizes chapter part act article section volume book title model phase level grade page rated or
    """
"""Before "X" they show that it is a name or a number."""
