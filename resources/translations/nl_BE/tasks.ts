<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Agreement written</source>
        <translation>Afspraak opgeschreven</translation>
    </message>
    <message>
        <source>Agreement ended</source>
        <translation>Afspraak beëindigd</translation>
    </message>
    <message>
        <source>Own side written</source>
        <translation>Mijn kant opgeschreven</translation>
    </message>
    <message>
        <source>Task reported done</source>
        <translation>Taak klaar gemeld</translation>
    </message>
    <message>
        <source>Task not done after all</source>
        <translation>Taak toch niet klaar</translation>
    </message>
    <message>
        <source>Asked to do a task together</source>
        <translation>Samen doen gevraagd</translation>
    </message>
    <message>
        <source>Tasks approved</source>
        <translation>Taken goedgekeurd</translation>
    </message>
    <message>
        <source>Task asked once more</source>
        <translation>Taak nog eens gevraagd</translation>
    </message>
    <message>
        <source>Task excused</source>
        <translation>Taak niet nodig gezet</translation>
    </message>
    <message>
        <source>Task planned</source>
        <translation>Taak gepland</translation>
    </message>
    <message>
        <source>House chore planned</source>
        <translation>Huistaak gepland</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Taak gewijzigd</translation>
    </message>
    <message>
        <source>Order of turns changed</source>
        <translation>Beurtrol gewijzigd</translation>
    </message>
    <message>
        <source>Task ended</source>
        <translation>Taak beëindigd</translation>
    </message>
    <message>
        <source>Turn given</source>
        <translation>Beurt gegeven</translation>
    </message>
    <message>
        <source>Turns swapped</source>
        <translation>Beurten geruild</translation>
    </message>
    <message>
        <source>Absence written</source>
        <translation>Afwezigheid opgeschreven</translation>
    </message>
    <message>
        <source>Absence taken away</source>
        <translation>Afwezigheid weggehaald</translation>
    </message>
</context>
<context>
    <name>AgreeView</name>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Wat spraken jullie af</translation>
    </message>
    <message>
        <source>The youth reads this at the kiosk.</source>
        <translation>De jongere leest dit aan de kiosk.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Bekijk opnieuw op</translation>
    </message>
    <message>
        <source>I talked about it with the youth</source>
        <translation>Ik sprak erover met de jongere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nieuwe afspraak</translation>
    </message>
    <message>
        <source>look again on {day}</source>
        <translation>bekijk opnieuw op {day}</translation>
    </message>
    <message>
        <source>The youth says: {words}</source>
        <translation>De jongere zegt: {words}</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Het is voorbij</translation>
    </message>
</context>
<context>
    <name>AgreementsView</name>
    <message>
        <source>Nothing special was agreed.</source>
        <translation>Er is niets bijzonders afgesproken.</translation>
    </message>
    <message>
        <source>Back to my tasks</source>
        <translation>Terug naar mijn taken</translation>
    </message>
    <message>
        <source>We look at it again on {day}.</source>
        <translation>Wij bekijken het opnieuw op {day}.</translation>
    </message>
    <message>
        <source>My side</source>
        <translation>Mijn kant</translation>
    </message>
    <message>
        <source>Change my side</source>
        <translation>Mijn kant wijzigen</translation>
    </message>
    <message>
        <source>Tell my side</source>
        <translation>Mijn kant vertellen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>waits for you</source>
        <translation>wacht op jou</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>ill or not needed</source>
        <translation>ziek of niet nodig</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>nog eens doen</translation>
    </message>
    <message>
        <source>together, please</source>
        <translation>wil samen doen</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>See the tasks</source>
        <translation>Taken zien</translation>
    </message>
    <message>
        <source>Plan tasks and turns</source>
        <translation>Taken en beurten plannen</translation>
    </message>
    <message>
        <source>Approve tasks</source>
        <translation>Taken goedkeuren</translation>
    </message>
    <message>
        <source>Write agreements and measures</source>
        <translation>Afspraken en maatregelen schrijven</translation>
    </message>
    <message>
        <source>Do own tasks</source>
        <translation>Eigen taken doen</translation>
    </message>
