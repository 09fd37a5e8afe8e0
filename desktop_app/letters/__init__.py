"""The only room that knows how a letter becomes a PDF."""
