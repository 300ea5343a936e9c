"""Markdown → blocks of words with their places."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, document, in_file

from factlint.formats import read
from factlint.text import Span

CASES = [
    (
        "emphasis and a link in a quotation",
        '"We **will** not [raise the *tax*](http://x.y/z "t")," she said.',
        [("body", '"We will not raise the tax," she said.')],
    ),
    ("wrapped lines", "One two\nthree  \nfour\\\nfive.", [("body", "One two three four five.")]),
    ("entities and escapes", "AT&amp;T paid \\$5 &mdash; \\*all\\* of it\\x.", [("body", "AT&T paid $5 — *all* of it\\x.")]),
    ("unused marks", "2 * 3 ** 4 and snake_case_name ~ x", [("body", "2 * 3 ** 4 and snake_case_name ~ x")]),
    ("strikethrough", "It was ~~four~~ five.", [("body", "It was four five.")]),
    ("inline code", "Press ``a ` b`` or ` c ` now, `d``e`.", [("body", "Press ￼ or ￼ now, ￼.")]),
    ("inline code in tags", "Press <code>the *the*</code> or <kbd>q</kbd> now.", [("body", "Press ￼ or ￼ now.")]),
    ("a paragraph of code", "`ls`\n\nDone.", [("body", "Done.")]),
    ("quotation marks of a typewriter", "Of `this' and `that' too.", [("body", "Of this' and that' too.")]),
    ("a mark in inline code", "Type `\"` and `'` and `“`.", [("body", "Type ￼ and ￼ and ￼.")]),
    ("quotation tags", "<q>We <q>won</q> it,</q> she said. <Q lang=de>So.</q>", [("body", "“We ‘won’ it,” she said. “So.”")]),
    ("autolinks", "See <https://a.b/c%20d?e=ü> or <ana@sol.org>.", [("body", "See https://a.b/c%20d?e=ü or ana@sol.org.")]),
    (
        "reference links",
        "The [report][1], the [Act] and [no link].\n\n[1]: http://a.b\n[act]: <http://c.d> 'T'",
        [("body", "The report, the Act and [no link].")],
    ),
    (
        "footnotes",
        "It fell.[^1] So they say.[^no]\n\n[^1]: Said by *Ana*\n    Sol.",
        [("body", "It fell. So they say."), ("footnote", "Said by Ana Sol.")],
    ),
    ("a note in place", "It fell.^[Said by *Ana*.]", [("body", "It fell."), ("footnote", "Said by Ana.")]),
    ("a note in mid-sentence", "It fell^[to 3] and rose.", [("body", "It fell and rose.")]),
    (
        "headings",
        "# Top *of* it #\n\n## Two ##\n\nThree\nlines\n---\n\n# Again",
        [("headline", "Top of it"), ("subhead", "Two"), ("subhead", "Three lines"), ("subhead", "Again")],
    ),
    ("a heading in hashes", "# C# and F# #\n\n## # #", [("headline", "C# and F#"), ("subhead", "#")]),
    (
        "a bold line",
        "A story.\n\n**What *comes* next**\n\n**All** else.\n\n__Note.__\n\n**Why?**",
        [("body", "A story."), ("subhead", "What comes next"), ("body", "All else."), ("body", "Note."), ("subhead", "Why?")],
    ),
    (
        "block quotation",
        "> One **two\n> three** four.\nlazy\n>\n> > Deep",
        [("blockquote", "One two three four. lazy"), ("blockquote", "Deep")],
    ),
    (
        "lists",
        "- one\n  goes on\n  - two\n\n    more\n1. three\n2. \n3. four",
        [("list", "one goes on"), ("list", "two"), ("list", "more"), ("list", "three"), ("list", "four")],
    ),
    ("a list in a quotation", "> - one\n>   two", [("blockquote", "one two")]),
    (
        "a table",
        "| a | b \\| c |\n|---|:-:|\n| *1* | 2 | 3 |\n| 4\n\nrest",
        [("table", "a"), ("table", "b | c"), ("table", "1"), ("table", "2"), ("table", "4"), ("body", "rest")],
    ),
    ("a table without outer bars, quoted", "> a | a\n> --|--\n> a | b", [("table", "a"), ("table", "a"), ("table", "a"), ("table", "b")]),
    ("an image", '![Ana *Sol*](a.png "t")\nspeaks.', [("caption", "Ana Sol"), ("body", "speaks.")]),
    ("an image at the end", "She speaks. ![Ana Sol](a.png)", [("body", "She speaks."), ("caption", "Ana Sol")]),
    ("an image in mid-sentence", "She ![Ana](a.png) speaks.", [("body", "She speaks.")]),
    ("a linked image", "[![Ana Sol](a.png)](http://b.c)", [("caption", "Ana Sol")]),
    ("code", "Run:\n\n```py\nx = 'y'\n```\n\n    z = 1\n\nDone.", [("body", "Run:"), ("body", "Done.")]),
    (
        "inline HTML",
        'A <i class="b">quick</i><br/>fox<!-- not a\ndog --> ran<sup><a href="#1">1</a></sup> m<sup>2</sup>.',
        [("body", "A quick fox ran m2.")],
    ),
    (
        "block HTML",
        '<figure>\n<img src="a" alt="Ana &amp; Bo">\n<figcaption>Ana '
        "<b>Sol</b>.</figcaption>\n</figure>\n<script>\nvar a;\n\nb;\n</script>\n\nEnd.",
        [("caption", "Ana & Bo"), ("caption", "Ana Sol."), ("body", "End.")],
    ),
    ("HTML in a quotation", "> <p>One\n> two</p>", [("blockquote", "One two")]),
    (
        "a comment",
        "<!-- factlint: allow Q: known -->\nOne.\n<!-- a\n\nb -->\nTwo <!-- c --> three.",
        [("body", "One."), ("body", "Two three.")],
    ),
    (
        "shortcodes",
        'One {{< ref "a" >}} two.\n{{< newsletter cta="Join us" >}}\nThree [four]({{< ref "b c" >}}) {% five %}six{{ seven }}.',
        [("body", "One two."), ("body", "Three four six.")],
    ),
    ("a figure shortcode", '{{< figure src="a" alt="A" caption="Ana \\"Bo\\" Sol&#39;s" >}}', [("caption", 'Ana "Bo" Sol\'s')]),
    (
        "template blocks",
        "One.\n\n{% highlight py %}\nx = 1\n{% endhighlight %}\n\n{% if a %}Two.{% endif %}",
        [("body", "One."), ("body", "Two.")],
    ),
    (
        "attribute lists",
        '# A head {#top}\n\nOne [two](b){:.c}{target="d"} three.\n{:.lead}',
        [("headline", "A head"), ("body", "One two three.")],
    ),
    ("emphasis beside a shortcode", "{{< a >}}_one_ **two**{{< b >}} x", [("body", "one two x")]),
    ("tabs and odd blanks", "-\tone\n\ttwo\n\n \t\n\n  three\u00a0\n", [("list", "one two"), ("body", "three")]),
    ("nothing", " \n\n---\n\n***\n", []),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["unix", "windows", "mac"])
def test_what_a_reader_sees(text: str, expected: list[tuple[str, str]], end: str) -> None:
    found = document("story.md", text.replace("\n", end))
    assert blocks(found) == expected
    assert_sound(found)


def test_a_block_covers_its_words_and_the_markup_between_them() -> None:
    text = '> "We *will*\n> go,"[^1] \\&amp; &amp; `x`\n\n| a | b \\| c |\n|---|---|\n'
    assert in_file(document("story.md", text)) == ['"We *will*\n> go,"[^1] \\&amp; &amp; `x`', "a", "b \\| c"]


def test_words_go_to_the_file_one_by_one() -> None:
    text = 'The *mayor* said, "We [will](http://a.b) &amp; must\n  go."'
    found = document("story.md", text)
    for word in ("mayor", "We", "will", "must", "go."):
        at = found.prose.text.index(word)
        assert found[found.prose.span(Span(at, at + len(word)))] == word
    quotation = Span(found.prose.text.index('"We'), len(found.prose.text))
    assert found[found.prose.span(quotation)] == text[text.index('"We') :]


def test_regions_of_code_and_tables_are_reported() -> None:
    text = "a\n\n```\nx\n```\n\n| b |\n|---|\n| c |\n\n    y\n    z\n"
    found = document("story.md", text)
    assert [(section.kind, found[section.span]) for section in found.sections if len(section.span) > 1] == [
        ("code", "```\nx\n```"),
        ("table", "| b |\n|---|\n| c |"),
        ("code", "    y\n    z"),
    ]


WORDS = st.lists(st.from_regex(r"[A-Za-zé]{1,7}[,.;]?", fullmatch=True), min_size=1, max_size=12)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, str]:
    """A paragraph as it reads, and one of the ways to write it in Markdown."""
    plain: list[str] = []
    written: list[str] = []
    for word in draw(WORDS):
        plain.append(word)
        core, tail = re.fullmatch(r"(\w+)(\W*)", word).groups()  # type: ignore[union-attr]
        around = draw(
            st.sampled_from(
                [
                    "{}",
                    "{}",
                    "{}",
                    "*{}*",
                    "**{}**",
                    "[{}](http://a.b/c_d)",
                    "[*{}*](x)",
                    "***{}***",
                    "<b>{}</b>",
                    "{}[^1]",
                    "{}<!-- x -->",
                ]
            )
        )
        written.append(around.format(core) + tail)
    gaps = [draw(st.sampled_from([" ", " ", "\n", "\n  ", "  \n", " {{< x >}} "])) for _ in written]
    return " ".join(plain), "".join(word + gap for word, gap in zip(written, gaps, strict=True)).strip()


@settings(max_examples=150, deadline=None)
@given(st.lists(marked(), min_size=1, max_size=4), st.sampled_from(["", "> ", "- "]))
def test_markup_changes_no_word(paragraphs: list[tuple[str, str]], prefix: str) -> None:
    indent = "  " if prefix == "- " else prefix
    text = "\n\n".join(prefix + written.replace("\n", "\n" + indent) for _, written in paragraphs)
    if any(re.match(r"[^\n]*\n[> ]*(?:<[a-z!]|\{\{)|<", written) for _, written in paragraphs):
        return  # a tag or shortcode that begins a line may be a block of its own
    found = document("story.md", text)
    assert found.prose.text == "\n\n".join(plain for plain, _ in paragraphs)
    assert_sound(found)


def test_code_of_mdx_is_not_prose() -> None:
    text = (
        "import Chart from '../Chart.astro'\nimport {\n  Quote,\n} from \"../q\"\n\nexport const meta = {\n  count: 4000,\n}\n\n"
        "# Pier sold\n\n"
        '{/* the the note */}\n\n<Chart data={[12, 4000]} style={{ a: 1 }} title="Cars" />\n\n'
        'The board met.\n\n<Quote by="Ada Kroll" n={2}>\nIt is rotten.\n</Quote>\n\nimport duties rose, and exports fell.\n'
    )
    assert (
        read("story.mdx", text.encode()).prose.text
        == "Pier sold\n\nThe board met.\n\nIt is rotten.\n\nimport duties rose, and exports fell."
    )
