"""Mijn taken: the youth's page at the kiosk."""
