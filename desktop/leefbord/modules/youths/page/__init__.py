"""The staff page of the youths: list, profile, stays, where somebody is."""
