"""The place of a step on the screen, and of a question that stands before it for a while."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.meeting import MeetingScreen


class StepPlace(QVBoxLayout):
    """Holds one step; a `question`, while there is one, hides it."""

    def __init__(self) -> None:
        super().__init__()
        self._step: Screen | None = None
        self.question: MeetingScreen | None = None

    @property
    def step(self) -> Screen | None:
        """The step on the screen, or behind the question."""
        return self._step

    def show_step(self, step: Screen) -> None:
        """Let a step take the place of what stood here."""
        for before in (self.question, self._step):
            if before is not None:
                self._let_go(before)
        self.question = None
        self._step = step
        self.addWidget(step)
        step.show()

    def ask(self, question: MeetingScreen) -> None:
        """Put a question before the step."""
        if self._step is not None:
            self._step.hide()
        self.question = question
        self.addWidget(question)
        question.show()

    def _let_go(self, widget: QWidget) -> None:
        self.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
