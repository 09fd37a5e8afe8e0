"""Files that came with an appeal."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.ports import Vault
from desktop_app.domain.rules import Rule
from desktop_app.ui import messages, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, put_icon
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.scrolling import bring_into_view
from desktop_app.ui.style import clear, label, named, set_tone
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.widgets.focus_inside import FocusInside


class FileList(FocusInside):
    """The value is a tuple of Attachment. A button, a drag or Ctrl+V add files; each is copied to the vault.

    Files may be dropped anywhere on the form that it stands on; a picture out of the clipboard is kept as a PNG.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[Attachment, ...] = ()
        self._desk: Desk | None = None
        self._awaited = 0
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._adder = QPushButton(translate("FileList", "Attach…"))
        put_icon(self._adder, "paperclip")
        self._adder.clicked.connect(self._choose)
        self._state = label("", "small")
        self._state.setWordWrap(True)
        line = QHBoxLayout()
        line.addWidget(self._adder)
        line.addWidget(self._state, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._list)
        whole.addLayout(line)
        self.point_to(self._adder)

    def equip(self, desk: Desk, _rule: Rule, name: str) -> None:
        """Learn where the vault is, and take what is dropped around."""
        self._desk = desk
        form = self.parentWidget() or self
        form.setAcceptDrops(True)
        texts = (edit.viewport() for edit in form.findChildren(QPlainTextEdit))
        for each in (form, *texts, *form.findChildren(QLineEdit)):
            each.installEventFilter(self)
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
        if self._adder.hasFocus():
            bring_into_view(self._adder)

    def add(self, paths: list[Path]) -> None:
        """Copy files to the vault; each appears in the list when its copy is safe."""
        for path in paths:
            self._keep(lambda vault, path=path: vault.stage(path))  # type: ignore[misc]  # the lambda keeps its path

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files that are dropped on the form; a text would show no more of them than where they lie."""
        if isinstance(event, QDropEvent) and (paths := _paths(event.mimeData())):
            if event.type() == QEvent.Type.Drop:
                self.add(paths)
            event.acceptProposedAction()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste files copied elsewhere, or a picture."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste(QApplication.clipboard().mimeData()):
            return
        super().keyPressEvent(event)

    def _paste(self, data: QMimeData) -> bool:
        if paths := _paths(data):
            self.add(paths)
        elif data.hasImage() and self._desk is not None:
            taken = f"{self._desk.clock.now():%d.%m.%Y %H-%M-%S}"
            name = translate("FileList", "Picture {time}").format(time=taken)
            self._keep(partial(_picture, QImage(data.imageData()), f"{name}.png"))
        else:
            return False
        return True

    def _keep(self, copy: Callable[[Vault], Attachment]) -> None:
        if self._desk is None:
            raise RuntimeError(self.objectName())
        self._awaited += 1
        self._tell(translate("FileList", "copying…"))
        self._desk.jobs.run(Room.FILES, partial(copy, self._desk.vault), self._take, self._miss)

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


def _picture(image: QImage, name: str, vault: Vault) -> Attachment:
    """Belongs to Room.FILES: a large picture takes its time."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, Qt takes a text
    content = bytes(buffer.data().data())
    _, sha256 = vault.keep(content, "")
    return Attachment(name, len(content), sha256)
