<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="45"/>
        <source>Not with these answers, or while nobody asked about control: it can give {him} the floor and silence {her}.</source>
        <translation>Not with these answers, or while nobody asked about control: it can give {him} the floor and silence {her}.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="58"/>
        <source>A rule of the region: in this case it always goes here.</source>
        <translation>A rule of the region: in this case it always goes here.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="62"/>
        <source>Ask whether this exists in your region.</source>
        <translation>Ask whether this exists in your region.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="64"/>
        <source>Ask Veilig Thuis to bring this in.</source>
        <translation>Ask Veilig Thuis to bring this in.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="66"/>
        <source>Later, phase 2: first immediate safety, then this.</source>
        <translation>Later, phase 2: first immediate safety, then this.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="67"/>
        <source>Later, phase 3, recovery: first immediate safety, then this.</source>
        <translation>Later, phase 3, recovery: first immediate safety, then this.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicewords.cpp" line="98"/>
        <source>Consider: %1</source>
        <translation>Consider: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="61"/>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="63"/>
        <source>Who to call, where to go</source>
        <translation>Who to call, where to go</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="64"/>
        <source>Measures that fit</source>
        <translation>Measures that fit</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="65"/>
        <source>Ask this first</source>
        <translation>Ask this first</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="65"/>
        <source>These may fit. Something needs to be known first.</source>
        <translation>These may fit. Something needs to be known first.</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="66"/>
        <source>Not possible now, and what to do instead</source>
        <translation>Not possible now, and what to do instead</translation>
    </message>
    <message>
        <location filename="../core/wording/advicegroups.cpp" line="62"/>
        <source>Do not propose</source>
        <translation>Do not propose</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../app/cli/arguments.cpp" line="62"/>
        <source>There is no option %1.</source>
        <translation>There is no option %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/arguments.cpp" line="64"/>
        <source>The option --%1 needs a value.</source>
        <translation>The option --%1 needs a value.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="33"/>
        <source>(no reference)</source>
        <translation>(no reference)</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="135"/>
        <source>Step reached: %1 of 5.</source>
        <translation>Step reached: %1 of 5.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="137"/>
        <source>Still to do: %1</source>
        <translation>Still to do: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="140"/>
        <source>Review: %1</source>
        <translation>Review: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="280"/>
        <source>Kept, but this version does not know it. Mistyped? %1</source>
        <translation>Kept, but this version does not know it. Mistyped? %1</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="285"/>
        <source>Imported: %1  %2</source>
        <translation>Imported: %1  %2</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="306"/>
        <source>The log says that the export failed.</source>
        <translation>The log says that the export failed.</translation>
    </message>
    <message>
        <location filename="../app/cli/cases.cpp" line="310"/>
        <source>This is the whole case, unencrypted. The export is in its log.</source>
        <translation>This is the whole case, unencrypted. The export is in its log.</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="26"/>
        <source>Serious in their own right:</source>
        <translation>Serious in their own right:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="29"/>
        <location filename="../app/cli/taxonomy.cpp" line="103"/>
        <source>Do: </source>
        <translation>Do: </translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="30"/>
        <location filename="../app/cli/taxonomy.cpp" line="104"/>
        <source>Do not: </source>
        <translation>Do not: </translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="39"/>
        <source>Ask next:</source>
        <translation>Ask next:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="106"/>
        <source>What is known:</source>
        <translation>What is known:</translation>
    </message>
    <message>
        <location filename="../app/cli/panel.cpp" line="116"/>
        <source>%1: what happened cannot be in the future: %2. Check the date.</source>
        <translation>%1: what happened cannot be in the future: %2. Check the date.</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="164"/>
        <source>New passphrase:</source>
        <translation>New passphrase:</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="171"/>
        <source>The same passphrase again:</source>
        <translation>The same passphrase again:</translation>
    </message>
    <message>
        <location filename="../app/cli/passphrase.cpp" line="176"/>
        <source>The two passphrases are not the same. Nothing was created.</source>
        <translation>The two passphrases are not the same. Nothing was created.</translation>
    </message>
    <message>
        <location filename="../app/cli/practice.cpp" line="23"/>
        <source>Passphrase: %1</source>
        <translation>Passphrase: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/practice.cpp" line="24"/>
        <source>It is not a secret. Do not put anything real in this vault.</source>
        <translation>It is not a secret. Do not put anything real in this vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="59"/>
        <source>Nothing was written. First correct:</source>
        <translation>Nothing was written. First correct:</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="94"/>
        <source>No archive copies.</source>
        <translation>No archive copies.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="111"/>
        <location filename="../app/cli/referral.cpp" line="82"/>
        <source>%1 was written and cannot be withdrawn. Delete it yourself.</source>
        <translation>%1 was written and cannot be withdrawn. Delete it yourself.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="113"/>
        <location filename="../app/cli/referral.cpp" line="84"/>
        <source>The log still says that this document left the program: %1</source>
        <translation>The log still says that this document left the program: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="149"/>
        <source>--open names the copy and --out the PDF to write: one does not work without the other.</source>
        <translation>--open names the copy and --out the PDF to write: one does not work without the other.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="87"/>
        <source>The log says that no file was made.</source>
        <translation>The log says that no file was made.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="125"/>
        <location filename="../app/cli/referral.cpp" line="107"/>
        <source>    Not encrypted.</source>
        <translation>    Not encrypted.</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="109"/>
        <source>    Passphrase, to be given by phone: %1</source>
        <translation>    Passphrase, to be given by phone: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="116"/>
        <source>Please check: %1</source>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/referral.cpp" line="125"/>
        <source>--kind is %1.</source>
        <translation>--kind is %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/archive.cpp" line="152"/>
        <location filename="../app/cli/referral.cpp" line="127"/>
        <source>--out names the PDF to write.</source>
        <translation>--out names the PDF to write.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="30"/>
        <source>What a file of answers shows: when to act, what is serious in its own right, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</source>
        <translation>What a file of answers shows: when to act, what is serious in its own right, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="34"/>
        <source>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with its file and path; exit code 1.</source>
        <translation>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with its file and path; exit code 1.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="38"/>
        <source>Which items of another instrument the questions touch, by number. With a file of answers: which items it answers, and which are open. Without an instrument: the list of instruments.</source>
        <translation>Which items of another instrument the questions touch, by number. With a file of answers: which items it answers, and which are open. Without an instrument: the list of instruments.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="42"/>
        <source>The same answers weighed with the version they were made with and with the one in a folder: both outcomes and what differs, line by line.</source>
        <translation>The same answers weighed with the version they were made with and with the one in a folder: both outcomes and what differs, line by line.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="45"/>
        <source>All questions and triggers.</source>
        <translation>All questions and triggers.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="48"/>
        <source>One question or trigger, with its words, weight and sources.</source>
        <translation>One question or trigger, with its words, weight and sources.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="51"/>
        <source>Creates an empty vault. Never overwrites. A passphrase that is easy to guess is refused without --weak.</source>
        <translation>Creates an empty vault. Never overwrites. A passphrase that is easy to guess is refused without --weak.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="53"/>
        <source>What can be seen of a vault without its passphrase.</source>
        <translation>What can be seen of a vault without its passphrase.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="62"/>
        <source>The keys of a vault. add: one more passphrase, typed as the second line. recovery: a recovery key, printed once; with --out also as a sheet. restore: damaged keys are restored from a backup, opened with its passphrase.</source>
        <translation>The keys of a vault. add: one more passphrase, typed as the second line. recovery: a recovery key, printed once; with --out also as a sheet. restore: damaged keys are restored from a backup, opened with its passphrase.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="68"/>
        <source>A dated copy of the locked vault, checked against the vault; older copies are thinned out. No passphrase is needed.</source>
        <translation>A dated copy of the locked vault, checked against the vault; older copies are thinned out. No passphrase is needed.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="56"/>
        <source>Reads everything in the vault and checks it against its log. Damage is listed; exit code 1. --seen: somebody has looked at what was reported on opening the vault, such as an older copy or missing rows; that is recorded in the log, and opening no longer reports it.</source>
        <translation>Reads everything in the vault and checks it against its log. Damage is listed; exit code 1. --seen: somebody has looked at what was reported on opening the vault, such as an older copy or missing rows; that is recorded in the log, and opening no longer reports it.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="73"/>
        <source>Replaces a vault with a backup. What was there is kept under another name. --other: also accepts a backup of another vault.</source>
        <translation>Replaces a vault with a backup. What was there is kept under another name. --other: also accepts a backup of another vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="78"/>
        <source>Moves everything that still opens from a damaged vault into a new one, with a new passphrase, typed as the second line. --from: a backup whose keys are tried first, for when those of FILE are damaged. What is lost is listed; exit code 1.</source>
        <translation>Moves everything that still opens from a damaged vault into a new one, with a new passphrase, typed as the second line. --from: a backup whose keys are tried first, for when those of FILE are damaged. What is lost is listed; exit code 1.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="85"/>
        <source>The whole vault in a new file under a new key and passphrase: for when somebody has an old copy. Then delete the old files.</source>
        <translation>The whole vault in a new file under a new key and passphrase: for when somebody has an old copy. Then delete the old files.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="90"/>
        <source>The log of the vault, or of a case; with the id of a record, all its versions, newest first. Reading a case this way is recorded in its log. --erased: what is kept of the logs of erased cases, by receipt number.</source>
        <translation>The log of the vault, or of a case; with the id of a record, all its versions, newest first. Reading a case this way is recorded in its log. --erased: what is kept of the logs of erased cases, by receipt number.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="95"/>
        <source>The archive copies in the vault, or those of one case, newest first. --open writes the PDF of one of them as it is kept, unencrypted. That is recorded in the log of the case.</source>
        <translation>The archive copies in the vault, or those of one case, newest first. --open writes the PDF of one of them as it is kept, unencrypted. That is recorded in the log of the case.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="98"/>
        <source>The cases in a vault.</source>
        <translation>The cases in a vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="100"/>
        <source>The picture and the state of one case, without names. CASE is its id or its reference.</source>
        <translation>The picture and the state of one case, without names. CASE is its id or its reference.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="103"/>
        <source>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are reported with their path; then nothing is imported.</source>
        <translation>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are reported with their path; then nothing is imported.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="107"/>
        <source>Writes the whole case as JSON to standard output, unencrypted. The export is recorded in the log of the case.</source>
        <translation>Writes the whole case as JSON to standard output, unencrypted. The export is recorded in the log of the case.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="112"/>
        <source>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. --archive also keeps a copy in the vault. What prevents a referral is listed; exit code 1, nothing written.</source>
        <translation>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. --archive also keeps a copy in the vault. What prevents a referral is listed; exit code 1, nothing written.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="118"/>
        <source>Creates practice.vlagwijzer with three cases of invented people, and their answer files. Prints its passphrase, which is not a secret. Never overwrites.</source>
        <translation>Creates practice.vlagwijzer with three cases of invented people, and their answer files. Prints its passphrase, which is not a secret. Never overwrites.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="147"/>
        <source>General: --json for JSON, --language en|nl, --taxonomy DIR for questions, weights and texts from a folder, --help, --version.</source>
        <translation>General: --json for JSON, --language en|nl, --taxonomy DIR for questions, weights and texts from a folder, --help, --version.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="150"/>
        <source>A passphrase is asked for on the terminal, or read from the first line of standard input. It is never an argument.</source>
        <translation>A passphrase is asked for on the terminal, or read from the first line of standard input. It is never an argument.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="152"/>
        <source>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</source>
        <translation>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="171"/>
        <source>Too many or too few arguments. Usage: %1</source>
        <translation>Too many or too few arguments. Usage: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="176"/>
        <source>The option --%1 does not belong here. Usage: %2</source>
        <translation>The option --%1 does not belong here. Usage: %2</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="180"/>
        <source>--language is nl or en.</source>
        <translation>--language is nl or en.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="187"/>
        <source>vlagwijzer-cli --help shows what is possible.</source>
        <translation>vlagwijzer-cli --help shows what is possible.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="201"/>
        <source>There is no such command.</source>
        <translation>There is no such command.</translation>
    </message>
    <message>
        <location filename="../app/cli/run.cpp" line="255"/>
        <source>Not everything could be written to standard output.</source>
        <translation>Not everything could be written to standard output.</translation>
    </message>
    <message>
        <location filename="../app/cli/score.cpp" line="24"/>
        <source>--today: &quot;%1&quot; is not a date. Write YYYY-MM-DD.</source>
        <translation>--today: &quot;%1&quot; is not a date. Write YYYY-MM-DD.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="67"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="78"/>
        <source>To a reporter</source>
        <translation>To a reporter</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="79"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="80"/>
        <source>How to ask</source>
        <translation>How to ask</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="82"/>
        <source>What an answer does: </source>
        <translation>What an answer does: </translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="158"/>
        <source>No faults. Version %1: %2 questions, %3 of them flags, %4 with a weight; %5 triggers.</source>
        <translation>No faults. Version %1: %2 questions, %3 of them flags, %4 with a weight; %5 triggers.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="164"/>
        <source>%1 measures, %2 routes, %3 sources, %4 findings of studies.</source>
        <translation>%1 measures, %2 routes, %3 sources, %4 findings of studies.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="170"/>
        <source>Texts in %1: %2 of %3 questions are complete.</source>
        <translation>Texts in %1: %2 of %3 questions are complete.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="174"/>
        <source>Marks of weights: %1. Marks of findings: %2.</source>
        <translation>Marks of weights: %1. Marks of findings: %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="178"/>
        <source>%1: %2 of %3 items have a question here.</source>
        <translation>%1: %2 of %3 items have a question here.</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="84"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../app/cli/taxonomy.cpp" line="86"/>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="43"/>
        <source>Unfinished copies that were left behind and are now removed: %1</source>
        <translation>Unfinished copies that were left behind and are now removed: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="45"/>
        <source>An unfinished copy is still there: %1</source>
        <translation>An unfinished copy is still there: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="84"/>
        <source>Created: %1. Without the passphrase nobody can open it, not even the makers of this program.</source>
        <translation>Created: %1. Without the passphrase nobody can open it, not even the makers of this program.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="100"/>
        <source>Vault %1, format %2</source>
        <translation>Vault %1, format %2</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="101"/>
        <source>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</source>
        <translation>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="106"/>
        <source>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</source>
        <translation>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="128"/>
        <source>Log lines of erased cases whose retention period has ended, now removed: %1</source>
        <translation>Log lines of erased cases whose retention period has ended, now removed: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/vault.cpp" line="139"/>
        <source>No damage. Everything opens and matches the log.</source>
        <translation>No damage. Everything opens and matches the log.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="46"/>
        <source>Created: %1. Cases: %2. Parts: %3. Lines in the log: %4.</source>
        <translation>Created: %1. Cases: %2. Parts: %3. Lines in the log: %4.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="51"/>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="52"/>
        <source>LOST: %1 cases, %2 parts, %3 lines of the log.</source>
        <translation>LOST: %1 cases, %2 parts, %3 lines of the log.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="58"/>
        <source>The old file is unchanged. Its other keys do not open the new one: add them again.</source>
        <translation>The old file is unchanged. Its other keys do not open the new one: add them again.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="65"/>
        <location filename="../app/cli/vaultaccess.cpp" line="30"/>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="86"/>
        <source>Backup: %1</source>
        <translation>Backup: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="87"/>
        <source>Nothing has changed since %1.</source>
        <translation>Nothing has changed since %1.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="89"/>
        <source>The vault is on a network drive or in a synced folder. Only one computer may write to it.</source>
        <translation>The vault is on a network drive or in a synced folder. Only one computer may write to it.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="99"/>
        <source>It was not restored. Use --other to restore it anyway; what is there now is kept.</source>
        <translation>It was not restored. Use --other to restore it anyway; what is there now is kept.</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="106"/>
        <source>Restored: %1</source>
        <translation>Restored: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="108"/>
        <source>What was there is kept: %1</source>
        <translation>What was there is kept: %1</translation>
    </message>
    <message>
        <location filename="../app/cli/keeping.cpp" line="115"/>
        <location filename="../app/cli/keeping.cpp" line="132"/>
        <source>--out FILE is needed: the new vault.</source>
        <translation>--out FILE is needed: the new vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/vaultaccess.cpp" line="59"/>
        <source>Two cases have the reference %1. Use the id that &quot;case list&quot; shows.</source>
        <translation>Two cases have the reference %1. Use the id that &quot;case list&quot; shows.</translation>
    </message>
    <message>
        <location filename="../app/cli/vaultaccess.cpp" line="85"/>
        <source>The checklist was made with version %1 of the list, which is not in this vault. It is weighed with version %2.</source>
        <translation>The checklist was made with version %1 of the list, which is not in this vault. It is weighed with version %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="55"/>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="58"/>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <location filename="../app/cli/compare.cpp" line="59"/>
        <source>What differs:</source>
        <translation>What differs:</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="21"/>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="22"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="22"/>
        <source>asked here</source>
        <translation>asked here</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="25"/>
        <source>not asked here</source>
        <translation>not asked here</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="45"/>
        <source>%1: %2 items, %3 answered, %4 open, %5 not asked here. Numbers only; this is not a score on that list.</source>
        <translation>%1: %2 items, %3 answered, %4 open, %5 not asked here. Numbers only; this is not a score on that list.</translation>
    </message>
    <message>
        <location filename="../app/cli/crosswalk.cpp" line="53"/>
        <source>The order of the items is from memory, not checked: provisional.</source>
        <translation>The order of the items is from memory, not checked: provisional.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="58"/>
        <source>What was here is damaged.</source>
        <translation>What was here is damaged.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="95"/>
        <source>Receipt %1: erased on %2; these lines are kept until %3.</source>
        <translation>Receipt %1: erased on %2; these lines are kept until %3.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="101"/>
        <source>this line was damaged and cannot be read</source>
        <translation>this line was damaged and cannot be read</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="106"/>
        <source>Nothing is kept of the logs of erased cases.</source>
        <translation>Nothing is kept of the logs of erased cases.</translation>
    </message>
    <message>
        <location filename="../app/cli/history.cpp" line="116"/>
        <source>--erased cannot be combined with a case: an erased case no longer has a name in the vault.</source>
        <translation>--erased cannot be combined with a case: an erased case no longer has a name in the vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="40"/>
        <source>recovery key</source>
        <translation>recovery key</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="41"/>
        <source>passphrase</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="44"/>
        <source>damaged</source>
        <translation>damaged</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="46"/>
        <source>(used now)</source>
        <translation>(used now)</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="87"/>
        <source>Added: passphrase %1, for %2.</source>
        <translation>Added: passphrase %1, for %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="113"/>
        <source>This opens the vault without a passphrase, and it is shown only once. Keep it on paper, away from the computer.</source>
        <translation>This opens the vault without a passphrase, and it is shown only once. Keep it on paper, away from the computer.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="126"/>
        <source>Changed. Old copies of the file still open with the old passphrase; use vault rekey to prevent that.</source>
        <translation>Changed. Old copies of the file still open with the old passphrase; use vault rekey to prevent that.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="141"/>
        <source>Passphrase of the backup:</source>
        <translation>Passphrase of the backup:</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="165"/>
        <source>After the file, give: add, recovery, change, rename, remove or restore.</source>
        <translation>After the file, give: add, recovery, change, rename, remove or restore.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="167"/>
        <source>change, rename and remove need the number of a key; restore needs the file of a backup.</source>
        <translation>change, rename and remove need the number of a key; restore needs the file of a backup.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="170"/>
        <source>--name is needed: whose key is it, or where is it kept?</source>
        <translation>--name is needed: whose key is it, or where is it kept?</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="184"/>
        <source>Key %1 is now called %2.</source>
        <translation>Key %1 is now called %2.</translation>
    </message>
    <message>
        <location filename="../app/cli/keys.cpp" line="187"/>
        <source>Key %1 no longer opens the vault.</source>
        <translation>Key %1 no longer opens the vault.</translation>
    </message>
    <message>
        <location filename="../app/cli/paperpath.cpp" line="34"/>
        <source>This is an exercise, and its file name says so: it is called %1, not %2.</source>
        <translation>This is an exercise, and its file name says so: it is called %1, not %2.</translation>
    </message>
</context>
<context>
    <name>Danger</name>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="10"/>
        <source>Is everyone safe now?</source>
        <translation>Is everyone safe now?</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="15"/>
        <source>Who keeps watch tonight?</source>
        <translation>Who keeps watch tonight?</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="23"/>
        <source>%1 not called: %2</source>
        <translation>%1 not called: %2</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="24"/>
        <source>%1 not called (%2): %3</source>
        <translation>%1 not called (%2): %3</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="27"/>
        <source>%1 called at %2 by %3</source>
        <translation>%1 called at %2 by %3</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="28"/>
        <source>%1 called at %2 (%3) by %4</source>
        <translation>%1 called at %2 (%3) by %4</translation>
    </message>
    <message>
        <location filename="../core/wording/dangerwords.cpp" line="34"/>
        <source>Still open: %1</source>
        <translation>Still open: %1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="28"/>
        <source>compared with women who were abused and not killed</source>
        <translation>compared with women who were abused and not killed</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="29"/>
        <source>compared with the general population</source>
        <translation>compared with the general population</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="30"/>
        <source>compared with violence that did not kill</source>
        <translation>compared with violence that did not kill</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="31"/>
        <source>only cases, without a comparison</source>
        <translation>only cases, without a comparison</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="32"/>
        <source>several studies taken together</source>
        <translation>several studies taken together</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="35"/>
        <source>outcome: killed</source>
        <translation>outcome: killed</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="36"/>
        <source>outcome: attempt to kill</source>
        <translation>outcome: attempt to kill</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="37"/>
        <source>outcome: killed, or an attempt</source>
        <translation>outcome: killed, or an attempt</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="38"/>
        <source>outcome: killed, followed by suicide</source>
        <translation>outcome: killed, followed by suicide</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="39"/>
        <source>outcome: new violence, not death</source>
        <translation>outcome: new violence, not death</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="78"/>
        <source>Scores no points. A date that lies ahead is a high-risk moment: it can bring the time to act forward.</source>
        <translation>Scores no points. A date that lies ahead is a high-risk moment: it can bring the time to act forward.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="79"/>
        <source>Scores no points and raises nothing on its own. It makes the picture and the file complete.</source>
        <translation>Scores no points and raises nothing on its own. It makes the picture and the file complete.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="91"/>
        <source>Scores no points.</source>
        <translation>Scores no points.</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/evidencewords.cpp" line="94"/>
        <source>A yes scores %n point(s), suspected half.</source>
        <translation>
            <numerusform>A yes scores %n point, suspected half.</numerusform>
            <numerusform>A yes scores %n points, suspected half.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="96"/>
        <source>Group: %1, at most %2 points together.</source>
        <translation>Group: %1, at most %2 points together.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="101"/>
        <source>It is a circumstance: it counts only alongside a core flag, such as control, stalking, violence or threats.</source>
        <translation>It is a circumstance: it counts only alongside a core flag, such as control, stalking, violence or threats.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="120"/>
        <source>Weighs heavily in its own right, even if suspected: %1.</source>
        <translation>Weighs heavily in its own right, even if suspected: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="122"/>
        <source>Together with other answers it makes: %1.</source>
        <translation>Together with other answers it makes: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="135"/>
        <source>It can bring the time to act forward.</source>
        <translation>It can bring the time to act forward.</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="159"/>
        <source>pooled OR</source>
        <translation>pooled OR</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="160"/>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <location filename="../core/wording/evidencewords.cpp" line="172"/>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="24"/>
        <source>There is no receiver yet. Choose who gets this document.</source>
        <translation>There is no receiver yet. Choose who gets this document.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="26"/>
        <source>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</source>
        <translation>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="28"/>
        <source>There is no dated fact yet. Add at least one to the case file: what happened, and who knows it.</source>
        <translation>There is no dated fact yet. Add at least one to the case file: what happened, and who knows it.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="31"/>
        <source>This case has a case director, and the safety plan has no day yet. Hand over with a current plan.</source>
        <translation>This case has a case director, and the safety plan has no day yet. Hand over with a current plan.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="33"/>
        <source>Nobody in this case has a name, an address or a telephone number yet. Veilig Thuis cannot accept a report about nobody.</source>
        <translation>Nobody in this case has a name, an address or a telephone number yet. Veilig Thuis cannot accept a report about nobody.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="37"/>
        <source>Something has changed since you signed. Read the document and sign it again.</source>
        <translation>Something has changed since you signed. Read the document and sign it again.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="38"/>
        <source>Part S is not included: for this receiver it needs a ground of its own.</source>
        <translation>Part S is not included: for this receiver it needs a ground of its own.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="40"/>
        <source>These characters cannot be printed on this computer: %1. Write in words what they are.</source>
        <translation>These characters cannot be printed on this computer: %1. Write in words what they are.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="41"/>
        <source>&quot;%1&quot; is not saved as a date. It will be printed as it was typed.</source>
        <translation>&quot;%1&quot; is not saved as a date. It will be printed as it was typed.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="43"/>
        <source>You ask not to be named, and you write that the family knows your name. Which is correct?</source>
        <translation>You ask not to be named, and you write that the family knows your name. Which is correct?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="44"/>
        <source>The answers in the list are about %1, who is no longer the presumed perpetrator in this case. Check whether they still apply.</source>
        <translation>The answers in the list are about %1, who is no longer the presumed perpetrator in this case. Check whether they still apply.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="47"/>
        <source>In question 1 of the weighing there is no suspicion, or it is not known yet. A report does not fit that. Look at question 1 again, or ask for advice first.</source>
        <translation>In question 1 of the weighing there is no suspicion, or it is not known yet. A report does not fit that. Look at question 1 again, or ask for advice first.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="49"/>
        <source>A fact has no source: &quot;%1&quot;. Say who saw it or said it.</source>
        <translation>A fact has no source: &quot;%1&quot;. Say who saw it or said it.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="51"/>
        <source>Question 2 of the weighing has no answer yet: is there an acute or structural lack of safety?</source>
        <translation>Question 2 of the weighing has no answer yet: is there an acute or structural lack of safety?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="53"/>
        <source>You judge it less serious than the list or the weighing does. That is allowed. Write down why, and who the second reader was. Advice from Veilig Thuis counts as second reader.</source>
        <translation>You judge it less serious than the list or the weighing does. That is allowed. Write down why, and who the second reader was. Advice from Veilig Thuis counts as second reader.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="56"/>
        <source>Your own judgement is lower than a red flag allows. Judge again in the checklist.</source>
        <translation>Your own judgement is lower than a red flag allows. Judge again in the checklist.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="58"/>
        <source>&quot;%1&quot; is in the open part. The presumed perpetrator may read that. Put it in part S.</source>
        <translation>&quot;%1&quot; is in the open part. The presumed perpetrator may read that. Put it in part S.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="60"/>
        <source>There is immediate danger, and no call to 112 is recorded. Call 112, or write down why not.</source>
        <translation>There is immediate danger, and no call to 112 is recorded. Call 112, or write down why not.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="62"/>
        <source>It is Friday afternoon. Call Veilig Thuis too, so that this does not wait until after the weekend.</source>
        <translation>It is Friday afternoon. Call Veilig Thuis too, so that this does not wait until after the weekend.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="65"/>
        <source>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down who you spoke to.</source>
        <translation>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down who you spoke to.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="67"/>
        <source>Your domestic-violence lead has not read this yet.</source>
        <translation>Your domestic-violence lead has not read this yet.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="68"/>
        <source>There is no ground for sharing with this receiver. The right to report applies only to Veilig Thuis. Write down which ground you have, or send nothing.</source>
        <translation>There is no ground for sharing with this receiver. The right to report applies only to Veilig Thuis. Write down which ground you have, or send nothing.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="70"/>
        <source>The weighing leads to this: ask Veilig Thuis for advice. No advice is recorded yet, with its date. This never holds up a report.</source>
        <translation>The weighing leads to this: ask Veilig Thuis for advice. No advice is recorded yet, with its date. This never holds up a report.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="73"/>
        <source>A fact shows more than the answer does: %1. Both will be printed. Look at the question again.</source>
        <translation>A fact shows more than the answer does: %1. Both will be printed. Look at the question again.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="75"/>
        <source>These words and the checklist say different things: &quot;%1&quot;. Which is correct now?</source>
        <translation>These words and the checklist say different things: &quot;%1&quot;. Which is correct now?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="76"/>
        <source>These words are a judgement, not a fact: %1. Write what was seen or said.</source>
        <translation>These words are a judgement, not a fact: %1. Write what was seen or said.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="77"/>
        <source>These words hide the violence: %1. Write who did what to whom.</source>
        <translation>These words hide the violence: %1. Write who did what to whom.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="78"/>
        <source>The date of something that happened is in the future: %1. Check the date.</source>
        <translation>The date of something that happened is in the future: %1. Check the date.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="79"/>
        <source>It is not recorded whether the victim knows about the report. Record it, or when and by whom the victim will be told. Not the presumed perpetrator.</source>
        <translation>It is not recorded whether the victim knows about the report. Record it, or when and by whom the victim will be told. Not the presumed perpetrator.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="82"/>
        <source>Almost all flags come from a third party. Can you ask the victim, or someone who saw it?</source>
        <translation>Almost all flags come from a third party. Can you ask the victim, or someone who saw it?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="84"/>
        <source>More than half of the answers about flags are still &quot;don&apos;t know&quot;. The reader will see that these questions are open.</source>
        <translation>More than half of the answers about flags are still &quot;don&apos;t know&quot;. The reader will see that these questions are open.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="89"/>
        <source>The name of %1, a witness or supporter, is in the open part. Use the letter, or put it in part S.</source>
        <translation>The name of %1, a witness or supporter, is in the open part. Use the letter, or put it in part S.</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="91"/>
        <source>You do not want to be named. Read the reason again: are you the only one who could know this?</source>
        <translation>You do not want to be named. Read the reason again: are you the only one who could know this?</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="110"/>
        <source>Go to the fact</source>
        <translation>Go to the fact</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="112"/>
        <source>Go to the meldcode</source>
        <translation>Go to the meldcode</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="114"/>
        <source>Go to the question</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <location filename="../core/wording/findingwords.cpp" line="120"/>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
