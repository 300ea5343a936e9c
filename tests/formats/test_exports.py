"""Stories as other systems export them: Google documents, WordPress, ninjs, ArchieML."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, placed

from factlint.facts import Facts
from factlint.formats import Unreadable, is_export, read

GOOGLE = (
    '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">.c0{color:#000}</style></head>'
    '<body class="c5 doc-content"><p class="c3 title" id="h.1ab"><span class="c9">The yard stays</span></p>'
    '<p class="c2 subtitle" id="h.2cd"><span>A board meets</span></p>'
    '<p class="c1"><span class="c0">The board will keep the yard,</span><sup>'
    '<a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><span> it </span>'
    '<span class="c4">'
    '<a class="c6" href="https://www.google.com/url?q=https://example.org/minutes%3Fp%3D1&amp;sa=D&amp;source=editors&amp;'
    'ust=171&amp;usg=AOv">said</a></span><span>.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a>'
    '</sup></p><p class="c1 c7"><span></span></p>'
    '<h2 class="c8" id="h.3ef"><span>What comes next</span></h2><ul class="c10 lst-kix_1">'
    '<li class="c1 li-bullet-0"><span>Boats</span></li></ul>'
    '<hr class="c11"><div><p class="c12"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span class="c0">&nbsp;Minutes of May 3.</span></p></div>'
    '<div class="c13"><p class="c12"><a href="#cmnt_ref1" id="cmnt1">[a]</a>'
    '<span class="c14">Who says so? He lied.</span></p></div></body></html>'
)


def test_a_google_document() -> None:
    found = document("story.html", GOOGLE)
    assert blocks(found) == [
        ("headline", "The yard stays"),
        ("dek", "A board meets"),
        ("body", "The board will keep the yard, it said."),
        ("subhead", "What comes next"),
        ("list", "Boats"),
        ("footnote", "Minutes of May 3."),
    ]
    assert [place for _, place in placed(found)] == ["1", "2", "3", "4", "5", "6"]
    assert_sound(found)
    cited = Facts(found).citations
    assert [(one.kind, one.target, one.label) for one in cited] == [
        ("link", "https://example.org/minutes?p=1", "said"),
        ("footnote", "[1] Minutes of May 3.", "ftnt1"),
        ("definition", "[1] Minutes of May 3.", "ftnt1"),
    ]


def test_comments_and_notes_of_a_google_document_without_boxes() -> None:
    found = document(
        "story.html",
        '<p>It met.<a href="#cmnt1" id="cmnt_ref1">[a]</a></p>'
        '<p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>Minutes.</span></p>'
        '<p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Who says so?</span></p>',
    )
    assert blocks(found) == [("body", "It met."), ("footnote", "Minutes.")]


def test_a_page_with_lines_is_placed_by_lines() -> None:
    assert document("story.html", "<p>One</p>\n<p>Two</p>\n<p>Three</p>\n<p>Four</p>").locators == ()


WORDPRESS = """<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Desk</title>
<item><title>The yard &amp; the pier stay</title><content:encoded><![CDATA[<!-- wp:paragraph -->
<p>The board will
keep the yard.</p>
<!-- /wp:paragraph -->
<!-- wp:quote --><blockquote class="wp-block-quote"><p>We sold nothing.</p></blockquote><!-- /wp:quote -->]]></content:encoded>
<wp:post_type>post</wp:post_type></item>
<item><title>The old editor</title><content:encoded><![CDATA[It met on Friday.

[caption id="attachment_1" align="left"]<img src="a.jpg" /> The hall[/caption]

It left <em>early</em>.]]></content:encoded><wp:post_type>post</wp:post_type></item>
<item><title>a.jpg</title><content:encoded><![CDATA[x]]></content:encoded><wp:post_type>attachment</wp:post_type></item>
</channel></rss>
"""


def test_an_export_of_wordpress() -> None:
    found = document("export.xml", WORDPRESS)
    assert blocks(found) == [
        ("headline", "The yard & the pier stay"),
        ("body", "The board will keep the yard."),
        ("blockquote", "We sold nothing."),
        ("headline", "The old editor"),
        ("body", "It met on Friday."),
        ("caption", "The hall"),
        ("body", "It left early."),
    ]
    assert found.where(found.text.index("It left")) == "export.xml, paragraph 7"
    assert_sound(found)


ITEMS = [
    {
        "uri": "urn:1",
        "type": "text",
        "headline": "The yard stays",
        "byline": "By Ann Moe",
        "body_html": "<p>It met.</p><p>“We stay,” he said.</p>",
    },
    {"uri": "urn:1", "headline": "The yard stays", "byline": "By Ann Moe", "body_text": "It met.\n\n“We stay,” he said.\n"},
    {
        "uri": "urn:1",
        "headlines": [{"role": "main", "value": "The yard stays"}],
        "byline": "By Ann Moe",
        "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>It met.</p>\n<p>“We stay,” he said.</p>"}],
    },
    {
        "uri": "urn:1",
        "title": "The yard stays",
        "by": "By Ann Moe",
        "descriptions": [{"role": "text", "value": "It met. “We stay,” he"}],
        "bodies": [
            {"role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": "<nitf><head><title>x</title></head></nitf>"},
            {"role": "text", "contentType": "text/plain", "value": "It met.\r\n\r\n    “We stay,” he said.\r\n"},
        ],
    },
    {
        "uri": "urn:1",
        "headline": [{"name": "main", "text": "The yard stays"}],
        "byline": "By Ann Moe",
        "body": [{"name": "text", "value": "It."}, {"name": "xhtml", "value": "<p>It met.</p><p>“We stay,” he said.</p>"}],
        "associations": [{"name": "a1", "type": "picture", "headline": "The pier", "description_text": "A pier."}],
    },
    {
        "uri": "urn:1",
        "headlines": [{"value": "The yard stays"}],
        "by": "By Ann Moe",
        "bodies": [
            {
                "contentType": "application/nitf+xml",
                "value": '<?xml version="1.0"?>\n<nitf><head><title>x</title></head><body><body.head><hedline><hl1>The yard</hl1></hedline>'
                "<byline>By Bo</byline></body.head>\n<body.content><block><p>It met.</p>\n<p>“We stay,” he said.</p></block></body.content>"
                "</body></nitf>",
            }
        ],
    },
]


@pytest.mark.parametrize("item", ITEMS, ids=["html", "text", "2", "3", "draft of 2", "NITF"])
@pytest.mark.parametrize("ascii", [True, False])
def test_an_item_of_a_wire_service(item: dict[str, object], ascii: bool) -> None:
    found = document("wire.json", json.dumps({**item, "versioncreated": "2024-05-04T10:00:00Z"}, ensure_ascii=ascii))
    assert blocks(found) == [("headline", "The yard stays"), ("byline", "By Ann Moe"), ("body", "It met."), ("body", "“We stay,” he said.")]
    assert found.meta == {"date": "2024-05-04T10:00:00Z", "title": "The yard stays"}
    assert found.where(found.text.index("We stay")) == "wire.json, paragraph 4"
    assert_sound(found)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            {
                "headlines": [{"role": "main", "value": "The yard stays"}],
                "bodies": [
                    {
                        "contenttype": "text/html",
                        "value": "<html><head><title>t</title></head><body><article><h1>The\nyard stays</h1><p>It met.</p></article>"
                        "</body></html>",
                    }
                ],
                "by": "Ann Moe",
            },
            [("byline", "Ann Moe"), ("headline", "The yard stays"), ("body", "It met.")],
        ),
        (
            {
                "headline": "The pier",
                "type": "picture",
                "descriptions": [{"role": "creditline", "value": "Desk"}, {"role": "caption", "value": "The pier in May."}],
            },
            [("headline", "The pier"), ("caption", "The pier in May.")],
        ),
        (
            {"headline": "The yard", "descriptions": [{"role": "lead", "value": "The yard stays."}], "body_text": "It met."},
            [("headline", "The yard"), ("dek", "The yard stays."), ("body", "It met.")],
        ),
        (
            {"headline": "The yard", "descriptions": [{"value": "It met.\nIt left."}]},
            [("headline", "The yard"), ("body", "It met."), ("body", "It left.")],
        ),
        ({"headline": "The yard", "body_xhtml": "\n  <a href=x>It</a>\n  met."}, [("headline", "The yard"), ("body", "It met.")]),
    ],
    ids=["a page as body", "a picture", "a lead that the body does not have", "no body", "no paragraphs"],
)
def test_what_an_item_has(item: dict[str, object], expected: list[tuple[str, str]]) -> None:
    found = document("wire.json", json.dumps({"uri": "x", **item}))
    assert blocks(found) == expected
    assert_sound(found)


ARCHIEML = """headline: The yard stays
slug: yard-stays
byline: By Ann Moe
:skip
Nobody reads this.
:endskip

