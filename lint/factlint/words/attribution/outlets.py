"""The names of news outlets and the hosts that they publish on."""

from __future__ import annotations

import re

from factlint import lazy

_HOSTS = {
    "Reuters": "reuters.com reut.rs thomsonreuters.com",
    "The Associated Press|Associated Press|The AP|AP": "apnews.com ap.org apne.ws",
    "Agence France-Presse|AFP": "afp.com france24.com",
    "Bloomberg|Bloomberg News": "bloomberg.com bloom.bg bloomberglaw.com bnnbloomberg.ca bloombergtax.com",
    "The New York Times|New York Times|The NYT|NYT": "nytimes.com nyti.ms",
    "The Washington Post|Washington Post|The WaPo|WaPo": "washingtonpost.com wapo.st",
    "The Wall Street Journal|Wall Street Journal|The WSJ|WSJ": "wsj.com",
    "The Guardian|Guardian": "theguardian.com guardian.co.uk gu.com guim.co.uk",
    "The Financial Times|Financial Times|FT": "ft.com on.ft.com",
    "The Daily Telegraph|Daily Telegraph|The Telegraph": "telegraph.co.uk",
    "The Independent": "independent.co.uk the-independent.com",
    "The Daily Mail|Daily Mail|The Mail on Sunday": "dailymail.co.uk mailonsunday.co.uk",
    "The Los Angeles Times|Los Angeles Times|The LA Times|LA Times": "latimes.com",
    "USA Today": "usatoday.com",
    "Politico": "politico.com politico.eu politi.co",
    "Axios": "axios.com",
    "The Atlantic": "theatlantic.com",
    "The New Yorker|New Yorker": "newyorker.com",
    "The Economist|Economist": "economist.com econ.st",
    "ProPublica": "propublica.org",
    "BuzzFeed News|BuzzFeed": "buzzfeednews.com buzzfeed.com",
    "HuffPost|The Huffington Post|Huffington Post": "huffpost.com huffingtonpost.com huffingtonpost.co.uk huffpost.co.uk",
    "Vox": "vox.com",
    "Newsweek": "newsweek.com",
    "Time magazine": "time.com",
    "Forbes": "forbes.com",
    "CNN": "cnn.com cnn.it cnn.io cnnphilippines.com",
    "Fox News": "foxnews.com fxn.ws foxbusiness.com",
    "CNBC": "cnbc.com cnb.cx",
    "MSNBC": "msnbc.com ms.now",
    "NBC News": "nbcnews.com nbcnews.to nbcnewyork.com today.com",
    "CBS News": "cbsnews.com cbsn.ws cbslocal.com",
    "ABC News": "abcnews.go.com abcnews.com abcn.ws abc.net.au go.com",
    "NPR": "npr.org n.pr",
    "PBS NewsHour": "pbs.org to.pbs.org",
    "The BBC|BBC|BBC News": "bbc.co.uk bbc.com bbc.in bbci.co.uk",
    "Sky News": "sky.com skynews.com.au",
    "ITV News": "itv.com",
    "Channel 4 News": "channel4.com",
    "Al Jazeera": "aljazeera.com aljazeera.net aje.io",
    "Deutsche Welle": "dw.com",
    "France 24": "france24.com",
    "Der Spiegel|Spiegel": "spiegel.de",
    "Le Monde": "lemonde.fr",
    "El País": "elpais.com",
    "The Times of Israel|Times of Israel": "timesofisrael.com",
    "Haaretz": "haaretz.com haaretz.co.il",
    "The Jerusalem Post|Jerusalem Post": "jpost.com",
    "The Times of India|Times of India": "indiatimes.com timesofindia.com",
    "The Hindu": "thehindu.com",
    "South China Morning Post": "scmp.com",
    "The Sydney Morning Herald|Sydney Morning Herald": "smh.com.au",
    "The Globe and Mail|Globe and Mail": "theglobeandmail.com tgam.ca",
    "The Toronto Star|Toronto Star": "thestar.com",
    "Tass|TASS": "tass.com tass.ru",
    "Xinhua": "xinhuanet.com news.cn xinhua.net",
    "Interfax": "interfax.ru interfax.com interfax.com.ua",
    "The Moscow Times|Moscow Times": "themoscowtimes.com",
    "The Kyiv Independent|Kyiv Independent": "kyivindependent.com",
}
HOSTS = {name: tuple(hosts.split()) for names, hosts in _HOSTS.items() for name in names.split("|")}
"""Name → the hosts that are the outlet's own; hosts below them are too."""

AGENCIES = (
    "Reuters",
    "The Associated Press",
    "Associated Press",
    "The AP",
    "AP",
    "Agence France-Presse",
    "AFP",
    "Bloomberg",
    "Bloomberg News",
)
"""Outlets whose reports others print."""

OUTLET = lazy.regex(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, HOSTS), key=len, reverse=True))})(?![\w-])")


def outlet_of(host: str) -> tuple[str, ...]:
    """The hosts of the outlet that a host belongs to; empty for a host that is not in the table."""
    return next((hosts for hosts in HOSTS.values() if any(within(host, own) for own in hosts)), ())


def within(host: str, other: str) -> bool:
    """A host is another one, or below it."""
    return host == other or host.endswith(f".{other}")


_AGENCIES = {
    "Reuters": "Reuters",
    "Associated Press": "AP",
    "AP": "AP",
    "Agence France-Presse": "AFP",
    "AFP": "AFP",
    "Tass": "Tass",
    "TASS": "Tass",
    "ITAR-TASS": "Tass",
    "Interfax": "Interfax",
    "RIA Novosti": "RIA",
    "RIA": "RIA",
    "Xinhua": "Xinhua",
    "Bloomberg": "Bloomberg",
    "dpa": "dpa",
    "DPA": "dpa",
    "ANSA": "ANSA",
    "EFE": "EFE",
    "Kyodo": "Kyodo",
    "Yonhap": "Yonhap",
    "KCNA": "KCNA",
    "Anadolu": "Anadolu",
    "IRNA": "IRNA",
    "SANA": "SANA",
    "Press Trust of India": "PTI",
    "PTI": "PTI",
    "Press Association": "PA",
    "Canadian Press": "Canadian Press",
    "United Press International": "UPI",
    "UPI": "UPI",
}
AGENCY = lazy.regex(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, _AGENCIES), key=len, reverse=True))})(?![\w-])")
"""The name of an agency; "AP" and "RIA" may be something else where no word of reporting is beside."""


def agency(name: str) -> str:
    """One name for an agency, however it is written."""
    return _AGENCIES[name]
