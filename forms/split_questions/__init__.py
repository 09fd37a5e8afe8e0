"""The screen of splitting questions among executors."""
