"""The screen of putting an appeal into the archive."""
