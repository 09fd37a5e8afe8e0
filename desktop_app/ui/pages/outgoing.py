"""The journal of outgoing letters: every number that was given, the newest first."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.domain.ports import LetterLine
from desktop_app.ui import letter_openings
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.pages.typed_list import TypedList

SEARCH_EMS = 30


class Outgoing(TypedList):
    """The journal; what is typed over it leaves those letters whose number, subject or addressee holds every word."""

    opens = "letter"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "outgoing", translate("outgoing", "Outgoing letters"), _columns(), parent)
        self.equip(translate("outgoing", "Number, subject or addressee"), SEARCH_EMS)
        self.lists = button("outgoing.lists", translate("outgoing", "&Journals and lists"), "filter")
        self.lists.setCheckable(True)
        self.lists.clicked.connect(self.show_list)
        self.filters.addWidget(self.lists)
        for at, (name, text, picture, act) in enumerate(
            (
                ("registered_mail", translate("outgoing", "&Registered mail…"), "letter", self._list_mail),
                ("templates", translate("outgoing", "&Templates…"), "edit", self._edit_templates),
            )
        ):
            made = button(f"outgoing.{name}", text, "quiet", picture)
            made.clicked.connect(act)
            self.tools.insertWidget(at, made)

    def narrowed(self) -> tuple[object, bool]:
        """The typed words, and whether journals and lists are shown."""
        return super().narrowed(), self.lists.isChecked()

    def narrow(self, narrowed: tuple[str, bool]) -> None:
        """See ListPage."""
        typed, lists = narrowed
        super().narrow(typed)
        self.lists.setChecked(lists)

    @Slot()
    def show_list(self) -> None:
        """See ListPage."""
        register, typed, lists = self.desk.register, self.search.text(), self.lists.isChecked()
        self.model.show(lambda offset, limit: register.outgoing(typed, offset=offset, limit=limit, lists=lists))

    def source(self) -> Source:
        """See ListPage."""
        from desktop_app.ui import table_sources

        return table_sources.outgoing(self.desk, self.search.text(), lists=self.lists.isChecked())

    def counted(self, total: int) -> str:
        """See ListPage."""
        return translate("outgoing", "%n letter(s)", None, total)

    def nothing(self) -> QWidget:
        """See ListPage."""
        if not self.search.text() and self.lists.isChecked():
            return EmptyState(
                "letter",
                translate("outgoing", "No journal or list has been made yet"),
                translate(
                    "outgoing", "Registered mail is listed from here, the journal of registration from “Appeals”."
                ),
            )
        if not self.search.text():
            return EmptyState(
                "letter",
                translate("outgoing", "No letter has gone out yet"),
                translate("outgoing", "Begin one from an appeal or a case file: it is listed here by its number."),
            )
        show_all = button("show_all", translate("outgoing", "Show &all letters"))
        show_all.clicked.connect(self.search.clear)
        return EmptyState(
            "search",
            translate("outgoing", "No letter was found"),
            translate("outgoing", "Look for another part of the number, the subject, or the surname of the addressee."),
            show_all,
        )

    @Slot()
    def _list_mail(self) -> None:
        self.begin(partial(letter_openings.period_paper, self.desk.register, letter_openings.REGISTERED_MAIL))

    @Slot()
    def _edit_templates(self) -> None:
        self.begin(partial(letter_openings.template, self.desk.register))


def _columns() -> tuple[Column, ...]:
    def annulled(line: LetterLine) -> str:
        return translate("outgoing", "annulled") if line.annulled else ""

    return (
        Column(translate("outgoing", "Number"), partial(_said, "number"), "00000000-исх"),
        Column(translate("outgoing", "Day"), lambda line: dates.in_figures(line.made_on), "00.00.0000"),
        Column(translate("outgoing", "Addressee"), partial(_said, "addressee")),
        Column(translate("outgoing", "Letter"), partial(_said, "title"), "Уведомление о регистрации обращения", 52),
        Column("", annulled, "аннулировано", 68),
    )


def _said(name: str, line: LetterLine) -> str:
    return str(getattr(line, name))
