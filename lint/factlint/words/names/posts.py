"""Offices and posts: how they are called for short, and what is beside them."""

from __future__ import annotations

from typing import Literal

from factlint.words import ordered, word_set

POST_ENDS = r"""
    resign\w* fired sacked ousted stepped_down replac\w+ until since then served under during tenure when appointed sworn
    elected retired became
    """
"""In a sentence about a post they show that it is, or may be, of another time; patterns for `any_of`."""

POST_ADJECTIVES = word_set("""
    chief senior executive managing general district foreign interior prime special police county city
    """)
"""Words of a post before its head."""

WITH_DEPUTIES = word_set("""
    mayor governor sheriff treasurer premier chancellor speaker ambassador chief president attorney superintendent director
    commissioner chairman coroner
    """)
"""Offices that have a deputy, vice or shadow one."""

DEPARTMENTS_OF = {
    "foreign": "foreign",
    "external": "foreign",
    "interior": "interior",
    "home": "interior",
    "internal": "interior",
    "finance": "finance",
    "economy": "finance",
    "economic": "finance",
    "treasury": "finance",
    "defense": "defence",
    "defence": "defence",
    "health": "health",
    "education": "education",
    "justice": "justice",
    "transport": "transport",
    "transportation": "transport",
    "agriculture": "agriculture",
    "farm": "agriculture",
    "labor": "labour",
    "labour": "labour",
    "environment": "environment",
    "culture": "culture",
    "housing": "housing",
    "prime": "prime",
    "tourism": "tourism",
    "commerce": "business",
    "business": "business",
    "energy": "energy",
    "climate": "energy",
    "homeland": "homeland",
    "veterans": "veterans",
    "pensions": "pensions",
    "communities": "housing",
    "scotland": "scotland",
    "scottish": "scotland",
    "wales": "wales",
    "welsh": "wales",
    "northern": "northern ireland",
    "navy": "navy",
    "army": "army",
    "police": "police",
    "fire": "fire",
    "district": "district",
    "chief": "chief",
    "union": "union",
}
"""Words of a department → the department; one department has several names."""

HEADS_OF = {
    "rep": "representative",
    "representative": "representative",
    "congressman": "representative",
    "congresswoman": "representative",
    "sen": "senator",
    "senator": "senator",
    "gov": "governor",
    "governor": "governor",
    "mayor": "mayor",
    "ambassador": "ambassador",
    "minister": "minister",
    "secretary": "secretary",
    "sheriff": "sheriff",
    "treasurer": "treasurer",
    "chancellor": "chancellor",
    "president": "president",
    "premier": "premier",
    "speaker": "speaker",
    "attorney general": "attorney general",
    "attorney-general": "attorney general",
    "attorney": "attorney",
    "judge": "judge",
    "prosecutor": "prosecutor",
    "chief": "chief",
    "superintendent": "superintendent",
    "director": "director",
    "commissioner": "commissioner",
    "chairman": "chairman",
    "chairwoman": "chairman",
    "chair": "chairman",
    "coroner": "coroner",
    "undersheriff": "sheriff",
}
"""Words of an office → the office."""

FORMER = word_set("former ex onetime one-time ousted retired")
ACTING = word_set("acting interim caretaker")
DEPUTIES = word_set("vice deputy assistant")
"""Words before an office whose holder is not the one whom everybody means by it: no more, for a time, or under that one."""

STATUSES_OF = {
    **dict.fromkeys(FORMER, "former"),
    **dict.fromkeys(ACTING, "acting"),
    **dict.fromkeys((*DEPUTIES, *ordered("lt lieutenant under shadow junior")), "deputy"),
    **dict.fromkeys(ordered("elect incoming designate"), "elect"),
    **dict.fromkeys(ordered("candidate hopeful nominee"), "candidate"),
    "then": "then",
    "late": "late",
    "outgoing": "",
}
"""Words before an office → in what way somebody has it."""

NO_PLACE = word_set("""
    city town village county borough state provincial lord lady republican democratic democrat labour labor conservative
    """)
"""Words before an office that are not the place it is of."""

POSTS = """
    director head manager officer editor secretary coordinator co-ordinator commissioner superintendent inspector engineer
    professor lecturer economist analyst adviser advisor attorney counsel reporter correspondent coach strategist specialist
    scientist
    """
