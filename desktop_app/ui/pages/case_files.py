"""All case files, by name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.domain.ports import CaseFileLine
from desktop_app.ui import letter_openings, openings
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined, state_of_case_file
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.parts import EmptyState, button


class CaseFiles(ListPage):
    """The list of case files."""

    opens = "case_file"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "case_files", translate("case_files", "Case files"), _columns(), parent)

    def show_list(self) -> None:
        """See ListPage."""
        self.model.show(lambda offset, limit: self.desk.register.case_files(offset=offset, limit=limit))

    def source(self) -> Source:
        """See ListPage."""
        from desktop_app.ui import table_sources

        return table_sources.case_files(self.desk)

    def counted(self, total: int) -> str:
        """See ListPage."""
        return translate("case_files", "%n case file(s)", None, total)

    def writing(self) -> Callable[[], Begin]:
        """See ListPage."""
        return partial(letter_openings.letters_to_all, self.desk)

    def nothing(self) -> QWidget:
        """See ListPage."""
        register = button("register", translate("case_files", "&Register an appeal"), "main", "plus")
        register.clicked.connect(self._register)
        return EmptyState(
            "case-files",
            translate("case_files", "There are no case files yet"),
            translate("case_files", "A case file is opened by itself with the first appeal of a citizen."),
            register,
        )

    @Slot()
    def _register(self) -> None:
        self.asked.emit(Begin(openings.REGISTER_APPEAL))


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("case_files", "Number"), lambda line: str(line.number), "ЛД-0000000"),
        Column(translate("case_files", "Name"), _title),
        Column(translate("case_files", "Born"), _born, "00.00.0000"),
        Column(translate("case_files", "Phone"), lambda line: str(line.phone), "+7 912 345-67-890", from_width=52),
        Column(
            translate("case_files", "Address"),
            lambda line: str(line.address),
            "г. Лесной, ул. Мира, д. 14",
            from_width=76,
        ),
        Column(translate("case_files", "Appeals"), lambda line: str(line.appeals), translate("case_files", "Appeals")),
        Column(translate("case_files", "Last one"), _last, "00.00.0000", from_width=62),
    )


def _title(line: CaseFileLine) -> str:
    return joined(line.title, state_of_case_file(line))


def _born(line: CaseFileLine) -> str:
    return dates.in_figures(line.birth_date) if line.birth_date else ""


def _last(line: CaseFileLine) -> str:
    return dates.in_figures(line.last_appeal_on) if line.last_appeal_on else ""
