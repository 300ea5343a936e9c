"""What "third" counts where it is part of a name."""

from __future__ import annotations

NOT_NTH = """
    party parties world person degree grade graders? quarter reich republic estate amendment circuit of
    """
"""After "third" they show that nothing is counted: "third party"; patterns for `any_of`."""
