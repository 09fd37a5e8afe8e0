"""The screen of an absence."""
