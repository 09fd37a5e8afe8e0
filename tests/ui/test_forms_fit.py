"""No word is clipped: in a small window, with large text, in both languages; test_scale.py adds a screen of 200 %."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.letter_forms import Skip, Skipped
from desktop_app.domain.receipt import Receipt
from desktop_app.ui import theme
from desktop_app.ui.language import Language
from desktop_app.ui.screens import receipt_page
from desktop_app.ui.screens.mailing import MailingPage
from desktop_app.ui.widgets.elided_label import ElidedLabel
from desktop_app.ui.widgets.link_button import LinkButton
from tests.stand_ins import PlainWeek
from tests.ui.every_screen import FIRM, MANY, NARROW, STANDS, WIDE, Stage, Stand, every_place, every_stand
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, TODAY
from tests.ui.pages.paper_register import PaperRegister

LARGE = 1.5
LONG = "Садоводческое некоммерческое товарищество собственников недвижимости «Лесная поляна у Голубого озера»"
VIEWS = {"1024x640": (1.0, NARROW), "large text": (LARGE, WIDE)}


@pytest.fixture(scope="module", params=VIEWS)
def view(request: pytest.FixtureRequest) -> Iterator[tuple[int, int]]:
    """The window's size, while the text is as large as the view says."""
    enlarged, size = VIEWS[request.param]
    usual = theme.BASE_PT
    theme.BASE_PT = usual * enlarged
    yield size
    theme.BASE_PT = usual


@pytest.fixture(scope="module", params=list(Language), ids=lambda language: language.value)
def stage(
    request: pytest.FixtureRequest,
    view: tuple[int, int],
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stage]:
    """A window of that size in each language."""
    stage = Stage(qapp, tmp_path_factory.mktemp("stage"), request.param)
    stage.resize(view)
    yield stage
    stage.shell.deleteLater()
    stage.settle()


@every_stand
def test_no_word_of_a_task_is_clipped(stage: Stage, stand: Stand) -> None:
    stage.show_stand(stand)

    assert clipped(stage.shell) == []


@every_place
def test_no_word_of_a_page_is_clipped(stage: Stage, place: str) -> None:
    stage.show_page(place)

    assert clipped(stage.shell) == []


@pytest.mark.parametrize("place", ["appeal", "case_file", "portrait_paper"])
def test_a_long_name_of_an_organisation_makes_no_page_wider(stage: Stage, place: str) -> None:
    register = stage.desk.register
    assert isinstance(register, PaperRegister)
    before = register.case_file_values[KUZNETSOV.id]
    register.case_file_values[KUZNETSOV.id] = replace(FIRM, id=KUZNETSOV.id, organisation=LONG)
    stage.show_page(place)
    found = clipped(stage.shell)
    register.case_file_values[KUZNETSOV.id] = before

    assert found == []


def test_no_word_of_a_receipt_is_clipped(stage: Stage) -> None:
    due = answer_due(HEATING.kind, TODAY, stage.desk.seat.office, PlainWeek())
    receipt = Receipt(HEATING.number, KUZNETSOV.id, HEATING.id, (1,), due)
    stage.put(receipt_page(stage.desk, STANDS[0].run(), receipt))

    assert clipped(stage.shell) == []


def test_no_word_is_clipped_after_letters_to_many(stage: Stage) -> None:
    skipped = tuple(Skipped(each, reason) for each, reason in zip(MANY, (Skip.ADDRESS, Skip.GENDER), strict=True))
    page = receipt_page(
        stage.desk, STANDS[0].run(), Receipt("1/26-исх … 7/26-исх", letter_ids=(1,) * 7, skipped=skipped)
    )
    stage.put(page)
    assert isinstance(page, MailingPage)
    page.making.progressed.emit(0.4)

    assert clipped(stage.shell) == []


def test_a_clipped_word_is_noticed(stage: Stage) -> None:
    host = stage.show_stand(STANDS[0])
    button = host.findChild(QAbstractButton, "next")
    assert button is not None
    button.setFixedWidth(button.sizeHint().width() - 1)
    stage.settle()

    assert clipped(stage.shell) == [f"next: {button.text()!r} has {button.width()} of {button.width() + 1} across"]


def clipped(shell: QWidget) -> list[str]:
    """What can't be read whole: words that need more room than they have, and what goes beyond its parent."""
    seen = [widget for widget in shell.findChildren(QWidget) if widget.isVisible()]
    return [told for widget in seen for told in (*short_of_room(widget), *beyond(widget))]


def short_of_room(widget: QWidget) -> Iterator[str]:
    """Where the words of a widget need more than it has.

    An ElidedLabel shows in its tool tip what it leaves out; the title of a page leaves out nothing.
    """
    name = f"{widget.objectName() or type(widget).__name__}: {words(widget)!r}"
    gives_way = isinstance(widget, ElidedLabel | LinkButton) and widget.property("part") != "title"
    if not words(widget) or gives_way:
        return
    across, down = needed(widget)
    if across > widget.width():
        yield f"{name} has {widget.width()} of {across} across"
    if down > widget.height():
        yield f"{name} has {widget.height()} of {down} down"


def words(widget: QWidget) -> str:
    """What a widget says."""
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QComboBox():
            offered = [widget.placeholderText(), *(widget.itemText(at) for at in range(widget.count()))]
            return max(offered, key=widget.fontMetrics().horizontalAdvance)
        case QLineEdit():
            return widget.placeholderText()
        case _:
            return ""


def needed(widget: QWidget) -> tuple[int, int]:
    """The room that the words of a widget need."""
    match widget:
        case QLabel() if widget.wordWrap():
            return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
        case QComboBox():
            option = QStyleOptionComboBox()
            widget.initStyleOption(option)
            field = widget.style().subControlRect(
                QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
            )
            lacking = widget.fontMetrics().horizontalAdvance(words(widget)) - field.width()
            return widget.width() + max(lacking, 0), widget.minimumSizeHint().height()
        case QLineEdit():
            return widget.fontMetrics().horizontalAdvance(words(widget)) + 2 * FRAME, widget.minimumSizeHint().height()
        case _:
            return widget.sizeHint().width(), widget.sizeHint().height()


def beyond(widget: QWidget) -> Iterator[str]:
    """Where a widget is cut by its parent; what a scroll area holds may be longer than it, but never wider."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return
    if isinstance(parent.parentWidget(), QScrollArea):
        if widget.width() > parent.width():
            yield f"{widget.objectName()}: {widget.width()} wide in a view of {parent.width()}"
        return
    place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    if not parent.rect().contains(place) and words(widget):
        yield f"{widget.objectName() or words(widget)} at {place} goes beyond {parent.size()}"


FRAME = 12
"""Border and padding of a line at each side, and one point for rounding."""
