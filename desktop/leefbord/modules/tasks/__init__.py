"""Tasks: chores, homework and repair, by turns or for one youth; done at the kiosk, approved by staff."""
