"""Pages of the window that are not tasks: my day, case file, appeal."""
