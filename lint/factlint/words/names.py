"""Words that tell what a capitalised run is: titles, heads of organisations and places, particles, calendar words."""

from __future__ import annotations

from factlint.words import word_set

HONORIFICS = word_set(
    "mr mrs ms mx miss dr prof professor sir dame lord lady madame madam rev reverend fr father sister brother rabbi imam sheikh"
    " hon señor señora"
)
"""Stand before a name and say nothing about its bearer's office."""

ABBREVIATED = word_set(
    "mr mrs ms mx dr prof rev fr hon gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp st ft mt jr sr pres sec"
    " atty assemb asst dep"
)
"""Take a full stop that ends no sentence."""

TITLES = HONORIFICS | word_set(
    "gov sen rep gen lt col maj capt cmdr sgt cpl pvt adm supt det insp pres atty dep president vice-president premier chancellor"
    " minister secretary senator representative congressman congresswoman congressperson governor mayor councilman councilwoman"
    " councilor councillor councilmember commissioner ambassador envoy speaker leader chairman chairwoman chairperson chair"
    " director manager officer official spokesman spokeswoman spokesperson spokespeople judge justice attorney prosecutor solicitor"
    " sheriff chief superintendent general lieutenant colonel major captain commander sergeant corporal private admiral marshal"
    " inspector detective constable trooper king queen prince princess emperor empress pope bishop archbishop cardinal pastor"
    " deacon ayatollah sultan emir baron baroness coach trustee treasurer auditor administrator principal provost editor publisher"
    " reporter correspondent photographer founder co-founder cofounder ceo cfo coo cto cio owner partner lawyer lobbyist economist"
    " historian analyst strategist adviser advisor aide counsel candidate lawmaker legislator delegate assemblyman assemblywoman"
    " assemblymember democrat republican independent libertarian author actor actress singer filmmaker director-general professor"
    " mp mep msp "
    " mla scientist researcher engineer doctor nurse physician epidemiologist activist advocate organizer organiser member colleague"
    " architect designer developer clerk recorder ombudsman dictator strongman"
)
"""Stand before a name, capitalised or not, and are the last word of a role."""

ROLES = TITLES | word_set(
    "specialist expert head resident student teacher farmer driver veteran survivor mother father widow husband wife son daughter"
    " brother sister neighbor neighbour owner lead fellow scholar staffer consultant contractor technologist strategist librarian"
    " planner coordinator executive employee worker volunteer defendant plaintiff victim suspect firefighter paramedic guitarist"
    " drummer poet pilot surgeon chef cook priest monk nun midwife mechanic saxophonist player forward striker midfielder goalkeeper"
)
"""Head a description of a person after a comma: "X, a retired teacher from …"."""

RANKED = word_set("president king queen prince princess pope emperor empress premier chancellor sultan emir ayatollah saint")
"""Titles whose bearer the surname alone identifies."""

EPITHETS = word_set(
    "bonkers crooked sleepy crazy lyin lying dodgy shifty nutty wacky loony low-energy cheatin cryin sneaky tricky shady bumbling"
    " hapless greedy corrupt ruthless lazy silly dumb stupid rotten comrade citizen crybaby creepy phony pencil-neck"
)
"""Adjectives put before a surname as a nickname, where a first name would stand."""

ORGANISATION_WORDS = word_set(
    "agency administration airlines alliance army assembly association authority bank board brigade brothers bureau cabinet"
    " campaign center centre chamber church club coalition college command commission committee commonwealth company conference"
    " congress consortium corp corporation corps council court department directorate district division exchange federation force"
    " forces foundation front fund group guard guild hospital house inc inquirer institute institution international journal"
    " laboratory lab league legislature llc llp library ltd magazine media ministry mission movement museum network news newspaper"
    " ngo office organisation organization panel parliament partners party plc police post project program programme radio registry"
    " school schools senate service services society squad station studios subcommittee system systems task tass team times"
    " treasury tribune tribunal trust union university unit works workshop solutions technologies technology industries holdings"
    " caucus gazette herald cathedral temple synagogue mosque academy clinic pharmacy theater theatre"
)

PLACE_WORDS = word_set(
    "county street avenue road boulevard lane drive river lake mountain mountains valley island islands bay beach park bridge"
    " airport city town township borough village province peninsula desert ocean sea gulf strait creek canyon hills heights highway"
    " square plaza building hall tower station forest coast harbor harbour turnpike parkway mount cape fort port plant stadium"
    " arena hotel prison jail cemetery garden gardens district ward precinct"
)

PLACE_HEADS = word_set(
    "lake mount mt fort ft port cape camp north south east west new san santa el los las saint st rio river greater upper lower"
    " central downtown uptown midtown suburban rural metro northern southern eastern western"
)
"""Open the name of a place."""

