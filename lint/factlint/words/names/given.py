"""Given names, each once, by the pronoun that may stand for who has it."""

from __future__ import annotations

from factlint.words import word_set

WOMEN = word_set(
    """
    aaliyah abby abdallah abdel abdelaziz abdi abdirahman abdou abdulaziz abdulkadir abdulrahman abena abhijit abhishek abigail abimbola
    abiodun abu achim ada adaeze adaobi adebayo adekunle adel adele adewale aditi adnan adolfo adriana adrien adwoa afua agata agnes
    agnieszka agustín aiden aiko aileen ailsa aine aisha aishwarya ajay ajit akash akbar akin akosua akshay akua alain alasdair alastair
    aldo alessandra alessandro alessia alexandra alexandre alexandros alexandru alexis algirdas alhassan alice alicia alina alirio
    alison aliyu allison alok alonso alun alvaro amadou amanda amar amarjit amber amelia amin amina aminata amitabh amos amparo amy ana
    anahit anand ananya anatoly anaïs andrea andreu andrii andris angela angharad anibal aniela aniket anita anjali ankit ann anna
    annabel anne annelise annette annie annika anoushka anselm antje antti anuradha anushka anwar anze aníbal aoife april aran aravind
    ariana aric arif arindam arkadiusz arkady arlene arman armand arnaud arne arno arsène artem artur arun arvind asad asha ashley ashok
    ashraf ashwin asma astrid atif atul audrey augusto aurelio aurélien ava avi avraham ayesha aylin ayman ayodele ayse ayşe azim aziz
    babak babatunde badr bahar baldev balázs baptiste barbara bartosz bashir bassam bastien beata beatrice beatriz becky begoña bella
    benedict benedikt benito benoit benoît bernadette berndt beth betsy bettina betty bev beverly bhaskar bianca bilal birger birgit
    birgitta bjarne bjorn björn blaise bogumil bojan boleslaw bongani bonnie bożena branko brenda bridget brigitte brittany bronagh
    bronisław bronwen burak busisiwe callum camila camille camilo candace candice caoimhe cara carina carla carly carmen carol caroline
    carolyn carrie carys catalina cathal catherine cathy catriona cecile cecilia celestino celia celso cevdet chaim chandran chantal
    charan charlene charlotte charu chelsea cheryl chetan chiara chidi chike chima chimamanda chioma chipo chloe christa christina
    christine christophe christos chukwuemeka cian ciara ciaran ciarán cindy claire clara claudia claudio clemens clodagh colleen colm
    conall connell connie constance constantin consuelo corinne cormac cosmin courtney cristian cristiano cristóbal crystal cuthbert
    cynthia cyrus dagmar dagoberto daisy daiva dalia damien daniela danielle daniil danilo danuta dario darius darko darragh darya dawid
    debbie deborah debra declan deirdre delia delphine demetrius denise denys deon dermot derryck devendra devika dharmendra dhruv diana
    diane didier dilara dilip dimitar dimitra dimitri dimitris dina dinesh divya djibril dmytro domenico domingo donal donato donna dora
    doreen doris dorota dorothy dougal dragan duarte dušan ebba ebenezer ebru edgardo edith edoardo edouard edson eduard edwina efrain
    efraín efua egil eileen eilidh eilis eimear einar eino ekaterina ekene elaine eleanor elena eleni eliezer elif elisabeth elise
    eliseo eliza elizabeth ella ellen eloise elsa elsie elżbieta emeka emile emiliano emily emin emma emre enda enid ennio enzo eoghan
    eoin erdem erdoğan eren erica erin ernestine ernst ervin esme esmé esra estelle esther eszter ethel etienne ettore eugenia eun-ji
    eunice eusebio eva evangelina eve evelyn evgeny ewa ewan ezequiel ezra fabian fabien fabio fabrice fabrizio fadi fadumo fahad faisal
    faith faiz farah farhad farhan farid farida farouk faruk farzana fatima fatma fatoumata fausto fawaz federico fedir felicia femke
    ferdinand ferenc fergal fergus festus ffion fikret filip filippo finn finnian fiona fionnuala flavio flora florence florian foday
    folake folarin folasade frances francesca françoise frederique fredrik freya frida friedrich funmilayo fyodor gabriela gail galina
    gaspard gaurav gaute gavriel gayatri geeta gemma genaro genevieve gennady georgia georgios georgy geraldine gerardo gerhard germán
    gertrude ghada ghassan ghazala ghulam giacomo giancarlo gideon gilles gillian gina ginger gino giorgio giorgos girish gita giulia
    giulio gladys glenda gloria glyn gonzalo gopal goran gosia gottfried gouri govind grace gracie graciela grainne greta gretchen
    grigory gráinne guadalupe gudrun guido guilherme gulnara gunnar gunter gunther gurpreet gustaf gustav gwen gwendolyn gwyneth györgy
    gábor günter habib hafsa hakan hakim halima hamad hamid hamish hamza hana hanan hanif hannah hannes hari harish harjit haroon
    harpreet harriet haruki harun haruto hashim hassane hatice heather hedwig heidi heikki heiko heinrich hela helen helena helga helmut
    hemant henri henrietta henryk hermione hersh hideki hideo hilal hilary hillary himanshu hina hisham hitesh holly hope horacio horst
    hortense hossein hrvoje huda humberto husain huseyin hyun-woo hüseyin iacopo iain ibai ibrahima ida idris ignacio ignatius ihor
    ikechukwu iker ilan ilias ilie iliya ilse imad imelda imogen india ines inga inge ingeborg ingmar ingo ingrid inès inés ioannis
    iolanthe iona ionuț iqbal irena irene irfan iris irma isabel isabella isadora isaias isha ishaan ishita isidro ismael ismail istvan
    istván itamar itziar iulia ivana ivanka ivo ivonne iwan iwona iñaki jaap jabari jacek jacinta jacinto jacqueline jadwiga jagdish
    jaidev jakub jalal jana jane janelle janet janice janina janne jannik jarek jarosław jasmin jasmine jaswinder javed jaya jayant
    jayne jayshree jean-baptiste jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre jeanne jelena jemima jenna
    jennifer jenny jens jeong-eun jerzy jessica jessie jeyaraj jibril jill jimena jitendra joachim joakim joan joanie joann joanna
    joanne joaquim joaquin joaquín jocelyn jochen joelle joern joffrey jolene jomo joost joris josefina josephine josie josip josué
    jovan joy joyce joào joão juanita judith judy juha jukka julia julianne julie juliet junaid june junichi jurgen juri justine jutta
    jérôme jürgen jānis kaan kacper kagiso kalpana kamal kamala kamau kamil kamran kanchana kapil karan kareem karel karen karin
    karlheinz karolina karsten kasia kaspar kasper kate katherine kathleen kathryn kathy katie katja katrina katsuya katya kavita
    kavitha kayla kaz kazimierz kazuo keira keisha kelechi kelechukwu kellyanne kemal kendra kendrick kerstin keshav khadija khaled
    khurram kiara kieran kieron kimathi kimberly kinga kiran kiril kirsten kirstjen kirsty kishan kishore kjell klaas klára koffi koji
    kojo komal kostas krishnan krista kristen kristian kristin kristina kristof kristoffer kristy krzysztof ksenia kshama kunal kwabena
    kwaku kwesi kyriakos lachlan ladislav laila lajos lakeisha lalita lamine lana lanre larisa larissa laszlo latifa latisha latoya
    laura lauren laurent laurentiu lauri laurie laurynas lavinia layla leah leandro leanne leena leif leila leilani lena lennart leonid
    leopoldo leszek leticia liborio lidia liesel lieselotte lila lilia liliana lillian lily linda lindiwe lisa lisbeth livia liz liza
    ljiljana ljubomir lluís lois lorcan lorena loretta lori lorraine lothar louise lourdes lubna luboš lucia lucian luciana luciano
    lucille lucy ludmila ludovic ludwig luiz lukas lukasz lukáš lupita lwazi lydia lyudmila lászló maarit mabel mable maciej madeleine
    madison maeve magda maggie magnus maha mahdi mahendra mahesh mahmood mahmoud mairead mairi maisie maite maksim maksym maksymilian
    mandla mandy manfred manish manoj mansoor manu manuela marcelo marcia marcin margaret maria mariam marian mariana marianne mariano
    maribel marie mariela mariko marilyn marina mariusz mariya marjorie marko markus marlene marlon marta martha martti martín marwan
    mary maryam marzena masahiro masoud massimo mateus mateusz mathias mathieu mathis matias matilda matthias matthijs matti matías
    maureen maurizio mauro maya małgorzata meera megan meghan mehdi mehwish mei-ling mekonnen melania melanie melinda melis melissa
    meltem melvyn menachem mercedes meredith mert merve meshack mette mia michaela michał michel michelle michiko mihail mika mikael
    mikel mikkel miklós mildred milen millie milo milorad miloš mindy minna miran miranda mircea mireille mirela miriam miriama mirjam
    mirko miroslav mitsuo mićo mladen modibo mohan moira moisés molly mona monica monika morag mordechai morten morven moshe mostafa
    moussa mpho mridula mubarak mukesh mukhtar muktar munir munira murad murali murat muzaffar myfanwy mykola mélanie nadia naeem
    nagaraj nahum najib naledi nancy nandini naomi narendra naresh nasir nasreen nasser natalie natalya natasha natasza naveed naveen
    navin nazanin nazir neelam nell nenad nerys nestor niall niamh nicola nicolae nicole nicolò niels nikhil nikki niklas niko nikola
    nikolaos nikolay nikos nilesh nils nilufar nina ninian nirmala nitin nizar njeri nnamdi noelle nora noreen norma noura noémie nuala
    nuno nuria néstor oana obinna octavia octavio odette oguz oisin oisín oksana olaf olafur olav oleh oleksandr oleksiy olena olga
    olive olivia olivier olof oluwole olwen omari ona onur oonagh orhan oriol orla orlaith osama osman osvaldo ousman ovidiu oyinlola
    ozan paavo paco paddy padma padraig paloma pamela pankaj panos paresh parth parvati pascal pasquale patricia patricio patrik patsy
    patty paula pauline paulius paulo pavlo pawel paweł pearl peder peggy pekka penelope penny perpetua petronella phoebe phyllis piero
    pieter pietro pilar pippa polly pooja prakash pramod pranav prashant pratap praveen predrag primož priscilla priya priyank purnima
    pádraig qasim quang rabindra rachel rachida radek radhika radoslav radosław radovan rafał raghav raimo rainer raisa rajan rajeev
    rajendra rajiv rakesh raman ramesh ramiro ramona ramzi rania ranjana ranjit raphael raphaël rasha rashad rashid rasmus ratan ratko
    raza rebecca reem reetta refael regina rehman remi renata renee rené renée reshma reza rhian rhiannon rhodri rhonda rhys riaz rieko
    rikard riku rinaldo rishi rita ritchie rivka riyad robbie roberta rogelio rohan rohit roisin romain romesh romulo ronan rosa rosalie
    rosalind rosalía rosario rose rosemarie rosemary roshan roshni rosie rostislav rowena roxanne roya roza ruairi ruaridh ruby rubén
    rukhsana rupa ruslan rustam ruta ruth ruxandra rémi róisín rónán saad saanvi sabri sabrina sachin sadia sadie sadiq saeed safiya
    saif saifullah sajid sakura salah saleem saleh salih salim sally salman salvatore samantha sameer samer samuli sandeep sandip sandor
    sandra sandro sanjeev santino santosh saoirse sapna sara sarah saraswati sasha saskia satish saurabh savannah savvas sedef seema
    selena selim selma senait senthil seo-yeon seppo serban serena sergii serhii serkan setsuko seydou shabana shabnam shahid shahzad
    shaista shamim shamus shanice shanthi sharad sharmila sharon shashi shauna shay shazia sheila shelley sherry shigeru shinji shinzo
    shirin shirley shiv shoaib shobha shona shota shreya sian sibongile sibusiso siddharth siegfried sigrid sigurd silvia silvio simeon
    simone simran simão sinead sinéad siobhan siobhán siphiwe sipho siân sneha sofia sohail solange sonia sonya soo-jin sophia
    sophie soraya sotiris spiros sreten srinivas stacey stacy stanislav stanisław stavros stefano steffen steinar stelios stella
    stephane stephanie stian stig stina stjepan stéphane suad subhash sudhir sue sujata sukhdev sukhwinder sulaiman suleiman suleyman
    sumaya sumit sumitra sunniva suresh surinder susan susanna sushma susie suzanne svein svetlana swati syed sylvia szilvia szymon
    sándor sölvi tabitha tadashi tadesse tadeusz tahir tahira tahmina takashi takeshi tamara tammy tamsin tania tanvir tanya tara tarek
    tareq tarik tariq tatiana tatsuya tatyana tayla teddy teemu tendai teo teodor teodora teresa tess teuvo tewodros teófilo thandi
    thandiwe thea thelma theodora theodoros theresa thiago thibault thiemo thierry thokozani thorsten tiago tiana tiberiu tibor tiffany
    tihomir timo timur tina tobiasz tomislav tommaso tomás tomáš toni tonya torben torsten tove trisha tristan trudy tshepo tuan tuncay
    tunde tuula tzvi uday udo ulf unathi ursula usha usman uwe vaclav vaishali valentin valentina valentyn valeria valerie valeriy
    valter vandana vanessa varsha vasile vasilis vasundhara vasyl veli venkat venkatesh vera verena veronica veronique verónica vicente
    vicki vicky victoria vidya vigdis viggo vijay vikas viktor ville vilma vinay vincenzo vinod viola violet violeta virginia vishal
    vitali vitaly vivek vivian viviana vivien vivienne vladislav vlado vojtech volker volodymyr vusi vyacheslav václav véronique wacław
    waleed waleska walid wanda wangari wanjiku waqar warsame wasim wendy whitney wiktor wiktoria willian wilma winifred witold wojciech
    wolfram xander xanthe xavi ximena xiomara yael yahya yakov yakub yana yannick yannis yara yaron yaroslav yasin yasir yasmine yasser
    yaw yelena yevgenia yevgeny yevhen yiannis yigal yitzhak yngve yohannes yoko yolanda yolande yoon-ah yousef youssef yuka yuko yuliya
    yumi yuriy yusuke yusupha yves yvette yvonne zac zach zachariah zack zaheer zahid zahra zainab zakaria zaki zanele zara zbigniew
    zdenek zdeněk zeeshan zeev zehra zeinab zeljko zeynep ziad ziva zlatan zodwa zoe zohra zoltan zoltán zoya zsuzsanna zubair zuleikha
    zuzana zvonimir álvaro émile étienne łukasz željko
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
    ae-ra ahmad aidan ajani akira alana alberto alejandra alex alfredo alisha alyssa amara amare amari amir amit anastasia anders andrei
    andrzej andrés angel angelica angelina anil antoine antonia ariel arjun armando arturo ashanti bess bethany blake bo-ra bogdan
    brianna bryce caitlin caleb cameron carlo casey cassandra cedric cesar chad chandan charlie chen-wei chi-won chinedu chris christy
    chun-li clare clay cody connor cristina damon dana daphne darlene daryl dawn deanna deepak derrick desiree dmitri dolores dong-hyun
    dylan ed elisa emilia emilio erika esteban eun-woo fatou francesco francine gabriel gabrielle gareth garrett gerry gi-ho giuseppe
    gustavo ha-eun hai-yan hans hee-jin hiroshi hong-li hui-min hussein hwa-jin hye-jin hyun-jung ilya imran in-hye ioana irina isamu
    ivy jackie jacques jae-hyun jae-in jae-won jamal jamie jan jaroslav jean jeanette jen jeremiah jesús ji-eun ji-ho ji-hoon ji-hye
    ji-min ji-won ji-woo ji-yeon ji-young jin-woo jingwen jo jodi johanna jonas jordan josé juliana juliette jun-ho jun-seo kara karim
    karina karla katarina katharine kay kazuki kelly kelsey kenji kenta kerry khalid kim kofi kwame kyung-soo kyung-wha lakshmi lara
    leonardo leslie li-wei lindsay ling-ling luca lucie lucía luisa lyndsay lynn mackenzie madeline magdalena makoto mamadou mandeep
    manpreet marc marcel marcela marek margarita marion marisa marissa marsha martina maría masato masha mateo mauricio maxine mehmet
    mi-kyung micah michele mihai milos min-ho min-ji min-jun min-seo min-soo ming monique morgan moses muhammad mustafa myra nadine
    nam-joon natalia navjot neal neha ngozi nguyet nikita nikolai noel nomsa nour oleg oluwaseun ousmane paolo pat paulina per perry
    petra phuong piotr pradeep qiang quynh rachael radu rahul rajesh raquel ravi rene robin robyn roman ruben salma salvador sam samir
    sandy sang-hoon sang-woo sanjay seo-jun seo-yun seong-ho serge seung-hyun seung-woo shannon shelby sheri shu-fen si-woo sidney sofía
    soo-hyun soo-yeon stefanie su-jin summer sun-hee sung-ho sung-min sunil sunita susana sven tae-hyung tae-woo tamir taylor terri
    terry thabo thao theo thuy toan tomas tomasz tomoko tracey tracy trang tricia tuyet tyrese uyen vikram wade wei wei-ling wen-li
    wesley wilfred willem woo-jin xiaobo xiaohong xiaoling xiaoming xin-yi xiuying yan-ling yasmin ye-jin yeon-ju yi-fan ying-ying
    yong-ho yoo-jin yosef young-ho young-min young-soo yu-jin yuki yun-seo yusra zihan zoran
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
