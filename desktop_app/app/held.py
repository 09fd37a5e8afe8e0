"""What is asked when another copy of the program holds the data and can't be brought to the front."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop_app.app.data_lock import Holder
from desktop_app.ui.language import translate
from desktop_app.ui.style import named


class Answer(Enum):
    """What the secretary wants to do about it."""

    AGAIN = "again"
    TAKE_OVER = "take over"
    CLOSE = "close"


def ask(holder: Holder) -> Answer:
    """Tell who holds the data, and let the secretary decide. Only what another computer holds can be taken over."""
    dialog = QMessageBox(QMessageBox.Icon.Warning, translate("held", "Reception"), in_words(holder))
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    named(dialog, "held")
    again = dialog.addButton(translate("held", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    take_over = None
    if not holder.is_here:
        take_over = dialog.addButton(translate("held", "Take the data over"), QMessageBox.ButtonRole.DestructiveRole)
    close = dialog.addButton(translate("held", "Close"), QMessageBox.ButtonRole.RejectRole)
    dialog.setDefaultButton(again)
    dialog.setEscapeButton(close)
    dialog.exec()
    pressed = dialog.clickedButton()
    if pressed is again:
        return Answer.AGAIN
    return Answer.TAKE_OVER if take_over is not None and pressed is take_over else Answer.CLOSE


def in_words(holder: Holder) -> str:
    """Who holds the data, and the way on."""
    if holder.is_here:
        told = translate(
            "held",
            "The program is open already with these data, but does not answer (process {pid}). Wait until it does, or "
            "end it, and try again.",
        )
    else:
        told = translate(
            "held",
            "The data are in use on another computer: {host} (process {pid}). Two computers must not write them at "
            "once: close the program there. If it is certain that it runs there no more, take the data over.",
        )
    return told.format(pid=holder.pid, host=holder.host)
