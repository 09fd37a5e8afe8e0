"""Figures of the office as frozen tables, and tables as files for other programs."""
