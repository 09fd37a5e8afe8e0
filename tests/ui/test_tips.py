"""A tool tip shows what was typed as it stands."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from desktop_app.ui.tips import as_typed


@pytest.mark.parametrize(
    "typed", ["Течёт крыша", "Прошу <b>срочно</b> ответить", "<p>Из письма\nв две строки", "1 < 2 & 3 > 2", "«А & Б»"]
)
def test_what_was_typed_is_read_as_it_stands(typed: str) -> None:
    tip = as_typed(typed)
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)

    assert document.toPlainText() == typed
