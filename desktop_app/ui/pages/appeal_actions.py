"""What may be done with an appeal now: what comes next as the main button, all else in menus."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.domain.actions import Action, Dossier, next_action
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import action_words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.widgets.flow_layout import FlowLayout

NEXT_KEY = "F4"
"""Begins the main action from anywhere on the page."""

GROUPS: tuple[tuple[str, str, str, tuple[Action, ...]], ...] = (
    (
        "work",
        QT_TRANSLATE_NOOP("appeal", "&Work"),
        "users",
        (Action.FINISH_STAGE, Action.ASSIGN, Action.HAND_OUT, Action.SPLIT_QUESTIONS, Action.CONTROL),
    ),
    (
        "requests",
        QT_TRANSLATE_NOOP("appeal", "&Requests and term"),
        "clock",
        (
            Action.REQUEST_DETAILS,
            Action.REQUEST_DOCUMENTS,
            Action.NOTE_REPLY,
            Action.INTERIM_ANSWER,
            Action.EXTEND,
        ),
    ),
    (
        "outcome",
        QT_TRANSLATE_NOOP("appeal", "&Outcome"),
        "done",
        (
            Action.ANSWER,
            Action.FORWARD,
            Action.RETURN_COMPLAINT,
            Action.LEAVE_UNANSWERED,
            Action.STOP_CORRESPONDENCE,
            Action.WITHDRAW,
        ),
    ),
    ("ending", QT_TRANSLATE_NOOP("appeal", "&Ending"), "case-files", (Action.CLOSE, Action.ARCHIVE, Action.REOPEN)),
)
"""The menus: name, title, icon, actions. Every action stands in one of them."""


class AppealActions(QWidget):
    """`chosen` gives the Action. A menu that would be empty is not there."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._next: Action | None = None
        self.main = button("next_action", "", "main", "arrow-right")
        self.main.setToolTip(NEXT_KEY)
        self.main.clicked.connect(self._choose_next)
        QShortcut(QKeySequence(NEXT_KEY), self).activated.connect(self._choose_next)
        self.row = FlowLayout(self)
        self.row.addWidget(self.main)
        self._menus: dict[str, tuple[QPushButton, QMenu]] = {}
        for name, title, icon_name, _actions in GROUPS:
            opener, menu = button(f"actions.{name}", translate("appeal", title), icon_name=icon_name), QMenu(self)
            menu.triggered.connect(self._choose)
            opener.setMenu(menu)
            self._menus[name] = (opener, menu)
            self.row.addWidget(opener)

    def show_offered(self, dossier: Dossier, offered: tuple[Action, ...]) -> None:
        """Show what is offered for an appeal in this state."""
        self._next = next_action(offered, dossier.journey)
        self.main.setVisible(self._next is not None)
        if self._next is not None:
            title = action_words.of_main(self._next, dossier.journey.now)
            self.main.setText(title)
            self.main.setAccessibleName(title.replace("&", ""))
        for name, _title, _icon, actions in GROUPS:
            opener, menu = self._menus[name]
            menu.clear()
            for action in actions:
                if action in offered and action is not self._next:
                    entry = menu.addAction(action_words.of(action))
                    entry.setObjectName(f"action.{action.value}")
                    entry.setData(action)
            opener.setVisible(not menu.isEmpty())

    def entries(self, group: str) -> tuple[QAction, ...]:
        """What stands in a menu."""
        return tuple(self._menus[group][1].actions())

    @Slot(QAction)
    def _choose(self, entry: QAction) -> None:
        self.chosen.emit(entry.data())

    @Slot()
    def _choose_next(self) -> None:
        if self._next is not None:
            self.chosen.emit(self._next)
