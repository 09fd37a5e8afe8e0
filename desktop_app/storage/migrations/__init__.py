"""Numbered, frozen changes of the database schema."""
