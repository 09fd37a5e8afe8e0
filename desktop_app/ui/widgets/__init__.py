"""Widgets that forms are built from.

In a .ui file an own widget is promoted with the header desktop_app.ui.widgets: DateField (extends QLineEdit), ChoiceBox
(QComboBox), FormList and SkippedList (QListWidget), TemplateEdit (QPlainTextEdit), and, all of them extending QWidget,
ChoiceButtons, SeveralBox, PhoneList, FileList, Block, RowsBlock, AnswersBlock, MailBlock, GoingRows, ResultRows,
ExecutorRows, TickList, ColumnsBox. Each is imported when a form asks for it: the first paint needs none of them.
"""

from importlib import import_module
from typing import Any

_MODULES = {
    "AnswersBlock": "answers_block",
    "Block": "block",
    "ChoiceBox": "choice_box",
    "ChoiceButtons": "choice_buttons",
    "ColumnsBox": "columns_box",
    "DateField": "date_field",
    "DeputyBox": "deputy_box",
    "ExecutorRows": "question_rows",
    "FileList": "file_list",
    "FormList": "form_list",
    "GoingRows": "question_rows",
    "MailBlock": "mail_block",
    "PhoneList": "phone_list",
    "ResultRows": "question_rows",
    "RowsBlock": "rows_block",
    "SeveralBox": "several_box",
    "SideChoice": "side_choice",
    "SkippedList": "skipped_list",
    "TemplateEdit": "template_edit",
    "TickList": "tick_list",
    "WorkBox": "work_box",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
