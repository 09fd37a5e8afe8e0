"""The screens of feedback on an answer."""
