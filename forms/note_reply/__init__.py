"""The screen of noting a reply."""