</context>
<context>
    <name>MyTasks</name>
    <message>
        <source>The begeleiding sees that a task is done. There are no points.</source>
        <translation>De begeleiding ziet dat een taak klaar is. Er zijn geen punten.</translation>
    </message>
    <message>
        <source>Done? Tap the button.</source>
        <translation>Klaar? Tik op de knop.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>What shall we do together?</source>
        <translation>Wat doen we samen?</translation>
    </message>
    <message>
        <source>The begeleiding sees that you ask it.</source>
        <translation>De begeleiding ziet dat je het vraagt.</translation>
    </message>
    <message>
        <source>You and the begeleiders read this. Other youths do not.</source>
        <translation>Jij en de begeleiders lezen dit. Andere jongeren niet.</translation>
    </message>
</context>
<context>
    <name>NewTask</name>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>One or two words.</source>
        <translation>Een of twee woorden.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>each for themselves</source>
        <translation>elk voor zich</translation>
    </message>
    <message>
        <source>by turns, each week</source>
        <translation>beurtrol, elke week</translation>
    </message>
    <message>
        <source>by turns, each time</source>
        <translation>beurtrol, elke keer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
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
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Each week on</source>
        <translation>Elke week op</translation>
    </message>
    <message>
        <source>No day ticked: once.</source>
        <translation>Geen dag aangevinkt: één keer.</translation>
    </message>
