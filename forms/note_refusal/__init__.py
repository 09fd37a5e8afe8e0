"""The screen of keeping a search by parameters."""