</context>
<context>
    <name>Known</name>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="26"/>
        <source>weapons</source>
        <translation>weapons</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="27"/>
        <source>strangulation</source>
        <translation>strangulation</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="28"/>
        <source>death threat</source>
        <translation>death threat</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="29"/>
        <source>children threatened</source>
        <translation>children threatened</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="30"/>
        <source>threat of suicide</source>
        <translation>threat of suicide</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="31"/>
        <source>restraining order breached</source>
        <translation>restraining order breached</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="32"/>
        <source>restraining orders in force</source>
        <translation>restraining orders in force</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="33"/>
        <source>where the presumed perpetrator is now</source>
        <translation>where the presumed perpetrator is now</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="34"/>
        <source>where the children are now</source>
        <translation>where the children are now</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="35"/>
        <source>pregnancy</source>
        <translation>pregnancy</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="36"/>
        <source>break-up</source>
        <translation>break-up</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="37"/>
        <source>earlier reports</source>
        <translation>earlier reports</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="38"/>
        <source>getting worse or more frequent</source>
        <translation>getting worse or more frequent</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="39"/>
        <source>fear of death</source>
        <translation>fear of death</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="46"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="47"/>
        <source>suspected</source>
        <translation>suspected</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="49"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="50"/>
        <source>not mentioned</source>
        <translation>not mentioned</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="51"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="52"/>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="53"/>
        <source>not filled in</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="60"/>
        <source>fact of %1</source>
        <translation>fact of %1</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="61"/>
        <source>fact without a date</source>
        <translation>fact without a date</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="66"/>
        <source>answer: %1</source>
        <translation>answer: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="109"/>
        <source>no, as far as anyone asked</source>
        <translation>no, as far as anyone asked</translation>
    </message>
    <message>
        <location filename="../core/wording/knownwords.cpp" line="139"/>
        <source>A fact shows more than the answer: %1 (%2; %3). Look at both.</source>
        <translation>A fact shows more than the answer: %1 (%2; %3). Look at both.</translation>
    </message>
</context>
<context>
    <name>LawWords</name>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="24"/>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="25"/>
        <source>Pilot: only in some places</source>
        <translation>Pilot: only in some places</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="26"/>
        <source>Announced: not yet so</source>
        <translation>Announced: not yet so</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="27"/>
        <source>Plan: not law</source>
        <translation>Plan: not law</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="28"/>
        <source>Motion in the House: not law</source>
        <translation>Motion in the House: not law</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="29"/>
        <source>Proposal: not law</source>
        <translation>Proposal: not law</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="36"/>
        <source>As seen up to %1: ask what applies now.</source>
        <translation>As seen up to %1: ask what applies now.</translation>
    </message>
    <message>
        <location filename="../core/wording/lawwords.cpp" line="38"/>
        <source>This should have been checked again before %1.</source>
        <translation>This should have been checked again before %1.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <location filename="../ui/dossier/logtables.h" line="17"/>
        <source>created</source>
        <translation>created</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="18"/>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="19"/>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="20"/>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="21"/>
        <source>erased line: the content is gone for good</source>
        <translation>erased line: the content is gone for good</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="22"/>
        <source>this line cannot be read</source>
        <translation>this line cannot be read</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="23"/>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="24"/>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="25"/>
        <source>export failed: no file, no document</source>
        <translation>export failed: no file, no document</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="26"/>
        <location filename="../ui/dossier/logtables.h" line="85"/>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="27"/>
        <location filename="../ui/dossier/logtables.h" line="88"/>
        <source>copied as text</source>
        <translation>copied as text</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="28"/>
        <location filename="../ui/dossier/logtables.h" line="89"/>
        <source>archive copy kept</source>
        <translation>archive copy kept</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="29"/>
        <source>continued with another version of the checklist</source>
        <translation>continued with another version of the checklist</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="30"/>
        <source>action of a red flag recorded</source>
        <translation>action of a red flag recorded</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="31"/>
        <source>immediate danger: 112 recorded</source>
        <translation>immediate danger: 112 recorded</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="32"/>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="33"/>
        <source>set to follow</source>
        <translation>set to follow</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="34"/>
        <source>set to deceased</source>
        <translation>set to deceased</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="35"/>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="36"/>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="37"/>
        <source>must not be erased</source>
        <translation>must not be erased</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="38"/>
        <location filename="../ui/dossier/logtables.h" line="53"/>
        <source>rescued from a damaged vault</source>
        <translation>rescued from a damaged vault</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="39"/>
        <source>moved to a vault with new keys</source>
        <translation>moved to a vault with new keys</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="40"/>
        <source>given the letter that stays with the person</source>
        <translation>given the letter that stays with the person</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="41"/>
        <source>the vault was converted to a newer format</source>
        <translation>the vault was converted to a newer format</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="44"/>
        <source>vault created</source>
        <translation>vault created</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="45"/>
        <source>settings or taxonomy changed</source>
        <translation>settings or taxonomy changed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="46"/>
        <source>key %1 added</source>
        <translation>key %1 added</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="47"/>
        <source>passphrase of key %1 changed</source>
        <translation>passphrase of key %1 changed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="48"/>
        <source>key %1 renamed</source>
        <translation>key %1 renamed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="49"/>
        <source>key %1 removed</source>
        <translation>key %1 removed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="50"/>
        <source>keys restored from a backup</source>
        <translation>keys restored from a backup</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="51"/>
        <source>case erased, receipt %1</source>
        <translation>case erased, receipt %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="52"/>
        <source>log lines of an erased case removed after the retention period: %1</source>
        <translation>log lines of an erased case removed after the retention period: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="54"/>
        <source>moved to new keys</source>
        <translation>moved to new keys</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="55"/>
        <source>converted to a newer format, after a backup</source>
        <translation>converted to a newer format, after a backup</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="56"/>
        <source>found when the vault was opened: %1</source>
        <translation>found when the vault was opened: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="57"/>
        <source>somebody has looked at what was found: %1</source>
        <translation>somebody has looked at what was found: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="60"/>
        <source>older than this computer had last seen it (line %1)</source>
        <translation>older than this computer had last seen it (line %1)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="61"/>
        <source>lines missing: %1</source>
        <translation>lines missing: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="62"/>
        <source>inconsistent at line %1</source>
        <translation>inconsistent at line %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="63"/>
        <source>cases missing: %1</source>
        <translation>cases missing: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="64"/>
        <source>parts missing: %1</source>
        <translation>parts missing: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="65"/>
        <source>cases that do not match the log: %1</source>
        <translation>cases that do not match the log: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="66"/>
        <source>cases that are gone: %1</source>
        <translation>cases that are gone: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="77"/>
        <source>facts left out</source>
        <translation>facts left out</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="75"/>
        <source>recorded on</source>
        <translation>recorded on</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="76"/>
        <source>how</source>
        <translation>how</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="78"/>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="79"/>
        <source>checksum of part S</source>
        <translation>checksum of part S</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="68"/>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="80"/>
        <source>parts that are lost</source>
        <translation>parts that are lost</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="83"/>
        <source>PDF for a secure channel</source>
        <translation>PDF for a secure channel</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="84"/>
        <source>encrypted file</source>
        <translation>encrypted file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="86"/>
        <source>copied for the web form</source>
        <translation>copied for the web form</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="87"/>
        <source>summary copied</source>
        <translation>summary copied</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="90"/>
        <source>archive copy saved as a file</source>
        <translation>archive copy saved as a file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="94"/>
        <source>the agreements of the safety plan</source>
        <translation>the agreements of the safety plan</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="95"/>
        <source>facts</source>
        <translation>facts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="96"/>
        <source>a table of the case file</source>
        <translation>a table of the case file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="97"/>
        <source>the log and earlier versions</source>
        <translation>the log and earlier versions</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="98"/>
        <source>the screen of the command</source>
        <translation>the screen of the command</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="69"/>
        <source>part</source>
        <translation>part</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="70"/>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="71"/>
        <source>ground</source>
        <translation>ground</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="72"/>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="73"/>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="74"/>
        <source>checksum</source>
        <translation>checksum</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="51"/>
        <source>other fields</source>
        <translation>other fields</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="58"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="58"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="86"/>
        <source>here it said: %1</source>
        <translation>here it said: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="171"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="200"/>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtables.h" line="93"/>
        <location filename="../ui/dossier/logwords.cpp" line="137"/>
        <location filename="../ui/dossier/logwords.cpp" line="184"/>
        <source>the whole case</source>
        <translation>the whole case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="138"/>
        <source>of an unknown kind</source>
        <translation>of an unknown kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="140"/>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logwords.cpp" line="191"/>
        <source>something that was deleted later</source>
        <translation>something that was deleted later</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="14"/>
        <source>Report to Veilig Thuis</source>
        <translation>Report to Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="15"/>
        <source>Crisis sheet (urgent)</source>
        <translation>Crisis sheet (urgent)</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="25"/>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="26"/>
        <source>hand-over</source>
        <translation>hand-over</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="27"/>
        <source>crisis sheet</source>
        <translation>crisis sheet</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="36"/>
        <source>part S</source>
        <translation>part S</translation>
    </message>
    <message>
        <location filename="../core/wording/paperwords.cpp" line="37"/>
        <source>open part</source>
        <translation>open part</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <location filename="../core/wording/picture.cpp" line="107"/>
        <source>a colleague by name</source>
        <translation>a colleague by name</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="118"/>
        <source>several flags together</source>
        <translation>several flags together</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="132"/>
        <source>a hearing, release, contact or birth</source>
        <translation>a hearing, release, contact or birth</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="140"/>
        <source> (suspected)</source>
        <translation> (suspected)</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="360"/>
        <source>serious flag %1</source>
        <translation>serious flag %1</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="363"/>
        <source>attention %1</source>
        <translation>attention %1</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="366"/>
        <source>more points</source>
        <translation>more points</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="367"/>
        <source>one of the twelve</source>
        <translation>one of the twelve</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="379"/>
        <source>No picture yet</source>
        <translation>No picture yet</translation>
    </message>
    <message>
        <location filename="../core/wording/picture.cpp" line="383"/>
        <source>Attention: %1</source>
        <translation>Attention: %1</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="15"/>
        <source>This folder is on a network drive (%1). Only one computer may have the vault open, and the program cannot be sure of that there. A folder on this computer is better.</source>
        <translation>This folder is on a network drive (%1). Only one computer may have the vault open, and the program cannot be sure of that there. A folder on this computer is better.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="19"/>
        <source>The folder %1 is synchronised with other computers. That can damage the vault or restore an older one, and encrypted copies stay with the service. Choose another folder.</source>
        <translation>The folder %1 is synchronised with other computers. That can damage the vault or restore an older one, and encrypted copies stay with the service. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>Recency</name>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="21"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="21"/>
        <source>this week</source>
        <translation>this week</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="22"/>
        <source>this month</source>
        <translation>this month</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="22"/>
        <source>this year</source>
        <translation>this year</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="23"/>
        <source>longer ago</source>
        <translation>longer ago</translation>
    </message>
    <message>
        <location filename="../ui/checklist/recency.cpp" line="33"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="50"/>
        <source>Website: ask.</source>
        <translation>Website: ask.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="51"/>
        <source>Website: %1.</source>
        <translation>Website: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="52"/>
        <source>Direct number of the region: ask, and put it on your own phone card.</source>
        <translation>Direct number of the region: ask, and put it on your own phone card.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="54"/>
        <source>Police unit: %1.</source>
        <translation>Police unit: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="56"/>
        <source>Pilot, ask whether it still runs: %1.</source>
        <translation>Pilot, ask whether it still runs: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="56"/>
        <source>Exists here: %1.</source>
        <translation>Exists here: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/regionwords.cpp" line="57"/>
        <source>Ask whether it is there: %1.</source>
        <translation>Ask whether it is there: %1.</translation>
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
        <translation>15 years, or as much longer as careful duty requires; with children, until the youngest is of age. The privacy regulations of one Veilig Thuis say 20 years at most. A bill of 2024 would shorten the period for Wmo clients.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="24"/>
        <source>Wmo body (support, community team)</source>
        <translation>Wmo body (support, community team)</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="25"/>
        <source>15 years, or as much longer as careful duty requires. A bill of 2024 would shorten it.</source>
        <translation>15 years, or as much longer as careful duty requires. A bill of 2024 would shorten it.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="26"/>
        <source>Youth services</source>
        <translation>Youth services</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="27"/>
        <source>15 years, and the rule Veilig Thuis uses for the youngest child.</source>
        <translation>15 years, and the rule Veilig Thuis uses for the youngest child.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="28"/>
        <source>Medical file</source>
        <translation>Medical file</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="29"/>
        <source>20 years after the last change; records of abuse of minors at least until their 39th year. Erased earlier only at the request of the victim from the age of 16, never at the request of the perpetrator (KNMG).</source>
        <translation>20 years after the last change; records of abuse of minors at least until their 39th year. Erased earlier only at the request of the victim from the age of 16, never at the request of the perpetrator (KNMG).</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="32"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="33"/>
        <source>Usually 2 years after the pupil has left; the school sets the period itself. Attendance and enrolment 5 years, a referral to special education 3.</source>
        <translation>Usually 2 years after the pupil has left; the school sets the period itself. Attendance and enrolment 5 years, a referral to special education 3.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="35"/>
        <source>Huisverbod decision (municipality)</source>
        <translation>Huisverbod decision (municipality)</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="36"/>
        <source>5 years, then destroyed.</source>
        <translation>5 years, then destroyed.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="37"/>
        <source>Our own period</source>
        <translation>Our own period</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="39"/>
        <source>the retention period has passed</source>
        <translation>the retention period has passed</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="40"/>
        <source>at the request of the person concerned</source>
        <translation>at the request of the person concerned</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="41"/>
        <source>recorded by mistake</source>
        <translation>recorded by mistake</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="42"/>
        <source>decided by the organisation</source>
        <translation>decided by the organisation</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/retentionwords.cpp" line="79"/>
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n year</numerusform>
            <numerusform>%1: %n years</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="88"/>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="95"/>
        <source>Care providers keep the lines of a log for at least five years, counted from the day of writing. Source: Besluit elektronische gegevensverwerking door zorgaanbieders, art. 5, and Stcrt. 2019, 38007 (NEN 7513). Ask your organisation whether that applies to this program too.</source>
        <translation>Care providers keep the lines of a log for at least five years, counted from the day of writing. Source: Besluit elektronische gegevensverwerking door zorgaanbieders, art. 5, and Stcrt. 2019, 38007 (NEN 7513). Ask your organisation whether that applies to this program too.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="99"/>
        <source>No period was found for your sector. Ask your organisation; 0 keeps nothing.</source>
        <translation>No period was found for your sector. Ask your organisation; 0 keeps nothing.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="115"/>
        <source>The period for erasing starts when the case is closed.</source>
        <translation>The period for erasing starts when the case is closed.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="117"/>
        <source>Nobody has said how long this case is kept. Choose the period under Vault.</source>
        <translation>Nobody has said how long this case is kept. Choose the period under Vault.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="119"/>
        <source>This case will not be erased: somebody else has an interest in it.</source>
        <translation>This case will not be erased: somebody else has an interest in it.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="120"/>
        <source>May be erased since %1.</source>
        <translation>May be erased since %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="124"/>
        <source>This working copy may be erased from %1. The file of your organisation stays.</source>
        <translation>This working copy may be erased from %1. The file of your organisation stays.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="127"/>
        <source>May be erased from %1, because of the age of the youngest child.</source>
        <translation>May be erased from %1, because of the age of the youngest child.</translation>
    </message>
    <message>
        <location filename="../core/wording/retentionwords.cpp" line="128"/>
        <source>May be erased from %1.</source>
        <translation>May be erased from %1.</translation>
    </message>
