"""One condition of a search by parameters on its page: its title, its editor, and the cross that takes it away."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from desktop_app.domain.parameters import Condition, Parameter
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.answer_boxes import answer_box

WIDTH_EMS = 17


class ConditionBox(QFrame):
    """`changed` tells that it asks something else, `removed` that it is to go; Alt+Delete in it does the same."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, desk: Desk, parameter: Parameter) -> None:
        super().__init__()
        self.parameter = parameter
        self.editor = answer_box(desk, parameter)
        self.editor.changed.connect(self.changed)
        named(self, f"condition_box.{parameter.name}")
        self.setFixedWidth(ems(WIDTH_EMS))
        title: QLabel = label(self.editor.title, "label")
        self.cross = QPushButton(icon("x"), "")
        self.cross.setProperty("part", "quiet")
        self.cross.setAutoDefault(True)
        spoken = translate("ConditionBox", "Remove the condition: {title}").format(title=self.editor.title)
        named(self.cross, f"remove.{parameter.name}", spoken)
        self.cross.setToolTip(spoken)
        self.cross.clicked.connect(self._remove)
        line = QHBoxLayout()
        line.addWidget(title, 1)
        line.addWidget(self.cross)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(line)
        rows.addWidget(self.editor)
        self.setTabOrder(self.editor, self.cross)

    @property
    def condition(self) -> Condition | None:
        """What it asks; None while nothing is said."""
        answer = self.editor.answer()
        return None if answer is None else Condition(self.parameter.name, answer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Delete takes the condition away."""
        if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._remove()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self)
