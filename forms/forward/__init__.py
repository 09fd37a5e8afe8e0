"""The screens of forwarding an appeal."""
