"""The screen of returning a complaint."""
