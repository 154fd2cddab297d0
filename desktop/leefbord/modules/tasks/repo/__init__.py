"""The only SQL of the tasks."""
