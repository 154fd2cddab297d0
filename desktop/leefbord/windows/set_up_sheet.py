"""The recovery sheet on its way to paper: the printer that is chosen, or a PDF where the person wants it."""

from datetime import date

import segno
from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from leefbord.keys.recovery import RecoveryKeys
from leefbord.ui.staff.ages import date_words
from leefbord.ui.staff.recovery_paint import Sheet, print_sheet


def sheet_of(recovery: RecoveryKeys, facility: str, made: date) -> Sheet:
    """What goes on paper: the groups, and the same groups as a QR code."""
    groups = recovery.groups()
    code = segno.make("-".join(groups), error="m", micro=False)
    return Sheet(
        facility=facility,
        made=date_words(made, "d MMMM yyyy"),
        groups=groups,
        matrix=tuple(tuple(bool(cell) for cell in row) for row in code.matrix),
    )


def send_to_printer(sheet: Sheet, parent: QWidget) -> bool:
    """Ask which printer, then print twice; False when nothing was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Leefbord")
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    return print_sheet(printer, sheet)


def save_as_pdf(sheet: Sheet, parent: QWidget) -> bool:
    """Ask where, then write the PDF straight there; nothing is written anywhere else."""
    title = QCoreApplication.translate("SetUp", "Where do you keep the sheet?")
    name = QCoreApplication.translate("SetUp", "recovery sheet.pdf")
    path, _ = QFileDialog.getSaveFileName(parent, title, QDir.home().filePath(name), "PDF (*.pdf)")
    return bool(path) and print_sheet(QPdfWriter(path), sheet)
