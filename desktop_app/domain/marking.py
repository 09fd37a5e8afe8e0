"""Which parts of a shown text are what was looked for, so that a screen can mark them."""

from collections.abc import Collection, Iterator

from desktop_app.domain.search_key import fold

Span = tuple[int, int]
"""From a character, up to the one behind the last."""


def marked(text: str, sought: Collection[str], *, inside: bool = False) -> tuple[Span, ...]:
    """Where folded words stand in a text: as beginnings of its words, with `inside` anywhere in them, in its order.

    A word with a digit is found through the spaces and hyphens of a number: «3456789» in «345-67-89».
    """
    letters = _letters(text)
    glued = "".join(letter for letter, _, _ in letters)
    spans = {
        (letters[start][1], letters[start + len(word) - 1][1] + 1)
        for word in sought
        if word
        for start in _places(glued, word)
        if _fits(letters, start, word, inside=inside)
    }
    return tuple(_united(sorted(spans)))


def _letters(text: str) -> list[tuple[str, int, int]]:
    """Each folded letter or digit, its place in the text, and its place in its word."""
    found: list[tuple[str, int, int]] = []
    in_word = 0
    for at, character in enumerate(text):
        folded = [each for each in fold(character) if each.isalnum()]
        if not folded and not fold(character):
            continue
        in_word = in_word + 1 if folded else 0
        found.extend((each, at, in_word - 1) for each in folded)
    return found


def _places(glued: str, word: str) -> Iterator[int]:
    at = glued.find(word)
    while at >= 0:
        yield at
        at = glued.find(word, at + 1)


def _fits(letters: list[tuple[str, int, int]], start: int, word: str, *, inside: bool) -> bool:
    if any(map(str.isdecimal, word)):
        return letters[start][2] == 0 or letters[start][0].isdecimal()
    is_one_word = all(place > 0 for _, _, place in letters[start + 1 : start + len(word)])
    return is_one_word and (inside or letters[start][2] == 0)


def _united(spans: list[Span]) -> Iterator[Span]:
    last: Span | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last
