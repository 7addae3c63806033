<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="45"/>
        <source>Not with these answers, or while nobody asked about control: it can give {him} the floor and silence {her}.</source>
        <translation>Niet bij deze antwoorden, en niet zolang niemand naar controle vroeg. Het kan {hem} het woord geven en {haar} laten zwijgen.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="58"/>
        <source>A rule of the region: in this case it always goes here.</source>
        <translation>Een regel van de regio: in dit geval gaat het altijd hierheen.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="62"/>
        <source>Ask whether this exists in your region.</source>
        <translation>Vraag na of dit er in uw regio is.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="64"/>
        <source>Ask Veilig Thuis to bring this in.</source>
        <translation>Vraag Veilig Thuis om dit in te brengen.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="66"/>
        <source>Later, phase 2: first immediate safety, then this.</source>
        <translation>Later, fase 2: eerst directe veiligheid, dan dit.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="67"/>
        <source>Later, phase 3, recovery: first immediate safety, then this.</source>
        <translation>Later, fase 3, herstel: eerst directe veiligheid, dan dit.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="98"/>
        <source>Consider: %1</source>
        <translation>Overweeg: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="61"/>
        <source>First</source>
        <translation>Als eerste</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="63"/>
        <source>Who to call, where to go</source>
        <translation>Wie u kunt bellen en waar u heen kunt</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="64"/>
        <source>Measures that fit</source>
        <translation>Maatregelen die passen</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="65"/>
        <source>Ask this first</source>
        <translation>Vraag dit eerst na</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="65"/>
        <source>These may fit. Something needs to be known first.</source>
        <translation>Deze kunnen passen. Er moet eerst iets bekend zijn.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="66"/>
        <source>Not possible now, and what to do instead</source>
        <translation>Nu niet mogelijk, en wat dan wel</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="62"/>
        <source>Do not propose</source>
        <translation>Niet voorstellen</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="49"/>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="50"/>
        <source>another fact of this day is in the case</source>
        <translation>van deze dag staat een ander feit in de casus</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="51"/>
        <source>adds to the case</source>
        <translation>vult de casus aan</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="52"/>
        <source>different in the case</source>
        <translation>anders in de casus</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="53"/>
        <source>already in the case</source>
        <translation>staat al in de casus</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="56"/>
        <source>taken over before, later removed here</source>
        <translation>eerder overgenomen, hier later verwijderd</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="75"/>
        <source>%1: %2 (here: nothing)</source>
        <translation>%1: %2 (hier: niets)</translation>
    </message>
    <message>
        <location filename="../core/wording/arrivalwords.cpp" line="76"/>
        <source>%1: %2 (here: %3)</source>
        <translation>%1: %2 (hier: %3)</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../app/cli/arguments.cpp" line="64"/>
        <source>There is no option %1.</source>
        <translation>De optie %1 bestaat niet.</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="66"/>
        <source>The option --%1 needs a value.</source>
        <translation>Bij de optie --%1 hoort een waarde.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="33"/>
        <source>(no reference)</source>
        <translation>(geen dossiercode)</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="135"/>
        <source>Step reached: %1 of 5.</source>
        <translation>Bereikt: stap %1 van 5.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="137"/>
        <source>Still to do: %1</source>
        <translation>Nog te doen: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="140"/>
        <source>Review: %1</source>
        <translation>Opnieuw kijken: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="274"/>
        <source>Kept, but this version does not know it. Mistyped? %1</source>
        <translation>Bewaard, maar deze versie kent het niet. Typefout? %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="279"/>
        <source>Imported: %1  %2</source>
        <translation>Ingelezen: %1  %2</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="297"/>
        <source>The log says that the export failed.</source>
        <translation>In het logboek staat dat de export is mislukt.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="301"/>
        <source>This is the whole case, unencrypted. The export is in its log.</source>
        <translation>Dit is de hele casus, niet versleuteld. De export staat in het logboek van de casus.</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="26"/>
        <source>Serious in their own right:</source>
        <translation>Telt op zichzelf zwaar:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="29"/>
        <location filename="../app/cli/taxonomy.cpp" line="103"/>
        <source>Do: </source>
        <translation>Doen: </translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="30"/>
        <location filename="../app/cli/taxonomy.cpp" line="104"/>
        <source>Do not: </source>
        <translation>Niet doen: </translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="39"/>
        <source>Ask next:</source>
        <translation>Vraag nu eerst:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="107"/>
        <source>What is known:</source>
        <translation>Wat bekend is:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="119"/>
        <source>%1: what happened cannot be in the future: %2. Check the date.</source>
        <translation>%1: wat gebeurd is, kan niet in de toekomst liggen: %2. Kijk de datum na.</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="164"/>
        <source>New passphrase:</source>
        <translation>Nieuwe wachtzin:</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="171"/>
        <source>The same passphrase again:</source>
        <translation>Nog een keer dezelfde wachtzin:</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="176"/>
        <source>The two passphrases are not the same. Nothing was created.</source>
        <translation>De twee wachtzinnen zijn niet gelijk. Er is niets gemaakt.</translation>
    </message>
    <message>
        <location filename="../app/cli/practice.cpp" line="23"/>
        <source>Passphrase: %1</source>
        <translation>Wachtzin: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/practice.cpp" line="24"/>
        <source>It is not a secret. Do not put anything real in this vault.</source>
        <translation>Deze wachtzin is niet geheim. Zet geen echte gegevens in deze kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="59"/>
        <source>Nothing was written. First correct:</source>
        <translation>Er is niets geschreven. Herstel eerst:</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="96"/>
        <source>No archive copies.</source>
        <translation>Geen archiefkopieën.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="113"/>
        <location filename="../app/cli/referral.cpp" line="97"/>
        <source>%1 was written and cannot be withdrawn. Delete it yourself.</source>
        <translation>%1 is geschreven en kan niet weer worden weggehaald. Verwijder het zelf.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="115"/>
        <location filename="../app/cli/referral.cpp" line="99"/>
        <source>The log still says that this document left the program: %1</source>
        <translation>In het logboek staat nog dat dit stuk naar buiten ging: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="155"/>
        <source>--open names the copy and --out the PDF to write: one does not work without the other.</source>
        <translation>--open noemt de kopie, --out de pdf die geschreven wordt: het een gaat niet zonder het ander.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="102"/>
        <source>The log says that no file was made.</source>
        <translation>In het logboek staat dat er geen bestand kwam.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="127"/>
        <location filename="../app/cli/referral.cpp" line="125"/>
        <source>    Not encrypted.</source>
        <translation>    Niet versleuteld.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="123"/>
        <source>    Sealed: only the vault of %1 opens it.</source>
        <translation>    Verzegeld: alleen de kluis van %1 opent het.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="127"/>
        <source>    Passphrase, to be given by phone: %1</source>
        <translation>    Wachtzin, geef die door met de telefoon: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="135"/>
        <source>Send this line with the file: %1</source>
        <translation>Stuur deze regel mee met het bestand: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="137"/>
        <source>Please check: %1</source>
        <translation>Let op: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="146"/>
        <source>--kind is %1.</source>
        <translation>--kind is %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="150"/>
        <source>--open and --seal-for exclude each other.</source>
        <translation>--open en --seal-for gaan niet samen.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="158"/>
        <location filename="../app/cli/form.cpp" line="22"/>
        <location filename="../app/cli/referral.cpp" line="148"/>
        <source>--out names the PDF to write.</source>
        <translation>Geef met --out de naam van de pdf.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="31"/>
        <source>What a file of answers shows: when to act, what is serious in its own right, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</source>
        <translation>Wat een bestand met antwoorden laat zien: wanneer u handelt, wat op zichzelf zwaar telt, hoeveel er bekend is. ANSWERS is een bestand, of - voor standaardinvoer. Zonder --today telt de dag van de antwoorden als vandaag.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="35"/>
        <source>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with its file and path; exit code 1.</source>
        <translation>Controleert de ingebouwde signaleringslijst, of die in een map. Toont elke fout met bestand en pad; exitcode 1.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="39"/>
        <source>Which items of another instrument the questions touch, by number. With a file of answers: which items it answers, and which are open. Without an instrument: the list of instruments.</source>
        <translation>Welke items van een ander instrument de vragen raken, alleen met nummer. Met een bestand met antwoorden: welke beantwoord zijn en welke open staan. Zonder instrument: de lijst van instrumenten.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="43"/>
        <source>The same answers weighed with the version they were made with and with the one in a folder: both outcomes and what differs, line by line.</source>
        <translation>Dezelfde antwoorden gewogen met de versie waarmee ze zijn gemaakt en met de versie in een map: beide uitkomsten en wat er verschilt, regel voor regel.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="46"/>
        <source>All questions and triggers.</source>
        <translation>Alle vragen en triggers.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="49"/>
        <source>One question or trigger, with its words, weight and sources.</source>
        <translation>Eén vraag of trigger, met tekst, gewicht en bronnen.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="52"/>
        <source>Creates an empty vault. Never overwrites. A passphrase that is easy to guess is refused without --weak.</source>
        <translation>Maakt een lege kluis. Overschrijft nooit. Een wachtzin die makkelijk te raden is, wordt geweigerd zonder --weak.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="54"/>
        <source>What can be seen of a vault without its passphrase.</source>
        <translation>Wat er zonder wachtzin van een kluis te zien is.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="63"/>
        <source>The keys of a vault. add: one more passphrase, typed as the second line. recovery: a recovery key, printed once; with --out also as a sheet. restore: damaged keys are restored from a backup, opened with its passphrase.</source>
        <translation>De sleutels van een kluis. add: nog een wachtzin, de tweede regel die wordt getypt. recovery: een herstelsleutel, één keer getoond, met --out ook als vel. restore: beschadigde sleutels komen terug uit een reservekopie, die met haar eigen wachtzin wordt geopend.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="69"/>
        <source>A dated copy of the locked vault, checked against the vault; older copies are thinned out. No passphrase is needed.</source>
        <translation>Een kopie van de gesloten kluis, nagelezen en met datum. Oude kopieën worden uitgedund. Er is geen wachtzin nodig.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="57"/>
        <source>Reads everything in the vault and checks it against its log. Damage is listed; exit code 1. --seen: somebody has looked at what was reported on opening the vault, such as an older copy or missing rows; that is recorded in the log, and opening no longer reports it.</source>
        <translation>Leest alles in de kluis en legt het naast het logboek. Schade wordt genoemd; exitcode 1. --seen: iemand heeft gekeken naar wat bij het openen wordt gezegd, een oudere kopie of regels die ontbreken; dat staat in het logboek, en bij het openen wordt het niet meer gezegd.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="74"/>
        <source>Replaces a vault with a backup. What was there is kept under another name. --other: also accepts a backup of another vault.</source>
        <translation>Zet een reservekopie op de plaats van een kluis. Wat er stond, blijft onder een andere naam bewaard. --other: ook een reservekopie van een andere kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="79"/>
        <source>Moves everything that still opens from a damaged vault into a new one, with a new passphrase, typed as the second line. --from: a backup whose keys are tried first, for when those of FILE are damaged. What is lost is listed; exit code 1.</source>
        <translation>Haalt alles wat nog opengaat uit een beschadigde kluis over naar een nieuwe, met een nieuwe wachtzin, de tweede regel die wordt getypt. --from: een reservekopie waarvan de sleutels het eerst worden geprobeerd, voor als die van FILE beschadigd zijn. Wat verloren is, wordt genoemd; exitcode 1.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="86"/>
        <source>The whole vault in a new file under a new key and passphrase: for when somebody has an old copy. Then delete the old files.</source>
        <translation>De hele kluis in een nieuw bestand met een nieuwe sleutel en wachtzin, voor als iemand een oude kopie heeft. Gooi daarna de oude bestanden weg.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="91"/>
        <source>The log of the vault, or of a case; with the id of a record, all its versions, newest first. Reading a case this way is recorded in its log. --erased: what is kept of the logs of erased cases, by receipt number.</source>
        <translation>Het logboek van de kluis, of van een casus; met het nummer van een onderdeel alle versies ervan, de nieuwste eerst. Dat u een casus zo leest, staat in het logboek ervan. --erased: wat er bewaard is van het logboek van gewiste casussen, bij het nummer van het bewijs.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="96"/>
        <source>The archive copies in the vault, or those of one case, newest first. --open writes the PDF of one of them as it is kept, unencrypted. That is recorded in the log of the case.</source>
        <translation>De archiefkopieën in de kluis, of die van één casus, de nieuwste eerst. --open schrijft de pdf van een ervan zoals hij bewaard is, onversleuteld. Dat komt in het logboek van de casus.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="99"/>
        <source>The cases in a vault.</source>
        <translation>De casussen in een kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="101"/>
        <source>The picture and the state of one case, without names. CASE is its id or its reference.</source>
        <translation>Het beeld en de stand van één casus, zonder namen. CASE is de id of de dossiercode.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="104"/>
        <source>What the facts of one case show together, and the days since the last known incident. Not what somebody wrote.</source>
        <translation>Wat de feiten van één casus samen laten zien, en de dagen sinds het laatste bekende voorval. Niet wat iemand schreef.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="109"/>
        <source>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are reported with their path; then nothing is imported.</source>
        <translation>Zet een casus in de kluis. CASE.json is een bestand, of - voor wat op standaardinvoer na de wachtzin komt. Toont elke fout met het pad; er wordt dan niets ingelezen.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="113"/>
        <source>Writes the whole case as JSON to standard output, unencrypted. The export is recorded in the log of the case.</source>
        <translation>Schrijft de hele casus als JSON naar standaarduitvoer, niet versleuteld. De export komt in het logboek van de casus.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="117"/>
        <source>The facts, the notes or the log of one case for one&apos;s own records: as text on standard output, or as PDF, unencrypted. That is recorded in the log of the case.</source>
        <translation>De feiten, de notities of het logboek van één dossier voor de eigen registratie: als tekst op de standaarduitvoer, of als PDF, niet versleuteld. Dat komt in het logboek van het dossier te staan.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="154"/>
        <source>The blank form to fill in by pen during a talk: four pages, or one of the sheets that go with it. It holds nothing of a case, and on its outside page neither the name of this program nor what it is for.</source>
        <translation>Het lege formulier om tijdens een gesprek met de pen in te vullen: vier bladzijden, of een van de losse bladen. Er staat niets van een dossier in, en op de buitenkant niet de naam van dit programma en niet waar het voor is.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="189"/>
        <source>General: --json for JSON, --language nl|en, --taxonomy DIR for questions, weights and texts from a folder, --help, --version.</source>
        <translation>Algemeen: --json voor JSON, --language nl|en, --taxonomy MAP voor vragen, gewichten en teksten uit een map, --help, --version.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="222"/>
        <source>--language is one of: %1.</source>
        <translation>--language is een van: %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="192"/>
        <source>A passphrase is asked for on the terminal, or read from the first line of standard input. It is never an argument.</source>
        <translation>Het programma vraagt de wachtzin in de terminal, of leest die als eerste regel van standaardinvoer. De wachtzin is nooit een argument.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="122"/>
        <source>What is in an encrypted file of a referral, whether it is whole, and whose: the key it is signed with as words to be read out. Its passphrase may be typed with hyphens or spaces, in capitals or not. Changed: exit code 1. With --into: whether that vault knows the key, and which persons and facts are new beside CASE. A file that is sealed for a vault wants --into. The passphrase of the file comes first, then that of the vault.</source>
        <translation>Wat er in een versleuteld bestand van een verwijzing staat, of het heel is, en van wie het is: de sleutel van de ondertekening, als woorden om voor te lezen. De wachtzin mag met streepjes of spaties, en in hoofdletters of niet. Veranderd: exitcode 1. Met --into: of die kluis de sleutel kent, en welke personen en feiten nieuw zijn naast CASE. Een bestand dat voor een kluis is verzegeld, heeft --into nodig. Eerst komt de wachtzin van het bestand, dan die van de kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="129"/>
        <source>The same, and the whole text of it. With --into: takes what is new over into CASE, or into a new case, with where it comes from, and keeps the paper in it. --take: all, none, or the ids that check tells. --words: the words of the key as WHO read them out; then the vault knows this key.</source>
        <translation>Hetzelfde, en de hele tekst. Met --into: neemt over wat nieuw is, in CASE of in een nieuwe casus, met waar het vandaan komt, en bewaart het papier erin. --take: all, none, of de kenmerken die check noemt. --words: de woorden van de sleutel, zoals WHO ze voorlas; daarna kent de kluis deze sleutel.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="135"/>
        <source>The key of this vault, to be given to colleagues, with its words; and the keys it knows. With KEY: knows that one too, once its words were read out and are right.</source>
        <translation>De sleutel van deze kluis, om aan collega&apos;s te geven, met de woorden ervan; en de sleutels die de kluis kent. Met KEY: kent daarna ook die, als de woorden zijn voorgelezen en kloppen.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="142"/>
        <source>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. KIND: melding, aanvulling, crisisblad, actieoverleg, zsm, mda, zvh, politie, rechter, overdracht, huisarts, client, inzage. --ground: on what ground it is shared. --to: for whom, a function or organisation. --nobody-finds-it: the victim said that nobody can find her copy. --archive also keeps a copy in the vault. --seal-for: sealed for the vault of WHO, whose key this vault knows, in the place of a PDF with a passphrase. What prevents a referral is listed; exit code 1, nothing written.</source>
        <translation>Schrijft X.pdf en, als dat er is, deel S als X-deel-S.pdf. Versleutelt beide en toont de wachtzinnen, behalve met --open. KIND: melding, aanvulling, crisisblad, actieoverleg, zsm, mda, zvh, politie, rechter, overdracht, huisarts, client, inzage. --ground: op welke grond het wordt gedeeld. --to: voor wie, een functie of organisatie. --nobody-finds-it: het slachtoffer zei dat niemand haar exemplaar kan vinden. Met --archive komt er ook een kopie in de kluis. --seal-for: verzegeld voor de kluis van WHO, waarvan deze kluis de sleutel kent, in plaats van een pdf met een wachtzin. Toont wat een verwijzing tegenhoudt; exitcode 1, er is dan niets geschreven.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="160"/>
        <source>Creates practice.vlagwijzer with four cases of invented people, and their answer files. Prints its passphrase, which is not a secret. Never overwrites.</source>
        <translation>Maakt practice.vlagwijzer met vier casussen van verzonnen mensen, en hun antwoordbestanden. Toont de wachtzin, die niet geheim is. Overschrijft nooit.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="194"/>
        <source>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</source>
        <translation>Exitcodes: 0 goed, 1 een bevinding, 2 verkeerde argumenten, 3 onjuiste invoer, verkeerde wachtzin of niet gevonden.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="213"/>
        <source>Too many or too few arguments. Usage: %1</source>
        <translation>Te veel of te weinig argumenten. Gebruik: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="218"/>
        <source>The option --%1 does not belong here. Usage: %2</source>
        <translation>De optie --%1 hoort hier niet. Gebruik: %2</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="229"/>
        <source>vlagwijzer-cli --help shows what is possible.</source>
        <translation>Met vlagwijzer-cli --help ziet u wat mogelijk is.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="243"/>
        <source>There is no such command.</source>
        <translation>Deze opdracht bestaat niet.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="297"/>
        <source>Not everything could be written to standard output.</source>
        <translation>Niet alles is naar standaarduitvoer geschreven.</translation>
    </message>
    <message>
        <location filename="../app/cli/score.cpp" line="24"/>
        <source>--today: &quot;%1&quot; is not a date. Write YYYY-MM-DD.</source>
        <translation>--today: &quot;%1&quot; is geen datum. Schrijf JJJJ-MM-DD.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="67"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="78"/>
        <source>To a reporter</source>
        <translation>Aan een melder</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="79"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="80"/>
        <source>How to ask</source>
        <translation>Hoe vraagt u het</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="82"/>
        <source>What an answer does: </source>
        <translation>Wat een antwoord doet: </translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="158"/>
        <source>No faults. Version %1: %2 questions, %3 of them flags, %4 with a weight; %5 triggers.</source>
        <translation>Geen fouten. Versie %1: %2 vragen, waarvan %3 vlaggen, %4 met een gewicht; %5 zware vlaggen.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="164"/>
        <source>%1 measures, %2 routes, %3 sources, %4 findings of studies.</source>
        <translation>%1 maatregelen, %2 routes, %3 bronnen, %4 bevindingen uit onderzoek.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="170"/>
        <source>Texts in %1: %2 of %3 questions are complete.</source>
        <translation>Teksten in %1: %2 van %3 vragen zijn compleet.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="174"/>
        <source>Marks of weights: %1. Marks of findings: %2.</source>
        <translation>Merken van gewichten: %1. Merken van bevindingen: %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="178"/>
        <source>%1: %2 of %3 items have a question here.</source>
        <translation>%1: %2 van %3 items hebben hier een vraag.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="84"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="86"/>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="43"/>
        <source>Unfinished copies that were left behind and are now removed: %1</source>
        <translation>Onaffe kopieën die waren achtergebleven en nu zijn weggehaald: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="45"/>
        <source>An unfinished copy is still there: %1</source>
        <translation>Er staat nog een onaffe kopie: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="84"/>
        <source>Created: %1. Without the passphrase nobody can open it, not even the makers of this program.</source>
        <translation>Gemaakt: %1. Zonder de wachtzin kan niemand de kluis openen, ook de maker van dit programma niet.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="100"/>
        <source>Vault %1, format %2</source>
        <translation>Kluis %1, formaat %2</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="101"/>
        <source>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</source>
        <translation>Casussen: %1. Onderdelen: %2. Regels in het logboek: %3. Grootte: %4 bytes.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="106"/>
        <source>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</source>
        <translation>Sloten: %1, beschadigd: %2. Argon2id met %3 MiB en %4 rondes.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="128"/>
        <source>Log lines of erased cases whose retention period has ended, now removed: %1</source>
        <translation>Regels uit het logboek van gewiste casussen die hun termijn hebben gehad en nu zijn weggehaald: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="139"/>
        <source>No damage. Everything opens and matches the log.</source>
        <translation>Geen schade. Alles gaat open en klopt met het logboek.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="46"/>
        <source>Created: %1. Cases: %2. Parts: %3. Lines in the log: %4.</source>
        <translation>Gemaakt: %1. Casussen: %2. Onderdelen: %3. Regels in het logboek: %4.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="51"/>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="52"/>
        <source>LOST: %1 cases, %2 parts, %3 lines of the log.</source>
        <translation>VERLOREN: casussen %1, onderdelen %2, regels van het logboek %3.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="58"/>
        <source>The old file is unchanged. Its other keys do not open the new one: add them again.</source>
        <translation>Het oude bestand is niet veranderd. De andere sleutels daarvan openen de nieuwe kluis niet: voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="65"/>
        <location filename="../app/cli/vaultaccess.cpp" line="30"/>
        <source>Passphrase:</source>
        <translation>Wachtzin:</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="86"/>
        <source>Backup: %1</source>
        <translation>Reservekopie: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="87"/>
        <source>Nothing has changed since %1.</source>
        <translation>Er is niets veranderd sinds %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="89"/>
        <source>The vault is on a network drive or in a synced folder. Only one computer may write to it.</source>
        <translation>De kluis staat op een netwerkschijf of in een gesynchroniseerde map. Maar één computer mag erin schrijven.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="99"/>
        <source>It was not restored. Use --other to restore it anyway; what is there now is kept.</source>
        <translation>De kopie is niet teruggezet. Met --other gebeurt dat wel, en wat er nu staat blijft bewaard.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="106"/>
        <source>Restored: %1</source>
        <translation>Teruggezet: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="108"/>
        <source>What was there is kept: %1</source>
        <translation>Wat er stond, is bewaard: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="115"/>
        <location filename="../app/cli/keeping.cpp" line="132"/>
        <source>--out FILE is needed: the new vault.</source>
        <translation>--out BESTAND is nodig: de nieuwe kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/vaultaccess.cpp" line="59"/>
        <source>Two cases have the reference %1. Use the id that &quot;case list&quot; shows.</source>
        <translation>Twee casussen hebben de dossiercode %1. Gebruik de id die case list toont.</translation>
    </message>
    <message>
        <location filename="../app/cli/vaultaccess.cpp" line="94"/>
        <source>The checklist was made with version %1 of the list, which is not in this vault. It is weighed with version %2.</source>
        <translation>De lijst is gemaakt met versie %1. Die staat niet in deze kluis. Daarom weegt versie %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="55"/>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="58"/>
        <source>Nothing differs.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="59"/>
        <source>What differs:</source>
        <translation>Wat er verschilt:</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="21"/>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="22"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="22"/>
        <source>asked here</source>
        <translation>hier gevraagd</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="25"/>
        <source>not asked here</source>
        <translation>hier niet gevraagd</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="45"/>
        <source>%1: %2 items, %3 answered, %4 open, %5 not asked here. Numbers only; this is not a score on that list.</source>
        <translation>%1: %2 items, %3 beantwoord, %4 open, %5 hier niet gevraagd. Alleen nummers; dit is geen score op die lijst.</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="53"/>
        <source>The order of the items is from memory, not checked: provisional.</source>
        <translation>De volgorde van de items is herinnerd en niet nagekeken: voorlopig.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="58"/>
        <source>What was here is damaged.</source>
        <translation>Wat hier stond, is beschadigd.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="95"/>
        <source>Receipt %1: erased on %2; these lines are kept until %3.</source>
        <translation>Bewijs %1: gewist op %2, deze regels blijven tot %3.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="101"/>
        <source>this line was damaged and cannot be read</source>
        <translation>deze regel was beschadigd en is onleesbaar</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="106"/>
        <source>Nothing is kept of the logs of erased cases.</source>
        <translation>Van het logboek van een gewiste casus is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="116"/>
        <source>--erased cannot be combined with a case: an erased case no longer has a name in the vault.</source>
        <translation>--erased gaat zonder casus: een gewiste casus heeft geen naam meer in de kluis.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="41"/>
        <source>recovery key</source>
        <translation>herstelsleutel</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="42"/>
        <source>passphrase</source>
        <translation>wachtzin</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="45"/>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="47"/>
        <source>(used now)</source>
        <translation>(nu gebruikt)</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="87"/>
        <source>Added: passphrase %1, for %2.</source>
        <translation>Toegevoegd: wachtzin %1, voor %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="113"/>
        <source>This opens the vault without a passphrase, and it is shown only once. Keep it on paper, away from the computer.</source>
        <translation>Hiermee gaat de kluis open zonder wachtzin, en u ziet dit alleen nu. Bewaar het op papier, niet bij de computer.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="126"/>
        <source>Changed. Old copies of the file still open with the old passphrase; use vault rekey to prevent that.</source>
        <translation>Veranderd. Oude kopieën van het bestand gaan nog open met de oude wachtzin; vault rekey helpt daartegen.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="141"/>
        <source>Passphrase of the backup:</source>
        <translation>Wachtzin van de reservekopie:</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="165"/>
        <source>After the file, give: add, recovery, change, rename, remove or restore.</source>
        <translation>Na het bestand: add, recovery, change, rename, remove of restore.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="167"/>
        <source>change, rename and remove need the number of a key; restore needs the file of a backup.</source>
        <translation>change, rename en remove hebben het nummer van een sleutel nodig, restore het bestand van een reservekopie.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="170"/>
        <source>--name is needed: whose key is it, or where is it kept?</source>
        <translation>--name is nodig: van wie is de sleutel, of waar wordt hij bewaard?</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="184"/>
        <source>Key %1 is now called %2.</source>
        <translation>Sleutel %1 heet nu %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="187"/>
        <source>Key %1 no longer opens the vault.</source>
        <translation>Sleutel %1 opent de kluis niet meer.</translation>
    </message>
    <message>
        <location filename="../app/cli/paperpath.cpp" line="34"/>
        <source>This is an exercise, and its file name says so: it is called %1, not %2.</source>
        <translation>Dit is een oefening, en dat staat in de naam van het bestand: het heet %1, niet %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/pattern.cpp" line="40"/>
        <source>Last known incident: %1, %2.</source>
        <translation>Laatste bekende voorval: %1, %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/pattern.cpp" line="42"/>
        <source>No incident with a date is known.</source>
        <translation>Er is geen voorval met een datum bekend.</translation>
    </message>
    <message>
        <location filename="../app/cli/registration.cpp" line="37"/>
        <source>The third word is facts, notes or log.</source>
        <translation>Het derde woord is facts, notes of log.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="26"/>
        <source>Passphrase of this file: </source>
        <translation>Wachtzin van dit bestand: </translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="48"/>
        <source>Whole: every word is as it was signed.</source>
        <translation>Heel: elk woord is zoals het is ondertekend.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="50"/>
        <source>CHANGED after it was signed, or damaged. Do not go by it. Call the sender.</source>
        <translation>VERANDERD na de ondertekening, of beschadigd. Ga er niet op af. Bel de afzender.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="53"/>
        <source>Not signed: it cannot be told who made it, or whether it was changed.</source>
        <translation>Niet ondertekend: wie het maakte, en of er iets is veranderd, is niet te zeggen.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="94"/>
        <source>EXERCISE: invented people.</source>
        <translation>OEFENING: verzonnen mensen.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="97"/>
        <source>In it: %1</source>
        <translation>Hierin: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="98"/>
        <source>Checksum %1</source>
        <translation>Controlegetal %1</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="101"/>
        <source>Signed with the key that is called: %1. Have the sender read these words out before you trust it.</source>
        <translation>Ondertekend met de sleutel die zo heet: %1. Laat de afzender deze woorden voorlezen voor u erop vertrouwt.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="131"/>
        <source>CASE is a case of the vault that --into names.</source>
        <translation>CASE is een casus uit de kluis die --into noemt.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="139"/>
        <source>CASE, --take and --words need the vault that --into names.</source>
        <translation>CASE, --take en --words horen bij de kluis die --into noemt.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="141"/>
        <source>--take is all, none, or ids.</source>
        <translation>--take is all, none, of kenmerken.</translation>
    </message>
    <message>
        <location filename="../app/cli/readreferral.cpp" line="143"/>
        <source>--words are of whom --name says: one does not work without the other.</source>
        <translation>--words zijn van wie --name noemt: het een werkt niet zonder het ander.</translation>
    </message>
    <message>
        <location filename="../app/cli/form.cpp" line="20"/>
        <source>--sheet is stalking, psychisch or veiligheidsplan.</source>
        <translation>--sheet is stalking, psychisch of veiligheidsplan.</translation>
    </message>
    <message>
        <location filename="../app/cli/keysofothers.cpp" line="45"/>
        <source>A key needs --name, whose it is, and --words, as they were read out.</source>
        <translation>Bij een sleutel horen --name, van wie hij is, en --words, zoals ze zijn voorgelezen.</translation>
    </message>
    <message>
        <location filename="../app/cli/keysofothers.cpp" line="71"/>
        <source>Its words, to be read out over the telephone: %1</source>
        <translation>De woorden ervan, om aan de telefoon voor te lezen: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/takeover.cpp" line="79"/>
        <source>This vault knows that key: %1.</source>
        <translation>Deze kluis kent die sleutel: %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/takeover.cpp" line="80"/>
        <source>This vault does not know that key yet.</source>
        <translation>Deze kluis kent die sleutel nog niet.</translation>
    </message>
    <message>
        <location filename="../app/cli/takeover.cpp" line="106"/>
        <source>Taken over into case %1: %2. The paper itself is kept in it.</source>
        <translation>Overgenomen in casus %1: %2. Het papier zelf is erin bewaard.</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="10"/>
        <source>Is everyone safe now?</source>
        <translation>Is iedereen nu veilig?</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="15"/>
        <source>Who keeps watch tonight?</source>
        <translation>Wie kijkt er vannacht?</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="23"/>
        <source>%1 not called: %2</source>
        <translation>%1 niet gebeld: %2</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="24"/>
        <source>%1 not called (%2): %3</source>
        <translation>%1 niet gebeld (%2): %3</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="27"/>
        <source>%1 called at %2 by %3</source>
        <translation>%1 gebeld om %2 door %3</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="28"/>
        <source>%1 called at %2 (%3) by %4</source>
        <translation>%1 gebeld om %2 (%3) door %4</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="34"/>
        <source>Still open: %1</source>
        <translation>Nog open: %1</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <location filename="../ui/dossier/describedform.cpp" line="17"/>
        <source>none chosen</source>
        <translation>geen gekozen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/describedform.cpp" line="20"/>
        <source>%1, opened %2</source>
        <translation>%1, geopend op %2</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="30"/>
        <source>compared with women who were abused and not killed</source>
        <translation>vergeleken met vrouwen die zijn mishandeld en niet gedood</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="31"/>
        <source>compared with the general population</source>
        <translation>vergeleken met de gewone bevolking</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="32"/>
        <source>compared with violence that did not kill</source>
        <translation>vergeleken met geweld dat niet dodelijk was</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="33"/>
        <source>only cases, without a comparison</source>
        <translation>alleen zaken, zonder vergelijking</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="34"/>
        <source>several studies taken together</source>
        <translation>meer onderzoeken samen</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="37"/>
        <source>outcome: killed</source>
        <translation>uitkomst: gedood</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="38"/>
        <source>outcome: attempt to kill</source>
        <translation>uitkomst: poging tot doden</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="39"/>
        <source>outcome: killed, or an attempt</source>
        <translation>uitkomst: gedood of een poging</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="40"/>
        <source>outcome: killed, followed by suicide</source>
        <translation>uitkomst: gedood, gevolgd door zelfdoding</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="41"/>
        <source>outcome: new violence, not death</source>
        <translation>uitkomst: nieuw geweld, niet de dood</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="80"/>
        <source>Scores no points. A date that lies ahead is a high-risk moment: it can bring the time to act forward.</source>
        <translation>Telt geen punten. Een dag die nog komt, is een moment van gevaar: u moet dan soms eerder handelen.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="81"/>
        <source>Scores no points and raises nothing on its own. It makes the picture and the file complete.</source>
        <translation>Telt geen punten en verhoogt niets op zichzelf. Het maakt het beeld en het dossier compleet.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="93"/>
        <source>Scores no points.</source>
        <translation>Telt geen punten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/evidencewords.cpp" line="96"/>
        <source>A yes scores %n point(s), suspected half.</source>
        <translation>
            <numerusform>Een ja telt %n punt, een vermoeden de helft.</numerusform>
            <numerusform>Een ja telt %n punten, een vermoeden de helft.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="98"/>
        <source>Group: %1, at most %2 points together.</source>
        <translation>Groep: %1, samen hoogstens %2 punten.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="103"/>
        <source>It is a circumstance: it counts only alongside a core flag, such as control, stalking, violence or threats.</source>
        <translation>Dit is een omstandigheid. Zij telt alleen naast een kernvlag, zoals controle, stalking, geweld of dreiging.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="122"/>
        <source>Weighs heavily in its own right, even if suspected: %1.</source>
        <translation>Telt op zichzelf zwaar, ook als vermoeden: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="124"/>
        <source>Together with other answers it makes: %1.</source>
        <translation>Samen met andere antwoorden maakt het: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="137"/>
        <source>It can bring the time to act forward.</source>
        <translation>U moet er soms eerder door handelen.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="161"/>
        <source>pooled OR</source>
        <translation>gepoolde OR</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="162"/>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="174"/>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="24"/>
        <source>There is no receiver yet. Choose who gets this document.</source>
        <translation>Er is nog geen ontvanger. Kies wie dit stuk krijgt.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="26"/>
        <source>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</source>
        <translation>Uw naam ontbreekt. Veilig Thuis moet weten wie meldt. Het gezin hoeft uw naam niet te horen.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="28"/>
        <source>There is no dated fact yet. Add at least one to the case file: what happened, and who knows it.</source>
        <translation>Er is nog geen feit met een datum. Voeg er minstens één toe in het dossier: wat gebeurde er, en wie weet het?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="31"/>
        <source>This case has a case director, and the safety plan has no day yet. Hand over with a current plan.</source>
        <translation>Deze casus heeft een casusregisseur, en het veiligheidsplan heeft nog geen datum. Draag over met een actueel plan.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="33"/>
        <source>Nobody in this case has a name, an address or a telephone number yet. Veilig Thuis cannot accept a report about nobody.</source>
        <translation>Niemand in deze casus heeft al een naam, adres of telefoonnummer. Veilig Thuis kan een melding over niemand niet oppakken.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="37"/>
        <source>Something has changed since you signed. Read the document and sign it again.</source>
        <translation>Er is iets veranderd sinds u ondertekende. Lees het stuk en onderteken het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="38"/>
        <source>Part S is not included: for this receiver it needs a ground of its own.</source>
        <translation>Deel S gaat niet mee: voor deze ontvanger is daar een eigen grond voor nodig.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="40"/>
        <source>These characters cannot be printed on this computer: %1. Write in words what they are.</source>
        <translation>Deze tekens kan deze computer niet afdrukken: %1. Schrijf in woorden wat het is.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="41"/>
        <source>&quot;%1&quot; is not saved as a date. It will be printed as it was typed.</source>
        <translation>&quot;%1&quot; is niet opgeslagen als datum. Op papier staat het zoals het getypt is.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="43"/>
        <source>The family does not know who reports, and the open part says it. If that is dangerous, write at C4 why the reporter must not be named.</source>
        <translation>Het gezin weet niet wie meldt, en het open deel zegt het. Is dat gevaarlijk? Vul dan bij C4 in waarom de melder niet genoemd mag worden.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="47"/>
        <source>You ask not to be named, and the open part holds your name, organisation or telephone: %1.</source>
        <translation>U wilt niet genoemd worden, en in het open deel staat uw naam, organisatie of telefoon: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="49"/>
        <source>You ask not to be named, and you write that the family knows your name. Which is correct?</source>
        <translation>U vraagt om uw naam niet te noemen, en u schrijft dat het gezin uw naam kent. Wat klopt?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="50"/>
        <source>The answers in the list are about %1, who is no longer the presumed perpetrator in this case. Check whether they still apply.</source>
        <translation>De antwoorden van de lijst gaan over %1. Die is in deze casus geen vermoedelijke pleger meer. Kijk of de antwoorden nog kloppen.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="53"/>
        <source>In question 1 of the weighing there is no suspicion, or it is not known yet. A report does not fit that. Look at question 1 again, or ask for advice first.</source>
        <translation>Bij vraag 1 van de weging is er geen vermoeden, of het is nog niet bekend. Daar past geen melding bij. Kijk opnieuw naar vraag 1, of vraag eerst advies.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="55"/>
        <source>A fact has no source: &quot;%1&quot;. Say who saw it or said it.</source>
        <translation>Een feit heeft geen bron: &quot;%1&quot;. Zet erbij wie het zag of zei.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="57"/>
        <source>Question 2 of the weighing has no answer yet: is there an acute or structural lack of safety?</source>
        <translation>Vraag 2 van de weging heeft nog geen antwoord: is het acuut of structureel onveilig?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="59"/>
        <source>You judge it less serious than the list or the weighing does. That is allowed. Write down why, and who the second reader was. Advice from Veilig Thuis counts as second reader.</source>
        <translation>U oordeelt minder zwaar dan de lijst of de weging. Dat mag. Schrijf op waarom, en wie meelas. Advies van Veilig Thuis telt als tweede lezer.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="62"/>
        <source>Your own judgement is lower than a red flag allows. Judge again in the checklist.</source>
        <translation>Uw eigen oordeel is lager dan een zware vlag toelaat. Oordeel opnieuw in de lijst.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="64"/>
        <source>&quot;%1&quot; is in the open part. The presumed perpetrator may read that. Put it in part S.</source>
        <translation>&quot;%1&quot; staat in het open deel. De vermoedelijke pleger kan dat lezen. Zet het in deel S.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="66"/>
        <source>There is immediate danger, and no call to 112 is recorded. Call 112, or write down why not.</source>
        <translation>Er is direct gevaar en er staat niet dat 112 is gebeld. Bel 112, of schrijf op waarom niet.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="68"/>
        <source>It is Friday afternoon. Call Veilig Thuis too, so that this does not wait until after the weekend.</source>
        <translation>Het is vrijdagmiddag. Bel Veilig Thuis ook, dan blijft dit niet het weekend liggen.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="71"/>
        <source>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down who you spoke to.</source>
        <translation>Bent u arts? Vraag dan eerst advies aan Veilig Thuis (vertrouwensarts). Schrijf op met wie u sprak.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="73"/>
        <source>Your domestic-violence lead has not read this yet.</source>
        <translation>Uw aandachtsfunctionaris heeft dit nog niet gelezen.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="74"/>
        <source>There is no ground for sharing with this receiver. The right to report applies only to Veilig Thuis. Write down which ground you have, or send nothing.</source>
        <translation>Er is geen grond om dit met deze ontvanger te delen. Het meldrecht geldt alleen voor Veilig Thuis. Schrijf op welke grond u heeft, of stuur niets.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="76"/>
        <source>The weighing leads to this: ask Veilig Thuis for advice. No advice is recorded yet, with its date. This never holds up a report.</source>
        <translation>Uit de weging volgt: vraag Veilig Thuis om advies. Er is nog geen advies opgeschreven, met de datum. Dit houdt een melding nooit tegen.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="79"/>
        <source>A fact shows more than the answer does: %1. Both will be printed. Look at the question again.</source>
        <translation>Een feit laat meer zien dan het antwoord: %1. Beide staan op papier. Kijk nog eens naar de vraag.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="81"/>
        <source>The pattern says something else than the answer: %1. Both will be printed. Look at the question again.</source>
        <translation>Het patroon zegt iets anders dan het antwoord: %1. Beide worden afgedrukt. Kijk nog eens naar de vraag.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="84"/>
        <source>Your role has no ground for this document. Let whoever has one make it, such as Veilig Thuis.</source>
        <translation>Uw rol heeft geen grond voor dit document. Laat het maken door wie die wel heeft, zoals Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="86"/>
        <source>A further report goes to Veilig Thuis alone. For somebody else, make a hand-over.</source>
        <translation>Een aanvullende melding gaat alleen naar Veilig Thuis. Maak voor een ander een overdracht.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="87"/>
        <source>What stands in part S does not go along with this document.</source>
        <translation>Wat in deel S staat, gaat met dit document niet mee.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="89"/>
        <source>For whom is this? Fill in the letter of one person of the case at the receiver, such as A.</source>
        <translation>Voor wie is dit? Vul bij de ontvanger de letter van één persoon uit het dossier in, zoals A.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="91"/>
        <source>%1 is a minor, so a parent asks, and that can be the presumed perpetrator. There is a serious flag or something that was told in confidence. Give nothing now. Discuss it with a privacy officer and Veilig Thuis first.</source>
        <translation>%1 is minderjarig. Dan vraagt een ouder het, en dat kan de vermoedelijke pleger zijn. Er is een ernstige vlag of iets dat in vertrouwen is verteld. Geef nu niets. Overleg eerst met een privacyfunctionaris en Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="95"/>
        <source>%1 is a presumed perpetrator and there is a serious flag or something that was told in confidence. Give no access now. Discuss it with a privacy officer and Veilig Thuis first.</source>
        <translation>%1 is vermoedelijke pleger, en er is een zware vlag of iets dat in vertrouwen is verteld. Geef nu geen inzage. Overleg eerst met de privacyfunctionaris en Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="98"/>
        <source>Can somebody find this paper with the victim? Only when the answer is no does anything go along. Else give nothing.</source>
        <translation>Kan iemand dit papier bij het slachtoffer vinden? Alleen bij nee gaat er iets mee. Geef anders niets mee.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="102"/>
        <source>Is this also the doctor of the presumed perpetrator? Call first, and do not put it in a portal.</source>
        <translation>Is dit ook de huisarts van de vermoedelijke pleger? Bel eerst. Zet het niet in een portaal.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="104"/>
        <source>The presumed perpetrator may come to read this document. Write only what is allowed to be known to him.</source>
        <translation>De vermoedelijke pleger kan dit document te lezen krijgen. Schrijf alleen op wat deze persoon mag weten.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="106"/>
        <source>No report has left yet from this case. Make a report first.</source>
        <translation>Uit dit dossier is nog geen melding verstuurd. Maak eerst een melding.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="107"/>
        <source>No fact was added since the last report.</source>
        <translation>Sinds de laatste melding is geen feit toegevoegd.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="109"/>
        <source>These words and the checklist say different things: &quot;%1&quot;. Which is correct now?</source>
        <translation>Deze woorden en de vragenlijst zeggen iets anders: &quot;%1&quot;. Wat klopt nu?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="110"/>
        <source>These words are a judgement, not a fact: %1. Write what was seen or said.</source>
        <translation>Deze woorden zijn een oordeel, geen feit: %1. Schrijf wat er is gezien of gezegd.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="111"/>
        <source>These words hide the violence: %1. Write who did what to whom.</source>
        <translation>Deze woorden verhullen het geweld: %1. Schrijf wie wat deed tegen wie.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="112"/>
        <source>The date of something that happened is in the future: %1. Check the date.</source>
        <translation>De datum van iets dat gebeurd is, ligt in de toekomst: %1. Kijk de datum na.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="113"/>
        <source>It is not recorded whether the victim knows about the report. Record it, or when and by whom the victim will be told. Not the presumed perpetrator.</source>
        <translation>Er staat niet of het slachtoffer van de melding weet. Schrijf het op, of wanneer en door wie het wordt verteld. Niet aan de vermoedelijke pleger.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="116"/>
        <source>Almost all flags come from a third party. Can you ask the victim, or someone who saw it?</source>
        <translation>Bijna alle vlaggen komen van een derde. Kunt u het slachtoffer zelf spreken, of iemand die het zag?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="118"/>
        <source>More than half of the answers about flags are still &quot;don&apos;t know&quot;. The reader will see that these questions are open.</source>
        <translation>Meer dan de helft van de vlaggen is nog &quot;weet niet&quot;. De lezer ziet dat die vragen openstaan.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="123"/>
        <source>The name of %1, a witness or supporter, is in the open part. Use the letter, or put it in part S.</source>
        <translation>De naam van %1, getuige of steunfiguur, staat in het open deel. Gebruik de letter, of zet het in deel S.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="125"/>
        <source>You do not want to be named. Read the reason again: are you the only one who could know this?</source>
        <translation>U wilt niet genoemd worden. Lees de aanleiding nog eens: kunt alleen u dit weten?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="144"/>
        <source>Go to the fact</source>
        <translation>Ga naar het feit</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="146"/>
        <source>Go to the meldcode</source>
        <translation>Ga naar de meldcode</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="148"/>
        <source>Go to the question</source>
        <translation>Ga naar de vraag</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="154"/>
        <source>Go to %1</source>
        <translation>Ga naar %1</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="29"/>
        <source>weapons</source>
        <translation>wapens</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="30"/>
        <source>strangulation</source>
        <translation>verwurging</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="31"/>
        <source>death threat</source>
        <translation>doodsbedreiging</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="32"/>
        <source>children threatened</source>
        <translation>kinderen bedreigd</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="33"/>
        <source>threat of suicide</source>
        <translation>zelfdodingsdreiging</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="34"/>
        <source>restraining order breached</source>
        <translation>overtreding verbod</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="35"/>
        <source>restraining orders in force</source>
        <translation>verboden van kracht</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="36"/>
        <source>where the presumed perpetrator is now</source>
        <translation>waar de vermoedelijke pleger nu is</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="37"/>
        <source>where the children are now</source>
        <translation>waar de kinderen nu zijn</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="38"/>
        <source>pregnancy</source>
        <translation>zwangerschap</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="39"/>
        <source>break-up</source>
        <translation>einde van de relatie</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="40"/>
        <source>earlier reports</source>
        <translation>eerdere meldingen</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="41"/>
        <source>getting worse or more frequent</source>
        <translation>wordt erger of vaker</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="42"/>
        <source>fear of death</source>
        <translation>angst voor de dood</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="49"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="50"/>
        <source>suspected</source>
        <translation>vermoeden</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="52"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="53"/>
        <source>not mentioned</source>
        <translation>niet genoemd</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="54"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="55"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="56"/>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="63"/>
        <source>fact of %1</source>
        <translation>feit van %1</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="64"/>
        <source>fact without a date</source>
        <translation>feit zonder datum</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="75"/>
        <source>answer: %1</source>
        <translation>antwoord: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="88"/>
        <source>%1; and %2 before</source>
        <translation>%1; en nog %2 daarvoor</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="120"/>
        <source>no, as far as anyone asked</source>
        <translation>nee, voor zover gevraagd</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="143"/>
        <source>%1: %2. The pattern points at this.</source>
        <translation>%1: %2. Het patroon wijst hierop.</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="157"/>
        <source>The pattern says something else than the answer: %1 (%2). Look at both.</source>
        <translation>Het patroon zegt iets anders dan het antwoord: %1 (%2). Kijk naar allebei.</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="164"/>
        <source>A fact shows more than the answer: %1 (%2; %3). Look at both.</source>
        <translation>Een feit laat meer zien dan het antwoord: %1 (%2; %3). Kijk naar beide.</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="25"/>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="26"/>
        <source>Pilot: only in some places</source>
        <translation>Proef: alleen op sommige plaatsen</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="27"/>
        <source>Announced: not yet so</source>
        <translation>Aangekondigd: nog niet zo</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="28"/>
        <source>Plan: not law</source>
        <translation>Plan: geen wet</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="29"/>
        <source>Motion in the House: not law</source>
        <translation>Motie in de Kamer: geen wet</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="30"/>
        <source>Proposal: not law</source>
        <translation>Voorstel: geen wet</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="37"/>
        <source>As seen up to %1: ask what applies now.</source>
        <translation>Stand gezien tot %1: vraag na wat nu geldt.</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="39"/>
        <source>This should have been checked again before %1.</source>
        <translation>Dit moest vóór %1 opnieuw zijn nagekeken.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <location filename="../ui/dossier/logtables.h" line="29"/>
        <source>rescued from a damaged vault</source>
        <translation>gered uit een beschadigde kluis</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="18"/>
        <source>vault created</source>
        <translation>kluis gemaakt</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="19"/>
        <source>settings or taxonomy changed</source>
        <translation>instellingen of vragenlijst veranderd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="20"/>
        <source>key %1 added</source>
        <translation>sleutel %1 toegevoegd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="21"/>
        <source>passphrase of key %1 changed</source>
        <translation>wachtzin van sleutel %1 veranderd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="23"/>
        <source>key of a colleague forgotten: %1</source>
        <translation>sleutel van een collega vergeten: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="24"/>
        <source>key %1 renamed</source>
        <translation>sleutel %1 heet anders</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="25"/>
        <source>key %1 removed</source>
        <translation>sleutel %1 verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="26"/>
        <source>keys restored from a backup</source>
        <translation>sleutels teruggezet uit een reservekopie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="27"/>
        <source>case erased, receipt %1</source>
        <translation>casus gewist, bewijs %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="28"/>
        <source>log lines of an erased case removed after the retention period: %1</source>
        <translation>regels van een gewiste casus weggehaald na hun termijn: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="30"/>
        <source>moved to new keys</source>
        <translation>verhuisd naar nieuwe sleutels</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="31"/>
        <source>converted to a newer format, after a backup</source>
        <translation>kreeg een nieuwere vorm, na een reservekopie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="32"/>
        <source>found when the vault was opened: %1</source>
        <translation>gevonden bij het openen van de kluis: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="33"/>
        <source>somebody has looked at what was found: %1</source>
        <translation>iemand heeft bekeken wat gevonden was: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="36"/>
        <source>older than this computer had last seen it (line %1)</source>
        <translation>ouder dan deze computer de kluis had gezien (regel %1)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="37"/>
        <source>lines missing: %1</source>
        <translation>regels die ontbreken: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="38"/>
        <source>inconsistent at line %1</source>
        <translation>past niet bij regel %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="39"/>
        <source>cases missing: %1</source>
        <translation>casussen die ontbreken: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="40"/>
        <source>parts missing: %1</source>
        <translation>onderdelen die ontbreken: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="41"/>
        <source>cases that do not match the log: %1</source>
        <translation>casussen die niet bij het logboek passen: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="42"/>
        <source>cases that are gone: %1</source>
        <translation>casussen die weg zijn: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="47"/>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="48"/>
        <source>words of the key</source>
        <translation>woorden van de sleutel</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="55"/>
        <source>facts left out</source>
        <translation>weggelaten feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="53"/>
        <source>recorded on</source>
        <translation>vastgelegd op</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="54"/>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="56"/>
        <source>encrypted</source>
        <translation>versleuteld</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="57"/>
        <source>checksum of part S</source>
        <translation>controlegetal van deel S</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="44"/>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="22"/>
        <source>key of a colleague trusted: %1</source>
        <translation>sleutel van een collega vertrouwd: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="58"/>
        <source>parts that are lost</source>
        <translation>delen die verloren zijn</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="62"/>
        <source>the agreements of the safety plan</source>
        <translation>de afspraken van het veiligheidsplan</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="63"/>
        <source>facts</source>
        <translation>feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="64"/>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="65"/>
        <source>the log</source>
        <translation>het logboek</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="66"/>
        <source>looking back, without names</source>
        <translation>terugblik, zonder namen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="67"/>
        <source>a table of the case file</source>
        <translation>een tabel van het dossier</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="68"/>
        <source>the log and earlier versions</source>
        <translation>het logboek en eerdere versies</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="69"/>
        <source>the screen of the command</source>
        <translation>het scherm van de opdracht</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="45"/>
        <source>part</source>
        <translation>deel</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="46"/>
        <source>to</source>
        <translation>aan</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="49"/>
        <source>ground</source>
        <translation>grond</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="50"/>
        <source>form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="51"/>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="52"/>
        <source>checksum</source>
        <translation>controlegetal</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="52"/>
        <source>other fields</source>
        <translation>andere velden</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="59"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="59"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="87"/>
        <source>here it said: %1</source>
        <translation>hier stond: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="172"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="200"/>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="61"/>
        <location filename="../ui/dossier/logwords.cpp" line="139"/>
        <location filename="../ui/dossier/logwords.cpp" line="184"/>
        <source>the whole case</source>
        <translation>hele casus</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="140"/>
        <source>of an unknown kind</source>
        <translation>soort onbekend</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="142"/>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="191"/>
        <source>something that was deleted later</source>
        <translation>iets dat later is verwijderd</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="22"/>
        <source>Report to Veilig Thuis</source>
        <translation>Melding bij Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="24"/>
        <source>Crisis sheet (urgent)</source>
        <translation>Spoedblad (crisisblad)</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="22"/>
        <source>report</source>
        <translation>melding</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="23"/>
        <source>hand-over</source>
        <translation>overdracht</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="23"/>
        <source>Hand-over</source>
        <translation>Overdracht</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="24"/>
        <source>crisis sheet</source>
        <translation>spoedblad</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="25"/>
        <source>Further report</source>
        <translation>Aanvullende melding</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="25"/>
        <source>further report</source>
        <translation>aanvullende melding</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="26"/>
        <source>Input for the Actieoverleg</source>
        <translation>Inbreng Actieoverleg</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="27"/>
        <source>input for the Actieoverleg</source>
        <translation>inbreng Actieoverleg</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="28"/>
        <source>Input for ZSM</source>
        <translation>Inbreng ZSM of spreekuur</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="28"/>
        <source>input for ZSM</source>
        <translation>inbreng ZSM</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="29"/>
        <source>Application to MDA++</source>
        <translation>Aanmelding MDA++</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="29"/>
        <source>application to MDA++</source>
        <translation>aanmelding MDA++</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="30"/>
        <source>Input for the Zorg- en Veiligheidshuis</source>
        <translation>Inbreng Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="31"/>
        <source>input for the Zorg- en Veiligheidshuis</source>
        <translation>inbreng Zorg- en Veiligheidshuis</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="32"/>
        <source>Preparation for the police</source>
        <translation>Voorbereiding politie (aangifte, IB)</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="33"/>
        <source>preparation for the police</source>
        <translation>voorbereiding politie</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="34"/>
        <source>Facts for a court</source>
        <translation>Feitenoverzicht rechter</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="34"/>
        <source>facts for a court</source>
        <translation>feitenoverzicht rechter</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="35"/>
        <source>Message to the GP</source>
        <translation>Bericht aan de huisarts</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="35"/>
        <source>message to the GP</source>
        <translation>bericht aan de huisarts</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="36"/>
        <source>Copy for the client</source>
        <translation>Eigen exemplaar cliënt</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="36"/>
        <source>copy for the client</source>
        <translation>eigen exemplaar cliënt</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="37"/>
        <source>Access by the person concerned</source>
        <translation>Inzage door de persoon zelf</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="38"/>
        <source>access by the person concerned</source>
        <translation>inzage</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="45"/>
        <source>plans of the victim</source>
        <translation>plannen van het slachtoffer</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="46"/>
        <location filename="../core/wording/paperwords.cpp" line="47"/>
        <source>where the victim can be found</source>
        <translation>waar het slachtoffer te vinden is</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="48"/>
        <source>words of a child</source>
        <translation>woorden van een kind</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="49"/>
        <location filename="../core/wording/paperwords.cpp" line="50"/>
        <source>what the victim told or went through</source>
        <translation>wat het slachtoffer vertelde of meemaakte</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="51"/>
        <source>who reports</source>
        <translation>wie meldt</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="52"/>
        <source>data or words of somebody else</source>
        <translation>gegevens of woorden van een ander</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="53"/>
        <source>health of the victim</source>
        <translation>gezondheid van het slachtoffer</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="54"/>
        <source>who helps the victim</source>
        <translation>wie het slachtoffer helpt</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="55"/>
        <source>what protects the victim</source>
        <translation>wat het slachtoffer beschermt</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="56"/>
        <source>appointments</source>
        <translation>afspraken</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="57"/>
        <source>answers and outcome of the checklist</source>
        <translation>antwoorden en uitkomst van de vragenlijst</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="80"/>
        <source>part S</source>
        <translation>deel S</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="81"/>
        <source>open part</source>
        <translation>open deel</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../core/wording/picture.cpp" line="104"/>
        <source>a colleague by name</source>
        <translation>een collega die u bij naam noemt</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="115"/>
        <source>several flags together</source>
        <translation>meerdere vlaggen samen</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="129"/>
        <source>a hearing, release, contact or birth</source>
        <translation>een zitting, vrijlating, contact of geboorte</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="137"/>
        <source> (suspected)</source>
        <translation> (vermoeden)</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="44"/>
        <source>serious flag %1</source>
        <translation>zware vlag %1</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="47"/>
        <source>attention %1</source>
        <translation>aandacht %1</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="50"/>
        <source>more points</source>
        <translation>meer punten</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="51"/>
        <source>one of the twelve</source>
        <translation>een van de twaalf</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="70"/>
        <source>No picture yet</source>
        <translation>Nog geen beeld</translation>
    </message>
    <message>
        <location filename="../core/wording/picturewords.cpp" line="74"/>
        <source>Attention: %1</source>
        <translation>Aandacht: %1</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="15"/>
        <source>This folder is on a network drive (%1). Only one computer may have the vault open, and the program cannot be sure of that there. A folder on this computer is better.</source>
        <translation>Deze map staat op een netwerkschijf (%1). Maar één computer mag de kluis open hebben, en daar kan het programma dat niet zeker weten. Een map op deze computer is beter.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="19"/>
        <source>The folder %1 is synchronised with other computers. That can damage the vault or restore an older one, and encrypted copies stay with the service. Choose another folder.</source>
        <translation>De map %1 wordt gesynchroniseerd met andere computers. Daardoor kan de kluis beschadigd raken, of kan een oudere versie terugkomen. Ook blijven er versleutelde kopieën bij die dienst staan. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>Recency</name>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="21"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="21"/>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="22"/>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="22"/>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="23"/>
        <source>longer ago</source>
        <translation>langer geleden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="33"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="50"/>
        <source>Website: ask.</source>
        <translation>Website: vraag na.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="51"/>
        <source>Website: %1.</source>
        <translation>Website: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="52"/>
        <source>Direct number of the region: ask, and put it on your own phone card.</source>
        <translation>Rechtstreeks nummer van de regio: vraag na, en zet het op uw eigen telefoonkaart.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="54"/>
        <source>Police unit: %1.</source>
        <translation>Politie-eenheid: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="56"/>
        <source>Pilot, ask whether it still runs: %1.</source>
        <translation>Proef, vraag na of die nog loopt: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="56"/>
        <source>Exists here: %1.</source>
        <translation>Dit is er: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="57"/>
        <source>Ask whether it is there: %1.</source>
        <translation>Vraag na of het er is: %1.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="19"/>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="20"/>
        <source>15 years, or as much longer as careful duty requires; with children, until the youngest is of age. The privacy regulations of one Veilig Thuis say 20 years at most. A bill of 2024 would shorten the period for Wmo clients.</source>
        <translation>15 jaar, of zo veel langer als nodig is voor zorgvuldig werk; bij kinderen tot de jongste meerderjarig is. Eén privacyreglement van een Veilig Thuis zegt hoogstens 20 jaar. Een wetsvoorstel uit 2024 wil de termijn voor Wmo-cliënten korter maken.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="24"/>
        <source>Wmo body (support, community team)</source>
        <translation>Wmo-instelling (ondersteuning, wijkteam)</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="25"/>
        <source>15 years, or as much longer as careful duty requires. A bill of 2024 would shorten it.</source>
        <translation>15 jaar, of zo veel langer als nodig is voor zorgvuldig werk. Een wetsvoorstel uit 2024 wil de termijn korter maken.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="26"/>
        <source>Youth services</source>
        <translation>Jeugdhulp</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="27"/>
        <source>15 years, and the rule Veilig Thuis uses for the youngest child.</source>
        <translation>15 jaar, en de regel van Veilig Thuis over het jongste kind.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="28"/>
        <source>Medical file</source>
        <translation>Medisch dossier</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="29"/>
        <source>20 years after the last change; records of abuse of minors at least until their 39th year. Erased earlier only at the request of the victim from the age of 16, never at the request of the perpetrator (KNMG).</source>
        <translation>20 jaar na de laatste wijziging; gegevens over mishandeling van minderjarigen ten minste tot hun 39e jaar. Eerder wissen kan alleen op verzoek van het slachtoffer vanaf 16 jaar, nooit op verzoek van de pleger (KNMG).</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="32"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="33"/>
        <source>Usually 2 years after the pupil has left; the school sets the period itself. Attendance and enrolment 5 years, a referral to special education 3.</source>
        <translation>Meestal 2 jaar nadat de leerling van school is; de school bepaalt de termijn zelf. Verzuim en inschrijving 5 jaar, een verwijzing naar speciaal onderwijs 3 jaar.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="35"/>
        <source>Huisverbod decision (municipality)</source>
        <translation>Besluit huisverbod (gemeente)</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="36"/>
        <source>5 years, then destroyed.</source>
        <translation>5 jaar, daarna vernietigd.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="37"/>
        <source>Our own period</source>
        <translation>Een eigen termijn</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="39"/>
        <source>the retention period has passed</source>
        <translation>de termijn is voorbij</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="40"/>
        <source>at the request of the person concerned</source>
        <translation>op verzoek van de betrokkene</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="41"/>
        <source>recorded by mistake</source>
        <translation>per vergissing vastgelegd</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="42"/>
        <source>decided by the organisation</source>
        <translation>besluit van de organisatie</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/retentionwords.cpp" line="79"/>
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n jaar</numerusform>
            <numerusform>%1: %n jaar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="88"/>
        <source>Source: %1.</source>
        <translation>Bron: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="95"/>
        <source>Care providers keep the lines of a log for at least five years, counted from the day of writing. Source: Besluit elektronische gegevensverwerking door zorgaanbieders, art. 5, and Stcrt. 2019, 38007 (NEN 7513). Ask your organisation whether that applies to this program too.</source>
        <translation>Zorgaanbieders bewaren de regels van een logboek ten minste vijf jaar, geteld vanaf de dag waarop een regel is geschreven. Bron: Besluit elektronische gegevensverwerking door zorgaanbieders, art. 5, en Stcrt. 2019, 38007 (NEN 7513). Geldt dat ook voor dit programma? Vraag het uw organisatie.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="99"/>
        <source>No period was found for your sector. Ask your organisation; 0 keeps nothing.</source>
        <translation>Voor uw sector is geen termijn gevonden. Vraag uw organisatie; bij 0 blijft er niets bewaard.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="115"/>
        <source>The period for erasing starts when the case is closed.</source>
        <translation>De bewaartermijn begint als de casus is afgesloten.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="117"/>
        <source>Nobody has said how long this case is kept. Choose the period under Vault.</source>
        <translation>Niemand heeft gezegd hoe lang deze casus wordt bewaard. Kies de termijn bij Kluis.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="119"/>
        <source>This case will not be erased: somebody else has an interest in it.</source>
        <translation>Deze casus wordt niet gewist: iemand anders heeft er belang bij.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="120"/>
        <source>May be erased since %1.</source>
        <translation>Mag gewist worden sinds %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="124"/>
        <source>This working copy may be erased from %1. The file of your organisation stays.</source>
        <translation>Deze werkkopie mag gewist worden vanaf %1. Het dossier van uw organisatie blijft.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="127"/>
        <source>May be erased from %1, because of the age of the youngest child.</source>
        <translation>Mag gewist worden vanaf %1, door de leeftijd van het jongste kind.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="128"/>
        <source>May be erased from %1.</source>
        <translation>Mag gewist worden vanaf %1.</translation>
    </message>
