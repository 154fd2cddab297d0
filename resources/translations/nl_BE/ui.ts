<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AccountStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben jij?</translation>
    </message>
    <message>
        <source>You become the first administrator. Later you can add others.</source>
        <translation>Jij wordt de eerste beheerder. Later kun je anderen toevoegen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Aanmeldnaam</translation>
    </message>
    <message>
        <source>You type this to log in, for example nele.wouters.</source>
        <translation>Die typ je om aan te melden, bijvoorbeeld nele.wouters.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>A short sentence of your own is easy to remember.</source>
        <translation>Een korte zin van jezelf onthoud je makkelijk.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>Wachtwoord nog eens</translation>
    </message>
    <message>
        <source>Fill in your name and your login name first</source>
        <translation>Vul eerst je naam en je aanmeldnaam in</translation>
    </message>
    <message>
        <source>Type the same password twice</source>
        <translation>Typ twee keer hetzelfde wachtwoord</translation>
    </message>
</context>
<context>
    <name>Ages</name>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>daarnet</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} minuten geleden</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count} uur geleden</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} dagen geleden</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>How it looks</source>
        <translation>Hoe het eruitziet</translation>
    </message>
    <message>
        <source>Only for you, on every PC of this group.</source>
        <translation>Alleen voor jou, op elke pc van deze groep.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Lettergrootte</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Laat dingen bewegen</translation>
    </message>
</context>
<context>
    <name>ApproveView</name>
    <message>
        <source>Is the code the same?</source>
        <translation>Is de code gelijk?</translation>
    </message>
    <message>
        <source>Go to the new PC, or phone somebody who stands beside it. Read the code aloud. Approve only if everything is the same.</source>
        <translation>Ga naar de nieuwe pc of bel iemand die ernaast staat. Lees de code voor. Keur alleen goed als alles gelijk is.</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
    <message>
        <source>The new PC</source>
        <translation>De nieuwe pc</translation>
    </message>
    <message>
        <source>this PC cannot see it, go and look</source>
        <translation>deze pc kan dat niet zien, kijk zelf</translation>
    </message>
    <message>
        <source>Does it show this code too?</source>
        <translation>Staat daar ook deze code?</translation>
    </message>
    <message>
        <source>What does the new PC get?</source>
        <translation>Wat krijgt de nieuwe pc?</translation>
    </message>
    <message>
        <source>What youths of {group} see of themselves, no reports</source>
        <translation>Wat jongeren van {group} van zichzelf zien, geen verslagen</translation>
    </message>
    <message>
        <source>Staff open it with their kiosk code, youths choose a code of their own</source>
        <translation>De begeleiding opent hem met een kioskcode, jongeren kiezen een eigen code</translation>
    </message>
    <message>
        <source>Everything of {group} that staff may see</source>
        <translation>Alles van {group} dat begeleiders mogen zien</translation>
    </message>
    <message>
        <source>Diaries stay locked, except what a youth shares with somebody</source>
        <translation>Dagboeken van jongeren blijven op slot, behalve wat zij met iemand delen</translation>
    </message>
    <message>
        <source>Whoever works there logs in with their own name and password</source>
        <translation>Wie daar werkt, meldt aan met de eigen naam en het eigen wachtwoord</translation>
    </message>
    <message>
        <source>About a minute. You can go on working meanwhile</source>
        <translation>Ongeveer 1 minuut. Je kunt intussen verder werken</translation>
    </message>
    <message>
        <source>Name of the PC</source>
        <translation>Naam van de pc</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>The code is the same, approve</source>
        <translation>Code is gelijk, keur goed</translation>
    </message>
    <message>
        <source>Not the same, refuse</source>
        <translation>Niet gelijk, weiger</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n minute(s)</source>
        <translation>
            <numerusform>Vervalt over %n minuut</numerusform>
            <numerusform>Vervalt over %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the PC a name</source>
        <translation>Geef de pc een naam</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>all day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} tot {end}</translation>
    </message>
    <message>
        <source>look out: clashes</source>
        <translation>let op: valt samen</translation>
    </message>
    <message>
        <source>{who}, {time}, free</source>
        <translation>{who}, {time}, vrij</translation>
    </message>
    <message>
        <source>whole group</source>
        <translation>hele groep</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Show the board</source>
        <translation>Toon het bord</translation>
    </message>
