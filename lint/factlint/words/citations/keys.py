"""How keys begin."""

from __future__ import annotations

CROSS_REFERENCES = """
    fig tbl tab sec eq lst thm lem cor prp cnj def exm exr apx nte tip wrn imp cau
    """
"""How keys of figures, tables and sections begin, which are not in a bibliography."""
