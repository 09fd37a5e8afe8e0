"""The column at the left of a task: whom it is about, the steps of its path, and until when it has to be finished."""

from typing import Any

from PySide6.QtCore import Qt

from desktop_app.flow.run import Run
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import SIDE_EMS, ems
from desktop_app.ui.widgets.step_list import StepLine, StepList
from desktop_app.ui.widgets.term_label import TermLabel


class PathColumn(StepList):
    """Follows the run: answers may make its path longer or shorter."""

    def __init__(self, desk: Desk, run: Run[Any]) -> None:
        super().__init__(words.task_title(run.task.title))
        self.setProperty("part", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(ems(SIDE_EMS))
        self._term = TermLabel(desk, run, self)
        self.add_below(self._term)

    def show_run(self, run: Run[Any]) -> None:
        """Show the path of a newer state, and its term."""
        self._term.show_run(run)
        self.show_subject(run.label)
        tones = ["done"] * run.at + ["current"] + ["ahead"] * (len(run.path) - run.at - 1)
        self.show_steps(
            tuple(
                StepLine(step.form, words.task_title(step.title), tone)
                for step, tone in zip(run.path, tones, strict=True)
            )
        )
