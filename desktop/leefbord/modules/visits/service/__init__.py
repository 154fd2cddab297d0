"""Verbs of the visits."""
