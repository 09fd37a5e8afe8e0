"""The screen of asking another body for documents."""
