"""Pages, type and tables of the station's PDFs: black on white, so that they survive a copier."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, SimpleDocTemplate, Table, TableStyle

from ui.language import tr
from ui.reports.pdf_fonts import KOREAN, breaks_anywhere, draw_text, markup
from ui.reports.writing import ExportCancelledError, whole_file

MARGIN = 18 * mm
FRAME_PADDING = 6
WIDTH = A4[0] - 2 * (MARGIN + FRAME_PADDING)
INK, MUTED, LINE, SHADE = HexColor("#171B1F"), HexColor("#545D66"), HexColor("#B9C0C6"), HexColor("#EEF0F2")
SIZES = {"title": 18.0, "heading": 12.5, "body": 9.0, "small": 7.5, "figure": 16.0}
SMALL = 7.5
ROWS_WITH_TAIL = 2


def text(words: str, kind: str = "body", *, strong: bool = False, muted: bool = False) -> Paragraph:
    """Words as a paragraph; `kind` is one of `SIZES`."""
    size = SIZES[kind]
    style = ParagraphStyle(
        kind,
        fontName=KOREAN,
        fontSize=size,
        leading=size * 1.35,
        textColor=MUTED if muted else INK,
        wordWrap="CJK" if breaks_anywhere(words) else None,
        splitLongWords=True,
    )
    return Paragraph(markup(words, strong=strong), style)


def heading(words: str) -> Paragraph:
    """Of a section; it never stands alone at the foot of a page."""
    paragraph = text(words, "heading", strong=True)
    paragraph.style.spaceBefore, paragraph.style.spaceAfter, paragraph.style.keepWithNext = 12, 5, 1
    return paragraph


def table(header: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> Table:
    """A table whose header stands again on every page.

    Args:
        widths: of the columns, as shares of the page's.
    """
    whole = sum(widths)
    cells: list[list[Any]] = [[text(caption, "small", strong=True) for caption in header]]
    cells += [[text(value, "small") for value in row] for row in rows]
    made = Table(cells, colWidths=[WIDTH * width / whole for width in widths], repeatRows=1, hAlign=TA_LEFT)
    made.setStyle(_padding(3))
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), SHADE),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE),
            ]
        )
    )
    return made


def facts(lines: Sequence[tuple[str, str]]) -> Table:
    """Captions and values beside each other, without lines."""
    made = Table(
        [[text(caption, muted=True), text(value)] for caption, value in lines],
        colWidths=[0.24 * WIDTH, 0.76 * WIDTH],
        hAlign=TA_LEFT,
    )
    made.setStyle(_padding(1.5, left=0))
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")]))
    return made


def figures(entries: Sequence[tuple[str, str]]) -> Table:
    """Large figures in one row, each over its caption."""
    made = Table(
        [
            [text(figure, "figure", strong=True) for figure, _ in entries],
            [text(caption, "small", muted=True) for _, caption in entries],
        ],
        colWidths=[WIDTH / len(entries)] * len(entries),
        hAlign=TA_LEFT,
    )
    made.setStyle(_padding(5))
    made.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.6, LINE), ("BOTTOMPADDING", (0, 0), (-1, 0), 1)]))
    return made


def signature_lines(captions: Sequence[str]) -> Table:
    """Room to sign, a line above each caption."""
    gap = 8 * mm
    column = (WIDTH - gap * (len(captions) - 1)) / len(captions)
    cells: list[Any] = []
    widths: list[float] = []
    for caption in captions:
        cells += ["", text(caption, "small", muted=True)] if cells else [text(caption, "small", muted=True)]
        widths += [gap, column] if widths else [column]
    rows = [[""] * len(cells), cells]
    made = Table(rows, colWidths=widths, rowHeights=[16 * mm, None], hAlign=TA_LEFT, splitByRow=0)
    made.setStyle(_padding(2))
    places = range(0, len(cells), 2)
    made.setStyle(TableStyle([("LINEABOVE", (place, 1), (place, 1), 0.6, INK) for place in places]))
    return made


class TableWithTail(Flowable):  # type: ignore[misc]
    """A table and what belongs below it: where both do not fit on a page, the table's last rows go on with the tail."""

    def __init__(self, head: Table, tail: Sequence[Flowable]) -> None:
        super().__init__()
        self._head, self._tail = head, list(tail)

    @property
    def content(self) -> list[Flowable]:
        return [self._head, *self._tail]

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self._heights = [each.wrapOn(self.canv, width, height)[1] for each in self.content]
        return width, sum(self._heights)

    def split(self, width: float, height: float) -> list[Flowable]:
        rows: list[float] = self._head._rowHeights
        kept = sum(rows[-ROWS_WITH_TAIL:])
        parts = self._head.split(width, min(height, sum(rows) - kept + 1e-3))
        return [parts[0], TableWithTail(parts[1], self._tail)] if len(parts) == 2 else []

    def draw(self) -> None:
        y = sum(self._heights)
        for each, height in zip(self.content, self._heights, strict=True):
            y -= height
            each.drawOn(self.canv, 0, y)


