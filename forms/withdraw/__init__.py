"""The screen of withdrawing an appeal."""
