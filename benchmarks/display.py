"""A screen in memory for the windows that are measured, and the processes that open them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter
from typing import Any


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """The environment for windows on a screen of their own, in processes whose modules keep their bytecode."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            name = f":{told.readline().strip()}"
        environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
        try:
            yield environment | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()


def told_by(module: str, *arguments: str, environment: dict[str, str]) -> tuple[float, Any]:
    """When the module was started, by perf_counter, and the JSON of the last line that it printed."""
    started = perf_counter()
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    return started, json.loads(done.stdout.splitlines()[-1])
