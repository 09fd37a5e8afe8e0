"""Forms of a contact that is held, one for each step."""
