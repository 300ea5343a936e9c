"""What can be one way only: an alarm that sounded and one that stayed silent, a plea of guilty and one of not guilty."""

from __future__ import annotations

from factlint.words.events.circumstances import CIRCUMSTANCES
from factlint.words.events.conduct import CONDUCT
from factlint.words.events.decisions import DECISIONS
from factlint.words.events.harm import ACCIDENTS
from factlint.words.events.outcomes import OUTCOMES
from factlint.words.events.ways import StateForms

_WAS = r"(?:was|were|is|are|had been|has been|have been)"
_ALARM = r"(?:(?:fire |flood |warning )?(?:alarm|siren)s?)"
_DOOR = r"(?:(?:(?:fire|emergency|front|back|rear|side|main|safety) )?(?:door|exit|gate|shutter|hatch)(?:e?s)?)"
_CALL = r"(?:mayday|distress (?:call|signal)|SOS|emergency call)"
_BELT = r"(?:seat ?belts?|helmets?|life ?jackets?|life ?vests?|hard hats?|masks?)"
_BODY = r"(?:members?|directors?|judges?|justices?|jurors?|councill?ors?|governors?|trustees?|commissioners?|senators?|MPs|lawmakers?)"
_FEW = r"(?:one|two|three|four|a|an|a lone|the only)"
_DISSENT = r"(?:dissent(?:ed|ing|s)|voted against|voted to|opposed|declined|refused|abstained|held out|disagreed)"

_ALSO = r"(?:(?!(?:not|never|no|un)\b)\w+ )?"

_BID = r"(?:offer|bid|proposal|approach|takeover)"
_HELD = (
    r"(?:(?:\w+ )?(?:licen[cs]es?|whip|passports?|visas?|titles?|awards?|permits?|medals?|degrees?|accreditation|knighthood|citizenship))"
)
_CASE = r"(?:investigation|inquiry|enquiry|probe|case)"
_TAKEN = r"(?:revoked|withdrawn|rescinded|taken away|removed|annulled|cancel(?:l)?ed)"
_POST = r"(?:jobs?|posts?|positions?)"

