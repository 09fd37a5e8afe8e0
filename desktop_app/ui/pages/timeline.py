"""What happened, newest first: by days, who did what, and what was changed from what to what."""

from datetime import date
from html import escape
from itertools import groupby
from math import ceil

from PySide6.QtCore import QSizeF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop_app.domain.ports import ChangeAction, Event
from desktop_app.ui import field_words, words
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.icons import picture
from desktop_app.ui.language import translate
from desktop_app.ui.pages.event_words import SUBJECTS, in_words, told_fields
from desktop_app.ui.pages.lines import one_line
from desktop_app.ui.pages.parts import card
from desktop_app.ui.scrolling import sheet_under
from desktop_app.ui.style import label, named
from desktop_app.ui.theme import tokens

UNDO = "undo"
"""Begins the link that asks for a run to be undone."""

WEIGHTY = ("appeal", "case_file", "letter")
"""What a run is known by, the first there is; of all else it is known by what comes first."""

SIDE = 16
LONGEST = 200
"""Characters of a changed value that are shown."""


SCROLLING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
"""Keys that move the whole page."""


class Timeline(QTextBrowser):
    """As high as what it tells: the page scrolls it, and there is no second bar beside the page's own.

    Its text can be copied. Tab walks over the links to appeals, Enter follows one: `asked` carries a Show.
    """

    asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, translate("timeline", "Timeline"))
        self.setProperty("part", "plain")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._events: tuple[Event, ...] | None = None
        self._offers: dict[str, Event] = {}
        self.anchorClicked.connect(self._follow)

    def show_events(self, events: tuple[Event, ...]) -> None:
        """Show what happened, newest first; what is shown already stays untouched, older events come below it."""
        shown = self._events or ()
        if events == self._events:
            return
        self._events = events
        if shown and events[: len(shown)] == shown:
            self._add(events[len(shown) :], after=shown[-1].at.date())
            return
        self._offers = {}
        self.clear()
        for subject, told in SUBJECTS.items():
            drawn = picture(told.icon, SIDE)
            self.document().addResource(QTextDocument.ResourceType.ImageResource.value, _picture(subject), drawn)
        if events:
            self._add(events)
        else:
            self.setHtml(_nothing())

    def focusNextPrevChild(self, next_: bool) -> bool:  # noqa: FBT001 — Qt's signature
        """Keep the link in sight that Tab leads to."""
        is_inside = super().focusNextPrevChild(next_)
        above = sheet_under(self)
        ground = above.widget() if above else None
        if is_inside and above and ground:
            link = self.cursorRect()
            at = self.viewport().mapTo(ground, link.center())
            above.ensureVisible(at.x(), at.y(), 0, link.height() * 2)
        return is_inside

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it to the page to scroll."""
        if event.key() in SCROLLING and not event.modifiers():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QSizeF)
    def _grow(self, size: QSizeF) -> None:
        self.setMinimumHeight(ceil(size.height()) + 2 * self.frameWidth())

    def _add(self, events: tuple[Event, ...], after: date | None = None) -> None:
        self._offers = _offers(events) | self._offers
        days = groupby(events, lambda event: event.at.date())
        html = "".join(_day(when, tuple(of_the_day), self._offers, is_new=when != after) for when, of_the_day in days)
        if after is None:
            self.setHtml(html)
            return
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertHtml(html)

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
    told = sorted((event for event in events if event.may_be_undone), key=lambda event: -_weight(event))
    return {event.run_id: event for event in told}


def _weight(event: Event) -> int:
    return WEIGHTY.index(event.subject) if event.subject in WEIGHTY else len(WEIGHTY)


def _day(when: date, events: tuple[Event, ...], offers: dict[str, Event], *, is_new: bool) -> str:
    rows = "".join(_row(event, undo=offers.get(event.run_id) is event) for event in events)
    heading = (
        f'<p style="margin:12px 0 4px 0; color:{tokens().muted}; font-weight:600">{escape(words.day(when))}</p>'
        if is_new
        else ""
    )
    return f'{heading}<table cellspacing="0" cellpadding="0" width="100%">{rows}</table>'


def _row(event: Event, *, undo: bool) -> str:
    offer = _undo(event) if undo else ""
    changes = "".join(
        _said(event, each.field, each.after)
        if event.action is ChangeAction.ADDED
        else _change(event, each.field, each.before, each.after)
        for each in told_fields(event)
    )
    return (
        f'<tr><td width="28" style="padding:4px 0">'
        f'<img src="{_picture(event.subject).toString()}" width="{SIDE}" height="{SIDE}"></td>'
        f'<td style="padding:3px 0">{_headline(event)}'
        f'<span style="color:{tokens().muted}"> · {escape(event.officer)}, {event.at:%H:%M}</span>'
        f"{offer}{changes}</td></tr>"
    )


def _undo(event: Event) -> str:
    offered = translate("timeline", "undo")
    return f' · <a href="{UNDO}:{escape(event.run_id)}" style="color:{tokens().accent}">{escape(offered)}</a>'


def _headline(event: Event) -> str:
    what = escape(in_words(event))
    if event.subject == "appeal":
        return f'<a href="appeal:{event.subject_id}" style="color:{tokens().accent}">{what}</a>'
    return what


def _change(event: Event, field: str, before: str, after: str) -> str:
    old, new = (_shown(field_words.journalled(event.subject, field, text)) for text in (before, after))
    return (
        f'<br><span style="color:{tokens().muted}">{escape(field_words.title(field))}: </span>'
        f"{old}<span> → </span>{new}"
    )


def _said(event: Event, field: str, text: str) -> str:
    """What a new row says."""
    title = escape(field_words.title(field))
    said = _shown(field_words.journalled(event.subject, field, text))
    return f'<br><span style="color:{tokens().muted}">{title}: </span>{said}'


def _shown(text: str) -> str:
    cut = one_line(text, LONGEST)
    if not cut:
        empty = translate("timeline", "empty")
        return f'<span style="color:{tokens().muted}">{escape(empty)}</span>'
    return escape(cut if len(text) <= LONGEST else f"{cut}…")


def _picture(subject: str) -> QUrl:
    return QUrl(f"picture:{subject}")


def _nothing() -> str:
    nothing = translate("timeline", "Nothing has happened yet.")
    return f'<p style="color:{tokens().muted}">{escape(nothing)}</p>'
