"""Mijn dagboek: what a youth writes alone, and what the youth opens to named begeleiders."""