</context>
<context>
    <name>RowContext</name>
    <message>
        <location filename="../ui/checklist/rowcontext.cpp" line="33"/>
        <source>Do not ask {him} this. Fill in what you already know, and say nothing about what the victim said.</source>
        <translation>Do not ask {him} this. Fill in what you already know, and say nothing about what the victim said.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <location filename="../core/wording/sentences.cpp" line="33"/>
        <source>%1 cannot be read as JSON: %2.</source>
        <translation>%1 cannot be read as JSON: %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="34"/>
        <source>%1: expected %2.</source>
        <translation>%1: expected %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="35"/>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="36"/>
        <source>%1 is not known here.</source>
        <translation>%1 is not known here.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="37"/>
        <source>%1: &quot;%2&quot; does not exist.</source>
        <translation>%1: &quot;%2&quot; does not exist.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="38"/>
        <source>%1: &quot;%2&quot; is not possible here.</source>
        <translation>%1: &quot;%2&quot; is not possible here.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="40"/>
        <source>%1: &quot;%2&quot; is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</source>
        <translation>%1: &quot;%2&quot; is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="41"/>
        <source>%1: version &quot;%2&quot; is not supported, &quot;%3&quot; is.</source>
        <translation>%1: version &quot;%2&quot; is not supported, &quot;%3&quot; is.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="42"/>
        <source>Text missing (%1): %2 %3</source>
        <translation>Text missing (%1): %2 %3</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="49"/>
        <source>%1: %2 is outside %3.</source>
        <translation>%1: %2 is outside %3.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="50"/>
        <source>%1: a flag or trigger without a source.</source>
        <translation>%1: a flag or trigger without a source.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="51"/>
        <source>%1: follow-ups run in a circle through &quot;%2&quot;.</source>
        <translation>%1: follow-ups run in a circle through &quot;%2&quot;.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="52"/>
        <source>%1: &quot;%2&quot; appears twice.</source>
        <translation>%1: &quot;%2&quot; appears twice.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="58"/>
        <source>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</source>
        <translation>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="60"/>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 cannot be read (%2).</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="68"/>
        <source>%1 could not be written (%2). No incomplete file was left. Choose another place.</source>
        <translation>%1 could not be written (%2). No incomplete file was left. Choose another place.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="69"/>
        <source>%1 already exists and is left as it is. Choose another name.</source>
        <translation>%1 already exists and is left as it is. Choose another name.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="74"/>
        <source>Nothing can be written in %1. Choose another folder.</source>
        <translation>Nothing can be written in %1. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="76"/>
        <source>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</source>
        <translation>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="77"/>
        <source>The passphrase is empty.</source>
        <translation>The passphrase is empty.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="78"/>
        <source>This passphrase is easy to guess. Choose four or more words that do not belong together, or add --weak if you want it anyway.</source>
        <translation>This passphrase is easy to guess. Choose four or more words that do not belong together, or add --weak if you want it anyway.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="81"/>
        <source>This passphrase is too long: it has %1 bytes and the maximum is %2.</source>
        <translation>This passphrase is too long: it has %1 bytes and the maximum is %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="83"/>
        <source>The passphrase contains bytes that are not text (UTF-8). Set the terminal or the file to UTF-8 and type it again.</source>
        <translation>The passphrase contains bytes that are not text (UTF-8). Set the terminal or the file to UTF-8 and type it again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="86"/>
        <source>The lock of this vault is damaged, so no passphrase can open it. The files inside may be intact. Keep this file and use a backup.</source>
        <translation>The lock of this vault is damaged, so no passphrase can open it. The files inside may be intact. Keep this file and use a backup.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="88"/>
        <source>Somebody changed this vault&apos;s list of passphrases outside the program. It will not be opened. Keep the file and use a backup.</source>
        <translation>Somebody changed this vault&apos;s list of passphrases outside the program. It will not be opened. Keep the file and use a backup.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="90"/>
        <source>%1 is not a vault of this program.</source>
        <translation>%1 is not a vault of this program.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="91"/>
        <source>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</source>
        <translation>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="93"/>
        <source>The vault %1 is damaged (%2). Keep this file and use a backup.</source>
        <translation>The vault %1 is damaged (%2). Keep this file and use a backup.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="95"/>
        <source>The vault %1 is already open, here or on another computer. Close it there first.</source>
        <translation>The vault %1 is already open, here or on another computer. Close it there first.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="97"/>
        <source>The vault %1 is read-only: the file or folder is write-protected. Nothing was saved.</source>
        <translation>The vault %1 is read-only: the file or folder is write-protected. Nothing was saved.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="98"/>
        <source>The vault is locked.</source>
        <translation>The vault is locked.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="110"/>
        <source>The log has %1 lines, but there should be %2. Lines were removed or added outside the program, or something was restored from earlier.</source>
        <translation>The log has %1 lines, but there should be %2. Lines were removed or added outside the program, or something was restored from earlier.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="135"/>
        <source>This is the last key to the vault. Without it nobody can open the vault, so it stays.</source>
        <translation>This is the last key to the vault. Without it nobody can open the vault, so it stays.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="136"/>
        <source>There is no key %1 in this vault.</source>
        <translation>There is no key %1 in this vault.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="138"/>
        <source>No passphrase opens this vault any more. Type the recovery key from the sheet.</source>
        <translation>No passphrase opens this vault any more. Type the recovery key from the sheet.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="100"/>
        <source>This vault is older than the one last used on this computer (line %1 of the log, when it had reached %2). What was written in between is not in it. Did somebody restore a backup?</source>
        <translation>This vault is older than the one last used on this computer (line %1 of the log, when it had reached %2). What was written in between is not in it. Did somebody restore a backup?</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="44"/>
        <source>%1: this text has %2 characters and the maximum is %3. Divide it over several notes.</source>
        <translation>%1: this text has %2 characters and the maximum is %3. Divide it over several notes.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="46"/>
        <source>This case is set to deceased, so it is only read. Open it again on the overview to add something.</source>
        <translation>This case is set to deceased, so it is only read. Open it again on the overview to add something.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="48"/>
        <source>%1: there are %2 of these and the maximum is %3.</source>
        <translation>%1: there are %2 of these and the maximum is %3.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="54"/>
        <source>%1: two persons have the letter %2, so nobody can tell who the facts are about. Give one of them another letter.</source>
        <translation>%1: two persons have the letter %2, so nobody can tell who the facts are about. Give one of them another letter.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="61"/>
        <source>%1 is not an ordinary file. Choose a file.</source>
        <translation>%1 is not an ordinary file. Choose a file.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="62"/>
        <source>A vault cannot be called &quot;%1&quot;. Choose a file name.</source>
        <translation>A vault cannot be called &quot;%1&quot;. Choose a file name.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="64"/>
        <source>Next to the vault there is %1, which is not an ordinary file. It does not belong there. Remove it and try again; leave the vault as it is.</source>
        <translation>Next to the vault there is %1, which is not an ordinary file. It does not belong there. Remove it and try again; leave the vault as it is.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="66"/>
        <source>The file %1 is too large: it has %2 bytes and the maximum is %3.</source>
        <translation>The file %1 is too large: it has %2 bytes and the maximum is %3.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="71"/>
        <source>The disk is full: this was not saved. Your text is still here. Free some space and save again.</source>
        <translation>The disk is full: this was not saved. Your text is still here. Free some space and save again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="72"/>
        <source>There is no room for %1: the disk is full. It was not created, and everything else is unchanged. Free some space or choose another disk.</source>
        <translation>There is no room for %1: the disk is full. It was not created, and everything else is unchanged. Free some space or choose another disk.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="103"/>
        <source>The vault is no longer in its place: %1 was deleted, moved or replaced by another file while it was open. Nothing more is saved there. Write the whole vault to a new file.</source>
        <translation>The vault is no longer in its place: %1 was deleted, moved or replaced by another file while it was open. Nothing more is saved there. Write the whole vault to a new file.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="105"/>
        <source>Stopped. Nothing has changed.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="107"/>
        <source>The vault %1 was made by an earlier version. It can only be read now, because no backup could be made before changing its format. Free some space, or choose another folder for backups, and open it again.</source>
        <translation>The vault %1 was made by an earlier version. It can only be read now, because no backup could be made before changing its format. Free some space, or choose another folder for backups, and open it again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="113"/>
        <source>There are %1 cases in the vault, but there should be %2. This was done outside the program.</source>
        <translation>There are %1 cases in the vault, but there should be %2. This was done outside the program.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="115"/>
        <source>There are %1 parts in the vault, but there should be %2. This was done outside the program.</source>
        <translation>There are %1 parts in the vault, but there should be %2. This was done outside the program.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="118"/>
        <source>Case %1 does not match the log: lines of it are missing, or it was restored from earlier, outside the program.</source>
        <translation>Case %1 does not match the log: lines of it are missing, or it was restored from earlier, outside the program.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="121"/>
        <source>A case that is in the log is gone, and it was not erased by the program. Its number in the vault: %1.</source>
        <translation>A case that is in the log is gone, and it was not erased by the program. Its number in the vault: %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="123"/>
        <source>Case %1 has %2 parts, but there should be %3.</source>
        <translation>Case %1 has %2 parts, but there should be %3.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="124"/>
        <source>Lost from case %1: %2 parts of which nothing is left.</source>
        <translation>Lost from case %1: %2 parts of which nothing is left.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="125"/>
        <source>Lost: %1 parts of cases of which no trace is left.</source>
        <translation>Lost: %1 parts of cases of which no trace is left.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="126"/>
        <source>Lost from the log: lines %1 to %2.</source>
        <translation>Lost from the log: lines %1 to %2.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="127"/>
        <source>Lost: %1 whole cases of which nothing is left.</source>
        <translation>Lost: %1 whole cases of which nothing is left.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="128"/>
        <source>The file %1 was cut off: it has %2 of its %3 pages.</source>
        <translation>The file %1 was cut off: it has %2 of its %3 pages.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="130"/>
        <source>The place where unfinished text is kept is damaged. Such text may be lost; it is not counted.</source>
        <translation>The place where unfinished text is kept is damaged. Such text may be lost; it is not counted.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="132"/>
        <source>The part of the vault that counts what should be in it is lost. More may be lost than is named here.</source>
        <translation>The part of the vault that counts what should be in it is lost. More may be lost than is named here.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="140"/>
        <source>This does not open the vault, either as a passphrase or as a recovery key. Is it a recovery key? Then there is a typing error, or it belongs to another vault. Compare it with the sheet, four characters at a time.</source>
        <translation>This does not open the vault, either as a passphrase or as a recovery key. Is it a recovery key? Then there is a typing error, or it belongs to another vault. Compare it with the sheet, four characters at a time.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="143"/>
        <source>%1 belongs to another vault. Nothing has changed.</source>
        <translation>%1 belongs to another vault. Nothing has changed.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="145"/>
        <source>The backup %1 is not the same as the vault and was discarded. Check the disk and try again.</source>
        <translation>The backup %1 is not the same as the vault and was discarded. Check the disk and try again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="146"/>
        <source>Nothing in %1 could be read. Use a backup.</source>
        <translation>Nothing in %1 could be read. Use a backup.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="148"/>
        <source>Part of case %1 is damaged and cannot be shown (%2). The rest is intact.</source>
        <translation>Part of case %1 is damaged and cannot be shown (%2). The rest is intact.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="149"/>
        <source>The log is inconsistent at line %1.</source>
        <translation>The log is inconsistent at line %1.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="150"/>
        <source>Saving failed: %1 (%2). Your text is still here. Try again.</source>
        <translation>Saving failed: %1 (%2). Your text is still here. Try again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="151"/>
        <source>Not enough memory for %1. Close other programs and try again.</source>
        <translation>Not enough memory for %1. Close other programs and try again.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="153"/>
        <source>This computer does not provide safe random numbers. The program stops here.</source>
        <translation>This computer does not provide safe random numbers. The program stops here.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="154"/>
        <source>There is no case &quot;%1&quot; in this vault.</source>
        <translation>There is no case &quot;%1&quot; in this vault.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="156"/>
        <source>This copy is from before the program could show copies. Save it as a file to read it.</source>
        <translation>This copy is from before the program could show copies. Save it as a file to read it.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="158"/>
        <source>The words of this copy are not the words it was made from (checksum %1, found %2). Do not rely on it. The file it contains can still be saved.</source>
        <translation>The words of this copy are not the words it was made from (checksum %1, found %2). Do not rely on it. The file it contains can still be saved.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="160"/>
        <source>The referral cannot be made yet: %1</source>
        <translation>The referral cannot be made yet: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="161"/>
        <source>The PDF could not be made (%1).</source>
        <translation>The PDF could not be made (%1).</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="162"/>
        <source>No font for printing was found (%1). Install Noto Sans or DejaVu Sans.</source>
        <translation>No font for printing was found (%1). Install Noto Sans or DejaVu Sans.</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="163"/>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="181"/>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="181"/>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="182"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="182"/>
        <source>Red flags</source>
        <translation>Red flags</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="183"/>
        <source>Referrals</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="214"/>
        <source>(the vault itself)</source>
        <translation>(the vault itself)</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="245"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="246"/>
        <source>Suspected</source>
        <translation>Suspected</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="247"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="250"/>
        <source>Don&apos;t know</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="256"/>
        <source>did not want to answer</source>
        <translation>did not want to answer</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="257"/>
        <source>could not talk freely</source>
        <translation>could not talk freely</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="266"/>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="267"/>
        <source>sometimes</source>
        <translation>sometimes</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="268"/>
        <source>often</source>
        <translation>often</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="269"/>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="270"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="273"/>
        <source>not discussed</source>
        <translation>not discussed</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="279"/>
        <source>W · I saw or heard it myself</source>
        <translation>W · I saw or heard it myself</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="280"/>
        <source>U · somebody said it to me</source>
        <translation>U · somebody said it to me</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="281"/>
        <source>D · heard through somebody else</source>
        <translation>D · heard through somebody else</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="282"/>
        <source>S · from a document or photo</source>
        <translation>S · from a document or photo</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="283"/>
        <source>I · my impression</source>
        <translation>I · my impression</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="286"/>
        <source>no source yet</source>
        <translation>no source yet</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="292"/>
        <source>figure seen in the study</source>
        <translation>figure seen in the study</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="293"/>
        <source>figure seen second-hand</source>
        <translation>figure seen second-hand</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="294"/>
        <source>direction seen, no figure</source>
        <translation>direction seen, no figure</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="295"/>
        <source>provisional: figure not checked yet</source>
        <translation>provisional: figure not checked yet</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="296"/>
        <source>from policy or practice, no figure</source>
        <translation>from policy or practice, no figure</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="305"/>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <location filename="../core/wording/sentences.cpp" line="305"/>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="35"/>
        <source>This computer does not allow the program to keep its keys out of the swap file. Ask your administrator about an encrypted disk.</source>
        <translation>This computer does not allow the program to keep its keys out of the swap file. Ask your administrator about an encrypted disk.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundings.cpp" line="39"/>
        <source>This computer does not tell the program when its screen is locked or when it sleeps. The vault then locks only when nobody has touched the keyboard or the mouse for a while. Lock it yourself when you walk away: Ctrl+Shift+L.</source>
        <translation>This computer does not tell the program when its screen is locked or when it sleeps. The vault then locks only when nobody has touched the keyboard or the mouse for a while. Lock it yourself when you walk away: Ctrl+Shift+L.</translation>
    </message>
</context>
<context>
    <name>VaultNotices</name>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="35"/>
        <source>This is recorded in the log of the vault. It stays here until you have looked at it.</source>
        <translation>This is recorded in the log of the vault. It stays here until you have looked at it.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="37"/>
        <source>This stays here until you have looked at it.</source>
        <translation>This stays here until you have looked at it.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="45"/>
        <source>I have looked at this</source>
        <translation>I have looked at this</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="55"/>
        <source>The backup could not be made. %1</source>
        <translation>The backup could not be made. %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="58"/>
        <source>The last backup, when the program was closed, could not be made. Look under Vault.</source>
        <translation>The last backup, when the program was closed, could not be made. Look under Vault.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/vaultnotices.cpp" line="86"/>
        <source>Write the whole vault to a new file</source>
        <translation>Write the whole vault to a new file</translation>
    </message>
</context>
<context>
    <name>VeilingWords</name>
    <message>
        <location filename="../core/wording/veilingwords.cpp" line="13"/>
        <source>&quot;%1&quot; hides what happened. Who did what, when, with what result?</source>
        <translation>&quot;%1&quot; hides what happened. Who did what, when, with what result?</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="32"/>
        <location filename="../core/wording/versionwords.cpp" line="46"/>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="41"/>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="53"/>
        <source>When to act: %1</source>
        <translation>When to act: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="58"/>
        <source>No flag is known that is serious in its own right.</source>
        <translation>No flag is known that is serious in its own right.</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="59"/>
        <source>Serious in their own right: %1</source>
        <translation>Serious in their own right: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="60"/>
        <source>Points: %1 known, %2 if every open question were yes, %3 in the whole list</source>
        <translation>Points: %1 known, %2 if every open question were yes, %3 in the whole list</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="68"/>
        <source>%1: was %2, becomes %3</source>
        <translation>%1: was %2, becomes %3</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="74"/>
        <source>When to act</source>
        <translation>When to act</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="75"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="77"/>
        <source>Kinds of signs</source>
        <translation>Kinds of signs</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="85"/>
        <source>Ask again; your earlier answer is kept with it: %1</source>
        <translation>Ask again; your earlier answer is kept with it: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="79"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="82"/>
        <source>New question, open now: %1</source>
        <translation>New question, open now: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/versionwords.cpp" line="83"/>
        <source>No longer asked; your answer is kept: %1</source>
        <translation>No longer asked; your answer is kept: %1</translation>
    </message>
</context>
<context>
    <name>Weighing</name>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="17"/>
        <source>Map the signs</source>
        <translation>Map the signs</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="17"/>
        <source>Consult a colleague</source>
        <translation>Consult a colleague</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="18"/>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="18"/>
        <source>Weigh</source>
        <translation>Weigh</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="19"/>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="22"/>
        <source>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</source>
        <translation>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="23"/>
        <source>Do I think there is an acute lack of safety, a structural lack of safety, or both?</source>
        <translation>Do I think there is an acute lack of safety, a structural lack of safety, or both?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="24"/>
        <source>Am I, or is my organisation, able to give or organise help that really takes the threat away?</source>
        <translation>Am I, or is my organisation, able to give or organise help that really takes the threat away?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="25"/>
        <source>Do those involved accept this help, and do they really work with it?</source>
        <translation>Do those involved accept this help, and do they really work with it?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="26"/>
        <source>Does the help lead to safety and recovery for all involved, within the agreed time?</source>
        <translation>Does the help lead to safety and recovery for all involved, within the agreed time?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="35"/>
        <source>Not weighed yet</source>
        <translation>Not weighed yet</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="36"/>
        <source>Answer the next question. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Answer the next question. &quot;Don&apos;t know&quot; is an answer too.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="38"/>
        <source>No report</source>
        <translation>No report</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="39"/>
        <source>Write down why there is no longer a suspicion. The aandachtsfunctionaris reviews it with you.</source>
        <translation>Write down why there is no longer a suspicion. The aandachtsfunctionaris reviews it with you.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="40"/>
        <source>First ask Veilig Thuis for advice</source>
        <translation>First ask Veilig Thuis for advice</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="41"/>
        <source>You do not have to give names. The weighing stays open until you know.</source>
        <translation>You do not have to give names. The weighing stays open until you know.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="42"/>
        <source>Reporting is necessary</source>
        <translation>Reporting is necessary</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="43"/>
        <source>A report is needed. Can help come as well? Answer that below, under decision 2.</source>
        <translation>A report is needed. Can help come as well? Answer that below, under decision 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="45"/>
        <source>Advice from Veilig Thuis is required; the proposal is to report</source>
        <translation>Advice from Veilig Thuis is required; the proposal is to report</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="46"/>
        <source>You do not know yet whether it is unsafe. As long as that is open, the proposal is &quot;report&quot;.</source>
        <translation>You do not know yet whether it is unsafe. As long as that is open, the proposal is &quot;report&quot;.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="47"/>
        <source>Advice from Veilig Thuis is required</source>
        <translation>Advice from Veilig Thuis is required</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="48"/>
        <source>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</source>
        <translation>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="49"/>
        <source>Advice, and a second conversation with a date</source>
        <translation>Advice, and a second conversation with a date</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="50"/>
        <source>Ask Veilig Thuis for advice. Plan the second conversation and write down the date.</source>
        <translation>Ask Veilig Thuis for advice. Plan the second conversation and write down the date.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="51"/>
        <source>Reporting is necessary (again)</source>
        <translation>Reporting is necessary (again)</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="52"/>
        <source>The help does not end the lack of safety. Report, even if somebody has reported before.</source>
        <translation>The help does not end the lack of safety. Report, even if somebody has reported before.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="54"/>
        <source>Help is running</source>
        <translation>Help is running</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="55"/>
        <source>A review date is required, within four weeks at the latest. Fill it in under &quot;Review&quot; in the case file.</source>
        <translation>A review date is required, within four weeks at the latest. Fill it in under &quot;Review&quot; in the case file.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="57"/>
        <source>Report not needed now according to your weighing</source>
        <translation>Report not needed now according to your weighing</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="58"/>
        <source>Agree who keeps watch, and until when. Write down a name and a date.</source>
        <translation>Agree who keeps watch, and until when. Write down a name and a date.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="72"/>
        <source>Veilig Thuis first. Do not talk about your concerns before you have asked Veilig Thuis for advice.</source>
        <translation>Veilig Thuis first. Do not talk about your concerns before you have asked Veilig Thuis for advice.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="75"/>
        <source>Question 2 has no answer yet. Until it has, no report can be made and the case cannot be closed. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Question 2 has no answer yet. Until it has, no report can be made and the case cannot be closed. &quot;Don&apos;t know&quot; is an answer too.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="79"/>
        <source>You weigh the situation as unsafe. Your weighing takes precedence over the list. Continue and report.</source>
        <translation>You weigh the situation as unsafe. Your weighing takes precedence over the list. Continue and report.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="82"/>
        <source>The list shows serious flags. You find that there is neither an acute nor a structural lack of safety. That is possible. Write down why, and ask Veilig Thuis for advice today.</source>
        <translation>The list shows serious flags. You find that there is neither an acute nor a structural lack of safety. That is possible. Write down why, and ask Veilig Thuis for advice today.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="85"/>
        <source>Report not needed now according to your weighing. The consultation about %1 is still open.</source>
        <translation>Report not needed now according to your weighing. The consultation about %1 is still open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="87"/>
        <source>You noted a suspicion of %1. Is &quot;no suspicion&quot; correct then?</source>
        <translation>You noted a suspicion of %1. Is &quot;no suspicion&quot; correct then?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="89"/>
        <source>Reporting without consent is allowed if there is a danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</source>
        <translation>Reporting without consent is allowed if there is a danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="92"/>
        <source>Your answers lead to a report. You decide not to report. Record that once under &quot;I deviate&quot;, with your reason and the second reader. Advice from Veilig Thuis counts as second reader.</source>
        <translation>Your answers lead to a report. You decide not to report. Record that once under &quot;I deviate&quot;, with your reason and the second reader. Advice from Veilig Thuis counts as second reader.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="166"/>
        <source>There are signs of intimate terror, and no fixed contact person is recorded yet. Fill one in at About the case.</source>
        <translation>There are signs of intimate terror, and no fixed contact person is recorded yet. Fill one in at About the case.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="181"/>
        <source>The consultation this tempo calls for</source>
        <translation>The consultation this tempo calls for</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="122"/>
        <source>You answer questions 3 to 5 together with Veilig Thuis.</source>
        <translation>You answer questions 3 to 5 together with Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="137"/>
        <source>The outcome of the list is never a reason not to report.</source>
        <translation>The outcome of the list is never a reason not to report.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="147"/>
        <source>Actions for red flags are still open. Record them in the red flags panel.</source>
        <translation>Actions for red flags are still open. Record them in the red flags panel.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="148"/>
        <source>The first weighing question of the meldcode has no answer yet.</source>
        <translation>The first weighing question of the meldcode has no answer yet.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="149"/>
        <source>The second weighing question of the meldcode has no answer yet.</source>
        <translation>The second weighing question of the meldcode has no answer yet.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="151"/>
        <source>Your answers require advice from Veilig Thuis, and it is not recorded in step 2.</source>
        <translation>Your answers require advice from Veilig Thuis, and it is not recorded in step 2.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="152"/>
        <source>Your answers lead to a report, and decision 1 (report or not) is still open.</source>
        <translation>Your answers lead to a report, and decision 1 (report or not) is still open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="155"/>
        <source>Your own judgement is lower than the list. Write down why, and who the second reader was; or judge again.</source>
        <translation>Your own judgement is lower than the list. Write down why, and who the second reader was; or judge again.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="158"/>
        <source>The list shows serious flags, and you answered &quot;no&quot;. Write down why, and record the advice from Veilig Thuis.</source>
        <translation>The list shows serious flags, and you answered &quot;no&quot;. Write down why, and record the advice from Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="161"/>
        <source>The consultation about a red flag is still open.</source>
        <translation>The consultation about a red flag is still open.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="162"/>
        <source>You noted a suspicion, but the weighing says &quot;no suspicion&quot;. Write down why.</source>
        <translation>You noted a suspicion, but the weighing says &quot;no suspicion&quot;. Write down why.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="163"/>
        <source>You deviate from what follows from your answers. Write down why, and who the second reader was.</source>
        <translation>You deviate from what follows from your answers. Write down why, and who the second reader was.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="169"/>
        <source>There is no review date.</source>
        <translation>There is no review date.</translation>
    </message>
    <message>
        <location filename="../core/wording/weighingwords.cpp" line="171"/>
        <source>It is not recorded that this case was entered in the file of your organisation.</source>
        <translation>It is not recorded that this case was entered in the file of your organisation.</translation>
    </message>
</context>
<context>
    <name>WhyFold</name>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="35"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="36"/>
        <source>How to ask safely</source>
        <translation>How to ask safely</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="38"/>
        <source>You can say</source>
        <translation>You can say</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="38"/>
        <source>You can say to the victim</source>
        <translation>You can say to the victim</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="40"/>
        <source>Examples</source>
        <translation>Examples</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="41"/>
        <source>What an answer does</source>
        <translation>What an answer does</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="43"/>
        <source>Who else could know this</source>
        <translation>Who else could know this</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="103"/>
        <source>Used for the weight: </source>
        <translation>Used for the weight: </translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="109"/>
        <source>The figure behind it</source>
        <translation>The figure behind it</translation>
    </message>
    <message>
        <location filename="../ui/checklist/whyfold.cpp" line="122"/>
        <source>Why do we ask this, and how?</source>
        <translation>Why do we ask this, and how?</translation>
    </message>
</context>
<context>
    <name>vw::desk::Office</name>
    <message>
        <location filename="../desk/office.cpp" line="134"/>
        <source>The case is being erased.</source>
        <translation>The case is being erased.</translation>
    </message>
</context>
<context>
    <name>vw::ui::AdviceBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="21"/>
        <source>Advice from Veilig Thuis</source>
        <translation>Advice from Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="26"/>
        <source>For you, asking advice before a report is required.</source>
        <translation>For you, asking advice before a report is required.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="26"/>
        <source>Asking advice is recommended, not required.</source>
        <translation>Asking advice is recommended, not required.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="29"/>
        <source>Not sure? Ask Veilig Thuis for advice. You do not have to give names.</source>
        <translation>Not sure? Ask Veilig Thuis for advice. You do not have to give names.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="33"/>
        <source>When (date and time)</source>
        <translation>When (date and time)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="34"/>
        <source>Who you spoke to at Veilig Thuis (name or number)</source>
        <translation>Who you spoke to at Veilig Thuis (name or number)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="36"/>
        <source>The advice, and what you did with it</source>
        <translation>The advice, and what you did with it</translation>
    </message>
</context>
<context>
    <name>vw::ui::AnswerDetails</name>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="106"/>
        <source>What happens after a no?</source>
        <translation>What happens after a no?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="120"/>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="133"/>
        <source>The last time</source>
        <translation>The last time</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="175"/>
        <source>Or the date</source>
        <translation>Or the date</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="183"/>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="218"/>
        <source>At what time</source>
        <translation>At what time</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="198"/>
        <source>for example 21:30</source>
        <translation>for example 21:30</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="152"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 or yesterday</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="235"/>
        <source>No clock: the date is in the future. Check it. A doctor must look today, however long ago it was.</source>
        <translation>No clock: the date is in the future. Check it. A doctor must look today, however long ago it was.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/checklist/answerdetails.cpp" line="238"/>
        <source>%n hour(s) ago.</source>
        <translation>
            <numerusform>%n hour ago.</numerusform>
            <numerusform>%n hours ago.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="239"/>
        <source>%1 to %2 hours ago.</source>
        <translation>%1 to %2 hours ago.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="240"/>
        <source>Clock: %1 A doctor must look today, however long ago it was.</source>
        <translation>Clock: %1 A doctor must look today, however long ago it was.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="248"/>
        <location filename="../ui/checklist/answerdetails.cpp" line="264"/>
        <source>How do you know?</source>
        <translation>How do you know?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="261"/>
        <source>Where is {she}, where is {he}, what time?</source>
        <translation>Where is {she}, where is {he}, what time?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="265"/>
        <source>for example: I spoke to {her} alone</source>
        <translation>for example: I spoke to {her} alone</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="266"/>
        <source>As of what time?</source>
        <translation>As of what time?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="297"/>
        <source>Who said it or saw it</source>
        <translation>Who said it or saw it</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="298"/>
        <source>Examples: what happened, in plain words</source>
        <translation>Examples: what happened, in plain words</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="299"/>
        <source>Note: facts, in plain words</source>
        <translation>Note: facts, in plain words</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerdetails.cpp" line="352"/>
        <source>Not saved yet: write a time, for example 16:30.</source>
        <translation>Not saved yet: write a time, for example 16:30.</translation>
    </message>
</context>
<context>
    <name>vw::ui::AnswerInput</name>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="74"/>
        <source>none of these</source>
        <translation>none of these</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="74"/>
        <source>nothing of this</source>
        <translation>nothing of this</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="75"/>
        <location filename="../ui/checklist/answerinput.cpp" line="90"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="86"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="86"/>
        <location filename="../ui/checklist/answerinput.cpp" line="173"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="88"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 or yesterday</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="92"/>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <location filename="../ui/checklist/answerinput.cpp" line="148"/>
        <source>Write a whole number.</source>
        <translation>Write a whole number.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArchiveList</name>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="39"/>
        <location filename="../ui/referral/archivelist.cpp" line="45"/>
        <source>Archive copies in the vault</source>
        <translation>Archive copies in the vault</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="46"/>
        <source>What you kept, as it was at the time. You can look at it here but not change it. A copy that you save as a file is not encrypted. That is recorded in the log.</source>
        <translation>What you kept, as it was at the time. You can look at it here but not change it. A copy that you save as a file is not encrypted. That is recorded in the log.</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="74"/>
        <source>Checksum %1</source>
        <translation>Checksum %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="81"/>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="82"/>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="86"/>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <location filename="../ui/referral/archivelist.cpp" line="87"/>
        <source>Save as: %1</source>
        <translation>Save as: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArchiveView</name>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="42"/>
        <location filename="../ui/referral/archiveview.cpp" line="57"/>
        <source>Archive copy</source>
        <translation>Archive copy</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="42"/>
        <source>Back to the preview</source>
        <translation>Back to the preview</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="63"/>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="63"/>
        <source>Checksum %1</source>
        <translation>Checksum %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="64"/>
        <source>This is what was kept. It cannot be changed.</source>
        <translation>This is what was kept. It cannot be changed.</translation>
    </message>
    <message>
        <location filename="../ui/referral/archiveview.cpp" line="64"/>
        <source>Not everyone is allowed to read this.</source>
        <translation>Not everyone is allowed to read this.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ArrangementPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="150"/>
        <source>Arrangement for intimate terror</source>
        <translation>Arrangement for intimate terror</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="152"/>
        <source>For each phase: which protection, which care, by whom, and what rather not. Your organisation or region can have an arrangement of its own: follow that one.</source>
        <translation>For each phase: which protection, which care, by whom, and what rather not. Your organisation or region can have an arrangement of its own: follow that one.</translation>
    </message>
</context>
<context>
    <name>vw::ui::BackupCard</name>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="24"/>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="25"/>
        <source>A backup is an encrypted copy of the whole vault. It opens with the keys of that day. Keep one on another disk too: if a laptop is stolen, both are gone.</source>
        <translation>A backup is an encrypted copy of the whole vault. It opens with the keys of that day. Keep one on another disk too: if a laptop is stolen, both are gone.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="28"/>
        <source>Make a backup each time the vault is locked or closed</source>
        <translation>Make a backup each time the vault is locked or closed</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="35"/>
        <source>Make a backup now</source>
        <translation>Make a backup now</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="35"/>
        <source>Another folder</source>
        <translation>Another folder</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="39"/>
        <source>Next to the vault again</source>
        <translation>Next to the vault again</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="49"/>
        <source>To restore a backup: lock the vault, choose &quot;Another vault&quot;, then &quot;Restore a backup or rescue a vault&quot;.</source>
        <translation>To restore a backup: lock the vault, choose &quot;Another vault&quot;, then &quot;Restore a backup or rescue a vault&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="69"/>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/backupcard.cpp" line="71"/>
        <source>%n backup(s). The newest is from %1.</source>
        <translation>
            <numerusform>%n backup, from %1.</numerusform>
            <numerusform>%n backups. The newest is from %1.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="74"/>
        <source>A practice vault does not make backups automatically.</source>
        <translation>A practice vault does not make backups automatically.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="76"/>
        <source>No backups are made automatically now.</source>
        <translation>No backups are made automatically now.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="78"/>
        <source>Folder: %1</source>
        <translation>Folder: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="85"/>
        <source>The backup is being made and checked.</source>
        <translation>The backup is being made and checked.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="85"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="91"/>
        <source>Made and checked: %1</source>
        <translation>Made and checked: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="92"/>
        <source>Nothing has changed since the newest backup.</source>
        <translation>Nothing has changed since the newest backup.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/backupcard.cpp" line="102"/>
        <source>Folder for backups</source>
        <translation>Folder for backups</translation>
    </message>
