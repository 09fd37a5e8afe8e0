"""Routes as an office has drawn them by itself."""

from typing import Any

from desktop_app.domain.routes import Route
from desktop_app.storage.routes import ROUTES
from desktop_app.storage.store import Store
from desktop_app.storage.table import Table
from tests.storage.samples import SECRETARY


def drawn(store: Store, route: Route, run: str) -> Route:
    """A route that is in the register from now on."""
    with store.unit(SECRETARY, run) as unit:
        inside: Any = unit
        made: Route = Table(inside._database, inside._changes, ROUTES).add(route)  # noqa: SLF001 — no port draws routes
    return made
