"""The screens of restoring from a backup."""
