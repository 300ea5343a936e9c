"""Forms of words for what an amount is of."""

from __future__ import annotations

from factlint.words import any_of
from factlint.words.events.amounts import ATTACKERS, COMPASS, CROWDS, LASTING, RAIDED, STUDIED, WAYS, WORKS

_NAME = (
    r"(?:the )?(?:(?:city|town|village|capital|port|coast|coastal|northern|southern|eastern|western) ){0,2}(?:of )?(?P<of>[A-Z][\w’'-]+)"
)
_WAY = rf"(?:(?P<way>{any_of(COMPASS)})|{any_of(WAYS)})"
AWAY = rf"(?: to)?(?: the)?(?: due)?(?:[ -]{_WAY}){{0,2}} (?:of|from|off) {_NAME}(?P<more> [A-Z][\w’'-]+)?"
"""After a distance: which way from what. Of a name of two words `of` is the first, which is enough to tell towns apart."""
_PEOPLE = any_of(CROWDS)
_WORK = any_of(WORKS)
_MOVED = rf"(?:local |nearby )?(?:{_PEOPLE}|families|villagers|inhabitants)"
_TRIP = any_of("ride trip crossing drive flight journey voyage walk")
_HAPPENING = any_of(LASTING)
_MOVING = any_of("moved took taken led bussed ferried cleared removed helped driven")
_OUT_OF_HOME = (
    r"(?:(?:out of|from) (?:their |nearby |the |surrounding )?(?:homes|houses|flats|streets|buildings|blocks|area|village)|to safety)\b"
)
_BUILT = any_of("homes houses buildings structures dwellings huts shops cars vehicles boats schools")
_SHOCK = any_of("earthquake quake shock tremor temblor")
_ATTACKERS = any_of(ATTACKERS)
_ATTACKED = any_of(RAIDED)
_RAID = any_of("raid robbery attack heist theft burglary break-in hold-up ambush assault")
_STAGED = any_of("carried_out staged committed planned taken_part been_involved done")
_OWNS = any_of("has have had with and its their")
_WERE = r"(?:(?:were|have been|had been|was|are|has been) )?"
_AGREED = any_of("deal offer bid takeover acquisition merger")
_SUBJECT = any_of(STUDIED)
_FOLLOWING = any_of(
    "followed enrolled recruited studied involved involving tracked surveyed polled tested included covered trial_of study_of"
)
_FOLLOWED = any_of(
    "took_part enrolled recruited followed randomi[sz]ed studied in_the_trial in_the_study (?:randomly_)?assigned divided split"
)
_AVERTED = any_of("prevented averted avoided spared")
_EVERY_YEAR = any_of("a_year each_year every_year per_year annually")
_EACH = any_of("share dose head ticket night barrel tonne ton unit pupil household patient hour person acre seat pint litre gallon")
_WANTED = any_of("people men women suspects youths teenagers robbers thieves gunmen")
_OPENED = any_of("schools shops roads stations bridges airports businesses pubs hospitals nurseries")
_HURT = any_of("people patients residents men women children pupils workers passengers")
_GONE = any_of("gone taken rushed admitted brought flown sought treated went")
_RISK = any_of("risk risks likelihood chance odds incidence")
_AT_WORK = any_of("working at_work on_shift on_duty on_the_floor on_the_site on_site inside in_the_building in_the_factory in_the_plant")
_LODGED = any_of("spent_the_night slept stayed_overnight took_shelter sought_shelter sheltered were_sheltered were_put_up was_put_up")
_LODGERS = any_of("villagers families passengers holidaymakers tourists skiers travellers travelers motorists campers inhabitants")
_STUCK = any_of("strand stranded stranding stuck trapped trapping marooned marooning cut_off cutting_off")
_AFLOAT = any_of("raft dinghy lifeboat lift water sea cave rubble wreckage dark cold snow car cabin tunnel")
_GOING = any_of("travelling traveling going moving driving doing driven running")
_JOBS = any_of("jobs posts roles positions workers staff employees")
_CUTTING = any_of(
    "loss_of cut cuts cutting axe axed axing shed sheds shedding slash slashed slashing lose loses losing eliminate eliminating"
)
_LOST = any_of("go be_lost be_cut be_axed be_affected be_made_redundant at_risk lost cut axed")
_LEAVING = any_of("put puts putting throw throws throwing leave leaves leaving make makes making made threw left")
_WORKFORCE = any_of("people workers staff employees men women miners")
_DISMISSED = any_of("lose_their_jobs lose_jobs lost_their_jobs be_laid_off be_made_redundant be_sacked be_dismissed")
_SEEN_TO = any_of("treated patched_up seen checked assessed attended_to")
_BY_MEDICS = any_of("by at_the on_the for in_the")
_JAIL = any_of("in_prison in_jail in_custody behind_bars in_detention in_captivity")
_SUED = any_of("sued suing filed_suit filed_a_lawsuit brought_a_lawsuit brought_the_case are_suing")
_BUYBACK = any_of("buy-?back repurchase share_repurchase")
_PAY = any_of("pay wages salaries earnings")
_ROSE = any_of("gone_up risen rose increased been_raised been_increased climbed grown grew went_up")
_RATE = r"(?P<of>underlying|core|headline|annual|food|services|consumer|price)? ?"

