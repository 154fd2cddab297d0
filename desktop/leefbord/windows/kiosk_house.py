"""The house behind the kiosk over the real parts: opened and closed by staff, a session per youth."""

from collections.abc import Callable
from typing import Final

from leefbord.bootstrap import start_house
from leefbord.core.clock import Clock
from leefbord.core.errors import Refused, Trouble, TroubleKind
from leefbord.core.ids import Entropy, PersonId
from leefbord.core.people import YouthCard
from leefbord.keys.person import PersonKeys
from leefbord.keys.vault_header import HeaderFile
from leefbord.services.device_settings import DeviceSettings
from leefbord.services.keeper_door import KeeperLink
from leefbord.services.kiosk_codes import CodeTries, check_code, keys_by_youth
from leefbord.services.profile import Profile
from leefbord.services.unlocking import Unlocking, usual_argon
from leefbord.services.vault_making import complete_slots
from leefbord.services.youth_keys import FirstCode, make_youth_keys, pass_on_youth_bundles
from leefbord.store.drafts import VaultDrafts
from leefbord.store.high_water import Missing
from leefbord.ui.kiosk.code_entry import CodeKind, kind_of
from leefbord.ui.kiosk.house import KioskSession
from leefbord.windows.kiosk_session import YouthSession
from leefbord.windows.kiosk_vault import OpenKiosk, open_kiosk
from leefbord.wire.bundles import InnerBundle
from leefbord.wire.certificate import Use

BESIDE_SECONDS: Final = 300.0
"""How long a colleague counts as present after giving the code for a youth's first code."""


