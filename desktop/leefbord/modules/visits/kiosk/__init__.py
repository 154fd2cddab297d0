"""Bezoek: the youth's page at the kiosk."""
