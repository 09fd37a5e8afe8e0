"""Tests of desktop_app/flow."""
