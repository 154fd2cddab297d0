"""Mijn geld: the money page of a youth at the kiosk."""
