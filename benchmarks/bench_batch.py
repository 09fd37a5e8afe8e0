"""Many letters in one file: time and memory for each of them must not grow with their number."""

import resource
from collections.abc import Iterator
from dataclasses import replace
from tempfile import TemporaryFile
from time import process_time

from benchmarks.bench_letter import LETTER
from desktop_app.domain.letter import LetterText
from desktop_app.letters.press import GostPress

SIZES = (100, 1000, 10_000)


def main() -> None:
    """Print milliseconds and kilobytes of memory for each letter, and the size of each file."""
    press = GostPress()
    press.make(LETTER)
    base = _memory()
    for size in SIZES:
        with TemporaryFile() as target:
            started = process_time()
            press.bind(_letters(size), target)
            spent = process_time() - started
            print(
                f"{size:>6} letters: {1000 * spent / size:.2f} ms and {(_memory() - base) / size:.2f} KiB each, "
                f"{target.tell() / 2**20:.1f} MiB in all"
            )


def _letters(size: int) -> Iterator[LetterText]:
    return (replace(LETTER, number=f"{number}-исх") for number in range(1, size + 1))


def _memory() -> int:
    """The most that this process ever held, in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


if __name__ == "__main__":
    main()
