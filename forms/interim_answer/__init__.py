"""The screen of an interim answer."""
