"""What begeleiders of the demo house write: invented lines, {name} is the youth's name called."""

from typing import Final

KIND_NOTES: Final[dict[str, tuple[str, ...]]] = {
    "general": (
        "{name} hielp spontaan met de tafel dekken. Rustige avond.",
        "{name} speelde na het eten een gezelschapsspel met de groep. Kon goed tegen haar verlies.",
        "{name} wou liever op de kamer blijven. Even samen thee gedronken, dan beter.",
        "{name} kwam blij terug van buiten. Schoenen zijn versleten, bekijken voor nieuwe.",
        "{name} was moe en ging op tijd slapen.",
        "{name} vroeg om zaterdag samen te koken. Voorstel: pannenkoeken.",
    ),
    "school": (
        "Telefoon van school: goed examen wiskunde voor {name}. Trots!",
        "{name} had vandaag geen zin in huiswerk. Met een timer van 20 minuten is het toch gelukt.",
        "Nota in de agenda van {name}: turnzak vergeten. Hangt nu klaar aan de deur.",
        "{name} kreeg een 8 voor Frans. Mama wil het graag horen bij het volgende telefoontje.",
        "{name} kwam een kwartier te laat terug: de bus reed niet. School weet ervan.",
    ),
    "health": (
        "{name} had hoofdpijn na school. Water gedronken en even gaan liggen, daarna beter.",
        "Tandarts: gaatje gevuld bij {name}. Mag twee uur niet eten.",
        "{name} heeft een blaar op de hiel. Pleister gegeven, morgen nakijken.",
        "Controle bij de dokter: alles in orde met {name}. Volgende afspraak over zes maanden.",
    ),
    "behaviour": (
        "Ruzie over gsm-tijd. Afspraak herhaald. {name} ging zelf 20 minuten naar de kamer.",
        "{name} riep tijdens het avondmaal. Samen buiten gewandeld en erover gepraat.",
        "{name} vroeg zelf een time-out en kwam na tien minuten terug. Knap gedaan.",
        "Discussie over de douchebeurt. Beurtlijst opgehangen, {name} vindt dat eerlijk.",
    ),
    "contact": (
        "{name} belde met mama, twintig minuten. Was daarna stil, wou niet praten.",
        "Bezoek verliep goed. {name} en papa speelden samen kaart.",
        "Oma belde: ze komt zondag een half uur later. {name} weet het.",
        "Consulent belde over de afspraak van volgende week. {name} wil er zelf bij zijn.",
    ),
    "night": (
        "{name} slecht geslapen, was om 2 uur wakker. Even gepraat, om half 3 weer in bed.",
        "{name} wou niet praten bij het slapengaan. Opvolgen morgenavond.",
        "Rustige nacht voor {name}.",
    ),
}

GROUP_NOTES: Final = (
    "Vrijdag komt de loodgieter voor badkamer 2.",
    "De wasmachine lekt. Techniek is gebeld, komt morgen.",
    "Menu voor het weekend staat op de koelkast. Denk aan de allergieën.",
    "Reservesleutel van de fietsenberging ligt weer in de kast.",
    "Volgende week teamvergadering op dinsdag om 13 uur.",
    "Twee nieuwe gezelschapsspelen in de leefruimte.",
    "Brandoefening verliep vlot: iedereen buiten in drie minuten.",
)

SMALL_EXPENSES: Final = (
    ("Zwembad", 350),
    ("Snoep", 220),
    ("Bioscoop", 900),
    ("Tijdschrift", 495),
    ("Frietjes", 380),
    ("Kapper", 1200),
    ("Busticket", 300),
    ("Cadeautje", 750),
)
