<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Appointment planned</source>
        <translation>Afspraak gepland</translation>
    </message>
    <message>
        <source>Appointment given to another youth</source>
        <translation>Afspraak aan een andere jongere gegeven</translation>
    </message>
    <message>
        <source>Appointment removed</source>
        <translation>Afspraak verwijderd</translation>
    </message>
    <message>
        <source>Timetable imported</source>
        <translation>Lesrooster ingelezen</translation>
    </message>
    <message>
        <source>Appointment changed</source>
        <translation>Afspraak gewijzigd</translation>
    </message>
    <message>
        <source>Appointment cancelled</source>
        <translation>Afspraak geschrapt</translation>
    </message>
    <message>
        <source>Appointment restored</source>
        <translation>Afspraak gaat toch door</translation>
    </message>
    <message>
        <source>Appointment made longer or shorter</source>
        <translation>Afspraak langer of korter gemaakt</translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation>Afspraak verplaatst</translation>
    </message>
</context>
<context>
    <name>AgendaFile</name>
    <message>
        <source>This is not a calendar file (.ics).</source>
        <translation>Dit is geen agendabestand (.ics).</translation>
    </message>
    <message>
        <source>The file holds signs that cannot be read.</source>
        <translation>In het bestand staan tekens die niet te lezen zijn.</translation>
    </message>
    <message>
        <source>This line is not part of a calendar.</source>
        <translation>Deze regel hoort niet in een agenda.</translation>
    </message>
    <message>
        <source>The line holds a sign that may not be there.</source>
        <translation>In deze regel staat een teken dat daar niet mag staan.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>De regel is te lang.</translation>
    </message>
    <message>
        <source>A part begins or ends in the wrong place.</source>
        <translation>Een deel begint of eindigt op de verkeerde plaats.</translation>
    </message>
    <message>
        <source>The file stops halfway. Download it again.</source>
        <translation>Het bestand stopt halverwege. Download het opnieuw.</translation>
    </message>
    <message>
        <source>Something follows after the end.</source>
        <translation>Na het einde staat er nog iets.</translation>
    </message>
    <message>
        <source>This part is unknown.</source>
        <translation>Dit deel is onbekend.</translation>
    </message>
    <message>
        <source>The file is too large. Ask for one school year.</source>
        <translation>Het bestand is te groot. Vraag één schooljaar.</translation>
    </message>
    <message>
        <source>There are too many appointments in it.</source>
        <translation>Er staan te veel afspraken in.</translation>
    </message>
    <message>
        <source>It repeats too often.</source>
        <translation>Dit herhaalt te vaak.</translation>
    </message>
    <message>
        <source>The appointment has no number of its own (UID).</source>
        <translation>De afspraak heeft geen eigen nummer (UID).</translation>
    </message>
    <message>
        <source>The start of the appointment cannot be read.</source>
        <translation>Het begin van de afspraak is niet te lezen.</translation>
    </message>
    <message>
        <source>This time cannot be right.</source>
        <translation>Dit uur kan niet kloppen.</translation>
    </message>
    <message>
        <source>The value on this line cannot be read.</source>
        <translation>De waarde op deze regel is niet te lezen.</translation>
    </message>
    <message>
        <source>The repetition cannot be read.</source>
        <translation>De herhaling is niet te lezen.</translation>
    </message>
    <message>
        <source>This kind of repetition is not possible here.</source>
        <translation>Deze soort herhaling kan hier niet.</translation>
    </message>
    <message>
        <source>No day fits this repetition.</source>
        <translation>Geen enkele dag past bij deze herhaling.</translation>
    </message>
    <message>
        <source>The time zone is unknown.</source>
        <translation>De tijdzone is onbekend.</translation>
    </message>
    <message>
        <source>The time zone cannot be read.</source>
        <translation>De tijdzone is niet te lezen.</translation>
    </message>
    <message>
        <source>A change of this and all following times cannot be read.</source>
        <translation>Een wijziging van deze en alle volgende keren is niet te lezen.</translation>
    </message>
    <message>
        <source>A separate date with a length cannot be read.</source>
        <translation>Een losse datum met een duur is niet te lezen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Het bestand gaat niet open.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Previous week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Volgende week</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>Import timetable</source>
        <translation>Rooster inlezen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>Op twee plaatsen tegelijk</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Bewaar de agenda</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>The agenda was saved as a file.</source>
        <translation>De agenda is bewaard als bestand.</translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>Vrije tijd</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Chore</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Rit</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>whole day</source>
        <translation>hele dag</translation>
    </message>
    <message>
        <source>first</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>second</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>third</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierde</translation>
    </message>
    <message>
        <source>fifth</source>
        <translation>vijfde</translation>
    </message>
    <message>
        <source>last</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>last but one</source>
        <translation>voorlaatste</translation>
    </message>
    <message>
        <source>once</source>
        <translation>eenmalig</translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation>in {months}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} keer</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>every {count} days</source>
        <translation>om de {count} dagen</translation>
    </message>
    <message>
        <source>every {count} weeks</source>
        <translation>om de {count} weken</translation>
    </message>
    <message>
        <source>every {count} months</source>
        <translation>om de {count} maanden</translation>
    </message>
    <message>
        <source>every {count} years</source>
        <translation>om de {count} jaar</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>op {days}</translation>
    </message>
    <message>
        <source>on the {days}</source>
        <translation>op de {days}</translation>
    </message>
    <message>
        <source>the {nth} {day}</source>
        <translation>de {nth} {day}</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} en {last}</translation>
    </message>
    <message>
        <source>{name} already goes along: {title}, {day} {time}</source>
        <translation>{name} gaat dan al mee: {title}, {day} {time}</translation>
    </message>
    <message>
        <source>{name} already has: {title}, {day} {time}</source>
        <translation>{name} heeft dan al: {title}, {day} {time}</translation>
    </message>
    <message>
        <source>time</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <source>cancelled or not</source>
        <translation>geschrapt of niet</translation>
    </message>
    <message>
        <source>separate days</source>
        <translation>losse dagen</translation>
    </message>
