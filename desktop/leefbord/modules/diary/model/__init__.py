"""Nouns and house rules of the diary: content, entries, drafts."""