</context>
<context>
    <name>RowContext</name>
    <message>
        <location filename="../ui/checklist/rowcontext.cpp" line="33"/>
        <source>Do not ask {him} this. Fill in what you already know, and say nothing about what the victim said.</source>
        <translation>Vraag dit niet aan {hem}. Vul in wat u al weet. Vertel niets van wat het slachtoffer zei.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../core/wording/sentences.cpp" line="33"/>
        <source>%1 cannot be read as JSON: %2.</source>
        <translation>%1 is niet te lezen als JSON: %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="34"/>
        <source>%1: expected %2.</source>
        <translation>%1: hier hoort: %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="35"/>
        <source>%1 is missing.</source>
        <translation>%1 ontbreekt.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="36"/>
        <source>%1 is not known here.</source>
        <translation>%1 is hier niet bekend.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="37"/>
        <source>%1: &quot;%2&quot; does not exist.</source>
        <translation>%1: &quot;%2&quot; bestaat niet.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="38"/>
        <source>%1: &quot;%2&quot; is not possible here.</source>
        <translation>%1: &quot;%2&quot; kan hier niet.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="40"/>
        <source>%1: &quot;%2&quot; is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</source>
        <translation>%1: &quot;%2&quot; is geen datum. Schrijf JJJJ, JJJJ-MM, JJJJ-MM-DD of twee daarvan met een schuine streep.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="41"/>
        <source>%1: version &quot;%2&quot; is not supported, &quot;%3&quot; is.</source>
        <translation>%1: versie &quot;%2&quot; werkt hier niet, versie &quot;%3&quot; wel.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="42"/>
        <source>Text missing (%1): %2 %3</source>
        <translation>Tekst ontbreekt (%1): %2 %3</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="49"/>
        <source>%1: %2 is outside %3.</source>
        <translation>%1: %2 valt buiten %3.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="50"/>
        <source>%1: a flag or trigger without a source.</source>
        <translation>%1: een vlag of trigger zonder bron.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="51"/>
        <source>%1: follow-ups run in a circle through &quot;%2&quot;.</source>
        <translation>%1: vervolgvragen lopen in een kring via &quot;%2&quot;.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="52"/>
        <source>%1: &quot;%2&quot; appears twice.</source>
        <translation>%1: &quot;%2&quot; komt twee keer voor.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="58"/>
        <source>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</source>
        <translation>Het bestand %1 is er niet. Controleer de naam. Kijk ook of de usb-stick of netwerkschijf is aangesloten.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="60"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 is niet te lezen (%2).</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="68"/>
        <source>%1 could not be written (%2). No incomplete file was left. Choose another place.</source>
        <translation>%1 kon niet worden geschreven (%2). Er is niets half achtergebleven. Kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="69"/>
        <source>%1 already exists and is left as it is. Choose another name.</source>
        <translation>%1 bestaat al en blijft zoals het is. Kies een andere naam.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="74"/>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>In %1 kan niets worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="76"/>
        <source>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</source>
        <translation>Deze wachtzin opent de kluis niet. Er is niets veranderd. Controleer Caps Lock en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="77"/>
        <source>The passphrase is empty.</source>
        <translation>De wachtzin is leeg.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="78"/>
        <source>This passphrase is easy to guess. Choose four or more words that do not belong together, or add --weak if you want it anyway.</source>
        <translation>Deze wachtzin is makkelijk te raden. Kies vier of meer woorden die niet bij elkaar horen, of zet --weak erbij als u hem toch wilt.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="81"/>
        <source>This passphrase is too long: it has %1 bytes and the maximum is %2.</source>
        <translation>Deze wachtzin is te lang: %1 bytes, en %2 is het meeste.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="83"/>
        <source>The passphrase contains bytes that are not text (UTF-8). Set the terminal or the file to UTF-8 and type it again.</source>
        <translation>In de wachtzin staan bytes die geen tekst zijn (UTF-8). Zet de terminal of het bestand op UTF-8 en typ de wachtzin opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="86"/>
        <source>The lock of this vault is damaged, so no passphrase can open it. The files inside may be intact. Keep this file and use a backup.</source>
        <translation>Het slot van deze kluis is beschadigd. Geen enkele wachtzin kan de kluis openen. De inhoud kan nog heel zijn. Bewaar dit bestand en gebruik een reservekopie.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="88"/>
        <source>Somebody changed this vault&apos;s list of passphrases outside the program. It will not be opened. Keep the file and use a backup.</source>
        <translation>Iemand heeft de lijst met wachtzinnen van deze kluis buiten het programma gewijzigd. De kluis gaat niet open. Bewaar het bestand en gebruik een reservekopie.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="90"/>
        <source>%1 is not a vault of this program.</source>
        <translation>%1 is geen kluis van dit programma.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="91"/>
        <source>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</source>
        <translation>%1 is gemaakt met een nieuwere versie van dit programma (formaat %2, dit programma leest %3). Installeer de nieuwere versie. Er is niets veranderd.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="93"/>
        <source>The vault %1 is damaged (%2). Keep this file and use a backup.</source>
        <translation>De kluis %1 is beschadigd (%2). Bewaar dit bestand en gebruik een reservekopie.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="95"/>
        <source>The vault %1 is already open, here or on another computer. Close it there first.</source>
        <translation>De kluis %1 is al open, hier of op een andere computer. Sluit de kluis daar eerst.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="97"/>
        <source>The vault %1 is read-only: the file or folder is write-protected. Nothing was saved.</source>
        <translation>De kluis %1 is alleen te lezen: het bestand of de map is beveiligd tegen schrijven. Er is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="98"/>
        <source>The vault is locked.</source>
        <translation>De kluis is vergrendeld.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="110"/>
        <source>The log has %1 lines, but there should be %2. Lines were removed or added outside the program, or something was restored from earlier.</source>
        <translation>Het logboek heeft %1 regels, en dat moeten er %2 zijn. Buiten het programma om zijn er regels weggehaald of bijgezet, of is er iets van eerder teruggezet.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="135"/>
        <source>This is the last key to the vault. Without it nobody can open the vault, so it stays.</source>
        <translation>Dit is de laatste sleutel van de kluis. Zonder deze sleutel kan niemand de kluis openen, dus hij blijft.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="136"/>
        <source>There is no key %1 in this vault.</source>
        <translation>Er is geen sleutel %1 in deze kluis.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="138"/>
        <source>No passphrase opens this vault any more. Type the recovery key from the sheet.</source>
        <translation>Geen wachtzin opent deze kluis nog. Typ de herstelsleutel van het vel.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="100"/>
        <source>This vault is older than the one last used on this computer (line %1 of the log, when it had reached %2). What was written in between is not in it. Did somebody restore a backup?</source>
        <translation>Deze kluis is ouder dan de kluis die hier het laatst is gebruikt (het logboek staat op regel %1 en stond al op %2). Wat daartussen is geschreven, staat er niet in. Heeft iemand een reservekopie teruggezet?</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="44"/>
        <source>%1: this text has %2 characters and the maximum is %3. Divide it over several notes.</source>
        <translation>%1: deze tekst heeft %2 tekens, en %3 is het meeste. Verdeel de tekst over meer notities.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="46"/>
        <source>This case is set to deceased, so it is only read. Open it again on the overview to add something.</source>
        <translation>Deze casus staat op overleden en wordt alleen gelezen. Wilt u iets toevoegen? Open hem dan weer bij Overzicht.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="48"/>
        <source>%1: there are %2 of these and the maximum is %3.</source>
        <translation>%1: hiervan zijn er %2, en %3 is het meeste.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="54"/>
        <source>%1: two persons have the letter %2, so nobody can tell who the facts are about. Give one of them another letter.</source>
        <translation>%1: twee personen hebben de letter %2, dus niemand weet over wie de feiten gaan. Geef een van hen een andere letter.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="61"/>
        <source>%1 is not an ordinary file. Choose a file.</source>
        <translation>%1 is geen gewoon bestand. Kies een bestand.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="62"/>
        <source>A vault cannot be called &quot;%1&quot;. Choose a file name.</source>
        <translation>Een kluis kan niet &quot;%1&quot; heten. Kies een naam voor een bestand.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="64"/>
        <source>Next to the vault there is %1, which is not an ordinary file. It does not belong there. Remove it and try again; leave the vault as it is.</source>
        <translation>Naast de kluis staat %1, en dat is geen gewoon bestand. Het hoort daar niet. Haal het weg en probeer het opnieuw. Laat de kluis zelf staan.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="66"/>
        <source>The file %1 is too large: it has %2 bytes and the maximum is %3.</source>
        <translation>Het bestand %1 is te groot: %2 bytes, en %3 is het meeste.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="71"/>
        <source>The disk is full: this was not saved. Your text is still here. Free some space and save again.</source>
        <translation>De schijf is vol: dit is niet bewaard. Uw tekst is er nog. Maak ruimte en bewaar opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="72"/>
        <source>There is no room for %1: the disk is full. It was not created, and everything else is unchanged. Free some space or choose another disk.</source>
        <translation>Er is geen ruimte voor %1: de schijf is vol. Het is niet gemaakt. Al het andere is nog zoals het was. Maak ruimte of kies een andere schijf.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="103"/>
        <source>The vault is no longer in its place: %1 was deleted, moved or replaced by another file while it was open. Nothing more is saved there. Write the whole vault to a new file.</source>
        <translation>De kluis staat niet meer op zijn plaats: %1 is verwijderd, verplaatst of door een ander bestand vervangen terwijl de kluis open was. Daar wordt niets meer bewaard. Zet de hele kluis in een nieuw bestand.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="105"/>
        <source>Stopped. Nothing has changed.</source>
        <translation>Gestopt. Alles is zoals het was.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="107"/>
        <source>The vault %1 was made by an earlier version. It can only be read now, because no backup could be made before changing its format. Free some space, or choose another folder for backups, and open it again.</source>
        <translation>De kluis %1 is gemaakt met een eerdere versie. U kunt nu alleen lezen: er kon geen reservekopie worden gemaakt voordat de kluis zijn nieuwe vorm krijgt. Maak ruimte, of kies een andere map voor reservekopieën, en open de kluis opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="113"/>
        <source>There are %1 cases in the vault, but there should be %2. This was done outside the program.</source>
        <translation>Er staan %1 casussen in de kluis, en dat moeten er %2 zijn. Dit is buiten het programma om gebeurd.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="115"/>
        <source>There are %1 parts in the vault, but there should be %2. This was done outside the program.</source>
        <translation>Er staan %1 onderdelen in de kluis, en dat moeten er %2 zijn. Dit is buiten het programma om gebeurd.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="118"/>
        <source>Case %1 does not match the log: lines of it are missing, or it was restored from earlier, outside the program.</source>
        <translation>Casus %1 past niet bij het logboek: er ontbreken regels van, of de casus is buiten het programma om teruggezet naar eerder.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="121"/>
        <source>A case that is in the log is gone, and it was not erased by the program. Its number in the vault: %1.</source>
        <translation>Een casus die het logboek kent, is weg, en is niet door het programma gewist. Zijn nummer in de kluis: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="123"/>
        <source>Case %1 has %2 parts, but there should be %3.</source>
        <translation>Casus %1 heeft %2 onderdelen, en dat moeten er %3 zijn.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="124"/>
        <source>Lost from case %1: %2 parts of which nothing is left.</source>
        <translation>Verloren van casus %1: %2 onderdelen waar niets meer van over is.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="125"/>
        <source>Lost: %1 parts of cases of which no trace is left.</source>
        <translation>Verloren: %1 onderdelen van casussen waar niets meer van vertelt.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="126"/>
        <source>Lost from the log: lines %1 to %2.</source>
        <translation>Verloren uit het logboek: regel %1 tot en met %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="127"/>
        <source>Lost: %1 whole cases of which nothing is left.</source>
        <translation>Verloren: %1 hele casussen waar niets meer van over is.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="128"/>
        <source>The file %1 was cut off: it has %2 of its %3 pages.</source>
        <translation>Het bestand %1 is afgebroken: er zijn %2 bladen van de %3 die het had.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="130"/>
        <source>The place where unfinished text is kept is damaged. Such text may be lost; it is not counted.</source>
        <translation>De plek waar half getypte tekst wacht, is beschadigd. Zulke tekst kan verloren zijn; niets telt die.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="132"/>
        <source>The part of the vault that counts what should be in it is lost. More may be lost than is named here.</source>
        <translation>Het deel van de kluis dat telt wat erin moet staan, is verloren. Er kan meer verloren zijn dan hier staat.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="140"/>
        <source>This does not open the vault, either as a passphrase or as a recovery key. Is it a recovery key? Then there is a typing error, or it belongs to another vault. Compare it with the sheet, four characters at a time.</source>
        <translation>Dit opent de kluis niet, als wachtzin niet en als herstelsleutel niet. Is het een herstelsleutel? Dan is er iets verkeerd getypt, of hij hoort bij een andere kluis. Leg hem naast het blad, vier tekens tegelijk.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="143"/>
        <source>%1 belongs to another vault. Nothing has changed.</source>
        <translation>%1 hoort bij een andere kluis. Er is niets veranderd.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="145"/>
        <source>The backup %1 is not the same as the vault and was discarded. Check the disk and try again.</source>
        <translation>De reservekopie %1 is niet gelijk aan de kluis en is weggegooid. Kijk de schijf na en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="146"/>
        <source>Nothing in %1 could be read. Use a backup.</source>
        <translation>Niets in %1 is te lezen. Gebruik een reservekopie.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="148"/>
        <source>Part of case %1 is damaged and cannot be shown (%2). The rest is intact.</source>
        <translation>Een deel van casus %1 is beschadigd en niet te tonen (%2). De rest is heel.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="149"/>
        <source>The log is inconsistent at line %1.</source>
        <translation>Het logboek klopt niet bij regel %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="150"/>
        <source>Saving failed: %1 (%2). Your text is still here. Try again.</source>
        <translation>Bewaren is niet gelukt: %1 (%2). Uw tekst is er nog. Probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="151"/>
        <source>Not enough memory for %1. Close other programs and try again.</source>
        <translation>Te weinig geheugen voor %1. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="153"/>
        <source>This computer does not provide safe random numbers. The program stops here.</source>
        <translation>Deze computer geeft geen betrouwbare willekeurige getallen. Het programma stopt hier.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="154"/>
        <source>There is no case &quot;%1&quot; in this vault.</source>
        <translation>In deze kluis is geen casus &quot;%1&quot;.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="155"/>
        <source>%1 is not a PDF, or it is damaged and cannot be read.</source>
        <translation>%1 is geen pdf, of is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="157"/>
        <source>%1 holds no data of this program. Only an encrypted file of a referral does; read this one as a PDF.</source>
        <translation>In %1 staan geen gegevens van dit programma. Die staan alleen in een versleuteld bestand van een verwijzing. Lees dit als pdf.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="160"/>
        <source>The data in %1 is larger than a referral can be (the maximum is %2 bytes). It was not read.</source>
        <translation>De gegevens in %1 zijn groter dan een verwijzing kan zijn (het maximum is %2 bytes). Ze zijn niet gelezen.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="162"/>
        <source>%1 was changed after it was signed, or it is damaged. Nothing was taken over. Call the sender.</source>
        <translation>%1 is na het ondertekenen veranderd, of beschadigd. Er is niets overgenomen. Bel de afzender.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="163"/>
        <source>These words do not open %1. Ask the sender to read them out once more.</source>
        <translation>Deze woorden openen %1 niet. Vraag de afzender om ze nog een keer voor te lezen.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="165"/>
        <source>%1 is an exercise with invented people. It does not go into a vault with real cases.</source>
        <translation>%1 is een oefening met verzonnen mensen. Die gaat niet in een kluis met echte casussen.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="167"/>
        <source>%1 is sealed for a vault. Say which vault it is with --into, to see whether it opens.</source>
        <translation>%1 is verzegeld voor een kluis. Noem de kluis met --into, om te zien of die het opent.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="169"/>
        <source>%1 is sealed for another vault, or it is damaged. Ask the sender for which key it was made.</source>
        <translation>%1 is verzegeld voor een andere kluis, of beschadigd. Vraag de afzender voor welke sleutel het is gemaakt.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="170"/>
        <source>This is not the key of a vault: &quot;%1&quot;. Copy the whole line again.</source>
        <translation>Dit is niet de sleutel van een kluis: &quot;%1&quot;. Kopieer de hele regel opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="172"/>
        <source>These are not the words of this key. Do not trust it: call the sender on a number you know.</source>
        <translation>Dit zijn niet de woorden van deze sleutel. Vertrouw hem niet: bel de afzender op een nummer dat u kent.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="174"/>
        <source>This copy is from before the program could show copies. Save it as a file to read it.</source>
        <translation>Deze kopie is van voordat het programma kopieën kon tonen. Bewaar haar als bestand om haar te lezen.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="176"/>
        <source>The words of this copy are not the words it was made from (checksum %1, found %2). Do not rely on it. The file it contains can still be saved.</source>
        <translation>De woorden van deze kopie zijn niet de woorden waarvan zij gemaakt is (controlegetal %1, gevonden %2). Vertrouw er niet op. Het bestand dat erin zit, kunt u nog bewaren.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="178"/>
        <source>The referral cannot be made yet: %1</source>
        <translation>U kunt de verwijzing nog niet maken: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="179"/>
        <source>The PDF could not be made (%1).</source>
        <translation>De pdf kon niet worden gemaakt (%1).</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="180"/>
        <source>No font for printing was found (%1). Install Noto Sans or DejaVu Sans.</source>
        <translation>Er is geen lettertype voor papier gevonden (%1). Installeer Noto Sans of DejaVu Sans.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="181"/>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="199"/>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="199"/>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="200"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="200"/>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="201"/>
        <source>Referrals</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="232"/>
        <source>(the vault itself)</source>
        <translation>(de kluis zelf)</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="263"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="264"/>
        <source>Suspected</source>
        <translation>Vermoeden</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="265"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="268"/>
        <source>Don&apos;t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="274"/>
        <source>did not want to answer</source>
        <translation>wilde niet antwoorden</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="275"/>
        <source>could not talk freely</source>
        <translation>kon niet vrij praten</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="284"/>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="285"/>
        <source>sometimes</source>
        <translation>soms</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="286"/>
        <source>often</source>
        <translation>vaak</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="287"/>
        <source>always</source>
        <translation>altijd</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="288"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="291"/>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="297"/>
        <source>W · I saw or heard it myself</source>
        <translation>W · Ik zag of hoorde het zelf</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="298"/>
        <source>U · somebody said it to me</source>
        <translation>U · Iemand zei het tegen mij</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="299"/>
        <source>D · heard through somebody else</source>
        <translation>D · Via iemand anders gehoord</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="300"/>
        <source>S · from a document or photo</source>
        <translation>S · Uit een stuk of foto</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="301"/>
        <source>I · my impression</source>
        <translation>I · Mijn indruk</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="304"/>
        <source>no source yet</source>
        <translation>nog geen bron</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="310"/>
        <source>figure seen in the study</source>
        <translation>cijfer gezien in het onderzoek zelf</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="311"/>
        <source>figure seen second-hand</source>
        <translation>cijfer gezien via een andere bron</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="312"/>
        <source>direction seen, no figure</source>
        <translation>richting gezien, geen cijfer</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="313"/>
        <source>provisional: figure not checked yet</source>
        <translation>voorlopig: cijfer nog niet gecontroleerd</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="314"/>
        <source>from policy or practice, no figure</source>
        <translation>uit beleid of praktijk, geen cijfer</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="323"/>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="323"/>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="35"/>
        <source>This computer does not allow the program to keep its keys out of the swap file. Ask your administrator about an encrypted disk.</source>
        <translation>Op deze computer kan het programma zijn sleutels niet buiten het wisselbestand houden. Vraag uw beheerder naar een versleutelde schijf.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="39"/>
        <source>This computer does not tell the program when its screen is locked or when it sleeps. The vault then locks only when nobody has touched the keyboard or the mouse for a while. Lock it yourself when you walk away: Ctrl+Shift+L.</source>
        <translation>Deze computer vertelt het programma niet wanneer het scherm vergrendelt of wanneer hij in slaapstand gaat. De kluis vergrendelt dan alleen als niemand een tijd lang het toetsenbord of de muis aanraakt. Vergrendel zelf als u wegloopt: Ctrl+Shift+L.</translation>
    </message>
