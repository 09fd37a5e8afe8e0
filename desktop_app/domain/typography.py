"""What people type on a keyboard, as a book would print it."""

import re

_OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(\[«„—–-]))\"(?=\S)")
_DASH = re.compile(r"(?<=\S)[ \u00a0]--?(?= )")
_FIRST_DASH = re.compile(r"^--? (?=\S)")


def neat(line: str) -> str:
    """One line with «ёлочки», „лапки“ within them, dashes and the ellipsis.

    Signs of measure stay as they are: a quote after a figure may be an inch, a hyphen between figures a number.
    """
    dashed = _FIRST_DASH.sub("— ", _DASH.sub("\u00a0—", line))
    return _quoted(_OPENING.sub("\u0001", dashed)).replace("...", "…")


def _quoted(line: str) -> str:
    """Pair the opening quotes, marked as U+0001, with the plain ones after them; the inner pair has „лапки“."""
    if "\u0001" not in line:
        return line
    told: list[str] = []
    depth = 0
    for sign in line:
        if sign == "\u0001":
            told.append("«„"[min(depth, 1)])
            depth += 1
        elif sign == '"' and depth:
            depth -= 1
            told.append("»“"[min(depth, 1)])
        else:
            told.append(sign)
    return "".join(told)