</context>
<context>
    <name>CancelledCard</name>
    <message>
        <source>{what} does not happen.</source>
        <translation>{what} gaat niet door.</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>{what} is today, {when}.</source>
        <translation>{what} is vandaag {when}.</translation>
    </message>
    <message>
        <source>It was another day.</source>
        <translation>Het was op een andere dag.</translation>
    </message>
    <message>
        <source>{what} is {when}.</source>
        <translation>{what} is {when}.</translation>
    </message>
    <message>
        <source>Not {when}.</source>
        <translation>Niet {when}.</translation>
    </message>
    <message>
        <source>{name} changed it.</source>
        <translation>{name} heeft het veranderd.</translation>
    </message>
</context>
<context>
    <name>ChipDelegate</name>
    <message>
        <source>+{count} more</source>
        <translation>+{count}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>{what} does not happen. {why}</source>
        <translation>{what} gaat niet door. {why}</translation>
    </message>
    <message>
        <source>{what} is done.</source>
        <translation>{what} is voorbij.</translation>
    </message>
    <message>
        <source>Now: {what}, {left}.</source>
        <translation>Nu: {what}, {left}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>vandaag niet</translation>
    </message>
</context>
<context>
    <name>DayList</name>
    <message>
        <source>{what} (cancelled: {why})</source>
        <translation>{what} (geschrapt: {why})</translation>
    </message>
    <message>
        <source>Nothing planned.</source>
        <translation>Niets gepland.</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>The whole day: {what}</source>
        <translation>De hele dag: {what}</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Er is niets gepland.</translation>
    </message>
    <message>
        <source>Add something myself</source>
        <translation>Zelf iets erbij zetten</translation>
    </message>
    <message>
        <source>Day before</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Hele week</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>The youth is not in the house then</source>
        <translation>De jongere is dan niet in huis</translation>
    </message>
    <message>
        <source>Nobody goes along</source>
        <translation>Niemand gaat mee</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Wie gaat mee</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Change what?</source>
        <translation>Wat wijzigen?</translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Alleen deze</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Deze en volgende</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Why does it not happen?</source>
        <translation>Waarom gaat het niet door?</translation>
    </message>
    <message>
        <source>The youth and the team read this.</source>
        <translation>De jongere en het team lezen dit.</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Schrap afspraak</translation>
    </message>
    <message>
        <source>It happens after all</source>
        <translation>Gaat toch door</translation>
    </message>
    <message>
        <source>Remove, it is a mistake</source>
        <translation>Verwijder, het is een vergissing</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Whose timetable?</source>
        <translation>Van wie is het rooster?</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>Waar komt het vandaan?</translation>
    </message>
    <message>
        <source>Use the same name each time: then you see what changed.</source>
        <translation>Gebruik telkens dezelfde naam: dan zie je wat veranderd is.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Neem over</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Agendabestanden (*.ics)</translation>
    </message>
    <message>
        <source>Choose a timetable</source>
        <translation>Kies een rooster</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Regel {line}: {why}</translation>
    </message>
    <message>
        <source>Nothing was changed in the agenda.</source>
        <translation>Er is niets veranderd in de agenda.</translation>
    </message>
    <message>
        <source>This file was not read</source>
        <translation>Dit bestand is niet ingelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) stay the same</source>
        <translation>
            <numerusform>%n afspraak blijft gelijk</numerusform>
            <numerusform>%n afspraken blijven gelijk</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
    <message>
        <source>{what} changed · {when}</source>
        <translation>{what} gewijzigd · {when}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Plan and change appointments</source>
        <translation>Afspraken plannen en wijzigen</translation>
    </message>
    <message>
        <source>Import school timetables</source>
        <translation>Lesroosters inlezen</translation>
    </message>
