"""Exports of WordPress, as its editors, page builders and older versions write them."""

from __future__ import annotations

import pytest
from tests.formats.helpers import assert_sound, blocks, document

from factlint.formats import Unreadable, read

HEAD = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="{}://wordpress.org/export/1.2/"><channel><title>Desk</title>'
    "<wp:author><wp:author_login>amoe</wp:author_login><wp:author_display_name><![CDATA[Ann Moe]]></wp:author_display_name></wp:author>"
)


def export(*items: str, scheme: str = "http") -> str:
    return HEAD.format(scheme) + "".join(items) + "</channel></rss>"


def item(body: str, kind: str = "post", more: str = "") -> str:
    words = f"<content:encoded><![CDATA[{body}]]></content:encoded>"
    return f"<item><title>T</title>{words}<wp:post_type><![CDATA[{kind}]]></wp:post_type>{more}</item>"


BODIES = [
    (
        "a marked paragraph among bare ones",
        '<p style="text-align:center">* * *</p>\n\nIt met on\nFriday.\r\n\r\nIt left.\n\n<h2>Then</h2>\nTea.\n\n&nbsp;',
        [("body", "* * *"), ("body", "It met on Friday."), ("body", "It left."), ("subhead", "Then"), ("body", "Tea.")],
    ),
    (
        "blocks",
        '<!-- wp:paragraph {"dropCap":true} -->\n<p class="has-drop-cap">It met.</p>\n<!-- /wp:paragraph -->\n\n'
        "<!-- wp:latest-posts /-->\n\n"
        '<!-- wp:columns --><div class="wp-block-columns"><div class="wp-block-column"><p>It left.</p></div></div><!-- /wp:columns -->\n\n'
        "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n<!-- wp:html -->\n<b>Tea.</b>\n<!-- /wp:html -->",
        [("body", "It met."), ("body", "It left."), ("body", "Tea.")],
    ),
    (
        "captions",
        '[caption id="a" width="640" caption="The pier."]<a href="x"><img src="x" /></a>[/caption]\n\n'
        '[caption id="b"]<img src="y" alt="" /> The <em>hall</em>. [/caption]\n\nIt met.',
        [("caption", "The pier."), ("caption", "The hall."), ("body", "It met.")],
    ),
    (
        "shortcodes, and words in brackets",
        '[vc_row][vc_column width="1/2"]It met [sic] on [Friday].[/vc_column][/vc_row]\n\n[gallery]\n\n'
        '[form id="5" title="Write to us"]\n\n'
        "[embed]https://example.org/a[/embed]\n\nSo [he said] he [laughs] left. [audio https://example.org/a.mp3]",
        [("body", "It met [sic] on [Friday]."), ("body", "So [he said] he [laughs] left.")],
    ),
    (
        "addresses of films",
        'https://example.org/watch?v=1\n\n<figure><div class="wp-block-embed__wrapper">\nhttps://example.org/watch?v=2\n</div></figure>\n\n'
        "See https://example.org/ too.",
        [("body", "See https://example.org/ too.")],
    ),
    (
        "a declaration in the words",
        "Pages begin with &lt;!DOCTYPE or <!DOCTYPE html> as such.",
        [("body", "Pages begin with <!DOCTYPE or as such.")],
    ),
    ("code", "It met.\n\n[code language='sql']\nSELECT 1;\n\nSELECT 2;\n[/code]\n\nIt left.", [("body", "It met."), ("body", "It left.")]),
    ("a sign that XML does not have", "It\x08 met.", [("body", "It met.")]),
]


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES])
def test_a_body(body: str, expected: list[tuple[str, str]]) -> None:
    found = document("export.xml", "\n" + export(item(body)))
    assert blocks(found) == [("headline", "T"), *expected]
    assert_sound(found)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_only_stories_are_read(scheme: str) -> None:
    trashed = "<wp:status>trash</wp:status>"
    kinds = ["attachment", "nav_menu_item", "revision", "wp_template", "acf-field"]
    text = export(
        item("One.", "article"), *(item("No.", kind) for kind in kinds), item("Two.", more=trashed), item("Three."), scheme=scheme
    )
    assert blocks(document("export.xml", text)) == [("headline", "T"), ("body", "One."), ("headline", "T"), ("body", "Three.")]
    with pytest.raises(Unreadable, match="has no posts"):
        read("export.xml", export(item("No.", "attachment"), scheme=scheme).encode())


@pytest.mark.parametrize(
    ("more", "byline", "meta"),
    [
        (
            "<dc:creator>amoe</dc:creator><wp:post_date>2024-05-04 10:00:00</wp:post_date>",
            [("byline", "Ann Moe")],
            {"date": "2024-05-04 10:00:00"},
        ),
        ("<dc:creator>admin</dc:creator><wp:post_date>0000-00-00 00:00:00</wp:post_date>", [], {}),
        ("<wp:post_date>Wed Jul 22 2015 15:05:08</wp:post_date>", [], {}),
    ],
)
def test_the_byline_and_the_day_of_a_story(more: str, byline: list[tuple[str, str]], meta: dict[str, str]) -> None:
    found = document("export.xml", export(item("One.", more=more)))
    assert (blocks(found), found.meta) == ([("headline", "T"), *byline, ("body", "One.")], meta)


def test_the_day_of_one_story_is_not_that_of_all() -> None:
    day = "<wp:post_date>2024-05-04 10:00:00</wp:post_date>"
    assert document("export.xml", export(item("One.", more=day), item("Two.", more=day))).meta == {}
