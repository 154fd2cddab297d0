"""Nouns and house rules of reports: pure functions on frozen types."""
