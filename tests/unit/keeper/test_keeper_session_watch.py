"""Screen lock, sleep and user switch as logind tells them, over a private bus with a stand-in for logind."""

import queue
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from helpers.private_keyring import private_bus
from leefbord.keeper.session_watch import watch_session

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="logind is Linux's")

LOGIND = "org.freedesktop.login1"
MANAGER = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")
MINE = "/org/freedesktop/login1/session/mine"


class Logind:
    """Owns logind's name on the private bus, answers for the session, and sends its signals."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        connection.send_and_get_reply(message_bus.RequestName(LOGIND), timeout=10)

    def answer_for_session(self) -> None:
        """Wait for GetSessionByPID and answer it."""
        while True:
            call = self._connection.receive(timeout=10)
            asked = call.header.message_type is MessageType.method_call
            if asked and call.header.fields[HeaderFields.member] == "GetSessionByPID":
                self._connection.send(new_method_return(call, "o", (MINE,)))
                return

    def sleep(self, *, begins: bool) -> None:
        self._connection.send(new_signal(MANAGER, "PrepareForSleep", "b", (begins,)))

    def lock(self, session: str = MINE) -> None:
        self._connection.send(new_signal(DBusAddress(session, interface=f"{LOGIND}.Session"), "Lock"))

    def changed(self, name: str, value: bool) -> None:
        emitter = DBusAddress(MINE, interface="org.freedesktop.DBus.Properties")
        body = (f"{LOGIND}.Session", {name: ("b", value)}, [])
        self._connection.send(new_signal(emitter, "PropertiesChanged", "sa{sv}as", body))


@contextmanager
def watched() -> Iterator[tuple[Logind, "queue.Queue[str]"]]:
    with tempfile.TemporaryDirectory(prefix="lb") as directory, private_bus(Path(directory)) as environment:
        address = environment["DBUS_SESSION_BUS_ADDRESS"]
        connection = open_dbus_connection(address)
        logind, locks, over = Logind(connection), queue.Queue[str](), threading.Event()
        watch = threading.Thread(
            target=watch_session,
            args=(lambda: locks.put("lock"), over),
            kwargs={"pid": 1, "session_id": "", "bus": address},
        )
        watch.start()
        logind.answer_for_session()  # by then the watch has subscribed
        try:
            yield logind, locks
        finally:
            over.set()
            watch.join(10)
            connection.close()
        assert not watch.is_alive()


def test_lock_switch_and_sleep_lock_the_window_and_other_news_does_not() -> None:
    with watched() as (logind, locks):
        for tell in (
            logind.lock,
            lambda: logind.sleep(begins=True),
            lambda: logind.changed("LockedHint", True),
            lambda: logind.changed("Active", False),
        ):
            tell()
            assert locks.get(timeout=10) == "lock"
        logind.changed("Active", True)
        logind.changed("LockedHint", False)
        logind.sleep(begins=False)
        logind.lock("/org/freedesktop/login1/session/other")
        logind.lock()  # comes after the four, so they were heard before it
        assert locks.get(timeout=10) == "lock"
        assert locks.empty()


def test_without_logind_or_bus_the_watch_says_so() -> None:
    over = threading.Event()
    with tempfile.TemporaryDirectory(prefix="lb") as directory:
        with private_bus(Path(directory)) as environment:
            address = environment["DBUS_SESSION_BUS_ADDRESS"]
            assert not watch_session(lambda: None, over, pid=1, session_id="", bus=address)
        assert not watch_session(lambda: None, over, pid=1, session_id="", bus=address)