</context>
<context>
    <name>DayBoard</name>
    <message>
        <source>Day board</source>
        <translation>Dagbord</translation>
    </message>
    <message>
        <source>Previous youth</source>
        <translation>Vorige jongere</translation>
    </message>
    <message>
        <source>Next youth</source>
        <translation>Volgende jongere</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Nobody lives here in Leefbord yet.</source>
        <translation>Er woont hier nog niemand in Leefbord.</translation>
    </message>
    <message>
        <source>Add a youth</source>
        <translation>Voeg jongere toe</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Hide the board (F9)</source>
        <translation>Verberg het bord (F9)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>{count} in the house</source>
        <translation>{count} in huis</translation>
    </message>
    <message>
        <source>{count} not in the house</source>
        <translation>{count} niet in huis</translation>
    </message>
</context>
<context>
    <name>DemoCard</name>
    <message>
        <source>Demo house</source>
        <translation>Demohuis</translation>
    </message>
    <message>
        <source>This house is invented. Removing it takes away only the demo, nothing of a real house.</source>
        <translation>Dit huis is verzonnen. Als je het verwijdert, gaat alleen de demo weg, niets van een echt huis.</translation>
    </message>
    <message>
        <source>Remove the demo house</source>
        <translation>Verwijder het demohuis</translation>
    </message>
    <message>
        <source>Yes, remove the demo</source>
        <translation>Ja, verwijder de demo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Hou het</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Everything is ready</source>
        <translation>Alles is klaar</translation>
    </message>
    <message>
        <source>You can add people and PCs under Settings, also later.</source>
        <translation>Mensen en pc's voeg je toe bij Instellingen, ook later.</translation>
    </message>
    <message>
        <source>Facility and group are made. This PC is the first workplace.</source>
        <translation>Voorziening en leefgroep zijn gemaakt. Deze pc is de eerste werkplek.</translation>
    </message>
</context>
<context>
    <name>FacilityStep</name>
    <message>
        <source>What is your facility called?</source>
        <translation>Hoe heet jullie voorziening?</translation>
    </message>
    <message>
        <source>The name stands on the recovery sheet and on every PC.</source>
        <translation>De naam staat op het herstelblad en op elke pc.</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Naam van de voorziening</translation>
    </message>
    <message>
        <source>Fill in the name of the facility first</source>
        <translation>Vul eerst de naam van de voorziening in</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Start working</source>
        <translation>Begin te werken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>What is your living group called?</source>
        <translation>Hoe heet jullie leefgroep?</translation>
    </message>
    <message>
        <source>This PC becomes the first workplace of the group.</source>
        <translation>Deze pc wordt de eerste werkplek van de groep.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naam van de leefgroep</translation>
    </message>
    <message>
        <source>Name of this PC</source>
        <translation>Naam van deze pc</translation>
    </message>
    <message>
        <source>For example: pc office upstairs.</source>
        <translation>Bijvoorbeeld: pc bureau boven.</translation>
    </message>
    <message>
        <source>Fill in the name of the group first</source>
        <translation>Vul eerst de naam van de leefgroep in</translation>
    </message>
    <message>
        <source>Give this PC a name first</source>
        <translation>Geef deze pc eerst een naam</translation>
    </message>
</context>
<context>
    <name>HeadButton</name>
    <message>
        <source>{done} of {total} tasks</source>
        <translation>{done} van {total} taken</translation>
    </message>
    <message>
        <source>look out: the columns say something else</source>
        <translation>let op: het bord zegt iets anders</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>vraagt aandacht</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Vink af</translation>
    </message>
    <message>
        <source>15 minutes earlier</source>
        <translation>15 minuten vroeger</translation>
    </message>
    <message>
        <source>15 minutes later</source>
        <translation>15 minuten later</translation>
    </message>
    <message>
        <source>15 minutes longer</source>
        <translation>15 minuten langer</translation>
    </message>
    <message>
        <source>15 minutes shorter</source>
        <translation>15 minuten korter</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaats naar</translation>
    </message>
