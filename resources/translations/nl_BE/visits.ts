<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Acts</name>
    <message>
        <source>Person added</source>
        <translation>Persoon toegevoegd</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persoon gewijzigd</translation>
    </message>
    <message>
        <source>Visit rule written</source>
        <translation>Bezoekregel opgeschreven</translation>
    </message>
    <message>
        <source>Visit rule ended</source>
        <translation>Bezoekregel beëindigd</translation>
    </message>
    <message>
        <source>Visiting hours changed</source>
        <translation>Bezoekuren gewijzigd</translation>
    </message>
    <message>
        <source>Visit room changed</source>
        <translation>Bezoekruimte gewijzigd</translation>
    </message>
    <message>
        <source>Visit asked</source>
        <translation>Bezoek gevraagd</translation>
    </message>
    <message>
        <source>Wish about a visit</source>
        <translation>Wens over een bezoek</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Bezoek gepland</translation>
    </message>
    <message>
        <source>Visit refused</source>
        <translation>Bezoek geweigerd</translation>
    </message>
    <message>
        <source>Visit moved</source>
        <translation>Bezoek verplaatst</translation>
    </message>
    <message>
        <source>Visit cancelled</source>
        <translation>Bezoek afgezegd</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Whom do you want to see?</source>
        <translation>Wie wil je zien?</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
