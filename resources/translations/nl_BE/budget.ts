<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Cash book written</source>
        <translation>Kasboek ingevuld</translation>
    </message>
    <message>
        <source>Cash counted</source>
        <translation>Kas geteld</translation>
    </message>
    <message>
        <source>Money booked</source>
        <translation>Geld geboekt</translation>
    </message>
    <message>
        <source>Money moved</source>
        <translation>Geld verplaatst</translation>
    </message>
    <message>
        <source>Money lent</source>
        <translation>Geld geleend</translation>
    </message>
    <message>
        <source>Loan paid back</source>
        <translation>Lening terugbetaald</translation>
    </message>
    <message>
        <source>Agreement on damage written</source>
        <translation>Akkoord over schade genoteerd</translation>
    </message>
    <message>
        <source>Damage paid</source>
        <translation>Schade betaald</translation>
    </message>
    <message>
        <source>Entry put right</source>
        <translation>Boeking rechtgezet</translation>
    </message>
    <message>
        <source>Savings goal changed</source>
        <translation>Spaardoel gewijzigd</translation>
    </message>
    <message>
        <source>Right to pocket money changed</source>
        <translation>Recht op zakgeld gewijzigd</translation>
    </message>
    <message>
        <source>Money confirmed</source>
        <translation>Geld bevestigd</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>Geld gespaard</translation>
    </message>
    <message>
        <source>Money asked</source>
        <translation>Geld gevraagd</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Vraag beantwoord</translation>
    </message>
    <message>
        <source>Hand-out signed</source>
        <translation>Uitbetaling getekend</translation>
    </message>
    <message>
        <source>Hand-out prepared</source>
        <translation>Uitbetaling klaargezet</translation>
    </message>
    <message>
        <source>Hand-out taken back</source>
        <translation>Uitbetaling teruggenomen</translation>
    </message>
    <message>
        <source>Pocket money paid</source>
        <translation>Zakgeld uitbetaald</translation>
    </message>
</context>
<context>
    <name>Amount</name>
    <message>
        <source>added</source>
        <translation>erbij</translation>
    </message>
    <message>
        <source>taken off</source>
        <translation>eraf</translation>
    </message>
