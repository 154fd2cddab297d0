"""The zstd dictionary of protocol 1: what a small segment would otherwise spell out each time.

Raw content, pinned for ever by a golden vector: changing one byte makes every older segment unreadable. It
holds public words only: record types, field names, act names, and everyday Dutch of a living group. What is
likeliest stands last. A later protocol number may bring another one.
"""

from typing import Final

_DUTCH: Final = (
    "de het een van en in is dat op te zijn met voor niet aan er om ook als bij maar dan wordt werd "
    "waren hebben heeft hadden had kan kon mag moet moest wil wilde zal zou gaat ging komt kwam doet "
    "deed zegt zei vraagt vroeg maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari "
    "februari maart april mei juni juli augustus september oktober november december ochtend "
    "voormiddag middag namiddag avond nacht vanavond gisteren morgen mama papa broer zus oma opa tante "
    "nonkel ouders context gezin voogd jeugdrechtbank consulent begeleider begeleiding leefgroep kamer "
    "keuken living tuin badkamer douche ontbijt middageten avondeten koken afwas school leerkracht "
    "huiswerk toets rapport bus trein fiets gsm bezoek weekend thuis telefoon gebeld gesprek afspraak "
    "dokter tandarts psycholoog therapie medicatie ziek moe rustig boos verdrietig blij goed moeilijk "
    "ruzie geroepen gehuild gelachen gespeeld gepraat geslapen opgestaan gegeten vertrokken "
    "teruggekomen zakgeld kasgeld ontvangen uitbetaald euro kleding sport training zwemmen voetbal "
    "film opruimen was vandaag samen met de begeleiding naar school vertrokken is goed verlopen heeft "
    "goed geslapen wil graag wordt opgevolgd door het team om in het weekend naar huis "
)
_ACTS: Final = (
    "Stay begun Stay changed Youth admitted Profile changed Presence noted Presence taken back "
    "Versions merged Money booked Money asked Money confirmed Money saved Cash counted Pocket money "
    "paid Damage paid Question answered Reports read Report changed Report taken back Report written "
    "Timetable imported Appointment removed Appointment changed Appointment moved Appointment planned"
)
_FIELDS: Final = (
    "pseudonym entitled reason goal_what goal_cents goal_picture pay_day offered_ms signed_ms "
    "signed_amount second strokes signature consent agreed cap alternative offer answer why "
    "answered_ms asked_ms ask amount cents currency balance booked counted_by approved_by note reader "
    "seen author about urgent topic present observed_ms written_ms called hue avatar room key_worker "
    "birth_date called_name colour status source uid prints origin recurrence imported span item rule "
    "except extra was moved_by all_day group members youths youth staff who people place title text "
    "body kind what when start end zone "
)
_TYPES: Final = (
    "directory.device directory.group directory.person access.entry budget.consent budget.ask "
    "budget.count budget.cash budget.handout budget.terms budget.entry youth.care youth.presence "
    "youth.stay youth.profile reports.read reports.note agenda.change agenda.item "
)
_FRAMES: Final = (
    b"\x92\x91\x96\xc4\x10\xc0\x91\xc4\x80\x80"
    b"\xc0\xc0\xc0\x90\x01\x01\x90\xc0\xc0\x01\xc0\x90\xc4\x10\x80\x80\x80"
    b"\xa4zone\xafEurope/Brussels\xa3end\xcf\x00\x00\x01\xa5start\xcf\x00\x00\x01"
)

DICTIONARY: Final = (_DUTCH + _ACTS + _FIELDS + _TYPES).encode("ascii") + _FRAMES
