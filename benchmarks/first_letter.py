"""The first letter of a process, from its template to its PDF, with its imports: seconds of the processor as JSON."""

import json
from time import process_time

from desktop_app.domain import examples
from desktop_app.domain.templates import COMMON, About, in_force
from desktop_app.letters.press import GostPress


def main() -> None:
    """Make it and print how long it took."""
    facts = examples.of(About.APPEAL)[0]
    started = process_time()
    from desktop_app.domain.composing import composed  # noqa: PLC0415 — the language of templates comes with the letter

    known = in_force({})
    GostPress().make(composed(known["registration_notice"], known[COMMON], facts, examples.DESK))
    print(json.dumps(process_time() - started))


if __name__ == "__main__":
    main()
