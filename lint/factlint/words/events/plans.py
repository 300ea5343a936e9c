"""Words of what is planned, hoped for or only considered, and of what is settled or has a cause that is known."""

from __future__ import annotations

from factlint.words import word_set

PLANNING = word_set("expect hope hop want seek wish aspire likely try look push")
"""Before "to" and a verb: it may come otherwise. Of "hopes" the model makes hop; who "plans to" do something will, as far as that goes."""

HOPING = word_set("hope hop expect wish")
"""Before a clause: "hopes that the ferry will sail"."""

WEIGHING = word_set("consider weigh mull contemplate ponder debate discuss explore study examine")
"""With a verb in -ing, or with a thing: nothing is decided."""

POSSIBLE = word_set("may might")
"""Before a verb: it may not come. Who "could" do something is often only able to."""

SETTLED_BY = word_set("decide agree vow promise pledge commit resolve confirm")
"""Before "to" and a verb: it is settled."""

STARTING = word_set("hold launch order open announce establish begin start commission create introduce impose grant approve set")
"""Verbs whose object is what somebody was considering."""

SUPPOSING = word_set("if whether unless until should")
"""Begin a clause that may be so or not."""

LOOSE = "by in on at from to until within for of the next this before after"
"""Words that a clause ends with where its date is left out."""

LIKELY = word_set("likely probably possibly perhaps maybe conceivably presumably")
"""Beside a verb: it may not come; "almost certainly" is one of them too."""
