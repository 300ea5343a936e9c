"""What is decided, or is not yet: a vote taken or put off, an appeal won or lost, help that is proof or only might be."""

from __future__ import annotations

from factlint.words.events.ways import StateForms

_LATER = r"(?:delay|defer|postpone|put off|table|adjourn|shelve|reconsider|consider|wait|end debate|hold off)"
_RULING = r"(?:decision|vote|ruling|verdict|judgment|judgement|choice|determination)"
_CLEARED = r"(?:cleared|acquitted|exonerated|freed|saved|proved|proven|spared|absolved)"
_GUILT = r"(?:killer|murderer|culprit|attacker|arsonist|thief|rapist|gunman|bomber|poisoner)"

DECISIONS = (
    StateForms(
        "DECIDED",
        (
            (rf"\bvoted (?:[\w’'-]+ ){{0,6}}?(?:to|for|in favou?r of) (?!{_LATER})", "the council voted to ban cars"),
            (
                r"\b(?:passed|approved|adopted|endorsed|rubber-stamped|rejected|voted down) (?:the|a|an|its|their|plans)\b",
                "the council passed the ban on cars",
            ),
            (
                r"\b(?:was|were|been) (?:(?!not|never)\w+ )?(?:passed|approved|adopted|rejected|voted (?:down|through))\b",
                "the ban on cars was approved by the council",
            ),
            (
                r"\b(?:gave|given|giving|won) (?:[\w’'-]+ ){0,5}?(?:the go-ahead|(?:the |a )?green light|(?:final |its |their "
                r")?approval|(?:planning )?(?:permission|consent))",
                "the council gave the ban on cars the green light",
            ),
        ),
        (
            (
                rf"\b(?:put off|putting off|deferred|deferring|postponed|postponing|delayed|delaying|adjourned|shelved|tabled|held "
                rf"over) (?:its|the|a|any|their|his|her|that) (?:\w+ )?{_RULING}",
                "the council put off its decision on the ban on cars",
            ),
            (
                rf"\b{_RULING} (?:on [^.;,]{{1,40}} )?(?:was|were|has been|had been|is) (?:again )?(?:put off|deferred|postponed|"
                rf"delayed|adjourned|held over|tabled)\b",
                "the decision on the ban on cars was put off by the council",
            ),
            (
                r"\bwithout (?:taking a |holding a |a |any |reaching a |making a |coming to a )?(?:voting|vote|deciding|decision|"
                r"ruling)\b",
                "the council went home without voting on the ban on cars",
            ),
            (
                rf"\b(?:[Nn]o (?:final )?{_RULING} (?:was|has been|had been|is|were) (?:taken|made|reached|held|due|expected))\b",
                "no decision was taken by the council on the ban on cars",
            ),
            (
                r"\b(?:did not|didn['’]t|has not|have not|had not|has yet to|have yet to|had yet to|is yet to|are yet to) (?:yet |"
                r"\w+ )?(?:vote|voted|decided?|ruled?|made a decision|reached a decision|approved?|passed?)\b",
                "the council has yet to decide on the ban on cars",
            ),
            (
                r"\breserved (?:its|their|his|her) (?:judgment|judgement|decision|ruling|verdict)\b",
                "the council reserved its ruling on the ban on cars",
            ),
        ),
        changes=True,
    ),
    StateForms(
        "APPEAL",
        (
            (r"\b(?:won|wins|winning) (?:his|her|its|their|an|the) appeal\b", "Holm won his appeal"),
            (r"\bappeal (?:\w+ ){0,3}(?:was|has been|is) (?:upheld|allowed|granted|successful)\b", "the appeal of Holm was upheld"),
        ),
        (
            (r"\b(?:lost|loses|losing) (?:his|her|its|their|an|the) appeal\b", "Holm lost his appeal"),
            (
                r"\bappeal (?:\w+ ){0,3}(?:was|has been|is) (?:dismissed|rejected|refused|thrown out|turned down|unsuccessful)\b",
                "the appeal of Holm was dismissed",
            ),
            (
                r"\b(?:rejected|dismissed|threw out|refused|turned down) (?:his|her|its|their|an|the) appeal\b",
                "judges rejected his appeal for Holm",
            ),
        ),
    ),
    StateForms(
        "PROOF",
        (
            (
                rf"\b(?:could|would) (?:well |easily )?have {_CLEARED} (?:him|her|them|[A-Z]\w+)",
                "evidence in the notebook could have cleared him",
            ),
            (r"\b(?:cleared|exonerated) (?:him|her|them)\b", "evidence in the notebook cleared him"),
            (r"\bpro(?:ved|ven|of of) (?:his|her|their) innocence\b", "evidence in the notebook proved his innocence"),
        ),
        (
            (
                r"\b(?:might|may) (?:well |reasonably )?have (?:helped|assisted|aided|supported|led|raised|cast|made|swayed|"
                r"influenced|weakened)\b",
                "evidence in the notebook might have helped him",
            ),
            (r"\b(?:might|may) have (?:been (?:of (?:help|use)|helpful|useful))\b", "evidence in the notebook might have been of help"),
        ),
    ),
    StateForms(
        "GUILT",
        (
            (
                rf"\b(?:prov(?:ed|es|ing|en)|show(?:ed|s|n)|confirm(?:ed|s)|establish(?:ed|es)|identif(?:ied|ies)) (?:that )?(?:\w+ "
                rf"){{0,3}}(?:{_GUILT} (?:was|is|to be|as)|(?:was|is|as) (?:the )?(?:real |true )?(?:{_GUILT}|responsible))\b",
                "fibres proved the murderer was a lodger",
            ),
            (rf"\bunmasked (?:as )?(?:the|a|his|her) (?:real |true )?{_GUILT}", "fibres unmasked the killer, a lodger"),
        ),
        (
            (
                r"\b(?:expressed|offered|took|take|has|had|have|gave) no (?:view|opinion|position|finding) (?:on|about|as to) "
                r"(?:whether|who)\b",
                "judges on the fibres expressed no view on whether the lodger was responsible",
            ),
            (
                r"\b(?:did not|didn['’]t|does not|do not) (?:\w+ )?(?:need to |have to )?(?:decide|say|rule|determine|establish|"
                r"find|prove) (?:whether|that|who)\b",
                "judges on the fibres did not need to decide whether the lodger did it",
            ),
            (r"\b(?:left|leaves|leaving) (?:it )?open (?:whether|who)\b", "judges left open whether the fibres of the lodger were his"),
            (
                r"\b(?:not|never) (?:been )?(?:proved|proven|established|shown) (?:that|whether|who|to be)\b",
                "it was not proven that the fibres were those of the lodger",
            ),
        ),
    ),
    StateForms(
        "ESTABLISHED",
        (
            (
                r"\b(?:have|has|had) (?:now )?(?:established|confirmed|proved|proven|concluded|determined|identified|settled)\b",
                "experts on the bones have established it",
            ),
            (
                r"\b(?:is|was|are|were) (?:that|those) of\b[^.;]{1,60}\b(?:established|confirmed|proved|found)\b",
                "the skeleton is that of a monk, experts on bones confirmed",
            ),
            (
                r"\b(?:conclusive(?:ly)?|beyond (?:any |all |reasonable )?doubt|for certain|definitively)\b",
                "experts on the bones said so beyond doubt",
            ),
        ),
        (
            (
                r"\b(?:could|may|might) (?:well )?(?:belong to|be (?:that|those) of|be the)\b",
                "the bones could belong to a monk, experts said",
            ),
            (
                r"\btoo [\w ]{1,20} to (?:settle|say|tell|determine|establish|identify|confirm|prove)\b",
                "the bones are too degraded to settle it, experts said",
            ),
            (
                r"\b(?:inconclusive|not conclusive|remains unproven|cannot be sure|can(?:not|['’]t) be certain|[Nn]o one can (?:yet "
                r")?say)\b",
                "the tests of experts on the bones were inconclusive",
            ),
        ),
    ),
    StateForms(
        "CLOSING",
        (
            (
                r"\b(?:will|is to|are to) (?:now )?(?:close|shut|cease (?:production|trading|operations?|publication)|be (?:closed|"
                r"shut|scrapped|axed|demolished|wound up))\b",
                "the plant at the yard will close",
            ),
            (r"\b(?:to close|to shut) (?:its|the|a|his)\b", "it is to shut the plant at the yard"),
        ),
        (
            (
                r"\b(?:proposal|proposals|plans?|proposes|proposing|proposed|considering|consult(?:ing|ation)|mulling|could|may|"
                r"might|threat(?:ens|ened)?)(?: (?:to|on|about|of|over|a|the|its|with|whether))* ?"
                r"(?:close|closing|closure|shut|shutting|shutdown|cease|ceasing|axe|axing|scrap|scrapping|demolish|demolishing)\b",
                "there is a proposal to close the plant at the yard",
            ),
            (
                r"\b[Nn]o (?:final )?decision (?:will be|has been|had been|is) (?:taken|made) (?:until|before|on)\b",
                "no decision will be made before May on the plant at the yard",
            ),
        ),
    ),
)
"""Of decisions, rulings and what is proved."""
