"""Files that came with an appeal."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.rules import Rule
from desktop_app.ui import messages, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, put_icon
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.style import clear, label, named, set_tone
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.widgets.focus_inside import FocusInside


class FileList(FocusInside):
    """The value is a tuple of Attachment. A button, a drag or Ctrl+V add files; each is copied to the vault."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._files: tuple[Attachment, ...] = ()
        self._desk: Desk | None = None
        self._awaited = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._adder = QPushButton(translate("FileList", "Attach…"))
        put_icon(self._adder, "paperclip")
        self._adder.clicked.connect(self._choose)
        self._state = label("", "small")
        line = QHBoxLayout()
        line.addWidget(self._adder)
        line.addWidget(self._state, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._list)
        whole.addLayout(line)
        self.point_to(self._adder)

    def equip(self, desk: Desk, _rule: Rule, name: str) -> None:
        """Learn where the vault is."""
        self._desk = desk
        named(self._adder, f"{name}.add", self.accessibleName() or self._adder.text())
        self._tell("")

    def value(self) -> tuple[Attachment, ...]:
        """The files whose copies lie in the vault."""
        return self._files

    def set_value(self, value: tuple[Attachment, ...]) -> None:
        """Show these files."""
        self._files = tuple(value)
        clear(self._list)
        for at, each in enumerate(self._files):
            self._list.addWidget(self._row(each, f"{self.objectName()}.{at}"))
        order_added(self)

    def add(self, paths: list[Path]) -> None:
        """Copy files to the vault; each appears in the list when its copy is safe."""
        if self._desk is None:
            raise RuntimeError(self.objectName())
        vault = self._desk.vault
        for path in paths:
            self._awaited += 1
            self._tell(translate("FileList", "copying…"))
            self._desk.jobs.run(Room.FILES, lambda path=path: vault.stage(path), self._take, self._miss)  # type: ignore[misc]  # the lambda keeps its path

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped here."""
        if _paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the dropped files."""
        self.add(_paths(event.mimeData()))
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste files copied elsewhere."""
        if event.matches(QKeySequence.StandardKey.Paste) and (paths := _paths(QApplication.clipboard().mimeData())):
            self.add(paths)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, translate("FileList", "Attach files"))
        self.add([Path(name) for name in names])

    @Slot(object)
    def _take(self, attachment: Attachment) -> None:
        self._awaited -= 1
        if attachment not in self._files:
            self.set_value((*self._files, attachment))
            self.changed.emit()
        if not self._awaited:
            self._tell("")

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._awaited -= 1
        self._tell(messages.fault(error), "problem")

    @Slot()
    def _remove(self) -> None:
        gone = self.sender().property("at")
        self.set_value(tuple(each for at, each in enumerate(self._files) if at != gone))
        self._adder.setFocus()
        self.changed.emit()

    def _tell(self, text: str, tone: str = "muted") -> None:
        self._state.setText(text or translate("FileList", "or drag files here, or Ctrl+V"))
        set_tone(self._state, tone)

    def _row(self, attachment: Attachment, path: str) -> QWidget:
        row = QWidget()
        remover = QToolButton()
        remover.setIcon(icon("trash"))
        remover.setProperty("at", int(path.rpartition(".")[2]))
        named(remover, f"{path}.remove", translate("FileList", "Remove {name}").format(name=attachment.name))
        remover.clicked.connect(self._remove)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(attachment.name))
        line.addWidget(label(words.size(attachment.size), "small"))
        line.addWidget(remover)
        line.addStretch(1)
        return row


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
