"""The screens of registering an appeal."""