</context>
<context>
    <name>MyDay</name>
    <message>
        <source>You and the begeleiders see your day. Other youths do not.</source>
        <translation>Jij en de begeleiding zien je dag. Andere jongeren niet.</translation>
    </message>
    <message>
        <source>This is what you do.</source>
        <translation>Dit doe je.</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandelen</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Rusten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>There is no room left {day}.</source>
        <translation>{day} is er geen plaats meer.</translation>
    </message>
    <message>
        <source>Back to my day</source>
        <translation>Terug naar mijn dag</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
</context>
<context>
    <name>NameHeader</name>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My day</source>
        <translation>Mijn dag</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Nieuwe afspraak</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>A title is missing</source>
        <translation>Er is nog geen titel</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Zeg in een paar woorden wat het is.</translation>
    </message>
    <message>
        <source>This title is too long</source>
        <translation>Deze titel is te lang</translation>
    </message>
    <message>
        <source>Keep the title short and write the rest as a note.</source>
        <translation>Hou de titel kort en schrijf de rest als notitie.</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>Deze notitie is te lang</translation>
    </message>
    <message>
        <source>Write the rest in a report.</source>
        <translation>Schrijf de rest in een dagverslag.</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Het stopt voor het begint</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Het einde komt na het begin.</translation>
    </message>
    <message>
        <source>This day cannot be right</source>
        <translation>Deze dag kan niet kloppen</translation>
    </message>
    <message>
        <source>Look at the year once more.</source>
        <translation>Kijk nog eens naar het jaar.</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Dit duurt te lang</translation>
    </message>
    <message>
        <source>Make it a stay or several appointments.</source>
        <translation>Maak er een verblijf van, of meer afspraken.</translation>
    </message>
    <message>
        <source>Too many separate dates</source>
        <translation>Te veel losse dagen</translation>
    </message>
    <message>
        <source>Make a new series.</source>
        <translation>Maak een nieuwe reeks.</translation>
    </message>
    <message>
        <source>This never happens</source>
        <translation>Dit komt nooit voor</translation>
    </message>
    <message>
        <source>No day fits this repetition.</source>
        <translation>Geen enkele dag past bij deze herhaling.</translation>
    </message>
    <message>
        <source>This appointment is not there</source>
        <translation>Deze afspraak is er niet</translation>
    </message>
    <message>
        <source>Perhaps a colleague took it away.</source>
        <translation>Misschien haalde een collega ze weg.</translation>
    </message>
    <message>
        <source>This is a separate date</source>
        <translation>Dit is een losse dag</translation>
    </message>
    <message>
        <source>Change only this one, or all of them.</source>
        <translation>Wijzig alleen deze, of allemaal.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Choose a youth or the whole group.</source>
        <translation>Kies een jongere of de hele groep.</translation>
    </message>
    <message>
        <source>This appointment repeats</source>
        <translation>Deze afspraak herhaalt</translation>
    </message>
    <message>
        <source>Plan it anew for the other youth.</source>
        <translation>Plan ze opnieuw voor de andere jongere.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Zeg waarom</translation>
    </message>
    <message>
        <source>Everybody who planned on it reads the reason.</source>
        <translation>Wie erop rekende, leest de reden.</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Dit kan hier niet</translation>
    </message>
    <message>
        <source>Open the appointment first.</source>
        <translation>Open eerst de afspraak.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Jij mag dit niet</translation>
    </message>
    <message>
        <source>Ask your team lead who may.</source>
        <translation>Vraag je teamcoach wie dit mag.</translation>
    </message>
    <message>
        <source>You can change your own day.</source>
        <translation>Je kan je eigen dag veranderen.</translation>
    </message>
    <message>
        <source>The team planned this</source>
        <translation>De begeleiding plande dit</translation>
    </message>
    <message>
        <source>Ask a begeleider to change it.</source>
        <translation>Vraag aan een begeleider om het te veranderen.</translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>Once</source>
        <translation>Eenmalig</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every 2 weeks</source>
        <translation>Om de 2 weken</translation>
    </message>
    <message>
        <source>Every month, same date</source>
        <translation>Elke maand, zelfde datum</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Elke maand, zelfde weekdag</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals nu</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhaal</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Tot een datum</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Een aantal keer</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Stopt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Aantal keer</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>niets gepland</translation>
    </message>
</context>
</TS>