</context>
<context>
    <name>OwnSideView</name>
    <message>
        <source>How do you see it?</source>
        <translation>Hoe zie jij het?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaar het</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My tasks</source>
        <translation>Mijn taken</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>What is the task?</source>
        <translation>Welke taak is het?</translation>
    </message>
    <message>
        <source>Give it a short name, of one or two words.</source>
        <translation>Geef een korte naam, van een of twee woorden.</translation>
    </message>
    <message>
        <source>The note is too long</source>
        <translation>De opmerking is te lang</translation>
    </message>
    <message>
        <source>Write at most 500 letters.</source>
        <translation>Schrijf hoogstens 500 letters.</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>Wanneer is het?</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Het einde ligt voor het begin.</translation>
    </message>
    <message>
        <source>A task lasts at most a week.</source>
        <translation>Een taak duurt hoogstens een week.</translation>
    </message>
    <message>
        <source>This never comes</source>
        <translation>Dit komt nooit voor</translation>
    </message>
    <message>
        <source>Choose other days.</source>
        <translation>Kies andere dagen.</translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation>Wat spraken jullie af?</translation>
    </message>
    <message>
        <source>Write it in one or two sentences that the youth can read.</source>
        <translation>Schrijf het in een of twee zinnen die de jongere kan lezen.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Zeg waarom</translation>
    </message>
    <message>
        <source>The youth reads what happened and why this follows.</source>
        <translation>De jongere leest wat er gebeurde en waarom dit volgt.</translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>De reden is te lang</translation>
    </message>
    <message>
        <source>When do you look again?</source>
        <translation>Wanneer bekijk je het opnieuw?</translation>
    </message>
    <message>
        <source>Choose a day within three months.</source>
        <translation>Kies een dag binnen drie maanden.</translation>
    </message>
    <message>
        <source>This is not a measure</source>
        <translation>Dit is geen maatregel</translation>
    </message>
    <message>
        <source>Isolation and restraint are never a punishment. They are a safety event, with its own report.</source>
        <translation>Afzondering en fixatie zijn nooit een straf. Het zijn veiligheidsmaatregelen, met een eigen verslag.</translation>
    </message>
    <message>
        <source>This is a right</source>
        <translation>Dit is een recht</translation>
    </message>
    <message>
        <source>Meals, sleep, school, visits, calls and pocket money cannot be taken away as a measure.</source>
        <translation>Eten, slaap, school, bezoek, bellen en zakgeld kan je niet afnemen als maatregel.</translation>
    </message>
    <message>
        <source>Talk first</source>
        <translation>Praat eerst</translation>
    </message>
    <message>
        <source>Tell the youth yourself, before it stands on the kiosk.</source>
        <translation>Vertel het zelf aan de jongere, voor het op de kiosk staat.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Dat is te lang</translation>
    </message>
    <message>
        <source>Write a bit less.</source>
        <translation>Schrijf iets minder.</translation>
    </message>
    <message>
        <source>Already approved</source>
        <translation>Al goedgekeurd</translation>
    </message>
    <message>
        <source>A begeleider looked at it. Talk with them.</source>
        <translation>Een begeleider keek het na. Praat ermee.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>Die dag is voorbij</translation>
    </message>
    <message>
        <source>Talk with a begeleider.</source>
        <translation>Praat met een begeleider.</translation>
    </message>
    <message>
        <source>It is done already</source>
        <translation>Het is al klaar</translation>
    </message>
    <message>
        <source>Choose a task that is still to do.</source>
        <translation>Kies een taak die nog te doen is.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Tick the tasks that are good.</source>
        <translation>Vink de taken aan die goed zijn.</translation>
    </message>
    <message>
        <source>Tick the tasks that are not good yet.</source>
        <translation>Vink de taken aan die nog niet goed zijn.</translation>
    </message>
    <message>
        <source>Say what to do</source>
        <translation>Zeg wat te doen is</translation>
    </message>
    <message>
        <source>Write one friendly sentence for the youth.</source>
        <translation>Schrijf één vriendelijke zin voor de jongere.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Schrijf de reden in enkele woorden.</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Dit kan hier niet</translation>
    </message>
    <message>
        <source>Open the task first.</source>
        <translation>Open eerst de taak.</translation>
    </message>
    <message>
        <source>Look at the repair first</source>
        <translation>Bekijk eerst het herstel</translation>
    </message>
    <message>
        <source>Open it and read it, then approve it.</source>
        <translation>Open het en lees het, keur het dan goed.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Choose a youth.</source>
        <translation>Kies een jongere.</translation>
    </message>
    <message>
        <source>This task goes not round</source>
        <translation>Deze taak heeft geen beurtrol</translation>
    </message>
    <message>
        <source>It belongs to one youth.</source>
        <translation>Ze is van één jongere.</translation>
    </message>
    <message>
        <source>That is the same youth</source>
        <translation>Dat is dezelfde jongere</translation>
    </message>
    <message>
        <source>Choose a turn of somebody else.</source>
        <translation>Kies een beurt van iemand anders.</translation>
    </message>
    <message>
        <source>Choose who takes turns, each once.</source>
        <translation>Kies wie meedoet, elk één keer.</translation>
    </message>
    <message>
        <source>Choose a turn that is still to come.</source>
        <translation>Kies een beurt die nog komt.</translation>
    </message>
    <message>
        <source>Not in kamertraining</source>
        <translation>Niet in kamertraining</translation>
    </message>
    <message>
        <source>{name} has no house chores.</source>
        <translation>{name} heeft geen huistaken.</translation>
    </message>
    <message>
        <source>This task is not there</source>
        <translation>Deze taak is er niet</translation>
    </message>
    <message>
        <source>Perhaps a colleague took it away.</source>
        <translation>Misschien haalde een collega ze weg.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Dit mag jij niet doen</translation>
    </message>
    <message>
        <source>Ask your team lead who may.</source>
        <translation>Vraag je teamcoach wie dit mag.</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Choose all</source>
        <translation>Alles kiezen</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Er wacht niets op jou.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens doen</translation>
    </message>
    <message>
        <source>What the youth reads</source>
        <translation>Wat de jongere leest</translation>
    </message>
    <message>
        <source>A friendly sentence at the kiosk.</source>
        <translation>Een vriendelijke zin aan de kiosk.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Te bekijken</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>The youth tapped ‘done’ at the kiosk. Tick what is good.</source>
        <translation>De jongere tikte ‘klaar’ aan de kiosk. Vink aan wat goed is.</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} gekozen</translation>
    </message>
    <message>
        <source>{count} reported done</source>
        <translation>{count} klaar gemeld</translation>
    </message>
    <message>
        <source>Approve 1 task</source>
        <translation>Keur 1 taak goed</translation>
    </message>
    <message>
        <source>Approve {count} tasks</source>
        <translation>Keur {count} taken goed</translation>
    </message>
    <message>
        <source>Write what is still to do.</source>
        <translation>Schrijf wat nog te doen is.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Look</source>
        <translation>Bekijk</translation>
    </message>
