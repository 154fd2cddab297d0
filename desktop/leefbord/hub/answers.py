"""Answers: messages as MessagePack, and refusals with their reason."""

from typing import Final

from starlette.responses import Response

from leefbord.hub.turned_away import TurnedAway
from leefbord.wire.hub_messages import Message, RefusedRequest, encode

MEDIA_TYPE: Final = "application/msgpack"


def answer(message: Message, status: int = 200) -> Response:
    """A message as the body of a response."""
    return Response(encode(message), status_code=status, media_type=MEDIA_TYPE)


def refusal(away: TurnedAway, now_ms: int) -> Response:
    """Why not, and what time it is here: a late token is the most common reason."""
    return answer(RefusedRequest(reason=away.reason, time_ms=now_ms), away.status)
