"""The words for every kind of trouble and every act: English source texts.

installer/translations.py collects them under the context "Troubles".
"""

from collections.abc import Mapping
from typing import Final

from leefbord.core.errors import TroubleKind
from leefbord.ui.staff.trouble_words import ActText, TroubleAct, TroubleText

TROUBLES: Final[Mapping[TroubleKind, TroubleText]] = {
    TroubleKind.KEEPER_GONE: TroubleText(
        title="A part of Leefbord has stopped",
        comfort="It is not your fault.",
        happened="The part of the program that keeps the keys of this PC does not answer any more.",
        safe="What you saved is kept on this PC. What you were writing is kept as a draft.",
        acts=(TroubleAct.RETRY, TroubleAct.OTHER_PC, TroubleAct.COPY_FOR_IT),
        icon="plug-connected-x",
    ),
    TroubleKind.WRONG_PASSWORD: TroubleText(
        title="Name or password is not right",
        comfort="Look at capitals and try again.",
        happened=("What you typed does not fit. We do not say which of the two."),
        safe="Nothing has changed.",
        acts=(TroubleAct.RETRY,),
        icon="lock",
    ),
    TroubleKind.KEYRING_GONE: TroubleText(
        title="This PC cannot find its key",
        comfort=("That can happen after a repair or a new account on this PC. It is not your fault."),
        happened=(
            "The key of this PC was kept by the system, and it is no longer there. "
            "Without it this PC cannot open anything."
        ),
        safe=("The data on this PC is still there and still locked. Other PCs notice nothing of this."),
        unknown=(
            "We do not know yet whether the key can come back. Sometimes it does after "
            "logging in to the PC again."
        ),
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
            TroubleAct.ENROL_AGAIN,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="key",
    ),
    TroubleKind.KEYRING_LOCKED: TroubleText(
        title="The key ring of this PC is still locked",
        comfort=("That happens when the PC was started without logging in. It is not your fault."),
        happened=("The system keeps the key of this PC in its key ring, and that is closed now."),
        safe="Everything is still there.",
        acts=(
            TroubleAct.UNLOCK_KEYRING,
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
        ),
        icon="lock",
    ),
    TroubleKind.DEVICE_BOX_DAMAGED: TroubleText(
        title="The key file of this PC is damaged",
        comfort="That can happen after a power cut. It is not your fault.",
        happened=("Both copies of the file with the key of this PC cannot be read."),
        safe=("The data on this PC is still there and still locked. Other PCs notice nothing of this."),
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
            TroubleAct.ENROL_AGAIN,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="key",
    ),
    TroubleKind.VAULT_DAMAGED: TroubleText(
        title="The data on this PC is damaged",
        comfort="That can happen after a power cut. It is not your fault.",
        happened=(
            "A part of the file on this PC can no longer be read. We closed it, so that "
            "nothing more breaks. Other PCs notice nothing of this."
        ),
        safe="What other PCs and the hub have received stays there.",
        unknown=(
            "We do not know yet whether the last things written here have reached another "
            "PC. We first take out of this PC what can be read."
        ),
        acts=(
            TroubleAct.OTHER_PC,
            TroubleAct.REPAIR,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="database-x",
    ),
    TroubleKind.VAULT_HEADER_DAMAGED: TroubleText(
        title="The lock of this PC is damaged",
        comfort="That can happen after a power cut. It is not your fault.",
        happened=(
            "The small file that says who may open this PC cannot be read. The data itself was not touched."
        ),
        safe=("The data on this PC is still there and still locked. Other PCs notice nothing of this."),
        acts=(
            TroubleAct.OTHER_PC,
            TroubleAct.ENROL_AGAIN,
            TroubleAct.USE_SHEET,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="database-x",
    ),
    TroubleKind.VAULT_NEWER: TroubleText(
        title="This PC needs a newer Leefbord",
        comfort="The data on this PC was last opened with a newer version.",
        happened=("We do not open it with this version, so that nothing gets lost."),
        safe="Everything is still there.",
        acts=(
            TroubleAct.UPDATE,
            TroubleAct.OTHER_PC,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="refresh-alert",
    ),
    TroubleKind.VAULT_IN_USE: TroubleText(
        title="Leefbord is already open on this PC",
        comfort=("Perhaps in the window of somebody else who is logged in here."),
        happened=("Only one window can work with the data of this PC at a time."),
        safe="Everything is still there.",
        acts=(TroubleAct.RETRY,),
        icon="device-desktop",
    ),
    TroubleKind.WORK_MISSING: TroubleText(
        title="Some work of this PC is missing",
        comfort=(
            "That can happen after a power cut or when an older copy was put back. It is not your fault."
        ),
        happened=("This PC kept that it had written more than what is there now."),
        safe="Everything that is shown is complete. You can go on working.",
        unknown=(
            "We do not know yet whether other PCs have what is missing. If they do, it comes back by itself."
        ),
        acts=(
            TroubleAct.GO_ON,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="clock-exclamation",
    ),
    TroubleKind.WAITING_FOR_MEMBER: TroubleText(
        title="Waiting for a colleague",
        comfort="You may work here, but this PC does not have your key yet.",
        happened=(
            "A colleague who can already open this PC has to log in once. After that you can log in too."
        ),
        safe="Nothing is lost by waiting.",
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
        ),
        icon="hourglass",
    ),
    TroubleKind.DISK_FULL: TroubleText(
        title="The disk of this PC is full",
        comfort="It is not your fault.",
        happened="There is no room to save anything new.",
        safe=("Everything that was saved is still there. What you were writing was not saved yet."),
        acts=(
            TroubleAct.MAKE_ROOM,
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
        ),
        icon="device-floppy",
    ),
    TroubleKind.READ_ONLY: TroubleText(
        title="You can look, but not write",
        comfort=("This PC was out of contact for a long time, or it needs a newer version."),
        happened=("Until this PC is up to date again, nothing can be changed here."),
        safe="Everything is still there.",
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="eye",
    ),
    TroubleKind.DISK: TroubleText(
        title="The disk of this PC does not answer",
        comfort="It is not your fault.",
        happened="Reading or writing a file on this PC failed.",
        safe="What was saved before is not changed by this.",
        unknown=("We do not know yet whether the disk is broken or was busy for a moment."),
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="device-floppy",
    ),
    TroubleKind.NETWORK_FOLDER: TroubleText(
        title="The data may not lie in a network folder",
        comfort="This is a setting of the PC. It is not your fault.",
        happened=(
            "In a network folder two PCs can damage the data without noticing. So we did not open it there."
        ),
        safe="Nothing has been changed.",
        acts=(
            TroubleAct.COPY_FOR_IT,
            TroubleAct.RETRY,
        ),
        icon="folder-x",
    ),
    TroubleKind.HUB_UNREACHABLE: TroubleText(
        title="There is no connection to the hub",
        comfort="You can go on working.",
        happened="This PC cannot reach the hub now.",
        safe=(
            "Everything you do is kept on this PC. It goes along by itself when there is a connection again."
        ),
        acts=(TroubleAct.RETRY,),
        icon="cloud-off",
    ),
    TroubleKind.HUB_REFUSED: TroubleText(
        title="The hub does not let this PC in",
        comfort="Perhaps this PC was shut out, or it was not approved yet.",
        happened=("The hub answered, but it does not accept what this PC sends."),
        safe="Everything you do is kept on this PC.",
        unknown=("We do not know yet why. Your team lead can see the state of this PC under Devices."),
        acts=(
            TroubleAct.RETRY,
            TroubleAct.OTHER_PC,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="cloud-off",
    ),
    TroubleKind.HUB_CERTIFICATE: TroubleText(
        title="We do not trust the connection to the hub",
        comfort="It is not your fault.",
        happened=(
            "Something answered in the place of the hub, with another proof than IT has "
            "set. So we sent nothing."
        ),
        safe="Everything you do is kept on this PC.",
        acts=(
            TroubleAct.RETRY,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="certificate",
    ),
    TroubleKind.CLOCK_WRONG: TroubleText(
        title="The clock of this PC is not right",
        comfort="It is not your fault.",
        happened="The time of this PC is far from the time of the others.",
        safe=(
            "Everything you do is kept. What you write now may only show elsewhere when the clock is right."
        ),
        acts=(
            TroubleAct.RETRY,
            TroubleAct.COPY_FOR_IT,
        ),
        icon="clock-exclamation",
    ),
    TroubleKind.BAD_INPUT: TroubleText(
        title="This file cannot be read",
        comfort="Perhaps it is damaged, or of another program.",
        happened=("We looked into the file and found something that does not belong there."),
        safe="Nothing was taken over. What you had is not changed.",
        acts=(TroubleAct.RETRY,),
        icon="file-alert",
    ),
    TroubleKind.NEEDS_NEWER: TroubleText(
        title="Something here needs a newer Leefbord",
        comfort="A colleague works with a newer version.",
        happened=(
            "Some things came in that this version does not know. They are kept and passed on, but not shown."
        ),
        safe="Nothing is lost.",
        acts=(
            TroubleAct.UPDATE,
            TroubleAct.RETRY,
        ),
        icon="refresh-alert",
    ),
}

ACTS: Final[Mapping[TroubleAct, ActText]] = {
    TroubleAct.GO_ON: ActText(
        title="Go on working",
        text="What is missing is added by itself when another PC or the hub still has it.",
        button="Go on",
        icon="arrow-right",
    ),
    TroubleAct.RETRY: ActText(
        title="Try again",
        text="You can do this as often as you like.",
        button="Try again",
        icon="refresh",
    ),
    TroubleAct.OTHER_PC: ActText(
        title="Go on at another PC",
        text=("What other PCs have received is there too. You can log in there at once."),
        button="How does that work?",
        icon="device-desktop",
    ),
    TroubleAct.REPAIR: ActText(
        title="Repair this PC",
        text=(
            "We first make a copy of everything that is here. Then the rest comes from the hub or another PC."
        ),
        button="Repair this PC",
        icon="refresh",
    ),
    TroubleAct.ENROL_AGAIN: ActText(
        title="Let this PC in again",
        text=("A team lead compares a code and approves. What is here is kept aside."),
        button="Let this PC in again",
        icon="device-desktop-plus",
    ),
    TroubleAct.UNLOCK_KEYRING: ActText(
        title="Open the key ring",
        text=("Log out of the PC and log in again with your own account of the PC."),
        button="I have done that",
        icon="lock-open",
    ),
    TroubleAct.MAKE_ROOM: ActText(
        title="Make room",
        text=("Ask IT to make room on the disk of this PC. Leefbord itself removes nothing."),
        button="There is room now",
        icon="device-floppy",
    ),
    TroubleAct.UPDATE: ActText(
        title="Update Leefbord",
        text=("IT installs the newer version. Nothing has to be copied for it."),
        button="Look again",
        icon="refresh",
    ),
    TroubleAct.COPY_FOR_IT: ActText(
        title="Ask IT for help",
        text="Put a report without names on a USB stick.",
        button="Make a report for IT",
        icon="usb",
    ),
    TroubleAct.USE_SHEET: ActText(
        title="Use the recovery sheet",
        text=("Whoever keeps the recovery sheet can open everything with it again."),
        button="I have a recovery sheet",
        icon="key",
    ),
}
