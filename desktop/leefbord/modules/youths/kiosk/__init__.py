"""Over mij: what a youth chooses for the own picture, colour and screen, and who sees what."""
