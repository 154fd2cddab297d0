"""House, not heap: names, first lines, and a core that needs nothing but the standard library."""

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "desktop" / "leefbord"
FILES = sorted(PACKAGE.rglob("*.py"))
DRAWERS = re.compile(r"(^|/)(utils?|misc|common|helpers?|managers?|base)(\.py|/)")


def test_no_file_is_a_drawer() -> None:
    assert [str(f.relative_to(PACKAGE)) for f in FILES if DRAWERS.search(str(f.relative_to(PACKAGE)))] == []


def test_every_file_says_in_its_first_line_what_it_is_for() -> None:
    assert [str(f.relative_to(PACKAGE)) for f in FILES if not f.read_text().startswith('"""')] == []


def test_no_file_is_longer_than_four_hundred_lines() -> None:
    assert [str(f.relative_to(PACKAGE)) for f in FILES if len(f.read_text().splitlines()) > 400] == []


def test_init_files_hold_a_docstring_only() -> None:
    full = [f for f in FILES if f.name == "__init__.py" and len(ast.parse(f.read_text()).body) > 1]
    assert [str(f.relative_to(PACKAGE)) for f in full] == []


@pytest.mark.parametrize("path", sorted((PACKAGE / "core").glob("*.py")), ids=lambda p: p.stem)
def test_core_uses_the_standard_library_only(path: Path) -> None:
    imported = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            imported.add(node.module.split(".")[0])
    allowed = set(sys.stdlib_module_names) | {"leefbord"}
    if path.stem == "records":
        allowed |= {"msgspec"}  # a merged record is made for every operation: a struct is four times as quick
    assert imported <= allowed


def test_no_index_address_stands_in_any_file() -> None:
    hosts = re.compile(rb"(pypi|npmjs|pythonhosted|debian)\.(org|com)/|--index-url|--find-links")
    tracked = [p for p in (ROOT / "requirements").iterdir()] + [ROOT / "pyproject.toml", ROOT / "Makefile"]
    assert [
        p.name for p in tracked if hosts.search(p.read_bytes().replace(b"--no-emit-find-links", b""))
    ] == []
