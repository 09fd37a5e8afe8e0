"""What the secretary holds after letters to many: their papers in one go, and who was left out."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_app.domain.faults import NoPrinter, Stopped
from desktop_app.domain.letter import Letter
from desktop_app.domain.office import Office
from desktop_app.domain.ports import PrintRoom
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import Hindrance, Obstacle
from desktop_app.flow.run import Run
from desktop_app.ui import messages, papers
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.mail_run import MailRun
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.skipped_list import SkippedList

LABELS_ON_A_SHEET = 24
BAR_EMS = 16


class MailingPage(Page):
    """The cursor begins on printing; while one thing is being made the others wait.

    What is being made goes on while the page is left, and is followed when somebody comes back to it.
    """

    def __init__(self, desk: Desk, run: Run[Any], receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(desk, "mailing", parent)
        self._run = run
        self._receipt = receipt
        self._is_undone = False
        self._buttons: list[QPushButton] = []
        self._column = sheet(self)
        self._tell_numbers()
        self._offer_letters()
        self._offer_carriers()
        self._lay_out_progress()
        self._tell_skipped()
        self._tell_next()
        self._column.addStretch(1)
        self.point_to(self._buttons[0])
        self._follow(MailRun(desk, receipt.letter_ids))

    def refresh(self) -> None:
        """See whether the letters may still be taken back."""
        self.read(partial(self.desk.register.hindrance, self._run.id), self._settle)

    def bookmark(self) -> MailRun:
        """What is made of the letters."""
        return self.making

    def reopen(self, bookmark: MailRun) -> None:
        """Follow what was begun before."""
        self.making.deleteLater()
        self._follow(bookmark)
        match bookmark.ended:
            case int(made):
                self._end(made)
            case BaseException() as error:
                self._fail(error)
            case _ if bookmark.is_running:
                self._tell_running()

    def print_paper(self) -> None:
        """Print all the letters."""
        self._print()

    def _tell_numbers(self) -> None:
        made = len(self._receipt.letter_ids)
        self._column.addWidget(label(translate("MailingPage", "%n letter(s) made", None, made), "heading"))
        number = label(self._receipt.number or translate("MailingPage", "none, all were left out"), "number")
        number.setWordWrap(True)
        named(number, "mailing.number")
        self._column.addWidget(number)

    def _offer_letters(self) -> None:
        self._column.addWidget(label(translate("MailingPage", "Letters"), "heading"))
        self._offer(
            self._button("print", translate("MailingPage", "&Print all"), self._print, "main", "printer"),
            self._button("save_bound", translate("MailingPage", "Save as &one PDF…"), self._save_bound, "", "save"),
            self._button("save_each", translate("MailingPage", "Save &each as PDF…"), self._save_each, "", "save"),
        )

    def _offer_carriers(self) -> None:
        self._column.addWidget(label(translate("MailingPage", "Envelopes and labels"), "heading"))
        self.envelope = QComboBox()
        self.envelope.addItem(translate("MailingPage", "C5, 229 × 162 mm"), ("C5", False))
        self.envelope.addItem(translate("MailingPage", "DL, 220 × 110 mm"), ("DL", False))
        self.envelope.addItem(translate("MailingPage", "DL with a window"), ("DL", True))
        self.used = QComboBox()
        self.used.addItems([str(count) for count in range(LABELS_ON_A_SHEET)])
        self._offer(
            _titled(self.envelope, "mailing.size", translate("MailingPage", "En&velope")),
            self._button("envelopes", translate("MailingPage", "Save e&nvelopes…"), self._save_envelopes, "", "save"),
            _titled(self.used, "mailing.used", translate("MailingPage", "Labels already &used on the sheet")),
            self._button("labels", translate("MailingPage", "Save &labels…"), self._save_labels, "", "save"),
        )

    def _lay_out_progress(self) -> None:
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setMinimumWidth(ems(BAR_EMS))
        named(self._bar, "mailing.bar", translate("MailingPage", "Making the papers"))
        self._stop = button("stop", translate("MailingPage", "S&top"), "quiet")
        self._stop.clicked.connect(self._stop_making)
        self.told = label("", "muted")
        self.told.setWordWrap(True)
        named(self.told, "mailing.told")
        line = QHBoxLayout()
        for each in (self._bar, self._stop):
            line.addWidget(each)
        line.addWidget(self.told, 1)
        self._column.addLayout(line)
        self._show_running(running=False)

    def _tell_skipped(self) -> None:
        skipped = self._receipt.skipped
        self.skipped = SkippedList()
        title = translate("MailingPage", "%n left out", None, len(skipped))
        named(self.skipped, "mailing.skipped", title)
        heading = label(title, "heading")
        self._column.addWidget(heading)
        self._column.addWidget(self.skipped)
        self.skipped.show_skipped(skipped)
        heading.setVisible(bool(skipped))
        self.skipped.chosen.connect(self._open_case_file)

    def _tell_next(self) -> None:
        journal = button("journal", translate("MailingPage", "&Journal of outgoing letters"))
        journal.clicked.connect(self._show_journal)
        home = button("home", translate("MailingPage", "My &day"))
        home.clicked.connect(self._go_home)
        self._offer(journal, home)
        self._undo = button("undo", translate("MailingPage", "Undo the letters"), "quiet")
        self._undo.clicked.connect(self._ask_to_undo)
        self._undo.hide()
        self._column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, name: str, text: str, act: Callable[[], None], part: str, icon: str) -> QPushButton:
        made = button(name, text, part, icon)
        made.clicked.connect(act)
        made.setEnabled(bool(self._receipt.letter_ids))
        self._buttons.append(made)
        return made

    def _offer(self, *widgets: QWidget) -> None:
        place = QWidget()
        row = FlowLayout(place)
        for each in widgets:
            row.addWidget(each)
        self._column.addWidget(place)

    @Slot()
    def _print(self) -> None:
        try:
            printer = papers.ask_printer(translate("MailingPage", "Letters"), self, self.desk.settings)
        except NoPrinter as error:
            self._say(messages.fault(error), "problem")
            return
        if printer is not None:
            self._make(partial(self.making.print_bound, printer))

    @Slot()
    def _save_bound(self) -> None:
        self._save(translate("MailingPage", "Letters"), self.making.save_bound)

    @Slot()
    def _save_each(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("MailingPage", "Folder for the letters"))
        if folder:
            self._make(partial(self.making.save_each, Path(folder)))

    @Slot()
    def _save_envelopes(self) -> None:
        size, is_windowed = self.envelope.currentData()
        draw = partial(_envelopes, self.desk.print_room, self.desk.seat.office, size, is_windowed)
        self._save(translate("MailingPage", "Envelopes"), partial(_carry, self.making, draw))

    @Slot()
    def _save_labels(self) -> None:
        draw = partial(_labels, self.desk.print_room, self.used.currentIndex())
        self._save(translate("MailingPage", "Labels"), partial(_carry, self.making, draw))

    def _save(self, title: str, make: Callable[[Path], None]) -> None:
        target, _ = QFileDialog.getSaveFileName(self, title, f"{title}.pdf", "PDF (*.pdf)")
        if target:
            self._make(partial(make, Path(target)))

    def _follow(self, making: MailRun) -> None:
        self.making = making
        making.progressed.connect(self._progress)
        making.done.connect(self._end)
        making.failed.connect(self._fail)

    @Slot()
    def _stop_making(self) -> None:
        self.making.stop()

    def _make(self, make: Callable[[], None]) -> None:
        self._bar.setValue(0)
        self._tell_running()
        make()

    def _tell_running(self) -> None:
        self._show_running(running=True)
        self._say(translate("MailingPage", "The papers are being made; the work goes on."), "muted")

    def _show_running(self, *, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        for each in self._buttons:
            each.setEnabled(not running and not self._is_undone and bool(self._receipt.letter_ids))

    def _say(self, text: str, tone: str) -> None:
        self.told.setText(text)
        set_tone(self.told, tone)

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _end(self, made: int) -> None:
        self._show_running(running=False)
        self._say(translate("MailingPage", "Done for %n letter(s).", None, made), "good")

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._show_running(running=False)
        if isinstance(error, Stopped):
            self._say(translate("MailingPage", "Stopped. Files that were finished have stayed."), "muted")
        else:
            self._say(messages.fault(error), "problem")

    def _settle(self, hindrance: Hindrance | None) -> None:
        self._undo.setVisible(hindrance is None)
        self._is_undone = hindrance is not None and hindrance.obstacle is Obstacle.UNDONE
        if self._is_undone:
            self._show_running(running=False)
            self._say(translate("MailingPage", "These letters have been taken back."), "muted")

    @Slot()
    def _ask_to_undo(self) -> None:
        self.asked.emit(Undo(self._run.id, self._receipt.number))

    @Slot(object)
    def _open_case_file(self, case_file_id: int) -> None:
        self.asked.emit(Show("case_file", case_file_id))

    @Slot()
    def _show_journal(self) -> None:
        self.asked.emit(Show("outgoing"))

    @Slot()
    def _go_home(self) -> None:
        self.asked.emit(Show("my_day"))


def _titled(field: QWidget, name: str, title: str) -> QWidget:
    """A field with its label before it."""
    named(field, name, title)
    told = label(title, "label")
    told.setBuddy(field)
    place = QWidget()
    line = QHBoxLayout(place)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(told)
    line.addWidget(field)
    return place


def _carry(making: MailRun, draw: Callable[[Iterable[Letter]], bytes], target: Path) -> None:
    making.save_carriers(target, draw)


def _envelopes(room: PrintRoom, office: Office, size: str, is_windowed: bool, letters: Iterable[Letter]) -> bytes:  # noqa: FBT001 — bound by partial
    from desktop_app.domain.mailing import envelope
    from desktop_app.domain.post import EnvelopeSize

    return room.envelopes((envelope(office, each, window=is_windowed) for each in letters), EnvelopeSize[size])


def _labels(room: PrintRoom, used: int, letters: Iterable[Letter]) -> bytes:
    from desktop_app.domain import mailing

    return room.labels(filter(None, map(mailing.label, letters)), used=used)
