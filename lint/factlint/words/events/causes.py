"""Words of a cause that nobody knows yet, and of one that is named. Patterns of folded words, for `any_of`."""

from __future__ import annotations

CAUSE = r"""
    causes? caused what_happened what_went_wrong what_(?:set|started|brought|led|triggered|made|killed)\w*
    why how_(?:it|the|this|that)_\w+ reasons? motives?
"""
"""What is not known."""

TOO_EARLY = r"(?:too|very)_(?:soon|early)_(?:days_)?(?:yet_)?(?:to|for) premature_to early_days"
"""Nothing is known yet."""

NOT_KNOWN = r"""
    (?:do|does|did)(?:_not|n't)(?:_yet|_really|_actually|_still)*_(?:know|understand|have)
    (?:have|has|had)(?:_not|n't)(?:_yet)?_(?:determined|established|found|identified|been_able) have_no_idea has_no_idea had_no_idea
    (?:can|could)(?:_?not|n't)(?:_yet)?_(?:say|tell|explain) (?:not|n't)_(?:yet_)?(?:clear|known|certain|sure)
   
    (?:is|was|are|were|remains|remained)(?:_still|_as_yet|_not_yet)*_(?:unclear|unknown|undetermined|unexplained|a_mystery|under_investigation)
    yet_to_(?:determine|establish|be_determined|be_established|find|identify) no_(?:immediate_)?(?:indication|explanation|idea|theory)
    refused_to_speculate would_not_speculate declined_to_speculate
"""
"""Somebody does not know it."""

NAMED = r"""
    (?:is|was|were|been)_the_(?:likely_|main_|sole_|root_)?cause the_cause_(?:is|was)_(?!not|under|un|still|being)
    (?:is|was|were|been)_caused_by caused_the
    attribut(?:ed|es|ing)_(?:it|the|this|that|his|her|their|its|an?)_(?:\w+_){0,5}to (?:is|was|were|been)_due_to
    blam(?:ed|es|ing)_(?:it|the|this|that|an?)_(?:\w+_){0,5}(?:on|for) (?:is|was|were)_to_blame
    put_(?:it|the_\w+)_down_to (?:was|were)_the_result_of
"""
"""Somebody names it."""

UNSURE = r"""
    may might could possibly possible probably perhaps whether if not n't likely believed thought suspected suspects? appears? appeared
    seems? seemed unclear unknown investigat\w+ examining theory theories once denied denies rumou?rs?
"""
"""Words that leave open whether it is the cause."""

CERTAIN = r"""
    (?:caused|sparked|ignited|started|triggered|set_off|brought_down|brought_on)_by (?:is|was|were|been)_due_to the_result_of
    blamed_(?:the_\w+_|it_)?on
"""
"""Before what was the cause."""

OPEN_CAUSE = r"""
    (?:one_of_)?(?:several|many|the)_(?:possibilities|possible_causes) possible_causes?
    (?:may|might|could)_have_(?:been|caused|started|come)
    suspicion_(?:has|had|fell|falls)
    lines?_of_(?:inquiry|enquiry) (?:not|n't)_(?:been_)?ruled_out
"""
"""In a sentence that leaves a cause open."""

AFTER_A_CAUSE = "in on at that which who and near during when while after before as from for with of"
"""What was the cause ends before one of them."""
