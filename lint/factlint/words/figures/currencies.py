"""Money: the currencies of the world (ISO 4217, and those that the euro replaced), their names, codes and signs."""

from __future__ import annotations

from factlint.words import word_set

MONEY = """
USD | US dollar, U.S. dollar, US-dollar, american dollar, united states dollar, dollar, buck, greenback | USD US$ $ U.S.$
AUD | australian dollar | AUD A$ AU$
CAD | canadian dollar | CAD C$ CA$ CDN$ CAN$ Can$
NZD | new zealand dollar | NZD NZ$
HKD | hong kong dollar | HKD HK$
SGD | singapore dollar, singaporean dollar | SGD S$
TWD | taiwan dollar, taiwanese dollar, new taiwan dollar | TWD NT$
JMD | jamaican dollar | JMD J$
TTD | trinidad and tobago dollar, trinidad dollar | TTD TT$
XCD | east caribbean dollar | XCD EC$
BBD | barbados dollar, barbadian dollar | BBD Bds$
BZD | belize dollar | BZD BZ$
FJD | fijian dollar, fiji dollar | FJD FJ$
ZWL | zimbabwean dollar, zimbabwe dollar | ZWL
NAD | namibian dollar, namibia dollar | NAD
BSD | bahamian dollar |
BMD | bermudian dollar, bermuda dollar | BMD
BND | brunei dollar | BND
GYD | guyanese dollar, guyana dollar | GYD
KYD | cayman islands dollar, cayman dollar | KYD
LRD | liberian dollar | LRD
SBD | solomon islands dollar | SBD
SRD | surinamese dollar, suriname dollar | SRD
MXN | mexican peso | MXN MX$ Mex$
ARS | argentine peso, argentinian peso | ARS
CLP | chilean peso | CLP
COP | colombian peso | COP
CUP | cuban peso |
DOP | dominican peso | DOP
PHP | philippine peso, filipino peso | PHP Php ₱
UYU | uruguayan peso | UYU
peso | peso |
BRL | brazilian real, brazilian reais, reais | BRL R$
EUR | euro | EUR €
GBP | pound sterling, pounds sterling, british pound, UK pound, sterling, quid | GBP £ UK£ ₤
IEP | irish pound, irish punt | IEP IR£
EGP | egyptian pound | EGP E£
LBP | lebanese pound, lebanese lira | LBP
SYP | syrian pound, syrian lira | SYP
SSP | south sudanese pound | SSP
SDG | sudanese pound |
CYP | cypriot pound, cyprus pound | CYP
FKP | falkland islands pound, falklands pound | FKP
GIP | gibraltar pound | GIP
JPY | yen, japanese yen | JPY ¥ 円
CNY | yuan, chinese yuan, renminbi, kuai | CNY RMB 元
INR | rupee, indian rupee | INR ₹ Rs Rs.
PKR | pakistani rupee, pakistan rupee | PKR
LKR | sri lankan rupee | LKR
NPR | nepalese rupee, nepali rupee | NPR
MUR | mauritian rupee | MUR
SCR | seychellois rupee, seychelles rupee | SCR
BDT | taka, bangladeshi taka | BDT Tk Tk. ৳
MVR | rufiyaa, maldivian rufiyaa | MVR
BTN | ngultrum, bhutanese ngultrum | BTN
MMK | kyat, burmese kyat, myanmar kyat | MMK
RUB | ruble, rouble, russian ruble, russian rouble | RUB ₽
BYN | belarusian ruble, belarusian rouble | BYN BYR
UAH | hryvnia, hryvnias, ukrainian hryvnia | UAH ₴
CHF | swiss franc | CHF SFr SFr.
XOF | west african CFA franc, CFA franc | XOF FCFA
XAF | central african CFA franc | XAF
XPF | CFP franc | XPF
FRF | french franc | FRF
BEF | belgian franc | BEF
LUF | luxembourg franc | LUF
CDF | congolese franc | CDF
RWF | rwandan franc | RWF
BIF | burundian franc, burundi franc | BIF
GNF | guinean franc | GNF
DJF | djiboutian franc, djibouti franc | DJF
KMF | comorian franc | KMF
franc | franc | FF
DEM | mark, deutsche mark, deutschmark, german mark | DEM DM
BAM | convertible mark, bosnian mark, bosnian convertible mark | BAM
FIM | finnish markka, finnish mark, markka | FIM
NLG | guilder, dutch guilder | NLG
AWG | aruban florin | AWG
ATS | schilling, austrian schilling | ATS
ITL | italian lira, italian lire, lire | ITL
MTL | maltese lira | MTL
ESP | peseta, spanish peseta |
PTE | escudo, portuguese escudo |
GRD | drachma, greek drachma | GRD
EEK | kroon, estonian kroon | EEK
LVL | lats, latvian lats | LVL
LTL | litas, lithuanian litas | LTL
SIT | tolar, slovenian tolar |
XEU | european currency unit | XEU
SEK | swedish krona, swedish kronor, swedish crown | SEK SKr
NOK | norwegian krone, norwegian kroner, norwegian crown | NOK NKr
DKK | danish krone, danish kroner, danish crown | DKK DKr
ISK | icelandic krona, icelandic kronur | ISK
krona | krona, kronor, krone, kroner, kronur | kr kr.
PLN | zloty, zlotys, zlotych, polish zloty | PLN zł
CZK | czech koruna, czech crown, koruna, koruny, korun | CZK Kč
SKK | slovak koruna, slovak crown | SKK
HUF | forint, hungarian forint | HUF
RON | leu, lei, romanian leu, romanian lei | RON
MDL | moldovan leu, moldovan lei | MDL
BGN | lev, leva, bulgarian lev, bulgarian leva | BGN
RSD | serbian dinar | RSD
HRK | kuna, croatian kuna | HRK
MKD | denar, macedonian denar | MKD
ALL | lek, albanian lek |
TRY | lira, turkish lira | TRY ₺
ILS | shekel, israeli shekel | ILS NIS ₪
KRW | won, south korean won, korean won | KRW ₩
KPW | north korean won | KPW
VND | dong, vietnamese dong | VND ₫
THB | baht, thai baht | THB ฿
IDR | rupiah, indonesian rupiah | IDR Rp
MYR | ringgit, malaysian ringgit | MYR RM
KHR | riel, cambodian riel | KHR
LAK | kip, lao kip, laotian kip | LAK ₭
MNT | tugrik, mongolian tugrik, togrog | MNT
MOP | pataca, macanese pataca, macau pataca |
PGK | kina, papua new guinean kina | PGK
VUV | vatu, vanuatu vatu | VUV
WST | tala, samoan tala | WST
TOP | paanga, tongan paanga |
ZAR | rand, south african rand | ZAR R
BWP | pula, botswana pula | BWP
LSL | lesotho loti, maloti | LSL
SZL | lilangeni, emalangeni, swazi lilangeni | SZL
NGN | naira, nigerian naira | NGN ₦
GHS | cedi, ghanaian cedi | GHS GH₵ GH¢ GHC ₵
GMD | dalasi, gambian dalasi | GMD
SLE | sierra leonean leone | SLE SLL
KES | kenyan shilling, shilling | KES KSh Ksh KShs Kshs
TZS | tanzanian shilling | TZS TSh
UGX | ugandan shilling, uganda shilling | UGX USh
SOS | somali shilling |
ETB | birr, ethiopian birr | ETB
ERN | nakfa, eritrean nakfa | ERN
AOA | kwanza, angolan kwanza | AOA
MZN | metical, meticais, mozambican metical | MZN
MWK | malawian kwacha | MWK
ZMW | kwacha, zambian kwacha | ZMW ZMK
MGA | ariary, malagasy ariary | MGA
MRU | ouguiya, mauritanian ouguiya | MRU
STN | dobra, sao tomean dobra | STN
SAR | saudi riyal, riyal | SAR
QAR | qatari riyal | QAR
OMR | omani rial | OMR
YER | yemeni rial | YER
AED | dirham, UAE dirham, emirati dirham | AED Dh Dhs
MAD | moroccan dirham |
IRR | iranian rial, rial, toman | IRR
KWD | kuwaiti dinar | KWD
BHD | bahraini dinar | BHD
IQD | iraqi dinar | IQD
JOD | jordanian dinar | JOD
LYD | libyan dinar | LYD
DZD | algerian dinar | DZD
TND | tunisian dinar | TND
dinar | dinar |
AFN | afghani, afghan afghani | AFN
AMD | armenian dram |
AZN | manat, azerbaijani manat, azeri manat | AZN
TMT | turkmen manat, turkmenistani manat | TMT
GEL | lari, georgian lari | GEL ₾
KZT | tenge, kazakhstani tenge, kazakh tenge | KZT ₸
KGS | kyrgyz som, kyrgyzstani som | KGS
UZS | uzbek som, uzbek sum, uzbekistani som | UZS
TJS | somoni, tajikistani somoni | TJS
VEF | bolivar, venezuelan bolivar | VEF VES
CRC | colon, costa rican colon | CRC ₡
GTQ | quetzal, guatemalan quetzal | GTQ
HNL | lempira, honduran lempira | HNL
NIO | cordoba, nicaraguan cordoba | NIO
PAB | balboa, panamanian balboa | PAB
PEN | peruvian sol, nuevo sol |
BOB | boliviano, bolivian boliviano | Bs Bs.
PYG | guarani, paraguayan guarani | PYG
HTG | gourde, haitian gourde | HTG
BTC | bitcoin | BTC
satoshi | satoshi |
cent | cent, us cent, U.S. cent, euro cent | ¢ c
pence | pence, penny, pennies | p
paisa | paisa, paise |
kopeck | kopeck, kopek, kopiyka |
dime | dime |
"""
"""Name of the unit | names, as a rule in the singular | code and signs. Codes that are words (ALL, TOP, MAD …) are left out, and so are
names that mean something else more often (dram, sol, som, punt)."""
PREFIX_ONLY = frozenset(
    "R c p RM Rp Rs Rs. DM FF Dh Dhs Tk Tk. Bs Bs. SFr SFr. SKr NKr DKr GHC KSh Ksh KShs Kshs TSh USh GH₵ GH¢ ₵".split()
)
"""Signs of money that are before a number only: after one they are something else."""
SUFFIX_ONLY = word_set("c p zł 円 元")
"""Signs that are after a number only."""
