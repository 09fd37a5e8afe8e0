"""What the machine lacks is found, installed where that is allowed, else asked for by one line to type."""

import os
import shlex
import shutil
import subprocess

import pytest

from tools import system


def a_person(monkeypatch: pytest.MonkeyPatch, *, programs: set[str]) -> None:
    """Let the tools believe that an ordinary person runs them where only `programs` are installed."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in programs else None)


def sudo_answers(monkeypatch: pytest.MonkeyPatch, status: int) -> list[list[str]]:
    """Let every command end with `status`, and return the list that collects them."""
    typed: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        typed.append(list(command))
        return subprocess.CompletedProcess(command, status)

    monkeypatch.setattr(subprocess, "run", run)
    return typed


def test_only_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "PROGRAM", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    monkeypatch.setattr(system, "TESTS", {"sh": "dash", "no-such-program": "no-such-package"})
    assert system.missing(tests=False) == ["libnowhere9"]
    assert system.missing(tests=True) == ["libnowhere9", "no-such-package"]


@pytest.mark.parametrize(
    ("programs", "root"), [({"apt-get", "sudo"}, ["sudo", "sh", "-c"]), ({"apt-get"}, ["su", "-c"])]
)
def test_a_person_who_may_not_install_is_told_what_to_type(
    monkeypatch: pytest.MonkeyPatch, programs: set[str], root: list[str]
) -> None:
    a_person(monkeypatch, programs=programs)
    sudo_answers(monkeypatch, status=1)
    with pytest.raises(system.MissingError) as stop:
        system.provide(["libgl1", "libegl1"])
    line = next(line for line in str(stop.value).splitlines() if "apt-get" in line)
    assert shlex.split(line) == [*root, system.install_command(["libegl1", "libgl1"])]


def test_a_sudo_that_asks_nothing_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    a_person(monkeypatch, programs={"apt-get", "sudo"})
    typed = sudo_answers(monkeypatch, status=0)
    system.provide(["libgl1"])
    assert typed[-1] == ["sudo", "-n", "sh", "-c", system.install_command(["libgl1"])]


def test_root_is_told_when_the_installation_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    a_person(monkeypatch, programs={"apt-get"})
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    sudo_answers(monkeypatch, status=100)
    with pytest.raises(system.MissingError, match="could not be installed"):
        system.provide(["libgl1"])


def test_another_system_is_told_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    a_person(monkeypatch, programs=set())
    with pytest.raises(system.MissingError, match=r"no apt-get.*libegl1 libgl1"):
        system.provide(["libgl1", "libegl1"])
