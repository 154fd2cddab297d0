"""Plugs the Qt side together; the command line imports it only where a window is opened."""
