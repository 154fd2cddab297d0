"""The only SQL of the money module."""
