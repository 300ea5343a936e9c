"""Words that tell what a capitalised run is: titles, heads of organisations and places, particles, calendar words."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HONORIFICS = _words(
    "mr mrs ms mx miss dr prof professor sir dame lord lady madame madam rev reverend fr father sister brother rabbi imam sheikh hon señor señora"
)
"""Stand before a name and say nothing about its bearer's office."""

ABBREVIATED = _words(
    "mr mrs ms mx dr prof rev fr hon gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp st ft mt jr sr pres sec atty assemb asst dep"
)
"""Take a full stop that ends no sentence."""

TITLES = HONORIFICS | _words(
    "gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp pres atty dep"
    " president vice-president premier chancellor minister secretary senator representative congressman congresswoman congressperson governor mayor"
    " councilman councilwoman councilor councillor councilmember commissioner ambassador envoy speaker leader chairman chairwoman chairperson chair"
    " director manager officer official spokesman spokeswoman spokesperson spokespeople judge justice attorney prosecutor solicitor sheriff chief"
    " superintendent general lieutenant colonel major captain commander sergeant corporal private admiral marshal inspector detective constable trooper"
    " king queen prince princess emperor empress pope bishop archbishop cardinal pastor deacon ayatollah sultan emir baron baroness"
    " coach trustee treasurer auditor administrator principal provost editor publisher reporter correspondent photographer"
    " founder co-founder cofounder ceo cfo coo cto cio owner partner lawyer lobbyist economist historian analyst strategist adviser advisor aide counsel"
    " candidate lawmaker legislator delegate assemblyman assemblywoman assemblymember democrat republican independent libertarian"
    " author actor actress singer filmmaker director-general professor scientist researcher engineer doctor nurse physician epidemiologist"
    " activist advocate organizer organiser member colleague architect designer developer clerk recorder ombudsman dictator strongman"
)
"""Stand before a name, capitalised or not, and are the last word of a role."""

ROLES = TITLES | _words(
    "specialist expert head resident student teacher farmer driver veteran survivor mother father widow husband wife son daughter brother sister"
    " neighbor neighbour owner lead fellow scholar staffer consultant contractor technologist strategist librarian planner coordinator executive"
    " employee worker volunteer defendant plaintiff victim suspect firefighter paramedic guitarist drummer player forward striker midfielder goalkeeper"
)
"""Head a description of a person after a comma: "X, a retired teacher from …"."""

RANKED = _words("president king queen prince princess pope emperor empress premier chancellor sultan emir ayatollah saint")
"""Titles whose bearer the surname alone identifies."""

EPITHETS = _words(
    "bonkers crooked sleepy crazy lyin lying little dodgy slippery shifty nutty wacky loony mad sad low-energy cheatin cryin sneaky tricky"
    " shady bumbling hapless greedy dirty corrupt ruthless bloody poor dear old good big tiny lazy silly dumb stupid rotten comrade citizen"
)
"""Adjectives put before a surname as a nickname, where a first name would stand."""

ORGANISATION_WORDS = _words(
    "agency administration airlines alliance army assembly association authority bank board brigade brothers bureau cabinet campaign center centre chamber church"
    " club coalition college command commission committee commonwealth company conference congress consortium corp corporation corps council court department"
    " directorate district division exchange federation force forces foundation front fund group guard guild hospital house inc inquirer institute institution international"
    " journal laboratory lab league legislature llc llp library ltd magazine media ministry mission movement museum network news newspaper ngo office organisation"
    " organization panel parliament partners party plc police post project program programme radio registry school schools senate service services society squad"
    " station studios subcommittee system systems task tass team times treasury tribune tribunal trust union university unit works workshop solutions"
    " technologies technology industries holdings caucus gazette herald cathedral temple synagogue mosque academy clinic pharmacy theater theatre"
)

PLACE_WORDS = _words(
    "county street avenue road boulevard lane drive river lake mountain mountains valley island islands bay beach park bridge airport city town township borough village"
    " province peninsula desert ocean sea gulf strait creek canyon hills heights highway square plaza building hall tower station forest coast harbor harbour"
    " turnpike parkway mount cape fort port plant stadium arena hotel prison jail cemetery garden gardens district ward precinct"
)

NOT_NAMES = _words(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december"
    " jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan halloween hanukkah passover diwali"
    " i god internet covid covid-19 english spanish french german russian chinese american americans amendment article section chapter part figure table page phase title act bill"
    " north south east west northern southern eastern western northeast northwest southeast southwest"
    " yes no ok okay oh ah well hello hi hey dear thanks"
)
"""Capitalised words that name no person, body or place by themselves."""

OPENERS = _words(
    "a an the this that these those his her its their our my your he she it we they you who whom whose what which when where why how whether"
    " and but or nor so yet for if as at by in on to of from with without within under over after before since until till while during through about above below"
    " against among between beyond because although though unless despite except once here there then thus hence however meanwhile moreover indeed still"
    " also again even just only now never always often sometimes perhaps maybe both either neither each every all any some many most much more few several"
    " one two three four five six seven eight nine ten another other others such same not no yes according citing like unlike near amid alongside per via"
    " today yesterday tomorrow tonight earlier later last next first second third finally recently additionally furthermore instead otherwise"
    " asked told said given following regarding including based speaking let see read photo credit image source video watch related subscribe sign click"
    " is are was were be been am has have had do does did will would shall should can could may might must new former ex late then-"
)
"""Words that open a sentence and are no part of the name that follows them."""

REPORTING = _words(
    "said says say saying told tells tell telling added adds adding noted notes noting wrote writes asked asks asking argued argues explained explains explaining replied"
    " testified testifies stated states announced announces insisted insists warned warns confirmed confirms denied denies acknowledged acknowledges declined recalled"
    " recalls tweeted posted continued concluded responded responds claimed claims suggested suggests believes believed thinks thought believes knows hopes hoped"
    " agreed agrees disagreed admitted admits alleged alleges emphasized stressed remarked joked urged urges vowed pledged predicted promised complained"
    " conceded contended countered cautioned declared demanded expects expected explained feels felt lamented maintained observed quipped reiterated remembered"
    " revealed spoke spokes stressed shared resigned retired died testified campaigned laughed smiled nodded shrugged tweeted texted emailed"
)
"""Verbs whose subject is a person or a body that speaks."""

PARTICLES = _words("de del della delle di da das dos do du van von der den ter ten la le las los el al bin ibn bint zu af av")

SUFFIXES = _words("jr sr ii iii iv esq phd md")

BEFORE_PLACES = _words("in at near from outside inside across around throughout into toward towards through between")

BRANDS = _words(
    "twitter facebook instagram youtube google tiktok whatsapp telegram snapchat reddit linkedin wikipedia zoom slack github amazon apple microsoft netflix uber lyft"
    " airbnb spotify ford toyota tesla boeing airbus reuters bloomberg afp getty walmart starbucks comcast verizon pfizer moderna kremlin pentagon"
)
"""Bodies and products that are named by one word everywhere."""
