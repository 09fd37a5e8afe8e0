"""All that happened, newest first: by days, who did what, and what was changed from what to what."""

from base64 import b64encode
from datetime import date
from html import escape
from itertools import groupby

from PySide6.QtCore import QBuffer, QIODevice, QUrl, Signal, Slot
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop_app.domain.ports import ChangeAction, Event, FieldChange
from desktop_app.ui import field_words, words
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.icons import icon
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import one_line
from desktop_app.ui.pages.parts import card
from desktop_app.ui.style import label, named
from desktop_app.ui.theme import tokens

PICTURES = {"case_file": "case-files", "appeal": "appeals", "letter": "letter"}
UNDO = "undo"
"""Begins the link that asks for a run to be undone."""

WEIGHTY = ("appeal", "case_file", "letter")
"""What a run is known by, the first there is."""

MOVES = frozenset({"case_file_id", "merged_into_id"})
"""Fields that say in which case file a row lies: the headline tells them."""

SIDE = 16
LONGEST = 200
"""Characters of a changed value that are shown."""


class Timeline(QTextBrowser):
    """Its text can be copied. Tab walks over the links to appeals, Enter follows one: `asked` carries a Show."""

    asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, translate("timeline", "Timeline"))
        self.setProperty("part", "plain")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self._events: tuple[Event, ...] | None = None
        self._offers: dict[str, Event] = {}
        self.anchorClicked.connect(self._follow)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show what happened, newest first; what is shown already stays untouched."""
        if events == self._events:
            return
        self._events = events
        told = tuple(event for event in events if not _goes_without_saying(event, events))
        days = groupby(told, lambda event: event.at.date())
        self._offers = _offers(told)
        self.setHtml("".join(_day(when, tuple(of_the_day), self._offers) for when, of_the_day in days) or _nothing())

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        if link.scheme() == UNDO:
            event = self._offers[link.path()]
            self.asked.emit(Undo(event.run_id, event.title, annulled=event.action is ChangeAction.ADDED))
        else:
            self.asked.emit(Show(link.scheme(), int(link.path())))


def framed(heading: str, timeline: Timeline) -> QWidget:
    """The timeline on a card under its heading."""
    made = QWidget()
    frame = card(f"{timeline.objectName()}.card")
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(14, 4, 6, 10)
    inner.addWidget(timeline)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(label(heading, "heading"))
    column.addWidget(frame, 1)
    return made


def _offers(events: tuple[Event, ...]) -> dict[str, Event]:
    """Of each run that may be undone the event that tells most of it: there the undoing is offered."""
    told = sorted((event for event in events if event.may_be_undone), key=lambda event: -WEIGHTY.index(event.subject))
    return {event.run_id: event for event in told}


def _day(when: date, events: tuple[Event, ...], offers: dict[str, Event]) -> str:
    rows = "".join(_row(event, undo=offers.get(event.run_id) is event) for event in events)
    return (
        f'<p style="margin:12px 0 4px 0; color:{tokens().muted}; font-weight:600">{escape(words.day(when))}</p>'
        f'<table cellspacing="0" cellpadding="0" width="100%">{rows}</table>'
    )


def _row(event: Event, *, undo: bool) -> str:
    offer = _undo(event) if undo else ""
    changes = "".join(_change(event, each.field, each.before, each.after) for each in _told(event))
    return (
        f'<tr><td width="28" style="padding:4px 0">{_picture(event.subject)}</td>'
        f'<td style="padding:3px 0">{_headline(event)}'
        f'<span style="color:{tokens().muted}"> · {escape(event.officer)}, {event.at:%H:%M}</span>'
        f"{offer}{changes}</td></tr>"
    )


def _undo(event: Event) -> str:
    offered = translate("timeline", "undo")
    return f' · <a href="{UNDO}:{escape(event.run_id)}" style="color:{tokens().accent}">{escape(offered)}</a>'


def _headline(event: Event) -> str:
    what = escape(_in_words(event))
    if event.subject == "appeal":
        return f'<a href="appeal:{event.subject_id}" style="color:{tokens().accent}">{what}</a>'
    return what


def _in_words(event: Event) -> str:
    move = _move(event)
    if move is not None:
        return _moved_in_words(event, move)
    added = event.action is ChangeAction.ADDED
    if event.action is ChangeAction.UNDONE:
        return _undone_in_words(event)
    if event.subject == "case_file":
        said = (
            translate("timeline", "Case file {number} opened")
            if added
            else translate("timeline", "Case file {number} corrected")
        )
    elif event.subject == "appeal":
        said = (
            translate("timeline", "Appeal {number} registered")
            if added
            else translate("timeline", "Appeal {number} corrected")
        )
    else:
        said = (
            translate("timeline", "Letter {number} made") if added else translate("timeline", "Letter {number} changed")
        )
    return said.format(number=event.title)


def _move(event: Event) -> FieldChange | None:
    """How the row came to another case file, or a case file into another one, if that is what happened."""
    return next((each for each in event.changes if each.field in MOVES), None)


def _goes_without_saying(event: Event, events: tuple[Event, ...]) -> bool:
    """That the appeals and letters of a case file came over with it is told where that was merged or split off."""
    if event.subject == "case_file" or _told(event) or _move(event) is None:
        return False
    return any(other.run_id == event.run_id and other.subject == "case_file" and _move(other) for other in events)


def _moved_in_words(event: Event, move: FieldChange) -> str:
    numbers = {"number": event.title, "before": move.before, "after": move.after}
    if event.subject == "appeal":
        said = translate("timeline", "Appeal {number}: from case file {before} to {after}")
    elif event.subject == "letter":
        said = translate("timeline", "Letter {number}: from case file {before} to {after}")
    elif move.before and move.after:
        said = translate("timeline", "Case file {number}, merged before, leads to {after} now")
    elif event.action is ChangeAction.UNDONE:
        said = (
            translate("timeline", "Splitting of case file {number} from {after} undone")
            if move.after
            else translate("timeline", "Merging of case file {number} into {before} undone")
        )
    elif move.after:
        said = translate("timeline", "Case file {number} merged into {after}, with all that lay in it")
    else:
        said = translate("timeline", "Case file {number} split off from {before}, with what came from it")
    return said.format(**numbers)


def _undone_in_words(event: Event) -> str:
    """What was added is annulled, what was changed is as it was: only there a field tells what it was."""
    if event.subject == "letter":
        said = translate("timeline", "Letter {number} annulled")
    elif event.subject == "appeal":
        said = (
            translate("timeline", "Correction of appeal {number} undone")
            if event.changes
            else translate("timeline", "Appeal {number} annulled")
        )
    else:
        said = (
            translate("timeline", "Correction of case file {number} undone")
            if event.changes
            else translate("timeline", "Case file {number} annulled")
        )
    return said.format(number=event.title)


def _told(event: Event) -> tuple[FieldChange, ...]:
    if event.action is ChangeAction.ADDED:
        return ()
    return tuple(each for each in event.changes if each.field not in MOVES)


def _change(event: Event, field: str, before: str, after: str) -> str:
    old, new = (_shown(field_words.journalled(event.subject, field, text)) for text in (before, after))
    return (
        f'<br><span style="color:{tokens().muted}">{escape(field_words.title(field))}: </span>'
        f"{old}<span> → </span>{new}"
    )


def _shown(text: str) -> str:
    cut = one_line(text, LONGEST)
    if not cut:
        empty = translate("timeline", "empty")
        return f'<span style="color:{tokens().muted}">{escape(empty)}</span>'
    return escape(cut if len(text) <= LONGEST else f"{cut}…")


def _picture(subject: str) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon(PICTURES[subject], "muted").pixmap(SIDE, SIDE).save(buffer, "PNG")
    data = b64encode(buffer.data().data()).decode()
    return f'<img src="data:image/png;base64,{data}" width="{SIDE}" height="{SIDE}">'


def _nothing() -> str:
    nothing = translate("timeline", "Nothing has happened yet.")
    return f'<p style="color:{tokens().muted}">{escape(nothing)}</p>'
