"""The officer who answers: all of them in sight, with what is in their hands already."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.absences import officer_in
from desktop_app.domain.officer import Officer, Role, standing_in
from desktop_app.domain.ports import OfficerLoad
from desktop_app.domain.rules import Rule
from desktop_app.domain.search_key import words
from desktop_app.ui import messages, work_words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screens.officer_row import LOAD, OfficerRow, spoken
from desktop_app.ui.style import label, named, set_tone, without_mnemonic
from desktop_app.ui.widgets.focus_inside import FocusInside

ROWS = 5


class OfficerBox(FocusInside):
    """The value is the officer's row id, or None.

    Typing narrows the list, and the last one left is chosen; arrows choose too, and Enter takes the first. Words may
    stand in any order and be begun only: surname, name, post, department.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: int | None = None
        self._shown_name = ""
        self._officers: tuple[Officer, ...] = ()
        self._today = date.min
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("OfficerBox", "surname, post or department"))
        self.line.textEdited.connect(self._narrow)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._settle)
        self._deputy = QPushButton()
        self._deputy.setProperty("part", "quiet")
        self._deputy.clicked.connect(self._take_deputy)
        self._deputy.hide()
        self._state = label("", "hint")
        self._state.setWordWrap(True)
        self._state.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for each in (self.line, self.list, self._state):
            rows.addWidget(each)
        rows.addWidget(self._deputy, 0, Qt.AlignmentFlag.AlignLeft)
        self.point_to(self.line)

    def equip(self, desk: Desk, _rule: Rule, name: str) -> None:
        """Gather the officers and their loads."""
        named(self.line, f"{name}.search", self.accessibleName())
        named(self.list, f"{name}.list", self.accessibleName())
        named(self._deputy, f"{name}.deputy")
        self._today = desk.clock.today()
        self.list.setItemDelegate(OfficerRow(self._today, self.list))
        self._reading = Latest(desk.jobs, Room.READ)
        self._reading.ask(lambda: desk.register.loads(), self._take, self._miss)  # noqa: PLW0108 — the port is touched in its room only

    def value(self) -> int | None:
        """Who is chosen, also while the list is still on its way."""
        return self._wanted

    def set_value(self, value: int | None) -> None:
        """Choose without telling."""
        self._wanted = value
        self._show()

    @property
    def state(self) -> str:
        """What is said under the list: why there is nothing to choose."""
        return self._state.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows and Enter in the line move in the list; put the line in order when the cursor leaves it."""
        if event.type() == QEvent.Type.FocusOut:
            self._leave_line()
        elif event.type() == QEvent.Type.FocusIn:
            self.line.selectAll()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._has_taken(event):
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def _take(self, loads: tuple[OfficerLoad, ...]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        self._officers = tuple(load.officer for load in loads)
        for load in loads:
            item = QListWidgetItem(spoken(load, self._today), self.list)
            item.setData(LOAD, load)
        self.list.blockSignals(False)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(max(len(loads), 1), ROWS) + 2 * self._frame())
        self.list.setVisible(bool(loads))
        if not loads:
            self._tell(translate("OfficerBox", "There are no officers yet: enter them in the settings of the office."))
        self._show()

    def _may_answer(self, officer: Officer) -> bool:
        """Whether answering is the officer's work, or nobody's, or the officer stands on the card already."""
        is_nobodys = not any(each.may_be(Role.RESPONSIBLE) for each in self._officers)
        return is_nobodys or officer.may_be(Role.RESPONSIBLE) or officer.id == self._wanted

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.list.hide()
        self._tell(messages.fault(error), "problem")

    @Slot()
    def _narrow(self) -> None:
        typed = words(self.line.text())
        for item in self._items():
            load = item.data(LOAD)
            item.setHidden(not (_fits(load, typed) and self._may_answer(load.officer)))
        left = self._left()
        nobody = translate("OfficerBox", "Nobody is called so. Clear the line to see everybody.")
        self._tell("" if left else nobody)
        if len(left) == 1:
            self.list.setCurrentItem(left[0])

    @Slot(object, object)
    def _choose(self, current: QListWidgetItem | None, _previous: QListWidgetItem | None) -> None:
        chosen = current.data(LOAD).officer.id if current else None
        if chosen is not None and chosen != self._wanted:
            self._wanted = chosen
            self._tell_absence()
            self.changed.emit()

    @Slot()
    def _take_deputy(self) -> None:
        acting = self._acting
        self.line.setFocus()  # before the button goes: it would leave the cursor to the list, which chooses by it
        if acting is not None:
            self._wanted = acting.id
            self._show()
            self.changed.emit()

    @property
    def _acting(self) -> Officer | None:
        """Who stands in today for whoever is chosen."""
        chosen = officer_in(self._officers, self._wanted)
        return standing_in(chosen, self._officers, self._today) if chosen else None

    def _tell_absence(self) -> None:
        """Whoever is chosen and is not here is told of, with the deputy to take instead."""
        chosen, acting = officer_in(self._officers, self._wanted), self._acting
        is_away = chosen is not None and chosen.is_away(self._today)
        if chosen is not None and is_away:
            told = joined(
                work_words.absence(chosen, self._today), work_words.deputy(chosen, self._officers, self._today)
            )
            self._tell(f"{chosen.full_name.short}: {told}", "warning")
        may_take = is_away and acting is not None and self._may_answer(acting)
        if acting is not None and may_take:
            text = translate("OfficerBox", "Choose {name} &instead").format(name=acting.full_name.short)
            self._deputy.setText(text)
            self._deputy.setAccessibleName(without_mnemonic(text))
        self._deputy.setVisible(may_take)

    @Slot()
    def _settle(self) -> None:
        self._show()

    def _has_taken(self, event: QKeyEvent) -> bool:
        left = self._left()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not left:
            return self._is_typing and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        current = self.list.currentItem()
        at = left.index(current) if current in left else -1
        match event.key():
            case Qt.Key.Key_Down:
                self.list.setCurrentItem(left[min(at + 1, len(left) - 1)])
            case Qt.Key.Key_Up:
                self.list.setCurrentItem(left[max(at - 1, 0)])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._is_typing:
                self.list.setCurrentItem(left[max(at, 0)])
                self._show()
                self.line.selectAll()
            case _:
                return False
        return True

    @property
    def _is_typing(self) -> bool:
        return self.line.text() != self._shown_name

    def _leave_line(self) -> None:
        left = self._left()
        if self.line.text().strip() and len(left) == 1:
            self.list.setCurrentItem(left[0])
        if self._wanted is not None:
            self._show()

    def _show(self) -> None:
        chosen: OfficerLoad | None = None
        self.list.blockSignals(True)
        self.list.setCurrentRow(-1)
        for item in self._items():
            item.setHidden(not self._may_answer(item.data(LOAD).officer))
            if item.data(LOAD).officer.id == self._wanted:
                chosen = item.data(LOAD)
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
        self.list.blockSignals(False)
        self._shown_name = chosen.officer.full_name.short if chosen else ""
        self.line.setText(self._shown_name)
        if self.list.count():
            self._tell("")
            self._tell_absence()

    def _tell(self, text: str, tone: str = "") -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_tone(self._state, tone)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _left(self) -> list[QListWidgetItem]:
        return [item for item in self._items() if not item.isHidden()]

    def _frame(self) -> int:
        return self.list.frameWidth() + 1


def _fits(load: OfficerLoad, typed: tuple[str, ...]) -> bool:
    known = words(f"{load.officer.full_name} {load.officer.post} {load.department}")
    return all(any(word.startswith(each) for word in known) for each in typed)
