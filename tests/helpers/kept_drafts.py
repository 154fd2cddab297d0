"""Drafts in a dictionary."""


class KeptDrafts:
    """Implements core.drafts.Drafts."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def load(self, key: str) -> str | None:
        """See Drafts.load."""
        return self.texts.get(key)

    def save(self, key: str, text: str) -> None:
        """See Drafts.save."""
        self.texts[key] = text

    def discard(self, key: str) -> None:
        """See Drafts.discard."""
        self.texts.pop(key, None)
