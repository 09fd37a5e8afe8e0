"""What has come: it is told when it says again what the same applicant has said before."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain import dates, fields, repeats
from desktop_app.domain.appeal import Mark
from desktop_app.domain.repeats import Resemblance, Said
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui import words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.key_cap import KeyCap

COMPARED = frozenset({"substance", "questions", "channel", "registered_on"})
"""What tells a repeat."""

ACCEPT = "F8"
"""The key that takes the proposed mark."""


class AppealScreen(Screen):
    """Under the substance stands the earlier appeal that is like this one, and a button for the mark it proposes."""

    def arrive(self) -> None:
        """Ask what the applicant has said before; nobody waits for it."""
        self._earlier: tuple[Said, ...] = ()
        self._found: Resemblance | None = None
        self._asking = Latest(self.desk.jobs, Room.READ)
        self._told = label("", "")
        self._told.setWordWrap(True)
        set_tone(self._told, "warning")
        named(self._told, "repeat")
        self._accept = button("accept_mark", "")
        self._accept.clicked.connect(self._take_mark)
        self._offer = QWidget()
        offered = QHBoxLayout(self._offer)
        offered.setContentsMargins(0, 0, 0, 0)
        offered.addWidget(self._accept)
        offered.addWidget(KeyCap(ACCEPT))
        self.form.repeat.addWidget(self._told, 1)
        self.form.repeat.addWidget(self._offer)
        self._show()
        known = self._draft.known
        if known is not None:
            register = self.desk.register
            self._asking.ask(partial(register.said_before, known.id), self._learn, self._miss)

    def changed(self, name: str) -> None:
        """Compare again when something else is said."""
        if name in COMPARED:
            self._compare()
        elif name == "marks":
            self._show()

    @Slot(object)
    def _learn(self, earlier: tuple[Said, ...]) -> None:
        self._earlier = earlier
        if self._draft.wrote_before is None:
            self.flush()
            self.enter("wrote_before", bool(earlier))
        self._compare()

    def _compare(self) -> None:
        draft, earlier = self._draft, self._earlier
        if earlier and draft.known is not None:
            today = self.desk.clock.today()
            said = Said(
                draft.substance,
                frozenset(question.topic for question in draft.questions if question.topic),
                draft.channel,
                fields.day_or_none(draft.registered_on) or today,
            )
            self._asking.ask(partial(repeats.resemblance, said, earlier), self._point_out, self._miss)

    @Slot(object)
    def _point_out(self, found: Resemblance | None) -> None:
        self._found = found
        self._show()

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        """A register that can't be read now is told elsewhere: the appeal is registered without this advice."""
        self._point_out(None)

    def _show(self) -> None:
        found = self._found
        self._told.setText(_in_words(found) if found else "")
        self._told.setVisible(found is not None)
        mark = found.mark if found else None
        self._accept.setText(_offer(mark) if mark else "")
        # A new text takes the key away.
        self._accept.setShortcut(QKeySequence(ACCEPT))
        self._accept.setAccessibleName(self._accept.text())
        self._offer.setVisible(mark is not None and mark not in self._draft.marks)

    @Slot()
    def _take_mark(self) -> None:
        if self._found and self._found.mark:
            marks = repeats.with_mark(self._draft.marks, self._found.mark)
            self.enter("marks", marks)
            self.cells["marks"].show(marks)

    @property
    def _draft(self) -> Draft:
        draft: Draft = self.run.draft
        return draft


def _in_words(found: Resemblance) -> str:
    """«Похоже на К-118/26 от 12.03.2026, ответ дан 02.04.2026: слова совпадают на 87 %»."""
    earlier = found.earlier
    return translate("AppealScreen", "Like {number} of {day}, {state}: {share} % of the words are the same.").format(
        number=earlier.number,
        day=dates.in_figures(earlier.registered_on),
        state=_state(earlier, found.mark),
        share=round(found.likeness * 100),
    )


def _state(earlier: Said, mark: Mark | None) -> str:
    if earlier.answered_on:
        return translate("AppealScreen", "answered on {day}").format(day=dates.in_figures(earlier.answered_on))
    if mark in {Mark.REPEATED, Mark.MULTIPLE} and earlier.due_on:
        return translate("AppealScreen", "not answered by {day}").format(day=dates.in_figures(earlier.due_on))
    return translate("AppealScreen", "under review")


def _offer(mark: Mark) -> str:
    return translate("AppealScreen", "Mark it: {mark}").format(mark=words.of(mark).lower())
