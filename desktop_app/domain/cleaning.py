"""What every typed or pasted text goes through before anything else reads it. Nothing here ever refuses a text."""

import re
import unicodedata
from collections.abc import Iterable

_PICTURES = "\U0001f000-\U0001faff\u2600-\u27bf\ufe0f"

_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_SPACES = "\t\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"  # control characters
    "\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # halves of characters, and what is no character
)
_ODD = re.compile(rb"[\xc2-\xcf\xd2-\xf4][\x80-\xbf]+|[\x00-\x09\x0b-\x1f\x7f]")
"""One sign in UTF-8, but for U+0400 to U+047F, printable ASCII and the line feed."""

_JOINER = "\u200d"
_LONE_JOINER = re.compile(f"(?<![{_PICTURES}]){_JOINER}|{_JOINER}(?![{_PICTURES}])")


def prose(text: str) -> str:
    """Text of many lines with its line breaks kept.

    Control, zero-width and bidirectional characters go, as do soft hyphens; a zero-width joiner stays only inside a
    picture such as a family. Any space becomes a plain one, runs of spaces one space, the ends of lines and of the text
    lose theirs. Letters typed with a separate accent or breve are joined (Unicode NFC).
    """
    told = wording(text)
    while "  " in told:
        told = told.replace("  ", " ")
    return told.replace(" \n", "\n").replace("\n ", "\n").strip(" \n")


def wording(text: str) -> str:
    """The text of a template: cleaned like prose, but each space stays where it was typed, as a plain one."""
    usual = text.replace("\xa0", " ").replace("\t", " ")
    # Nothing but line breaks and plain spaces parts its words: of a megabyte this is known in a tenth of the time.
    if usual.replace("\n", " ").isprintable() and unicodedata.is_normalized("NFC", usual):
        return usual
    told = text.replace("\r\n", "\n")
    odd = _odd(told)
    told = _replaced(told, odd.intersection(_BREAKS), "\n")
    told = _replaced(told, _UNSEEN.findall("".join(odd)), "")
    if _JOINER in odd:
        told = _LONE_JOINER.sub("", told)
    return unicodedata.normalize("NFC", _replaced(told, odd.intersection(_SPACES), " "))


def line(text: str) -> str:
    """Text of one line: cleaned like prose, with a space for each line break."""
    return " ".join(prose(text).split())


def _odd(text: str) -> set[str]:
    """The signs of a text that are neither Cyrillic nor what a typewriter has.

    A megabyte may be pasted, and is cleaned on the screen's thread: what the text does not hold is not looked for.
    """
    found = set(_ODD.findall(text.encode("utf-8", "surrogatepass")))
    return set(b"".join(found).decode("utf-8", "surrogatepass"))


def _replaced(text: str, signs: Iterable[str], other: str) -> str:
    for sign in signs:
        text = text.replace(sign, other)
    return text