"""Heads of posts that have a field: "housing director"."""

NO_FIELD = word_set("""
    a an the and of for at in its their his her our then now new former acting interim longtime long-time veteran local
    national regional state county city federal top head chief senior junior deputy assistant associate managing executive
    general principal lead leading retired current first longest-serving part-time full-time said says told as by with to
    from who is was whose like when that one another other while because after where unit agency company group firm union
    board council party hospital university college campaign school district department office club team committee
    commission charity bank
    """)
"""Words before such a head that are not its field."""

IN_SPEAKERS = word_set("""
    mr mrs ms miss mx dr sir dame lord lady gov governor sen senator rep representative president prime minister secretary
    general gen judge justice chief director mayor captain capt col colonel lt sgt officer professor prof chairman
    chairwoman chair the of and for de van von la al el del bin jr sr ii iii us united states american russian chinese
    british national state department office
    """)
"""Titles and small words beside the name of a speaker."""

SAME_HEADS = {
    "president": "president",
    "prime minister": "premier",
    "managing director": "ceo",
    "harbor master": "harbour master",
    "ceo": "ceo",
    "chief executive": "ceo",
    "chief executive officer": "ceo",
    "chairman": "chairman",
    "chairwoman": "chairman",
    "chair": "chairman",
    "ranking member": "ranking member",
    "ranking democrat": "ranking member",
    "ranking republican": "ranking member",
    "top democrat": "ranking member",
    "top republican": "ranking member",
}
"""Words for a post → the post, where it has several."""

HEADS = (
    "press secretary", "communications director", "chief of staff", "campaign manager", "campaign chairman", "harbour master",
    *ordered("""
        director minister secretary attorney judge official governor mayor senator counsel manager coach editor publisher leader
        commissioner officer chief commander prosecutor professor treasurer ambassador adviser inspector sheriff premier
        owner curator headteacher principal organizer organiser coordinator whip
        chancellor vice-chancellor rector dean provost registrar bursar lecturer superintendent constable captain warden marshal
        coroner magistrate ombudsman auditor comptroller controller clerk surveyor administrator supervisor
        archbishop bishop abbot rabbi imam vicar consul envoy commandant brigadier colonel admiral
        surgeon engineer economist scientist architect librarian conductor choreographer dramaturg
        spokesman spokeswoman spokesperson lawyer solicitor barrister correspondent columnist presenter
    """),
)  # fmt: skip
"""Posts that have one word, or one phrase, each."""

BEFORE_POSTS = "an? the its his her their our"
"""Before a post or another description of somebody; patterns for `any_of`."""

APPOSED = f"who_(?:is|was) now currently both then {BEFORE_POSTS}"
"""Between a name with its comma and an office; patterns for `any_of`."""

BEFORE_POLITICIANS = r"""
    U\.S\. state Rep\. Sen\. Gov\. Mayor Senator Representative President challenger candidate nominee incumbent
    """
"""Before the name of a politician; patterns for `any_of`."""

STATUS_TIMES = r"""
    when while before after during ago years? won last predecessor succeed\w* under earlier had administration era
    """
"""In a sentence about an office they show that it is, or may be, of another time; patterns for `any_of`."""

STATUSES = frozenset(STATUSES_OF) | {"next", "future"}
"""Words that show that somebody has an office in another way, or not now."""

POST_STATUS: dict[str, Literal["", "acting", "former", "under"]] = {
    **dict.fromkeys(FORMER, "former"),
    **dict.fromkeys(ACTING, "acting"),
    **dict.fromkeys((*DEPUTIES, *ordered("associate junior")), "under"),
}
"""Words before a post that change it: acting, no longer held, or under somebody else who has it."""

MEMBERS_OF_WARDS = r"""
    council(?:l?or|man|woman|member|person)? cllr coun alder(?:man|woman|person)? ald supervisor commissioner trustee member
    members? rep representative sen senator delegate assembly(?:man|woman|member) lawmaker legislator mp candidate incumbent
    republican democrat(?:ic)? independent labour conservative city county town state us u\.s\. ward district board school council's
    """
"""Who is elected for a ward or district, and what is said with it; patterns for `any_of`."""
