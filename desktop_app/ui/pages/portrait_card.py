"""Who it is: the card at the left of a case file."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.domain import dates
from desktop_app.domain.addresses import one_line
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import IdentifierConflict
from desktop_app.ui import field_words, words
from desktop_app.ui.language import translate
from desktop_app.ui.pages import identifier_words
from desktop_app.ui.pages.facts import facts, selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, clear
from desktop_app.ui.style import named
from desktop_app.ui.widgets.chip import Chip


class PortraitCard(QFrame):
    """Identity, contacts, categories, numbers of documents; `other_asked` gives a case file with the same number."""

    other_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        named(self, "portrait")
        self.setProperty("part", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)

    def show_case_file(self, case_file: CaseFile, conflicts: tuple[IdentifierConflict, ...]) -> None:
        """Show what is known; what is not known takes no room."""
        clear(self._column)
        if case_file.to_complete:
            self._column.addWidget(Chip(translate("case_file", "to complete"), "warning", "complete"))
            self._column.addWidget(selectable(field_words.titles(case_file.to_complete)))
        facts(self._column, _facts(case_file))
        for conflict in conflicts:
            self._show_conflict(conflict)
        self._column.addStretch(1)

    def _show_conflict(self, conflict: IdentifierConflict) -> None:
        """The same number in two case files: the other one is a key away."""
        self._column.addWidget(Chip(translate("case_file", "same number elsewhere"), "warning", "warning"))
        told = translate("case_file", "{number} also stands in {case_file}").format(
            number=identifier_words.spoken(conflict.identifier),
            case_file=joined(conflict.other.number, conflict.other.title),
        )
        self._column.addWidget(selectable(told))
        other = button(f"conflict.{conflict.other.id}", translate("case_file", "Open the other case file"))
        other.setProperty("line_id", conflict.other.id)
        other.clicked.connect(self._ask_for_other)
        self._column.addWidget(other)

    @Slot()
    def _ask_for_other(self) -> None:
        self.other_asked.emit(self.sender().property("line_id"))


def _facts(case_file: CaseFile) -> tuple[tuple[str, str], ...]:
    representative = str(case_file.full_name) if case_file.organisation else ""
    born = dates.in_figures(case_file.birth_date) if case_file.birth_date else ""
    return (
        (translate("case_file", "Representative"), representative),
        (field_words.title("birth_date"), born),
        (field_words.title("gender"), words.of(case_file.gender) if case_file.gender else ""),
        (field_words.title("address"), joined(one_line(case_file.address), case_file.address.postal_code)),
        (field_words.title("phones"), "\n".join(case_file.phones)),
        (field_words.title("email"), case_file.email),
        (field_words.title("identifiers"), "\n".join(map(identifier_words.told, case_file.identifiers))),
        (field_words.title("social_status"), words.of(case_file.social_status) if case_file.social_status else ""),
        (field_words.title("benefit"), words.of(case_file.benefit) if case_file.benefit else ""),
        (field_words.title("dative"), case_file.dative),
        (field_words.title("legal_basis"), words.of(case_file.legal_basis)),
    )
