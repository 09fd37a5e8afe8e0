"""The text of a template: typed at the left, the letter that it makes at the right, what may be inserted below."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.addressing import GenderUnknown
from desktop_app.domain.faults import FileTooLarge
from desktop_app.domain.rules import Problem
from desktop_app.domain.template_language import Flaw, TemplateProblem
from desktop_app.domain.template_parts import Part, PartKind, place_for
from desktop_app.domain.templates import built_in, problems
from desktop_app.ui import messages, template_words
from desktop_app.ui.forms import set_up
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.template_editions import Difference, Edition, Editions, editions
from desktop_app.ui.screens.template_insert import InsertList
from desktop_app.ui.screens.template_look import Look, looked_at, title_of
from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from desktop_app.ui.widgets.template_edit import TemplateEdit

ROOM_FOR_PREVIEW = 52
WIDEST_EMS = 110
EXAMPLE_EMS = 25
LARGEST_FILE = 1_000_000
"""Bytes: a template is a page of text."""


class TextScreen(Screen):
    """The letter is made anew with each pause in the typing, on an invented example or on an appeal that was sought."""

    def compose(self, body: QWidget) -> Any:
        """The text over what may be inserted into it, the letter beside."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._pressing = Latest(self.desk.jobs, Room.PRESS)
        self._old = Latest(self.desk.jobs, Room.READ)
        self._file = Latest(self.desk.jobs, Room.FILES)
        self.found: tuple[TemplateProblem, ...] = ()
        text = QWidget()
        form = set_up(self.run.task.name, self.run.step.form, text)
        self.edit = cast("TemplateEdit", form.source)
        self.problem = label("")
        self.problem.setWordWrap(True)
        set_tone(self.problem, "problem")
        named(self.problem, "problem")
        self.problem.hide()
        self.insert = InsertList()
        self.insert.chosen.connect(self._insert)
        self.editions = Editions()
        self.editions.chosen.connect(self._show_difference)
        self.editions.taken.connect(self._take)
        self._below = QStackedWidget()
        self._below.addWidget(self.insert)
        self._below.addWidget(self.editions)
        self.preview = PdfPreview()
        self.preview.stand_aside()
        self.difference = Difference()
        self._beside = QStackedWidget()
        self._beside.addWidget(self.preview)
        self._beside.addWidget(self.difference)
        self.told = label("", "muted")
        self.told.setWordWrap(True)
        named(self.told, "preview.told")
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(8)
        right.setSpacing(8)
        for each in (text, self.problem):
            left.addWidget(each)
        left.addWidget(self._below, 1)
        right.addWidget(self.told)
        right.addWidget(self._beside, 1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        self._sides.addLayout(left, 1)
        self._sides.addLayout(right, 1)
        whole = QVBoxLayout(body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        self._title = label("", "title")
        whole.addWidget(self._title)
        form.heading = self._title
        whole.addWidget(self._bar())
        whole.addLayout(self._sides, 1)
        return form

    def arrive(self) -> None:
        """Make the letter as it stands."""
        self._shown_on = ""
        column = self.findChild(QWidget, "column")
        if column is not None:
            column.setMaximumWidth(ems(WIDEST_EMS))
        self.edit.moveCursor(QTextCursor.MoveOperation.Start)
        self._draw()

    def changed(self, _name: str) -> None:
        """Make the letter anew."""
        self._draw()

    def object_to(self, stopping: Mapping[str, Problem]) -> None:
        """Put the cursor to the first line that has to be mended."""
        super().object_to(stopping)
        if self.found:
            self.edit.go_to(self.found[0].line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The letter goes below where there is no room beside."""
        super().resizeEvent(event)
        is_wide = self.width() >= ems(ROOM_FOR_PREVIEW)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = FlowLayout(bar)
        for name, text, picture, act in (
            ("reset", translate("TemplateText", "&Built-in text"), "refresh", self._reset),
            ("import", translate("TemplateText", "From a &file…"), "open", self._choose_file),
            ("export", translate("TemplateText", "&Save as a file…"), "save", self._export),
        ):
            made = button(name, text, icon_name=picture)
            made.clicked.connect(act)
            made.setEnabled(name != "reset" or built_in(self.run.draft.form) is not None)
            row.addWidget(made)
        self.old = button("editions", translate("TemplateText", "E&ditions"), "filter", "history")
        self.old.setCheckable(True)
        self.old.setMinimumWidth(self.old.sizeHint().width() + ems(1))  # it is bold while it is pressed
        self.old.toggled.connect(self._show_editions)
        row.addWidget(self.old)
        self.sample = QLineEdit()
        self.sample.setClearButtonEnabled(True)
        self.sample.setMinimumWidth(ems(EXAMPLE_EMS))
        self.sample.setPlaceholderText(translate("TemplateText", "Show on an appeal: number, surname"))
        named(self.sample, "sample", self.sample.placeholderText())
        self._pause = QTimer(self, singleShot=True, interval=250)
        self._pause.timeout.connect(self._draw)
        self.sample.textChanged.connect(self._pause.start)
        self.sample.returnPressed.connect(self._draw)
        row.addWidget(self.sample)
        return bar

    # The letter beside

    @Slot()
    def _draw(self) -> None:
        self._pause.stop()
        work = partial(looked_at, self.desk, self.run.draft, self.sample.text())
        self._reading.ask(work, self._show, self._miss)

    @Slot(object)
    def _show(self, look: Look) -> None:
        self._title.setText(look.title)
        self.found = look.trial.problems
        self.edit.mark(template_words.by_line(self.found))
        self.problem.setVisible(bool(self.found))
        if self.found:
            self.problem.setText(template_words.at_line(self.found[0]))
        self.insert.offer(look.parts, look.asks)
        if look.trial.text is not None:
            show = partial(self._show_paper, look.shown_on)
            self._pressing.ask(partial(self.desk.print_room.proof, look.trial.text), show, self._miss)

    def _show_paper(self, shown_on: str, pdf: bytes) -> None:
        self._shown_on = shown_on
        self._tell(self._above())
        self.preview.show_pdf(pdf, same=True)

    def _above(self) -> str:
        """What stands above the letter, or above what an edition said otherwise."""
        if self.old.isChecked():
            return translate("TemplateText", "What the edition says otherwise: + would come back, − would go")
        return self._shown_on

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        if isinstance(error, GenderUnknown):
            self._tell(translate("TemplateText", "The gender of this applicant is not known: show another appeal."))
        else:
            self._tell(messages.fault(error), "problem")

    @Slot(object)
    def _insert(self, part: Part) -> None:
        cursor = self.edit.textCursor()
        block = cursor.block()
        place = place_for(part, block.text(), cursor.positionInBlock())
        if place is None:
            self._tell(translate("TemplateText", "This goes after a field: put the cursor behind one first."))
            return
        if part.kind is PartKind.FILTER:
            cursor.setPosition(block.position() + place)
            self.edit.setTextCursor(cursor)
        self.edit.insert(part.before, part.after)

    # Editions and files

    @Slot()
    def _reset(self) -> None:
        own = built_in(self.run.draft.form)
        if own is not None:
            self._take(own.source)

    @Slot(str)
    def _take(self, source: str) -> None:
        self.edit.replace_all(source)
        self.flush()
        self.old.setChecked(False)
        self._tell(translate("TemplateText", "Ctrl+Z in the text brings back what stood there."))

    @Slot(bool)
    def _show_editions(self, shown: bool) -> None:  # noqa: FBT001 — the signal has no names for what it carries
        self._below.setCurrentIndex(int(shown))
        self._beside.setCurrentIndex(int(shown))
        self._tell(self._above())
        if shown:
            self._old.ask(partial(editions, self.desk.register, self.run.draft.form), self._offer_editions, self._miss)

    @Slot(object)
    def _offer_editions(self, found: tuple[Edition, ...]) -> None:
        self.editions.offer(found)

    @Slot(str)
    def _show_difference(self, then: str) -> None:
        self.difference.show_difference(self.edit.toPlainText(), then)

    @Slot()
    def _export(self) -> None:
        name = f"{title_of(self.run.draft)}.txt"
        target, _ = QFileDialog.getSaveFileName(self, translate("TemplateText", "Save the template"), name, "*.txt")
        if target:
            content = self.edit.toPlainText().encode()
            self._file.ask(partial(Path(target).write_bytes, content), self._tell_saved, self._miss)

    @Slot(object)
    def _tell_saved(self, _size: int) -> None:
        self._tell(translate("TemplateText", "Saved."))

    @Slot()
    def _choose_file(self) -> None:
        title = translate("TemplateText", "A template from a file")
        name, _ = QFileDialog.getOpenFileName(self, title, "", "*.txt")
        if name:
            self.read_file(Path(name))

    def read_file(self, source: Path) -> None:
        """Take the text of a file; one that is no template is told of and not taken."""
        self._file.ask(partial(_content, source), self._take_file, self._refuse)

    @Slot(object)
    def _take_file(self, text: str) -> None:
        found = problems("", text)
        if any(each.flaw is Flaw.NO_TITLE for each in found):
            told = template_words.flaw(TemplateProblem(1, Flaw.NO_TITLE))
            self._tell(translate("TemplateText", "This file is no template. {told}").format(told=told), "problem")
            return
        self._take(text)

    @Slot(object)
    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, UnicodeDecodeError | FileTooLarge):
            told = translate("TemplateText", "This file is no template: it is no text, or far too long.")
            self._tell(told, "problem")
        else:
            self._miss(error)

    def _tell(self, text: str, tone: str = "") -> None:
        self.told.setText(text)
        set_tone(self.told, tone)


def _content(source: Path) -> str:
    """The text of a file. Raises FileTooLarge, UnicodeDecodeError, OSError. Belongs to Room.FILES."""
    if source.stat().st_size > LARGEST_FILE:
        raise FileTooLarge(LARGEST_FILE)
    return source.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
