"""Tests and the tour with real processes."""