</context>
<context>
    <name>vw::ui::CaseModel</name>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="85"/>
        <source>damaged case</source>
        <translation>damaged case</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="85"/>
        <source>%1 (kept text)</source>
        <translation>%1 (kept text)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="92"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="97"/>
        <source>step %1</source>
        <translation>step %1</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="98"/>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="100"/>
        <source>no date yet</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="122"/>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="123"/>
        <source>When to act</source>
        <translation>When to act</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="124"/>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="125"/>
        <source>Highest ever</source>
        <translation>Highest ever</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="126"/>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="127"/>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casemodel.cpp" line="128"/>
        <source>Next date</source>
        <translation>Next date</translation>
    </message>
</context>
<context>
    <name>vw::ui::CasePage</name>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="65"/>
        <source>Not saved. %1</source>
        <translation>Not saved. %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="88"/>
        <source>Scratchpad (F3)</source>
        <translation>Scratchpad (F3)</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="91"/>
        <source>Lock (Ctrl+Shift+L)</source>
        <translation>Lock (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="123"/>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="123"/>
        <source>Red flags</source>
        <translation>Red flags</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="123"/>
        <source>Case file</source>
        <translation>Case file</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="123"/>
        <source>Meldcode</source>
        <translation>Meldcode</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="123"/>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="124"/>
        <source>Referral</source>
        <translation>Referral</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="124"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="112"/>
        <source>Parts of the case</source>
        <translation>Parts of the case</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="124"/>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="160"/>
        <source>deceased: only read</source>
        <translation>deceased: only read</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="163"/>
        <source>step %1 of 5</source>
        <translation>step %1 of 5</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="168"/>
        <source>no review date yet</source>
        <translation>no review date yet</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="168"/>
        <source>review on %1</source>
        <translation>review on %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="177"/>
        <source>last known incident: %1</source>
        <translation>last known incident: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="179"/>
        <source>last known incident today</source>
        <translation>last known incident today</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/casepage.cpp" line="179"/>
        <source>last known incident %n day(s) ago</source>
        <translation>
            <numerusform>last known incident %n day ago</numerusform>
            <numerusform>last known incident %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="266"/>
        <source>Who is calling?</source>
        <translation>Who is calling?</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="268"/>
        <source>This is %1: new conversation</source>
        <translation>This is %1: new conversation</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="269"/>
        <source>Somebody else: new case</source>
        <translation>Somebody else: new case</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="364"/>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="365"/>
        <source>Who keeps watch</source>
        <translation>Who keeps watch</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="368"/>
        <source>Record and leave</source>
        <translation>Record and leave</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="270"/>
        <location filename="../ui/shell/casepage.cpp" line="369"/>
        <source>Back to the case</source>
        <translation>Back to the case</translation>
    </message>
    <message>
        <location filename="../ui/shell/casepage.cpp" line="382"/>
        <source>Write today&apos;s date or a later one, for example 3-12-2026.</source>
        <translation>Write today&apos;s date or a later one, for example 3-12-2026.</translation>
    </message>
</context>
<context>
    <name>vw::ui::CasesPage</name>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="24"/>
        <location filename="../ui/caseload/casespage.cpp" line="79"/>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="33"/>
        <source>Search all cases: a code, a name, any word</source>
        <translation>Search all cases: a code, a name, any word</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="36"/>
        <source>Closed cases too</source>
        <translation>Closed cases too</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="37"/>
        <source>She is calling now (F2)</source>
        <translation>She is calling now (F2)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="82"/>
        <source>No cases yet</source>
        <translation>No cases yet</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="84"/>
        <source>The cases you are working on appear here, most urgent first. A case begins with a conversation.</source>
        <translation>The cases you are working on appear here, most urgent first. A case begins with a conversation.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/casespage.cpp" line="48"/>
        <source>The texts of the cases are being read. Until then, a search covers only some of them.</source>
        <translation>The texts of the cases are being read. Until then, a search covers only some of them.</translation>
    </message>
</context>
<context>
    <name>vw::ui::CheckCard</name>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="29"/>
        <source>Is everything intact?</source>
        <translation>Is everything intact?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="30"/>
        <source>The program opens every part of every case and checks it against the sealed log. Anything damaged, missing, swapped or restored from earlier is named; the rest stays open to you.</source>
        <translation>The program opens every part of every case and checks it against the sealed log. Anything damaged, missing, swapped or restored from earlier is named; the rest stays open to you.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="34"/>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="34"/>
        <source>Log of the vault</source>
        <translation>Log of the vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="35"/>
        <source>Lines of erased cases</source>
        <translation>Lines of erased cases</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="56"/>
        <source>The vault is being checked.</source>
        <translation>The vault is being checked.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="56"/>
        <source>Stop checking</source>
        <translation>Stop checking</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="70"/>
        <source>Stopped. The vault was not checked completely.</source>
        <translation>Stopped. The vault was not checked completely.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="81"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="83"/>
        <source>Damage was found. Keep working, but make a backup now. Then open an older backup and copy over what is missing.</source>
        <translation>Damage was found. Keep working, but make a backup now. Then open an older backup and copy over what is missing.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="87"/>
        <source>No damage. Everything opens and matches the log.</source>
        <translation>No damage. Everything opens and matches the log.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="89"/>
        <source>Checked on %1.</source>
        <translation>Checked on %1.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="97"/>
        <source>%n unfinished copy(ies) that were left behind are being removed.</source>
        <translation>
            <numerusform>%n unfinished copy that was left behind is being removed.</numerusform>
            <numerusform>%n unfinished copies that were left behind are being removed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="99"/>
        <source>An unfinished copy of the vault is still here, and could not be removed: %1</source>
        <translation>An unfinished copy of the vault is still here, and could not be removed: %1</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="107"/>
        <source>%n log line(s) of erased cases have passed the retention period and are being removed.</source>
        <translation>
            <numerusform>%n log line of erased cases has passed the retention period and is being removed.</numerusform>
            <numerusform>%n log lines of erased cases have passed the retention period and are being removed.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/checkcard.cpp" line="132"/>
        <source>Newest first: keys, settings, erasures and moves. What happens in a case is in the log of that case.</source>
        <translation>Newest first: keys, settings, erasures and moves. What happens in a case is in the log of that case.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ChecklistTab</name>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="60"/>
        <source>This checklist was made with version %1, which is not available here. It is now weighed with version %2.</source>
        <translation>This checklist was made with version %1, which is not available here. It is now weighed with version %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="62"/>
        <source>This checklist was made with version %1 and keeps it. New checklists use version %2.</source>
        <translation>This checklist was made with version %1 and keeps it. New checklists use version %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/checklisttab.cpp" line="64"/>
        <source>Weigh again with version %1</source>
        <translation>Weigh again with version %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::ChildPage</name>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="36"/>
        <source>What the child says, word for word</source>
        <translation>What the child says, word for word</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="66"/>
        <source>What you write here counts as suspected until an adult has been asked. Leave empty what the child does not mention.</source>
        <translation>What you write here counts as suspected until an adult has been asked. Leave empty what the child does not mention.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="79"/>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <location filename="../ui/checklist/childpage.cpp" line="84"/>
        <source>The child&apos;s own words about this</source>
        <translation>The child&apos;s own words about this</translation>
    </message>
</context>
<context>
    <name>vw::ui::ClosingPage</name>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="58"/>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="58"/>
        <source>The vault is locked and everything is saved.</source>
        <translation>The vault is locked and everything is saved.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="59"/>
        <source>The backup is being made. The program closes automatically when it is ready.</source>
        <translation>The backup is being made. The program closes automatically when it is ready.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="59"/>
        <source>Close without this backup</source>
        <translation>Close without this backup</translation>
    </message>
</context>
<context>
    <name>vw::ui::ContentCard</name>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="26"/>
        <source>Questions, weights and texts</source>
        <translation>Questions, weights and texts</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="27"/>
        <source>Those of the program, version %1</source>
        <translation>Those of the program, version %1</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="28"/>
        <source>Those of the folder %1, version %2</source>
        <translation>Those of the folder %1, version %2</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="32"/>
        <source>Made on %1. To be checked again before %2. %3</source>
        <translation>Made on %1. To be checked again before %2. %3</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="35"/>
        <source>A folder of your own replaces them for new checklists. A case keeps the version it was made with. A folder with even one fault is not accepted.</source>
        <translation>A folder of your own replaces them for new checklists. A case keeps the version it was made with. A folder with even one fault is not accepted.</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="39"/>
        <source>Use those from a folder</source>
        <translation>Use those from a folder</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="43"/>
        <source>Back to those of the program</source>
        <translation>Back to those of the program</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="58"/>
        <source>%1: names and numbers to be checked again before %2.</source>
        <translation>%1: names and numbers to be checked again before %2.</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="64"/>
        <source>Folder with taxonomy.json</source>
        <translation>Folder with taxonomy.json</translation>
    </message>
    <message>
        <location filename="../ui/settings/contentcard.cpp" line="75"/>
        <source>The folder %1 was not accepted. What was in use stays in use.</source>
        <translation>The folder %1 was not accepted. What was in use stays in use.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/settings/contentcard.cpp" line="79"/>
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>and %n more fault</numerusform>
            <numerusform>and %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::CreatePage</name>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="34"/>
        <source>Make the vault</source>
        <translation>Make the vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="43"/>
        <source>A new vault</source>
        <translation>A new vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="45"/>
        <source>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</source>
        <translation>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="46"/>
        <source>File name, without names of persons</source>
        <translation>File name, without names of persons</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="46"/>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="48"/>
        <location filename="../ui/keeping/createpage.cpp" line="51"/>
        <location filename="../ui/keeping/createpage.cpp" line="68"/>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="52"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="56"/>
        <source>Your initials, for the log</source>
        <translation>Your initials, for the log</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="57"/>
        <source>Passphrase: four or more words that nobody else knows</source>
        <translation>Passphrase: four or more words that nobody else knows</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="62"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="102"/>
        <source>Give the file a name, without a slash.</source>
        <translation>Give the file a name, without a slash.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/createpage.cpp" line="115"/>
        <source>owner</source>
        <translation>owner</translation>
    </message>
</context>
<context>
    <name>vw::ui::CrosswalkPage</name>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="22"/>
        <source>Alongside other lists</source>
        <translation>Alongside other lists</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="23"/>
        <source>Which items of another list these answers already touch. Numbers only: the words belong to their makers. This is not a score on that list, and a touched item is not a completed item.</source>
        <translation>Which items of another list these answers already touch. Numbers only: the words belong to their makers. This is not a score on that list, and a touched item is not a completed item.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="30"/>
        <source>Which list</source>
        <translation>Which list</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="60"/>
        <source>%1 items: %2 touched by an answer, %3 open, %4 not asked here.</source>
        <translation>%1 items: %2 touched by an answer, %3 open, %4 not asked here.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="56"/>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="66"/>
        <source>The order of the items is from memory and has not been checked yet: provisional.</source>
        <translation>The order of the items is from memory and has not been checked yet: provisional.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="67"/>
        <source>Open: not discussed, or not known</source>
        <translation>Open: not discussed, or not known</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="68"/>
        <source>Touched by an answer</source>
        <translation>Touched by an answer</translation>
    </message>
    <message>
        <location filename="../ui/evidence/crosswalkpage.cpp" line="69"/>
        <source>Not asked here</source>
        <translation>Not asked here</translation>
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
        <location filename="../ui/shell/dangerbar.cpp" line="21"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="59"/>
        <source>Phone numbers (F6)</source>
        <translation>Phone numbers (F6)</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="108"/>
        <source>112 called at .. by ..</source>
        <translation>112 called at .. by ..</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="109"/>
        <source>No 112, because ..</source>
        <translation>No 112, because ..</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="174"/>
        <source>At what time</source>
        <translation>At what time</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="174"/>
        <source>Why no 112</source>
        <translation>Why no 112</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="179"/>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="182"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="183"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="213"/>
        <source>Write the time and the name.</source>
        <translation>Write the time and the name.</translation>
    </message>
    <message>
        <location filename="../ui/shell/dangerbar.cpp" line="213"/>
        <source>Write one sentence.</source>
        <translation>Write one sentence.</translation>
    </message>
</context>
<context>
    <name>vw::ui::DecisionPage</name>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="43"/>
        <source>First answer questions 1 and 2 in step 4.</source>
        <translation>First answer questions 1 and 2 in step 4.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="61"/>
        <source>This follows from your answers</source>
        <translation>This follows from your answers</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="79"/>
        <source>Two decisions</source>
        <translation>Two decisions</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="80"/>
        <location filename="../ui/meldcode/decisionpage.cpp" line="82"/>
        <source>Decision 1: is reporting necessary?</source>
        <translation>Decision 1: is reporting necessary?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="81"/>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="81"/>
        <source>Do not report</source>
        <translation>Do not report</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="85"/>
        <source>Why? Not reporting is a decision too.</source>
        <translation>Why? Not reporting is a decision too.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="87"/>
        <location filename="../ui/meldcode/decisionpage.cpp" line="90"/>
        <source>Decision 2: is it (also) possible to give or organise help?</source>
        <translation>Decision 2: is it (also) possible to give or organise help?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="89"/>
        <source>Help is possible</source>
        <translation>Help is possible</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="89"/>
        <source>Help is not possible</source>
        <translation>Help is not possible</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="92"/>
        <source>Help never takes the place of a report that is necessary.</source>
        <translation>Help never takes the place of a report that is necessary.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="94"/>
        <source>Which help, by whom, until when; or why not</source>
        <translation>Which help, by whom, until when; or why not</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="96"/>
        <source>Decided by (name and job title)</source>
        <translation>Decided by (name and job title)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="97"/>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="111"/>
        <source>I deviate</source>
        <translation>I deviate</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="113"/>
        <source>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</source>
        <translation>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="115"/>
        <source>Why do you deviate?</source>
        <translation>Why do you deviate?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="116"/>
        <source>Second reader (name and job title)</source>
        <translation>Second reader (name and job title)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="168"/>
        <source>You do not decide this alone. Who makes the decision?</source>
        <translation>You do not decide this alone. Who makes the decision?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/decisionpage.cpp" line="185"/>
        <source>Still needed: your reason, and the second reader or the advice from Veilig Thuis (step 2).</source>
        <translation>Still needed: your reason, and the second reader or the advice from Veilig Thuis (step 2).</translation>
    </message>
</context>
<context>
    <name>vw::ui::DossierTab</name>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="31"/>
        <source>Pages of the case file</source>
        <translation>Pages of the case file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="64"/>
        <source>Stalking log</source>
        <translation>Stalking log</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="65"/>
        <source>Who knows what</source>
        <translation>Who knows what</translation>
    </message>
    <message>
        <location filename="../ui/dossier/dossiertab.cpp" line="66"/>
        <source>About the case</source>
        <translation>About the case</translation>
    </message>
</context>
<context>
    <name>vw::ui::DossierWords</name>
    <message>
        <location filename="../ui/dossier/options.cpp" line="15"/>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
</context>
<context>
    <name>vw::ui::DraftsCard</name>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="42"/>
        <source>Text that was kept when the vault was locked</source>
        <translation>Text that was kept when the vault was locked</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="49"/>
        <source>A case that was not saved yet</source>
        <translation>A case that was not saved yet</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="49"/>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="51"/>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../ui/caseload/draftscard.cpp" line="52"/>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
</context>
<context>
    <name>vw::ui::DutiesBox</name>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="55"/>
        <source>May I speak without consent? Weigh it step by step</source>
        <translation>May I speak without consent? Weigh it step by step</translation>
    </message>
</context>
<context>
    <name>vw::ui::EntityCard</name>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="38"/>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="68"/>
        <location filename="../ui/dossier/entitycard.cpp" line="164"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="69"/>
        <source>Change %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="70"/>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="71"/>
        <source>Delete %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="91"/>
        <source>Delete this? The log keeps what was here.</source>
        <translation>Delete this? The log keeps what was here.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="92"/>
        <source>No, keep it</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="93"/>
        <source>Yes, delete</source>
        <translation>Yes, delete</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="126"/>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <location filename="../ui/dossier/entitycard.cpp" line="134"/>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="37"/>
        <source>still empty</source>
        <translation>still empty</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="45"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="57"/>
        <source>&quot;%1&quot; is not saved as a date</source>
        <translation>&quot;%1&quot; is not saved as a date</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="59"/>
        <source>part S only</source>
        <translation>part S only</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="68"/>
        <source>Ctrl+Enter saves and starts the next one.</source>
        <translation>Ctrl+Enter saves and starts the next one.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordcard.h" line="90"/>
        <source>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</source>
        <translation>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</translation>
    </message>
</context>
<context>
    <name>vw::ui::EntityForm</name>
    <message>
        <location filename="../ui/parts/dates.cpp" line="57"/>
        <source>before %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="58"/>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="15"/>
        <source>Not saved yet: this cannot be read as a date. Write for example 3-11-2026, 3 nov 2026, november 2026 or yesterday. What you typed stays here.</source>
        <translation>Not saved yet: this cannot be read as a date. Write for example 3-11-2026, 3 nov 2026, november 2026 or yesterday. What you typed stays here.</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="18"/>
        <source>Not saved yet: is this %1? Then go to the next field. Or keep typing.</source>
        <translation>Not saved yet: is this %1? Then go to the next field. Or keep typing.</translation>
    </message>
    <message>
        <location filename="../ui/parts/dates.cpp" line="20"/>
        <source>This date is in the future.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <location filename="../ui/parts/form.cpp" line="104"/>
        <source>3-11-2026, nov 2026, 2026 or yesterday</source>
        <translation>3-11-2026, nov 2026, 2026 or yesterday</translation>
    </message>
    <message>
        <location filename="../ui/parts/form.cpp" line="113"/>
        <source>d-m-yyyy</source>
        <translation>d-m-yyyy</translation>
    </message>
</context>
<context>
    <name>vw::ui::EraseCard</name>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="53"/>
        <source>Keeping and erasing</source>
        <translation>Keeping and erasing</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="54"/>
        <source>The retention period of a case starts when it is closed. The program proposes, your organisation decides: no case is ever erased automatically.</source>
        <translation>The retention period of a case starts when it is closed. The program proposes, your organisation decides: no case is ever erased automatically.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="46"/>
        <location filename="../ui/keeping/erasecard.cpp" line="59"/>
        <source>Closed cases</source>
        <translation>Closed cases</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="96"/>
        <source>No case is closed yet.</source>
        <translation>No case is closed yet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="97"/>
        <source>%n case(s) may be erased now.</source>
        <translation>
            <numerusform>%n case may be erased now.</numerusform>
            <numerusform>%n cases may be erased now.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="119"/>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="120"/>
        <source>Erase case %1</source>
        <translation>Erase case %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="133"/>
        <source>Erase case %1 for good</source>
        <translation>Erase case %1 for good</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="136"/>
        <source>The retention period has not passed. Only your organisation can decide this.</source>
        <translation>The retention period has not passed. Only your organisation can decide this.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="139"/>
        <source>Everything in it goes: persons, facts, notes, answers, documents and the words in its log. That cannot be undone.</source>
        <translation>Everything in it goes: persons, facts, notes, answers, documents and the words in its log. That cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="142"/>
        <source>What stays of its log is who did what and when, without content, until %n year(s) after the last line.</source>
        <translation>
            <numerusform>What stays of its log is who did what and when, without content, until %n year after the last line.</numerusform>
            <numerusform>What stays of its log is who did what and when, without content, until %n years after the last line.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="148"/>
        <location filename="../ui/keeping/erasecard.cpp" line="151"/>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="153"/>
        <source>Delete the older backups too, and make a new one: this case is still in them</source>
        <translation>Delete the older backups too, and make a new one: this case is still in them</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="156"/>
        <source>Type the code of the case to confirm</source>
        <translation>Type the code of the case to confirm</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="159"/>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="159"/>
        <source>Keep the case</source>
        <translation>Keep the case</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="184"/>
        <source>This case was reopened or must not be erased. Nothing was erased.</source>
        <translation>This case was reopened or must not be erased. Nothing was erased.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="196"/>
        <source>The case has been erased. The older backups are still there, and will go with the next one: %1</source>
        <translation>The case has been erased. The older backups are still there, and will go with the next one: %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="215"/>
        <source>Print the receipt</source>
        <translation>Print the receipt</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="215"/>
        <source>Save the receipt as PDF</source>
        <translation>Save the receipt as PDF</translation>
    </message>
    <message>
        <location filename="../ui/keeping/erasecard.cpp" line="216"/>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
</context>
<context>
    <name>vw::ui::EvidencePage</name>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="31"/>
        <source>What it is based on</source>
        <translation>What it is based on</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="34"/>
        <source>The list and its sources</source>
        <translation>The list and its sources</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="34"/>
        <source>What is law, and what is not yet</source>
        <translation>What is law, and what is not yet</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="35"/>
        <source>Which page</source>
        <translation>Which page</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="55"/>
        <source>Version %1 of %2. To be checked again before %3. %4</source>
        <translation>Version %1 of %2. To be checked again before %3. %4</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="58"/>
        <source>The honest limits</source>
        <translation>The honest limits</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="60"/>
        <source>How points are made</source>
        <translation>How points are made</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="63"/>
        <source>Dutch figures</source>
        <translation>Dutch figures</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="64"/>
        <source>Not verified yet</source>
        <translation>Not verified yet</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="90"/>
        <source>How sure: the marks</source>
        <translation>How sure: the marks</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="107"/>
        <source>Every weight and its studies</source>
        <translation>Every weight and its studies</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/evidence/evidencepage.cpp" line="123"/>
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="129"/>
        <source>Used: </source>
        <translation>Used: </translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="143"/>
        <source>Flags that are serious in their own right, and their sources</source>
        <translation>Flags that are serious in their own right, and their sources</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="157"/>
        <source>All sources</source>
        <translation>All sources</translation>
    </message>
    <message>
        <location filename="../ui/evidence/evidencepage.cpp" line="161"/>
        <source>not seen, from memory</source>
        <translation>not seen, from memory</translation>
    </message>
</context>
<context>
    <name>vw::ui::ExportPanel</name>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="45"/>
        <source>Read and signed (CONCEPT disappears)</source>
        <translation>Read and signed (CONCEPT disappears)</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="47"/>
        <source>Secure form or secure email</source>
        <translation>Secure form or secure email</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="48"/>
        <source>USB or other</source>
        <translation>USB or other</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="49"/>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="50"/>
        <source>Ordinary email</source>
        <translation>Ordinary email</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="63"/>
        <location filename="../ui/referral/exportpanel.cpp" line="64"/>
        <source>How do you send it?</source>
        <translation>How do you send it?</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="89"/>
        <source>Show what must be corrected</source>
        <translation>Show what must be corrected</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="110"/>
        <source>For your own records</source>
        <translation>For your own records</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="111"/>
        <source>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read it there? Portal, letter, email, voicemail. Shield it first.</source>
        <translation>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read it there? Portal, letter, email, voicemail. Shield it first.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="114"/>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="117"/>
        <source>Copy part S as text</source>
        <translation>Copy part S as text</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="118"/>
        <source>Part S must never be where the presumed perpetrator or the family can read it.</source>
        <translation>Part S must never be where the presumed perpetrator or the family can read it.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="124"/>
        <source>Keep an archive copy in the vault</source>
        <translation>Keep an archive copy in the vault</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="184"/>
        <source>This cannot be sent yet. This must be corrected first: %1. Until then the buttons below are off.</source>
        <translation>This cannot be sent yet. This must be corrected first: %1. Until then the buttons below are off.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="196"/>
        <source>Sent, printed or copied before</source>
        <translation>Sent, printed or copied before</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="209"/>
        <source>Not by ordinary email. It can be read on the way and in family mailboxes, and it cannot be recalled. Use the receiver&apos;s secure form or secure email, or call and deliver it.</source>
        <translation>Not by ordinary email. It can be read on the way and in family mailboxes, and it cannot be recalled. Use the receiver&apos;s secure form or secure email, or call and deliver it.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="229"/>
        <source>Not everyone is allowed to read this. Send it separately from the open part, and only to the person who needs it.</source>
        <translation>Not everyone is allowed to read this. Send it separately from the open part, and only to the person who needs it.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="241"/>
        <source>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</source>
        <translation>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="242"/>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="248"/>
        <source>Copy for each tab of the web form</source>
        <translation>Copy for each tab of the web form</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="253"/>
        <location filename="../ui/referral/exportpanel.cpp" line="254"/>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="264"/>
        <source>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it with the file.</source>
        <translation>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it with the file.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="265"/>
        <source>Save encrypted file</source>
        <translation>Save encrypted file</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="273"/>
        <source>The printer and its queue may keep a copy. Use a printer you are standing next to, and collect the pages at once.</source>
        <translation>The printer and its queue may keep a copy. Use a printer you are standing next to, and collect the pages at once.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="274"/>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="285"/>
        <source>Passphrase: %1</source>
        <translation>Passphrase: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="287"/>
        <source>Call the receiver and read these words out. They are shown only now and not kept anywhere. Without them nobody can open the file.</source>
        <translation>Call the receiver and read these words out. They are shown only now and not kept anywhere. Without them nobody can open the file.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exportpanel.cpp" line="290"/>
        <source>Given by phone, hide it</source>
        <translation>Given by phone, hide it</translation>
    </message>
</context>
<context>
    <name>vw::ui::Exporter</name>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="59"/>
        <source>Not sent: something must be corrected first. See the list &quot;Check&quot;.</source>
        <translation>Not sent: something must be corrected first. See the list &quot;Check&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="64"/>
        <source>There is nothing for part S. So there is no second file.</source>
        <translation>There is nothing for part S. So there is no second file.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="72"/>
        <source>Not sent: it cannot be recorded in the log of the case, and without a log line nothing leaves the program.</source>
        <translation>Not sent: it cannot be recorded in the log of the case, and without a log line nothing leaves the program.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="93"/>
        <source>The log says that it failed.</source>
        <translation>The log says that it failed.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="93"/>
        <source>The log still says that it left, because nothing can be saved now.</source>
        <translation>The log still says that it left, because nothing can be saved now.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="99"/>
        <source>Where should the file go?</source>
        <translation>Where should the file go?</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="105"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="138"/>
        <source>Saved as %1. This file is not encrypted: send it only through the secure form or secure email, then delete it here.</source>
        <translation>Saved as %1. This file is not encrypted: send it only through the secure form or secure email, then delete it here.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="152"/>
        <source>Saved as %1, encrypted.</source>
        <translation>Saved as %1, encrypted.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="173"/>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="36"/>
        <source>There is no printer on this computer. Connect one, or choose another way to send.</source>
        <translation>There is no printer on this computer. Connect one, or choose another way to send.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="197"/>
        <source>The printer did not accept the document. Check whether it is on and has paper, and try again. Nothing is lost.</source>
        <translation>The printer did not accept the document. Check whether it is on and has paper, and try again. Nothing is lost.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="201"/>
        <source>%1 sent to the printer. Collect it at once.</source>
        <translation>%1 sent to the printer. Collect it at once.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="216"/>
        <source>The archive copy could not be kept yet. The program tries again.</source>
        <translation>The archive copy could not be kept yet. The program tries again.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="218"/>
        <source>The archive copy is kept in the vault. It is nowhere else.</source>
        <translation>The archive copy is kept in the vault. It is nowhere else.</translation>
    </message>
    <message>
        <location filename="../ui/referral/exporter.cpp" line="248"/>
        <source>The archive copy is saved as %1. This file is not encrypted. Delete it as soon as you no longer need it.</source>
        <translation>The archive copy is saved as %1. This file is not encrypted. Delete it as soon as you no longer need it.</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactCard</name>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="49"/>
        <source>fact</source>
        <translation>fact</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="77"/>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="80"/>
        <source>still empty</source>
        <translation>still empty</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="82"/>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="87"/>
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="90"/>
        <source>known to: %1</source>
        <translation>known to: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="92"/>
        <source>breach of a ban</source>
        <translation>breach of a ban</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="98"/>
        <location filename="../ui/dossier/factcard.cpp" line="137"/>
        <source>Without a source this is not printed.</source>
        <translation>Without a source this is not printed.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="100"/>
        <source>said by %1</source>
        <translation>said by %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="102"/>
        <source>place: %1</source>
        <translation>place: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="104"/>
        <source>part S only</source>
        <translation>part S only</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="127"/>
        <source>Who did it (letters)</source>
        <translation>Who did it (letters)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="127"/>
        <source>for example: B</source>
        <translation>for example: B</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="128"/>
        <source>To whom (letters)</source>
        <translation>To whom (letters)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="185"/>
        <source>no ban chosen</source>
        <translation>no ban chosen</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="166"/>
        <source>Known to (police, school, GP, neighbours ...)</source>
        <translation>Known to (police, school, GP, neighbours ...)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="167"/>
        <source>Known there since</source>
        <translation>Known there since</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="176"/>
        <source>What kind, and how far did it go? A step per kind. The effect counts: pushed down the stairs is the highest step.</source>
        <translation>What kind, and how far did it go? A step per kind. The effect counts: pushed down the stairs is the highest step.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="180"/>
        <source>More: kind of event, stalking log, breach of a ban</source>
        <translation>More: kind of event, stalking log, breach of a ban</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="189"/>
        <source>a measure that was removed</source>
        <translation>a measure that was removed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="191"/>
        <source>Which ban did this break?</source>
        <translation>Which ban did this break?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="94"/>
        <source>&quot;%1&quot; is not saved as a date</source>
        <translation>&quot;%1&quot; is not saved as a date</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="114"/>
        <source>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</source>
        <translation>Not saved yet: &quot;%1&quot; is not a date yet. Check the date again, or leave it empty.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="122"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="123"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="124"/>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="128"/>
        <source>for example: A</source>
        <translation>for example: A</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="130"/>
        <source>What happened? Write what you see, not what you think.</source>
        <translation>What happened? Write what you see, not what you think.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="132"/>
        <source>What was the result? Injury, fear, damage, children</source>
        <translation>What was the result? Injury, fear, damage, children</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="133"/>
        <source>How do you know this?</source>
        <translation>How do you know this?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="139"/>
        <source>Who said this?</source>
        <translation>Who said this?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="139"/>
        <source>role and name, or &quot;known to the reporter&quot;</source>
        <translation>role and name, or &quot;known to the reporter&quot;</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="146"/>
        <source>Who is allowed to read this?</source>
        <translation>Who is allowed to read this?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factcard.cpp" line="151"/>
        <source>Ctrl+Enter saves and starts the next fact.</source>
        <translation>Ctrl+Enter saves and starts the next fact.</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactFilter</name>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="28"/>
        <location filename="../ui/dossier/factfilter.cpp" line="41"/>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="28"/>
        <location filename="../ui/dossier/factfilter.cpp" line="42"/>
        <source>Known to</source>
        <translation>Known to</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="29"/>
        <location filename="../ui/dossier/factfilter.cpp" line="44"/>
        <source>In groups</source>
        <translation>In groups</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="29"/>
        <source>With these words</source>
        <translation>With these words</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="45"/>
        <source>all kinds</source>
        <translation>all kinds</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="48"/>
        <source>without a kind</source>
        <translation>without a kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="49"/>
        <source>by date</source>
        <translation>by date</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="50"/>
        <source>by who knows it</source>
        <translation>by who knows it</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="51"/>
        <source>by kind</source>
        <translation>by kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="52"/>
        <source>by month</source>
        <translation>by month</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="72"/>
        <source>all facts</source>
        <translation>all facts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="75"/>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="134"/>
        <source>Known to nobody yet</source>
        <translation>Known to nobody yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="138"/>
        <source>Without a kind</source>
        <translation>Without a kind</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factfilter.cpp" line="142"/>
        <source>Date not known</source>
        <translation>Date not known</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactList</name>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="24"/>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="48"/>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="53"/>
        <source>G2  Facts from the case file</source>
        <translation>G2  Facts from the case file</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="99"/>
        <source>Part S only</source>
        <translation>Part S only</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="99"/>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="106"/>
        <source>Add the first fact in the case file</source>
        <translation>Add the first fact in the case file</translation>
    </message>
    <message>
        <location filename="../ui/referral/factlist.cpp" line="106"/>
        <source>Add or change facts in the case file</source>
        <translation>Add or change facts in the case file</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactPicker</name>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="20"/>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="50"/>
        <source>Add a fact of this case</source>
        <translation>Add a fact of this case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="62"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factpicker.cpp" line="63"/>
        <source>Remove the fact %1</source>
        <translation>Remove the fact %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactShows</name>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="18"/>
        <source>What does this fact show? You choose; you can copy it to the question.</source>
        <translation>What does this fact show? You choose; you can copy it to the question.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="19"/>
        <location filename="../ui/dossier/factshows.cpp" line="20"/>
        <source>Another question of the checklist</source>
        <translation>Another question of the checklist</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factshows.cpp" line="66"/>
        <source>What does this fact show?</source>
        <translation>What does this fact show?</translation>
    </message>
</context>
<context>
    <name>vw::ui::FactsPage</name>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="18"/>
        <location filename="../ui/dossier/factspage.cpp" line="23"/>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="19"/>
        <source>What was done, by whom, when, with what result. Write as if the client will read this.</source>
        <translation>What was done, by whom, when, with what result. Write as if the client will read this.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="23"/>
        <source>No facts yet</source>
        <translation>No facts yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="24"/>
        <source>What happened appears here, one event at a time, with the date and how you know it. If you do not know the exact date, give a month or a year.</source>
        <translation>What happened appears here, one event at a time, with the date and how you know it. If you do not know the exact date, give a month or a year.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="26"/>
        <source>Add fact</source>
        <translation>Add fact</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="50"/>
        <source>Copy the selected facts as text</source>
        <translation>Copy the selected facts as text</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="74"/>
        <source>%1 of %n facts</source>
        <translation>
            <numerusform>%1 of %n fact</numerusform>
            <numerusform>%1 of %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="74"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="75"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="77"/>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="77"/>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="144"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="145"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="146"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/dossier/factspage.cpp" line="147"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>vw::ui::FieldEntry</name>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="30"/>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="32"/>
        <source>Part S only</source>
        <translation>Part S only</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="64"/>
        <source>Choose: %1</source>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="126"/>
        <source>Write why it is not known. That is an answer too.</source>
        <translation>Write why it is not known. That is an answer too.</translation>
    </message>
    <message>
        <location filename="../ui/referral/fieldentry.cpp" line="132"/>
        <source>Filled in automatically: %1</source>
        <translation>Filled in automatically: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::FindingsList</name>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="39"/>
        <source>Nothing prevents sending. Read the document once more as the receiver will read it.</source>
        <translation>Nothing prevents sending. Read the document once more as the receiver will read it.</translation>
    </message>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="41"/>
        <source>First this, then it can be sent</source>
        <translation>First this, then it can be sent</translation>
    </message>
    <message>
        <location filename="../ui/referral/findingslist.cpp" line="47"/>
        <source>Check this again</source>
        <translation>Check this again</translation>
    </message>
</context>
<context>
    <name>vw::ui::FirstStart</name>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="28"/>
        <source>Before you begin</source>
        <translation>Before you begin</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="29"/>
        <source>Only your place of work is needed now. The rest can wait, and you will find it under Settings. Everything stays in the vault on this computer.</source>
        <translation>Only your place of work is needed now. The rest can wait, and you will find it under Settings. Everything stays in the vault on this computer.</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="38"/>
        <source>Start working</source>
        <translation>Start working</translation>
    </message>
    <message>
        <location filename="../ui/settings/firststart.cpp" line="52"/>
        <source>Choose where you work first. The rest can wait.</source>
        <translation>Choose where you work first. The rest can wait.</translation>
    </message>
</context>
<context>
    <name>vw::ui::HelpPage</name>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="31"/>
        <source>What can help</source>
        <translation>What can help</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="32"/>
        <source>Worked out from the answers, with the reason. Measures can protect in one case and make things worse in another: you decide, together with others.</source>
        <translation>Worked out from the answers, with the reason. Measures can protect in one case and make things worse in another: you decide, together with others.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="48"/>
        <source>Nothing follows from the answers yet. Advice from Veilig Thuis is always possible, without names.</source>
        <translation>Nothing follows from the answers yet. Advice from Veilig Thuis is always possible, without names.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="60"/>
        <source>Region of the person concerned: %1. %2</source>
        <translation>Region of the person concerned: %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="61"/>
        <source>The municipality of the victim is not filled in. Until then your own region stands here: %1. %2</source>
        <translation>The municipality of the victim is not filled in. Until then your own region stands here: %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="79"/>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="113"/>
        <source>What it is, who decides, what limits it</source>
        <translation>What it is, who decides, what limits it</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>When it fits</source>
        <translation>When it fits</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="118"/>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="119"/>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="119"/>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="126"/>
        <source>Not law yet, or only tried</source>
        <translation>Not law yet, or only tried</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/helppage.cpp" line="130"/>
        <source>Because of</source>
        <translation>Because of</translation>
    </message>
</context>
<context>
    <name>vw::ui::InfoPage</name>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="21"/>
        <source>About the case</source>
        <translation>About the case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="89"/>
        <source>Safe contact with the victim</source>
        <translation>Safe contact with the victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="91"/>
        <source>How, and on which number</source>
        <translation>How, and on which number</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="92"/>
        <source>When; moment to call back</source>
        <translation>When; moment to call back</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="95"/>
        <source>Never through this person or in this way</source>
        <translation>Never through this person or in this way</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="96"/>
        <source>Code word, and what it means</source>
        <translation>Code word, and what it means</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="98"/>
        <source>Does somebody check the telephone?</source>
        <translation>Does somebody check the telephone?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="103"/>
        <source>Interpreter: language, by phone, never a relative</source>
        <translation>Interpreter: language, by phone, never a relative</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="113"/>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="115"/>
        <source>Reference (no names)</source>
        <translation>Reference (no names)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="116"/>
        <source>Relationship of the presumed perpetrator to the victim</source>
        <translation>Relationship of the presumed perpetrator to the victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="123"/>
        <source>The case is in</source>
        <translation>The case is in</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="124"/>
        <source>Opened on</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="126"/>
        <source>Household: who lives where?</source>
        <translation>Household: who lives where?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="127"/>
        <source>Keys, door code, dog (only on the emergency sheet)</source>
        <translation>Keys, door code, dog (only on the emergency sheet)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="132"/>
        <source>Who does what</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="145"/>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="146"/>
        <source>Who keeps watch, and when? Fill in a name and a date. Each new fact brings the date forward.</source>
        <translation>Who keeps watch, and when? Fill in a name and a date. Each new fact brings the date forward.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="149"/>
        <source>Review on</source>
        <translation>Review on</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="150"/>
        <source>Who reviews</source>
        <translation>Who reviews</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="156"/>
        <source>Before you leave this case</source>
        <translation>Before you leave this case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="161"/>
        <source>Can {he} read it? Portal, letter, email, voicemail. Shield this, or ask how that is done.</source>
        <translation>Can {he} read it? Portal, letter, email, voicemail. Shield this, or ask how that is done.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="164"/>
        <source>Entered in the file of my organisation</source>
        <translation>Entered in the file of my organisation</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="181"/>
        <source>(checklist: %1: %2)</source>
        <translation>(checklist: %1: %2)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="193"/>
        <source>Moment to call back agreed</source>
        <translation>Moment to call back agreed</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="194"/>
        <source>Every action recorded</source>
        <translation>Every action recorded</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="195"/>
        <source>Children: where they are, and with whom</source>
        <translation>Children: where they are, and with whom</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="196"/>
        <source>Review date, with a name</source>
        <translation>Review date, with a name</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="197"/>
        <source>Entered in the file</source>
        <translation>Entered in the file</translation>
    </message>
    <message>
        <location filename="../ui/dossier/infopage.cpp" line="200"/>
        <source>%1: not yet</source>
        <translation>%1: not yet</translation>
    </message>
</context>
<context>
    <name>vw::ui::JudgementForm</name>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="20"/>
        <location filename="../ui/checklist/judgementform.cpp" line="25"/>
        <source>Your own judgement</source>
        <translation>Your own judgement</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="26"/>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="27"/>
        <source>Second reader</source>
        <translation>Second reader</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="79"/>
        <source>First close the bar at the top: has 112 been called?</source>
        <translation>First close the bar at the top: has 112 been called?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="80"/>
        <source>Can be given once the twelve first questions have been discussed.</source>
        <translation>Can be given once the twelve first questions have been discussed.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="86"/>
        <source>Your judgement stands alongside the list. A more cautious judgement needs no explanation.</source>
        <translation>Your judgement stands alongside the list. A more cautious judgement needs no explanation.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="88"/>
        <source>This is lower than a trigger allows. It is not recorded. Choose at least &quot;%1&quot;.</source>
        <translation>This is lower than a trigger allows. It is not recorded. Choose at least &quot;%1&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/judgementform.cpp" line="92"/>
        <source>Lower than the list: write the reason and the second reader. Advice from Veilig Thuis counts as second reader.</source>
        <translation>Lower than the list: write the reason and the second reader. Advice from Veilig Thuis counts as second reader.</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeepingTerms</name>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="30"/>
        <source>A working copy, once the case is in your organisation&apos;s file, is erased after</source>
        <translation>A working copy, once the case is in your organisation&apos;s file, is erased after</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="31"/>
        <source>Days after closing</source>
        <translation>Days after closing</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="31"/>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="43"/>
        <source>A case that is in no other file is kept for</source>
        <translation>A case that is in no other file is kept for</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="45"/>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="48"/>
        <source>Years of our own period</source>
        <translation>Years of our own period</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="48"/>
        <location filename="../ui/keeping/keepingterms.cpp" line="72"/>
        <source> years</source>
        <translation> years</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="50"/>
        <source>not filled in yet</source>
        <translation>not filled in yet</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="71"/>
        <source>What stays of the log of an erased case, without content, is who did what and when, for</source>
        <translation>What stays of the log of an erased case, without content, is who did what and when, for</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="72"/>
        <source>Years that the log of an erased case is kept</source>
        <translation>Years that the log of an erased case is kept</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keepingterms.cpp" line="73"/>
        <source>nothing is kept</source>
        <translation>nothing is kept</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeptLogs</name>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="33"/>
        <source>Nothing is kept of the logs of erased cases.</source>
        <translation>Nothing is kept of the logs of erased cases.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="36"/>
        <source>Who did what and when in cases that were erased, without content. The number is that of the receipt, which says what case it was.</source>
        <translation>Who did what and when in cases that were erased, without content. The number is that of the receipt, which says what case it was.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="43"/>
        <location filename="../ui/keeping/keptlogs.cpp" line="76"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="50"/>
        <source>(no number)</source>
        <translation>(no number)</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="53"/>
        <source>erased on %1, %n line(s), until %2</source>
        <translation>
            <numerusform>erased on %1, %n line, until %2</numerusform>
            <numerusform>erased on %1, %n lines, until %2</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="56"/>
        <source>Show lines</source>
        <translation>Show lines</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keptlogs.cpp" line="57"/>
        <source>Show the lines of receipt %1</source>
        <translation>Show the lines of receipt %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeyForm</name>
    <message>
        <location filename="../ui/keeping/keyform.cpp" line="16"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyform.cpp" line="39"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>vw::ui::KeysCard</name>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="31"/>
        <source>recovery key</source>
        <translation>recovery key</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="31"/>
        <source>passphrase</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="44"/>
        <source>Keys of the vault</source>
        <translation>Keys of the vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="45"/>
        <source>All persons have their own passphrase: the log then shows who did what. A recovery key on paper opens the vault when a passphrase is lost. Nobody else can help then, not even the makers.</source>
        <translation>All persons have their own passphrase: the log then shows who did what. A recovery key on paper opens the vault when a passphrase is lost. Nobody else can help then, not even the makers.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="51"/>
        <source>Add a passphrase</source>
        <translation>Add a passphrase</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="51"/>
        <source>Make a recovery key</source>
        <translation>Make a recovery key</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="52"/>
        <source>New keys for everything: somebody has an old copy</source>
        <translation>New keys for everything: somebody has an old copy</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="92"/>
        <source>key %1, without a name</source>
        <translation>key %1, without a name</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="97"/>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="99"/>
        <source>the vault is open with this one</source>
        <translation>the vault is open with this one</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="101"/>
        <source>damaged: it no longer opens anything</source>
        <translation>damaged: it no longer opens anything</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="110"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="111"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="112"/>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="138"/>
        <source>A passphrase for one more person</source>
        <translation>A passphrase for one more person</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="138"/>
        <source>Whose passphrase is it? Initials are enough; they appear in the log</source>
        <translation>Whose passphrase is it? Initials are enough; they appear in the log</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="139"/>
        <source>Passphrase: four or more words that nobody else knows</source>
        <translation>Passphrase: four or more words that nobody else knows</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="147"/>
        <source>Added. Lock the vault and let the other person open it once, to be sure.</source>
        <translation>Added. Lock the vault and let the other person open it once, to be sure.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="159"/>
        <source>Another passphrase for %1</source>
        <translation>Another passphrase for %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="159"/>
        <location filename="../ui/keeping/keyscard.cpp" line="268"/>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="166"/>
        <source>Changed. Backups and other old copies still open with the old passphrase.</source>
        <translation>Changed. Backups and other old copies still open with the old passphrase.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="173"/>
        <source>Another name for this key</source>
        <translation>Another name for this key</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="173"/>
        <source>Whose key is it, or where is it kept?</source>
        <translation>Whose key is it, or where is it kept?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="190"/>
        <source>Remove the key of %1?</source>
        <translation>Remove the key of %1?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="191"/>
        <source>You opened the vault with this key. After locking it no longer opens.</source>
        <translation>You opened the vault with this key. After locking it no longer opens.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="192"/>
        <source>It no longer opens the vault. Backups made earlier still open with it.</source>
        <translation>It no longer opens the vault. Backups made earlier still open with it.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="195"/>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="195"/>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="207"/>
        <source>Removed.</source>
        <translation>Removed.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="214"/>
        <source>A recovery key</source>
        <translation>A recovery key</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="214"/>
        <source>Where will the sheet be kept? For example: safe of the team leader</source>
        <translation>Where will the sheet be kept? For example: safe of the team leader</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="239"/>
        <source>This is the recovery key. It is shown only now.</source>
        <translation>This is the recovery key. It is shown only now.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="243"/>
        <source>Print the sheet, or write the key down, and keep it away from the laptop. Anyone who has this key and the file can read everything.</source>
        <translation>Print the sheet, or write the key down, and keep it away from the laptop. Anyone who has this key and the file can read everything.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="247"/>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="247"/>
        <source>Save the sheet as PDF</source>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="248"/>
        <source>I have it, close this</source>
        <translation>I have it, close this</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="259"/>
        <source>A recovery key can always be removed and made again here.</source>
        <translation>A recovery key can always be removed and made again here.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="267"/>
        <source>The whole vault in a new file, under new keys. For when somebody has an old copy and its passphrase.</source>
        <translation>The whole vault in a new file, under new keys. For when somebody has an old copy and its passphrase.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="268"/>
        <location filename="../ui/keeping/keyscard.cpp" line="272"/>
        <source>Name of the new file</source>
        <translation>Name of the new file</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="287"/>
        <source>The whole vault is being written to a new file, under new keys.</source>
        <translation>The whole vault is being written to a new file, under new keys.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="287"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="303"/>
        <source>Created: %1. Not everything was copied. Keep the old vault. %2</source>
        <translation>Created: %1. Not everything was copied. Keep the old vault. %2</translation>
    </message>
    <message>
        <location filename="../ui/keeping/keyscard.cpp" line="305"/>
        <source>Created: %1. Lock this vault, open the new one and check whether everything is there. Then delete the old file and its backups. Other keys must be added again.</source>
        <translation>Created: %1. Lock this vault, open the new one and check whether everything is there. Then delete the old file and its backups. Other keys must be added again.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LawPage</name>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="18"/>
        <source>What applies now, and what is only asked, planned or tried. This is no legal advice: ask a lawyer, Veilig Thuis or the police what applies in your case.</source>
        <translation>What applies now, and what is only asked, planned or tried. This is no legal advice: ask a lawyer, Veilig Thuis or the police what applies in your case.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="23"/>
        <source>This applies</source>
        <translation>This applies</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="23"/>
        <source>Not law yet, or only tried</source>
        <translation>Not law yet, or only tried</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="42"/>
        <source>Asked, planned or tried: %1</source>
        <translation>Asked, planned or tried: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="40"/>
        <source>Now: %1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="44"/>
        <source>Where this was read</source>
        <translation>Where this was read</translation>
    </message>
    <message>
        <location filename="../ui/evidence/lawpage.cpp" line="49"/>
        <source>To be checked again before %1.</source>
        <translation>To be checked again before %1.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LeavingPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="125"/>
        <source>Plan for leaving</source>
        <translation>Plan for leaving</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="127"/>
        <source>Leaving is the most dangerous moment. On paper only &quot;where to&quot; is printed, and only in part S. Write down the kind of place or the organisation there, never an address.</source>
        <translation>Leaving is the most dangerous moment. On paper only &quot;where to&quot; is printed, and only in part S. Write down the kind of place or the organisation there, never an address.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="140"/>
        <source>Nobody is named who knows of this plan.</source>
        <translation>Nobody is named who knows of this plan.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/safetyplan/planpages.cpp" line="140"/>
        <source>%n person(s) know of this plan.</source>
        <translation>
            <numerusform>%n person knows of this plan.</numerusform>
            <numerusform>%n persons know of this plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::LogDetail</name>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="84"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="84"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="150"/>
        <source>other field (%1)</source>
        <translation>other field (%1)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="187"/>
        <source>Choose a line to read what was there, and every version before it.</source>
        <translation>Choose a line to read what was there, and every version before it.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="201"/>
        <source>%n version(s), newest first. A correction adds a version; the earlier ones stay.</source>
        <translation>
            <numerusform>%n version. A correction adds a version; the earlier ones stay.</numerusform>
            <numerusform>%n versions, newest first. A correction adds a version; the earlier ones stay.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="207"/>
        <source>The version before the next one is damaged, so all of it is shown, even what did not change.</source>
        <translation>The version before the next one is damaged, so all of it is shown, even what did not change.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="211"/>
        <source>and %n older version(s): vlagwijzer-cli vault history shows them all</source>
        <translation>
            <numerusform>and %n older version: vlagwijzer-cli vault history shows them all</numerusform>
            <numerusform>and %n older versions: vlagwijzer-cli vault history shows them all</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="221"/>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="223"/>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="225"/>
        <source>What was here cannot be read: it was damaged.</source>
        <translation>What was here cannot be read: it was damaged.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="231"/>
        <source>was: %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="233"/>
        <source>became: %1</source>
        <translation>became: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="235"/>
        <source>became empty</source>
        <translation>became empty</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logdetail.cpp" line="238"/>
        <source>The words are the same as before.</source>
        <translation>The words are the same as before.</translation>
    </message>
</context>
<context>
    <name>vw::ui::LogTab</name>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="36"/>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="49"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="49"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="49"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="49"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="50"/>
        <source>Log of this case</source>
        <translation>Log of this case</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="91"/>
        <source>This case is not saved yet. The log begins at the first answer or word.</source>
        <translation>This case is not saved yet. The log begins at the first answer or word.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="99"/>
        <source>Every change to this case, sealed in order. A line that was changed or removed, or a case that was restored from earlier, is noticed when the vault or this case is opened. Only a whole older copy of the vault goes unnoticed on a computer that never had the newer one.</source>
        <translation>Every change to this case, sealed in order. A line that was changed or removed, or a case that was restored from earlier, is noticed when the vault or this case is opened. Only a whole older copy of the vault goes unnoticed on a computer that never had the newer one.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="121"/>
        <source>%1 lines in all, %2 shown</source>
        <translation>%1 lines in all, %2 shown</translation>
    </message>
    <message>
        <location filename="../ui/dossier/logtab.cpp" line="125"/>
        <location filename="../ui/dossier/logtab.cpp" line="130"/>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>vw::ui::LongText</name>
    <message>
        <location filename="../ui/parts/longtext.cpp" line="48"/>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <location filename="../ui/parts/longtext.cpp" line="74"/>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
</context>
<context>
    <name>vw::ui::MainWindow</name>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="69"/>
        <source>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</source>
        <translation>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="45"/>
        <source>The backup could not be made. %1</source>
        <translation>The backup could not be made. %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/mainwindow.cpp" line="227"/>
        <source>The whole vault is now in %1. You are continuing there.</source>
        <translation>The whole vault is now in %1. You are continuing there.</translation>
    </message>
</context>
<context>
    <name>vw::ui::MeldcodeSheet</name>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="36"/>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="50"/>
        <source>Safety: first consult Veilig Thuis.</source>
        <translation>Safety: first consult Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="51"/>
        <source>name follows</source>
        <translation>name follows</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="52"/>
        <source>Advice: %1, %2.</source>
        <translation>Advice: %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="66"/>
        <source>kindcheck</source>
        <translation>kindcheck</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="68"/>
        <source>advice from Veilig Thuis</source>
        <translation>advice from Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="72"/>
        <source>question %1</source>
        <translation>question %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="75"/>
        <source>decision 1</source>
        <translation>decision 1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="77"/>
        <source>decision 2</source>
        <translation>decision 2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="79"/>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="82"/>
        <source>&quot;I deviate&quot;</source>
        <translation>&quot;I deviate&quot;</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="94"/>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="97"/>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="99"/>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodesheet.cpp" line="101"/>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
</context>
<context>
    <name>vw::ui::MeldcodeTab</name>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="71"/>
        <source>The order may change, and a step may be repeated. Write down what you skip, and why.</source>
        <translation>The order may change, and a step may be repeated. Write down what you skip, and why.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="78"/>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="82"/>
        <source>To the next step</source>
        <translation>To the next step</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="123"/>
        <source>○ still open</source>
        <translation>○ still open</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="124"/>
        <source>✓ done</source>
        <translation>✓ done</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="125"/>
        <source>– skipped</source>
        <translation>– skipped</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="143"/>
        <source>missing: %1</source>
        <translation>missing: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/meldcodetab.cpp" line="152"/>
        <source>%1 of 5 steps recorded</source>
        <translation>%1 of 5 steps recorded</translation>
    </message>
</context>
<context>
    <name>vw::ui::MunicipalityBox</name>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="20"/>
        <source>%1: now %2</source>
        <translation>%1: now %2</translation>
    </message>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="26"/>
        <source>Not known: ask</source>
        <translation>Not known: ask</translation>
    </message>
    <message>
        <location filename="../ui/parts/municipalitybox.cpp" line="29"/>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
</context>
<context>
    <name>vw::ui::NewPassphrase</name>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="15"/>
        <source>Very easy to guess. Take four or more words that do not belong together.</source>
        <translation>Very easy to guess. Take four or more words that do not belong together.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="16"/>
        <source>Easy to guess. Add a word: longer is better than stranger.</source>
        <translation>Easy to guess. Add a word: longer is better than stranger.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="17"/>
        <source>Hard to guess. One more word makes it even better.</source>
        <translation>Hard to guess. One more word makes it even better.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="20"/>
        <source>Very hard to guess.</source>
        <translation>Very hard to guess.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="24"/>
        <source>The same passphrase again</source>
        <translation>The same passphrase again</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="25"/>
        <source>I know that this passphrase is easy to guess and want it anyway</source>
        <translation>I know that this passphrase is easy to guess and want it anyway</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="45"/>
        <source>Write the passphrase on paper and keep it where only you can reach it.</source>
        <translation>Write the passphrase on paper and keep it where only you can reach it.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="52"/>
        <source>That is longer than can be kept. The maximum is %1 bytes.</source>
        <translation>That is longer than can be kept. The maximum is %1 bytes.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/newpassphrase.cpp" line="55"/>
        <source>The two are not the same yet.</source>
        <translation>The two are not the same yet.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NewPlace</name>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="20"/>
        <source>The whole vault is being written to a new file and checked.</source>
        <translation>The whole vault is being written to a new file and checked.</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="20"/>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="34"/>
        <source>Write the whole vault to a new file</source>
        <translation>Write the whole vault to a new file</translation>
    </message>
    <message>
        <location filename="../ui/shell/newplace.cpp" line="34"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Vaults (*.vlagwijzer)</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteCard</name>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="93"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="122"/>
        <source>Fact</source>
        <translation>Fact</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="124"/>
        <source>Words of %1</source>
        <translation>Words of %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="124"/>
        <source>somebody (fill in who)</source>
        <translation>somebody (fill in who)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="127"/>
        <source>Impression</source>
        <translation>Impression</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="127"/>
        <source>Impression of %1</source>
        <translation>Impression of %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="133"/>
        <source>%1, by %2</source>
        <translation>%1, by %2</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteEntry</name>
    <message>
        <location filename="../ui/dossier/noteentry.cpp" line="20"/>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
    <message>
        <location filename="../ui/dossier/noteentry.cpp" line="26"/>
        <source>Ctrl+Enter saves and starts the next note.</source>
        <translation>Ctrl+Enter saves and starts the next note.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoteForm</name>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="43"/>
        <source>What kind of note is this?</source>
        <translation>What kind of note is this?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="49"/>
        <source>Who said this?</source>
        <translation>Who said this?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="49"/>
        <source>letter, or role and name</source>
        <translation>letter, or role and name</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="52"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="67"/>
        <source>What did you see, hear or read? Who, what, where, when.</source>
        <translation>What did you see, hear or read? Who, what, where, when.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="68"/>
        <source>The words themselves, as exactly as you can.</source>
        <translation>The words themselves, as exactly as you can.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notecard.cpp" line="70"/>
        <source>What do you think or suspect, and what is it based on? What speaks against it?</source>
        <translation>What do you think or suspect, and what is it based on? What speaks against it?</translation>
    </message>
</context>
<context>
    <name>vw::ui::NotesPage</name>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="19"/>
        <location filename="../ui/dossier/notespage.cpp" line="23"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="21"/>
        <source>Keep separate what is a fact, what somebody said and what you think. Write as if the client will read this.</source>
        <translation>Keep separate what is a fact, what somebody said and what you think. Write as if the client will read this.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="23"/>
        <source>No notes yet</source>
        <translation>No notes yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/notespage.cpp" line="23"/>
        <source>Write the first note above. It is saved while you type.</source>
        <translation>Write the first note above. It is saved while you type.</translation>
    </message>
</context>
<context>
    <name>vw::ui::NoticeBar</name>
    <message>
        <location filename="../ui/parts/noticebar.cpp" line="17"/>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>vw::ui::OverviewTab</name>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="43"/>
        <source>Ask the twelve first questions</source>
        <translation>Ask the twelve first questions</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="45"/>
        <source>%n question(s) to go. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>
            <numerusform>%n question to go. &quot;Don&apos;t know&quot; is an answer too.</numerusform>
            <numerusform>%n questions to go. &quot;Don&apos;t know&quot; is an answer too.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="46"/>
        <source>They take five minutes and show what must be done today.</source>
        <translation>They take five minutes and show what must be done today.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="47"/>
        <location filename="../ui/shell/overviewtab.cpp" line="130"/>
        <source>To the questions</source>
        <translation>To the questions</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="49"/>
        <source>Complete the actions for the red flags</source>
        <translation>Complete the actions for the red flags</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="50"/>
        <source>%n action(s) are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.</source>
        <translation>
            <numerusform>%n action is waiting: record what you did, when you will do it, or why not. It is in the panel on the right.</numerusform>
            <numerusform>%n actions are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="55"/>
        <source>Record who this is about</source>
        <translation>Record who this is about</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="55"/>
        <source>The victim, the presumed perpetrator and the children. Only what a receiver needs.</source>
        <translation>The victim, the presumed perpetrator and the children. Only what a receiver needs.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="56"/>
        <source>To the persons</source>
        <translation>To the persons</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="58"/>
        <source>Write down what happened</source>
        <translation>Write down what happened</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="58"/>
        <source>Facts with a date and a source. Write what you see, not what you think.</source>
        <translation>Facts with a date and a source. Write what you see, not what you think.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="59"/>
        <source>To the facts</source>
        <translation>To the facts</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <source>Weigh and decide</source>
        <translation>Weigh and decide</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <source>The five steps and the weighing questions of your profession.</source>
        <translation>The five steps and the weighing questions of your profession.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="63"/>
        <location filename="../ui/shell/overviewtab.cpp" line="66"/>
        <location filename="../ui/shell/overviewtab.cpp" line="74"/>
        <source>To the meldcode</source>
        <translation>To the meldcode</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="69"/>
        <source>Make the referral</source>
        <translation>Make the referral</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="72"/>
        <source>To the referral</source>
        <translation>To the referral</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>Keep watch</source>
        <translation>Keep watch</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>Who keeps watch, and when will you review this?</source>
        <translation>Who keeps watch, and when will you review this?</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="76"/>
        <source>To the case details</source>
        <translation>To the case details</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="112"/>
        <source>%1: open</source>
        <translation>%1: open</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="115"/>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="148"/>
        <source>Ask beforehand</source>
        <translation>Ask beforehand</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="70"/>
        <source>By your own answers the assessment framework says: report. You decide. Urgent? Call Veilig Thuis first. Read the document as Veilig Thuis will read it, and send it today.</source>
        <translation>By your own answers the assessment framework says: report. You decide. Urgent? Call Veilig Thuis first. Read the document as Veilig Thuis will read it, and send it today.</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="159"/>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <location filename="../ui/shell/overviewtab.cpp" line="129"/>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
</context>
<context>
    <name>vw::ui::PageView</name>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="33"/>
        <source>The document as it will be read</source>
        <translation>The document as it will be read</translation>
    </message>
</context>
<context>
    <name>vw::ui::PaperView</name>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="113"/>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="114"/>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="115"/>
        <source>Smaller (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <location filename="../ui/referral/paperview.cpp" line="116"/>
        <source>Larger (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
</context>
<context>
    <name>vw::ui::PartsList</name>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="28"/>
        <source>Parts of the checklist</source>
        <translation>Parts of the checklist</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="46"/>
        <source>Go deeper</source>
        <translation>Go deeper</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="51"/>
        <source>Alongside the questions</source>
        <translation>Alongside the questions</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="53"/>
        <source>What can help</source>
        <translation>What can help</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="55"/>
        <source>What do you recognise?</source>
        <translation>What do you recognise?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="57"/>
        <source>Alongside other lists</source>
        <translation>Alongside other lists</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="110"/>
        <source>■ %1 yes</source>
        <translation>■ %1 yes</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="112"/>
        <source>not needed now</source>
        <translation>not needed now</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="114"/>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="126"/>
        <source>The first twelve
%1 open</source>
        <translation>The first twelve
%1 open</translation>
    </message>
    <message>
        <location filename="../ui/checklist/partslist.cpp" line="126"/>
        <source>The first twelve
all discussed</source>
        <translation>The first twelve
all discussed</translation>
    </message>
</context>
<context>
    <name>vw::ui::PassphraseEdit</name>
    <message>
        <location filename="../ui/keeping/passphraseedit.cpp" line="14"/>
        <location filename="../ui/keeping/passphraseedit.cpp" line="39"/>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../ui/keeping/passphraseedit.cpp" line="39"/>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonCard</name>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="71"/>
        <source>born %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="71"/>
        <source>birth or age: %1</source>
        <translation>birth or age: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="74"/>
        <source>lives with the victim</source>
        <translation>lives with the victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="74"/>
        <source>lives elsewhere</source>
        <translation>lives elsewhere</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="76"/>
        <source>now: %1</source>
        <translation>now: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="83"/>
        <source>knows about the report: %1</source>
        <translation>knows about the report: %1</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="93"/>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="117"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="119"/>
        <source>The child</source>
        <translation>The child</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="122"/>
        <source>Contact details</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="123"/>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="124"/>
        <source>Informed about the concerns or the report</source>
        <translation>Informed about the concerns or the report</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="132"/>
        <source>First names</source>
        <translation>First names</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="133"/>
        <source>Surname</source>
        <translation>Surname</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="134"/>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="134"/>
        <source>date, or approximate age</source>
        <translation>date, or approximate age</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="138"/>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="142"/>
        <source>Relationship to the victim</source>
        <translation>Relationship to the victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="147"/>
        <source>How the texts refer to this person</source>
        <translation>How the texts refer to this person</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="153"/>
        <source>Lives with the victim</source>
        <translation>Lives with the victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="161"/>
        <source>Organisation and job title</source>
        <translation>Organisation and job title</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="162"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="168"/>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="169"/>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="176"/>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="177"/>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="178"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="179"/>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="183"/>
        <source>Do not write down the address of a shelter here.</source>
        <translation>Do not write down the address of a shelter here.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="184"/>
        <source>Work or daytime activity, and where</source>
        <translation>Work or daytime activity, and where</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="185"/>
        <source>Legal representative, curator or mentor</source>
        <translation>Legal representative, curator or mentor</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="186"/>
        <source>Custody: over which children</source>
        <translation>Custody: over which children</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="200"/>
        <source>Municipality: decides which Veilig Thuis it is</source>
        <translation>Municipality: decides which Veilig Thuis it is</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="210"/>
        <source>More than one municipality has this name. Ask which it is.</source>
        <translation>More than one municipality has this name. Ask which it is.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="228"/>
        <source>Where is the child now, and with whom?</source>
        <translation>Where is the child now, and with whom?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="229"/>
        <source>School, childcare, GP</source>
        <translation>School, childcare, GP</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="230"/>
        <source>What the child saw, heard or went through</source>
        <translation>What the child saw, heard or went through</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="231"/>
        <source>Write down what the child says unprompted. Do not ask further.</source>
        <translation>Write down what the child says unprompted. Do not ask further.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="232"/>
        <source>Guardian or youth protection worker</source>
        <translation>Guardian or youth protection worker</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="237"/>
        <source>Does this person know about the report?</source>
        <translation>Does this person know about the report?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="243"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="244"/>
        <source>By whom, and how</source>
        <translation>By whom, and how</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="246"/>
        <source>Reaction and objections</source>
        <translation>Reaction and objections</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personcard.cpp" line="248"/>
        <source>Why not, and when will this person be told?</source>
        <translation>Why not, and when will this person be told?</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonReviews</name>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="85"/>
        <source>Record the persons in the case file first: each gets an assessment of their own.</source>
        <translation>Record the persons in the case file first: each gets an assessment of their own.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="101"/>
        <source>How soon</source>
        <translation>How soon</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="101"/>
        <source>%1: how soon</source>
        <translation>%1: how soon</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="103"/>
        <source>Which lack of safety</source>
        <translation>Which lack of safety</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="103"/>
        <source>%1: which lack of safety</source>
        <translation>%1: which lack of safety</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/personreviews.cpp" line="105"/>
        <source>What is this based on?</source>
        <translation>What is this based on?</translation>
    </message>
</context>
<context>
    <name>vw::ui::PersonsPage</name>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="16"/>
        <location filename="../ui/dossier/personspage.cpp" line="30"/>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="17"/>
        <source>A is the victim, B the presumed perpetrator. You do not need a name to begin.</source>
        <translation>A is the victim, B the presumed perpetrator. You do not need a name to begin.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="20"/>
        <source>+ Victim</source>
        <translation>+ Victim</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="21"/>
        <source>+ Presumed perpetrator</source>
        <translation>+ Presumed perpetrator</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="22"/>
        <source>+ Child</source>
        <translation>+ Child</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="23"/>
        <source>+ Other</source>
        <translation>+ Other</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="30"/>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/personspage.cpp" line="31"/>
        <source>The people this is about appear here: the victim, the presumed perpetrator, every child, and those who help. Begin with the victim.</source>
        <translation>The people this is about appear here: the victim, the presumed perpetrator, every child, and those who help. Begin with the victim.</translation>
    </message>
</context>
<context>
    <name>vw::ui::PhoneCard</name>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="33"/>
        <location filename="../ui/shell/phonecard.cpp" line="39"/>
        <source>Phone card</source>
        <translation>Phone card</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="40"/>
        <source>Close (F6)</source>
        <translation>Close (F6)</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="171"/>
        <source>Say where the person concerned lives: %1.</source>
        <translation>Say where the person concerned lives: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="172"/>
        <source>Say where the person concerned lives.</source>
        <translation>Say where the person concerned lives.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="181"/>
        <source>What do I say?</source>
        <translation>What do I say?</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="188"/>
        <source>Municipality of the person concerned</source>
        <translation>Municipality of the person concerned</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="201"/>
        <source>More than one place has this name. Ask which one it is: %1.</source>
        <translation>More than one place has this name. Ask which one it is: %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="209"/>
        <source>Region of the person concerned</source>
        <translation>Region of the person concerned</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="211"/>
        <source>The region is not known: ask in which municipality the person lives.</source>
        <translation>The region is not known: ask in which municipality the person lives.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="213"/>
        <source>Your own region</source>
        <translation>Your own region</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="223"/>
        <source>What is there, and what to ask</source>
        <translation>What is there, and what to ask</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="231"/>
        <source>Your own numbers</source>
        <translation>Your own numbers</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="239"/>
        <source>None yet. You write them down under Settings, &quot;Your own telephone card&quot;.</source>
        <translation>None yet. You write them down under Settings, &quot;Your own telephone card&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="249"/>
        <source>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</source>
        <translation>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="253"/>
        <source>Where these numbers were read</source>
        <translation>Where these numbers were read</translation>
    </message>
    <message>
        <location filename="../ui/shell/phonecard.cpp" line="262"/>
        <source>To be checked again before %1.</source>
        <translation>To be checked again before %1.</translation>
    </message>
</context>
<context>
    <name>vw::ui::PicturePanel</name>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="30"/>
        <source>All points, with source and weight</source>
        <translation>All points, with source and weight</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="32"/>
        <source>The picture so far</source>
        <translation>The picture so far</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="115"/>
        <source>112: recorded</source>
        <translation>112: recorded</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="195"/>
        <source>Ask this first</source>
        <translation>Ask this first</translation>
    </message>
    <message>
        <location filename="../ui/checklist/picturepanel.cpp" line="189"/>
        <source>If yes: %1</source>
        <translation>If yes: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::PlanBoard</name>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="36"/>
        <source>Safety plan</source>
        <translation>Safety plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="38"/>
        <source>What is agreed, phase by phase. Measures run side by side, and somebody keeps watch through all phases.</source>
        <translation>What is agreed, phase by phase. Measures run side by side, and somebody keeps watch through all phases.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="54"/>
        <source>day of the safety assessment</source>
        <translation>day of the safety assessment</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="56"/>
        <source>safety conditions</source>
        <translation>safety conditions</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="58"/>
        <source>day of the plan</source>
        <translation>day of the plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="59"/>
        <source>Still missing in phase 1: %1</source>
        <translation>Still missing in phase 1: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="97"/>
        <source>Nobody keeps watch yet.</source>
        <translation>Nobody keeps watch yet.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="97"/>
        <source>Nothing agreed yet.</source>
        <translation>Nothing agreed yet.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="98"/>
        <source>+ Agreement or action</source>
        <translation>+ Agreement or action</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="99"/>
        <source>Add an agreement or action to: %1</source>
        <translation>Add an agreement or action to: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="109"/>
        <source>still empty</source>
        <translation>still empty</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="115"/>
        <source>who: %1</source>
        <translation>who: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="120"/>
        <source>up to and including %1, %2</source>
        <translation>up to and including %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="122"/>
        <source>to be looked at again on %1</source>
        <translation>to be looked at again on %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="124"/>
        <source>who checks: %1</source>
        <translation>who checks: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="127"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planboard.cpp" line="128"/>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::PlanTab</name>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="36"/>
        <source>Pages of the safety plan</source>
        <translation>Pages of the safety plan</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="56"/>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="57"/>
        <source>Agreements</source>
        <translation>Agreements</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="58"/>
        <source>The plan as a whole</source>
        <translation>The plan as a whole</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="59"/>
        <source>Plan for leaving</source>
        <translation>Plan for leaving</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="60"/>
        <source>Intimate terror</source>
        <translation>Intimate terror</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="61"/>
        <source>Presumed perpetrator</source>
        <translation>Presumed perpetrator</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/plantab.cpp" line="87"/>
        <source>Agreements of the presumed perpetrator</source>
        <translation>Agreements of the presumed perpetrator</translation>
    </message>
</context>
<context>
    <name>vw::ui::PracticeForm</name>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="20"/>
        <source>Care</source>
        <translation>Care</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="21"/>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="22"/>
        <source>Childcare</source>
        <translation>Childcare</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="23"/>
        <source>Local team</source>
        <translation>Local team</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="24"/>
        <source>Women&apos;s shelter</source>
        <translation>Women&apos;s shelter</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="25"/>
        <source>Veilig Thuis</source>
        <translation>Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="26"/>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="27"/>
        <source>Prosecution service</source>
        <translation>Prosecution service</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="28"/>
        <source>Probation</source>
        <translation>Probation</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="29"/>
        <source>Child protection</source>
        <translation>Child protection</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="30"/>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="47"/>
        <source>About you</source>
        <translation>About you</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="50"/>
        <source>About your organisation</source>
        <translation>About your organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="69"/>
        <location filename="../ui/settings/practiceform.cpp" line="71"/>
        <source>Where do you work? (needed)</source>
        <translation>Where do you work? (needed)</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="74"/>
        <source>This decides the words, the receivers, who to call, and whether you use the meldcode.</source>
        <translation>This decides the words, the receivers, who to call, and whether you use the meldcode.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="75"/>
        <source>I am a doctor (the KNMG rules apply)</source>
        <translation>I am a doctor (the KNMG rules apply)</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>New cases are in</source>
        <translation>New cases are in</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>The Netherlands</source>
        <translation>The Netherlands</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="79"/>
        <source>Caribbean Netherlands</source>
        <translation>Caribbean Netherlands</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="101"/>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="101"/>
        <source>for example hospital, mental health care, primary school</source>
        <translation>for example hospital, mental health care, primary school</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="105"/>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="106"/>
        <source>Your job title</source>
        <translation>Your job title</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="109"/>
        <source>Phone where you can be reached</source>
        <translation>Phone where you can be reached</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="110"/>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="112"/>
        <source>These appear on a report as the reporter&apos;s details. They are kept only in the vault.</source>
        <translation>These appear on a report as the reporter&apos;s details. They are kept only in the vault.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="122"/>
        <source>Your own region of Veilig Thuis</source>
        <translation>Your own region of Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="125"/>
        <source>Not known: ask</source>
        <translation>Not known: ask</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="132"/>
        <source>Type a part of the name</source>
        <translation>Type a part of the name</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="141"/>
        <source>Region of Veilig Thuis</source>
        <translation>Region of Veilig Thuis</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="141"/>
        <source>for example Bonaire</source>
        <translation>for example Bonaire</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="154"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="155"/>
        <source>Address of the organisation</source>
        <translation>Address of the organisation</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="158"/>
        <source>Domestic-violence lead (aandachtsfunctionaris)</source>
        <translation>Domestic-violence lead (aandachtsfunctionaris)</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="159"/>
        <source>Phone of the domestic-violence lead</source>
        <translation>Phone of the domestic-violence lead</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="162"/>
        <source>Person with final responsibility for the decision</source>
        <translation>Person with final responsibility for the decision</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="163"/>
        <source>Job title of the person responsible</source>
        <translation>Job title of the person responsible</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="169"/>
        <source>Does your organisation allow this program?</source>
        <translation>Does your organisation allow this program?</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="170"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="171"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="172"/>
        <source>Don&apos;t know</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="177"/>
        <source>Who is responsible for it in your organisation?</source>
        <translation>Who is responsible for it in your organisation?</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="178"/>
        <source>What is in this program is a working copy. Your organisation&apos;s file remains the official file. Copy what belongs there, mark the case &quot;entered in the file&quot;, and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</source>
        <translation>What is in this program is a working copy. Your organisation&apos;s file remains the official file. Copy what belongs there, mark the case &quot;entered in the file&quot;, and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="182"/>
        <source>Your own telephone card</source>
        <translation>Your own telephone card</translation>
    </message>
    <message>
        <location filename="../ui/settings/practiceform.cpp" line="183"/>
        <source>One number per line: direct line for the region, forensic doctor, emergency department, community police officer, shelter, on call tonight</source>
        <translation>One number per line: direct line for the region, forensic doctor, emergency department, community police officer, shelter, on call tonight</translation>
    </message>
</context>
<context>
    <name>vw::ui::Preview</name>
    <message>
        <location filename="../ui/referral/preview.cpp" line="18"/>
        <source>Open part</source>
        <translation>Open part</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="18"/>
        <source>Part S</source>
        <translation>Part S</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="26"/>
        <source>Which part is shown</source>
        <translation>Which part is shown</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="19"/>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="49"/>
        <source>There is nothing for part S. So there is no second file.</source>
        <translation>There is nothing for part S. So there is no second file.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="50"/>
        <source>Not everyone is allowed to read this page. It is a separate file.</source>
        <translation>Not everyone is allowed to read this page. It is a separate file.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="52"/>
        <source>For the emergency services. Take it with you; never leave it in the home.</source>
        <translation>For the emergency services. Take it with you; never leave it in the home.</translation>
    </message>
    <message>
        <location filename="../ui/referral/preview.cpp" line="51"/>
        <source>Write as if the client will read this.</source>
        <translation>Write as if the client will read this.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ProceduresPage</name>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="50"/>
        <source>A criminal and a family case run beside each other. Tell the public prosecutor or the Zorg- en Veiligheidshuis. In some regions one judge can hear them together: a combizitting.</source>
        <translation>A criminal and a family case run beside each other. Tell the public prosecutor or the Zorg- en Veiligheidshuis. In some regions one judge can hear them together: a combizitting.</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionBox</name>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="30"/>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="34"/>
        <source>Don&apos;t know</source>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/questionbox.cpp" line="39"/>
        <source>Why? Name the facts this is based on.</source>
        <translation>Why? Name the facts this is based on.</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionPage</name>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="65"/>
        <source>Keys Y S N D answer (Yes/Suspected/No/Don&apos;t know), arrows move on, digits tick the small buttons. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>Keys Y S N D answer (Yes/Suspected/No/Don&apos;t know), arrows move on, digits tick the small buttons. &quot;Don&apos;t know&quot; is an answer too.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="71"/>
        <source>To say at the end</source>
        <translation>To say at the end</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="90"/>
        <source>In this order</source>
        <translation>In this order</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="94"/>
        <source>You can say</source>
        <translation>You can say</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="96"/>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="99"/>
        <source>The questions</source>
        <translation>The questions</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="107"/>
        <source>Not needed now</source>
        <translation>Not needed now</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="109"/>
        <source>The first questions about this were answered with no, in a conversation that was in private and safe. Going deeper is not needed now. A no is not proof: ask again when something changes.</source>
        <translation>The first questions about this were answered with no, in a conversation that was in private and safe. Going deeper is not needed now. A no is not proof: ask again when something changes.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="111"/>
        <source>Ask it anyway</source>
        <translation>Ask it anyway</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="128"/>
        <source>For those doing the examination</source>
        <translation>For those doing the examination</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="130"/>
        <source>Only recorded. Nothing is calculated from these answers: every recent strangulation goes to a doctor today.</source>
        <translation>Only recorded. Nothing is calculated from these answers: every recent strangulation goes to a doctor today.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="133"/>
        <source>For doctors and nurses: the details</source>
        <translation>For doctors and nurses: the details</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="135"/>
        <source>You do not have to ask this. Write down what was said, and send {her} to a doctor today.</source>
        <translation>You do not have to ask this. Write down what was said, and send {her} to a doctor today.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="166"/>
        <source>There is nothing to ask here in the conversation. Fill it in afterwards, for the file.</source>
        <translation>There is nothing to ask here in the conversation. Fill it in afterwards, for the file.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="168"/>
        <source>Later, for the file</source>
        <translation>Later, for the file</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="177"/>
        <source>What happens, in words</source>
        <translation>What happens, in words</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="178"/>
        <source>Let her tell it first: what happens, since when, what follows? It stands first on paper, in part S.</source>
        <translation>Let her tell it first: what happens, since when, what follows? It stands first on paper, in part S.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionpage.cpp" line="237"/>
        <source>Next questions (%1)</source>
        <translation>Next questions (%1)</translation>
    </message>
</context>
<context>
    <name>vw::ui::QuestionRow</name>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="72"/>
        <source>Why is it not known?</source>
        <translation>Why is it not known?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="137"/>
        <source>Counts as &quot;don&apos;t know&quot; until you say how you know it, and as of what time.</source>
        <translation>Counts as &quot;don&apos;t know&quot; until you say how you know it, and as of what time.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="139"/>
        <source>Counts as &quot;don&apos;t know&quot;: in this conversation a no proves nothing.</source>
        <translation>Counts as &quot;don&apos;t know&quot;: in this conversation a no proves nothing.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="141"/>
        <source>From the first questions: %1</source>
        <translation>From the first questions: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="143"/>
        <source>Does not apply here, given the other answers.</source>
        <translation>Does not apply here, given the other answers.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="145"/>
        <source>If yes: %1</source>
        <translation>If yes: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="155"/>
        <source>Earlier %1 (%2), now %3.</source>
        <translation>Earlier %1 (%2), now %3.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="156"/>
        <source>Earlier %1, now %2.</source>
        <translation>Earlier %1, now %2.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/questionrow.cpp" line="157"/>
        <source>It counts as suspected. Ask in private: what has changed?</source>
        <translation>It counts as suspected. Ask in private: what has changed?</translation>
    </message>
</context>
<context>
    <name>vw::ui::Receipt</name>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="17"/>
        <source>Known: %1 points. If every open question were yes: %2. The whole list: %3.</source>
        <translation>Known: %1 points. If every open question were yes: %2. The whole list: %3.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="19"/>
        <source>The points show what needs attention first. They are not a probability and not a measured risk. A single point means little.</source>
        <translation>The points show what needs attention first. They are not a probability and not a measured risk. A single point means little.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="23"/>
        <source>Taxonomy version %1</source>
        <translation>Taxonomy version %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="33"/>
        <source>%1 of %2 (provisional)</source>
        <translation>%1 of %2 (provisional)</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="33"/>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="46"/>
        <source>from the first questions</source>
        <translation>from the first questions</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="51"/>
        <source>suspected counts half</source>
        <translation>suspected counts half</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="53"/>
        <source>a circumstance: counts only alongside violence, control, stalking or threats</source>
        <translation>a circumstance: counts only alongside violence, control, stalking or threats</translation>
    </message>
    <message>
        <location filename="../ui/checklist/receipt.cpp" line="55"/>
        <source>its group is full</source>
        <translation>its group is full</translation>
    </message>
</context>
<context>
    <name>vw::ui::RecognitionPage</name>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="32"/>
        <source>What do you recognise?</source>
        <translation>What do you recognise?</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="33"/>
        <source>Cards that help you see. They give no points and make no flag lighter.</source>
        <translation>Cards that help you see. They give no points and make no flag lighter.</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="40"/>
        <source>Five family profiles</source>
        <translation>Five family profiles</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="41"/>
        <source>Five pictures from files, to learn from</source>
        <translation>Five pictures from files, to learn from</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="42"/>
        <source>Eight stages over time</source>
        <translation>Eight stages over time</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="66"/>
        <source>Fits</source>
        <translation>Fits</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="67"/>
        <source>Does not fit, or is misleading</source>
        <translation>Does not fit, or is misleading</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>fits here</source>
        <translation>fits here</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>does not fit</source>
        <translation>does not fit</translation>
    </message>
    <message>
        <location filename="../ui/evidence/recognitionpage.cpp" line="73"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
</context>
<context>
    <name>vw::ui::RecordWords</name>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="22"/>
        <source>Who was told, when, and what came of it. Also what did not look serious then. Three reports of one event are one fact with three reports.</source>
        <translation>Who was told, when, and what came of it. Also what did not look serious then. Three reports of one event are one fact with three reports.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="25"/>
        <source>Add report</source>
        <translation>Add report</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="25"/>
        <source>No reports yet</source>
        <translation>No reports yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="26"/>
        <source>Ask: was anything reported before, by anybody, even when it did not seem serious? Write down every report here.</source>
        <translation>Ask: was anything reported before, by anybody, even when it did not seem serious? Write down every report here.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="29"/>
        <source>Every conversation, every consultation, every attempt: with whom, when, whether it could be said freely, and what was agreed.</source>
        <translation>Every conversation, every consultation, every attempt: with whom, when, whether it could be said freely, and what was agreed.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="32"/>
        <source>Add contact</source>
        <translation>Add contact</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="32"/>
        <source>No contacts yet</source>
        <translation>No contacts yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="33"/>
        <source>Advice from Veilig Thuis belongs here: date, time, the name or number of who answered, the advice, and what you did with it.</source>
        <translation>Advice from Veilig Thuis belongs here: date, time, the name or number of who answered, the advice, and what you did with it.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="37"/>
        <source>Bans and devices that are in force, with their dates. An end of a ban is a dangerous moment: it stands on Today by its own name.</source>
        <translation>Bans and devices that are in force, with their dates. An end of a ban is a dangerous moment: it stands on Today by its own name.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="40"/>
        <source>Add measure</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="40"/>
        <source>No measures yet</source>
        <translation>No measures yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="41"/>
        <source>Ask: is there a ban, and do the police on the street know of it? A breach is a fact with this measure chosen.</source>
        <translation>Ask: is there a ban, and do the police on the street know of it? A breach is a fact with this measure chosen.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="43"/>
        <source>Reports to the police, hearings, custody, contact with the children. A date at court can set something off.</source>
        <translation>Reports to the police, hearings, custody, contact with the children. A date at court can set something off.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="44"/>
        <source>Add procedure</source>
        <translation>Add procedure</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="44"/>
        <source>No procedures yet</source>
        <translation>No procedures yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="45"/>
        <source>Ask about every date: a hearing, a release, a decision about the children.</source>
        <translation>Ask about every date: a hearing, a release, a decision about the children.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="48"/>
        <source>Assessments by others: which instrument, by whom, when, and the outcome as it was told. Their questions are not copied here.</source>
        <translation>Assessments by others: which instrument, by whom, when, and the outcome as it was told. Their questions are not copied here.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="58"/>
        <source>Facts of psychological violence as a case file for the court needs them: what was forced or forbidden, by which means, with which words, how long, and what it did to the victim&apos;s health. &quot;May fit&quot; is no legal judgement.</source>
        <translation>Facts of psychological violence as a case file for the court needs them: what was forced or forbidden, by which means, with which words, how long, and what it did to the victim&apos;s health. &quot;May fit&quot; is no legal judgement.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="62"/>
        <source>One fact for each thing that was forced or forbidden. The victim&apos;s words, as literal as possible.</source>
        <translation>One fact for each thing that was forced or forbidden. The victim&apos;s words, as literal as possible.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="49"/>
        <source>Add assessment</source>
        <translation>Add assessment</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="49"/>
        <source>No assessments by others yet</source>
        <translation>No assessments by others yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="50"/>
        <source>With stalking the police do a SASH, also without a report to the police. Ask for the outcome and the contact person.</source>
        <translation>With stalking the police do a SASH, also without a report to the police. Ask for the outcome and the contact person.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="53"/>
        <source>Conditions, agreements and actions: who, what, until when, what if it is broken, who checks.</source>
        <translation>Conditions, agreements and actions: who, what, until when, what if it is broken, who checks.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="54"/>
        <source>Add agreement</source>
        <translation>Add agreement</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="54"/>
        <source>No agreements yet</source>
        <translation>No agreements yet</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="55"/>
        <source>Begin with what must be so at the very least tonight.</source>
        <translation>Begin with what must be so at the very least tonight.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="61"/>
        <source>Add a fact of psychological violence</source>
        <translation>Add a fact of psychological violence</translation>
    </message>
    <message>
        <location filename="../ui/dossier/recordwords.cpp" line="61"/>
        <source>Nothing recorded yet</source>
        <translation>Nothing recorded yet</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReferralForm</name>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="34"/>
        <source>Automatically: the right to report (Veilig Thuis only)</source>
        <translation>Automatically: the right to report (Veilig Thuis only)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="35"/>
        <source>Right to report, article 5.2.6 Wmo (Veilig Thuis)</source>
        <translation>Right to report, article 5.2.6 Wmo (Veilig Thuis)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="36"/>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="37"/>
        <source>Conflict of duties</source>
        <translation>Conflict of duties</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="38"/>
        <source>Legal requirement or duty</source>
        <translation>Legal requirement or duty</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="39"/>
        <source>Vital interest: to save a life</source>
        <translation>Vital interest: to save a life</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="78"/>
        <source>Who gets this document?</source>
        <translation>Who gets this document?</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="107"/>
        <source>Should the police or a consultation meeting know? Ask Veilig Thuis to bring it in. If there is immediate danger: 112.</source>
        <translation>Should the police or a consultation meeting know? Ask Veilig Thuis to bring it in. If there is immediate danger: 112.</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="79"/>
        <location filename="../ui/referral/referralform.cpp" line="111"/>
        <source>On what ground do you share this?</source>
        <translation>On what ground do you share this?</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="123"/>
        <source>Below are the sections of the document. What the case already knows is filled in automatically; your own words replace it. Nothing here is required in order to save.</source>
        <translation>Below are the sections of the document. What the case already knows is filled in automatically; your own words replace it. Nothing here is required in order to save.</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="133"/>
        <source>Filled in automatically: %1</source>
        <translation>Filled in automatically: %1</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="148"/>
        <source>Receivers</source>
        <translation>Receivers</translation>
    </message>
    <message>
        <location filename="../ui/referral/referralform.cpp" line="243"/>
        <source>Add or change persons in the case file</source>
        <translation>Add or change persons in the case file</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReferralTab</name>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="61"/>
        <source>Print the crisis sheet</source>
        <translation>Print the crisis sheet</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="104"/>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="107"/>
        <source>Print (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="109"/>
        <source>1 Fill in</source>
        <translation>1 Fill in</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="110"/>
        <location filename="../ui/referral/referraltab.cpp" line="159"/>
        <source>2 Check</source>
        <translation>2 Check</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="111"/>
        <source>3 Send</source>
        <translation>3 Send</translation>
    </message>
    <message>
        <location filename="../ui/referral/referraltab.cpp" line="159"/>
        <source>2 Check (%1)</source>
        <translation>2 Check (%1)</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReportsPage</name>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="31"/>
        <source>Your own report left on %1 (%2). Record here what you hear back; on working day 5 and in week 10 it stands on Today.</source>
        <translation>Your own report left on %1 (%2). Record here what you hear back; on working day 5 and in week 10 it stands on Today.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/reportspage.cpp" line="34"/>
        <source>Record this report</source>
        <translation>Record this report</translation>
    </message>
</context>
<context>
    <name>vw::ui::RequestsBox</name>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="66"/>
        <source>Veilig Thuis asks me for information</source>
        <translation>Veilig Thuis asks me for information</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="70"/>
        <source>Write down a request</source>
        <translation>Write down a request</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/guidedwords.cpp" line="88"/>
        <source>Request of %1</source>
        <translation>Request of %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::RescuePage</name>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="41"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Restore a backup or rescue a vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="42"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="56"/>
        <source>The vault that is lost or damaged</source>
        <translation>The vault that is lost or damaged</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="45"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="124"/>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="51"/>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="53"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="75"/>
        <source>1  Restore a backup</source>
        <translation>1  Restore a backup</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="76"/>
        <source>Try this first. The vault that is there now is kept under another name. What was written after the backup is only in that one.</source>
        <translation>Try this first. The vault that is there now is kept under another name. What was written after the backup is only in that one.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="80"/>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="83"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="99"/>
        <location filename="../ui/keeping/rescuepage.cpp" line="143"/>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="85"/>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="94"/>
        <source>The backup is being put in its place and checked.</source>
        <translation>The backup is being put in its place and checked.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="97"/>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="115"/>
        <source>2  Rescue what is still intact</source>
        <translation>2  Rescue what is still intact</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="116"/>
        <source>If there is no good backup: everything in the damaged file that still opens goes into a new vault. The damaged file is only read.</source>
        <translation>If there is no good backup: everything in the damaged file that still opens goes into a new vault. The damaged file is only read.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="119"/>
        <source>Passphrase or recovery key of the damaged vault</source>
        <translation>Passphrase or recovery key of the damaged vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="122"/>
        <source>A backup for its keys, if those of the damaged vault are broken (optional)</source>
        <translation>A backup for its keys, if those of the damaged vault are broken (optional)</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="128"/>
        <source>The new vault</source>
        <translation>The new vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="130"/>
        <source>Passphrase of the new vault</source>
        <translation>Passphrase of the new vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="135"/>
        <source>The program is looking for what is intact and writing it into the new vault.</source>
        <translation>The program is looking for what is intact and writing it into the new vault.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="135"/>
        <source>Stop rescuing</source>
        <translation>Stop rescuing</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="139"/>
        <source>Rescue</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="153"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Vaults (*.vlagwijzer)</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="174"/>
        <source>%1, %2 kB</source>
        <translation>%1, %2 kB</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="179"/>
        <source>-rescued</source>
        <translation>-rescued</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="196"/>
        <source>Restore it anyway</source>
        <translation>Restore it anyway</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="225"/>
        <source>The backup is in its place.</source>
        <translation>The backup is in its place.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="226"/>
        <source>The backup is in its place. What was there is kept as %1.</source>
        <translation>The backup is in its place. What was there is kept as %1.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="231"/>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="256"/>
        <source>What is lost was removed when the vault was locked. It is in the log of the new vault, by case.</source>
        <translation>What is lost was removed when the vault was locked. It is in the log of the new vault, by case.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="263"/>
        <source>Rescued: %1 cases with %2 parts, into %3.</source>
        <translation>Rescued: %1 cases with %2 parts, into %3.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="265"/>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/rescuepage.cpp" line="272"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="274"/>
        <source>LOST: %1 cases, %2 parts, %3 lines of the log.</source>
        <translation>LOST: %1 cases, %2 parts, %3 lines of the log.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="280"/>
        <source>Keep the damaged file until you have looked through the new vault. Other passphrases must be added again.</source>
        <translation>Keep the damaged file until you have looked through the new vault. Other passphrases must be added again.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/rescuepage.cpp" line="281"/>
        <source>Open the new vault</source>
        <translation>Open the new vault</translation>
    </message>
</context>
<context>
    <name>vw::ui::ReviewTab</name>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="29"/>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="45"/>
        <source>Five working days</source>
        <translation>Five working days</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="49"/>
        <source>Report received on</source>
        <translation>Report received on</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="60"/>
        <source>Decision and route</source>
        <translation>Decision and route</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="65"/>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="71"/>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="72"/>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="74"/>
        <source>no route chosen yet</source>
        <translation>no route chosen yet</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="77"/>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="78"/>
        <source>Why this route: which criteria apply?</source>
        <translation>Why this route: which criteria apply?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="79"/>
        <source>Conditions, and what follows when they are not met</source>
        <translation>Conditions, and what follows when they are not met</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="80"/>
        <source>Who takes part, and who directs</source>
        <translation>Who takes part, and who directs</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="89"/>
        <source>Your own judgement</source>
        <translation>Your own judgement</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="90"/>
        <source>The list is not a risk assessment. Your own judgement counts and stands alongside it.</source>
        <translation>The list is not a risk assessment. Your own judgement counts and stands alongside it.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="93"/>
        <source>How unsafe is it now for each person, and what is that based on?</source>
        <translation>How unsafe is it now for each person, and what is that based on?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="103"/>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="104"/>
        <source>Discuss this with an expert on domestic violence or the officer in charge.</source>
        <translation>Discuss this with an expert on domestic violence or the officer in charge.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="105"/>
        <source>Discuss this with the gedragswetenschapper or vertrouwensarts.</source>
        <translation>Discuss this with the gedragswetenschapper or vertrouwensarts.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="108"/>
        <source>With whom (name and job title), and when</source>
        <translation>With whom (name and job title), and when</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="109"/>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="118"/>
        <source>Next moment</source>
        <translation>Next moment</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="119"/>
        <source>The same date appears in the case details and under Today.</source>
        <translation>The same date appears in the case details and under Today.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="122"/>
        <source>Reassess on</source>
        <translation>Reassess on</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="161"/>
        <source>To be assessed by %1 at the latest (%2).</source>
        <translation>To be assessed by %1 at the latest (%2).</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="162"/>
        <source>Decided.</source>
        <translation>Decided.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/reviewtab.cpp" line="172"/>
        <source>The consultation about this is still open: %1</source>
        <translation>The consultation about this is still open: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::RoundBar</name>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="32"/>
        <source>victim</source>
        <translation>victim</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="33"/>
        <source>reporter or colleague</source>
        <translation>reporter or colleague</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="34"/>
        <source>child</source>
        <translation>child</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="35"/>
        <source>(presumed) perpetrator</source>
        <translation>(presumed) perpetrator</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="36"/>
        <source>nobody, I am reading a file</source>
        <translation>nobody, I am reading a file</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="41"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="42"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="43"/>
        <source>don&apos;t know</source>
        <translation>don&apos;t know</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="48"/>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="49"/>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="50"/>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="55"/>
        <source>no interpreter</source>
        <translation>no interpreter</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="56"/>
        <source>independent</source>
        <translation>independent</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="57"/>
        <source>relative or acquaintance</source>
        <translation>relative or acquaintance</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="62"/>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="63"/>
        <source>easy: reads or understands with difficulty</source>
        <translation>easy: reads or understands with difficulty</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="82"/>
        <source>I am speaking to</source>
        <translation>I am speaking to</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="83"/>
        <source>In private and safe</source>
        <translation>In private and safe</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="84"/>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="85"/>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="86"/>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="101"/>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="102"/>
        <source>New conversation</source>
        <translation>New conversation</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="122"/>
        <source>Conversation with: %1</source>
        <translation>Conversation with: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="123"/>
        <source>in private and safe: %1</source>
        <translation>in private and safe: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="127"/>
        <source>interpreter: %1</source>
        <translation>interpreter: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="129"/>
        <source>easy words</source>
        <translation>easy words</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="133"/>
        <source>Say nothing about what the victim said. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</source>
        <translation>Say nothing about what the victim said. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="135"/>
        <source>Ask the child nothing, and write down what the child says unprompted. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</source>
        <translation>Ask the child nothing, and write down what the child says unprompted. A &quot;no&quot; counts as &quot;don&apos;t know&quot;.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/roundbar.cpp" line="137"/>
        <source>Not in private or not safe: every &quot;no&quot; counts as &quot;don&apos;t know&quot;. Agree on a safe moment to call back.</source>
        <translation>Not in private or not safe: every &quot;no&quot; counts as &quot;don&apos;t know&quot;. Agree on a safe moment to call back.</translation>
    </message>
</context>
<context>
    <name>vw::ui::RowFacts</name>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="22"/>
        <source>Fact of %1: %2</source>
        <translation>Fact of %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="22"/>
        <source>Fact without a date: %1</source>
        <translation>Fact without a date: %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="51"/>
        <source>Copy: yes, %1</source>
        <translation>Copy: yes, %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="51"/>
        <source>Copy: yes</source>
        <translation>Copy: yes</translation>
    </message>
    <message>
        <location filename="../ui/checklist/rowfacts.cpp" line="57"/>
        <source>The fact shows more than this answer. Look at both.</source>
        <translation>The fact shows more than this answer. Look at both.</translation>
    </message>
</context>
<context>
    <name>vw::ui::ScratchPad</name>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="21"/>
        <location filename="../ui/dossier/scratchpad.cpp" line="26"/>
        <source>Scratchpad</source>
        <translation>Scratchpad</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="28"/>
        <source>Close (F3)</source>
        <translation>Close (F3)</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="33"/>
        <source>Make it a fact</source>
        <translation>Make it a fact</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="36"/>
        <source>It is under Case file, Notes.</source>
        <translation>It is under Case file, Notes.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="48"/>
        <source>A note from the first letter on. Sort it now or later.</source>
        <translation>A note from the first letter on. Sort it now or later.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/scratchpad.cpp" line="78"/>
        <source>It is under Case file, Facts. Give it a date there.</source>
        <translation>It is under Case file, Facts. Give it a date there.</translation>
    </message>
</context>
<context>
    <name>vw::ui::Screenfuls</name>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="107"/>
        <source>Show the previous %1 (%2 more)</source>
        <translation>Show the previous %1 (%2 more)</translation>
    </message>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="109"/>
        <source>Show the next %1 (%2 more)</source>
        <translation>Show the next %1 (%2 more)</translation>
    </message>
    <message>
        <location filename="../ui/parts/screenfuls.cpp" line="112"/>
        <source>%1: %2 in all, %3 to %4 shown</source>
        <translation>%1: %2 in all, %3 to %4 shown</translation>
    </message>
</context>
<context>
    <name>vw::ui::SecretClipboard</name>
    <message>
        <location filename="../ui/parts/clipboard.cpp" line="86"/>
        <source>Clear it now</source>
        <translation>Clear it now</translation>
    </message>
    <message>
        <location filename="../ui/parts/clipboard.cpp" line="94"/>
        <source>On the clipboard. Paste it now; it is cleared in %1 seconds.</source>
        <translation>On the clipboard. Paste it now; it is cleared in %1 seconds.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SectionFold</name>
    <message>
        <location filename="../ui/referral/sectionfold.cpp" line="39"/>
        <source>%1 not asked</source>
        <translation>%1 not asked</translation>
    </message>
</context>
<context>
    <name>vw::ui::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="22"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="58"/>
        <source>What you typed here before the vault was locked is back, but not saved yet.</source>
        <translation>What you typed here before the vault was locked is back, but not saved yet.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="60"/>
        <source>Save it</source>
        <translation>Save it</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="60"/>
        <source>Do not keep</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="101"/>
        <source>Saved in the vault.</source>
        <translation>Saved in the vault.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="134"/>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="136"/>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="141"/>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="142"/>
        <source>Same as the computer</source>
        <translation>Same as the computer</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="143"/>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="144"/>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="150"/>
        <source>Lock when not in use</source>
        <translation>Lock when not in use</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="151"/>
        <source>Normal: after %1 minutes</source>
        <translation>Normal: after %1 minutes</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="151"/>
        <source>In a call: after %1 minutes</source>
        <translation>In a call: after %1 minutes</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="152"/>
        <source>On a ward: after %1 minutes</source>
        <translation>On a ward: after %1 minutes</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="157"/>
        <source>Ctrl+Shift+L locks at once. Time when the computer sleeps counts too. No word is lost.</source>
        <translation>Ctrl+Shift+L locks at once. Time when the computer sleeps counts too. No word is lost.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="172"/>
        <source>About this program</source>
        <translation>About this program</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="173"/>
        <source>Signs and case file, not a validated risk instrument</source>
        <translation>Signs and case file, not a validated risk instrument</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="175"/>
        <source>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</source>
        <translation>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="177"/>
        <source>Version %1. Checklist version %2.</source>
        <translation>Version %1. Checklist version %2.</translation>
    </message>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="179"/>
        <source>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</source>
        <translation>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SheetOut</name>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="21"/>
        <source>There is no printer on this computer. Connect one, or save the sheet as PDF.</source>
        <translation>There is no printer on this computer. Connect one, or save the sheet as PDF.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="44"/>
        <source>The printer did not accept the document. Check whether it is on and has paper, and try again.</source>
        <translation>The printer did not accept the document. Check whether it is on and has paper, and try again.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="46"/>
        <source>Sent to the printer. Collect it at once.</source>
        <translation>Sent to the printer. Collect it at once.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="53"/>
        <source>Where should the sheet go?</source>
        <translation>Where should the sheet go?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="58"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <location filename="../ui/keeping/sheetout.cpp" line="69"/>
        <source>Saved as %1. The file is not encrypted.</source>
        <translation>Saved as %1. The file is not encrypted.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SignOffBox</name>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="13"/>
        <source>Name and job title</source>
        <translation>Name and job title</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="14"/>
        <source>Remark, if there is one</source>
        <translation>Remark, if there is one</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="20"/>
        <location filename="../ui/meldcode/signoffbox.cpp" line="46"/>
        <source>Read by the aandachtsfunctionaris</source>
        <translation>Read by the aandachtsfunctionaris</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="29"/>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="30"/>
        <source>Read and agrees</source>
        <translation>Read and agrees</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="74"/>
        <source>✓ %1 read it on %2 and agrees</source>
        <translation>✓ %1 read it on %2 and agrees</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="74"/>
        <source>✓ %1 read it on %2</source>
        <translation>✓ %1 read it on %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/signoffbox.cpp" line="78"/>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SignalsBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="70"/>
        <source>Known so far</source>
        <translation>Known so far</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="82"/>
        <source>Kindcheck</source>
        <translation>Kindcheck</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="84"/>
        <source>Are there minor children? How old are they? Who is with them now? Is somebody helping them?</source>
        <translation>Are there minor children? How old are they? Who is with them now? Is somebody helping them?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="88"/>
        <source>Kindcheck done</source>
        <translation>Kindcheck done</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="89"/>
        <source>What came of it; or why it was not done</source>
        <translation>What came of it; or why it was not done</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="99"/>
        <source>Dated facts in the case file: %1</source>
        <translation>Dated facts in the case file: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="103"/>
        <source>Signs with yes or suspected: %1</source>
        <translation>Signs with yes or suspected: %1</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="104"/>
        <source>Questions not discussed yet: %1. Answer &quot;don&apos;t know&quot;: %2</source>
        <translation>Questions not discussed yet: %1. Answer &quot;don&apos;t know&quot;: %2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="108"/>
        <source>The checklist is still empty. Begin with the twelve first questions.</source>
        <translation>The checklist is still empty. Begin with the twelve first questions.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="114"/>
        <source>No child is recorded in the case file.</source>
        <translation>No child is recorded in the case file.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="115"/>
        <source>Children in the case file: %1</source>
        <translation>Children in the case file: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::StalkingPage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="93"/>
        <source>Stalking log</source>
        <translation>Stalking log</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="94"/>
        <source>One row for each time, so that the whole shows. A row comes from a fact with a step under &quot;following and harassing&quot;; Enter opens it.</source>
        <translation>One row for each time, so that the whole shows. A row comes from a fact with a step under &quot;following and harassing&quot;; Enter opens it.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>By which route</source>
        <translation>By which route</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>Proof, and where</source>
        <translation>Proof, and where</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="96"/>
        <source>Known to</source>
        <translation>Known to</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="104"/>
        <source>Nothing yet. Choose a step under &quot;following and harassing&quot; with a fact, and it stands here too.</source>
        <translation>Nothing yet. Choose a step under &quot;following and harassing&quot; with a fact, and it stands here too.</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="114"/>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
</context>
<context>
    <name>vw::ui::StartPage</name>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="39"/>
        <source>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</source>
        <translation>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="42"/>
        <source>List of signs and case file. Not a validated risk instrument, no prediction. Your own judgement counts.</source>
        <translation>List of signs and case file. Not a validated risk instrument, no prediction. Your own judgement counts.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="48"/>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="52"/>
        <source>%1 is not where it was. Is the USB stick or network drive connected?</source>
        <translation>%1 is not where it was. Is the USB stick or network drive connected?</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="54"/>
        <location filename="../ui/keeping/startpage.cpp" line="95"/>
        <source>Open a vault</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="54"/>
        <source>Open another vault</source>
        <translation>Open another vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="55"/>
        <source>Make a new vault</source>
        <translation>Make a new vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="56"/>
        <source>Practise with invented people</source>
        <translation>Practise with invented people</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="59"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Restore a backup or rescue a vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="64"/>
        <source>Immediate danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</source>
        <translation>Immediate danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="66"/>
        <source>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</source>
        <translation>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="77"/>
        <source>Something has not been saved yet and is only in memory, encrypted. Leave the program open.</source>
        <translation>Something has not been saved yet and is only in memory, encrypted. Leave the program open.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="79"/>
        <source>Back to %1</source>
        <translation>Back to %1</translation>
    </message>
    <message>
        <location filename="../ui/keeping/startpage.cpp" line="95"/>
        <source>Vaults (*.vlagwijzer)</source>
        <translation>Vaults (*.vlagwijzer)</translation>
    </message>
</context>
<context>
    <name>vw::ui::StateCard</name>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="73"/>
        <source>Follow or close the case</source>
        <translation>Follow or close the case</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="75"/>
        <source>Follow: nothing is asked now, and somebody keeps watch for %1 weeks. It ends only when a person says so.</source>
        <translation>Follow: nothing is asked now, and somebody keeps watch for %1 weeks. It ends only when a person says so.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="78"/>
        <source>Follow this case</source>
        <translation>Follow this case</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="86"/>
        <source>This case is followed</source>
        <translation>This case is followed</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="87"/>
        <source>Until %1, %2. Then a person decides whether it goes on.</source>
        <translation>Until %1, %2. Then a person decides whether it goes on.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="91"/>
        <source>What is followed, and by whom: %1</source>
        <translation>What is followed, and by whom: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="93"/>
        <source>Why it goes on: %1</source>
        <translation>Why it goes on: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="94"/>
        <source>Follow %1 weeks longer</source>
        <translation>Follow %1 weeks longer</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="104"/>
        <source>Why does it go on?</source>
        <translation>Why does it go on?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="104"/>
        <source>What is followed, by whom, and how often?</source>
        <translation>What is followed, by whom, and how often?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="130"/>
        <source>Letting go too early undoes the result. Closing keeps everything; who will review it, and when?</source>
        <translation>Letting go too early undoes the result. Closing keeps everything; who will review it, and when?</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="132"/>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="140"/>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="148"/>
        <source>This case is closed</source>
        <translation>This case is closed</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="148"/>
        <source>Somebody in this case has died</source>
        <translation>Somebody in this case has died</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="202"/>
        <source>Did somebody in this case die? Then nothing in this file is changed any more. It is read, printed and kept.</source>
        <translation>Did somebody in this case die? Then nothing in this file is changed any more. It is read, printed and kept.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="204"/>
        <source>Record the death: read only from then on</source>
        <translation>Record the death: read only from then on</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="149"/>
        <source>It stays in the vault and can be opened again at any time.</source>
        <translation>It stays in the vault and can be opened again at any time.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="150"/>
        <source>It is only read, and kept to look back. It is never erased in this state.</source>
        <translation>It is only read, and kept to look back. It is never erased in this state.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="164"/>
        <source>Why it is not erased</source>
        <translation>Why it is not erased</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="165"/>
        <source>Not to be erased, because (for example: somebody else has an interest in it)</source>
        <translation>Not to be erased, because (for example: somebody else has an interest in it)</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="169"/>
        <source>It may be erased after all</source>
        <translation>It may be erased after all</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="169"/>
        <source>Do not erase</source>
        <translation>Do not erase</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="172"/>
        <source>Erasing is done under Vault.</source>
        <translation>Erasing is done under Vault.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="186"/>
        <source>After a killing or an attempt</source>
        <translation>After a killing or an attempt</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="189"/>
        <source>Keep this file: it may not be erased</source>
        <translation>Keep this file: it may not be erased</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="193"/>
        <source>After a killing or an attempt: kept to look back.</source>
        <translation>After a killing or an attempt: kept to look back.</translation>
    </message>
    <message>
        <location filename="../ui/shell/statecard.cpp" line="198"/>
        <source>This file is kept: %1</source>
        <translation>This file is kept: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::StepCard</name>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="20"/>
        <source>Which signs, in short</source>
        <translation>Which signs, in short</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="21"/>
        <source>What you asked, and what came of it</source>
        <translation>What you asked, and what came of it</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="22"/>
        <source>Who was there, what was said by whom, reaction and objections</source>
        <translation>Who was there, what was said by whom, reaction and objections</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="23"/>
        <source>Your own weighing in words</source>
        <translation>Your own weighing in words</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="24"/>
        <source>Who was told about the decision, and agreements</source>
        <translation>Who was told about the decision, and agreements</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="36"/>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="37"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="38"/>
        <source>Skip step, with reason</source>
        <translation>Skip step, with reason</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="40"/>
        <source>How far is this step?</source>
        <translation>How far is this step?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="45"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="46"/>
        <source>Who took this step</source>
        <translation>Who took this step</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="49"/>
        <source>Why is this step skipped?</source>
        <translation>Why is this step skipped?</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="70"/>
        <source>The conversation may be skipped or postponed when there is a compelling reason. Choose one and add your own words.</source>
        <translation>The conversation may be skipped or postponed when there is a compelling reason. Choose one and add your own words.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="72"/>
        <source>Danger for the victim, a child or somebody at home.</source>
        <translation>Danger for the victim, a child or somebody at home.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="72"/>
        <source>Danger for myself or colleagues.</source>
        <translation>Danger for myself or colleagues.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="73"/>
        <source>Good reason to fear that contact with the client will be lost.</source>
        <translation>Good reason to fear that contact with the client will be lost.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepcard.cpp" line="74"/>
        <source>No contact, despite enough attempts.</source>
        <translation>No contact, despite enough attempts.</translation>
    </message>
</context>
<context>
    <name>vw::ui::SurroundingsCard</name>
    <message>
        <location filename="../ui/keeping/surroundingscard.cpp" line="19"/>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/surroundingscard.cpp" line="36"/>
        <source>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute(s). You set this under Settings.</source>
        <translation>
            <numerusform>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute. You set this under Settings.</numerusform>
            <numerusform>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minutes. You set this under Settings.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/keeping/surroundingscard.cpp" line="40"/>
        <source>It also locks when the screen is locked and when the computer sleeps.</source>
        <translation>It also locks when the screen is locked and when the computer sleeps.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TablePage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="20"/>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
</context>
<context>
    <name>vw::ui::TalkBox</name>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="19"/>
        <source>Prepare the conversation</source>
        <translation>Prepare the conversation</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="21"/>
        <source>Before anybody speaks with the victim. Record here what is arranged; how the conversation went stands below.</source>
        <translation>Before anybody speaks with the victim. Record here what is arranged; how the conversation went stands below.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="53"/>
        <source>Sentences to begin with</source>
        <translation>Sentences to begin with</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="54"/>
        <source>What not to do or say</source>
        <translation>What not to do or say</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="63"/>
        <source>Not on a Friday or in the weekend: nobody sees the children then, and help is harder to reach.</source>
        <translation>Not on a Friday or in the weekend: nobody sees the children then, and help is harder to reach.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="65"/>
        <source>First arrange that {she} can be spoken to alone.</source>
        <translation>First arrange that {she} can be spoken to alone.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="67"/>
        <source>Do not make the appointment by telephone or message while it is not known who reads along.</source>
        <translation>Do not make the appointment by telephone or message while it is not known who reads along.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/talkbox.cpp" line="70"/>
        <source>With signs of intimate terror: never first with {him}, and never with both at once.</source>
        <translation>With signs of intimate terror: never first with {him}, and never with both at once.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TextEntry</name>
    <message>
        <location filename="../ui/parts/textentry.cpp" line="124"/>
        <source>Not added: this text may have %1 characters. What was here is unchanged; what you copied is still where it was.</source>
        <translation>Not added: this text may have %1 characters. What was here is unchanged; what you copied is still where it was.</translation>
    </message>
</context>
<context>
    <name>vw::ui::TodayPage</name>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="116"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="123"/>
        <source>She is calling now (F2)</source>
        <translation>She is calling now (F2)</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="102"/>
        <source>Nothing is waiting for you</source>
        <translation>Nothing is waiting for you</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="72"/>
        <source>IMMEDIATE DANGER: recorded. What is still open?</source>
        <translation>IMMEDIATE DANGER: recorded. What is still open?</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="96"/>
        <source>%1 of &quot;%2&quot;</source>
        <translation>%1 of &quot;%2&quot;</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="104"/>
        <source>This is what must be done today: actions for red flags, high-risk moments, and cases to review.</source>
        <translation>This is what must be done today: actions for red flags, high-risk moments, and cases to review.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="106"/>
        <source>Is somebody calling or coming in? Press &quot;She is calling now&quot;. The twelve first questions take five minutes.</source>
        <translation>Is somebody calling or coming in? Press &quot;She is calling now&quot;. The twelve first questions take five minutes.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="119"/>
        <source>%1 things are waiting. Here are the %2 most urgent; the rest are below.</source>
        <translation>%1 things are waiting. Here are the %2 most urgent; the rest are below.</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/caseload/todaypage.cpp" line="138"/>
        <source>Ask beforehand: %n moment(s) ahead</source>
        <translation>
            <numerusform>Ask beforehand: %n moment ahead</numerusform>
            <numerusform>Ask beforehand: %n moments ahead</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="146"/>
        <source>%1 more are waiting and are not shown here</source>
        <translation>%1 more are waiting and are not shown here</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="149"/>
        <source>The list of cases shows them all, the most urgent first.</source>
        <translation>The list of cases shows them all, the most urgent first.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="150"/>
        <source>To the list of cases</source>
        <translation>To the list of cases</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="166"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="167"/>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="182"/>
        <source>Immediate danger: not yet recorded whether 112 was called.</source>
        <translation>Immediate danger: not yet recorded whether 112 was called.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="199"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="73"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="189"/>
        <source>At the latest on %1: that date has passed.</source>
        <translation>At the latest on %1: that date has passed.</translation>
    </message>
    <message>
        <location filename="../ui/caseload/todaypage.cpp" line="190"/>
        <source>At the latest on %1</source>
        <translation>At the latest on %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::TriggerCard</name>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="44"/>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="44"/>
        <source>I will do this at ..</source>
        <translation>I will do this at ..</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="45"/>
        <source>Not needed, because ..</source>
        <translation>Not needed, because ..</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="79"/>
        <source>Do not</source>
        <translation>Do not</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="97"/>
        <source>✓ Done on %1, with %2: %3</source>
        <translation>✓ Done on %1, with %2: %3</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="100"/>
        <source>Planned for %1. %2</source>
        <translation>Planned for %1. %2</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="102"/>
        <source>Not needed (%1): %2. Second person: %3</source>
        <translation>Not needed (%1): %2. Second person: %3</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="111"/>
        <source>Second person: who agrees?</source>
        <translation>Second person: who agrees?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="112"/>
        <source>At what time?</source>
        <translation>At what time?</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="113"/>
        <source>With whom, which number</source>
        <translation>With whom, which number</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="115"/>
        <source>Why not needed</source>
        <translation>Why not needed</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="116"/>
        <source>What exactly</source>
        <translation>What exactly</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="117"/>
        <source>What was advised or agreed</source>
        <translation>What was advised or agreed</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="119"/>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="120"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="140"/>
        <source>Write a time, for example 16:30.</source>
        <translation>Write a time, for example 16:30.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="146"/>
        <source>Write a name. For an adviser, a number is enough.</source>
        <translation>Write a name. For an adviser, a number is enough.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/triggercard.cpp" line="147"/>
        <source>Write one sentence.</source>
        <translation>Write one sentence.</translation>
    </message>
</context>
<context>
    <name>vw::ui::UnlockPage</name>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="33"/>
        <source>Passphrase, or recovery key</source>
        <translation>Passphrase, or recovery key</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="34"/>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="37"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="37"/>
        <source>Restore a backup or rescue a vault</source>
        <translation>Restore a backup or rescue a vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="35"/>
        <source>Everything is saved. Type your passphrase to continue where you were.</source>
        <translation>Everything is saved. Type your passphrase to continue where you were.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="36"/>
        <source>The most recent backup is still being made. The vault opens when that is ready.</source>
        <translation>The most recent backup is still being made. The vault opens when that is ready.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="57"/>
        <source>Another vault</source>
        <translation>Another vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="66"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="86"/>
        <source>Not saved yet: the last words could not be written. They are kept in memory and the program keeps trying. Leave the program open.</source>
        <translation>Not saved yet: the last words could not be written. They are kept in memory and the program keeps trying. Leave the program open.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="113"/>
        <source>Everything in it is still in memory, encrypted. Leave the program open until it is written.</source>
        <translation>Everything in it is still in memory, encrypted. Leave the program open until it is written.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="115"/>
        <source>Write the whole vault to a new file</source>
        <translation>Write the whole vault to a new file</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="116"/>
        <source>It does not have to be kept</source>
        <translation>It does not have to be kept</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="116"/>
        <source>Yes, discard it for good</source>
        <translation>Yes, discard it for good</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="142"/>
        <source>Part of what was typed could not be kept, because the vault is damaged. Write it down before you go on.</source>
        <translation>Part of what was typed could not be kept, because the vault is damaged. Write it down before you go on.</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="153"/>
        <source>Practice vault</source>
        <translation>Practice vault</translation>
    </message>
    <message>
        <location filename="../ui/keeping/unlockpage.cpp" line="154"/>
        <source>All people in it are invented. The passphrase is: %1</source>
        <translation>All people in it are invented. The passphrase is: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::VaultPage</name>
    <message>
        <location filename="../ui/keeping/vaultpage.cpp" line="18"/>
        <source>The vault</source>
        <translation>The vault</translation>
    </message>
</context>
<context>
    <name>vw::ui::VeiligThuisFirstBox</name>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="126"/>
        <source>Veilig Thuis first</source>
        <translation>Veilig Thuis first</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="127"/>
        <source>Do not talk about your concerns yet, and never to the presumed perpetrator. First ask Veilig Thuis who says what, to whom and when. A conversation at the wrong moment can make it more dangerous.</source>
        <translation>Do not talk about your concerns yet, and never to the presumed perpetrator. First ask Veilig Thuis who says what, to whom and when. A conversation at the wrong moment can make it more dangerous.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="131"/>
        <source>Record the safety exception with the name and time of the advice. That protects your organisation too.</source>
        <translation>Record the safety exception with the name and time of the advice. That protects your organisation too.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="132"/>
        <source>Record: the conversation waits, for safety</source>
        <translation>Record: the conversation waits, for safety</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="152"/>
        <source>Recorded. Fill in who you spoke to at Veilig Thuis.</source>
        <translation>Recorded. Fill in who you spoke to at Veilig Thuis.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/stepextras.cpp" line="153"/>
        <source>Recorded.</source>
        <translation>Recorded.</translation>
    </message>
</context>
<context>
    <name>vw::ui::VersionCard</name>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="34"/>
        <source>The same answers, weighed with two versions</source>
        <translation>The same answers, weighed with two versions</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="35"/>
        <source>The outcome as it was shown stays in the case, whatever you choose. No answer is lost.</source>
        <translation>The outcome as it was shown stays in the case, whatever you choose. No answer is lost.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="38"/>
        <source>Version %1, as it is now</source>
        <translation>Version %1, as it is now</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="41"/>
        <source>Version %1, weighed again</source>
        <translation>Version %1, weighed again</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="45"/>
        <source>What differs, line by line</source>
        <translation>What differs, line by line</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="49"/>
        <source>Nothing differs.</source>
        <translation>Nothing differs.</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="51"/>
        <source>Continue with version %1</source>
        <translation>Continue with version %1</translation>
    </message>
    <message>
        <location filename="../ui/checklist/versioncard.cpp" line="52"/>
        <source>Keep version %1</source>
        <translation>Keep version %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::WeighingPage</name>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="30"/>
        <source>acute lack of safety</source>
        <translation>acute lack of safety</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="31"/>
        <source>structural lack of safety</source>
        <translation>structural lack of safety</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="32"/>
        <source>disclosure: somebody has told about it and asks for help</source>
        <translation>disclosure: somebody has told about it and asks for help</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="40"/>
        <source>Fill in &quot;I deviate&quot;</source>
        <translation>Fill in &quot;I deviate&quot;</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="61"/>
        <source>Facts to look at for question 2</source>
        <translation>Facts to look at for question 2</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="63"/>
        <source>The program does not answer this question. These facts are examples from the lists of the professions.</source>
        <translation>The program does not answer this question. These facts are examples from the lists of the professions.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="75"/>
        <source>May point to acute</source>
        <translation>May point to acute</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="76"/>
        <source>May point to structural</source>
        <translation>May point to structural</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="87"/>
        <source>What is the yes based on? You can choose more than one.</source>
        <translation>What is the yes based on? You can choose more than one.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="103"/>
        <source>Alongside your weighing: the list</source>
        <translation>Alongside your weighing: the list</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="120"/>
        <source>%1 (suspected)</source>
        <translation>%1 (suspected)</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="121"/>
        <source>date not known</source>
        <translation>date not known</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="134"/>
        <source>Nothing noted. That does not mean it is not there.</source>
        <translation>Nothing noted. That does not mean it is not there.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="146"/>
        <source>You see the outcome of the list after your own answer to question 2.</source>
        <translation>You see the outcome of the list after your own answer to question 2.</translation>
    </message>
    <message>
        <location filename="../ui/meldcode/weighingpage.cpp" line="148"/>
        <source>No checklist was filled in.</source>
        <translation>No checklist was filled in.</translation>
    </message>
</context>
<context>
    <name>vw::ui::WhoKnowsPage</name>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="124"/>
        <source>Who knows what</source>
        <translation>Who knows what</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="125"/>
        <source>From facts, reports, contacts and documents that were sent. Everybody holds a piece: who has not been asked yet?</source>
        <translation>From facts, reports, contacts and documents that were sent. Everybody holds a piece: who has not been asked yet?</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="126"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="126"/>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="142"/>
        <source>%1, last: %2</source>
        <translation>%1, last: %2</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="126"/>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="126"/>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="126"/>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../ui/dossier/tablepage.cpp" line="133"/>
        <source>Nothing yet. Fill in with a fact to whom it is known, record reports and contacts, and it stands here.</source>
        <translation>Nothing yet. Fill in with a fact to whom it is known, record reports and contacts, and it stands here.</translation>
    </message>
</context>
<context>
    <name>vw::ui::WholePlanPage</name>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="71"/>
        <source>The plan as a whole</source>
        <translation>The plan as a whole</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="72"/>
        <source>Why, what must change, what follows if it does not, and who keeps watch.</source>
        <translation>Why, what must change, what follows if it does not, and who keeps watch.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="87"/>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="109"/>
        <source>who: %1</source>
        <translation>who: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="81"/>
        <source>A copy for the victim</source>
        <translation>A copy for the victim</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="83"/>
        <source>Only if the victim can keep it where the presumed perpetrator does not look. It holds the agreements of the victim and the children, and who to call. Read all of it before you give it. Take out: names of organisations, addresses, and everything about leaving.</source>
        <translation>Only if the victim can keep it where the presumed perpetrator does not look. It holds the agreements of the victim and the children, and who to call. Read all of it before you give it. Take out: names of organisations, addresses, and everything about leaving.</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="111"/>
        <source>up to and including %1</source>
        <translation>up to and including %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="113"/>
        <source>if it goes wrong: %1</source>
        <translation>if it goes wrong: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="118"/>
        <source>To call: %1</source>
        <translation>To call: %1</translation>
    </message>
    <message>
        <location filename="../ui/safetyplan/planpages.cpp" line="119"/>
        <source>Danger now: %1</source>
        <translation>Danger now: %1</translation>
    </message>
</context>
<context>
    <name>vw::ui::WorkPage</name>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="33"/>
        <source>One moment</source>
        <translation>One moment</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="44"/>
        <source>The lock key works: Ctrl+Shift+L.</source>
        <translation>The lock key works: Ctrl+Shift+L.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workpage.cpp" line="28"/>
        <source>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
        <translation>Immediate danger? Call 112. Veilig Thuis: 0800-2000, day and night.</translation>
    </message>
</context>
<context>
    <name>vw::ui::Workspace</name>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="59"/>
        <source>Practice vault: no real people</source>
        <translation>Practice vault: no real people</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="175"/>
        <source>Part of the questions, texts or numbers should have been checked before %1. Ask who keeps them up to date. 112 always works.</source>
        <translation>Part of the questions, texts or numbers should have been checked before %1. Ask who keeps them up to date. 112 always works.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="187"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="188"/>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="190"/>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="191"/>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="210"/>
        <source>Phone card</source>
        <translation>Phone card</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="265"/>
        <source>Text of this case was kept when the vault was locked. Restore it first, or say that it does not have to be kept.</source>
        <translation>Text of this case was kept when the vault was locked. Restore it first, or say that it does not have to be kept.</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="189"/>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="204"/>
        <source>She is calling</source>
        <translation>She is calling</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="215"/>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="245"/>
        <source>This case is not saved yet, so it stays open. Your words are still here. Free some space or connect the disk again.</source>
        <translation>This case is not saved yet, so it stays open. Your words are still here. Free some space or connect the disk again.</translation>
    </message>
</context>
<context>
    <name>vw::wording::CaseInShort</name>
    <message>
        <location filename="../core/wording/casewords.cpp" line="66"/>
        <source>code word: %1</source>
        <translation>code word: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="68"/>
        <source>Somebody checks the telephone.</source>
        <translation>Somebody checks the telephone.</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="71"/>
        <source>contact person: %1</source>
        <translation>contact person: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="86"/>
        <location filename="../core/wording/casewords.cpp" line="99"/>
        <source>by the checklist: %1</source>
        <translation>by the checklist: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="90"/>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="95"/>
        <source>%n day(s) after the one before</source>
        <translation>
            <numerusform>%n day after the one before</numerusform>
            <numerusform>%n days after the one before</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="105"/>
        <source>no end date</source>
        <translation>no end date</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="115"/>
        <location filename="../core/wording/casewords.cpp" line="123"/>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="65"/>
        <source>never through or in this way: %1</source>
        <translation>never through or in this way: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="96"/>
        <source>the incident before: %1</source>
        <translation>the incident before: %1</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="105"/>
        <source>up to and including %1, %2</source>
        <translation>up to and including %1, %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="134"/>
        <source>%n action(s) for red flags still to be done</source>
        <translation>
            <numerusform>%n action for red flags still to be done</numerusform>
            <numerusform>%n actions for red flags still to be done</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="137"/>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="141"/>
        <source>No fixed contact person yet: with signs of intimate terror there must be one.</source>
        <translation>No fixed contact person yet: with signs of intimate terror there must be one.</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="151"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="153"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="155"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="157"/>
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="170"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="189"/>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="190"/>
        <source>Safe contact</source>
        <translation>Safe contact</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="191"/>
        <source>Last known incident</source>
        <translation>Last known incident</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="192"/>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="193"/>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../core/wording/casewords.cpp" line="194"/>
        <source>Who knows what</source>
        <translation>Who knows what</translation>
    </message>
</context>
<context>
    <name>vw::wording::DayWords</name>
    <message>
        <location filename="../core/wording/daywords.cpp" line="64"/>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <location filename="../core/wording/daywords.cpp" line="66"/>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="67"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="67"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
