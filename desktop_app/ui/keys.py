"""The keys of the window: what they do, and what the map of keys says of them."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Key:
    """Combinations that call the window's method `act`; `words` stand in the map of keys."""

    combinations: tuple[str, ...]
    act: str
    words: str


KEYS = (
    Key(("F2",), "new_appeal", QT_TRANSLATE_NOOP("keys", "New appeal")),
    Key(("Ctrl+K",), "focus_search", QT_TRANSLATE_NOOP("keys", "Search")),
    Key(("Ctrl+Shift+F",), "search_by_parameters", QT_TRANSLATE_NOOP("keys", "Search by parameters")),
    Key(("Ctrl+Return", "Ctrl+Enter", "Alt+Right"), "forward", QT_TRANSLATE_NOOP("keys", "Next step, or finish")),
    Key(("Alt+Left",), "back", QT_TRANSLATE_NOOP("keys", "Step or page before")),
    Key(("Ctrl+Shift+P",), "pause", QT_TRANSLATE_NOOP("keys", "Pause the task")),
    Key(("Esc",), "escape", QT_TRANSLATE_NOOP("keys", "Cancel the task, close the page")),
    Key(("Ctrl+Tab",), "next_paused", QT_TRANSLATE_NOOP("keys", "Next paused task")),
    Key(("Ctrl+P",), "print_paper", QT_TRANSLATE_NOOP("keys", "Print")),
    Key(("F5",), "refresh", QT_TRANSLATE_NOOP("keys", "Read the page again")),
    Key(("Ctrl+Z",), "undo", QT_TRANSLATE_NOOP("keys", "Undo")),
    Key(("F1",), "show_help", QT_TRANSLATE_NOOP("keys", "This help")),
)
PAGE_KEYS = tuple(f"Ctrl+{n}" for n in range(1, 7))
"""The pages of the side column, in their order."""

FIELD_KEYS = (
    Key(("Tab",), "", QT_TRANSLATE_NOOP("keys", "Next field")),
    Key(("Enter",), "", QT_TRANSLATE_NOOP("keys", "Next field, from the last one the next step")),
    Key(("Alt+Insert", "Alt+Delete"), "", QT_TRANSLATE_NOOP("keys", "Add a row, remove the row")),
    Key(("F8",), "", QT_TRANSLATE_NOOP("keys", "Take the mark that is proposed")),
    Key(("F4",), "", QT_TRANSLATE_NOOP("keys", "What comes next with an appeal")),
    Key(("Delete",), "", QT_TRANSLATE_NOOP("keys", "Take a choice back")),
)
"""Keys that fields and lists answer themselves."""


def bind(window: QWidget, pages: tuple[str, ...]) -> None:
    """Let the keys call the window's methods; those of pages call `go_to_page`, which asks its sender for "page".

    Esc is left to fields and lists first: the window hears of it as of any key that nobody needed.
    """
    for key in KEYS:
        for combination in key.combinations:
            if combination != "Esc":
                QShortcut(QKeySequence(combination), window).activated.connect(getattr(window, key.act))
    for combination, page in zip(PAGE_KEYS, pages, strict=False):
        shortcut = QShortcut(QKeySequence(combination), window)
        shortcut.setProperty("page", page)
        shortcut.activated.connect(window.go_to_page)  # type: ignore[attr-defined]  # the window's slot, as those above
