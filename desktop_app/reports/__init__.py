"""Figures of the office as frozen tables."""
