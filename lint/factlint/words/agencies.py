"""The names of news agencies as stories credit them."""

from __future__ import annotations

import re

_NAMES = {
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
AGENCY = re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, _NAMES), key=len, reverse=True))})(?![\w-])")
"""The name of an agency; "AP" and "RIA" may be something else where no word of reporting is beside."""


def agency(name: str) -> str:
    """One name for an agency, however it is written."""
    return _NAMES[name]
