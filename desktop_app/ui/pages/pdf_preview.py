"""A PDF to look at in the window."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument, QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QScrollBar, QVBoxLayout, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, named
from desktop_app.ui.widgets.focus_inside import FocusInside

WIDTH_EMS, HEIGHT_EMS = 25, 36
"""An A4 sheet that can just be read."""

POINTS_PER_INCH = 72
LEAST_ZOOM, MOST_ZOOM = 0.25, 4


class PdfPreview(FocusInside):
    """Shows the pages one under the other, as wide as there is room; a thread of its own draws them. Arrows scroll."""

    found = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Children are destroyed in the order they came: a view whose document goes after it crashes the program.
        self._document = QPdfDocument(self)
        view = self._view = QPdfView(self)
        self._device: QBuffer | None = None
        named(view, "preview", translate("PdfPreview", "Preview of the letter"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setPageMode(QPdfView.PageMode.MultiPage)
        view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = view.palette()
        ground.setColor(QPalette.ColorRole.Dark, ground.color(QPalette.ColorRole.AlternateBase))
        view.setPalette(ground)
        view.setDocument(self._document)
        self._search = QPdfSearchModel(self)
        self._search.setDocument(self._document)
        self._search.countChanged.connect(self._tell_found)
        view.setSearchModel(self._search)
        self.point_to(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(view)

    def show_pdf(self, pdf: bytes, *, same: bool = False) -> None:
        """Show another document from its first page, or another state of the `same` one where it was looked at."""
        bar = self.scroll_bar
        at = bar.value() if same else 0
        self._document.close()
        device = QBuffer(self._document)
        device.setData(QByteArray(pdf))
        device.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(device)
        if self._device is not None:
            self._device.deleteLater()
        self._device = device
        bar.setValue(at)

    def seek(self, words: str) -> None:
        """Mark every place where the words stand; page by page `found` tells how many there are."""
        self._search.setSearchString(words)
        self._tell_found()

    @Slot()
    def _tell_found(self) -> None:
        count = self._search.rowCount(QModelIndex())
        if count and self._view.currentSearchResultIndex() < 0:
            self._view.setCurrentSearchResultIndex(0)
        self.found.emit(count)

    def seek_next(self) -> None:
        """Go to the next of the places that were found, after the last to the first."""
        count = self._search.rowCount(QModelIndex())
        if count:
            self._view.setCurrentSearchResultIndex((self._view.currentSearchResultIndex() + 1) % count)

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller; then they may be wider than the room."""
        wide = self._view.viewport().width() / max(self._document.pagePointSize(0).width(), 1)
        dots = self._view.logicalDpiX() / POINTS_PER_INCH
        now = self.zoom_factor or wide / dots
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(max(now * factor, LEAST_ZOOM), MOST_ZOOM))

    def fit(self) -> None:
        """Show the pages as wide as there is room."""
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    @property
    def zoom_factor(self) -> float:
        """How much larger than on paper the pages are shown; 0 where they are as wide as there is room."""
        is_fit = self._view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        return 0 if is_fit else self._view.zoomFactor()

    @property
    def text(self) -> str:
        """All words of the document, page by page."""
        return "\n".join(self._document.getAllText(page).text() for page in range(self.page_count))

    def stand_aside(self) -> None:
        """Let Tab pass by: the paper only accompanies what is typed beside it."""
        self._view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def scroll_bar(self) -> QScrollBar:
        """Where the paper is looked at."""
        return self._view.verticalScrollBar()

    def turn(self, *, forward: bool) -> None:
        """Scroll by nearly as much as is in sight."""
        bar = self.scroll_bar
        bar.setValue(bar.value() + (bar.pageStep() if forward else -bar.pageStep()))

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return self._document.pageCount()

    def sizeHint(self) -> QSize:
        """A sheet of A4."""
        return QSize(ems(WIDTH_EMS), ems(HEIGHT_EMS))

    def minimumSizeHint(self) -> QSize:
        """Smaller than that nothing can be told."""
        return QSize(ems(WIDTH_EMS) * 2 // 3, ems(HEIGHT_EMS) * 2 // 3)
