"""The tasks of the office, one file each."""
