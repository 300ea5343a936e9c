"""Offices of several words: what somebody is secretary, minister or leader of."""

from __future__ import annotations

from factlint.words import either, word_set

OFFICE_HEADS = either(
    "secretary|under-secretary|undersecretary|minister|chancellor|leader|speaker|master|keeper|president|commissioner|director|attorney"
    "|attorney general|solicitor general|chief|clerk|dean|head|chair|chairman|chairwoman|superintendent|whip|first lord|comptroller"
    "|inspector|registrar"
)
"""Come before "of", "for", "at" or "to" and the name of a department."""

DEPARTMENTS = either(
    "state|defence|defense|health|social care|social security|education|justice|transport|transportation|labor|labour|commerce"
    "|agriculture|energy|trade|industry|business|treasury|exchequer|home office|foreign office|cabinet office|interior|home|foreign"
    "|home affairs|foreign affairs|external affairs|internal affairs|veterans affairs|veterans|european affairs|rural affairs"
    "|economic affairs|social affairs|religious affairs|parliamentary affairs|government affairs|public affairs|consumer affairs"
    "|commonwealth|development affairs|indigenous affairs|women|equalities|equality|children|families|schools|skills|higher education"
    "|universities|science|innovation|technology|research|digital|culture|media|sport|sports|tourism|arts|heritage|environment|food"
    "|fisheries|farming|forestry|water|climate|climate change|energy security|net zero|housing|urban development|communities"
    "|local government|levelling up|planning|work|pensions|employment|welfare|immigration|security|homeland security"
    "|national intelligence|intelligence|national security|policing|prisons|crime|northern ireland|scotland|wales|england|the duchy"
    "|duchy of lancaster|rolls|navy|army|air force|war|finance|economy|economics|economic development|international development"
    "|overseas development|development|international trade|infrastructure|works|public works|public safety|public health|human services"
    "|corrections|parks|elections|natural resources|mines|mining|petroleum|information|communications|communication|youth"
    "|house|house of commons|house of lords|house of representatives|senate|assembly|commons|lords|opposition|council|parliament"
    "|public prosecutions|staff|police|students|court|privy seal|board of trade|joint chiefs of staff|republic|european commission"
    "|industrial relations|regional development|competition|investment|exports|small business|government|government efficiency"
    "|disabled people|safeguarding|courts|legal aid|borders|migration|citizenship|ageing|disability|senior citizens|railways|shipping"
    "|ports|aviation|roads|power|steel|coal|textiles|posts|human resources|human settlements|home and local government"
)
"""What comes after "secretary of" and "minister for", as one name or in a list: "Work and Pensions", "Culture, Media and Sport"."""

PEERS = either("lord|lady|baroness|baron|viscount|viscountess|earl|countess|duke|duchess|marquess|marchioness")
"""Titles of people who have no first name in print."""

PLACED_HEADS = either(
    "mayor|lord mayor|governor|bishop|archbishop|king|queen|prince|sheriff|lord lieutenant|premier|chief constable|president|first minister"
    "|prime minister|high commissioner|ambassador|envoy|consul general|professor|vice president|director|head|chief|manager|dean|chair"
    "|chairman|chairwoman|secretary|minister|commissioner|officer"
)
"""Come before "of" and a place or a trade, and that before the name: "Mayor of Leeds Ann Moss", "Professor of Law Ann Moss"."""

ANOTHER_TIME = """
    until since previously formerly former once_(?:an?|his|her|its|their|the|held|led|served|headed|was) later became becomes? appointed
    named promoted resigned at_the_time elected served sworn
    """
"""In a sentence about an office they show that it is, or may be, of another time; patterns for `any_of`."""

RANK_FORMS = {
    **{
        rank: rank
        for rank in word_set(
            "constable corporal sergeant inspector lieutenant captain major colonel superintendent brigadier commodore admiral"
        )
    },
    "pc": "constable",
    "cpl": "corporal",
    "sgt": "sergeant",
    "insp": "inspector",
    "lt": "lieutenant",
    "lieut": "lieutenant",
    "capt": "captain",
    "maj": "major",
    "col": "colonel",
    "supt": "superintendent",
    "brig": "brigadier",
    "adm": "admiral",
}
"""Ranks and their short forms; a general is left out, for he may be an attorney, an inspector or a surgeon."""
RANKS = frozenset(RANK_FORMS.values())
