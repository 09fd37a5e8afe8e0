"""The part of the register on paper that a portrait is made of."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from desktop_app.domain.feedback import (
    Average,
    Feedback,
    FeedbackChannel,
    FeedbackFigures,
    FeedbackFilter,
    FeedbackLine,
    FeedbackListing,
    FeedbackView,
    Improvement,
    ImprovementLine,
    ImprovementState,
    Score,
    state_of,
)
from desktop_app.domain.notes import Note, NoteLine
from desktop_app.domain.ports import Event, EventFilter, EventListing, FileLine, FileListing
from tests.ui.pages.paper_people import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY

_NUMBER, _AUTHOR = HEATING.number, ORLOVA.full_name.short
_OF = (HEATING.number, KUZNETSOV.id, KUZNETSOV.title, SOKOLOV.full_name.short)
_ACTION = Improvement(1, "Прислать мастера и проверить батареи", SOKOLOV.id, TODAY - timedelta(3), id=4, version=1)
TO_DO = ImprovementLine(_ACTION, SOKOLOV.full_name.short, HEATING.id, _NUMBER)
DONE = replace(
    TO_DO, improvement=replace(TO_DO.improvement, feedback_id=3, done_on=TODAY, result="Теперь звоним заранее.", id=5)
)
_COLD = Feedback(HEATING.id, Score.BAD, TODAY, FeedbackChannel.PHONE, "Никто не пришёл, батареи холодные.", id=1)
_WARM = Feedback(HEATING.id, Score.EXCELLENT, TODAY - timedelta(20), FeedbackChannel.FORM, id=2)
_LATE = Feedback(HEATING.id, Score.FAIR, TODAY - timedelta(40), FeedbackChannel.VISIT, id=3)
SAID = (FeedbackLine(_COLD, *_OF, TO_DO), FeedbackLine(_WARM, *_OF), FeedbackLine(_LATE, *_OF, DONE))
"""One with an improvement that is overdue, one with none, one with one that is done; the newest first."""

_DEAF = Note("Плохо слышит, звонить после шести.\nЖивёт с дочерью.", KUZNETSOV.id, ORLOVA.id, TODAY, id=1, version=1)
_VETERAN = Note("Ветеран труда.", KUZNETSOV.id, ORLOVA.id, TODAY - timedelta(9), id=2, version=1)
WRITTEN = (NoteLine(_DEAF, _AUTHOR), NoteLine(_VETERAN, _AUTHOR))
"""Two notes of Kuznetsov's case file."""


@dataclass
class PaperPortrait:
    """Events, files, notes and feedback that a test puts into it; all of them are of one citizen."""

    events: list[Event] = field(default_factory=list)
    file_lines: list[FileLine] = field(default_factory=list)
    note_lines: list[NoteLine] = field(default_factory=list)
    feedback_lines: list[FeedbackLine] = field(default_factory=list)
    asked_events: list[tuple[EventFilter, int, int]] = field(default_factory=list)

    def events_of(self, wanted: EventFilter, offset: int, limit: int) -> EventListing:
        """As the store narrows them; every event here was acted by officer 1."""
        self.asked_events.append((wanted, offset, limit))
        met = [event for event in self.events if wanted.words in f"{event.title} {event.changes}"]
        shown = [event for event in met if not wanted.subjects or event.subject in wanted.subjects]
        return EventListing(
            tuple(shown[offset : offset + limit]),
            len(shown),
            tuple(Counter(event.subject for event in met).items()),
            tuple((at, name) for at, name in enumerate(dict.fromkeys(each.officer for each in self.events), 1)),
        )

    def files_in(self, case_file_id: int, *, offset: int, limit: int) -> FileListing:  # noqa: ARG002 — of one citizen
        return FileListing(tuple(self.file_lines[offset : offset + limit]), len(self.file_lines))

    def note(self, note_id: int) -> Note | None:
        return next((line.note for line in self.note_lines if line.note.id == note_id), None)

    def notes_of(self, case_file_id: int) -> tuple[NoteLine, ...]:
        return tuple(line for line in self.note_lines if line.note.case_file_id == case_file_id)

    def feedback_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[FeedbackLine, ...]:
        return tuple(
            line
            for line in self.feedback_lines
            if appeal_id == line.feedback.appeal_id or (appeal_id is None and case_file_id == line.case_file_id)
        )

    def feedback(self, wanted: FeedbackFilter, today: date, *, offset: int, limit: int) -> FeedbackListing:
        met = [line for line in self.feedback_lines if _meets(line, wanted, today)]
        return FeedbackListing(tuple(met[offset : offset + limit]), len(met))

    def feedback_ids(self, wanted: FeedbackFilter, today: date) -> tuple[int, ...]:
        return tuple(line.id for line in self.feedback_lines if _meets(line, wanted, today))

    def listed_feedback(self, ids: Sequence[int]) -> tuple[FeedbackLine, ...]:
        return tuple(line for line in self.feedback_lines if line.id in ids)

    def feedback_figures(self, wanted: FeedbackFilter) -> FeedbackFigures:
        scores = [
            line.feedback.score.value
            for line in self.feedback_lines
            if wanted.since is None or wanted.since <= line.feedback.given_on
        ]
        if not scores:
            return FeedbackFigures(Average("", 0, 0, 0))
        whole = Average("", sum(scores) / len(scores), len(scores), sum(score < 3 for score in scores))
        officer = Average(self.feedback_lines[0].responsible, whole.mean, whole.count, whole.low)
        topic = Average("0005.0005.0056.1162", whole.mean, whole.count, whole.low)
        return FeedbackFigures(whole, (officer,), (topic,))

    def improvement(self, improvement_id: int) -> ImprovementLine | None:
        found = (line.improvement for line in self.feedback_lines)
        return next((each for each in found if each and each.improvement.id == improvement_id), None)


def _meets(line: FeedbackLine, wanted: FeedbackFilter, today: date) -> bool:
    if wanted.score not in {None, line.feedback.score}:
        return False
    if wanted.view is FeedbackView.ALL:
        return True
    if line.improvement is None:
        return False
    state = state_of(line.improvement.improvement, today)
    is_late = state is ImprovementState.OVERDUE
    return is_late if wanted.view is FeedbackView.IMPROVEMENTS_OVERDUE else state is not ImprovementState.DONE
