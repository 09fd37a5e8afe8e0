"""Puts the rooms together and starts the program; the one place that knows all of them."""
