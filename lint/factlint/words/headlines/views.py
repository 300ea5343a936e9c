"""Words of a writer's own view, and of the page that labels it."""

from __future__ import annotations

from factlint.words import ordered, word_set

VIEWS = """
    think believe feel hope wish fear suspect doubt imagine find want support oppose agree disagree urge propose suppose
    reckon argue submit guess consider admire applaud deplore regret object contend maintain wonder pray
    """
"""What somebody does who gives a view of his own."""

BEFORE_VIEW = r"""
    would do did really still firmly honestly also cannot can['’]t don['’]t can could must_ never always only personally
    strongly say just happen\_to have had to
    """
"""Between "I" and its verb; patterns for `any_of`."""

LABEL_KEYS = word_set("""
    type section sections category categories tag tags topic topics layout kicker desk genre format kind label labels series
    title column slug template work_type content_type article_type
    """)
"""Keys of front matter that may say what kind of text a page has."""

BEFORE_NUMERAL = ordered("""
    War Part Title Type Article Phase Chapter Class Level Division Act Book Elizabeth James Charles Nicholas Francis
    """)
"""Before "I" they show that it is a number."""
