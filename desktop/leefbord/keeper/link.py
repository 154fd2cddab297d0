"""Frames on the socket between keeper and window: a length, then one bounded canonical array."""

import socket
from enum import StrEnum
from typing import Final

from leefbord.wire.encoding import Form, Reader, Unsigned, pack
from leefbord.wire.malformed import Malformed

MAX_FRAME: Final = 4 * 1024 * 1024
_LENGTH: Final = 4
_PIECE: Final = 64 * 1024


class Kind(StrEnum):
    """All messages there are; the first five are the only things a window may ask."""

    OPEN_OUTER = "open_outer"
    OPEN_HEADER_LAYER = "open_header_layer"
    CERTIFICATE = "certificate"
    HUB_TOKEN = "hub_token"
    YOUTH_KEY = "youth_key"  # kiosk window only

    ANSWER = "answer"
    TROUBLE = "trouble"

    READY = "ready"  # window: the login screen is built and waits
    LOCKED = "locked"  # window: everything is saved, end me and show the next
    QUIT = "quit"  # window: the person closed the program
    HOLD = "hold"  # kiosk window: staff opened the kiosk, keep this vault key
    CLOSED = "closed"  # kiosk window: staff closed the kiosk, forget the key

    SHOW = "show"  # keeper: you are on screen now
    LOCK = "lock"  # keeper: save and lock (the session was locked, the PC sleeps)
    END = "end"  # keeper: save and exit


class Message(Form, frozen=True):
    """One frame. `number` pairs an answer with its question, 0 for the others; `body` as in protocol.py."""

    kind: Kind
    number: Unsigned
    body: bytes


_READ: Final = Reader(Message, limit=MAX_FRAME)


def frame(message: Message) -> bytes:
    """The bytes to send."""
    data = pack(message)
    if len(data) > MAX_FRAME:
        raise Malformed("a frame is too large")
    return len(data).to_bytes(_LENGTH, "big") + data


class Incoming:
    """Puts received pieces together to messages; Malformed for what no peer of ours sends."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, piece: bytes) -> list[Message]:
        """The messages that are complete with this piece."""
        self._buffer += piece
        messages = []
        while len(self._buffer) >= _LENGTH:
            length = int.from_bytes(self._buffer[:_LENGTH], "big")
            if length > MAX_FRAME:
                raise Malformed("a frame is too large")
            if len(self._buffer) < _LENGTH + length:
                break
            messages.append(_READ.read(bytes(self._buffer[_LENGTH : _LENGTH + length])))
            del self._buffer[: _LENGTH + length]
        return messages


def receive(link: socket.socket, incoming: Incoming) -> list[Message] | None:
    """Wait for one piece; None when the other side is gone."""
    try:
        piece = link.recv(_PIECE)
    except (ConnectionError, OSError):
        return None
    return incoming.feed(piece) if piece else None
