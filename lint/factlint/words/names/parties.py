"""Political parties as they are beside the names of politicians, in five countries."""

from __future__ import annotations

from factlint.words import either

PARTIES = {
    form: party
    for party, forms in {
        "Republican": "Republican|GOP",
        "Democrat": "Democrat|Democratic",
        "Labour": "Labour|Labor|Lab|ALP",
        "Conservative": "Conservative|Tory|Con",
        "Liberal Democrat": "Liberal Democrat|Lib Dem|Lib-Dem|LD",
        "SNP": "SNP|Scottish National Party|Scottish National",
        "Plaid Cymru": "Plaid Cymru|Plaid",
        "DUP": "DUP|Democratic Unionist",
        "Sinn Féin": "Sinn Féin|Sinn Fein",
        "SDLP": "SDLP",
        "Reform UK": "Reform UK|Reform",
        "UKIP": "UKIP|Ukip",
        "Green": "Green|Greens",
        "Fianna Fáil": "Fianna Fáil|Fianna Fail",
        "Fine Gael": "Fine Gael",
        "Liberal": "Liberal",
        "National": "National|Nationals",
        "One Nation": "One Nation",
        "New Democrat": "NDP|New Democrat|New Democratic",
        "Bloc Québécois": "Bloc Québécois|Bloc Quebecois|Bloc",
        "BJP": "BJP|Bharatiya Janata Party",
        "Congress": "Congress",
        "Trinamool": "Trinamool|Trinamool Congress|TMC|AITC",
        "AAP": "AAP|Aam Aadmi Party",
        "Shiv Sena": "Shiv Sena",
        "DMK": "DMK",
        "AIADMK": "AIADMK",
        "Samajwadi": "Samajwadi|Samajwadi Party",
    }.items()
    for form in forms.split("|")
}
"""Each form of a party's name, as it is written beside a politician, with the one we use."""

HOME = {
    "Congress": r"\b(?:BJP|Lok Sabha|Rajya Sabha|India|Indian|Modi|Gandhi|Delhi|Mumbai|Bengal|Kerala|Punjab|MLA|Chief Minister)\b",
    "National": r"\b(?:Australia|Australian|New Zealand|NSW|Queensland|Nationals|Coalition|Wellington|Canberra)\b",
    "Labor": r"\b(?:Australia|Australian|NSW|Queensland|Tasmania|Canberra|Sydney|Melbourne|Brisbane|Liberals?|Coalition|Labor Party)\b",
    "Reform": r"\b(?:Reform UK|Farage|Labour|Tory|Tories|UK|Britain|British)\b",
    "Bloc": r"\b(?:Québ[eé]cois|Quebecois|Qu[eé]bec|Canada|Canadian)\b",
}
"""Forms that are other words elsewhere, "Labor leader", "National chairman", with what shows that they are a party."""

PARTY = either("|".join(PARTIES))

MEMBERS = either(
    "MPs?|MLAs?|MLC|MPP|MEP|MSP|MS|TD|AM|Rep\\.|Sen\\.|Gov\\.|senator|representative|congressman|congresswoman|governor|councillor|councilor"
    "|councilman|councilwoman|Cllr|leader|candidate|nominee|incumbent|challenger|peer|backbencher|frontbencher|premier|mayor|minister|president"
    "|spokesman|spokeswoman|spokesperson|member|lawmaker|legislator|politician|deputy|whip|chairman|chairwoman|chair|veteran|lord|baroness"
)
"""What somebody is for a party; "Labor Secretary" is an office."""
