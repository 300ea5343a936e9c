"""The tool's own findings, which no pack of rules holds, and the names that the catalogue of rules has given out."""

from __future__ import annotations

from factlint.finding import Severity
from factlint.suppress import NO_REASON, UNUSED

UNREADABLE = ("X001", "unreadable")
INTERNAL = ("X002", "internal-error")
OUT_OF_TIME = ("X005", "out-of-time")

OWN = (
    (*UNREADABLE, Severity.ERROR, "A file that cannot be read was not checked, and silence would look like a pass."),
    (
        *INTERNAL,
        Severity.ERROR,
        "Reading a file, or a rule, failed; the rest ran. It is a fault of factlint or a pack: please report it.",
    ),
    (*UNUSED, Severity.WARNING, "A directive that silences nothing hides the next real finding, or names its rule wrongly."),
    (*NO_REASON, Severity.WARNING, "Whoever reads the story next must know why a finding was allowed."),
    (*OUT_OF_TIME, Severity.ERROR, "What did not finish in time was not checked; `limits: {seconds: …}` gives more."),
)
"""Code, id, severity and why."""

_NAMES = {
    "Q": """
        quote-altered quote-not-in-source quote-polarity-flip quote-speaker-conflict quote-inconsistent-within-article
        quote-unbalanced quote-spliced quote-cut-before-qualifier quote-silent-omission bracket-substitution ellipsis-form
        quote-without-speaker late-attribution double-attribution quote-mark-form quote-nesting paraphrase-in-marks
        translated-quote-unmarked quote-secondhand-uncredited scare-quote-density quotes-of-two-speakers-adjacent
        ambiguous-he-said repeated-quote composite-quote viral-misquote pull-quote-drift dialect-or-sanitised
    """,
    "F": """
        figure-conflict-sources figure-conflict-internal scale-slip hedge-changed bound-flip unit-or-currency-conflict
        currency-form percent-vs-points percent-change-mismatch parts-do-not-sum shares-over-100 multiplier-mismatch
        share-mismatch average-mismatch rate-mismatch direction-mismatch subset-exceeds-total list-count-mismatch
        unit-conversion currency-conversion temperature-conversion impossible-value range-inverted fraction-percent-gloss
        spurious-precision times-less ambiguous-ton table-text-mismatch rank-vs-values number-without-base money-time-span
    """,
    "N": """
        name-variant-in-article name-variant-vs-source gazetteer-misspelling diacritics-inconsistent
        first-reference-incomplete first-reference-unidentified role-conflict shared-surname-ambiguity acronym-undefined
        acronym-conflict acronym-unused entity-swap place-conflict pronoun-or-honorific-switch full-name-repeated
        status-conflict person-by-relation nickname-in-news-voice age-conflict company-form party-label-conflict byline-form
        dangling-definite
    """,
    "A": """
        unattributed-figure unattributed-superlative vague-attribution anonymous-source-policy single-anonymous-source
        plural-sources-inflated anonymous-attack-or-opinion attribution-upgraded claim-hardened loaded-speech-verb
        hearsay-adverb shared-origin secondary-as-primary interested-source-unlabelled no-response-noted denial-not-reported mind-reading
        label-in-news-voice factive-verb undated-report-cited wire-credit-missing social-post-as-source prediction-as-fact
        medium-missing attribution-lost-on-repeat
    """,
    "R": """
        allegation-as-fact legal-status-conflict accused-as-epithet protected-identity correction-unlabelled
        correction-incomplete corrected-value-still-wrong stealth-edit error-elsewhere headline-correction-sync updated-before-published
    """,
    "D": """
        weekday-date-mismatch impossible-date relative-date-unanchored event-date-conflict order-violation elapsed-mismatch
        age-birth-mismatch anniversary-mismatch stale-future year-missing date-format-mixed time-zone-or-clock
        last-next-ambiguity decade-century-conflict tenure-conflict deadline-duration
    """,
    "C": """
        citation-does-not-support link-outlet-mismatch footnote-undefined footnote-unused footnote-duplicate
        source-unused identifier-checksum url-malformed
        url-hygiene private-or-unpublished-link link-text-generic no-archive access-date duplicate-source weak-source-type
        circular-citation preprint-unlabelled retracted-or-corrected-source source-drift source-file-missing dead-link embargo
        phone-or-address-format exposes-sources
    """,
    "H": """
        headline-figure-not-in-body headline-quote-not-in-body headline-name-mismatch headline-drops-hedge-or-source
        headline-or-lead-overreach subhead-unsupported caption-body-conflict caption-form duplicate-block lead-unsupported
        dateline-form question-headline metadata-drift summary-bullets-mismatch missing-referent work-type-unlabelled
        contains-two-works
    """,
    "P": """
        poll-facts-missing margin-vs-n lead-within-margin grim-percent poll-proves study-facts-missing causal-from-association
        relative-without-absolute ci-p-sanity self-selected-poll-as-poll
    """,
    "T": """
        boilerplate-residue placeholder encoding doubled-text conflict-markers spelling-variety abbreviation-mixed editor-note-left
        chatbot-residue
    """,
}

CATALOGUE = {
    **{f"{letter}{number:03}": name for letter, names in _NAMES.items() for number, name in enumerate(names.split(), 1)},
    **{code: id for code, id, _, _ in OWN},
}
"""Code → id of every rule that is meant to be, shipped yet or not."""
