"""Locks the window when the OS session is locked, another user takes the screen, or the PC goes to sleep.

Listens to logind on the system bus. Without logind (a container, Windows and macOS for now) there is
nothing to hear; then the idle lock and a person's own lock remain.
"""

import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Final

if sys.platform == "linux":
    from jeepney import (
        DBusAddress,
        HeaderFields,
        MatchRule,
        Message,
        MessageType,
        message_bus,
        new_method_call,
    )
    from jeepney.io.blocking import DBusConnection, open_dbus_connection

_LOGIND: Final = "org.freedesktop.login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_MANAGER_PATH: Final = "/org/freedesktop/login1"
_LOOK_SECONDS: Final = 1.0
_REPLY_SECONDS: Final = 5.0


def watch_session(
    request_lock: Callable[[], None],
    over: threading.Event,
    *,
    pid: int,
    session_id: str,
    bus: str = "SYSTEM",
) -> bool:
    """Call `request_lock` at each reason to lock, until `over`; False at once when there is no logind.

    pid: of a process in the session; session_id: XDG_SESSION_ID, tried when the pid is in none.
    """
    if sys.platform != "linux":
        return False
    try:
        connection = open_dbus_connection(bus)
    except (OSError, KeyError, RuntimeError):
        return False
    with closing(connection):
        try:
            if not _has_logind(connection):
                return False
            _subscribe(connection)
            session = _session_path(connection, pid, session_id)
            while not over.is_set():
                try:
                    message = connection.receive(timeout=_LOOK_SECONDS)
                except TimeoutError:
                    continue
                if _is_reason(message, session):
                    request_lock()
        except (OSError, TimeoutError):
            return False
    return True


if sys.platform == "linux":

    def _has_logind(connection: DBusConnection) -> bool:
        reply = connection.send_and_get_reply(message_bus.NameHasOwner(_LOGIND), timeout=_REPLY_SECONDS)
        return reply.body == (1,)

    def _session_path(connection: DBusConnection, pid: int, session_id: str) -> str | None:
        manager = DBusAddress(_MANAGER_PATH, bus_name=_LOGIND, interface=_MANAGER)
        for call in (
            new_method_call(manager, "GetSessionByPID", "u", (pid,)),
            new_method_call(manager, "GetSession", "s", (session_id,)),
        ):
            reply = connection.send_and_get_reply(call, timeout=_REPLY_SECONDS)
            if reply.header.message_type is MessageType.method_return and isinstance(reply.body[0], str):
                return reply.body[0]
        return None

    def _subscribe(connection: DBusConnection) -> None:
        """Before the session is asked for, so that nothing falls between; _is_reason looks at the session."""
        for interface, member in (
            (_MANAGER, "PrepareForSleep"),
            (_SESSION, "Lock"),
            (_PROPERTIES, "PropertiesChanged"),
        ):
            rule = MatchRule(type="signal", sender=_LOGIND, interface=interface, member=member)
            connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_REPLY_SECONDS)

    def _is_reason(message: Message, session: str | None) -> bool:
        """Going to sleep, Lock, LockedHint turned on, or the session no longer the active one of its seat."""
        fields = message.header.fields
        member = fields.get(HeaderFields.member)
        if message.header.message_type is not MessageType.signal:
            return False
        if member == "PrepareForSleep":
            return message.body == (True,)
        if session is None or fields.get(HeaderFields.path) != session:
            return False
        if member == "PropertiesChanged" and len(message.body) == 3:
            changed = message.body[1]
            return isinstance(changed, Mapping) and (
                changed.get("LockedHint") == ("b", True) or changed.get("Active") == ("b", False)
            )
        return member == "Lock"
