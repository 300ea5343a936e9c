"""HTML → blocks of words with their places."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, in_file

CASES = [
    ("paragraphs", "<p>One\n <b>two</b>&nbsp;three&hellip;</p><p>Four", [("body", "One two\u00a0three…"), ("body", "Four")]),
    ("references", "AT&amp;T &lt;b&gt; &#8220;x&#x201d; &copy &noref; & &#0; R&D", [("body", "AT&T <b> “x” © &noref; & \ufffd R&D")]),
    ("breaks", "One<br>two<br/> three<hr>four", [("body", "One two three"), ("body", "four")]),
    (
        "headings",
        "<h1>Top <i>of</i> it</h1><h2>Two</h2><h4>Four</h4>x",
        [("headline", "Top of it"), ("subhead", "Two"), ("subhead", "Four"), ("body", "x")],
    ),
    (
        "a quotation",
        "<blockquote><p>One</p><ul><li>two</ul><footer>Ana</footer></blockquote>",
        [("blockquote", "One"), ("blockquote", "two"), ("credit", "Ana")],
    ),
    (
        "who said it, at the end of a quotation",
        '<blockquote class="wp-block-quote"><p>We go.</p><cite>Ana <b>Sol</b>, of Vik</cite></blockquote>'
        "<blockquote>I read <cite>The Lamp</cite> daily.<br>\n<cite><a href=x>Bo</a></cite></blockquote>"
        "<blockquote><p>We stay.</p><p><cite>Cy</cite></p></blockquote><blockquote>I read <cite>The Lamp</cite></blockquote>",
        [
            ("blockquote", "We go."),
            ("credit", "Ana Sol, of Vik"),
            ("blockquote", "I read The Lamp daily."),
            ("credit", "Bo"),
            ("blockquote", "We stay."),
            ("credit", "Cy"),
            ("blockquote", "I read The Lamp"),
        ],
    ),
    (
        "a pull quote and buttons of the block editor",
        '<!-- wp:pullquote {"align":"left"} --><figure class="wp-block-pullquote"><blockquote><p>We go</p><cite>Ana</cite></blockquote>'
        "</figure>"
        '<div class="wp-block-buttons"><div class="wp-block-button"><a href=x>Join</a></div></div><p>Tea.</p>',
        [("pullquote", "We go"), ("credit", "Ana"), ("body", "Tea.")],
    ),
    (
        "lists without end tags",
        "<ul><li>one<li>two <p>three</ul><dl><dt>a<dd>b</dl>c",
        [("list", "one"), ("list", "two"), ("list", "three"), ("list", "a"), ("list", "b"), ("body", "c")],
    ),
    (
        "a table",
        "<table><caption>T</caption><tr><th>a<th>b<tr><td>1</td><td>2</td></tr></table>x",
        [("caption", "T"), ("table", "a"), ("table", "b"), ("table", "1"), ("table", "2"), ("body", "x")],
    ),
    (
        "a page laid out in a table",
        "<table><tr><td>" + "word " * 40 + "</td><td>x</td></tr></table>",
        [("body", "word " * 39 + "word"), ("table", "x")],
    ),
    (
        "a figure",
        '<figure><img alt="Ana &quot;Bo&quot;" src=a><figcaption>Ana <em>Sol</em>. <span class="credit">Jo/AP</span></figcaption></figure>',
        [("caption", 'Ana "Bo"'), ("caption", "Ana Sol. Jo/AP")],
    ),
    ("an image in a sentence", 'She <img alt="Ana"> speaks.', [("body", "She speaks.")]),
    (
        "what is not the story",
        "<nav>a</nav><aside>b</aside><script>c<p>d</script><style>e</style><footer>f</footer><div "
        "hidden>g</div><form>h</form><!-- i --><?j?><!k>l",
        [("body", "l")],
    ),
    ("boxes", '<div class="newsletter-box">a</div><p class="share">b</p><p>c<span class="sr-only">d</span></p>', [("body", "c")]),
    ("a pull quote", '<aside class="pull-quote"><p>We go</p></aside>x', [("pullquote", "We go"), ("body", "x")]),
    (
        "named blocks",
        '<p class="byline">By Ana</p><p class="article__dek">It fell</p><p class="correction">Was wrong.</p>',
        [("byline", "By Ana"), ("dek", "It fell"), ("correction", "Was wrong.")],
    ),
    (
        "notes",
        'It fell.<sup id="r"><a href="#f">1</a></sup> m<sup>2</sup><section class="footnotes"><ol><li '
        'id="f">Ana. <a class="footnote-backref" href="#r">↩</a></ol></section>',
        [("body", "It fell. m2"), ("footnote", "Ana.")],
    ),
    ("code", "<p>Type <code>ls</code>:</p><pre>x = 1</pre>", [("body", "Type ￼:")]),
    ("keys", "<p>Press <kbd>Q</kbd> or <samp>q <b>r</b></samp> and go.</p>", [("body", "Press ￼ or ￼ and go.")]),
    ("a reference to nothing", "<p>&#1.</p>", [("body", ".")]),
    ("code alone", "<p><code>ls</code></p><p>Done.</p>", [("body", "Done.")]),
    ("quotation tags", "<p><q>We <q>won</q> it,</q> she said.</q></p>", [("body", "“We ‘won’ it,” she said.")]),
    ("a quotation tag left open", "<p><q>We won.</p><p><q>So</q></p>", [("body", "“We won."), ("body", "“So”")]),
    (
        "the article of a page",
        "<header>Site</header><div>menu</div><article><h1>T</h1><p>The story is here</p></article><div>more</div>",
        [("headline", "T"), ("body", "The story is here")],
    ),
    (
        "a headline outside the article",
        "<h1>T</h1><p>x</p><article><p>The story is here</p></article>",
        [("headline", "T"), ("body", "The story is here")],
    ),
    (
        "articles that are teasers",
        "<main><p>The story, long as it is, stands here</p></main><article>a</article><article>b</article>",
        [("body", "The story, long as it is, stands here")],
    ),
    (
        "tags in disorder",
        "<b><p>one</b> two</p></div><i>three</p>four",
        [("body", "one"), ("body", "two"), ("body", "three"), ("body", "four")],
    ),
    ("an open tag at the end", 'One <b title="x', [("body", 'One <b title="x')]),
    ("a quoted bracket", '<p title="a > b">One < two</p>', [("body", "One < two")]),
    ("upper case", "<P>One</P><SCRIPT>x</SCRIPT><H1>Two</H1>", [("body", "One"), ("headline", "Two")]),
    ("nothing", "<html><head><title>x</title></head><body></body></html>", []),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_a_reader_sees(text: str, expected: list[tuple[str, str]]) -> None:
    found = document("story.html", text)
    assert blocks(found) == expected
    assert_sound(found)


def test_a_block_covers_its_words_and_the_tags_between_them() -> None:
    text = '<p> "We <b>will</b>\n go,"&nbsp;she &amp; he </p>'
    assert in_file(document("story.html", text)) == ['"We <b>will</b>\n go,"&nbsp;she &amp; he']


def test_the_head_of_a_page_is_its_meta() -> None:
    text = (
        "<html lang=en-GB><head><title>It &amp; that |\n Desk</title><meta name=Description content='A &quot;dek&quot;'>"
        '<meta property="og:title" content="It"><meta property="article:published_time" content="2024-05-01T10:00:00Z"><meta name=x>'
        '</head><body><svg><title>no</title></svg><time datetime="2024-05-02">May 2</time></body></html>'
    )
    assert document("story.html", text).meta == {
        "lang": "en-GB",
        "title": "It & that | Desk",
        "description": 'A "dek"',
        "og:title": "It",
        "article:published_time": "2024-05-01T10:00:00Z",
        "time": "2024-05-02",
    }


def test_regions_of_tables_and_code_are_reported() -> None:
    found = document("story.html", "a<table><tr><td>b</table><pre>c</pre><table>never closed")
    assert [(s.kind, found[s.span]) for s in found.sections if len(s.span) > 1 and s.kind in ("table", "code")] == [
        ("table", "<table><tr><td>b</table>"),
        ("code", "<pre>c</pre>"),
    ]


WORDS = st.lists(st.from_regex(r"[A-Za-zé]{1,7}[,.;]?", fullmatch=True), min_size=1, max_size=12)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, str]:
    """A paragraph as it reads, and one of the ways to write it in HTML."""
    plain = draw(WORDS)
    around = st.sampled_from(["{}", "{}", "<b>{}</b>", '<a href="x>y">{}</a>', "<I\n>{}</I >", "{}<!-- x -->", "<span></span>{}", "&#{};"])
    written = [shape.format(ord(word[0])) + word[1:] if (shape := draw(around)) == "&#{};" else shape.format(word) for word in plain]
    gaps = [draw(st.sampled_from([" ", "\n", "\r\n\t", "<br>", "   "])) for _ in written]
    return " ".join(plain), "".join(word + gap for word, gap in zip(written, gaps, strict=True))


@settings(max_examples=200, deadline=None)
@given(st.lists(marked(), min_size=1, max_size=4))
def test_markup_changes_no_word(paragraphs: list[tuple[str, str]]) -> None:
    found = document("story.html", "".join(f"<p>{written}</p>\n" for _, written in paragraphs))
    assert found.prose.text == "\n\n".join(plain for plain, _ in paragraphs)
    assert re.sub(r"\s", "", found.text) != "" and found.kind == "html"
    assert_sound(found)
