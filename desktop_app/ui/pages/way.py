"""The way of an appeal as a block diagram: the stages it has been at, the one it is at, those that come."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import Assignment, Journey, Lap
from desktop_app.domain.officer import Role
from desktop_app.domain.routes import Party, PartyKind, Stage, Verdict
from desktop_app.ui import words
from desktop_app.ui.icons import picture
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeal_facts import Officers, until, who
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.style import clear, ems, label, named, set_tone
from desktop_app.ui.tips import as_typed
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

BLOCK_EMS = 12
"""Five of them stand side by side in a usual window."""
_WALKING = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End})
PADDING = 10
ARROW = 16
"""The side of the arrow between two blocks, in logical pixels."""

_TONES = {"done": "good", "now": "accent", "returned": "problem", "ended": "good"}
_ICONS = {"done": "done", "now": "clock", "returned": "undo", "ahead": "circle", "ceased": "x", "ended": "done"}


@dataclass(frozen=True, slots=True)
class Block:
    """One block: a stage or the outcome, who, its state in a word; `told` is all that is known of it.

    `state` is "done", "now", "returned", "ceased", "ahead" or "ended".
    """

    title: str
    people: str
    state: str
    word: str
    told: str


def blocks(appeal: Appeal, journey: Journey, officers: Officers) -> tuple[Block, ...]:
    """The diagram of a way, from its beginning."""
    past = [_of_lap(lap, officers) for lap in journey.laps]
    ahead = [_of_stage(stage) for stage in journey.ahead]
    return (*past, *ahead, *([_of_outcome(appeal)] if appeal.outcome else ()))


class Way(QWidget):
    """Blocks with arrows; what does not fit goes on below. Left and Right walk over them.

    What is known of the block with the cursor stands below, is its tooltip, and is what a screen reader says of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "way", translate("way", "Way of the appeal"))
        self.blocks: tuple[StageBlock, ...] = ()
        held = QWidget()
        self._row = FlowLayout(held, gap=6)
        self._row.levels = True
        self.told = selectable("", "muted")
        named(self.told, "way.told")
        self.told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(held)
        column.addWidget(self.told)

    def show_blocks(self, shown: tuple[Block, ...]) -> None:
        """Show a way; the cursor comes first to where the appeal is now."""
        clear(self._row)
        self.told.hide()
        self.blocks = tuple(StageBlock(at, block) for at, block in enumerate(shown))
        for at, (drawn, block) in enumerate(zip(self.blocks, shown, strict=True)):
            drawn.looked_at.connect(self._tell)
            is_last = at + 1 == len(shown)
            self._row.addWidget(drawn if is_last else _with_arrow(drawn, back=block.state == "returned"))
        here = next((at for at, block in enumerate(shown) if block.state == "now"), len(shown) - 1)
        self._stop_at(here)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk over the blocks."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -len(self.blocks)}
        step = len(self.blocks) if event.key() == Qt.Key.Key_End else steps.get(Qt.Key(event.key()))
        at = next((at for at, each in enumerate(self.blocks) if each.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        to = min(max(at + step, 0), len(self.blocks) - 1)
        self._stop_at(to)
        self.blocks[to].setFocus()

    def _stop_at(self, here: int) -> None:
        """Tab stops at one block only: the others are a key away from it."""
        for at, each in enumerate(self.blocks):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == here else Qt.FocusPolicy.ClickFocus)

    def _tell(self, told: str) -> None:
        self.told.setText(told)
        self.told.show()


class StageBlock(CardButton):
    """One block. `looked_at` carries what is known of it."""

    looked_at = Signal(str)

    def __init__(self, at: int, block: Block) -> None:
        super().__init__()
        named(self, f"way.{at}", joined(block.title, block.word))
        self.block = block
        self.setAccessibleDescription(block.told)
        self.setToolTip(as_typed(block.told))
        self.setProperty("part", "stage")
        set_tone(self, block.state)
        self.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 8, PADDING, 8)
        column.setSpacing(3)
        column.addWidget(_words(block.title, "stage"))
        if block.people:
            column.addWidget(_words(block.people, "small"))
        column.addStretch(1)
        chip = Chip(block.word, _TONES.get(block.state, ""), _ICONS[block.state])
        chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self.setFixedWidth(max(ems(BLOCK_EMS), chip.sizeHint().width() + 2 * PADDING))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell what is known."""
        super().focusInEvent(event)
        self.looked_at.emit(self.block.told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are the diagram's: a button alone would take them for the next button of the page."""
        if event.key() in _WALKING:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _words(text: str, part: str) -> QLabel:
    made = label(text, part)
    made.setWordWrap(True)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made


