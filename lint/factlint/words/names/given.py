"""Given names, each once, by the pronoun that may stand for who has it."""

from __future__ import annotations

from factlint.words import word_set

WOMEN = word_set(
    """
    abby abigail ada adele adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela
    anita ann anna anne annette annie april ariana ashley astrid audrey ava barbara beatrice becky bella bernadette beth betsy bettina
    betty bev beverly bianca bonnie brenda bridget brigitte brittany camila candace cara carla carly carmen carol caroline carolyn carrie
    catherine cathy cecile cecilia celia charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara claudia
    colleen connie constance courtney crystal cynthia daisy daniela danielle debbie deborah debra delia denise diana diane donna dora
    doreen doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily emma erica
    erin esther ethel eva eve evelyn faith fatima felicia fiona flora florence frances francesca freya gabriela gail gemma genevieve
    georgia geraldine gertrude ghazala gina ginger giulia gladys glenda gloria grace greta gretchen gwen hannah harriet heather heidi
    helen helena hilary hillary holly hope ida ilse imogen india ingrid irene iris irma isabel isabella ivana ivanka jacqueline jane janet
    janice jasmine jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia
    julianne julie juliet june justine karen karin kate katherine kathleen kathryn kathy katie katrina kayla keisha kellyanne kendra
    kimberly kirsten kirstjen krista kristen kristin kristina lana latoya laura lauren laurie leah leila lena leticia lillian
    lily linda lisa liz liza lois loretta lori lorraine louise lucia lucille lucy lydia mabel madeleine madison maggie mandy marcia
    margaret maria marian marianne marie marilyn marina marjorie marlene marta martha mary matilda maureen maya megan meghan
    melania melanie melinda melissa mercedes meredith mia michelle mika mildred millie mindy miranda miriam moira molly mona monica nadia
    nancy naomi natalie natasha nell nicola nicole nikki nina nora norma octavia olga olive olivia pamela patricia patsy patty paula
    pauline pearl peggy penelope penny phoebe phyllis polly priscilla priya rachel ramona rebecca regina renee rhonda rita roberta
    rosa rosalie rosalind rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah savannah selena selma serena
    sharon sheila shelley sherry shirley sigrid silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue
    susan susanna susie suzanne sylvia tabitha tamara tammy tanya tara tatiana teresa tess thelma theresa tiffany tina toni tonya
    trisha trudy ursula valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy
    whitney wilma winifred yolanda yvette yvonne zoe
    """
)
"""Names that are nearly always a woman's."""

