"""Stub of sqlcipher3 0.6.4: only what the store uses."""
