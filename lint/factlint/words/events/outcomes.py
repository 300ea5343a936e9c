"""What came of it: nobody was held and nine were, an honour was accepted and declined, the lamps still stand and were dismantled."""

from __future__ import annotations

from factlint.words.events.ways import StateForms

_NOBODY = r"(?:[Nn]obody|[Nn]o one|[Nn]o-one)"
_WAS = r"(?:was|were|had been|has been|have been)"
_TAKEN = r"(?:arrested|detained|taken into custody|rounded up)"
_GROUP = (
    r"(?:people|persons|men|women|youths|teenagers|protesters|demonstrators|marchers|supporters|fans|students|activists|pickets|strikers)"
)
_BACK = r"(?:repaid|returned|paid back|given back|handed back|recovered)"
_SUM = (
    r"(?:(?:about|some|around|more than|over|nearly|almost|just over|a little over|at least) )?"
    r"[£$€][\d.,]+(?:bn|m|k)?(?: million| billion)?"
)
_MAJORITY = (
    r"(?:an? |its |their |the )?(?:(?:outright|overall|clear|narrow|absolute|working|slim|small|bare|comfortable) )*majority(?! of\b)"
)
_SITE = r"(?:plant|factory|site|store|branch|mill|mine|depot|office|works)"
_CUTS = r"(?:closings?|closures?|shutdowns?|job cuts|cuts|job losses|lay-?offs|redundancies)"
_HURT = (
    r"(?:(?:left|right|bad|sore) )?(?:knee|ankle|back|shoulder|hamstring|wrist|hip|foot"
    r"|groin|calf|elbow|injury|illness|referee|umpire|pitch|weather)"
)
_LICENCE = r"(?:(?:fishing|driving|pilot['’]s|operating|gun|drinks|trading|skipper['’]s) )?licen[cs]e"
_DETECTORS = r"(?:smoke (?:alarm|detector)s?|sprinklers?|carbon monoxide (?:alarm|detector)s?)"
_PROBE = r"(?:(?:public|full|independent|internal|formal|judicial) )*(?:inquiry|investigation|probe|review)"
_NO_MORE = r"(?:[Nn]o (?:other|further|more|additional))"


def _taken(name: str, nouns: str, example: str) -> StateForms:
    """Something that is offered, by its nouns: accepted or declined."""
    what = rf"(?:an? |the |his |her |their |its |any |that )?(?:\w+ )?(?:{nouns})\b"
    return StateForms(
        name,
        (
            (rf"\b(?:accepted|accepts|took up|welcomed|said yes to) {what}", f"Holm accepted the {example}"),
            (rf"\b(?:{nouns}) (?:was|were|had been) accepted\b", f"the {example} was accepted"),
        ),
        (
            (rf"\b(?:turned down|declined|refused|rejected|spurned|rebuffed|returned) {what}", f"Holm turned down the {example}"),
            (rf"\bturned (?:the|her|his|its|their|that) (?:{nouns}) down\b", f"Holm turned the {example} down"),
            (rf"\b(?:{nouns}) (?:was|were|had been) (?:rejected|refused|declined|spurned|turned down)\b", f"the {example} was refused"),
        ),
        alone=True,
    )