</context>
<context>
    <name>ItemState</name>
    <message>
        <source>reported done</source>
        <translation>klaar gemeld</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>The name your team lead gave you. We show no list.</source>
        <translation>De naam die je van je teamcoach kreeg. Wij tonen geen lijst.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Je wachtwoord</translation>
    </message>
    <message>
        <source>Capitals are on (Caps Lock).</source>
        <translation>Hoofdletters staan aan (Caps Lock).</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Did you work on this PC just now?</source>
        <translation>Werkte je daarnet nog op deze pc?</translation>
    </message>
    <message>
        <source>A shift is still running. Type your name and your short code instead of your password. After three misses we ask for your password.</source>
        <translation>Er loopt nog een dienst. Typ je naam en je korte code in plaats van je wachtwoord. Na drie fouten vragen we je wachtwoord.</translation>
    </message>
    <message>
        <source>This screen shows no names and no messages.</source>
        <translation>Dit scherm toont geen namen en geen berichten.</translation>
    </message>
    <message>
        <source>Forgot your password? Ask your team lead. Nobody else can see it or set it for you.</source>
        <translation>Wachtwoord vergeten? Vraag het aan je teamcoach. Niemand anders kan het zien of kiezen.</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Grotere letters</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Toon het wachtwoord</translation>
    </message>
    <message>
        <source>Name or password is not right</source>
        <translation>Naam of wachtwoord klopt niet</translation>
    </message>
    <message>
        <source>One moment...</source>
        <translation>Even geduld...</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Typ je naam</translation>
    </message>
    <message>
        <source>Type your password</source>
        <translation>Typ je wachtwoord</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message numerus="yes">
        <source>%n more youth(s) to the right</source>
        <translation>
            <numerusform>Nog %n jongere rechts</numerusform>
            <numerusform>Nog %n jongeren rechts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPcScreen</name>
    <message>
        <source>Waiting for approval by your team lead</source>
        <translation>Wacht op goedkeuring door je teamcoach</translation>
    </message>
    <message>
        <source>The same code stands on the PC of your team lead. Compare all eight characters.</source>
        <translation>Dezelfde code staat op de pc van je teamcoach. Vergelijk alle acht tekens.</translation>
    </message>
    <message>
        <source>This new PC</source>
        <translation>Deze nieuwe pc</translation>
    </message>
    <message>
        <source>The code is the same</source>
        <translation>De code is gelijk</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Good. Now your team lead approves.</source>
        <translation>Goed. Nu keurt je teamcoach goed.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Doen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
    <message>
        <source>Search a person, a day, a report, or what you want to do</source>
        <translation>Zoek iemand, een dag, een verslag, of wat je wilt doen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>kamer {room}</translation>
    </message>
