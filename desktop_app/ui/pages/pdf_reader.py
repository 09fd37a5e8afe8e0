"""A PDF with what a reader wants of it: larger and smaller, words found, text copied."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import button
from desktop_app.ui.pages.pdf_preview import PdfPreview
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.flow_layout import FlowLayout

SEARCH_EMS = 16
PAGE_EMS = 40


class PdfReader(QWidget):
    """Its bar stands over the preview. Enter in the line of words goes to where they stand next."""

    def __init__(self, preview: PdfPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = preview
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(ems(SEARCH_EMS))
        self.search.setPlaceholderText(translate("PdfReader", "Find in the letter"))
        named(self.search, "reader.search", self.search.placeholderText())
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        self.told = label("", "muted")
        preview.found.connect(self._tell)
        preview.setMinimumHeight(ems(PAGE_EMS))
        bar = QWidget()
        row = FlowLayout(bar)
        row.addWidget(self.search)
        for name, text, act in (
            ("larger", translate("PdfReader", "&Larger"), self._enlarge),
            ("smaller", translate("PdfReader", "&Smaller"), self._reduce),
            ("fit", translate("PdfReader", "&Whole width"), self._fit),
            ("copy", translate("PdfReader", "Copy the &text"), self._copy),
        ):
            made = button(f"reader.{name}", text)
            made.clicked.connect(act)
            row.addWidget(made)
        row.addWidget(self.told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(bar)
        whole.addWidget(preview, 1)

    @Slot()
    def _find(self) -> None:
        self._preview.seek(self.search.text())

    @Slot(int)
    def _tell(self, found: int) -> None:
        nothing = translate("PdfReader", "Not found") if self.search.text() and not found else ""
        self.told.setText(translate("PdfReader", "found: {n}").format(n=found) if found else nothing)

    @Slot()
    def _find_next(self) -> None:
        self._preview.seek_next()

    @Slot()
    def _enlarge(self) -> None:
        self._preview.zoom(1.25)

    @Slot()
    def _reduce(self) -> None:
        self._preview.zoom(0.8)

    @Slot()
    def _fit(self) -> None:
        self._preview.fit()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._preview.text)
        self.told.setText(translate("PdfReader", "The text is in the clipboard."))
