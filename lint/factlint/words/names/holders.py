"""Posts that one person of a body has: how they are called, and what shows that two people may both have them."""

from __future__ import annotations

from factlint.words import word_set

SINGLE_POSTS = {
    "chief executive": "chief_executive(?:_officer)? CEO chief_exec",
    "managing director": "managing_director MD",
    "chief operating officer": "chief_operating_officer COO operations_chief operations_director",
    "finance director": """
        (?:finance|financial)_(?:director|chief|head|boss) chief_finance_officer chief_financial_officer CFO (?:head|director)_of_finance
    """,
    "chairman": "chair(?:man|woman|person)? board_chair(?:man|woman)?",
    "president": "president",
    "mayor": "mayor",
    "governor": "governor",
    "sheriff": "sheriff",
    "police chief": "police_chief chief_of_police police_boss chief_constable police_commissioner",
    "fire chief": "fire_chief chief_fire_officer",
    "head teacher": "head_?teacher headmaster headmistress principal",
    "general secretary": "(?:general_secretary|secretary[-_]general)",
    "harbour master": "harbou?r_?master",
    "prime minister": "prime_minister premier",
    "vice-chancellor": "vice-chancellor",
    "head coach": "head_coach",
    "editor": "editor(?:-in-chief)?",
    "provost": "provost",
    "chief executive of staff": "chief_of_staff",
    "general counsel": "general_counsel (?:head|director|chief)_of_legal(?:_services|_affairs)? legal_director chief_legal_officer",
    "press chief": """
        (?:head|director|chief)_of_(?:communications?|press(?:_relations)?|media|public_relations) communications_director press_secretary
    """,
    "chief accountant": "chief_accountant head_of_accounts",
    "personnel chief": """
        (?:head|director|chief)_of_(?:personnel|human_resources|HR|people)
        (?:personnel|human_resources|HR|people)_(?:director|head|chief|boss)
        chief_(?:people|human_resources)_officer
    """,
    "sales chief": """
        (?:head|director|chief)_of_(?:sales|marketing) (?:sales|marketing)_(?:director|head|chief|boss) chief_marketing_officer
    """,
    "technical chief": """
        (?:head|director|chief)_of_(?:technology|engineering|IT) technical_director (?:technology|engineering|IT)_(?:director|head|chief)
        chief_(?:technology|technical|information)_officer CTO CIO chief_engineer
    """,
    "research chief": "(?:head|director|chief)_of_(?:research|science) research_director chief_scientist scientific_director",
    "security chief": """
        (?:head|director|chief)_of_security security_(?:chief|director|head|boss) chief_(?:information_)?security_officer CISO
    """,
    "medical director": "medical_director chief_medical_officer",
    "deputy director": "deputy_(?:director|head|chief|governor|chair(?:man|woman)?|mayor) vice-?_?(?:chair(?:man|woman)?|president)",
    "treasurer": "treasurer",
    "general manager": "general_manager",
    "elections chief": "elections_(?:director|chief|supervisor|manager|officer) (?:director|supervisor|head)_of_elections",
    "cabinet member": "cabinet_member portfolio_holder",
    "section 151 officer": "(?:section|s)_?151_officer",
    "town clerk": "(?:town|city|county|borough)_clerk",
    "city manager": "(?:city|town|county)_(?:manager|administrator)",
}
"""A post of which a body has one → its names; patterns for `any_of`."""

ANYWHERE = frozenset({"president", "mayor", "governor", "prime minister", "chairman", "sheriff", "editor", "treasurer", "deputy director"})
"""Posts of which one report often names several, each of another body or place."""

ONE_ROOF = (
    ("chief executive", "managing director"),
    ("chief executive", "president"),
    ("chief executive", "chairman"),
    ("president", "chairman"),
    ("managing director", "president"),
    ("managing director", "chairman"),
)
"""Posts that one person often has together, or that are names for one."""

GO_TOGETHER = frozenset(frozenset((office, "chairman")) for office in ("prime minister", "governor", "mayor", "sheriff"))
"""Who has the one may well be at the head of a meeting or a party too."""

NOT_THE_HOLDER = """
    former ex- ex acting interim caretaker then new incoming outgoing next late ousted sacked departing retired one-time onetime
    previous predecessor successor candidate elect designate
"""
"""Beside a post they show that it is, or may be, somebody's of another time; for `any_of`."""

OWN_BODIES = """
    company firm group club school university college council board union agency authority trust charity hospital department force party
    association federation team business college city town county state country bank airline operator
"""
"""Whose post it is where the body is not named: "the company's chief executive"; for `any_of`."""

FOR_A_TIME = "interim acting caretaker temporary"
"""Before a post: it is somebody's for a time; for `any_of`."""

FOR_A_TIME_AS = word_set("""
    president director chief chairman chair chairwoman minister manager head coach leader secretary mayor editor dean provost
    """)
"""Posts that somebody has for a time."""

ONCE_HELD = "former ex- ex one-time onetime then"
"""Beside a post: somebody had it, and has left it; for `any_of`."""

NO_BODY = word_set("""
    of the and for new national royal university city council group company student students board staff body provincial state
    """)
"""Words before a post that do not name whose it is."""
