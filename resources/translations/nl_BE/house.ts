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
    <message>
        <source>Device added</source>
        <translation>Toestel toegevoegd</translation>
    </message>
</context>
<context>
    <name>ColleagueCard</name>
    <message>
        <source>Add a colleague</source>
        <translation>Collega toevoegen</translation>
    </message>
    <message>
        <source>Your colleague types the password and the code. Nobody else may know them.</source>
        <translation>Je collega typt zelf het wachtwoord en de code. Niemand anders mag ze kennen.</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Naam van de collega</translation>
    </message>
    <message>
        <source>First and last name.</source>
        <translation>Voornaam en achternaam.</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>For example nele.wouters.</source>
        <translation>Bijvoorbeeld nele.wouters.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Wachtwoord nog eens</translation>
    </message>
    <message>
        <source>Kiosk code</source>
        <translation>Kioskcode</translation>
    </message>
    <message>
        <source>At least four digits, to open the kiosk.</source>
        <translation>Minstens vier cijfers, om de kiosk te openen.</translation>
    </message>
    <message>
        <source>The colleague is added...</source>
        <translation>De collega wordt toegevoegd...</translation>
    </message>
    <message>
        <source>Add the colleague</source>
        <translation>Collega toevoegen</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} is toegevoegd</translation>
    </message>
    <message>
        <source>After the next login of a colleague on a PC, {name} can log in there too.</source>
        <translation>Zodra een collega zich op een pc aanmeldt, kan {name} daar ook aanmelden.</translation>
    </message>
