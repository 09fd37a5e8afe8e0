"""Every form of letters on paper, for the tour: as PDF and drawn, made of the example that templates are tried on.

What goes with letters (envelopes of both sizes, a sheet of labels) is drawn beside them.
"""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from desktop_app.domain import examples
from desktop_app.domain.composing import composed
from desktop_app.domain.letter import Letter
from desktop_app.domain.letter_facts import Entry, Facts, Paper
from desktop_app.domain.mailing import envelope, label
from desktop_app.domain.post import EnvelopeSize
from desktop_app.domain.templates import COMMON, About, Template, choices, in_force
from desktop_app.letters.press import GostPress

DPI = 110
MANY = 40
"""So many entries let a journal go over several sheets."""

ANNULLED, CALLS = {3}, {7, 14, 21}


def main(folder: Path) -> None:
    """Draw all of it into a folder."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, pdf in _papers(GostPress()):
        (folder / f"{name}.pdf").write_bytes(pdf)
        draw(pdf, folder / name)
    del application


def draw(pdf: bytes, stem: Path) -> None:
    """The pages of a PDF as pictures of paper, not of glass: a viewer may have a dark ground."""
    for number, page in enumerate(_pages(pdf), 1):
        paper = QImage(page.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, page)
        painter.end()
        paper.save(f"{stem}-page-{number}.png")


def _pages(pdf: bytes) -> Iterator[QImage]:
    document, device = QPdfDocument(None), QBuffer()  # type: ignore[call-overload]  # the stub wants a parent
    device.setData(QByteArray(pdf))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(device)
    for page in range(document.pageCount()):
        yield document.render(page, (document.pagePointSize(page) * (DPI / 72)).toSize())
    document.close()


def _papers(press: GostPress) -> Iterator[tuple[str, bytes]]:
    known = in_force({})
    for template in choices(known):
        yield template.form, press.make(composed(template, known[COMMON], _facts(template), examples.DESK))
    across = replace(examples.DESK, office=replace(examples.DESK.office, longitudinal=True, coded=True))
    notice = known["registration_notice"]
    yield "registration_notice_across", press.make(composed(notice, known[COMMON], _facts(notice), across))
    letter = Letter(
        notice.form, "7-исх", examples.DESK.today, composed(notice, known[COMMON], _facts(notice), examples.DESK)
    )
    for size in EnvelopeSize:
        yield f"envelope_{size.name.lower()}", press.envelopes([envelope(examples.DESK.office, letter)], size)
    yield "labels", press.labels([label(letter)] * 30)


def _facts(template: Template) -> Facts:
    facts = examples.of(template.about)[0]
    answers = {ask.name: examples.ANSWERS[ask.kind] for ask in template.asks}
    if template.about is About.APPEAL:
        return replace(facts, answers=answers)
    entries = tuple(_entry(each, number) for number in range(1, MANY + 1) for each in facts.entries[:1])
    papers = tuple(_paper(each, number) for number in range(1, MANY + 1) for each in facts.papers[:1])
    return replace(facts, answers=answers, entries=entries, papers=papers, pieces=facts.pieces * MANY)


def _entry(entry: Entry, number: int) -> Entry:
    return replace(entry, number=f"К-{number}/26", annulled=number in ANNULLED, counts=number not in CALLS)


def _paper(paper: Paper, number: int) -> Paper:
    return replace(paper, number=f"К-{number}/26")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
