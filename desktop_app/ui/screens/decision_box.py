"""«Да, это он» or «Нет, первое обращение»: the two ways on from the applicant."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon
from desktop_app.ui.language import translate
from desktop_app.ui.style import named
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.focus_inside import FocusInside


class DecisionBox(FocusInside):
    """Two buttons, one of them proposed; a decision that was made shows a tick.

    Pressing one asks the screen, by `yes_asked` or `no_asked`: «Да» is decided when its case file has been read. The
    screen then calls `decide`.
    """

    changed = Signal()
    yes_asked = Signal()
    no_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposed = Decision.NO
        self._decision: Decision | None = None
        self.buttons = {Decision.YES: QPushButton(self), Decision.NO: QPushButton(self)}
        self.buttons[Decision.YES].clicked.connect(self.yes_asked)
        self.buttons[Decision.NO].clicked.connect(self.no_asked)
        self.buttons[Decision.NO].setText(translate("DecisionBox", "No, this is the first appeal"))
        row = FlowLayout(self)
        for button in self.buttons.values():
            row.addWidget(button)
        self.propose(Decision.NO, "")

    def equip(self, _desk: Desk, _rule: Rule, name: str) -> None:
        """Name the buttons after the field."""
        for decision, button in self.buttons.items():
            named(button, f"{name}.{decision.value}")

    def value(self) -> Decision | None:
        """What was decided."""
        return self._decision

    def set_value(self, value: Decision | None) -> None:
        """Show what was decided."""
        self._decision = value
        for decision, button in self.buttons.items():
            button.setIcon(icon("check", _ink(button)) if decision is value else QIcon())

    def propose(self, proposed: Decision, number: str) -> None:
        """Make one answer the main one; `number` is of the case file that «Да» means, "" while there is none."""
        self.proposed = proposed
        yes = self.buttons[Decision.YES]
        told = translate("DecisionBox", "Yes, this is the one – go on with {number}").format(number=number)
        yes.setText(told if number else translate("DecisionBox", "Yes – choose the case file above"))
        yes.setEnabled(bool(number))
        for decision, button in self.buttons.items():
            part = "main" if decision is proposed else ""
            if button.property("part") != part:
                button.setProperty("part", part)
                button.style().unpolish(button)
                button.style().polish(button)
            button.setAccessibleName(button.text())
        self.point_to(self.buttons[proposed])
        self.set_value(self._decision)

    def offer_yes(self, *, offered: bool) -> None:
        """Whether there is anything to say «Да» to."""
        self.buttons[Decision.YES].setVisible(offered)

    def decide(self, decision: Decision) -> None:
        """The decision is made."""
        self.set_value(decision)
        self.changed.emit()


def _ink(button: QPushButton) -> str:
    return "on_accent" if button.property("part") == "main" else "text"
