<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Kiosk</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Not needed after all</source>
        <translation>Toch niet</translation>
    </message>
    <message>
        <source>You called for help.</source>
        <translation>Jij riep hulp.</translation>
    </message>
    <message>
        <source>The staff heard you.</source>
        <translation>De begeleiding hoorde je.</translation>
    </message>
    <message>
        <source>Somebody is on the way.</source>
        <translation>Iemand is op weg.</translation>
    </message>
    <message>
        <source>Just stay here. Breathe calmly in and out.</source>
        <translation>Blijf maar hier. Adem rustig in en uit.</translation>
    </message>
    <message>
        <source>We are calling ...</source>
        <translation>Wij roepen ...</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>Iemand komt naar jou.</translation>
    </message>
    <message>
        <source>Nobody heard it yet.</source>
        <translation>Nog niemand hoorde het.</translation>
    </message>
    <message>
        <source>Call 112, or go to the staff.</source>
        <translation>Bel 112 of ga naar de begeleiding.</translation>
    </message>
    <message>
        <source>Call {number} or 112.</source>
        <translation>Bel {number} of 112.</translation>
    </message>
    <message>
        <source>Is nobody coming?</source>
        <translation>Komt er niemand?</translation>
    </message>
    <message>
        <source>The board is closed.</source>
        <translation>Het bord is dicht.</translation>
    </message>
    <message>
        <source>Ask the staff to open it.</source>
        <translation>Vraag de begeleiding om het te openen.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>{count} of {total} tapped</source>
        <translation>{count} van {total} getikt</translation>
    </message>
    <message>
        <source>Hello {name}!</source>
        <translation>Hallo {name}!</translation>
    </message>
    <message>
        <source>Hi {name}!</source>
        <translation>Dag {name}!</translation>
    </message>
    <message>
        <source>Tap your code.</source>
        <translation>Tik je code.</translation>
    </message>
    <message>
        <source>You have no code yet.</source>
        <translation>Je hebt nog geen code.</translation>
    </message>
    <message>
        <source>Ask the staff to come.</source>
        <translation>Vraag de begeleiding om te komen.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Plaatjes</translation>
    </message>
    <message>
        <source>What is your code made of?</source>
        <translation>Waaruit bestaat je code?</translation>
    </message>
    <message>
        <source>You need it every time. Choose what is easy for you.</source>
        <translation>Je tikt ze elke keer. Kies wat jij makkelijk vindt.</translation>
    </message>
    <message>
        <source>Make your own code.</source>
        <translation>Maak je eigen code.</translation>
    </message>
    <message>
        <source>Tap four figures.</source>
        <translation>Tik vier cijfers.</translation>
    </message>
    <message>
        <source>Tap four pictures.</source>
        <translation>Tik vier plaatjes.</translation>
    </message>
    <message>
        <source>Once more.</source>
        <translation>Nog één keer.</translation>
    </message>
    <message>
        <source>Tap the same code again.</source>
        <translation>Tik dezelfde code nog eens.</translation>
    </message>
    <message>
        <source>That was another code. Start again.</source>
        <translation>Dat was een andere code. Begin opnieuw.</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>Dat was niet juist. Probeer nog eens.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
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
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Niets gepland</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Niets meer</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>tot {time}</translation>
    </message>
    <message>
        <source>Nobody lives here yet.</source>
        <translation>Hier woont nog niemand.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben jij?</translation>
    </message>
    <message>
        <source>Tap your picture.</source>
        <translation>Tik op je plaatje.</translation>
    </message>
    <message>
        <source>Close the board</source>
        <translation>Bord sluiten</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Bord openen</translation>
    </message>
    <message>
        <source>That does not work now.</source>
        <translation>Dat lukt nu niet.</translation>
    </message>
    <message>
        <source>You did nothing wrong. Ask the staff.</source>
        <translation>Jij deed niets fout. Vraag de begeleiding.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Go on?</source>
        <translation>Verder doen?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lees voor</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Over mij</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>You may always ask for help.</source>
        <translation>Hulp vragen mag altijd.</translation>
    </message>
    <message>
        <source>You do not have to do anything.</source>
        <translation>Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hulp nu</translation>
    </message>
    <message>
        <source>Tap once.</source>
        <translation>Tik één keer.</translation>
    </message>
    <message>
        <source>Then we call the staff at once.</source>
        <translation>Dan roepen we meteen de begeleiding.</translation>
    </message>
    <message>
        <source>Go to the staff.</source>
        <translation>Ga naar de begeleiding.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mijn mensen</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Het huis</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation>Tik om verder te gaan.</translation>
    </message>
    <message>
        <source>Good day {name}</source>
        <translation>Dag {name}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time} uur</translation>
    </message>
    <message>
        <source>{count} to do</source>
        <translation>{count} te doen</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Letters or figures</source>
        <translation>Letters of cijfers</translation>
    </message>
    <message>
        <source>space</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Even wachten.</translation>
    </message>
    <message>
        <source>The board starts again soon.</source>
        <translation>Het bord begint zo opnieuw.</translation>
    </message>
    <message>
        <source>You did nothing wrong.</source>
        <translation>Jij deed niets fout.</translation>
    </message>
    <message>
        <source>What you wrote is kept.</source>
        <translation>Wat je schreef, is bewaard.</translation>
    </message>
    <message>
        <source>Ask the staff.</source>
        <translation>Vraag de begeleiding.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>{page} of {total}</source>
        <translation>{page} van {total}</translation>
    </message>
    <message>
        <source>ball</source>
        <translation>bal</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>regenboog</translation>
    </message>
    <message>
        <source>dog</source>
        <translation>hond</translation>
    </message>
    <message>
        <source>strawberry</source>
        <translation>aardbei</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>raket</translation>
    </message>
    <message>
        <source>flower</source>
        <translation>bloem</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>gitaar</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>ijs</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ster</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>schildpad</translation>
    </message>
    <message>
        <source>kite</source>
        <translation>vlieger</translation>
    </message>
    <message>
        <source>Are you not here? Ask the staff.</source>
        <translation>Sta je er niet bij? Vraag het aan de begeleiding.</translation>
    </message>
    <message>
        <source>Forgot your code? Ask the staff. They never see it.</source>
        <translation>Code vergeten? Vraag de begeleiding, zij zien je code niet.</translation>
    </message>
    <message>
        <source>Forget your code, and your diary is gone without a card.</source>
        <translation>Code vergeten? Zonder kaart is je dagboek dan weg.</translation>
    </message>
    <message>
        <source>Only you know your code. The staff do not see it.</source>
        <translation>Alleen jij kent je code. De begeleiding ziet ze niet.</translation>
    </message>
    <message>
        <source>Nobody counts how often you come here.</source>
        <translation>Niemand telt hoe vaak je hier bent.</translation>
    </message>
    <message>
        <source>Other youths do not see this.</source>
        <translation>Andere jongeren zien dit niet.</translation>
    </message>
    <message>
        <source>You can ask for help without a code.</source>
        <translation>Hulp vragen kan zonder code.</translation>
    </message>
    <message>
        <source>Your text is kept. Only you can open it.</source>
        <translation>Je tekst is bewaard. Alleen jij kan hem openen.</translation>
    </message>
    <message>
        <source>This is for the staff.</source>
        <translation>Dit is voor de begeleiding.</translation>
    </message>
    <message>
        <source>Shall I read it aloud?</source>
        <translation>Mag het hardop?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your kiosk code</source>
        <translation>Je kioskcode</translation>
    </message>
    <message>
        <source>Name or code is not right.</source>
        <translation>Naam of code klopt niet.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Ja, ik ben er</translation>
    </message>
    <message>
        <source>The board closes soon.</source>
        <translation>Het bord gaat zo dicht.</translation>
    </message>
    <message>
        <source>The board closes in {count} seconds.</source>
        <translation>Het bord gaat over {count} tellen dicht.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Nothing planned today.</source>
        <translation>Vandaag is niets gepland.</translation>
    </message>
</context>
</TS>
