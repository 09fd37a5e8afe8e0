"""The only room that knows Qt: the window and what is shown in it."""

from desktop_app.ui import immortals

immortals.keep()
