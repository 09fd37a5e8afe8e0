"""Loading an old register: the file, how it is read, and its first rows."""

from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain.importing import Glimpse, Reading
from desktop_app.tasks.import_register import Draft, Glanced
from desktop_app.ui import messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.rows_table import RowsTable

SHOWN_ROWS = 6


class FileScreen(Screen):
    """Reads the beginning of the file as soon as it is chosen, and anew when it is to be read otherwise."""

    def arrive(self) -> None:
        """Look into the file that was chosen before."""
        self._looking = Latest(self.desk.jobs, Room.IMPORT)
        self._preview = RowsTable("preview", translate("FileScreen", "The first rows"), rows=SHOWN_ROWS)
        self.form.preview.addWidget(self._preview)
        self._show_sheets(self.run.draft)
        self._show_nothing("")
        self._look()

    @staticmethod
    def left_out(draft: Any) -> frozenset[str]:
        """A text has no sheets, a spreadsheet no encoding; before the file is read nobody knows."""
        glanced = draft.glanced
        if glanced is None:
            return frozenset({"sheet", "encoding", "separator"})
        return frozenset({"encoding", "separator"} if glanced.sheets else {"sheet"})

    def changed(self, name: str) -> None:
        """Another file is read as it asks to be; one that is to be read otherwise is read so."""
        draft: Draft = self.run.draft
        if name == "file" and len(draft.file) > 1:
            self.enter("file", draft.file[-1:])
        elif name == "file":
            self._look(Reading())
        elif name in {"sheet", "encoding", "separator"}:
            self._look()

    def _look(self, reading: Reading | None = None) -> None:
        draft: Draft = self.run.draft
        if not draft.file:
            self._show_nothing("")
            return
        asked = reading or Reading(draft.sheet, draft.encoding, draft.separator)
        file, importing = draft.file[-1], self.desk.importing
        self._show_nothing(translate("FileScreen", "Reading…"))
        self._looking.ask(lambda: importing.look(file, asked), self._show, self._miss)

    def _show_nothing(self, told: str, tone: str = "muted") -> None:
        set_tone(self.form.state, tone)
        self.form.state.setText(told)
        self.form.state.setVisible(bool(told))
        for each in (self._preview, self.form.preview_heading):
            each.hide()

    @Slot(object)
    def _show(self, found: Glimpse) -> None:
        self._show_nothing("")
        self._preview.show_rows(found.headers, found.rows)
        for each in (self._preview, self.form.preview_heading):
            each.show()
        file = self.run.draft.file[-1]
        glanced = Glanced(file.sha256, found.reading, found.sheets, found.headers)
        if glanced != self.run.draft.glanced:
            self.enter("glanced", glanced)
        self._show_sheets(self.run.draft)
        self._hide_left_out()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._show_nothing(messages.fault(error), "problem")
        if self.run.draft.glanced is not None:
            self.enter("glanced", None)

    def _show_sheets(self, draft: Draft) -> None:
        sheets = draft.glanced.sheets if draft.glanced else ()
        self.form.sheet.offer(tuple(Option(sheet, sheet) for sheet in sheets))
