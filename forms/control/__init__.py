"""The screen of control."""
