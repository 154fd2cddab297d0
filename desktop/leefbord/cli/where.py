"""Which profile, secret store and clock the arguments name."""

import argparse
import os
import time

from leefbord.core.clock import SystemClock
from leefbord.keys.secret_store import CredentialFileStore, KeyringStore, SecretStore
from leefbord.services.profile import Profile, machine_profile, profile_at


def profile_of(arguments: argparse.Namespace) -> Profile:
    """The profile that the arguments name; the machine's own by default."""
    if arguments.folder is not None:
        return profile_at(arguments.folder, arguments.name)
    return machine_profile(arguments.name)


def profile_words(arguments: argparse.Namespace) -> list[str]:
    """The same profile for a child process."""
    words = ["--name", arguments.name]
    if arguments.folder is not None:
        words += ["--folder", str(arguments.folder)]
    if arguments.credentials is not None:
        words += ["--credentials", str(arguments.credentials)]
    if arguments.own_credentials:
        words.append("--own-credentials")
    return words


def secret_store(arguments: argparse.Namespace, profile: Profile) -> SecretStore:
    """The OS keyring, or the credential folder that IT chose where there is no keyring."""
    if arguments.credentials is not None:
        return CredentialFileStore(
            arguments.credentials, owner=os.getuid() if arguments.own_credentials else 0
        )
    return KeyringStore(profile.keyring_service)


def system_clock() -> SystemClock:
    """The clock of the operating system."""
    return SystemClock(time.time_ns)