MEN = word_set(
    """
    aaron abdul abdullah abraham adam adrian ahmed al alan albert alejandro alexander alexei alfonso alfred ali alistair allan allen
    alvin andre andreas andres andrew andrey andy angelo angus anthony anton antonin antonio archie arnold arthur asif austin barack
    barney barry bart ben benjamin benny bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian
    bruce bruno bryan byron calvin carl carlos carter cecil charles chester christian christopher chuck clarence clark
    claude clayton cliff clifford clint clive clyde colin conor corey cory craig curtis cyril dale damian dan daniel danny darrell darren
    dave david dean dennis derek dick diego dieter dirk dmitry dominic don donald doug douglas drew duane duncan dustin dwayne dwight earl
    eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott elmer emanuel emil emmanuel enrique eric erik ernest ernesto
    erwin ethan eugene evan everett felipe felix fernando floyd francis francisco franco frank franklin fred frederick gary gavin gene
    geoff geoffrey george gerald gerard gilbert giovanni glen glenn gordon graham grant greg gregory guillermo gus guy harold harrison
    harry harvey hassan hector heinz henrik henry herbert herman hernan homer horace howard hubert hugh hugo ian ibrahim igor ira isaac
    ivan jack jackson jacob jaime jake jakob james jared jason javier jay jeb jeff jeffrey jeremy jermaine jerome jerry jesse
    jim jimmy joe joel joey johan john johnny jon jonah jonathan jorge jose josef joseph josh joshua juan julian julio julius justin karl
    keith ken kenneth kent kevin khizr kirk klaus konrad kurt kyle lamar lance larry lars laurence lawrence lee leo leon leonard leopold
    leroy lester levi lewis liam lindsey lionel lloyd logan lorenzo lou louis lucas luigi luis luke luther lyle malcolm manuel marco
    marcos marcus mario mark marshall martin marvin mathew matt matteo matthew maurice max maxwell melvin merrick michael miguel mike
    mikhail miles milton mitch mitchell mitt mohamed mohammad mohammed morris morton murray nate nathan nathaniel neil nelson newt
    nicholas nick nicolas nigel noah norman oliver omar orlando oscar otto owen pablo patrick paul pavel pedro percy pete peter phil
    philip phillip pierre preston quentin rafael ralph ramon rand randall randy raul ray raymond reggie reginald reince reuben rex ricardo
    richard rick ricky rob robert roberto rodney rodrigo roger roland rolf ron ronald rory ross roy rudolf rudolph rudy rupert russ
    russell ryan samuel santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon simon spencer
    stan stanley stefan stephen steve steven stewart stuart ted terence terrence theodore thomas tim timothy tobias todd tom tommy tony
    travis trevor troy tyler tyrone ulrich umberto vasily vernon victor vince vincent vito vladimir wallace walter warren wayne wendell
    werner wilbur wilhelm will willard william willie winston wolfgang woodrow xavier yuri yusuf zachary
    """
)
"""Names that are nearly always a man's."""

EITHER = word_set(
    """
    ahmad aidan akira alana alberto alejandra alex alfredo alisha alyssa amara amir amit anastasia anders andrei andrzej andrés angel
    angelica angelina anil antoine antonia ariel arjun armando arturo bess bethany blake bogdan brianna bryce caitlin caleb cameron
    carlo casey cassandra cedric cesar chad charlie chinedu chris christy clare clay cody connor cristina damon dana daphne darlene
    daryl dawn deanna deepak derrick desiree dmitri dolores dylan ed elisa emilia emilio erika esteban fatou francesco francine gabriel
    gabrielle gareth garrett gerry giuseppe gustavo hans hiroshi hussein ilya imran ioana irina ivy jackie jacques jamal jamie jan
    jaroslav jean jeanette jen jeremiah jesús ji-woo jo jodi johanna jonas jordan josé juliana juliette kara karim karina karla katarina
    katharine kay kelly kelsey kenji kerry khalid kim kofi kwame lakshmi lara leonardo leslie lindsay luca lucie lucía luisa lyndsay
    lynn mackenzie madeline magdalena mamadou marc marcel marcela marek margarita marion marisa marissa marsha martina maría masha mateo
    mauricio maxine mehmet micah michele mihai milos min-jun ming monique morgan moses muhammad mustafa myra nadine natalia neal neha
    ngozi nikita nikolai noel nomsa nour oleg oluwaseun ousmane paolo pat paulina per perry petra piotr rachael radu rahul rajesh raquel
    ravi rene robin robyn roman ruben salma salvador sam samir sandy sanjay serge shannon shelby sheri sidney sofía stefanie summer
    sunil sunita susana sven tamir taylor terri terry thabo theo tomas tomasz tracey tracy tricia vikram wade wei wesley wilfred willem
    yasmin yosef yuki zoran
    """
)
"""Names of men and women, and names that say neither to a reader of English."""

OTHER_WORDS = word_set(
    """
    al bart candace chester chuck clayton dick drew everett floyd ginger grant guy harrison homer hope india ira jackson kent laurence
    levi lou luther maxwell mitt morton murray nell newt olive orlando patsy patty pearl preston rand savannah selma sheldon spencer
    wallace wendell winston
    """
)
"""Of all these, the ones that are a surname, a place or another word as often."""

GIVEN = (WOMEN | MEN | EITHER) - OTHER_WORDS
"""First names met often: one before a surname speaks for a person. Never the measure of a spelling."""
