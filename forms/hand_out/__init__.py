"""The screen of handing out parts to helpers."""
