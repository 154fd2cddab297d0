"""Who lives here: name called, stays, where everyone is."""
