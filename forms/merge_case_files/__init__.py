"""The screens of merging two case files."""
