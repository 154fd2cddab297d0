"""Verbs of the tasks."""
