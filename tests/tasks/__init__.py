"""Tests of desktop_app/tasks."""
