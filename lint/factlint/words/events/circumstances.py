"""What else of an event is one way or the other: the light was red, the driver braked, the crowd booed, a note was left."""

from __future__ import annotations

from factlint.words.events.ways import StateForms

_NOT = r"(?:not|never|n['’]t)"
_FREE = r"(?:(?!not\b|never\b)\w+ )?"
_HELP = r"(?:999|911|112|000|police|the police|an ambulance|ambulances|the emergency services|the fire brigade|emergency services|for help)"
_NO_ONE = r"(?:[Nn]obody|[Nn]o[- ]one|[Nn]one of (?:the|them)[^.;,]{0,30})"

CIRCUMSTANCES = (
    StateForms(
        "BRAKED",
        (
            (r"(?<!not )(?<!never )\bbraked\b", "the driver braked before the bend"),
            (r"\b(?:slammed on|hit|applied|jammed on|stamped on) the brakes\b", "the driver hit the brakes before the bend"),
        ),
        (
            (
                r"\b(?:did not|didn['’]t|never|failed to|had not) (?:\w+ )?(?:braked?|slow(?:ed)? down|appl(?:y|ied) the brakes)\b",
                "the driver never braked before the bend",
            ),
            (r"\bwithout (?:braking|slowing(?: down)?)\b", "the driver went into the bend without braking"),
            (r"\b[Nn]o (?:sign of braking|skid marks|attempt to brake)\b", "there was no sign of braking before the bend"),
        ),
        alone=True,
    ),
    StateForms(
        "SIGNAL",
        (
            (
                r"\b(?:traffic )?(?:lights?|signals?) (?:was|were|had been|showed|showing|had turned|turned) (?:\w+ )?(?:red|at "
                r"danger)\b",
                "the signal was red",
            ),
            (r"\b(?:ran|jumped|drove through|went through|passed) (?:a|the) red (?:light|signal)\b", "the driver ran a red light"),
        ),
        (
            (
                r"\b(?:traffic )?(?:lights?|signals?) (?:was|were|had been|showed|showing|had turned|turned) (?:\w+ )?(?:green|"
                r"clear)\b",
                "the signal was green",
            ),
            (r"\b(?:a|the|on a) green (?:light|signal)\b", "the driver had a green light"),
        ),
        alone=True,
    ),
    StateForms(
        "AWAKE",
        (
            (r"\b(?:was|were|been|fell|fallen|lay|still|fast|sound) (?:\w+ )?asleep\b", "Holm was asleep"),
            (r"\b(?:was|were) sleeping\b|\bslept through\b", "Holm was sleeping"),
        ),
        ((r"\b(?:was|were|been|lay|wide|still) (?:\w+ )?awake\b", "Holm was awake"),),
        person=True,
    ),
    StateForms(
        "CONSCIOUS",
        (
            (rf"\b(?:was|were|is|remained|still) {_FREE}(?:conscious|alert)\b", "Holm was conscious"),
            (r"\bnever lost consciousness\b", "Holm never lost consciousness"),
        ),
        (
            (r"\b(?:unconscious|knocked out)\b", "Holm was unconscious"),
            (r"(?<!never )\blost consciousness\b", "Holm lost consciousness"),
        ),
        person=True,
    ),
    StateForms(
        "KNOWN TO POLICE",
        (
            (
                rf"\b(?:was|were|is|had been) {_FREE}known to (?:the )?(?:police|authorities|security services|officers)\b",
                "the man was known to police",
            ),
            (
                r"\b(?:had|with|has) (?:a (?:long )?criminal record|previous convictions|a string of convictions|a history of "
                r"(?:violence|offending))\b",
                "the man had a criminal record",
            ),
        ),
        (
            (
                rf"\b{_NOT} (?:been )?(?:previously )?known to (?:the )?(?:police|authorities|security services|officers)\b",
                "the man was not known to police",
            ),
            (
                r"\b(?:unknown to (?:the )?(?:police|authorities|security services)|no (?:criminal record|previous convictions|record|"
                r"history of (?:violence|offending)))\b",
                "the man had no criminal record",
            ),
            (r"\b(?:was|is) (?:previously )?of good character\b", "the man was of good character"),
        ),
        alone=True,
    ),
    StateForms(
        "RESISTED",
        (
            (
                r"(?<!not )(?<!never )\b(?:resist(?:ed|ing)|fought|struggled) (?:arrest|with (?:the )?(?:police|officers|guards)|"
                r"back)\b",
                "the man resisted arrest",
            ),
            (r"\bafter a (?:brief |violent |short )?struggle\b", "he was held after a struggle"),
        ),
        (
            (r"\b(?:did not|didn['’]t|never) (?:resist|struggle|fight back|put up)\b", "the man did not resist"),
            (r"\bwithout (?:a (?:struggle|fight)|resistance|resisting|incident)\b", "he was held without a struggle"),
            (r"\boffered no resistance\b|\bput up no (?:fight|resistance)\b", "the man offered no resistance"),
        ),
        alone=True,
    ),
    StateForms(
        "ON A LEAD",
        ((r"(?<!not )\bon (?:a|the|its|his|her) (?:lead|leash)\b", "the dog was on a lead"),),
        (
            (r"\b(?:off|without|not on) (?:a |the |its |his |her )?(?:lead|leash)\b", "the dog was off its lead"),
            (r"\boff-?(?:lead|leash)\b|\bunleashed\b", "the dog was off-lead"),
        ),
        alone=True,
    ),
    StateForms(
        "APOLOGY",
        (
            (
                r"(?<!not )(?<!never )\b(?:apologi[sz](?:ed|es)|said sorry|has said sorry|issued (?:an|a full|a public) apology|begged "
                r"forgiveness)\b",
                "Holm apologised to the families",
            ),
            (
                r"\b(?:offered|made) (?:an|a full|a public|his|her|their|its) (?:\w+ )?apolog(?:y|ies)\b",
                "Holm offered an apology to the families",
            ),
        ),
        (
            (r"\b(?:refused|declined|failed) to (?:apologi[sz]e|say sorry)\b", "Holm refused to apologise to the families"),
            (
                r"\b(?:did not|didn['’]t|has not|would not|never|will not) (?:\w+ )?(?:apologi[sz]ed?|say sorry|said sorry)\b",
                "Holm did not apologise to the families",
            ),
            (
                r"\b(?:offered|made|gave) no apology\b|\bstopped short of (?:an apology|apologi[sz]ing)\b",
                "Holm offered no apology to the families",
            ),
        ),
        person=True,
    ),
    StateForms(
        "CROWD",
        (
            (r"\b(?:was|were) (?:\w+ )?(?:booed|jeered|heckled|whistled)\b", "Holm was booed in the hall"),
            (r"\bto (?:loud |a chorus of |scattered )?(?:boos|jeers|catcalls|whistles)\b", "Holm left to boos in the hall"),
        ),
        (
            (r"\b(?:was|were) (?:\w+ )?(?:applauded|cheered|clapped)\b", "Holm was applauded in the hall"),
            (
                r"\bto (?:loud |warm |thunderous |a round of |scattered )?(?:applause|cheers)\b|\bstanding ovation\b",
                "Holm left to applause in the hall",
            ),
            (r"\bin (?:stony |complete |total |near )?silence\b", "Holm was heard in silence in the hall"),
        ),
    ),
    StateForms(
        "BALLOT",
        ((r"\b(?:secret|postal) (?:ballot|vote)\b|\bby ballot\b", "they chose in a secret ballot"),),
        ((r"\bshow of hands\b|\b(?:open|roll-call|voice|recorded) vote\b", "they chose by a show of hands"),),
        alone=True,
    ),
    StateForms(
        "AT ONCE",
        (
            (
                r"\b(?:with immediate effect|effective immediately|immediately stepp(?:ed|ing) down|at once)\b",
                "Holm goes with immediate effect",
            ),
        ),
        (
            (
                r"\b(?:will|would|is to|agreed to) (?:stay|remain|serve|continue)(?: on)?(?: in (?:post|office|the job|place))?(?: as "
                r"\w+)? until\b",
                "Holm will stay in post until May",
            ),
            (
                r"\b(?:at|by|until) the end of (?:the (?:month|year|term|season)|his term|her term|\w+)\b",
                "Holm goes at the end of the month",
            ),
        ),
    ),
    StateForms(
        "INSURED",
        (
            (rf"\b(?:was|were|is|are) {_FREE}insured\b|\bcovered by insurance\b", "the house was fully insured"),
            (r"\binsurance (?:will|would) (?:cover|pay)\b", "insurance will cover the house"),
        ),
        ((r"\b(?:uninsured|not (?:\w+ )?insured|no insurance|without insurance)\b", "the house was not insured"),),
    ),
    StateForms(
        "RUNS AGAIN",
        (
            (
                r"\b(?:will|would|is going to|plans to|intends to|vowed to|is to) (?:run|stand|seek|fight) (?:again\b|for "
                r"(?:re-?election|another|a (?:second|third|fourth|new)|office|mayor|governor|the)|re-?election|another term|a "
                r"(?:second|third|fourth|new) term)",
                "Holm will run for another term",
            ),
        ),
        (
            (
                r"\b(?:will|would|does) not (?:be )?(?:run(?:ning)?|stand(?:ing)?|seek(?:ing)?) ?(?:again\b|for (?:re-?election|"
                r"another|a (?:second|third|fourth|new)|office|mayor|governor|the)|re-?election|another term|a (?:second|third|fourth|"
                r"new) term)?",
                "Holm will not seek another term",
            ),
            (
                r"\b(?:ruled out|decided against) (?:running|standing|a (?:second|third|fourth|new) term|another term)\b",
                "Holm ruled out another term",
            ),
            (
                r"\bhas (?:yet to decide|not decided|not said|not ruled out) (?:\w+ ){0,3}(?:run|stand|running|standing|term)\b",
                "Holm has not decided whether to stand",
            ),
        ),
        person=True,
    ),
    StateForms(
        "REOPENED",
        (
            (r"(?<!not )\b(?:reopened|re-opened|back to normal|up and running|resumed service)\b", "the line at the bridge reopened"),
            (
                r"\b(?:services?|trains?|flights?|traffic|lessons|classes) (?:[\w ]{1,30} )?(?:resumed|restarted|(?:was|were) (?:running|"
                r"flowing))\b",
                "trains over the bridge resumed",
            ),
        ),
        (
            (
                r"\b(?:remain(?:s|ed)?|stay(?:s|ed)?|was still|were still|is still|are still|kept) (?:closed|shut|suspended|sealed off|"
                r"cordoned off)\b",
                "the line at the bridge remains closed",
            ),
            (
                r"\b(?:closed|shut|suspended) (?:until|till) (?:further notice|at least|\w+day)\b",
                "the line at the bridge is closed until further notice",
            ),
        ),
        changes=True,
    ),
    StateForms(
        "TESTED",
        (
            (r"\b(?:tested|testing|tests? (?:\w+ ){0,3}(?:was|were|came back|proved)) positive\b", "the horse tested positive"),
            (r"\bfailed (?:a|the|his|her) (?:drugs?|doping) test\b", "the rider failed a drug test"),
        ),
        (
            (
                r"\b(?:tested|testing|tests? (?:\w+ ){0,3}(?:was|were|came back|proved)) (?:negative|clean|clear)\b",
                "the horse tested negative",
            ),
            (r"\bpassed (?:a|the|his|her) (?:drugs?|doping) test\b", "the rider passed a drug test"),
        ),
        alone=True,
    ),
    StateForms(
        "NOTE",
        (
            (
                r"\b(?:left|found|leaving|wrote) (?:a |the )?(?:suicide |farewell |handwritten |typed |goodbye )?(?:note|letter)\b",
                "he left a note",
            ),
        ),
        (
            (
                r"\b[Nn]o (?:suicide |farewell |handwritten |goodbye )?(?:note|letter) (?:was|had been|has been|were)\b|\b(?:left|"
                r"leaving|found) no (?:note|letter)\b",
                "no note was found",
            ),
            (r"\bwithout leaving (?:a|any) (?:note|letter)\b", "he went without leaving a note"),
        ),
        alone=True,
    ),
    StateForms(
        "WEAPON FOUND",
        (
            (
                r"\b(?:gun|weapon|knife|pistol|rifle|axe|hammer) (?:\w+ ){0,3}(?:was|were|has been|had been) (?:\w+ )?(?:found|"
                r"recovered|seized)\b",
                "the knife was recovered",
            ),
            (
                r"\b(?:found|recovered|seized) (?:a|the|his|two|several) (?:\w+ )?(?:gun|weapon|knife|pistol|rifle|axe|hammer)s?\b",
                "police recovered the knife",
            ),
        ),
        (
            (
                r"\b(?:gun|weapon|knife|pistol|rifle|axe|hammer) (?:\w+ ){0,3}(?:has|had|was|have) (?:yet to be|not been|never been|"
                r"never|not) ?(?:found|recovered|traced)\b",
                "the knife has not been found",
            ),
            (
                r"\b(?:still )?(?:searching|looking|hunting) for the (?:\w+ )?(?:gun|weapon|knife|pistol|rifle|axe|hammer)\b",
                "police are still searching for the knife",
            ),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "CAUGHT ON CAMERA",
        (
            (
                r"\b(?:caught|captured|recorded|filmed) (?:\w+ )?(?:on|by) (?:a )?(?:security |surveillance |dashboard |CCTV |body[- "
                r"]worn )*(?:cameras?|CCTV|video|film)\b",
                "it was caught on camera",
            ),
            (r"\b(?:CCTV|cameras?|footage|video) (?:\w+ )?(?:shows?|showed|captured|caught|recorded)\b", "footage showed the fall"),
        ),
        (
            (
                r"\b(?:cameras?|CCTV) (?:\w+ ){0,3}(?:was|were|had been) (?:not working|switched off|broken|out of order|not recording|"
                r"off)\b",
                "the camera was switched off",
            ),
            (r"\b[Nn]o (?:CCTV|cameras?|footage|video)\b", "there was no footage"),
            (r"\b(?:not|never) (?:been )?(?:caught|captured|recorded|filmed)\b", "it was not recorded"),
        ),
        alone=True,
    ),
    StateForms(
        "HELP CALLED",
        (
            (
                rf"(?<!nobody )(?<!one )\b(?:called|phoned|rang|dialled|dialed|alerted|summoned|telephoned) {_HELP}\b",
                "a neighbour called the police",
            ),
        ),
        (
            (
                rf"\b{_NO_ONE} (?:had |ever )?(?:called|phoned|rang|dialled|dialed|alerted|summoned|telephoned) {_HELP}\b",
                "nobody called the police",
            ),
            (
                rf"\b(?:did not|didn['’]t|never|failed to) (?:call|phone|ring|dial|alert|summon|telephone) {_HELP}\b",
                "the crew did not call for help",
            ),
            (
                r"\b(?:police|ambulances?|the emergency services|the fire brigade) (?:was|were) (?:not|never) (?:called|alerted|"
                r"summoned)\b",
                "the police were never called",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "IN COURT",
        ((rf"\b(?:was|sat|stood|appeared) {_FREE}(?:in (?:court|the dock)|in person)\b", "Holm was in court"),),
        (
            (
                r"\b(?:was|were) not (?:\w+ )?(?:in (?:court|the dock)|present)\b|\bin (?:his|her|their) absence\b|\bin absentia\b",
                "Holm was not in court",
            ),
            (r"\b(?:by|via|over|through) (?:a )?(?:video[- ]?link|videolink|video)\b", "Holm appeared by video link"),
        ),
        person=True,
    ),
    StateForms(
        "QUESTIONS",
        ((r"\b(?:took|answered|fielded) (?!no\b)(?:\w+ ){0,2}questions\b", "Holm took questions"),),
        (
            (r"\b(?:took|answered) no questions\b", "Holm took no questions"),
            (
                r"\b(?:without (?:taking|answering)|refused to (?:take|answer)|declined to (?:take|answer)|did not (?:take|answer)) "
                r"(?:any )?questions\b",
                "Holm left without taking questions",
            ),
        ),
        person=True,
    ),
    StateForms(
        "ATTENDED",
        (
            (
                r"\b(?:attended|was at|was present at|turned up (?:at|for)|took part in|joined) the (?:funeral|ceremony|meeting|talks|"
                r"hearing|match|summit|vigil|march|opening|launch|dinner|service|wedding)\b",
                "Holm attended the ceremony",
            ),
        ),
        (
            (
                r"\b(?:did not|didn['’]t|would not) (?:attend|go to|turn up (?:at|for)|take part in|join) the (?:funeral|ceremony|"
                r"meeting|talks|hearing|match|summit|vigil|march|opening|launch|dinner|service|wedding)\b",
                "Holm did not attend the ceremony",
            ),
            (
                r"\b(?:missed|skipped|boycotted|stayed away from|shunned|was absent from) the (?:funeral|ceremony|meeting|talks|"
                r"hearing|match|summit|vigil|march|opening|launch|dinner|service|wedding)\b",
                "Holm missed the ceremony",
            ),
        ),
        person=True,
    ),
    StateForms(
        "MADE PUBLIC",
        (
            (
                r"\b(?:report|findings|document|letter|video|footage|recording|results?) (?:[\w ]{1,30} )?(?:was|were|has been|have "
                r"been) (?:\w+ "
                r")?(?:published|made public|released)\b",
                "the report on the bridge was made public",
            ),
        ),
        (
            (
                r"\b(?:report|findings|document|letter|video|footage|recording|results?) (?:[\w ]{1,30} )?(?:was|were|has|have|"
                r"will) (?:not|never|yet "
                r"to be) (?:been |be )?(?:published|made public|released)\b",
                "the report on the bridge has not been published",
            ),
            (
                r"\b(?:withheld|kept secret|kept under wraps|suppressed|refused to (?:publish|release))\b",
                "the report on the bridge was kept secret",
            ),
        ),
        changes=True,
    ),
    StateForms(
        "WHO KNEW",
        (
            (
                r"\b(?:had been|were|was|been) (?:told|informed|notified|consulted|briefed) (?:in advance|beforehand|of the|about the|"
                r"by)\b",
                "the parents were informed of the change at the school",
            ),
            (
                r"\b(?:told|informed|notified|consulted) (?:the )?(?:parents|residents|staff|workers|families|relatives|neighbours|"
                r"neighbors|unions?)\b",
                "the head told parents of the change at the school",
            ),
        ),
        (
            (
                r"\b(?:not|never|n['’]t) (?:been )?(?:told|informed|notified|consulted|briefed)\b",
                "the parents were not informed of the change at the school",
            ),
            (
                r"\b(?:kept in the dark|without (?:telling|informing|consulting|notifying))\b",
                "the parents were kept in the dark on the change at the school",
            ),
            (
                r"\b(?:parents|residents|staff|workers|families|relatives) (?:\w+ )?(?:learned|learnt|found out|heard) (?:of it |about "
                r"it |of \w+ \w+ )?(?:from|on|through) (?:the (?:news|radio|press|papers)|social media|television|Facebook|Twitter)",
                "the parents heard of the change from the news at the school",
            ),
        ),
    ),
    StateForms(
        "TICKET",
        ((r"\b(?:free of charge|for free|admission (?:is|was) free|free (?:admission|entry))\b", "admission was free at the fair"),),
        (
            (
                r"\b(?:paid|pay|charged?|charging|cost) [$£€]\d[\d.,]*(?: (?:each|a head|per (?:person|head)))?(?: (?:to get in|for "
                r"admission|for entry))?\b",
                "visitors paid £5 at the fair",
            ),
        ),
    ),
    StateForms(
        "CHARGED",
        ((r"\b(?:was|were|has been|have been|had been) (?:(?!not|never)\w+ )?charged with\b", "Holm was charged with theft"),),
        (
            (r"\b(?:released|freed|let go) without charge\b", "Holm was released without charge"),
            (r"\b(?:not|never) (?:yet )?(?:been )?charged\b", "Holm has not been charged with theft"),
            (r"\b[Nn]o (?:formal |criminal )?charges (?:were|have been|had been|are|will be)\b", "no formal charges have been filed"),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "HELD",
        (
            (
                r"\b(?:will|would|could|can|is to|was to|may) (?:still |now )?(?:take place|go ahead|be (?:held|staged|played))\b",
                "the speech would take place in the hall",
            ),
        ),
        (
            (
                r"\b(?:will|would|could|can)(?: ?not|n['’]t) (?:now |be |take |go )*(?:take place|place|go ahead|ahead|held|staged|"
                r"played)\b",
                "the speech would not be held in the hall",
            ),
        ),
        changes=True,
    ),
    StateForms(
        "CLOSE RACE",
        ((r"\b(?:too close to call|neck and neck|dead heat|tied|a toss-?up)\b", "the race for mayor was too close to call"),),
        (
            (
                r"\b(?:clear|comfortable|commanding|narrow|slim|wide|big|double-digit) lead\b|\b(?:was|were|is|are) (?:\w+ "
                r")?(?:leading|ahead)\b",
                "Holm had a clear lead in the race for mayor",
            ),
        ),
        changes=True,
    ),
    StateForms(
        "FRIENDS",
        (
            (
                r"\b(?:did not|didn['’]t|refused to|declined to) shake (?:\w+ )?hands?\b|\bwithout shaking hands\b",
                "the two did not shake hands",
            ),
        ),
        ((r"(?<!not )(?<!to )\b(?:shook hands|shook (?:his|her|the) \w*[’']?s? ?hand|embraced|hugged)\b", "the two shook hands"),),
        alone=True,
    ),
)
"""Of an event."""
