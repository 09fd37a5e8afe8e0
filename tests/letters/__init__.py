"""Tests of desktop_app/letters."""
