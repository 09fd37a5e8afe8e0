"""Loading an old register: what its columns hold, and how its first rows would lie in the register."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain.importing import Glimpse, Mapped, Target
from desktop_app.domain.importing_rows import Understood, told, understood
from desktop_app.tasks.import_register import Draft, plan_of
from desktop_app.ui import import_words, messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.widgets.rows_table import RowsTable

SHOWN_ROWS = 6

_PATHS = {
    Target.FULL_NAME: ("surname", "name", "patronymic", "organisation"),
    Target.ADDRESS: tuple(
        f"address.{part}" for part in ("postal_code", "region", "district", "locality", "street", "house", "flat")
    ),
    Target.PHONE: ("phones",),
    **{
        Target(part.replace("_", " ")): (f"address.{part}",)
        for part in ("postal_code", "region", "district", "locality", "street", "house", "flat")
    },
    **dict.fromkeys((Target.SNILS, Target.TAXPAYER, Target.PASSPORT), ("identifiers",)),
}
"""Fields of a row that a column goes to, where they are not called as it is."""


class ColumnsScreen(Screen):
    """The first rows follow each choice."""

    def arrive(self) -> None:
        """Read the beginning of the file again: a draft keeps only its headers."""
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._looking = Latest(self.desk.jobs, Room.IMPORT)
        self._reading = Latest(self.desk.jobs, Room.IMPORT)
        self._preview = RowsTable("preview", translate("ColumnsScreen", "The first rows, cleaned"), rows=SHOWN_ROWS)
        self.form.preview.addWidget(self._preview)
        draft: Draft = self.run.draft
        headers = draft.glanced.headers if draft.glanced else ()
        self.form.columns.show_file(headers, ())
        if draft.file:
            plan = plan_of(draft)
            self._looking.ask(partial(self.desk.importing.look, plan.file, plan.reading), self._show_file, self._miss)

    def changed(self, _name: str) -> None:
        """Show the first rows as they are understood now."""
        columns = plan_of(self.run.draft).columns
        rows, today = self._rows[:SHOWN_ROWS], self.desk.clock.today()
        self._reading.ask(
            lambda: [understood(told(row, columns), today) for row in rows],
            partial(self._show_rows, columns),
            self._miss,
        )

    @Slot(object)
    def _show_file(self, found: Glimpse) -> None:
        self._rows = found.rows
        self.form.columns.show_file(found.headers, found.rows)
        self.changed("columns")

    def _show_rows(self, columns: tuple[Mapped, ...], found: list[Understood]) -> None:
        shown = dict.fromkeys(path for column in columns for path in _paths(column.target))
        rows = [[_cell(each, path) for path in shown] for each in found]
        self._preview.show_rows([import_words.field(path) for path in shown], rows)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._preview.show_rows((translate("ColumnsScreen", "The file can't be read"),), ((messages.fault(error),),))


def _paths(target: Target) -> tuple[str, ...]:
    return _PATHS.get(target, (target.value.replace(" ", "_"),))


def _cell(read: Understood, path: str) -> str:
    """The value as it would lie in the register; what stops the row is marked."""
    text = import_words.value(read.row, path)
    return f"⚠ {text}" if path in read.problems else text
