"""The screen of finishing a stage."""
