"""Somebody new who may come: what the youth sees, and details that stay at the desks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leefbord.core.people import YouthCard
from leefbord.modules.visits.model.contact import Details, Relation
from leefbord.modules.visits.page.words import pictures, relation_words
from leefbord.ui.theme import theme
from leefbord.ui.widgets.button import Button, ButtonKind
from leefbord.ui.widgets.choice import Choice
from leefbord.ui.widgets.label import Label
from leefbord.ui.widgets.text_field import TextField


class PersonForm(QWidget):
    """`kept` carries youth card, called, relation, picture, Details."""

    kept = Signal(object, str, object, str, object)

    def __init__(self, card: YouthCard) -> None:
        super().__init__()
        self.called = TextField(self.tr("The youth says"), help_text=self.tr("For example mama or tante An."))
        self.relation = Choice(self.tr("Relation"), [(each, relation_words(each), None) for each in Relation])
        self.picture = Choice(self.tr("Picture"), [(key, words, None) for key, words in pictures()])
        self.full_name = TextField(self.tr("Full name"))
        self.phone = TextField(self.tr("Phone"))
        self.address = TextField(self.tr("Address"))
        self.shielded = QCheckBox(self.tr("Shield these details"))
        keep = Button(self.tr("Keep"), icon_name="check", kind=ButtonKind.PRIMARY, height=44)
        keep.clicked.connect(
            lambda: self.kept.emit(
                card,
                self.called.text(),
                self.relation.value(),
                self.picture.value(),
                Details(
                    full_name=self.full_name.text(),
                    phone=self.phone.text(),
                    address=self.address.text(),
                    shielded=self.shielded.isChecked(),
                ),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().sp(9))
        for widget in (
            Label(card.called, "large"),
            self.called,
            self.relation,
            self.picture,
            Label(self.tr("Only at the desk"), "title"),
            self.full_name,
            self.phone,
            self.address,
            self.shielded,
            keep,
        ):
            column.addWidget(widget)
        column.addStretch(1)
