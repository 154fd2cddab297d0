"""The commands by which a keeper starts its windows; only here is Qt imported, and only when asked."""

import argparse
from collections.abc import Callable
from functools import partial

from leefbord.cli.exit_codes import AGAIN
from leefbord.cli.where import profile_of, secret_store, system_clock
from leefbord.core.errors import Trouble, TroubleKind
from leefbord.keeper.client import KeeperClient, link_from
from leefbord.keeper.hardening import harden_process
from leefbord.keeper.protocol import Shown
from leefbord.services.device_settings import DeviceSettings, load_settings
from leefbord.services.profile import Profile
from leefbord.wire.authority_bodies import DeviceKind


def _link(
    fd: int,
    *,
    on_show: Callable[[Shown], None],
    on_lock: Callable[[], None],
    on_end: Callable[[], None],
) -> KeeperClient:
    return KeeperClient(link_from(fd), on_show=on_show, on_lock=on_lock, on_end=on_end)


def trouble_window(arguments: argparse.Namespace) -> int:
    """Show one trouble; the exit code says whether to try again."""
    from leefbord.windows.trouble_window import run_trouble_window  # only here is a window needed

    return run_trouble_window(
        Trouble(TroubleKind(arguments.kind), code=arguments.code),
        profile=profile_of(arguments),
        clock=system_clock(),
        again=AGAIN,
    )


def _settings_of(profile: Profile) -> DeviceSettings:
    settings = load_settings(profile.settings)
    if settings is None:
        raise Trouble(TroubleKind.BAD_INPUT, code="NOT-SET-UP")
    return settings


def staff_window(arguments: argparse.Namespace) -> int:
    from leefbord.windows.process import run_staff_window  # only here is a window needed

    harden_process()
    profile = profile_of(arguments)
    return run_staff_window(
        profile=profile,
        settings=_settings_of(profile),
        make_link=partial(_link, arguments.keeper_fd),
        clock=system_clock(),
    )


def kiosk_window(arguments: argparse.Namespace) -> int:
    from leefbord.windows.kiosk import run_kiosk_window  # only here is a window needed

    harden_process()
    profile = profile_of(arguments)
    return run_kiosk_window(
        profile=profile,
        settings=_settings_of(profile),
        make_link=partial(_link, arguments.keeper_fd),
        clock=system_clock(),
        full_screen=not arguments.windowed,
    )


def set_up_window(arguments: argparse.Namespace) -> int:
    """The set-up of a device that is new."""
    from leefbord.windows.set_up import run_set_up  # only here is a window needed

    harden_process()
    profile = profile_of(arguments)
    return run_set_up(
        profile=profile,
        store=secret_store(arguments, profile),
        kind=DeviceKind(arguments.kind),
        clock=system_clock(),
    )
