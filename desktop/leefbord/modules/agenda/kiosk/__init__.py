"""Mijn dag: the youth sees the day and the week, and adds something of their own."""
