"""Words beside figures that tell whether a reader may doubt them, and why."""

from __future__ import annotations

from factlint.words import word_set

PUBLIC = word_set(
    """
    acre ballot block book card century chapter citizen copy county country day delegate demonstrator district edition election
    endorsement episode fan follower foot friend game goal guest hour inch item kilometer kilometre letter line lawmaker like member meter
    metre mile minute month municipality nation neighborhood page paragraph party passenger percentage place play player point
    precinct protester province race reader room round row run school score seat second senator signature state step stop store story
    street student subscriber superdelegate superdelegates term thing time town tweet unit user victory view viewer visit vote voter
    week win word yard year
    """
)
"""Things whose number is on public record, shown by a platform or plain to see."""

NAMED_SUMS = """
    agreement aid award bail bill bond bonds budget bailout building buyout acquisition takeover merger megamerger campaign cap
    center complex contract contribution deal donation fee fine fund funding gift grant home house increase initiative
    investment judgment lawsuit loan mansion minimum mortgage package penalty plan plant prize program programme project
    proposal purchase raise request reward salary settlement stimulus tax ticket tuition verdict wage
"""
"""What a sum only names: "a $3 million grant"."""

RULES = """
    if must eligible ineligible threshold thresholds limit limits limited_to law laws rule rules required requires require qualify
    qualifies cap capped maximum minimum up_to at_most margin_of_error allows allow permits permit
    we we've our(?!_(?:country|nation|national|economy|federal|total)) ours I my you your
    imagine suppose in_order_to would_need need_at_least needs_at_least goal goals target targets aims?
    aimed quota
"""
"""Words of a sentence that says what the rules or the aims are, what would be, or what the writers counted themselves."""

BUDGETS = """
    allocat\\w+ appropriat\\w+ budgeted earmarked set_aside federal_funding state_funding federal_funds state_funds
    public_funding tax_rate taxed tax_on levy levies tariffs? dut(?:y|ies) interest_rate
"""
"""Money and rates that a law or a budget sets: public record."""

GIVERS = """
    allocate award commit contribute dedicate deliver deploy direct distribute donate fund grant invest negotiate offer pledge
    pre-position pre-stage provide raise receive route send supply transfer
"""
"""Verbs whose subject knows the sum: "the agency will provide $25 million"."""

GAVE = "gave given gives give got gets put puts sent won wins bid"
"""Forms of such verbs that no ending makes."""

TRADES = "acquired auctioned bought listed offloaded priced purchased sold snapped_up valued marketed"
"""Verbs of a price, which buyer and seller know."""

PAID = "salary salaries wage wages pay paid earns? earned rent tuition fees? fare fares price prices charges?"
"""Words of a price or a wage that is fixed somewhere for all to see."""

BRINGING = "create generate bring(?:_in)? add inject attract yield support cut save displace"
"""Verbs of what a plan is said to do once it is there."""

AVERAGES = "average averages averaging mean median typical typically"
"""Words of a figure that stands for many, which somebody worked out."""

TOTALS = "total_of combined altogether collectively totall?ed totall?ing aggregate"
"""Words before a figure that somebody added up."""

MEASURED = """
    average rate number amount level price cost share population total income output volume budget value strength limit norm
"""
"""What is so many times as large: "three times the national average"."""

COMPARED = """
    (?:as|more|less)_(?:many|much|likely|high|large|often|big|fast|expensive|costly|common|deadly|frequently|powerful|people)
    higher larger greater bigger faster likelier lower smaller
"""
"""The rest of a comparison: "ten times as many", "four times higher"."""

LOSSES = """
    costs? costing lost lose loses losing losses loss spent spends? spending saved saves? savings damages? damage debts? deficit
    deficits shortfall revenues? profits? proceeds stole stolen embezzled wasted waste unpaid owed owes? owe fraud
    laundered bribes? surplus lent loaned? loans? (?<!tax_)(?<!extra_)credits channel(?:l)?ed funnel(?:l)?ed poured siphoned
"""
"""Money that somebody has counted: lost, spent, saved, owed."""

CHANGES = """
    rose rise rises rising risen grew grow grows growing grown growth increased? increases? increasing jump jumped jumps fell
    (?<!in_)(?<!this_)(?<!last_)falls?(?!_(?:under|within|into|outside|victim|foul|behind|quarter|semester|term|20))
    falling fallen dropped? drops? declined? declines? dipped? dips? shrank shrunk shrink soared? surged? surge climbed? plunged?
    plummeted slumped? doubled tripled reduced? reduction higher lower compared_(?:to|with) year-on-year year-over-year
    up_from down_from gained? slid sank tumbled swelled
"""
"""Words of a change that somebody has worked out."""

