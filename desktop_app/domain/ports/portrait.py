"""What the portrait of a citizen is made of: letters, files, notes, what was said of the answers and what follows."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from desktop_app.domain.feedback import (
    Feedback,
    FeedbackFigures,
    FeedbackFilter,
    FeedbackLine,
    FeedbackListing,
    Improvement,
    ImprovementLine,
)
from desktop_app.domain.notes import Note, NoteLine
from desktop_app.domain.ports.lines import FileListing, OutgoingListing


class PortraitReading(Protocol):
    """Reading them. Every call belongs to the reading thread; annulled ones are left out."""

    def letters_in(self, case_file_id: int, *, offset: int, limit: int) -> OutgoingListing:
        """One window of the letters of a case file, papers that stay inside among them, the newest first."""

    def files_in(self, case_file_id: int, *, offset: int, limit: int) -> FileListing:
        """One window of the files that came with the appeals of a case file, those of the newest first."""

    def note(self, note_id: int) -> Note | None:
        """A note, a removed one too."""

    def notes_of(self, case_file_id: int) -> tuple[NoteLine, ...]:
        """The notes of a case file that have not been removed, the newest first."""

    def feedback_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[FeedbackLine, ...]:
        """What was said of the answer to an appeal, or to any of a case file, the newest first."""

    def feedback(self, wanted: FeedbackFilter, today: date, *, offset: int, limit: int) -> FeedbackListing:
        """One window of all feedback: the newest first, open improvements by their term."""

    def feedback_ids(self, wanted: FeedbackFilter, today: date) -> tuple[int, ...]:
        """The ids of a whole list of feedback, in its order."""

    def listed_feedback(self, ids: Sequence[int]) -> tuple[FeedbackLine, ...]:
        """This feedback as lists show it, in this order."""

    def feedback_figures(self, wanted: FeedbackFilter) -> FeedbackFigures:
        """The scores of the filter's days."""

    def improvement(self, improvement_id: int) -> ImprovementLine | None:
        """What followed from a feedback, or None when there is none under this id."""


class PortraitWriting(Protocol):
    """Writing them, in one transaction. See Unit."""

    def note(self, note_id: int) -> Note: ...
    def add_note(self, note: Note) -> Note: ...
    def change_note(self, note: Note) -> Note: ...
    def add_feedback(self, feedback: Feedback) -> Feedback: ...
    def improvement(self, improvement_id: int) -> Improvement: ...
    def add_improvement(self, improvement: Improvement) -> Improvement: ...
    def change_improvement(self, improvement: Improvement) -> Improvement: ...
