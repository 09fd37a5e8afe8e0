"""The screen of splitting a merged case file off."""
