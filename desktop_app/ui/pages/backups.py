"""The backups: when each was made, how large it is, what it holds; make one now, restore one."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.safekeeping import Backup, Contents
from desktop_app.ui import messages, openings, words
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.gap_lines import GapLines
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, card, clear, sheet
from desktop_app.ui.style import label, named, set_tone


class BackupsPage(Page):
    """Lists the copies, the newest on top, and follows the one that is being made."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "backups", parent)
        self._lines: dict[str, BackupLine] = {}
        column = sheet(self)
        column.addWidget(label(translate("BackupsPage", "Backups"), "title"))
        hint = label(
            translate(
                "BackupsPage",
                "One is made every day by itself and looked through; the last 7 days, 4 weeks and 12 months are kept.",
            ),
            "hint",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        self._make = button("make", translate("BackupsPage", "&Make one now"), "main", "save")
        self._make.clicked.connect(desk.backup_maker.make)
        self._stop = button("stop", translate("BackupsPage", "S&top"), "quiet")
        self._stop.clicked.connect(desk.backup_maker.stop)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        named(self._bar, "backup.bar", translate("BackupsPage", "Making a backup"))
        self._state = label("", "muted")
        self._state.setWordWrap(True)
        line = QHBoxLayout()
        for each in (self._make, self._bar, self._stop):
            line.addWidget(each)
        line.addWidget(self._state, 1)
        column.addLayout(line)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        self._lost = GapLines()
        column.addWidget(self._lost)
        column.addStretch(1)
        self.point_to(self._make)
        desk.backup_maker.begun.connect(self._begin_making)
        desk.backup_maker.progressed.connect(self._progress)
        desk.backup_maker.made.connect(self._end_making)
        desk.backup_maker.failed.connect(self._fail_making)
        self._show_running(running=desk.backup_maker.is_running)

    def refresh(self) -> None:
        """See which copies there are."""
        self.desk.jobs.run(Room.KEEPING, self.desk.keeping.backups, self._show, self.tell)
        self._lost.look(self.desk)

    def _show_running(self, *, running: bool) -> None:
        self._make.setEnabled(not running)
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        if running:
            self._say(translate("BackupsPage", "Making a backup; the work goes on."), "muted")

    @Slot()
    def _begin_making(self) -> None:
        self._bar.setValue(0)
        self._show_running(running=True)

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _end_making(self, made: Backup) -> None:
        self._show_running(running=False)
        self._say(
            translate("BackupsPage", "Made and looked through: {backup}").format(backup=words.backup(made)), "good"
        )
        self.refresh()

    @Slot(object)
    def _fail_making(self, error: BaseException) -> None:
        self._show_running(running=False)
        self._say(messages.fault(error), "problem")

    @Slot(object)
    def _show(self, found: tuple[Backup, ...]) -> None:
        clear(self._rows)
        self._lines.clear()
        for each in found:
            line = BackupLine(each)
            line.restore.clicked.connect(self._begin_restore)
            self._lines[each.name] = line
            self._rows.addWidget(line)
            look = partial(self.desk.keeping.contents, each.name)
            self.desk.jobs.run(Room.KEEPING, look, line.show_contents, line.show_bad)
        if not found:
            self._rows.addWidget(label(translate("BackupsPage", "There is none yet."), "muted"))

    @Slot()
    def _begin_restore(self) -> None:
        self.asked.emit(Begin(openings.RESTORE, subject=self.sender().property("backup")))

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)


class BackupLine(QFrame):
    """One copy of the register."""

    def __init__(self, backup: Backup) -> None:
        super().__init__()
        made = card(backup.name)
        told = words.backup(backup)
        self.restore: QPushButton = button(f"restore.{backup.name}", translate("BackupsPage", "Restore…"))
        self.restore.setAccessibleName(translate("BackupsPage", "Restore {backup}").format(backup=told))
        self.restore.setProperty("backup", backup.name)
        self._holds: QLabel = label("…", "muted")
        self._holds.setWordWrap(True)
        words_of_it = QVBoxLayout()
        words_of_it.addWidget(label(told))
        words_of_it.addWidget(self._holds)
        line = QHBoxLayout(made)
        line.addLayout(words_of_it, 1)
        line.addWidget(self.restore)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(made)

    @Slot(object)
    def show_contents(self, found: Contents) -> None:
        """Tell what it holds."""
        self._holds.setText(words.held(found))

    @Slot(object)
    def show_bad(self, error: BaseException) -> None:
        """Tell that it is no good."""
        set_tone(self._holds, "problem")
        self._holds.setText(messages.bad_backup(error))
        self.restore.setEnabled(False)
