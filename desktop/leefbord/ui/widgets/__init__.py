"""One file per widget; none knows what a house is about."""
