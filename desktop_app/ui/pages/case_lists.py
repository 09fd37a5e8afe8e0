"""The lists of letters and files on the page of a case file."""

from desktop_app.domain import dates
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.small_list import SmallList


def letters_list(desk: Desk) -> SmallList:
    """The letters of a case file, the newest first."""
    columns = (
        Column(translate("case_file", "Number"), lambda line: str(line.number), "00000000-исх"),
        Column(translate("case_file", "Day"), lambda line: dates.in_figures(line.made_on), "00.00.0000"),
        Column(translate("case_file", "Letter"), lambda line: str(line.title)),
    )
    nothing = translate("case_file", "No letters yet.")
    return SmallList(desk.jobs, "case_letters", translate("case_file", "Letters"), columns, nothing)


def files_list(desk: Desk) -> SmallList:
    """The files that came with its appeals."""
    columns = (
        Column(translate("case_file", "File"), lambda line: str(line.attachment.name)),
        Column(translate("case_file", "Size"), lambda line: words.size(line.attachment.size), "1 000,0 МБ"),
        Column(translate("case_file", "Appeal"), lambda line: str(line.appeal_number), "ОГ-0000001/26"),
    )
    nothing = translate("case_file", "No files came with the appeals.")
    return SmallList(desk.jobs, "case_files_list", translate("case_file", "Files"), columns, nothing)
