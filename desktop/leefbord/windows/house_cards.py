"""The cards of the settings page by which staff change who and what belongs to the house."""

import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from leefbord.bootstrap import House
from leefbord.core.clock import Clock
from leefbord.core.jobs import Jobs
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.house_sync import HouseSync
from leefbord.services.keeper_door import KeeperDoor
from leefbord.store.spool import Spool
from leefbord.sync.hub_door import HubAddress
from leefbord.windows.colleague_card import ColleagueParts, colleague_card, may_add_colleague
from leefbord.windows.enrol_page import EnrolParts, enrol_card, may_enrol


@dataclass(frozen=True, kw_only=True, repr=False)
class HouseAtWork:
    """What the cards take from: `jobs` for the vault, `network` for what waits for the hub."""

    house: House
    sync: HouseSync
    spool: Spool
    keeper: KeeperDoor
    settings: DeviceSettings
    clock: Clock
    jobs: Jobs
    network: Jobs
    failed: Callable[[Exception], None]


def house_cards(work: HouseAtWork) -> tuple[Callable[[], QWidget], ...]:
    """Only those that this person may use; a PC can be added only where there is a hub."""
    house = work.house
    cards: list[Callable[[], QWidget]] = []
    if may_add_colleague(house):
        cards.append(
            colleague_card(
                ColleagueParts(
                    house=house,
                    spool=work.spool,
                    keeper=work.keeper,
                    entropy=os.urandom,
                    jobs=work.jobs,
                    failed=work.failed,
                )
            )
        )
    if house.authority is not None and work.sync.door is not None and may_enrol(house):
        cards.append(
            enrol_card(
                EnrolParts(
                    house=house,
                    by=house.authority.keys,
                    sync=work.sync,
                    door=work.sync.door,
                    spool=work.spool,
                    keeper=work.keeper,
                    address=HubAddress(url=work.settings.hub_url, pin=work.settings.hub_pin),
                    clock=work.clock,
                    entropy=os.urandom,
                    network=work.network,
                    failed=work.failed,
                )
            )
        )
    return tuple(cards)
