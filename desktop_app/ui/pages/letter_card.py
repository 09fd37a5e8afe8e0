"""One letter: its name, and what can be done with its paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.letter import Letter, rows_of
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.flow_layout import FlowLayout


class LetterCard(QFrame):
    """Its buttons wait while the paper is being made. On a receipt the first letter's «Печать» is the main action."""

    print_asked = Signal()
    preview_asked = Signal()
    save_asked = Signal()
    open_asked = Signal()
    mail_asked = Signal()
    table_asked = Signal()

    def __init__(self, letter: Letter, *, is_first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter = letter
        self.pdf: bytes | None = None
        name = f"letter.{letter.form}"
        named(self, name, self.title)
        self.setProperty("part", "card")
        self._state = label("", "small")
        self._state.setWordWrap(True)
        acts = _acts(letter)
        row = QWidget()
        buttons = FlowLayout(row)
        for act, text, icon_name, asked in (
            ("print", translate("LetterCard", "Print"), "printer", self.print_asked),
            ("preview", translate("LetterCard", "Preview"), "letter", self.preview_asked),
            ("save", translate("LetterCard", "Save PDF"), "save", self.save_asked),
            ("open", translate("LetterCard", "Open"), "open", self.open_asked),
            ("mail", translate("LetterCard", "By e-mail…"), "letter", self.mail_asked),
            ("table", translate("LetterCard", "Save the table"), "save", self.table_asked),
        ):
            if act not in acts:
                continue
            made = button(f"{name}.{act}", text, "main" if is_first and act == "print" else "", icon_name)
            made.setAccessibleName(f"{text}: {self.title}")
            made.clicked.connect(asked)
            buttons.addWidget(made)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 12)
        rows.setSpacing(6)
        heading = label(joined(self.title, letter.number), "heading")
        heading.setWordWrap(True)
        rows.addWidget(heading)
        if letter.track:
            rows.addWidget(_tracked(name, letter.track))
        rows.addWidget(self._state)
        rows.addWidget(row)
        self.tell("")

    @property
    def title(self) -> str:
        """«Уведомление о регистрации»."""
        return words.letter(self.letter)

    @property
    def file_name(self) -> str:
        """A name for the file that tells nothing of the citizen."""
        return f"{self.title} {self.letter.number.replace('/', '-')}.pdf"

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """Its buttons by what they do: print, preview, save, open, mail, table."""
        return {made.objectName().rpartition(".")[2]: made for made in self.findChildren(QPushButton)}

    def wait(self) -> None:
        """The paper is being made."""
        self._set_ready(ready=False)
        self.tell(translate("LetterCard", "The paper is being made…"))

    def fail(self, text: str) -> None:
        """Say why there is no paper, or why it went nowhere; it may be tried again."""
        self._set_ready(ready=True)
        self.tell(text, "problem")

    def take(self, pdf: bytes) -> None:
        """The paper has been made."""
        self.pdf = pdf
        self.tell("")
        self._set_ready(ready=True)

    def tell(self, text: str, tone: str = "") -> None:
        """Say how the paper stands."""
        self._state.setText(text)
        self._state.setVisible(bool(text))
        set_tone(self._state, tone)

    @property
    def state(self) -> str:
        """What was said last."""
        return self._state.text()

    def _set_ready(self, *, ready: bool) -> None:
        for each in self.buttons.values():
            each.setEnabled(ready)


def _tracked(name: str, track: str) -> QLabel:
    """The number by which the post follows the letter, to be copied to where it is followed."""
    told = label(translate("LetterCard", "Registered mail: {track}").format(track=track), "small")
    told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    named(told, f"{name}.track")
    return told


def _acts(letter: Letter) -> frozenset[str]:
    """What may be done with the paper: only what goes out is mailed, only a list has rows for another program."""
    acts = {"print", "preview", "save", "open"}
    if letter.outgoing:
        acts.add("mail")
    if letter.case_file_id is None and letter.appeal_id is None and rows_of(letter.text):
        acts.add("table")
    return frozenset(acts)
