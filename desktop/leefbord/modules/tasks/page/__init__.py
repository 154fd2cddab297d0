"""The tasks page of the staff program."""
