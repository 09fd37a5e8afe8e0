"""Case files that may be the applicant's, as cards one under the other."""

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain import dates
from desktop_app.domain.matching import Candidate
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import appeals_count, joined
from desktop_app.ui.style import be_plain, ems, label, set_tone

GAP = 8
REASONS_EMS = 17
"""The words for and against take no more of a card's width, and less where it is narrow."""
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
BORDER = 2
"""Of the list in the style sheet: it shows the focus."""


class CandidateList(QListWidget):
    """All cards are in sight: the list is as high as its content. Arrows choose, Enter confirms.

    `chosen` is emitted when the secretary chose another card, `confirmed` when she said that it is the one.
    """

    chosen = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates: tuple[Candidate, ...] = ()
        self._cards: list[_Card] = []
        self.setProperty("part", "cards")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSpacing(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemSelectionChanged.connect(self._mark)
        self.itemClicked.connect(self._tell)
        self.itemDoubleClicked.connect(self.confirmed)

    def show_candidates(self, candidates: tuple[Candidate, ...], chosen_id: int | None) -> None:
        """Show these case files, the likeliest first, and choose one of them or none."""
        if candidates != self._candidates:
            self._candidates = candidates
            with QSignalBlocker(self):
                while len(self._cards) > len(candidates):
                    self.takeItem(self.count() - 1)
                    self._cards.pop()
                while len(self._cards) < len(candidates):
                    self._add()
            for row, candidate in enumerate(candidates):
                self._cards[row].tell(candidate)
                self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, spoken(candidate))
            self._fit()
        self.choose(chosen_id)

    def choose(self, case_file_id: int | None) -> None:
        """Choose a case file by its id; none when it is not here."""
        ids = [candidate.case_file_id for candidate in self._candidates]
        if case_file_id in ids:
            self.setCurrentRow(ids.index(case_file_id))
        else:
            self.setCurrentRow(-1)
            self.clearSelection()
        self._mark()

    @property
    def ids(self) -> tuple[int, ...]:
        """The case files that are in sight."""
        return tuple(candidate.case_file_id for candidate in self._candidates)

    @property
    def candidate(self) -> Candidate | None:
        """The chosen one."""
        rows = self.selectionModel().selectedRows()
        return self._candidates[rows[0].row()] if rows else None

    def sizeHint(self) -> QSize:
        """As high as all cards together."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """No card is ever cut."""
        return QSize(super().minimumSizeHint().width(), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the cards wrap their words anew."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font or style asks for other heights."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose, the first one where none was chosen; Enter says that the chosen one is right."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            if self.candidate is not None:
                self.confirmed.emit()
            return
        before = self.candidate
        if before is None and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space}:
            self.setCurrentRow(0)
        else:
            super().keyPressEvent(event)
        if self.candidate is not before:
            self.chosen.emit()

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()

    @Slot()
    def _mark(self) -> None:
        for row, card in enumerate(self._cards):
            set_tone(card, "chosen" if self.item(row).isSelected() else "")

    def _add(self) -> None:
        card = _Card()
        place = QWidget()
        rows = QVBoxLayout(place)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(card)
        self.setItemWidget(QListWidgetItem(self), place)
        self._cards.append(card)

    def _fit(self) -> None:
        width = self.viewport().width()
        for row, card in enumerate(self._cards):
            gap = GAP if row < len(self._cards) - 1 else 0
            self.itemWidget(self.item(row)).setContentsMargins(0, 0, 0, gap)
            self.item(row).setSizeHint(QSize(0, card.heightForWidth(width) + gap))
        self.updateGeometry()

    def _height(self) -> int:
        return sum(self.item(row).sizeHint().height() for row in range(self.count())) + 2 * BORDER


class _Card(QFrame):
    """Name and number; below them what tells people of one name apart; at the right what speaks for and against.

    It tells of one candidate after another: to make a new card for each key would take as long as all the rest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self._title, self._number = label("", "heading"), label("", "muted")
        self._about, self._chip = label("", "muted"), _Reasons()
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(self._title)
        title.addWidget(self._number, 1)
        self._about.setWordWrap(True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(title)
        text.addWidget(self._about)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addLayout(text, 1)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)

    def tell(self, candidate: Candidate) -> None:
        """Who it is now."""
        self._title.setText(candidate.title)
        self._number.setText(candidate.number)
        self._about.setText(details(candidate))
        self._chip.setText(reasons(candidate))
        set_tone(self._chip, "good" if candidate.likely else "")
        self._chip.setVisible(bool(candidate.reasons))


class _Reasons(QLabel):
    """Stand in one line where there is room: a wrapped label left to itself is as narrow as three lines."""

    def __init__(self) -> None:
        super().__init__()
        be_plain(self)
        self.setProperty("part", "chip")
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        """As wide as the words, up to a bound."""
        least = super().minimumSizeHint().width()
        around = least - max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        width = min(self.fontMetrics().horizontalAdvance(self.text()) + around, ems(REASONS_EMS))
        return QSize(width, self.heightForWidth(width))


def details(candidate: Candidate) -> str:
    """«30.09.1961 · ул. Лесная, 14 · 4 обращения, последнее 12.03.2026»."""
    born = dates.in_figures(candidate.birth_date) if candidate.birth_date else ""
    appeals = appeals_count(candidate.appeals) if candidate.appeals else ""
    if appeals and candidate.last_appeal_on:
        appeals = translate("CandidateList", "{appeals}, the last on {day}").format(
            appeals=appeals, day=dates.in_figures(candidate.last_appeal_on)
        )
    return joined(born, candidate.address, appeals)


def reasons(candidate: Candidate) -> str:
    """«ФИО совпадает, телефон совпадает»."""
    return ", ".join(words.of(reason) for reason in candidate.reasons)


def spoken(candidate: Candidate) -> str:
    """The whole card for a screen reader."""
    return joined(candidate.title, candidate.number, details(candidate), reasons(candidate))