MAKING_UP = """
    made_up make_up makes_up account_for accounts_for accounted_for comprises? comprised represents? represented constitutes? constituted
"""
"""Verbs of a part that makes up so much of a whole."""

PLATFORMS = """
    Patreon Twitter Instagram YouTube Facebook TikTok Weibo Substack X Twitch Reddit LinkedIn Kickstarter GitHub Bluesky Mastodon Spotify
"""
"""Where anybody can see how many follow, view or give."""

VOTES = """
    won win wins lost led leads? leading trails? trailed trailing beat beats defeated carried margin polled polling polls? poll ahead
    turnout runoff ballots? primary
"""
"""Words of an election or a poll, whose shares are published."""

DEPLOYED = "are_working is_working were_deployed was_deployed have_deployed has_deployed are_responding were_sent were_on_hand"
"""What a body says of its own people and goods."""

HARM = """
    killed wounded injured dead died displaced deaths? casualties missing homeless infected arrested stranded hospitali[sz]ed evacuated
"""

RECORDED_CRIMES = word_set("""
    abduction arson assault attack burglary crime drowning eviction homicide kidnapping killing manslaughter murder offence offense overdose
    rape robbery shooting stabbing suicide theft
    """)
"""What the police or a register counts, and the reporter cannot."""

BEING_SO = "have had lack lacked face faced failed meet met split remain remained"
"""Verbs of those among many that are so: "34 counties have a drop box"."""

MORE_PEOPLE = word_set(
    """
    briton buyer californian caller case caregiver constable consumer commuter customer democrat diagnosis donor elder
    enrollee family female-athlete foreigner girl boy graduate haitian hispanic household indian inmate latino 
    millennial mother father motorist newcomer neighbour neighbor owner pensioner pennsylvanian population pupil recipient
    renter republican respondent senior shopper survivor taxpayer tenant tourist veteran victim youth
    """
)
"""People and homes that statistics count, beside the nouns every count of people has."""

NOT_IN_NAMED = """
    in of to for from on at by with over and or as into worth
    """
"""They are never between a sum and what it only names."""

UNDER_RULES = """
    firms? business(?:es)? compan(?:y|ies) employers? households? famil(?:y|ies) towns? communities schools? anyone those
    people
    """
"""What a rule is about: "businesses with fewer than 50 employees"; patterns for `any_of`."""

CONTACTS = """
    tel telephone phone mobile fax call office contact line desk enquiries inquiries
    """
"""Before a number they show that it is one to call."""

AMOUNTS = word_set("""
    t ton lb kg g oz bbl bushel l gal acre-foot MW GW kW TWh GWh MWh kWh
    """)
"""Units of what is produced, moved or used, as figures have them; before "/day" as well."""

SIZED_PLACES = """
    [Tt]own [Cc]ity [Cc]ounty [Ss]tate [Vv]illage [Bb]orough country nation [Tt]ownship [Dd]istrict region hamlet suburb
    """
"""Places whose number of people is public record; patterns for `any_of`."""

SEEN_DOING = """
    gathered lined_up queued stood sat waited packed crowded marched cheered watched rallied filed_past looked_on
    """
"""What a reporter sees people do, and counts roughly: "about 60 people stood at the gate"."""

ACCOUNTS = """
    net_income profits? revenues? turnover earnings EBITDA? sales margins? dividends? volumes? takings like-for-like net_loss pre-tax_loss
    operating_loss half-year_loss quarterly_loss annual_loss cash_flow order_book
"""
"""What a company publishes of its year."""

RESULTS = """
    quarterly_(?:results|profits?|loss|earnings|sales|revenues?) (?:first|second|third|fourth)-quarter_\\w+
    (?:first|second|third|fourth)_quarter three_months_(?:ended|to|through) six_months_(?:ended|to)
    half-year_(?:results|profits?|loss|report) full-year_(?:results|profits?|loss) annual_(?:results|profits?|net_profit)
    interim_(?:results|dividend) trading_(?:update|statement) net_income pre-tax_profits? underlying_profit after_the_results
    results_were_published
"""
"""Words of a story on what a company has published of its year."""

TRADED = """
    rose rises risen fell falls fallen gained gains lost dropped drops slipped slid tumbled plunged jumped climbed soared surged closed
    ended (?:was|were|are)_(?:up|down)
"""
"""What a price on an exchange does."""
