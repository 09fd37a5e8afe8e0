"""A window with a running registration, and a secretary who has a keyboard and no mouse."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.evidence import Reason
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import register_appeal
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.screen import Screen
from desktop_app.ui.task_host import TaskHost
from tests.ui.pages.paper_office import (
    KUZNETSOV,
    PaperFinder,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
    type_text,
)

S = TypeVar("S", bound=Screen)

KUZNETSOV_FOUND = Candidate(
    KUZNETSOV.id,
    KUZNETSOV.number,
    KUZNETSOV.title,
    KUZNETSOV.birth_date,
    KUZNETSOV.phones[0],
    "г. Лесной, ул. Лесная, д. 14",
    2,
    date(2026, 1, 13),
    (Reason.SAME_NAME, Reason.SAME_PHONE),
    likely=True,
)
NAMESAKE = replace(
    KUZNETSOV,
    id=441,
    number="ЛД-000441",
    patronymic="Владиславович",
    birth_date=date(1984, 5, 2),
    phones=(),
    gender=None,
)
NAMESAKE_FOUND = Candidate(
    NAMESAKE.id,
    NAMESAKE.number,
    NAMESAKE.title,
    NAMESAKE.birth_date,
    "",
    "",
    0,
    None,
    (Reason.SAME_SURNAME, Reason.OTHER_PATRONYMIC),
    likely=False,
)


@dataclass
class CandidateFinder(PaperFinder):
    """Finds the candidates whose title begins with the surname that is sought; `sought` tells what was asked."""

    known: tuple[Candidate, ...] = (KUZNETSOV_FOUND, NAMESAKE_FOUND)
    sought: list[Applicant] = field(default_factory=list)
    fault: Exception | None = None

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        if self.fault:
            raise self.fault
        self.sought.append(applicant)
        surname = applicant.surname.casefold()
        return tuple(each for each in self.known if surname and each.title.casefold().startswith(surname))[:limit]


class Front:
    """The host of one run in a window, and what it told the window."""

    def __init__(  # noqa: PLR0913 — where a run begins
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        task: Task[Any] = register_appeal.TASK,
        typed: str = "",
        subject: Any = None,
        register: PaperRegister | None = None,
        jobs: Jobs | None = None,
    ) -> None:
        self.register = register or a_busy_office()
        self.register.case_file_values[NAMESAKE.id] = NAMESAKE
        self.finder = CandidateFinder(self.register)
        self.desk = replace(desk_of(self.register, folder, jobs), finder=self.finder)
        self.finished: list[tuple[Run[Any], Any]] = []
        run = start("run-1", task, Opening(self.desk.clock.today(), typed, subject))
        self.host = TaskHost(self.desk, run)
        self.host.finished.connect(lambda run, receipt: self.finished.append((run, receipt)))
        self.host.resize(1024, 640)
        qtbot.addWidget(self.host)
        with qtbot.waitActive(self.host):
            self.host.show()
            self.host.activateWindow()
        self.host.begin()

    @property
    def draft(self) -> Draft:
        """What has been answered so far."""
        draft: Draft = self.host.run.draft
        return draft

    @property
    def step(self) -> str:
        """The step on the screen."""
        return self.host.run.form

    @property
    def focused(self) -> str:
        """Where the cursor is."""
        return _focused().objectName()

    def screen(self, kind: type[S]) -> S:
        """The step's screen, which is of that kind."""
        screen = self.host.step_screen
        assert isinstance(screen, kind)
        return screen

    def form(self) -> Any:
        """The widgets of the step."""
        return self.host.step_screen.form

    def sees(self, name: str) -> bool:
        """Whether the widget of that name in the form is in sight."""
        widget: QWidget = getattr(self.form(), name)
        return widget.isVisible()

    def reads(self, name: str) -> str:
        """What the label of that name in the form says; "" when it is not in sight."""
        label: QLabel = getattr(self.form(), name)
        return label.text() if label.isVisible() else ""

    def to(self, name: str) -> "Front":
        """Put the cursor into a field, as its mnemonic does."""
        widget: QWidget = getattr(self.form(), name)
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self

    def type(self, text: str) -> "Front":
        """Type where the cursor is."""
        type_text(_focused(), text)
        return self

    def press(self, *keys: Qt.Key) -> "Front":
        """Press keys, one after the other, where the cursor is."""
        for key in keys:
            press(_focused(), key)
        return self

    def fill(self, **answers: str) -> "Front":
        """Type into fields, one after the other."""
        for name, text in answers.items():
            self.to(name).type(text)
        return self

    def answer(self, **answers: Any) -> "Front":
        """Answer fields otherwise than by typing: where a test is about something else."""
        for name, value in answers.items():
            self.host.step_screen.enter(name, value)
        return self

    def forward(self) -> "Front":
        """Ctrl+Enter, which the window binds to this."""
        self.host.forward()
        return self

    def back(self) -> "Front":
        """Alt+Left, which the window binds to this."""
        self.host.back()
        return self


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused
