"""Names of places: countries, states and large cities, which contain others, and names that differ in a letter and are two places."""

from __future__ import annotations

_GROUPS = """
stanford stamford
charleston charlestown
kingston kingstown kinston
georgetown georgestown
johnston johnstown
princeton princetown
grenada granada
guadeloupe guadalupe
hartford hertford
longford langford
burton barton
boston bolton
milton melton malton
walton wilton
marston morston marton merton
carlton charlton carleton
skipton shipton
alderton allerton anderton atherton
hatfield hadfield hayfield
horsham hersham
wareham warham
newbury norbury
clifton clinton
harlow harrow
barnsley bardsley
burnley burley
bromley bramley
whitby whitley
derby denby
maldon malden
sutton seaton
seaford sleaford
camden campden
columbia colombia
wellington willington
lancaster lanchester
alexandria alexandra
victoria vitoria
cordoba cordova
medina modena
murcia mercia
genoa genova
luhansk lugansk
kharkiv kharkov
odesa odessa
marseille marseilles
hanover hannover
majorca mallorca
minorca menorca
tehran teheran
romania rumania
kazakhstan kazakstan
luxembourg luxemburg
strasbourg strasburg
"""
LOOKALIKES = frozenset(
    frozenset((one, other)) for group in _GROUPS.split("\n") for one in group.split() for other in group.split() if one != other
)
"""Pairs in lower case; either may be meant wherever it is."""


# --- places that contain others, so that "in Lyon" and "in France" do not disagree ----------------------------------------


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip().lower() for name in text.replace("\n", " ").split(",") if name.strip())


COUNTRIES = _names("""
    Afghanistan, Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahrain, Bangladesh, Belarus, Belgium,
    Benin, Bolivia, Bosnia, Botswana, Brazil, Britain, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile,
    China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Denmark, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Ethiopia, Fiji,
    Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Greece, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary, Iceland,
    India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait, Laos, Latvia,
    Lebanon, Liberia, Libya, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Mali, Malta, Mauritania, Mexico, Moldova, Mongolia,
    Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway,
    Oman, Pakistan, Palestine, Panama, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania, Russia, Rwanda, Saudi Arabia,
    Senegal, Serbia, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, Spain, Sri Lanka, Sudan, South
    Sudan, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo, Tunisia, Turkey, Uganda, Ukraine, United Kingdom,
    United States, Uruguay, Uzbekistan, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe, America, England, Scotland, Wales, Northern
    Ireland, Europe, Africa, Asia, Antarctica, US, U.S, UK, U.K, EU, UAE
""")
STATES = _names("""
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South
    Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Ontario, Quebec,
    Alberta, Manitoba, Saskatchewan, British Columbia, Nova Scotia, New Brunswick, Newfoundland, Queensland, Victoria, Tasmania, New
    South Wales, Bavaria, Saxony, Catalonia, Andalusia, Brittany, Normandy, Provence, Tuscany, Sicily, Sardinia, Lombardy, Flanders,
    Punjab, Kashmir, Gujarat, Kerala, Bihar, Crimea, Siberia, Kent, Sussex, Essex, Surrey, Norfolk, Suffolk, Devon, Cornwall, Dorset,
    Somerset, Yorkshire, Lancashire, Cheshire, Cumbria, Northumberland, Durham, Lincolnshire, Derbyshire, Hampshire, Berkshire,
    Oxfordshire, Cambridgeshire, Hertfordshire, Bedfordshire, Wiltshire, Gloucestershire, Worcestershire, Warwickshire, Staffordshire,
    Shropshire, Herefordshire, Leicestershire, Nottinghamshire, Northamptonshire, Buckinghamshire, Merseyside, Tyneside, Highlands,
    Midlands, Scandinavia, Balkans, Gaza, West Bank, Sinai, Darfur, Donbas, Rajasthan, Maharashtra, Karnataka, Tamil Nadu, Telangana,
    Andhra Pradesh, Uttar Pradesh, Madhya Pradesh, Himachal Pradesh, West Bengal, Odisha, Jharkhand, Chhattisgarh, Haryana, Uttarakhand,
    Assam, Manipur, Goa, Galicia, Asturias, Hokkaido, Sichuan, Yunnan, Sindh, Balochistan
""")
WHOLE = _names("""
    America, England, Scotland, Wales, Northern Ireland, Europe, Africa, Asia, Britain, UK, U.K, US, U.S, EU, United Kingdom, Midlands,
    Highlands, Scandinavia, Balkans, Siberia, Kashmir, Punjab, Galicia, Tyneside, Merseyside, Victoria, Durham, Donbas, Georgia
""")
"""Places that contain or overlap others of their kind, or share their name with one."""
CITIES = _names("""
    New York, New York City, Los Angeles, Chicago, Houston, Boston, Philadelphia, Washington, San Francisco, London, Manchester,
    Birmingham, Liverpool, Glasgow, Edinburgh, Belfast, Dublin, Paris, Lyon, Marseille, Berlin, Hamburg, Munich, Vienna, Rome, Milan,
    Madrid, Barcelona, Moscow, Istanbul, Cairo, Lagos, Nairobi, Johannesburg, Delhi, New Delhi, Mumbai, Kolkata, Chennai, Karachi,
    Dhaka, Beijing, Shanghai, Hong Kong, Tokyo, Osaka, Seoul, Bangkok, Jakarta, Manila, Sydney, Melbourne, Brisbane, Toronto, Montreal,
    Vancouver, Mexico City, Sao Paulo, Rio de Janeiro, Buenos Aires, Lima, Bogota, Tehran, Baghdad, Jerusalem, Tel Aviv, Kyiv, Brussels,
    Amsterdam, Copenhagen, Stockholm, Oslo, Helsinki, Warsaw, Prague, Budapest, Athens, Lisbon
""")
"""Cities whose districts and suburbs are named as if they were towns."""
VENUES = _names("""
    hall, school, centre, center, park, church, library, theatre, theater, stadium, arena, hotel, hospital, college, university, museum,
    gallery, square, court, courthouse, station, airport, inn, club, pier, field, fields, ground, cathedral, chapel, mosque, synagogue,
    temple, abbey, castle, palace, garden, gardens, tower, plaza, auditorium, pavilion, cinema, academy, bowl, coliseum, convention,
    mall, market, barracks, base, prison, jail, clinic, cemetery, zoo, racecourse, racetrack, marina, green, common, institute, embassy,
    harbour, harbor, beach
""")
"""The last words of names of buildings and grounds."""
STREETS = _names("street, road, avenue, lane, drive, boulevard, highway, way, st, rd, ave")

WATERS_AND_HEIGHTS = _names("""
    lake, river, creek, island, islet, mountain, peak, pass, canyon, gorge, valley, beach, bay, cove, reservoir, canal, glacier, forest,
    wood, moor, marsh, waterfall, falls, cave, dam, bridge, lighthouse, ferry, loch, lough, mount, cape
""")
"""Sorts of places, mostly in the open, that a name ends with or begins with: Moose Lake, Loch Ness."""
SETTLEMENTS = _names("""
    town, village, hamlet, city, port, resort, suburb, municipality, township, settlement, parish, fishing village, market town,
    seaside town, mountain village
""")
"""What a place where people live is called before its name: "the village of Moss"."""
EVENT_VENUES = _names("""
    hotel, church, stadium, arena, theatre, theater, museum, park, airport, mall, prison, cathedral, cinema, pier, cemetery, zoo, chapel,
    castle, mosque, synagogue, temple
""")
"""Buildings and grounds by whose names reports say where something happened, and seldom where somebody belongs."""
