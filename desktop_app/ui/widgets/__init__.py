"""Widgets that forms are built from."""