def ended(story: Sequence[Flowable], tail: Sequence[Flowable]) -> list[Flowable]:
    """`story` with `tail` behind it, which never stands alone on a page."""
    *before, last = story
    if isinstance(last, Table):
        return [*before, TableWithTail(last, tail)]
    return [*before, KeepTogether([last, *tail])]


def _padding(vertical: float, *, left: float = 4) -> TableStyle:
    everywhere = ((0, 0), (-1, -1))
    return TableStyle(
        [
            ("TOPPADDING", *everywhere, vertical),
            ("BOTTOMPADDING", *everywhere, vertical),
            ("LEFTPADDING", *everywhere, left),
            ("RIGHTPADDING", *everywhere, 4),
        ]
    )


class NumberedCanvas(Canvas):  # type: ignore[misc]
    """Writes the foot of every page when it is known how many there are.

    Args:
        foot: what the report is, at the left of each foot.
    """

    def __init__(self, *arguments: Any, foot: str, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._foot = foot
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, page in enumerate(self._pages, start=1):
            self.__dict__.update(page)
            self.setFillColor(MUTED)
            self.setStrokeColor(LINE)
            self.setLineWidth(0.4)
            left, right = MARGIN + FRAME_PADDING, A4[0] - MARGIN - FRAME_PADDING
            self.line(left, MARGIN - 5 * mm, right, MARGIN - 5 * mm)
            place = tr("Page {number} of {count}", number=number, count=len(self._pages))
            draw_text(self, left, MARGIN - 9 * mm, self._foot, SMALL)
            draw_text(self, right, MARGIN - 9 * mm, place, SMALL, at_right=True)
            super().showPage()
        super().save()


def side_by_side(cells: Sequence[Flowable | list[Flowable]], widths: Sequence[float]) -> Table:
    """Flowables in one row that is never broken; `widths` as in `table`."""
    whole = sum(widths)
    made = Table([list(cells)], colWidths=[WIDTH * width / whole for width in widths], hAlign=TA_LEFT)
    made.setStyle(_padding(5, left=0))
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -1), 0.4, LINE)]))
    return made


class ReportDocument(SimpleDocTemplate):  # type: ignore[misc]
    """Asks after each piece that it has laid out whether anybody still wants it."""

    def __init__(self, path: str, cancelled: Callable[[], bool], **options: Any) -> None:
        super().__init__(path, **options)
        self._cancelled = cancelled

    def afterFlowable(self, flowable: Flowable) -> None:
        if self._cancelled():
            raise ExportCancelledError


def write_pages(
    path: Path,
    story: list[Flowable],
    *,
    title: str,
    author: str,
    foot: str,
    version: str,
    cancelled: Callable[[], bool],
) -> None:
    """Writes A4 pages with `foot` and their number below; `path` is whole or as it was.

    Raises UsageError; ExportCancelledError when `cancelled` says so.
    """
    with whole_file(path) as temporary:
        document = ReportDocument(
            str(temporary),
            cancelled,
            pagesize=A4,
            leftMargin=MARGIN,
            rightMargin=MARGIN,
            topMargin=MARGIN,
            bottomMargin=MARGIN,
            title=title,
            author=author,
            subject=foot,
            creator=f"inspector {version}",
        )
        document.build(story, canvasmaker=partial(NumberedCanvas, foot=foot))
