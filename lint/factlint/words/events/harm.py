"""What an accident or a storm does, or does not: who is hurt, what is spilt, destroyed or cut off."""

from __future__ import annotations

from factlint.words.events.ways import StateForms

_NOBODY = (
    r"(?:[Nn]obody|[Nn]o[- ]one|[Nn]one(?: of (?:the|those|them)[^.;,]{0,40})?|[Nn]o (?:member of the crew|passengers?|person|people))"
)
_WATER = r"(?:water|sea|river|harbou?r|lake|canal|dock|loch|ocean|sound)"
_OIL = (
    r"(?:(?:fuel|heating|crude|diesel|hydraulic) )?(?:fuel|oil|diesel|petrol|gas|chemicals?|sewage|acid|cargo|toxic waste|ammonia|"
    r"chlorine)"
)
_SPILL = r"(?:spills?|spillage|leaks?|leakage|slick|pollution|contamination)"
_CHECKED = r"(?:inspected|surveyed|serviced|tested|checked)"
_CHECK = r"(?:inspection|survey|safety check|test|audit|MOT|check-up)"

ACCIDENTS = (
    StateForms(
        "IN THE WATER",
        (
            (
                rf"\b{_NOBODY} (?:had |has |was |were |is |ever |have )?(?:been |gone |got )?(?:entered|enter|went|in|into|fallen|"
                rf"fell|jumped|thrown|lost|washed|swept)"
                rf"(?: into| in| over| overboard)* ?(?:the {_WATER}\b|overboard)",
                "nobody had gone into the water",
            ),
        ),
        (
            (
                rf"\b(?:jump(?:ed|ing)|leap(?:ed|t|ing)|fell|fall(?:en|ing)|div(?:ed|ing)|dove|plung(?:ed|ing)|pitched|thrown|swept|"
                rf"went|tumbl(?:ed|ing)|"
                rf"knocked|slipp(?:ed|ing)|toppl(?:ed|ing)) (?:\w+ )?in(?:to)? the {_WATER}\b",
                "a deckhand jumped into the water",
            ),
            (
                r"\b(?:fell|fallen|falling|went|gone|pitched|knocked|swept|thrown|washed|tumbled|toppled) (?:overboard|over the "
                r"(?:rail|side|railings?|stern|bow|gunwale))\b",
                "a deckhand fell overboard",
            ),
            (
                rf"\b(?:pulled|plucked|rescued|dragged|hauled|fished|recovered|saved) (?:\w+ ){{0,3}}(?:from|out of) the {_WATER}\b",
                "a deckhand was pulled from the water",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "SPILL",
        (
            (
                rf"\b(?:there (?:was|had been|has been|is)|caused|causing|reported|confirmed) (?:a|an|some) (?:\w+ )?{_SPILL}",
                "there had been a spill",
            ),
            (
                rf"(?<![Nn]o )\b{_OIL} (?:had |has |have |was |were |is )?(?:been )?(?:spilled|spilt|leaked|leaking|escaped|"
                rf"escaping|poured|gushed|seeped|discharged)\b",
                "fuel had leaked",
            ),
            (r"\b(?:oil|fuel|diesel|chemical|sewage) (?:spill|leak|slick)\b", "they fought a fuel spill"),
        ),
        (
            (
                rf"\b[Nn]o (?:sign of |risk of |evidence of |reported )?(?:{_OIL}|{_SPILL})(?: or {_SPILL})? (?:was|were|had|has|"
                rf"have|is|escaped|leaked|spilled|occurred|or)\b",
                "no oil escaped",
            ),
            (
                rf"\b(?:there (?:was|had been|has been|is)|caused|causing|with|reported|found) no (?:\w+ )?(?:{_SPILL})",
                "there was no pollution",
            ),
            (
                rf"\b{_OIL} (?:had |has |have |was |were |did )?not (?:been )?(?:spilled|spilt|leaked|leak|escape|escaped)\b",
                "fuel had not leaked",
            ),
            (
                rf"\bwithout (?:any )?(?:{_SPILL}|(?:spilling|leaking|losing) (?:any |its )?{_OIL})\b",
                "it was emptied without spilling any fuel",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "ANYBODY HURT",
        (
            (
                rf"\b{_NOBODY} (?:on board |aboard |inside |else )?(?:was |were |is |had been |has been |have been )?(?:reported |"
                rf"believed )?(?:hurt|injured|harmed|wounded)\b",
                "nobody was hurt",
            ),
            (
                r"\b(?:[Tt]here (?:were|was|had been|have been)|with|caused|causing|reported|but) no (?:reported |reports of "
                r")?(?:injur(?:ies|y)|casualties)\b",
                "there were no injuries",
            ),
            (r"\b[Nn]o (?:injuries|casualties) (?:were|was|have been|had been)\b", "no injuries were reported"),
            (r"\bwithout (?:any )?(?:injur(?:y|ies)|casualties|anyone being hurt)\b", "it ended without injury"),
        ),
        (
            (r"(?<!nobody )(?<!one )\b(?:was|were|been) (?:(?!not|never)\w+ly )?(?:hurt|injured|wounded)\b", "three people were injured"),
            (
                r"\b(?:injuring|wounding|hurting|maiming|scalding) (?:at least |about |more than |some )?(?!no\b)\w+",
                "the gust felled a tree, injuring three",
            ),
            (
                r"\b(?:suffer(?:ed|ing)|sustained|sustaining|treated for) (?:from )?(?:\w+ )?(?:injuries|burns|cuts|bruises|broken|"
                r"a broken|a fractured|fractures?|concussion|shock|head)",
                "three were treated for cuts",
            ),
            (
                r"\b(?:taken|rushed|airlifted|flown|admitted|carried) to (?:a |the |an )?(?:\w+ ){0,3}(?:hospital|infirmary|clinic)\b",
                "three were taken to hospital",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "ANYBODY DEAD",
        (
            (
                rf"\b{_NOBODY} (?:was |were |had been |has been |had |has )?(?:reported )?(?:killed|died|lost (?:his|her|their) "
                rf"li(?:fe|ves)|perished)\b",
                "nobody was killed",
            ),
            (r"\bno (?:deaths|fatalities|loss of life|dead)\b", "there were no deaths"),
            (r"\b[Nn]o lives (?:were|had been) lost\b", "no lives were lost"),
        ),
        (
            (
                r"\b(?:killed|killing|claimed the li(?:fe|ves) of) (?:at least |about |more than |up to |some )?(?:an?|one|two|"
                r"three|four|five|six|seven|eight|nine|ten|\d+|dozens|scores|several)\b",
                "the storm killed three",
            ),
            (
                r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ ){0,2}(?:died|(?:was|were|had been) killed|"
                r"lost their lives|(?:was|were) dead)\b",
                "three people died",
            ),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "ACCOUNTED FOR",
        (
            (
                r"\b(?:[Ee]verybody|[Ee]veryone|[Aa]ll)\b[^.;]{0,50}\b(?:accounted for|safe and well|brought to safety|got out|"
                r"escaped)\b",
                "all nine men were accounted for",
            ),
        ),
        (
            (
                r"\b(?:still|remain(?:s|ed)?|was|were|are|is|reported|listed as) (?:missing|unaccounted for|trapped)\b",
                "one man was still missing",
            ),
        ),
        alone=True,
        changes=True,
    ),
    StateForms(
        "INSPECTED",
        (
            (rf"(?<!not )(?<!never )\b(?:was|were|been|is) (?:(?!not|never)\w+ )?{_CHECKED}(?! positive)\b", "the kitchen was inspected"),
            (
                rf"\b(?:passed|cleared) (?:its|an|the|a|every|all) (?:last |latest |annual |recent |yearly |safety )*{_CHECK}",
                "the kitchen passed its last inspection",
            ),
            (r"\binspectors (?:had |have )?(?:visited|checked|cleared|passed|examined|approved)\b", "inspectors had visited the kitchen"),
            (
                r"\b(?:was|were|been) (?:visited|checked|passed|cleared|approved) by (?:\w+ )?inspectors\b",
                "the kitchen was visited by inspectors",
            ),
        ),
        (
            (rf"\b(?:not|never|n['’]t) (?:been |yet been )?{_CHECKED}\b", "the kitchen had not been inspected"),
            (
                r"\b(?:[Nn]obody|[Nn]o one|[Nn]o-one) had (?:[\w ]{1,40} to )?(?:inspect|check|examine|survey)(?:ed)?\b",
                "nobody had checked the kitchen",
            ),
            (
                r"\b(?:not|never|n['’]t) (?:been |yet )?(?:visited|checked|passed|cleared|approved|seen) (?:by|the|it) ?(?:\w+ "
                r")?(?:inspectors)?\b",
                "the kitchen had not been visited by inspectors",
            ),
            (
                rf"\b(?:without|no|missed|skipped|overdue (?:a|an|for)) (?:an |a |its |any |recent |safety )*{_CHECK}\b",
                "the kitchen had no inspection",
            ),
            (
                rf"\bfailed (?:its|an|the|a) (?:last |latest |annual |recent |yearly |safety )*{_CHECK}",
                "the kitchen failed its last inspection",
            ),
            (r"\b[Nn]o inspector (?:had|has|ever)\b", "no inspector had seen the kitchen"),
        ),
    ),
    StateForms(
        "DAMAGE",
        (
            (
                r"\b(?:was|were|been|is|are) (?:(?!not|never|nearly|almost|partly|partially)\w+ )?(?:destroyed|gutted|razed|"
                r"flattened|demolished|wrecked|written off)\b",
                "the chapel was gutted",
            ),
            (r"\b(?:burn(?:ed|t)|burned) (?:down|to the ground)\b", "the chapel burned down"),
            (r"\b(?:destroyed|gutted|wrecked|flattened|razed) (?:the|a|an|his|her|its|their)\b", "fire gutted the chapel"),
        ),
        (
            (
                r"\b(?:minor|slight|superficial|little|limited|no|minimal|no structural|only smoke) damage\b",
                "the chapel had only minor damage",
            ),
            (
                r"\b(?:escaped|left|was|were|is|are|remained|survived) (?:largely |almost |virtually |mostly )?(?:undamaged|"
                r"unscathed|intact|untouched)\b",
                "the chapel was left undamaged",
            ),
            (r"\b(?:not|never) (?:been )?(?:badly |seriously )?(?:damaged|destroyed|harmed)\b", "the chapel was not damaged"),
        ),
    ),
    StateForms(
        "AFLOAT",
        ((r"\b(?:sank|had sunk|has sunk|went down|went to the bottom|was lost with)\b", "the trawler sank"),),
        (
            (
                r"\b(?:towed|limped|made it|brought|escorted) (?:back )?(?:in)?to (?:port|harbou?r|shore|[A-Z]\w+)\b",
                "the trawler was towed into port",
            ),
            (r"\b(?:still |remained |stayed |kept )afloat\b", "the trawler stayed afloat"),
            (r"\brefloated\b", "the trawler was refloated"),
        ),
    ),
    StateForms(
        "POWER",
        (
            (r"\b(?:lost|without|no) (?:electric(?:al|ity)? )?(?:power|electricity)\b", "the town lost power"),
            (r"\b(?:power|electricity) (?:supplies |supply )?(?:failed|was cut|went out|was lost|went off)\b", "power failed in the town"),
            (r"\b(?:blackout|power cut|power outage|outage)s? (?:hit|struck|left|plunged|in|across|affected)\b", "a blackout hit the town"),
        ),
        (
            (
                r"\b(?:power|electricity) (?:supplies |supply )?(?:was|were) (?:not (?:affected|cut|lost)|unaffected|never lost|"
                r"maintained)\b",
                "power was not affected in the town",
            ),
            (r"\b(?:power|electricity|lights?) (?:stayed|remained|was kept) on\b", "power stayed on in the town"),
        ),
    ),
    StateForms(
        "EVACUATED",
        (
            (r"\b(?:was|were|been) (?:(?!not|never)\w+ )?evacuated\b", "the building was evacuated"),
            (r"\bevacuat(?:ed|ing) (?:the|all|its|some|about|nearly|\d)", "staff evacuated the building"),
        ),
        (
            (r"\b(?:not|never|n['’]t) (?:been |be )?evacuated?\b", "the building was not evacuated"),
            (
                r"\b[Nn]o evacuation\b|\b[Nn]o(?:body|[- ]one| residents| homes) (?:was|were|had been) evacuated\b",
                "no evacuation of the building was ordered",
            ),
            (r"\bwithout (?:an? )?evacuat(?:ion|ing)\b", "the alarm ended without evacuation of the building"),
        ),
    ),
    StateForms(
        "SEEN",
        (
            (
                r"\b(?:thick|dense|heavy|patchy) (?:fog|mist)\b|\bpoor visibility\b|\bvisibility was (?:\w+ )?(?:poor|bad|low|nil)\b",
                "there was thick fog at sea",
            ),
        ),
        (
            (
                r"\b(?:good|excellent|clear|perfect) visibility\b|\bvisibility was (?:\w+ )?(?:good|clear|excellent|perfect)\b|"
                r"\b(?:clear|cloudless|blue) sk(?:y|ies)\b",
                "visibility was good at sea",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "SEAS",
        ((r"\b(?:rough|heavy|mountainous|choppy|stormy|high) (?:seas?|waves?|swell|water)\b", "they sailed in rough seas"),),
        (
            (
                r"\b(?:calm|flat|smooth|glassy|still) (?:seas?|water|conditions)\b|\b(?:sea|water) was (?:\w+ )?(?:calm|flat|still|"
                r"like glass)\b|\bflat calm\b",
                "they sailed in calm seas",
            ),
        ),
        alone=True,
    ),
)
"""Of accidents and the like."""
