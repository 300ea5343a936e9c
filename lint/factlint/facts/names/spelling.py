"""How two spellings of a name relate: one slip of the typist apart, one plural, one transliteration or only diacritics."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factlint import lazy
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.parts import ARABIC, IN_BODIES, PEOPLES_IN_I

SHORTEST = 5
"""Letters a surname needs before one slip is distinguished from another name: Wood and Ward, Holt and Hold are people."""

_LONGEST = 40
_TURNS = (
    *(("sch", "sh"), ("tch", "ch"), ("kh", "h"), ("zh", "j"), ("dzh", "j"), ("ts", "c"), ("tz", "c"), ("ks", "x")),
    *(
        ("iya", "ia"),
        ("ya", "ia"),
        ("yu", "iu"),
        ("ju", "iu"),
        ("ye", "e"),
        ("yo", "e"),
        ("ei", "i"),
        ("ey", "i"),
        ("ai", "i"),
        ("ay", "i"),
        ("iy", "i"),
        ("yi", "i"),
    ),
    *(("y", "i"), ("j", "i"), ("w", "v"), ("ff", "v"), ("ou", "u"), ("oo", "u"), ("q", "k"), ("dj", "i"), ("ii", "i")),
)


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """The word in lower case without diacritics and with straight apostrophes, for comparison."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", word.replace("’", "'")) if not unicodedata.combining(c))
    return bare.translate(_LETTERS).lower()


_LETTERS = str.maketrans(
    {"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "Æ": "Ae", "Œ": "Oe"}
)


def edits(one: str, other: str, most: int) -> int:
    """How many letters are dropped, added, changed or swapped with their neighbour; where they are more than `most`, one more than that."""
    from rapidfuzz.distance import OSA  # takes longer to load than all else here

    return OSA.distance(one, other, score_cutoff=most)


def slip(one: str, other: str) -> bool:
    """One letter dropped, doubled, changed or swapped with its neighbour makes one word of the other, or f stands for ph, or a letter
    of a long word is in the wrong place (Panagiotopolous, Bolsanoro); never case, marks or a plural.

    Both words are at least `SHORTEST` letters long, give or take the one that slipped.
    """
    a, b = sorted((plain(one), plain(other)), key=len)
    if len(b) < SHORTEST or len(a) < SHORTEST - 1 or a == b or _inflected(a, b) or _garbled(one, other) or _american(a) == _american(b):
        return False
    return edits(a[:_LONGEST], b[:_LONGEST], 1) == 1 or _folded(a) == _folded(b) or _misplaced(a, b)


_ISE = lazy.regex(r"is(?=(?:e|ed|ing|ation|ations)$)")


def _american(word: str) -> str:
    """A word in the names of bodies as Americans spell it: organisation, centre; "Grey" and "Gray" are two surnames."""
    return _ISE.sub("iz", IN_BODIES.get(word, word))


def _misplaced(a: str, b: str) -> bool:
    """The same letters from the same beginning, one of them moved or two changed over: two edits, as a typist makes them in long names."""
    if len(a) != len(b) or len(a) < _LONG or a[0] != b[0] or sorted(a) != sorted(b):
        return False
    return edits(a[:_LONGEST], b[:_LONGEST], 2) == 2


_LONG = 8
"""Letters of a name of which another with the same letters is a slip: Marino and Marion are two names."""


def _folded(word: str) -> str:
    return word[0] + word[1:_LONGEST].replace("ph", "f") if word else word


def transliterated(one: str, other: str) -> bool:
    """The two are renderings of one name from another script: Sergei and Sergey, Ryabkov and Riabkov."""
    return _rendered(plain(one)) == _rendered(plain(other))


def rendering(one: str, other: str) -> bool:
    """The two are one name from another script, Sergei and Sergey, and no doublets of English: Lindsay and Lindsey, Bryan and Brian."""
    a, b = plain(one), plain(other)
    if a == b or min(len(a), len(b)) < 4 or not transliterated(a, b):
        return False
    return not _doublet(a, b) and not _within(a, b)


def from_arabic(one: str, other: str) -> bool:
    """Two spellings of one Arabic first name, in which the vowels and doubled letters come as they like: Mohamad and Mohammed."""
    skeleton = _skeleton(plain(one))
    return skeleton in _ARABIC and skeleton == _skeleton(plain(other))


def _skeleton(name: str) -> str:
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouy]|(?<=.)h(?=$)", "", name))


_ARABIC = frozenset(
    map(
        _skeleton,
        ARABIC,
    )
)


def _doublet(a: str, b: str) -> bool:
    ends = {a[-2:], b[-2:]}
    return "ey" in ends and len(ends) == 2 and all(end[-1] == "y" and end != "iy" for end in ends)


def _within(a: str, b: str) -> bool:
    """One letter, y or i between other letters, distinguishes them: Lynda and Linda, Ryan and Rian."""
    odd = [at for at in range(min(len(a), len(b))) if a[at] != b[at]]
    if len(a) != len(b) or len(odd) != 1 or not 0 < odd[0] < len(a) - 1:
        return False
    at = odd[0]
    vowel = a[at + 1] in "aeiou"
    return {a[at], b[at]} == {"i", "y"} and (not vowel or (a[at - 1] in "rl" and a[at + 1 :] == "an"))