</context>
<context>
    <name>PanelHandle</name>
    <message>
        <source>{title}, {count} new</source>
        <translation>{title}, {count} nieuw</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Picture of the sheet; the key stands on paper only</source>
        <translation>Afbeelding van het blad; de sleutel staat alleen op papier</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>on paper only</source>
        <translation>alleen op papier</translation>
    </message>
    <message>
        <source>The key is not on the screen.</source>
        <translation>De sleutel staat niet op het scherm.</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>{name}, switch person</source>
        <translation>{name}, wissel van persoon</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>in house</source>
        <translation>in huis</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activiteit</translation>
    </message>
    <message>
        <source>therapy</source>
        <translation>therapie</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>vermist</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Stopping...</source>
        <translation>Stopt...</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina's</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{page}, {count} new</source>
        <translation>{page}, {count} nieuw</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>{facility} · made on {date}</source>
        <translation>{facility} · gemaakt op {date}</translation>
    </message>
    <message>
        <source>Keep this sheet like the key of the front door. Whoever has it can open everything with a new PC, except what is of one person only, like a diary.</source>
        <translation>Bewaar dit blad zoals een sleutel van de voordeur. Wie het heeft, kan met een nieuwe pc alles openen, behalve wat alleen van één persoon is, zoals een dagboek.</translation>
    </message>
    <message>
        <source>How to use the sheet</source>
        <translation>Zo gebruik je het blad</translation>
    </message>
    <message>
        <source>1. Install Leefbord on a PC.</source>
        <translation>1. Installeer Leefbord op een pc.</translation>
    </message>
    <message>
        <source>2. Choose 'I have a recovery sheet'.</source>
        <translation>2. Kies 'Ik heb een herstelblad'.</translation>
    </message>
    <message>
        <source>3. Type the groups, from left to right.</source>
        <translation>3. Typ de groepjes, van links naar rechts.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>Print the sheet twice</source>
        <translation>Druk het blad twee keer af</translation>
    </message>
    <message>
        <source>Put the sheets in two places</source>
        <translation>Leg de bladen op twee plaatsen</translation>
    </message>
    <message>
        <source>For example one in the safe of the director and one outside the house. Take no photo.</source>
        <translation>Bijvoorbeeld één in de kluis van de directie en één buiten het huis. Maak geen foto.</translation>
    </message>
    <message>
        <source>The sheets lie in two places</source>
        <translation>De bladen liggen op twee plaatsen</translation>
    </message>
    <message>
        <source>Type three groups of the sheet</source>
        <translation>Typ drie groepjes van het blad</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groepje {number}</translation>
    </message>
    <message>
        <source>Fill in the three groups first</source>
        <translation>Vul eerst de drie groepjes in</translation>
    </message>
    <message>
        <source>That does not stand there on this sheet</source>
        <translation>Dat staat daar niet op dit blad</translation>
    </message>
    <message>
        <source>So we know that the sheet can be read.</source>
        <translation>Zo weten we dat het blad goed leesbaar is.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Druk nog eens af</translation>
    </message>
    <message>
        <source>Print the sheet first</source>
        <translation>Druk eerst het blad af</translation>
    </message>
    <message>
        <source>Say first that the sheets lie in two places</source>
        <translation>Zeg eerst dat de bladen op twee plaatsen liggen</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Druk het herstelblad af</translation>
    </message>
    <message>
        <source>With this sheet and a backup or the hub you put everything back. Without this sheet that cannot be done. Neither can we.</source>
        <translation>Met dit blad en een back-up of de hub zet je alles terug. Zonder dit blad lukt dat niet. Ook wij kunnen het dan niet.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search or do something</source>
        <translation>Zoek of doe iets</translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>Type the recovery sheet</source>
        <translation>Typ het herstelblad over</translation>
    </message>
    <message>
        <source>From left to right. Capitals do not matter. One group may stay empty if you cannot read it.</source>
        <translation>Van links naar rechts. Hoofdletters maken niet uit. Eén groepje mag leeg blijven als je het niet kunt lezen.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groepje {number}</translation>
    </message>
    <message>
        <source>Look again at group {number}</source>
        <translation>Kijk nog eens naar groepje {number}</translation>
    </message>
    <message>
        <source>{count} groups to go</source>
        <translation>Nog {count} groepjes</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>These groups do not belong to one sheet. Look at all of them again.</source>
        <translation>Deze groepjes horen niet bij één blad. Kijk ze allemaal nog eens na.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>StaffWindow</name>
    <message>
        <source>Day board</source>
        <translation>Dagbord</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>Wissel van persoon</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Code for IT: {code}</source>
        <translation>Code voor IT: {code}</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Nothing you saved is lost. IT can see a report.</source>
        <translation>Er ging iets fout in het programma. Wat je bewaarde, is niet weg. IT kan een verslag zien.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>First start</source>
        <translation>Eerste start</translation>
    </message>
    <message>
        <source>What do you want to do with this PC?</source>
        <translation>Wat wil je met deze pc doen?</translation>
    </message>
    <message>
        <source>Add this PC to a house</source>
        <translation>Voeg deze pc toe aan een huis</translation>
    </message>
    <message>
        <source>Your facility already works with Leefbord. A team lead approves this PC.</source>
        <translation>Jullie voorziening werkt al met Leefbord. Een teamcoach keurt deze pc goed.</translation>
    </message>
    <message>
        <source>Add this PC</source>
        <translation>Voeg deze pc toe</translation>
    </message>
    <message>
        <source>Begin with a new facility</source>
        <translation>Begin met een nieuwe voorziening</translation>
    </message>
    <message>
        <source>This PC becomes the first workplace. You need a printer. It takes ten minutes.</source>
        <translation>Deze pc wordt de eerste werkplek. Je hebt een printer nodig. Het duurt tien minuten.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Look at the demo house</source>
        <translation>Bekijk het demohuis</translation>
    </message>
    <message>
        <source>An invented house with invented people. You can try everything and break nothing.</source>
        <translation>Een verzonnen huis met verzonnen mensen. Je kunt alles proberen en niets stukmaken.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Open de demo</translation>
    </message>
    <message>
        <source>I have a recovery sheet</source>
        <translation>Ik heb een herstelblad</translation>
    </message>
    <message>
        <source>Put a facility back from a backup or the hub.</source>
        <translation>Zet een voorziening terug van een back-up of de hub.</translation>
    </message>
    <message>
        <source>Use the sheet</source>
        <translation>Gebruik het blad</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Step {step} of {all}: {title}</source>
        <translation>Stap {step} van {all}: {title}</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>All up to date</source>
        <translation>Alles bijgewerkt</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Bezig met bijwerken</translation>
    </message>
    <message>
        <source>Updating, {percent} %</source>
        <translation>Bijwerken, {percent} %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Offline sinds {time}</translation>
    </message>
    <message>
        <source>Hub not trusted</source>
        <translation>Hub niet vertrouwd</translation>
    </message>
    <message>
        <source>Clock is wrong</source>
        <translation>Klok staat fout</translation>
    </message>
    <message>
        <source>Hub refuses this PC</source>
        <translation>Hub weigert deze pc</translation>
    </message>
    <message>
        <source>Disk is full</source>
        <translation>Schijf is vol</translation>
    </message>
    <message>
        <source>Update needed</source>
        <translation>Update nodig</translation>
    </message>
    <message>
        <source>Sync problem</source>
        <translation>Probleem met de hub</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 wijziging wacht</translation>
    </message>
    <message>
        <source>{count} changes waiting</source>
        <translation>{count} wijzigingen wachten</translation>
    </message>
    <message>
        <source>Everything on this PC is also on the hub.</source>
        <translation>Alles van deze pc staat ook op de hub.</translation>
    </message>
    <message>
        <source>You can go on working. New things appear by themselves.</source>
        <translation>Je kunt verder werken. Nieuwe dingen verschijnen vanzelf.</translation>
    </message>
    <message>
        <source>This house has no hub. Everything is kept on this PC.</source>
        <translation>Dit huis heeft geen hub. Alles staat op deze pc.</translation>
    </message>
    <message>
        <source>You can log in and work as usual. Everything is kept on this PC and goes along by itself when there is a connection again.</source>
        <translation>Je kunt gewoon aanmelden en werken. Alles blijft op deze pc bewaard en gaat vanzelf mee als er weer verbinding is.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Bovenbalk</translation>
    </message>
    <message>
        <source>Lock (Ctrl L)</source>
        <translation>Vergrendel (Ctrl L)</translation>
    </message>
