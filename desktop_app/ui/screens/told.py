"""The answers of a draft as a screen tells them: what was asked, and what was answered, in words."""

from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QWidget
from shiboken6 import delete

from desktop_app.domain.rules import rule_of
from desktop_app.flow.task import Step, Task
from desktop_app.ui.answers import in_words
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms import set_up
from desktop_app.ui.language import Language, spoken
from desktop_app.ui.style import without_mnemonic
from desktop_app.ui.widgets.options import Options


class Told(QObject):
    """Titles and answers of one task's drafts. `arrived` tells that names stand now where ids stood."""

    arrived = Signal()

    def __init__(self, desk: Desk, task: Task[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task = task
        self._directories: dict[str, Options] = {}

    def titles(self, step: Step[Any]) -> dict[str, str]:
        """What the step's form asks, by field; a step that asks nothing needs no form."""
        return _titles(spoken(), self._task.name, step.form, step.fields) if step.fields else {}

    def know(self, name: str) -> None:
        """Be ready to tell this field; `begin` asks for the directories that it needs."""
        choices = rule_of(self._task.draft, name).choices
        if isinstance(choices, str) and choices not in self._directories:
            options = Options(self._desk, rule_of(self._task.draft, name), self)
            options.arrived.connect(self.arrived)
            self._directories[choices] = options

    def begin(self) -> None:
        """Ask for the directories."""
        for directory in self._directories.values():
            directory.begin()

    def answer(self, draft: Any, name: str) -> str:
        """What a draft holds in this field; "" when nothing."""
        rule = rule_of(self._task.draft, name)
        options = self._directories.get(rule.choices) if isinstance(rule.choices, str) else None
        directory = {option.value: option.text for option in options.list} if options else {}
        return in_words(getattr(draft, name), rule, directory)


@cache
def _titles(_language: Language, task: str, name: str, fields: tuple[str, ...]) -> dict[str, str]:
    body = QWidget()
    form = set_up(task, name, body)
    titles = {field: without_mnemonic(_title(form, field)) for field in fields}
    # At once: what waits for its deletion without a parent is in the way of the next change of the theme.
    delete(body)
    return titles


def _title(form: Any, name: str) -> str:
    widget = getattr(form, name)
    return str(widget.text()) if isinstance(widget, QCheckBox) else str(getattr(form, f"{name}_label").text())
