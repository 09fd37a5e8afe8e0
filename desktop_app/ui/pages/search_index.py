"""The search index: held against the register, made anew, followed meanwhile."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QWidget

from desktop_app.ui import messages
from desktop_app.ui.desk import Desk
from desktop_app.ui.index_keeper import IndexWork
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import button, sheet
from desktop_app.ui.style import label, named, set_tone


class SearchIndexPage(Page):
    """What the index is for, how it stands, and two works that can be stopped."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "search_index", parent)
        column = sheet(self)
        column.addWidget(label(translate("SearchIndexPage", "Search index"), "title"))
        hint = label(
            translate(
                "SearchIndexPage",
                "Search looks things up in it, as in the index of a book; it is kept with every task. When something "
                "that is on file can't be found, have it checked. Nothing in the register is changed.",
            ),
            "hint",
        )
        hint.setWordWrap(True)
        column.addWidget(hint)
        keeper = desk.index_keeper
        self._check = button("check", translate("SearchIndexPage", "&Check it"), "main", "search")
        self._check.clicked.connect(keeper.check)
        self._rebuild = button("rebuild", translate("SearchIndexPage", "&Make it anew"), icon_name="refresh")
        self._rebuild.clicked.connect(keeper.rebuild)
        self._stop = button("stop", translate("SearchIndexPage", "S&top"), "quiet")
        self._stop.clicked.connect(keeper.stop)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        named(self._bar, "index.bar", translate("SearchIndexPage", "How much is done"))
        line = QHBoxLayout()
        for each in (self._check, self._rebuild, self._bar, self._stop):
            line.addWidget(each)
        line.addStretch(1)
        column.addLayout(line)
        self._state = label("", "muted")
        self._state.setWordWrap(True)
        column.addWidget(self._state)
        column.addStretch(1)
        self.point_to(self._check)
        keeper.begun.connect(self._follow)
        keeper.progressed.connect(self._progress)
        keeper.checked.connect(self._tell_of_check)
        keeper.rebuilt.connect(self._tell_of_new)
        keeper.stopped.connect(self._tell_of_stop)
        keeper.failed.connect(self._fail)
        self._show_running(keeper.work)

    def refresh(self) -> None:
        """Nothing is read: the keeper tells what happens."""

    def _show_running(self, work: IndexWork | None) -> None:
        had_focus = QApplication.focusWidget() in {self._check, self._rebuild, self._stop}
        self._check.setEnabled(work is None)
        self._rebuild.setEnabled(work is None)
        self._bar.setVisible(work is not None)
        self._stop.setVisible(work is not None)
        if had_focus:  # the button that had it can't be pressed now
            (self._check if work is None else self._stop).setFocus()
        if work is IndexWork.CHECK:
            self._say(translate("SearchIndexPage", "The index is being checked; the work goes on."), "muted")
        elif work is not None:
            self._say(
                translate(
                    "SearchIndexPage",
                    "The index is being made anew; the work goes on, and search answers from the former one.",
                ),
                "muted",
            )

    @Slot(object)
    def _follow(self, work: IndexWork) -> None:
        self._bar.setValue(0)
        self._show_running(work)

    @Slot(object)
    def _progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))

    @Slot(object)
    def _tell_of_check(self, wrong: int) -> None:
        self._show_running(None)
        if wrong:
            found = translate("SearchIndexPage", "%n mistake(s) found: make the index anew.", None, wrong)
            self._say(found, "warning")
        else:
            self._say(translate("SearchIndexPage", "The index is good: all that is on file can be found."), "good")

    @Slot()
    def _tell_of_new(self) -> None:
        self._show_running(None)
        self._say(translate("SearchIndexPage", "The index has been made anew."), "good")

    @Slot()
    def _tell_of_stop(self) -> None:
        self._show_running(None)
        self._say(translate("SearchIndexPage", "Stopped: the index is as it was."), "muted")

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._show_running(None)
        self._say(messages.fault(error), "problem")

    def _say(self, text: str, tone: str) -> None:
        self._state.setText(text)
        set_tone(self._state, tone)
