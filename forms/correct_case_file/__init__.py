"""The screens of correcting a case file."""
