"""The screen of stopping a correspondence."""
