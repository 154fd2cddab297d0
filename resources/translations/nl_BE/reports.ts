<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AboutPicker</name>
    <message>
        <source>The group</source>
        <translation>De groep</translation>
    </message>
    <message>
        <source>About {names}</source>
        <translation>Over {names}</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Report written</source>
        <translation>Verslag geschreven</translation>
    </message>
    <message>
        <source>Report changed</source>
        <translation>Verslag gewijzigd</translation>
    </message>
    <message>
        <source>Versions merged</source>
        <translation>Versies samengevoegd</translation>
    </message>
    <message>
        <source>Report taken back</source>
        <translation>Verslag ingetrokken</translation>
    </message>
    <message>
        <source>Report brought back</source>
        <translation>Verslag teruggehaald</translation>
    </message>
    <message>
        <source>Reports read</source>
        <translation>Verslagen gelezen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Day it happened</source>
        <translation>Dag dat het gebeurde</translation>
    </message>
    <message>
        <source>Time it happened</source>
        <translation>Uur dat het gebeurde</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Clear draft</source>
        <translation>Wis klad</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Stop wijzigen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>tonight</source>
        <translation>vanavond</translation>
    </message>
    <message>
        <source>no time-out</source>
        <translation>geen time-out</translation>
    </message>
    <message>
        <source>could leave by himself or herself</source>
        <translation>kon zelf weg</translation>
    </message>
    <message>
        <source>Why the youth may not read this now</source>
        <translation>Waarom de jongere dit nu niet mag lezen</translation>
    </message>
    <message>
        <source>What happened, and what did you do?</source>
        <translation>Wat gebeurde er, en wat deed jij?</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Tekst van het verslag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Gebeurd om</translation>
    </message>
    <message>
        <source>Attention until</source>
        <translation>Aandacht tot</translation>
    </message>
    <message>
        <source>Who may read it</source>
        <translation>Wie mag lezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <source>Draft saved at {time} · only you see this</source>
        <translation>Klad bewaard om {time} · alleen jij ziet dit</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Change report</source>
        <translation>Verslag wijzigen</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuw verslag</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search in the reports</source>
        <translation>Zoek in de verslagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Soort verslag</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welke dagen</translation>
    </message>
    <message>
        <source>All youths</source>
        <translation>Alle jongeren</translation>
    </message>
    <message>
        <source>Only the group</source>
        <translation>Alleen groep</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste week</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Daily report</source>
        <translation>Dagverslag</translation>
    </message>
    <message>
        <source>Read reports</source>
        <translation>Verslagen lezen</translation>
    </message>
    <message>
        <source>Write reports</source>
        <translation>Verslagen schrijven</translation>
    </message>
    <message>
        <source>Take back reports of colleagues</source>
        <translation>Verslagen van collega&apos;s intrekken</translation>
    </message>
</context>
<context>
    <name>NoteDetailView</name>
    <message>
        <source>Choose a report from the list.</source>
        <translation>Kies een verslag in de lijst.</translation>
    </message>
    <message>
        <source>Two people worked on this report at the same time</source>
        <translation>Twee mensen werkten tegelijk aan dit verslag</translation>
    </message>
    <message>
        <source>One of the computers was offline. Nothing is lost. Choose a version or put them together; all stay in the history.</source>
        <translation>Een van de pc&apos;s was offline. Er is niets verloren. Kies een versie of voeg ze samen; alle versies blijven in de geschiedenis.</translation>
    </message>
    <message>
        <source>This report was taken back</source>
        <translation>Dit verslag is ingetrokken</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Haal terug</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Trek in</translation>
    </message>
    <message>
        <source>Why do you take this report back?</source>
        <translation>Waarom trek je dit verslag in?</translation>
    </message>
    <message>
        <source>{kind} · happened {happened} · written {written} by {author}</source>
        <translation>{kind} · gebeurd om {happened} · geschreven om {written} door {author}</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Voeg samen</translation>
    </message>
    <message>
        <source>Coloured and underlined = different</source>
        <translation>Gekleurd en onderlijnd = verschil</translation>
    </message>
    <message>
        <source>{count} versions in the history</source>
        <translation>{count} versies in de geschiedenis</translation>
    </message>
    <message>
        <source>Read by {names}</source>
        <translation>Gelezen door {names}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Daily report</source>
        <translation>Dagverslag</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuw verslag</translation>
    </message>
