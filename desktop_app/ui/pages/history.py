"""All that happened in a case file, window by window, and what of it is looked at."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.ports import Event, EventFilter, EventListing
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.event_words import SUBJECTS, many
from desktop_app.ui.pages.parts import button, card
from desktop_app.ui.pages.timeline import Timeline
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.flow_layout import FlowLayout

WINDOW = 30
"""Events that are laid out at once: more would be felt."""

WORDS_EMS, DAY_EMS, OFFICER_EMS = 14, 9, 13


class History(QWidget):
    """The timeline with its filters. `asked` carries where a link leads, `failed` why nothing could be read.

    A kind of event is switched by its button, which tells how many there are; with none switched on all are shown.
    Older events come by windows: a history of thousands is never laid out at once.
    """

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, case_file_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = case_file_id
        self._reading = Latest(desk.jobs, Room.READ)
        self._listing: EventListing | None = None
        self._shown: tuple[Event, ...] = ()
        self._wanted = EventFilter()
        self._kinds = {subject: self._kind(subject) for subject in SUBJECTS}
        self.timeline = Timeline("timeline")
        self.timeline.asked.connect(self.asked)
        self.earlier = button("history.earlier", "", "quiet", "history")
        self.earlier.clicked.connect(self._read_earlier)
        self.earlier.hide()
        self._nothing = label(translate("history", "Nothing of this kind has happened. Look for less."), "muted")
        self._nothing.hide()
        self.narrowing = button("history.narrow", translate("history", "F&ilter"), "filter", "search")
        self.narrowing.setCheckable(True)
        self.narrowing.toggled.connect(self._show_filters)
        self.words = QLineEdit()
        self.since, self.until = DateField(), DateField()
        self.officer = QComboBox()
        self._filters = self._lay_out_filters()
        self._lay_out()

    def refresh(self) -> None:
        """Read what is shown anew."""
        self._ask(max(len(self._shown), WINDOW))

    @property
    def total(self) -> int:
        """How many events the filters let through."""
        return self._listing.total if self._listing else 0

    def wanted(self) -> EventFilter:
        """What the filters say."""
        return EventFilter(
            subjects=frozenset(subject for subject, kind in self._kinds.items() if kind.isChecked()),
            since=self._day(self.since),
            until=self._day(self.until),
            officer_id=self.officer.currentData(),
            words=self.words.text().strip(),
        )

    def _day(self, field: DateField) -> date | None:
        typed = field.value()
        return dates.parse_day(typed, self._desk.clock.today()) if isinstance(typed, str) else typed

    def _ask(self, limit: int) -> None:
        self._wanted = wanted = self.wanted()
        read = partial(self._desk.register.timeline, self._id, wanted, offset=0, limit=limit)
        self._reading.ask(read, self._show, self._fail)

    @Slot()
    def _narrow(self) -> None:
        """Another filter begins at its newest event."""
        if self.wanted() != self._wanted:
            self._ask(WINDOW)

    @Slot()
    def _read_earlier(self) -> None:
        read = partial(self._desk.register.timeline, self._id, self._wanted, offset=len(self._shown), limit=WINDOW)
        self._reading.ask(read, self._show_earlier, self._fail)

    @Slot(object)
    def _show(self, listing: EventListing) -> None:
        self._take(listing, listing.rows)

    @Slot(object)
    def _show_earlier(self, listing: EventListing) -> None:
        had_focus = self.earlier.hasFocus()
        self._take(listing, self._shown + listing.rows)
        if had_focus and self.earlier.isHidden():
            self.timeline.setFocus()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _take(self, listing: EventListing, events: tuple[Event, ...]) -> None:
        if listing.officers != (self._listing.officers if self._listing else ()):
            self._offer_officers(listing.officers)
        self._listing = listing
        self._shown = events
        is_narrowed = self._wanted != EventFilter()
        self._nothing.setVisible(not events and is_narrowed)
        self.timeline.setVisible(bool(events) or not is_narrowed)
        self.timeline.show_events(events)
        counts = dict(listing.counts)
        for subject, kind in self._kinds.items():
            kind.setText(f"{many(subject)} {counts.get(subject, 0)}")
            kind.setVisible(subject in counts or kind.isChecked())
        left = listing.total - len(events)
        self.earlier.setVisible(left > 0)
        self.earlier.setText(translate("history", "Earlier: %n more", None, left))

    def _offer_officers(self, officers: tuple[tuple[int, str], ...]) -> None:
        chosen = self.officer.currentData()
        self.officer.blockSignals(True)
        self.officer.clear()
        self.officer.addItem(translate("history", "all officers"), None)
        for officer_id, name in officers:
            self.officer.addItem(name, officer_id)
        self.officer.setCurrentIndex(max(self.officer.findData(chosen), 0))
        self.officer.blockSignals(False)

    @Slot(bool)
    def _show_filters(self, are_shown: bool) -> None:  # noqa: FBT001 — Qt's own signal
        self._filters.setVisible(are_shown)
        if are_shown:
            self.words.setFocus()
        else:
            self.words.clear()
            self.since.set_value(None)
            self.until.set_value(None)
            self.officer.setCurrentIndex(0)
            self._narrow()

    def _kind(self, subject: str) -> QPushButton:
        made = button(f"history.{subject}", many(subject), "filter", SUBJECTS[subject].icon)
        made.setCheckable(True)
        made.hide()
        made.toggled.connect(self._narrow)
        return made

    def _lay_out_filters(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made)
        for name, text, field, width in (
            ("words", translate("history", "&Words"), self.words, WORDS_EMS),
            ("since", translate("history", "&From"), self.since, DAY_EMS),
            ("until", translate("history", "&To"), self.until, DAY_EMS),
            ("officer", translate("history", "W&ho"), self.officer, OFFICER_EMS),
        ):
            row.addWidget(_labelled(f"history.{name}", text, field, width))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._narrow)
        for day in (self.since, self.until):
            day.changed.connect(self._narrow)
        self.officer.currentIndexChanged.connect(self._narrow)
        made.hide()
        return made

    def _lay_out(self) -> None:
        kinds = QWidget()
        row = FlowLayout(kinds)
        for kind in self._kinds.values():
            row.addWidget(kind)
        row.addWidget(self.narrowing)
        frame = card("timeline.card")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(14, 4, 6, 10)
        inner.addWidget(self.timeline, 1)
        inner.addWidget(self._nothing)
        below = QHBoxLayout()
        below.addWidget(self.earlier)
        below.addStretch(1)
        inner.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(kinds)
        column.addWidget(self._filters)
        column.addWidget(frame, 1)


def _labelled(name: str, text: str, field: QWidget, width: float) -> QWidget:
    """A field under its label."""
    made = QWidget()
    told: QLabel = label(text, "small")
    told.setBuddy(field)
    named(field, name, text)
    field.setFixedWidth(ems(width))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(told)
    column.addWidget(field)
    return made
