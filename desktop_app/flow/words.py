"""Marks a declared title for translation; the screen translates it when it shows it."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 — the name that lupdate looks for
    """The text itself: lupdate collects it by this function's name."""
    return text
