"""Notes of a case file on its page: read, corrected and removed one by one."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.notes import NoteLine
from desktop_app.tasks.keep_note import Subject
from desktop_app.ui import openings, words
from desktop_app.ui.asking import AtOnce
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.style import label

NEWEST = 20
"""Notes that are laid out at first."""


class Notes(QWidget):
    """`begun` gives one of `openings`: a new note, or a correction; `asked` the removal of one, done at once."""

    begun = Signal(object)
    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, case_file_id: int) -> None:
        super().__init__()
        self._desk = desk
        self._id = case_file_id
        self._lines: tuple[NoteLine, ...] = ()
        self.new = button("notes.new", translate("notes", "New not&e"), icon_name="plus")
        self.new.clicked.connect(self._begin)
        self._all = button("notes.all", "", "quiet", "history")
        self._all.clicked.connect(self._show_all)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self.new)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addLayout(self._cards)
        column.addWidget(self._all)
        column.addStretch(1)

    def show_lines(self, lines: tuple[NoteLine, ...]) -> None:
        """Show the newest of these notes."""
        self._lines = lines
        self._lay_out(lines[:NEWEST])

    @Slot()
    def _show_all(self) -> None:
        self._lay_out(self._lines)

    def _lay_out(self, lines: tuple[NoteLine, ...]) -> None:
        clear(self._cards)
        left = len(self._lines) - len(lines)
        self._all.setVisible(left > 0)
        self._all.setText(translate("notes", "Older ones: %n", None, left))
        if not lines:
            told = translate("notes", "No notes yet. Write down what whoever works with the citizen next should know.")
            nothing = label(told, "muted")
            nothing.setWordWrap(True)
            self._cards.addWidget(nothing)
        for line in lines:
            self._cards.addWidget(self._card(line))

    def _card(self, line: NoteLine) -> QWidget:
        note = line.note
        frame = card(f"note.{note.id}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(4)
        column.addWidget(selectable(note.text))
        below = QHBoxLayout()
        below.addWidget(label(joined(words.day(note.written_on), line.author), "small"))
        below.addStretch(1)
        below.addWidget(self._act(note.id, "correct", translate("notes", "Correct"), "edit"))
        below.addWidget(self._act(note.id, "remove", translate("notes", "Remove"), "trash"))
        column.addLayout(below)
        return frame

    def _act(self, note_id: int, name: str, text: str, icon_name: str) -> QPushButton:
        made = button(f"note.{note_id}.{name}", text, "quiet", icon_name)
        made.setProperty("line_id", note_id)
        made.clicked.connect(self._correct if name == "correct" else self._remove)
        return made

    @Slot()
    def _begin(self) -> None:
        self.begun.emit(partial(openings.new_note, self._desk.register, self._id))

    @Slot()
    def _correct(self) -> None:
        self.begun.emit(partial(openings.note_correction, self._desk.register, self.sender().property("line_id")))

    @Slot()
    def _remove(self) -> None:
        note_id = self.sender().property("line_id")
        read = partial(openings.kept_note, self._desk.register, note_id, removed=True)
        self._desk.jobs.run(Room.READ, read, self._remove_read, self._miss)

    @Slot(object)
    def _remove_read(self, subject: Subject) -> None:
        if subject.note is not None:
            back = replace(subject, note=replace(subject.note, annulled=True), removed=False)
            self.asked.emit(AtOnce(openings.KEEP_NOTE, subject, translate("case_file", "The note is removed."), back))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.failed.emit(error)