MATTERS = (
    StateForms(
        "ALARM",
        (
            (
                rf"\b{_ALARM} (?:had )?(?:sounded|went off|rang|blared|wailed|was activated|"
                rf"were activated|worked)\b",
                "the sirens went off",
            ),
            (rf"\b{_ALARM} (?:was|were) (?:heard|sounded|set off)\b", "sirens were heard"),
            (rf"\b(?:sounded|set off|triggered|activated) (?:the |an |a )?{_ALARM}\b(?! (?:about|over|on)\b)", "staff sounded the alarm"),
        ),
        (
            (
                rf"\b{_ALARM}\b[^.;]{{0,50}}\b(?:(?:stayed|remained|were|was|fell) silent|(?:never|did not|didn['’]t) "
                rf"(?:sound|go off|ring|work))",
                "the sirens stayed silent",
            ),
            (rf"\b{_ALARM}\b[^.;]{{0,50}}\bfailed to (?:sound|go off|ring|work|activate)", "the alarm failed to sound"),
            (
                rf"\b(?:[Nn]o|[Nn]ot one|[Nn]ot a single|[Nn]one of the) "
                rf"{_ALARM} (?:had )?(?:sounded|went off|rang|was heard|were heard)\b",
                "no alarm sounded",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "EXITS",
        (
            (
                rf"\b{_DOOR} (?:of [^.;,]{{1,30}} )?(?:{_WAS}|stood|remained|stayed) (?:left |kept )?(?:open|unlocked|"
                rf"clear|unobstructed)\b",
                "both exits were open",
            ),
        ),
        (
            (
                rf"\b{_DOOR} (?:of [^.;,]{{1,30}} )?(?:{_WAS}|remained|stayed) (?:\w+ )?(?:padlocked|locked|bolted|chained|"
                rf"blocked|barred|sealed|obstructed)\b",
                "the rear shutter had been padlocked",
            ),
        ),
    ),
    StateForms(
        "DISTRESS CALL",
        (
            (
                rf"\b(?:sent|sen[dt] out|made|issued|put out|broadcast|radioed|transmitted|picked up|received|heard|get off|"
                rf"send) (?:a |an |the |its |her |his |out a )?{_CALL}",
                "the skipper sent a mayday",
            ),
            (rf"\b{_CALL} (?:was|had been) (?:heard|sent|received|picked up|made|issued)\b", "a mayday was received"),
        ),
        (
            (rf"\b[Nn]o {_CALL} (?:was|were|had been|has been|ever)\b", "no mayday was heard"),
            (
                rf"\b(?:without|did not|didn['’]t|never|no time to|unable to|failed to|could not) (?:\w+ )?(?:send(?:ing)?|"
                rf"mak(?:e|ing)|issu(?:e|ing)|put(?:ting)?(?: out)?) (?:a |an |any )?{_CALL}",
                "it did not send a mayday",
            ),
        ),
        alone=True,
    ),
    StateForms(
        "WARNED",
        (
            (
                rf"\b(?:had been|was|were|been) {_ALSO}warned (?:by|to|of|that|about|before)\b",
                "the driver had been warned by the signaller",
            ),
            (
                rf"\b(?:issued|gave|given|received|had) (?:a |an |the |several |repeated )?{_ALSO}warnings?\b",
                "the office issued a warning",
            ),
            (
                r"\bwarned (?:the |all )?(?:ships|vessels|shipping|crews?|residents|people|passengers|drivers|parents|police|staff|public|"
                r"shoppers|visitors|villagers|pilots) (?:to|of|that|about|not|against)\b",
                "the navy warned ships to stay away",
            ),
        ),
        (
            (
                r"\b[Nn]o (?:advance |prior |official )?warning(?: (?:of any kind|at all|whatsoever))?(?: (?:was|had been|came|"
                r"before|from|that)\b|[.,])",
                "there was no warning of any kind before",
            ),
            (r"\b(?:gave|given|issued|received|had|with|got) no (?:advance |prior |official )?warnings?\b", "it gave no warning"),
            (r"\bwithout (?:any |advance |prior )?warning\b", "it came without warning"),
            (r"\b(?:not|never) (?:been )?warned\b", "they were not warned"),
        ),
    ),
    StateForms(
        "UNANIMOUS",
        (
            (r"\bunanimous(?:ly)?\b", "the vote was unanimous"),
            (
                rf"\ball (?:\w+ )?(?:of (?:the|its) )?(?:\w+ )?{_BODY} (?:voted|agreed|backed|supported|approved)\b",
                "all nine members voted",
            ),
            (r"\bwithout (?:a single )?(?:dissent|dissenting (?:vote|voice))\b", "it passed without dissent"),
        ),
        (
            (
                rf"\b{_FEW} (?:of (?:the|its) (?:\w+ )?)?(?:other )?{_BODY}(?: of the (?:board|court|panel|council|"
                rf"committee))? {_DISSENT}\b",
                "two of the nine members voted against",
            ),
            (r"\b(?:split|divided) (?:decision|vote|verdict|court|jury|board|ruling)\b", "by a split decision"),
            (r"\b(?:majority|[2-9][-–][1-9]) (?:verdict|decision|ruling|vote)\b", "by a majority verdict"),
            (r"\bvot(?:ed|es) (?:by )?\d+(?:-|–| to )[1-9]\d*\b", "they voted by 19 to 6"),
            (r"\b(?:wrote|filed|issued) a dissent(?:ing opinion)?\b", "one judge wrote a dissent"),
        ),
    ),
    StateForms(
        "CUSTODY",
        (
            (r"\b(?:remanded|held|kept|detained) in custody\b", "she was remanded in custody"),
            (
                r"\b(?:led|taken|walked) (?:\w+ )?(?:away |off |out |from [^.;,]{1,30} |out of [^.;,]{1,30} )?in handcuffs\b",
                "he was led away in handcuffs",
            ),
            (r"\b(?:revoked|denied|refused) (?:his |her |their |him |them )?(?:bail|bond)\b", "the judge revoked his bond"),
            (r"\b(?:held|jailed|detained) without (?:bail|bond)\b", "he is held without bail"),
        ),
        (
            (r"\b(?:released|freed|home|free|remains?|out|allowed [^.;,]{1,20}) on (?:\w+ )?(?:bail|bond)\b", "he was freed on bail"),
            (r"\b(?:granted|given) (?:\w+ )?bail\b", "she was granted bail"),
            (r"\bbailed (?:until|to|pending)\b", "she was bailed until May"),
        ),
        changes=True,
    ),
    StateForms(
        "CALLED OFF",
        ((r"\b(?:cancel(?:l)?ed|called off|scrapped|abandoned)\b", "the match was called off"),),
        (
            (r"\b(?:postponed|rescheduled|put back|rearranged|put off until)\b", "the match was postponed"),
            (r"\b(?:went ahead|will go ahead|will still go ahead|as planned|as scheduled)\b", "the match went ahead"),
        ),
        changes=True,
    ),
    StateForms(
        "SUCCESSOR",
        (
            (
                r"\b(?:acting|interim|temporary|caretaker|stop-?gap) (?:[\w’'-]+ ){1,6}to (?:succeed|replace|follow|take over from)\b",
                "an acting governor to replace Holm",
            ),
        ),
        (
            (
                r"\b(?:an?|the) (?:new|permanent|full-time|next) (?:[\w’'-]+ ){1,6}to (?:succeed|replace|follow|take over from)\b",
                "a new governor to replace Holm",
            ),
        ),
    ),
    StateForms(
        "TAKEN AWAY",
        (
            (rf"\b(?:has|have|had) had (?:the|his|her|its|their) {_HELD} {_TAKEN}\b", "Holm has had the whip withdrawn"),
            (rf"\b{_HELD} (?:was|were|has been|had been|is) (?:\w+ly )?{_TAKEN}\b", "the whip was withdrawn"),
            (rf"\bstripped of (?:the|his|her|its|their) {_HELD}\b", "Holm was stripped of the whip"),
        ),
        (
            (
                rf"\b{_HELD} (?:was|were|has|had|is)(?: not|n['’]t| never) (?:been )?(?:\w+ ){{0,2}}?{_TAKEN}\b",
                "the whip was not simply withdrawn",
            ),
            (rf"\b(?:kept|keeps|retained|retains|still has) (?:the|his|her|its|their) {_HELD}\b", "Holm kept the whip"),
        ),
        lasting=True,
    ),
    StateForms(
        "DELIBERATE",
        (
            (
                r"\b(?:deliberate(?:ly)?|arson(?! (?:squad|unit|team|investigat))|intentional(?:ly)?|on purpose|set on fire by)\b",
                "the fire was set deliberately",
            ),
        ),
        (
            (
                r"\b(?:accidental(?:ly)?|by accident|not (?:being )?treat(?:ed|ing it) as suspicious|no foul play)\b",
                "the fire was accidental",
            ),
        ),
    ),
    StateForms(
        "WORN",
        ((rf"\b(?:was|were|had been|been) {_ALSO}wearing (?:a |an |his |her |their )?{_BELT}\b", "he was wearing a helmet"),),
        (
            (
                rf"\b(?:not|never|without|n['’]t) (?:been )?(?:wearing|having on|on) (?:a |an |his |her |their |any )?{_BELT}\b",
                "he was not wearing a helmet",
            ),
            (rf"\bwithout (?:a |an |his |her |their |any )?{_BELT}\b", "they rowed without life jackets"),
        ),
    ),
    StateForms(
        "ARMED",
        (
            (rf"\b(?:was|were|had been) {_ALSO}armed\b", "the man was armed"),
            (
                r"\b(?:pulled|drew|brandish(?:ed|ing)|pointed|had|carrying|carried|held) (?:a |an |the |his )?(?:\w+ )?(?:gun|"
                r"knife|pistol|rifle|handgun|weapon)\b",
                "he pulled a gun",
            ),
        ),
        (
            (r"\bunarmed\b", "the man was unarmed"),
            (r"\b(?:was|were) not (?:\w+ )?armed\b", "the man was not armed"),
            (r"\bno (?:gun|weapon|knife|firearm)s? (?:was|were|has been|had been) (?:found|recovered)\b", "no weapon was found"),
        ),
    ),
    StateForms(
        "DIED WHERE",
        (
            (r"\b(?:died|pronounced dead|declared dead|killed) (?:\w+ )?(?:at|on) (?:the )?(?:scene|spot)\b", "he died at the scene"),
            (r"\b(?:died|killed) (?:instantly|instantaneously|outright)\b", "he was killed instantly"),
            (r"\b(?:died|perished|killed) in the (?:fire|blaze|flames|crash|explosion|collapse)\b", "he perished in the fire"),
        ),
        (
            (
                r"\b(?:died|pronounced dead|declared dead|succumbed)\b[^.;]{0,50}\b(?:in|at|to) (?:(?:the|a|an) )?(?:[\w.’'-]+ "
                r"){0,3}(?:hospital|infirmary|clinic|intensive care)\b",
                "he died in hospital",
            ),
            (
                r"\b(?:died|succumbed)\b[^.;]{0,40}\b(?:on the way to|en route to) "
                r"(?:the |a )?hospital\b",
                "he died on the way to hospital",
            ),
        ),
    ),
    StateForms(
        "RED CARD",
        ((r"\bsecond (?:yellow(?: card)?|booking|bookable offence|caution)\b", "he was sent off for a second booking"),),
        (
            (r"\b(?:straight|direct) red(?: card)?\b", "he was shown a straight red card"),
            (r"\b(?:dismissed|sent off) (?:outright|straight away)\b", "he was dismissed outright"),
        ),
    ),
    StateForms(
        "SOLD OUT",
        ((r"\b(?:sold[- ]out|full house|capacity crowd|packed (?:house|stadium|ground|hall))\b", "it was a sold-out show"),),
        ((r"\b(?:half[- ]empty|empty seats|rows of empty|sparse(?:ly)?|unsold)\b", "the hall was half-empty"),),
    ),
    StateForms(
        "APPEALS",
        (
            (
                r"\b(?:will|would|plans? to|intends? to|vowed to|is to|are to|going to|has instructed [^.;]{1,30} to (?:prepare|"
                r"lodge|file) an?) (?:appeal|challenge)\b(?! for\b)",
                "the firm will appeal",
            ),
            (r"\b(?:lodged|filed) (?:an |a )?(?:notice of )?(?:appeal|challenge)\b", "the firm filed an appeal"),
        ),
        (
            (
                r"\b(?:will|would|does|do|did|has|have) not (?:be |plan to |intend to |seek to |decided to )?(?:appeal(?:ing)?|"
                r"challeng(?:e|ing))\b(?! for\b)",
                "the firm would not challenge the ruling",
            ),
            (
                r"\b(?:weighing|considering|mulling|deciding) (?:whether to|an) (?:appeal|challenge)\b",
                "the firm is weighing whether to appeal",
            ),
            (
                r"\b(?:ruled out|no plans? (?:to|for an)|no intention (?:to|of)|decided against) (?:an? )?(?:appeal|challenge|"
                r"challenging|appealing)\b",
                "it ruled out an appeal",
            ),
        ),
    ),
    StateForms(
        "TALKS",
        (
            (
                r"\b(?:talks|negotiations|discussions)\b[^.;]{0,40}\b(?:collapsed|broke down|broken down|ended "
                r"without|failed|broke up)\b",
                "the talks collapsed",
            ),
        ),
        (
            (
                r"\b(?:reached|struck|hammered out|clinched) (?:a |an |the )?(?:\w+ )?(?:deal|agreement|settlement|accord)\b",
                "they reached a deal",
            ),
            (r"\b(?:talks|negotiations|discussions) (?:\w+ )?(?:will |are to |to )?(?:continue|resume)\b", "the talks will continue"),
        ),
        changes=True,
    ),
    StateForms(
        "CLOSED DOORS",
        ((r"\b(?:in private|behind closed doors|in camera|closed session|closed[- ]door)\b", "it met behind closed doors"),),
        (
            (
                r"\b(?:in public|open (?:court|session|hearing)|public (?:session|hearing)|live[- ]?streamed|televised)\b",
                "it met in open session",
            ),
        ),
    ),
    StateForms(
        "CONVICTED HOW",
        (
            (
                r"\b(?:convicted|found guilty) (?:by|after|following) (?:a |the )?(?:\w+ "
                r")?(?:jury|trial|jurors)\b",
                "he was convicted by a jury",
            ),
            (r"\bjur(?:y|ors) (?:convicted|found (?:him|her|them|[A-Z]\w+) guilty)\b", "the jury found him guilty"),
        ),
        (
            (r"\b(?:pleaded|pleading|pled) guilty\b", "he pleaded guilty"),
            (r"\bguilty plea\b", "after his guilty plea"),
        ),
    ),
    StateForms(
        "LEFT HOW",
        (
            (r"\b(?:resigned|stepped down|stepping down|stood down|standing down|quit(?! \w+ing\b))\b", "she was stepping down as captain"),
            (r"\b(?:his|her|their|whose) resignation\b", "her resignation as captain"),
        ),
        (
            (
                r"\b(?<!claims )(?:was|were|been) (?:\w+ )?(?:sacked|ousted|forced out|removed as|relieved of|"
                r"(?:fired|dismissed) (?:as|by(?! (?:oil|gas|coal|wood))|from|for|over))\b",
                "she was relieved of the job of captain",
            ),
        ),
    ),
    StateForms(
        "OFFER",
        (
            (
                rf"\b(?:rejected|rejects|rebuffed|turned down|spurned|dismissed) (?:a |an |the |its |their "
                rf")?(?:[\w$£€.]+ ){{0,4}}{_BID}\b",
                "the board rejected the bid",
            ),
        ),
        (
            (
                rf"\b(?:asked for (?:more )?time to|yet to|still to|whether to) (?:consider|respond to|decide on|"
                rf"accept) (?:a |an |the )?(?:[\w$£€.]+ ){{0,4}}{_BID}\b",
                "the board asked for time to consider the bid",
            ),
            (
                rf"\b(?:accepted|accepts|recommended|backed|welcomed|agreed to) (?:a |an |the |its "
                rf")?(?:[\w$£€.]+ ){{0,4}}{_BID}\b",
                "the board accepted the bid",
            ),
        ),
    ),
    StateForms(
        "JOBS",
        (
            (
                r"\b(?:no|without) (?:compulsory )?(?:job (?:loss(?:es)?|cuts?)|redundanc(?:y|ies)|lay-?offs?)\b",
                "there would be no job losses at the yard",
            ),
            (
                rf"\b(?:not|nobody will) (?:have to )?(?:cut|axe|lose|shed) (?:a|"
                rf"any)(?: single)? {_POST}\b",
                "it would not cut a single post at the yard",
            ),
        ),
        (
            (rf"\b(?:the )?loss of (?:[\w,.]+ ){{1,5}}{_POST}\b", "it means the loss of 900 jobs at the yard"),
            (
                r"\b(?:(?:could|would|can|did) ?not|(?:could|would|ca|did)n['’]t) rule out (?:\w+ )?(?:cuts|redundancies|"
                r"job losses|lay-?offs)\b",
                "it could not rule out job losses at the yard",
            ),
            (rf"\b(?:cut|axe|shed|cutting|axing|shedding) (?:[\w,.]+ ){{1,5}}{_POST}\b", "it plans to cut 900 jobs at the yard"),
        ),
    ),
    StateForms(
        "INVESTIGATED",
        (
            (r"\b(?:is|are|was|were|been) (?:being )?investigated by\b", "she is being investigated by the board"),
            (r"\b(?:is|are|was|were) under (?:\w+ )?investigation\b", "she is under investigation"),
            (
                r"\b(?:has|have|had|put|placed) (?:him|her|it|them|[A-Z][\w’'-]+) under (?:\w+ )?investigation\b",
                "the board has her under investigation",
            ),
            (
                rf"\b(?:opened|launched|begun|began|started) (?:an?|its|their|the) (?:\w+ ){{0,2}}{_CASE} (?:into|against)\b",
                "the board has opened an inquiry into it",
            ),
        ),
        (
            (
                r"\b(?:consider(?:ing)?|deciding|decided?|weighing|assessing|mulling|asked) (?:whether|if) (?:to|it (?:should|will|would)) "
                rf"(?:formally )?(?:investigate|look into|(?:open|launch|begin|start) an? (?:\w+ )?{_CASE})\b",
                "it is considering whether to investigate",
            ),
            (r"\b(?:is|are|was|were) not (?:being |under )?investigat(?:ed|ion)\b", "she is not under investigation"),
        ),
        changes=True,
    ),
    StateForms(
        "RANSOM",
        (
            (r"\b[Nn]o (?:ransom|money) (?:was|had been|has been|were) paid\b", "no ransom had been paid"),
            (r"\b(?:not|never|refused to|declined to) (?:been )?pa(?:y|id) (?:the |a |any )?ransom\b", "it had not paid a ransom"),
        ),
        (
            (r"\bpaid (?:part of |half of |some of )?(?:the |a )?(?:[\w$£€.]+ )?ransom\b", "it paid part of the ransom"),
            (r"\bransom (?:of [\w$£€. ]{1,20} )?(?:was|had been|has been) paid\b", "a ransom was paid"),
        ),
        alone=True,
    ),
)
"""Nothing is both at one time."""

STATE_FORMS = (*MATTERS, *CONDUCT, *ACCIDENTS, *DECISIONS, *CIRCUMSTANCES, *OUTCOMES)
"""All of them."""

UNSURE_STATES = "if whether unless could may might not never no denied deny denies nor cannot ruled_out alleged(?:ly)? suggestions? claims?"
"""Before the words for a state they show that nobody says it is so; words for `any_of`."""

TAKEN_UP_BY = "he she it they this that these those both neither his her its their"
"""A sentence that begins with one of them is about what the one before it is about; words for `any_of`."""
