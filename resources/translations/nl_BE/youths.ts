<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>AboutMe</name>
    <message>
        <source>This is how you want it.</source>
        <translation>Zo wil jij het.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>Het is veranderd.</translation>
    </message>
    <message>
        <source>Everybody in the house sees this. It changes at once.</source>
        <translation>Iedereen in huis ziet dit. Het verandert meteen.</translation>
    </message>
    <message>
        <source>You choose. You can change it every day.</source>
        <translation>Jij kiest. Je mag het elke dag veranderen.</translation>
    </message>
    <message>
        <source>Only you see your board like this. It changes at once.</source>
        <translation>Alleen jij ziet je bord zo. Het verandert meteen.</translation>
    </message>
    <message>
        <source>{choice}, chosen</source>
        <translation>{choice}, gekozen</translation>
    </message>
    <message>
        <source>My picture</source>
        <translation>Mijn plaatje</translation>
    </message>
    <message>
        <source>My colour</source>
        <translation>Mijn kleur</translation>
    </message>
    <message>
        <source>My letters</source>
        <translation>Mijn letters</translation>
    </message>
    <message>
        <source>My screen</source>
        <translation>Mijn scherm</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Mijn knoppen</translation>
    </message>
    <message>
        <source>My clock</source>
        <translation>Mijn klok</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Plaatje {number}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>sky blue</source>
        <translation>hemelsblauw</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkoois</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>limoen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>dark blue</source>
        <translation>donkerblauw</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
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
        <source>Black and yellow</source>
        <translation>Zwart en geel</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rustig</translation>
    </message>
    <message>
        <source>Buttons on the left</source>
        <translation>Knoppen links</translation>
    </message>
    <message>
        <source>Buttons on the right</source>
        <translation>Knoppen rechts</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In cijfers</translation>
    </message>
    <message>
        <source>With hands</source>
        <translation>Met wijzers</translation>
    </message>
    <message>
        <source>Who sees what?</source>
        <translation>Wie ziet wat?</translation>
    </message>
    <message>
        <source>Other youths do not see your day and money.</source>
        <translation>Andere jongeren zien je dag en je geld niet.</translation>
    </message>
    <message>
        <source>At this board everybody sees your name and picture.</source>
        <translation>Iedereen aan dit bord ziet je naam en je plaatje.</translation>
    </message>
    <message>
        <source>Nobody else sees your code.</source>
        <translation>Niemand anders ziet je code.</translation>
    </message>
    <message>
        <source>All begeleiders of your house see your day and your money.</source>
        <translation>Alle begeleiders van je huis zien je dag en je geld.</translation>
    </message>
    <message>
        <source>They are {names}.</source>
        <translation>Dat zijn {names}.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Youth admitted</source>
        <translation>Jongere opgenomen</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profiel gewijzigd</translation>
    </message>
    <message>
        <source>Own colour chosen</source>
        <translation>Eigen kleur gekozen</translation>
    </message>
    <message>
        <source>Own screen chosen</source>
        <translation>Eigen scherm gekozen</translation>
    </message>
    <message>
        <source>Stay begun</source>
        <translation>Verblijf begonnen</translation>
    </message>
    <message>
        <source>Stay changed</source>
        <translation>Verblijf gewijzigd</translation>
    </message>
    <message>
        <source>Presence noted</source>
        <translation>Aanwezigheid genoteerd</translation>
    </message>
    <message>
        <source>Presence taken back</source>
        <translation>Aanwezigheid teruggenomen</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Admit youths and end stays</source>
        <translation>Jongeren opnemen en verblijven stoppen</translation>
    </message>
    <message>
        <source>Change profiles of youths</source>
        <translation>Profielen van jongeren wijzigen</translation>
    </message>
    <message>
        <source>Note where youths are</source>
        <translation>Noteren waar jongeren zijn</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>room {room}</source>
        <translation>kamer {room}</translation>
    </message>
    <message>
        <source>Change presence</source>
        <translation>Wijzig aanwezigheid</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>seen by {name}, since {time}</source>
        <translation>gezien door {name}, sinds {time}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>This does not fit the agenda</source>
        <translation>Dit klopt niet met de agenda</translation>
    </message>
    <message>
        <source>Seen: {seen}. The agenda says: {planned}. Nothing was changed.</source>
        <translation>Gezien: {seen}. De agenda zegt: {planned}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Seen: {seen}. The agenda has nothing now.</source>
        <translation>Gezien: {seen}. In de agenda staat nu niets.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Wijzig profiel</translation>
    </message>
    <message>
        <source>Name called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Individuele begeleider</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Verblijven</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Nieuw verblijf</translation>
    </message>
    <message>
        <source>Change the stay {span}</source>
        <translation>Wijzig het verblijf {span}</translation>
    </message>
    <message>
        <source>Who saw what</source>
        <translation>Wie zag wat</translation>
    </message>
    <message>
        <source>Nobody noted anything yet.</source>
        <translation>Nog niemand noteerde iets.</translation>
    </message>
    <message>
        <source>{what} (taken back)</source>
        <translation>{what} (teruggenomen)</translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>terug om {time}</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Klopt niet</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>New youth</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
