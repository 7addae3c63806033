<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message>
            <source>There is no option %1.</source>
            <translation>De optie %1 bestaat niet.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value.</source>
            <translation>Bij de optie --%1 hoort een waarde.</translation>
        </message>
        <message>
            <source>(no reference)</source>
            <translation>(geen dossiercode)</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>presumed victim</source>
            <translation>vermoedelijk slachtoffer</translation>
        </message>
        <message>
            <source>presumed perpetrator</source>
            <translation>vermoedelijke pleger</translation>
        </message>
        <message>
            <source>child</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>getuige</translation>
        </message>
        <message>
            <source>supporter</source>
            <translation>steunfiguur</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>hulpverlener</translation>
        </message>
        <message>
            <source>role not clear</source>
            <translation>rol nog niet duidelijk</translation>
        </message>
        <message>
            <source>Facts: %1. Notes: %2. Checklists: %3.</source>
            <translation>Feiten: %1. Notities: %2. Signaleringslijsten: %3.</translation>
        </message>
        <message>
            <source>Step reached: %1 of 5.</source>
            <translation>Bereikt: stap %1 van 5.</translation>
        </message>
        <message>
            <source>Still to do: %1</source>
            <translation>Nog te doen: %1</translation>
        </message>
        <message>
            <source>Look again: %1</source>
            <translation>Opnieuw kijken: %1</translation>
        </message>
        <message>
            <source>Imported: %1  %2</source>
            <translation>Ingelezen: %1  %2</translation>
        </message>
        <message>
            <source>This is the whole case, unencrypted. The export is in its log.</source>
            <translation>Dit is de hele casus, niet versleuteld. De export staat in het logboek van de casus.</translation>
        </message>
        <message>
            <source>Grave by itself:</source>
            <translation>Telt op zichzelf zwaar:</translation>
        </message>
        <message>
            <source>Do: </source>
            <translation>Doen: </translation>
        </message>
        <message>
            <source>Do not: </source>
            <translation>Niet doen: </translation>
        </message>
        <message>
            <source>Ask next:</source>
            <translation>Vraag nu eerst:</translation>
        </message>
        <message>
            <source>New passphrase:</source>
            <translation>Nieuwe wachtzin:</translation>
        </message>
        <message>
            <source>The same passphrase again:</source>
            <translation>Nog een keer dezelfde wachtzin:</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation>De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt.</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Wachtzin: %1</translation>
        </message>
        <message>
            <source>It is no secret. Put nothing true in this vault.</source>
            <translation>Deze wachtzin is niet geheim. Zet geen echte gegevens in deze kluis.</translation>
        </message>
        <message>
            <source>Nothing was written. First mend:</source>
            <translation>Er is niets geschreven. Herstel eerst:</translation>
        </message>
        <message>
            <source>    Not encrypted.</source>
            <translation>    Niet versleuteld.</translation>
        </message>
        <message>
            <source>    Passphrase, to be told by phone: %1</source>
            <translation>    Wachtzin, geef die door met de telefoon: %1</translation>
        </message>
        <message>
            <source>Please look: %1</source>
            <translation>Let op: %1</translation>
        </message>
        <message>
            <source>--kind is melding or crisisblad.</source>
            <translation>--kind is melding of crisisblad.</translation>
        </message>
        <message>
            <source>--out names the PDF to write.</source>
            <translation>Geef met --out de naam van de pdf.</translation>
        </message>
        <message>
            <source>What a file of answers shows: when to act, what is grave by itself, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</source>
            <translation>Wat een bestand met antwoorden laat zien: wanneer u handelt, wat op zichzelf zwaar telt, hoeveel er bekend is. ANSWERS is een bestand, of - voor standaardinvoer. Zonder --today telt de dag van de antwoorden als vandaag.</translation>
        </message>
        <message>
            <source>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with file and path; exit code 1.</source>
            <translation>Controleert de ingebouwde signaleringslijst, of die in een map. Toont elke fout met bestand en pad; exitcode 1.</translation>
        </message>
        <message>
            <source>All questions and triggers.</source>
            <translation>Alle vragen en triggers.</translation>
        </message>
        <message>
            <source>One question or trigger, with its words, weight and sources.</source>
            <translation>Eén vraag of trigger, met tekst, gewicht en bronnen.</translation>
        </message>
        <message>
            <source>Makes an empty vault. Never overwrites.</source>
            <translation>Maakt een lege kluis. Overschrijft nooit iets.</translation>
        </message>
        <message>
            <source>What can be seen of a vault without its passphrase.</source>
            <translation>Wat er zonder wachtzin van een kluis te zien is.</translation>
        </message>
        <message>
            <source>Reads everything in the vault and holds it against its log. Damage is listed; exit code 1.</source>
            <translation>Leest alles in de kluis en vergelijkt het met het logboek. Toont elke beschadiging; exitcode 1.</translation>
        </message>
        <message>
            <source>The cases in a vault.</source>
            <translation>De casussen in een kluis.</translation>
        </message>
        <message>
            <source>The picture and the state of one case, without names. CASE is its id or its reference.</source>
            <translation>Het beeld en de stand van één casus, zonder namen. CASE is de id of de dossiercode.</translation>
        </message>
        <message>
            <source>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are told with their path; then nothing is imported.</source>
            <translation>Zet een casus in de kluis. CASE.json is een bestand, of - voor wat op standaardinvoer na de wachtzin komt. Toont elke fout met het pad; er wordt dan niets ingelezen.</translation>
        </message>
        <message>
            <source>Writes the whole case as JSON on standard output, unencrypted. The export is entered in the log of the case.</source>
            <translation>Schrijft de hele casus als JSON naar standaarduitvoer, niet versleuteld. De export komt in het logboek van de casus.</translation>
        </message>
        <message>
            <source>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. --archive also keeps a copy in the vault. What stops a referral is listed; exit code 1, nothing written.</source>
            <translation>Schrijft X.pdf en, als dat er is, deel S als X-deel-S.pdf. Versleutelt beide en toont de wachtzinnen, behalve met --open. Met --archive komt er ook een kopie in de kluis. Toont wat een verwijzing tegenhoudt; exitcode 1, er is dan niets geschreven.</translation>
        </message>
        <message>
            <source>Makes practice.vlagwijzer with three cases of invented people, and their answer files. Prints its passphrase, which is no secret. Never overwrites.</source>
            <translation>Maakt practice.vlagwijzer met drie casussen over verzonnen mensen, en hun bestanden met antwoorden. Toont de wachtzin; die is niet geheim. Overschrijft nooit iets.</translation>
        </message>
        <message>
            <source>General: --json for JSON, --language en|nl, --help, --version.</source>
            <translation>Algemeen: --json voor JSON, --language en|nl, --help, --version.</translation>
        </message>
        <message>
            <source>A passphrase is asked on the terminal, or read as the first line of standard input. It is never an argument.</source>
            <translation>Het programma vraagt de wachtzin in de terminal, of leest die als eerste regel van standaardinvoer. De wachtzin is nooit een argument.</translation>
        </message>
        <message>
            <source>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</source>
            <translation>Exitcodes: 0 goed, 1 een bevinding, 2 verkeerde argumenten, 3 onjuiste invoer, verkeerde wachtzin of niet gevonden.</translation>
        </message>
        <message>
            <source>Too many or too few arguments. Usage: %1</source>
            <translation>Te veel of te weinig argumenten. Gebruik: %1</translation>
        </message>
        <message>
            <source>The option --%1 does not belong here. Usage: %2</source>
            <translation>De optie --%1 hoort hier niet. Gebruik: %2</translation>
        </message>
        <message>
            <source>--language is nl or en.</source>
            <translation>--language is nl of en.</translation>
        </message>
        <message>
            <source>vlagwijzer-cli --help tells what is possible.</source>
            <translation>Met vlagwijzer-cli --help ziet u wat mogelijk is.</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>Deze opdracht bestaat niet.</translation>
        </message>
        <message>
            <source>Not everything could be written to standard output.</source>
            <translation>Niet alles is naar standaarduitvoer geschreven.</translation>
        </message>
        <message>
            <source>--today: "%1" is not a date. Write YYYY-MM-DD.</source>
            <translation>--today: "%1" is geen datum. Schrijf JJJJ-MM-DD.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>To a reporter</source>
            <translation>Aan een melder</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>How to ask</source>
            <translation>Hoe vraagt u het</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>Wat een ja doet</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Punten</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Cijfer</translation>
        </message>
        <message>
            <source>No faults. Version %1: %2 questions, %3 triggers.</source>
            <translation>Geen fouten. Versie %1: %2 vragen, %3 triggers.</translation>
        </message>
        <message>
            <source>Made: %1. Without the passphrase nobody can open it, not even the maker of this program.</source>
            <translation>Gemaakt: %1. Zonder de wachtzin kan niemand de kluis openen, ook de maker van dit programma niet.</translation>
        </message>
        <message>
            <source>Vault %1, format %2</source>
            <translation>Kluis %1, formaat %2</translation>
        </message>
        <message>
            <source>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</source>
            <translation>Casussen: %1. Onderdelen: %2. Regels in het logboek: %3. Grootte: %4 bytes.</translation>
        </message>
        <message>
            <source>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</source>
            <translation>Sloten: %1, beschadigd: %2. Argon2id met %3 MiB en %4 rondes.</translation>
        </message>
        <message>
            <source>No damage. Everything opens and fits the log.</source>
            <translation>Geen schade. Alles gaat open en klopt met het logboek.</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Wachtzin:</translation>
        </message>
        <message>
            <source>Two cases have the reference %1. Use the id that case list shows.</source>
            <translation>Twee casussen hebben de dossiercode %1. Gebruik de id die case list toont.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>There is no receiver yet. Choose who gets this paper.</source>
            <translation>Er is nog geen ontvanger. Kies wie dit stuk krijgt.</translation>
        </message>
        <message>
            <source>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</source>
            <translation>Uw naam ontbreekt. Veilig Thuis moet weten wie meldt. Het gezin hoeft uw naam niet te horen.</translation>
        </message>
        <message>
            <source>There is no dated fact yet. Add at least one in the file: what happened, and who knows it.</source>
            <translation>Er is nog geen feit met een datum. Voeg er minstens één toe in het dossier: wat gebeurde er, en wie weet het?</translation>
        </message>
        <message>
            <source>A fact has no source: "%1". Say who saw or said it.</source>
            <translation>Een feit heeft geen bron: "%1". Zet erbij wie het zag of zei.</translation>
        </message>
        <message>
            <source>Question 2 of the weighing has no answer yet: is there acute or structural unsafety?</source>
            <translation>Vraag 2 van de weging heeft nog geen antwoord: is het acuut of structureel onveilig?</translation>
        </message>
        <message>
            <source>You judge less grave than the list or the weighing. That is allowed. Write down why.</source>
            <translation>U oordeelt minder zwaar dan de lijst of de weging. Dat mag. Schrijf op waarom.</translation>
        </message>
        <message>
            <source>"%1" stands in the open part. The presumed perpetrator may read that. Put it in part S.</source>
            <translation>"%1" staat in het open deel. De vermoedelijke pleger kan dat lezen. Zet het in deel S.</translation>
        </message>
        <message>
            <source>There is direct danger, and no call to 112 is recorded. Call 112, or write down why not.</source>
            <translation>Er is direct gevaar en er staat niet dat 112 is gebeld. Bel 112, of schrijf op waarom niet.</translation>
        </message>
        <message>
            <source>It is Friday afternoon. Call Veilig Thuis too, so that this does not lie over the weekend.</source>
            <translation>Het is vrijdagmiddag. Bel Veilig Thuis ook, dan blijft dit niet het weekend liggen.</translation>
        </message>
        <message>
            <source>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down with whom you spoke.</source>
            <translation>Bent u arts? Vraag dan eerst advies aan Veilig Thuis (vertrouwensarts). Schrijf op met wie u sprak.</translation>
        </message>
        <message>
            <source>Your attention officer has not read this yet.</source>
            <translation>Uw aandachtsfunctionaris heeft dit nog niet gelezen.</translation>
        </message>
        <message>
            <source>The right to report holds only for Veilig Thuis. For this receiver, choose another ground for sharing.</source>
            <translation>Het meldrecht geldt alleen voor Veilig Thuis. Kies voor deze ontvanger een andere grond.</translation>
        </message>
        <message>
            <source>These words are a judgement, not a fact: %1. Write what was seen or said.</source>
            <translation>Deze woorden zijn een oordeel, geen feit: %1. Schrijf wat er is gezien of gezegd.</translation>
        </message>
        <message>
            <source>These words hide the violence: %1. Write who did what to whom.</source>
            <translation>Deze woorden verhullen het geweld: %1. Schrijf wie wat deed tegen wie.</translation>
        </message>
        <message>
            <source>Nobody noted whether the victim knows of the report. Note it, or when and by whom it will be told. Not the presumed perpetrator.</source>
            <translation>Er staat niet of het slachtoffer van de melding weet. Schrijf het op, of wanneer en door wie het wordt verteld. Niet aan de vermoedelijke pleger.</translation>
        </message>
        <message>
            <source>Almost all flags come from a third party. Can you ask the victim herself, or someone who saw it?</source>
            <translation>Bijna alle vlaggen komen van een derde. Kunt u het slachtoffer zelf spreken, of iemand die het zag?</translation>
        </message>
        <message>
            <source>More than half of the flags is still "don't know". The reader sees that these questions are open.</source>
            <translation>Meer dan de helft van de vlaggen is nog "weet niet". De lezer ziet dat die vragen openstaan.</translation>
        </message>
        <message>
            <source>The name of %1, a witness or supporter, stands in the open part. Use the letter, or put it in part S.</source>
            <translation>De naam van %1, getuige of steunfiguur, staat in het open deel. Gebruik de letter, of zet het in deel S.</translation>
        </message>
        <message>
            <source>You do not want to be named. Read the reason again: can only you know this?</source>
            <translation>U wilt niet genoemd worden. Lees de aanleiding nog eens: kunt alleen u dit weten?</translation>
        </message>
        <message>
            <source>Go to the fact</source>
            <translation>Ga naar het feit</translation>
        </message>
        <message>
            <source>Go to the meldcode</source>
            <translation>Ga naar de meldcode</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>Ga naar de vraag</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Ga naar %1</translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>made</source>
            <translation>gemaakt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>gewist</translation>
        </message>
        <message>
            <source>erased line: the content is gone for good</source>
            <translation>gewiste regel: de inhoud is voorgoed weg</translation>
        </message>
        <message>
            <source>this line cannot be read</source>
            <translation>deze regel is niet te lezen</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>geopend</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>geëxporteerd</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>geprint</translation>
        </message>
        <message>
            <source>copied as text</source>
            <translation>gekopieerd als tekst</translation>
        </message>
        <message>
            <source>action of a red flag recorded</source>
            <translation>actie bij een rode vlag vastgelegd</translation>
        </message>
        <message>
            <source>direct danger: 112 recorded</source>
            <translation>direct gevaar: 112 vastgelegd</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>opened again</source>
            <translation>weer geopend</translation>
        </message>
        <message>
            <source>read in</source>
            <translation>ingelezen</translation>
        </message>
        <message>
            <source>about the case</source>
            <translation>dossiergegevens</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persoon</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>feit</translation>
        </message>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>rode vlaggen</translation>
        </message>
        <message>
            <source>meldcode or review</source>
            <translation>meldcode of beoordeling</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>verwijzing</translation>
        </message>
        <message>
            <source>archive copy</source>
            <translation>archiefkopie</translation>
        </message>
        <message>
            <source>name</source>
            <translation>naam</translation>
        </message>
        <message>
            <source>birth</source>
            <translation>geboorte</translation>
        </message>
        <message>
            <source>role</source>
            <translation>rol</translation>
        </message>
        <message>
            <source>address</source>
            <translation>adres</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>relatie</translation>
        </message>
        <message>
            <source>knows of the report</source>
            <translation>weet van de melding</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>wat er gebeurde</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>time</source>
            <translation>tijd</translation>
        </message>
        <message>
            <source>place</source>
            <translation>plaats</translation>
        </message>
        <message>
            <source>who</source>
            <translation>wie</translation>
        </message>
        <message>
            <source>result</source>
            <translation>gevolg</translation>
        </message>
        <message>
            <source>source</source>
            <translation>bron</translation>
        </message>
        <message>
            <source>told by</source>
            <translation>verteld door</translation>
        </message>
        <message>
            <source>who may read it</source>
            <translation>wie het mag lezen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>tekst</translation>
        </message>
        <message>
            <source>kind of note</source>
            <translation>soort notitie</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>antwoorden</translation>
        </message>
        <message>
            <source>actions per flag</source>
            <translation>acties per vlag</translation>
        </message>
        <message>
            <source>direct danger: 112</source>
            <translation>direct gevaar: 112</translation>
        </message>
        <message>
            <source>own judgement</source>
            <translation>eigen oordeel</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>stappen</translation>
        </message>
        <message>
            <source>weighing and decisions</source>
            <translation>weging en besluiten</translation>
        </message>
        <message>
            <source>review</source>
            <translation>beoordeling</translation>
        </message>
        <message>
            <source>kindcheck</source>
            <translation>kindcheck</translation>
        </message>
        <message>
            <source>fields of the paper</source>
            <translation>velden van het stuk</translation>
        </message>
        <message>
            <source>facts left out</source>
            <translation>weggelaten feiten</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>ondertekening</translation>
        </message>
        <message>
            <source>exports</source>
            <translation>exporten</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>dossiercode</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>opnieuw kijken</translation>
        </message>
        <message>
            <source>safe contact</source>
            <translation>veilig contact</translation>
        </message>
        <message>
            <source>household</source>
            <translation>huishouden</translation>
        </message>
        <message>
            <source>agreements</source>
            <translation>afspraken</translation>
        </message>
        <message>
            <source>measures</source>
            <translation>maatregelen</translation>
        </message>
        <message>
            <source>procedures</source>
            <translation>procedures</translation>
        </message>
        <message>
            <source>entered in the file</source>
            <translation>opgenomen in dossier</translation>
        </message>
        <message>
            <source>what</source>
            <translation>wat</translation>
        </message>
        <message>
            <source>part</source>
            <translation>deel</translation>
        </message>
        <message>
            <source>to</source>
            <translation>aan</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>grond</translation>
        </message>
        <message>
            <source>form</source>
            <translation>vorm</translation>
        </message>
        <message>
            <source>file</source>
            <translation>bestand</translation>
        </message>
        <message>
            <source>checksum</source>
            <translation>controlegetal</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>andere velden</translation>
        </message>
        <message>
            <source>here stood: %1</source>
            <translation>hier stond: %1</translation>
        </message>
        <message>
            <source>the whole case</source>
            <translation>hele casus</translation>
        </message>
        <message>
            <source>something that was deleted later</source>
            <translation>iets dat later is verwijderd</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>a colleague by name</source>
            <translation>een collega die u bij naam noemt</translation>
        </message>
        <message>
            <source>several flags together</source>
            <translation>meerdere vlaggen samen</translation>
        </message>
        <message>
            <source>a hearing, release, contact or birth</source>
            <translation>een zitting, vrijlating, contact of geboorte</translation>
        </message>
        <message>
            <source> (suspected)</source>
            <translation> (vermoeden)</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>Nog geen beeld</translation>
        </message>
        <message>
            <source>Attention: %1</source>
            <translation>Aandacht: %1</translation>
        </message>
    </context>
    <context>
        <name>Recency</name>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>deze week</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>deze maand</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>dit jaar</translation>
        </message>
        <message>
            <source>longer ago</source>
            <translation>langer geleden</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>weet niet</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>%1 is not readable as JSON: %2.</source>
            <translation>%1 is niet te lezen als JSON: %2.</translation>
        </message>
        <message>
            <source>%1: expected %2.</source>
            <translation>%1: hier hoort: %2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 ontbreekt.</translation>
        </message>
        <message>
            <source>%1 is not known here.</source>
            <translation>%1 is hier niet bekend.</translation>
        </message>
        <message>
            <source>%1: "%2" does not exist.</source>
            <translation>%1: "%2" bestaat niet.</translation>
        </message>
        <message>
            <source>%1: "%2" is not possible here.</source>
            <translation>%1: "%2" kan hier niet.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</source>
            <translation>%1: "%2" is geen datum. Schrijf JJJJ, JJJJ-MM, JJJJ-MM-DD of twee daarvan met een schuine streep.</translation>
        </message>
        <message>
            <source>%1: version "%2" is not supported, "%3" is.</source>
            <translation>%1: versie "%2" werkt hier niet, versie "%3" wel.</translation>
        </message>
        <message>
            <source>Text missing (%1): %2 %3</source>
            <translation>Tekst ontbreekt (%1): %2 %3</translation>
        </message>
        <message>
            <source>%1: %2 lies outside %3.</source>
            <translation>%1: %2 valt buiten %3.</translation>
        </message>
        <message>
            <source>%1: a flag or trigger without a source.</source>
            <translation>%1: een vlag of trigger zonder bron.</translation>
        </message>
        <message>
            <source>%1: follow-ups run in a circle through "%2".</source>
            <translation>%1: vervolgvragen lopen in een kring via "%2".</translation>
        </message>
        <message>
            <source>%1: "%2" occurs twice.</source>
            <translation>%1: "%2" komt twee keer voor.</translation>
        </message>
        <message>
            <source>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</source>
            <translation>Het bestand %1 is er niet. Controleer de naam. Kijk ook of de usb-stick of netwerkschijf is aangesloten.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 is niet te lezen (%2).</translation>
        </message>
        <message>
            <source>%1 could not be written (%2). Nothing was left half done. Choose another place.</source>
            <translation>%1 kon niet worden geschreven (%2). Er is niets half achtergebleven. Kies een andere plek.</translation>
        </message>
        <message>
            <source>%1 already exists and is left as it is. Choose another name.</source>
            <translation>%1 bestaat al en blijft zoals het is. Kies een andere naam.</translation>
        </message>
        <message>
            <source>The disk is full. Your text is still here. Make space and save again.</source>
            <translation>De schijf is vol. Uw tekst is er nog. Maak ruimte en bewaar opnieuw.</translation>
        </message>
        <message>
            <source>Nothing can be written in %1. Choose another folder.</source>
            <translation>In %1 kan niets worden geschreven. Kies een andere map.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</source>
            <translation>Deze wachtzin opent de kluis niet. Er is niets veranderd. Controleer Caps Lock en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>De wachtzin is leeg.</translation>
        </message>
        <message>
            <source>The lock of this vault is damaged, so no passphrase can open it. The files inside may be whole. Keep this file and use a backup.</source>
            <translation>Het slot van deze kluis is beschadigd. Geen enkele wachtzin kan de kluis openen. De inhoud kan nog heel zijn. Bewaar dit bestand en gebruik een reservekopie.</translation>
        </message>
        <message>
            <source>Somebody changed the list of passphrases of this vault outside the program. It is not opened. Keep the file and use a backup.</source>
            <translation>Iemand heeft de lijst met wachtzinnen van deze kluis buiten het programma gewijzigd. De kluis gaat niet open. Bewaar het bestand en gebruik een reservekopie.</translation>
        </message>
        <message>
            <source>%1 is not a vault of this program.</source>
            <translation>%1 is geen kluis van dit programma.</translation>
        </message>
        <message>
            <source>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</source>
            <translation>%1 is gemaakt met een nieuwere versie van dit programma (formaat %2, dit programma leest %3). Installeer de nieuwere versie. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>The vault %1 is damaged (%2). Keep this file and use a backup.</source>
            <translation>De kluis %1 is beschadigd (%2). Bewaar dit bestand en gebruik een reservekopie.</translation>
        </message>
        <message>
            <source>The vault %1 is already open, here or on another computer. Close it there first.</source>
            <translation>De kluis %1 is al open, hier of op een andere computer. Sluit de kluis daar eerst.</translation>
        </message>
        <message>
            <source>The vault %1 can only be read: the file or folder is write-protected. Nothing was saved.</source>
            <translation>De kluis %1 is alleen te lezen: het bestand of de map is beveiligd tegen schrijven. Er is niets bewaard.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>De kluis is vergrendeld.</translation>
        </message>
        <message>
            <source>This vault is older than the one last used on this computer. Is it a backup that was put back?</source>
            <translation>Deze kluis is ouder dan de kluis die u op deze computer het laatst gebruikte. Is het een teruggezette reservekopie?</translation>
        </message>
        <message>
            <source>A part of case %1 is damaged and cannot be shown (%2). The rest is whole.</source>
            <translation>Een deel van casus %1 is beschadigd en niet te tonen (%2). De rest is heel.</translation>
        </message>
        <message>
            <source>The log does not fit together at line %1.</source>
            <translation>Het logboek klopt niet bij regel %1.</translation>
        </message>
        <message>
            <source>Saving failed: %1 (%2). Your text is still here. Try again.</source>
            <translation>Bewaren is niet gelukt: %1 (%2). Uw tekst is er nog. Probeer het opnieuw.</translation>
        </message>
        <message>
            <source>Not enough memory for %1. Close other programs and try again.</source>
            <translation>Te weinig geheugen voor %1. Sluit andere programma's en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>This computer gives no safe random numbers. The program stops here.</source>
            <translation>Deze computer geeft geen betrouwbare willekeurige getallen. Het programma stopt hier.</translation>
        </message>
        <message>
            <source>There is no case "%1" in this vault.</source>
            <translation>In deze kluis is geen casus "%1".</translation>
        </message>
        <message>
            <source>The referral cannot be made yet: %1</source>
            <translation>U kunt de verwijzing nog niet maken: %1</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1).</source>
            <translation>De pdf kon niet worden gemaakt (%1).</translation>
        </message>
        <message>
            <source>No font for paper was found (%1). Install Noto Sans or DejaVu Sans.</source>
            <translation>Er is geen lettertype voor papier gevonden (%1). Installeer Noto Sans of DejaVu Sans.</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>Vermoeden</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>Weet niet</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>sometimes</source>
            <translation>soms</translation>
        </message>
        <message>
            <source>often</source>
            <translation>vaak</translation>
        </message>
        <message>
            <source>always</source>
            <translation>altijd</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>weet niet</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>niet besproken</translation>
        </message>
        <message>
            <source>W · I saw or heard it myself</source>
            <translation>W · Ik zag of hoorde het zelf</translation>
        </message>
        <message>
            <source>U · somebody said it to me</source>
            <translation>U · Iemand zei het tegen mij</translation>
        </message>
        <message>
            <source>D · heard through somebody else</source>
            <translation>D · Via iemand anders gehoord</translation>
        </message>
        <message>
            <source>S · from a document or photo</source>
            <translation>S · Uit een stuk of foto</translation>
        </message>
        <message>
            <source>I · my impression</source>
            <translation>I · Mijn indruk</translation>
        </message>
        <message>
            <source>no source yet</source>
            <translation>nog geen bron</translation>
        </message>
        <message>
            <source>figure seen in the study</source>
            <translation>cijfer gezien in het onderzoek zelf</translation>
        </message>
        <message>
            <source>figure seen second-hand</source>
            <translation>cijfer gezien via een andere bron</translation>
        </message>
        <message>
            <source>direction seen, no figure</source>
            <translation>richting gezien, geen cijfer</translation>
        </message>
        <message>
            <source>provisional: figure not checked yet</source>
            <translation>voorlopig: cijfer nog niet gecontroleerd</translation>
        </message>
        <message>
            <source>from policy or practice, no figure</source>
            <translation>uit beleid of praktijk, geen cijfer</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>vóór %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 tot en met %2</translation>
        </message>
    </context>
    <context>
        <name>VeilingWords</name>
        <message>
            <source>"%1" hides what happened. Who did what, when, with what result?</source>
            <translation>"%1" verbergt wat er gebeurde. Wat deed wie, wanneer, met welk gevolg?</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Map the signals</source>
            <translation>Signalen in kaart brengen</translation>
        </message>
        <message>
            <source>Consult a colleague</source>
            <translation>Collegiale consultatie</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Gesprek</translation>
        </message>
        <message>
            <source>Weigh</source>
            <translation>Wegen</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Beslissen</translation>
        </message>
        <message>
            <source>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</source>
            <translation>Is er na stap 1 tot en met 3 nog een vermoeden van huiselijk geweld of kindermishandeling, of van dreiging daarvan?</translation>
        </message>
        <message>
            <source>Do I think there is acute unsafety, structural unsafety, or both?</source>
            <translation>Vind ik dat er acute onveiligheid is, structurele onveiligheid, of allebei?</translation>
        </message>
        <message>
            <source>Am I, or is my organisation, able to give or organise help that really takes the threat away?</source>
            <translation>Kan ik, of kan mijn organisatie, hulp geven of organiseren die de dreiging echt wegneemt?</translation>
        </message>
        <message>
            <source>Do those involved accept this help, and do they really work with it?</source>
            <translation>Nemen de betrokkenen deze hulp aan, en werken zij echt mee?</translation>
        </message>
        <message>
            <source>Does the help lead to safety and recovery for all involved, within the agreed time?</source>
            <translation>Leidt de hulp binnen de afgesproken tijd tot veiligheid en herstel voor alle betrokkenen?</translation>
        </message>
        <message>
            <source>Not weighed yet</source>
            <translation>Nog niet gewogen</translation>
        </message>
        <message>
            <source>Answer the next question. "Don't know" is an answer too.</source>
            <translation>Beantwoord de volgende vraag. "Weet niet" is ook een antwoord.</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>Geen melding</translation>
        </message>
        <message>
            <source>Write down why there is no suspicion any more. The aandachtsfunctionaris looks along.</source>
            <translation>Schrijf op waarom er geen vermoeden meer is. De aandachtsfunctionaris ziet mee.</translation>
        </message>
        <message>
            <source>First ask Veilig Thuis for advice</source>
            <translation>Vraag eerst advies aan Veilig Thuis</translation>
        </message>
        <message>
            <source>You need not give names. The weighing stays open until you know.</source>
            <translation>U hoeft geen namen te noemen. De weging blijft open tot u het weet.</translation>
        </message>
        <message>
            <source>Reporting is necessary</source>
            <translation>Melden is noodzakelijk</translation>
        </message>
        <message>
            <source>A report is needed. Can help come as well? Answer that below, under decision 2.</source>
            <translation>Melden is nodig. Kan er ook hulp komen? Beantwoord dat hieronder, bij besluit 2.</translation>
        </message>
        <message>
            <source>Advice of Veilig Thuis is a must; the proposal is to report</source>
            <translation>Advies van Veilig Thuis is verplicht; het voorstel is melden</translation>
        </message>
        <message>
            <source>You do not know yet whether it is unsafe. As long as that is open, "report" stands as the proposal.</source>
            <translation>U weet nog niet of het onveilig is. Zolang dat open is, geldt "melden" als voorstel.</translation>
        </message>
        <message>
            <source>Advice of Veilig Thuis is a must</source>
            <translation>Advies van Veilig Thuis is verplicht</translation>
        </message>
        <message>
            <source>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</source>
            <translation>U weet nog niet of uw hulp genoeg is. Vraag advies en leg het vast bij stap 2.</translation>
        </message>
        <message>
            <source>Advice, and a second talk with a date</source>
            <translation>Advies, en een tweede gesprek met een datum</translation>
        </message>
        <message>
            <source>Ask Veilig Thuis for advice. Plan the second talk and write down the date.</source>
            <translation>Vraag advies aan Veilig Thuis. Plan het tweede gesprek en schrijf de datum op.</translation>
        </message>
        <message>
            <source>Reporting is necessary (again)</source>
            <translation>Melden is noodzakelijk (opnieuw)</translation>
        </message>
        <message>
            <source>The help does not stop the unsafety. Report, also if somebody reported before.</source>
            <translation>De hulp stopt de onveiligheid niet. Meld, ook als er al eerder is gemeld.</translation>
        </message>
        <message>
            <source>Help is running</source>
            <translation>De hulp loopt</translation>
        </message>
        <message>
            <source>A date to check is a must, at the latest in four weeks. Fill it in under "Look again" in the dossier.</source>
            <translation>Een controledatum is verplicht, uiterlijk over vier weken. Vul die in bij "Opnieuw kijken" in het dossier.</translation>
        </message>
        <message>
            <source>Report not needed now according to your weighing</source>
            <translation>Melding nu niet nodig volgens uw weging</translation>
        </message>
        <message>
            <source>Agree who keeps watching, and until when. Write down a name and a date.</source>
            <translation>Spreek af wie blijft volgen, en tot wanneer. Schrijf een naam en een datum op.</translation>
        </message>
        <message>
            <source>Veilig Thuis first. Do not talk about your worries before you have asked Veilig Thuis for advice.</source>
            <translation>Eerst Veilig Thuis. Praat niet over uw zorgen voor u advies heeft gevraagd aan Veilig Thuis.</translation>
        </message>
        <message>
            <source>You weigh the situation as unsafe. Your weighing goes before the list. Go on and report.</source>
            <translation>U weegt de situatie als onveilig. Uw weging gaat voor de lijst. Ga door met melden.</translation>
        </message>
        <message>
            <source>The list shows heavy flags. You find it not acutely and not structurally unsafe. That is possible. Write down why, and ask Veilig Thuis for advice today.</source>
            <translation>De lijst toont zware vlaggen. U vindt het niet acuut en niet structureel onveilig. Dat kan. Schrijf op waarom, en vraag vandaag advies aan Veilig Thuis.</translation>
        </message>
        <message>
            <source>Report not needed now according to your weighing. The consultation about %1 is still open.</source>
            <translation>Melding nu niet nodig volgens uw weging. Het overleg over %1 staat nog open.</translation>
        </message>
        <message>
            <source>You noted a suspicion of %1. Is "no suspicion" right then?</source>
            <translation>U noteerde een vermoeden van %1. Klopt 'geen vermoeden' dan?</translation>
        </message>
        <message>
            <source>Reporting without consent is allowed at danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</source>
            <translation>Melden zonder toestemming mag bij gevaar voor ernstig letsel of de dood. Overleg eerst met Veilig Thuis (vertrouwensarts). Leg vast: kon {zij} vrij kiezen?</translation>
        </message>
        <message>
            <source>Your answers say: reporting is necessary. You decide not to report. Record that once under "I deviate", with your reason and who read along. Advice of Veilig Thuis counts as second reader.</source>
            <translation>Uit uw antwoorden volgt: melden is noodzakelijk. U besluit om niet te melden. Leg dat één keer vast bij "Ik wijk af", met uw reden en wie heeft meegelezen. Advies van Veilig Thuis telt als tweede lezer.</translation>
        </message>
        <message>
            <source>You answer questions 3 to 5 together with Veilig Thuis.</source>
            <translation>Vraag 3 tot en met 5 beantwoordt u samen met Veilig Thuis.</translation>
        </message>
        <message>
            <source>The outcome of the list is never a reason not to report.</source>
            <translation>De uitkomst van de lijst is nooit een reden om niet te melden.</translation>
        </message>
        <message>
            <source>Actions of red flags are still open. Record them in the panel of the red flags.</source>
            <translation>Acties bij rode vlaggen staan nog open. Leg ze vast in het paneel bij de rode vlaggen.</translation>
        </message>
        <message>
            <source>The first weighing question of the meldcode has no answer yet.</source>
            <translation>De eerste afwegingsvraag van de meldcode heeft nog geen antwoord.</translation>
        </message>
        <message>
            <source>The list shows heavy flags beside your "no". Write down why, and the advice of Veilig Thuis.</source>
            <translation>De lijst toont zware vlaggen naast uw "nee". Schrijf op waarom, en leg het advies van Veilig Thuis vast.</translation>
        </message>
        <message>
            <source>The consultation about a red flag is still open.</source>
            <translation>Het overleg over een rode vlag staat nog open.</translation>
        </message>
        <message>
            <source>You noted a suspicion, and weigh "no suspicion". Write down why.</source>
            <translation>U noteerde een vermoeden, en u weegt "geen vermoeden". Schrijf op waarom.</translation>
        </message>
        <message>
            <source>You deviate from what follows from your answers. Write down why, and who read along.</source>
            <translation>U wijkt af van wat volgt uit uw antwoorden. Schrijf op waarom, en wie meelas.</translation>
        </message>
        <message>
            <source>There is no date to look back.</source>
            <translation>Er is geen datum om terug te kijken.</translation>
        </message>
        <message>
            <source>It is not recorded that this case was entered in the file of your organisation.</source>
            <translation>Er staat niet dat deze casus is opgenomen in het dossier van uw organisatie.</translation>
        </message>
    </context>
    <context>
        <name>WhyFold</name>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>How to ask safely</source>
            <translation>Hoe vraagt u dit veilig?</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>Wat een ja doet</translation>
        </message>
        <message>
            <source>You can say</source>
            <translation>U kunt zeggen</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Voorbeelden</translation>
        </message>
        <message>
            <source>The figure behind it</source>
            <translation>Het cijfer erachter</translation>
        </message>
        <message>
            <source>Why do we ask this, and how?</source>
            <translation>Waarom vragen we dit, en hoe?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::AdviceBox</name>
        <message>
            <source>Advice of Veilig Thuis</source>
            <translation>Advies Veilig Thuis</translation>
        </message>
        <message>
            <source>In doubt? Ask Veilig Thuis for advice. You need not give names.</source>
            <translation>Twijfelt u? Vraag advies aan Veilig Thuis. U hoeft geen namen te noemen.</translation>
        </message>
        <message>
            <source>When (date and time)</source>
            <translation>Wanneer (datum en tijd)</translation>
        </message>
        <message>
            <source>With whom at Veilig Thuis (name or number)</source>
            <translation>Met wie bij Veilig Thuis (naam of nummer)</translation>
        </message>
        <message>
            <source>The advice, and what you did with it</source>
            <translation>Het advies, en wat u ermee deed</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CaseModel</name>
        <message>
            <source>damaged case</source>
            <translation>beschadigde casus</translation>
        </message>
        <message>
            <source>%1 (kept text)</source>
            <translation>%1 (bewaarde tekst)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>afgesloten</translation>
        </message>
        <message>
            <source>step %1</source>
            <translation>stap %1</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>niet begonnen</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>nog geen datum</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>When to act</source>
            <translation>Wanneer handelen</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Aandacht</translation>
        </message>
        <message>
            <source>Highest ever</source>
            <translation>Hoogste ooit</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Laatst gewijzigd</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Volgende datum</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CasePage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>Niet bewaard. %1</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Shift+L)</source>
            <translation>Vergrendelen (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>Rode vlaggen</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Meldcode</source>
            <translation>Meldcode</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Verwijzing</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Onderdelen van de casus</translation>
        </message>
        <message>
            <source>step %1 of 5</source>
            <translation>stap %1 van 5</translation>
        </message>
        <message>
            <source>no date to look again yet</source>
            <translation>nog geen datum om opnieuw te kijken</translation>
        </message>
        <message>
            <source>look again %1</source>
            <translation>opnieuw kijken op %1</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Opnieuw kijken op</translation>
        </message>
        <message>
            <source>Who keeps watch</source>
            <translation>Wie houdt zicht</translation>
        </message>
        <message>
            <source>Record and leave</source>
            <translation>Vastleggen en verlaten</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Terug naar de casus</translation>
        </message>
        <message>
            <source>Write a day from today on, for example 3-12-2026.</source>
            <translation>Schrijf een dag vanaf vandaag, bijvoorbeeld 3-12-2026.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CasesPage</name>
        <message>
            <source>Cases</source>
            <translation>Casussen</translation>
        </message>
        <message>
            <source>Look for a case, tempo or attention</source>
            <translation>Zoek een casus, tempo of aandacht</translation>
        </message>
        <message>
            <source>Closed cases too</source>
            <translation>Ook afgesloten casussen</translation>
        </message>
        <message>
            <source>She is calling now (F2)</source>
            <translation>Ze belt nu (F2)</translation>
        </message>
        <message>
            <source>No cases yet</source>
            <translation>Nog geen casussen</translation>
        </message>
        <message>
            <source>Here stand the cases you work on, most urgent first. A case begins with a talk.</source>
            <translation>Hier staan de casussen waaraan u werkt, de dringendste bovenaan. Een casus begint met een gesprek.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ChecklistTab</name>
        <message>
            <source>Parts of the checklist</source>
            <translation>Onderdelen van de signaleringslijst</translation>
        </message>
        <message>
            <source>The first twelve
%1 open</source>
            <translation>De eerste twaalf
%1 open</translation>
        </message>
        <message>
            <source>The first twelve
all discussed</source>
            <translation>De eerste twaalf
allemaal besproken</translation>
        </message>
        <message>
            <source>■ %1 yes</source>
            <translation>■ %1 ja</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 open</translation>
        </message>
        <message>
            <source>Keys J V N W answer, arrows move on, digits tick the small buttons. "Don't know" is an answer too.</source>
            <translation>Antwoord met J, V, N of W. Ga verder met de pijltjes. Kies de kleine knoppen met de cijfers. "Weet niet" is ook een antwoord.</translation>
        </message>
        <message>
            <source>To say at the end</source>
            <translation>Om te zeggen aan het eind</translation>
        </message>
        <message>
            <source>What the child says itself, word for word</source>
            <translation>Wat het kind zelf zegt, woord voor woord</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CreatePage</name>
        <message>
            <source>Make the vault</source>
            <translation>Kluis maken</translation>
        </message>
        <message>
            <source>A new vault</source>
            <translation>Een nieuwe kluis</translation>
        </message>
        <message>
            <source>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</source>
            <translation>Een kluis is één versleuteld bestand met al uw casussen. Alleen de wachtzin opent de kluis. Niemand kan een verloren wachtzin terughalen.</translation>
        </message>
        <message>
            <source>Name of the file, without names of persons</source>
            <translation>Naam van het bestand, zonder namen van personen</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>casussen</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Kiezen</translation>
        </message>
        <message>
            <source>Your initials, for the log</source>
            <translation>Uw initialen, voor het logboek</translation>
        </message>
        <message>
            <source>Passphrase: four or more words that nobody knows</source>
            <translation>Wachtzin: vier of meer woorden die niemand kent</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>Nog een keer dezelfde wachtzin</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Write the passphrase on paper and keep it where only you can reach it.</source>
            <translation>Schrijf de wachtzin op papier. Bewaar het papier waar alleen u erbij kunt.</translation>
        </message>
        <message>
            <source>This is short. Add a word: longer is safer than stranger.</source>
            <translation>Dit is kort. Voeg een woord toe: een lange wachtzin beschermt beter dan een vreemde.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>De twee wachtzinnen zijn nog niet gelijk.</translation>
        </message>
        <message>
            <source>Give the file a name, without a slash.</source>
            <translation>Geef het bestand een naam, zonder schuine streep.</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>eigenaar</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DangerBar</name>
        <message>
            <source>112 called at .. by ..</source>
            <translation>112 gebeld om .. door ..</translation>
        </message>
        <message>
            <source>No 112, because ..</source>
            <translation>Geen 112, want ..</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>Hoe laat</translation>
        </message>
        <message>
            <source>Why no 112</source>
            <translation>Waarom geen 112</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>Door wie</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Write the time and the name.</source>
            <translation>Schrijf de tijd en de naam op.</translation>
        </message>
        <message>
            <source>Write one sentence.</source>
            <translation>Schrijf één zin.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DecisionPage</name>
        <message>
            <source>First answer questions 1 and 2 in step 4.</source>
            <translation>Beantwoord eerst vraag 1 en 2 in stap 4.</translation>
        </message>
        <message>
            <source>This follows from your answers</source>
            <translation>Dit volgt uit uw antwoorden</translation>
        </message>
        <message>
            <source>Two decisions</source>
            <translation>Twee besluiten</translation>
        </message>
        <message>
            <source>Decision 1: is reporting necessary?</source>
            <translation>Besluit 1: is melden noodzakelijk?</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>Niet melden</translation>
        </message>
        <message>
            <source>Why? Not reporting is a decision too.</source>
            <translation>Waarom? Niet melden is ook een besluit.</translation>
        </message>
        <message>
            <source>Decision 2: is it (also) possible to give or organise help?</source>
            <translation>Besluit 2: is hulp verlenen of organiseren (ook) mogelijk?</translation>
        </message>
        <message>
            <source>Help is possible</source>
            <translation>Hulp is mogelijk</translation>
        </message>
        <message>
            <source>Help is not possible</source>
            <translation>Hulp is niet mogelijk</translation>
        </message>
        <message>
            <source>Help never takes the place of a report that is necessary.</source>
            <translation>Hulp komt nooit in de plaats van een melding die nodig is.</translation>
        </message>
        <message>
            <source>Which help, by whom, until when; or why not</source>
            <translation>Welke hulp, door wie, tot wanneer; of waarom niet</translation>
        </message>
        <message>
            <source>Decided by (name and function)</source>
            <translation>Besloten door (naam en functie)</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Op</translation>
        </message>
        <message>
            <source>I deviate</source>
            <translation>Ik wijk af</translation>
        </message>
        <message>
            <source>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</source>
            <translation>Eén formulier voor elke afwijking: van de lijst, en van wat uit uw antwoorden volgt. Het staat op papier bij het besluit.</translation>
        </message>
        <message>
            <source>Why do you deviate?</source>
            <translation>Waarom wijkt u af?</translation>
        </message>
        <message>
            <source>Who read along? (name and function)</source>
            <translation>Wie heeft meegelezen? (naam en functie)</translation>
        </message>
        <message>
            <source>You do not decide this alone. Who decides?</source>
            <translation>U beslist dit niet alleen. Wie beslist?</translation>
        </message>
        <message>
            <source>Still needed: your reason, and who read along or the advice of Veilig Thuis (step 2).</source>
            <translation>Nog nodig: uw reden, en wie heeft meegelezen of het advies van Veilig Thuis (stap 2).</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DossierTab</name>
        <message>
            <source>Pages of the dossier</source>
            <translation>Bladen van het dossier</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Feiten</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>About the case</source>
            <translation>Dossiergegevens</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DossierWords</name>
        <message>
            <source>victim</source>
            <translation>slachtoffer</translation>
        </message>
        <message>
            <source>presumed perpetrator</source>
            <translation>vermoedelijke pleger</translation>
        </message>
        <message>
            <source>child</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>getuige</translation>
        </message>
        <message>
            <source>supporter from the own network</source>
            <translation>steunfiguur uit het eigen netwerk</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>hulpverlener</translation>
        </message>
        <message>
            <source>role not clear</source>
            <translation>rol nog niet duidelijk</translation>
        </message>
        <message>
            <source>she, her</source>
            <translation>zij, haar</translation>
        </message>
        <message>
            <source>he, him</source>
            <translation>hij, hem</translation>
        </message>
        <message>
            <source>they, them</source>
            <translation>die, hen</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>weet niet</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>nog niet bekend</translation>
        </message>
        <message>
            <source>partner</source>
            <translation>partner</translation>
        </message>
        <message>
            <source>ex-partner</source>
            <translation>ex-partner</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ouder</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>broer of zus</translation>
        </message>
        <message>
            <source>other relative</source>
            <translation>ander familielid</translation>
        </message>
        <message>
            <source>housemate</source>
            <translation>huisgenoot</translation>
        </message>
        <message>
            <source>informal carer</source>
            <translation>mantelzorger</translation>
        </message>
        <message>
            <source>other</source>
            <translation>anders</translation>
        </message>
        <message>
            <source>not yet; first consult Veilig Thuis</source>
            <translation>nog niet; eerst overleg met Veilig Thuis</translation>
        </message>
        <message>
            <source>open part</source>
            <translation>open deel: iedere ontvanger</translation>
        </message>
        <message>
            <source>only part S</source>
            <translation>alleen deel S</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Feit</translation>
        </message>
        <message>
            <source>What somebody said</source>
            <translation>Uitspraak</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Indruk</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::EntityCard</name>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Wijzigen: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Verwijderen: %1</translation>
        </message>
        <message>
            <source>Delete this? The log keeps what stood here.</source>
            <translation>Wilt u dit verwijderen? Het logboek bewaart wat hier stond.</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>Nee, bewaren</translation>
        </message>
        <message>
            <source>Yes, delete</source>
            <translation>Ja, verwijderen</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::EntityForm</name>
        <message>
            <source>d-m-yyyy, m-yyyy or yyyy</source>
            <translation>d-m-jjjj, m-jjjj of jjjj</translation>
        </message>
        <message>
            <source>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</source>
            <translation>Dit is nog geen datum. Schrijf bijvoorbeeld 3-11-2026, 11-2026 of 2026.</translation>
        </message>
        <message>
            <source>d-m-yyyy</source>
            <translation>d-m-jjjj</translation>
        </message>
        <message>
            <source>This is not a day yet. Write for example 3-11-2026.</source>
            <translation>Dit is nog geen dag. Schrijf bijvoorbeeld 3-11-2026.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ExportPanel</name>
        <message>
            <source>Open part</source>
            <translation>Open deel</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Deel S</translation>
        </message>
        <message>
            <source>PDF for a secure channel</source>
            <translation>pdf voor een beveiligd kanaal</translation>
        </message>
        <message>
            <source>encrypted file</source>
            <translation>versleuteld bestand</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>afgedrukt</translation>
        </message>
        <message>
            <source>copied for the web form</source>
            <translation>gekopieerd voor het webformulier</translation>
        </message>
        <message>
            <source>summary copied</source>
            <translation>samenvatting gekopieerd</translation>
        </message>
        <message>
            <source>copied as text</source>
            <translation>gekopieerd als tekst</translation>
        </message>
        <message>
            <source>Read and signed (CONCEPT goes away)</source>
            <translation>Gelezen en ondertekend (CONCEPT gaat weg)</translation>
        </message>
        <message>
            <source>Secure form or secure mail</source>
            <translation>Beveiligd formulier of beveiligde mail</translation>
        </message>
        <message>
            <source>USB or other</source>
            <translation>USB of anders</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Op papier</translation>
        </message>
        <message>
            <source>Ordinary e-mail</source>
            <translation>Gewone e-mail</translation>
        </message>
        <message>
            <source>How do you send it?</source>
            <translation>Hoe verstuurt u het?</translation>
        </message>
        <message>
            <source>Show what must be mended</source>
            <translation>Laat zien wat eerst moet</translation>
        </message>
        <message>
            <source>For your own registration</source>
            <translation>Voor uw eigen registratie</translation>
        </message>
        <message>
            <source>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read along there? Portal, letter, mail, voicemail. Shield it first.</source>
            <translation>Een samenvatting van hoogstens 1500 tekens, zonder namen, voor uw eigen systeem. Kan de vermoedelijke pleger daar meelezen? Portaal, brief, mail, voicemail. Scherm het dan eerst af.</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Kopieer als tekst</translation>
        </message>
        <message>
            <source>Copy part S as text</source>
            <translation>Kopieer deel S als tekst</translation>
        </message>
        <message>
            <source>Part S must never stand where the presumed perpetrator or the family can read it.</source>
            <translation>Deel S mag nooit staan waar de vermoedelijke pleger of de familie het kan lezen.</translation>
        </message>
        <message>
            <source>Keep an archive copy in the vault</source>
            <translation>Archiefkopie in de kluis bewaren</translation>
        </message>
        <message>
            <source>This cannot be sent yet. To be mended first: %1. Until then the buttons below are off.</source>
            <translation>Versturen kan nog niet. Dit moet eerst beter, aantal punten: %1. Tot dan staan de knoppen hieronder uit.</translation>
        </message>
        <message>
            <source>Left the program before</source>
            <translation>Eerder verstuurd of afgedrukt</translation>
        </message>
        <message>
            <source>Not by ordinary e-mail. It can be read on the way and in family mailboxes, and it cannot be taken back. Use the secure form of the receiver, secure mail, or call and bring it.</source>
            <translation>Niet met gewone e-mail. Anderen kunnen die onderweg of in een gedeelde mailbox lezen, en terughalen kan niet. Gebruik het beveiligde formulier van de ontvanger of beveiligde mail. Of bel, en breng het.</translation>
        </message>
        <message>
            <source>Crisis sheet</source>
            <translation>Spoedblad</translation>
        </message>
        <message>
            <source>Not everyone may read this. Send it apart from the open part, and only to the person who needs it.</source>
            <translation>Dit mag niet iedereen lezen. Verstuur het los van het open deel, en alleen aan wie het nodig heeft.</translation>
        </message>
        <message>
            <source>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</source>
            <translation>Het kanaal versleutelt. Bewaar een pdf als bijlage, of kopieer de tekst naar de tabbladen van het webformulier.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Pdf bewaren</translation>
        </message>
        <message>
            <source>Copy per tab of the web form</source>
            <translation>Kopieer per tabblad van het webformulier</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Kopieer: %1</translation>
        </message>
        <message>
            <source>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it along with the file.</source>
            <translation>Het bestand is versleuteld. U krijgt een wachtzin van zes woorden. Geef die door met de telefoon. Stuur de wachtzin nooit met het bestand mee.</translation>
        </message>
        <message>
            <source>Save encrypted file</source>
            <translation>Versleuteld bestand bewaren</translation>
        </message>
        <message>
            <source>The printer and its queue may keep a copy. Use a printer you stand beside, and fetch the paper at once.</source>
            <translation>De printer en de wachtrij kunnen een kopie bewaren. Gebruik een printer waar u naast staat en pak het papier meteen.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Afdrukken</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Wachtzin: %1</translation>
        </message>
        <message>
            <source>Call the receiver and read these words out. They are shown only now and kept nowhere. Without them nobody can open the file.</source>
            <translation>Bel de ontvanger en lees deze woorden voor. U ziet ze alleen nu; ze worden nergens bewaard. Zonder deze woorden kan niemand het bestand openen.</translation>
        </message>
        <message>
            <source>Told by phone, hide it</source>
            <translation>Doorgegeven, verberg</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Exporter</name>
        <message>
            <source>Crisis sheet</source>
            <translation>Spoedblad</translation>
        </message>
        <message>
            <source>Open part</source>
            <translation>Open deel</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Deel S</translation>
        </message>
        <message>
            <source>Not sent: something must be mended first. See the list "Check".</source>
            <translation>Niet verstuurd: er moet eerst iets beter. Kijk in de lijst "Nakijken".</translation>
        </message>
        <message>
            <source>There is nothing for part S. Then there is no second file.</source>
            <translation>Er is niets voor deel S. Dan is er geen tweede bestand.</translation>
        </message>
        <message>
            <source>Where should the file go?</source>
            <translation>Waar komt het bestand?</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Pdf-bestanden (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1. This file is not encrypted: send it only through the secure form or secure mail, then delete it here.</source>
            <translation>Bewaard als %1. Dit bestand is niet versleuteld. Verstuur het alleen met het beveiligde formulier of beveiligde mail, en verwijder het daarna hier.</translation>
        </message>
        <message>
            <source>Saved as %1, encrypted.</source>
            <translation>Bewaard als %1, versleuteld.</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Afdrukken: %1</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Connect one, or choose another way to send.</source>
            <translation>Deze computer heeft geen printer. Sluit er een aan, of verstuur het op een andere manier.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Check whether it is on and has paper, and try again. Nothing is lost.</source>
            <translation>De printer nam het niet aan. Staat hij aan, en is er papier? Probeer het opnieuw. Er is niets weg.</translation>
        </message>
        <message>
            <source>%1 sent to the printer. Fetch it at once.</source>
            <translation>%1 is naar de printer. Pak het meteen.</translation>
        </message>
        <message>
            <source>The archive copy could not be kept yet. The program tries again.</source>
            <translation>De archiefkopie is nog niet bewaard. Het programma probeert het opnieuw.</translation>
        </message>
        <message>
            <source>The archive copy is kept in the vault. It is nowhere else.</source>
            <translation>De archiefkopie staat in de kluis, en nergens anders.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactCard</name>
        <message>
            <source>fact</source>
            <translation>feit</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>datum onbekend</translation>
        </message>
        <message>
            <source>still empty</source>
            <translation>nog leeg</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>Gevolg: %1</translation>
        </message>
        <message>
            <source>source: %1</source>
            <translation>bron: %1</translation>
        </message>
        <message>
            <source>Without a source this does not go on paper.</source>
            <translation>Zonder bron komt dit niet op papier.</translation>
        </message>
        <message>
            <source>told by %1</source>
            <translation>verteld door %1</translation>
        </message>
        <message>
            <source>place: %1</source>
            <translation>plaats: %1</translation>
        </message>
        <message>
            <source>only part S</source>
            <translation>alleen deel S</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijd</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Who did what to whom (letters)</source>
            <translation>Wie deed het bij wie? (letters)</translation>
        </message>
        <message>
            <source>for example: B to A, C saw it</source>
            <translation>bijvoorbeeld: B bij A, C zag het</translation>
        </message>
        <message>
            <source>What happened? Write what you see, not what you think.</source>
            <translation>Wat gebeurde er? Schrijf wat u ziet, niet wat u denkt.</translation>
        </message>
        <message>
            <source>What was the result? Injury, fear, damage, children</source>
            <translation>Wat was het gevolg? Letsel, angst, schade, kinderen</translation>
        </message>
        <message>
            <source>How do you know this?</source>
            <translation>Hoe weet u dit?</translation>
        </message>
        <message>
            <source>Who said this?</source>
            <translation>Wie heeft dit gezegd?</translation>
        </message>
        <message>
            <source>role and name, or "known to the reporter"</source>
            <translation>rol en naam, of "bekend bij melder"</translation>
        </message>
        <message>
            <source>Who may read this?</source>
            <translation>Wie mag dit lezen?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves and begins the next fact.</source>
            <translation>Ctrl+Enter bewaart en begint een nieuw feit.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactList</name>
        <message>
            <source>no date</source>
            <translation>geen datum</translation>
        </message>
        <message>
            <source>G2  Facts from the file</source>
            <translation>G2  Feiten uit het dossier</translation>
        </message>
        <message>
            <source>Part S only</source>
            <translation>Alleen deel S</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>Add the first fact in the file</source>
            <translation>Voeg het eerste feit toe in het dossier</translation>
        </message>
        <message>
            <source>Add or change facts in the file</source>
            <translation>Feiten toevoegen of wijzigen in het dossier</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactsPage</name>
        <message>
            <source>Facts</source>
            <translation>Feiten</translation>
        </message>
        <message>
            <source>What was done, by whom, when, with what result. Write as if the client reads this.</source>
            <translation>Wat deed wie, wanneer, met welk gevolg. Schrijf alsof de cliënt dit leest.</translation>
        </message>
        <message>
            <source>No facts yet</source>
            <translation>Nog geen feiten</translation>
        </message>
        <message>
            <source>Here stands what happened, one event at a time, with the date and how you know it. A date you do not know exactly may be a month or a year.</source>
            <translation>Hier staat wat er is gebeurd: per gebeurtenis, met de datum en hoe u het weet. Weet u de dag niet precies? Dan is een maand of een jaar ook goed.</translation>
        </message>
        <message>
            <source>Add fact</source>
            <translation>Feit toevoegen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FieldEntry</name>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Part S only</source>
            <translation>Alleen deel S</translation>
        </message>
        <message>
            <source>Write why it is not known. That is an answer too.</source>
            <translation>Schrijf waarom het niet bekend is. Dat is ook een antwoord.</translation>
        </message>
        <message>
            <source>On paper by itself: %1</source>
            <translation>Staat vanzelf op papier: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FindingsList</name>
        <message>
            <source>Nothing stands in the way of sending. Read the paper once more as the receiver will read it.</source>
            <translation>Niets houdt het versturen tegen. Lees het stuk nog één keer zoals de ontvanger het leest.</translation>
        </message>
        <message>
            <source>First this, then it can be sent</source>
            <translation>Eerst dit, dan kan het weg</translation>
        </message>
        <message>
            <source>Have another look at this</source>
            <translation>Kijk hier nog eens naar</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FirstStart</name>
        <message>
            <source>Before you begin</source>
            <translation>Voordat u begint</translation>
        </message>
        <message>
            <source>Only your place of work is needed now. The rest can wait, and you find it again under Settings. Everything stays in the vault on this computer.</source>
            <translation>Nu is alleen nodig waar u werkt. De rest kan later; u vindt het terug bij Instellingen. Alles blijft in de kluis op deze computer.</translation>
        </message>
        <message>
            <source>To work</source>
            <translation>Aan de slag</translation>
        </message>
        <message>
            <source>Choose where you work first. The rest can wait.</source>
            <translation>Kies eerst waar u werkt. De rest kan later.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::InfoPage</name>
        <message>
            <source>About the case</source>
            <translation>Dossiergegevens</translation>
        </message>
        <message>
            <source>Safe contact with the victim</source>
            <translation>Veilig contact met het slachtoffer</translation>
        </message>
        <message>
            <source>How, and on which number</source>
            <translation>Hoe, en op welk nummer</translation>
        </message>
        <message>
            <source>When; moment to call back</source>
            <translation>Wanneer; moment om terug te bellen</translation>
        </message>
        <message>
            <source>Never through whom or which way</source>
            <translation>Nooit via wie of op welke manier</translation>
        </message>
        <message>
            <source>Code word, and what it means</source>
            <translation>Codewoord, en wat het betekent</translation>
        </message>
        <message>
            <source>Does somebody look into the telephone?</source>
            <translation>Kijkt er iemand mee op de telefoon?</translation>
        </message>
        <message>
            <source>Interpreter: language, by phone, never a relative</source>
            <translation>Tolk: welke taal, via de telefoon, nooit familie</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>Reference (no names)</source>
            <translation>Dossiercode (geen namen)</translation>
        </message>
        <message>
            <source>The presumed perpetrator is of the victim</source>
            <translation>De vermoedelijke pleger is van het slachtoffer</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Geopend op</translation>
        </message>
        <message>
            <source>Household: who lives where?</source>
            <translation>Huishouden: wie woont waar?</translation>
        </message>
        <message>
            <source>Keys, door code, dog (only on the emergency sheet)</source>
            <translation>Sleutels, deurcode, hond (alleen op het spoedblad)</translation>
        </message>
        <message>
            <source>What is there already</source>
            <translation>Wat er al is</translation>
        </message>
        <message>
            <source>Safety agreements in force: who, what, until when</source>
            <translation>Veiligheidsafspraken die gelden: wie, wat, tot wanneer</translation>
        </message>
        <message>
            <source>Bans and devices in force, with the end date</source>
            <translation>Verboden en hulpmiddelen die gelden, met de einddatum</translation>
        </message>
        <message>
            <source>Court dates, reports to the police, release</source>
            <translation>Zittingen, aangiften, vrijlating</translation>
        </message>
        <message>
            <source>Earlier reports: when, by whom, what came of it</source>
            <translation>Eerdere meldingen: wanneer, door wie, wat kwam eruit</translation>
        </message>
        <message>
            <source>Other assessments (SASH and others): outcome as told, by whom</source>
            <translation>Andere taxaties (SASH en andere): uitkomst zoals verteld, door wie</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>Who keeps watching, and when? Fill in a name and a date. Each new fact brings the date forward.</source>
            <translation>Wie houdt zicht, en wanneer? Vul een naam en een datum in. Kijk eerder bij elk nieuw feit.</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Opnieuw kijken op</translation>
        </message>
        <message>
            <source>Who looks</source>
            <translation>Wie kijkt</translation>
        </message>
        <message>
            <source>Before you leave this case</source>
            <translation>Voor u deze casus loslaat</translation>
        </message>
        <message>
            <source>Can {he} read along? Portal, letter, mail, voicemail. Shield this, or ask how that is done.</source>
            <translation>Kan {hij} meelezen? Portaal, brief, mail, voicemail. Zet dit afgeschermd of vraag hoe dat moet.</translation>
        </message>
        <message>
            <source>Entered in the file of my organisation</source>
            <translation>Opgenomen in het dossier van mijn organisatie</translation>
        </message>
        <message>
            <source>Moment to call back agreed</source>
            <translation>Terugbelmoment afgesproken</translation>
        </message>
        <message>
            <source>Every action logged</source>
            <translation>Elke actie gelogd</translation>
        </message>
        <message>
            <source>Children: where they are, and with whom</source>
            <translation>Kinderen: waar zij zijn, en bij wie</translation>
        </message>
        <message>
            <source>Date to look again, with a name</source>
            <translation>Datum om opnieuw te kijken, met een naam</translation>
        </message>
        <message>
            <source>Entered in the file</source>
            <translation>Opgenomen in dossier</translation>
        </message>
        <message>
            <source>%1: not yet</source>
            <translation>%1: nog niet</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::JudgementForm</name>
        <message>
            <source>Your own judgement</source>
            <translation>Uw eigen oordeel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Read along by</source>
            <translation>Meegelezen door</translation>
        </message>
        <message>
            <source>First close the bar on top: is 112 called?</source>
            <translation>Beantwoord eerst de balk bovenaan: is 112 gebeld?</translation>
        </message>
        <message>
            <source>Can be given once the twelve first questions are discussed.</source>
            <translation>U geeft uw oordeel als de twaalf eerste vragen besproken zijn.</translation>
        </message>
        <message>
            <source>Your judgement stands beside the list. A more careful judgement needs no explanation.</source>
            <translation>Uw oordeel staat naast de lijst. Oordeelt u voorzichtiger dan de lijst? Dat hoeft u niet uit te leggen.</translation>
        </message>
        <message>
            <source>This is lower than a trigger allows. It is not recorded. Choose at least "%1".</source>
            <translation>Er is een vlag die op zichzelf zwaar telt. Daarom kan dit oordeel niet. Het is niet vastgelegd. Kies minstens "%1".</translation>
        </message>
        <message>
            <source>Lower than the list: write the reason and who read along. An advice of Veilig Thuis counts as second reader.</source>
            <translation>U oordeelt minder zwaar dan de lijst. Schrijf de reden op en wie heeft meegelezen. Advies van Veilig Thuis telt als tweede lezer.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::LogTab</name>
        <message>
            <source>Log</source>
            <translation>Logboek</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Bijzonderheden</translation>
        </message>
        <message>
            <source>Log of this case</source>
            <translation>Logboek van deze casus</translation>
        </message>
        <message>
            <source>This case is not saved yet. The log begins at the first answer or word.</source>
            <translation>Deze casus is nog niet bewaard. Het logboek begint bij het eerste antwoord of woord.</translation>
        </message>
        <message>
            <source>Every change of this case, sealed in order. Nobody can change or delete a line unseen.</source>
            <translation>Elke wijziging in deze casus, op volgorde verzegeld. Niemand kan ongezien een regel veranderen of wissen.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MainWindow</name>
        <message>
            <source>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</source>
            <translation>Er is niemand aan het toetsenbord. Het programma vergrendelt over %1 seconden. Druk op een toets om te blijven.</translation>
        </message>
        <message>
            <source>This computer does not let the program keep its keys out of the swap file. Ask your administrator about an encrypted disk.</source>
            <translation>Op deze computer kan het programma zijn sleutels niet uit het wisselbestand houden. Vraag uw beheerder om een versleutelde schijf.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MeldcodeSheet</name>
        <message>
            <source>Safety: first consult Veilig Thuis.</source>
            <translation>Veiligheid: eerst overleg met Veilig Thuis.</translation>
        </message>
        <message>
            <source>name follows</source>
            <translation>naam volgt</translation>
        </message>
        <message>
            <source>Advice: %1, %2.</source>
            <translation>Advies: %1, %2.</translation>
        </message>
        <message>
            <source>kindcheck</source>
            <translation>kindcheck</translation>
        </message>
        <message>
            <source>advice of Veilig Thuis</source>
            <translation>advies Veilig Thuis</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>vraag %1</translation>
        </message>
        <message>
            <source>decision 1</source>
            <translation>besluit 1</translation>
        </message>
        <message>
            <source>decision 2</source>
            <translation>besluit 2</translation>
        </message>
        <message>
            <source>who decides</source>
            <translation>wie beslist</translation>
        </message>
        <message>
            <source>"I deviate"</source>
            <translation>"Ik wijk af"</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>date</source>
            <translation>datum</translation>
        </message>
        <message>
            <source>who</source>
            <translation>wie</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>uitkomst</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MeldcodeTab</name>
        <message>
            <source>The order may change, and a step may come twice. Write down what you skip, and why.</source>
            <translation>De volgorde mag anders, en een stap mag twee keer. Schrijf op wat u overslaat, en waarom.</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Stap %1: %2</translation>
        </message>
        <message>
            <source>To the next step</source>
            <translation>Naar volgende stap</translation>
        </message>
        <message>
            <source>○ still open</source>
            <translation>○ nog open</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ gedaan</translation>
        </message>
        <message>
            <source>– skipped</source>
            <translation>– overgeslagen</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>ontbreekt: %1</translation>
        </message>
        <message>
            <source>%1 of 5 steps recorded</source>
            <translation>%1 van 5 stappen vastgelegd</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NoteCard</name>
        <message>
            <source>note</source>
            <translation>notitie</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Feit</translation>
        </message>
        <message>
            <source>Words of %1</source>
            <translation>Uitspraak van %1</translation>
        </message>
        <message>
            <source>somebody (fill in who)</source>
            <translation>iemand (vul in wie)</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Indruk</translation>
        </message>
        <message>
            <source>Impression of %1</source>
            <translation>Indruk van %1</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, door %2</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NoteForm</name>
        <message>
            <source>What kind of note is this?</source>
            <translation>Wat voor notitie is dit?</translation>
        </message>
        <message>
            <source>Who said this?</source>
            <translation>Wie heeft dit gezegd?</translation>
        </message>
        <message>
            <source>letter, or role and name</source>
            <translation>letter, of rol en naam</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>What did you see, hear or read? Who, what, where, when.</source>
            <translation>Wat zag, hoorde of las u? Wie, wat, waar, wanneer.</translation>
        </message>
        <message>
            <source>The words themselves, as literally as you can.</source>
            <translation>De woorden zelf, zo letterlijk mogelijk.</translation>
        </message>
        <message>
            <source>What do you think or suspect, and what is it based on? What speaks against it?</source>
            <translation>Wat denkt of vermoedt u, en waarop? Wat pleit ertegen?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NotesPage</name>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Keep apart what is a fact, what somebody said and what you think. Write as if the client reads this.</source>
            <translation>Houd uit elkaar: wat een feit is, wat iemand zei en wat u denkt. Schrijf alsof de cliënt dit leest.</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Nog geen notities</translation>
        </message>
        <message>
            <source>Write the first note above. It is saved while you type.</source>
            <translation>Schrijf hierboven de eerste notitie. U verliest niets: het programma bewaart terwijl u typt.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notitie bewaren</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves and begins the next note.</source>
            <translation>Ctrl+Enter bewaart en begint een nieuwe notitie.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::OverviewTab</name>
        <message>
            <source>Ask the twelve first questions</source>
            <translation>Stel de twaalf eerste vragen</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go. "Don't know" is an answer too.</source>
            <translation>
                <numerusform>Nog %n vraag. "Weet niet" is ook een antwoord.</numerusform>
                <numerusform>Nog %n vragen. "Weet niet" is ook een antwoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>They take five minutes and tell what must be done today.</source>
            <translation>Dit kost vijf minuten. Daarna weet u wat er vandaag moet gebeuren.</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>Naar de vragen</translation>
        </message>
        <message>
            <source>Close the actions of the red flags</source>
            <translation>Rond de acties van de rode vlaggen af</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) wait: record what you did, when you will do it, or why not. They stand in the panel on the right.</source>
            <translation>
                <numerusform>Er wacht %n actie. Leg vast wat u deed, wanneer u het doet, of waarom niet. De actie staat in het paneel rechts.</numerusform>
                <numerusform>Er wachten %n acties. Leg vast wat u deed, wanneer u het doet, of waarom niet. De acties staan in het paneel rechts.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record who this is about</source>
            <translation>Leg vast om wie het gaat</translation>
        </message>
        <message>
            <source>The victim, the presumed perpetrator and the children. Only what a receiver needs.</source>
            <translation>Het slachtoffer, de vermoedelijke pleger en de kinderen. Alleen wat een ontvanger nodig heeft.</translation>
        </message>
        <message>
            <source>To the persons</source>
            <translation>Naar de personen</translation>
        </message>
        <message>
            <source>Write down what happened</source>
            <translation>Schrijf op wat er gebeurde</translation>
        </message>
        <message>
            <source>Facts with a date and a source. Write what you see, not what you think.</source>
            <translation>Feiten met een datum en een bron. Schrijf wat u ziet, niet wat u denkt.</translation>
        </message>
        <message>
            <source>To the facts</source>
            <translation>Naar de feiten</translation>
        </message>
        <message>
            <source>Weigh and decide</source>
            <translation>Weeg en beslis</translation>
        </message>
        <message>
            <source>The five steps and the weighing questions of your profession.</source>
            <translation>De vijf stappen en de afwegingsvragen van uw beroep.</translation>
        </message>
        <message>
            <source>To the meldcode</source>
            <translation>Naar de meldcode</translation>
        </message>
        <message>
            <source>Make the referral</source>
            <translation>Maak de verwijzing</translation>
        </message>
        <message>
            <source>Reporting is necessary by your own answers. Read the paper as Veilig Thuis will read it, and send it today.</source>
            <translation>Uit uw eigen antwoorden volgt: melden is noodzakelijk. Lees het stuk zoals Veilig Thuis het leest. Verstuur het vandaag.</translation>
        </message>
        <message>
            <source>To the referral</source>
            <translation>Naar de verwijzing</translation>
        </message>
        <message>
            <source>Keep watch</source>
            <translation>Houd zicht</translation>
        </message>
        <message>
            <source>Who keeps watch, and when do you look again?</source>
            <translation>Wie houdt zicht, en wanneer kijkt u opnieuw?</translation>
        </message>
        <message>
            <source>To the case data</source>
            <translation>Naar de dossiergegevens</translation>
        </message>
        <message>
            <source>This case is closed</source>
            <translation>Deze casus is afgesloten</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Casus afsluiten</translation>
        </message>
        <message>
            <source>It stays in the vault and can be opened again at any time.</source>
            <translation>De casus blijft in de kluis. U kunt hem altijd weer openen.</translation>
        </message>
        <message>
            <source>Letting go too early is the commonest mistake. Closing keeps everything; who looks back, and when?</source>
            <translation>Te vroeg loslaten is de meest gemaakte fout. Bij afsluiten blijft alles bewaard. Wie kijkt terug, en wanneer?</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>Casus weer openen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>zonder naam</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Nobody recorded yet.</source>
            <translation>Nog niemand vastgelegd.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Latest facts</source>
            <translation>Laatste feiten</translation>
        </message>
        <message>
            <source>No facts yet.</source>
            <translation>Nog geen feiten.</translation>
        </message>
        <message>
            <source>Look again on %1 (%2)</source>
            <translation>Opnieuw kijken op %1 (%2)</translation>
        </message>
        <message>
            <source>Dates and agreements</source>
            <translation>Datums en afspraken</translation>
        </message>
        <message>
            <source>No date yet. You are asked for one when you leave the case.</source>
            <translation>Nog geen datum. Het programma vraagt u erom als u de casus verlaat.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PageView</name>
        <message>
            <source>The paper as it will be read</source>
            <translation>Het stuk zoals het wordt gelezen</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PassphraseEdit</name>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PersonCard</name>
        <message>
            <source>born %1</source>
            <translation>geboren %1</translation>
        </message>
        <message>
            <source>lives with the victim</source>
            <translation>woont bij het slachtoffer</translation>
        </message>
        <message>
            <source>lives elsewhere</source>
            <translation>woont ergens anders</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>nu: %1</translation>
        </message>
        <message>
            <source>knows of the report: %1</source>
            <translation>weet van de melding: %1</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>zonder naam</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>Het kind</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>Hoe te bereiken</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Waar</translation>
        </message>
        <message>
            <source>Told of the worries or the report</source>
            <translation>Weet van de zorgen of de melding</translation>
        </message>
        <message>
            <source>First names</source>
            <translation>Voornamen</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Achternaam</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <source>date, or about how old</source>
            <translation>datum, of ongeveer hoe oud</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Relation to the victim</source>
            <translation>Wat is deze persoon van het slachtoffer?</translation>
        </message>
        <message>
            <source>How the texts speak of this person</source>
            <translation>Zo spreken de teksten over deze persoon</translation>
        </message>
        <message>
            <source>Lives with the victim</source>
            <translation>Woont bij het slachtoffer</translation>
        </message>
        <message>
            <source>Organisation and function</source>
            <translation>Organisatie en functie</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Overig</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Do not write down the address of a shelter here.</source>
            <translation>Schrijf hier geen adres van een opvang op.</translation>
        </message>
        <message>
            <source>Work or day activity, where to be found</source>
            <translation>Werk of dagbesteding, waar te vinden</translation>
        </message>
        <message>
            <source>Legal representative, curator or mentor</source>
            <translation>Wettelijk vertegenwoordiger, curator of mentor</translation>
        </message>
        <message>
            <source>Custody: over which children</source>
            <translation>Gezag: over welke kinderen</translation>
        </message>
        <message>
            <source>Where is the child now, and with whom?</source>
            <translation>Waar is het kind nu, en bij wie?</translation>
        </message>
        <message>
            <source>School, childcare, GP</source>
            <translation>School, opvang, huisarts</translation>
        </message>
        <message>
            <source>What the child saw, heard, went through</source>
            <translation>Wat het kind zag, hoorde, meemaakte</translation>
        </message>
        <message>
            <source>Write down what the child says by itself. Do not ask on.</source>
            <translation>Schrijf op wat het kind zelf zegt. Vraag niet door. Zeg: vertel maar.</translation>
        </message>
        <message>
            <source>Guardian or youth protector</source>
            <translation>Voogd of jeugdbeschermer</translation>
        </message>
        <message>
            <source>Does this person know of the report?</source>
            <translation>Weet deze persoon van de melding?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>By whom, and how</source>
            <translation>Door wie, en hoe</translation>
        </message>
        <message>
            <source>Reaction and objections</source>
            <translation>Reactie en bezwaren</translation>
        </message>
        <message>
            <source>Why not, and when will it be told?</source>
            <translation>Waarom niet, en wanneer dan wel?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PersonsPage</name>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>A is the victim, B the presumed perpetrator. A name is not needed to begin.</source>
            <translation>A is het slachtoffer, B de vermoedelijke pleger. U kunt beginnen zonder naam.</translation>
        </message>
        <message>
            <source>+ Victim</source>
            <translation>+ Slachtoffer</translation>
        </message>
        <message>
            <source>+ Presumed perpetrator</source>
            <translation>+ Vermoedelijke pleger</translation>
        </message>
        <message>
            <source>+ Child</source>
            <translation>+ Kind</translation>
        </message>
        <message>
            <source>+ Other</source>
            <translation>+ Ander</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message>
            <source>Here stands who it is about: the victim, the presumed perpetrator, every child, and who helps. Begin with the victim.</source>
            <translation>Hier staat om wie het gaat: het slachtoffer, de vermoedelijke pleger, elk kind, en wie helpt. Begin met het slachtoffer.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PicturePanel</name>
        <message>
            <source>All points, with source and weight</source>
            <translation>Alle punten, met bron en gewicht</translation>
        </message>
        <message>
            <source>Picture so far</source>
            <translation>Beeld tot nu toe</translation>
        </message>
        <message>
            <source>Ask first now</source>
            <translation>Vraag nu eerst</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PracticeForm</name>
        <message>
            <source>Care</source>
            <translation>Zorg</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Childcare</source>
            <translation>Kinderopvang</translation>
        </message>
        <message>
            <source>Veilig Thuis</source>
            <translation>Veilig Thuis</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Politie</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Anders</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>Over u</translation>
        </message>
        <message>
            <source>About your organisation</source>
            <translation>Over uw organisatie</translation>
        </message>
        <message>
            <source>Where do you work? (needed)</source>
            <translation>Waar werkt u? (nodig)</translation>
        </message>
        <message>
            <source>This decides the words, the receivers, whom to call, and whether you use the meldcode.</source>
            <translation>Dit bepaalt de woorden, de ontvangers, wie u belt en of u de meldcode gebruikt.</translation>
        </message>
        <message>
            <source>I am a doctor (the KNMG rules apply)</source>
            <translation>Ik ben arts (de regels van de KNMG gelden)</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>for example hospital, mental health care, primary school</source>
            <translation>bijvoorbeeld ziekenhuis, ggz, basisschool</translation>
        </message>
        <message>
            <source>Region of Veilig Thuis</source>
            <translation>Regio van Veilig Thuis</translation>
        </message>
        <message>
            <source>for example Utrecht</source>
            <translation>bijvoorbeeld Utrecht</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Your function</source>
            <translation>Uw functie</translation>
        </message>
        <message>
            <source>Phone where you can be reached</source>
            <translation>Telefoon waarop u bereikbaar bent</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>These stand on a report as the reporter. They are kept only in the vault.</source>
            <translation>Dit staat op een melding als melder. Het staat alleen in de kluis.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Address of the organisation</source>
            <translation>Adres van de organisatie</translation>
        </message>
        <message>
            <source>Attention officer (aandachtsfunctionaris)</source>
            <translation>Aandachtsfunctionaris</translation>
        </message>
        <message>
            <source>Phone of the attention officer</source>
            <translation>Telefoon aandachtsfunctionaris</translation>
        </message>
        <message>
            <source>Finally responsible for the decision</source>
            <translation>Eindverantwoordelijk voor het besluit</translation>
        </message>
        <message>
            <source>Function of the one responsible</source>
            <translation>Functie van de eindverantwoordelijke</translation>
        </message>
        <message>
            <source>Does your organisation allow this program?</source>
            <translation>Staat uw organisatie dit programma toe?</translation>
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
            <source>Don't know</source>
            <translation>Weet niet</translation>
        </message>
        <message>
            <source>Who is responsible for it in your organisation?</source>
            <translation>Wie is er in uw organisatie verantwoordelijk voor?</translation>
        </message>
        <message>
            <source>What is in this program is a working copy. The file of your organisation stays the real file. Take over what belongs there, mark the case "taken up in the file", and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</source>
            <translation>Wat in dit programma staat, is een werkkopie. Het dossier van uw organisatie blijft het echte dossier. Neem daarin over wat erin hoort, zet de casus op "opgenomen in dossier" en wis de werkkopie op de afgesproken wisdatum. Nog geen toestemming? Vraag het uw functionaris gegevensbescherming. U kunt door: veiligheid wacht daar niet op.</translation>
        </message>
        <message>
            <source>Your own telephone card</source>
            <translation>Uw eigen telefoonkaart</translation>
        </message>
        <message>
            <source>One number per line: direct line of the region, forensic doctor, emergency room, district police officer, shelter, on call tonight</source>
            <translation>Eén nummer per regel: directe lijn van de regio, forensisch arts, SEH, wijkagent, opvang, wie vanavond dienst heeft</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Preview</name>
        <message>
            <source>Open part</source>
            <translation>Open deel</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Deel S</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Kleiner (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Groter (Ctrl++)</translation>
        </message>
        <message>
            <source>Which part is shown</source>
            <translation>Welk deel u ziet</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>There is nothing for part S. Then there is no second file.</source>
            <translation>Er is niets voor deel S. Dan is er geen tweede bestand.</translation>
        </message>
        <message>
            <source>Not everyone may read this page. It is a file of its own.</source>
            <translation>Deze bladzijde mag niet iedereen lezen. Het is een eigen bestand.</translation>
        </message>
        <message>
            <source>For the emergency services. Take it with you; never leave it in the home.</source>
            <translation>Voor de hulpdiensten. Neem het mee; laat het nooit in de woning liggen.</translation>
        </message>
        <message>
            <source>Write as if the client reads this.</source>
            <translation>Schrijf alsof de cliënt dit leest.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::QuestionBox</name>
        <message>
            <source>Question %1</source>
            <translation>Vraag %1</translation>
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
            <source>Don't know</source>
            <translation>Weet niet</translation>
        </message>
        <message>
            <source>Why? Name the facts this rests on.</source>
            <translation>Waarom? Noem de feiten waarop dit rust.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::QuestionRow</name>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Schrijf een heel getal.</translation>
        </message>
        <message>
            <source>The last time</source>
            <translation>Laatste keer</translation>
        </message>
        <message>
            <source>Or the date</source>
            <translation>Of de datum</translation>
        </message>
        <message>
            <source>3-11-2026, 11-2026 or 2026</source>
            <translation>3-11-2026, 11-2026 of 2026</translation>
        </message>
        <message>
            <source>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</source>
            <translation>Dit is nog geen datum. Schrijf bijvoorbeeld 3-11-2026, 11-2026 of 2026.</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>Hoe weet u dit?</translation>
        </message>
        <message>
            <source>Who told or saw it</source>
            <translation>Wie vertelde of zag het</translation>
        </message>
        <message>
            <source>Note: facts, in plain words</source>
            <translation>Notitie: feiten, in gewone woorden</translation>
        </message>
        <message>
            <source>Counts as "don't know": this talk was not alone or not safe.</source>
            <translation>Telt als "weet niet": dit gesprek was niet alleen of niet veilig.</translation>
        </message>
        <message>
            <source>From the first questions: %1</source>
            <translation>Uit de eerste vragen: %1</translation>
        </message>
        <message>
            <source>Does not apply here, by the other answers.</source>
            <translation>Geldt hier niet, door de andere antwoorden.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Receipt</name>
        <message>
            <source>Known: %1 points. If every open question were yes: %2. The whole list: %3.</source>
            <translation>Bekend: %1 punten. Als alle open vragen ja zijn: %2. De hele lijst: %3.</translation>
        </message>
        <message>
            <source>The points order attention. They are no probability and no measured risk. A single point means little.</source>
            <translation>De punten bepalen de volgorde van aandacht. Ze zijn geen voorspelling en geen gemeten risico. Eén punt zegt weinig.</translation>
        </message>
        <message>
            <source>Taxonomy version %1</source>
            <translation>Signaleringslijst versie %1</translation>
        </message>
        <message>
            <source>%1 of %2 (provisional)</source>
            <translation>%1 van %2 (voorlopig)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>from the first questions</source>
            <translation>uit de eerste vragen</translation>
        </message>
        <message>
            <source>suspected counts half</source>
            <translation>vermoeden telt half</translation>
        </message>
        <message>
            <source>a circumstance: counts only beside violence, control, stalking or threats</source>
            <translation>een omstandigheid: telt alleen mee naast geweld, controle, stalking of bedreiging</translation>
        </message>
        <message>
            <source>its group is full</source>
            <translation>de groep heeft al het maximum aan punten</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReferralForm</name>
        <message>
            <source>By itself: the right to report (Veilig Thuis only)</source>
            <translation>Vanzelf: meldrecht (alleen Veilig Thuis)</translation>
        </message>
        <message>
            <source>Right to report, article 5.2.6 Wmo (Veilig Thuis)</source>
            <translation>Meldrecht, artikel 5.2.6 Wmo (Veilig Thuis)</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Toestemming</translation>
        </message>
        <message>
            <source>Conflict of duties</source>
            <translation>Conflict van plichten</translation>
        </message>
        <message>
            <source>Legal demand or duty</source>
            <translation>Vordering of wettelijke plicht</translation>
        </message>
        <message>
            <source>Vital interest: to save a life</source>
            <translation>Vitaal belang: om een leven te redden</translation>
        </message>
        <message>
            <source>Who gets this paper?</source>
            <translation>Wie krijgt dit stuk?</translation>
        </message>
        <message>
            <source>Should the police or a consultation table know? Ask Veilig Thuis to bring it in. With direct danger: 112.</source>
            <translation>Moet de politie of een overleg dit weten? Vraag Veilig Thuis om dit in te brengen. Bij direct gevaar: 112.</translation>
        </message>
        <message>
            <source>On what ground do you share this?</source>
            <translation>Op welke grond deelt u dit?</translation>
        </message>
        <message>
            <source>Below are the sections of the paper. What the case already knows is filled in by itself; your own words take its place. Nothing here is compulsory to save.</source>
            <translation>Hieronder staan de delen van het stuk. Wat al in de casus staat, vult het programma in. Schrijft u zelf iets, dan gaat dat voor. Om te bewaren hoeft u niets in te vullen.</translation>
        </message>
        <message>
            <source>On paper by itself: %1</source>
            <translation>Staat vanzelf op papier: %1</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Ontvangers</translation>
        </message>
        <message>
            <source>Add or change persons in the file</source>
            <translation>Personen toevoegen of wijzigen in het dossier</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReferralTab</name>
        <message>
            <source>Crisis sheet (urgent)</source>
            <translation>Spoedblad (crisisblad)</translation>
        </message>
        <message>
            <source>Report to Veilig Thuis</source>
            <translation>Melding Veilig Thuis</translation>
        </message>
        <message>
            <source>Print the crisis sheet</source>
            <translation>Spoedblad afdrukken</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Soort stuk</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Afdrukken (Ctrl+P)</translation>
        </message>
        <message>
            <source>1 Fill in</source>
            <translation>1 Invullen</translation>
        </message>
        <message>
            <source>2 Check</source>
            <translation>2 Nakijken</translation>
        </message>
        <message>
            <source>3 Send</source>
            <translation>3 Versturen</translation>
        </message>
        <message>
            <source>2 Check (%1)</source>
            <translation>2 Nakijken (%1)</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReviewTab</name>
        <message>
            <source>Review</source>
            <translation>Beoordeling</translation>
        </message>
        <message>
            <source>Your own judgement</source>
            <translation>Uw eigen oordeel</translation>
        </message>
        <message>
            <source>The list is no risk assessment. Your own judgement counts and stands beside it.</source>
            <translation>De lijst is geen risicotaxatie. Uw eigen oordeel telt en staat ernaast.</translation>
        </message>
        <message>
            <source>How safe is it now for everyone involved, and what is that based on?</source>
            <translation>Hoe veilig is het nu voor alle betrokkenen, en waarop baseert u dat?</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Overleg</translation>
        </message>
        <message>
            <source>Discuss this with an expert on domestic violence or the officer in charge.</source>
            <translation>Bespreek dit met een expert huiselijk geweld of de leidinggevende.</translation>
        </message>
        <message>
            <source>Discuss this with the gedragswetenschapper or vertrouwensarts.</source>
            <translation>Bespreek dit met de gedragswetenschapper of vertrouwensarts.</translation>
        </message>
        <message>
            <source>With whom (name and function), and when</source>
            <translation>Met wie (naam en functie), en wanneer</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Wat kwam eruit</translation>
        </message>
        <message>
            <source>Next moment</source>
            <translation>Volgende moment</translation>
        </message>
        <message>
            <source>Judge again on</source>
            <translation>Opnieuw beoordelen op</translation>
        </message>
        <message>
            <source>The consultation about this is still open: %1</source>
            <translation>Dit overleg staat nog open: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::RoundBar</name>
        <message>
            <source>victim</source>
            <translation>slachtoffer</translation>
        </message>
        <message>
            <source>reporter or colleague</source>
            <translation>melder of collega</translation>
        </message>
        <message>
            <source>child</source>
            <translation>kind</translation>
        </message>
        <message>
            <source>(presumed) perpetrator</source>
            <translation>(vermoedelijke) pleger</translation>
        </message>
        <message>
            <source>nobody, I read a file</source>
            <translation>niemand, ik lees een dossier</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>weet niet</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>telefoon</translation>
        </message>
        <message>
            <source>here</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>no interpreter</source>
            <translation>geen tolk</translation>
        </message>
        <message>
            <source>independent</source>
            <translation>onafhankelijke tolk</translation>
        </message>
        <message>
            <source>relative or acquaintance</source>
            <translation>familie of bekende</translation>
        </message>
        <message>
            <source>I speak with</source>
            <translation>Ik spreek met</translation>
        </message>
        <message>
            <source>Alone and safe</source>
            <translation>Alleen en veilig</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hoe</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>Nieuw gesprek</translation>
        </message>
        <message>
            <source>Talk with: %1</source>
            <translation>Gesprek met: %1</translation>
        </message>
        <message>
            <source>alone and safe: %1</source>
            <translation>alleen en veilig: %1</translation>
        </message>
        <message>
            <source>interpreter: %1</source>
            <translation>tolk: %1</translation>
        </message>
        <message>
            <source>Tell nothing of what the victim said. A "no" counts as "don't know".</source>
            <translation>Vertel niets van wat het slachtoffer zei. Een "nee" telt als "weet niet".</translation>
        </message>
        <message>
            <source>Not alone or not safe: every "no" counts as "don't know". Agree on a safe moment to call back.</source>
            <translation>Niet alleen of niet veilig: elk "nee" telt als "weet niet". Spreek een veilig moment af om terug te bellen.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SecretClipboard</name>
        <message>
            <source>Clear it now</source>
            <translation>Wis nu</translation>
        </message>
        <message>
            <source>On the clipboard. Paste it now; it is cleared in %1 seconds.</source>
            <translation>Op het klembord. Plak het nu; over %1 seconden wist het programma het.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SectionFold</name>
        <message>
            <source>%1 not asked</source>
            <translation>%1 niet gevraagd</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Saved in the vault.</source>
            <translation>Bewaard in de kluis.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Venster</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>Zoals de computer</translation>
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
            <source>Lock when nobody touches it</source>
            <translation>Vergrendelen als niemand iets doet</translation>
        </message>
        <message>
            <source>Normal: after %1 minutes</source>
            <translation>Gewoon: na %1 minuten</translation>
        </message>
        <message>
            <source>In a call: after %1 minutes</source>
            <translation>In gesprek: na %1 minuten</translation>
        </message>
        <message>
            <source>On a ward: after %1 minutes</source>
            <translation>Op een afdeling: na %1 minuten</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L locks at once. Time that the computer sleeps counts too. No word is lost.</source>
            <translation>Ctrl+Shift+L vergrendelt meteen. De tijd dat de computer slaapt telt mee. U verliest geen woord.</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>Telefoonnummers</translation>
        </message>
        <message>
            <source>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</source>
            <translation>Deze nummers moesten vóór %1 zijn nagekeken. Kijk een nummer na voordat u erop vertrouwt. 112 werkt altijd.</translation>
        </message>
        <message>
            <source>To be checked again before %1.</source>
            <translation>Opnieuw nakijken vóór %1.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>Over dit programma</translation>
        </message>
        <message>
            <source>Signals and case file, not a validated risk instrument</source>
            <translation>Signalering en dossier, geen gevalideerd risico-instrument</translation>
        </message>
        <message>
            <source>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</source>
            <translation>Dit programma geeft geen oordeel over schuld en geen kans in procenten. Geen rode vlag vastgelegd betekent niet dat het veilig is.</translation>
        </message>
        <message>
            <source>Version %1. Checklist version %2.</source>
            <translation>Versie %1. Signaleringslijst versie %2.</translation>
        </message>
        <message>
            <source>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</source>
            <translation>Licentie: Openbare Licentie van de Europese Unie 1.2 (EUPL-1.2). U mag het gebruiken, bekijken, veranderen en doorgeven.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SignalsBox</name>
        <message>
            <source>Known so far</source>
            <translation>Tot nu toe bekend</translation>
        </message>
        <message>
            <source>Kindcheck</source>
            <translation>Kindcheck</translation>
        </message>
        <message>
            <source>Are there minor children? How old are they? Who is with them now? Does somebody help them?</source>
            <translation>Zijn er minderjarige kinderen? Hoe oud zijn zij? Wie is er nu bij hen? Helpt er iemand?</translation>
        </message>
        <message>
            <source>Kindcheck done</source>
            <translation>Kindcheck gedaan</translation>
        </message>
        <message>
            <source>What came out of it; or why it was not done</source>
            <translation>Wat kwam eruit; of waarom is de kindcheck niet gedaan?</translation>
        </message>
        <message>
            <source>Dated facts in the dossier: %1</source>
            <translation>Feiten in het dossier: %1</translation>
        </message>
        <message>
            <source>Signals with yes or suspected: %1</source>
            <translation>Signalen met ja of vermoeden: %1</translation>
        </message>
        <message>
            <source>Questions not discussed yet: %1. Answer "don't know": %2</source>
            <translation>Vragen nog niet besproken: %1. Antwoord "weet niet": %2</translation>
        </message>
        <message>
            <source>The checklist is still empty. Begin with the twelve first questions.</source>
            <translation>De rode vlaggen zijn nog niet besproken. Begin met de twaalf eerste vragen.</translation>
        </message>
        <message>
            <source>No child stands in the dossier.</source>
            <translation>Er staat geen kind in het dossier.</translation>
        </message>
        <message>
            <source>Children in the dossier: %1</source>
            <translation>Kinderen in het dossier: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::StartPage</name>
        <message>
            <source>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</source>
            <translation>Rode vlaggen, dossier en verwijzing. Voor professionals die moeten beoordelen of iemand gevaar loopt door een partner, ex-partner of familie.</translation>
        </message>
        <message>
            <source>Signal list and file. No validated risk instrument, no prediction. Your own judgement counts.</source>
            <translation>Signaleringslijst en dossier. Geen gevalideerd risico-instrument, geen voorspelling. Uw eigen oordeel telt.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
        <message>
            <source>Open a vault</source>
            <translation>Kluis openen</translation>
        </message>
        <message>
            <source>Open another vault</source>
            <translation>Andere kluis openen</translation>
        </message>
        <message>
            <source>Make a new vault</source>
            <translation>Nieuwe kluis maken</translation>
        </message>
        <message>
            <source>Practise with invented people</source>
            <translation>Oefenen met verzonnen mensen</translation>
        </message>
        <message>
            <source>Direct danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</source>
            <translation>Direct gevaar? Bel 112. Advies of melden: Veilig Thuis 0800-2000, dag en nacht, gratis.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</source>
            <translation>Niets verlaat deze computer. Het programma maakt geen verbinding met een netwerk. Vraag uw organisatie of u het mag gebruiken.</translation>
        </message>
        <message>
            <source>Vaults (*.vlagwijzer)</source>
            <translation>Kluizen (*.vlagwijzer)</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::StepCard</name>
        <message>
            <source>Which signals, in short</source>
            <translation>Welke signalen, in het kort</translation>
        </message>
        <message>
            <source>What you asked, and what came of it</source>
            <translation>Wat u vroeg, en wat eruit kwam</translation>
        </message>
        <message>
            <source>Who was there, what was said by whom, reaction and objections</source>
            <translation>Wie waren erbij, wie zei wat, reactie en bezwaren</translation>
        </message>
        <message>
            <source>Your own weighing in words</source>
            <translation>Uw eigen weging in woorden</translation>
        </message>
        <message>
            <source>Who was told of the decision, and agreements</source>
            <translation>Wie kent het besluit, en welke afspraken zijn er</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Skip step, with reason</source>
            <translation>Stap overslaan, met reden</translation>
        </message>
        <message>
            <source>How far is this step?</source>
            <translation>Hoe ver is deze stap?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Who took this step</source>
            <translation>Wie zette deze stap</translation>
        </message>
        <message>
            <source>Why is this step skipped?</source>
            <translation>Waarom slaat u deze stap over?</translation>
        </message>
        <message>
            <source>The talk may be left out or wait when there is a weighty reason. Choose one and add your own words.</source>
            <translation>U mag het gesprek overslaan of uitstellen als daar een zware reden voor is. Kies een reden en vul aan met uw eigen woorden.</translation>
        </message>
        <message>
            <source>Danger for the victim, a child or somebody at home.</source>
            <translation>Gevaar voor het slachtoffer, een kind of een huisgenoot.</translation>
        </message>
        <message>
            <source>Danger for myself or colleagues.</source>
            <translation>Gevaar voor mijzelf of collega's.</translation>
        </message>
        <message>
            <source>Good reason to fear that the client drops out of sight.</source>
            <translation>Goede reden om te vrezen dat de cliënt uit beeld raakt.</translation>
        </message>
        <message>
            <source>No contact, in spite of enough attempts.</source>
            <translation>Geen contact, na genoeg pogingen.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>She is calling now (F2)</source>
            <translation>Ze belt nu (F2)</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Er wacht niets op u</translation>
        </message>
        <message>
            <source>Here stands what must be done today: actions of red flags, moments of danger, and cases to look at again.</source>
            <translation>Hier staat wat er vandaag moet gebeuren: acties van rode vlaggen, momenten van gevaar, en casussen om opnieuw te bekijken.</translation>
        </message>
        <message>
            <source>Does somebody call or come in? Press "She is calling now". The twelve first questions take five minutes.</source>
            <translation>Belt er iemand of komt er iemand binnen? Druk op "Ze belt nu". De twaalf eerste vragen kosten vijf minuten.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>%1 openen</translation>
        </message>
        <message>
            <source>Text that was kept when the vault was locked</source>
            <translation>Tekst die is bewaard toen de kluis werd vergrendeld</translation>
        </message>
        <message>
            <source>A case that was not saved yet</source>
            <translation>Een casus die nog niet was bewaard</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Casus %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Terugzetten</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>Niet bewaren</translation>
        </message>
        <message>
            <source>Direct danger: not yet recorded whether 112 was called.</source>
            <translation>Direct gevaar: er is nog niet vastgelegd of 112 is gebeld.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Datums</translation>
        </message>
        <message>
            <source>moment of danger</source>
            <translation>moment van gevaar</translation>
        </message>
        <message>
            <source>look again: the date has passed</source>
            <translation>opnieuw kijken: de datum is voorbij</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>opnieuw kijken</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::TriggerCard</name>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>I do this at ..</source>
            <translation>Ik doe dit om ..</translation>
        </message>
        <message>
            <source>Not needed, because ..</source>
            <translation>Niet nodig, want ..</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Niet doen</translation>
        </message>
        <message>
            <source>✓ Done on %1, with %2: %3</source>
            <translation>✓ Gedaan op %1, met %2: %3</translation>
        </message>
        <message>
            <source>Planned for %1. %2</source>
            <translation>Gepland voor %1. %2</translation>
        </message>
        <message>
            <source>Not needed (%1): %2. Second name: %3</source>
            <translation>Niet nodig (%1): %2. Tweede naam: %3</translation>
        </message>
        <message>
            <source>Second name: who agrees?</source>
            <translation>Tweede naam: wie is het ermee eens?</translation>
        </message>
        <message>
            <source>At what time?</source>
            <translation>Hoe laat?</translation>
        </message>
        <message>
            <source>With whom, which number</source>
            <translation>Met wie, welk nummer</translation>
        </message>
        <message>
            <source>Why not needed</source>
            <translation>Waarom niet nodig</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>Wat precies</translation>
        </message>
        <message>
            <source>What was advised or agreed</source>
            <translation>Welk advies of welke afspraak</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Write a time, for example 16:30.</source>
            <translation>Schrijf een tijd, bijvoorbeeld 16:30.</translation>
        </message>
        <message>
            <source>Write a name. A number will do for an adviser.</source>
            <translation>Schrijf een naam op. Bij een adviseur is een nummer genoeg.</translation>
        </message>
        <message>
            <source>Write one sentence.</source>
            <translation>Schrijf één zin.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Vergrendeld</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Everything is saved. Type your passphrase to go on where you were.</source>
            <translation>Alles is bewaard. Typ uw wachtzin en ga verder waar u was.</translation>
        </message>
        <message>
            <source>Another vault</source>
            <translation>Andere kluis</translation>
        </message>
        <message>
            <source>Direct danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
            <translation>Direct gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht.</translation>
        </message>
        <message>
            <source>Not saved yet: the last words could not be written. They are kept in memory and tried again. Leave the program open.</source>
            <translation>Nog niet bewaard: de laatste woorden konden niet worden geschreven. Ze staan nog in het geheugen. Het programma probeert het opnieuw. Laat het programma open.</translation>
        </message>
        <message>
            <source>Practice vault</source>
            <translation>Oefenkluis</translation>
        </message>
        <message>
            <source>All people in it are invented. The passphrase is: %1</source>
            <translation>Alle mensen erin zijn verzonnen. De wachtzin is: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::VeiligThuisFirstBox</name>
        <message>
            <source>Veilig Thuis first</source>
            <translation>Eerst Veilig Thuis</translation>
        </message>
        <message>
            <source>Do not talk about your worries yet, and never with the presumed perpetrator. Ask Veilig Thuis first who says what, to whom and when. A talk at the wrong moment can make it more dangerous.</source>
            <translation>Praat nog niet over uw zorgen, en zeker niet met de vermoedelijke pleger. Spreek eerst met Veilig Thuis af wie wat zegt, tegen wie en wanneer. Een gesprek op het verkeerde moment kan het gevaar groter maken.</translation>
        </message>
        <message>
            <source>Record the safety exception with the name and time of the advice. That protects your organisation too.</source>
            <translation>Leg de uitzondering voor veiligheid vast, met naam en tijd van het advies. Dat beschermt ook uw organisatie.</translation>
        </message>
        <message>
            <source>Record: the talk waits, for safety</source>
            <translation>Leg vast: het gesprek wacht, voor de veiligheid</translation>
        </message>
        <message>
            <source>Recorded. Fill in with whom you spoke at Veilig Thuis.</source>
            <translation>Vastgelegd. Vul nog in met wie u sprak bij Veilig Thuis.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Vastgelegd.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::WeighingPage</name>
        <message>
            <source>acute unsafety</source>
            <translation>acute onveiligheid</translation>
        </message>
        <message>
            <source>structural unsafety</source>
            <translation>structurele onveiligheid</translation>
        </message>
        <message>
            <source>disclosure: somebody told it and asks for help</source>
            <translation>disclosure: iemand vertelt het zelf en vraagt om hulp</translation>
        </message>
        <message>
            <source>Fill in "I deviate"</source>
            <translation>Vul "Ik wijk af" in</translation>
        </message>
        <message>
            <source>Facts to look at for question 2</source>
            <translation>Feiten bij vraag 2</translation>
        </message>
        <message>
            <source>The program does not answer this question. These facts are examples in the lists of the professions.</source>
            <translation>Het programma beantwoordt deze vraag niet. Dit zijn feiten die in de lijsten van de beroepsgroepen staan.</translation>
        </message>
        <message>
            <source>May point to acute</source>
            <translation>Kan wijzen op acuut</translation>
        </message>
        <message>
            <source>May point to structural</source>
            <translation>Kan wijzen op structureel</translation>
        </message>
        <message>
            <source>What does the yes rest on? More than one is possible.</source>
            <translation>Waarop rust uw ja? Meer dan één mag.</translation>
        </message>
        <message>
            <source>Beside your weighing: the list</source>
            <translation>Naast uw weging: de lijst</translation>
        </message>
        <message>
            <source>%1 (suspected)</source>
            <translation>%1 (vermoeden)</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>datum onbekend</translation>
        </message>
        <message>
            <source>Nothing noted. That does not mean it is not there.</source>
            <translation>Niets genoteerd. Dat betekent niet dat het er niet is.</translation>
        </message>
        <message>
            <source>You see the outcome of the list after your own answer to question 2.</source>
            <translation>U ziet de uitkomst van de lijst na uw eigen antwoord op vraag 2.</translation>
        </message>
        <message>
            <source>No checklist was filled in.</source>
            <translation>De rode vlaggen zijn niet ingevuld.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Workspace</name>
        <message>
            <source>Practice vault: no real people</source>
            <translation>Oefenkluis: geen echte mensen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Casussen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>She is calling</source>
            <translation>Ze belt nu</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>This case is not saved yet, so it stays open. Your words are still here. Make space or connect the disk again.</source>
            <translation>Deze casus is nog niet bewaard en blijft daarom open. Uw woorden staan er nog. Maak ruimte, of sluit de schijf weer aan.</translation>
        </message>
    </context>
</TS>
