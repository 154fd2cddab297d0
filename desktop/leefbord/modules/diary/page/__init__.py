"""Gedeeld dagboek: what youths opened to the begeleider who is signed in."""
