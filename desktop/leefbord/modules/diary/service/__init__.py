"""Verbs of the diary: of the youth who writes, and of a begeleider with whom something is shared."""
