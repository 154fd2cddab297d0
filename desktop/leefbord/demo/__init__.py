"""The generator of the demo house De Linde."""
