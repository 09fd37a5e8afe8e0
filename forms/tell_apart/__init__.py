"""The screen of telling two case files apart."""