</context>
<context>
    <name>PanelCard</name>
    <message>
        <source>unread</source>
        <translation>ongelezen</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Empty report</source>
        <translation>Leeg verslag</translation>
    </message>
    <message>
        <source>Write what happened.</source>
        <translation>Schrijf wat er gebeurde.</translation>
    </message>
    <message>
        <source>Text too long</source>
        <translation>Tekst te lang</translation>
    </message>
    <message>
        <source>Use at most {count} characters.</source>
        <translation>Gebruik hoogstens {count} tekens.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>A report is about what has happened already.</source>
        <translation>Een verslag gaat over wat al gebeurd is.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Reden ontbreekt</translation>
    </message>
    <message>
        <source>Write why the youth may not read this now, and when you will look at it again.</source>
        <translation>Schrijf waarom de jongere dit nu niet mag lezen, en wanneer je dat opnieuw bekijkt.</translation>
    </message>
    <message>
        <source>Write why you take this report back.</source>
        <translation>Schrijf waarom je dit verslag intrekt.</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>Niet in de lijst</translation>
    </message>
    <message>
        <source>This youth does not live here now.</source>
        <translation>Deze jongere woont hier nu niet.</translation>
    </message>
    <message>
        <source>Report not found</source>
        <translation>Verslag niet gevonden</translation>
    </message>
    <message>
        <source>This report is not on this computer.</source>
        <translation>Dit verslag staat niet op deze pc.</translation>
    </message>
    <message>
        <source>Already merged</source>
        <translation>Al samengevoegd</translation>
    </message>
    <message>
        <source>A colleague put the versions together.</source>
        <translation>Een collega voegde de versies al samen.</translation>
    </message>
    <message>
        <source>Report is there</source>
        <translation>Verslag is er</translation>
    </message>
    <message>
        <source>This report was not taken back.</source>
        <translation>Dit verslag is niet ingetrokken.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Met jouw rol mag je dit niet.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{count} versions</source>
        <translation>{count} versies</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Welzijn</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Gedrag</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Huis</translation>
    </message>
    <message>
        <source>About the youth</source>
        <translation>Over de jongere</translation>
    </message>
    <message>
        <source>About the family</source>
        <translation>Over de context</translation>
    </message>
    <message>
        <source>Not now (with a reason)</source>
        <translation>Nu niet (met reden)</translation>
    </message>
    <message>
        <source>Told in confidence</source>
        <translation>In vertrouwen verteld</translation>
    </message>
    <message>
        <source>About somebody else</source>
        <translation>Over iemand anders</translation>
    </message>
    <message>
        <source>Made for the court</source>
        <translation>Voor de rechtbank</translation>
    </message>
    <message>
        <source>Health record</source>
        <translation>Gezondheidsdossier</translation>
    </message>
    <message>
        <source>Write what the team needs to know. No names of youths here.</source>
        <translation>Schrijf wat het team moet weten. Geen namen van jongeren hier.</translation>
    </message>
    <message>
        <source>Write what the care needs. This kind is not simply shown to the youth.</source>
        <translation>Schrijf wat nodig is voor de zorg. Deze soort wordt niet zomaar aan de jongere getoond.</translation>
    </message>
    <message>
        <source>Write what the care needs. {names} may read this later.</source>
        <translation>Schrijf wat nodig is voor de zorg. {names} mag dit later lezen.</translation>
    </message>
    <message>
        <source>Write what the care needs. {names} may each read this later.</source>
        <translation>Schrijf wat nodig is voor de zorg. {names} mogen dit elk later lezen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Attention until tonight</source>
        <translation>Aandacht tot vanavond</translation>
    </message>
    <message>
        <source>Attention until {day}</source>
        <translation>Aandacht tot {day}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} en {last}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation>{count} ongelezen</translation>
    </message>
    <message>
        <source>Everything read</source>
        <translation>Alles gelezen</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nieuw verslag</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Verslagen</translation>
    </message>
    <message>
        <source>No reports here.</source>
        <translation>Hier zijn geen verslagen.</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>Short note</source>
        <translation>Korte nota</translation>
    </message>
    <message>
        <source>@name what happened #kind</source>
        <translation>@naam wat er gebeurde #soort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Nothing written today yet.</source>
        <translation>Vandaag is nog niets geschreven.</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nieuw</translation>
    </message>
    <message>
        <source>Who is {name}? Write the name as it stands on the board.</source>
        <translation>Wie is {name}? Schrijf de naam zoals op het bord.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Nog niet bewaard</translation>
    </message>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Klad bewaard om {time}</translation>
    </message>
    <message>
        <source>Daily report today</source>
        <translation>Dagverslag vandaag</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Use this version</source>
        <translation>Gebruik deze versie</translation>
    </message>
    <message>
        <source>Time-out: could leave</source>
        <translation>Time-out: kon zelf weg</translation>
    </message>
    <message>
        <source>Time-out: not filled in</source>
        <translation>Time-out: niet ingevuld</translation>
    </message>
</context>
</TS>
