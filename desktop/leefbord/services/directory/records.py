"""Record types of the facility stream, and the manifest by which the store learns them."""

from typing import Final

from leefbord.core.manifest import Context, Module, Running
from leefbord.core.records import Merge, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.services.directory.repo import project_label, project_person

PERSON: Final = "directory.person"
DEVICE: Final = "directory.device"
GROUP: Final = "directory.group"

_FACILITY: Final = frozenset({StreamKind.FACILITY})

RECORD_TYPES: Final = (
    RecordType(
        name=PERSON,
        merge=Merge.REGISTER,
        schema=1,
        streams=_FACILITY,
        retention=Retention.OPERATIONAL,
        project=project_person,
        groups={"name": ("name",)},
    ),
    RecordType(
        name=DEVICE,
        merge=Merge.REGISTER,
        schema=1,
        streams=_FACILITY,
        retention=Retention.OPERATIONAL,
        project=project_label,
        groups={"label": ("label",)},
    ),
    RecordType(
        name=GROUP,
        merge=Merge.REGISTER,
        schema=1,
        streams=_FACILITY,
        retention=Retention.OPERATIONAL,
        project=project_label,
        groups={"label": ("label",)},
    ),
)


def _build(context: Context) -> Running:
    return Running(service=context.staff)


DIRECTORY: Final = Module(
    key="directory",
    title="People and devices",
    package="leefbord.services.directory",
    record_types=RECORD_TYPES,
    permissions=(),
    build=_build,
    no_kiosk_because="Staff names and device labels are shown inside other pages.",
)
