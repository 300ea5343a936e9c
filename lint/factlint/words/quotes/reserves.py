"""Words that take part of a sentence back: conditions, doubts, limits. Patterns of folded words, contractions in full, for `any_of`."""

from __future__ import annotations

RESERVING = r"""
    if(?!_(?:you_will|you_like|you_please|you_want|i_may|anything|only|not\b|need_be|so\b|ever\b)) only_if only_when only_after
    only_once only_with only_on_condition (?:and_)?that(?:_is|'s)_if (?:and_)?that(?:_is|'s)_assuming unless provided(?:_that)?
    providing(?:_that)? assuming(?:_that)? on_(?:the_)?condition on_the_understanding on_the_assumption subject_to depending_on
    dependent_on conditional_on conditional_upon contingent_on contingent_upon pending barring failing as_long_as so_long_as
    in_the_event except excepting save_for apart_from aside_from other_than with_the_exception
    (?:weather|funds|funding|time|money|health)_permitting all_being_well god_willing with_luck with_any_luck touch_wood
    fingers_crossed
"""
"""A clause or phrase without which a promise or a claim would be another one."""

CONDITIONS_OF_WOULD = r"""
    for_(?:a|an|the_right|enough|more|less|another)_\w+ with_(?:a|an|the_right|enough|more|another)_\w+ without_\w+
    given_(?:a|an|the|enough|more)_\w+ were_it had_(?:i|we|he|she|they|it|the) in_return_for in_exchange_for under_the_right
    at_the_right
"""
"""A phrase that is the condition of what somebody would do."""

DOUBTS = r"""
    that_(?:i|we)_(?:know|knew)_of that_(?:i|we)_(?:am|are|was|were)_aware_of
    that_(?:i|we)_can_(?:see|recall|remember|think_of|find) that_(?:i|we)_(?:have_)?(?:seen|saw|heard_of|found)(?!_\w)
    (?:i|we)_(?:know|knew)_of(?!_\w) (?:as|so|in_so)_far_as_(?:i|we|he|she|they|anyone|anybody)\b as_far_as_(?:is|it_is)_known
    to_(?:the_best_of_)?(?:my|our)_(?:own_)?(?:knowledge|mind|recollection|understanding|eye) to_the_best_of_(?:my|our)
    from_what_(?:i|we) as_(?:i|we)_(?:understand|understood|remember|recall|see|saw)_it if_(?:i|we)_(?:remember|recall|am_right)
    (?:or_so_)?(?:i|we)_(?:think|thought|believe|believed|guess|suppose|assume|assumed|suspect|suspected|hope|hoped)(?!_(?:you|it|that|this|the|a|we|they|he|she|i)\b)
    (?:or_so_)?(?:i|we)_(?:imagine|presume|understand|(?:am|are|was|were)_told|would_(?:think|guess|say))(?!_(?:you|it|that|this|the|a|we|they|he|she|i)\b)
    in_my_(?:own_|personal_|humble_)?(?:view|opinion|judg(?:e)?ment|estimation|experience) in_our_(?:view|opinion|judg(?:e)?ment)
    hopefully probably perhaps maybe possibly presumably apparently supposedly allegedly it_seems it_appears it_would_seem
    so_it_seems so_they_say more_likely_than_not as_likely_as_not in_all_likelihood with_some_luck or_so_(?:i|we|it|they)
    or_thereabouts or_close_to_it or_nearly or_at_least or_not_at_all or_it_may_not or_might_not give_or_take
"""
"""What the speaker says of how sure it is."""

LIMITS = r"""
    for_now for_the_moment for_the_time_being for_the_present for_today for_this_year for_this_season at_present at_this_stage
    at_this_point at_this_time at_the_moment as_things_are as_things_stand as_it_stands so_far thus_far until_now up_to_now as_yet
    until_further_notice on_an_interim_basis temporarily in_principle in_theory on_paper in_part partly mostly for_the_most_part
    in_the_main more_or_less to_some_extent to_a_certain_extent to_an_extent to_a_degree to_some_degree up_to_a_point to_a_point
    in_a_sense in_a_way in_some_ways in_some_respects with_(?:some_)?(?:reservations|caveats|conditions|exceptions|misgivings)
    at_least(?!_\d) with_one_exception not_all not_yet not_entirely not_quite not_always not_necessarily not_impossible not_certain
    not_proven strictly_speaking officially technically formally on_the_face_of_it for_what_it_is_worth one_way_or_another
"""
"""How far, or how long, it holds."""

LIMITS_OF_DENIALS = """
    right_now today this_week this_month this_year this_season currently until before without on_the_record publicly
"""
"""How far a denial holds: "no plans right now", "not until the bank has paid"."""

OTHER_SIDE = """
    but although though even_though however albeit only_that it_is_just_that having_said_that that_said then_again
"""
"""What goes on with the other side."""

TAKING_BACK = """
    not no never nothing nobody neither nor none hardly barely may might can could should must would only if unless until unlikely doubt
    doubts doubtful sure certain wrong however still yet perhaps maybe probably fail failed fails enough
"""
"""Words of the other side that show that it takes something back."""

ADMISSIONS = """
    (?:and|so|as)_(?:i|we|he|she|they|it|you|there)_(?:do|does|did|is|am|are|was|were|have|has|had|will|would|should|could|might|may)(?:_not)?
    and_rightly_so and_rightly and_wrongly_so and_with_reason
    and_(?:they|he|she|we|i|you|it)_(?:are|is|was|were|am)_(?:right|wrong|partly_right|half_right)
"""
"""A few last words that grant what was said before them."""

