"""Every form of every task, in both languages: names, identifiers, mnemonics, the way of the Tab key."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QRadioButton, QWidget

from desktop_app.flow.task import Task
from desktop_app.tasks import EVERY_TASK
from desktop_app.ui.language import Language
from desktop_app.ui.style import without_mnemonic
from desktop_app.ui.task_host import TaskHost
from tests.ui.by_keyboard import mnemonics, spoken, tab_chain
from tests.ui.every_screen import STANDS, Stage


@dataclass(frozen=True)
class Shown:
    """A step on the screen, and where the cursor stood when it came there."""

    host: TaskHost
    cursor: QWidget | None


@pytest.fixture(scope="module")
def stages(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Language, Stage]]:
    """A window in each language."""
    stages = {language: Stage(qapp, tmp_path_factory.mktemp("stage"), language) for language in Language}
    yield stages
    for stage in stages.values():
        stage.shell.deleteLater()
        stage.settle()


@pytest.fixture(
    scope="module", params=list(product(Language, STANDS)), ids=lambda shown: f"{shown[0].value}-{shown[1]}"
)
def shown(request: pytest.FixtureRequest, stages: dict[Language, Stage]) -> Shown:
    """Each step in each language. It is shown once for all the tests that look at it."""
    language, stand = request.param
    host = stages[language].show_stand(stand)
    return Shown(host, host.window().focusWidget())


@pytest.fixture
def host(shown: Shown) -> TaskHost:
    """The step on the screen."""
    return shown.host


def test_every_step_of_every_task_is_walked() -> None:
    walked = {(stand.task.name, stand.form) for stand in STANDS}

    assert walked == {(task.name, step.form) for task in EVERY_TASK for step in task.steps}


def test_every_field_has_its_widget_label_problem_and_binding(host: TaskHost) -> None:
    screen = host.step_screen

    for name in host.run.step.fields:
        widget = getattr(screen.form, name)
        assert isinstance(widget, QCheckBox) or isinstance(getattr(screen.form, f"{name}_label"), QLabel), name
        assert isinstance(getattr(screen.form, f"{name}_problem"), QLabel), name
        assert screen.cells[name].widget is widget
        screen.cells[name].read()


def test_every_input_is_called_what_its_label_says(host: TaskHost) -> None:
    for label in labels_of_inputs(host):
        buddy = label.buddy()
        assert buddy is not None, label.text()
        assert buddy.accessibleName() == without_mnemonic(label.text()), buddy.objectName()
    for box in host.step_screen.findChildren(QCheckBox):
        assert box.accessibleName() == without_mnemonic(box.text()), box.objectName()


def test_whatever_takes_the_cursor_has_a_name_and_an_identifier(host: TaskHost) -> None:
    for widget in focusable(host):
        assert spoken(widget), widget.objectName() or widget
        assert widget.objectName(), widget
        assert widget.accessibleIdentifier() == widget.objectName()


def test_identifiers_are_unique_on_the_screen(host: TaskHost) -> None:
    names = Counter(widget.objectName() for widget in focusable(host))

    assert [name for name, count in names.items() if count > 1] == []


def test_every_label_has_a_mnemonic_that_is_unique_on_the_screen(host: TaskHost) -> None:
    labels = [label.text() for label in labels_of_inputs(host)]
    buttons = [button.text() for button in host.window().findChildren(QAbstractButton) if button.isVisible()]

    without = [text for text in labels if not mnemonics(text)]
    taken = Counter(letter for text in (*labels, *buttons) for letter in mnemonics(text))

    assert without == []
    assert [letter for letter, count in taken.items() if count > 1] == []


def test_the_cursor_goes_over_the_steps_then_the_form_then_the_bar(host: TaskHost) -> None:
    way = focusable(host)
    parts = [part_of(host, widget) for widget in way]

    assert parts == sorted(parts)


def test_the_cursor_goes_over_the_form_in_reading_order(host: TaskHost) -> None:
    way = [widget for widget in focusable(host) if host.step_screen.isAncestorOf(widget)]

    for before, after in pairwise(way):
        assert comes_first(host, before, after), f"{before.objectName()} → {after.objectName()}"


def test_tab_comes_to_everything_and_back(host: TaskHost) -> None:
    shell = host.window()
    passed: list[QWidget] = []
    while (here := shell.focusWidget()) not in passed:
        passed.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)

    missed = [widget.objectName() for widget in tab_chain(host) if widget not in passed and not shares_a_stop(widget)]
    assert shell.focusWidget() is passed[0]
    assert missed == []


def test_the_cursor_begins_in_the_first_field(shown: Shown) -> None:
    host, focused = shown.host, shown.cursor
    asked = [name for name in host.run.step.fields if host.step_screen.cells[name].widget.isVisibleTo(host)]

    assert focused is not None
    if asked:
        first = host.step_screen.cells[asked[0]].widget
        assert focused is first or first.isAncestorOf(focused) or asked[0] == "applicant", focused.objectName()


@pytest.mark.parametrize("task", EVERY_TASK, ids=lambda task: task.name)
def test_a_screen_asks_few_questions(task: Task[object]) -> None:
    assert {step.form: len(step.fields) for step in task.steps if len(step.fields) > MOST_FIELDS} == {}


MOST_FIELDS = 10
ROW = 36
"""The height of a line to type in."""


def labels_of_inputs(host: TaskHost) -> list[QLabel]:
    """The labels in sight that belong to a field of the step, or to one inside it."""
    named = [label for label in host.step_screen.findChildren(QLabel) if label.objectName().endswith("_label")]
    return [label for label in named if label.isVisible() and label.buddy() is not None]


def focusable(host: TaskHost) -> list[QWidget]:
    """Everything in the task that Tab comes to."""
    return [widget for widget in tab_chain(host) if host.isAncestorOf(widget)]


def shares_a_stop(widget: QWidget) -> bool:
    """Whether Tab stops at another one of its group: arrows go between radio buttons."""
    return isinstance(widget, QRadioButton)


def part_of(host: TaskHost, widget: QWidget) -> int:
    """Which part of a task a widget belongs to: 0 the steps, 1 the form, 2 the bar."""
    if host.step_screen.isAncestorOf(widget):
        return 1
    return 0 if widget.property("part") == "step" else 2


def comes_first(host: TaskHost, one: QWidget, other: QWidget) -> bool:
    """Whether one is read before the other: it is in a row above, or in the same row at the left.

    What belongs to one field is compared by itself, else the fields are.
    """
    fields = field_of(host, one), field_of(host, other)
    if fields[0] is not fields[1]:
        one, other = fields
    here, there = (widget.mapTo(host, QPoint(0, 0)) for widget in (one, other))
    is_in_a_row_above = there.y() >= here.y() + min(one.height(), ROW) // 2
    is_in_the_same_row = abs(here.y() - there.y()) < ROW
    return is_in_a_row_above or (is_in_the_same_row and there.x() > here.x())


def field_of(host: TaskHost, widget: QWidget) -> QWidget:
    """The field that a widget is a part of, else the widget."""
    cells = [host.step_screen.cells[name].widget for name in host.run.step.fields]
    return next((cell for cell in cells if cell is widget or cell.isAncestorOf(widget)), widget)
