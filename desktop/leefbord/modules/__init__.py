"""One folder per subject of the house."""
