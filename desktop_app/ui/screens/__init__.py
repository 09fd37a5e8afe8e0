"""Screens that the generic screen is not enough for."""
