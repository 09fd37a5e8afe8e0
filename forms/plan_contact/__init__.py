"""Forms of planning a contact, one for each step."""
