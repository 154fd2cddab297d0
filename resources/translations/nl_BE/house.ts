<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>House named</source>
        <translation>Huis een naam gegeven</translation>
    </message>
    <message>
        <source>Colleague added</source>
        <translation>Collega toegevoegd</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>People and devices</source>
        <translation>Mensen en toestellen</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A PIN has only digits</source>
        <translation>Een code heeft alleen cijfers</translation>
    </message>
    <message>
        <source>Use the digits 0 to 9.</source>
        <translation>Gebruik de cijfers 0 tot 9.</translation>
    </message>
    <message>
        <source>The PIN has the wrong length</source>
        <translation>De code heeft niet de juiste lengte</translation>
    </message>
    <message>
        <source>Use {least} to {most} digits.</source>
        <translation>Gebruik {least} tot {most} cijfers.</translation>
    </message>
    <message>
        <source>The PIN is easy to guess</source>
        <translation>De code is makkelijk te raden</translation>
    </message>
    <message>
        <source>Do not use a row or the same digits again and again.</source>
        <translation>Gebruik geen rijtje en niet steeds hetzelfde cijfer.</translation>
    </message>
    <message>
        <source>The password is too short</source>
        <translation>Het wachtwoord is te kort</translation>
    </message>
    <message>
        <source>Use at least {count} characters. A short sentence is easy to remember.</source>
        <translation>Gebruik minstens {count} tekens. Een korte zin onthoud je makkelijk.</translation>
    </message>
    <message>
        <source>The password is too long</source>
        <translation>Het wachtwoord is te lang</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>Gebruik hoogstens {count} tekens.</translation>
    </message>
    <message>
        <source>Many people use this password</source>
        <translation>Veel mensen gebruiken dit wachtwoord</translation>
    </message>
    <message>
        <source>Somebody could guess it. Choose a short sentence of your own.</source>
        <translation>Iemand kan het raden. Kies een korte zin van jezelf.</translation>
    </message>
    <message>
        <source>The password is easy to guess</source>
        <translation>Het wachtwoord is makkelijk te raden</translation>
    </message>
    <message>
        <source>Choose a short sentence of your own.</source>
        <translation>Kies een korte zin van jezelf.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Dit mag je niet doen</translation>
    </message>
    <message>
        <source>Ask your team lead who may.</source>
        <translation>Vraag je teamcoach wie dit mag.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Fill in a name and a login name.</source>
        <translation>Vul een naam en een aanmeldnaam in.</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Hier is niemand aangemeld</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Meld eerst aan.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Dit kun je niet ongedaan maken</translation>
    </message>
    <message>
        <source>Something was changed after it.</source>
        <translation>Daarna is er nog iets veranderd.</translation>
    </message>
    <message>
        <source>Such an entry stays. Write a correction instead.</source>
        <translation>Zo&apos;n boeking blijft staan. Schrijf een verbetering.</translation>
    </message>
    <message>
        <source>It was done before you signed in, or undone already.</source>
        <translation>Het gebeurde voor je aanmeldde, of het is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Met jouw rol mag dit niet.</translation>
    </message>
    <message>
        <source>Only a team lead or an administrator lets a new device in.</source>
        <translation>Alleen een teamcoach of een beheerder laat een nieuw toestel toe.</translation>
    </message>
    <message>
        <source>First a kiosk code for yourself</source>
        <translation>Eerst een kioskcode voor jezelf</translation>
    </message>
    <message>
        <source>Choose your own kiosk code at this desk, so that somebody can open the new kiosk.</source>
        <translation>Kies op deze pc je eigen kioskcode, zodat iemand de nieuwe kiosk kan openen.</translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Nog geen voorziening</translation>
    </message>
    <message>
        <source>This device does not know its facility. Sync first.</source>
        <translation>Dit toestel kent zijn voorziening nog niet. Maak eerst verbinding.</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Demo house</source>
        <translation>Demohuis</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Wacht op een collega</translation>
    </message>
    <message>
        <source>A colleague of this house must log in on this PC once. Then you can too.</source>
        <translation>Een collega van dit huis moet één keer aanmelden op deze pc. Dan kun jij het ook.</translation>
    </message>
    <message>
        <source>Work from {begin} to {end} is missing on this PC. It was kept nowhere else yet.</source>
        <translation>Werk van {begin} tot {end} ontbreekt op deze pc. Het stond nog nergens anders.</translation>
    </message>
</context>
</TS>
