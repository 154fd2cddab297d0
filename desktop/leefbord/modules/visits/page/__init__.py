"""The visits page of the staff program."""
