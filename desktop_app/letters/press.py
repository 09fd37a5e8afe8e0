"""The press of the office: one way from a letter's text to its paper."""

from desktop_app.domain.letter import LetterText


class GostPress:
    """Fulfils the Press port with the layout of ГОСТ Р 7.0.97-2025. Belongs to one thread, since reportlab does."""

    def make(self, text: LetterText) -> bytes:
        """The letter as PDF; equal text gives equal bytes. Any text can be printed: see `printable` for odd signs."""
        from desktop_app.letters.gost import printed  # noqa: PLC0415 - reportlab loads with the first letter only

        return printed(text)