</context>
<context>
    <name>VaultNotices</name>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="35"/>
        <source>This is recorded in the log of the vault. It stays here until you have looked at it.</source>
        <translation>Dit staat in het logboek van de kluis. Het blijft hier staan tot u het heeft bekeken.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="37"/>
        <source>This stays here until you have looked at it.</source>
        <translation>Dit blijft hier staan tot u het heeft bekeken.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="45"/>
        <source>I have looked at this</source>
        <translation>Ik heb dit bekeken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="55"/>
        <source>The backup could not be made. %1</source>
        <translation>De reservekopie kon niet worden gemaakt. %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="58"/>
        <source>The last backup, when the program was closed, could not be made. Look under Vault.</source>
        <translation>De laatste reservekopie, bij het sluiten van het programma, kon niet worden gemaakt. Kijk bij Kluis.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="86"/>
        <source>Write the whole vault to a new file</source>
        <translation>De hele kluis in een nieuw bestand zetten</translation>
    </message>
</context>
<context>
    <name>VeilingWords</name>
    <message>
        <location filename="../core/wording/veilingwords.cpp" line="13"/>
        <source>&quot;%1&quot; hides what happened. Who did what, when, with what result?</source>
        <translation>&quot;%1&quot; verbergt wat er gebeurde. Wat deed wie, wanneer, met welk gevolg?</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="32"/>
        <location filename="../core/wording/versionwords.cpp" line="46"/>
        <source>not there</source>
        <translation>niet aanwezig</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="41"/>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="53"/>
        <source>When to act: %1</source>
        <translation>Wanneer handelen: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="58"/>
        <source>No flag is known that is serious in its own right.</source>
        <translation>Er is geen vlag bekend die op zichzelf zwaar telt.</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="59"/>
        <source>Serious in their own right: %1</source>
        <translation>Tellen op zichzelf zwaar: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="60"/>
        <source>Points: %1 known, %2 if every open question were yes, %3 in the whole list</source>
        <translation>Punten: %1 bekend, %2 als elke open vraag ja is, %3 in de hele lijst</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="68"/>
        <source>%1: was %2, becomes %3</source>
        <translation>%1: was %2, wordt %3</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="74"/>
        <source>When to act</source>
        <translation>Wanneer handelen</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="75"/>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="77"/>
        <source>Kinds of signs</source>
        <translation>Soorten signalen</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="85"/>
        <source>Ask again; your earlier answer is kept with it: %1</source>
        <translation>Vraag opnieuw, uw antwoord blijft ernaast bewaard: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="79"/>
        <source>Points</source>
        <translation>Punten</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="82"/>
        <source>New question, open now: %1</source>
        <translation>Nieuwe vraag, nu open: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="83"/>
        <source>No longer asked; your answer is kept: %1</source>
        <translation>Wordt niet meer gevraagd; uw antwoord blijft bewaard: %1</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="17"/>
        <source>Map the signs</source>
        <translation>Signalen in kaart brengen</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="17"/>
        <source>Consult a colleague</source>
        <translation>Collegiale consultatie</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="18"/>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="18"/>
        <source>Weigh</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="19"/>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="22"/>
        <source>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</source>
        <translation>Is er na stap 1 tot en met 3 nog een vermoeden van huiselijk geweld of kindermishandeling, of van dreiging daarvan?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="23"/>
        <source>Do I think there is an acute lack of safety, a structural lack of safety, or both?</source>
        <translation>Vind ik dat er acute onveiligheid is, structurele onveiligheid, of allebei?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="24"/>
        <source>Am I, or is my organisation, able to give or organise help that really takes the threat away?</source>
        <translation>Kan ik, of kan mijn organisatie, hulp geven of organiseren die de dreiging echt wegneemt?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="25"/>
        <source>Do those involved accept this help, and do they really work with it?</source>
        <translation>Nemen de betrokkenen deze hulp aan, en werken zij echt mee?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="26"/>
        <source>Does the help lead to safety and recovery for all involved, within the agreed time?</source>
        <translation>Leidt de hulp binnen de afgesproken tijd tot veiligheid en herstel voor alle betrokkenen?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="35"/>
        <source>Not weighed yet</source>
        <translation>Nog niet gewogen</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="36"/>
        <source>Answer the next question. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Beantwoord de volgende vraag. &quot;Weet niet&quot; is ook een antwoord.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="38"/>
        <source>No report</source>
        <translation>Geen melding</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="39"/>
        <source>Write down why there is no longer a suspicion. The aandachtsfunctionaris reviews it with you.</source>
        <translation>Schrijf op waarom er geen vermoeden meer is. De aandachtsfunctionaris ziet mee.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="40"/>
        <source>First ask Veilig Thuis for advice</source>
        <translation>Vraag eerst advies aan Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="41"/>
        <source>You do not have to give names. The weighing stays open until you know.</source>
        <translation>U hoeft geen namen te noemen. De weging blijft open tot u het weet.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="42"/>
        <source>Reporting is necessary</source>
        <translation>Melden is noodzakelijk</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="43"/>
        <source>A report is needed. Can help come as well? Answer that below, under decision 2.</source>
        <translation>Melden is nodig. Kan er ook hulp komen? Beantwoord dat hieronder, bij besluit 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="45"/>
        <source>Advice from Veilig Thuis is required; the proposal is to report</source>
        <translation>Advies van Veilig Thuis is verplicht; het voorstel is melden</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="46"/>
        <source>You do not know yet whether it is unsafe. As long as that is open, the proposal is &quot;report&quot;.</source>
        <translation>U weet nog niet of het onveilig is. Zolang dat open is, geldt &quot;melden&quot; als voorstel.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="47"/>
        <source>Advice from Veilig Thuis is required</source>
        <translation>Advies van Veilig Thuis is verplicht</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="48"/>
        <source>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</source>
        <translation>U weet nog niet of uw hulp genoeg is. Vraag advies en leg het vast bij stap 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="49"/>
        <source>Advice, and a second conversation with a date</source>
        <translation>Advies, en een tweede gesprek met een datum</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="50"/>
        <source>Ask Veilig Thuis for advice. Plan the second conversation and write down the date.</source>
        <translation>Vraag advies aan Veilig Thuis. Plan het tweede gesprek en schrijf de datum op.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="51"/>
        <source>Reporting is necessary (again)</source>
        <translation>Melden is noodzakelijk (opnieuw)</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="52"/>
        <source>The help does not end the lack of safety. Report, even if somebody has reported before.</source>
        <translation>De hulp stopt de onveiligheid niet. Meld, ook als er al eerder is gemeld.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="54"/>
        <source>Help is running</source>
        <translation>De hulp loopt</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="55"/>
        <source>A review date is required, within four weeks at the latest. Fill it in under &quot;Review&quot; in the case file.</source>
        <translation>Een controledatum is verplicht, uiterlijk over vier weken. Vul die in bij &quot;Opnieuw kijken&quot; in het dossier.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="57"/>
        <source>Report not needed now according to your weighing</source>
        <translation>Melding nu niet nodig volgens uw weging</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="58"/>
        <source>Agree who keeps watch, and until when. Write down a name and a date.</source>
        <translation>Spreek af wie blijft volgen, en tot wanneer. Schrijf een naam en een datum op.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="72"/>
        <source>Veilig Thuis first. Do not talk about your concerns before you have asked Veilig Thuis for advice.</source>
        <translation>Eerst Veilig Thuis. Praat niet over uw zorgen voor u advies heeft gevraagd aan Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="75"/>
        <source>Question 2 has no answer yet. Until it has, no report can be made and the case cannot be closed. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Vraag 2 heeft nog geen antwoord. Tot dan kan er geen melding worden gemaakt en kan de casus niet worden gesloten. &quot;Weet niet&quot; is ook een antwoord.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="79"/>
        <source>You weigh the situation as unsafe. Your weighing takes precedence over the list. Continue and report.</source>
        <translation>U weegt de situatie als onveilig. Uw weging gaat voor de lijst. Ga door met melden.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="82"/>
        <source>The list shows serious flags. You find that there is neither an acute nor a structural lack of safety. That is possible. Write down why, and ask Veilig Thuis for advice today.</source>
        <translation>De lijst toont zware vlaggen. U vindt het niet acuut en niet structureel onveilig. Dat kan. Schrijf op waarom, en vraag vandaag advies aan Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="85"/>
        <source>Report not needed now according to your weighing. The consultation about %1 is still open.</source>
        <translation>Melding nu niet nodig volgens uw weging. Het overleg over %1 staat nog open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="87"/>
        <source>You noted a suspicion of %1. Is &quot;no suspicion&quot; correct then?</source>
        <translation>U noteerde een vermoeden van %1. Klopt &apos;geen vermoeden&apos; dan?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="89"/>
        <source>Reporting without consent is allowed if there is a danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</source>
        <translation>Melden zonder toestemming mag bij gevaar voor ernstig letsel of de dood. Overleg eerst met Veilig Thuis (vertrouwensarts). Leg vast: kon {zij} vrij kiezen?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="92"/>
        <source>Your answers lead to a report. You decide not to report. Record that once under &quot;I deviate&quot;, with your reason and the second reader. Advice from Veilig Thuis counts as second reader.</source>
        <translation>Uit uw antwoorden volgt: melden. U besluit niet te melden. Leg dat één keer vast onder &quot;Ik wijk af&quot;, met uw reden en wie meelas. Advies van Veilig Thuis telt als tweede lezer.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="166"/>
        <source>There are signs of intimate terror, and no fixed contact person is recorded yet. Fill one in at About the case.</source>
        <translation>Er zijn signalen van intieme terreur, en er is nog geen vaste contactpersoon vastgelegd. Vul die in bij Dossiergegevens.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="181"/>
        <source>The consultation this tempo calls for</source>
        <translation>Het overleg dat bij dit tempo hoort</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="122"/>
        <source>You answer questions 3 to 5 together with Veilig Thuis.</source>
        <translation>Vraag 3 tot en met 5 beantwoordt u samen met Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="137"/>
        <source>The outcome of the list is never a reason not to report.</source>
        <translation>De uitkomst van de lijst is nooit een reden om niet te melden.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="147"/>
        <source>Actions for red flags are still open. Record them in the red flags panel.</source>
        <translation>Acties bij rode vlaggen staan nog open. Leg ze vast in het paneel bij de rode vlaggen.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="148"/>
        <source>The first weighing question of the meldcode has no answer yet.</source>
        <translation>De eerste afwegingsvraag van de meldcode heeft nog geen antwoord.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="149"/>
        <source>The second weighing question of the meldcode has no answer yet.</source>
        <translation>De tweede afwegingsvraag van de meldcode heeft nog geen antwoord.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="151"/>
        <source>Your answers require advice from Veilig Thuis, and it is not recorded in step 2.</source>
        <translation>Advies van Veilig Thuis is verplicht volgens uw antwoorden, en staat nog niet in stap 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="152"/>
        <source>Your answers lead to a report, and decision 1 (report or not) is still open.</source>
        <translation>Uit uw antwoorden volgt: melden. Besluit 1 (melden of niet) staat nog open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="155"/>
        <source>Your own judgement is lower than the list. Write down why, and who the second reader was; or judge again.</source>
        <translation>Uw eigen oordeel is lager dan de lijst. Schrijf op waarom, en wie meelas; of oordeel opnieuw.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="158"/>
        <source>The list shows serious flags, and you answered &quot;no&quot;. Write down why, and record the advice from Veilig Thuis.</source>
        <translation>De lijst toont zware vlaggen naast uw &quot;nee&quot;. Schrijf op waarom, en leg het advies van Veilig Thuis vast.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="161"/>
        <source>The consultation about a red flag is still open.</source>
        <translation>Het overleg over een rode vlag staat nog open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="162"/>
        <source>You noted a suspicion, but the weighing says &quot;no suspicion&quot;. Write down why.</source>
        <translation>U noteerde een vermoeden, en u weegt &quot;geen vermoeden&quot;. Schrijf op waarom.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="163"/>
        <source>You deviate from what follows from your answers. Write down why, and who the second reader was.</source>
        <translation>U wijkt af van wat volgt uit uw antwoorden. Schrijf op waarom, en wie meelas.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="169"/>
        <source>There is no review date.</source>
        <translation>Er is geen datum om terug te kijken.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="171"/>
        <source>It is not recorded that this case was entered in the file of your organisation.</source>
        <translation>Er staat niet dat deze casus is opgenomen in het dossier van uw organisatie.</translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="35"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="36"/>
        <source>How to ask safely</source>
        <translation>Hoe vraagt u dit veilig?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="38"/>
        <source>You can say</source>
        <translation>U kunt zeggen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="38"/>
        <source>You can say to the victim</source>
        <translation>U kunt tegen het slachtoffer zeggen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="40"/>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="41"/>
        <source>What an answer does</source>
        <translation>Wat een antwoord doet</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="43"/>
        <source>Who else could know this</source>
        <translation>Wie kan dit nog meer weten</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="103"/>
        <source>Used for the weight: </source>
        <translation>Gebruikt voor het gewicht: </translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="109"/>
        <source>The figure behind it</source>
        <translation>Het cijfer erachter</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="122"/>
        <source>Why do we ask this, and how?</source>
        <translation>Waarom vragen we dit, en hoe?</translation>
    </message>
</context>
<context>
    <name>vw::desk::Office</name>
    <message>
        <location filename="../desk/office.cpp" line="149"/>
        <source>The case is being erased.</source>
        <translation>De casus wordt gewist.</translation>
    </message>
</context>
<context>
    <name>vw::ui::AdviceBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="23"/>
        <source>Advice from Veilig Thuis</source>
        <translation>Advies Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="28"/>
        <source>For you, asking advice before a report is required.</source>
        <translation>Voor u is advies vragen vóór een melding verplicht.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="28"/>
        <source>Asking advice is recommended, not required.</source>
        <translation>Advies vragen is geadviseerd, niet verplicht.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="31"/>
        <source>Not sure? Ask Veilig Thuis for advice. You do not have to give names.</source>
        <translation>Twijfelt u? Vraag advies aan Veilig Thuis. U hoeft geen namen te noemen.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="35"/>
        <source>When (date and time)</source>
        <translation>Wanneer (datum en tijd)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="36"/>
        <source>Who you spoke to at Veilig Thuis (name or number)</source>
        <translation>Met wie bij Veilig Thuis (naam of nummer)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="38"/>
        <source>The advice, and what you did with it</source>
        <translation>Het advies, en wat u ermee deed</translation>
    </message>
</context>
<context>
    <name>vw::ui::AnswerDetails</name>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="106"/>
        <source>What happens after a no?</source>
        <translation>Wat gebeurt er na een nee?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="120"/>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="133"/>
        <source>The last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="175"/>
        <source>Or the date</source>
        <translation>Of de datum</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="183"/>
        <source>Since when</source>
        <translation>Sinds wanneer</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="218"/>
        <source>At what time</source>
        <translation>Hoe laat</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="198"/>
        <source>for example 21:30</source>
        <translation>bijvoorbeeld 21:30</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="84"/>
        <source>Which of these</source>
        <translation>Welke van deze</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="152"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 of gisteren</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="235"/>
        <source>No clock: the date is in the future. Check it. A doctor must look today, however long ago it was.</source>
        <translation>Geen klok: de datum ligt in de toekomst. Kijk hem na. Een arts kijkt vandaag, hoe lang geleden het ook was.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/checklist/answerdetails.cpp" line="238"/>
        <source>%n hour(s) ago.</source>
        <translation>
            <numerusform>%n uur geleden.</numerusform>
            <numerusform>%n uur geleden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="239"/>
        <source>%1 to %2 hours ago.</source>
        <translation>%1 tot %2 uur geleden.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="240"/>
        <source>Clock: %1 A doctor must look today, however long ago it was.</source>
        <translation>Klok: %1 Een arts kijkt vandaag, hoe lang het ook geleden is.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="248"/>
        <location filename="../ui/checklist/answerdetails.cpp" line="264"/>
        <source>How do you know?</source>
        <translation>Hoe weet u dit?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="261"/>
        <source>Where is {she}, where is {he}, what time?</source>
        <translation>Waar is {zij}, waar is {hij}, hoe laat?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="265"/>
        <source>for example: I spoke to {her} alone</source>
        <translation>bijvoorbeeld: ik sprak {haar} alleen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="266"/>
        <source>As of what time?</source>
        <translation>Van hoe laat?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="297"/>
        <source>Who said it or saw it</source>
        <translation>Wie vertelde of zag het</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="298"/>
        <source>Examples: what happened, in plain words</source>
        <translation>Voorbeelden: wat gebeurde er, in gewone woorden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="299"/>
        <source>Note: facts, in plain words</source>
        <translation>Notitie: feiten, in gewone woorden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="352"/>
        <source>Not saved yet: write a time, for example 16:30.</source>
        <translation>Nog niet opgeslagen: schrijf een tijd, bijvoorbeeld 16:30.</translation>
    </message>
</context>
<context>
    <name>vw::ui::AnswerInput</name>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="81"/>
        <source>none of these</source>
        <translation>geen van deze</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="81"/>
        <source>nothing of this</source>
        <translation>niets hiervan</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="82"/>
        <location filename="../ui/checklist/answerinput.cpp" line="97"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="93"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="93"/>
        <location filename="../ui/checklist/answerinput.cpp" line="180"/>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="95"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 of gisteren</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="99"/>
        <source>not a date</source>
        <translation>geen datum bekend of gepland</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="155"/>
        <source>Write a whole number.</source>
        <translation>Schrijf een heel getal.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArchiveList</name>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="40"/>
        <location filename="../ui/referral/archivelist.cpp" line="46"/>
        <source>Archive copies in the vault</source>
        <translation>Archiefkopieën in de kluis</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="34"/>
        <source>received from %1</source>
        <translation>ontvangen van %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="48"/>
        <source>What you kept or received, as it was at the time. You can look at it here but not change it. A copy that you save as a file is not encrypted. That is recorded in the log.</source>
        <translation>Wat u bewaarde of ontving, zoals het toen was. U kunt het hier bekijken, niet wijzigen. Een kopie die u als bestand opslaat, is niet versleuteld. Dat komt in het logboek.</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="76"/>
        <source>Checksum %1</source>
        <translation>Controlegetal %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="83"/>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="84"/>
        <source>View: %1</source>
        <translation>Bekijken: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="88"/>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="89"/>
        <source>Save as: %1</source>
        <translation>Opslaan als: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArchiveView</name>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="43"/>
        <location filename="../ui/referral/archiveview.cpp" line="62"/>
        <source>Archive copy</source>
        <translation>Archiefkopie</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="43"/>
        <source>Back to the preview</source>
        <translation>Terug naar het voorbeeld</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="44"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="56"/>
        <source>Prints this copy as it was kept. That is recorded in the log.</source>
        <translation>Drukt deze kopie af zoals die bewaard is. Dat komt in het logboek.</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="70"/>
        <source>To %1</source>
        <translation>Aan %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="70"/>
        <source>Checksum %1</source>
        <translation>Controlegetal %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="71"/>
        <source>This is what was kept. It cannot be changed.</source>
        <translation>Dit is wat bewaard is. U kunt het niet veranderen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="71"/>
        <source>Not everyone is allowed to read this.</source>
        <translation>Niet iedereen mag dit lezen.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArrangementPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="150"/>
        <source>Arrangement for intimate terror</source>
        <translation>Arrangement intieme terreur</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="152"/>
        <source>For each phase: which protection, which care, by whom, and what rather not. Your organisation or region can have an arrangement of its own: follow that one.</source>
        <translation>Per fase: welke bescherming, welke zorg, door wie, en wat liever niet. Uw organisatie of regio kan een eigen arrangement hebben: volg dat.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArrivalList</name>
    <message>
        <location filename="../ui/received/arrivallist.cpp" line="28"/>
        <source>No persons or facts travelled with this paper. The paper itself can still be kept in the case.</source>
        <translation>Met dit papier kwamen geen personen of feiten mee. Het papier zelf kunt u wel in de casus bewaren.</translation>
    </message>
    <message>
        <location filename="../ui/received/arrivallist.cpp" line="57"/>
        <source>Your own fact stays as it is. This one is put beside it.</source>
        <translation>Uw eigen feit blijft zoals het is. Dit komt ernaast te staan.</translation>
    </message>
    <message>
        <location filename="../ui/received/arrivallist.cpp" line="60"/>
        <source>In the case: %1</source>
        <translation>In de casus: %1</translation>
    </message>
    <message>
        <location filename="../ui/received/arrivallist.cpp" line="63"/>
        <source>Other letters than here: %1</source>
        <translation>Andere letters dan hier: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::BackupCard</name>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="24"/>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="25"/>
        <source>A backup is an encrypted copy of the whole vault. It opens with the keys of that day. Keep one on another disk too: if a laptop is stolen, both are gone.</source>
        <translation>Een reservekopie is een versleutelde kopie van de hele kluis. Zij gaat open met de sleutels van die dag. Bewaar er ook een op een andere schijf: wie de laptop steelt, neemt ze anders allebei mee.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="28"/>
        <source>Make a backup each time the vault is locked or closed</source>
        <translation>Maak een reservekopie als de kluis wordt vergrendeld of gesloten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="35"/>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="35"/>
        <source>Another folder</source>
        <translation>Andere map</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="39"/>
        <source>Next to the vault again</source>
        <translation>Weer naast de kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="49"/>
        <source>To restore a backup: lock the vault, choose &quot;Another vault&quot;, then &quot;Restore a backup or rescue a vault&quot;.</source>
        <translation>Een reservekopie terugzetten: vergrendel de kluis, kies &quot;Andere kluis&quot; en dan &quot;Reservekopie terugzetten of kluis redden&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="69"/>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/backupcard.cpp" line="71"/>
        <source>%n backup(s). The newest is from %1.</source>
        <translation>
            <numerusform>%n reservekopie, van %1.</numerusform>
            <numerusform>%n reservekopieën. De nieuwste is van %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="74"/>
        <source>A practice vault does not make backups automatically.</source>
        <translation>Een oefenkluis maakt niet vanzelf reservekopieën.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="76"/>
        <source>No backups are made automatically now.</source>
        <translation>Er wordt nu niet vanzelf een reservekopie gemaakt.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="78"/>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="85"/>
        <source>The backup is being made and checked.</source>
        <translation>De reservekopie wordt gemaakt en teruggelezen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="85"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="91"/>
        <source>Made and checked: %1</source>
        <translation>Gemaakt en nagelezen: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="92"/>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Er is niets veranderd sinds de nieuwste reservekopie.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="102"/>
        <source>Folder for backups</source>
        <translation>Map voor reservekopieën</translation>
    </message>
