"""The screen of asking an author for details."""
