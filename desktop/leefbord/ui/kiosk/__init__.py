"""The kiosk: the shell a youth sees, and the widgets that the modules' kiosk pages are made of."""
