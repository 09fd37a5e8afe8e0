"""What somebody typed, on a tool tip."""


def as_typed(text: str) -> str:
    """The tip that shows a text as it stands: Qt would take one with a tag in it for markup, and leave words out."""
    if "<" not in text:
        return text
    from html import escape

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>'
