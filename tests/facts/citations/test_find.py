"""Citations: what is found in Markdown, HTML and plain text, with exact places, and what is not one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.facts.citations.find import find_citations, match_notes
from factlint.facts.page.masks import readable
from factlint.text import Document, Prose


def cited(text: str, name: str = "story.md") -> list[tuple[str, str, str]]:
    """Kind, words in the file and target of each citation."""
    document = formats.read(name, text.encode())
    return [(c.kind, document[c.span], c.target) for c in find_citations(document)]


def document(text: str, kind: str) -> Document:
    return Document(f"story.{kind}", text, (), Prose("", [], []), kind=kind)


MARKDOWN = [
    ("[a](https://a.org/x)", [("link", "[a](https://a.org/x)", "https://a.org/x")]),
    ('[a](https://a.org/x "Title")', [("link", '[a](https://a.org/x "Title")', "https://a.org/x")]),
    ("[a](<https://a.org/x y>)", [("link", "[a](<https://a.org/x y>)", "https://a.org/x y")]),
    ("[a](https://a.org/x_(y))", [("link", "[a](https://a.org/x_(y))", "https://a.org/x_(y)")]),
    ("[a](https://a.org/?b=1&amp;c=2)", [("link", "[a](https://a.org/?b=1&amp;c=2)", "https://a.org/?b=1&c=2")]),
    ("[a]( b.md\n)", [("link", "[a]( b.md\n)", "b.md")]),
    ("[a [b] c](d.md)", [("link", "[a [b] c](d.md)", "d.md")]),
    ("[[a](b.md)](c.md)", [("link", "[a](b.md)", "b.md")]),
    ("![a](b.png)", [("image", "![a](b.png)", "b.png")]),
    ("[![a](b.png)](c.md)", [("link", "[![a](b.png)](c.md)", "c.md"), ("image", "![a](b.png)", "b.png")]),
    ('[a]({{< ref "b c.md" >}})', [("link", '[a]({{< ref "b c.md" >}})', '{{< ref "b c.md" >}}')]),
    ("[a][B] x\n\n[b]: c.md", [("link", "[a][B]", "c.md")]),
    ("[b][] and [b]\n\n[b]: c.md 'd'", [("link", "[b][]", "c.md"), ("link", "[b]", "c.md")]),
    ("[a][nowhere] and [sic]", []),
    ("x[^1]\n\n[^1]: Note\n  more.\n\nNext.", [("footnote", "[^1]", "Note more."), ("definition", "[^1]:", "Note more.")]),
    ("x[^Ab] [^ab]: y", [("footnote", "[^Ab]", ""), ("footnote", "[^ab]", "")]),
    ("[^a b] [^^] [^0-9] \\[^1] ^[x]", []),
    ("[@roe2020, p. 3; -@doe]", [("citekey", "@roe2020", "roe2020"), ("citekey", "-@doe", "doe")]),
    ("[see @roe2020; @doe] and [cf. @poe]", [("citekey", "@roe2020", "roe2020"), ("citekey", "@doe", "doe"), ("citekey", "@poe", "poe")]),
    ("[ask @doe] or [mail a@b.org]", []),
    ("a {% cite roe2020 doe:1 --locator 4 %}.", [("citekey", "roe2020", "roe2020"), ("citekey", "doe:1", "doe:1")]),
    ('a {{< cite "roe2020" >}} {{% citation key="doe" %}}', [("citekey", "roe2020", "roe2020"), ("citekey", "doe", "doe")]),
    ("{% citation_list %} {% cite %} {{ cite }} `{% cite roe %}`", []),
    ("<blockquote cite='https://a.org'>x</blockquote>", [("link", "<blockquote cite='https://a.org'>", "https://a.org")]),
    ("[@doe](https://a.org)", [("link", "[@doe](https://a.org)", "https://a.org")]),
    ("write to a@b.org or @doe", []),
    ("(see https://a.org/x_(y)).", [("bare", "https://a.org/x_(y)", "https://a.org/x_(y)")]),
    ("www.a.org, <https://b.org/>!", [("bare", "www.a.org", "www.a.org"), ("bare", "https://b.org/", "https://b.org/")]),
    ("[https://a.org](https://a.org)", [("link", "[https://a.org](https://a.org)", "https://a.org")]),
    ("`[a](b.md)` and ``[^1] ` x``", []),
    ("a ` [b](c.md)\n\n` d", [("link", "[b](c.md)", "c.md")]),
    ("\\` [b](c.md) `", [("link", "[b](c.md)", "c.md")]),
    ("```\n[a](b.md)\n```", []),
    ("---\nsource: https://a.org\n---\nText.", []),
    ("<!-- [a](b.md) https://a.org --> <script>[^1]</script>", []),
    ('<a href="https://a.org">A <b>c</b></a>', [("link", '<a href="https://a.org">A <b>c</b></a>', "https://a.org")]),
    ("<img alt='a' src='b.png'>", [("image", "<img alt='a' src='b.png'>", "b.png")]),
    ("http//a.org/x and https:/b.org", [("bare", "http//a.org/x", "http//a.org/x"), ("bare", "https:/b.org", "https:/b.org")]),
    ("(a)[https://a.org]", [("link", "(a)[https://a.org]", "https://a.org")]),
    ("[the page] (https://a.org)", [("link", "[the page] (https://a.org)", "https://a.org")]),
    ("[a](https://a.org/b c)", [("link", "[a](https://a.org/b c)", "https://a.org/b c")]),
    ("[a](https://a.org/b_(c) d", [("link", "[a](https://a.org/b_(c)", "https://a.org/b_(c)")]),
    ("[a](b c)", []),
]


@pytest.mark.parametrize(("text", "expected"), MARKDOWN)
def test_markdown_cites(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert cited(text) == expected


NOTES = [
    ('x{{< fn "Minutes, May 3" >}} y', [("footnote", '{{< fn "Minutes, May 3" >}}', "Minutes, May 3")]),
    (
        "x{{% footnote text='See https://a.org/m' %}}",
        [
            ("footnote", "{{% footnote text='See https://a.org/m' %}}", "See https://a.org/m"),
            ("bare", "https://a.org/m", "https://a.org/m"),
        ],
    ),
    ("x{{< sidenote >}}Minutes{{< /sidenote >}} y", [("footnote", "{{< sidenote >}}Minutes{{< /sidenote >}}", "Minutes")]),
    (
        "x{{< fn >}}[a](b.md){{< /fn >}} y",
        [("footnote", "{{< fn >}}[a](b.md){{< /fn >}}", "[a](b.md)"), ("link", "[a](b.md)", "b.md")],
    ),
    (
        'x{% include footnote.html id="a b" text="Minutes of May" %}',
        [("footnote", '{% include footnote.html id="a b" text="Minutes of May" %}', "Minutes of May")],
    ),
    ("x{%- footnote -%}Minutes{%- endfootnote -%}", [("footnote", "{%- footnote -%}Minutes{%- endfootnote -%}", "Minutes")]),
    ('x{% sidenote "one" "Minutes of May" %}', [("footnote", '{% sidenote "one" "Minutes of May" %}', "Minutes of May")]),
    ("x[efn_note]Minutes[/efn_note]", [("footnote", "[efn_note]Minutes[/efn_note]", "Minutes")]),
    ('x{{< fn 1 >}} {{< fn "1" >}} {% footnotes %} {{< fnord "a b" >}} {% include fn.html %}', []),
    ('`{{< fn "a b" >}}` <!-- {% footnote %}a{% endfootnote %} -->', []),
]


@pytest.mark.parametrize(("text", "expected"), NOTES)
@pytest.mark.parametrize("name", ["story.md", "story.html"])
def test_shortcodes_hold_notes(text: str, expected: list[tuple[str, str, str]], name: str) -> None:
    if name == "story.html" and ("](" in text or "`" in text):
        pytest.skip("is Markdown")
    assert cited(text, name) == expected
    assert match_notes(find_citations(formats.read(name, text.encode()))) == match_notes(())


LISTED = [
    ("T.\n\n**Sources:**\n\n- Minutes, a.txt\n* b.pdf\n\n1. c\n\nEnd.", "story.md", ["Minutes, a.txt", "b.pdf", "c"]),
    ("T.\n\n## Sources\n\n- a.txt\n\n## Next\n\n- b\n", "story.md", ["a.txt"]),
    ("T.\n\nReferences\n\n1. a.txt\n2. b.txt\n", "story.txt", ["a.txt", "b.txt"]),
    ("T.\n\nSources: a.txt; b.txt\n", "story.txt", ["a.txt; b.txt"]),
    ("T.\n\nSOURCES:\na.txt\nb.txt\n\nEnd.\n", "story.txt", ["a.txt", "b.txt"]),
    ("<p>T</p><h2>Sources</h2><ul><li>a.txt</li><li><b>b</b>.txt</li></ul><ul><li>c</li></ul>", "story.html", ["a.txt", "b .txt"]),
    ("<p><strong>Sources:</strong> a.txt, the board</p>", "story.html", ["a.txt, the board"]),
    ("<p>See <cite>Tide and <i>Timber</i></cite>.</p>", "story.html", ["Tide and Timber"]),
    ("T.\n\nSources say it is late.\n\nSources\n\nThe board met.\n", "story.md", []),
    ("T.\n\nThe sources: he and she\n\n`<cite>x y</cite>`\n", "story.md", []),
    ("---\nsources:\n  - path: a.txt\n    url: https://a.org/x\n  - http//b.org\ntitle: https://c.org\n---\nT", "story.md", None),
    ("+++\nsources = ['https://a.org/x', \"http//b.org\"]\ntitle = 'https://c.org'\n+++\nT", "story.md", None),
]


@pytest.mark.parametrize(("text", "name", "expected"), LISTED)
def test_what_is_listed_as_a_source(text: str, name: str, expected: list[str] | None) -> None:
    assert [target for kind, _, target in cited(text, name) if kind == "listed"] == (
        ["https://a.org/x", "http//b.org"] if expected is None else expected
    )


def test_identifiers_among_the_sources_of_the_front_matter() -> None:
    text = "---\nreferences:\n- id: x\n  DOI: 10.1000/182\n  ISBN: 978-0-306-40615-3\nother: ISBN 978-0-306-40615-3\n---\nT"
    found = find_citations(formats.read("story.md", text.encode()))
    assert [(one.kind, dict(one.identifiers), one.place and text[one.place.start : one.place.end]) for one in found] == [
        ("listed", {"doi": "10.1000/182"}, "10.1000/182"),
        ("listed", {"isbn": "9780306406153"}, "978-0-306-40615-3"),
    ]


@pytest.mark.parametrize(
    "unit",
    ["{{< fn >}}", "{% footnote %}", "[ref]", "Sources:\n- a\n", "<cite>", "<h2>Sources</h2><ul><li>", '{% include fn text="'],
)
def test_nothing_that_is_never_closed_takes_long(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    started = time.process_time()
    find_citations(formats.read("story.md", text.encode()))
    assert time.process_time() - started < 5
    started = time.process_time()
    find_citations(formats.read("story.md", f"---\n{unit * 10}sources: x\n---\n{text}".encode()))
    assert time.process_time() - started < 5


IDENTIFIERS = [
    ("ISBN 978-0-306-40615-7.", "978-0-306-40615-7", {"isbn": "9780306406157"}),
    ("ISBN-10: 0-8044-2957-X", "0-8044-2957-X", {"isbn": "080442957X"}),
    ("ISBN 0-306-40615-2 2015", "0-306-40615-2", {"isbn": "0306406152"}),
    ("ISBN 978-0-306-\n40615-7", "978-0-306-\n40615-7", {"isbn": "9780306406157"}),
    ("e-ISSN 2049-3630", "2049-3630", {"issn": "20493630"}),
    ("ORCID iD 0000-0002-1694-233X", "0000-0002-1694-233X", {"orcid": "000000021694233X"}),
    ("doi:10.1000/182.", "10.1000/182", {"doi": "10.1000/182"}),
    ("PMID: 123456", "123456", {"pmid": "123456"}),
    ("arXiv:2103.01234v2", "2103.01234v2", {"arxiv": "2103.01234v2"}),
    ("trial NCT04280705", "NCT04280705", {"nct": "NCT04280705"}),
    ("CAS No. 7732-18-5", "7732-18-5", {"cas": "7732-18-5"}),
    ("IBAN GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 32", {"iban": "GB82WEST12345698765432"}),
    ("https://doi.org/10.1000/x%28y%29", "https://doi.org/10.1000/x%28y%29", {"doi": "10.1000/x(y)"}),
    ("https://orcid.org/0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097", {"orcid": "0000000218250097"}),
    ("https://arxiv.org/abs/2103.01234", "https://arxiv.org/abs/2103.01234", {"arxiv": "2103.01234"}),
    ("https://pubmed.ncbi.nlm.nih.gov/123456/", "https://pubmed.ncbi.nlm.nih.gov/123456/", {"pmid": "123456"}),
]


@pytest.mark.parametrize(("text", "surface", "identifiers"), IDENTIFIERS)
def test_an_identifier_is_read_where_a_label_or_an_address_names_it(text: str, surface: str, identifiers: dict[str, str]) -> None:
    story = formats.read("story.txt", text.encode())
    (found,) = find_citations(story)
    assert (story[found.span], dict(found.identifiers)) == (surface, identifiers)


@pytest.mark.parametrize(
    "text", ["978-0-306-40615-7", "SBN 306-40615-2", "the DOI 2014 report", "the NCT trust", "an ISBN is long", "doi.org"]
)
def test_a_number_without_a_label_and_a_label_without_a_number_are_nothing(text: str) -> None:
    assert cited(text, "story.txt") == []


def test_the_notes_of_a_page_are_its_links_to_notes_and_the_elements_of_that_name() -> None:
    page = '<p>A<sup><a href="#fn1">1</a></sup> <a href="#top">B</a></p><ol><li id="fn1">The minutes. <a href="#fnref1">up</a></li></ol>'
    assert cited(page, "story.html") == [
        ("footnote", '<a href="#fn1">1</a>', "The minutes. up"),
        ("definition", '<li id="fn1">', "The minutes. up"),
    ]


def test_numbers_in_brackets_are_notes_where_a_list_of_them_is_below() -> None:
    assert cited("It rained.[1] It was late.[2]\n\n[1] Minutes.\n[2] Letter.\n", "story.txt") == [
        ("footnote", "[1]", "Minutes."),
        ("footnote", "[2]", "Letter."),
        ("definition", "[1]", "Minutes."),
        ("definition", "[2]", "Letter."),
    ]


@pytest.mark.parametrize(
    "text", ["It rained.[1]", "It rained.[1]\n\n[1] Minutes.", "We lost [2] boats.\n\n[1] A.\n[2] B.", "x[9]\n\n[1] A.\n[2] B."]
)
def test_fewer_signs_than_that_are_only_numbers_in_brackets(text: str) -> None:
    assert cited(text, "story.txt") == []


def test_the_place_of_a_target_is_where_it_is() -> None:
    text = '[x](a "x") <a href="b">b</a> [c]\n\n[c]: d'
    story = formats.read("story.md", text.encode())
    assert [story[c.place] for c in find_citations(story) if c.place] == ["a", "b", "d"]


def test_notes_are_matched_by_label() -> None:
    notes = match_notes(find_citations(formats.read("s.md", b"a[^x] b[^minuets]\n\n[^x]: 1\n[^X]: 2\n[^minutes]: 3\n[^other]: 4")))
    assert [[c.label for c in group] for group in notes.undefined] == [["minuets"]]
    assert [c.label for c in notes.unused] == ["minutes", "other"]
    assert [[c.label for c in group] for group in notes.duplicate] == [["x", "X"]]
    assert (meant := notes.meant("minuets")) is not None and meant.label == "minutes"
    assert notes.meant("zebra") is None


def test_what_is_not_read_keeps_its_length_and_its_lines() -> None:
    text = "a `b\nc` <!-- d\r\ne --> {{< f >}} g"
    assert readable(document(text, "markdown")) == "a \0\0\n\0\0 \0\0\0\0\0\0\r\n\0\0\0\0\0 \0\0\0\0\0\0\0\0\0 g"


MARKUP = st.text(alphabet="[]()^!`<>/\\:@\"' \n\r{}%=#-.aA1\0éhtpsw", max_size=80)


@given(st.one_of(st.text(max_size=80), MARKUP), st.sampled_from(["markdown", "html", "text"]))
def test_any_text_has_citations_within_it_in_order(text: str, kind: str) -> None:
    story = document(text, kind)
    found = find_citations(story)
    assert all(0 <= c.span.start < c.span.end <= len(text) for c in found)
    assert all(c.place is None or c.place in c.span or c.kind == "link" for c in found)
    assert [c.span for c in found] == sorted(c.span for c in found)
    assert all(story[c.span] == c.target for c in found if c.kind == "bare")
    assert len(readable(story)) == len(text)


HOSTILE = [
    "[^",
    "](",
    "[](",
    "[a](b ",
    "[",
    "[]",
    "[^1]:",
    "[](<",
    '[](a "',
    "<a href=",
    '<a href="x">',
    "http://a(",
    "(",
    "`",
    "` ``",
    "ISBN 1-",
]
HOSTILE += [
    "[@a",
    " \n",
    "\r\n",
    "{{",
    "<!--",
    "<script",
    "[a] (http://x",
    "[](a" + " " * 20,
    "htt",
    "[x](http://a.b c",
    "{%",
    "<code",
    "\n[1] a",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_takes_time_by_its_length(piece: str) -> None:
    story = document(piece * (200_000 // len(piece)), "markdown")
    start = time.process_time()
    find_citations(story)
    # Quadratic work takes minutes for so much.
    assert time.process_time() - start < 10