</context>
<context>
    <name>TroubleScreen</name>
    <message>
        <source>What can you do?</source>
        <translation>Wat kun je doen?</translation>
    </message>
    <message>
        <source>Leefbord deletes nothing unless you ask for it.</source>
        <translation>Leefbord wist niets zonder dat jij het vraagt.</translation>
    </message>
    <message>
        <source>Code for IT: {code}</source>
        <translation>Code voor IT: {code}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat is er gebeurd</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Wat is veilig</translation>
    </message>
    <message>
        <source>What we do not know yet</source>
        <translation>Wat we nog niet weten</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Name or password is not right</source>
        <translation>Naam of wachtwoord klopt niet</translation>
    </message>
    <message>
        <source>Look at capitals and try again.</source>
        <translation>Let op hoofdletters en probeer opnieuw.</translation>
    </message>
    <message>
        <source>What you typed does not fit. We do not say which of the two.</source>
        <translation>Wat je typte, past niet. We zeggen niet welk van de twee.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This PC cannot find its key</source>
        <translation>Deze pc vindt zijn sleutel niet</translation>
    </message>
    <message>
        <source>That can happen after a repair or a new account on this PC. It is not your fault.</source>
        <translation>Dat kan gebeuren na een herstelling of met een nieuwe account op deze pc. Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>The key of this PC was kept by the system, and it is no longer there. Without it this PC cannot open anything.</source>
        <translation>Het systeem bewaarde de sleutel van deze pc, en die is daar niet meer. Zonder sleutel kan deze pc niets openen.</translation>
    </message>
    <message>
        <source>The data on this PC is still there and still locked. Other PCs notice nothing of this.</source>
        <translation>De gegevens op deze pc staan er nog, op slot. Andere pc's merken hier niets van.</translation>
    </message>
    <message>
        <source>We do not know yet whether the key can come back. Sometimes it does after logging in to the PC again.</source>
        <translation>We weten nog niet of de sleutel terugkomt. Soms komt hij terug als je opnieuw aanmeldt op de pc.</translation>
    </message>
    <message>
        <source>The key ring of this PC is still locked</source>
        <translation>De sleutelbos van deze pc is nog op slot</translation>
    </message>
    <message>
        <source>That happens when the PC was started without logging in. It is not your fault.</source>
        <translation>Dat gebeurt als de pc gestart is zonder aan te melden. Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>The system keeps the key of this PC in its key ring, and that is closed now.</source>
        <translation>Het systeem bewaart de sleutel van deze pc in de sleutelbos, en die is nu dicht.</translation>
    </message>
    <message>
        <source>Everything is still there.</source>
        <translation>Alles staat er nog.</translation>
    </message>
    <message>
        <source>The key file of this PC is damaged</source>
        <translation>Het sleutelbestand van deze pc is beschadigd</translation>
    </message>
    <message>
        <source>That can happen after a power cut. It is not your fault.</source>
        <translation>Dat kan gebeuren na een stroomonderbreking. Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>Both copies of the file with the key of this PC cannot be read.</source>
        <translation>De twee kopieën van het bestand met de sleutel van deze pc zijn niet leesbaar.</translation>
    </message>
    <message>
        <source>The data on this PC is damaged</source>
        <translation>De gegevens op deze pc zijn beschadigd</translation>
    </message>
    <message>
        <source>A part of the file on this PC can no longer be read. We closed it, so that nothing more breaks. Other PCs notice nothing of this.</source>
        <translation>Een deel van het bestand op deze pc is niet meer leesbaar. We hebben het gesloten, zodat er niets verder kapotgaat. Andere pc's merken hier niets van.</translation>
    </message>
    <message>
        <source>What other PCs and the hub have received stays there.</source>
        <translation>Wat andere pc's en de hub kregen, blijft daar staan.</translation>
    </message>
    <message>
        <source>We do not know yet whether the last things written here have reached another PC. We first take out of this PC what can be read.</source>
        <translation>We weten nog niet of het laatste dat hier geschreven is, al op een andere pc staat. We halen eerst uit deze pc wat leesbaar is.</translation>
    </message>
    <message>
        <source>The lock of this PC is damaged</source>
        <translation>Het slot van deze pc is beschadigd</translation>
    </message>
    <message>
        <source>The small file that says who may open this PC cannot be read. The data itself was not touched.</source>
        <translation>Het kleine bestand dat zegt wie deze pc mag openen, is niet leesbaar. Aan de gegevens zelf is niets gebeurd.</translation>
    </message>
    <message>
        <source>This PC needs a newer Leefbord</source>
        <translation>Deze pc heeft een nieuwere Leefbord nodig</translation>
    </message>
    <message>
        <source>The data on this PC was last opened with a newer version.</source>
        <translation>De gegevens op deze pc zijn het laatst geopend met een nieuwere versie.</translation>
    </message>
    <message>
        <source>We do not open it with this version, so that nothing gets lost.</source>
        <translation>We openen ze niet met deze versie, zodat er niets verloren gaat.</translation>
    </message>
    <message>
        <source>Leefbord is already open on this PC</source>
        <translation>Leefbord is al open op deze pc</translation>
    </message>
    <message>
        <source>Perhaps in the window of somebody else who is logged in here.</source>
        <translation>Misschien in het venster van iemand anders die hier aangemeld is.</translation>
    </message>
    <message>
        <source>Only one window can work with the data of this PC at a time.</source>
        <translation>Er kan maar één venster tegelijk werken met de gegevens van deze pc.</translation>
    </message>
    <message>
        <source>Some work of this PC is missing</source>
        <translation>Er ontbreekt werk van deze pc</translation>
    </message>
    <message>
        <source>That can happen after a power cut or when an older copy was put back. It is not your fault.</source>
        <translation>Dat kan gebeuren na een stroomonderbreking of als een oudere kopie is teruggezet. Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>This PC kept that it had written more than what is there now.</source>
        <translation>Deze pc onthield dat hij meer geschreven had dan wat er nu staat.</translation>
    </message>
    <message>
        <source>Everything that is shown is complete. You can go on working.</source>
        <translation>Alles wat je ziet, is volledig. Je kunt verder werken.</translation>
    </message>
    <message>
        <source>We do not know yet whether other PCs have what is missing. If they do, it comes back by itself.</source>
        <translation>We weten nog niet of andere pc's hebben wat ontbreekt. Als dat zo is, komt het vanzelf terug.</translation>
    </message>
    <message>
        <source>Waiting for a colleague</source>
        <translation>Wacht op een collega</translation>
    </message>
    <message>
        <source>You may work here, but this PC does not have your key yet.</source>
        <translation>Je mag hier werken, maar deze pc heeft jouw sleutel nog niet.</translation>
    </message>
    <message>
        <source>A colleague who can already open this PC has to log in once. After that you can log in too.</source>
        <translation>Een collega die deze pc al kan openen, moet één keer aanmelden. Daarna kun jij ook aanmelden.</translation>
    </message>
    <message>
        <source>Nothing is lost by waiting.</source>
        <translation>Door te wachten gaat er niets verloren.</translation>
    </message>
    <message>
        <source>The disk of this PC is full</source>
        <translation>De schijf van deze pc is vol</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>A part of Leefbord has stopped</source>
        <translation>Een deel van Leefbord is gestopt</translation>
    </message>
    <message>
        <source>The part of the program that keeps the keys of this PC does not answer any more.</source>
        <translation>Het deel van het programma dat de sleutels van deze pc bewaart, antwoordt niet meer.</translation>
    </message>
    <message>
        <source>What you saved is kept on this PC. What you were writing is kept as a draft.</source>
        <translation>Wat je bewaarde, staat op deze pc. Wat je aan het schrijven was, is bewaard als klad.</translation>
    </message>
    <message>
        <source>There is no room to save anything new.</source>
        <translation>Er is geen plaats om iets nieuws te bewaren.</translation>
    </message>
    <message>
        <source>Everything that was saved is still there. What you were writing was not saved yet.</source>
        <translation>Alles wat bewaard was, staat er nog. Wat je aan het schrijven was, is nog niet bewaard.</translation>
    </message>
    <message>
        <source>You can look, but not write</source>
        <translation>Je kunt kijken, maar niet schrijven</translation>
    </message>
    <message>
        <source>This PC was out of contact for a long time, or it needs a newer version.</source>
        <translation>Deze pc had lang geen contact, of hij heeft een nieuwere versie nodig.</translation>
    </message>
    <message>
        <source>Until this PC is up to date again, nothing can be changed here.</source>
        <translation>Tot deze pc weer bijgewerkt is, kun je hier niets veranderen.</translation>
    </message>
    <message>
        <source>The disk of this PC does not answer</source>
        <translation>De schijf van deze pc antwoordt niet</translation>
    </message>
    <message>
        <source>Reading or writing a file on this PC failed.</source>
        <translation>Een bestand op deze pc lezen of schrijven is niet gelukt.</translation>
    </message>
    <message>
        <source>What was saved before is not changed by this.</source>
        <translation>Wat vroeger bewaard was, is hierdoor niet veranderd.</translation>
    </message>
    <message>
        <source>We do not know yet whether the disk is broken or was busy for a moment.</source>
        <translation>We weten nog niet of de schijf kapot is of even bezig was.</translation>
    </message>
    <message>
        <source>The data may not lie in a network folder</source>
        <translation>De gegevens mogen niet in een netwerkmap staan</translation>
    </message>
    <message>
        <source>This is a setting of the PC. It is not your fault.</source>
        <translation>Dit is een instelling van de pc. Het is niet jouw fout.</translation>
    </message>
    <message>
        <source>In a network folder two PCs can damage the data without noticing. So we did not open it there.</source>
        <translation>In een netwerkmap kunnen twee pc's de gegevens beschadigen zonder het te merken. Daarom hebben we ze daar niet geopend.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no connection to the hub</source>
        <translation>Er is geen verbinding met de hub</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Je kunt verder werken.</translation>
    </message>
    <message>
        <source>This PC cannot reach the hub now.</source>
        <translation>Deze pc kan de hub nu niet bereiken.</translation>
    </message>
    <message>
        <source>Everything you do is kept on this PC. It goes along by itself when there is a connection again.</source>
        <translation>Alles wat je doet, blijft op deze pc bewaard. Het gaat vanzelf mee als er weer verbinding is.</translation>
    </message>
    <message>
        <source>The hub does not let this PC in</source>
        <translation>De hub laat deze pc niet binnen</translation>
    </message>
    <message>
        <source>Perhaps this PC was shut out, or it was not approved yet.</source>
        <translation>Misschien is deze pc uitgesloten, of nog niet goedgekeurd.</translation>
    </message>
    <message>
        <source>The hub answered, but it does not accept what this PC sends.</source>
        <translation>De hub antwoordde, maar aanvaardt niet wat deze pc stuurt.</translation>
    </message>
    <message>
        <source>Everything you do is kept on this PC.</source>
        <translation>Alles wat je doet, blijft op deze pc bewaard.</translation>
    </message>
    <message>
        <source>We do not know yet why. Your team lead can see the state of this PC under Devices.</source>
        <translation>We weten nog niet waarom. Je teamcoach ziet bij Toestellen hoe het met deze pc staat.</translation>
    </message>
    <message>
        <source>We do not trust the connection to the hub</source>
        <translation>We vertrouwen de verbinding met de hub niet</translation>
    </message>
    <message>
        <source>Something answered in the place of the hub, with another proof than IT has set. So we sent nothing.</source>
        <translation>Iets antwoordde in de plaats van de hub, met een ander bewijs dan IT heeft ingesteld. Daarom stuurden we niets.</translation>
    </message>
    <message>
        <source>The clock of this PC is not right</source>
        <translation>De klok van deze pc klopt niet</translation>
    </message>
    <message>
        <source>The time of this PC is far from the time of the others.</source>
        <translation>Het uur van deze pc wijkt ver af van dat van de andere.</translation>
    </message>
    <message>
        <source>Everything you do is kept. What you write now may only show elsewhere when the clock is right.</source>
        <translation>Alles wat je doet, blijft bewaard. Wat je nu schrijft, zien anderen misschien pas als de klok weer klopt.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Dit bestand is niet leesbaar</translation>
    </message>
    <message>
        <source>Perhaps it is damaged, or of another program.</source>
        <translation>Misschien is het beschadigd, of van een ander programma.</translation>
    </message>
    <message>
        <source>We looked into the file and found something that does not belong there.</source>
        <translation>We keken in het bestand en vonden iets dat daar niet hoort.</translation>
    </message>
    <message>
        <source>Nothing was taken over. What you had is not changed.</source>
        <translation>Er is niets overgenomen. Wat je had, is niet veranderd.</translation>
    </message>
    <message>
        <source>Something here needs a newer Leefbord</source>
        <translation>Iets hier heeft een nieuwere Leefbord nodig</translation>
    </message>
    <message>
        <source>A colleague works with a newer version.</source>
        <translation>Een collega werkt met een nieuwere versie.</translation>
    </message>
    <message>
        <source>Some things came in that this version does not know. They are kept and passed on, but not shown.</source>
        <translation>Er kwamen dingen binnen die deze versie niet kent. Ze worden bewaard en doorgegeven, maar niet getoond.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Werk verder</translation>
    </message>
    <message>
        <source>What is missing is added by itself when another PC or the hub still has it.</source>
        <translation>Wat ontbreekt, komt vanzelf terug als een andere pc of de hub het nog heeft.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>You can do this as often as you like.</source>
        <translation>Dat mag je zo vaak doen als je wilt.</translation>
    </message>
    <message>
        <source>Go on at another PC</source>
        <translation>Werk verder op een andere pc</translation>
    </message>
    <message>
        <source>What other PCs have received is there too. You can log in there at once.</source>
        <translation>Wat andere pc's kregen, staat daar ook. Je kunt daar meteen aanmelden.</translation>
    </message>
    <message>
        <source>How does that work?</source>
        <translation>Hoe gaat dat?</translation>
    </message>
    <message>
        <source>Repair this PC</source>
        <translation>Herstel deze pc</translation>
    </message>
    <message>
        <source>We first make a copy of everything that is here. Then the rest comes from the hub or another PC.</source>
        <translation>Eerst maken we een kopie van alles wat hier staat. Daarna komt de rest van de hub of een andere pc.</translation>
    </message>
    <message>
        <source>Let this PC in again</source>
        <translation>Laat deze pc opnieuw toe</translation>
    </message>
    <message>
        <source>A team lead compares a code and approves. What is here is kept aside.</source>
        <translation>Een teamcoach vergelijkt een code en keurt goed. Wat hier staat, leggen we opzij.</translation>
    </message>
    <message>
        <source>Open the key ring</source>
        <translation>Open de sleutelbos</translation>
    </message>
    <message>
        <source>Log out of the PC and log in again with your own account of the PC.</source>
        <translation>Meld af op de pc en meld opnieuw aan met je eigen account van de pc.</translation>
    </message>
    <message>
        <source>I have done that</source>
        <translation>Dat is gebeurd</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>Maak plaats</translation>
    </message>
    <message>
        <source>Ask IT to make room on the disk of this PC. Leefbord itself removes nothing.</source>
        <translation>Vraag IT om plaats te maken op de schijf van deze pc. Leefbord verwijdert zelf niets.</translation>
    </message>
    <message>
        <source>There is room now</source>
        <translation>Er is nu plaats</translation>
    </message>
    <message>
        <source>Update Leefbord</source>
        <translation>Werk Leefbord bij</translation>
    </message>
    <message>
        <source>IT installs the newer version. Nothing has to be copied for it.</source>
        <translation>IT installeert de nieuwere versie. Je hoeft daarvoor niets te kopiëren.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kijk opnieuw</translation>
    </message>
    <message>
        <source>Ask IT for help</source>
        <translation>Vraag hulp aan IT</translation>
    </message>
    <message>
        <source>Put a report without names on a USB stick.</source>
        <translation>Zet een verslag zonder namen op een usb-stick.</translation>
    </message>
    <message>
        <source>Make a report for IT</source>
        <translation>Maak verslag voor IT</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Gebruik het herstelblad</translation>
    </message>
    <message>
        <source>Whoever keeps the recovery sheet can open everything with it again.</source>
        <translation>Wie het herstelblad bewaart, kan er alles weer mee openen.</translation>
    </message>
    <message>
        <source>I have a recovery sheet</source>
        <translation>Ik heb een herstelblad</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>WaitingScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
</TS>
