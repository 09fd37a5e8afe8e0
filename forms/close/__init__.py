"""The screen of closing an appeal."""
