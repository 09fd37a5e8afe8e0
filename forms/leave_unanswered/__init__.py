"""The screens of leaving an appeal without an answer."""
