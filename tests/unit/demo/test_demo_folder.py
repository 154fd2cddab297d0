"""A demo house is built in and taken out of a folder of its own only."""

from pathlib import Path

import pytest

from leefbord.core.errors import Trouble
from leefbord.demo.processes import DemoFolders, remove_demo


def test_a_folder_with_something_else_in_it_is_neither_used_nor_removed(tmp_path: Path) -> None:
    kept = tmp_path / "hub" / "letter.txt"
    kept.parent.mkdir()
    kept.write_text("not a demo")
    folders = DemoFolders(base=tmp_path)
    with pytest.raises(Trouble, match="NOT-A-DEMO-FOLDER"):
        remove_demo(folders, keyring=False)
    with pytest.raises(Trouble, match="NOT-A-DEMO-FOLDER"):
        folders.claim()
    assert kept.read_text() == "not a demo"


def test_an_own_folder_is_claimed_and_goes_whole(tmp_path: Path) -> None:
    folders = DemoFolders(base=tmp_path / "demo")
    folders.claim()
    folders.hub.mkdir()
    remove_demo(folders, keyring=False)
    assert not folders.base.exists()