</context>
<context>
    <name>AmountQuestion</name>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>{name} asks for {amount}</source>
        <translation>{name} vraagt {amount}</translation>
    </message>
    <message>
        <source>Not now: why, and when does it work?</source>
        <translation>Niet nu: waarom, en wanneer kan het wel?</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>The youth can read this.</source>
        <translation>De jongere kan dit lezen.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Number or place of the receipt</source>
        <translation>Nummer of plaats van de bon</translation>
    </message>
    <message>
        <source>Choose how it is signed</source>
        <translation>Kies hoe er getekend is</translation>
    </message>
    <message>
        <source>Signed on paper or at the desk</source>
        <translation>Getekend op papier of aan de pc</translation>
    </message>
    <message>
        <source>Does not want to sign</source>
        <translation>Wil niet tekenen</translation>
    </message>
    <message>
        <source>Is not here</source>
        <translation>Is er niet</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Kies een collega</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Book for {name}</source>
        <translation>Boeken voor {name}</translation>
    </message>
    <message>
        <source>Move money of {name}</source>
        <translation>Geld van {name} verplaatsen</translation>
    </message>
    <message>
        <source>Lend to {name}</source>
        <translation>Lenen aan {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>Van rekening</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>Naar rekening</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Colleague who stands by</source>
        <translation>Collega die erbij staat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Pocket money</source>
        <translation>Zakgeld</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Spaargeld</translation>
    </message>
    <message>
        <source>Clothing money</source>
        <translation>Kleedgeld</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Lening</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gekregen</translation>
    </message>
    <message>
        <source>Cash handed out</source>
        <translation>Contant mee</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Geleend</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Damage, agreed</source>
        <translation>Schade, met akkoord</translation>
    </message>
    <message>
        <source>Starting balance</source>
        <translation>Beginsaldo</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rechtgezet</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Krijgt mee</translation>
    </message>
    <message>
        <source>Given to keep</source>
        <translation>In bewaring gegeven</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Van de bank</translation>
    </message>
    <message>
        <source>To the bank</source>
        <translation>Naar de bank</translation>
    </message>
    <message>
        <source>House expense</source>
        <translation>Kosten van het huis</translation>
    </message>
    <message>
        <source>Difference at counting</source>
        <translation>Verschil bij telling</translation>
    </message>
    <message>
        <source>Pocket money, part {part} of {parts}</source>
        <translation>Zakgeld week {part} van {parts}</translation>
    </message>
    <message>
        <source>Put right: {what}</source>
        <translation>Rechtgezet: {what}</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>bon {number}</translation>
    </message>
    <message>
        <source>put right later</source>
        <translation>later rechtgezet</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>getekend {time}</translation>
    </message>
    <message>
        <source>code {time}</source>
        <translation>code {time}</translation>
    </message>
    <message>
        <source>refused, with {name}</source>
        <translation>weigerde, met {name}</translation>
    </message>
    <message>
        <source>absent, with {name}</source>
        <translation>afwezig, met {name}</translation>
    </message>
    <message>
        <source>Only added</source>
        <translation>Alleen bijgeschreven</translation>
    </message>
    <message>
        <source>Waits for the code at the kiosk</source>
        <translation>Wacht op code aan kiosk</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>No right here</source>
        <translation>Geen recht hier</translation>
    </message>
    <message>
        <source>Birth date unknown</source>
        <translation>Geboortedatum ontbreekt</translation>
    </message>
    <message>
        <source>No tariff at this age</source>
        <translation>Geen tarief op deze leeftijd</translation>
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
        <source>Activity</source>
        <translation>Activiteit</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Vermist</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elders</translation>
    </message>
</context>
<context>
    <name>BudgetPage</name>
    <message>
        <source>Pay day {day} · part {part} of {parts}</source>
        <translation>Uitbetaling {day} · week {part} van {parts}</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Kas tellen</translation>
    </message>
    <message>
        <source>room {room}</source>
        <translation>kamer {room}</translation>
    </message>
    <message>
        <source>key worker {name}</source>
        <translation>IB {name}</translation>
    </message>
    <message>
        <source>Cash box</source>
        <translation>Kas</translation>
    </message>
</context>
<context>
    <name>CountPanel</name>
    <message>
        <source>Colleague who counts along</source>
        <translation>Collega die meetelt</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Kies een collega</translation>
    </message>
    <message>
        <source>If it differs: what do you know about it?</source>
        <translation>Bij een verschil: wat weet je erover?</translation>
    </message>
    <message>
        <source>Save count</source>
        <translation>Bewaar telling</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>No names of youths in the cash book.</source>
        <translation>Geen namen van jongeren in het kasboek.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijf</translation>
    </message>
    <message>
        <source>By the books: {total}. Of the youths {youths}, of the house {house}.</source>
        <translation>Volgens de boeken: {total}. Van de jongeren {youths}, van het huis {house}.</translation>
    </message>
    <message>
        <source>How many of {amount}</source>
        <translation>Hoeveel stuks van {amount}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Kas tellen</translation>
    </message>
    <message>
        <source>Other in or out of the box</source>
        <translation>Andere in of uit de kas</translation>
    </message>
    <message>
        <source>Counted: {amount} (difference {difference})</source>
        <translation>Geteld: {amount} (verschil {difference})</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Pay day of the week (0 is Monday)</source>
        <translation>Dag van uitbetaling (0 is maandag)</translation>
    </message>
    <message>
        <source>Own file with the pocket money tariff</source>
        <translation>Eigen bestand met het zakgeldtarief</translation>
    </message>
    <message>
        <source>Pocket money</source>
        <translation>Zakgeld</translation>
    </message>
    <message>
        <source>See the money of the youths</source>
        <translation>Geld van de jongeren zien</translation>
    </message>
    <message>
        <source>Book and pay out money</source>
        <translation>Geld boeken en uitbetalen</translation>
    </message>
    <message>
        <source>Count the cash box</source>
        <translation>De kas tellen</translation>
    </message>
    <message>
        <source>Decide who has a right to pocket money</source>
        <translation>Beslissen wie recht heeft op zakgeld</translation>
    </message>
    <message>
        <source>See and use own money</source>
        <translation>Eigen geld zien en gebruiken</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>You and the begeleiders see this. Other youths do not.</source>
        <translation>Jij en de begeleiding zien dit. Andere jongeren niet.</translation>
    </message>
    <message>
        <source>This is how much you have now.</source>
        <translation>Zo veel heb je nu.</translation>
    </message>
    <message>
        <source>Did you get {amount}?</source>
        <translation>Kreeg je {amount}?</translation>
    </message>
    <message>
        <source>Yes, I have it</source>
        <translation>Ja, ik heb het</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>With yes you sign for it.</source>
        <translation>Met ja teken je ervoor.</translation>
    </message>
    <message>
        <source>How much do you ask?</source>
        <translation>Hoeveel vraag je?</translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Vraag het</translation>
    </message>
    <message>
        <source>How much goes into your jar?</source>
        <translation>Hoeveel doe je in je spaarpot?</translation>
    </message>
    <message>
        <source>Into the jar</source>
        <translation>In de spaarpot</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>koptelefoon</translation>
    </message>
    <message>
        <source>clothes</source>
        <translation>kleren</translation>
    </message>
    <message>
        <source>a present</source>
        <translation>een cadeau</translation>
    </message>
    <message>
        <source>a game</source>
        <translation>een spel</translation>
    </message>
    <message>
        <source>an outing</source>
        <translation>een uitstap</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>What do you save for?</source>
        <translation>Waarvoor spaar je?</translation>
    </message>
    <message>
        <source>How much does it cost?</source>
        <translation>Hoeveel kost het?</translation>
    </message>
    <message>
        <source>Save for it</source>
        <translation>Ik spaar ervoor</translation>
    </message>
</context>
<context>
    <name>MoveStory</name>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>You did this yourself</source>
        <translation>Dit deed je zelf</translation>
    </message>
    <message>
        <source>{name} wrote this down</source>
        <translation>{name} schreef dit op</translation>
    </message>
    <message>
        <source>You signed for it at the staff&apos;s screen</source>
        <translation>Jij tekende bij de begeleiding</translation>
    </message>
    <message>
        <source>You signed for it with your code</source>
        <translation>Jij tekende met je code</translation>
    </message>
    <message>
        <source>You did not sign; two begeleiders stood by</source>
        <translation>Jij tekende niet. Twee begeleiders waren erbij</translation>
    </message>
    <message>
        <source>You were not there; two begeleiders stood by</source>
        <translation>Jij was er niet. Twee begeleiders waren erbij</translation>
    </message>
</context>
<context>
    <name>MyMoney</name>
    <message>
        <source>Pocket money</source>
        <translation>Zakgeld</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Gekregen</translation>
    </message>
    <message>
        <source>Taken along</source>
        <translation>Meegenomen</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekocht</translation>
    </message>
    <message>
        <source>Savings jar</source>
        <translation>Spaarpot</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Geleend</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation>Samen afgesproken</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Rechtgezet</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Nothing came or went yet.</source>
        <translation>Er kwam en ging nog niets.</translation>
    </message>
    <message>
        <source>What came and what went</source>
        <translation>Wat kwam en wat ging</translation>
    </message>
    <message>
        <source>You have {amount}.</source>
        <translation>Je hebt {amount}.</translation>
    </message>
    <message>
        <source>You save for {what}: {saved} of {goal}.</source>
        <translation>Je spaart voor {what}: {saved} van {goal}.</translation>
    </message>
    <message>
        <source>Ask for money</source>
        <translation>Geld vragen</translation>
    </message>
    <message>
        <source>You have no money here now.</source>
        <translation>Je hebt hier nu geen geld.</translation>
    </message>
    <message>
        <source>You asked {amount}. Later: {why}</source>
        <translation>Je vroeg {amount}. Later: {why}</translation>
    </message>
    <message>
        <source>You asked {amount}. The begeleiders still look at it.</source>
        <translation>Je vroeg {amount}. De begeleiding kijkt nog.</translation>
    </message>
    <message>
        <source>You asked {amount}. That is done.</source>
        <translation>Je vroeg {amount}. Dat is gebeurd.</translation>
    </message>
    <message>
        <source>In my jar</source>
        <translation>In mijn spaarpot</translation>
    </message>
    <message>
        <source>What do you save for?</source>
        <translation>Waarvoor spaar je?</translation>
    </message>
    <message>
        <source>I save for</source>
        <translation>Ik spaar voor</translation>
    </message>
    <message>
        <source>{saved} of {goal}</source>
        <translation>{saved} van {goal}</translation>
    </message>
    <message>
        <source>I save more</source>
        <translation>Ik spaar erbij</translation>
    </message>
    <message>
        <source>New pocket money</source>
        <translation>Nieuw zakgeld</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My money</source>
        <translation>Mijn geld</translation>
    </message>
    <message>
        <source>Pocket money</source>
        <translation>Zakgeld</translation>
    </message>
</context>
<context>
    <name>PayRow</name>
    <message>
        <source>Handed out</source>
        <translation>Krijgt mee</translation>
    </message>
    <message>
        <source>Asks for money</source>
        <translation>Vraagt geld</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Neem terug</translation>
    </message>
    <message>
        <source>This is no amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>There is only {amount}.</source>
        <translation>Er is maar {amount}.</translation>
    </message>
    <message>
        <source>{name}, balance {now}, {coming}, handed out {out}, new balance {after}. {state}</source>
        <translation>{name}, saldo {now}, {coming}, krijgt mee {out}, nieuw saldo {after}. {state}</translation>
    </message>
</context>
<context>
    <name>PayTable</name>
    <message>
        <source>Book what is signed ({count})</source>
        <translation>Boek wat getekend is ({count})</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Krijgt mee</translation>
    </message>
    <message>
        <source>New balance</source>
        <translation>Nieuw saldo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Amount of the month by age, split over {parts} pay days. Tariff of {month}, {checked}.</source>
        <translation>Maandbedrag per leeftijd, verdeeld over {parts} betaaldagen. Tarief van {month}, {checked}.</translation>
    </message>
    <message>
        <source>checked on {date}</source>
        <translation>nagekeken op {date}</translation>
    </message>
    <message>
        <source>copied on {date} and not yet compared with the official list</source>
        <translation>overgenomen op {date} en nog niet vergeleken met de officiële lijst</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>No amount</source>
        <translation>Geen bedrag</translation>
    </message>
    <message>
        <source>Fill in an amount above zero.</source>
        <translation>Vul een bedrag boven nul in.</translation>
    </message>
    <message>
        <source>Amount too large</source>
        <translation>Bedrag te groot</translation>
    </message>
    <message>
        <source>{amount} is more than can be right.</source>
        <translation>{amount} kan niet juist zijn.</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Te weinig geld</translation>
    </message>
    <message>
        <source>There is only {amount}.</source>
        <translation>Er is maar {amount}.</translation>
    </message>
    <message>
        <source>Signature missing</source>
        <translation>Handtekening ontbreekt</translation>
    </message>
    <message>
        <source>Let the youth sign, at the desk or at the kiosk.</source>
        <translation>Laat de jongere tekenen, aan de pc of aan de kiosk.</translation>
    </message>
    <message>
        <source>Second colleague missing</source>
        <translation>Tweede collega ontbreekt</translation>
    </message>
    <message>
        <source>Choose the colleague who stands by.</source>
        <translation>Kies de collega die erbij staat.</translation>
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
        <source>Consent missing</source>
        <translation>Akkoord ontbreekt</translation>
    </message>
    <message>
        <source>The youth must agree first, and another way must have been offered.</source>
        <translation>De jongere moet eerst akkoord zijn, en een andere manier moet aangeboden zijn.</translation>
    </message>
    <message>
        <source>More than agreed</source>
        <translation>Meer dan afgesproken</translation>
    </message>
    <message>
        <source>At most {amount} was agreed.</source>
        <translation>Hoogstens {amount} is afgesproken.</translation>
    </message>
    <message>
        <source>Choose the colleague who counted along.</source>
        <translation>Kies de collega die meetelde.</translation>
    </message>
    <message>
        <source>Odd number</source>
        <translation>Vreemd getal</translation>
    </message>
    <message>
        <source>Fill in how many pieces there are.</source>
        <translation>Vul in hoeveel stuks er zijn.</translation>
    </message>
    <message>
        <source>No tariff for this month</source>
        <translation>Geen tarief voor deze maand</translation>
    </message>
    <message>
        <source>There is no pocket money tariff for {month}. Ask your administrator to add it.</source>
        <translation>Er is geen zakgeldtarief voor {month}. Vraag je beheerder om het toe te voegen.</translation>
    </message>
    <message>
        <source>Not possible this way</source>
        <translation>Kan zo niet</translation>
    </message>
    <message>
        <source>Use the act that was made for it.</source>
        <translation>Gebruik de knop die ervoor dient.</translation>
    </message>
    <message>
        <source>Reason missing</source>
        <translation>Reden ontbreekt</translation>
    </message>
    <message>
        <source>The count differs. Write what you know about it.</source>
        <translation>De telling klopt niet. Schrijf wat je erover weet.</translation>
    </message>
    <message>
        <source>Agreement missing</source>
        <translation>Afspraak ontbreekt</translation>
    </message>
    <message>
        <source>Write how the youth pays it back.</source>
        <translation>Schrijf hoe de jongere het terugbetaalt.</translation>
    </message>
    <message>
        <source>Entry not found</source>
        <translation>Boeking niet gevonden</translation>
    </message>
    <message>
        <source>This entry is not on this computer.</source>
        <translation>Deze boeking staat niet op deze pc.</translation>
    </message>
    <message>
        <source>Already put right</source>
        <translation>Al rechtgezet</translation>
    </message>
    <message>
        <source>This entry was put right before.</source>
        <translation>Deze boeking is al rechtgezet.</translation>
    </message>
    <message>
        <source>Write why this entry was wrong.</source>
        <translation>Schrijf waarom deze boeking fout was.</translation>
    </message>
    <message>
        <source>Pocket money is a right. Write why it is not due here.</source>
        <translation>Zakgeld is een recht. Schrijf waarom het hier niet moet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>What is booked has happened already.</source>
        <translation>Wat je boekt, is al gebeurd.</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Niet meer daar</translation>
    </message>
    <message>
        <source>Ask a begeleider.</source>
        <translation>Vraag het aan de begeleiding.</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Al gevraagd</translation>
    </message>
    <message>
        <source>The begeleiders will answer your questions first.</source>
        <translation>De begeleiding beantwoordt eerst je vragen.</translation>
    </message>
    <message>
        <source>Tell the youth why, and when it will be possible.</source>
        <translation>Zeg de jongere waarom, en wanneer het wel kan.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Only the youth does this.</source>
        <translation>Alleen de jongere doet dit.</translation>
    </message>
    <message>
        <source>Not at this desk</source>
        <translation>Niet aan deze pc</translation>
    </message>
    <message>
        <source>A code is only given at the kiosk.</source>
        <translation>Een code geef je alleen aan de kiosk.</translation>
    </message>
    <message>
        <source>Signature too long</source>
        <translation>Handtekening te lang</translation>
    </message>
    <message>
        <source>Let the youth sign again, with fewer strokes.</source>
        <translation>Laat de jongere opnieuw tekenen, met minder lijnen.</translation>
    </message>
    <message>
        <source>Already booked</source>
        <translation>Al geboekt</translation>
    </message>
    <message>
        <source>Put the entry right instead.</source>
        <translation>Zet de boeking recht.</translation>
    </message>
    <message>
        <source>Nothing to book</source>
        <translation>Niets te boeken</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Er heeft nog niemand getekend.</translation>
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
        <source>{name} has only {amount}.</source>
        <translation>{name} heeft maar {amount}.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Met jouw rol mag je dit niet.</translation>
    </message>
</context>
<context>
    <name>SignPad</name>
    <message>
        <source>Signature field</source>
        <translation>Veld om te tekenen</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Colleague who stands by</source>
        <translation>Collega die erbij staat</translation>
    </message>
    <message>
        <source>Choose a colleague</source>
        <translation>Kies een collega</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Does not want to sign</source>
        <translation>Wil niet tekenen</translation>
    </message>
    <message>
        <source>Is not here</source>
        <translation>Is er niet</translation>
    </message>
    <message>
        <source>Without a signature a second colleague stands by</source>
        <translation>Zonder handtekening staat een tweede collega erbij</translation>
    </message>
    <message>
        <source>{name} signs for {amount}</source>
        <translation>{name} tekent voor {amount}</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Why was this entry wrong?</source>
        <translation>Waarom was deze boeking fout?</translation>
    </message>
    <message>
        <source>Only add the pocket money</source>
        <translation>Alleen zakgeld bijschrijven</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Still to pay back: {amount}</source>
        <translation>Nog terug te betalen: {amount}</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Zet recht</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaats</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>Leen</translation>
    </message>
    <message>
        <source>Pocket money is a right. It can never be a punishment.</source>
        <translation>Zakgeld is een recht. Het kan nooit een straf zijn.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>In / out</source>
        <translation>In / uit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Savings goal: {what} · {saved} of {goal}</source>
        <translation>Spaardoel: {what} · {saved} van {goal}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Signed</source>
        <translation>Getekend</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Nog te doen nu</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Later vandaag</translation>
    </message>
    <message>
        <source>Cash after this round</source>
        <translation>Kas na deze ronde</translation>
    </message>
    <message>
        <source>Youths: {count}</source>
        <translation>Jongeren: {count}</translation>
    </message>
    <message>
        <source>Youths in the house: {count}</source>
        <translation>Jongeren in huis: {count}</translation>
    </message>
    <message>
        <source>Not in the house: {count}</source>
        <translation>Niet in huis: {count}</translation>
    </message>
    <message>
        <source>now {amount} in the box</source>
        <translation>nu {amount} in de kas</translation>
    </message>
</context>
</TS>
