"""How near a reporting word is to a quotation, by the way the two are tied."""

from __future__ import annotations

from factlint.records import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """The distance of a cue that is tied to the words in one way."""

    least: float
    per: float = 0.0
    """One more for each such number of words in between, or of steps up the parse; 0 where they do not count."""
    most: float = 1e9
    """What is added for them at most."""
    firm: bool = True
    """A verb other than said, told, added … is one farther."""

    def distance(self, between: float, *, plain: bool) -> float:
        """With this many words or steps in between, and a verb that merely reports or another one."""
        further = min(self.most, between / self.per) if self.per else 0.0
        return self.least + further + (1.0 if self.firm and not plain else 0.0)


WAYS = {
    "right after the words": Way(0.0),
    "right after the words, and the sentence ends": Way(0.5),
    "right after words of a clause before it": Way(15.0),
    "right after a few words of a clause before it": Way(25.0),
    "at the end of the sentence": Way(6.0, per=6, most=10.0, firm=False),
    "somewhere after the words": Way(26.0, per=1),
    "somewhere after the words, and above them in the parse": Way(16.0, per=1),
    "right before the words": Way(1.0, per=1),
    "gives the name or title in the marks": Way(0.0, firm=False),
    "right before a name or title": Way(9.0, firm=False),
    "before a colon that leads to the words": Way(4.0, per=4),
    "gives somebody the name or title in the marks": Way(1.0, firm=False),
    "above the words in the parse": Way(3.0, per=0.5),
    "calls somebody so": Way(4.0, per=2, firm=False),
    "said, told … with its speaker inside the sentence": Way(10.0, per=10, firm=False),
    "somewhere before the words": Way(16.0, per=1),
}
"""The nearest cue speaks for a quotation; one that is farther than its kind allows does not."""