</context>
<context>
    <name>vw::ui::Beside</name>
    <message>
        <location filename="../ui/parts/beside.cpp" line="70"/>
        <source>Back to the page</source>
        <translation>Terug naar de pagina</translation>
    </message>
</context>
<context>
    <name>vw::ui::BlankForms</name>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="21"/>
        <source>The form: four pages</source>
        <translation>Het formulier: vier bladzijden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="22"/>
        <source>Sheet: stalking log</source>
        <translation>Los blad: logboek stalking</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="23"/>
        <source>Sheet: psychological violence</source>
        <translation>Los blad: psychisch geweld</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="26"/>
        <source>Sheet: safety plan</source>
        <translation>Los blad: veiligheidsplan</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="53"/>
        <source>Blank form</source>
        <translation>Leeg formulier</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="55"/>
        <source>To fill in by pen during a talk. Names go on a strip that you tear off and keep apart. The outside page says nothing of what it is for.</source>
        <translation>Om met de pen in te vullen tijdens een gesprek. Namen komen op een strook die u afscheurt en apart bewaart. De buitenkant zegt niet waarvoor het is.</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="63"/>
        <source>Which</source>
        <translation>Welk</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="64"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="67"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/blankforms.cpp" line="67"/>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
</context>
<context>
    <name>vw::ui::BodyBox</name>
    <message>
        <location filename="../ui/dossier/bodybox.cpp" line="7"/>
        <source>Known to</source>
        <translation>Bekend bij</translation>
    </message>
</context>
<context>
    <name>vw::ui::CaseModel</name>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="86"/>
        <source>damaged case</source>
        <translation>beschadigde casus</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="86"/>
        <source>%1 (kept text)</source>
        <translation>%1 (bewaarde tekst)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="93"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="98"/>
        <source>step %1</source>
        <translation>stap %1</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="99"/>
        <source>not started</source>
        <translation>niet begonnen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="103"/>
        <source>no date yet</source>
        <translation>nog geen datum</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="166"/>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="167"/>
        <source>When to act</source>
        <translation>Wanneer handelen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="168"/>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="169"/>
        <source>Highest ever</source>
        <translation>Hoogste ooit</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="170"/>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="171"/>
        <source>Last incident</source>
        <translation>Laatste incident</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="172"/>
        <source>Last change</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="173"/>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="174"/>
        <source>Found in</source>
        <translation>Gevonden in</translation>
    </message>
</context>
<context>
    <name>vw::ui::CasePage</name>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="77"/>
        <source>Not saved. %1</source>
        <translation>Niet bewaard. %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="106"/>
        <source>Scratchpad (F3)</source>
        <translation>Kladblok (F3)</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Red flags</source>
        <translation>Rode vlaggen</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Case file</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="162"/>
        <source>Referral</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="162"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="129"/>
        <source>Parts of the case</source>
        <translation>Onderdelen van de casus</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="63"/>
        <source>Picture so far</source>
        <translation>Beeld tot nu toe</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="161"/>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="162"/>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="162"/>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="207"/>
        <source>deceased: only read</source>
        <translation>overleden: alleen lezen</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="210"/>
        <source>step %1 of 5</source>
        <translation>stap %1 van 5</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="215"/>
        <source>no review date yet</source>
        <translation>nog geen datum om opnieuw te kijken</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="215"/>
        <source>review on %1</source>
        <translation>opnieuw kijken op %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="224"/>
        <source>last known incident: %1</source>
        <translation>laatste bekende voorval: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="226"/>
        <source>last known incident today</source>
        <translation>laatste bekende voorval vandaag</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/casepage.cpp" line="226"/>
        <source>last known incident %n day(s) ago</source>
        <translation>
            <numerusform>laatste bekende voorval %n dag geleden</numerusform>
            <numerusform>laatste bekende voorval %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="244"/>
        <source>From paper</source>
        <translation>Papier invoeren</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="246"/>
        <source>Read a referral</source>
        <translation>Verwijzing inlezen</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="22"/>
        <source>Who is calling?</source>
        <translation>Wie belt er?</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="24"/>
        <source>This is %1: new conversation</source>
        <translation>Dit is %1: nieuw gesprek</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="25"/>
        <source>Somebody else: new case</source>
        <translation>Iemand anders: nieuwe casus</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="66"/>
        <source>Review on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="67"/>
        <source>Who keeps watch</source>
        <translation>Wie houdt zicht</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="70"/>
        <source>Record and leave</source>
        <translation>Vastleggen en verlaten</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="26"/>
        <location filename="../ui/shell/caseleaving.cpp" line="71"/>
        <source>Back to the case</source>
        <translation>Terug naar de casus</translation>
    </message>
    <message>
        <location filename="../ui/shell/caseleaving.cpp" line="84"/>
        <source>Write today&apos;s date or a later one, for example 3-12-2026.</source>
        <translation>Schrijf een dag vanaf vandaag, bijvoorbeeld 3-12-2026.</translation>
    </message>
</context>
<context>
    <name>vw::ui::CasesPage</name>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="44"/>
        <location filename="../ui/caseload/casespage.cpp" line="157"/>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="56"/>
        <source>Search all cases: a code, a name, any word</source>
        <translation>Zoek in alle casussen: een code, een naam, elk woord</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="77"/>
        <source>Closed cases too</source>
        <translation>Ook afgesloten casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="68"/>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="69"/>
        <source>act now or today</source>
        <translation>nu of vandaag handelen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="70"/>
        <source>actions still open</source>
        <translation>acties nog open</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="71"/>
        <source>date has passed</source>
        <translation>datum is voorbij</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="76"/>
        <source>Which cases</source>
        <translation>Welke casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="78"/>
        <source>Most urgent first</source>
        <translation>Meest dringend eerst</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="79"/>
        <source>Two cases side by side</source>
        <translation>Twee casussen naast elkaar</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="80"/>
        <source>Read a referral that you received</source>
        <translation>Ontvangen verwijzing inlezen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="80"/>
        <source>Blank form, or type one in</source>
        <translation>Leeg formulier, of papier invoeren</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="132"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="177"/>
        <source>No cases yet</source>
        <translation>Nog geen casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="179"/>
        <source>The cases you are working on appear here, most urgent first. A case begins with a conversation.</source>
        <translation>Hier staan de casussen waaraan u werkt, de dringendste bovenaan. Een casus begint met een gesprek.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="181"/>
        <source>No case fits what you chose or typed above.</source>
        <translation>Geen casus past bij wat u hierboven koos of typte.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="109"/>
        <source>The texts of the cases are being read. Until then, a search covers only some of them.</source>
        <translation>De teksten van de casussen worden ingelezen. Tot dat klaar is, wordt een woord soms nog niet overal gevonden.</translation>
    </message>
</context>
<context>
    <name>vw::ui::CheckCard</name>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="29"/>
        <source>Is everything intact?</source>
        <translation>Is alles heel?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="30"/>
        <source>The program opens every part of every case and checks it against the sealed log. Anything damaged, missing, swapped or restored from earlier is named; the rest stays open to you.</source>
        <translation>Het programma opent elk onderdeel van elke casus en vergelijkt het met het verzegelde logboek. Wat beschadigd, weg, verwisseld of teruggezet is, wordt genoemd. De rest blijft gewoon open voor u.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="34"/>
        <source>Check the vault</source>
        <translation>Kluis nakijken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="34"/>
        <source>Log of the vault</source>
        <translation>Logboek van de kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="35"/>
        <source>Lines of erased cases</source>
        <translation>Regels van gewiste casussen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="56"/>
        <source>The vault is being checked.</source>
        <translation>De kluis wordt nagekeken.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="56"/>
        <source>Stop checking</source>
        <translation>Stoppen met nakijken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="70"/>
        <source>Stopped. The vault was not checked completely.</source>
        <translation>Gestopt. De kluis is niet tot het einde nagekeken.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="81"/>
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="83"/>
        <source>Damage was found. Keep working, but make a backup now. Then open an older backup and copy over what is missing.</source>
        <translation>Er is schade gevonden. Werk door en maak nu een reservekopie. Open daarna een oudere reservekopie en schrijf over wat ontbreekt.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="87"/>
        <source>No damage. Everything opens and matches the log.</source>
        <translation>Geen schade. Alles gaat open en klopt met het logboek.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="89"/>
        <source>Checked on %1.</source>
        <translation>Nagekeken op %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="97"/>
        <source>%n unfinished copy(ies) that were left behind are being removed.</source>
        <translation>
            <numerusform>Er is %n onaffe kopie weggehaald die was achtergebleven.</numerusform>
            <numerusform>Er zijn %n onaffe kopieën weggehaald die waren achtergebleven.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="99"/>
        <source>An unfinished copy of the vault is still here, and could not be removed: %1</source>
        <translation>Hier staat nog een onaffe kopie van de kluis, die niet kon worden weggehaald: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="107"/>
        <source>%n log line(s) of erased cases have passed the retention period and are being removed.</source>
        <translation>
            <numerusform>%n regel uit het logboek van gewiste casussen heeft zijn termijn gehad en is weggehaald.</numerusform>
            <numerusform>%n regels uit het logboek van gewiste casussen hebben hun termijn gehad en zijn weggehaald.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="132"/>
        <source>Newest first: keys, settings, erasures and moves. What happens in a case is in the log of that case.</source>
        <translation>Nieuwste eerst: sleutels, instellingen, wissen en verhuizen. Wat er in een casus gebeurt, staat in het logboek van die casus.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ChecklistTab</name>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="37"/>
        <source>Parts of the list</source>
        <translation>Onderdelen van de lijst</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="76"/>
        <source>This checklist was made with version %1, which is not available here. It is now weighed with version %2.</source>
        <translation>Deze lijst is gemaakt met versie %1. Die is hier niet aanwezig. Versie %2 weegt nu.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="78"/>
        <source>This checklist was made with version %1 and keeps it. New checklists use version %2.</source>
        <translation>Deze lijst is gemaakt met versie %1 en houdt die. Nieuwe lijsten gebruiken versie %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="80"/>
        <source>Weigh again with version %1</source>
        <translation>Opnieuw wegen met versie %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="211"/>
        <source>There is no answer to take back since this list was opened.</source>
        <translation>Er is geen antwoord om terug te nemen sinds u deze lijst opende.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="219"/>
        <source>Taken back: %1. The answer is now: %2.</source>
        <translation>Teruggenomen: %1. Het antwoord is nu: %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="220"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>vw::ui::ChildPage</name>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="36"/>
        <source>What the child says, word for word</source>
        <translation>Wat het kind zelf zegt, woord voor woord</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="66"/>
        <source>What you write here counts as suspected until an adult has been asked. Leave empty what the child does not mention.</source>
        <translation>Wat u hier schrijft, telt als vermoeden tot het aan een volwassene is gevraagd. Laat leeg wat het kind niet zelf noemt.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="79"/>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="84"/>
        <source>The child&apos;s own words about this</source>
        <translation>De eigen woorden van het kind hierover</translation>
    </message>
</context>
<context>
    <name>vw::ui::ClosingPage</name>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="58"/>
        <source>Closing</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="58"/>
        <source>The vault is locked and everything is saved.</source>
        <translation>De kluis is op slot en alles is bewaard.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="59"/>
        <source>The backup is being made. The program closes automatically when it is ready.</source>
        <translation>De reservekopie wordt gemaakt. Het programma sluit vanzelf als die klaar is.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="59"/>
        <source>Close without this backup</source>
        <translation>Sluiten zonder deze reservekopie</translation>
    </message>
</context>
<context>
    <name>vw::ui::ComparePage</name>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="33"/>
        <source>surname</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="34"/>
        <source>first names</source>
        <translation>voornamen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="35"/>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="36"/>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="37"/>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="38"/>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="46"/>
        <location filename="../ui/caseload/comparepage.cpp" line="90"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="89"/>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/caseload/comparepage.cpp" line="93"/>
        <source>and %n earlier fact(s)</source>
        <translation>
            <numerusform>en %n eerder feit</numerusform>
            <numerusform>en %n eerdere feiten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="107"/>
        <source>Two cases side by side</source>
        <translation>Twee casussen naast elkaar</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="108"/>
        <source>Back to the cases</source>
        <translation>Terug naar de casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="125"/>
        <source>The one case</source>
        <translation>De ene casus</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="125"/>
        <source>The other case</source>
        <translation>De andere casus</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="126"/>
        <source>choose a case</source>
        <translation>kies een casus</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="157"/>
        <source>Choose two cases above. Nothing can be changed here; what you look at is in the log of both cases.</source>
        <translation>Kies hierboven twee casussen. U kunt hier niets wijzigen. In het logboek van beide casussen staat dat u ze bekeek.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="164"/>
        <source>The same in both, of the presumed perpetrators</source>
        <translation>Gelijk in beide, van de vermoedelijke plegers</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="165"/>
        <source>Nothing that is known is the same. That does not say that it is somebody else.</source>
        <translation>Niets dat bekend is, is gelijk. Dat zegt niet dat het iemand anders is.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="182"/>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="211"/>
        <source>Picture now</source>
        <translation>Beeld nu</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="212"/>
        <source>Presumed perpetrator</source>
        <translation>Vermoedelijke pleger</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="213"/>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="214"/>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <location filename="../ui/caseload/comparepage.cpp" line="195"/>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>vw::ui::ContactProposals</name>
    <message>
        <location filename="../ui/meldcode/contactproposals.cpp" line="36"/>
        <source>+ Take over from contacts: %1</source>
        <translation>+ Neem over uit contacten: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::ContentCard</name>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="26"/>
        <source>Questions, weights and texts</source>
        <translation>Vragen, gewichten en teksten</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="27"/>
        <source>Those of the program, version %1</source>
        <translation>Die van het programma, versie %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="28"/>
        <source>Those of the folder %1, version %2</source>
        <translation>Die uit de map %1, versie %2</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="32"/>
        <source>Made on %1. To be checked again before %2. %3</source>
        <translation>Gemaakt op %1. Opnieuw nakijken voor %2. %3</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="35"/>
        <source>A folder of your own replaces them for new checklists. A case keeps the version it was made with. A folder with even one fault is not accepted.</source>
        <translation>Een eigen map vervangt ze voor nieuwe lijsten. Een casus houdt de versie waarmee de lijst is gemaakt. Een map met één fout wordt niet gebruikt.</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="39"/>
        <source>Use those from a folder</source>
        <translation>Uit een map halen</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="43"/>
        <source>Back to those of the program</source>
        <translation>Terug naar die van het programma</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="58"/>
        <source>%1: names and numbers to be checked again before %2.</source>
        <translation>%1: namen en nummers opnieuw nakijken voor %2.</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="64"/>
        <source>Folder with taxonomy.json</source>
        <translation>Map met taxonomy.json</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="75"/>
        <source>The folder %1 was not accepted. What was in use stays in use.</source>
        <translation>De map %1 is niet gebruikt. Wat in gebruik was, blijft in gebruik.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/contentcard.cpp" line="79"/>
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>en nog %n fout</numerusform>
            <numerusform>en nog %n fouten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::CreatePage</name>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="34"/>
        <source>Make the vault</source>
        <translation>Kluis maken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="43"/>
        <source>A new vault</source>
        <translation>Een nieuwe kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="45"/>
        <source>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</source>
        <translation>Een kluis is één versleuteld bestand met al uw casussen. Alleen de wachtzin opent de kluis. Niemand kan een verloren wachtzin terughalen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="46"/>
        <source>File name, without names of persons</source>
        <translation>Naam van het bestand, zonder namen van personen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="46"/>
        <source>cases</source>
        <translation>casussen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="48"/>
        <location filename="../ui/keeping/createpage.cpp" line="51"/>
        <location filename="../ui/keeping/createpage.cpp" line="68"/>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="52"/>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="56"/>
        <source>Your initials, for the log</source>
        <translation>Uw initialen, voor het logboek</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="57"/>
        <source>Passphrase: four or more words that nobody else knows</source>
        <translation>Wachtzin: vier of meer woorden die niemand kent</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="62"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="101"/>
        <source>Give the file a name, without a slash.</source>
        <translation>Geef het bestand een naam, zonder schuine streep.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="114"/>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
</context>
<context>
    <name>vw::ui::CrosswalkPage</name>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="22"/>
        <source>Alongside other lists</source>
        <translation>Naast andere lijsten</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="23"/>
        <source>Which items of another list these answers already touch. Numbers only: the words belong to their makers. This is not a score on that list, and a touched item is not a completed item.</source>
        <translation>Welke items van een andere lijst deze antwoorden al raken. Alleen nummers: de woorden zijn van de makers. Dit is geen score op die lijst. Een geraakt item is nog niet ingevuld.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="30"/>
        <source>Which list</source>
        <translation>Welke lijst</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="60"/>
        <source>%1 items: %2 touched by an answer, %3 open, %4 not asked here.</source>
        <translation>%1 items: %2 geraakt door een antwoord, %3 open, %4 hier niet gevraagd.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="56"/>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="66"/>
        <source>The order of the items is from memory and has not been checked yet: provisional.</source>
        <translation>De volgorde van de items is herinnerd en nog niet nagekeken: voorlopig.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="67"/>
        <source>Open: not discussed, or not known</source>
        <translation>Open: niet besproken of niet bekend</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="68"/>
        <source>Touched by an answer</source>
        <translation>Geraakt door een antwoord</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="69"/>
        <source>Not asked here</source>
        <translation>Hier niet gevraagd</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="83"/>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::DangerBar</name>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="24"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="71"/>
        <source>Phone numbers (F7)</source>
        <translation>Telefoonnummers (F7)</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="120"/>
        <source>112 called at .. by ..</source>
        <translation>112 gebeld om .. door ..</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="121"/>
        <source>No 112, because ..</source>
        <translation>Geen 112, want ..</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="189"/>
        <source>At what time</source>
        <translation>Hoe laat</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="189"/>
        <source>Why no 112</source>
        <translation>Waarom geen 112</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="194"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="197"/>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="198"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="228"/>
        <source>Write the time and the name.</source>
        <translation>Schrijf de tijd en de naam op.</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="228"/>
        <source>Write one sentence.</source>
        <translation>Schrijf één zin.</translation>
    </message>
</context>
<context>
    <name>vw::ui::DecisionPage</name>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="43"/>
        <source>First answer questions 1 and 2 in step 4.</source>
        <translation>Beantwoord eerst vraag 1 en 2 in stap 4.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="61"/>
        <source>This follows from your answers</source>
        <translation>Dit volgt uit uw antwoorden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="79"/>
        <source>Two decisions</source>
        <translation>Twee besluiten</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="80"/>
        <location filename="../ui/meldcode/decisionpage.cpp" line="82"/>
        <source>Decision 1: is reporting necessary?</source>
        <translation>Besluit 1: is melden noodzakelijk?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="81"/>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="81"/>
        <source>Do not report</source>
        <translation>Niet melden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="85"/>
        <source>Why? Not reporting is a decision too.</source>
        <translation>Waarom? Niet melden is ook een besluit.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="87"/>
        <location filename="../ui/meldcode/decisionpage.cpp" line="90"/>
        <source>Decision 2: is it (also) possible to give or organise help?</source>
        <translation>Besluit 2: is hulp verlenen of organiseren (ook) mogelijk?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="89"/>
        <source>Help is possible</source>
        <translation>Hulp is mogelijk</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="89"/>
        <source>Help is not possible</source>
        <translation>Hulp is niet mogelijk</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="92"/>
        <source>Help never takes the place of a report that is necessary.</source>
        <translation>Hulp komt nooit in de plaats van een melding die nodig is.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="94"/>
        <source>Which help, by whom, until when; or why not</source>
        <translation>Welke hulp, door wie, tot wanneer; of waarom niet</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="96"/>
        <source>Decided by (name and job title)</source>
        <translation>Besloten door (naam en functie)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="97"/>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="111"/>
        <source>I deviate</source>
        <translation>Ik wijk af</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="113"/>
        <source>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</source>
        <translation>Eén formulier voor elke afwijking: van de lijst, en van wat uit uw antwoorden volgt. Het staat op papier bij het besluit.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="115"/>
        <source>Why do you deviate?</source>
        <translation>Waarom wijkt u af?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="116"/>
        <source>Second reader (name and job title)</source>
        <translation>Wie heeft meegelezen? (naam en functie)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="168"/>
        <source>You do not decide this alone. Who makes the decision?</source>
        <translation>U beslist dit niet alleen. Wie beslist?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="185"/>
        <source>Still needed: your reason, and the second reader or the advice from Veilig Thuis (step 2).</source>
        <translation>Nog nodig: uw reden, en wie heeft meegelezen of het advies van Veilig Thuis (stap 2).</translation>
    </message>
</context>
<context>
    <name>vw::ui::DossierTab</name>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="27"/>
        <source>Pages of the case file</source>
        <translation>Bladen van het dossier</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="67"/>
        <source>Stalking log</source>
        <translation>Stalkinglogboek</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="77"/>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="85"/>
        <source>About the case</source>
        <translation>Dossiergegevens</translation>
    </message>
</context>
<context>
    <name>vw::ui::DossierWords</name>
    <message>
        <location filename="../ui/dossier/options.cpp" line="16"/>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <location filename="../ui/dossier/options.cpp" line="30"/>
        <source>taken over from %1 on %2</source>
        <translation>overgenomen van %1 op %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/options.cpp" line="35"/>
        <source>letters there and here: %1</source>
        <translation>letters daar en hier: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::DraftsCard</name>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="42"/>
        <source>Text that was kept when the vault was locked</source>
        <translation>Tekst die is bewaard toen de kluis werd vergrendeld</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="49"/>
        <source>A case that was not saved yet</source>
        <translation>Een casus die nog niet was bewaard</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="49"/>
        <source>Case %1</source>
        <translation>Casus %1</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="51"/>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="52"/>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>vw::ui::DutiesBox</name>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="55"/>
        <source>May I speak without consent? Weigh it step by step</source>
        <translation>Mag ik spreken zonder toestemming? Weeg het stap voor stap</translation>
    </message>
</context>
<context>
    <name>vw::ui::EntityCard</name>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="46"/>
        <source>Select</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="89"/>
        <location filename="../ui/dossier/entitycard.cpp" line="186"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="79"/>
        <source>Change %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="90"/>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="80"/>
        <source>Delete %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="114"/>
        <source>Delete this? The log keeps what was here.</source>
        <translation>Wilt u dit verwijderen? Het logboek bewaart wat hier stond.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="115"/>
        <source>No, keep it</source>
        <translation>Nee, bewaren</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="116"/>
        <source>Yes, delete</source>
        <translation>Ja, verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="148"/>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="156"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="37"/>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="45"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="57"/>
        <source>&quot;%1&quot; is not saved as a date</source>
        <translation>&quot;%1&quot; is niet opgeslagen als datum</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="59"/>
        <source>part S only</source>
        <translation>alleen deel S</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="68"/>
        <source>Ctrl+Enter saves and starts the next one.</source>
        <translation>Ctrl+Enter bewaart en begint de volgende.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="90"/>
        <source>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</source>
        <translation>Nog niet opgeslagen: &quot;%1&quot; is nog geen datum. Ga nog een keer door het veld met de datum, of maak het leeg.</translation>
    </message>
</context>
<context>
    <name>vw::ui::EntityForm</name>
    <message>
        <location filename="../ui/parts/dates.cpp" line="57"/>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="58"/>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="15"/>
        <source>Not saved yet: this cannot be read as a date. Write for example 3-11-2026, 3 nov 2026, november 2026 or yesterday. What you typed stays here.</source>
        <translation>Nog niet opgeslagen: dit is niet te lezen als datum. Schrijf bijvoorbeeld 3-11-2026, 3 nov 2026, november 2026 of gisteren. Wat u typte, blijft hier staan.</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="18"/>
        <source>Not saved yet: is this %1? Then go to the next field. Or keep typing.</source>
        <translation>Nog niet opgeslagen: is dit %1? Ga dan naar het volgende veld. Of typ verder.</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="20"/>
        <source>This date is in the future.</source>
        <translation>Deze datum ligt in de toekomst.</translation>
    </message>
    <message>
        <location filename="../ui/parts/form.cpp" line="106"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 of gisteren</translation>
    </message>
    <message>
        <location filename="../ui/parts/form.cpp" line="115"/>
        <source>d-m-yyyy</source>
        <translation>d-m-jjjj</translation>
    </message>
    <message>
        <location filename="../ui/parts/form.cpp" line="144"/>
        <source>Type a part of it</source>
        <translation>Typ een deel ervan</translation>
    </message>
</context>
<context>
    <name>vw::ui::EraseCard</name>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="53"/>
        <source>Keeping and erasing</source>
        <translation>Bewaren en wissen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="54"/>
        <source>The retention period of a case starts when it is closed. The program proposes, your organisation decides: no case is ever erased automatically.</source>
        <translation>De bewaartermijn van een casus begint bij het afsluiten. Het programma doet een voorstel, uw organisatie beslist. Geen enkele casus wordt vanzelf gewist.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="46"/>
        <location filename="../ui/keeping/erasecard.cpp" line="59"/>
        <source>Closed cases</source>
        <translation>Afgesloten casussen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="96"/>
        <source>No case is closed yet.</source>
        <translation>Er is nog geen casus afgesloten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="97"/>
        <source>%n case(s) may be erased now.</source>
        <translation>
            <numerusform>%n casus mag nu gewist worden.</numerusform>
            <numerusform>%n casussen mogen nu gewist worden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="119"/>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="120"/>
        <source>Erase case %1</source>
        <translation>Casus %1 wissen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="133"/>
        <source>Erase case %1 for good</source>
        <translation>Casus %1 voorgoed wissen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="136"/>
        <source>The retention period has not passed. Only your organisation can decide this.</source>
        <translation>De termijn is nog niet voorbij. Alleen uw organisatie kan dit beslissen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="139"/>
        <source>Everything in it goes: persons, facts, notes, answers, documents and the words in its log. That cannot be undone.</source>
        <translation>Alles gaat weg: personen, feiten, notities, antwoorden, papieren en de woorden in het logboek. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="142"/>
        <source>What stays of its log is who did what and when, without content, until %n year(s) after the last line.</source>
        <translation>
            <numerusform>Van het logboek blijft staan wie wat deed en wanneer, zonder inhoud, tot %n jaar na de laatste regel.</numerusform>
            <numerusform>Van het logboek blijft staan wie wat deed en wanneer, zonder inhoud, tot %n jaar na de laatste regel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="148"/>
        <location filename="../ui/keeping/erasecard.cpp" line="151"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="153"/>
        <source>Delete the older backups too, and make a new one: this case is still in them</source>
        <translation>Verwijder ook de oudere reservekopieën, want deze casus staat daar nog in. Er komt dan een nieuwe</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="156"/>
        <source>Type the code of the case to confirm</source>
        <translation>Typ de code van de casus om te bevestigen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="159"/>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="159"/>
        <source>Keep the case</source>
        <translation>Casus houden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="184"/>
        <source>This case was reopened or must not be erased. Nothing was erased.</source>
        <translation>Deze casus is weer geopend of mag niet gewist worden. Er is niets gewist.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="196"/>
        <source>The case has been erased. The older backups are still there, and will go with the next one: %1</source>
        <translation>De casus is gewist. De oudere reservekopieën zijn er nog en gaan weg bij de volgende reservekopie: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="215"/>
        <source>Print the receipt</source>
        <translation>Bewijs afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="215"/>
        <source>Save the receipt as PDF</source>
        <translation>Bewijs opslaan als PDF</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="216"/>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>vw::ui::EvidencePage</name>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="31"/>
        <source>What it is based on</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="34"/>
        <source>The list and its sources</source>
        <translation>De lijst en de bronnen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="34"/>
        <source>What is law, and what is not yet</source>
        <translation>Wat is wet, wat nog niet</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="35"/>
        <source>Which page</source>
        <translation>Welke pagina</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="55"/>
        <source>Version %1 of %2. To be checked again before %3. %4</source>
        <translation>Versie %1 van %2. Opnieuw nakijken voor %3. %4</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="58"/>
        <source>The honest limits</source>
        <translation>De eerlijke grenzen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="60"/>
        <source>How points are made</source>
        <translation>Hoe de punten tot stand komen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="63"/>
        <source>Dutch figures</source>
        <translation>Nederlandse cijfers</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="64"/>
        <source>Not verified yet</source>
        <translation>Nog niet nagekeken</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="90"/>
        <source>How sure: the marks</source>
        <translation>Hoe zeker: de merken</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="107"/>
        <source>Every weight and its studies</source>
        <translation>Elk gewicht en de onderzoeken erachter</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/evidence/evidencepage.cpp" line="123"/>
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punt</numerusform>
            <numerusform>%n punten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="129"/>
        <source>Used: </source>
        <translation>Gebruikt: </translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="143"/>
        <source>Flags that are serious in their own right, and their sources</source>
        <translation>Vlaggen die op zichzelf zwaar tellen, met hun bronnen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="157"/>
        <source>All sources</source>
        <translation>Alle bronnen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="161"/>
        <source>not seen, from memory</source>
        <translation>niet gezien, herinnerd</translation>
    </message>
</context>
<context>
    <name>vw::ui::ExportPanel</name>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="48"/>
        <source>Read and signed (CONCEPT disappears)</source>
        <translation>Gelezen en ondertekend (CONCEPT gaat weg)</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="50"/>
        <source>Secure form or secure email</source>
        <translation>Beveiligd formulier of beveiligde mail</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="51"/>
        <source>USB or other</source>
        <translation>USB of anders</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="52"/>
        <source>A colleague&apos;s vault</source>
        <translation>Kluis van een collega</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="53"/>
        <source>On paper</source>
        <translation>Op papier</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="54"/>
        <source>Ordinary email</source>
        <translation>Gewone e-mail</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="67"/>
        <location filename="../ui/referral/exportpanel.cpp" line="68"/>
        <source>How do you send it?</source>
        <translation>Hoe verstuurt u het?</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="93"/>
        <source>Show what must be corrected</source>
        <translation>Laat zien wat eerst moet</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="114"/>
        <source>For your own records</source>
        <translation>Voor uw eigen registratie</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="115"/>
        <source>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read it there? Portal, letter, email, voicemail. Shield it first.</source>
        <translation>Een samenvatting van hoogstens 1500 tekens, zonder namen, voor uw eigen systeem. Kan de vermoedelijke pleger daar meelezen? Portaal, brief, mail, voicemail. Scherm het dan eerst af.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="118"/>
        <source>Copy as text</source>
        <translation>Kopieer als tekst</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="121"/>
        <source>Copy part S as text</source>
        <translation>Kopieer deel S als tekst</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="122"/>
        <source>Part S must never be where the presumed perpetrator or the family can read it.</source>
        <translation>Deel S mag nooit staan waar de vermoedelijke pleger of de familie het kan lezen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="128"/>
        <source>Keep an archive copy in the vault</source>
        <translation>Archiefkopie in de kluis bewaren</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="193"/>
        <source>This cannot be sent yet. This must be corrected first: %1. Until then the buttons below are off.</source>
        <translation>Versturen kan nog niet. Dit moet eerst beter, aantal punten: %1. Tot dan staan de knoppen hieronder uit.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="205"/>
        <source>Sent, printed or copied before</source>
        <translation>Eerder verstuurd, afgedrukt of gekopieerd</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="218"/>
        <source>Not by ordinary email. It can be read on the way and in family mailboxes, and it cannot be recalled. Use the receiver&apos;s secure form or secure email, or call and deliver it.</source>
        <translation>Niet met gewone e-mail. Anderen kunnen die onderweg of in een gedeelde mailbox lezen, en terughalen kan niet. Gebruik het beveiligde formulier van de ontvanger of beveiligde mail. Of bel, en breng het.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="238"/>
        <source>Not everyone is allowed to read this. Send it separately from the open part, and only to the person who needs it.</source>
        <translation>Dit mag niet iedereen lezen. Verstuur het los van het open deel, en alleen aan wie het nodig heeft.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="252"/>
        <source>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</source>
        <translation>Het kanaal versleutelt. Bewaar een pdf als bijlage, of kopieer de tekst naar de tabbladen van het webformulier.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="253"/>
        <source>Save PDF</source>
        <translation>Pdf bewaren</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="259"/>
        <source>Copy for each tab of the web form</source>
        <translation>Kopieer per tabblad van het webformulier</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="264"/>
        <location filename="../ui/referral/exportpanel.cpp" line="265"/>
        <source>Copy: %1</source>
        <translation>Kopieer: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="275"/>
        <source>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it with the file.</source>
        <translation>Het bestand is versleuteld. U krijgt een wachtzin van zes woorden. Geef die door met de telefoon. Stuur de wachtzin nooit met het bestand mee.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="276"/>
        <source>Save encrypted file</source>
        <translation>Versleuteld bestand bewaren</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="286"/>
        <source>This vault knows no key of a colleague yet. You come to know one under Settings, Exchanging with colleagues, or when you read a referral from them.</source>
        <translation>Deze kluis kent nog geen sleutel van een collega. Die leert u kennen bij Instellingen, Uitwisselen met collega&apos;s, of als u een verwijzing van hen inleest.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="291"/>
        <source>The file is sealed: only that vault opens it. There is no passphrase to read out.</source>
        <translation>Het bestand is verzegeld: alleen die kluis opent het. Er is geen wachtzin om voor te lezen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="293"/>
        <source>Save for %1</source>
        <translation>Opslaan voor %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="303"/>
        <source>The printer and its queue may keep a copy. Use a printer you are standing next to, and collect the pages at once.</source>
        <translation>De printer en de wachtrij kunnen een kopie bewaren. Gebruik een printer waar u naast staat en pak het papier meteen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="307"/>
        <source>Part S is printed by itself, so that it never stands on the back of the open part. On both sides: turn on the long edge.</source>
        <translation>Deel S drukt u apart af. Zo staat het nooit op de achterkant van het open deel. Dubbelzijdig: omslaan langs de lange kant.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="309"/>
        <source>On both sides: turn on the long edge.</source>
        <translation>Dubbelzijdig: omslaan langs de lange kant.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="311"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="322"/>
        <source>Passphrase: %1</source>
        <translation>Wachtzin: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="324"/>
        <source>Call the receiver and read these words out. They are shown only now and not kept anywhere. Without them nobody can open the file.</source>
        <translation>Bel de ontvanger en lees deze woorden voor. U ziet ze alleen nu; ze worden nergens bewaard. Zonder deze woorden kan niemand het bestand openen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="327"/>
        <source>Send this line with the file</source>
        <translation>Stuur deze regel mee met het bestand</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="329"/>
        <source>Copy this line</source>
        <translation>Deze regel kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="332"/>
        <source>Given by phone, hide it</source>
        <translation>Doorgegeven, verberg</translation>
    </message>
