"""Names of this module's record types, groups and permissions."""

from typing import Final

NOTE: Final = "reports.note"
GROUP_NOTE: Final = "reports.group_note"
READ_MARK: Final = "reports.read"

READ_GROUPS: Final = {"seen": ("note", "reader", "seen")}

READ: Final = "reports.read"
WRITE: Final = "reports.write"
RETRACT_OTHERS: Final = "reports.retract_others"
