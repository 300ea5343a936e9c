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
    lines?_of_(?:inquiry|enquiry|investigation) (?:not|n't|never)_(?:been_)?ruled?_out
    (?:a|an|the|one|another|as_a|any)_possible one_(?:possibility|theory|explanation|scenario)
    (?:looking|look|looked)_(?:into|at)_(?:whether|if|the_possibility|reports?_that|claims_that)
    (?:investigat\w+|examin\w+|explor\w+|consider\w+|probing|checking)_(?:whether|if|the_possibility|reports?_that|claims_that)
    (?:cannot|can't|could_not|couldn't|has_not|have_not|did_not|won't|will_not)_(?:yet_|be_)?(?:rul\w+_out|ruled_out)
    too_(?:early|soon)_to_(?:say|tell|know) working_(?:theory|hypothesis|assumption)
"""
"""In a sentence that leaves a cause open."""

AFTER_A_CAUSE = "in on at that which who and near during when while after before as from for with of"
"""What was the cause ends before one of them."""

CAUSING = r"""
    caused causes sparked ignited triggered touched_off set_off set_it_off set_them_off brought_it_down brought_down
    (?:is|was|were|are|has_been|had_been)_(?:wholly_|entirely_|partly_|largely_)?(?:to_blame|the_cause|the_reason|the_culprit|responsible_for)
    killed_the lay_behind
"""
"""After what was the cause."""

HARMS = r"""
    fires? blazes? explosions? blasts? crash(?:es)? collisions? collapsed? derail\w+ outages? blackouts? power_cuts? leaks? spills?
    sank sinking floods? flooding landslides? slides? avalanches? deaths? died illness\w* outbreaks? poisoning failures? faults?
    breakdowns? accidents? disasters? wreck\w* capsiz\w+ damage shutdowns? delays? injur\w+ sick\w* dead killed killing infection
    grounded ran_aground struck strike hit overturned bursts? exploded
"""
"""What has one cause, or one first cause."""

SUSPICIONS = {
    "sabotage": r"sabotag\w+",
    "arson": r"arson arsonists? (?:started|set|lit)_deliberately deliberately_(?:started|set|lit) set_on_purpose",
    "suicide": r"suicides? suicidal (?:took|taken|taking)_(?:his|her|their)_own_life (?:killed|hanged|shot)_(?:him|her)self",
    "murder": r"murder(?:ed)? homicide foul_play unlawfully_killed",
    "terrorism": r"terrorism terrorists? act_of_terror",
    "negligence": r"negligence negligent carelessness",
    "human error": r"human_error (?:pilot|driver|crew|operator|navigation\w*)(?:'s)?_(?:error|mistake)",
    "gas": r"gas_(?:leak|explosion|build-?up|cylinder|canister|main) leaking_gas",
    "electrical": r"electrical_(?:fault|failure|fire|short) short[-_]circuit\w* (?:faulty|bad|old)_wiring wiring_fault",
    "brakes": r"brakes?_fail\w+ failed_brakes (?:faulty|worn|bad)_brakes brakes_(?:had_)?failed",
    "engine": r"engine_(?:fail\w+|fault|trouble|problems?) (?:loss|lost)_(?:of_)?(?:power|propulsion|thrust|steering)",
    "tyre": r"(?:burst|blown|flat)_t[yi]re t[yi]re_(?:burst|blew|blow-?out)",
    "overdose": r"overdos\w+",
    "poisoning": r"poison(?:ed|ing)",
    "lightning": r"lightning",
    "cigarette": r"(?:discarded|lit|dropped)_cigarette cigarette_(?:end|butt) smoking_materials",
    "asleep": r"(?:fell|fallen|falling|been)_asleep",
    "valve": r"(?:faulty|failed|broken|stuck|leaking|defective)_(?:\w+_)?valves? valves?_(?:\w+_){0,7}fail\w*",
    "landslide": r"land_?sl(?:ides?|ips?) mud_?slides? rock_?falls? slip_(?:after|was|may|might|could)",
    "signal": r"signal(?:ling)?_(?:failures?|faults?) faulty_signals? points_failure faulty_points",
    "fatigue": r"metal_fatigue",
    "overloading": r"overload(?:ed|ing) overcrowd(?:ed|ing)",
    "ice": r"black_ice icy_(?:road|roads|surface|patch)",
    "battery": r"(?:lithium|e-bike|scooter|faulty)(?:[-_]\w+)?_batter(?:y|ies) batter(?:y|ies)_(?:fault|exploded|overheated)",
    "cooking": r"(?:chip|frying)_pan unattended_(?:stove|cooker|hob)",
    "bird strike": r"bird_?strike flock_of_(?:birds|geese)",
    "food": r"food_poisoning salmonella e\._coli norovirus contaminated_(?:food|water)",
    "hacking": r"hack(?:ed|ers?|ing) cyber-?attack ransomware",
    "relationship": r"""
        in_a_(?:\w+_)?relationship (?:ex-?)?(?:girl|boy)friend former_(?:lover|partner) affair_with
        (?:were|was|had_been|been)_(?:dating|involved_with)
    """,
    "drink": r"(?:had_been|been|was|were)_drinking drunk(?:en)? intoxicated alcohol",
    "drugs": r"(?:on|under_the_influence_of|high_on)_drugs",
    "heart attack": r"heart_attack cardiac_arrest",
    "hate crime": r"hate_crime racially_motivated racist_attack anti-?semitic_attack",
    "robbery": r"robbery_gone_wrong botched_robbery",
    "fraud": r"fraud(?:ulent\w*)? embezzl\w+",
    "bribery": r"brib(?:e|es|ed|ery)",
}
"""What may be suspected, and stated, in one word → its forms, patterns of folded words in lower case for `any_of`."""

SUSPECTING = r"""
    whether if possible possibly possibility possibilities may might could perhaps suspected suspects? suspicion suspicions
    lines?_of_(?:inquiry|enquiry) theory theories speculat\w+ rumou?r\w* alleged allegedly allegations? apparent apparently believed
    thought likely probably probable seems? appears? appeared investigat\w+_(?:as|a) treating_(?:it|the_\w+)_as ruled?_out unclear
    looking_into inquir\w+_into accused claims? claimed accusations? denied denies deny question question\w*
"""
"""In a sentence they leave open whether it was so."""

NO_SUSPICION = "no not n't never nothing without nobody neither nor false unfounded"
"""In a sentence they show that it was not so."""
