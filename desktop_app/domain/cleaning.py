"""What every typed or pasted text goes through before anything else reads it. Nothing here ever refuses a text."""

import re
import unicodedata

_PICTURES = "\U0001f000-\U0001faff\u2600-\u27bf\ufe0f"

_BREAKS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[ \t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters
    "\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # halves of characters, and what is no character
    f"|(?<![{_PICTURES}])\u200d|\u200d(?![{_PICTURES}])"
)


def prose(text: str) -> str:
    """Text of many lines with its line breaks kept.

    Control, zero-width and bidirectional characters go, as do soft hyphens; a zero-width joiner stays only inside a
    picture such as a family. Any space becomes a plain one, runs of spaces one space, the ends of lines and of the text
    lose theirs. Letters typed with a separate accent or breve are joined (Unicode NFC).
    """
    return "\n".join(_SPACES.sub(" ", each).strip(" ") for each in _seen(text).split("\n")).strip("\n")


def wording(text: str) -> str:
    """The text of a template: cleaned like prose, but each space stays where it was typed, as a plain one."""
    return "".join(" " if _SPACES.fullmatch(sign) else sign for sign in _seen(text))


def line(text: str) -> str:
    """Text of one line: cleaned like prose, with a space for each line break."""
    return " ".join(prose(text).split())


def _seen(text: str) -> str:
    return unicodedata.normalize("NFC", _UNSEEN.sub("", _BREAKS.sub("\n", text)))
