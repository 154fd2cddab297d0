"""Nouns and house rules of the visits: pure."""