OPENINGS = """
    (?:i|we)_(?:do|did|would|can)_not_(?:really_|honestly_)?(?:think|believe|expect|feel|suppose|imagine)
    (?:i|we)_(?:really_|still_|honestly_|firmly_)?(?:believe|believed|thought|hope|hoped|suspect|suspected|guess|suppose|assume|assumed)
    (?:i|we)_(?:really_|still_)?(?:imagine|expect|expected|fear|feared|reckon|presume|presumed|understand|understood)
    (?:i|we)_(?:am|are|was|were)_(?:not_)?(?:sure|certain|confident|told|hopeful|fairly_sure|pretty_sure|almost_certain|convinced|inclined_to_think|led_to_believe)
    (?:i|we)_(?:have_been|had_been|were)_(?:told|assured|led_to_believe)
    (?:i|we)_(?:would|'d)_(?:think|guess|say|hope|like_to_think|imagine|suggest|argue)
    (?:i|we)_(?:doubt|wonder|question|can_not_say|can_not_be_sure|can_not_rule_out|do_not_know|did_not_know|have_no_idea)(?:_if|_whether)?
    it_(?:seems|appears|looks|looked|seemed|appeared|may_be|might_be|could_be)(?:_to_me|_to_us)?(?:_as_if|_as_though|_like)?
    my_(?:guess|hunch|view|opinion|sense|understanding|hope|belief|fear)_is our_(?:view|sense|understanding|hope|belief|fear)_is
    there_is_(?:a|some|every)_(?:chance|possibility|risk|hope)
"""
"""How sure the speaker is, before what is said."""

OPENING_DENIALS = r"""
    it(?:_is|_was|_'s|'s)_(?:simply_|just_)?(?:not|never|hardly)_(?:true|the_case|right|correct|fair|certain|clear|proven|likely|possible|as_if)(?:_to_say)?
    it(?:_is|_was|_'s|'s)_(?:false|wrong|untrue|nonsense|a_lie|a_myth|unlikely|doubtful)(?:_to_say)?
    (?:i|we)_(?:am|are|was|were)_not_(?:saying|suggesting|claiming|arguing|convinced|sure|certain|persuaded)(?:_if|_whether)?
    (?:i|we|they|he|she)_(?:do|does|did|would|will|could|can)_(?:not|never)_(?:\w+ly_)?(?:say|claim|argue|suggest|think|believe|mean|know)(?:_if|_whether)?
    (?:i|we|they|he|she)_never_(?:said|claimed|thought|believed|suggested|promised)
    (?:nobody|no_one|none_of_us|few_people)_(?:here_)?(?:says|said|claims|claimed|thinks|thought|believes|believed|knows|knew|is_saying|is_suggesting)
    there(?:_is|_was|_'s|'s)_(?:no|not_any|little)_(?:evidence|proof|sign|chance|reason_to_think|reason_to_believe|guarantee|suggestion|way)
    (?:i|we)_(?:doubt|deny|denied|dispute|reject_the_idea|reject_the_claim|refuse_to_believe)(?:_if|_whether)?
"""
"""Words that make a sentence say the opposite of what follows them, or leave it open."""

OPENING_CLAIMS = r"""
    (?:they|people|some|some_people|many_people|critics|others|opponents|my_opponents?|the_papers?|our_critics)_(?:say|claim|think|believe|argue)
    (?:they|people|some_people|others|critics)_(?:keep_)?(?:telling|tell|told)_(?:us|me|you)
    (?:they|people)_(?:will|would|may|might)_(?:say|tell_you) you_(?:may|might|could|would)_(?:say|think|believe)
    (?:he|she)_(?:says|said|claims|claimed|told_me|told_us) (?:i|we)_(?:was|were|am|are|have_been)_told
"""
"""Words that give what follows to somebody else than the speaker."""

OPENING_QUANTITIES = """
    almost nearly virtually practically hardly scarcely barely not only just_about not_quite far_from no few very_few never
"""
"""Words before the first one of a sentence, "nobody" or "all", without which it says more."""

OPENING_NEGATIONS = (
    "not no never hardly scarcely barely doubt deny denied false wrong untrue nonsense lie myth unlikely doubtful nobody none"
)
"""Of the words before a sentence, those without which it says the opposite."""

OPENING_PHRASES = """
    maybe perhaps probably possibly presumably hopefully apparently allegedly supposedly for_now for_the_moment so_far at_this_stage
    at_present in_my_(?:view|opinion|judg(?:e)?ment) in_our_(?:view|opinion|judg(?:e)?ment) to_(?:my|our)_mind
    to_(?:the_best_of_)?(?:my|our)_knowledge (?:as|so)_far_as_(?:i|we)_(?:know|can_tell|can_see|are_aware|am_aware|am_concerned)
    in_principle in_theory on_paper technically
"""
"""Doubts and limits that a sentence opens with."""

OPENING_CONDITIONS = """
    if unless provided providing assuming as_long_as so_long_as subject_to depending_on only_if only_when weather_permitting
"""
"""Conditions that a sentence opens with, up to their comma."""

ASKED_IF = "wonder wonders wondered wondering ask asks asked asking"
"""Verbs after which "if", even a few words later, means whether."""

WHETHER = """
    know knew known see sure certain tell told decide decided clear matter care doubt check find out say question unclear as even what like
"""
"""Words right after which "if" means whether, or belongs to them."""

UNIVERSALS = (
    "no never nothing nobody none any anything anyone anybody every everything everyone everybody all always only whatever whenever"
)
"""Words of a claim without exception."""

NARROWING = r"""
    (?:that|which|who)_(?:i|we|he|she|they|it|was|were|is|are|had|has|have|did|does|could|would|can)\b
    (?:i|we|he|she|they)_(?:thought|believed|considered|felt|knew|were_aware|was_aware|could|had_been|was_told|were_told)\b
"""
"""A clause that narrows a claim without exception: "never took a dime he believed was not his"."""
