"""The screen of giving an appeal to others."""