FORMS: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "MAGNITUDE": (
        "count",
        (
            (r"magnitude(?:-| (?:of |was |at )?)<N>", "a quake of magnitude 7.3"),
            (r"<N>[ -]magnitude\b", "a 7.3-magnitude quake"),
            (r"<N> on the (?:open-ended )?(?:Richter|moment magnitude)", "it measured 7.3 on the Richter scale"),
            (rf"\b{_SHOCK}\b(?:[^.;]|\.\d){{0,45}}\b(?:measur|register)(?:ed|ing)(?: at)? <N>", "the shock measured 7.3"),
        ),
    ),
    "DEPTH": (
        "measure",
        (
            (r"depth of <N>", "at a depth of 12 km"),
            (r"<N>[ -](?:deep|below|beneath|underground|under (?:the )?(?:ground|sea|surface|water))\b", "12 km below the sea"),
        ),
    ),
    "LENGTH": ("measure", ((r"<N>(?:[ -]long\b| in length\b)", "it was 35 feet long"), (r"length of <N>", "a length of 35 feet"))),
    "WIDTH": (
        "measure",
        (
            (r"<N>(?:[ -](?:wide|across)\b| in (?:diameter|width)\b)", "it was 35 feet wide"),
            (r"(?:diameter|width) of <N>", "a width of 35 feet"),
        ),
    ),
    "HEIGHT": (
        "measure",
        ((r"<N>(?:[ -](?:tall|high)\b| in height\b)", "it was 35 feet high"), (r"height of <N>", "a height of 35 feet")),
    ),
    "DISTANCE": (
        "measure",
        (
            (rf"<N>{AWAY}", "40 km to the south of Prague"),
            (rf"<N> outside {_NAME}", "40 km outside Prague"),
        ),
    ),
    "STAFF": (
        "count",
        (
            (r"\b(?:employ(?:s|ed|ing)?|(?:staff|workforce|payroll) of) <N>", "the plant employs 120 people"),
            (rf"\b{_OWNS} <N> (?:full-time )?(?:employees|staff(?:ers)?)\b", "it has 120 employees"),
        ),
    ),
    "MEMBERS": (
        "count",
        (
            (rf"\b(?:{_OWNS}|claims?|boasts?|represent(?:s|ing|ed)?|of) <N>(?: [\w-]+)? members\b", "it has 60,000 members"),
            (r"\bmembership of <N>", "a membership of 60,000"),
            (r"\b(?:[Aa]n?|[Tt]he) <N>-(?:strong|member)\b", "the 60,000-member union"),
        ),
    ),
    "CROWD": (
        "count",
        (
            (
                r"\b(?:crowd|audience|gathering|congregation|attendance|turnout|gate)(?: of|:|,| was| (?:estimated|put) at) <N>",
                "a crowd of 900",
            ),
            (rf"\b(?:told|before|in front of|address(?:ed|ing)) (?:the |an? (?:crowd|audience) of )?<N> {_PEOPLE}\b", "he told 900 people"),
            (r"\b(?:attended by|drew|attracted) <N>", "it was attended by 900"),
            (rf"<N> {_PEOPLE} (?:had |have )?(?:attended|turned out|gathered|showed up|packed|filled|came to)\b", "900 people attended"),
            (rf"<N>(?: {_PEOPLE})? in (?:attendance|the (?:audience|crowd))\b", "900 people in the audience"),
        ),
    ),
    "POPULATION": (
        "count",
        (
            (r"\b(?:population of|is home to) <N>", "it has a population of 4,000"),
            (r"\b(?:city|town|village|community|island|suburb|settlement) of <N>", "a town of 4,000"),
            (rf"\b{_OWNS} <N> (?:residents|inhabitants)\b", "the town has 4,000 residents"),
        ),
    ),
    "BUYBACK": (
        "money",
        (
            (rf"<N>[ -](?:share |stock )?{_BUYBACK}\b", "a $2 million share buyback"),
            (r"\b(?:buy|buying|bought) back <N>", "it will buy back $2 million of its shares"),
            (r"\b(?:repurchas(?:e|ing) (?:up to )?)<N>", "it will repurchase $2 million of its stock"),
            (rf"\b{_BUYBACK}(?: (?:plan|program|programme))? (?:of|worth|for) <N>", "a buyback of $2 million"),
        ),
    ),
    "PAY ROSE": (
        "percent",
        (
            (rf"\b{_PAY} (?:had |have |has |were |was )?(?:\w+ly )?{_ROSE}(?: by)? <N>", "pay had risen 12 percent"),
            (rf"\b(?:raised|increased|lifted|put up) (?:the )?{_PAY} by <N>", "they raised wages by 12 percent"),
            (rf"<N> (?:rise|increase) in {_PAY}\b", "a 12 percent rise in wages"),
        ),
    ),
    "COST": (
        "money",
        (
            (
                rf"\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Hh]is|[Tt]heir|[Tt]h(?:is|at)) (?:new )?<N>[ -](?:[\w’'-]+ ){{0,3}}?(?P<of>{_WORK})\b",
                "a $12 billion water bill",
            ),
            (
                rf"\b(?P<of>{_WORK})(?:, which|, [^,.;]{{1,40}},)? "
                r"(?:(?:would |will |to )?cost|costs|(?:is |was )?(?:worth|valued at)) <N>",
                "the bill would cost $12 billion",
            ),
        ),
    ),
    "VALUED": (
        "money",
        (
            (
                rf"\b(?P<of>{_AGREED}) (?:that |which )?(?:values|valued|valuing) (?:[\w.’'-]+ ){{1,4}}at <N>",
                "a bid valuing the firm at $12 billion",
            ),
        ),
    ),
    "JOURNEY": (
        "duration",
        (
            (rf"<N>[ -]{_TRIP}\b", "a 30-minute ride"),
            (rf"\b{_TRIP}(?: [\w-]+){{0,2}} (?:takes?|took|lasts?|lasted|of) <N>", "the crossing normally takes 30 minutes"),
        ),
    ),
    "LASTED": (
        "duration",
        (
            (r"\b(?:lasted|lasting|went on for|continued for|dragged on for) <N>", "the attack lasted 30 minutes"),
            (rf"\b{_HAPPENING}(?: itself)? took <N>", "the conversation took 30 minutes"),
            (rf"<N>[ -](?:long )?{_HAPPENING}\b", "a 30-minute call"),
            (r"\b(?:was|were) (?:all )?over (?:in|within|after) <N>", "it was over in 30 minutes"),
        ),
    ),
    "MARGIN": (
        "points",
        (
            (r"\b(?:by|lead of|margin of) <N>", "he won by 12 points"),
            (r"\b[Aa]n? <N>[ -](?:lead|margin|win|victory)\b", "a 12-point lead"),
        ),
    ),
    "ABOARD": (
        "count",
        (
            (rf"<N> (?:people|souls)?(?: {_WERE})?(?:were )?(?:on board|aboard)\b", "seven people were on board"),
            (r"\b(?:carrying|carried) <N> (?:people|persons|passengers and crew)\b", "the boat was carrying seven people"),
            (r"<N> (?:persons|people|souls|passengers and crew) (?:on board|aboard)\b", "it had seven persons on board"),
        ),
    ),
    "VOTES": (
        "count",
        (
            (r"\bby <N> votes\b(?! (?:to|against))", "she won by 34 votes"),
            (r"\bmargin of <N> votes\b", "she won by a margin of 34 votes"),
            (r"<N>[ -]vote (?:margin|majority|lead|victory|win)\b", "a 34-vote margin"),
        ),
    ),
    "ATTACKERS": (
        "count",
        (
            (rf"<N> (?:[\w-]+ )?{_ATTACKERS} (?:had |have |who )?{_ATTACKED}\b", "four masked thieves broke a window"),
            (
                rf"<N> (?:[\w-]+ )?{_ATTACKERS} (?:had |have )?(?:took|taken) part in the {_RAID}\b",
                "four masked men had taken part in the hold-up",
            ),
            (
                rf"<N> (?:[\w-]+ )?{_ATTACKERS} (?:are|were|is|was) (?:thought|believed|understood|said) to have {_STAGED}\b",
                "four robbers are believed to have staged the ambush",
            ),
            (rf"\b(?:carried out|staged|the work of|committed)(?: by)? <N> (?:[\w-]+ )?{_ATTACKERS}\b", "it was the work of four men"),
        ),
    ),
    "RAISED": ("money", ((r"\b(?:raised|raked in|collected|gathered|brought in|taken in) <N>", "the group has raised $2 million"),)),
    "EVACUATED": (
        "count",
        (
            (
                rf"<N> (?:{_MOVED} )?{_WERE}(?:being )?(?:ordered|told|forced|asked) (?:out|from|to (?:leave|flee|evacuate))",
                "300 residents were told to leave",
            ),
            (
                rf"<N> (?:{_MOVED} )?(?:{_WERE}(?:being )?(?:evacuated|displaced|(?:moved|taken) to shelters)|had to (?:leave|flee))",
                "300 families had to flee",
            ),
            (r"\b(?:evacuat(?:ed|ing|ion of)|displac(?:ed|ing)) <N>", "police evacuated 300 people"),
            (
                rf"\b(?:order(?:ed|ing)|telling|told|forc(?:ed|ing)|ask(?:ed|ing)) <N>(?: {_PEOPLE})? "
                r"(?:out|from|to (?:leave|flee|evacuate))\b",
                "ordering 300 people out of their homes",
            ),
            (rf"\b{_MOVING} <N> (?:{_MOVED} )?{_OUT_OF_HOME}", "they bussed 300 people to safety"),
            (rf"<N> (?:{_MOVED} )?{_WERE}(?:being )?{_MOVING} {_OUT_OF_HOME}", "300 villagers were led from the area"),
        ),
    ),
    "DESTROYED": (
        "count",
        (
            (
                rf"<N> (?P<of>{_BUILT}) {_WERE}(?:destroyed|collapsed|fell|levell?ed|burned|burnt|flattened|razed|reduced to|lost)\b",
                "27 homes collapsed",
            ),
            (rf"\b(?:destroy(?:ed|ing)|levell?(?:ed|ing)|flatten(?:ed|ing)|raz(?:ed|ing)) <N> (?P<of>{_BUILT})\b", "it destroyed 27 homes"),
        ),
    ),
    "SPEED": (
        "measure",
        (
            (rf"\b{_GOING}(?: at)?(?: speeds? of)? <N>", "travelling at 53 mph"),
            (r"\bspeeds? (?:of|was|reached) <N>", "its speed was 53 mph"),
            (
                r"<N> when (?:it|he|she|they|the [\w-]+) (?:\w+ )?(?:struck|hit|left|crashed|collided|lost)\b",
                "at 53 mph when it struck the rocks",
            ),
        ),
    ),
    "BURNED": (
        "measure",
        (
            (
                r"\b(?:burned|burnt|scorched|charred|consumed|blackened|grown to|swollen to|covered|covering) <N>",
                "it had grown to 41,000 acres",
            ),
            (r"<N> (?:had |have )?(?:been )?(?:burned|burnt|scorched|charred|consumed|blackened|destroyed)\b", "41,000 acres burned"),
        ),
    ),
    "CONTAINED": (
        "percent",
        (
            (r"<N> contained\b", "the fire was 12 percent contained"),
            (r"\bcontain(?:ed|ment (?:of|at|was|stood at)) <N>", "containment was 12 percent"),
        ),
    ),
    "DELIBERATED": (
        "duration",
        (
            (r"\bdeliberat(?:ed|ing) for <N>", "the jury deliberated for 11 hours"),
            (r"<N>(?:['’] worth)? of (?:jury )?deliberations?\b", "after 11 hours of deliberation"),
            (r"\b(?:[Jj]ury|[Jj]urors|[Pp]anel) (?:had )?(?:took|needed|taken|spent|been out for) <N>", "the jury took 11 hours"),
            (r"\bverdicts? (?:came |was reached |were reached )?(?:after|in) <N>", "they reached a verdict in 11 hours"),
        ),
    ),
    "STRANDED": (
        "duration",
        (
            (rf"<N> (?:in|on) (?:a|the|an) (?:[\w-]+ )?(?P<of>{_AFLOAT})\b", "nearly five hours in a raft"),
            (rf"\b(?P<of>{_AFLOAT}) for <N>", "they clung to a raft for five hours"),
        ),
    ),
    "WORKING": (
        "count",
        ((rf"<N> (?:workers|people|employees|staff|men|women|labou?rers) {_WERE}{_AT_WORK}\b", "63 workers were on the floor"),),
    ),
    "LODGED": (
        "count",
        (
            (
                rf"<N> (?:(?:{_PEOPLE}|{_LODGERS}) )?{_WERE}(?:{_LODGED}|put up|sheltered)\b",
                "120 people spent the night",
            ),
            (rf"\b{_STUCK} <N> (?:{_PEOPLE}|{_LODGERS}) (?:overnight|for the night)\b", "it stranded 120 guests overnight"),
            (rf"<N> (?:(?:{_PEOPLE}|{_LODGERS}) )?{_WERE}{_STUCK}(?: there)? (?:overnight|for the night)\b", "120 were stuck overnight"),
        ),
    ),
    "STUDIED": (
        "count",
        (
            (
                rf"\b{_FOLLOWING} "
                rf"<N> (?:[\w-]+ )?{_SUBJECT}\b",
                "the trial followed 120 patients",
            ),
            (
                rf"<N> (?:[\w-]+ )?{_SUBJECT} (?:who )?{_WERE}{_FOLLOWED}\b",
                "120 patients took part",
            ),
        ),
    ),
    "AVERTED": (
        "count",
        (
            (
                rf"<N> (?P<of>[\w’-]+s)(?: {_EVERY_YEAR})? (?:could|would|might|will|can|may) (?:have been |be )?{_AVERTED}\b",
                "900 strokes could be prevented",
            ),
            (r"\b(?:prevent|avert|avoid)(?:ed|s|ing)? <N> (?P<of>[\w’-]+s)\b", "it could prevent 900 strokes"),
        ),
    ),
    "LOWER RISK": (
        "percent",
        (
            (rf"<N> (?:lower|smaller|higher|greater|reduced|increased) (?:[\w-]+ )?{_RISK}\b", "a 12 percent lower risk"),
            (
                rf"\b{_RISK} (?:of [^.;,]{{1,40}} )?(?:\w+ )?(?:was|were|had been|is) <N> (?:lower|higher)\b",
                "the risk was 12 percent lower",
            ),
            (
                rf"\b(?:cut|cuts|lowered|reduced|reduces|raised|raises) (?:the |their )?(?:[\w-]+ )?{_RISK} (?:of [^.;,]{{1,40}} )?by <N>",
                "it cut the risk by 12 percent",
            ),
            (
                rf"\b{_RISK} (?:of [^.;,]{{1,40}} )?(?:\w+ )?(?:was|were) (?:cut|lowered|reduced|raised) by <N>",
                "the risk was cut by 12 percent",
            ),
        ),
    ),
    "INFLATION": (
        "percent",
        (
            (
                rf"\b{_RATE}inflation (?:rate )?(?:[\w-]+ ){{0,3}}?(?:was|is|at|of|to|stood at|running at|hit|reached) <N>",
                "inflation was 12 percent",
            ),
            (rf"<N> {_RATE}inflation\b", "12 percent inflation"),
        ),
    ),
    "UNEMPLOYMENT": (
        "percent",
        (
            (
                r"\b(?:unemployment|jobless) (?:rate )?(?:[\w-]+ ){0,3}?(?:was|is|at|of|to|stood at|hit|reached) <N>",
                "unemployment was 12 percent",
            ),
        ),
    ),
    "TURNOUT": (
        "percent",
        ((r"\bturnout (?:[\w-]+ ){0,2}?(?:was|of|at|to) <N>", "turnout was 12 percent"), (r"<N> turnout\b", "a 12 percent turnout")),
    ),
    "PREMIUM": (
        "percent",
        (
            (r"\bpremium (?:of|was) <N>", "a premium of 12 percent"),
            (r"<N> premium\b", "a 12 percent premium"),
            (
                r"<N> (?:(?:more|higher) than|above|over) (?:the|its|their|[A-Z]\w+['’]s) (?:[\w-]+ )?(?:closing|share|price)\b",
                "12 percent above its closing price",
            ),
        ),
    ),
    "SERVED": (
        "duration",
        (
            (rf"\b(?:served|spent|serving|spending|after) <N> {_JAIL}", "she spent 17 years in prison"),
            (r"\bserved <N>(?= (?:for|of (?:a|an|his|her|their)|before)\b|[.,;])", "she had served 17 years for the fire"),
        ),
    ),
    "SENTENCE": (
        "duration",
        (
            (
                r"\b(?:sentenced to|jailed for|imprisoned for|sent to prison for|locked up for|given|handed) (?:a total of )?<N>(?! to )",
                "he was jailed for 11 years",
            ),
            (
                r"\b(?:put|sent|locked|jailed|imprisoned|banged) (?:him|her|them|the [\w-]+|[A-Z][\w’'-]+)"
                r"(?: (?:away|up|down|to prison))? for <N>",
                "the judge put him away for 11 years",
            ),
            (r"\b(?:(?:jail|prison|custodial) term|sentence) of <N>(?! to )", "a sentence of 11 years"),
            (r"<N>[ -](?:jail |prison |custodial )?(?:sentence|term|jail term|in (?:jail|prison))\b", "an 11-year sentence"),
        ),
    ),
    "FINED": ("money", ((r"\bfined <N>", "the firm was fined $2 million"), (r"<N> fine\b", "a $2 million fine"))),
    "BAIL": (
        "money",
        (
            (r"\b(?:bail|bond)(?: was| has been)? (?:set at|of|at) <N>", "bail was set at $2 million"),
            (r"<N> (?:bail|bond)\b", "on $2 million bail"),
        ),
    ),
    "REWARD": ("money", ((r"\breward of <N>", "a reward of $2 million"), (r"<N> reward\b", "a $2 million reward"))),
    "FEE": (
        "money",
        (
            (r"\b(?:transfer )?fee (?:of|was|is) <N>", "a fee of $2 million"),
            (r"<N> (?:transfer )?(?:fee|move|transfer)\b", "a $2 million transfer"),
        ),
    ),
    "PAYOUT": (
        "money",
        (
            (r"\b(?:compensation|ex-gratia|ex gratia|payout|payment|relief|solatium)(?: payments?)? of <N>", "compensation of $2 million"),
            (
                r"<N>(?:, or [^,;]{1,20},)? (?:for|to) (?:each (?:family|victim)|the (?:family|families|kin) of)\b",
                "$2 million for each family",
            ),
            (r"<N> (?:each )?(?:in|as) (?:compensation|relief|ex-gratia|damages)\b", "$2 million in compensation"),
            (
                r"\b(?:paid|received|got|recovered) <N> (?:by|from) (?:its|the|their|his|her|an) insur(?:ers?|ance)\b",
                "it was paid $2 million by its insurer",
            ),
            (r"\binsurers? (?:had |have |has )?(?:paid|paid out)(?: it| them)? <N>", "insurers paid $2 million"),
        ),
    ),
    "PROFIT": (
        "money",
        (
            (r"\b(?:(?P<of>pre-tax|net|operating|annual) )?profits? (?:of|was|were|to) <N>", "a profit of $2 million"),
            (r"<N> profit\b", "a $2 million profit"),
        ),
    ),
    "DELAYED": (
        "duration",
        (
            (r"\bdelay(?:ed|s)?(?: of| by| for) <N>", "the train was delayed by 30 minutes"),
            (r"<N>[ -](?:delay|hold-up|late\b)", "a 30-minute delay"),
        ),
    ),
    "RAIN": ("measure", ((r"<N> of (?:rain|rainfall)\b", "35 mm of rain"), (r"\brainfall of <N>", "a rainfall of 35 mm"))),
    "WEIGHT": ("measure", ((r"\bweigh(?:ed|s|ing)(?: in at)? <N>", "it weighed 35 kg"), (r"\bweight (?:of|was) <N>", "a weight of 35 kg"))),
    "CAPACITY": (
        "count",
        (
            (r"\b(?:capacity (?:of|for)|seats|holds?|room for) <N>(?! (?:out )?of\b)", "a capacity of 900"),
            (r"<N>-(?:seat|seater|capacity|bed|room)\b", "a 900-seat hall"),
            (
                r"\b(?:licen[sc]ed|permitted|certified|allowed|authori[sz]ed|approved|built|designed) (?:to (?:carry|hold|seat)|for) <N>"
                r"(?= (?:people|passengers|spectators|inmates|prisoners|guests|patients|pupils)\b)",
                "licensed to carry 900 people",
            ),
        ),
    ),
    "ELECTIONS IN": (
        "duration",
        (
            (
                r"\b(?:elections?|a (?:vote|ballot|referendum)|civilian rule|the polls)(?: would be held| will be held| to be held)?"
                r" (?:with)?in <N>",
                "he promised elections within 18 months",
            ),
        ),
    ),
    "MAJORITY": ("count", ((r"\bmajority (?:of|was|to) <N>", "a majority of 900"), (r"<N>[ -](?:vote )?majority\b", "a 900 majority"))),
    "SHOTS": (
        "count",
        (
            (r"\b(?:fired|firing) <N> (?:shots|rounds|times|bullets)\b", "he fired seven shots"),
            (r"<N> (?:shots|rounds) (?:were|had been) fired\b", "seven shots were fired"),
        ),
    ),
    "GUST": (
        "measure",
        (
            (r"\bgusts? (?:of|up to|reaching|to|topping|as high as)(?: up to)? <N>", "gusts of 53 mph"),
            (r"<N> (?:gusts?|winds)\b", "53 mph winds"),
        ),
    ),
    "ALTITUDE": (
        "measure",
        (
            (
                r"\b(?:found|rescued|stranded|winched|trapped|camped|lifted|plucked)\b[^.;]{0,50} (?:at|from) "
                r"(?:an altitude of |a height of )?<N>",
                "they were found at 35 feet",
            ),
        ),
    ),
    "PER": (
        "money",
        (
            (rf"<N> (?:a|an|per|each|for each) (?:[A-Z][\w’'-]+ )?(?P<of>{_EACH})\b", "$2 million a dose"),
            (rf"<N> per (?P<of>{_EACH})\b", "it paid $2 million per dose"),
        ),
    ),
    "WICKETS": (
        "count",
        ((r"\bby <N> wickets\b", "they won by seven wickets"), (r"<N> wickets (?:in hand|to spare|left)\b", "with seven wickets in hand")),
    ),
    "RUNS": ("count", ((r"\bby <N> runs\b", "they won by 34 runs"), (r"<N>-run (?:win|victory|defeat)\b", "a 34-run win"))),
    "NOT OUT": ("count", ((r"<N> not out\b", "she made 34 not out"), (r"\b(?:unbeaten|undefeated) <N>", "her unbeaten 34"))),
    "SWING": (
        "percent",
        ((r"\bswing (?:[\w ]{1,25} )?(?:of|was) <N>", "a swing of 12 percent"), (r"<N>[ -]swing\b", "a 12 percent swing")),
    ),
    "REDUCED": (
        "percent",
        (
            (
                r"\b(?:cuts?|reduc(?:ed|es|e|ing)|lower(?:ed|s|ing)?|slash(?:ed|es|ing)?) (?:the )?(?P<of>[\w-]+) (?:[\w’-]+ ){0,4}by <N>",
                "it reduced severe cases by 12 percent",
            ),
            (r"\bprevent(?:ed|s)? <N> of (?:the |all )?(?P<of>[\w-]+)\b", "it prevented 12 percent of severe cases"),
        ),
    ),
    "SOUGHT": (
        "count",
        (
            (
                rf"\b(?:looking for|seeking|hunting(?: for)?|searching for|hunt for|trace) <N> (?:[\w-]+ )?{_WANTED}\b",
                "police are seeking four men",
            ),
        ),
    ),
    "SHUT": (
        "count",
        (
            (
                rf"<N> (?P<of>{_OPENED}) (?:[\w ]{{1,25}} )?(?:stayed|remained|were|are|had been|have been) (?:shut|closed)\b",
                "27 schools were closed",
            ),
            (rf"<N> (?P<of>{_OPENED}) (?:[\w ]{{1,25}} )?(?:did not|will not|failed to|could not) open\b", "27 schools did not open"),
            (rf"\b(?:closed|shut|closing|shutting|closure of) <N> (?P<of>{_OPENED})\b", "it closed 27 schools"),
        ),
    ),
    "RECOVERED": ("money", ((r"\b(?:recovered|recouped|clawed back|recovering) <N>", "it has recovered $2 million"),)),
    "JOBS LOST": (
        "count",
        (
            (rf"\b{_CUTTING} <N> {_JOBS}\b", "with the loss of 480 jobs"),
            (
                rf"<N> {_JOBS}(?: (?:at|in|across) [\w’' -]{{1,30}}?)? (?:(?:will|would|could|may|are to|were|are) )?{_LOST}\b",
                "480 posts are to go",
            ),
            (
                rf"\b{_LEAVING} <N>(?: {_WORKFORCE})? (?:out of (?:work|a job|their jobs)|jobless|unemployed|redundant)\b",
                "it puts 480 people out of work",
            ),
            (rf"<N> {_WORKFORCE} (?:(?:will|would|are to|were to|could|stand to) )?{_DISMISSED}\b", "480 workers are to lose their jobs"),
            (r"\b(?:lay|laying|laid) off <N>", "the firm is laying off 480 people"),
            (r"<N> (?:job losses|job cuts|redundancies|lay-?offs)\b", "with 480 job losses"),
        ),
    ),
    "PLAINTIFFS": (
        "count",
        (
            (rf"<N> (?:[\w-]+ ){{1,3}}(?:(?:who )?(?:have|has|had|are) )?{_SUED}\b", "14 former pupils have sued"),
            (r"<N> (?:[\w-]+ )?(?:plaintiffs|claimants)\b", "one of 14 plaintiffs"),
        ),
    ),
    "TO HOSPITAL": (
        "count",
        (
            (
                rf"<N>(?: (?:other )?{_HURT})? (?:{_WERE}|had )?(?:been )?{_GONE}\b"
                r"[^.,;]{0,30}\b(?:hospitals?|ER|emergency room|infirmary|clinic)\b",
                "seven people were taken to hospital",
            ),
            (rf"\b(?:sent|put|took|left) <N>(?: (?:other )?{_HURT})? (?:to|in) (?:the )?hospital\b", "it put seven people in hospital"),
        ),
    ),
    "SOLD": (
        "money",
        (
            (
                r"\b(?:sold|auctioned|bought|snapped up|knocked down|changed hands|went)(?: off)?(?: at auction)?"
                r"(?: to [\w’' ]{1,30}?)?(?: by [\w’' ]{1,30}?)? for (?:a record )?<N>",
                "the bull was sold for $2 million",
            ),
            (r"\b(?:under the hammer)\b[^.;]{0,60}? (?:for|at) <N>", "it went under the hammer in Lund for $2 million"),
            (r"\bfetch(?:ed|es|ing) (?:a record )?<N>", "it fetched $2 million"),
            (r"\b(?:hammer|sale|selling|purchase) price (?:of|was) <N>", "a sale price of $2 million"),
        ),
    ),
    "TREATED": (
        "count",
        (
            (rf"<N>(?: (?:other )?{_HURT})? (?:{_WERE}|had )?(?:been )?{_SEEN_TO} {_BY_MEDICS}\b", "31 people were treated by paramedics"),
            (rf"\b(?:treated|treating|patched up) <N>(?: {_HURT})?(?! (?:minor|serious|wounds|injuries))", "crews treated 31 people"),
        ),
    ),
}
"""What an amount is of: its kind and the forms, each with an example; <N> is the amount."""
