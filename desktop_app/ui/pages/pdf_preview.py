"""A PDF to look at in the window."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, named
from desktop_app.ui.widgets.focus_inside import FocusInside

WIDTH_EMS, HEIGHT_EMS = 25, 36
"""An A4 sheet that can just be read."""


class PdfPreview(FocusInside):
    """Shows the pages one under the other, as wide as there is room; a thread of its own draws them. Arrows scroll."""

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
        self.point_to(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(view)

    def show_pdf(self, pdf: bytes, *, same: bool = False) -> None:
        """Show another document from its first page, or another state of the `same` one where it was looked at."""
        bar = self._view.verticalScrollBar()
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

    def stand_aside(self) -> None:
        """Let Tab pass by: the paper only accompanies what is typed beside it."""
        self._view.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def turn(self, *, forward: bool) -> None:
        """Scroll by nearly as much as is in sight."""
        bar = self._view.verticalScrollBar()
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
