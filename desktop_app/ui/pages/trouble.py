"""«Картотека не открылась»: what happened to the register, and the ways on. It stands in the place of the day."""

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.domain.faults import Stopped, StoreDamaged, StoreLost
from desktop_app.domain.safekeeping import Backup, Origin, Salvage
from desktop_app.ui import messages, openings, words
from desktop_app.ui.asking import Begin, Opened
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, card, sheet
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout

MOST_NUMBERS = 40
"""Numbers that are told one by one."""


class TroublePage(Page):
    """Tries again, restores, saves what can be read, opens the folder; whatever is typed meanwhile is a draft."""

    _told = Signal(object)

    def __init__(self, desk: Desk, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(desk, "trouble", parent)
        self._error = error
        self._newest: Backup | None = None
        self._salvaged: Salvage | None = None
        self._is_stopped = False
        self._told.connect(self._progress)
        column = sheet(self)
        column.addWidget(label(translate("TroublePage", "The register could not be opened"), "title"))
        self._reason = label(messages.fault(error))
        self._reason.setWordWrap(True)
        named(self._reason, "trouble.reason")
        column.addWidget(self._reason)
        self._backups = label("", "muted")
        self._backups.setWordWrap(True)
        column.addWidget(self._backups)
        column.addWidget(self._ways_on())
        column.addWidget(self._salvaging())
        calm = translate(
            "TroublePage",
            "Nothing was written to the file. Tasks can be begun and are saved as drafts; they are finished once the "
            "register is open.",
        )
        hint = label(calm, "hint")
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addStretch(1)
        self.point_to(self._again)

    def refresh(self) -> None:
        """See which backups there are."""
        self.desk.jobs.run(Room.KEEPING, self.desk.keeping.backups, self._offer, self._no_backups)

    def _ways_on(self) -> QWidget:
        ways = QWidget()
        row = FlowLayout(ways)
        self._again = button("again", translate("TroublePage", "&Try again"), "main", "refresh")
        self._again.clicked.connect(self._try)
        self._restore = button("restore", translate("TroublePage", "&Restore from a backup…"), icon_name="history")
        self._restore.clicked.connect(self._begin_restore)
        self._restore.hide()
        self._salvage = button("salvage", translate("TroublePage", "&Save what can be read"), icon_name="save")
        self._salvage.clicked.connect(self._begin_salvage)
        self._salvage.setVisible(isinstance(self._error, StoreDamaged))
        folder = button("folder", translate("TroublePage", "&Open the folder"), icon_name="open")
        folder.clicked.connect(self._open_folder)
        for each in (self._again, self._restore, self._salvage, folder):
            row.addWidget(each)
        return ways

    def _salvaging(self) -> QFrame:
        self._result = card("salvaged")
        rows = QVBoxLayout(self._result)
        self._state = label("")
        self._state.setWordWrap(True)
        named(self._state, "salvage.state")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        named(self._bar, "salvage.bar", translate("TroublePage", "Reading"))
        self._stop = button("salvage.stop", translate("TroublePage", "S&top"), "quiet")
        self._stop.clicked.connect(self._stop_salvage)
        self._use = button("salvage.use", translate("TroublePage", "&Use what was read…"), "main")
        self._use.clicked.connect(self._use_salvaged)
        for each in (self._state, self._bar):
            rows.addWidget(each)
        line = QHBoxLayout()
        line.addWidget(self._use)
        line.addWidget(self._stop)
        line.addStretch(1)
        rows.addLayout(line)
        self._use.hide()
        self._result.hide()
        return self._result

    @Slot(object)
    def _offer(self, backups: tuple[Backup, ...]) -> None:
        good = [each for each in backups if each.origin is Origin.BACKUP]
        self._newest = good[0] if good else None
        self._restore.setVisible(bool(backups) and isinstance(self._error, StoreDamaged | StoreLost))
        if self._newest is not None:
            told = translate("TroublePage", "The newest backup: {backup}").format(backup=words.backup(self._newest))
            self._backups.setText(told)
        else:
            self._no_backups(None)

    @Slot(object)
    def _no_backups(self, _error: BaseException | None) -> None:
        self._backups.setText(translate("TroublePage", "There are no backups in the folder."))

    @Slot()
    def _try(self) -> None:
        self._again.setEnabled(False)
        self.desk.jobs.run(Room.STORE, self.desk.keeping.reopen, self._opened, self._not_opened)

    @Slot(object)
    def _opened(self, _nothing: None) -> None:
        self.asked.emit(Opened())

    @Slot(object)
    def _not_opened(self, error: BaseException) -> None:
        self._again.setEnabled(True)
        self._error = error
        self._reason.setText(messages.fault(error))
        self._salvage.setVisible(isinstance(error, StoreDamaged))
        self.refresh()

    @Slot()
    def _begin_restore(self) -> None:
        self.asked.emit(Begin(openings.RESTORE, subject=self._newest.name if self._newest else None))

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.desk.keeping.folder)))

    @Slot()
    def _begin_salvage(self) -> None:
        self._is_stopped = False
        self._salvage.setEnabled(False)
        self._say(translate("TroublePage", "Reading what can be read…"), "")
        self._show_at_work(at_work=True)
        self.desk.jobs.run(Room.KEEPING, self._work, self._show_salvaged, self._miss_salvaged)

    @Slot()
    def _stop_salvage(self) -> None:
        self._is_stopped = True

    def _work(self) -> Salvage:
        return self.desk.keeping.salvage(self._follow)

    def _follow(self, share: float) -> None:
        # In the room's thread: the signal carries it over.
        if self._is_stopped:
            raise Stopped
        self._told.emit(share)

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _show_salvaged(self, found: Salvage) -> None:
        self._salvaged = found
        self._show_at_work(at_work=False)
        self._use.show()
        self._use.setFocus()
        self._say(in_words(found), "")

    @Slot(object)
    def _miss_salvaged(self, error: BaseException) -> None:
        self._show_at_work(at_work=False)
        self._salvage.setEnabled(True)
        nothing = translate("TroublePage", "Nothing of the file can be read any more. Restore the newest backup.")
        self._say(nothing if isinstance(error, StoreDamaged) else messages.fault(error), "problem")

    @Slot()
    def _use_salvaged(self) -> None:
        if self._salvaged is not None:
            self.asked.emit(Begin(openings.RESTORE, subject=self._salvaged.backup.name))

    def _show_at_work(self, *, at_work: bool) -> None:
        self._result.show()
        self._bar.setVisible(at_work)
        self._stop.setVisible(at_work)

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)


def in_words(found: Salvage) -> str:
    """What was read, what was not, and how it differs from the newest good backup."""
    lines = [translate("TroublePage", "Read: {held}").format(held=words.held(found.contents))]
    unread = sum(count for _, count in found.unread)
    if unread:
        lines.append(translate("TroublePage", "At most %n row(s) could not be read.", None, unread))
    if found.missing:
        told = translate("TroublePage", "Only in the newest backup: {numbers}")
        lines.append(told.format(numbers=_listed(found.missing)))
    if found.missing and not found.added:
        lines.append(translate("TroublePage", "The newest backup holds all that was read, and more: restore that one."))
    if found.added:
        told = translate("TroublePage", "Newer than the newest backup: {numbers}")
        lines.append(told.format(numbers=_listed(found.added)))
    return "\n".join(lines)


def _listed(numbers: tuple[str, ...]) -> str:
    return ", ".join(numbers[:MOST_NUMBERS]) + ("…" if len(numbers) > MOST_NUMBERS else "")
