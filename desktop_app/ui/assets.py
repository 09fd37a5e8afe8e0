"""Where everything that is not code lies."""

from pathlib import Path

import resources

_ROOT = Path(resources.__file__).parent


def asset(*parts: str) -> Path:
    """A file or a folder of resources, by the parts of its path."""
    return _ROOT.joinpath(*parts)