</context>
<context>
    <name>EnrolCard</name>
    <message>
        <source>Add a PC</source>
        <translation>Pc toevoegen</translation>
    </message>
    <message>
        <source>Start Leefbord on the new PC or kiosk, and give it this line. Then look here who waits.</source>
        <translation>Start Leefbord op de nieuwe pc of kiosk en geef daar deze regel in. Kijk dan hier wie er wacht.</translation>
    </message>
    <message>
        <source>Line for the new PC</source>
        <translation>Regel voor de nieuwe pc</translation>
    </message>
    <message>
        <source>Look who waits</source>
        <translation>Kijk wie wacht</translation>
    </message>
    <message>
        <source>No PC is waiting</source>
        <translation>Er wacht geen pc</translation>
    </message>
    <message>
        <source>Is the line on the new PC the same? Is its network on?</source>
        <translation>Staat dezelfde regel op de nieuwe pc? Heeft die pc netwerk?</translation>
    </message>
    <message>
        <source>A PC that asked at {time}</source>
        <translation>Een pc die het vroeg om {time}</translation>
    </message>
    <message>
        <source>Waiting for the new PC...</source>
        <translation>Wachten op de nieuwe pc...</translation>
    </message>
    <message>
        <source>The code is no longer good</source>
        <translation>De code is niet meer geldig</translation>
    </message>
    <message>
        <source>Let the new PC begin again.</source>
        <translation>Begin opnieuw op de nieuwe pc.</translation>
    </message>
    <message>
        <source>Somebody meddled with this</source>
        <translation>Iemand heeft hiermee geknoeid</translation>
    </message>
    <message>
        <source>Nothing was added. Tell IT and begin again.</source>
        <translation>Er is niets toegevoegd. Vertel het aan IT en begin opnieuw.</translation>
    </message>
    <message>
        <source>kiosk</source>
        <translation>kiosk</translation>
    </message>
    <message>
        <source>Kiosk of the house</source>
        <translation>Kiosk van het huis</translation>
    </message>
    <message>
        <source>Workplace of the staff</source>
        <translation>Werkplek van de begeleiding</translation>
    </message>
    <message>
        <source>The new PC is let in...</source>
        <translation>De nieuwe pc wordt toegelaten...</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>The new PC got nothing.</source>
        <translation>De nieuwe pc heeft niets gekregen.</translation>
    </message>
    <message>
        <source>{name} is in</source>
        <translation>{name} hoort erbij</translation>
    </message>
    <message>
        <source>It is filled by itself. Whoever works there can log in after that.</source>
        <translation>De pc wordt vanzelf gevuld. Daarna kan wie daar werkt zich aanmelden.</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>De hub is niet bereikbaar</translation>
    </message>
    <message>
        <source>Without the hub no PC can be added. Try again later.</source>
        <translation>Zonder de hub kun je geen pc toevoegen. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The hub did not take this</source>
        <translation>De hub aanvaardt dit niet</translation>
    </message>
    <message>
        <source>Nothing was added. Let the new PC begin again.</source>
        <translation>Er is niets toegevoegd. Begin opnieuw op de nieuwe pc.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Dit is niet gelukt</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
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
        <source>This code is easy to guess</source>
        <translation>Deze code is makkelijk te raden</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Too often wrong</source>
        <translation>Te vaak fout</translation>
    </message>
    <message>
        <source>Wait {seconds} seconds. Then try again.</source>
        <translation>Wacht {seconds} seconden. Probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>This cannot be shared</source>
        <translation>Dit kan je niet delen</translation>
    </message>
    <message>
        <source>You cannot open it yourself.</source>
        <translation>Je kan het zelf niet openen.</translation>
    </message>
    <message>
        <source>This person cannot read it yet</source>
        <translation>Deze persoon kan het nog niet lezen</translation>
    </message>
    <message>
        <source>Choose somebody else, or try again later.</source>
        <translation>Kies iemand anders, of probeer later opnieuw.</translation>
    </message>
    <message>
        <source>It was taken back for good.</source>
        <translation>Het is voorgoed teruggenomen.</translation>
    </message>
    <message>
        <source>Your code cannot be made yet</source>
        <translation>Je code kan nog niet gemaakt worden</translation>
    </message>
    <message>
        <source>Ask the staff. The other PC must be on first.</source>
        <translation>Vraag het aan de begeleiding. De andere pc moet eerst aan staan.</translation>
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
        <translation>Zo'n boeking blijft staan. Schrijf een verbetering.</translation>
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
    <message>
        <source>The passwords differ</source>
        <translation>De wachtwoorden zijn niet gelijk</translation>
    </message>
    <message>
        <source>Type the same password twice.</source>
        <translation>Typ twee keer hetzelfde wachtwoord.</translation>
    </message>
    <message>
        <source>This login name is taken</source>
        <translation>Deze aanmeldnaam bestaat al</translation>
    </message>
    <message>
        <source>Choose another login name.</source>
        <translation>Kies een andere aanmeldnaam.</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Dit is geen adres van een hub</translation>
    </message>
    <message>
        <source>Ask IT for it. It begins with https://.</source>
        <translation>Vraag het aan IT. Het begint met https://.</translation>
    </message>
    <message>
        <source>The staff must be here</source>
        <translation>De begeleiding moet erbij zijn</translation>
    </message>
    <message>
        <source>Ask them to give their code. Then make yours.</source>
        <translation>Vraag hen hun code te geven. Maak dan de jouwe.</translation>
    </message>
    <message>
        <source>The board is closed</source>
        <translation>Het bord is dicht</translation>
    </message>
    <message>
        <source>Ask the staff to open it.</source>
        <translation>Vraag de begeleiding om het te openen.</translation>
    </message>
    <message>
        <source>You do not live here now</source>
        <translation>Je woont hier nu niet</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Vraag het aan de begeleiding.</translation>
    </message>
    <message>
        <source>You cannot open this board yet</source>
        <translation>Jij kunt dit bord nog niet openen</translation>
    </message>
    <message>
        <source>A colleague must open it once. Then you can too.</source>
        <translation>Een collega moet het eerst één keer openen. Daarna kun jij het ook.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Care worker</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Individuele begeleider</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Stagiair</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Teamcoach</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Find the hub</source>
        <translation>Hub zoeken</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ga verder</translation>
    </message>
    <message>
        <source>Looking for the hub...</source>
        <translation>De hub wordt gezocht...</translation>
    </message>
    <message>
        <source>No hub answers at this address</source>
        <translation>Er antwoordt geen hub op dit adres</translation>
    </message>
    <message>
        <source>Look at the address and the network. Then try again.</source>
        <translation>Kijk het adres en het netwerk na. Probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Waiting for your team lead</source>
        <translation>Wachten op je teamcoach</translation>
    </message>
    <message>
        <source>Your team lead opens Settings, Add a PC, on a PC that is already in the house.</source>
        <translation>Je teamcoach kiest op een pc die al in het huis staat: Instellingen, Pc toevoegen.</translation>
    </message>
    <message>
        <source>Your team lead did not let this PC in</source>
        <translation>Je teamcoach heeft deze pc niet toegelaten</translation>
    </message>
    <message>
        <source>The code is no longer good</source>
        <translation>De code is niet meer geldig</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Gestopt. Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>You can begin again.</source>
        <translation>Je kunt opnieuw beginnen.</translation>
    </message>
    <message>
        <source>This PC is being filled</source>
        <translation>Deze pc wordt gevuld</translation>
    </message>
    <message>
        <source>The work of your house comes in. Leave this PC on.</source>
        <translation>Het werk van je huis komt binnen. Laat deze pc aan staan.</translation>
    </message>
    <message>
        <source>New kiosk</source>
        <translation>Nieuwe kiosk</translation>
    </message>
    <message>
        <source>New PC</source>
        <translation>Nieuwe pc</translation>
    </message>
    <message>
        <source>Add this kiosk to your house</source>
        <translation>Voeg deze kiosk toe aan je huis</translation>
    </message>
    <message>
        <source>Add this PC to your house</source>
        <translation>Voeg deze pc toe aan je huis</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Nieuwe voorziening</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Living group</source>
        <translation>Leefgroep</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Kept. Print it, then delete that file.</source>
        <translation>Bewaard. Druk het blad af en verwijder dan dat bestand.</translation>
    </message>
    <message>
        <source>Printed at {time}.</source>
        <translation>Afgedrukt om {time}.</translation>
    </message>
    <message>
        <source>Where do you keep the sheet?</source>
        <translation>Waar bewaar je het blad?</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>herstelblad.pdf</translation>
    </message>
    <message>
        <source>Your kiosk code</source>
        <translation>Je kioskcode</translation>
    </message>
    <message>
        <source>At least four digits. You open and close the kiosk of the house with it.</source>
        <translation>Minstens vier cijfers. Je opent en sluit er de kiosk van het huis mee.</translation>
    </message>
    <message>
        <source>Where is your hub?</source>
        <translation>Waar staat jullie hub?</translation>
    </message>
    <message>
        <source>The hub passes work on between the PCs of your facility. It cannot read anything.</source>
        <translation>De hub geeft het werk door tussen de pc's van jullie voorziening. Hij kan niets lezen.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adres van de hub</translation>
    </message>
    <message>
        <source>From IT. You can also paste the whole text of the file setup.json here.</source>
        <translation>Je krijgt het van IT. Je kunt hier ook de hele tekst van het bestand setup.json plakken.</translation>
    </message>
    <message>
        <source>Set-up code of the hub</source>
        <translation>Instelcode van de hub</translation>
    </message>
    <message>
        <source>It works once, for one facility.</source>
        <translation>Hij werkt één keer, voor één voorziening.</translation>
    </message>
    <message>
        <source>Go on without a hub</source>
        <translation>Verder zonder hub</translation>
    </message>
    <message>
        <source>Without a hub this PC works alone</source>
        <translation>Zonder hub werkt deze pc alleen</translation>
    </message>
    <message>
        <source>Other PCs and a kiosk cannot be added to this house.</source>
        <translation>Je kunt dan geen andere pc en geen kiosk toevoegen aan dit huis.</translation>
    </message>
    <message>
        <source>Fill in the address of the hub first</source>
        <translation>Vul eerst het adres van de hub in</translation>
    </message>
    <message>
        <source>Fill in the set-up code of the hub first</source>
        <translation>Vul eerst de instelcode van de hub in</translation>
    </message>
    <message>
        <source>The hub does not take this code. Ask IT for a new one.</source>
        <translation>De hub aanvaardt deze code niet. Vraag IT een nieuwe.</translation>
    </message>
    <message>
        <source>Your team lead finds the line for a new PC under Settings, Add a PC.</source>
        <translation>Je teamcoach vindt de regel voor een nieuwe pc bij Instellingen, Pc toevoegen.</translation>
    </message>
    <message>
        <source>Type or paste the whole line.</source>
        <translation>Typ of plak de hele regel.</translation>
    </message>
    <message>
        <source>Your house is being made</source>
        <translation>Jullie huis wordt gemaakt</translation>
    </message>
    <message>
        <source>It takes less than a minute. Leave this PC on.</source>
        <translation>Het duurt minder dan een minuut. Laat deze pc aan staan.</translation>
    </message>
    <message>
        <source>Looking how fast this PC is...</source>
        <translation>Kijken hoe snel deze pc is...</translation>
    </message>
    <message>
        <source>Making keys...</source>
        <translation>Sleutels maken...</translation>
    </message>
    <message>
        <source>Registering at the hub...</source>
        <translation>Aanmelden bij de hub...</translation>
    </message>
    <message>
        <source>Making the vault...</source>
        <translation>De kluis maken...</translation>
    </message>
    <message>
        <source>Locking your keys with your password...</source>
        <translation>Je sleutels op slot doen met je wachtwoord...</translation>
    </message>
    <message>
        <source>Writing the names...</source>
        <translation>De namen schrijven...</translation>
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
        <source>Work from {begin} to {end} is missing on this PC.</source>
        <translation>Werk van {begin} tot {end} ontbreekt op deze pc.</translation>
    </message>
    <message>
        <source>Work from {begin} to {end} is missing on this board. Tell your team lead.</source>
        <translation>Werk van {begin} tot {end} ontbreekt op dit bord. Vertel het aan je teamcoach.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
</context>
</TS>
