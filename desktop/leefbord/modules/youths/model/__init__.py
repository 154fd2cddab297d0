"""Nouns and house rules of the youths module: pure, frozen."""
