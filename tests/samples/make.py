"""Makes the sample sources that only an office program can write: python tests/samples/make.py (needs LibreOffice, reportlab, groff
and ghostscript)."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from words import BUDGET, REMARKS

HERE = Path(__file__).parent
FILLER = (
    "The board of the harbour met in the old hall on the quay, as it does in every month of the year, and went through the list of the"
    " questions that had been left over from the meeting before, of which there were rather more than anybody in the room had expected. "
)


def page(style: str = "", between: str = "") -> str:
    """A page of HTML with all remarks, on two printed pages."""
    rows = "".join(f"<tr><td>{line.name}</td><td>{line.spent}</td><td>{line.staff}</td></tr>" for line in BUDGET)
    head = f"<html><head><meta charset='utf-8'><style>@page {{ size: A4 }} p {{ {style} }}</style></head><body>"
    said = [f"<p>{FILLER}“{remark.words},” said {remark.speaker}. {FILLER}</p>" for remark in REMARKS]
    return (
        head + "<h1>Harbour board minutes</h1>" + "".join(said[:5]) + between + "".join(said[5:]) + f"<table>{rows}</table></body></html>"
    )


NOTES = (
    "<html><body><p>The <a href='https://example.org/minutes'>board met</a> on Friday.<a class='sdfootnoteanc' name='sdfootnote1anc'"
    " href='#sdfootnote1sym'><sup>1</sup></a></p><div id='sdfootnote1'><p class='sdfootnote'><a class='sdfootnotesym' name='sdfootnote1sym'"
    " href='#sdfootnote1anc'>1</a>Minutes of May 3.</p></div></body></html>"
)


def convert(folder: Path, name: str, target: str, *options: str) -> Path:
    subprocess.run(["soffice", "--headless", *options, "--convert-to", target, "--outdir", str(folder), str(folder / name)], check=True)
    return folder / f"{Path(name).stem}.{target.partition(':')[0]}"


def columns(at: Path) -> None:
    """A report in two columns, with a running head and the number of the page; words are broken at the ends of lines."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

    def edges(canvas: Canvas, made: BaseDocTemplate) -> None:
        canvas.drawString(60, 800, "Harbour board: report of the year")
        canvas.drawString(290, 30, str(made.page))

    frames = [Frame(left, 60, 235, 720) for left in (55, 305)]
    style = ParagraphStyle("said", fontName="Times-Roman", fontSize=10, leading=12, spaceAfter=8, hyphenationLang="en_GB")
    made = BaseDocTemplate(str(at), pagesize=A4, pageTemplates=[PageTemplate(frames=frames, onPage=edges)], invariant=1)
    made.build([Paragraph(f"{FILLER * 2}“{one.words},” said {one.speaker}. {FILLER * 2}", style) for one in REMARKS])


SET = """.TL
Minutes of the harbour board
.PP
The council met on 3 March 2025 and voted to spend $4.2 million on the north quay. The chair, Mara Lind, said: \\(lqThe ferry has carried
41,000 passengers since it was bought, and nobody on this board wants to sell it.\\(rq The motion was carried by seven votes to two after
a debate that took nearly three hours. A second report is on the budget. Fishers pay a fee of 2.5 per cent.
"""


def typeset(at: Path) -> None:
    """A page in two types, in whose lines troff puts gaps where other programs write spaces."""
    pages = f"{SET}.fam H\n{SET}"
    page = subprocess.run(["groff", "-ms", "-Tps"], input=pages.encode(), capture_output=True, check=True).stdout
    subprocess.run(["ps2pdf", "-", str(at)], input=page, check=True)


def main() -> None:
    columns(HERE / "columns.pdf")
    typeset(HERE / "typeset.pdf")
    with TemporaryDirectory() as folder:
        at = Path(folder)
        (at / "minutes.html").write_text(page(between="<p style='page-break-before: always'></p>"), encoding="utf-8")
        word = convert(at, "minutes.html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)")
        (HERE / "minutes.docx").write_bytes(word.read_bytes())
        (HERE / "minutes.pdf").write_bytes(convert(at, "minutes.docx", "pdf").read_bytes())
        (at / "notes.html").write_text(NOTES, encoding="utf-8")
        notes = convert(at, "notes.html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)")
        (HERE / "notes.docx").write_bytes(notes.read_bytes())
        scan = (
            page().replace("</h1>", "</h1><p>One</p>").partition("<p>The board")[0]
            + "<p style='page-break-before: always'>&nbsp;</p></body></html>"
        )
        (at / "scan.html").write_text(scan, encoding="utf-8")
        convert(at, "scan.html", "docx:MS Word 2007 XML", "--infilter=HTML (StarWriter)")
        (HERE / "scan.pdf").write_bytes(convert(at, "scan.docx", "pdf").read_bytes())
        sheet = "Department\tSpent 2023 ($m)\tStaff\n" + "".join(f"{line.name}\t{line.spent}\t{line.staff}\n" for line in BUDGET)
        (at / "budget.csv").write_text(sheet.replace("\t", ","), encoding="utf-8")
        for kind in ("xlsx", "ods", "xls"):
            (HERE / f"budget.{kind}").write_bytes(convert(at, "budget.csv", kind).read_bytes())


if __name__ == "__main__":
    main()
