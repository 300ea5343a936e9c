"""Words of a note of correction."""

from __future__ import annotations

from factlint.words import word_set

NOTE_WORDS = word_set("""
    correction corrections corrected correct corrects clarification clarified editor s editors note updated update an a the
    in of this that story article version earlier previous original we regret apologize apologise for error errors mistake
    mistakes inaccuracy has have been was were is are it its to and on at our any confusion headline report post piece
    contained included had made some am pm et est edt gmt bst p m due reporting editing information incorrect inaccurate
    wrong factual typographical typo minor several number deeply sincerely reflect since these those with by now also here
    above below published publication online print
    """)
"""Words of a note that say nothing of its matter."""
