"""What the program says when the machine stands in the way: what happened and what to do, never blame."""

import errno
import logging

from desktop_app.domain import faults
from desktop_app.domain.ports import Conflict
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.traces import where

_log = logging.getLogger(__name__)

_FAULTS: dict[type[BaseException], str] = {
    Conflict: QT_TRANSLATE_NOOP(
        "messages", "Somebody has changed this meanwhile. Nothing was saved: open it anew and repeat the correction."
    ),
    faults.StoreBusy: QT_TRANSLATE_NOOP(
        "messages", "Another program holds the data. Nothing was saved: close it and press the button again."
    ),
    faults.StoreDamaged: QT_TRANSLATE_NOOP(
        "messages",
        "The file with the data is damaged. It is left as it is: restore the last backup, or save what can be read.",
    ),
    faults.StoreLost: QT_TRANSLATE_NOOP(
        "messages",
        "The file with the data is gone from its folder, or empty. Put the file back, or restore the last backup.",
    ),
    faults.StoreOnNetwork: QT_TRANSLATE_NOOP(
        "messages",
        "The data lie in a folder of another computer. A power cut or a lost connection would damage them there: "
        "move the folder to a disk of this computer.",
    ),
    faults.FileTooLarge: QT_TRANSLATE_NOOP(
        "messages",
        "The file is too large to be attached: at most {most}. Attach a part of it, or note where it is kept.",
    ),
    faults.NotATable: QT_TRANSLATE_NOOP(
        "messages",
        "This file is no table that can be read: it is of another kind, damaged, or locked by a password. "
        "Save it as CSV or XLSX and choose it again.",
    ),
    faults.NothingInTable: QT_TRANSLATE_NOOP(
        "messages", "There is no row under the headers. Choose another sheet or another file."
    ),
    faults.TableTooLarge: QT_TRANSLATE_NOOP(
        "messages", "Unpacked, this file is larger than {most}. Save it as CSV, or in parts, and choose it again."
    ),
    faults.QuoteNotClosed: QT_TRANSLATE_NOOP(
        "messages",
        "A quotation mark that begins near line {line} is never closed, so that rows can't be told apart. "
        "Correct the line, or choose how cells are parted.",
    ),
    faults.FileNotKept: QT_TRANSLATE_NOOP(
        "messages", "The copy of the file is kept no more. Go back and choose the file again."
    ),
    faults.FontMissing: QT_TRANSLATE_NOOP(
        "messages",
        "A part of the program is missing: the typeface of letters. Install the program anew; what is registered is "
        "safe, and the letter is made then.",
    ),
    faults.NoPrinter: QT_TRANSLATE_NOOP(
        "messages", "There is no printer. Connect one, or save the letter as PDF and print it elsewhere."
    ),
    faults.Stopped: QT_TRANSLATE_NOOP("messages", "Stopped. Nothing is left of it."),
    faults.StoreForeign: QT_TRANSLATE_NOOP(
        "messages", "This file belongs to another program. Start with the right data folder."
    ),
    faults.StoreTooNew: QT_TRANSLATE_NOOP(
        "messages", "The data was written by a newer version of the program. Install that version."
    ),
    faults.StoreUnreachable: QT_TRANSLATE_NOOP(
        "messages", "The folder with the data can't be reached. Nothing was saved: check the disk and the rights to it."
    ),
    faults.DiskFull: QT_TRANSLATE_NOOP(
        "messages", "There is no room left on the disk. Nothing was saved: free some room and press the button again."
    ),
    FileNotFoundError: QT_TRANSLATE_NOOP("messages", "The file is not there any more. Choose it again."),
    PermissionError: QT_TRANSLATE_NOOP("messages", "The file may not be read or written. Check the rights to it."),
    OSError: QT_TRANSLATE_NOOP("messages", "The disk can't do this now. Check the disk and try again."),
}


def fault(error: BaseException) -> str:
    """What to do when the machine, and not the typing, stands in the way."""
    if isinstance(error, OSError) and error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return translate("messages", "There is no room left on the disk. Free some room and try again.")
    from desktop_app.domain.template_language import FaultyTemplate  # loaded with the first letter, or the first fault
    from desktop_app.ui import template_words

    if isinstance(error, FaultyTemplate):
        return template_words.fault(error)
    return _of_kind(error).format(most=words.size(getattr(error, "most", 0)), line=getattr(error, "line", 0))


def _of_kind(error: BaseException) -> str:
    """The words for the nearest kind of fault that has any."""
    if isinstance(error, faults.TooManyRows):
        return translate(
            "messages", "A workbook has room for %n row(s). Save the list as CSV, or narrow it.", None, error.most
        )
    for kind in type(error).__mro__:
        if kind in _FAULTS:
            return translate("messages", _FAULTS[kind])
    _log.error("%s at %s", type(error).__name__, where(error.__traceback__))  # a mistake of the program itself
    return translate("messages", "Something went wrong in the program. Nothing typed is lost: try again.")


def export_fault(error: BaseException) -> str:
    """Why a list was not saved as a file."""
    if isinstance(error, FileNotFoundError):
        return translate("messages", "The folder is not there any more. Choose another one.")
    if isinstance(error, PermissionError):
        return translate("messages", "Nothing may be written there. Choose another folder, or another name.")
    return fault(error)


def bad_backup(error: BaseException) -> str:
    """Why a backup is no good."""
    if isinstance(error, faults.StoreTooNew):
        return fault(error)
    return translate("messages", "This backup can't be read. Choose another one.")


def no_copy(error: BaseException) -> str:
    """Why there is no newer recovery copy, while typing goes on."""
    if isinstance(error, faults.DiskFull):
        return translate(
            "messages", "No copy: there is no room left on the disk. Go on; free some room, and it is made by itself."
        )
    return translate(
        "messages",
        "No copy: the folder with the data can't be written. Go on; once it can, the copy is made by itself.",
    )


def lost_by_closing(error: BaseException) -> str:
    """What closing would lose while the recovery copies can't be written."""
    return translate("messages", "{reason}\nClosing the program now loses what was typed last.").format(
        reason=no_copy(error)
    )
