"""Widgets that forms are built from.

In a .ui file an own widget is promoted with the header desktop_app.ui.widgets: DateField (extends QLineEdit), ChoiceBox
(QComboBox), FormList (QListWidget), and, all of them extending QWidget, ChoiceButtons, SeveralBox, PhoneList, FileList,
Block, RowsBlock, AnswersBlock.
"""

from desktop_app.ui.widgets.answers_block import AnswersBlock
from desktop_app.ui.widgets.block import Block
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.choice_buttons import ChoiceButtons
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.file_list import FileList
from desktop_app.ui.widgets.form_list import FormList
from desktop_app.ui.widgets.phone_list import PhoneList
from desktop_app.ui.widgets.rows_block import RowsBlock
from desktop_app.ui.widgets.several_box import SeveralBox

__all__ = [
    "AnswersBlock",
    "Block",
    "ChoiceBox",
    "ChoiceButtons",
    "DateField",
    "FileList",
    "FormList",
    "PhoneList",
    "RowsBlock",
    "SeveralBox",
]
