"""What the portrait of a citizen is made of, read and written: letters, files, notes, feedback and what follows."""

from collections.abc import Sequence
from datetime import date

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
from desktop_app.domain.ports import FileListing, OutgoingListing
from desktop_app.storage.database import Database
from desktop_app.storage.feedback import (
    feedback_ids,
    feedback_list,
    feedback_of_appeal,
    feedback_of_case_file,
    figures,
    improvement_line,
    listed_feedback,
)
from desktop_app.storage.files import files_in
from desktop_app.storage.journals import letters_in
from desktop_app.storage.notes import NOTES, notes_of
from desktop_app.storage.table import Table, find


class ReadsPortrait:
    """The part of the Register that reads it. See the domain's PortraitReading for what each call promises."""

    _database: Database

    def letters_in(self, case_file_id: int, *, offset: int, limit: int) -> OutgoingListing:
        """One window of the letters of a case file, the newest first."""
        with self._database.snapshot():
            return letters_in(self._database, case_file_id, offset=offset, limit=limit)

    def files_in(self, case_file_id: int, *, offset: int, limit: int) -> FileListing:
        """One window of the files that came with the appeals of a case file, those of the newest first."""
        with self._database.snapshot():
            return files_in(self._database, case_file_id, offset=offset, limit=limit)

    def note(self, note_id: int) -> Note | None:
        """A note, a removed one too."""
        return find(self._database, NOTES, note_id)

    def notes_of(self, case_file_id: int) -> tuple[NoteLine, ...]:
        """The notes of a case file that have not been removed, the newest first."""
        with self._database.snapshot():
            return notes_of(self._database, case_file_id)

    def feedback_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[FeedbackLine, ...]:
        """What was said of the answer to an appeal, or to any of a case file, the newest first."""
        if appeal_id is not None:
            return feedback_of_appeal(self._database, appeal_id)
        return feedback_of_case_file(self._database, case_file_id or 0)

    def feedback(self, wanted: FeedbackFilter, today: date, *, offset: int, limit: int) -> FeedbackListing:
        """One window of all feedback: the newest first, open improvements by their term."""
        with self._database.snapshot():
            return feedback_list(self._database, wanted, today, offset=offset, limit=limit)

    def feedback_ids(self, wanted: FeedbackFilter, today: date) -> tuple[int, ...]:
        """The ids of a whole list of feedback, in its order."""
        return feedback_ids(self._database, wanted, today)

    def listed_feedback(self, ids: Sequence[int]) -> tuple[FeedbackLine, ...]:
        """This feedback as lists show it, in this order."""
        return listed_feedback(self._database, ids)

    def feedback_figures(self, wanted: FeedbackFilter) -> FeedbackFigures:
        """The scores of the filter's days."""
        with self._database.snapshot():
            return figures(self._database, wanted)

    def improvement(self, improvement_id: int) -> ImprovementLine | None:
        """What followed from a feedback, or None when there is none under this id."""
        return improvement_line(self._database, improvement_id)


class WritesPortrait:
    """The part of a transaction that writes it. See the domain's PortraitWriting."""

    _notes: Table[Note]
    _feedback: Table[Feedback]
    _improvements: Table[Improvement]

    def note(self, note_id: int) -> Note:
        """A note. Raises KeyError when there is none under this id."""
        return self._notes.get(note_id)

    def add_note(self, note: Note) -> Note:
        """Write a note."""
        return self._notes.add(note)

    def change_note(self, note: Note) -> Note:
        """Correct a note, or remove it."""
        return self._notes.change(note)

    def add_feedback(self, feedback: Feedback) -> Feedback:
        """Enter what was said of an answer."""
        return self._feedback.add(feedback)

    def improvement(self, improvement_id: int) -> Improvement:
        """An improvement. Raises KeyError when there is none under this id."""
        return self._improvements.get(improvement_id)

    def add_improvement(self, improvement: Improvement) -> Improvement:
        """Enter what follows from a feedback."""
        return self._improvements.add(improvement)

    def change_improvement(self, improvement: Improvement) -> Improvement:
        """Say that an improvement is done, or who does it by when."""
        return self._improvements.change(improvement)
