"""Names of the diary's record types and their field groups."""

from typing import Final

ENTRY: Final = "diary.entry"
"""Versions: {"at": ms of the day it is about, "content": ciphertext}. Nothing of the text, no mood."""

OPENED: Final = "diary.opened"
"""Members of an entry: the person who really opened it, and which version, when."""

OPENED_GROUPS: Final = {"read": ("version", "at")}