</context>
<context>
    <name>vw::ui::Exporter</name>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="61"/>
        <source>Not sent: something must be corrected first. See the list &quot;Check&quot;.</source>
        <translation>Niet verstuurd: er moet eerst iets beter. Kijk in de lijst &quot;Nakijken&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="66"/>
        <source>There is nothing for part S. So there is no second file.</source>
        <translation>Er is niets voor deel S. Dan is er geen tweede bestand.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="74"/>
        <source>Not sent: it cannot be recorded in the log of the case, and without a log line nothing leaves the program.</source>
        <translation>Niet verstuurd: het kan niet in het logboek van de casus, en zonder regel in het logboek gaat er niets naar buiten.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="95"/>
        <source>The log says that it failed.</source>
        <translation>In het logboek staat dat het niet lukte.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="95"/>
        <source>The log still says that it left, because nothing can be saved now.</source>
        <translation>In het logboek staat nog dat het naar buiten ging, want er kan nu niets worden bewaard.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="101"/>
        <source>Where should the file go?</source>
        <translation>Waar komt het bestand?</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="108"/>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="108"/>
        <source>Sealed files (*.%1)</source>
        <translation>Verzegelde bestanden (*.%1)</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="154"/>
        <source>Saved as %1. This file is not encrypted: send it only through the secure form or secure email, then delete it here.</source>
        <translation>Bewaard als %1. Dit bestand is niet versleuteld. Verstuur het alleen met het beveiligde formulier of beveiligde mail, en verwijder het daarna hier.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="168"/>
        <source>Saved as %1, encrypted.</source>
        <translation>Bewaard als %1, versleuteld.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="184"/>
        <source>Saved as %1. Only the vault of %2 opens it; there is no passphrase.</source>
        <translation>Opgeslagen als %1. Alleen de kluis van %2 opent het; er is geen wachtzin.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="235"/>
        <source>Print: %1</source>
        <translation>Afdrukken: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="38"/>
        <source>There is no printer on this computer. Connect one, or choose another way to send.</source>
        <translation>Deze computer heeft geen printer. Sluit er een aan, of verstuur het op een andere manier.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="260"/>
        <source>The printer did not accept the document. Check whether it is on and has paper, and try again. Nothing is lost.</source>
        <translation>De printer nam het niet aan. Staat hij aan, en is er papier? Probeer het opnieuw. Er is niets weg.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="264"/>
        <source>%1 sent to the printer. Collect it at once.</source>
        <translation>%1 is naar de printer. Pak het meteen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="279"/>
        <source>The archive copy could not be kept yet. The program tries again.</source>
        <translation>De archiefkopie is nog niet bewaard. Het programma probeert het opnieuw.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="281"/>
        <source>The archive copy is kept in the vault. It is nowhere else.</source>
        <translation>De archiefkopie staat in de kluis, en nergens anders.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="311"/>
        <source>The archive copy is saved as %1. This file is not encrypted. Delete it as soon as you no longer need it.</source>
        <translation>De archiefkopie is bewaard als %1. Dit bestand is niet versleuteld. Wis het zodra u het niet meer nodig hebt.</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactCard</name>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="51"/>
        <source>fact</source>
        <translation>feit</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="79"/>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="82"/>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="84"/>
        <source>Result: %1</source>
        <translation>Gevolg: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="89"/>
        <source>source: %1</source>
        <translation>bron: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="92"/>
        <source>known to: %1</source>
        <translation>bekend bij: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="94"/>
        <source>a loose offence, or part of a pattern?</source>
        <translation>los delict, of deel van een patroon?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="96"/>
        <source>breach of a ban</source>
        <translation>overtreding van een verbod</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="102"/>
        <location filename="../ui/dossier/factcard.cpp" line="143"/>
        <source>Without a source this is not printed.</source>
        <translation>Zonder bron komt dit niet op papier.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="104"/>
        <source>said by %1</source>
        <translation>verteld door %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="106"/>
        <source>place: %1</source>
        <translation>plaats: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="110"/>
        <source>part S only</source>
        <translation>alleen deel S</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="133"/>
        <source>Who did it (letters)</source>
        <translation>Wie deed het (letters)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="133"/>
        <source>for example: B</source>
        <translation>bijvoorbeeld: B</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="134"/>
        <source>To whom (letters)</source>
        <translation>Tegen wie (letters)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="187"/>
        <source>A loose offence? Ask whether it belongs to following, harassing or control, and choose a step there. Ask the police to lay it beside the other facts, as one pattern.</source>
        <translation>Een los delict? Vraag of het hoort bij volgen, lastigvallen of controle, en kies daar dan een trap. Vraag de politie dit feit naast de andere feiten te leggen, als één patroon.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="191"/>
        <source>More: kind of event, offence, stalking log, breach of a ban</source>
        <translation>Meer: soort gebeurtenis, delict, stalkinglogboek, overtreding van een verbod</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="196"/>
        <source>no ban chosen</source>
        <translation>geen verbod gekozen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="172"/>
        <source>Known to (police, school, GP, neighbours ...)</source>
        <translation>Bekend bij (politie, school, huisarts, buren ...)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="173"/>
        <source>Known there since</source>
        <translation>Daar bekend sinds</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="182"/>
        <source>What kind, and how far did it go? A step per kind. The effect counts: pushed down the stairs is the highest step.</source>
        <translation>Wat voor geweld, en hoe ver ging het? Kies per soort een stap. Het gevolg telt: van de trap duwen is de hoogste stap.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="200"/>
        <source>a measure that was removed</source>
        <translation>een maatregel die is verwijderd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="202"/>
        <source>Which ban did this break?</source>
        <translation>Welk verbod is hiermee overtreden?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="98"/>
        <source>&quot;%1&quot; is not saved as a date</source>
        <translation>&quot;%1&quot; is niet opgeslagen als datum</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="120"/>
        <source>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</source>
        <translation>Nog niet opgeslagen: &quot;%1&quot; is nog geen datum. Ga nog een keer door het veld met de datum, of maak het leeg.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="128"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="129"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="130"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="134"/>
        <source>for example: A</source>
        <translation>bijvoorbeeld: A</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="136"/>
        <source>What happened? Write what you see, not what you think.</source>
        <translation>Wat gebeurde er? Schrijf wat u ziet, niet wat u denkt.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="138"/>
        <source>What was the result? Injury, fear, damage, children</source>
        <translation>Wat was het gevolg? Letsel, angst, schade, kinderen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="139"/>
        <source>How do you know this?</source>
        <translation>Hoe weet u dit?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="145"/>
        <source>Who said this?</source>
        <translation>Wie heeft dit gezegd?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="145"/>
        <source>role and name, or &quot;known to the reporter&quot;</source>
        <translation>rol en naam, of &quot;bekend bij melder&quot;</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="152"/>
        <source>Who is allowed to read this?</source>
        <translation>Wie mag dit lezen?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="157"/>
        <source>Ctrl+Enter saves and starts the next fact.</source>
        <translation>Ctrl+Enter bewaart en begint een nieuw feit.</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactFilter</name>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="27"/>
        <location filename="../ui/dossier/factfilter.cpp" line="40"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="41"/>
        <source>Known to</source>
        <translation>Bekend bij</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="28"/>
        <location filename="../ui/dossier/factfilter.cpp" line="43"/>
        <source>In groups</source>
        <translation>In groepen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="28"/>
        <source>With these words</source>
        <translation>Met deze woorden</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="44"/>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="47"/>
        <source>without a kind</source>
        <translation>zonder soort</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="48"/>
        <source>by date</source>
        <translation>op datum</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="49"/>
        <source>by who knows it</source>
        <translation>per wie het weet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="50"/>
        <source>by kind</source>
        <translation>per soort</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="51"/>
        <source>by month</source>
        <translation>per maand</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="27"/>
        <source>all facts</source>
        <translation>alle feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="52"/>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="122"/>
        <source>Known to nobody yet</source>
        <translation>Nog bij niemand bekend</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="126"/>
        <source>Without a kind</source>
        <translation>Zonder soort</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="130"/>
        <source>Date not known</source>
        <translation>Datum onbekend</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactList</name>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="24"/>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="48"/>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="53"/>
        <source>G2  Facts from the case file</source>
        <translation>G2  Feiten uit het dossier</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="99"/>
        <source>Part S only</source>
        <translation>Alleen deel S</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="99"/>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="106"/>
        <source>Add the first fact in the case file</source>
        <translation>Voeg het eerste feit toe in het dossier</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="106"/>
        <source>Add or change facts in the case file</source>
        <translation>Feiten toevoegen of wijzigen in het dossier</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactPicker</name>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="22"/>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="52"/>
        <source>Add a fact of this case</source>
        <translation>Feit uit deze casus toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="64"/>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="65"/>
        <source>Remove the fact %1</source>
        <translation>Haal het feit weg: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactShows</name>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="18"/>
        <source>What does this fact show? You choose; you can copy it to the question.</source>
        <translation>Wat laat dit feit zien? U kiest. Bij de vraag kunt u het overnemen.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="19"/>
        <location filename="../ui/dossier/factshows.cpp" line="20"/>
        <source>Another question of the checklist</source>
        <translation>Een andere vraag uit de vragenlijst</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="66"/>
        <source>What does this fact show?</source>
        <translation>Wat laat dit feit zien?</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactsPage</name>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="20"/>
        <location filename="../ui/dossier/factspage.cpp" line="25"/>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="21"/>
        <source>What was done, by whom, when, with what result. Write as if the client will read this.</source>
        <translation>Wat deed wie, wanneer, met welk gevolg. Schrijf alsof de cliënt dit leest.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="25"/>
        <source>No facts yet</source>
        <translation>Nog geen feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="26"/>
        <source>What happened appears here, one event at a time, with the date and how you know it. If you do not know the exact date, give a month or a year.</source>
        <translation>Hier staat wat er is gebeurd: per gebeurtenis, met de datum en hoe u het weet. Weet u de dag niet precies? Dan is een maand of een jaar ook goed.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="28"/>
        <source>Add fact</source>
        <translation>Feit toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="52"/>
        <source>Copy the selected facts as text</source>
        <translation>Kopieer de gekozen feiten als tekst</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="78"/>
        <source>%1 of %n facts</source>
        <translation>
            <numerusform>%1 van %n feit</numerusform>
            <numerusform>%1 van %n feiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="78"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n feit</numerusform>
            <numerusform>%n feiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="79"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="81"/>
        <source>Select none</source>
        <translation>Kies er geen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="81"/>
        <source>Select all</source>
        <translation>Kies alle</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="143"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="144"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="145"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="146"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
</context>
<context>
    <name>vw::ui::FieldEntry</name>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="30"/>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="32"/>
        <source>Part S only</source>
        <translation>Alleen deel S</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="64"/>
        <source>Choose: %1</source>
        <translation>Kies: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="126"/>
        <source>Write why it is not known. That is an answer too.</source>
        <translation>Schrijf waarom het niet bekend is. Dat is ook een antwoord.</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="132"/>
        <source>Filled in automatically: %1</source>
        <translation>Staat vanzelf op papier: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::FindingsList</name>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="39"/>
        <source>Nothing prevents sending. Read the document once more as the receiver will read it.</source>
        <translation>Niets houdt het versturen tegen. Lees het stuk nog één keer zoals de ontvanger het leest.</translation>
    </message>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="41"/>
        <source>First this, then it can be sent</source>
        <translation>Eerst dit, dan kan het weg</translation>
    </message>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="47"/>
        <source>Check this again</source>
        <translation>Kijk hier nog eens naar</translation>
    </message>
</context>
<context>
    <name>vw::ui::FirstStart</name>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="28"/>
        <source>Before you begin</source>
        <translation>Voordat u begint</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="29"/>
        <source>Only your place of work is needed now. The rest can wait, and you will find it under Settings. Everything stays in the vault on this computer.</source>
        <translation>Nu is alleen nodig waar u werkt. De rest kan later; u vindt het terug bij Instellingen. Alles blijft in de kluis op deze computer.</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="38"/>
        <source>Start working</source>
        <translation>Aan de slag</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="52"/>
        <source>Choose where you work first. The rest can wait.</source>
        <translation>Kies eerst waar u werkt. De rest kan later.</translation>
    </message>
</context>
<context>
    <name>vw::ui::FlagRows</name>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="41"/>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="41"/>
        <source>Last time</source>
        <translation>Laatste keer</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="41"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="60"/>
        <source>%1: answer</source>
        <translation>%1: antwoord</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="62"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="63"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="64"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="65"/>
        <source>not discussed</source>
        <translation>niet besproken</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="66"/>
        <source>suspected</source>
        <translation>vermoeden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="67"/>
        <source>%1: last time</source>
        <translation>%1: laatste keer</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="70"/>
        <source>%1: source</source>
        <translation>%1: bron</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/flagrows.cpp" line="103"/>
        <source>Not saved yet: first choose an answer.</source>
        <translation>Nog niet opgeslagen: kies eerst een antwoord.</translation>
    </message>
</context>
<context>
    <name>vw::ui::HelpPage</name>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="31"/>
        <source>What can help</source>
        <translation>Wat kan helpen</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="32"/>
        <source>Worked out from the answers, with the reason. Measures can protect in one case and make things worse in another: you decide, together with others.</source>
        <translation>Dit volgt uit de antwoorden, met de reden erbij. Een maatregel kan in de ene casus beschermen en het in de andere erger maken. U beslist, samen met anderen.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="48"/>
        <source>Nothing follows from the answers yet. Advice from Veilig Thuis is always possible, without names.</source>
        <translation>Uit de antwoorden volgt nog niets. Advies van Veilig Thuis kan altijd, zonder namen.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="60"/>
        <source>Region of the person concerned: %1. %2</source>
        <translation>Regio van degene om wie het gaat: %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="61"/>
        <source>The municipality of the victim is not filled in. Until then your own region stands here: %1. %2</source>
        <translation>De gemeente van het slachtoffer is niet ingevuld. Tot die tijd staat hier uw eigen regio: %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="79"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="113"/>
        <source>What it is, who decides, what limits it</source>
        <translation>Wat het is, wie beslist en wat de grenzen zijn</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>When it fits</source>
        <translation>Wanneer het past</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="119"/>
        <source>Frame</source>
        <translation>Kader</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="119"/>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="126"/>
        <source>Not law yet, or only tried</source>
        <translation>Nog geen wet, of alleen een proef</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="130"/>
        <source>Because of</source>
        <translation>Vanwege</translation>
    </message>
</context>
<context>
    <name>vw::ui::InfoPage</name>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="21"/>
        <source>About the case</source>
        <translation>Dossiergegevens</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="89"/>
        <source>Safe contact with the victim</source>
        <translation>Veilig contact met het slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="91"/>
        <source>How, and on which number</source>
        <translation>Hoe, en op welk nummer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="92"/>
        <source>When; moment to call back</source>
        <translation>Wanneer; moment om terug te bellen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="95"/>
        <source>Never through this person or in this way</source>
        <translation>Nooit via wie of op welke manier</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="96"/>
        <source>Code word, and what it means</source>
        <translation>Codewoord, en wat het betekent</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="98"/>
        <source>Does somebody check the telephone?</source>
        <translation>Kijkt er iemand mee op de telefoon?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="103"/>
        <source>Interpreter: language, by phone, never a relative</source>
        <translation>Tolk: welke taal, via de telefoon, nooit familie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="113"/>
        <source>Case</source>
        <translation>Casus</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="115"/>
        <source>Reference (no names)</source>
        <translation>Dossiercode (geen namen)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="116"/>
        <source>Your own name for it, in the list only</source>
        <translation>Uw eigen naam voor deze casus (alleen in de lijst)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="119"/>
        <source>Relationship of the presumed perpetrator to the victim</source>
        <translation>De vermoedelijke pleger is van het slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="126"/>
        <source>The case is in</source>
        <translation>De casus speelt in</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="127"/>
        <source>Opened on</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="129"/>
        <source>Household: who lives where?</source>
        <translation>Huishouden: wie woont waar?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="130"/>
        <source>Keys, door code, dog (only on the emergency sheet)</source>
        <translation>Sleutels, deurcode, hond (alleen op het spoedblad)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="136"/>
        <source>Who does what</source>
        <translation>Wie doet wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="149"/>
        <source>Review</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="150"/>
        <source>Who keeps watch, and when? Fill in a name and a date. Each new fact brings the date forward.</source>
        <translation>Wie houdt zicht, en wanneer? Vul een naam en een datum in. Kijk eerder bij elk nieuw feit.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="153"/>
        <source>Review on</source>
        <translation>Opnieuw kijken op</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="154"/>
        <source>Who reviews</source>
        <translation>Wie kijkt</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="160"/>
        <source>Before you leave this case</source>
        <translation>Voor u deze casus loslaat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="165"/>
        <source>Can {he} read it? Portal, letter, email, voicemail. Shield this, or ask how that is done.</source>
        <translation>Kan {hij} meelezen? Portaal, brief, mail, voicemail. Zet dit afgeschermd of vraag hoe dat moet.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="168"/>
        <source>Entered in the file of my organisation</source>
        <translation>Opgenomen in het dossier van mijn organisatie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="185"/>
        <source>(checklist: %1: %2)</source>
        <translation>(vragenlijst: %1: %2)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="197"/>
        <source>Moment to call back agreed</source>
        <translation>Terugbelmoment afgesproken</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="198"/>
        <source>Every action recorded</source>
        <translation>Elke actie gelogd</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="199"/>
        <source>Children: where they are, and with whom</source>
        <translation>Kinderen: waar zij zijn, en bij wie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="200"/>
        <source>Review date, with a name</source>
        <translation>Datum om opnieuw te kijken, met een naam</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="201"/>
        <source>Entered in the file</source>
        <translation>Opgenomen in dossier</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="204"/>
        <source>%1: not yet</source>
        <translation>%1: nog niet</translation>
    </message>
</context>
<context>
    <name>vw::ui::JudgementForm</name>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="21"/>
        <location filename="../ui/checklist/judgementform.cpp" line="26"/>
        <source>Your own judgement</source>
        <translation>Uw eigen oordeel</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="27"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="28"/>
        <source>Second reader</source>
        <translation>Meegelezen door</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="98"/>
        <source>First close the bar at the top: has 112 been called?</source>
        <translation>Beantwoord eerst de balk bovenaan: is 112 gebeld?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="99"/>
        <source>Can be given once the twelve first questions have been discussed.</source>
        <translation>U geeft uw oordeel als de twaalf eerste vragen besproken zijn.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="105"/>
        <source>Your judgement stands alongside the list. A more cautious judgement needs no explanation.</source>
        <translation>Uw oordeel staat naast de lijst. Oordeelt u voorzichtiger dan de lijst? Dat hoeft u niet uit te leggen.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="107"/>
        <source>This is lower than a trigger allows. It is not recorded. Choose at least &quot;%1&quot;.</source>
        <translation>Er is een vlag die op zichzelf zwaar telt. Daarom kan dit oordeel niet. Het is niet vastgelegd. Kies minstens &quot;%1&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="111"/>
        <source>Lower than the list: write the reason and the second reader. Advice from Veilig Thuis counts as second reader.</source>
        <translation>U oordeelt minder zwaar dan de lijst. Schrijf de reden op en wie heeft meegelezen. Advies van Veilig Thuis telt als tweede lezer.</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeepingTerms</name>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="30"/>
        <source>A working copy, once the case is in your organisation&apos;s file, is erased after</source>
        <translation>Staat de casus in het dossier van uw organisatie? Dan mag deze werkkopie na het afsluiten weg na</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="31"/>
        <source>Days after closing</source>
        <translation>Dagen na het afsluiten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="31"/>
        <source> days</source>
        <translation> dagen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="40"/>
        <source>A case that is in no other file is kept for</source>
        <translation>Een casus die nergens anders staat, blijft bewaard voor</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="42"/>
        <source>Period</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="45"/>
        <source>Years of our own period</source>
        <translation>Jaren van de eigen termijn</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="45"/>
        <location filename="../ui/keeping/keepingterms.cpp" line="66"/>
        <source> years</source>
        <translation> jaar</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="47"/>
        <source>not filled in yet</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="65"/>
        <source>What stays of the log of an erased case, without content, is who did what and when, for</source>
        <translation>Van het logboek van een gewiste casus blijft, zonder inhoud, staan wie wat deed en wanneer. Na de laatste regel nog</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="66"/>
        <source>Years that the log of an erased case is kept</source>
        <translation>Jaren dat het logboek van een gewiste casus blijft</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="67"/>
        <source>nothing is kept</source>
        <translation>niets bewaren</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeptLogs</name>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="33"/>
        <source>Nothing is kept of the logs of erased cases.</source>
        <translation>Van het logboek van een gewiste casus is niets bewaard.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="36"/>
        <source>Who did what and when in cases that were erased, without content. The number is that of the receipt, which says what case it was.</source>
        <translation>Wie wat deed en wanneer, in casussen die gewist zijn, zonder inhoud. Het nummer is dat van het bewijs van wissen. Op dat bewijs staat welke casus het was.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="43"/>
        <location filename="../ui/keeping/keptlogs.cpp" line="76"/>
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="50"/>
        <source>(no number)</source>
        <translation>(geen nummer)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="53"/>
        <source>erased on %1, %n line(s), until %2</source>
        <translation>
            <numerusform>gewist op %1, %n regel, tot %2</numerusform>
            <numerusform>gewist op %1, %n regels, tot %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="56"/>
        <source>Show lines</source>
        <translation>Regels tonen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="57"/>
        <source>Show the lines of receipt %1</source>
        <translation>Regels van bewijs %1 tonen</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeyCard</name>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="38"/>
        <source>The key of a colleague: the line that begins with vlagwijzer-1:</source>
        <translation>De sleutel van een collega: de regel die begint met vlagwijzer-1:</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="39"/>
        <source>Whose key is this?</source>
        <translation>Van wie is deze sleutel?</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="40"/>
        <source>The words are right</source>
        <translation>De woorden kloppen</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="46"/>
        <source>Exchanging with colleagues</source>
        <translation>Uitwisselen met collega&apos;s</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="55"/>
        <source>Every encrypted referral of this vault is signed with its key. A colleague who knows the key sees that it is yours, and can seal a hand-over that only this vault opens. The key is no secret.</source>
        <translation>Elke versleutelde verwijzing uit deze kluis is ondertekend met de sleutel ervan. Een collega die de sleutel kent, ziet dat ze van u is, en kan een overdracht verzegelen die alleen deze kluis opent. De sleutel is niet geheim.</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="67"/>
        <source>QR code of the key</source>
        <translation>QR-code van de sleutel</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="70"/>
        <source>Its words, to be read out on the phone</source>
        <translation>De woorden ervan, om aan de telefoon voor te lezen</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="74"/>
        <source>The key itself</source>
        <translation>De sleutel zelf</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="78"/>
        <source>Copy the key</source>
        <translation>Sleutel kopiëren</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="93"/>
        <source>Keys this vault knows</source>
        <translation>Sleutels die deze kluis kent</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="110"/>
        <source>Its words: %1. Have them read out to you on a number that you know.</source>
        <translation>De woorden ervan: %1. Laat ze u voorlezen, via een nummer dat u kent.</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="127"/>
        <source>None yet.</source>
        <translation>Nog geen.</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="130"/>
        <source>%1, since %2: %3</source>
        <translation>%1, sinds %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="131"/>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="132"/>
        <source>Forget the key of %1</source>
        <translation>De sleutel van %1 vergeten</translation>
    </message>
    <message>
        <location filename="../ui/settings/keycard.cpp" line="152"/>
        <source>Write whose key it is: a name or an organisation.</source>
        <translation>Schrijf van wie de sleutel is: een naam of een organisatie.</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeyForm</name>
    <message>
        <location filename="../ui/keeping/keyform.cpp" line="16"/>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyform.cpp" line="38"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeysCard</name>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="31"/>
        <source>recovery key</source>
        <translation>herstelsleutel</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="31"/>
        <source>passphrase</source>
        <translation>wachtzin</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="44"/>
        <source>Keys of the vault</source>
        <translation>Sleutels van de kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="45"/>
        <source>All persons have their own passphrase: the log then shows who did what. A recovery key on paper opens the vault when a passphrase is lost. Nobody else can help then, not even the makers.</source>
        <translation>Geef elke persoon een eigen wachtzin: dan laat het logboek zien wie wat deed. Een herstelsleutel op papier opent de kluis als een wachtzin kwijt is. Niemand anders kan dan helpen, ook de makers niet.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="51"/>
        <source>Add a passphrase</source>
        <translation>Wachtzin toevoegen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="51"/>
        <source>Make a recovery key</source>
        <translation>Herstelsleutel maken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="52"/>
        <source>New keys for everything: somebody has an old copy</source>
        <translation>Alle sleutels nieuw: iemand heeft een oude kopie</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="92"/>
        <source>key %1, without a name</source>
        <translation>sleutel %1, zonder naam</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="97"/>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="99"/>
        <source>the vault is open with this one</source>
        <translation>hiermee is de kluis nu open</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="101"/>
        <source>damaged: it no longer opens anything</source>
        <translation>beschadigd: opent niets meer</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="110"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="111"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="112"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="138"/>
        <source>A passphrase for one more person</source>
        <translation>Een wachtzin voor nog een persoon</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="138"/>
        <source>Whose passphrase is it? Initials are enough; they appear in the log</source>
        <translation>Van wie is de wachtzin? Voorletters zijn genoeg; zij staan in het logboek</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="139"/>
        <source>Passphrase: four or more words that nobody else knows</source>
        <translation>Wachtzin: vier of meer woorden die niemand kent</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="147"/>
        <source>Added. Lock the vault and let the other person open it once, to be sure.</source>
        <translation>Toegevoegd. Vergrendel de kluis en laat de ander hem een keer openen, voor de zekerheid.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="159"/>
        <source>Another passphrase for %1</source>
        <translation>Een andere wachtzin voor %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="159"/>
        <location filename="../ui/keeping/keyscard.cpp" line="268"/>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="166"/>
        <source>Changed. Backups and other old copies still open with the old passphrase.</source>
        <translation>Veranderd. Reservekopieën en andere oude kopieën gaan nog open met de oude wachtzin.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="173"/>
        <source>Another name for this key</source>
        <translation>Een andere naam voor deze sleutel</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="173"/>
        <source>Whose key is it, or where is it kept?</source>
        <translation>Van wie is de sleutel, of waar wordt hij bewaard?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="190"/>
        <source>Remove the key of %1?</source>
        <translation>De sleutel van %1 verwijderen?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="191"/>
        <source>You opened the vault with this key. After locking it no longer opens.</source>
        <translation>U heeft de kluis met deze sleutel geopend. Na het vergrendelen kunt u de kluis met deze sleutel niet meer openen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="192"/>
        <source>It no longer opens the vault. Backups made earlier still open with it.</source>
        <translation>De sleutel opent de kluis dan niet meer. Eerdere reservekopieën gaan er nog wel mee open.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="195"/>
        <source>Remove it</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="195"/>
        <source>Keep it</source>
        <translation>Houden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="207"/>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="214"/>
        <source>A recovery key</source>
        <translation>Een herstelsleutel</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="214"/>
        <source>Where will the sheet be kept? For example: safe of the team leader</source>
        <translation>Waar wordt het vel bewaard? Bijvoorbeeld: kluis van de teamleider</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="239"/>
        <source>This is the recovery key. It is shown only now.</source>
        <translation>Dit is de herstelsleutel. U ziet hem alleen nu.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="243"/>
        <source>Print the sheet, or write the key down, and keep it away from the laptop. Anyone who has this key and the file can read everything.</source>
        <translation>Druk het vel af of schrijf de sleutel over, en bewaar hem niet bij de laptop. Wie deze sleutel en het bestand heeft, kan alles lezen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="247"/>
        <source>Print the sheet</source>
        <translation>Vel afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="247"/>
        <source>Save the sheet as PDF</source>
        <translation>Vel opslaan als PDF</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="248"/>
        <source>I have it, close this</source>
        <translation>Ik heb hem, haal hem weg</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="259"/>
        <source>A recovery key can always be removed and made again here.</source>
        <translation>U kunt een herstelsleutel hier altijd verwijderen en opnieuw maken.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="267"/>
        <source>The whole vault in a new file, under new keys. For when somebody has an old copy and its passphrase.</source>
        <translation>De hele kluis in een nieuw bestand, met nieuwe sleutels. Voor als iemand een oude kopie en de wachtzin heeft.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="268"/>
        <location filename="../ui/keeping/keyscard.cpp" line="272"/>
        <source>Name of the new file</source>
        <translation>Naam van het nieuwe bestand</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="287"/>
        <source>The whole vault is being written to a new file, under new keys.</source>
        <translation>De hele kluis wordt in een nieuw bestand gezet, met nieuwe sleutels.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="287"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="303"/>
        <source>Created: %1. Not everything was copied. Keep the old vault. %2</source>
        <translation>Gemaakt: %1. Niet alles is overgekomen. Bewaar de oude kluis. %2</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="305"/>
        <source>Created: %1. Lock this vault, open the new one and check whether everything is there. Then delete the old file and its backups. Other keys must be added again.</source>
        <translation>Gemaakt: %1. Vergrendel deze kluis, open de nieuwe en kijk of alles er staat. Verwijder daarna het oude bestand en de reservekopieën ervan. Andere sleutels moet u opnieuw toevoegen.</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeysPage</name>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="14"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="15"/>
        <source>Back (F1)</source>
        <translation>Terug (F1)</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="19"/>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="20"/>
        <source>This page, and back again</source>
        <translation>Deze bladzijde, en weer terug</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="21"/>
        <source>She is calling now: a new conversation</source>
        <translation>Ze belt nu: een nieuw gesprek</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="22"/>
        <source>The next part of the window, or the one before</source>
        <translation>Het volgende deel van het venster, of het vorige</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="23"/>
        <source>Phone card</source>
        <translation>Telefoonkaart</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="24"/>
        <source>Search all cases</source>
        <translation>Zoeken in alle casussen</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="25"/>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="26"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="26"/>
        <source>The coloured button: the next step</source>
        <translation>De gekleurde knop: de volgende stap</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="27"/>
        <source>Back out of this form</source>
        <translation>Terug uit dit formulier</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="28"/>
        <source>The next field or button, or the one before; arrow keys move within a row of choices</source>
        <translation>Het volgende veld of de volgende knop, of de vorige; met de pijltjes gaat u langs een rij keuzes</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="29"/>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="29"/>
        <source>Presses the button or choice that has the focus</source>
        <translation>Drukt op de knop of keuze waar u bent</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="30"/>
        <source>Read on, or back</source>
        <translation>Verder lezen, of terug</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="31"/>
        <source>In a case</source>
        <translation>In een casus</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="31"/>
        <source>Scratchpad, for what is said while you listen</source>
        <translation>Kladblok, voor wat er gezegd wordt terwijl u luistert</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="32"/>
        <source>Emergency sheet</source>
        <translation>Spoedblad</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="33"/>
        <source>The tabs, from left to right</source>
        <translation>De tabbladen, van links naar rechts</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="34"/>
        <source>Saves a fact or note and begins the next one</source>
        <translation>Bewaart een feit of notitie en begint de volgende</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="35"/>
        <source>Prints the paper that is shown</source>
        <translation>Drukt het papier af dat u ziet</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="36"/>
        <source>Makes the paper that is shown larger or smaller</source>
        <translation>Maakt het papier dat u ziet groter of kleiner</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="37"/>
        <source>In the questions</source>
        <translation>Bij de vragen</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="37"/>
        <source>Y (or J)</source>
        <translation>J</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="37"/>
        <source>Yes: this is so</source>
        <translation>Ja: dit is zo</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="38"/>
        <source>Suspected</source>
        <translation>Vermoeden</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="38"/>
        <source>S (or V)</source>
        <translation>V</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="39"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="40"/>
        <source>Don&apos;t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="40"/>
        <source>D (or W)</source>
        <translation>W</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="41"/>
        <source>The small choices of the question that has the focus; each shows its digit</source>
        <translation>De kleine keuzes van de vraag waar u bent; op elke staat het cijfer</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="42"/>
        <source>The next question, or the one before</source>
        <translation>De volgende vraag, of de vorige</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="43"/>
        <source>Into the answers of the question, and along them</source>
        <translation>Naar de antwoorden van de vraag, en erlangs</translation>
    </message>
    <message>
        <location filename="../ui/shell/keyspage.cpp" line="44"/>
        <source>Takes the last answer back</source>
        <translation>Neemt het laatste antwoord terug</translation>
    </message>