def _with_arrow(block: StageBlock, *, back: bool) -> QWidget:
    """A block and the arrow to the next one stay together; where it was returned, the arrow turns back."""
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    arrow = QLabel()
    arrow.setPixmap(picture("undo" if back else "arrow-right", ARROW))
    line.addWidget(block)
    line.addWidget(arrow)
    return made


def _of_lap(lap: Lap, officers: Officers) -> Block:
    people = ", ".join(dict.fromkeys(who(each, officers) for each in _at_work(lap)))
    told = "\n".join(_said(each, officers) for each in lap.assignments)
    told = joined(lap.stage.title, told) if len(lap.assignments) == 1 else f"{lap.stage.title}\n{told}"
    if lap.verdict is None:
        open_ones = [each for each in lap.assignments if each.is_open]
        days = [each.due_on for each in open_ones if each.due_on]
        word = translate("way", "now")
        if days:
            word = translate("way", "until {day}").format(day=f"{min(days):%d.%m}")
        return Block(lap.stage.title, people, "now", word, told)
    state = {Verdict.RETURNED: "returned", Verdict.CEASED: "ceased"}.get(lap.verdict, "done")
    last = max(each.done_on for each in lap.assignments if each.done_on)
    return Block(lap.stage.title, people, state, f"{words.of(lap.verdict).lower()} {last:%d.%m}", told)


def _at_work(lap: Lap) -> tuple[Assignment, ...]:
    """Those who have done their part or are to do it; whoever it was taken from, only where nobody else had it."""
    return tuple(each for each in lap.assignments if each.verdict is not Verdict.CEASED) or lap.assignments


def _said(assignment: Assignment, officers: Officers) -> str:
    given = translate("way", "given {day}").format(day=words.day(assignment.given_on))
    parts = [who(assignment, officers), assignment.text, given]
    if assignment.done_on is None:
        parts.append(until(assignment))
    elif assignment.verdict is not None:
        parts.append(f"{words.of(assignment.verdict).lower()} {words.day(assignment.done_on)}")
    comment = translate("way", "«{comment}»").format(comment=assignment.comment) if assignment.comment else ""
    return joined(*parts, comment, *assignment.answers)


def _of_stage(stage: Stage) -> Block:
    people = party_in_words(stage.party)
    coming = translate("way", "ahead")
    return Block(stage.title, people, "ahead", coming, joined(stage.title, people, coming))


def _of_outcome(appeal: Appeal) -> Block:
    told = words.of(appeal.outcome) if appeal.outcome else ""
    day = words.day(appeal.answered_on) if appeal.answered_on else ""
    return Block(told, "", "ended", f"{appeal.answered_on:%d.%m}" if appeal.answered_on else "", joined(told, day))


def party_in_words(party: Party) -> str:
    """Who a stage will be given to, before it is known by name."""
    if party.kind is PartyKind.ROLE and party.role is not None:
        return words.of(Role(party.role))
    return {
        PartyKind.OFFICER: translate("way", "a named officer"),
        PartyKind.RESPONSIBLE: translate("way", "the responsible officer"),
        PartyKind.RESPONSIBLE_AND_HELPERS: translate("way", "the responsible officer and helpers"),
    }.get(party.kind, party.executor)
