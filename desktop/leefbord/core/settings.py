"""Settings are declared by their owner; an unknown key is a bug, a wrong value falls back and is told."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

SettingValue = bool | int | str


@dataclass(frozen=True, kw_only=True)
class Setting:
    """One declared setting. Numbers may have bounds, texts a list of choices."""

    key: str
    default: SettingValue
    title: str
    minimum: int | None = None
    maximum: int | None = None
    choices: tuple[str, ...] = ()

    def admits(self, value: object) -> bool:
        """Whether a value has this setting's type and lies within its bounds."""
        if type(value) is not type(self.default):
            return False
        if isinstance(value, int) and not isinstance(value, bool):
            low = self.minimum is None or value >= self.minimum
            return low and (self.maximum is None or value <= self.maximum)
        return not self.choices or value in self.choices


class Settings(Protocol):
    """Reads declared settings."""

    def get(self, setting: Setting) -> SettingValue:
        """The value in force: policy, then the group's, then the default."""
        ...


class PlainSettings:
    """Settings from a mapping; values that a setting does not admit are ignored for its default."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self._values = dict(values)

    def get(self, setting: Setting) -> SettingValue:
        """See Settings.get."""
        value = self._values.get(setting.key, setting.default)
        if not setting.admits(value):
            return setting.default
        assert isinstance(value, bool | int | str)
        return value
