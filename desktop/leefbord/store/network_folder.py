"""Tells whether a folder lies on a network drive, by asking the system and not by the look of the path.

SQLite's write-ahead log needs shared memory, which network file systems do not give; a vault there breaks.
"""

import ctypes
import sys
from pathlib import Path
from typing import Final

# f_type of statfs(2); 32 bits, from linux/magic.h
_NETWORK_TYPES: Final = frozenset(
    {
        0x6969,  # nfs
        0x517B,  # smb
        0xFF534D42,  # cifs
        0xFE534D42,  # smb2
        0x01021997,  # 9p
        0x5346414F,  # afs
        0x73757245,  # coda
        0x564C,  # ncp
        0x00C36400,  # ceph
        0x786F4256,  # vboxsf
    }
)
_FUSE: Final = 0x65735546
_FUSE_NETWORK: Final = ("sshfs", "rclone", "davfs", "glusterfs", "s3fs", "gvfsd", "smbnetfs", "curlftpfs")
_STATFS_BYTES: Final = 4096  # larger than struct statfs anywhere
_DRIVE_REMOTE: Final = 4


def is_network_folder(folder: Path) -> bool:
    """Whether the folder lies on a network file system; unknown systems count as local."""
    if sys.platform == "win32":
        return _windows(folder)
    return _linux(folder)


def _linux(folder: Path) -> bool:
    buffer = ctypes.create_string_buffer(_STATFS_BYTES)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.statfs(str(folder).encode(), buffer) != 0:
        return False
    kind = ctypes.c_long.from_buffer(buffer).value & 0xFFFFFFFF
    if kind == _FUSE:
        return any(name in _mount_type(folder) for name in _FUSE_NETWORK)
    return kind in _NETWORK_TYPES


def _mount_type(folder: Path) -> str:
    """The type name of the mount that holds the folder, found by its device number."""
    device = folder.stat().st_dev
    wanted = f"{device >> 8 & 0xFFF}:{device & 0xFF | device >> 12 & ~0xFF}"
    for line in Path("/proc/self/mountinfo").read_text(errors="replace").splitlines():
        left, _, right = line.partition(" - ")
        if left.split()[2] == wanted:
            return right.split()[0]
    return ""


if sys.platform == "win32":

    def _windows(folder: Path) -> bool:
        root = ctypes.create_unicode_buffer(1024)
        kernel = ctypes.windll.kernel32
        if not kernel.GetVolumePathNameW(str(folder), root, len(root)):
            return False
        return bool(kernel.GetDriveTypeW(root.value) == _DRIVE_REMOTE)
