"""What a person can do with money: one method per act."""
