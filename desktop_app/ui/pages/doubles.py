"""Likely doubles in the whole register: pairs with the reasons, and what to do with each by a key."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QProgressBar, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.doubles import MOST_FOUND
from desktop_app.domain.ports import CaseFileLine, DoubleLine, DoublesListing
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.reports.tables import Heading
from desktop_app.tasks import tell_apart
from desktop_app.ui import messages, openings, words
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.filter_area import FilterArea
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.style import ems, label, named, set_tone

KEYS = {
    Qt.Key.Key_1: "open_one",
    Qt.Key.Key_2: "open_other",
    Qt.Key.Key_Delete: "tell_apart",
}
LOWEST_EMS = 32
"""The lowest page with room for the pair in words under the table: the list and what may be done come first."""

WIDTH = 40
"""Characters of a column in a file for other programs."""


class DoublesPage(ListPage):
    """Enter merges the pair, 1 and 2 open its case files, Delete says they are different people, or not any more."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "doubles", translate("doubles", "Likely doubles"), _columns(), parent)
        self._deciding = Latest(desk.jobs, Room.READ)
        self._seeker = desk.doubles_seeker
        self._look = button("look", translate("doubles", "Loo&k through the register"), "main", "search")
        self._look.clicked.connect(self._seeker.begin)
        self._stop = button("stop", translate("doubles", "&Stop"))
        self._stop.clicked.connect(self._seeker.stop)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        named(self._bar, "doubles.bar", translate("doubles", "Looking through the register"))
        self._state = label("", "muted")
        self._state.setWordWrap(True)
        self._about = label("")
        self._about.setWordWrap(True)
        named(self._about, "doubles.about")
        self._actions = FilterArea(self)
        self._lay_out()
        self.table.installEventFilter(self)
        self.table.selectionModel().currentChanged.connect(self._show_actions)
        self.model.loaded.connect(self._show_actions)
        self.model.modelReset.connect(self._put_cursor)
        self._is_news = False
        self._seeker.begun.connect(self._show_running)
        self._seeker.progressed.connect(self._progress)
        self._seeker.found.connect(self._show_news)
        self._seeker.failed.connect(self._tell_failed)
        self._show_running()
        if not self._seeker.pairs:
            self.point_to(self._look)

    def counted(self, total: int) -> str:
        """See ListPage."""
        counted = translate("doubles", "%n pair(s)", None, total)
        if total < MOST_FOUND:
            return counted
        return translate("doubles", "{pairs}, the likeliest; look again when they are settled").format(pairs=counted)

    def source(self) -> Source:
        """See ListPage."""
        register, pairs, columns = self.desk.register, self._seeker.pairs or (), self.model.columns

        def rows(part: Sequence[int]) -> Iterator[tuple[str, ...]]:
            chosen = [pairs[at] for at in part]
            for line in register.doubles(chosen, offset=0, limit=len(chosen)).rows:
                yield tuple(column.say(line) for column in columns)

        headings = tuple(Heading(column.title, WIDTH) for column in columns)
        return Source(translate("doubles", "Likely doubles"), headings, lambda: range(len(pairs)), rows)

    def nothing(self) -> QWidget:
        """See ListPage."""
        if self._seeker.pairs is None:
            return EmptyState(
                "users",
                translate("doubles", "Is anybody on file twice?"),
                translate(
                    "doubles",
                    "The whole register is looked through for case files that may be one citizen's: by phone, date of "
                    "birth, numbers of documents, address. Nothing is changed by it, and the work goes on meanwhile.",
                ),
            )
        return EmptyState(
            "done",
            translate("doubles", "No doubles were found"),
            translate("doubles", "Everybody seems to have one case file only."),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a pair, while the cursor is in the table."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            name = KEYS.get(Qt.Key(event.key()))
            if name is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._acts[name].click()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window, or with large text, the pair is told by the table alone."""
        super().resizeEvent(event)
        self._show_actions()

    @property
    def chosen(self) -> DoubleLine | None:
        """The pair that the cursor is on."""
        index = self.table.currentIndex()
        line: DoubleLine | None = self.model.line(index.row()) if index.isValid() else None
        return line

    @Slot(object)
    def _open(self, _index: QModelIndex) -> None:
        self._merge()

    @Slot()
    def _merge(self) -> None:
        pair = self.chosen
        if pair is not None and not pair.is_settled:
            self.begin(partial(openings.merging_both, self.desk.register, pair.one.id, pair.other.id))

    @Slot()
    def _begin_by_number(self) -> None:
        self.asked.emit(Begin(openings.MERGE_CASE_FILES))

    @Slot()
    def _open_one(self) -> None:
        if self.chosen is not None:
            self.asked.emit(Show("case_file", self.chosen.one.id))

    @Slot()
    def _open_other(self) -> None:
        if self.chosen is not None:
            self.asked.emit(Show("case_file", self.chosen.other.id))

    @Slot()
    def _tell_apart(self) -> None:
        pair = self.chosen
        if pair is not None:
            work = partial(openings.both, self.desk.register, pair.one.id, pair.other.id, apart=not pair.apart)
            self._deciding.ask(work, self._decide, self.tell)

    @Slot(object)
    def _decide(self, subject: tell_apart.Subject) -> None:
        """The decision is a task too: it goes through its one Finish, only nobody has to look at it."""
        opening = Opening(self.desk.clock.today(), subject=subject)
        run: Run[Any] = start(self.desk.ids.new(), tell_apart.TASK, opening)
        finisher, officer = self.desk.finisher, self.desk.seat.officer
        self.desk.jobs.run(Room.STORE, lambda: finisher.finish(run, officer), self._decided, self._tell_failed)

    @Slot(object)
    def _decided(self, _receipt: object) -> None:
        self.model.refresh()

    @Slot()
    def _show_news(self) -> None:
        """The pairs have just been found: the cursor goes to the first of them."""
        self._is_news = True
        self.show_list()

    @Slot()
    def _put_cursor(self) -> None:
        if self._is_news and self.model.total and self.isVisible():
            self.table.setFocus()
        self._is_news = False

    def show_list(self) -> None:
        """See ListPage."""
        self._show_running()
        pairs = self._seeker.pairs or ()
        register = self.desk.register

        def read(offset: int, limit: int) -> DoublesListing:
            return register.doubles(pairs, offset=offset, limit=limit)

        self.model.show(read)

    @Slot()
    def _show_running(self) -> None:
        running = self._seeker.is_running
        had_focus = QApplication.focusWidget() in {self._look, self._stop}
        self._look.setVisible(not running)
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        if had_focus:  # the one of the two that had it is gone
            (self._stop if running else self._look).setFocus()
        if running:
            self._bar.setValue(0)
        self._say(translate("doubles", "Looking; the work goes on.") if running else "", "muted")

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _tell_failed(self, error: BaseException) -> None:
        self._show_running()
        self._say(messages.fault(error), "problem")

    @Slot()
    def _show_actions(self) -> None:
        pair = self.chosen
        self._actions.setVisible(self.model.total > 0)
        self._about.setVisible(pair is not None and self.height() >= ems(LOWEST_EMS))
        self._about.setText(_told(pair) if pair is not None else "")
        for act in self._acts.values():
            act.setEnabled(pair is not None)
        self._acts["merge"].setEnabled(pair is not None and not pair.is_settled)
        is_one = pair is not None and (pair.one.annulled or pair.other.annulled)
        self._acts["tell_apart"].setEnabled(pair is not None and not is_one)
        different, same = translate("doubles", "&Different people"), translate("doubles", "May be &one after all")
        self._acts["tell_apart"].setText(same if pair is not None and pair.apart else different)

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_tone(self._state, tone)

    def _lay_out(self) -> None:
        self.filters.addWidget(self._look)
        self.filters.addWidget(self._bar)
        self.filters.addWidget(self._stop)
        by_number = button("merge_by_number", translate("doubles", "Merge two by &number…"))
        by_number.clicked.connect(self._begin_by_number)
        self.filters.addWidget(by_number)
        self.filters.addWidget(self._state)
        named_acts = (
            ("merge", translate("doubles", "Compare and &merge…"), "Enter", self._merge),
            ("open_one", translate("doubles", "Open the f&irst"), "1", self._open_one),
            ("open_other", translate("doubles", "Open the s&econd"), "2", self._open_other),
            ("tell_apart", translate("doubles", "&Different people"), "Del", self._tell_apart),
        )
        self._acts = {}
        for name, text, key, act in named_acts:
            made = button(name, text)
            made.setToolTip(key)
            made.clicked.connect(act)
            self._acts[name] = made
            self._actions.filters.addWidget(made)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.addWidget(self._about)
            whole.addWidget(self._actions)


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("doubles", "One"), lambda pair: _in_words(pair.one), "ЛД-000000 · Кузнецов Пётр Влад"),
        Column(translate("doubles", "Other"), lambda pair: _in_words(pair.other), "ЛД-000000 · Кузнецов Пётр Влад"),
        Column(translate("doubles", "What is the same and what is not"), _reasons),
        Column(translate("doubles", "State"), _state, translate("doubles", "different people"), from_width=62),
    )


def _in_words(line: CaseFileLine) -> str:
    born = dates.in_figures(line.birth_date) if line.birth_date else ""
    return joined(line.number, line.title, born)


def _told(pair: DoubleLine) -> str:
    """The pair in whole: a row cuts what is long."""
    both = (joined(_in_words(each), each.address, each.phone) for each in (pair.one, pair.other))
    return "\n".join((*both, _reasons(pair)))


def _reasons(pair: DoubleLine) -> str:
    return ", ".join(words.of(reason) for reason in pair.reasons)


def _state(pair: DoubleLine) -> str:
    if pair.one.annulled or pair.other.annulled:
        return translate("doubles", "merged")
    return translate("doubles", "different people") if pair.apart else ""
