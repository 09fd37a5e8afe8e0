"""After an old register was loaded: what came in, what is to be corrected, and the way back."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.importing import Counts
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run
from desktop_app.tasks.import_register import plan_of
from desktop_app.ui import import_words, messages
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout


class ImportedPage(Page):
    """The counts in words, and the file of rows to correct and load again."""

    def __init__(self, desk: Desk, run: Run[Any], receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(desk, "imported", parent)
        self._run = run
        self._plan = plan_of(run.draft)
        self._working = Latest(desk.jobs, Room.IMPORT)
        column = sheet(self)
        column.addWidget(label(translate("ImportedPage", "The old register is loaded; rows that came in:"), "heading"))
        self._number = label(receipt.number, "number")
        named(self._number, "imported.number")
        self._counts = label("")
        self._counts.setWordWrap(True)
        named(self._counts, "imported.counts")
        self._state = label("", "muted")
        self._state.setWordWrap(True)
        named(self._state, "imported.state")
        self._save = button("save_rest", translate("ImportedPage", "&Save the rows to correct…"), "main", "save")
        self._save.clicked.connect(self._choose)
        self._save.hide()
        home = button("home", translate("ImportedPage", "My &day"), "", "day")
        home.clicked.connect(self._go_home)
        undo = button("undo", translate("ImportedPage", "&Undo the loading"), "quiet", "undo")
        undo.clicked.connect(self._ask_to_undo)
        ways = QWidget()
        row = FlowLayout(ways)
        for each in (self._save, home, undo):
            row.addWidget(each)
        for told in (self._number, self._counts, ways, self._state):
            column.addWidget(told)
        column.addStretch(1)
        self.point_to(home)

    def refresh(self) -> None:
        """Count what became of the rows."""
        self._working.ask(partial(self.desk.importing.counts, self._plan), self._show, self._miss)

    @Slot(object)
    def _show(self, counts: Counts) -> None:
        self._counts.setText("\n".join(import_words.counted(counts)))
        self._save.setVisible(bool(counts.to_correct))

    @Slot()
    def _choose(self) -> None:
        title, proposed = translate("ImportedPage", "Rows to correct"), translate("ImportedPage", "rows to correct")
        name, _ = QFileDialog.getSaveFileName(self, title, f"{proposed}.csv", "CSV (*.csv)")
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the rows to correct."""
        title = translate("ImportedPage", "What to correct")
        work = partial(self.desk.importing.save_rest, self._plan, path, title, import_words.explained)
        self._working.ask(work, self._tell_saved, self._miss)

    @Slot(object)
    def _tell_saved(self, count: int) -> None:
        told = translate(
            "ImportedPage", "%n row(s) saved. Correct them and load the file as this one was.", None, count
        )
        self._say(told, "good")

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._say(messages.fault(error), "problem")

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)

    @Slot()
    def _go_home(self) -> None:
        self.asked.emit(Show("my_day"))

    @Slot()
    def _ask_to_undo(self) -> None:
        self.asked.emit(Undo(self._run.id, self._plan.file.name))
