<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Diary entry written</source>
        <translation>Bladzijde geschreven</translation>
    </message>
    <message>
        <source>Diary entry thrown away</source>
        <translation>Bladzijde weggegooid</translation>
    </message>
    <message>
        <source>Shared diary entry read</source>
        <translation>Gedeelde bladzijde gelezen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>My page</source>
        <translation>Mijn bladzijde</translation>
    </message>
    <message>
        <source>Write what you want.</source>
        <translation>Schrijf wat je wil.</translation>
    </message>
    <message>
        <source>Shared with {names}</source>
        <translation>Gedeeld met {names}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Then only you read it.</source>
        <translation>Dan lees alleen jij het.</translation>
    </message>
    <message>
        <source>What you write now too.</source>
        <translation>Ook wat je nu schrijft.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Nobody else reads this.</source>
        <translation>Niemand anders leest dit.</translation>
    </message>
    <message>
        <source>Share with ...</source>
        <translation>Delen met ...</translation>
    </message>
    <message>
        <source>You choose with whom.</source>
        <translation>Jij kiest met wie.</translation>
    </message>
    <message>
        <source>Share with {names}</source>
        <translation>Delen met {names}</translation>
    </message>
    <message>
        <source>As soon as you tap Done.</source>
        <translation>Zodra je op Klaar tikt.</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>How do you feel today?</source>
        <translation>Hoe voel je je vandaag?</translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Deze mensen</translation>
    </message>
    <message>
        <source>Nobody can read it before you tap Done.</source>
        <translation>Niemand kan het lezen voor je op Klaar tikt.</translation>
    </message>
    <message>
        <source>Only you open what is locked. If your code is gone, it is gone too.</source>
        <translation>Wat op slot staat, open alleen jij. Is je code weg, dan is het ook weg.</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Shared with {names}</source>
        <translation>Gedeeld met {names}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Who you choose can read it at once. You can take it back.</source>
        <translation>Wie je kiest, kan het meteen lezen. Jij kan het terugnemen.</translation>
    </message>
    <message>
        <source>Throw this page away?</source>
        <translation>Deze bladzijde weggooien?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Houd ze bij</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Then nobody can ever open it again. You neither.</source>
        <translation>Dan kan niemand ze ooit nog openen. Jij ook niet.</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>This page cannot be opened any more. Your code was made anew.</source>
        <translation>Deze bladzijde kan niet meer open. Je code is nieuw gemaakt.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Shared with you</source>
        <translation>Met jou gedeeld</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>This page cannot be opened any more. Your code was made anew.</source>
        <translation>Deze bladzijde kan niet meer open. Je code is nieuw gemaakt.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>Share with ...</source>
        <translation>Delen met ...</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Schrijf verder</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle bladzijden</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Gooi weg</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Alleen voor mij</translation>
    </message>
    <message>
        <source>Can read this</source>
        <translation>Kan dit lezen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>What was read stays read, also when you take it back.</source>
        <translation>Wat gelezen is, blijft gelezen. Ook als je het terugneemt.</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>There is nothing in your diary yet.</source>
        <translation>Er staat nog niets in je dagboek.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nieuwer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>{page} of {total}</source>
        <translation>{page} van {total}</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Nieuwe bladzijde</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Diary</source>
        <translation>Dagboek</translation>
    </message>
</context>
<context>
    <name>MyDiary</name>
    <message>
        <source>Great</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Gaat wel</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Niet goed</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>{name} can read this. You can take it back.</source>
        <translation>{name} kan dit lezen. Jij kan het terugnemen.</translation>
    </message>
    <message>
        <source>{names} can read this. You can take it back.</source>
        <translation>{names} kunnen dit lezen. Jij kan het terugnemen.</translation>
    </message>
    <message>
        <source>After Done {name} can read this. You can take it back.</source>
        <translation>Na Klaar kan {name} dit lezen. Jij kan het terugnemen.</translation>
    </message>
    <message>
        <source>After Done {names} can read this. You can take it back.</source>
        <translation>Na Klaar kunnen {names} dit lezen. Jij kan het terugnemen.</translation>
    </message>
    <message>
        <source>Only you can read this. The begeleiders cannot open it.</source>
        <translation>Alleen jij kan dit lezen. De begeleiding kan dit niet openen.</translation>
    </message>
    <message>
        <source>{name} read this {when}.</source>
        <translation>{name} las dit {when}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My diary</source>
        <translation>Mijn dagboek</translation>
    </message>
    <message>
        <source>Shared diary</source>
        <translation>Gedeeld dagboek</translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>Who may read this?</source>
        <translation>Wie mag dit lezen?</translation>
    </message>
    <message>
        <source>Only who you tap here. You can always take it back.</source>
        <translation>Alleen wie jij aantikt. Je kan het altijd terugnemen.</translation>
    </message>
    <message>
        <source>Nobody of the begeleiders can read here yet.</source>
        <translation>Nog niemand van de begeleiding kan hier lezen.</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Choose what you want to read.</source>
        <translation>Kies wat je wil lezen.</translation>
    </message>
    <message>
        <source>Nobody shares a page of a diary with you now.</source>
        <translation>Niemand deelt nu een bladzijde met je.</translation>
    </message>
    <message>
        <source>This page is no longer shared with you.</source>
        <translation>Deze bladzijde is niet meer met je gedeeld.</translation>
    </message>
    <message>
        <source>{name} shared this page with you. Colleagues open it only if {name} shares it with them too.</source>
        <translation>{name} deelde deze bladzijde met jou. Collega's kunnen ze alleen openen als {name} ze ook met hen deelt.</translation>
    </message>
    <message>
        <source>When you open it, {name} sees that you read it and when.</source>
        <translation>Open je ze, dan ziet {name} dat je ze las, en wanneer.</translation>
    </message>
    <message>
        <source>Open and read</source>
        <translation>Open en lees</translation>
    </message>
    <message>
        <source>{name} can take this back. Then it is gone here; what you read, you know.</source>
        <translation>{name} kan dit terugnemen. Dan is het hier weg. Wat je las, weet je.</translation>
    </message>
    <message>
        <source>It is not in the file and in no report. Talk about it with {name}.</source>
        <translation>Het staat niet in het dossier en niet in een verslag. Praat erover met {name}.</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This is very long</source>
        <translation>Dit is heel lang</translation>
    </message>
    <message>
        <source>Close this page of your diary and start a new one.</source>
        <translation>Sluit deze bladzijde en begin een nieuwe.</translation>
    </message>
    <message>
        <source>This is a diary of a youth</source>
        <translation>Dit is het dagboek van een jongere</translation>
    </message>
    <message>
        <source>Only the youth can open it, at the board.</source>
        <translation>Alleen de jongere kan het openen, aan het bord.</translation>
    </message>
    <message>
        <source>This is not shared with you now</source>
        <translation>Dit is nu niet met jou gedeeld</translation>
    </message>
    <message>
        <source>It may have been taken back.</source>
        <translation>Misschien is het teruggenomen.</translation>
    </message>
</context>
<context>
    <name>SharedDiary</name>
    <message>
        <source>Great</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Gaat wel</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Niet goed</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Slecht</translation>
    </message>
</context>
<context>
    <name>SharedDiaryPage</name>
    <message>
        <source>{count} new</source>
        <translation>{count} nieuw</translation>
    </message>
    <message>
        <source>Everything read</source>
        <translation>Alles gelezen</translation>
    </message>
</context>
</TS>
