"""Loading an old register: what comes in, and by which answers, before Finish."""

from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain.importing import Counts
from desktop_app.tasks.import_register import plan_of
from desktop_app.ui import import_words
from desktop_app.ui.language import translate
from desktop_app.ui.screens.import_bar import CheckBar
from desktop_app.ui.screens.review import ReviewScreen
from desktop_app.ui.style import label, named


class ImportReviewScreen(ReviewScreen):
    """The review of every task, under the counts of the check; it is made again where its rows lie ready no more."""

    def compose(self, body: Any) -> Any:
        """The counts stand above the answers."""
        form = super().compose(body)
        self._bar = CheckBar(self.desk)
        self._bar.checked.connect(self._show)
        self._counts = label("…", "heading")
        self._counts.setWordWrap(True)
        named(self._counts, "counts")
        form.groups.addWidget(label(translate("ImportReviewScreen", "Into the register come"), "muted"))
        form.groups.addWidget(self._counts)
        form.groups.addWidget(self._bar)
        return form

    def arrive(self) -> None:
        """Count what comes."""
        super().arrive()
        self._bar.check(plan_of(self.run.draft))

    @Slot(object)
    def _show(self, counts: Counts) -> None:
        self._bar.hide()
        self._counts.setText("\n".join(import_words.counted(counts)))