</context>
<context>
    <name>PresenceForm</name>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Terug verwacht</translation>
    </message>
    <message>
        <source>Day back</source>
        <translation>Dag terug</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>One sentence. The youth can read it.</source>
        <translation>Eén zin. De jongere kan dit lezen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>What was seen earlier stays in the list; nothing is overwritten.</source>
        <translation>Wat eerder gezien is, blijft in de lijst. Niets wordt overschreven.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Name called</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>As everybody says it; not the full name.</source>
        <translation>Zoals iedereen het zegt, niet de volledige naam.</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Eigen kleur</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Individuele begeleider</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Name, colour and picture show on the kiosk. The rest stays with the team.</source>
        <translation>Naam, kleur en plaatje staan op de kiosk. De rest blijft bij het team.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Choose where the youth is</source>
        <translation>Kies waar de jongere is</translation>
    </message>
    <message>
        <source>An observation says what somebody saw.</source>
        <translation>Een observatie zegt wat iemand zag.</translation>
    </message>
    <message>
        <source>This time is still to come</source>
        <translation>Dit uur moet nog komen</translation>
    </message>
    <message>
        <source>Plan it in the agenda instead.</source>
        <translation>Plan het in de agenda.</translation>
    </message>
    <message>
        <source>Back before leaving</source>
        <translation>Terug voor het vertrek</translation>
    </message>
    <message>
        <source>The time back comes after the time of leaving.</source>
        <translation>Het uur van terugkomst komt na het vertrek.</translation>
    </message>
    <message>
        <source>This note is too long</source>
        <translation>Deze notitie is te lang</translation>
    </message>
    <message>
        <source>Keep it to one sentence; write the rest in a report.</source>
        <translation>Hou het bij één zin en schrijf de rest in een dagverslag.</translation>
    </message>
    <message>
        <source>This screen is not possible</source>
        <translation>Dit scherm kan niet</translation>
    </message>
    <message>
        <source>Choose one of the pictures.</source>
        <translation>Kies een van de plaatjes.</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Er is nog geen naam</translation>
    </message>
    <message>
        <source>Type the name this youth is called by.</source>
        <translation>Typ de roepnaam van deze jongere.</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>Deze naam is te lang</translation>
    </message>
    <message>
        <source>Use the name everybody calls, not the full name.</source>
        <translation>Gebruik de roepnaam, niet de volledige naam.</translation>
    </message>
    <message>
        <source>This room name is too long</source>
        <translation>Deze kamernaam is te lang</translation>
    </message>
    <message>
        <source>Keep the room short, a number for instance.</source>
        <translation>Hou de kamer kort, een nummer bijvoorbeeld.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Kies een kleur</translation>
    </message>
    <message>
        <source>Every youth has an own colour on the board.</source>
        <translation>Elke jongere heeft een eigen kleur op het bord.</translation>
    </message>
    <message>
        <source>The birth date is not clear</source>
        <translation>De geboortedatum is niet duidelijk</translation>
    </message>
    <message>
        <source>Give a date, or mark the date as unknown.</source>
        <translation>Geef een datum, of zeg dat de datum onbekend is.</translation>
    </message>
    <message>
        <source>This birth date cannot be right</source>
        <translation>Deze geboortedatum kan niet kloppen</translation>
    </message>
    <message>
        <source>Look at the year once more.</source>
        <translation>Kijk nog eens naar het jaar.</translation>
    </message>
    <message>
        <source>Someone here is already called {name}</source>
        <translation>Er is hier al een {name}</translation>
    </message>
    <message>
        <source>Add a letter, so that everybody can tell them apart: {name} V.</source>
        <translation>Voeg een letter toe, dan houdt iedereen hen uit elkaar: {name} V.</translation>
    </message>
    <message>
        <source>The stay ends before it begins</source>
        <translation>Het verblijf stopt voor het begint</translation>
    </message>
    <message>
        <source>The last day comes after the first day.</source>
        <translation>De laatste dag komt na de eerste dag.</translation>
    </message>
    <message>
        <source>This youth already stays here then</source>
        <translation>Deze jongere verblijft hier dan al</translation>
    </message>
    <message>
        <source>Change the stay that is there.</source>
        <translation>Wijzig het verblijf dat er staat.</translation>
    </message>
    <message>
        <source>This youth is not known here</source>
        <translation>Deze jongere is hier niet gekend</translation>
    </message>
    <message>
        <source>Perhaps the data are still on their way.</source>
        <translation>Misschien zijn de gegevens nog onderweg.</translation>
    </message>
    <message>
        <source>This was already taken back</source>
        <translation>Dit is al teruggenomen</translation>
    </message>
    <message>
        <source>Look at the list once more.</source>
        <translation>Kijk nog eens naar de lijst.</translation>
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
        <source>Only the youth does this</source>
        <translation>Dit doet de jongere zelf</translation>
    </message>
    <message>
        <source>Everybody chooses the own colour and screen.</source>
        <translation>Iedereen kiest zelf de kleur en het scherm.</translation>
    </message>
