"""The only SQL of the visits."""
