"""Takes the pictures of the tour: of the window with what lies over it, of a dialog, of the letters of a receipt."""

from pathlib import Path

from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.ui.pages.letter_card import LetterCard
from tools.hand import Hand
from tools.tour_letters import draw

SHADES = 32
"""Of grey, that print has with its soft edges, and a white page on its ground has not."""


class Camera:
    """Takes numbered pictures of the window with what lies over it."""

    def __init__(self, folder: Path, hand: Hand) -> None:
        self._folder = folder
        self._hand = hand
        self._taken = len(list(folder.glob("*.png")))

    def take(self, name: str) -> None:
        """One picture."""
        self._hand.settle()
        self._hand.until(self._has_drawn_papers, "the papers are drawn")
        picture = self._hand.window.grab()
        over = QApplication.activePopupWidget()
        if over is not None:
            _lay_over(picture, over, self._hand.window)
        self._save(picture, name)

    def _has_drawn_papers(self) -> bool:
        views = self._hand.window.findChildren(QPdfView)
        return all(map(_is_inked, (view for view in views if view.isVisible() and view.document().pageCount())))

    def take_dialog(self, name: str) -> None:
        """A picture of the dialog that is open, and close it."""
        self._hand.settle()
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
        self._save(dialog.grab(), name)
        dialog.close()
        self._hand.window.activateWindow()

    def keep_letters(self, name: str) -> None:
        """The letters of the receipt, as PDF and drawn."""
        for at, card in enumerate(self._hand.window.findChildren(LetterCard), 1):
            if card.pdf is None:
                raise ValueError(card.title)
            stem = self._folder / f"letter-{name}-{at}"
            stem.with_suffix(".pdf").write_bytes(card.pdf)
            draw(card.pdf, stem)

    def _save(self, picture: QPixmap, name: str) -> None:
        self._taken += 1
        picture.save(str(self._folder / f"{self._taken:03}-{name}.png"))


def _is_inked(view: QPdfView) -> bool:
    """Whether words are seen: a page is drawn in a thread of its own, and is white until then."""
    seen = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return len(set(bytes(seen.constBits()))) > SHADES


def _lay_over(picture: QPixmap, over: QWidget, window: QWidget) -> None:
    painter = QPainter(picture)
    painter.drawPixmap(over.pos() - window.pos(), over.grab())
    painter.end()
