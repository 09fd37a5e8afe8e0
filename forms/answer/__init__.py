"""The screens of answering an appeal."""
