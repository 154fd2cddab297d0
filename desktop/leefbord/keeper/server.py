"""Translates a window's questions for the DeviceDoor, and its answers and Troubles for the window."""

from collections.abc import Callable

from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keeper.link import Kind, Message
from leefbord.keeper.protocol import (
    READ_CERTIFICATE_QUESTION,
    READ_HEADER_QUESTION,
    READ_OUTER_QUESTION,
    READ_TOKEN_QUESTION,
    READ_YOUTH_KEY_QUESTION,
    CertificateAnswer,
    HeaderAnswer,
    OuterAnswer,
    TokenAnswer,
    TroubleAnswer,
    Which,
    YouthKeyAnswer,
)
from leefbord.keys.vault_header import parse_header
from leefbord.services.keeper_door import KeeperDoor
from leefbord.wire.encoding import Form, pack
from leefbord.wire.malformed import Malformed


class KeeperServer:
    """Answers one question at a time; what may be answered, services.device_door.DeviceDoor decides."""

    def __init__(self, door: KeeperDoor) -> None:
        self._door = door
        self._answers: dict[Kind, Callable[[bytes], Form]] = {
            Kind.OPEN_OUTER: self._open_outer,
            Kind.OPEN_HEADER_LAYER: self._open_header_layer,
            Kind.CERTIFICATE: self._certificate,
            Kind.HUB_TOKEN: self._hub_token,
            Kind.YOUTH_KEY: self._youth_key,
        }

    def answers(self, kind: Kind) -> bool:
        """Whether this is one of the five questions."""
        return kind in self._answers

    def answer(self, question: Message) -> Message:
        """ANSWER or TROUBLE, under the question's number."""
        try:
            answer = self._answers[question.kind](question.body)
        except Trouble as trouble:
            return _trouble(question.number, trouble)
        except Malformed:
            return _trouble(question.number, Trouble(TroubleKind.BAD_INPUT, code="KEEPER"))
        return Message(Kind.ANSWER, question.number, pack(answer))

    def _open_outer(self, body: bytes) -> OuterAnswer:
        asked = READ_OUTER_QUESTION.read(body)
        if asked.which is Which.ALL:
            return OuterAnswer(tuple(inner.raw for inner in self._door.bundles_to_pass_on()))
        if asked.which is Which.PERSON and asked.person is not None:
            found = self._door.open_outer_of(asked.person)
        else:
            found = self._door.open_outer(asked.login_name)
        return OuterAnswer(() if found is None else (found.raw,))

    def _open_header_layer(self, body: bytes) -> HeaderAnswer:
        header = parse_header(READ_HEADER_QUESTION.read(body).header)
        return HeaderAnswer(self._door.open_header_layer(header))

    def _certificate(self, body: bytes) -> CertificateAnswer:
        asked = READ_CERTIFICATE_QUESTION.read(body)
        raw, signature = self._door.certificate(
            session_public=asked.session_public,
            vault=asked.vault,
            person=asked.person,
            use=asked.use,
            generation=asked.generation,
        )
        return CertificateAnswer(raw, signature)

    def _hub_token(self, body: bytes) -> TokenAnswer:
        asked = READ_TOKEN_QUESTION.read(body)
        return TokenAnswer(self._door.hub_token(asked.method, asked.path, asked.body_hash))

    def _youth_key(self, body: bytes) -> YouthKeyAnswer:
        asked = READ_YOUTH_KEY_QUESTION.read(body)
        return YouthKeyAnswer(*self._door.youth_key(asked.key, asked.author))


def _trouble(number: int, trouble: Trouble) -> Message:
    return Message(Kind.TROUBLE, number, pack(TroubleAnswer(trouble.kind, trouble.code)))
