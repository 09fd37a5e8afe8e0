"""The screens of changing a template."""