</context>
<context>
    <name>AskedView</name>
    <message>
        <source>No question waits for you.</source>
        <translation>Er wacht geen vraag op jou.</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>antwoord ten laatste {day}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Wie komt er</translation>
    </message>
    <message>
        <source>Name, or who comes along</source>
        <translation>Naam, of wie er meekomt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
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
        <source>A begeleider is there</source>
        <translation>Een begeleider is erbij</translation>
    </message>
    <message>
        <source>The judge ordered this visit</source>
        <translation>De rechter besliste dit bezoek</translation>
    </message>
    <message>
        <source>The youth reads this at the kiosk</source>
        <translation>Dit leest de jongere aan de kiosk</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan dit</translation>
    </message>
    <message>
        <source>Keep as refused</source>
        <translation>Bewaar als geweigerd</translation>
    </message>
    <message>
        <source>It does not happen</source>
        <translation>Het gaat niet door</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>answer promised by {day}</source>
        <translation>antwoord beloofd ten laatste {day}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>How we looked at it</source>
        <translation>Zo keken we dit na</translation>
    </message>
    <message>
        <source>This can be</source>
        <translation>Dit kan</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Beslissing van {day}</translation>
    </message>
    <message>
        <source>This cannot be: {why}</source>
        <translation>Dit kan niet: {why}</translation>
    </message>
    <message>
        <source>A limit is over</source>
        <translation>Een regel is voorbij</translation>
    </message>
    <message>
        <source>It no longer holds. Look at it again, or end it.</source>
        <translation>Hij geldt niet meer. Bekijk hem opnieuw, of beëindig hem.</translation>
    </message>
    <message>
        <source>with a begeleider</source>
        <translation>met een begeleider erbij</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Write hours as 14-18 or 10-12, 14-18. Leave it empty when nobody comes.</source>
        <translation>Schrijf uren als 14-18 of 10-12, 14-18. Laat het leeg als er niemand komt.</translation>
    </message>
    <message>
        <source>Visits at the same time</source>
        <translation>Bezoeken tegelijk</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Bekijk opnieuw op</translation>
    </message>
    <message>
        <source>Keep the room</source>
        <translation>Bewaar de ruimte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Hours on that day</source>
        <translation>Uren op die dag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Keep that day</source>
        <translation>Bewaar die dag</translation>
    </message>
    <message>
        <source>Other hours on one day</source>
        <translation>Andere uren op één dag</translation>
    </message>
    <message>
        <source>Write hours as 14-18.</source>
        <translation>Schrijf uren als 14-18.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Visits</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>See the visits</source>
        <translation>Bezoek zien</translation>
    </message>
    <message>
        <source>Plan visits</source>
        <translation>Bezoek plannen</translation>
    </message>
    <message>
        <source>Set visiting hours and limits</source>
        <translation>Bezoekuren en regels bepalen</translation>
    </message>
    <message>
        <source>Ask for visits</source>
        <translation>Bezoek vragen</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>{name} calls</source>
        <translation>{name} belt</translation>
    </message>
    <message>
        <source>{name} comes</source>
        <translation>{name} komt</translation>
    </message>
    <message>
        <source>The begeleiding reads your question. The people you ask for do not see it.</source>
        <translation>De begeleiding leest je vraag. Wie je wil zien, ziet ze niet.</translation>
    </message>
    <message>
        <source>Who comes this week?</source>
        <translation>Wie komt deze week?</translation>
    </message>
    <message>
        <source>Tap somebody. You get an answer by {day} at the latest.</source>
        <translation>Tik op iemand. Je krijgt antwoord, ten laatste {day}.</translation>
    </message>
    <message>
        <source>Somebody who is not here</source>
        <translation>Iemand die hier niet staat</translation>
    </message>
    <message>
        <source>Whom do you want to see?</source>
        <translation>Wie wil je zien?</translation>
    </message>
    <message>
        <source>Come to visit</source>
        <translation>Op bezoek komen</translation>
    </message>
    <message>
        <source>Call by phone</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>{name}: come or call?</source>
        <translation>{name}: komen of bellen?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Op welke dag?</translation>
    </message>
    <message>
        <source>Ask this: {name} comes on {day}?</source>
        <translation>Vraag je dit: {name} komt op {day}?</translation>
    </message>
    <message>
        <source>Ask this: {name} calls on {day}?</source>
        <translation>Vraag je dit: {name} belt op {day}?</translation>
    </message>
    <message>
        <source>Yes, ask it</source>
        <translation>Ja, vraag het</translation>
    </message>
    <message>
        <source>You get an answer by {day} at the latest.</source>
        <translation>Je krijgt antwoord, ten laatste {day}.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Nobody comes this week.</source>
        <translation>Deze week komt er niemand.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>My visits</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoek</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>The youth says</source>
        <translation>De jongere zegt</translation>
    </message>
    <message>
        <source>For example mama or tante An.</source>
        <translation>Bijvoorbeeld mama of tante An.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Plaatje</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Volledige naam</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Shield these details</source>
        <translation>Scherm deze gegevens af</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Only at the desk</source>
        <translation>Alleen op de pc</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Who is it?</source>
        <translation>Wie is het?</translation>
    </message>
    <message>
        <source>Write how the youth calls this person.</source>
        <translation>Schrijf hoe de jongere deze persoon noemt.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>Dat is te lang</translation>
    </message>
    <message>
        <source>Write at most 200 letters.</source>
        <translation>Schrijf hoogstens 200 letters.</translation>
    </message>
    <message>
        <source>These hours do not fit</source>
        <translation>Deze uren kloppen niet</translation>
    </message>
    <message>
        <source>Each ends after it begins, and before the next.</source>
        <translation>Elk uur eindigt na het begin, en voor het volgende.</translation>
    </message>
    <message>
        <source>The youth decides</source>
        <translation>De jongere beslist</translation>
    </message>
    <message>
        <source>From 12 years on the youth agrees, not the parent.</source>
        <translation>Vanaf 12 jaar gaat de jongere zelf akkoord, niet de ouder.</translation>
    </message>
    <message>
        <source>A parent decides</source>
        <translation>Een ouder beslist</translation>
    </message>
    <message>
        <source>Under 12 years a parent agrees.</source>
        <translation>Onder 12 jaar gaat een ouder akkoord.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Zeg waarom</translation>
    </message>
    <message>
        <source>Write the reason in one or two sentences. It stays at the desk.</source>
        <translation>Schrijf de reden in een of twee zinnen. Ze blijft op de pc.</translation>
    </message>
    <message>
        <source>What does the youth read?</source>
        <translation>Wat leest de jongere?</translation>
    </message>
    <message>
        <source>Say who decided and until when, without blame.</source>
        <translation>Zeg wie besliste en tot wanneer, zonder schuld.</translation>
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
        <source>When do you look again?</source>
        <translation>Wanneer bekijk je het opnieuw?</translation>
    </message>
    <message>
        <source>Choose a day after the decision.</source>
        <translation>Kies een dag na de beslissing.</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Tot wanneer?</translation>
    </message>
    <message>
        <source>The end lies before the decision.</source>
        <translation>Het einde ligt voor de beslissing.</translation>
    </message>
    <message>
        <source>The judge must know</source>
        <translation>De rechter moet het weten</translation>
    </message>
    <message>
        <source>Write when the judge was told, and until when this holds.</source>
        <translation>Schrijf wanneer de rechter het wist, en tot wanneer dit geldt.</translation>
    </message>
    <message>
        <source>What is limited?</source>
        <translation>Wat wordt beperkt?</translation>
    </message>
    <message>
        <source>Choose days, a place, or a begeleider who is there.</source>
        <translation>Kies dagen, een plaats, of een begeleider erbij.</translation>
    </message>
    <message>
        <source>House rules are about time and place</source>
        <translation>Huisregels gaan over tijd en plaats</translation>
    </message>
    <message>
        <source>They cannot forbid a person to come.</source>
        <translation>Ze kunnen niemand verbieden te komen.</translation>
    </message>
    <message>
        <source>About whom?</source>
        <translation>Over wie?</translation>
    </message>
    <message>
        <source>A limit names the person it is about.</source>
        <translation>Een regel noemt de persoon over wie het gaat.</translation>
    </message>
    <message>
        <source>When is it?</source>
        <translation>Wanneer is het?</translation>
    </message>
    <message>
        <source>The end must lie after the start, on the same day.</source>
        <translation>Het einde moet na het begin liggen, op dezelfde dag.</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Wie komt er?</translation>
    </message>
    <message>
        <source>Choose somebody, or write who it is.</source>
        <translation>Kies iemand, of schrijf wie het is.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Welke dag?</translation>
    </message>
    <message>
        <source>Choose a day of the week.</source>
        <translation>Kies een dag van de week.</translation>
    </message>
    <message>
        <source>Everybody who planned on it reads the reason.</source>
        <translation>Iedereen die erop rekende, leest de reden.</translation>
    </message>
    <message>
        <source>How many visits?</source>
        <translation>Hoeveel bezoeken?</translation>
    </message>
    <message>
        <source>Choose a number from 1 to 20.</source>
        <translation>Kies een getal van 1 tot 20.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Kies een andere dag.</translation>
    </message>
    <message>
        <source>Already asked</source>
        <translation>Al gevraagd</translation>
    </message>
    <message>
        <source>The begeleiders will answer your questions first.</source>
        <translation>De begeleiders beantwoorden eerst je vragen.</translation>
    </message>
    <message>
        <source>This visit is not there</source>
        <translation>Dit bezoek is er niet</translation>
    </message>
    <message>
        <source>Perhaps a colleague took it away.</source>
        <translation>Misschien haalde een collega ze weg.</translation>
    </message>
    <message>
        <source>This visit does not happen</source>
        <translation>Dit bezoek gaat niet door</translation>
    </message>
    <message>
        <source>Talk with a begeleider.</source>
        <translation>Praat met een begeleider.</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>Dit mag jij niet doen</translation>
    </message>
    <message>
        <source>Only the youth does this.</source>
        <translation>Alleen de jongere doet dit.</translation>
    </message>
    <message>
        <source>This visit cannot be</source>
        <translation>Dit bezoek kan niet</translation>
    </message>
    <message>
        <source>The page says what stands against it, and what can be.</source>
        <translation>De pagina zegt wat niet kan, en wat wel kan.</translation>
    </message>
    <message>
        <source>This is about another youth</source>
        <translation>Dit gaat over een andere jongere</translation>
    </message>
    <message>
        <source>Plan a new visit.</source>
        <translation>Plan een nieuw bezoek.</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Dit kan hier niet</translation>
    </message>
    <message>
        <source>Open the visit first.</source>
        <translation>Open eerst het bezoek.</translation>
    </message>
    <message>
        <source>The youth would rather not</source>
        <translation>De jongere wil liever niet</translation>
    </message>
    <message>
        <source>Talk with the youth first. Nobody has to see somebody.</source>
        <translation>Praat eerst met de jongere. Niemand moet iemand zien.</translation>
    </message>
    <message>
        <source>Ask your team lead who may.</source>
        <translation>Vraag je teamcoach wie dit mag.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>only as below</source>
        <translation>alleen zoals hieronder</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>geen contact</translation>
    </message>
    <message>
        <source>Only with a begeleider</source>
        <translation>Alleen met een begeleider</translation>
    </message>
    <message>
        <source>Only in the house</source>
        <translation>Alleen in huis</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>It has an end</source>
        <translation>Er is een einde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Bekijk opnieuw op</translation>
    </message>
    <message>
        <source>The judge was told</source>
        <translation>De rechter weet het</translation>
    </message>
    <message>
        <source>The judge was told on</source>
        <translation>De rechter weet het sinds</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Stays at the desk.</source>
        <translation>Blijft op de pc.</translation>
    </message>
    <message>
        <source>The youth reads this at the kiosk</source>
        <translation>Dit leest de jongere aan de kiosk</translation>
    </message>
    <message>
        <source>Who decided, and until when.</source>
        <translation>Wie besliste, en tot wanneer.</translation>
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
        <source>Only on these days</source>
        <translation>Alleen op deze dagen</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>Rules that hold now</source>
        <translation>Regels die nu gelden</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Het huis</translation>
    </message>
    <message>
        <source>no visiting hours yet</source>
        <translation>nog geen bezoekuren</translation>
    </message>
    <message>
        <source>{count} visits at the same time</source>
        <translation>{count} bezoeken tegelijk</translation>
    </message>
    <message>
        <source>look again on {day}</source>
        <translation>bekijk opnieuw op {day}</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Visiting hours</source>
        <translation>Bezoekuren</translation>
    </message>
    <message>
        <source>It is over and no longer blocks.</source>
        <translation>Ze is voorbij en houdt niets meer tegen.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Het is voorbij</translation>
    </message>
    <message>
        <source>New rule for</source>
        <translation>Nieuwe regel voor</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>You asked this.</source>
        <translation>Jij vroeg dit.</translation>
    </message>
    <message>
        <source>You asked this. You get an answer by {day} at the latest.</source>
        <translation>Jij vroeg dit. Je krijgt antwoord, ten laatste {day}.</translation>
    </message>
    <message>
        <source>You would rather not. It does not go on until somebody talks with you.</source>
        <translation>Jij wil liever niet. Het gaat niet door tot iemand met jou praat.</translation>
    </message>
    <message>
        <source>You would rather not. The judge decided this visit: somebody talks with you.</source>
        <translation>Jij wil liever niet. De rechter besliste dit bezoek: iemand praat met jou.</translation>
    </message>
    <message>
        <source>A begeleider is there too.</source>
        <translation>Een begeleider is er ook bij.</translation>
    </message>
    <message>
        <source>You go out.</source>
        <translation>Jij gaat op stap.</translation>
    </message>
    <message>
        <source>Do not ask it</source>
        <translation>Vraag het niet</translation>
    </message>
    <message>
        <source>Yes after all</source>
        <translation>Toch wel</translation>
    </message>
    <message>
        <source>You said: nice</source>
        <translation>Jij zei: fijn</translation>
    </message>
    <message>
        <source>Nice</source>
        <translation>Fijn</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Liever niet</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>decision of the youth judge</source>
        <translation>beslissing jeugdrechter</translation>
    </message>
    <message>
        <source>the youth agrees</source>
        <translation>de jongere gaat akkoord</translation>
    </message>
    <message>
        <source>a parent agrees</source>
        <translation>een ouder gaat akkoord</translation>
    </message>
    <message>
        <source>safety, until the judge decides</source>
        <translation>veiligheid, tot de rechter beslist</translation>
    </message>
    <message>
        <source>rules of the house</source>
        <translation>huisregels</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>moeder</translation>
    </message>
    <message>
        <source>father</source>
        <translation>vader</translation>
    </message>
    <message>
        <source>family</source>
        <translation>familie</translation>
    </message>
    <message>
        <source>foster family</source>
        <translation>pleeggezin</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>vriend</translation>
    </message>
    <message>
        <source>trusted person</source>
        <translation>vertrouwenspersoon</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>visit, not in the house</source>
        <translation>bezoek buitenshuis</translation>
    </message>
    <message>
        <source>visit in the house</source>
        <translation>bezoek in huis</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>youth would rather not</source>
        <translation>jongere wil liever niet</translation>
    </message>
    <message>
        <source>cannot be</source>
        <translation>kan niet</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>No contact allowed?</source>
        <translation>Contactverbod</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Regeling van de rechter</translation>
    </message>
    <message>
        <source>Place in the visit room</source>
        <translation>Plaats in de bezoekruimte</translation>
    </message>
    <message>
        <source>Visiting hours of the house</source>
        <translation>Bezoekuren van het huis</translation>
    </message>
    <message>
        <source>Does the youth want it?</source>
        <translation>Wil de jongere dit zelf?</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>still to ask</source>
        <translation>nog te vragen</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>niet nagekeken</translation>
    </message>
    <message>
        <source>no contact now</source>
        <translation>nu geen contact</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>niet op deze dag</translation>
    </message>
    <message>
        <source>not in this place</source>
        <translation>niet op deze plaats</translation>
    </message>
    <message>
        <source>a begeleider must be there</source>
        <translation>een begeleider moet erbij zijn</translation>
    </message>
    <message>
        <source>the room is full</source>
        <translation>de ruimte is vol</translation>
    </message>
    <message>
        <source>no visits that day</source>
        <translation>die dag geen bezoek</translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation>buiten de bezoekuren</translation>
    </message>
    <message>
        <source>the youth would rather not</source>
        <translation>de jongere wil liever niet</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>geen contact</translation>
    </message>
    <message>
        <source>in the house</source>
        <translation>in huis</translation>
    </message>
    <message>
        <source>not in the house</source>
        <translation>buitenshuis</translation>
    </message>
    <message>
        <source>with a begeleider</source>
        <translation>met een begeleider erbij</translation>
    </message>
    <message>
        <source>look again on {day}</source>
        <translation>bekijk opnieuw op {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot {day}</translation>
    </message>
    <message>
        <source>That is a rule of the house.</source>
        <translation>Dat is een regel van het huis.</translation>
    </message>
    <message>
        <source>The youth judge decided that.</source>
        <translation>De jeugdrechter besliste dat.</translation>
    </message>
    <message>
        <source>You agreed on that.</source>
        <translation>Jij ging daarmee akkoord.</translation>
    </message>
    <message>
        <source>Your parent agreed on that.</source>
        <translation>Je ouder ging daarmee akkoord.</translation>
    </message>
    <message>
        <source>It is for your safety, until the judge decides.</source>
        <translation>Het is voor je veiligheid, tot de rechter beslist.</translation>
    </message>
    <message>
        <source>It holds until {day}.</source>
        <translation>Dat geldt tot {day}.</translation>
    </message>
    <message>
        <source>{name} cannot come on {day}.</source>
        <translation>{name} kan {day} niet komen.</translation>
    </message>
    <message>
        <source>{name} cannot call on {day}.</source>
        <translation>{name} kan {day} niet bellen.</translation>
    </message>
    <message>
        <source>The visit room is full then.</source>
        <translation>De bezoekruimte is dan vol.</translation>
    </message>
    <message>
        <source>There are no visiting hours then.</source>
        <translation>Dan zijn er geen bezoekuren.</translation>
    </message>
    <message>
        <source>{day} at {time} can be. Do you want that?</source>
        <translation>{day} om {time} kan wel. Wil je dat?</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Vrouw</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Grandmother</source>
        <translation>Oma</translation>
    </message>
    <message>
        <source>Grandfather</source>
        <translation>Opa</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>Meisje</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>Jongen</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Vrienden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
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
        <source>New visit</source>
        <translation>Nieuw bezoek</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last} · {count} questions</source>
        <translation>Week {number} · {first} tot {last} · {count} vragen van jongeren</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last} · 1 question</source>
        <translation>Week {number} · {first} tot {last} · 1 vraag van een jongere</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Visiting hours</source>
        <translation>Bezoekuren</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jongere</translation>
    </message>
    <message>
        <source>Onward</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nieuwe persoon</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nieuwe regel</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Visits of the week</source>
        <translation>Bezoek van de week</translation>
    </message>
    <message>
        <source>no visiting hours</source>
        <translation>geen bezoekuren</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Answer to your question</source>
        <translation>Antwoord op je vraag</translation>
    </message>
    <message>
        <source>{name} does not come yet</source>
        <translation>{name} komt nog niet</translation>
    </message>
    <message>
        <source>It is not your fault.</source>
        <translation>Het is niet jouw schuld.</translation>
    </message>
    <message>
        <source>You can talk with {name}.</source>
        <translation>Je kan praten met {name}.</translation>
    </message>
    <message>
        <source>You can talk with a begeleider.</source>
        <translation>Je kan praten met een begeleider.</translation>
    </message>
</context>
</TS>
