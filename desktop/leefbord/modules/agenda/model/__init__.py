"""Nouns and house rules of the agenda: pure, frozen."""
