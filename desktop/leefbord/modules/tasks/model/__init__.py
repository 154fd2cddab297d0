"""Nouns and house rules of the tasks: pure."""
