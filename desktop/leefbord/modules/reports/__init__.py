"""Daily report: notes of the team about a youth or about the house."""