class HouseBehindKiosk:
    """Implements ui.kiosk.house.KioskHouse. Methods that derive a key block; call them in a worker.

    Called in any thread: `changed` when the wall may look different, `closed` after staff closed it, `lost`
    when the vault turns out to lack work that this kiosk had (it goes on in a new chain after that).
    """

    def __init__(
        self,
        *,
        profile: Profile,
        settings: DeviceSettings,
        keeper: KeeperLink,
        clock: Clock,
        entropy: Entropy,
        seconds: Callable[[], float],
        changed: Callable[[], None],
        closed: Callable[[], None],
        lost: Callable[[Missing], None],
    ) -> None:
        self._profile = profile
        self._settings = settings
        self._keeper = keeper
        self._clock = clock
        self._entropy = entropy
        self._seconds = seconds
        self._changed = changed
        self._closed = closed
        self._lost = lost
        self._unlocking = Unlocking(profile=profile, keeper=keeper, entropy=entropy)
        self._tries = CodeTries(seconds)
        self._kiosk: OpenKiosk | None = None
        self._kinds: dict[PersonId, str] = {}
        self._beside: tuple[PersonKeys, float] | None = None

    # -- opening and closing ---------------------------------------------------------------------------

    def is_open(self) -> bool:
        """See KioskHouse.is_open."""
        return self._kiosk is not None

    def open_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.open_by_staff. The keeper holds the vault's key from here to the closing."""
        person = self._colleague(name, code)
        if person is None:
            return False
        if self._kiosk is not None:
            return True
        group = self._settings.group
        try:
            unlocked = self._unlocking.vault_of(person, group)
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.WAITING_FOR_MEMBER:
                raise
            raise Refused(
                "You cannot open this board yet", "A colleague must open it once. Then you can too."
            ) from None
        kiosk = self._opened(unlocked.vault_key)
        if person.person not in kiosk.view.members(group):
            kiosk.close()
            return False
        complete_slots(
            file=HeaderFile(self._profile.header(group)),
            layer_key=unlocked.layer_key,
            vault_key=unlocked.vault_key,
            state=kiosk.opened.authority(),
            group=group,
            use=Use.KIOSK,
            entropy=self._entropy,
        )
        self._keeper.hold(unlocked.vault_key)
        self._take(kiosk)
        return True

    def open_with(self, held_key: bytes) -> None:
        """Open without staff: the keeper held the key while a window process ended and the next began."""
        if self._kiosk is None:
            self._take(self._opened(held_key))

    def close_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.close_by_staff."""
        person = self._colleague(name, code)
        if person is None or person.person not in self._here.view.members(self._settings.group):
            return False
        self._keeper.closed()
        self.shut()
        self._closed()
        return True

    def shut(self) -> None:
        """Close the vault; the keeper may still hold its key for the next window. Twice = once."""
        kiosk, self._kiosk = self._kiosk, None
        self._beside = None
        self._kinds = {}
        if kiosk is not None:
            kiosk.close()

    def _opened(self, vault_key: bytes) -> OpenKiosk:
        return open_kiosk(
            vault_key,
            profile=self._profile,
            settings=self._settings,
            keeper=self._keeper,
            clock=self._clock,
            entropy=self._entropy,
            after_round=self._after_round,
        )

    def _take(self, kiosk: OpenKiosk) -> None:
        kiosk.opened.changes.listen(lambda changes: self._changed() if changes.remote else None)
        missing = kiosk.opened.missing
        if missing is not None:
            kiosk.opened.accept_loss()
            self._lost(missing)
        self._kiosk = kiosk
        self._learn_codes()

    def _after_round(self) -> None:
        """In the thread of sync: codes made at another kiosk, and kiosks that came later."""
        kiosk = self._kiosk
        if kiosk is None:
            return
        bundles = self._learn_codes()
        sealed = pass_on_youth_bundles(bundles, view=kiosk.view, own=kiosk.kiosk, spool=kiosk.spool)
        if sealed:
            kiosk.poke()

    # -- youths ----------------------------------------------------------------------------------------

    def youths(self) -> tuple[YouthCard, ...]:
        """See KioskHouse.youths."""
        return self._kiosk.looked_into.youths.youths() if self._kiosk is not None else ()

    def code_kind(self, youth: PersonId) -> CodeKind | None:
        """See KioskHouse.code_kind."""
        keys = self._kinds.get(youth)
        if keys is None:
            return None
        return CodeKind(keys) if keys in tuple(CodeKind) else CodeKind.DIGITS

    def wait_seconds(self, youth: PersonId) -> int:
        """See KioskHouse.wait_seconds."""
        return self._tries.wait_seconds(youth)

    def unlock(self, youth: PersonId, code: str) -> YouthSession | None:
        """See KioskHouse.unlock."""
        keys = self._keys_of(youth, code)
        return self._session(keys) if keys is not None else None

    def confirm(self, session: KioskSession, code: str) -> bool:
        """See KioskHouse.confirm."""
        return self._keys_of(session.youth.id, code) is not None

    def leave(self, session: KioskSession) -> None:
        """See KioskHouse.leave."""
        self._beside = None
        if isinstance(session, YouthSession):
            session.end()

    # -- the first code --------------------------------------------------------------------------------

    def staff_is_here(self) -> bool:
        """See KioskHouse.staff_is_here."""
        self.forget_absent()
        return self._beside is not None

    def vouch_by_staff(self, name: str, code: str) -> bool:
        """See KioskHouse.vouch_by_staff. The key is kept until the code is made, 5 minutes at most."""
        person = self._colleague(name, code)
        if person is None or person.person not in self._here.view.members(self._settings.group):
            return False
        self._beside = (person, self._seconds() + BESIDE_SECONDS)
        return True

    def forget_absent(self) -> None:
        """Let go of a colleague's key whose time is over; call it now and then."""
        if self._beside is not None and self._seconds() >= self._beside[1]:
            self._beside = None

    def choose_code(self, youth: PersonId, code: str) -> YouthSession:
        """See KioskHouse.choose_code. Works without a hub; the request goes to it later."""
        check_code(code)
        self.forget_absent()
        if self._beside is None:
            raise Refused("The staff must be here", "Ask them to give their code. Then make yours.")
        kiosk = self._here
        keys = make_youth_keys(
            FirstCode(youth=youth, code=code, keys=kind_of(code).value),
            beside=self._beside[0],
            kiosk=kiosk.kiosk,
            view=kiosk.view,
            keeper=self._keeper,
            spool=kiosk.spool,
            argon=usual_argon(self._keeper),
            entropy=self._entropy,
        )
        self._beside = None
        self._learn_codes()
        kiosk.poke()
        return self._session(keys)

    # -- small things ----------------------------------------------------------------------------------

    @property
    def _here(self) -> OpenKiosk:
        if self._kiosk is None:
            raise Refused("The board is closed", "Ask the staff to open it.")
        return self._kiosk

    def _learn_codes(self) -> tuple[InnerBundle, ...]:
        bundles = self._keeper.bundles_to_pass_on()
        self._kinds = keys_by_youth(bundles)
        return bundles

    def _colleague(self, name: str, code: str) -> PersonKeys | None:
        """A colleague's kiosk key; the door counts wrong tries as a whole, as names are not listed."""
        self._tries.check(None)
        try:
            person = self._unlocking.person_by_password(name, code)
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.WRONG_PASSWORD:
                raise
            self._tries.wrong(None)
            return None
        self._tries.right(None)
        return person

    def _keys_of(self, youth: PersonId, code: str) -> PersonKeys | None:
        self._tries.check(youth)
        try:
            keys = self._unlocking.person_by_code(youth, code)
        except Trouble as trouble:
            if trouble.kind is not TroubleKind.WRONG_PASSWORD:
                raise
            self._tries.wrong(youth)
            return None
        self._tries.right(youth)
        return keys

    def _session(self, keys: PersonKeys) -> YouthSession:
        kiosk = self._here
        card = kiosk.looked_into.youths.youth(keys.person)
        if card is None or keys.person not in kiosk.view.youths_placed(self._settings.group):
            raise Refused("You do not live here now", "Ask the staff.")
        header = HeaderFile(self._profile.header(self._settings.group)).load()
        house = start_house(
            opened=kiosk.opened,
            identity=self._unlocking.session(keys, header, self._settings.group),
            person=keys,
            clock=self._clock,
            entropy=self._entropy,
            drafts=VaultDrafts(kiosk.opened.vault, keys.person, self._clock),
            submitted=kiosk.poke,
            on_kiosk=True,
        )
        return YouthSession(house, card, self._clock)