NOT_NAMES = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october"
    " november december jan feb mar apr jun jul aug sept sep oct nov dec christmas easter thanksgiving ramadan halloween hanukkah"
    " passover diwali i god internet covid covid-19 english spanish french german russian chinese american americans amendment"
    " article section chapter part figure table page phase title act bill form route interstate studies highway exit room suite"
    " flight grade level class part vol volume day week month year spring summer autumn fall winter republicans democrats north"
    " south east west northern southern eastern western northeast northwest southeast southwest yes no ok okay oh ah well hello hi"
    " hey dear thanks"
)
"""Capitalised words that name no person, body or place by themselves."""

OPENERS = word_set(
    "a an the this that these those his her its their our my your he she it we they you who whom whose what which when where why"
    " how whether and but or nor so yet for if as at by in on to of from with without within under over after before since until"
    " till while during through about above below against among between beyond because although though unless despite except once"
    " here there then thus hence however meanwhile moreover indeed still also again even just only now never always often sometimes"
    " perhaps maybe both either neither each every all any some many most much more few several one two three four five six seven"
    " eight nine ten another other others such same not no yes according citing like unlike near amid alongside per via today"
    " yesterday tomorrow tonight earlier later last next first second third finally recently additionally furthermore instead"
    " otherwise asked told said given following regarding including based speaking let see read photo credit image source video"
    " watch related subscribe sign click is are was were be been am has have had do does did will would shall should can could may"
    " might must new former ex late then-"
)
"""Words that open a sentence and are no part of the name that follows them."""

REPORTING = word_set(
    "said says say saying told tells tell telling added adds adding noted notes noting wrote writes asked asks asking argued"
    " argues explained explains explaining replied testified testifies stated states announced announces insisted insists warned"
    " warns confirmed confirms denied denies acknowledged acknowledges declined recalled recalls tweeted posted continued concluded"
    " responded responds claimed claims suggested suggests believes believed thinks thought believes knows hopes hoped agreed"
    " agrees disagreed admitted admits alleged alleges emphasized stressed remarked joked urged urges vowed pledged predicted"
    " promised complained conceded contended countered cautioned declared demanded expects expected explained feels felt lamented"
    " maintained observed quipped reiterated remembered revealed spoke spokes stressed shared resigned retired died testified"
    " campaigned laughed smiled nodded shrugged tweeted texted emailed"
)
"""Verbs whose subject is a person or a body that speaks."""

PARTICLES = word_set("de del della delle di da das dos do du van von der den ter ten la le las los el al bin ibn bint zu zum zur af av e y")

SURNAME_PARTICLES = PARTICLES - word_set("al del el los las do e y")
"""Particles that, with a capital, open a surname standing alone: "De Luca said". Al and Del are first names as well."""

ADJECTIVES = word_set("official principal general private independent chief major democrat republican libertarian member former-")
"""Words of `TITLES` that in lower case describe what follows and name no office."""

GENERATIONS = word_set("jr sr ii iii iv")

SUFFIXES = GENERATIONS | word_set("esq phd md")

BEFORE_PLACES = word_set("in at near outside inside across around throughout into toward towards through")

BRANDS = word_set(
    "twitter facebook instagram youtube google tiktok whatsapp telegram snapchat reddit linkedin wikipedia zoom slack github"
    " amazon apple microsoft netflix uber lyft airbnb spotify ford toyota tesla boeing airbus reuters bloomberg afp getty walmart"
    " starbucks comcast verizon pfizer moderna kremlin pentagon"
)
"""Bodies and products that are named by one word everywhere."""

