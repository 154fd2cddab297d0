"""The one failure of every decoder: what came in is not what it should be."""


class Malformed(Exception):  # noqa: N818 - the word the house uses
    """Bad input from outside: truncated, not canonical, out of bounds or wrongly signed.

    The text names the place that refused, never the content.
    """