[+body]
The board met on Friday.

subhead: What comes next
“We stay,” he said.
{.image}
url: https://example.org/a.jpg
caption: The yard in May
{}
* Boats
[]
email: desk@example.org
:ignore
Notes of the desk.
"""


def test_archieml() -> None:
    found = document("story.aml", ARCHIEML)
    assert blocks(found) == [
        ("headline", "The yard stays"),
        ("byline", "By Ann Moe"),
        ("body", "The board met on Friday."),
        ("subhead", "What comes next"),
        ("body", "“We stay,” he said."),
        ("caption", "The yard in May"),
        ("list", "Boats"),
    ]
    assert found.meta == {"title": "The yard stays", "slug": "yard-stays", "url": "https://example.org/a.jpg", "email": "desk@example.org"}
    assert found.place(found.text.index("“We")).line == 12
    assert_sound(found)


MARKED = [
    (
        "markup in values",
        "title: The <b>yard</b> stays\ntext: It **met** on [Friday](https://example.org) &amp; left.\n\\* Tea\nAnn\\: no\n### Then\n:end\n",
        [("headline", "The yard stays"), ("body", "It met on Friday & left."), ("body", "* Tea"), ("body", "Ann: no"), ("subhead", "Then")],
    ),
    (
        "arrays and objects in the running text",
        "[+body]\nOne.\n{.box}\ntitle: Box\n[.+text]\nTwo.\n[]\nsource: Desk\n{}\nThree.\n[.+right]\nFour.\n[]\nFive.\n[]\nSix.\n",
        [("body", "One."), ("headline", "Box"), *(("body", f"{word}.") for word in ("Two", "Three", "Four", "Five"))],
    ),
    (
        "a headline, and titles of parts",
        "hed: Top\n[sections]\nkicker: North\nhed: Part\nintro: It met.\n[]\n[+body]\n{.chart}\ntitle: Chart\n{}\n[]\n",
        [("headline", "Top"), ("subhead", "North"), ("subhead", "Part"), ("body", "It met."), ("subhead", "Chart")],
    ),
    (
        "what is for programs",
        "hed: Top\nauthors.name: Ann Moe\nmeta.title: For machines\n{share}\ntitle: Look here\ntext: Read on.\n{}\n"
        "quote: We stay.\nattribution: Bo\n",
        [("headline", "Top"), ("byline", "Ann Moe"), ("blockquote", "We stay."), ("credit", "Bo")],
    ),
    (
        "a word and a colon in the running text",
        "[+body]\nNote: The figures are those of May.\nimage: a.jpg\nIt met.\n[]\n",
        [("body", "The figures are those of May."), ("body", "It met.")],
    ),
    (
        "code of templates",
        'hed: The pier {logo}\n[+body]\nIt met. {{ chart }}\n"No," she {% if x %}said{% endif %}. {amount|usd} <% y %>Then\n'
        "#{z} it {w} left.\n{.box}\n"
        "caption: The {credit} pier\n{}\nEnd ${t}.\n[]\n",
        [
            ("headline", "The pier"),
            ("body", "It met."),
            ("body", '"No," she said. Then'),
            ("body", "it left."),
            ("caption", "The pier"),
            ("body", "End."),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in MARKED], ids=[case[0] for case in MARKED])
def test_archieml_of_newsrooms(text: str, expected: list[tuple[str, str]]) -> None:
    found = document("story.aml", text)
    assert blocks(found) == expected
    assert_sound(found)


BAD = [
    ("a.json", '{"uri": "x", "headline": ', "is not JSON: "),
    ("a.json", '{"uri": "x", "headline": "", "type": "text"}', "is not a ninjs item: it has neither a headline nor a body"),
    ("a.json", '{"uri": "x", "headline": ' + "[" * 100_000, "is JSON that is too deep"),
    ("a.xml", WORDPRESS.replace("<rss", "<!DOCTYPE r [<!ENTITY a 'b'>]><rss"), "declares entities, which an export of WordPress does not"),
    ("a.xml", WORDPRESS.replace("</rss>", ""), "is not XML: "),
]


@pytest.mark.parametrize(("name", "text", "message"), BAD, ids=[one[2] for one in BAD])
def test_an_export_that_cannot_be_read(name: str, text: str, message: str) -> None:
    with pytest.raises(Unreadable) as found:
        read(name, text.encode())
    assert str(found.value).startswith(message)


def test_other_json_and_xml_are_not_stories(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    for name, text, expected in (
        ("a.json", json.dumps(ITEMS[0]), True),
        ("b.json", '{"rows": [1, 2]}', False),
        ("c.xml", WORDPRESS, True),
        ("d.xml", "<rss></rss>", False),
        ("e.txt", json.dumps(ITEMS[0]), False),
    ):
        (folder / name).write_text(text, encoding="utf-8")
        assert is_export(str(folder / name)) is expected, name


PARTS = [
    "headline: a\n",
    "[+body]\n",
    "[]\n",
    "{x}\n",
    ":skip\n",
    ":end\n",
    "* b\n",
    "text: c\n",
    "word\n",
    "\r\n",
    ":ignore\n",
    "x.y: z\n",
    "[.a]\n",
    "[.+b]\n",
    "{.y}\n",
    "{}\n",
    "<b>d</b> **e** [f](g)\n",
    "\\:h \\* &amp;\n",
    "## i\n",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PARTS), st.text(max_size=4)), max_size=20).map("".join))
def test_every_archieml_is_read_with_sound_places(text: str) -> None:
    try:
        assert_sound(document("a.aml", text))
    except Unreadable:
        return
    except UnicodeEncodeError:
        return


VALUES = st.recursive(
    st.one_of(st.none(), st.integers(), st.text(max_size=9), st.sampled_from(["<p>a</p>", "<p>", "&amp;", "a\nb"])),
    lambda v: st.lists(v, max_size=3),
)


@settings(max_examples=150, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from(["uri", "headline", "headlines", "byline", "body_html", "body_text", "bodies", "versioncreated"]), VALUES
    )
)
def test_every_item_is_read_or_refused(item: dict[str, object]) -> None:
    try:
        assert_sound(read("a.json", json.dumps({"uri": "x", "headline": "y", **item}).encode()))
    except Unreadable as error:
        assert "\n" not in str(error)
