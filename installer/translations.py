"""Collects, checks and builds the translations: one .ts file per language and room, one .qm per language.

usage: translations.py update [room...] | check | build

A room is `ui`, `kiosk`, `house` (all headless code outside modules) or a module. Headless code writes plain
English literals: Refused("title", "message"), acts.act("name"), titles in manifests. Those are found here by
reading the syntax tree and handed to lupdate as QT_TRANSLATE_NOOP lines.
"""

import ast
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "desktop" / "leefbord"
TEXTS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
SHIPPED = "nl_BE"
LANGUAGES = {"nl_BE": "nl"}  # our language -> the one of Qt's own texts
OVERLAYS = ("kiosk",)  # a folder nl_BE_kiosk, if there is one, is built as a simpler overlay
QT_ROOMS = ("ui", "kiosk")
TITLED = {"Module", "Permission", "Setting", "StaffPage", "KioskPage"}
TROUBLE_TEXTS = {"TroubleText", "ActText"}
CONTEXT_OF = {"StaffPage": "Pages", "KioskPage": "Pages"}


def rooms() -> list[str]:
    """Every room that may hold texts."""
    modules = [path.name for path in sorted((CODE / "modules").iterdir()) if (path / "__init__.py").is_file()]
    return [*QT_ROOMS, "house", *modules]


def files_of(room: str) -> list[Path]:
    """The Python files of a room."""
    every = sorted(CODE.rglob("*.py"))
    kiosk, ui, modules = CODE / "ui" / "kiosk", CODE / "ui", CODE / "modules"
    if room == "kiosk":
        return [path for path in every if path.is_relative_to(kiosk)]
    if room == "ui":
        return [path for path in every if path.is_relative_to(ui) and not path.is_relative_to(kiosk)]
    if room == "house":
        return [path for path in every if not path.is_relative_to(ui) and not path.is_relative_to(modules)]
    return [path for path in every if path.is_relative_to(modules / room)]


def literals(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """(context, text) of every plain literal that headless code leaves to the ui to translate."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [arg for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if name == "Refused":
            yield from (("Refusals", str(text.value)) for text in texts[:2])
        elif name == "act":
            yield from (("Acts", str(text.value)) for text in texts[:1])
        elif name in TROUBLE_TEXTS:
            for keyword in node.keywords:
                if keyword.arg != "icon" and isinstance(keyword.value, ast.Constant):
                    yield "Troubles", str(keyword.value.value)
        elif name in TITLED:
            for keyword in node.keywords:
                if keyword.arg == "title" and isinstance(keyword.value, ast.Constant):
                    yield CONTEXT_OF.get(name, "Manifest"), str(keyword.value.value)


def collected(room: str, folder: Path) -> Path:
    """A file with the literals of a room in a form that lupdate reads."""
    found: dict[tuple[str, str], None] = {}
    for path in files_of(room):
        found.update(dict.fromkeys(literals(ast.parse(path.read_text(encoding="utf-8")))))
    lines = [f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})" for (context, text) in found if text]
    made = folder / f"{room}_literals.py"
    made.write_text(
        "from PySide6.QtCore import QT_TRANSLATE_NOOP\n" + "\n".join(lines) + "\n", encoding="utf-8"
    )
    return made


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(room: str, language: str, target: Path) -> None:
    """Bring one .ts file up to date; texts that are gone are dropped, translations are kept."""
    with tempfile.TemporaryDirectory() as folder:
        sources = [str(path) for path in files_of(room)] + [str(collected(room, Path(folder)))]
        target.parent.mkdir(parents=True, exist_ok=True)
        _run(
            "pyside6-lupdate", *sources, "-ts", str(target), "-no-obsolete", "-locations", "none",
            "-source-language", "en", "-target-language", language, "-silent",
        )  # fmt: skip


def unfinished(path: Path) -> list[str]:
    """The source texts in a .ts file that have no finished translation."""
    found = []
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = [] if translation is None else [form.text for form in translation.iter("numerusform")]
        texts = forms or [translation.text if translation is not None else None]
        kind = "unfinished" if translation is None else translation.get("type", "")
        if kind == "unfinished" or not all(texts):
            found.append(message.findtext("source") or "")
    return found


def build() -> None:
    """Make the .qm files, and copy Qt's own texts beside them.

    Each is made aside and then put in place: Qt maps the file into memory, and a program that runs
    would crash if its pages changed under it.
    """
    out = TEXTS / "built"
    out.mkdir(parents=True, exist_ok=True)
    for language, qt_language in LANGUAGES.items():
        for folder in (language, *(f"{language}_{overlay}" for overlay in OVERLAYS)):
            parts = [str(path) for path in sorted((TEXTS / folder).glob("*.ts"))]
            if parts:
                made = out / f".leefbord_{folder}.new"
                _run("pyside6-lrelease", "-silent", *parts, "-qm", str(made))
                made.replace(out / f"leefbord_{folder}.qm")
        import_folder = next((TOOLS.parent / "lib").glob("python3*/site-packages/PySide6"), None)
        for own in import_folder.rglob(f"qtbase_{qt_language}.qm") if import_folder else ():
            copied = out / f".{own.stem}.new"
            shutil.copyfile(own, copied)
            copied.replace(out / own.name)


def check() -> int:
    """Print what is missing; 1 when anything is."""
    wrong = 0
    for room in rooms():
        shipped = TEXTS / SHIPPED / f"{room}.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / f"{room}.ts"
            if shipped.is_file():
                shutil.copyfile(shipped, fresh)
            update(room, SHIPPED, fresh)
            missing = unfinished(fresh)
        for text in missing:
            sys.stdout.write(f"{room}: not translated: {text[:70]}\n")
        wrong += len(missing)
    return 1 if wrong else 0


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(TOOLS / tool), *arguments], check=True, capture_output=True, text=True)


def main(arguments: list[str]) -> int:
    """Do what is asked; 2 for a wrong call."""
    match arguments:
        case ["update", *chosen] if set(chosen) <= set(rooms()):
            for room in chosen or rooms():
                update(room, SHIPPED, TEXTS / SHIPPED / f"{room}.ts")
            return 0
        case ["build"]:
            build()
            return 0
        case ["check"]:
            return check()
    sys.stderr.write(f"{__doc__}\nrooms: {', '.join(rooms())}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
