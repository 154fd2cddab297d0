"""Nouns and house rules of money: pure functions on frozen types."""
