"""Names: people, organisations and places, and the ledger of forms they add up to."""
