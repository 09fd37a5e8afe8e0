"""Case files that part: one that was merged is split off, two that are alike are told apart."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain import dates
from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.ui import belongings, field_words, messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone


class SplitScreen(Screen):
    """Told by the record of the merge and by what lies where now."""

    def arrive(self) -> None:
        """Ask for the record."""
        self._reading = Latest(self.desk.jobs, Room.READ)
        for name in ("restored", "kept"):
            self._show(name, "")
        self.form.goes.setText("…")
        self.form.stays.setText("…")
        work = partial(self.desk.register.parting, self.run.draft.case_file.id)
        self._reading.ask(work, self._show_parting, self._miss)

    @Slot(object)
    def _show_parting(self, parting: Parting | None) -> None:
        if parting is None:
            self._tell(translate("SplitScreen", "This case file is not merged any more. There is nothing to split."))
            return
        nothing = translate("SplitScreen", "nothing")
        self.form.goes.setText(belongings.in_words(parting.given_back) or nothing)
        self.form.stays.setText(belongings.in_words(_staying(parting)) or nothing)
        self._show("restored", _names(parting.restored))
        self._show("kept", _names(parting.kept))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._tell(messages.fault(error))

    def _tell(self, words: str) -> None:
        set_tone(self.form.goes, "problem")
        self.form.goes.setText(words)
        self.form.stays.setText("")

    def _show(self, name: str, text: str) -> None:
        getattr(self.form, name).setText(text)
        for each in (name, f"{name}_label"):
            getattr(self.form, each).setVisible(bool(text))


class ApartScreen(Screen):
    """The two case files with what tells people of one name apart."""

    def arrive(self) -> None:
        """Show whose they are."""
        for name in ("first", "second"):
            getattr(self.form, name).setText(_whose(getattr(self.run.draft, name)))


def _whose(case_file: CaseFile) -> str:
    born = dates.in_figures(case_file.birth_date) if case_file.birth_date else ""
    return joined(case_file.number, case_file.title, born, one_line(case_file.address), *case_file.phones)


def _staying(parting: Parting) -> Belongings:
    held, back = parting.held, parting.given_back
    return Belongings(
        held.appeals - back.appeals,
        held.attachments - back.attachments,
        held.letters - back.letters,
        # The one that is split off was among the merged ones itself.
        held.merged - back.merged - 1,
        held.notes - back.notes,
        held.contacts - back.contacts,
    )


def _names(columns: tuple[str, ...]) -> str:
    """Columns as the fields of the screen; that something is to be completed goes without saying."""
    return field_words.titles(tuple(name for name in columns if name != "to_complete"))
