"""The screens of setting up the office."""
