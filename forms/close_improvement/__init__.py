"""The screen of an improvement that is done."""
