"""The story of the office, told as tests."""
