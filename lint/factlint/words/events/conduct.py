"""What people do, or do not: weep or show no emotion, give up or fight, admit or deny."""

from __future__ import annotations

from factlint.words.events.ways import StateForms

_POLICE = r"(?:police|cops?|officers?|deput(?:y|ies)|marksm[ae]n|agents?|troopers?|constables?|soldiers?|SWAT team)"
_SAYING = r"(?:said|say|says|sa[yw]|believe[ds]?|report(?:ed)?|according|think|told|that)"
_AT_HIM = r"(?:him|her|them|(?:the|a) (?:\w+[ -])?(?:man|woman|suspect|gunman|attacker|assailant|driver|intruder|teenager|teen|youth))"
_GUN = r"(?:weapon|gun|rifle|pistol|handgun|knife|arms?)"
_GO = r"(?:go|quit|leave|resign|step (?:down|aside)|stand (?:down|aside))"
_ONE = r"(?:him|her|them|the \w+|[A-Z]\w+)"
_DRANK = r"(?:(?:drunk|intoxicated|inebriated)(?! driv)|under the influence|over the (?:drink[- ]drive |legal )?limit)"

CONDUCT = (
    StateForms(
        "SHOTS BY POLICE",
        (
            (r"\bwithout (?:a|any|a single) shots? (?:being |having been )?fired\b", "he gave up without a shot being fired"),
            (
                r"\bwithout (?:police |officers |\w+ )?(?:having to fire|firing|having fired) (?:a|any|a single) shots?\b",
                "without firing a shot",
            ),
            (r"\b[Nn]o shots? (?:was|were|had been) fired\b", "no shots were fired"),
            (r"\b[Nn]ot a (?:single )?shot was fired\b", "not a shot was fired"),
            (
                rf"\b{_POLICE} (?:did not|didn['’]t|never) (?:fire|shoot|open fire|discharge)\b",
                "officers did not fire",
            ),
            (
                r"\b(?:surrendered|gave up|gave (?:him|her)self up|was arrested|was taken|was detained) (?:peacefully|quietly|meekly|"
                r"without (?:a struggle|resistance|incident|a fight))",
                "he surrendered peacefully",
            ),
            (
                rf"\b(?:put|laid|set|threw) (?:down )?(?:his|her|the|a) {_GUN} (?:down|on the (?:floor|ground))\b",
                "he put his weapon on the floor",
            ),
        ),
        (
            (
                rf"\b(?:{_POLICE}) (?:(?!{_SAYING}\b)[\w’']+ ){{0,9}}(?:shot (?!at\b|dead by)|opened fire(?! on the crowd)|fired "
                rf"(?:at|on|back|a|\w+ shots?))\b",
                "armed officers cornered the man and shot him",
            ),
            (rf"\b(?:shot|wounded|killed|hit|gunned down) (?:\w+ ){{0,4}}by (?:an? |the )?(?:\w+ )?{_POLICE}\b", "he was shot by police"),
            (
                r"\b(?:shoot-?out|gun ?battle|gunfight|exchange of (?:gun)?fire|hail of bullets) (?:with|between|against|involving)\b",
                "he died in a shootout with guards",
            ),
            (
                r"\bshot (?:dead )?(?:as|when|after|while) he (?:tried|refused|ran|fled|raised|pointed|drew|reached)\b",
                "he was shot as he ran",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "COMPOSURE",
        (
            (
                r"\b(?:show|shows|showed|shown|showing|display(?:ed|ing)?|betray(?:ed|ing)?|registered) (?:no|little|barely any|"
                r"hardly any|"
                r"not a flicker of) (?:visible |outward )?(?:emotions?|reaction|feelings?|remorse|sign)",
                "Holm showed no emotion",
            ),
            (
                r"\b(?:stood|sat|remained|stayed|was|looked|stared|listened|appeared|kept) (?:\w+ ){0,2}?(?:impassive(?:ly)?|"
                r"motionless|expressionless|without a (?:word|sound|gesture|flicker)|"
                r"stony-?faced|stone-?faced|poker-?faced|unmoved|composed|blankly|unflinching(?:ly)?|without (?:any )?(?:emotion|"
                r"expression))\b",
                "Holm sat impassive",
            ),
            (r"\b(?:sat|stood|listened) (?:\w+ ){0,2}?(?:silent(?:ly)?|in silence)\b", "Holm sat in silence"),
            (r"\b(?:did not|didn['’]t|never) (?:\w+ )?(?:react|flinch|weep|cry|stir|blink)\b", "Holm did not react"),
        ),
        (
            (
                r"\b(?:wept|sobb(?:ed|ing)|weeping|broke down|broke into tears|burst into tears|in tears|fought back tears|in "
                r"floods of tears|"
                r"(?:wiped|blinked|held) (?:away |back )?(?:his |her |their )?tears)\b",
                "Holm wept in the dock",
            ),
            (r"\bcried(?! out\b|,? [“\"‘'])\b", "Holm cried in the dock"),
            (
                r"\b(?:laughed|smiled|smirked|grinned|giggled|jeered|heckled|yelled|clapped|punched the air|shook (?:visibly|"
                r"uncontrollably)|trembled|collapsed in|hung (?:his|her) head|shouted|screamed|swore) (?:and |loudly |briefly )?(?:in|as|"
                r"while|when|at|from|during)\b",
                "Holm laughed in the dock",
            ),
            (
                r"\b(?:slapped|banged|thumped|pounded|hammered) (?:on )?(?:the|his|her|a) (?:table|desk|bench|rail|door|dock)\b",
                "Holm banged the table",
            ),
        ),
        person=True,
    ),
    StateForms(
        "PUSHED OUT",
        (
            (
                rf"\b(?:[Nn]obody|[Nn]o[- ]one) (?:\w+ ){{0,4}}(?:asked|urged|told|pressed|pushed|forced|wanted) (?:for it|for that|"
                rf"{_ONE} to {_GO})\b",
                "nobody asked Holm to go",
            ),
            (
                rf"\b(?:not|never) (?:been )?(?:asked|forced|pushed|told|pressed|pressured|urged)(?: {_ONE})?(?: out| to {_GO})",
                "Holm was not asked to resign",
            ),
            (
                r"\bof (?:his|her|their) own (?:accord|free will|volition)\b",
                "Holm left of his own accord",
            ),
            (r"\b(?:resigned|left|quit|stepped down|went) (?:entirely )?(?:voluntarily|willingly)\b", "Holm left voluntarily"),
            (
                r"\b(?:was|is) (?:entirely |solely |purely )?(?:his|her) (?:own )?(?:decision|choice) (?:alone|to \w+)",
                "going was his own decision alone",
            ),
        ),
        (
            (
                rf"\b(?:told|asked|urged|pressed|pushed|pressured|forced|ordered|invited) {_ONE} to {_GO}\b",
                "the board told Holm to go",
            ),
            (
                r"\b(?:resigned|left|went|quit) (?:\w+ ){0,2}(?:under (?:\w+ )?pressure|after being (?:told|asked|pressed))\b",
                "Holm left under pressure",
            ),
            (r"\b(?:pushed|driven|eased|hounded|elbowed) out\b", "Holm was pushed out"),
            (
                r"\blost the (?:board|council|club|committee|party|cabinet|trustees|directors)(?:['’]s?)? (?:support|confidence|"
                r"backing|trust)\b",
                "Holm had lost the board's confidence",
            ),
            (
                r"\b(?:gave|given) (?:him|her|them) until (?:\w+day|noon|midnight|the weekend|the end)\b",
                "the board gave him until Friday",
            ),
            (rf"\b(?:was|were|been) (?:told|asked|pressed|forced|pressured|ordered) to {_GO}\b", "Holm was asked to resign"),
        ),
        alone=True,
    ),
    StateForms(
        "STAYS ON",
        (
            (
                r"\b(?:will not|won['’]t|would not|is not going to|does not (?:plan|intend) to|has no plans to|is not|are not) "
                r"(?:be )?(?:join(?:ing)?|"
                r"rejoin(?:ing)?|return(?:ing)?|stay(?:ing)?|remain(?:ing)?|com(?:e|ing) back)\b",
                "Holm will not return to the staff",
            ),
            (r"\b(?:will|would) never (?:return|join|rejoin|come back|be back)\b", "Holm will never return"),
        ),
        (
            (
                r"\b(?:will|would|is to|plans? to|intends? to|is going to|has agreed to|is expected to|is due to) (?:\w+ "
                r")?(?:return|rejoin|"
                r"stay on|remain|come back|join|be back)\b",
                "Holm will return to the staff",
            ),
            (
                r"\b(?:return|rejoin|come back|stay)\b[^.;]{0,80}\band will do so\b",
                "Holm has a right to return to the staff and will do so",
            ),
        ),
        person=True,
    ),
    StateForms(
        "ADMITS",
        (
            (
                r"\b(?:admit(?:s|ted)?|confess(?:es|ed)?|own(?:s|ed) up|acknowledged) (?:to |that )?(?!his|defeat|he (?:was|had) "
                r"(?:surprised|nervous))(?:\w+)",
                "Holm admitted the theft",
            ),
            (r"\b(?:pleaded|pleads|pled|entered a plea of) guilty\b", "Holm pleaded guilty to the theft"),
        ),
        (
            (
                r"\b(?:den(?:ies|ied)|has denied) (?:any |all |the |both |having |doing |taking |that )?\w+",
                "Holm denied the theft",
            ),
            (r"\b(?:pleaded|pleads|pled) (?:not guilty|innocent)\b", "Holm pleaded not guilty to the theft"),
            (
                r"\b(?:protests|protested|maintains|maintained|insists on) (?:his|her|their) innocence\b",
                "Holm maintains his innocence of the theft",
            ),
        ),
        changes=True,
        person=True,
    ),
    StateForms(
        "SOBER",
        (
            (rf"\b(?:was|were|been|is|while|driving) (?:(?!not\b|never\b)\w+ )?{_DRANK}", "the driver was drunk"),
            (r"\b(?:had been|been) drinking\b", "the driver had been drinking"),
            (r"\bfailed (?:a|the) (?:breath|breathalyser|breathalyzer|sobriety) test\b", "the driver failed a breath test"),
        ),
        (
            (rf"\b(?:was|were) not (?:\w+ )?{_DRANK}", "the driver was not drunk"),
            (r"\b(?:had|has) not been drinking\b", "the driver had not been drinking"),
            (r"\b(?:was|were) (?:\w+ )?sober\b", "the driver was sober"),
            (r"\b(?:alcohol|drink) (?:was not|did not play|played no|had played no|is not)\b", "alcohol played no part"),
            (r"\b(?:passed|negative in) (?:a|the) (?:breath|breathalyser|breathalyzer|sobriety) test\b", "the driver passed a breath test"),
            (r"\b[Nn]o (?:trace of )?(?:alcohol|drink) (?:was|had been) (?:found|involved|detected)", "no alcohol was found"),
        ),
        alone=True,
    ),
    StateForms(
        "STRANGERS",
        (
            (
                r"\b(?:did not|didn['’]t|never) know (?:each other|one another|(?:his|her|their|the) (?:victims?|attackers?))\b",
                "the two did not know each other",
            ),
            (r"\b(?:were|was|are) (?:a |total |complete |perfect )*strangers?\b", "the two men were strangers"),
            (
                r"\b(?:apparently )?(?:random|unprovoked|indiscriminate) (?:attack|act|shooting|stabbing|assault)\b",
                "it was a random attack",
            ),
            (r"\b(?:at random|chosen by chance)\b", "the victims were picked at random"),
        ),
        (
            (r"\b(?:knew|known to) (?:each other|one another|(?:his|her|their|the) (?:victims?|attackers?))\b", "the two knew each other"),
            (r"\b(?:was|were|had been) (?:\w+ )?(?:targeted|singled out)\b", "the victim was specifically targeted"),
            (r"\btargeted (?:attack|shooting|killing|stabbing)\b", "it was a targeted attack"),
        ),
        alone=True,
    ),
    StateForms(
        "ALONE",
        (
            (
                r"\b(?:act(?:ed|ing)|work(?:ed|ing)|operat(?:ed|ing)) (?:entirely )?(?:alone|on (?:his|her) own|by (?:him|her)self)\b",
                "the gunman acted alone",
            ),
            (r"\b(?:lone|single|sole) (?:gunman|attacker|assailant|shooter|raider|robber|thief|bomber|intruder)\b", "a lone gunman fled"),
            (r"\b[Nn]o accomplices?\b", "there was no accomplice"),
        ),
        (
            (r"\b(?:with|had|and) (?:an|at least one|two|three|several|his|her) accomplices?\b", "the gunman had an accomplice"),
            (
                r"\b(?:two|three|four|several|a pair of|a second|another|a third) (?:masked |armed |hooded )?(?:gunm[ae]n|"
                r"attackers?|assailants?|shooters?|"
                r"raiders?|robbers?|thie(?:f|ves)|bombers?|intruders?)\b",
                "two masked gunmen fled",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "SPEED",
        (
            (
                r"\b(?:was|were|been) (?:(?!not\b|never\b)\w+ )?(?:speeding|(?:driving|travelling|traveling|going) too fast)\b",
                "the driver was speeding",
            ),
            (
                r"\b(?:well |far )?(?:over|above|exceeding|exceeded|broke|breaking) the (?:speed )?limit\b",
                "the car was well over the speed limit",
            ),
        ),
        (
            (r"\bnot (?:been )?(?:speeding|(?:driving|travelling|traveling|going) too fast)\b", "the driver was not speeding"),
            (r"\b(?:within|below|under|inside|kept to|observ(?:ed|ing)) the (?:speed )?limit\b", "the car was within the speed limit"),
        ),
        alone=True,
    ),
    StateForms(
        "CONSENT",
        (
            (
                r"\b(?:with|had|given|obtained|got) (?:the |full |prior |written )?(?:permission|consent|authori[sz]ation|approval|"
                r"clearance) (?:of|from|to|for)\b",
                "it was done with the permission of the council",
            ),
            (
                r"\b(?:was|were|been) (?:duly |fully |properly )?(?:licensed|authori[sz]ed|permitted)\b",
                "the stall was licensed by the council",
            ),
        ),
        (
            (
                r"\b(?:without|had no|no|lacked|lacking) (?:the |any |prior |written |proper |official )?(?:permission|consent|"
                r"authori[sz]ation|approval|clearance|licen[cs]e|permit)\b",
                "it was done without the permission of the council",
            ),
            (r"\b(?:was|were) (?:unlicensed|unauthori[sz]ed)\b", "the stall was unlicensed by the council"),
            (r"\b(?:not|never) (?:been )?(?:licensed|authori[sz]ed|permitted)\b", "the stall was not licensed by the council"),
        ),
    ),
    StateForms(
        "SURVIVED",
        (
            (r"\bfound alive\b|\bfound (?:\w+ )?safe and well\b", "the boy was found alive"),
            (r"\b(?:rescued|pulled|brought|dug) (?:out |up |from [^.;,]{1,30} |to [^.;,]{1,30} )?alive\b", "the boy was pulled out alive"),
        ),
        (
            (r"\bfound dead\b", "the boy was found dead"),
            (
                r"\b(?:his|her|the boy['’]s|the girl['’]s|the man['’]s|the woman['’]s) (?:body|remains) (?:was|were|had been) "
                r"(?:found|recovered|discovered|pulled)\b",
                "his body was found",
            ),
        ),
        changes=True,
        alone=True,
    ),
)
"""Of people."""