OUTCOMES = (
    _taken("HONOUR", "OBE|MBE|CBE|DBE|KBE|knighthood|damehood|peerage|honou?rs?|medal|prize", "knighthood"),
    _taken("RESIGNATION TAKEN", "resignation", "resignation"),
    StateForms(
        "HELD OR NOT",
        (
            (r"\b[Nn]o arrests were made\b", "no arrests were made"),
            (rf"\b{_NOBODY} was {_TAKEN}", "nobody was detained"),
            (r"\bwithout (?:a single |any |an )?arrests?\b", "it ended without arrests"),
        ),
        (
            (rf"\b{_GROUP} {_WAS} {_TAKEN}", "nine marchers were arrested"),
            (r"\b(?:made|making) (?!no\b)(?:[\w-]+ ){1,3}arrests\b", "officers made eleven arrests"),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "ABSTAINED",
        ((r"\babstained\b", "Holm abstained"),),
        ((r"\bvoted (?:against|for|in favou?r|no|yes)\b", "Holm voted against the bridge"),),
        person=True,
    ),
    StateForms(
        "ON WHICH SIDE",
        ((r"\bvoted (?:for|in favou?r of|yes to|with the (?:government|majority))\b", "Holm voted for the bridge"),),
        ((r"\bvoted (?:against|no to|with the opposition)\b", "Holm voted against the bridge"),),
        person=True,
    ),
    StateForms(
        "IN PLACE",
        (
            (r"\b(?:is|are) still (?:in place|standing|there|in use|on (?:show|display|view))\b", "the row of lamps is still in use"),
            (r"\bstill (?:stands|stand|hangs|hang)\b", "the row of lamps still stands"),
            (r"\bremains? (?:in place|standing|in use|on (?:show|display|view))\b", "the row of lamps remains on view"),
        ),
        (
            (
                rf"\b{_WAS} (?:since )?(?:taken down|torn down|pulled down|demolished|dismantled|removed|bulldozed|melted down)\b",
                "the row of lamps was dismantled",
            ),
        ),
        lasting=True,
    ),
    StateForms(
        "REPAID",
        (
            (
                rf"\b(?:[Nn]one of (?:it|the \w+)|[Nn]othing|[Nn]ot a (?:penny|cent)) (?:has|had) (?:ever |yet )?been {_BACK}",
                "not a penny had been paid back",
            ),
            (r"\b(?:has|had) (?:repaid|returned) (?:nothing|none)\b", "she had repaid nothing"),
        ),
        (
            (rf"{_SUM} (?:has|had) (?:since )?(?:already )?been {_BACK}", "about £7,000 had been handed back"),
            (
                rf"\b(?:has|had) (?:since )?(?:already )?(?:repaid|returned|paid back|given back|handed back) {_SUM}",
                "she had repaid £7,000",
            ),
            (
                rf"\b(?:[Ss]ome|[Hh]alf|[Mm]ost|[Pp]art|[Mm]uch|[Aa]ll) of (?:it|the \w+) (?:has|had) (?:since )?been {_BACK}",
                "half of the money had been returned",
            ),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "MAJORITY",
        (
            (
                rf"\b(?:won|wins?|secured|holds?|kept|keeps|enough for|gave (?:it|them|her|him)) {_MAJORITY}",
                "the party won an overall majority",
            ),
        ),
        (
            (rf"\b(?:short of|without|lost|loses|denied|no) {_MAJORITY}", "the party fell short of a majority"),
            (r"\b(?:hung (?:parliament|council|assembly)|no overall control)\b", "it was a hung parliament"),
            (r"\bdepends? on (?:the )?(?:small|smaller|other|rival) parties\b", "the party depends on rival parties"),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "FURTHER CLOSURES",
        (
            (rf"\b{_NO_MORE} {_CUTS}(?: (?:were|are|was|is|had been) (?:planned|expected|foreseen))?", "no more closures were expected"),
            (rf"\b(?:ruled out|rule out) (?:any )?(?:other|further|more|additional) {_CUTS}", "she ruled out further closures"),
        ),
        (
            (r"\b(?:would|will|may|might) not be the last\b", "Vik would not be the last"),
            (
                rf"\b(?:[Aa] second|[Aa]nother|[Aa] further) {_SITE}\b[^.;]{{0,40}}\b(?:is|was|are|would|will) "
                rf"(?:be )?(?:to )?(?:go|close|closed|shut|follow)\b",
                "another mill would close",
            ),
            (rf"\b(?:more|further|other) {_CUTS} (?:would|will|are|were) (?:follow|come|likely|planned)\b", "more closures would follow"),
        ),
        alone=True,
    ),
    StateForms(
        "COMPLETE",
        ((r"\b(?:is|are|was|were|has been|had been) (?:now |all but |already )?(?:complete|completed)\b", "the work was complete"),),
        (
            (r"\bstill (?:has|have|had) (?:some|a long|a|quite a) (?:long )?way to go\b", "the work still had a long way to go"),
            (
                r"\b(?:is|are|was|were) (?:not yet|still not|far from|nowhere near) (?:complete|completed|finished)\b",
                "the work was far from complete",
            ),
            (r"\bremains? (?:unfinished|incomplete)\b", "the work remains unfinished"),
        ),
        person=True,
    ),
    StateForms(
        "CONCEDED",
        (
            (r"\b(?:conceded|admitted) (?:defeat|the (?:race|election|contest))\b", "Holm conceded defeat"),
            (r"\bconceded (?:shortly|just|in|at|on|before|after|by)\b", "Holm conceded in a phone call"),
        ),
        (
            (
                r"\b(?:refused|declined|refusing|has yet|had yet) to (?:concede|accept (?:defeat|the (?:result|outcome|count)))\b",
                "Holm refused to accept defeat",
            ),
            (r"\b(?:has|had|did) not conced(?:e|ed)\b", "Holm had not conceded"),
        ),
        changes=True,
        person=True,
    ),
    StateForms(
        "FIRST MEETING",
        (
            (
                r"\bfirst time (?:that )?(?:the )?(?:two|pair|teams?|sides?|clubs?)(?: \w+)? "
                r"(?:had |have )?(?:ever )?(?:met|played|faced)\b",
                "it was the first time that the two clubs had played",
            ),
            (r"\bhad never (?:met|played|faced) (?:each other )?before\b", "the two had never met before"),
        ),
        (
            (
                r"\b(?:had|have) (?:thrashed|beaten|routed|lost to|faced|met) (?:her|him|them|each other) (?:in|at|twice|before|last)\b",
                "Rask had beaten her twice",
            ),
            (r"\b(?:sweet revenge|rematch)\b", "it was sweet revenge"),
        ),
        alone=True,
    ),
    StateForms(
        "EXCUSE",
        (
            (
                r"\b(?:had|did|has) not (?:been )?affect(?:ed)? (?:the|her|his|their) (?:result|game|performance|outcome|play)\b",
                "it had not affected her play",
            ),
            (r"\b(?:made|making|offered|offering) no excuses?\b", "she made no excuses"),
        ),
        ((rf"\b(?:blamed|blaming|blames) (?:an? |the |her |his |their )(?:\w+ )?{_HURT}\b", "she blamed a sore wrist"),),
        alone=True,
    ),
    StateForms(
        "POLICE TOLD",
        (
            (
                r"\bpolice (?:were|had been) (?:called|told|informed|alerted|notified) "
                r"(?:the same|that (?:very )?|within|immediately|at once|straight ?away)",
                "police were alerted at once",
            ),
            (r"\bwent (?:straight|immediately|at once) to the police\b", "they went straight to the police"),
        ),
        (
            (
                r"\bwait(?:ed|ing) (?:[\w-]+ ){1,4}before (?:going|telling|calling|reporting|alerting|contacting|informing) "
                r"[^.;,]{0,20}\bpolice\b",
                "they waited a year before telling the police",
            ),
            (
                r"\bwaited (?:[\w-]+ ){1,4}to (?:go|tell|call|report|alert|contact|inform) [^.;,]{0,20}\bpolice\b",
                "they waited a year to alert police",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "LICENSED",
        ((rf"\b(?:held|had|has|with|holds) a (?:valid|current|full) {_LICENCE}", "he held a valid licence"),),
        (
            (rf"\b(?:without a|had no|has no|never had a|did not have a) (?:valid |current )?{_LICENCE}", "he had no licence"),
            (rf"\b{_LICENCE} (?:had|has) (?:expired|lapsed|run out|been (?:suspended|revoked))\b", "his licence had expired"),
            (r"\bunlicen[cs]ed\b", "he was unlicensed"),
        ),
        alone=True,
    ),
    StateForms(
        "DETECTORS",
        (
            (rf"\b{_DETECTORS} (?:was|were|had been) (?:fitted|installed|working)\b", "smoke detectors were fitted"),
            (rf"\b(?:was|were) fitted with {_DETECTORS}", "the flats were fitted with sprinklers"),
        ),
        (
            (rf"\b(?:no|without|lacked) (?:working |any )?{_DETECTORS}", "there were no smoke detectors"),
            (rf"\b{_DETECTORS} (?:was|were) (?:not|never) (?:fitted|installed|working)\b", "smoke detectors were never fitted"),
        ),
    ),
    StateForms(
        "PEACEFUL",
        (
            (
                r"\b(?:was|were|remained|stayed|passed off|ended|passed) (?:largely |mostly |entirely |wholly )?peaceful(?:ly)?\b",
                "the march was peaceful",
            ),
            (r"\bpassed (?:off )?without (?:incident|trouble)\b", "the march passed off without incident"),
        ),
        (
            (r"\b(?:clashes|scuffles|fighting|violence|trouble) (?:broke out|erupted|flared)\b", "scuffles broke out at the march"),
            (r"\bturned violent\b", "the march turned violent"),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "CHILDLESS",
        ((r"\b(?:had|has|have|leaves|left) no children\b", "Holm had no children"),),
        (
            (
                r"\b(?:is )?survived by (?:(?:his|her|their|a|two|three|four|five|six|\w+) ){1,3}(?:sons?|daughters?|children)\b",
                "Holm is survived by two daughters",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "DIED HOW",
        ((r"\b(?:died|death) (?:suddenly|unexpectedly)\b", "Holm died suddenly"),),
        ((r"\bafter a (?:long|lengthy) (?:illness|battle|fight)\b", "Holm died after a long illness"),),
        alone=True,
    ),
    StateForms(
        "TERMS RUN",
        ((r"\b(?:to run|served?|running|run) concurrently\b|\bconcurrent (?:terms|sentences)\b", "the terms are to run concurrently"),),
        ((r"\b(?:to run|served?|running|run) consecutively\b|\bconsecutive (?:terms|sentences)\b", "the terms are to run consecutively"),),
        alone=True,
    ),
    StateForms(
        "JAILED",
        (
            (r"\b(?:walked free|avoided jail|avoided prison|spared (?:jail|prison))\b", "Holm walked free"),
            (r"\bsuspended (?:prison |jail )?(?:sentence|term)\b", "Holm got a suspended sentence"),
        ),
        (
            (r"\b(?:was|were|been) (?:jailed|imprisoned|sent to (?:prison|jail))\b", "Holm was jailed"),
            (r"\bbegan (?:a|his|her) (?:prison |jail )?sentence\b", "Holm began her sentence"),
        ),
        person=True,
    ),
    StateForms(
        "EVACUATION",
        ((r"\bvoluntary evacuation\b|\b(?:advised|urged|asked|encouraged) to leave\b", "villagers were urged to leave"),),
        (
            (
                r"\b(?:mandatory|compulsory|forced) evacuation\b|\bevacuation orders?\b|\bordered (?:out|to leave)\b",
                "villagers were ordered to leave",
            ),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "WON WHEN",
        ((r"\b(?:in|after) extra[- ]time\b|\bpenalty shoot-?out\b|\bon penalties\b", "they won on penalties"),),
        ((r"\bin (?:normal|regulation) time\b|\bwithout (?:the )?need (?:for|of) extra\b", "they won in normal time"),),
        alone=True,
    ),
    StateForms(
        "INQUIRY",
        ((rf"\b(?:ordered|announced|launched|opened|set up) (?:a|an) {_PROBE}\b", "the minister ordered a public inquiry"),),
        (
            (
                rf"\b(?:ruled out|rejected calls for|refused|no plans for|no need for) (?:a|an) {_PROBE}\b",
                "the minister ruled out an inquiry",
            ),
            (rf"\bthere (?:would|will) be no {_PROBE}\b", "there will be no inquiry, the minister said"),
        ),
    ),
    StateForms(
        "HELPS POLICE",
        ((r"\b(?:is |was |has been )?co-?operat(?:ed|ing) (?:fully )?with\b", "Holm cooperated with detectives"),),
        (
            (r"\b(?:refused|declined) to (?:co-?operate|answer (?:any )?questions)\b", "Holm refused to cooperate"),
            (r"\b(?:did|has|had|was|is) not co-?operat(?:ed?|ing)\b", "Holm did not cooperate"),
        ),
        person=True,
        changes=True,
    ),
    StateForms(
        "REFUNDS",
        (
            (
                r"\b(?:will|would|can|could) (?:get|receive|claim|be given|be offered) (?:a |full |their )?"
                r"(?:\w+ )?(?:refunds?|money back)\b",
                "they will get full refunds",
            ),
        ),
        ((r"\b(?:no|not get|without|refused) (?:any |a )?refunds?\b|\bnon-?refundable\b", "there will be no refunds"),),
        alone=True,
    ),
    StateForms(
        "MAINTAINED",
        ((r"\b(?:fully|regularly|properly|well|recently) (?:maintained|overhauled)\b", "the crane was well maintained"),),
        (
            (r"\b(?:poorly|badly|inadequately) (?:maintained|serviced)\b", "the crane was poorly maintained"),
            (r"\boverdue (?:for )?(?:a |its )?(?:service|maintenance|overhaul)\b", "the crane was overdue for a service"),
            (r"\b(?:not|never) (?:been )?(?:maintained|overhauled)\b", "the crane had never been overhauled"),
        ),
    ),
    StateForms(
        "FUEL",
        ((r"\b(?:enough|plenty of|sufficient|ample) fuel\b|\bfull tanks?\b", "it had plenty of fuel"),),
        ((r"\br[au]n(?:ning)? out of fuel\b|\bempty tanks?\b|\bran dry\b", "it ran out of fuel"),),
        alone=True,
    ),
    StateForms(
        "OCCUPIED",
        (
            (r"\b(?:was|were|stood) (?:empty|unoccupied|deserted) (?:at the time|when)\b", "the hall was empty at the time"),
            (r"\b(?:[Nn]obody|[Nn]o one) was (?:inside|in the (?:building|house|hall|school|shop))\b", "nobody was inside"),
        ),
        (
            (
                r"\b(?:people|families|pupils|children|workers|staff|guests|customers|worshippers|residents) (?:were|had been) inside\b",
                "thirty guests were inside",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "PRICE",
        (
            (r"\b[Nn]o price (?:has|had) been (?:set|fixed|agreed|named)\b", "no price has been fixed"),
            (r"\bprice (?:has|had) (?:not|yet) (?:to )?be(?:en)? (?:set|fixed|agreed|named)\b", "the price has yet to be set"),
        ),
        ((r"\bcosts [£$€][\d,.]+ (?:a|an|per) (?:day|week|month|year|dose|course|head|night|seat)\b", "it costs £40 a week"),),
        alone=True,
    ),
    StateForms(
        "SIDE EFFECTS",
        (
            (
                r"\bno (?:serious|severe|major) (?:side[- ]effects|adverse (?:events|reactions)|safety concerns)\b",
                "there were no serious side effects",
            ),
            (r"\bwas (?:generally )?well tolerated\b", "the drug was well tolerated"),
        ),
        (
            (r"(?<!no )(?<!of )\b(?:serious|severe) (?:side[- ]effects|adverse (?:events|reactions))\b", "some had severe side effects"),
            (
                r"\b(?:cases?|signs?) of (?:liver|kidney|heart|nerve) (?:damage|injury|failure|disease)\b",
                "there were two cases of kidney failure",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "SIGNED",
        (
            (r"\b(?:has|have|had|was|were) (?:been )?signed (?:the|a|an|by|in|on)\b", "the lease had been signed by Holm"),
            (r"\bsigned (?:the|a|an) (?:deal|agreement|contract|lease|treaty|accord|pact)\b", "Holm signed the lease"),
        ),
        (
            (r"\b(?:has|have|had) yet to (?:be signed|sign)\b", "Holm has yet to sign the lease"),
            (r"\b(?:refused|declined) to sign\b", "Holm refused to sign the lease"),
            (r"\b(?:remains?|still) unsigned\b", "the lease of Holm is still unsigned"),
        ),
        changes=True,
    ),
    StateForms(
        "DIVIDEND",
        ((r"\b(?:raised|increased|lifted) (?:its |the )?(?:\w+ )?(?:dividend|payout)\b", "it raised the interim dividend"),),
        (
            (r"\b(?:dividend|payout) (?:is|was|remains?|stays?|stayed) (?:unchanged|flat|frozen)\b", "the dividend is unchanged"),
            (r"\b(?:cut|scrapped|suspended|held|froze|kept) (?:its |the )?(?:\w+ )?(?:dividend|payout)\b", "it suspended the dividend"),
        ),
        alone=True,
    ),
    StateForms(
        "FORECAST",
        (
            (
                r"\b(?:raised|lifted|upgraded|increased) (?:its |the )?(?:(?:full-year|annual|profit|sales|\d{4}) )*"
                r"(?:guidance|forecast|outlook)\b",
                "it lifted its annual forecast",
            ),
        ),
        (
            (
                r"\b(?:cut|lowered|trimmed|slashed|kept|maintained|reaffirmed|withdrew) (?:its |the )?"
                r"(?:(?:full-year|annual|profit|sales|\d{4}) )*(?:guidance|forecast|outlook)\b",
                "it trimmed its annual forecast",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "ALL COUNTS",
        (
            (
                r"\b(?:guilty|convicted) (?:on|of) (?:all|both|every) (?:\w+ )?(?:counts?|charges?)\b",
                "Holm was found guilty on all six counts",
            ),
        ),
        (
            (
                r"\b(?:cleared|acquitted|found not guilty) (?:of|on) (?:one|two|three|four|a|some|the other|the remaining) "
                r"(?:\w+ )?(?:counts?|charges?)\b",
                "Holm was cleared of two charges",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "PAROLE",
        ((r"\bwithout (?:the (?:possibility|chance) of |any chance of )?parole\b", "Holm got life without parole"),),
        ((r"\beligible for (?:early )?(?:parole|release)\b", "Holm will be eligible for parole"),),
        alone=True,
    ),
    StateForms(
        "DEATH PENALTY",
        ((r"(?<!not )\bseek(?:ing)? the death penalty\b", "prosecutors seek the death penalty"),),
        (
            (
                r"\b(?:ruled out|rule out|will not seek|would not seek|not seeking|not be seeking) the death penalty\b",
                "prosecutors ruled out the death penalty",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "RECOUNT",
        ((r"\b(?:ordered|granted|allowed|demanded|requested) a (?:full |partial )?recount\b", "Holm demanded a recount"),),
        ((r"\b(?:no|without a|ruled out a|not ask for a|refused a) recount\b", "there will be no recount"),),
        alone=True,
    ),
)
"""Nobody has it both ways at one time."""
