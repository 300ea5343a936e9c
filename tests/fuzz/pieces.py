"""Pieces that hostile and broken input is made of, for each target: mixed and cut by the fuzzers."""

from __future__ import annotations

COMMON = (
    """
\\n|\\n\\n|\\r\\n|\\r|\\t| |  |\\u00a0|\\u2028|\\u200b|\\ufeff|\\x00|\\x1b[31m|é|İ|ß|👩‍👩‍👧|“|”|"|'|‘|’|(|)|[|]|{|}|<|>|&|&#8;|&amp;|&#x110000;|*|**|_|`|```|#|## |> |- |1. |
|||-|--|…|...|.|,|;|:|?|!|/|\\\\|%|$|£|€|@|=|~|^|---\\n|+++\\n|<!-- |-->|%% factlint: |<!-- factlint: allow Q: x -->
""".strip()
    .replace("\n", "")
    .encode()
    .decode("unicode_escape")
    .encode("latin-1", "ignore")
    .decode("utf-8", "ignore")
)

WORDS = {
    "formats": "<p>|</p>|<div>|<td>|<table>|<title>|<meta name=\"title\" content=\"|<img alt=\"|<script>|</script>|title: |sources: [|]: http://|[^1]|[^1]: x|![|](|"
    "WEBVTT\\n|00:00:01.000 --> 00:00:02.000|<v Lind>|a,b\\n|headline: |[+story]|{\"type\": \"text\"|<rss>|{{< x >}}|[caption]|\\n===\\n|\\n|a|b|\\n|-|-|\\n",
    "quotes": "he said|said Ana Ruiz|, she said, |told the court|according to|asked|Lind|“We will|not close|,”|.”|.’|’s|'til|5'10\"|Q: |A: |writes|\\n\\n“|[sic]|…",
    "figures": "5|12.5|1,000|10^400|1e999|million|billion|per cent|%|percent|points|people|miles|km|°C|nearly |about |more than |at least |half a|dozen|two-thirds|3 1/2|"
    "$4|£5m|from 5 to 9|up 10%|twice|ten million million|1999|-5|+3|1:30|5-4|lakh|per day|of the 30|including|rose|fell|by |in total|averaged",
    "dates": "Monday|Tuesday, May 4|May 4, 2020|4 May|2020-05-04|May 99|31 February|today|yesterday|last week|next year|in 1999|the 1990s|19th century|5 p.m.|25:61|GMT|"
    "date: |LONDON, May 4 (Reuters) - |Jan. 0|0000|99999|years ago|days later|from May to June|Easter|noon|since|until|born in",
    "names": "Ana Ruiz|Ruiz|Dr. |Mr |Sir |Mayor |President |the mayor|Riuz|José|O’Neil|van der Berg|NATO|(NATO)|U.S.|Acme Inc.|Bank of England|Jr.|, 41, |his wife|"
    "Minister of |of the |and |who |Lind|Bo Lind|ANA RUIZ|Ana|R.|St. |Paris|France",
    "citations": "http://|https://a.b/c|www.|doi:10.1/x|ISBN 978-3-16-148410-0|ISSN 1234-5678|[a](b)|[a]: b|[^n]|[^n]: c|[@key]|<a href=\"|\">|</a>|](|[[|]]|(see |et al.|p. 5|PMID 1|arXiv:1234.5678|ftp://",
    "rules": "rules:\\n|  - |code: |X901|id: |house-word|check: |pattern|terms|require|count|tokens|message: |{text}|{x.__class__}|params: |{patterns: [|a+|(a+)+$|(?<=a*)|]}|"
    "severity: |error|off|labels: |scope: |examples:\\n|- article: |extends: [|./house.yaml|factlint:default|change: |&a |*a|!!python/object/apply:os.system|? |: |[|]|{|}",
    "configuration": "root: true\\n|extends: [|articles: [|sources: [|people: [|rules: {|overrides: [{paths: [|limits: {seconds: |story-mb: |peers: |model: |exclude: |baseline: |"
    "fail-on: |'[z-a]*'|'!'|'../x'|/etc/passwd|{stem}|**/*|people.yaml|: off|: error|- name: |aliases: [|roles: [{title: |from: 2019|quote-altered|[tool.factlint]\\n|x = 1\\n|"
    "[[|]]|&a |*a|!!python/name:os.system|99999999999999999999|0x|.inf|2020-01-01",
}  # fmt: skip


def pieces(target: str) -> list[str]:
    """What the inputs of a target are mixed from."""
    own = WORDS[target].replace("\\n", "\n").split("|")
    return [
        piece
        for piece in (*COMMON.split("|"), *own, *own, "\n", "\n\n", "\x00", "\u2028", "\u00a0", "\ufeff", "“", "”", "é", "&#8/")
        if piece
    ]
