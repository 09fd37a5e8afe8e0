"""Lists saved as files for other programs: chosen in the system's dialog, written in a room of its own, told of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.domain.faults import Stopped
from desktop_app.domain.selection import windows
from desktop_app.reports.tables import Table
from desktop_app.ui import messages
from desktop_app.ui.export_traces import note
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.toast import LONG_MS, MINUTE_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from desktop_app.reports.tables import Cell, Heading, Write
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.widgets.toast import Toasts

MOMENT_MS = 700
"""What is written sooner is told of only when it is done."""


@dataclass(frozen=True, slots=True)
class Source:
    """A list as a table. `name` names the file: nobody's name is in it. `ids` and `rows` are asked in Room.EXPORT."""

    name: str
    headings: tuple[Heading, ...]
    ids: Callable[[], Sequence[int]]
    rows: Callable[[Sequence[int]], Iterable[tuple[Cell, ...]]]


class Exports(QObject):
    """All files that are being written for a window."""

    def __init__(self, desk: Desk, toasts: Toasts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._toasts = toasts
        self._window = window
        self._begun = 0
        self._running: list[Export] = []

    def begin(self, source: Source) -> None:
        """Ask where to, and write."""
        day = f"{self._desk.clock.today():%d.%m.%Y}"
        kinds = f"{_excel()};;{_csv()}"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, translate("exports", "Save the list"), f"{source.name} {day}.xlsx", kinds
        )
        if chosen:
            self._write(source, _with_suffix(Path(chosen), ".csv" if kind == _csv() else ".xlsx"))

    def stop(self) -> None:
        """Leave off everything: the window goes."""
        for export in self._running:
            export.stop()

    def _write(self, source: Source, target: Path) -> None:
        self._begun += 1
        export = Export(source, target, f"export.{self._begun}", self)
        export.took_long.connect(self._tell_begun)
        export.progressed.connect(self._tell_share)
        self._running.append(export)
        self._note_folders()
        done, failed = partial(self._finish, export), partial(self._fail, export)
        self._desk.jobs.run(Room.EXPORT, export.write, done, failed)

    @Slot(object)
    def _tell_begun(self, export: Export) -> None:
        stop = translate("exports", "Stop"), export.stop
        self._toasts.say(_progress(export, 0), stop, lasts_ms=LONG_MS, about=export.about)

    @Slot(object, float)
    def _tell_share(self, export: Export, share: float) -> None:
        self._toasts.renew(_progress(export, share), about=export.about)

    def _finish(self, export: Export, rows: int) -> None:
        self._end(export)
        told = translate("exports", "Saved: {name}, %n row(s)", None, rows).format(name=export.target.name)
        self._toasts.say(told, (translate("exports", "Open"), partial(_open, export.target)), lasts_ms=MINUTE_MS)

    def _fail(self, export: Export, error: BaseException) -> None:
        self._end(export)
        self._toasts.say(f"{export.target.name}: {messages.export_fault(error)}", lasts_ms=MINUTE_MS)

    def _note_folders(self) -> None:
        note(self._desk.settings, {export.target.parent for export in self._running})

    def _end(self, export: Export) -> None:
        export.moment.stop()
        self._running.remove(export)
        self._note_folders()
        self._toasts.forget(export.about)
        export.deleteLater()


class Export(QObject):
    """One file. `took_long` tells that it is still being written after a moment, `progressed` which share is done."""

    took_long = Signal(object)
    progressed = Signal(object, float)

    def __init__(self, source: Source, target: Path, about: str, parent: QObject) -> None:
        super().__init__(parent)
        self.target = target
        self.about = about
        self._source = source
        self._is_stopped = False
        self._told = -1
        self.moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self.moment.timeout.connect(self._tell_long)
        self.moment.start()

    def write(self) -> int:
        """Write the file; how many rows it has. Belongs to Room.EXPORT. Raises OSError, a Fault or Stopped."""
        source = self._source
        ids = source.ids()
        rows = chain.from_iterable(map(source.rows, windows(ids)))
        _writer(self.target)(Table(source.name, source.headings, rows, len(ids)), self.target, self._tell)
        return len(ids)

    @Slot()
    def stop(self) -> None:
        """Leave off; nothing is left of the file."""
        self._is_stopped = True

    def _tell(self, share: float) -> None:
        # In the room's thread: the signal carries it over, once for each hundredth.
        if self._is_stopped:
            raise Stopped
        if int(share * 100) != self._told:
            self._told = int(share * 100)
            self.progressed.emit(self, share)

    @Slot()
    def _tell_long(self) -> None:
        self.took_long.emit(self)


def _writer(target: Path) -> Write:
    if target.suffix.casefold() == ".csv":
        from desktop_app.reports.csv_file import write_csv

        return write_csv
    from desktop_app.reports.xlsx_file import write_xlsx

    return write_xlsx


def _with_suffix(target: Path, suffix: str) -> Path:
    """The ending that was typed wins over the kind that was chosen."""
    return target if target.suffix.casefold() in {".csv", ".xlsx"} else target.with_name(f"{target.name}{suffix}")


def _excel() -> str:
    return translate("exports", "Excel workbook") + " (*.xlsx)"


def _csv() -> str:
    return translate("exports", "Table in text, CSV") + " (*.csv)"


def _progress(export: Export, share: float) -> str:
    return translate("exports", "Saving {name}: {share} %").format(name=export.target.name, share=int(share * 100))


def _open(target: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
