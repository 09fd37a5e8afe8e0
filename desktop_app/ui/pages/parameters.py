"""Search by parameters: conditions over the list of what meets all of them; kept under a name, it is a saved search."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.domain.parameters import PARAMETERS, Condition
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.tasks.keep_search import Subject
from desktop_app.ui import letter_openings, openings, parameter_words, table_sources
from desktop_app.ui.asking import AtOnce, Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeals import columns, show_selection
from desktop_app.ui.pages.condition_box import ConditionBox
from desktop_app.ui.pages.lines import appeals_count
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.scrolling import bring_into_view
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.searched_menu import SearchedMenu

LONGEST_NAME = 80


class Parameters(ListPage):
    """The page. Its subject is a saved search, or the selection to begin with."""

    opens = "appeal"

    def __init__(
        self, desk: Desk, subject: SavedSearch | Selection | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "parameters", _title(), columns(desk), parent)
        self._boxes: list[ConditionBox] = []
        self._order = Order()
        self._saved: SavedSearch | None = None
        self._known: tuple[SavedSearch, ...] = ()
        self._add = self._menu_button("condition.add", translate("parameters_page", "Add a &condition"), "plus")
        QShortcut(QKeySequence("Alt+Insert"), self).activated.connect(self._add.showMenu)
        self._sort = self._menu_button("sort", translate("parameters_page", "S&ort"))
        self._keeping = button("save_search", translate("parameters_page", "Sa&ve the search…"), icon_name="save")
        self._renaming = button("rename_search", translate("parameters_page", "Rena&me…"), "quiet")
        self._removing = button("remove_search", translate("parameters_page", "&Delete"), "quiet", "trash")
        self._fill_sort()
        for each, slot in (
            (self._keeping, self._keep),
            (self._renaming, self._keep_renamed),
            (self._removing, self._forget),
        ):
            each.clicked.connect(slot)
        self.tools.insertWidget(0, self._sort)
        self._actions = (self._add, self._keeping, self._renaming, self._removing)
        for each in self._actions:
            self.filters.addWidget(each)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._sort_by_column)
        if isinstance(subject, SavedSearch):
            self._saved = subject
            self._set_out(Selection(subject.conditions))
        else:
            self._set_out(subject or Selection())
        self._tell_state()
        if not self._boxes:
            self.point_to(self._add)

    @property
    def selection(self) -> Selection:
        """What is asked, as far as it is said."""
        said = (box.condition for box in self._boxes)
        return Selection(tuple(each for each in said if each is not None), self._order)

    def refresh(self) -> None:
        """Read the rows anew, and which searches are saved."""
        super().refresh()
        self.read(self.desk.register.saved_searches, self._learn)

    @Slot()
    def show_list(self) -> None:
        """See ListPage."""
        show_selection(self.model, self.desk, self.selection)
        self._tell_state()

    def narrowed(self) -> tuple[Selection, SavedSearch | None]:
        """The conditions and the order, and the saved search that they were."""
        return self.selection, self._saved

    def narrow(self, narrowed: tuple[Selection, SavedSearch | None]) -> None:
        """See ListPage."""
        selection, self._saved = narrowed
        self._set_out(selection)
        self._tell_state()

    def counted(self, total: int) -> str:
        """See ListPage."""
        return appeals_count(total)

    def nothing(self) -> QWidget:
        """See ListPage."""
        clear = button("clear_conditions", translate("parameters_page", "Remove &all conditions"))
        clear.clicked.connect(self._clear)
        return EmptyState(
            "search",
            translate("parameters_page", "No appeal meets all conditions"),
            translate("parameters_page", "Remove one of them, or give it a wider answer."),
            *([clear] if self._boxes else []),
        )

    def source(self) -> Source:
        """See ListPage."""
        return table_sources.appeals(self.desk, self.selection)

    def writing(self) -> Callable[[], Begin]:
        """See ListPage."""
        return partial(letter_openings.letters_about, self.desk, self.selection)

    def add(self, name: str) -> ConditionBox:
        """Ask for one more parameter."""
        box = ConditionBox(self.desk, PARAMETERS[name])
        box.changed.connect(self.show_list)
        box.removed.connect(self._take_away)
        self._boxes.append(box)
        for each in self._actions:
            self.filters.removeWidget(each)
        self.filters.addWidget(box)
        for each in self._actions:
            self.filters.addWidget(each)
        order_tabs(self)
        return box

    # Conditions

    def _set_out(self, selection: Selection) -> None:
        for box in self._boxes:
            self.filters.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes.clear()
        self._order = selection.order
        for condition in selection.conditions:
            self._ask(condition)
        self._fill_menu()
        self._show_order()

    def _ask(self, condition: Condition) -> None:
        self.add(condition.parameter).editor.show_answer(condition.answer)

    @Slot()
    def _add_chosen(self) -> None:
        box = self.add(self.sender().property("parameter"))
        self._fill_menu()
        box.show()
        box.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(box)
        if box.condition is not None:
            self.show_list()

    @Slot(object)
    def _take_away(self, box: ConditionBox) -> None:
        at = self._boxes.index(box)
        self._boxes.remove(box)
        self.filters.removeWidget(box)
        box.hide()
        box.deleteLater()
        self._fill_menu()
        following = self._boxes[at].editor if at < len(self._boxes) else self._add
        following.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_list()

    @Slot()
    def _clear(self) -> None:
        self._set_out(Selection(order=self._order))
        self.show_list()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_menu(self) -> None:
        """What has not been asked for yet; the first letters lead to it."""
        menu = self._add.menu()
        menu.clear()
        asked = {box.parameter.name for box in self._boxes}
        for name in (each for each in PARAMETERS if each not in asked):
            action = QAction(parameter_words.title(name), menu)
            action.setObjectName(f"ask.{name}")
            action.setProperty("parameter", name)
            action.triggered.connect(self._add_chosen)
            menu.addAction(action)
        self._add.setEnabled(bool(menu.actions()))

    # The order

    def _fill_sort(self) -> None:
        menu = self._sort.menu()
        group = QActionGroup(menu)
        for key in SortKey:
            action = group.addAction(parameter_words.sorting(key))
            action.setObjectName(f"sort.{key.value}")
            action.setProperty("key", key.value)
            action.setCheckable(True)
            action.triggered.connect(self._sort_by_menu)
            menu.addAction(action)

    @Slot()
    def _sort_by_menu(self) -> None:
        self._sort_by(SortKey(self.sender().property("key")))

    @Slot(int)
    def _sort_by_column(self, at: int) -> None:
        key = self.model.columns[at].sort
        if key is not None:
            self._sort_by(key)
        else:
            self._show_order()

    def _sort_by(self, key: SortKey) -> None:
        """The newest first, and by words from the first letter; once more turns it round."""
        words_first = key in {SortKey.APPLICANT, SortKey.RESPONSIBLE, SortKey.DUE}
        self._order = Order(key, not self._order.descending if key is self._order.key else not words_first)
        self._show_order()
        self.show_list()

    def _show_order(self) -> None:
        column = next((at for at, each in enumerate(self.model.columns) if each.sort is self._order.key), -1)
        direction = Qt.SortOrder.DescendingOrder if self._order.descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(column, direction)
        for action in self._sort.menu().actions():
            action.setChecked(action.property("key") == self._order.key.value)

    # Saving

    @Slot(object)
    def _learn(self, known: tuple[SavedSearch, ...]) -> None:
        self._known = known
        if self._saved is not None:
            self._saved = next((each for each in known if each.id == self._saved.id), None)
        self._tell_state()

    def _tell_state(self) -> None:
        """Which search it is: one that is saved, one that differs from it by now, or none."""
        asked = self.selection.conditions
        if self._saved is None:
            self._saved = next((each for each in self._known if asked and each.conditions == asked), None)
        saved = self._saved
        self.heading.setText(saved.title if saved else _title())
        changed = translate("parameters_page", "Sa&ve the changes")
        self._keeping.setText(changed if saved else translate("parameters_page", "Sa&ve the search…"))
        self._keeping.setVisible(bool(asked) and (saved is None or saved.conditions != asked))
        self._renaming.setVisible(saved is not None)
        self._removing.setVisible(saved is not None)

    @Slot()
    def _keep(self) -> None:
        asked = self.selection.conditions
        if self._saved is None:
            named = parameter_words.summary(asked)[:LONGEST_NAME]
            self._begin_keeping(SavedSearch(named, asked))
        else:
            changed = SavedSearch(self._saved.title, asked, id=self._saved.id, version=self._saved.version)
            self._keep_at_once(self._saved, changed, translate("parameters_page", "Saved: {title}"))

    @Slot()
    def _keep_renamed(self) -> None:
        if self._saved is not None:
            self._begin_keeping(self._saved)

    @Slot()
    def _forget(self) -> None:
        if self._saved is not None:
            saved = self._saved
            gone = SavedSearch(saved.title, saved.conditions, annulled=True, id=saved.id, version=saved.version)
            self._keep_at_once(saved, gone, translate("parameters_page", "Deleted: {title}"))

    def _begin_keeping(self, search: SavedSearch) -> None:
        taken = tuple(each.title for each in self._known if each.id != search.id)
        self.asked.emit(Begin(openings.KEEP_SEARCH, subject=Subject(search, taken)))

    def _keep_at_once(self, before: SavedSearch, after: SavedSearch, told: str) -> None:
        """Do it without a screen; the way back is what it was, one version on."""
        back = SavedSearch(before.title, before.conditions, id=before.id, version=before.version + 1)
        told = told.format(title=before.title)
        self.asked.emit(AtOnce(openings.KEEP_SEARCH, Subject(after), told, Subject(back)))

    def _menu_button(self, name: str, text: str, icon_name: str = "") -> QPushButton:
        made = button(name, text, icon_name=icon_name)
        made.setMenu(SearchedMenu(made))
        return made


def _title() -> str:
    return translate("parameters_page", "Search by parameters")