</context>
<context>
    <name>StayFields</name>
    <message>
        <source>Kind of stay</source>
        <translation>Soort verblijf</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>The last day is known</source>
        <translation>De laatste dag is gekend</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
</context>
<context>
    <name>StayForm</name>
    <message>
        <source>Save</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>After the last day this house no longer gets anything new about the youth.</source>
        <translation>Na de laatste dag krijgt dit huis niets nieuws meer over de jongere.</translation>
    </message>
</context>
<context>
    <name>YouthList</name>
    <message>
        <source>Youths</source>
        <translation>Jongeren</translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation>Nu niet hier</translation>
    </message>
</context>
<context>
    <name>YouthRow</name>
    <message>
        <source>not staying here now</source>
        <translation>verblijft nu niet hier</translation>
    </message>
</context>
<context>
    <name>YouthWords</name>
    <message>
        <source>In the house</source>
        <translation>In huis</translation>
    </message>
    <message>
        <source>At school</source>
        <translation>Op school</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Op het werk</translation>
    </message>
    <message>
        <source>At an activity</source>
        <translation>Op activiteit</translation>
    </message>
    <message>
        <source>In therapy</source>
        <translation>In therapie</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In het ziekenhuis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vermist</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Nog niet gezien</translation>
    </message>
    <message>
        <source>Lives here</source>
        <translation>Woont hier</translation>
    </message>
    <message>
        <source>Respite stay</source>
        <translation>Kort verblijf</translation>
    </message>
    <message>
        <source>Weekend stay</source>
        <translation>Weekendverblijf</translation>
    </message>
    <message>
        <source>Room training</source>
        <translation>Kamertraining</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Gekend</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>cyaan</translation>
    </message>
    <message>
        <source>turquoise</source>
        <translation>turkoois</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>lime</source>
        <translation>limoen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>leeftijd onbekend</translation>
    </message>
    <message>
        <source>about {count} years old</source>
        <translation>ongeveer {count} jaar</translation>
    </message>
    <message>
        <source>{count} years old</source>
        <translation>{count} jaar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{day} (estimated)</source>
        <translation>{day} (geschat)</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
</context>
<context>
    <name>YouthsPage</name>
    <message>
        <source>Nobody stays here yet.</source>
        <translation>Hier verblijft nog niemand.</translation>
    </message>
    <message>
        <source>New youth</source>
        <translation>Nieuwe jongere</translation>
    </message>
    <message numerus="yes">
        <source>%n youth(s) stay here</source>
        <translation>
            <numerusform>%n jongere verblijft hier</numerusform>
            <numerusform>%n jongeren verblijven hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is {name}?</source>
        <translation>Waar is {name}?</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Wijzig profiel</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Nieuw verblijf</translation>
    </message>
    <message>
        <source>Change stay</source>
        <translation>Wijzig verblijf</translation>
    </message>
</context>
</TS>
