"""Sources that could not be read, where the article names them and where it does not."""

from __future__ import annotations

from factlint import formats
from factlint.checks.sources.source_file_missing import Params, check
from factlint.facts import Facts
from factlint.story import Story, Unread
from factlint.text import Span


def test_a_source_is_reported_where_it_is_declared_else_at_the_first_word_else_at_the_start() -> None:
    text = "---\nsources: [a.txt]\n---\n*The* mayor."
    article = Facts(formats.read("story.md", text.encode()))
    story = Story(article, unread=(Unread("a.txt", "is empty", Span(14, 19)), Unread("b.txt", "does not exist")))
    assert [article.document[hit.span] for hit in check(story, Params())] == ["a.txt", "The"]
    empty = Story(Facts(formats.read("story.md", b"")), unread=(Unread("a.txt", "is empty"),))
    assert [hit.span for hit in check(empty, Params())] == [Span(0, 0)]
