"""Tests of desktop_app/reports."""
