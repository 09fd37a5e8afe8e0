"""The screens of a journal or list for a period."""
