"""PDF, Word and workbooks: what is read, what is said of a file that cannot be, and that nothing else happens."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, blocks, placed

from factlint.formats import Unreadable, read
from factlint.formats.documents.unpack import MOST_UNPACKED

SAMPLES = Path(__file__).parents[2] / "samples"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def saved(file: object) -> bytes:
    out = io.BytesIO()
    file.save(out)  # type: ignore[attr-defined]
    return out.getvalue()


def story() -> bytes:
    made = docx.Document()
    made.add_paragraph("Harbour sells no boats", style="Title")
    made.add_paragraph("A board meets", style="Subtitle")
    made.add_paragraph("")
    first = made.add_paragraph("The board ")
    run = '<w:r><w:{1} xml:space="preserve">{2}</w:{1}></w:r>'
    changed = f'<w:{{0}} {WORD} w:id="1" w:author="Desk" w:date="2024-05-03T10:00:00Z">{run}</w:{{0}}>'
    first._p.append(parse_xml(changed.format("ins", "t", "of Vik ")))
    first._p.append(parse_xml(changed.format("del", "delText", "of Moss ")))
    first.add_run("met & ")
    first.add_run("voted").bold = True
    first.add_run(" <today>.")
    made.add_heading("What comes next", level=1)
    made.add_heading("And then", level=1)
    made.add_paragraph("One thing", style="List Bullet")
    table = made.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Roads", "4.2"
    made.add_comment(first.runs, text="Who says so?", author="Desk")
    return saved(made)


def test_a_word_document() -> None:
    found = read("story.docx", story())
    assert blocks(found) == [
        ("headline", "Harbour sells no boats"),
        ("dek", "A board meets"),
        ("body", "The board of Vik met & voted <today>."),
        ("subhead", "What comes next"),
        ("subhead", "And then"),
        ("list", "One thing"),
        ("table", "Roads"),
        ("table", "4.2"),
    ]
    assert [place for _, place in placed(found)] == ["1", "2", "4", "5", "6", "7", "8", "9"]
    assert found.where(found.prose.span(found.prose.blocks[2].span).start) == "story.docx, paragraph 4"
    assert_sound(found)


def test_notes_and_links_of_a_word_document() -> None:
    html = SAMPLES / "notes.docx"
    found = read("notes.docx", html.read_bytes())
    assert blocks(found) == [("body", "The board met on Friday."), ("footnote", "Minutes of May 3.")]
    assert 'href="https://example.org/minutes"' in found.text
    assert_sound(found)


def test_a_workbook() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "2023"
    for row in (
        ["Budget"],
        [],
        ["", "Department", "Spent ($000)", "Share (%)"],
        ["", "Roads", 4200, 0.62],
        ["", "Parks", 1300.5, 0.38],
        ["", "Day", None, None],
    ):
        sheet.append(row)
    book.create_sheet("Empty")
    other = book.create_sheet("People")
    other.append(["Marta Lind", "harbour\nchief"])
    found = read("budget.xlsx", saved(book))
    words = [words for words, _ in placed(found)]
    assert words == [
        "Budget",
        *("Department", "Spent ($000)", "Share (%)"),
        *("Roads, Spent 2023: $4200 thousand", "Roads, Share 2023: 62%"),
        *("Parks, Spent 2023: $1300.5 thousand", "Parks, Share 2023: 38%", "Day"),
        *("Marta Lind: harbour chief",),
    ]
    at = found.prose.local(found.prose.span(found.prose.blocks[4].span))
    assert found.prose.text[at.start : at.end] == "Roads, Spent 2023: $4200 thousand"
    assert found.where(found.text.index("4200")) == "budget.xlsx, 2023!C4"
    assert found.where(found.text.index("chief") - 8) == "budget.xlsx, People!B1"
    assert_sound(found)


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


PDF_WITHOUT_TEXT = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n"
)
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'
BAD = [
    ("a.pdf", b"", "is not a PDF that can be read: it is damaged"),
    ("a.pdf", b"%PDF-1.7\nnothing", "is not a PDF that can be read: it is damaged"),
    ("a.pdf", PDF_WITHOUT_TEXT, "no page has text: this is a scan; save it with text recognition (OCR)"),
    ("a.docx", b"PK\x03\x04rest", "is damaged: it is not the archive that an office file should be"),
    ("a.docx", b"{\\rtf1 x}", "is damaged: it is not the archive that an office file should be"),
    ("a.docx", zipped(x=b"y"), "is not a Word document that can be read: "),
    (
        "a.docx",
        b"\xd0\xcf\x11\xe0rest",
        "is protected by a password, or an old office document; save it as .docx or .xlsx without a password",
    ),
    ("a.xlsx", zipped(x=b"y"), "is not a workbook that can be read: "),
    ("a.xls", b"\xd0\xcf\x11\xe0rest", "is not a workbook that can be read: "),
    ("a.docx", zipped(x=b"0" * (MOST_UNPACKED + 1)), "unpacks to more than 200 MB"),
    ("a.xlsx", zipped(x=b"0" * (MOST_UNPACKED + 1)), "unpacks to more than 200 MB"),
    ("a.docx", zipped(**{"word/document.xml": ENTITIES}), "declares entities, which an office file does not"),
    ("a.xlsx", zipped(**{"xl/workbook.xml": ENTITIES}), "declares entities, which an office file does not"),
    ("a.xls", b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Table/>", "is damaged: "),
    ("a.xls", b"nothing that is a table", "is damaged: "),
]


@pytest.mark.parametrize(("name", "data", "message"), BAD, ids=[f"{name}: {message}" for name, _, message in BAD])
def test_a_file_that_cannot_be_read(name: str, data: bytes, message: str) -> None:
    with pytest.raises(Unreadable) as found:
        read(name, data)
    assert str(found.value).startswith(message) and "\n" not in str(found.value)


TABLE = "<html><body><table><tr><td>Roads</td><td>$5</td></tr></table></body></html>"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TABLE, "Roads\n\n$5"),
        (f"\ufeff\n{TABLE}", "Roads\n\n$5"),
        ("Item\tSpent ($m)\nRoads\t5.3\n", "Item\n\nSpent ($m)\n\nRoads, Spent: $5.3 million"),
    ],
)
def test_a_page_or_a_table_that_is_called_a_workbook(text: str, words: str) -> None:
    assert read("a.xls", text.encode()).prose.text == words


def test_shares_are_read_as_the_sheet_shows_them() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Item", "Share", "Growth", "Plain"], ["Roads", 0.125, 0.07, 0.125], ["Parks", 1, 0.034, 2]):
        sheet.append(row)
    for row in sheet["B2:B3"]:
        row[0].number_format = "0.0%"
    for row in sheet["C2:C3"]:
        row[0].number_format = '0.0"%"'
    sheet["B3"].number_format = "0%"
    found = read("budget.xlsx", saved(book))
    assert [words for words, _ in placed(found)][4:] == [
        *("Roads, Share: 12.5%", "Roads, Growth: 0.07", "Roads, Plain: 0.125"),
        *("Parks, Share: 100%", "Parks, Growth: 0.034", "Parks, Plain: 2"),
    ]
    assert found.notices == ()


@pytest.mark.parametrize(("cells", "said"), [(["=1+2"], "1 cell has a formula"), (["=1+2", "=B2*2"], "2 cells have formulas")])
def test_formulas_that_are_not_worked_out(cells: list[str], said: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Item", "Spent"])
    for cell in cells:
        sheet.append(["Roads", cell])
    (notice,) = read("budget.xlsx", saved(book)).notices
    assert notice.startswith(f"budget.xlsx: {said} without a value; open the workbook")


@pytest.mark.parametrize(
    ("name", "module"), [("minutes.pdf", "pypdfium2"), ("minutes.docx", "mammoth"), ("budget.xlsx", "python_calamine")]
)
def test_without_the_extra_the_file_says_what_it_needs(name: str, module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(Unreadable, match=r"^needs factlint\[sources\]; install it: pip install 'factlint\[sources\]'$"):
        read(name, (SAMPLES / name).read_bytes())


@pytest.mark.parametrize("name", ["minutes.pdf", "minutes.docx", "budget.xlsx", "budget.ods", "budget.xls"])
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_a_damaged_file_is_read_or_refused(name: str, data: st.DataObject) -> None:
    whole = bytearray((SAMPLES / name).read_bytes())
    for at in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=20)):
        whole[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.one_of(st.just(len(whole)), st.integers(0, len(whole))))
    try:
        assert_sound(read(name, bytes(whole[:cut])))
    except Unreadable as error:
        assert "\n" not in str(error)


CELLS = st.lists(
    st.lists(st.one_of(st.sampled_from(["", "Roads", "4.2", "$4m", '"', "a\nb", "2023", "(%)", " x "]), st.text(max_size=6)), max_size=5),
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(CELLS, st.sampled_from([",", ";", "\t", "|"]), st.booleans())
def test_every_table_is_read_with_sound_places(rows: list[list[str]], mark: str, quoted: bool) -> None:
    line = (lambda cell: '"' + cell.replace('"', '""') + '"') if quoted else (lambda cell: cell)
    text = "\n".join(mark.join(map(line, row)) for row in rows)
    try:
        found = read("a.csv", text.encode("utf-8", "surrogatepass"))
    except Unreadable:
        return
    assert_sound(found)
