"""Manifest of the youths module."""

import os
from collections.abc import Sequence

from leefbord.core.manifest import Context, Hit, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import Merge, RecordType, Retention
from leefbord.core.streams import StreamKind
from leefbord.modules.youths import repo
from leefbord.modules.youths.model.observation import counter_entry
from leefbord.modules.youths.service import ADMIT, EDIT, OBSERVE, YouthsService

SHARED = frozenset({StreamKind.YOUTH_SHARED})
CARERS = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})

RECORD_TYPES = (
    RecordType(
        name="youth.profile",
        merge=Merge.REGISTER,
        schema=1,
        streams=SHARED,
        retention=Retention.DOSSIER,
        project=repo.project_profile,
        groups={"name": ("called",), "look": ("hue", "avatar")},
    ),
    RecordType(
        name="youth.kiosk_look",
        merge=Merge.REGISTER,
        schema=1,
        streams=SHARED,
        retention=Retention.DOSSIER,
        project=repo.project_own_screen,
        groups={
            "theme": ("theme",),
            "text": ("text_percent",),
            "hand": ("left_handed",),
            "clock": ("digital_clock",),
        },
    ),
    RecordType(
        name="youth.care",
        merge=Merge.REGISTER,
        schema=1,
        streams=frozenset({StreamKind.YOUTH_TEAM}),
        retention=Retention.DOSSIER,
        project=repo.project_care,
        groups={
            "birth": ("birth_day", "birth_kind"),
            "room": ("room",),
            "key_worker": ("key_worker",),
        },
    ),
    RecordType(
        name="youth.stay",
        merge=Merge.REGISTER,
        schema=1,
        streams=SHARED,
        retention=Retention.DOSSIER,
        project=repo.project_stay,
        groups={"place": ("group", "kind"), "period": ("first_day", "last_day")},
    ),
    RecordType(
        name="youth.presence",
        merge=Merge.LEDGER,
        schema=1,
        streams=SHARED,
        retention=Retention.DOSSIER,
        project=repo.project_observation,
        counter=counter_entry,
    ),
)


def build(context: Context) -> Running:
    """Plug the service together; it is the house's directory of youths."""
    service = YouthsService(
        acts=context.acts, me=context.me, clock=context.clock, facts=context.facts, entropy=os.urandom
    )

    def search(words: str) -> Sequence[Hit]:
        return [
            Hit(module="youths", key=profile.id.hex(), title=profile.called, text=profile.room, icon="user")
            for profile in service.search(words)
        ]

    settle = service.settle if context.me.may(ADMIT) else None
    return Running(service=service, search=search, youths=service, settle=settle)


MODULE = Module(
    key="youths",
    title="Youths",
    package="leefbord.modules.youths",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(
            key=ADMIT,
            title="Admit youths and end stays",
            roles=frozenset({BuiltInRole.TEAM_LEAD, BuiltInRole.ADMIN}),
        ),
        Permission(key=EDIT, title="Change profiles of youths", roles=CARERS),
        Permission(key=OBSERVE, title="Note where youths are", roles=CARERS | {BuiltInRole.TRAINEE}),
    ),
    build=build,
)
