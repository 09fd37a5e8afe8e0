"""What pyproject.toml asks for is what the lock installs."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUN = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
DEV = [Requirement(line) for line in PROJECT["dependency-groups"]["dev"]]


def locked(purpose: str) -> dict[str, str]:
    """Return each locked library with its version."""
    text = (ROOT / "requirements" / f"{purpose}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


@pytest.mark.parametrize(("purpose", "asked"), [("run", RUN), ("dev", RUN + DEV)])
def test_every_library_asked_for_is_locked_in_an_allowed_version(purpose: str, asked: list[Requirement]) -> None:
    versions = locked(purpose)
    assert [one.name for one in asked if canonicalize_name(one.name) not in versions] == []
    assert [str(one) for one in asked if versions[canonicalize_name(one.name)] not in one.specifier] == []


def test_the_program_is_tested_with_the_libraries_it_runs_with() -> None:
    assert locked("run").items() <= locked("dev").items()
