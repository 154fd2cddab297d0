"""Visits: visiting hours, who comes when, what a judge or the youth decided, and asking for a visit."""
