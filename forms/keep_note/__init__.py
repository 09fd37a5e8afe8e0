"""The screen of a note."""