</context>
<context>
    <name>vw::ui::LawPage</name>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="18"/>
        <source>What applies now, and what is only asked, planned or tried. This is no legal advice: ask a lawyer, Veilig Thuis or the police what applies in your case.</source>
        <translation>Wat nu geldt, en wat alleen is gevraagd, gepland of geprobeerd. Dit is geen juridisch advies: vraag een jurist, Veilig Thuis of de politie wat in uw zaak geldt.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="23"/>
        <source>This applies</source>
        <translation>Dit geldt</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="23"/>
        <source>Not law yet, or only tried</source>
        <translation>Nog geen wet, of alleen een proef</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="42"/>
        <source>Asked, planned or tried: %1</source>
        <translation>Gevraagd, gepland of geprobeerd: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="40"/>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="44"/>
        <source>Where this was read</source>
        <translation>Waar dit is gelezen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="49"/>
        <source>To be checked again before %1.</source>
        <translation>Opnieuw nakijken vóór %1.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LeakList</name>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="32"/>
        <source>%1: %2
Tells: %3</source>
        <translation>%1: %2
Vertelt: %3</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="33"/>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="53"/>
        <source>Leave out (Delete)</source>
        <translation>Weglaten (Delete)</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="59"/>
        <source>What this reader should not learn</source>
        <translation>Wat deze lezer niet hoort te weten</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="91"/>
        <source>Not in this document (S)</source>
        <translation>Niet in dit document (S)</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="91"/>
        <source>To part S (S)</source>
        <translation>Naar deel S (S)</translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="92"/>
        <source>The program finds nothing here that this reader should not learn. Read it yourself as well.</source>
        <translation>Het programma vindt hier niets dat deze lezer niet hoort te weten. Lees het ook zelf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/referral/leaklist.cpp" line="93"/>
        <source>This reader can read %n thing(s) that may tell too much. Each has a bar beside it.</source>
        <translation>
            <numerusform>Deze lezer kan %n ding lezen dat misschien te veel vertelt. Er staat een streep naast.</numerusform>
            <numerusform>Deze lezer kan %n dingen lezen die misschien te veel vertellen. Naast elk staat een streep.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/referral/leaklist.cpp" line="134"/>
        <source>This always stands in the open part. Change its words in the form.</source>
        <translation>Dit staat altijd in het open deel. Pas de woorden aan in het formulier.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LeavingPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="125"/>
        <source>Plan for leaving</source>
        <translation>Plan voor weggaan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="127"/>
        <source>Leaving is the most dangerous moment. On paper only &quot;where to&quot; is printed, and only in part S. Write down the kind of place or the organisation there, never an address.</source>
        <translation>Weggaan is het gevaarlijkste moment. Op papier komt alleen &quot;waar naartoe&quot;, en alleen in deel S. Schrijf daar het soort plek of de organisatie op, nooit een adres.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="140"/>
        <source>Nobody is named who knows of this plan.</source>
        <translation>Er is niemand ingevuld die van dit plan weet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/safetyplan/planpages.cpp" line="140"/>
        <source>%n person(s) know of this plan.</source>
        <translation>
            <numerusform>%n persoon weet van dit plan.</numerusform>
            <numerusform>%n personen weten van dit plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::LogDetail</name>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="84"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="84"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="150"/>
        <source>other field (%1)</source>
        <translation>ander veld (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="187"/>
        <source>Choose a line to read what was there, and every version before it.</source>
        <translation>Kies een regel om te lezen wat er stond, en elke versie ervoor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="201"/>
        <source>%n version(s), newest first. A correction adds a version; the earlier ones stay.</source>
        <translation>
            <numerusform>%n versie. Een verbetering voegt een versie toe; de eerdere blijven staan.</numerusform>
            <numerusform>%n versies, de nieuwste eerst. Een verbetering voegt een versie toe; de eerdere blijven staan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="207"/>
        <source>The version before the next one is damaged, so all of it is shown, even what did not change.</source>
        <translation>De versie voor de volgende is beschadigd. Daarom staat alles er, ook wat niet veranderde.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="211"/>
        <source>and %n older version(s): vlagwijzer-cli vault history shows them all</source>
        <translation>
            <numerusform>en nog %n oudere versie: vlagwijzer-cli vault history toont ze allemaal</numerusform>
            <numerusform>en nog %n oudere versies: vlagwijzer-cli vault history toont ze allemaal</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="221"/>
        <source>Version %1: %2</source>
        <translation>Versie %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="223"/>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="225"/>
        <source>What was here cannot be read: it was damaged.</source>
        <translation>Wat hier stond, is niet terug te lezen: het was beschadigd.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="231"/>
        <source>was: %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="233"/>
        <source>became: %1</source>
        <translation>werd: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="235"/>
        <source>became empty</source>
        <translation>werd leeg</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="238"/>
        <source>The words are the same as before.</source>
        <translation>De woorden zijn hetzelfde als ervoor.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LogTab</name>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="37"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="51"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="51"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="51"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="51"/>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="52"/>
        <source>Log of this case</source>
        <translation>Logboek van deze casus</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="93"/>
        <source>This case is not saved yet. The log begins at the first answer or word.</source>
        <translation>Deze casus is nog niet bewaard. Het logboek begint bij het eerste antwoord of woord.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="101"/>
        <source>Every change to this case, sealed in order. A line that was changed or removed, or a case that was restored from earlier, is noticed when the vault or this case is opened. Only a whole older copy of the vault goes unnoticed on a computer that never had the newer one.</source>
        <translation>Elke wijziging van deze casus, verzegeld en op volgorde. Is er een regel veranderd of weggehaald, of is een casus teruggezet naar eerder, dan valt dat op bij het openen van de kluis of van deze casus. Alleen een hele oudere kopie van de kluis valt niet op, op een computer die de nieuwere nooit had.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="123"/>
        <source>%1 lines in all, %2 shown</source>
        <translation>%1 regels in totaal, %2 getoond</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="127"/>
        <location filename="../ui/dossier/logtab.cpp" line="132"/>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>vw::ui::LongText</name>
    <message>
        <location filename="../ui/parts/longtext.cpp" line="48"/>
        <source>Show all of it</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <location filename="../ui/parts/longtext.cpp" line="74"/>
        <source>The whole text</source>
        <translation>De hele tekst</translation>
    </message>
</context>
<context>
    <name>vw::ui::LookbackPage</name>
    <message>
        <location filename="../ui/lookback/lookbackpage.cpp" line="13"/>
        <source>Looking back</source>
        <translation>Terugblik</translation>
    </message>
    <message>
        <location filename="../ui/lookback/lookbackpage.cpp" line="14"/>
        <source>What was known when, and by whom, and what was done then. To learn from, not to look for blame. The print has no names and no words that somebody typed.</source>
        <translation>Wat was wanneer bekend, bij wie, en wat is er toen gedaan? Om van te leren, niet om schuld te zoeken. Op de afdruk staan geen namen en geen woorden die iemand typte.</translation>
    </message>
    <message>
        <location filename="../ui/lookback/lookbackpage.cpp" line="20"/>
        <source>Print without names</source>
        <translation>Afdrukken zonder namen</translation>
    </message>
    <message>
        <location filename="../ui/lookback/lookbackpage.cpp" line="21"/>
        <source>Save without names as PDF</source>
        <translation>Opslaan als PDF, zonder namen</translation>
    </message>
    <message>
        <location filename="../ui/lookback/lookbackpage.cpp" line="34"/>
        <source>Nothing is recorded in this case.</source>
        <translation>In dit dossier is niets vastgelegd.</translation>
    </message>
</context>
<context>
    <name>vw::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="71"/>
        <source>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</source>
        <translation>Er is niemand aan het toetsenbord. Het programma vergrendelt over %1 seconden. Druk op een toets om te blijven.</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="47"/>
        <source>The backup could not be made. %1</source>
        <translation>De reservekopie is niet gemaakt. %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="228"/>
        <source>The whole vault is now in %1. You are continuing there.</source>
        <translation>De hele kluis staat nu in %1. U gaat daar verder.</translation>
    </message>
</context>
<context>
    <name>vw::ui::MeldcodeSheet</name>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="36"/>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="50"/>
        <source>Safety: first consult Veilig Thuis.</source>
        <translation>Veiligheid: eerst overleg met Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="51"/>
        <source>name follows</source>
        <translation>naam volgt</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="52"/>
        <source>Advice: %1, %2.</source>
        <translation>Advies: %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="66"/>
        <source>kindcheck</source>
        <translation>kindcheck</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="68"/>
        <source>advice from Veilig Thuis</source>
        <translation>advies Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="72"/>
        <source>question %1</source>
        <translation>vraag %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="75"/>
        <source>decision 1</source>
        <translation>besluit 1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="77"/>
        <source>decision 2</source>
        <translation>besluit 2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="79"/>
        <source>who decides</source>
        <translation>wie beslist</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="82"/>
        <source>&quot;I deviate&quot;</source>
        <translation>&quot;Ik wijk af&quot;</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="94"/>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="97"/>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="99"/>
        <source>who</source>
        <translation>wie</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="101"/>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
</context>
<context>
    <name>vw::ui::MeldcodeTab</name>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="43"/>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="60"/>
        <source>The five steps</source>
        <translation>De vijf stappen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="79"/>
        <source>The order may change, and a step may be repeated. Write down what you skip, and why.</source>
        <translation>De volgorde mag anders, en een stap mag twee keer. Schrijf op wat u overslaat, en waarom.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="86"/>
        <source>Step %1: %2</source>
        <translation>Stap %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="90"/>
        <source>To the next step</source>
        <translation>Naar volgende stap</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="131"/>
        <source>○ still open</source>
        <translation>○ nog open</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="132"/>
        <source>✓ done</source>
        <translation>✓ gedaan</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="133"/>
        <source>– skipped</source>
        <translation>– overgeslagen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="151"/>
        <source>missing: %1</source>
        <translation>ontbreekt: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="160"/>
        <source>%1 of 5 steps recorded</source>
        <translation>%1 van 5 stappen vastgelegd</translation>
    </message>
</context>
<context>
    <name>vw::ui::MunicipalityBox</name>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="20"/>
        <source>%1: now %2</source>
        <translation>%1: nu %2</translation>
    </message>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="26"/>
        <source>Not known: ask</source>
        <translation>Niet bekend: vraag na</translation>
    </message>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="29"/>
        <source>Type a part of the name</source>
        <translation>Typ een deel van de naam</translation>
    </message>
</context>
<context>
    <name>vw::ui::NewPassphrase</name>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="15"/>
        <source>Very easy to guess. Take four or more words that do not belong together.</source>
        <translation>Heel makkelijk te raden. Neem vier of meer woorden die niet bij elkaar horen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="16"/>
        <source>Easy to guess. Add a word: longer is better than stranger.</source>
        <translation>Makkelijk te raden. Voeg een woord toe: langer is beter dan vreemder.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="17"/>
        <source>Hard to guess. One more word makes it even better.</source>
        <translation>Moeilijk te raden. Nog een woord maakt het nog beter.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="20"/>
        <source>Very hard to guess.</source>
        <translation>Heel moeilijk te raden.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="24"/>
        <source>The same passphrase again</source>
        <translation>Nog een keer dezelfde wachtzin</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="25"/>
        <source>I know that this passphrase is easy to guess and want it anyway</source>
        <translation>Ik weet dat deze wachtzin makkelijk te raden is en wil hem toch</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="44"/>
        <source>Write the passphrase on paper and keep it where only you can reach it.</source>
        <translation>Schrijf de wachtzin op papier en bewaar het op een plek waar alleen u bij kunt.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="51"/>
        <source>That is longer than can be kept. The maximum is %1 bytes.</source>
        <translation>Dat is langer dan kan. Het meeste is %1 bytes.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="54"/>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NewPlace</name>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="20"/>
        <source>The whole vault is being written to a new file and checked.</source>
        <translation>De hele kluis wordt in een nieuw bestand gezet en teruggelezen.</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="20"/>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="34"/>
        <source>Write the whole vault to a new file</source>
        <translation>De hele kluis in een nieuw bestand zetten</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="34"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Kluizen (*.vlagwijzer)</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteCard</name>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="93"/>
        <source>note</source>
        <translation>notitie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="122"/>
        <source>Fact</source>
        <translation>Feit</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="124"/>
        <source>Words of %1</source>
        <translation>Uitspraak van %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="124"/>
        <source>somebody (fill in who)</source>
        <translation>iemand (vul in wie)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="127"/>
        <source>Impression</source>
        <translation>Indruk</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="127"/>
        <source>Impression of %1</source>
        <translation>Indruk van %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="133"/>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteEntry</name>
    <message>
        <location filename="../ui/dossier/noteentry.cpp" line="20"/>
        <source>Save note</source>
        <translation>Notitie bewaren</translation>
    </message>
    <message>
        <location filename="../ui/dossier/noteentry.cpp" line="26"/>
        <source>Ctrl+Enter saves and starts the next note.</source>
        <translation>Ctrl+Enter bewaart en begint een nieuwe notitie.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteForm</name>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="43"/>
        <source>What kind of note is this?</source>
        <translation>Wat voor notitie is dit?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="49"/>
        <source>Who said this?</source>
        <translation>Wie heeft dit gezegd?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="49"/>
        <source>letter, or role and name</source>
        <translation>letter, of rol en naam</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="52"/>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="67"/>
        <source>What did you see, hear or read? Who, what, where, when.</source>
        <translation>Wat zag, hoorde of las u? Wie, wat, waar, wanneer.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="68"/>
        <source>The words themselves, as exactly as you can.</source>
        <translation>De woorden zelf, zo letterlijk mogelijk.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="70"/>
        <source>What do you think or suspect, and what is it based on? What speaks against it?</source>
        <translation>Wat denkt of vermoedt u, en waarop? Wat pleit ertegen?</translation>
    </message>
</context>
<context>
    <name>vw::ui::NotesPage</name>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="20"/>
        <location filename="../ui/dossier/notespage.cpp" line="25"/>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="22"/>
        <source>Keep separate what is a fact, what somebody said and what you think. Write as if the client will read this.</source>
        <translation>Houd uit elkaar: wat een feit is, wat iemand zei en wat u denkt. Schrijf alsof de cliënt dit leest.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="25"/>
        <source>No notes yet</source>
        <translation>Nog geen notities</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="25"/>
        <source>Write the first note above. It is saved while you type.</source>
        <translation>Schrijf hierboven de eerste notitie. U verliest niets: het programma bewaart terwijl u typt.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoticeBar</name>
    <message>
        <location filename="../ui/parts/noticebar.cpp" line="18"/>
        <source>Hide</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>vw::ui::OnPaperPage</name>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="29"/>
        <source>From paper</source>
        <translation>Papier invoeren</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="31"/>
        <source>Type in the form that was filled in by pen, in the order of the paper. Enter or Tab goes to the next box; in a list the first letter chooses. What you leave is saved at once, in its own place in the case.</source>
        <translation>Voer het formulier in dat met de pen is ingevuld, in de volgorde van het papier. Met Enter of Tab gaat u naar het volgende vak; in een lijst kiest de eerste letter. Wat u verlaat is meteen opgeslagen, op zijn eigen plaats in de casus.</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="34"/>
        <source>Blank form to print</source>
        <translation>Leeg formulier om af te drukken</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="37"/>
        <source>Sheet 1: the talk</source>
        <translation>Blad 1: het gesprek</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="39"/>
        <source>Sheet 2: questions</source>
        <translation>Blad 2: vragen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="42"/>
        <source>Sheet 3: facts</source>
        <translation>Blad 3: feiten</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="46"/>
        <source>Sheet 4: steps and decision</source>
        <translation>Blad 4: stappen en besluit</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="51"/>
        <source>Informed or not, and agreements until the next contact: what, who, when</source>
        <translation>Geïnformeerd of niet, en afspraken tot het volgende contact: wat, wie, wanneer</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="56"/>
        <source>All of it typed in? Write on the paper when and by whom, and shred it after your organisation&apos;s term.</source>
        <translation>Alles ingevoerd? Schrijf op het papier wanneer en door wie, en versnipper het volgens de regels van uw organisatie.</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="81"/>
        <source>Immediate danger now?</source>
        <translation>Nu direct gevaar?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="83"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="84"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="85"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="96"/>
        <source>Why; 112 called at, by</source>
        <translation>Waarom; 112 gebeld om, door</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="113"/>
        <source>What does not fit in this list?</source>
        <translation>Wat past niet in deze lijst?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="126"/>
        <source>Another fact</source>
        <translation>Nog een feit</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="138"/>
        <source>Fact %1</source>
        <translation>Feit %1</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="141"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="142"/>
        <source>Who (letter)</source>
        <translation>Wie (letter)</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="143"/>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="146"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="150"/>
        <source>What happened, in own words</source>
        <translation>Wat gebeurde er, in eigen woorden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="152"/>
        <source>Consequence</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/onpaperpage.cpp" line="153"/>
        <source>Document or photo: where</source>
        <translation>Stuk of foto: waar</translation>
    </message>
</context>
<context>
    <name>vw::ui::OverviewTab</name>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="43"/>
        <source>Ask the twelve first questions</source>
        <translation>Stel de twaalf eerste vragen</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="45"/>
        <source>%n question(s) to go. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>
            <numerusform>Nog %n vraag. &quot;Weet niet&quot; is ook een antwoord.</numerusform>
            <numerusform>Nog %n vragen. &quot;Weet niet&quot; is ook een antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="46"/>
        <source>They take five minutes and show what must be done today.</source>
        <translation>Dit kost vijf minuten. Daarna weet u wat er vandaag moet gebeuren.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="47"/>
        <location filename="../ui/shell/overviewtab.cpp" line="131"/>
        <source>To the questions</source>
        <translation>Naar de vragen</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="49"/>
        <source>Complete the actions for the red flags</source>
        <translation>Rond de acties van de rode vlaggen af</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="50"/>
        <source>%n action(s) are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.</source>
        <translation>
            <numerusform>Er wacht %n actie. Leg vast wat u deed, wanneer u het doet, of waarom niet. De actie staat in het paneel rechts.</numerusform>
            <numerusform>Er wachten %n acties. Leg vast wat u deed, wanneer u het doet, of waarom niet. De acties staan in het paneel rechts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="55"/>
        <source>Record who this is about</source>
        <translation>Leg vast om wie het gaat</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="55"/>
        <source>The victim, the presumed perpetrator and the children. Only what a receiver needs.</source>
        <translation>Het slachtoffer, de vermoedelijke pleger en de kinderen. Alleen wat een ontvanger nodig heeft.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="56"/>
        <source>To the persons</source>
        <translation>Naar de personen</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="58"/>
        <source>Write down what happened</source>
        <translation>Schrijf op wat er gebeurde</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="58"/>
        <source>Facts with a date and a source. Write what you see, not what you think.</source>
        <translation>Feiten met een datum en een bron. Schrijf wat u ziet, niet wat u denkt.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="59"/>
        <source>To the facts</source>
        <translation>Naar de feiten</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <source>Weigh and decide</source>
        <translation>Weeg en beslis</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <source>The five steps and the weighing questions of your profession.</source>
        <translation>De vijf stappen en de afwegingsvragen van uw beroep.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <location filename="../ui/shell/overviewtab.cpp" line="66"/>
        <location filename="../ui/shell/overviewtab.cpp" line="74"/>
        <source>To the meldcode</source>
        <translation>Naar de meldcode</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="69"/>
        <source>Make the referral</source>
        <translation>Maak de verwijzing</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="72"/>
        <source>To the referral</source>
        <translation>Naar de verwijzing</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>Keep watch</source>
        <translation>Houd zicht</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>Who keeps watch, and when will you review this?</source>
        <translation>Wie houdt zicht, en wanneer kijkt u opnieuw?</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>To the case details</source>
        <translation>Naar de dossiergegevens</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="113"/>
        <source>%1: open</source>
        <translation>%1: openen</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="116"/>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="150"/>
        <source>Ask beforehand</source>
        <translation>Vraag dit vooraf</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="70"/>
        <source>By your own answers the assessment framework says: report. You decide. Urgent? Call Veilig Thuis first. Read the document as Veilig Thuis will read it, and send it today.</source>
        <translation>Volgens uw eigen antwoorden zegt het afwegingskader: meld. U beslist. Spoed? Bel eerst Veilig Thuis. Lees het stuk zoals Veilig Thuis het leest en verstuur het vandaag.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="161"/>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="130"/>
        <source>What is known</source>
        <translation>Wat bekend is</translation>
    </message>
</context>
<context>
    <name>vw::ui::OwnCopies</name>
    <message>
        <location filename="../ui/dossier/owncopies.cpp" line="26"/>
        <source>For your own records. Keep it where the presumed perpetrator and the family cannot read it.</source>
        <translation>Voor uw eigen registratie. Bewaar het waar de vermoedelijke pleger en het gezin het niet kunnen lezen.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/owncopies.cpp" line="30"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/dossier/owncopies.cpp" line="31"/>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <location filename="../ui/dossier/owncopies.cpp" line="32"/>
        <source>Copy everything as text</source>
        <translation>Alles kopiëren als tekst</translation>
    </message>
    <message>
        <location filename="../ui/dossier/owncopies.cpp" line="58"/>
        <source>It could not be written in the log, so nothing left.</source>
        <translation>Het kon niet in het logboek worden gezet. Daarom is er niets afgedrukt of opgeslagen.</translation>
    </message>
</context>
<context>
    <name>vw::ui::PageView</name>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="34"/>
        <source>The document as it will be read</source>
        <translation>Het stuk zoals het wordt gelezen</translation>
    </message>
</context>
<context>
    <name>vw::ui::PaperSteps</name>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="21"/>
        <source>1 Signs</source>
        <translation>1 Signalen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="22"/>
        <source>2 Consultation and advice</source>
        <translation>2 Overleg en advies</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="23"/>
        <source>3 Talk</source>
        <translation>3 Gesprek</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="24"/>
        <source>4 Weighing</source>
        <translation>4 Wegen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="25"/>
        <source>5 Deciding</source>
        <translation>5 Beslissen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="32"/>
        <source>1 Suspicion?</source>
        <translation>1 Vermoeden?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="33"/>
        <source>2 Acute or structural unsafety?</source>
        <translation>2 Acuut of structureel onveilig?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="34"/>
        <source>3 Can good help be given?</source>
        <translation>3 Kan goede hulp gegeven worden?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="35"/>
        <source>4 Does everyone concerned accept that help?</source>
        <translation>4 Nemen alle betrokkenen die hulp aan?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="36"/>
        <source>5 Does that help lead to safety in time?</source>
        <translation>5 Leidt die hulp op tijd tot veiligheid?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="69"/>
        <location filename="../ui/onpaper/papersteps.cpp" line="134"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="70"/>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="71"/>
        <source>What came of it, or why not</source>
        <translation>Wat kwam eruit, of waarom niet</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="88"/>
        <source>Advice of Veilig Thuis</source>
        <translation>Advies van Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="91"/>
        <source>Date and time</source>
        <translation>Datum en tijd</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="92"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="93"/>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="103"/>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="111"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="111"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="123"/>
        <source>Decision 1: report</source>
        <translation>Besluit 1: melden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="124"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="128"/>
        <source>Decision 2: help (also) possible</source>
        <translation>Besluit 2: hulp (ook) mogelijk</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="129"/>
        <source>Which help, by whom</source>
        <translation>Welke hulp, door wie</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/papersteps.cpp" line="133"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
</context>
<context>
    <name>vw::ui::PaperView</name>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="115"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="116"/>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="117"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="118"/>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>vw::ui::PaperWho</name>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="116"/>
        <source>%1 on paper, %2 here</source>
        <translation>%1 op papier, %2 hier</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="121"/>
        <source>Code of this case: %1. Is it the code on the paper?</source>
        <translation>Code van deze casus: %1. Is dat de code op het papier?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="124"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="125"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="126"/>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="127"/>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="140"/>
        <source>Which language</source>
        <translation>Welke taal</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="145"/>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="148"/>
        <source>How and when to reach</source>
        <translation>Hoe en wanneer te bereiken</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="149"/>
        <source>Code word</source>
        <translation>Codewoord</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="151"/>
        <source>Does somebody look along in the phone?</source>
        <translation>Kijkt iemand mee in de telefoon?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="158"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="159"/>
        <source>age or date of birth</source>
        <translation>leeftijd of geboortedatum</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="165"/>
        <source>%1 is to %2</source>
        <translation>%1 is van %2</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="168"/>
        <source>A and B at one address</source>
        <translation>A en B op één adres</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="177"/>
        <source>%1: where now</source>
        <translation>%1: waar nu</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="181"/>
        <source>More children</source>
        <translation>Meer kinderen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="188"/>
        <source>Pregnant: weeks</source>
        <translation>Zwanger: weken</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="189"/>
        <source>for example 14, no, or ?</source>
        <translation>bijvoorbeeld 14, nee, of ?</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="203"/>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="205"/>
        <source>End of relationship</source>
        <translation>Einde relatie</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="208"/>
        <source>Next appointment or hearing: date</source>
        <translation>Volgende afspraak of zitting: datum</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="209"/>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="211"/>
        <source>Orders in force now</source>
        <translation>Regelingen die nu gelden</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="216"/>
        <source>The strip with the names</source>
        <translation>De strook met de namen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="221"/>
        <source>%1: given names</source>
        <translation>%1: voornamen</translation>
    </message>
    <message>
        <location filename="../ui/onpaper/paperwho.cpp" line="222"/>
        <source>%1: surname</source>
        <translation>%1: achternaam</translation>
    </message>
</context>
<context>
    <name>vw::ui::PartsList</name>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="29"/>
        <source>Parts of the checklist</source>
        <translation>Onderdelen van de signaleringslijst</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="47"/>
        <source>Go deeper</source>
        <translation>Verdieping</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="52"/>
        <source>Alongside the questions</source>
        <translation>Naast de vragen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="54"/>
        <source>What can help</source>
        <translation>Wat kan helpen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="56"/>
        <source>What do you recognise?</source>
        <translation>Wat herkent u?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="58"/>
        <source>Alongside other lists</source>
        <translation>Naast andere lijsten</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="112"/>
        <source>■ %1 yes</source>
        <translation>■ %1 ja</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="114"/>
        <source>not needed now</source>
        <translation>nu niet nodig</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="116"/>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="128"/>
        <source>The first twelve
%1 open</source>
        <translation>De eerste twaalf
%1 open</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="128"/>
        <source>The first twelve
all discussed</source>
        <translation>De eerste twaalf
allemaal besproken</translation>
    </message>
</context>
<context>
    <name>vw::ui::PassphraseEdit</name>
    <message>
        <location filename="../ui/keeping/passphraseedit.cpp" line="14"/>
        <location filename="../ui/keeping/passphraseedit.cpp" line="38"/>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/passphraseedit.cpp" line="38"/>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonCard</name>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="73"/>
        <source>born %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="73"/>
        <source>birth or age: %1</source>
        <translation>geboorte of leeftijd: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="76"/>
        <source>lives with the victim</source>
        <translation>woont bij het slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="76"/>
        <source>lives elsewhere</source>
        <translation>woont ergens anders</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="78"/>
        <source>now: %1</source>
        <translation>nu: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="85"/>
        <source>knows about the report: %1</source>
        <translation>weet van de melding: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="97"/>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="121"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="123"/>
        <source>The child</source>
        <translation>Het kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="126"/>
        <source>Contact details</source>
        <translation>Hoe te bereiken</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="127"/>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="128"/>
        <source>Informed about the concerns or the report</source>
        <translation>Weet van de zorgen of de melding</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="136"/>
        <source>First names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="137"/>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="138"/>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="138"/>
        <source>date, or approximate age</source>
        <translation>datum, of ongeveer hoe oud</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="144"/>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="148"/>
        <source>Relationship to the victim</source>
        <translation>Wat is deze persoon van het slachtoffer?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="153"/>
        <source>How the texts refer to this person</source>
        <translation>Zo spreken de teksten over deze persoon</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="159"/>
        <source>Lives with the victim</source>
        <translation>Woont bij het slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="167"/>
        <source>Organisation and job title</source>
        <translation>Organisatie en functie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="169"/>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="175"/>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="176"/>
        <source>Email</source>
        <translation>Mail</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="183"/>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="184"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="185"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="186"/>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="190"/>
        <source>Do not write down the address of a shelter here.</source>
        <translation>Schrijf hier geen adres van een opvang op.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="191"/>
        <source>Work or daytime activity, and where</source>
        <translation>Werk of dagbesteding, waar te vinden</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="192"/>
        <source>Legal representative, curator or mentor</source>
        <translation>Wettelijk vertegenwoordiger, curator of mentor</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="193"/>
        <source>Custody: over which children</source>
        <translation>Gezag: over welke kinderen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="207"/>
        <source>Municipality: decides which Veilig Thuis it is</source>
        <translation>Gemeente: bepaalt welk Veilig Thuis het is</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="217"/>
        <source>More than one municipality has this name. Ask which it is.</source>
        <translation>Meer dan één gemeente heet zo. Vraag welke het is.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="235"/>
        <source>Where is the child now, and with whom?</source>
        <translation>Waar is het kind nu, en bij wie?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="236"/>
        <source>School, childcare, GP</source>
        <translation>School, opvang, huisarts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="237"/>
        <source>What the child saw, heard or went through</source>
        <translation>Wat het kind zag, hoorde, meemaakte</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="238"/>
        <source>Write down what the child says unprompted. Do not ask further.</source>
        <translation>Schrijf op wat het kind zelf zegt. Vraag niet door. Zeg: vertel maar.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="239"/>
        <source>Guardian or youth protection worker</source>
        <translation>Voogd of jeugdbeschermer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="244"/>
        <source>Does this person know about the report?</source>
        <translation>Weet deze persoon van de melding?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="250"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="251"/>
        <source>By whom, and how</source>
        <translation>Door wie, en hoe</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="253"/>
        <source>Reaction and objections</source>
        <translation>Reactie en bezwaren</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="255"/>
        <source>Why not, and when will this person be told?</source>
        <translation>Waarom niet, en wanneer dan wel?</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonReviews</name>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="86"/>
        <source>Record the persons in the case file first: each gets an assessment of their own.</source>
        <translation>Leg eerst de personen vast in het dossier. Ieder krijgt een eigen beoordeling.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="102"/>
        <source>How soon</source>
        <translation>Hoe snel</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="102"/>
        <source>%1: how soon</source>
        <translation>%1: hoe snel</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="104"/>
        <source>Which lack of safety</source>
        <translation>Welke onveiligheid</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="104"/>
        <source>%1: which lack of safety</source>
        <translation>%1: welke onveiligheid</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="106"/>
        <source>What is this based on?</source>
        <translation>Waar baseert u dit op?</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonsPage</name>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="16"/>
        <location filename="../ui/dossier/personspage.cpp" line="30"/>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="17"/>
        <source>A is the victim, B the presumed perpetrator. You do not need a name to begin.</source>
        <translation>A is het slachtoffer, B de vermoedelijke pleger. U kunt beginnen zonder naam.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="20"/>
        <source>+ Victim</source>
        <translation>+ Slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="21"/>
        <source>+ Presumed perpetrator</source>
        <translation>+ Vermoedelijke pleger</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="22"/>
        <source>+ Child</source>
        <translation>+ Kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="23"/>
        <source>+ Other</source>
        <translation>+ Ander</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="30"/>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="31"/>
        <source>The people this is about appear here: the victim, the presumed perpetrator, every child, and those who help. Begin with the victim.</source>
        <translation>Hier staat om wie het gaat: het slachtoffer, de vermoedelijke pleger, elk kind, en wie helpt. Begin met het slachtoffer.</translation>
    </message>
</context>
<context>
    <name>vw::ui::PhoneCard</name>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="33"/>
        <location filename="../ui/shell/phonecard.cpp" line="39"/>
        <source>Phone card</source>
        <translation>Telefoonkaart</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="40"/>
        <source>Close (F7)</source>
        <translation>Sluiten (F7)</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="45"/>
        <source>Phone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="164"/>
        <source>Say where the person concerned lives: %1.</source>
        <translation>Noem de woonplaats van degene om wie het gaat: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="165"/>
        <source>Say where the person concerned lives.</source>
        <translation>Noem de woonplaats van degene om wie het gaat.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="174"/>
        <source>What do I say?</source>
        <translation>Wat zeg ik?</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="181"/>
        <source>Municipality of the person concerned</source>
        <translation>Gemeente van degene om wie het gaat</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="194"/>
        <source>More than one place has this name. Ask which one it is: %1.</source>
        <translation>Er heet er meer dan één zo. Vraag welke het is: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="202"/>
        <source>Region of the person concerned</source>
        <translation>Regio van degene om wie het gaat</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="204"/>
        <source>The region is not known: ask in which municipality the person lives.</source>
        <translation>De regio is niet bekend: vraag in welke gemeente diegene woont.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="206"/>
        <source>Your own region</source>
        <translation>Uw eigen regio</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="216"/>
        <source>What is there, and what to ask</source>
        <translation>Wat er is, en wat u navraagt</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="224"/>
        <source>Your own numbers</source>
        <translation>Uw eigen nummers</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="232"/>
        <source>None yet. You write them down under Settings, &quot;Your own telephone card&quot;.</source>
        <translation>Nog geen. U schrijft ze op bij Instellingen, &quot;Uw eigen telefoonkaart&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="242"/>
        <source>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</source>
        <translation>Deze nummers moesten vóór %1 zijn nagekeken. Kijk een nummer na voor u erop vertrouwt. 112 werkt altijd.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="246"/>
        <source>Where these numbers were read</source>
        <translation>Waar deze nummers zijn gelezen</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="255"/>
        <source>To be checked again before %1.</source>
        <translation>Opnieuw nakijken vóór %1.</translation>
    </message>
</context>
<context>
    <name>vw::ui::PicturePanel</name>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="34"/>
        <source>All points, with source and weight</source>
        <translation>Alle punten, met bron en gewicht</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="36"/>
        <source>The picture so far</source>
        <translation>Beeld tot nu toe</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="121"/>
        <source>112: recorded</source>
        <translation>112: vastgelegd</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="187"/>
        <source>The facts together</source>
        <translation>De feiten samen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="214"/>
        <source>Ask this first</source>
        <translation>Vraag nu eerst</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="208"/>
        <source>If yes: %1</source>
        <translation>Bij een ja: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::PlanBoard</name>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="38"/>
        <source>Safety plan</source>
        <translation>Veiligheidsplan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="40"/>
        <source>What is agreed, phase by phase. Measures run side by side, and somebody keeps watch through all phases.</source>
        <translation>Wat is afgesproken, per fase. Maatregelen lopen naast elkaar, en iemand houdt zicht in alle fasen.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="64"/>
        <source>day of the safety assessment</source>
        <translation>dag van de veiligheidsbeoordeling</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="66"/>
        <source>safety conditions</source>
        <translation>veiligheidsvoorwaarden</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="68"/>
        <source>day of the plan</source>
        <translation>dag van het plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="69"/>
        <source>Still missing in phase 1: %1</source>
        <translation>In fase 1 ontbreekt nog: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="111"/>
        <source>Nobody keeps watch yet.</source>
        <translation>Er houdt nog niemand zicht.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="111"/>
        <source>Nothing agreed yet.</source>
        <translation>Nog niets afgesproken.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="112"/>
        <source>+ Agreement or action</source>
        <translation>+ Afspraak of actie</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="113"/>
        <source>Add an agreement or action to: %1</source>
        <translation>Afspraak of actie toevoegen bij: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="123"/>
        <source>still empty</source>
        <translation>nog leeg</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="129"/>
        <source>who: %1</source>
        <translation>wie: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="134"/>
        <source>up to and including %1, %2</source>
        <translation>tot en met %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="136"/>
        <source>to be looked at again on %1</source>
        <translation>opnieuw bekijken op %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="138"/>
        <source>who checks: %1</source>
        <translation>wie controleert: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="141"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="142"/>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>vw::ui::PlanTab</name>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="24"/>
        <source>Pages of the safety plan</source>
        <translation>Bladen van het veiligheidsplan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="37"/>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="39"/>
        <source>Agreements</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="41"/>
        <source>The plan as a whole</source>
        <translation>Het hele plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="42"/>
        <source>Plan for leaving</source>
        <translation>Plan voor weggaan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="43"/>
        <source>Intimate terror</source>
        <translation>Intieme terreur</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="45"/>
        <source>Presumed perpetrator</source>
        <translation>Vermoedelijke pleger</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="49"/>
        <source>Agreements of the presumed perpetrator</source>
        <translation>Afspraken van de vermoedelijke pleger</translation>
    </message>
</context>
<context>
    <name>vw::ui::PracticeForm</name>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="20"/>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="21"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="22"/>
        <source>Childcare</source>
        <translation>Kinderopvang</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="23"/>
        <source>Local team</source>
        <translation>Wijkteam</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="24"/>
        <source>Women&apos;s shelter</source>
        <translation>Vrouwenopvang</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="25"/>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="26"/>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="27"/>
        <source>Prosecution service</source>
        <translation>Openbaar Ministerie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="28"/>
        <source>Probation</source>
        <translation>Reclassering</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="29"/>
        <source>Child protection</source>
        <translation>Jeugdbescherming of Raad</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="30"/>
        <source>Other</source>
        <translation>Anders</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="47"/>
        <source>About you</source>
        <translation>Over u</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="50"/>
        <source>About your organisation</source>
        <translation>Over uw organisatie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="69"/>
        <location filename="../ui/settings/practiceform.cpp" line="71"/>
        <source>Where do you work? (needed)</source>
        <translation>Waar werkt u? (nodig)</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="74"/>
        <source>This decides the words, the receivers, who to call, and whether you use the meldcode.</source>
        <translation>Dit bepaalt de woorden, de ontvangers, wie u belt en of u de meldcode gebruikt.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="75"/>
        <source>I am a doctor (the KNMG rules apply)</source>
        <translation>Ik ben arts (de regels van de KNMG gelden)</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>New cases are in</source>
        <translation>Nieuwe casussen spelen in</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>Caribbean Netherlands</source>
        <translation>Caribisch Nederland</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="101"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="101"/>
        <source>for example hospital, mental health care, primary school</source>
        <translation>bijvoorbeeld ziekenhuis, ggz, basisschool</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="105"/>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="106"/>
        <source>Your job title</source>
        <translation>Uw functie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="109"/>
        <source>Phone where you can be reached</source>
        <translation>Telefoon waarop u bereikbaar bent</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="110"/>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="112"/>
        <source>These appear on a report as the reporter&apos;s details. They are kept only in the vault.</source>
        <translation>Dit staat op een melding als melder. Het staat alleen in de kluis.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="122"/>
        <source>Your own region of Veilig Thuis</source>
        <translation>Uw eigen regio van Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="125"/>
        <source>Not known: ask</source>
        <translation>Niet bekend: vraag na</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="132"/>
        <source>Type a part of the name</source>
        <translation>Typ een deel van de naam</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="141"/>
        <source>Region of Veilig Thuis</source>
        <translation>Regio van Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="141"/>
        <source>for example Bonaire</source>
        <translation>bijvoorbeeld Bonaire</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="154"/>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="155"/>
        <source>Address of the organisation</source>
        <translation>Adres van de organisatie</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="158"/>
        <source>Domestic-violence lead (aandachtsfunctionaris)</source>
        <translation>Aandachtsfunctionaris</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="159"/>
        <source>Phone of the domestic-violence lead</source>
        <translation>Telefoon aandachtsfunctionaris</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="162"/>
        <source>Person with final responsibility for the decision</source>
        <translation>Eindverantwoordelijk voor het besluit</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="163"/>
        <source>Job title of the person responsible</source>
        <translation>Functie van de eindverantwoordelijke</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="169"/>
        <source>Does your organisation allow this program?</source>
        <translation>Staat uw organisatie dit programma toe?</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="170"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="171"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="172"/>
        <source>Don&apos;t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="177"/>
        <source>Who is responsible for it in your organisation?</source>
        <translation>Wie is er in uw organisatie verantwoordelijk voor?</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="178"/>
        <source>What is in this program is a working copy. Your organisation&apos;s file remains the official file. Copy what belongs there, mark the case &quot;entered in the file&quot;, and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</source>
        <translation>Wat in dit programma staat, is een werkkopie. Het dossier van uw organisatie blijft het echte dossier. Neem daarin over wat erin hoort, zet de casus op &quot;opgenomen in dossier&quot; en wis de werkkopie op de afgesproken wisdatum. Nog geen toestemming? Vraag het uw functionaris gegevensbescherming. U kunt door: veiligheid wacht daar niet op.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="182"/>
        <source>Your own telephone card</source>
        <translation>Uw eigen telefoonkaart</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="183"/>
        <source>One number per line: direct line for the region, forensic doctor, emergency department, community police officer, shelter, on call tonight</source>
        <translation>Eén nummer per regel: directe lijn van de regio, forensisch arts, SEH, wijkagent, opvang, wie vanavond dienst heeft</translation>
    </message>
</context>
<context>
    <name>vw::ui::Preview</name>
    <message>
        <location filename="../ui/referral/preview.cpp" line="33"/>
        <source>Open part</source>
        <translation>Open deel</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="33"/>
        <source>Part S</source>
        <translation>Deel S</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="45"/>
        <source>Which part is shown</source>
        <translation>Welk deel u ziet</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="34"/>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="81"/>
        <source>For the client alone. Give it only when nobody can find it.</source>
        <translation>Voor de cliënt alleen. Geef het alleen mee als niemand het kan vinden.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="82"/>
        <source>The presumed perpetrator may come to read this document.</source>
        <translation>De vermoedelijke pleger kan dit document te lezen krijgen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="77"/>
        <source>There is nothing for part S. So there is no second file.</source>
        <translation>Er is niets voor deel S. Dan is er geen tweede bestand.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="29"/>
        <source>As the receiver</source>
        <translation>Als de ontvanger</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="30"/>
        <source>As the family</source>
        <translation>Als het gezin</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="31"/>
        <source>As the presumed perpetrator</source>
        <translation>Als de vermoedelijke pleger</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="44"/>
        <source>Who reads it</source>
        <translation>Wie leest het</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="74"/>
        <source>This reader never gets part S. The bar stands on the screen alone.</source>
        <translation>Deel S krijgt deze lezer nooit. De streep staat alleen op het scherm.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="76"/>
        <source>Not everyone is allowed to read this page. It is a separate file.</source>
        <translation>Deze bladzijde mag niet iedereen lezen. Het is een eigen bestand.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="79"/>
        <source>For the emergency services. Take it with you; never leave it in the home.</source>
        <translation>Voor de hulpdiensten. Neem het mee; laat het nooit in de woning liggen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="82"/>
        <source>Write as if the client will read this.</source>
        <translation>Schrijf alsof de cliënt dit leest.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ProceduresPage</name>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="50"/>
        <source>A criminal and a family case run beside each other. Tell the public prosecutor or the Zorg- en Veiligheidshuis. In some regions one judge can hear them together: a combizitting.</source>
        <translation>Er lopen een strafzaak en een familiezaak naast elkaar. Vertel dat aan het Openbaar Ministerie of het Zorg- en Veiligheidshuis. In sommige regio&apos;s behandelt één rechter ze samen: een combizitting.</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionBox</name>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="30"/>
        <source>Question %1</source>
        <translation>Vraag %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>Don&apos;t know</source>
        <translation>Weet niet</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="39"/>
        <source>Why? Name the facts this is based on.</source>
        <translation>Waarom? Noem de feiten waarop dit rust.</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionPage</name>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="67"/>
        <source>Keys Y S N D answer (Yes/Suspected/No/Don&apos;t know), arrows move on, digits tick the small buttons. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Antwoord met J, V, N of W. Ga verder met de pijltjes. Kies de kleine knoppen met de cijfers. &quot;Weet niet&quot; is ook een antwoord.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="74"/>
        <source>To say at the end</source>
        <translation>Om te zeggen aan het eind</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="93"/>
        <source>In this order</source>
        <translation>In deze volgorde</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="97"/>
        <source>You can say</source>
        <translation>U kunt zeggen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="99"/>
        <source>Do not</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="102"/>
        <source>The questions</source>
        <translation>De vragen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="110"/>
        <source>Not needed now</source>
        <translation>Nu niet nodig</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="112"/>
        <source>The first questions about this were answered with no, in a conversation that was in private and safe. Going deeper is not needed now. A no is not proof: ask again when something changes.</source>
        <translation>Op de eerste vragen hierover was het antwoord nee, in een gesprek dat alleen en veilig was. Verdieping is nu niet nodig. Een nee is geen bewijs: vraag opnieuw als er iets verandert.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="114"/>
        <source>Ask it anyway</source>
        <translation>Toch vragen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="131"/>
        <source>For those doing the examination</source>
        <translation>Voor wie onderzoekt</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="133"/>
        <source>Only recorded. Nothing is calculated from these answers: every recent strangulation goes to a doctor today.</source>
        <translation>Alleen om vast te leggen. Uit deze antwoorden volgt niets: na elke recente verwurging kijkt vandaag een arts.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="136"/>
        <source>For doctors and nurses: the details</source>
        <translation>Voor artsen en verpleegkundigen: de details</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="138"/>
        <source>You do not have to ask this. Write down what was said, and send {her} to a doctor today.</source>
        <translation>U hoeft dit niet te vragen. Schrijf op wat er is gezegd en zorg dat vandaag een arts naar {haar} kijkt.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="169"/>
        <source>There is nothing to ask here in the conversation. Fill it in afterwards, for the file.</source>
        <translation>Hier hoeft u in het gesprek niets te vragen. Vul het daarna aan, voor het dossier.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="171"/>
        <source>Later, for the file</source>
        <translation>Later, voor het dossier</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="180"/>
        <source>What happens, in words</source>
        <translation>Wat er gebeurt, in woorden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="181"/>
        <source>Let her tell it first: what happens, since when, what follows? It stands first on paper, in part S.</source>
        <translation>Laat eerst vertellen: wat gebeurt er, sinds wanneer, wat volgt erop? Het staat vooraan op papier, in deel S.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="240"/>
        <source>Next questions (%1)</source>
        <translation>Volgende vragen (%1)</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="290"/>
        <source>That was the last one. To say at the end is below.</source>
        <translation>Dat was de laatste. Hieronder staat wat u aan het eind zegt.</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionRow</name>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="85"/>
        <source>Why is it not known?</source>
        <translation>Waarom is het niet bekend?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="149"/>
        <source>Counts as &quot;don&apos;t know&quot; until you say how you know it, and as of what time.</source>
        <translation>Telt als &quot;weet niet&quot; tot u zegt hoe u dit weet, en van hoe laat.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="151"/>
        <source>Counts as &quot;don&apos;t know&quot;: in this conversation a no proves nothing.</source>
        <translation>Telt als &quot;weet niet&quot;: in dit gesprek bewijst een nee niets.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="153"/>
        <source>From the first questions: %1</source>
        <translation>Uit de eerste vragen: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="155"/>
        <source>Does not apply here, given the other answers.</source>
        <translation>Geldt hier niet, door de andere antwoorden.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="157"/>
        <source>If yes: %1</source>
        <translation>Bij een ja: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="167"/>
        <source>Earlier %1 (%2), now %3.</source>
        <translation>Eerder %1 (%2), nu %3.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="168"/>
        <source>Earlier %1, now %2.</source>
        <translation>Eerder %1, nu %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="169"/>
        <source>It counts as suspected. Ask in private: what has changed?</source>
        <translation>Het telt als vermoeden. Vraag, alleen: wat is er veranderd?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="230"/>
        <source>Choose with a digit: %1.</source>
        <translation>Kies met een cijfer: %1.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="249"/>
        <source>Answer: %1.</source>
        <translation>Antwoord: %1.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="249"/>
        <source>Not answered yet.</source>
        <translation>Nog niet beantwoord.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="251"/>
        <source>Y yes, S suspected, N no, D don&apos;t know.</source>
        <translation>J ja, V vermoeden, N nee, W weet niet.</translation>
    </message>
</context>
<context>
    <name>vw::ui::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="43"/>
        <source>She is calling</source>
        <translation>Ze belt nu</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="45"/>
        <source>Phone card</source>
        <translation>Telefoonkaart</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="46"/>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="58"/>
        <source>Pages of the program</source>
        <translation>Pagina&apos;s van het programma</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="76"/>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
</context>
<context>
    <name>vw::ui::Receipt</name>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="17"/>
        <source>Known: %1 points. If every open question were yes: %2. The whole list: %3.</source>
        <translation>Bekend: %1 punten. Als alle open vragen ja zijn: %2. De hele lijst: %3.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="19"/>
        <source>The points show what needs attention first. They are not a probability and not a measured risk. A single point means little.</source>
        <translation>De punten bepalen de volgorde van aandacht. Ze zijn geen voorspelling en geen gemeten risico. Eén punt zegt weinig.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="23"/>
        <source>Taxonomy version %1</source>
        <translation>Signaleringslijst versie %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="33"/>
        <source>%1 of %2 (provisional)</source>
        <translation>%1 van %2 (voorlopig)</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="33"/>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="46"/>
        <source>from the first questions</source>
        <translation>uit de eerste vragen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="51"/>
        <source>suspected counts half</source>
        <translation>vermoeden telt half</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="53"/>
        <source>a circumstance: counts only alongside violence, control, stalking or threats</source>
        <translation>een omstandigheid: telt alleen mee naast geweld, controle, stalking of bedreiging</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="55"/>
        <source>its group is full</source>
        <translation>de groep heeft al het maximum aan punten</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReceivedPage</name>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="36"/>
        <source>View the paper</source>
        <translation>Papier bekijken</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="39"/>
        <source>Read a referral</source>
        <translation>Verwijzing inlezen</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="41"/>
        <source>A referral that somebody sent you as an encrypted file. You see whose it is before anything goes into this case, and you choose what does. Is there a case about this family already? Read it there.</source>
        <translation>Een verwijzing die u als versleuteld bestand kreeg. U ziet van wie ze is voordat er iets in deze casus komt, en u kiest wat. Is er al een casus over dit gezin? Lees haar dan daar in.</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="61"/>
        <source>The file: a PDF, or a .vwz that was sealed for this vault</source>
        <translation>Het bestand: een pdf, of een .vwz die voor deze kluis is verzegeld</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="62"/>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="66"/>
        <source>The words you were given on the phone, if there are any</source>
        <translation>De woorden die u aan de telefoon kreeg, als die er zijn</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="70"/>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="82"/>
        <source>What it brings</source>
        <translation>Wat het meebrengt</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="84"/>
        <source>Tick what you take over. With each stands where it comes from. Nothing that is in the case is emptied, and the log keeps what stood here.</source>
        <translation>Vink aan wat u overneemt. Bij alles komt te staan waar het vandaan komt. Niets in de casus wordt leeg, en het logboek bewaart wat hier stond.</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="100"/>
        <source>Keep the paper in the case</source>
        <translation>Papier in de casus bewaren</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/received/receivedpage.cpp" line="100"/>
        <source>Take %n over, and keep the paper</source>
        <translation>
            <numerusform>%n overnemen, en het papier bewaren</numerusform>
            <numerusform>%n overnemen, en het papier bewaren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="107"/>
        <source>The paper that was received</source>
        <translation>Het ontvangen papier</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="108"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="120"/>
        <source>The file that you received</source>
        <translation>Het bestand dat u kreeg</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="120"/>
        <source>Referrals (*.pdf *.vwz)</source>
        <translation>Verwijzingen (*.pdf *.vwz)</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="151"/>
        <source>This file is encrypted. Type the words that the sender gave you on the phone.</source>
        <translation>Dit bestand is versleuteld. Typ de woorden die de afzender u aan de telefoon gaf.</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="174"/>
        <source>This paper was taken over into this case before, on %1.</source>
        <translation>Dit papier is eerder in deze casus overgenomen, op %1.</translation>
    </message>
    <message>
        <location filename="../ui/received/receivedpage.cpp" line="203"/>
        <source>The paper is kept in this case.</source>
        <translation>Het papier is in deze casus bewaard.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/received/receivedpage.cpp" line="204"/>
        <source>Taken over into this case: %n. The paper itself is kept in it.</source>
        <translation>
            <numerusform>In deze casus overgenomen: %n. Het papier zelf is erin bewaard.</numerusform>
            <numerusform>In deze casus overgenomen: %n. Het papier zelf is erin bewaard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::RecognitionPage</name>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="32"/>
        <source>What do you recognise?</source>
        <translation>Wat herkent u?</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="33"/>
        <source>Cards that help you see. They give no points and make no flag lighter.</source>
        <translation>Kaarten die helpen om te zien. Zij geven geen punten en maken geen vlag lichter.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="40"/>
        <source>Five family profiles</source>
        <translation>Vijf gezinsprofielen</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="41"/>
        <source>Five pictures from files, to learn from</source>
        <translation>Vijf beelden uit dossiers, om van te leren</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="42"/>
        <source>Eight stages over time</source>
        <translation>Acht stappen in de tijd</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="66"/>
        <source>Fits</source>
        <translation>Past hierbij</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="67"/>
        <source>Does not fit, or is misleading</source>
        <translation>Past niet, of misleidt</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>fits here</source>
        <translation>past hierbij</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReferralForm</name>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="35"/>
        <source>Automatically: the right to report (Veilig Thuis only)</source>
        <translation>Vanzelf: meldrecht (alleen Veilig Thuis)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="36"/>
        <source>Right to report, article 5.2.6 Wmo (Veilig Thuis)</source>
        <translation>Meldrecht, artikel 5.2.6 Wmo (Veilig Thuis)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="37"/>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="38"/>
        <source>Conflict of duties</source>
        <translation>Conflict van plichten</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="39"/>
        <source>Legal requirement or duty</source>
        <translation>Vordering of wettelijke plicht</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="40"/>
        <source>Vital interest: to save a life</source>
        <translation>Vitaal belang: om een leven te redden</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="81"/>
        <source>Who gets this document?</source>
        <translation>Wie krijgt dit stuk?</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="110"/>
        <source>Should the police or a consultation meeting know? Ask Veilig Thuis to bring it in. If there is immediate danger: 112.</source>
        <translation>Moet de politie of een overleg dit weten? Vraag Veilig Thuis om dit in te brengen. Bij direct gevaar: 112.</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="82"/>
        <location filename="../ui/referral/referralform.cpp" line="114"/>
        <source>On what ground do you share this?</source>
        <translation>Op welke grond deelt u dit?</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="126"/>
        <source>Below are the sections of the document. What the case already knows is filled in automatically; your own words replace it. Nothing here is required in order to save.</source>
        <translation>Hieronder staan de delen van het stuk. Wat al in de casus staat, vult het programma in. Schrijft u zelf iets, dan gaat dat voor. Om te bewaren hoeft u niets in te vullen.</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="136"/>
        <source>Filled in automatically: %1</source>
        <translation>Staat vanzelf op papier: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="154"/>
        <source>Receivers</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="245"/>
        <source>Add or change persons in the case file</source>
        <translation>Personen toevoegen of wijzigen in het dossier</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReferralTab</name>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="75"/>
        <source>Print the crisis sheet</source>
        <translation>Spoedblad afdrukken</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="75"/>
        <location filename="../ui/referral/referraltab.cpp" line="125"/>
        <source>Other documents</source>
        <translation>Andere documenten</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="85"/>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="123"/>
        <source>Kind of document</source>
        <translation>Soort stuk</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="130"/>
        <source>Print (Ctrl+P)</source>
        <translation>Afdrukken (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="133"/>
        <source>1 Fill in</source>
        <translation>1 Invullen</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="134"/>
        <location filename="../ui/referral/referraltab.cpp" line="187"/>
        <source>2 Check</source>
        <translation>2 Nakijken</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="135"/>
        <source>3 Send</source>
        <translation>3 Versturen</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="187"/>
        <source>2 Check (%1)</source>
        <translation>2 Nakijken (%1)</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReportsPage</name>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="31"/>
        <source>Your own report left on %1 (%2). Record here what you hear back; on working day 5 and in week 10 it stands on Today.</source>
        <translation>Uw eigen melding ging weg op %1 (%2). Leg hier vast wat u terughoort. Op werkdag 5 en in week 10 staat dit bij Vandaag.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="34"/>
        <source>Record this report</source>
        <translation>Deze melding vastleggen</translation>
    </message>
</context>
<context>
    <name>vw::ui::RequestsBox</name>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="66"/>
        <source>Veilig Thuis asks me for information</source>
        <translation>Veilig Thuis vraagt mij om informatie</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="70"/>
        <source>Write down a request</source>
        <translation>Schrijf een vraag op</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="88"/>
        <source>Request of %1</source>
        <translation>Vraag van %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::RescuePage</name>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="41"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Reservekopie terugzetten of kluis redden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="42"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="46"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="57"/>
        <source>The vault that is lost or damaged</source>
        <translation>De kluis die weg of beschadigd is</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="45"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="125"/>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="46"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="126"/>
        <source>Choose: %1</source>
        <translation>Kiezen: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="52"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="54"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Direct gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="76"/>
        <source>1  Restore a backup</source>
        <translation>1  Reservekopie terugzetten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="77"/>
        <source>Try this first. The vault that is there now is kept under another name. What was written after the backup is only in that one.</source>
        <translation>Probeer dit eerst. De kluis die er nu staat, blijft bewaard onder een andere naam. Wat u na de reservekopie heeft geschreven, staat alleen in die oude kluis.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="81"/>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="84"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="100"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="145"/>
        <source>The backup</source>
        <translation>De reservekopie</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="86"/>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="95"/>
        <source>The backup is being put in its place and checked.</source>
        <translation>De reservekopie wordt teruggezet en teruggelezen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="98"/>
        <source>Restore this backup</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="116"/>
        <source>2  Rescue what is still intact</source>
        <translation>2  Redden wat nog heel is</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="117"/>
        <source>If there is no good backup: everything in the damaged file that still opens goes into a new vault. The damaged file is only read.</source>
        <translation>Zonder goede reservekopie: alles in het beschadigde bestand dat nog opengaat, komt in een nieuwe kluis. Het beschadigde bestand wordt alleen gelezen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="120"/>
        <source>Passphrase or recovery key of the damaged vault</source>
        <translation>Wachtzin of herstelsleutel van de beschadigde kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="123"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="126"/>
        <source>A backup for its keys, if those of the damaged vault are broken (optional)</source>
        <translation>Een reservekopie voor de sleutels, als die van de beschadigde kluis stuk zijn (mag leeg blijven)</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="130"/>
        <source>The new vault</source>
        <translation>De nieuwe kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="132"/>
        <source>Passphrase of the new vault</source>
        <translation>Wachtzin van de nieuwe kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="137"/>
        <source>The program is looking for what is intact and writing it into the new vault.</source>
        <translation>Wat nog heel is, wordt gezocht en in de nieuwe kluis gezet.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="137"/>
        <source>Stop rescuing</source>
        <translation>Stoppen met redden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="141"/>
        <source>Rescue</source>
        <translation>Redden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="155"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Kluizen (*.vlagwijzer)</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="176"/>
        <source>%1, %2 kB</source>
        <translation>%1, %2 kB</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="181"/>
        <source>-rescued</source>
        <translation>-gered</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="198"/>
        <source>Restore it anyway</source>
        <translation>Toch terugzetten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="227"/>
        <source>The backup is in its place.</source>
        <translation>De reservekopie staat op haar plaats.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="228"/>
        <source>The backup is in its place. What was there is kept as %1.</source>
        <translation>De reservekopie staat op haar plaats. Wat er stond, is bewaard als %1.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="233"/>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="258"/>
        <source>What is lost was removed when the vault was locked. It is in the log of the new vault, by case.</source>
        <translation>Wat verloren is, is bij het vergrendelen weggehaald. Het staat per casus in het logboek van de nieuwe kluis.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="265"/>
        <source>Rescued: %1 cases with %2 parts, into %3.</source>
        <translation>Gered: %1 casussen met %2 onderdelen, in %3.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="267"/>
        <source>Nothing is lost.</source>
        <translation>Er is niets verloren.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/rescuepage.cpp" line="274"/>
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="276"/>
        <source>LOST: %1 cases, %2 parts, %3 lines of the log.</source>
        <translation>VERLOREN: casussen %1, onderdelen %2, regels van het logboek %3.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="282"/>
        <source>Keep the damaged file until you have looked through the new vault. Other passphrases must be added again.</source>
        <translation>Bewaar het beschadigde bestand tot u de nieuwe kluis heeft nagekeken. Andere wachtzinnen moet u opnieuw toevoegen.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="283"/>
        <source>Open the new vault</source>
        <translation>De nieuwe kluis openen</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReviewTab</name>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="29"/>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="45"/>
        <source>Five working days</source>
        <translation>Vijf werkdagen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="49"/>
        <source>Report received on</source>
        <translation>Melding binnen op</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="60"/>
        <source>Decision and route</source>
        <translation>Besluit en route</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="65"/>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="71"/>
        <source>Decided on</source>
        <translation>Besloten op</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="72"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="74"/>
        <source>no route chosen yet</source>
        <translation>nog geen route gekozen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="77"/>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="78"/>
        <source>Why this route: which criteria apply?</source>
        <translation>Waarom deze route: welke criteria gelden?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="79"/>
        <source>Conditions, and what follows when they are not met</source>
        <translation>Voorwaarden, en wat volgt als ze niet worden gehaald</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="80"/>
        <source>Who takes part, and who directs</source>
        <translation>Wie doen er mee, en wie heeft de regie</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="89"/>
        <source>Your own judgement</source>
        <translation>Uw eigen oordeel</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="90"/>
        <source>The list is not a risk assessment. Your own judgement counts and stands alongside it.</source>
        <translation>De lijst is geen risicotaxatie. Uw eigen oordeel telt en staat ernaast.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="93"/>
        <source>How unsafe is it now for each person, and what is that based on?</source>
        <translation>Hoe onveilig is het nu voor ieder, en waarop baseert u dat?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="103"/>
        <source>Consultation</source>
        <translation>Overleg</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="104"/>
        <source>Discuss this with an expert on domestic violence or the officer in charge.</source>
        <translation>Bespreek dit met een expert huiselijk geweld of de leidinggevende.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="105"/>
        <source>Discuss this with the gedragswetenschapper or vertrouwensarts.</source>
        <translation>Bespreek dit met de gedragswetenschapper of vertrouwensarts.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="108"/>
        <source>With whom (name and job title), and when</source>
        <translation>Met wie (naam en functie), en wanneer</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="109"/>
        <source>What came of it</source>
        <translation>Wat kwam eruit</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="118"/>
        <source>Next moment</source>
        <translation>Volgende moment</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="119"/>
        <source>The same date appears in the case details and under Today.</source>
        <translation>Deze datum staat ook in Dossiergegevens en in Vandaag.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="122"/>
        <source>Reassess on</source>
        <translation>Opnieuw beoordelen op</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="161"/>
        <source>To be assessed by %1 at the latest (%2).</source>
        <translation>Beoordelen uiterlijk op %1 (%2).</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="162"/>
        <source>Decided.</source>
        <translation>Besloten.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="172"/>
        <source>The consultation about this is still open: %1</source>
        <translation>Dit overleg staat nog open: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::RoundBar</name>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="33"/>
        <source>victim</source>
        <translation>slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="34"/>
        <source>reporter or colleague</source>
        <translation>melder of collega</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="35"/>
        <source>child</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="36"/>
        <source>(presumed) perpetrator</source>
        <translation>(vermoedelijke) pleger</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="37"/>
        <source>nobody, I am reading a file</source>
        <translation>niemand, ik lees een dossier</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="42"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="43"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="44"/>
        <source>don&apos;t know</source>
        <translation>weet niet</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="49"/>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="50"/>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="51"/>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="56"/>
        <source>no interpreter</source>
        <translation>geen tolk</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="57"/>
        <source>independent</source>
        <translation>onafhankelijke tolk</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="58"/>
        <source>relative or acquaintance</source>
        <translation>familie of bekende</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="63"/>
        <source>usual</source>
        <translation>gewoon</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="64"/>
        <source>easy: reads or understands with difficulty</source>
        <translation>eenvoudig: leest of begrijpt moeilijk</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="83"/>
        <source>I am speaking to</source>
        <translation>Ik spreek met</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="84"/>
        <source>In private and safe</source>
        <translation>Alleen en veilig</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="85"/>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="86"/>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="87"/>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="102"/>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="103"/>
        <source>New conversation</source>
        <translation>Nieuw gesprek</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="123"/>
        <source>Conversation with: %1</source>
        <translation>Gesprek met: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="124"/>
        <source>in private and safe: %1</source>
        <translation>alleen en veilig: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="128"/>
        <source>interpreter: %1</source>
        <translation>tolk: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="130"/>
        <source>easy words</source>
        <translation>eenvoudige woorden</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="134"/>
        <source>Say nothing about what the victim said. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</source>
        <translation>Vertel niets van wat het slachtoffer zei. Een &quot;nee&quot; telt als &quot;weet niet&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="136"/>
        <source>Ask the child nothing, and write down what the child says unprompted. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</source>
        <translation>Vraag het kind niets en schrijf op wat het zelf zegt. Een &quot;nee&quot; telt als &quot;weet niet&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="138"/>
        <source>Not in private or not safe: every &quot;no&quot; counts as &quot;don&apos;t know&quot;. Agree on a safe moment to call back.</source>
        <translation>Niet alleen of niet veilig: elk &quot;nee&quot; telt als &quot;weet niet&quot;. Spreek een veilig moment af om terug te bellen.</translation>
    </message>
</context>
<context>
    <name>vw::ui::RowFacts</name>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="25"/>
        <source>Fact of %1: %2</source>
        <translation>Feit van %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="25"/>
        <source>Fact without a date: %1</source>
        <translation>Feit zonder datum: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="59"/>
        <source>Pattern: %1</source>
        <translation>Patroon: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="70"/>
        <source>Copy: yes, %1</source>
        <translation>Overnemen: ja, %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="70"/>
        <source>Copy: yes</source>
        <translation>Overnemen: ja</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="76"/>
        <source>The fact shows more than this answer. Look at both.</source>
        <translation>Het feit laat meer zien dan dit antwoord. Kijk naar beide.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ScratchPad</name>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="21"/>
        <location filename="../ui/dossier/scratchpad.cpp" line="26"/>
        <source>Scratchpad</source>
        <translation>Kladblok</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="28"/>
        <source>Close (F3)</source>
        <translation>Sluiten (F3)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="33"/>
        <source>Make it a fact</source>
        <translation>Maak er een feit van</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="36"/>
        <source>It is under Case file, Notes.</source>
        <translation>Het staat bij Dossier, Notities.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="48"/>
        <source>A note from the first letter on. Sort it now or later.</source>
        <translation>Een notitie vanaf de eerste letter. Sorteer nu of later.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="78"/>
        <source>It is under Case file, Facts. Give it a date there.</source>
        <translation>Het staat bij Dossier, Feiten. Geef het daar een dag.</translation>
    </message>
</context>
<context>
    <name>vw::ui::Screenfuls</name>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="107"/>
        <source>Show the previous %1 (%2 more)</source>
        <translation>Vorige %1 tonen (nog %2)</translation>
    </message>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="109"/>
        <source>Show the next %1 (%2 more)</source>
        <translation>Volgende %1 tonen (nog %2)</translation>
    </message>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="112"/>
        <source>%1: %2 in all, %3 to %4 shown</source>
        <translation>%1: %2 in totaal, %3 tot en met %4 getoond</translation>
    </message>
</context>
<context>
    <name>vw::ui::SecretClipboard</name>
    <message>
        <location filename="../ui/parts/clipboard.cpp" line="86"/>
        <source>Clear it now</source>
        <translation>Wis nu</translation>
    </message>
    <message>
        <location filename="../ui/parts/clipboard.cpp" line="94"/>
        <source>On the clipboard. Paste it now; it is cleared in %1 seconds.</source>
        <translation>Op het klembord. Plak het nu; over %1 seconden wist het programma het.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SectionFold</name>
    <message>
        <location filename="../ui/referral/sectionfold.cpp" line="41"/>
        <source>%1 not asked</source>
        <translation>%1 niet gevraagd</translation>
    </message>
</context>
<context>
    <name>vw::ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="24"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="61"/>
        <source>What you typed here before the vault was locked is back, but not saved yet.</source>
        <translation>Wat u hier typte voordat de kluis op slot ging, staat er weer. Het is nog niet bewaard.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="63"/>
        <source>Save it</source>
        <translation>Nu bewaren</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="63"/>
        <source>Do not keep</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="105"/>
        <source>Saved in the vault.</source>
        <translation>Bewaard in de kluis.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="138"/>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="142"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="146"/>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="147"/>
        <source>Same as the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="148"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="149"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="150"/>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="157"/>
        <source>100% (as on this computer)</source>
        <translation>100% (zoals op deze computer)</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="157"/>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="158"/>
        <source>Size of the letters</source>
        <translation>Grootte van de letters</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="163"/>
        <source>Lock when not in use</source>
        <translation>Vergrendelen als niemand iets doet</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="164"/>
        <source>Normal: after %1 minutes</source>
        <translation>Gewoon: na %1 minuten</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="164"/>
        <source>In a call: after %1 minutes</source>
        <translation>In gesprek: na %1 minuten</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="165"/>
        <source>On a ward: after %1 minutes</source>
        <translation>Op een afdeling: na %1 minuten</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="170"/>
        <source>Ctrl+Shift+L locks at once. Time when the computer sleeps counts too. No word is lost.</source>
        <translation>Ctrl+Shift+L vergrendelt meteen. De tijd dat de computer slaapt telt mee. U verliest geen woord.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="185"/>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="186"/>
        <source>Signs and case file, not a validated risk instrument</source>
        <translation>Signalering en dossier, geen gevalideerd risico-instrument</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="188"/>
        <source>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</source>
        <translation>Dit programma geeft geen oordeel over schuld en geen kans in procenten. Geen rode vlag vastgelegd betekent niet dat het veilig is.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="190"/>
        <source>Version %1. Checklist version %2.</source>
        <translation>Versie %1. Signaleringslijst versie %2.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="192"/>
        <source>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</source>
        <translation>Licentie: Openbare Licentie van de Europese Unie 1.2 (EUPL-1.2). U mag het gebruiken, bekijken, veranderen en doorgeven.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SheetOut</name>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="22"/>
        <source>There is no printer on this computer. Connect one, or save the sheet as PDF.</source>
        <translation>Er is geen printer op deze computer. Sluit er een aan, of sla het vel op als PDF.</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="27"/>
        <source>It could not be written in the log, so nothing left.</source>
        <translation>Het kon niet in het logboek worden gezet. Daarom is er niets afgedrukt of opgeslagen.</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="73"/>
        <source>The printer did not accept the document. Check whether it is on and has paper, and try again.</source>
        <translation>De printer nam het papier niet aan. Kijk of hij aanstaat en papier heeft, en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="75"/>
        <source>Sent to the printer. Collect it at once.</source>
        <translation>Naar de printer gestuurd. Haal het meteen op.</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="82"/>
        <source>Where should the sheet go?</source>
        <translation>Waar moet het vel komen?</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="87"/>
        <source>PDF files (*.pdf)</source>
        <translation>pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/system/sheetout.cpp" line="102"/>
        <source>Saved as %1. The file is not encrypted.</source>
        <translation>Opgeslagen als %1. Het bestand is niet versleuteld.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SignOffBox</name>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="13"/>
        <source>Name and job title</source>
        <translation>Naam en functie</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="14"/>
        <source>Remark, if there is one</source>
        <translation>Opmerking, als die er is</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="20"/>
        <location filename="../ui/meldcode/signoffbox.cpp" line="46"/>
        <source>Read by the aandachtsfunctionaris</source>
        <translation>Gelezen door de aandachtsfunctionaris</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="29"/>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="30"/>
        <source>Read and agrees</source>
        <translation>Gelezen en akkoord</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="74"/>
        <source>✓ %1 read it on %2 and agrees</source>
        <translation>✓ %1 las het op %2 en is akkoord</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="74"/>
        <source>✓ %1 read it on %2</source>
        <translation>✓ %1 las het op %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="78"/>
        <source>Nobody yet.</source>
        <translation>Nog niemand.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SignalsBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="80"/>
        <source>Known so far</source>
        <translation>Tot nu toe bekend</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="92"/>
        <source>Kindcheck</source>
        <translation>Kindcheck</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="94"/>
        <source>Are there minor children? How old are they? Who is with them now? Is somebody helping them?</source>
        <translation>Zijn er minderjarige kinderen? Hoe oud zijn zij? Wie is er nu bij hen? Helpt er iemand?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="98"/>
        <source>Kindcheck done</source>
        <translation>Kindcheck gedaan</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="99"/>
        <source>What came of it; or why it was not done</source>
        <translation>Wat kwam eruit; of waarom is de kindcheck niet gedaan?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="109"/>
        <source>Dated facts in the case file: %1</source>
        <translation>Feiten in het dossier: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="113"/>
        <source>Signs with yes or suspected: %1</source>
        <translation>Signalen met ja of vermoeden: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="114"/>
        <source>Questions not discussed yet: %1. Answer &quot;don&apos;t know&quot;: %2</source>
        <translation>Vragen nog niet besproken: %1. Antwoord &quot;weet niet&quot;: %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="118"/>
        <source>The checklist is still empty. Begin with the twelve first questions.</source>
        <translation>De rode vlaggen zijn nog niet besproken. Begin met de twaalf eerste vragen.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="124"/>
        <source>No child is recorded in the case file.</source>
        <translation>Er staat geen kind in het dossier.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="125"/>
        <source>Children in the case file: %1</source>
        <translation>Kinderen in het dossier: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::StalkingPage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="128"/>
        <source>Stalking log</source>
        <translation>Stalkinglogboek</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="129"/>
        <source>One row for each time, so that the whole shows. A row comes from a fact with a step under &quot;following and harassing&quot;; Enter opens it.</source>
        <translation>Eén rij per keer, zodat het geheel te zien is. Een rij komt van een feit met een stap bij &quot;volgen en lastigvallen&quot;. Enter opent het feit.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>By which route</source>
        <translation>Langs welke weg</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>Proof, and where</source>
        <translation>Bewijs, en waar</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="131"/>
        <source>Known to</source>
        <translation>Bekend bij</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="139"/>
        <source>Nothing yet. Choose a step under &quot;following and harassing&quot; with a fact, and it stands here too.</source>
        <translation>Nog niets. Kies bij een feit een stap bij &quot;volgen en lastigvallen&quot;, dan staat het ook hier.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="149"/>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
</context>
<context>
    <name>vw::ui::StartPage</name>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="39"/>
        <source>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</source>
        <translation>Rode vlaggen, dossier en verwijzing. Voor professionals die moeten beoordelen of iemand gevaar loopt door een partner, ex-partner of familie.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="42"/>
        <source>List of signs and case file. Not a validated risk instrument, no prediction. Your own judgement counts.</source>
        <translation>Signaleringslijst en dossier. Geen gevalideerd risico-instrument, geen voorspelling. Uw eigen oordeel telt.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="48"/>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="52"/>
        <source>%1 is not where it was. Is the USB stick or network drive connected?</source>
        <translation>%1 is niet meer op zijn plaats. Is de usb-stick of netwerkschijf aangesloten?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="54"/>
        <location filename="../ui/keeping/startpage.cpp" line="95"/>
        <source>Open a vault</source>
        <translation>Kluis openen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="54"/>
        <source>Open another vault</source>
        <translation>Andere kluis openen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="55"/>
        <source>Make a new vault</source>
        <translation>Nieuwe kluis maken</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="56"/>
        <source>Practise with invented people</source>
        <translation>Oefenen met verzonnen mensen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="59"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Reservekopie terugzetten of kluis redden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="64"/>
        <source>Immediate danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</source>
        <translation>Direct gevaar? Bel 112. Advies of melden: Veilig Thuis 0800-2000, dag en nacht, gratis.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="66"/>
        <source>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</source>
        <translation>Niets verlaat deze computer. Het programma maakt geen verbinding met een netwerk. Vraag uw organisatie of u het mag gebruiken.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="77"/>
        <source>Something has not been saved yet and is only in memory, encrypted. Leave the program open.</source>
        <translation>Er is iets nog niet bewaard. Het staat alleen in het geheugen, versleuteld. Laat het programma open.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="79"/>
        <source>Back to %1</source>
        <translation>Terug naar %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="95"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Kluizen (*.vlagwijzer)</translation>
    </message>
</context>
<context>
    <name>vw::ui::StateCard</name>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="74"/>
        <source>Follow or close the case</source>
        <translation>Casus volgen of afsluiten</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="76"/>
        <source>Follow: nothing is asked now, and somebody keeps watch for %1 weeks. It ends only when a person says so.</source>
        <translation>Volgen: er wordt nu niets gevraagd, en iemand houdt %1 weken zicht. Het eindigt alleen als een mens dat zegt.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="79"/>
        <source>Follow this case</source>
        <translation>Deze casus volgen</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="87"/>
        <source>This case is followed</source>
        <translation>Deze casus wordt gevolgd</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="88"/>
        <source>Until %1, %2. Then a person decides whether it goes on.</source>
        <translation>Tot %1, %2. Dan beslist een mens of het doorgaat.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="92"/>
        <source>What is followed, and by whom: %1</source>
        <translation>Wat wordt gevolgd, en door wie: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="94"/>
        <source>Why it goes on: %1</source>
        <translation>Waarom het doorgaat: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="95"/>
        <source>Follow %1 weeks longer</source>
        <translation>%1 weken langer volgen</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="105"/>
        <source>Why does it go on?</source>
        <translation>Waarom gaat het door?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="105"/>
        <source>What is followed, by whom, and how often?</source>
        <translation>Wat wordt gevolgd, door wie, en hoe vaak?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="131"/>
        <source>Letting go too early undoes the result. Closing keeps everything; who will review it, and when?</source>
        <translation>Te vroeg loslaten maakt het resultaat ongedaan. Bij afsluiten blijft alles bewaard. Wie kijkt terug, en wanneer?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="133"/>
        <source>Close the case</source>
        <translation>Casus afsluiten</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="141"/>
        <source>Open the case again</source>
        <translation>Casus weer openen</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="149"/>
        <source>This case is closed</source>
        <translation>Deze casus is afgesloten</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="149"/>
        <source>Somebody in this case has died</source>
        <translation>In deze casus is iemand overleden</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="203"/>
        <source>Did somebody in this case die? Then nothing in this file is changed any more. It is read, printed and kept.</source>
        <translation>Is er iemand in deze casus overleden? Dan verandert er niets meer aan dit dossier. Het wordt gelezen, afgedrukt en bewaard.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="204"/>
        <source>Record the death: read only from then on</source>
        <translation>Overlijden vastleggen: daarna alleen lezen</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="150"/>
        <source>It stays in the vault and can be opened again at any time.</source>
        <translation>De casus blijft in de kluis. U kunt hem altijd weer openen.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="151"/>
        <source>It is only read, and kept to look back. It is never erased in this state.</source>
        <translation>De casus wordt alleen gelezen, en bewaard om terug te kijken. In deze stand wordt hij nooit gewist.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="165"/>
        <source>Why it is not erased</source>
        <translation>Waarom de casus niet wordt gewist</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="166"/>
        <source>Not to be erased, because (for example: somebody else has an interest in it)</source>
        <translation>Niet wissen, omdat (bijvoorbeeld: iemand anders heeft er belang bij)</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="170"/>
        <source>It may be erased after all</source>
        <translation>De casus mag toch gewist worden</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="170"/>
        <source>Do not erase</source>
        <translation>Niet wissen</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="173"/>
        <source>Erasing is done under Vault.</source>
        <translation>Wissen doet u bij Kluis.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="187"/>
        <source>After a killing or an attempt</source>
        <translation>Na een doding of een poging</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="190"/>
        <source>Keep this file: it may not be erased</source>
        <translation>Bewaar dit dossier: het mag niet worden gewist</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="194"/>
        <source>After a killing or an attempt: kept to look back.</source>
        <translation>Na een doding of een poging: bewaard om terug te kijken.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="199"/>
        <source>This file is kept: %1</source>
        <translation>Dit dossier wordt bewaard: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::StepCard</name>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="22"/>
        <source>Which signs, in short</source>
        <translation>Welke signalen, in het kort</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="23"/>
        <source>What you asked, and what came of it</source>
        <translation>Wat u vroeg, en wat eruit kwam</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="24"/>
        <source>Who was there, what was said by whom, reaction and objections</source>
        <translation>Wie waren erbij, wie zei wat, reactie en bezwaren</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="25"/>
        <source>Your own weighing in words</source>
        <translation>Uw eigen weging in woorden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="26"/>
        <source>Who was told about the decision, and agreements</source>
        <translation>Wie kent het besluit, en welke afspraken zijn er</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="38"/>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="39"/>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="40"/>
        <source>Skip step, with reason</source>
        <translation>Stap overslaan, met reden</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="42"/>
        <source>How far is this step?</source>
        <translation>Hoe ver is deze stap?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="47"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="48"/>
        <source>Who took this step</source>
        <translation>Wie zette deze stap</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="51"/>
        <source>Why is this step skipped?</source>
        <translation>Waarom slaat u deze stap over?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="76"/>
        <source>The conversation may be skipped or postponed when there is a compelling reason. Choose one and add your own words.</source>
        <translation>U mag het gesprek overslaan of uitstellen als daar een zware reden voor is. Kies een reden en vul aan met uw eigen woorden.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="78"/>
        <source>Danger for the victim, a child or somebody at home.</source>
        <translation>Gevaar voor het slachtoffer, een kind of een huisgenoot.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="78"/>
        <source>Danger for myself or colleagues.</source>
        <translation>Gevaar voor mijzelf of collega&apos;s.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="79"/>
        <source>Good reason to fear that contact with the client will be lost.</source>
        <translation>Goede reden om te vrezen dat de cliënt uit beeld raakt.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="80"/>
        <source>No contact, despite enough attempts.</source>
        <translation>Geen contact, na genoeg pogingen.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SurroundingsCard</name>
    <message>
        <location filename="../ui/keeping/surroundingscard.cpp" line="19"/>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/surroundingscard.cpp" line="36"/>
        <source>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute(s). You set this under Settings.</source>
        <translation>
            <numerusform>De kluis vergrendelt vanzelf als niemand %n minuut lang het toetsenbord of de muis aanraakt. U stelt dit in bij Instellingen.</numerusform>
            <numerusform>De kluis vergrendelt vanzelf als niemand %n minuten lang het toetsenbord of de muis aanraakt. U stelt dit in bij Instellingen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundingscard.cpp" line="40"/>
        <source>It also locks when the screen is locked and when the computer sleeps.</source>
        <translation>Zij vergrendelt ook als het scherm vergrendelt en als de computer in slaapstand gaat.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TablePage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="23"/>
        <source>Copy as text</source>
        <translation>Kopieer als tekst</translation>
    </message>
</context>
<context>
    <name>vw::ui::TalkBox</name>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="19"/>
        <source>Prepare the conversation</source>
        <translation>Bereid het gesprek voor</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="21"/>
        <source>Before anybody speaks with the victim. Record here what is arranged; how the conversation went stands below.</source>
        <translation>Voordat iemand met het slachtoffer praat. Leg hier vast wat geregeld is. Hoe het gesprek ging, staat hieronder.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="53"/>
        <source>Sentences to begin with</source>
        <translation>Zinnen om te beginnen</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="54"/>
        <source>What not to do or say</source>
        <translation>Wat u niet doet of zegt</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="63"/>
        <source>Not on a Friday or in the weekend: nobody sees the children then, and help is harder to reach.</source>
        <translation>Niet op vrijdag of in het weekend: dan ziet niemand de kinderen, en hulp is moeilijker te bereiken.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="65"/>
        <source>First arrange that {she} can be spoken to alone.</source>
        <translation>Regel eerst dat u {haar} alleen kunt spreken.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="67"/>
        <source>Do not make the appointment by telephone or message while it is not known who reads along.</source>
        <translation>Maak de afspraak niet per telefoon of bericht zolang u niet weet wie er meeleest.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="70"/>
        <source>With signs of intimate terror: never first with {him}, and never with both at once.</source>
        <translation>Bij signalen van intieme terreur: nooit eerst met {hem}, en nooit met beiden tegelijk.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TextEntry</name>
    <message>
        <location filename="../ui/parts/textentry.cpp" line="124"/>
        <source>Not added: this text may have %1 characters. What was here is unchanged; what you copied is still where it was.</source>
        <translation>Niet toegevoegd: deze tekst mag %1 tekens hebben. Wat hier stond, is niet veranderd. Wat u heeft gekopieerd, staat nog waar het stond.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TimelinePage</name>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="66"/>
        <location filename="../ui/timeline/timelinepage.cpp" line="109"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="112"/>
        <source>Known to</source>
        <translation>Bekend bij</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="68"/>
        <source>The same as a table</source>
        <translation>Hetzelfde als tabel</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="67"/>
        <source>Nothing fits this choice.</source>
        <translation>Niets past bij deze keuze.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="74"/>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="76"/>
        <source>Everything with a date, from every source. A time of which nothing is known is no good sign: ask.</source>
        <translation>Alles met een datum, uit elke bron. Een tijd waarvan niets bekend is, is geen goed teken: vraag het.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="78"/>
        <source>The facts together</source>
        <translation>De feiten samen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="84"/>
        <source>Nothing with a date yet</source>
        <translation>Nog niets met een datum</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="85"/>
        <source>Facts, reports, measures and procedures appear here as soon as they have a date.</source>
        <translation>Feiten, meldingen, maatregelen en procedures staan hier zodra ze een datum hebben.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="90"/>
        <source>all kinds</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="122"/>
        <source>More days in sight</source>
        <translation>Meer dagen in beeld</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="123"/>
        <source>Fewer days in sight</source>
        <translation>Minder dagen in beeld</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="124"/>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="124"/>
        <source>All of it at once</source>
        <translation>Alles tegelijk</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="66"/>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="149"/>
        <source>%1 days nothing known</source>
        <translation>%1 dagen niets bekend</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="152"/>
        <source>Report: %1</source>
        <translation>Melding: %1</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="168"/>
        <source>Left and right walk from one to the next, Enter opens. + and - zoom, or the wheel with Ctrl; 0 shows all of it.</source>
        <translation>Links en rechts lopen van het een naar het ander, Enter opent. + en - zoomen, of het muiswiel met Ctrl; 0 toont alles.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="174"/>
        <source>known to: %1</source>
        <translation>bekend bij: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::TimelineTable</name>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="35"/>
        <source>Oldest first. Enter opens what it is about.</source>
        <translation>Het oudste eerst. Enter opent waar het over gaat.</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="35"/>
        <source>Timeline as a table</source>
        <translation>Tijdlijn als tabel</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="36"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="36"/>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="36"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="36"/>
        <source>Known to</source>
        <translation>Bekend bij</translation>
    </message>
    <message>
        <location filename="../ui/timeline/timelinepage.cpp" line="50"/>
        <source>Nothing with a date yet.</source>
        <translation>Nog niets met een datum.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TimelineView</name>
    <message>
        <location filename="../ui/timeline/timelineview.cpp" line="48"/>
        <source>Timeline. The table below it says the same.</source>
        <translation>Tijdlijn. De tabel eronder zegt hetzelfde.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TodayPage</name>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="121"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="107"/>
        <source>Nothing is waiting for you</source>
        <translation>Er wacht niets op u</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="74"/>
        <source>IMMEDIATE DANGER: recorded. What is still open?</source>
        <translation>DIRECT GEVAAR: vastgelegd. Wat staat nog open?</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="101"/>
        <source>%1 of &quot;%2&quot;</source>
        <translation>%1 bij &quot;%2&quot;</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="109"/>
        <source>This is what must be done today: actions for red flags, high-risk moments, and cases to review.</source>
        <translation>Hier staat wat er vandaag moet gebeuren: acties van rode vlaggen, momenten van gevaar, en casussen om opnieuw te bekijken.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="111"/>
        <source>Is somebody calling or coming in? Press &quot;She is calling now&quot;. The twelve first questions take five minutes.</source>
        <translation>Belt er iemand of komt er iemand binnen? Druk op &quot;Ze belt nu&quot;. De twaalf eerste vragen kosten vijf minuten.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="124"/>
        <source>%1 things are waiting. Here are the %2 most urgent; the rest are below.</source>
        <translation>Er wachten %1 zaken. Hier staan de %2 die het meeste haast hebben; onderaan staat wat overblijft.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/caseload/todaypage.cpp" line="140"/>
        <source>Ask beforehand: %n moment(s) ahead</source>
        <translation>
            <numerusform>Vraag vooraf: %n moment op komst</numerusform>
            <numerusform>Vraag vooraf: %n momenten op komst</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="148"/>
        <source>%1 more are waiting and are not shown here</source>
        <translation>Nog %1 wachten en staan hier niet</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="151"/>
        <source>The list of cases shows them all, the most urgent first.</source>
        <translation>In de lijst met casussen staan ze allemaal, met de meeste haast eerst.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="152"/>
        <source>To the list of cases</source>
        <translation>Naar de lijst met casussen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="168"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="169"/>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="184"/>
        <source>Immediate danger: not yet recorded whether 112 was called.</source>
        <translation>Direct gevaar: er is nog niet vastgelegd of 112 is gebeld.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="201"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="75"/>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="191"/>
        <source>At the latest on %1: that date has passed.</source>
        <translation>Uiterlijk op %1: die datum is voorbij.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="192"/>
        <source>At the latest on %1</source>
        <translation>Uiterlijk op %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::TriggerCard</name>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="47"/>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="47"/>
        <source>I will do this at ..</source>
        <translation>Ik doe dit om ..</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="48"/>
        <source>Not needed, because ..</source>
        <translation>Niet nodig, want ..</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="82"/>
        <source>Do not</source>
        <translation>Niet doen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="100"/>
        <source>✓ Done on %1, with %2: %3</source>
        <translation>✓ Gedaan op %1, met %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="103"/>
        <source>Planned for %1. %2</source>
        <translation>Gepland voor %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="105"/>
        <source>Not needed (%1): %2. Second person: %3</source>
        <translation>Niet nodig (%1): %2. Tweede naam: %3</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="114"/>
        <source>Second person: who agrees?</source>
        <translation>Tweede naam: wie is het ermee eens?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="115"/>
        <source>At what time?</source>
        <translation>Hoe laat?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="116"/>
        <source>With whom, which number</source>
        <translation>Met wie, welk nummer</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="118"/>
        <source>Why not needed</source>
        <translation>Waarom niet nodig</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="119"/>
        <source>What exactly</source>
        <translation>Wat precies</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="120"/>
        <source>What was advised or agreed</source>
        <translation>Welk advies of welke afspraak</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="122"/>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="123"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="143"/>
        <source>Write a time, for example 16:30.</source>
        <translation>Schrijf een tijd, bijvoorbeeld 16:30.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="149"/>
        <source>Write a name. For an adviser, a number is enough.</source>
        <translation>Schrijf een naam op. Bij een adviseur is een nummer genoeg.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="150"/>
        <source>Write one sentence.</source>
        <translation>Schrijf één zin.</translation>
    </message>
</context>
<context>
    <name>vw::ui::UnlockPage</name>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="33"/>
        <source>Passphrase, or recovery key</source>
        <translation>Wachtzin, of herstelsleutel</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="34"/>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="37"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="37"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Reservekopie terugzetten of kluis redden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="35"/>
        <source>Everything is saved. Type your passphrase to continue where you were.</source>
        <translation>Alles is bewaard. Typ uw wachtzin en ga verder waar u was.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="36"/>
        <source>The most recent backup is still being made. The vault opens when that is ready.</source>
        <translation>De reservekopie van zojuist wordt nog gemaakt. De kluis gaat open als die klaar is.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="57"/>
        <source>Another vault</source>
        <translation>Andere kluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="66"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Direct gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="85"/>
        <source>Not saved yet: the last words could not be written. They are kept in memory and the program keeps trying. Leave the program open.</source>
        <translation>Nog niet bewaard: de laatste woorden konden niet worden geschreven. Ze staan nog in het geheugen. Het programma probeert het opnieuw. Laat het programma open.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="112"/>
        <source>Everything in it is still in memory, encrypted. Leave the program open until it is written.</source>
        <translation>Alles wat erin stond, is nog in het geheugen, versleuteld. Laat het programma open tot het is weggeschreven.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="114"/>
        <source>Write the whole vault to a new file</source>
        <translation>De hele kluis in een nieuw bestand zetten</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="115"/>
        <source>It does not have to be kept</source>
        <translation>Dit hoeft niet bewaard te worden</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="115"/>
        <source>Yes, discard it for good</source>
        <translation>Ja, laat het voorgoed los</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="141"/>
        <source>Part of what was typed could not be kept, because the vault is damaged. Write it down before you go on.</source>
        <translation>Een deel van wat u typte kon niet worden bewaard, want de kluis is beschadigd. Schrijf het op voordat u verdergaat.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="152"/>
        <source>Practice vault</source>
        <translation>Oefenkluis</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="153"/>
        <source>All people in it are invented. The passphrase is: %1</source>
        <translation>Alle mensen erin zijn verzonnen. De wachtzin is: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::VaultPage</name>
    <message>
        <location filename="../ui/keeping/vaultpage.cpp" line="18"/>
        <source>The vault</source>
        <translation>De kluis</translation>
    </message>
</context>
<context>
    <name>vw::ui::VeiligThuisFirstBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="136"/>
        <source>Veilig Thuis first</source>
        <translation>Eerst Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="137"/>
        <source>Do not talk about your concerns yet, and never to the presumed perpetrator. First ask Veilig Thuis who says what, to whom and when. A conversation at the wrong moment can make it more dangerous.</source>
        <translation>Praat nog niet over uw zorgen, en zeker niet met de vermoedelijke pleger. Spreek eerst met Veilig Thuis af wie wat zegt, tegen wie en wanneer. Een gesprek op het verkeerde moment kan het gevaar groter maken.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="141"/>
        <source>Record the safety exception with the name and time of the advice. That protects your organisation too.</source>
        <translation>Leg de uitzondering voor veiligheid vast, met naam en tijd van het advies. Dat beschermt ook uw organisatie.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="142"/>
        <source>Record: the conversation waits, for safety</source>
        <translation>Leg vast: het gesprek wacht, voor de veiligheid</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="162"/>
        <source>Recorded. Fill in who you spoke to at Veilig Thuis.</source>
        <translation>Vastgelegd. Vul nog in met wie u sprak bij Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="163"/>
        <source>Recorded.</source>
        <translation>Vastgelegd.</translation>
    </message>
</context>
<context>
    <name>vw::ui::VersionCard</name>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="34"/>
        <source>The same answers, weighed with two versions</source>
        <translation>Dezelfde antwoorden, gewogen met twee versies</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="35"/>
        <source>The outcome as it was shown stays in the case, whatever you choose. No answer is lost.</source>
        <translation>De uitkomst zoals die is getoond, blijft in de casus, wat u ook kiest. Geen antwoord gaat verloren.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="38"/>
        <source>Version %1, as it is now</source>
        <translation>Versie %1, zoals nu</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="41"/>
        <source>Version %1, weighed again</source>
        <translation>Versie %1, opnieuw gewogen</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="45"/>
        <source>What differs, line by line</source>
        <translation>Wat er verschilt, regel voor regel</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="49"/>
        <source>Nothing differs.</source>
        <translation>Er is geen verschil.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="51"/>
        <source>Continue with version %1</source>
        <translation>Verder met versie %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="52"/>
        <source>Keep version %1</source>
        <translation>Versie %1 houden</translation>
    </message>
</context>
<context>
    <name>vw::ui::WeighingPage</name>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="30"/>
        <source>acute lack of safety</source>
        <translation>acute onveiligheid</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="31"/>
        <source>structural lack of safety</source>
        <translation>structurele onveiligheid</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="32"/>
        <source>disclosure: somebody has told about it and asks for help</source>
        <translation>disclosure: iemand vertelt het zelf en vraagt om hulp</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="40"/>
        <source>Fill in &quot;I deviate&quot;</source>
        <translation>Vul &quot;Ik wijk af&quot; in</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="61"/>
        <source>Facts to look at for question 2</source>
        <translation>Feiten bij vraag 2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="63"/>
        <source>The program does not answer this question. These facts are examples from the lists of the professions.</source>
        <translation>Het programma beantwoordt deze vraag niet. Dit zijn feiten die in de lijsten van de beroepsgroepen staan.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="75"/>
        <source>May point to acute</source>
        <translation>Kan wijzen op acuut</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="76"/>
        <source>May point to structural</source>
        <translation>Kan wijzen op structureel</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="87"/>
        <source>What is the yes based on? You can choose more than one.</source>
        <translation>Waarop rust uw ja? Meer dan één mag.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="103"/>
        <source>Alongside your weighing: the list</source>
        <translation>Naast uw weging: de lijst</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="120"/>
        <source>%1 (suspected)</source>
        <translation>%1 (vermoeden)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="121"/>
        <source>date not known</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="134"/>
        <source>Nothing noted. That does not mean it is not there.</source>
        <translation>Niets genoteerd. Dat betekent niet dat het er niet is.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="146"/>
        <source>You see the outcome of the list after your own answer to question 2.</source>
        <translation>U ziet de uitkomst van de lijst na uw eigen antwoord op vraag 2.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="148"/>
        <source>No checklist was filled in.</source>
        <translation>De rode vlaggen zijn niet ingevuld.</translation>
    </message>
</context>
<context>
    <name>vw::ui::WhoKnowsPage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="159"/>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="160"/>
        <source>From facts, reports, contacts and documents that were sent. Everybody holds a piece: who has not been asked yet?</source>
        <translation>Uit feiten, meldingen, contacten en stukken die zijn verstuurd. Ieder heeft een stukje. Wie is nog niet gevraagd?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="161"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="161"/>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="177"/>
        <source>%1, last: %2</source>
        <translation>%1, laatste: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="161"/>
        <source>Reports</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="161"/>
        <source>Documents</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="161"/>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="168"/>
        <source>Nothing yet. Fill in with a fact to whom it is known, record reports and contacts, and it stands here.</source>
        <translation>Nog niets. Vul bij een feit in bij wie het bekend is, en leg meldingen en contacten vast. Dan staat het hier.</translation>
    </message>
</context>
<context>
    <name>vw::ui::WholePlanPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="71"/>
        <source>The plan as a whole</source>
        <translation>Het hele plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="72"/>
        <source>Why, what must change, what follows if it does not, and who keeps watch.</source>
        <translation>Waarom, wat moet anders, wat volgt als het niet lukt, en wie houdt zicht.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="87"/>
        <source>Copy as text</source>
        <translation>Kopieer als tekst</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="109"/>
        <source>who: %1</source>
        <translation>wie: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="81"/>
        <source>A copy for the victim</source>
        <translation>Een kopie voor het slachtoffer</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="83"/>
        <source>Only if the victim can keep it where the presumed perpetrator does not look. It holds the agreements of the victim and the children, and who to call. Read all of it before you give it. Take out: names of organisations, addresses, and everything about leaving.</source>
        <translation>Alleen als het slachtoffer dit kan bewaren waar de vermoedelijke pleger niet kijkt. Erin staan de afspraken van het slachtoffer en de kinderen, en wie te bellen is. Lees alles na voordat u het geeft. Haal weg: namen van organisaties, adressen, en alles over weggaan.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="111"/>
        <source>up to and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="113"/>
        <source>if it goes wrong: %1</source>
        <translation>als het misgaat: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="118"/>
        <source>To call: %1</source>
        <translation>Bellen: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="119"/>
        <source>Danger now: %1</source>
        <translation>Nu gevaar: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::WhoseCard</name>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="24"/>
        <source>Whole: every word is as it was signed.</source>
        <translation>Heel: elk woord is zoals het is ondertekend.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="26"/>
        <source>CHANGED after it was signed, or damaged. Do not go by it. Call the sender. Nothing of it can be taken over.</source>
        <translation>VERANDERD na het ondertekenen, of beschadigd. Ga er niet van uit. Bel de afzender. Er kan niets van worden overgenomen.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="29"/>
        <source>Not signed. Nobody can tell who made it, or whether it was changed. Call the sender before you take it over.</source>
        <translation>Niet ondertekend. Niemand kan zeggen wie het maakte, of dat het is veranderd. Bel de afzender voordat u het overneemt.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="38"/>
        <source>Whose key is this?</source>
        <translation>Van wie is deze sleutel?</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="46"/>
        <source>These are the words of the key. Call the sender on a number that you know, not one from this paper. Have the words read out to you. Are they the same? Then this vault knows the sender from now on.</source>
        <translation>Dit zijn de woorden van de sleutel. Bel de afzender op een nummer dat u kent, niet een nummer van dit papier. Laat de woorden voorlezen. Zijn ze hetzelfde? Dan kent deze kluis de afzender voortaan.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="51"/>
        <source>The words are right</source>
        <translation>De woorden kloppen</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="63"/>
        <source>EXERCISE: %1</source>
        <translation>OEFENING: %1</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="71"/>
        <source>From %1. This vault has known the key since %2.</source>
        <translation>Van %1. Deze kluis kent de sleutel sinds %2.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="70"/>
        <source>It was signed by this vault itself.</source>
        <translation>Deze kluis heeft het zelf ondertekend.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="72"/>
        <source>According to the paper it is from: %1.</source>
        <translation>Volgens het papier is het van: %1.</translation>
    </message>
    <message>
        <location filename="../ui/received/whosecard.cpp" line="84"/>
        <source>Write whose key it is: a name or an organisation.</source>
        <translation>Schrijf van wie de sleutel is: een naam of een organisatie.</translation>
    </message>
</context>
<context>
    <name>vw::ui::WorkPage</name>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="33"/>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="44"/>
        <source>The lock key works: Ctrl+Shift+L.</source>
        <translation>Op slot doen kan gewoon: Ctrl+Shift+L.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="28"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Direct gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht.</translation>
    </message>
</context>
<context>
    <name>vw::ui::Workspace</name>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="87"/>
        <source>Practice vault: no real people</source>
        <translation>Oefenkluis: geen echte mensen</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="202"/>
        <source>Part of the questions, texts or numbers should have been checked before %1. Ask who keeps them up to date. 112 always works.</source>
        <translation>Een deel van de vragen, teksten of nummers moest voor %1 worden nagekeken. Vraag wie dat bijhoudt. 112 werkt altijd.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="61"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="62"/>
        <source>Cases</source>
        <translation>Casussen</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="64"/>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="65"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="259"/>
        <source>Text of this case was kept when the vault was locked. Restore it first, or say that it does not have to be kept.</source>
        <translation>Van deze casus is tekst bewaard toen de kluis werd vergrendeld. Zet die eerst terug, of zeg dat die niet bewaard hoeft te blijven.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="63"/>
        <source>Evidence</source>
        <translation>Onderbouwing</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="238"/>
        <source>This case is not saved yet, so it stays open. Your words are still here. Free some space or connect the disk again.</source>
        <translation>Deze casus is nog niet bewaard en blijft daarom open. Uw woorden staan er nog. Maak ruimte, of sluit de schijf weer aan.</translation>
    </message>
</context>
<context>
    <name>vw::wording::CaseInShort</name>
    <message>
        <location filename="../core/wording/casewords.cpp" line="68"/>
        <source>code word: %1</source>
        <translation>codewoord: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="70"/>
        <source>Somebody checks the telephone.</source>
        <translation>Iemand kijkt mee in de telefoon.</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="73"/>
        <source>contact person: %1</source>
        <translation>contactpersoon: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="88"/>
        <location filename="../core/wording/casewords.cpp" line="101"/>
        <source>by the checklist: %1</source>
        <translation>volgens de vragenlijst: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="92"/>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="97"/>
        <source>%n day(s) after the one before</source>
        <translation>
            <numerusform>%n dag na het voorval daarvoor</numerusform>
            <numerusform>%n dagen na het voorval daarvoor</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="108"/>
        <source>no end date</source>
        <translation>geen einddatum</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="118"/>
        <location filename="../core/wording/casewords.cpp" line="126"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="67"/>
        <source>never through or in this way: %1</source>
        <translation>nooit via of op deze manier: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="98"/>
        <source>the incident before: %1</source>
        <translation>het voorval daarvoor: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="107"/>
        <source>up to and including %1, %2</source>
        <translation>tot en met %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="137"/>
        <source>%n action(s) for red flags still to be done</source>
        <translation>
            <numerusform>%n actie bij rode vlaggen nog te doen</numerusform>
            <numerusform>%n acties bij rode vlaggen nog te doen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="140"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="144"/>
        <source>No fixed contact person yet: with signs of intimate terror there must be one.</source>
        <translation>Nog geen vaste contactpersoon. Bij signalen van intieme terreur moet die er zijn.</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="154"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n feit</numerusform>
            <numerusform>%n feiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="156"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n melding</numerusform>
            <numerusform>%n meldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="158"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="160"/>
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="173"/>
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="191"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="192"/>
        <source>Safe contact</source>
        <translation>Veilig contact</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="193"/>
        <source>Last known incident</source>
        <translation>Laatste bekende voorval</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="194"/>
        <source>Pattern</source>
        <translation>Patroon</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="195"/>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="196"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="197"/>
        <source>Who knows what</source>
        <translation>Wie weet wat</translation>
    </message>
</context>
<context>
    <name>vw::wording::DayWords</name>
    <message>
        <location filename="../core/wording/daywords.cpp" line="66"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../core/wording/daywords.cpp" line="68"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="69"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="69"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
</context>
</TS>
