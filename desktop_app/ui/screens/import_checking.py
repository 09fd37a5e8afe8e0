"""Loading an old register: what the check found, row by row, and what is to be decided by hand."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from desktop_app.domain.importing import (
    ENTERED,
    LEAVE_OUT,
    NEW,
    ByHand,
    Counts,
    Doubles,
    Fate,
    Importing,
    Plan,
    RowLine,
)
from desktop_app.tasks.import_register import plan_of
from desktop_app.ui import import_words, messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.import_bar import CheckBar
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.rows_table import RowsTable

MOST_LINES = 300
"""Rows of one kind that are shown one by one: all of them go to the file of rows to correct."""

SHOWN_ROWS = 8


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one kind: what they are called, how they are asked for, what is said of each."""

    title: str
    ask: Callable[[], tuple[RowLine, ...]]
    tell: Callable[[RowLine], str]


class CheckingScreen(Screen):
    """Begins the check when it is shown; the groups of rows follow."""

    def arrive(self) -> None:
        """Lay out, and check."""
        self._groups: list[Group] = []
        self._lines: tuple[RowLine, ...] = ()
        self._reading = Latest(self.desk.jobs, Room.IMPORT)
        self._bar = CheckBar(self.desk)
        self._bar.checked.connect(self._show)
        self.form.progress.addWidget(self._bar)
        self._lay_out_results()
        self._plan: Plan = plan_of(self.run.draft)
        self._bar.check(self._plan)

    def begin(self) -> None:
        """The cursor stands on what was found, or will be."""
        self._kinds.setFocus()

    def changed(self, _name: str) -> None:
        """What was decided by hand is counted by another check."""
        self._plan = plan_of(self.run.draft)
        self._bar.offer(self._plan)

    def _lay_out_results(self) -> None:
        self._summary = label("")
        self._summary.setWordWrap(True)
        self._kinds = QListWidget()
        self._kinds.setProperty("part", "lines")
        named(self._kinds, "kinds", translate("CheckingScreen", "Kinds of rows"))
        self._kinds.currentRowChanged.connect(self._ask_for)
        self._table = RowsTable("lines", translate("CheckingScreen", "Rows"), rows=SHOWN_ROWS)
        self._table.selectionModel().currentRowChanged.connect(self._show_choice)
        self._told = label("", "muted")
        self._told.setWordWrap(True)
        named(self._told, "told")
        self._choice = ChoiceBox()
        self._choice_label = label(translate("CheckingScreen", "&Whose case file is it"), "label")
        self._choice_label.setBuddy(self._choice)
        named(self._choice, "decision", self._choice_label.text())
        self._choice.changed.connect(self._decide)
        self._by_hand = QWidget()
        line = QHBoxLayout(self._by_hand)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._choice_label)
        line.addWidget(self._choice, 1)
        for each in (self._summary, self._kinds, self._table, self._told, self._by_hand):
            self.form.results.addWidget(each)
        self._by_hand.hide()

    @Slot(object)
    def _show(self, counts: Counts) -> None:
        self._summary.setText("\n".join(import_words.counted(counts)))
        self._groups = _groups(self.desk.importing, self._plan, counts)
        here = max(self._kinds.currentRow(), 0)
        self._kinds.clear()
        self._kinds.addItems([group.title for group in self._groups])
        self._kinds.setFixedHeight(self._kinds.sizeHintForRow(0) * len(self._groups) + ems(1))
        self._kinds.setCurrentRow(min(here, len(self._groups) - 1))

    @Slot(int)
    def _ask_for(self, at: int) -> None:
        if 0 <= at < len(self._groups):
            group = self._groups[at]
            self._reading.ask(group.ask, partial(self._show_lines, group), self._miss)

    def _show_lines(self, group: Group, lines: tuple[RowLine, ...]) -> None:
        self._lines = lines
        self._told.setText("")
        titles = (
            translate("CheckingScreen", "Row"),
            translate("CheckingScreen", "Applicant"),
            translate("CheckingScreen", "What about it"),
        )
        self._table.show_rows(titles, [(str(line.at), line.title, group.tell(line)) for line in lines])
        self._table.widen(5, 18)
        self._table.selectRow(0)
        self._by_hand.setVisible(self._plan.doubles is Doubles.BY_HAND and any(line.like for line in lines))

    @Slot(QModelIndex, QModelIndex)
    def _show_choice(self, here: QModelIndex, _before: QModelIndex) -> None:
        if not 0 <= here.row() < len(self._lines):
            return
        line = self._lines[here.row()]
        self._told.setText(self._table.text(here.row(), 2))
        self._choice.offer((
            *(Option(like.case_file_id, import_words.likeness(like)) for like in line.like),
            Option(NEW, translate("CheckingScreen", "Open a new case file")),
            Option(LEAVE_OUT, translate("CheckingScreen", "Leave the row out")),
        ))  # fmt: skip
        decided = {each.key: each.case_file_id for each in self.run.draft.by_hand}
        self._choice.set_value(decided.get(line.key))

    @Slot()
    def _decide(self) -> None:
        line, answer = self._lines[self._table.currentIndex().row()], self._choice.value()
        others = tuple(each for each in self.run.draft.by_hand if each.key != line.key)
        self.enter("by_hand", others if answer is None else (*others, ByHand(line.key, answer)))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._table.show_rows((translate("CheckingScreen", "The rows can't be read"),), ((messages.fault(error),),))


def _groups(importing: Importing, plan: Plan, counts: Counts) -> list[Group]:
    """The kinds of rows that there are, those first that ask for something."""
    known = (Fate.ON_FILE, Fate.REPEATED, Fate.KNOWN)

    def of(*fates: Fate) -> Callable[[], tuple[RowLine, ...]]:
        return partial(importing.lines, plan, fates, offset=0, limit=MOST_LINES)

    cleaned = partial(importing.cleaned, plan, offset=0, limit=MOST_LINES)
    to_decide = partial(importing.to_decide, plan, offset=0, limit=MOST_LINES)
    is_by_hand = plan.doubles is Doubles.BY_HAND
    kinds = (
        (counts.undecided, translate("CheckingScreen", "To decide by hand"), to_decide, import_words.explained),
        (counts.wrong, translate("CheckingScreen", "To correct"), of(Fate.WRONG), import_words.explained),
        (counts.skipped, translate("CheckingScreen", "Left out"), of(Fate.SKIPPED), import_words.explained),
        (counts.entered, translate("CheckingScreen", "To enter"), of(*ENTERED), import_words.coming),
        (counts.cleaned, translate("CheckingScreen", "Cleaned"), cleaned, import_words.cleaning),
        (
            counts.known + counts.repeated + counts.on_file,
            translate("CheckingScreen", "In the register already, or twice in the file"),
            of(*known),
            import_words.coming,
        ),
    )
    return [
        Group(f"{title}: {count}", ask, tell)
        for count, title, ask, tell in kinds
        if count or (ask is to_decide and is_by_hand)
    ]
