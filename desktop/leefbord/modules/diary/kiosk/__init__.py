"""Mijn dagboek: the diary page of a youth at the kiosk."""
