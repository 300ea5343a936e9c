"""The same story in every form in which desks keep stories: right remarks and figures pass, wrong ones are found with their place."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from html import escape

import pytest
from docx import Document as Word
from tests.formats.test_samples import FIGURES, QUOTES, budget_csv, webvtt
from tests.samples.words import BUDGET, REMARKS

from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import read
from factlint.rulebook import load_rules
from factlint.story import Source, Story

MODEL = find_model()
RULES = [rule for rule in load_rules() if rule.code in (*QUOTES, *FIGURES)]
SOURCES = tuple(
    Source(Facts(read(f"sources/{name}", data), MODEL)) for name, data in (("hearing.vtt", webvtt().encode()), ("budget.csv", budget_csv()))
)
TITLE = "The harbour and its budget"


def paragraphs(*, wrong: bool) -> list[str]:
    """Twenty claims, a paragraph each."""
    said = [f"“{one.wrong if wrong else one.words},” said {one.speaker}." for one in REMARKS]
    spent = [
        f"The county spent ${line.wrong if wrong else line.spent} million on {line.name.lower()} in 2023, the board said."
        for line in BUDGET
    ]
    staff = [f"In {line.name.lower()} the county has {line.staff_wrong if wrong else line.staff} staff, the board said." for line in BUDGET]
    return [*said, *spent, *staff]


def plain(parts: Sequence[str]) -> bytes:
    return "\n\n".join([TITLE, *parts]).encode()


def markdown(parts: Sequence[str]) -> bytes:
    return "\n\n".join([f"# {TITLE}", *parts]).encode()


def page(parts: Sequence[str]) -> bytes:
    return ("<html><body>\n" + f"<h1>{TITLE}</h1>\n" + "\n".join(f"<p>{escape(one)}</p>" for one in parts) + "\n</body></html>").encode()


def google(parts: Sequence[str]) -> bytes:
    """One line; each remark has a comment and half of it a span of its own."""
    body = "".join(
        f'<p class="c1"><span class="c0">{escape(one[: len(one) // 2])}</span><sup><a href="#cmnt{n}" id="cmnt_ref{n}">[a]</a>'
        f'</sup><span class="c4">{escape(one[len(one) // 2 :])}</span></p>'
        for n, one in enumerate(parts, 1)
    )
    notes = "".join(
        f'<div class="c13"><p class="c12"><a href="#cmnt_ref{n}" id="cmnt{n}">[a]</a><span>Who says so?</span></p></div>'
        for n in range(1, len(parts) + 1)
    )
    head = '<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="c5 doc-content">'
    return f'{head}<p class="c3 title"><span>{TITLE}</span></p>{body}{notes}</body></html>'.encode()


def blocks(parts: Sequence[str]) -> str:
    """Paragraphs as the editor of WordPress keeps them."""
    return "\n\n".join(f"<!-- wp:paragraph -->\n<p>{escape(one)}</p>\n<!-- /wp:paragraph -->" for one in parts)


def block_page(parts: Sequence[str]) -> bytes:
    return f"<!-- wp:heading -->\n<h1>{TITLE}</h1>\n<!-- /wp:heading -->\n\n{blocks(parts)}\n".encode()


def wordpress(parts: Sequence[str]) -> bytes:
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="WordPress/6.5.4" created="2024-06-10 12:29" -->\n<rss version="2.0"'
        ' xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">\n<channel>\n<title>The desk</title>\n'
        "<description>It spent $9 million</description>\n<wp:wxr_version>1.2</wp:wxr_version>\n<wp:author><wp:author_login><![CDATA[desk]]>"
        f"</wp:author_login></wp:author>\n<item><title><![CDATA[{TITLE}]]></title><dc:creator><![CDATA[desk]]></dc:creator>\n"
        f"<content:encoded><![CDATA[{blocks(parts)}]]></content:encoded>\n<excerpt:encoded><![CDATA[]]></excerpt:encoded>\n"
        "<wp:post_date><![CDATA[2024-06-05 16:04:48]]></wp:post_date><wp:status><![CDATA[publish]]></wp:status>"
        "<wp:post_type><![CDATA[post]]></wp:post_type>\n<wp:comment><wp:comment_content>"
        "<![CDATA[They spent $77 million on roads in 2023!]]></wp:comment_content></wp:comment>\n</item>\n</channel>\n</rss>\n"
    ).encode()


def ninjs(parts: Sequence[str]) -> bytes:
    body = "".join(f"<p>{escape(one)}</p>" for one in parts)
    return json.dumps({"uri": "urn:1", "type": "text", "headline": TITLE, "body_text": " ".join(parts), "body_xhtml": body}).encode()


def ninjs_2(parts: Sequence[str]) -> bytes:
    body = "".join(f"<p>{escape(one)}</p>" for one in parts)
    bodies = [
        {"role": "text", "contenttype": "text/plain", "value": " ".join(parts)},
        {"role": "xhtml", "contenttype": "text/html", "value": f"<body>{body}</body>"},
    ]
    return json.dumps({"uri": "urn:1", "type": "text", "headlines": [{"role": "main", "value": TITLE}], "bodies": bodies}).encode()


def free_archieml(parts: Sequence[str]) -> bytes:
    return (f"headline: {TITLE}\nslug: harbour\n\n[+body]\n" + "\n\n".join(parts) + "\n[]\n\n:ignore\nIt spent $77 million.\n").encode()


def keyed_archieml(parts: Sequence[str]) -> bytes:
    return (f"hed: {TITLE}\n\n[graphs]\n" + "\n\n".join(f"text: {one}\n:end" for one in parts) + "\n[]\n").encode()


def word(parts: Sequence[str]) -> bytes:
    made, data = Word(), io.BytesIO()
    made.add_heading(TITLE, level=0)
    for one in parts:
        made.add_paragraph(one)
    made.save(data)
    return data.getvalue()


FORMS: list[tuple[str, Callable[[Sequence[str]], bytes], Callable[[int], str]]] = [
    ("story.txt", plain, lambda n: f":{2 * n + 1}:"),
    ("story.md", markdown, lambda n: f":{2 * n + 1}:"),
    ("story.html", page, lambda n: f":{n + 2}:"),
    ("blocks.html", block_page, lambda n: f":{4 * n + 2}:"),
    ("google.html", google, lambda n: f", paragraph {n + 1}"),
    ("export.xml", wordpress, lambda n: f", paragraph {n + 1}"),
    ("item.json", ninjs, lambda n: f", paragraph {n + 1}"),
    ("item2.json", ninjs_2, lambda n: f", paragraph {n + 1}"),
    ("free.aml", free_archieml, lambda n: f":{2 * n + 3}:"),
    ("keyed.aml", keyed_archieml, lambda n: f":{3 * n + 1}:"),
    ("story.docx", word, lambda n: f", paragraph {n + 1}"),
]


@pytest.mark.parametrize(("name", "make", "place"), FORMS, ids=[form[0] for form in FORMS])
def test_a_story(name: str, make: Callable[[Sequence[str]], bytes], place: Callable[[int], str]) -> None:
    right = Story(Facts(read(name, make(paragraphs(wrong=False))), MODEL), SOURCES)
    assert [made.message for made in lint(right, RULES).findings] == []
    article = Facts(read(name, make(paragraphs(wrong=True))), MODEL)
    found = list(lint(Story(article, SOURCES), RULES).findings)
    assert [made.code for made in found[: len(REMARKS)]] == [remark.code for remark in REMARKS], [made.message for made in found]
    assert len(found) == len(REMARKS) + 2 * len(BUDGET)
    assert {made.code for made in found[len(REMARKS) :]} <= set(FIGURES)
    for n, made in enumerate(found, 1):
        assert place(n) in f"{article.document.where(made.range.start)}:", made.message
