"""What travels between machines, and its verification."""