</context>
<context>
    <name>RoundsCard</name>
    <message>
        <source>All done today</source>
        <translation>Alles klaar vandaag</translation>
    </message>
    <message>
        <source>1 task left</source>
        <translation>Nog 1 taak</translation>
    </message>
    <message>
        <source>{count} tasks left</source>
        <translation>Nog {count} taken</translation>
    </message>
</context>
<context>
    <name>TaskCard</name>
    <message>
        <source>Done!</source>
        <translation>Klaar!</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Klaar?</translation>
    </message>
    <message>
        <source>Not done yet.</source>
        <translation>Nog niet klaar.</translation>
    </message>
    <message>
        <source>The begeleiding still looks.</source>
        <translation>De begeleiding kijkt nog.</translation>
    </message>
    <message>
        <source>Not after all</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>The begeleiding looked. It is good.</source>
        <translation>De begeleiding keek. Het is goed.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>samen</translation>
    </message>
</context>
<context>
    <name>TaskDetail</name>
    <message>
        <source>{name} would like to do this together.</source>
        <translation>{name} wil dit graag samen doen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Keur goed</translation>
    </message>
    <message>
        <source>What the youth reads</source>
        <translation>Wat de jongere leest</translation>
    </message>
    <message>
        <source>A friendly sentence at the kiosk.</source>
        <translation>Een vriendelijke zin aan de kiosk.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog eens doen</translation>
    </message>
    <message>
        <source>To do after all</source>
        <translation>Toch te doen</translation>
    </message>
    <message>
        <source>Not needed because</source>
        <translation>Niet nodig omdat</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Ziek</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Ends from this day on</source>
        <translation>Stopt vanaf deze dag</translation>
    </message>
    <message>
        <source>Give this turn to</source>
        <translation>Geef deze beurt aan</translation>
    </message>
    <message>
        <source>Give the turn</source>
        <translation>Geef de beurt</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op jou</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>nog eens doen</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>ziek</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
    <message>
        <source>Chore</source>
        <translation>Huistaak</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Herstel</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Extra task</source>
        <translation>Extra taak</translation>
    </message>
    <message>
        <source>Screen time</source>
        <translation>Schermtijd</translation>
    </message>
    <message>
        <source>Home earlier</source>
        <translation>Vroeger thuis</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Dishes</source>
        <translation>Afwas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Poetsen</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rubbish</source>
        <translation>Vuilnis</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Koken</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Badkamer</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Boodschappen</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Huiswerk</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Dieren</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Planten</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kaartje</translation>
    </message>
    <message>
        <source>Putting it right</source>
        <translation>Goedmaken</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
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
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>By youth</source>
        <translation>Per jongere</translation>
    </message>
    <message>
        <source>By task</source>
        <translation>Per taak</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last} · {count} to look at</source>
        <translation>Week {number} · {first} tot {last} · {count} te bekijken</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beurtrol</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Te bekijken</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>You have no tasks today.</source>
        <translation>Je hebt vandaag geen taken.</translation>
    </message>
    <message>
        <source>Do it together</source>
        <translation>Samen doen</translation>
    </message>
    <message>
        <source>What did we agree?</source>
        <translation>Wat spraken we af?</translation>
    </message>
</context>
<context>
    <name>TurnsView</name>
    <message>
        <source>Who is away is skipped; the others keep their turn.</source>
        <translation>Wie weg is, slaat een beurt over. De anderen houden hun beurt.</translation>
    </message>
    <message>
        <source>Order of turns</source>
        <translation>Volgorde van de beurten</translation>
    </message>
    <message>
        <source>Chore of the house</source>
        <translation>Huistaak</translation>
    </message>
    <message>
        <source>No chore goes round yet.</source>
        <translation>Nog geen taak heeft een beurtrol.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Keep this order from today</source>
        <translation>Bewaar deze volgorde vanaf vandaag</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Here after all</source>
        <translation>Toch hier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Schrijf op</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Tasks of the week</source>
        <translation>Taken van de week</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>geen taak</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
</TS>
