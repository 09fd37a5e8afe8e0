"""The case file that «Да» chose: who it is, what has changed, and what they appealed for before."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QListWidgetItem

from desktop_app.domain import dates
from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.ports import AppealLine
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui import messages, words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages import lines
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import named
from desktop_app.ui.tips import as_typed

ROWS = 4


class CaseFileScreen(Screen):
    """Asks the gender only where it is not known yet: a letter can't be written without it."""

    @staticmethod
    def left_out(draft: Draft) -> frozenset[str]:
        """See Screen."""
        known = draft.known
        is_asked = known is not None and known.kind is ApplicantKind.PERSON and known.gender is None
        return frozenset() if is_asked else frozenset({"known_gender"})

    def arrive(self) -> None:
        """Show whose case file it is, and ask for the earlier appeals."""
        draft: Draft = self.run.draft
        known = draft.known
        if known is None:
            return
        self.form.portrait_title.setText(lines.joined(known.title, known.number))
        self.form.portrait_details.setText(_details(known))
        named(self.form.earlier, "earlier", self.form.earlier_label.text())
        self.form.earlier.hide()
        self._reading = Latest(self.desk.jobs, Room.READ)
        register = self.desk.register
        self._reading.ask(lambda: register.appeals_of(known.id), self._show_earlier, self._miss)

    def begin(self) -> None:
        """Put the cursor into the first field that is asked."""
        if self.form.known_gender.isVisibleTo(self):
            super().begin()
        else:
            self.cells.focus_on("known_phones")

    @Slot(object)
    def _show_earlier(self, appeals: tuple[AppealLine, ...]) -> None:
        shown = self.form.earlier
        for appeal in appeals:
            item = QListWidgetItem(_in_words(appeal), shown)
            item.setToolTip(as_typed(lines.one_line(appeal.substance)))
        shown.setVisible(bool(appeals))
        self.form.no_earlier.setVisible(not appeals)
        if appeals:
            shown.setFixedHeight(shown.sizeHintForRow(0) * min(len(appeals), ROWS) + 2 * shown.frameWidth() + 2)
            shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            shown.setTextElideMode(Qt.TextElideMode.ElideRight)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.form.no_earlier.setText(messages.fault(error))
        self.form.no_earlier.show()


def _details(known: CaseFile) -> str:
    """«12.03.1961 · ул. Лесная, 14 · +7 912 345-67-89 · пенсионер»."""
    born = dates.in_figures(known.birth_date) if known.birth_date else ""
    status = words.of(known.social_status) if known.social_status else ""
    benefit = words.of(known.benefit) if known.benefit else ""
    return lines.joined(born, one_line(known.address), *known.phones, status, benefit) or translate(
        "CaseFileScreen", "Nothing more is known yet."
    )


def _in_words(appeal: AppealLine) -> str:
    """«К-118/26 · 12.03.2026 · Орлова Т. Н. · Нет отопления»."""
    answered = translate("CaseFileScreen", "answered") if appeal.answered_on else ""
    return lines.joined(
        appeal.number,
        dates.in_figures(appeal.registered_on),
        appeal.responsible,
        answered,
        lines.one_line(appeal.substance),
    )
