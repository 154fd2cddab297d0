# The little of jeepney 0.9 that the program and its tests use; the library is not annotated.
from collections.abc import Sequence
from enum import IntEnum

class DBusErrorResponse(Exception):
    name: str

class HeaderFields(IntEnum):
    path = 1
    interface = 2
    member = 3
    sender = 7

class MessageType(IntEnum):
    method_call = 1
    method_return = 2
    signal = 4

class Header:
    message_type: MessageType
    fields: dict[int, str]

class Message:
    header: Header
    body: tuple[object, ...]

class DBusAddress:
    def __init__(self, object_path: str, bus_name: str | None = ..., interface: str | None = ...) -> None: ...

class MatchRule:
    def __init__(
        self,
        *,
        type: str | None = ...,
        sender: str | None = ...,
        interface: str | None = ...,
        member: str | None = ...,
        path: str | None = ...,
    ) -> None: ...

class DBus:
    def AddMatch(self, rule: MatchRule) -> Message: ...
    def RequestName(self, name: str, flags: int = ...) -> Message: ...
    def NameHasOwner(self, name: str) -> Message: ...

message_bus: DBus

def new_method_call(
    remote_obj: DBusAddress, method: str, signature: str | None = ..., body: Sequence[object] = ...
) -> Message: ...
def new_method_return(
    parent_msg: Message, signature: str | None = ..., body: Sequence[object] = ...
) -> Message: ...
def new_signal(
    emitter: DBusAddress, signal: str, signature: str | None = ..., body: Sequence[object] = ...
) -> Message: ...
