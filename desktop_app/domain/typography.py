"""What people type on a keyboard, as a book would print it."""

import re

_OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(\[«„—–-]))\"(?=\S)")
_DASH = re.compile(r"(?<=\S)[ \u00a0]--?(?= )")
_FIRST_DASH = re.compile(r"^--? (?=\S)")

_IN_ARTICLE = re.compile(r"(?<=\b(?:ст|пп)\.) (?=\d)|(?<=\b[чп]\.) (?=\d)|(?<=\d) (?=(?:ст|ч|пп?)\.|\d+-ФЗ)")


def whole_articles(line: str) -> str:
    """«ч. 1 ст. 12 59-ФЗ» so that no end of a line tears it: no-break spaces, and a hyphen that is none of its ends."""
    return _IN_ARTICLE.sub("\u00a0", line).replace("-ФЗ", "\u2011ФЗ")


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