def only_marks(one: str, other: str) -> bool:
    """The two differ in diacritics and nothing else."""
    return (
        one != other
        and plain(one) == plain(other)
        and one.casefold() != other.casefold()
        and one.replace("’", "'") != other.replace("’", "'")
    )


def neighbours(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The pairs of different words that one slip parts, in order of the second and then the first; in time linear in the words."""
    keyed: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for number, word in enumerate(dict.fromkeys(words)):
        keys = slip_keys(plain(word))
        for _, other in sorted({earlier for key in keys for earlier in keyed[key]}):
            if slip(other, word):
                yield other, word
        for key in keys:
            keyed[key].append((number, word))


class Near:
    """Looks words up among those one slip away."""

    def __init__(self, words: Iterable[str]) -> None:
        self._keyed: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for number, word in enumerate(dict.fromkeys(words)):
            for key in slip_keys(plain(word)):
                self._keyed[key].append((number, word))

    def __call__(self, word: str) -> list[str]:
        """The words that one slip makes of this one, in the order given."""
        found = sorted({other for key in slip_keys(plain(word)) for other in self._keyed.get(key, ())})
        return [other for _, other in found if slip(word, other)]

    def among(self, others: Iterable[str]) -> dict[str, list[str]]:
        """Those of the words that one slip makes of some others, each with these in their order. To ask for each word again and again, of
        one document after another, takes longer than to ask once for the few words of each."""
        found: dict[str, list[str]] = defaultdict(list)
        for other in dict.fromkeys(others):
            for _, word in sorted({near for key in slip_keys(plain(other)) for near in self._keyed.get(key, ())}):
                if slip(other, word):
                    found[word].append(other)
        return found


class Slips:
    """Some words of which one document after another may have a slip; all of them as `plain` has them."""

    def __init__(self, words: Iterable[str], also: Iterable[str] = ()) -> None:
        """`also` are looked for as they are."""
        self._near = Near(words)
        self._known = dict.fromkeys(also, True)

    def within(self, words: Iterable[str]) -> bool:
        """One of some words is a slip away from one of these, or is one of those that are looked for as they are."""
        return any(self._known[word] if word in self._known else self._look_up(word) for word in words)

    def _look_up(self, word: str) -> bool:
        # Documents on one subject have the same words again and again.
        self._known[word] = found = bool(self._near(word))
        return found


def slip_keys(word: str) -> set[str]:
    """Two words one slip apart share one of these: the word itself, the word without one letter, or its letters in order."""
    word = word[:_LONGEST]
    letters = {" ".join(sorted(word))} if len(word) >= _LONG else set()
    return {word, _folded(word), *(word[:at] + word[at + 1 :] for at in range(len(word))), *letters}


def _garbled(one: str, other: str) -> bool:
    """One is the other with what a wrong decoding left of an apostrophe: "Orlenkoâ"."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short) and not long[len(short) :].isascii()


_ENDINGS = lazy.regex(r"(?:(?<=[^s])['s]|(?<=[ai])n)$")


def _inflected(short: str, long: str) -> bool:
    """One is the other with another ending: a plural (analysis, analyses), a gender (Latino, Latina), a people (Russia, Russian)."""
    if short[:-1] == long[:-1] and {short[-1], long[-1]} == {"a", "o"}:
        return True
    if (short[:-2] == long[:-2] and {short[-2:], long[-2:]} == {"is", "es"}) or {short[-3:], long[-3:]} == {"man", "men"}:
        return True
    return long.startswith(short) and (long in PEOPLES_IN_I or bool(_ENDINGS.search(long)))


@lru_cache(maxsize=20_000)
def _rendered(word: str) -> str:
    for old, new in _TURNS:
        word = word.replace(old, new)
    return word


def same_given(one: str, other: str) -> bool:
    """Two first names that differ as spellings of one name do (Erik, Eric), not as those of kin (Paul, Paula; Jean, Joan)."""
    a, b = sorted((plain(one), plain(other)), key=len)
    if a == b or {a, b} == {"francis", "frances"} or min(len(a), len(b)) < 3:
        return False
    if _sounded(a) == _sounded(b):
        return True
    if a[0] != b[0] or edits(a[:_LONGEST], b[:_LONGEST], 1) != 1:
        return False
    unheard = len(b) > 4 and len({a, b} & _FIRST_NAMES) == 1
    if a[-1] != b[-1]:
        # A vowel at the end distinguishes men from women; a lost or changed consonant does not.
        kept = a[:-1] == b[:-1] or (b[:-1] == a and b in _FIRST_NAMES) or sorted(a) == sorted(b)
        return unheard and kept and not {a[-1] if len(a) == len(b) else "", b[-1]} & set("aeiou")
    return len(b) > 6 or unheard or (len(b) > 4 and sorted(a) == sorted(b))


_FIRST_NAMES = GIVEN | WOMEN | MEN
"""Of two first names that both are in use either may be right, and they may be two people's."""


def _sounded(name: str) -> str:
    for old, new in (("icia", "isha"), ("ph", "f"), ("ck", "k"), ("ey", "i"), ("ie", "i"), ("ae", "e"), ("c", "k"), ("y", "i"), ("h", "")):
        name = name[0] + name[1:].replace(old, new) if name else name
    return re.sub(r"(.)\1", r"\1", name)
