"""The manifest of the money module."""

from pathlib import Path
from typing import Final

from leefbord.core.manifest import Context, Module, Permission, Running
from leefbord.core.people import BuiltInRole
from leefbord.core.records import DataClass, Merge, RecordType, Retention
from leefbord.core.resources import resource
from leefbord.core.settings import Setting
from leefbord.core.streams import StreamKind
from leefbord.modules.budget.model import record_types as names
from leefbord.modules.budget.model.cash import take_back_cash
from leefbord.modules.budget.model.ledger import take_back
from leefbord.modules.budget.repo import project
from leefbord.modules.budget.service.budget import BudgetService
from leefbord.modules.budget.service.cash import CashBox
from leefbord.modules.budget.service.money import Money
from leefbord.modules.budget.service.own import OwnMoney
from leefbord.modules.budget.service.payday import Payday
from leefbord.modules.budget.service.tariff_file import TariffFile

PAY_WEEKDAY: Final = Setting(
    key="budget.pay_weekday", default=2, title="Pay day of the week (0 is Monday)", minimum=0, maximum=6
)
TARIFF_FILE: Final = Setting(
    key="budget.tariff_file", default="", title="Own file with the pocket money tariff"
)

_SHARED: Final = frozenset({StreamKind.YOUTH_SHARED})
_CASH: Final = frozenset({StreamKind.CASH})
_WORKERS: Final = frozenset({BuiltInRole.CARE_WORKER, BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD})

RECORD_TYPES: Final = (
    RecordType(
        name=names.ENTRY,
        merge=Merge.LEDGER,
        schema=1,
        streams=_SHARED,
        retention=Retention.FINANCE,
        project=project.project_entry,
        data_class=DataClass.MINOR,
        counter=take_back,
    ),
    RecordType(
        name=names.TERMS,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.FINANCE,
        project=project.project_terms,
        groups=names.TERMS_GROUPS,
        authority={"right": names.TERMS_WRITE},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.HANDOUT,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.FINANCE,
        project=project.project_handout,
        groups=names.HANDOUT_GROUPS,
        authority={"offer": names.BOOK},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.ASK,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.OPERATIONAL,
        project=project.project_ask,
        groups=names.ASK_GROUPS,
        authority={"answer": names.BOOK},
    ),
    RecordType(
        name=names.CONSENT,
        merge=Merge.REGISTER,
        schema=1,
        streams=_SHARED,
        retention=Retention.DOSSIER,
        project=project.project_consent,
        groups=names.CONSENT_GROUPS,
        authority={"consent": names.BOOK},
        data_class=DataClass.MINOR,
    ),
    RecordType(
        name=names.CASH,
        merge=Merge.LEDGER,
        schema=1,
        streams=_CASH,
        retention=Retention.FINANCE,
        project=project.project_cash,
        counter=take_back_cash,
    ),
    RecordType(
        name=names.COUNT,
        merge=Merge.LEDGER,
        schema=1,
        streams=_CASH,
        retention=Retention.FINANCE,
        project=project.project_count,
        counter=dict,
    ),
)


def _build(context: Context) -> Running:
    own_file = str(context.settings.get(TARIFF_FILE))
    tariffs = TariffFile(Path(own_file) if own_file else resource("facts", "zakgeld.toml"))
    weekday = int(context.settings.get(PAY_WEEKDAY))
    service = BudgetService(
        money=Money(acts=context.acts, me=context.me, clock=context.clock),
        payday=Payday(
            acts=context.acts,
            me=context.me,
            clock=context.clock,
            youths=context.youths,
            tariffs=tariffs,
            weekday=weekday,
        ),
        cash=CashBox(acts=context.acts, me=context.me, clock=context.clock, youths=context.youths),
        own=OwnMoney(acts=context.acts, me=context.me, clock=context.clock, weekday=weekday),
    )
    return Running(service=service, badge=service.own.waiting)


MODULE: Final = Module(
    key="budget",
    title="Pocket money",
    package="leefbord.modules.budget",
    record_types=RECORD_TYPES,
    permissions=(
        Permission(
            key=names.READ,
            title="See the money of the youths",
            roles=_WORKERS | {BuiltInRole.TRAINEE},
        ),
        Permission(key=names.BOOK, title="Book and pay out money", roles=_WORKERS),
        Permission(key=names.COUNT_CASH, title="Count the cash box", roles=_WORKERS),
        Permission(
            key=names.TERMS_WRITE,
            title="Decide who has a right to pocket money",
            roles=frozenset({BuiltInRole.KEY_WORKER, BuiltInRole.TEAM_LEAD}),
        ),
        Permission(key=names.OWN, title="See and use own money", roles=frozenset({BuiltInRole.YOUTH})),
    ),
    build=_build,
    settings=(PAY_WEEKDAY, TARIFF_FILE),
)
