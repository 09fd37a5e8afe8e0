"""Colours of a template's text: its header, its requisites, its fields, its conditions and repeats."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desktop_app.ui.theme import tokens

HEADER, BODY = 0, 1
_END_OF_HEADER = re.compile(r"\s*-{3,}\s*")
_KEY = re.compile(r"[a-z_ ]+:")
_SECTION = re.compile(r"\s*\[[a-z_]*\]\s*")
_FIELD = re.compile(r"\{\{.*?(\}\}|$)")
_TAG = re.compile(r"\{%.*?(%\}|$)")
_BAR = re.compile(r"\|(?![^{]*\}\})|^\|[:.|-]+\|$")


class TemplateColours(QSyntaxHighlighter):
    """A line is coloured by itself; all that it has to know is whether the header has ended above it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        colours = tokens()
        self._key = _look(colours.accent, is_bold=True)
        self._section = _look(colours.accent, is_bold=True)
        self._field = _look(colours.accent)
        self._tag = _look(colours.warning)
        self._bar = _look(colours.muted)

    def highlightBlock(self, text: str) -> None:
        """Colour a line."""
        if self.previousBlockState() != BODY and not _END_OF_HEADER.fullmatch(text):
            self._colour(_KEY, text, self._key, once=True)
            self.setCurrentBlockState(HEADER)
            return
        self.setCurrentBlockState(BODY)
        if _SECTION.fullmatch(text) or self.previousBlockState() != BODY:
            self.setFormat(0, len(text), self._section)
            return
        self._colour(_BAR, text, self._bar)
        self._colour(_FIELD, text, self._field)
        self._colour(_TAG, text, self._tag)

    def _colour(self, shape: re.Pattern[str], text: str, look: QTextCharFormat, *, once: bool = False) -> None:
        for found in shape.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), look)
            if once:
                return


def _look(colour: str, *, is_bold: bool = False) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(colour))
    if is_bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look