GIVEN = word_set(
    "aaron abby abdul abigail adam adrian adriana agnes ahmad ahmed aidan aisha alan alana albert alberto alejandra alejandro alex"
    " alexander alexandra alexei alexis alfonso alfred alfredo ali alice alicia alisha alison allan allen allison alyssa amanda"
    " amber amelia amir amy ana anastasia anders andre andrea andreas andrei andres andrew andrzej andy angel angela angelica"
    " angelina angelo anita ann anna anne annette annie anthony antoine anton antonia antonio april ariana ariel armando arnold"
    " arthur arturo ashley audrey austin ava barbara barry beatrice becky ben benjamin bernard bernie beth bethany betty beverly"
    " bill billy blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian brianna bridget brittany bruce"
    " bruno bryan bryce caitlin caleb calvin cameron camila carl carla carlo carlos carmen carol caroline carolyn carrie casey"
    " cassandra catherine cathy cecilia cedric celia cesar chad charlene charles charlie charlotte chelsea cheryl chloe chris"
    " christian christina christine christopher christy cindy claire clara clare clarence clark claude claudia clay cliff clifford"
    " clint cody colin colleen connor constance corey cory courtney craig cristina crystal curtis cynthia dale damian damon dan"
    " dana daniel daniela danielle danny daphne darlene darrell darren daryl dave david dawn dean deanna debbie deborah debra"
    " denise dennis derek derrick desiree diana diane diego dieter dmitri dmitry dolores dominic don donald donna doreen doris"
    " dorothy doug douglas dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor"
    " elena eli elias elijah elisa elisabeth elizabeth ella ellen elliot elliott eloise emil emilia emilio emily emma emmanuel"
    " enrique eric erica erik erika erin ernest ernesto esteban esther ethan eugene eva evan eve evelyn faith fatima felicia felipe"
    " felix fernando fiona florence frances francesca francesco francine francis francisco frank franklin fred frederick gabriel"
    " gabriela gabrielle gail gareth garrett gary gavin gene geoff geoffrey george georgia gerald gerard gerry gilbert gina"
    " giovanni giulia giuseppe glen glenn gloria gordon grace graham greg gregory greta guillermo gustavo gwen hannah hans harold"
    " harriet harry harvey hassan heather hector heidi helen helena henrik henry herbert herman hilary hillary holly howard hugh"
    " hugo hussein ian ibrahim igor ilya imran ingrid irene iris irina isaac isabel isabella ivan ivy jack jackie jacob jacqueline"
    " jacques jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey"
    " jen jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne jocelyn jodi joe"
    " joel johan johanna john johnny jon jonas jonathan jordan jorge jose joseph josephine josh joshua joy joyce juan juanita"
    " judith judy julia julian juliana julie juliet juliette julio june justin kara karen karim karin karina karl karla kate"
    " katharine katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelsey ken kendra kenneth kerry kevin khalid"
    " kim kimberly kirk kirsten klaus kristen kristin kristina kurt kyle lance lara larry lars laura lauren laurie lawrence leah"
    " lee leila lena leo leon leonard leonardo leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa lloyd logan"
    " lois lorenzo loretta lori lorraine louis louise luca lucas lucia lucy luigi luis luisa luke lydia lyndsay lynn mackenzie"
    " madeleine madeline madison magdalena malcolm manuel marc marcel marcela marcia marco marcos marcus marek margaret margarita"
    " maria marian marianne marie marilyn marina mario marion marisa marissa marjorie mark marlene marsha marshall marta martha"
    " martin martina marvin mary masha mateo mathew matt matteo matthew maureen maurice mauricio max maxine maya megan mehmet"
    " melanie melinda melissa mercedes meredith mia micah michael michele michelle miguel mikhail mike mildred miles milton mindy"
    " miranda miriam mitch mitchell mohamed mohammad mohammed molly monica monique morgan morris moses muhammad mustafa myra nadia"
    " nadine nancy naomi natalia natalie natasha nathan nathaniel neal neil nelson nicholas nick nicola nicolas nicole nikita"
    " nikolai nina noah noel nora norma norman nour octavia oleg olga oliver olivia omar oscar otto owen pablo pamela paolo pat"
    " patricia patrick paul paula paulina pauline pedro peggy penelope penny percy perry pete peter petra phil philip phillip"
    " phoebe phyllis pierre piotr polly priscilla priya quentin rachael rachel rafael ralph ramon randall randy raquel raul ravi"
    " ray raymond rebecca regina reginald rene renee rex ricardo richard rick ricky rita rob robert roberta roberto robin robyn"
    " rodney rodrigo roger rolf bess"
    " stefanie imogen roland roman ron ronald rory rosa rosalind rose rosemary ross roxanne roy ruben ruby rudolph rudy russ"
    " russell ruth ryan sabrina sally salma salvador sam samantha samir samuel sandra sandy santiago sara sarah scott sean"
    " sebastian serena serge sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelby sheri tamir shelley sherry"
    " shirley sidney silvia simon simone sofia sonia sonya sophia sophie stacey stacy stan stanley stefan stella stephanie stephen"
    " steve steven stewart stuart sue summer sunil susan susana susanna suzanne sven sylvia tamara tammy tanya tara tatiana taylor"
    " ted teresa terrence terri terry thelma theo theodore theresa thomas tiffany tim timothy tina todd tom tomas tommy toni tony"
    " tracey tracy travis trevor tricia troy tyler ursula valentina valerie vanessa vasily vera vernon veronica vicki vicky victor"
    " victoria vikram vincent viola violet virginia vivian vladimir wade walter wanda warren wayne wendy wesley whitney wilfred"
    " will willem william willie wilma xavier yasmin yolanda yosef yuri yusuf yvette yvonne zachary zoe zoran jaroslav tomasz pavel"
    " katarina milos ioana bogdan radu mihai lucie wei ming hiroshi kenji yuki akira min-jun ji-woo anil arjun deepak rajesh sanjay"
    " sunita lakshmi amit rahul neha kofi kwame amara chinedu ngozi oluwaseun fatou mamadou ousmane thabo nomsa josé jesús andrés"
    " maría sofía lucía"
)
"""First names met often: one in front of a surname speaks for a person. Never the measure of a spelling."""

RELATIONS = word_set(
    "daughter son brother sister mother father wife husband mom dad cousin nephew niece grandson granddaughter"
    " grandfather grandmother baby dog cat twin named called nicknamed aka"
)
"""Words before a first name that is all the reader is meant to know."""

SURNAMES = word_set(
    "hall lane park parks church house banks bank hill hills forest street page bay field port post beach rivers river"
    " wells island times ward"
    " gardens woods tower ford lake marsh church bridge bridges castle fort mission city guild court temple abbey square crane"
)
"""Words of bodies and places that are surnames behind a first name: Nora Hall, Peter Banks."""
