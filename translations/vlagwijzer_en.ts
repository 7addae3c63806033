<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
    <context>
        <name>Cli</name>
        <message>
            <source>There is no option %1.</source>
            <translation>There is no option %1.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value.</source>
            <translation>The option --%1 needs a value.</translation>
        </message>
        <message>
            <source>(no reference)</source>
            <translation>(no reference)</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>presumed victim</source>
            <translation>presumed victim</translation>
        </message>
        <message>
            <source>presumed perpetrator</source>
            <translation>presumed perpetrator</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>witness</translation>
        </message>
        <message>
            <source>supporter</source>
            <translation>supporter</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>professional</translation>
        </message>
        <message>
            <source>role not clear</source>
            <translation>role not clear</translation>
        </message>
        <message>
            <source>Facts: %1. Notes: %2. Checklists: %3.</source>
            <translation>Facts: %1. Notes: %2. Checklists: %3.</translation>
        </message>
        <message>
            <source>Step reached: %1 of 5.</source>
            <translation>Step reached: %1 of 5.</translation>
        </message>
        <message>
            <source>Still to do: %1</source>
            <translation>Still to do: %1</translation>
        </message>
        <message>
            <source>Look again: %1</source>
            <translation>Look again: %1</translation>
        </message>
        <message>
            <source>Imported: %1  %2</source>
            <translation>Imported: %1  %2</translation>
        </message>
        <message>
            <source>This is the whole case, unencrypted. The export is in its log.</source>
            <translation>This is the whole case, unencrypted. The export is in its log.</translation>
        </message>
        <message>
            <source>Grave by itself:</source>
            <translation>Grave by itself:</translation>
        </message>
        <message>
            <source>Do: </source>
            <translation>Do: </translation>
        </message>
        <message>
            <source>Do not: </source>
            <translation>Do not: </translation>
        </message>
        <message>
            <source>Ask next:</source>
            <translation>Ask next:</translation>
        </message>
        <message>
            <source>New passphrase:</source>
            <translation>New passphrase:</translation>
        </message>
        <message>
            <source>The same passphrase again:</source>
            <translation>The same passphrase again:</translation>
        </message>
        <message>
            <source>The two passphrases are not the same. Nothing was made.</source>
            <translation>The two passphrases are not the same. Nothing was made.</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Passphrase: %1</translation>
        </message>
        <message>
            <source>It is no secret. Put nothing true in this vault.</source>
            <translation>It is no secret. Put nothing true in this vault.</translation>
        </message>
        <message>
            <source>Nothing was written. First mend:</source>
            <translation>Nothing was written. First mend:</translation>
        </message>
        <message>
            <source>    Not encrypted.</source>
            <translation>    Not encrypted.</translation>
        </message>
        <message>
            <source>    Passphrase, to be told by phone: %1</source>
            <translation>    Passphrase, to be told by phone: %1</translation>
        </message>
        <message>
            <source>Please look: %1</source>
            <translation>Please look: %1</translation>
        </message>
        <message>
            <source>--kind is melding or crisisblad.</source>
            <translation>--kind is melding or crisisblad.</translation>
        </message>
        <message>
            <source>--out names the PDF to write.</source>
            <translation>--out names the PDF to write.</translation>
        </message>
        <message>
            <source>What a file of answers shows: when to act, what is grave by itself, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</source>
            <translation>What a file of answers shows: when to act, what is grave by itself, how much is known. ANSWERS is a file, or - for standard input. Without --today the day of the answers counts as today.</translation>
        </message>
        <message>
            <source>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with file and path; exit code 1.</source>
            <translation>Checks the built-in taxonomy, or the one in a folder. Every fault is listed with file and path; exit code 1.</translation>
        </message>
        <message>
            <source>All questions and triggers.</source>
            <translation>All questions and triggers.</translation>
        </message>
        <message>
            <source>One question or trigger, with its words, weight and sources.</source>
            <translation>One question or trigger, with its words, weight and sources.</translation>
        </message>
        <message>
            <source>Makes an empty vault. Never overwrites.</source>
            <translation>Makes an empty vault. Never overwrites.</translation>
        </message>
        <message>
            <source>What can be seen of a vault without its passphrase.</source>
            <translation>What can be seen of a vault without its passphrase.</translation>
        </message>
        <message>
            <source>Reads everything in the vault and holds it against its log. Damage is listed; exit code 1.</source>
            <translation>Reads everything in the vault and holds it against its log. Damage is listed; exit code 1.</translation>
        </message>
        <message>
            <source>The cases in a vault.</source>
            <translation>The cases in a vault.</translation>
        </message>
        <message>
            <source>The picture and the state of one case, without names. CASE is its id or its reference.</source>
            <translation>The picture and the state of one case, without names. CASE is its id or its reference.</translation>
        </message>
        <message>
            <source>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are told with their path; then nothing is imported.</source>
            <translation>Puts a case into the vault. CASE.json is a file, or - for what follows the passphrase on standard input. Faults are told with their path; then nothing is imported.</translation>
        </message>
        <message>
            <source>Writes the whole case as JSON on standard output, unencrypted. The export is entered in the log of the case.</source>
            <translation>Writes the whole case as JSON on standard output, unencrypted. The export is entered in the log of the case.</translation>
        </message>
        <message>
            <source>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. --archive also keeps a copy in the vault. What stops a referral is listed; exit code 1, nothing written.</source>
            <translation>Writes X.pdf and, where there is one, the restricted part as X-deel-S.pdf. Both are encrypted and their passphrases printed, unless --open. --archive also keeps a copy in the vault. What stops a referral is listed; exit code 1, nothing written.</translation>
        </message>
        <message>
            <source>Makes practice.vlagwijzer with three cases of invented people, and their answer files. Prints its passphrase, which is no secret. Never overwrites.</source>
            <translation>Makes practice.vlagwijzer with three cases of invented people, and their answer files. Prints its passphrase, which is no secret. Never overwrites.</translation>
        </message>
        <message>
            <source>General: --json for JSON, --language en|nl, --help, --version.</source>
            <translation>General: --json for JSON, --language en|nl, --help, --version.</translation>
        </message>
        <message>
            <source>A passphrase is asked on the terminal, or read as the first line of standard input. It is never an argument.</source>
            <translation>A passphrase is asked on the terminal, or read as the first line of standard input. It is never an argument.</translation>
        </message>
        <message>
            <source>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</source>
            <translation>Exit codes: 0 fine, 1 a finding, 2 wrong arguments, 3 bad input, wrong passphrase or not found.</translation>
        </message>
        <message>
            <source>Too many or too few arguments. Usage: %1</source>
            <translation>Too many or too few arguments. Usage: %1</translation>
        </message>
        <message>
            <source>The option --%1 does not belong here. Usage: %2</source>
            <translation>The option --%1 does not belong here. Usage: %2</translation>
        </message>
        <message>
            <source>--language is nl or en.</source>
            <translation>--language is nl or en.</translation>
        </message>
        <message>
            <source>vlagwijzer-cli --help tells what is possible.</source>
            <translation>vlagwijzer-cli --help tells what is possible.</translation>
        </message>
        <message>
            <source>There is no such command.</source>
            <translation>There is no such command.</translation>
        </message>
        <message>
            <source>Not everything could be written to standard output.</source>
            <translation>Not everything could be written to standard output.</translation>
        </message>
        <message>
            <source>--today: "%1" is not a date. Write YYYY-MM-DD.</source>
            <translation>--today: "%1" is not a date. Write YYYY-MM-DD.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>To a reporter</source>
            <translation>To a reporter</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>How to ask</source>
            <translation>How to ask</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>What a yes does</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>No faults. Version %1: %2 questions, %3 triggers.</source>
            <translation>No faults. Version %1: %2 questions, %3 triggers.</translation>
        </message>
        <message>
            <source>Made: %1. Without the passphrase nobody can open it, not even the maker of this program.</source>
            <translation>Made: %1. Without the passphrase nobody can open it, not even the maker of this program.</translation>
        </message>
        <message>
            <source>Vault %1, format %2</source>
            <translation>Vault %1, format %2</translation>
        </message>
        <message>
            <source>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</source>
            <translation>Cases: %1. Records: %2. Lines in the log: %3. Size: %4 bytes.</translation>
        </message>
        <message>
            <source>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</source>
            <translation>Locks: %1, damaged: %2. Argon2id with %3 MiB and %4 passes.</translation>
        </message>
        <message>
            <source>No damage. Everything opens and fits the log.</source>
            <translation>No damage. Everything opens and fits the log.</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Passphrase:</translation>
        </message>
        <message>
            <source>Two cases have the reference %1. Use the id that case list shows.</source>
            <translation>Two cases have the reference %1. Use the id that case list shows.</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>There is no receiver yet. Choose who gets this paper.</source>
            <translation>There is no receiver yet. Choose who gets this paper.</translation>
        </message>
        <message>
            <source>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</source>
            <translation>Your name is missing. Veilig Thuis must know who reports. It can be withheld from the family.</translation>
        </message>
        <message>
            <source>There is no dated fact yet. Add at least one in the file: what happened, and who knows it.</source>
            <translation>There is no dated fact yet. Add at least one in the file: what happened, and who knows it.</translation>
        </message>
        <message>
            <source>A fact has no source: "%1". Say who saw or said it.</source>
            <translation>A fact has no source: "%1". Say who saw or said it.</translation>
        </message>
        <message>
            <source>Question 2 of the weighing has no answer yet: is there acute or structural unsafety?</source>
            <translation>Question 2 of the weighing has no answer yet: is there acute or structural unsafety?</translation>
        </message>
        <message>
            <source>You judge less grave than the list or the weighing. That is allowed. Write down why.</source>
            <translation>You judge less grave than the list or the weighing. That is allowed. Write down why.</translation>
        </message>
        <message>
            <source>"%1" stands in the open part. The presumed perpetrator may read that. Put it in part S.</source>
            <translation>"%1" stands in the open part. The presumed perpetrator may read that. Put it in part S.</translation>
        </message>
        <message>
            <source>There is direct danger, and no call to 112 is recorded. Call 112, or write down why not.</source>
            <translation>There is direct danger, and no call to 112 is recorded. Call 112, or write down why not.</translation>
        </message>
        <message>
            <source>It is Friday afternoon. Call Veilig Thuis too, so that this does not lie over the weekend.</source>
            <translation>It is Friday afternoon. Call Veilig Thuis too, so that this does not lie over the weekend.</translation>
        </message>
        <message>
            <source>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down with whom you spoke.</source>
            <translation>As a doctor, call Veilig Thuis for advice first (a confidential doctor). Write down with whom you spoke.</translation>
        </message>
        <message>
            <source>Your attention officer has not read this yet.</source>
            <translation>Your attention officer has not read this yet.</translation>
        </message>
        <message>
            <source>The right to report holds only for Veilig Thuis. For this receiver, choose another ground for sharing.</source>
            <translation>The right to report holds only for Veilig Thuis. For this receiver, choose another ground for sharing.</translation>
        </message>
        <message>
            <source>These words are a judgement, not a fact: %1. Write what was seen or said.</source>
            <translation>These words are a judgement, not a fact: %1. Write what was seen or said.</translation>
        </message>
        <message>
            <source>These words hide the violence: %1. Write who did what to whom.</source>
            <translation>These words hide the violence: %1. Write who did what to whom.</translation>
        </message>
        <message>
            <source>Nobody noted whether the victim knows of the report. Note it, or when and by whom it will be told. Not the presumed perpetrator.</source>
            <translation>Nobody noted whether the victim knows of the report. Note it, or when and by whom it will be told. Not the presumed perpetrator.</translation>
        </message>
        <message>
            <source>Almost all flags come from a third party. Can you ask the victim herself, or someone who saw it?</source>
            <translation>Almost all flags come from a third party. Can you ask the victim herself, or someone who saw it?</translation>
        </message>
        <message>
            <source>More than half of the flags is still "don't know". The reader sees that these questions are open.</source>
            <translation>More than half of the flags is still "don't know". The reader sees that these questions are open.</translation>
        </message>
        <message>
            <source>The name of %1, a witness or supporter, stands in the open part. Use the letter, or put it in part S.</source>
            <translation>The name of %1, a witness or supporter, stands in the open part. Use the letter, or put it in part S.</translation>
        </message>
        <message>
            <source>You do not want to be named. Read the reason again: can only you know this?</source>
            <translation>You do not want to be named. Read the reason again: can only you know this?</translation>
        </message>
        <message>
            <source>Go to the fact</source>
            <translation>Go to the fact</translation>
        </message>
        <message>
            <source>Go to the meldcode</source>
            <translation>Go to the meldcode</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>Go to the question</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Go to %1</translation>
        </message>
    </context>
    <context>
        <name>LogWords</name>
        <message>
            <source>made</source>
            <translation>made</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>erased</translation>
        </message>
        <message>
            <source>erased line: the content is gone for good</source>
            <translation>erased line: the content is gone for good</translation>
        </message>
        <message>
            <source>this line cannot be read</source>
            <translation>this line cannot be read</translation>
        </message>
        <message>
            <source>opened</source>
            <translation>opened</translation>
        </message>
        <message>
            <source>exported</source>
            <translation>exported</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>copied as text</source>
            <translation>copied as text</translation>
        </message>
        <message>
            <source>action of a red flag recorded</source>
            <translation>action of a red flag recorded</translation>
        </message>
        <message>
            <source>direct danger: 112 recorded</source>
            <translation>direct danger: 112 recorded</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>opened again</source>
            <translation>opened again</translation>
        </message>
        <message>
            <source>read in</source>
            <translation>read in</translation>
        </message>
        <message>
            <source>about the case</source>
            <translation>about the case</translation>
        </message>
        <message>
            <source>person</source>
            <translation>person</translation>
        </message>
        <message>
            <source>fact</source>
            <translation>fact</translation>
        </message>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>checklist</translation>
        </message>
        <message>
            <source>meldcode or review</source>
            <translation>meldcode or review</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>referral</translation>
        </message>
        <message>
            <source>archive copy</source>
            <translation>archive copy</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>birth</source>
            <translation>birth</translation>
        </message>
        <message>
            <source>role</source>
            <translation>role</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>telephone</source>
            <translation>telephone</translation>
        </message>
        <message>
            <source>mail</source>
            <translation>mail</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>relation</translation>
        </message>
        <message>
            <source>knows of the report</source>
            <translation>knows of the report</translation>
        </message>
        <message>
            <source>what happened</source>
            <translation>what happened</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>time</source>
            <translation>time</translation>
        </message>
        <message>
            <source>place</source>
            <translation>place</translation>
        </message>
        <message>
            <source>who</source>
            <translation>who</translation>
        </message>
        <message>
            <source>result</source>
            <translation>result</translation>
        </message>
        <message>
            <source>source</source>
            <translation>source</translation>
        </message>
        <message>
            <source>told by</source>
            <translation>told by</translation>
        </message>
        <message>
            <source>who may read it</source>
            <translation>who may read it</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>kind of note</source>
            <translation>kind of note</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>answers</translation>
        </message>
        <message>
            <source>actions per flag</source>
            <translation>actions per flag</translation>
        </message>
        <message>
            <source>direct danger: 112</source>
            <translation>direct danger: 112</translation>
        </message>
        <message>
            <source>own judgement</source>
            <translation>own judgement</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>steps</translation>
        </message>
        <message>
            <source>weighing and decisions</source>
            <translation>weighing and decisions</translation>
        </message>
        <message>
            <source>review</source>
            <translation>review</translation>
        </message>
        <message>
            <source>kindcheck</source>
            <translation>kindcheck</translation>
        </message>
        <message>
            <source>fields of the paper</source>
            <translation>fields of the paper</translation>
        </message>
        <message>
            <source>facts left out</source>
            <translation>facts left out</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>exports</source>
            <translation>exports</translation>
        </message>
        <message>
            <source>reference</source>
            <translation>reference</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>look again</translation>
        </message>
        <message>
            <source>safe contact</source>
            <translation>safe contact</translation>
        </message>
        <message>
            <source>household</source>
            <translation>household</translation>
        </message>
        <message>
            <source>agreements</source>
            <translation>agreements</translation>
        </message>
        <message>
            <source>measures</source>
            <translation>measures</translation>
        </message>
        <message>
            <source>procedures</source>
            <translation>procedures</translation>
        </message>
        <message>
            <source>entered in the file</source>
            <translation>entered in the file</translation>
        </message>
        <message>
            <source>what</source>
            <translation>what</translation>
        </message>
        <message>
            <source>part</source>
            <translation>part</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>ground</source>
            <translation>ground</translation>
        </message>
        <message>
            <source>form</source>
            <translation>form</translation>
        </message>
        <message>
            <source>file</source>
            <translation>file</translation>
        </message>
        <message>
            <source>checksum</source>
            <translation>checksum</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>other fields</translation>
        </message>
        <message>
            <source>here stood: %1</source>
            <translation>here stood: %1</translation>
        </message>
        <message>
            <source>the whole case</source>
            <translation>the whole case</translation>
        </message>
        <message>
            <source>something that was deleted later</source>
            <translation>something that was deleted later</translation>
        </message>
    </context>
    <context>
        <name>Picture</name>
        <message>
            <source>a colleague by name</source>
            <translation>a colleague by name</translation>
        </message>
        <message>
            <source>several flags together</source>
            <translation>several flags together</translation>
        </message>
        <message>
            <source>a hearing, release, contact or birth</source>
            <translation>a hearing, release, contact or birth</translation>
        </message>
        <message>
            <source> (suspected)</source>
            <translation> (suspected)</translation>
        </message>
        <message>
            <source>No picture yet</source>
            <translation>No picture yet</translation>
        </message>
        <message>
            <source>Attention: %1</source>
            <translation>Attention: %1</translation>
        </message>
    </context>
    <context>
        <name>Recency</name>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>this week</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>this month</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>this year</translation>
        </message>
        <message>
            <source>longer ago</source>
            <translation>longer ago</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>don't know</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>%1 is not readable as JSON: %2.</source>
            <translation>%1 is not readable as JSON: %2.</translation>
        </message>
        <message>
            <source>%1: expected %2.</source>
            <translation>%1: expected %2.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>%1 is not known here.</source>
            <translation>%1 is not known here.</translation>
        </message>
        <message>
            <source>%1: "%2" does not exist.</source>
            <translation>%1: "%2" does not exist.</translation>
        </message>
        <message>
            <source>%1: "%2" is not possible here.</source>
            <translation>%1: "%2" is not possible here.</translation>
        </message>
        <message>
            <source>%1: "%2" is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</source>
            <translation>%1: "%2" is not a date. Write YYYY, YYYY-MM, YYYY-MM-DD or two of them with a slash.</translation>
        </message>
        <message>
            <source>%1: version "%2" is not supported, "%3" is.</source>
            <translation>%1: version "%2" is not supported, "%3" is.</translation>
        </message>
        <message>
            <source>Text missing (%1): %2 %3</source>
            <translation>Text missing (%1): %2 %3</translation>
        </message>
        <message>
            <source>%1: %2 lies outside %3.</source>
            <translation>%1: %2 lies outside %3.</translation>
        </message>
        <message>
            <source>%1: a flag or trigger without a source.</source>
            <translation>%1: a flag or trigger without a source.</translation>
        </message>
        <message>
            <source>%1: follow-ups run in a circle through "%2".</source>
            <translation>%1: follow-ups run in a circle through "%2".</translation>
        </message>
        <message>
            <source>%1: "%2" occurs twice.</source>
            <translation>%1: "%2" occurs twice.</translation>
        </message>
        <message>
            <source>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</source>
            <translation>The file %1 is not there. Check the name and whether the USB stick or network drive is connected.</translation>
        </message>
        <message>
            <source>%1 cannot be read (%2).</source>
            <translation>%1 cannot be read (%2).</translation>
        </message>
        <message>
            <source>%1 could not be written (%2). Nothing was left half done. Choose another place.</source>
            <translation>%1 could not be written (%2). Nothing was left half done. Choose another place.</translation>
        </message>
        <message>
            <source>%1 already exists and is left as it is. Choose another name.</source>
            <translation>%1 already exists and is left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>The disk is full. Your text is still here. Make space and save again.</source>
            <translation>The disk is full. Your text is still here. Make space and save again.</translation>
        </message>
        <message>
            <source>Nothing can be written in %1. Choose another folder.</source>
            <translation>Nothing can be written in %1. Choose another folder.</translation>
        </message>
        <message>
            <source>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</source>
            <translation>This passphrase does not open the vault. Nothing has changed. Check Caps Lock and try again.</translation>
        </message>
        <message>
            <source>The passphrase is empty.</source>
            <translation>The passphrase is empty.</translation>
        </message>
        <message>
            <source>The lock of this vault is damaged, so no passphrase can open it. The files inside may be whole. Keep this file and use a backup.</source>
            <translation>The lock of this vault is damaged, so no passphrase can open it. The files inside may be whole. Keep this file and use a backup.</translation>
        </message>
        <message>
            <source>Somebody changed the list of passphrases of this vault outside the program. It is not opened. Keep the file and use a backup.</source>
            <translation>Somebody changed the list of passphrases of this vault outside the program. It is not opened. Keep the file and use a backup.</translation>
        </message>
        <message>
            <source>%1 is not a vault of this program.</source>
            <translation>%1 is not a vault of this program.</translation>
        </message>
        <message>
            <source>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</source>
            <translation>%1 was made with a newer version of this program (format %2, this program reads %3). Install the newer version. Nothing has changed.</translation>
        </message>
        <message>
            <source>The vault %1 is damaged (%2). Keep this file and use a backup.</source>
            <translation>The vault %1 is damaged (%2). Keep this file and use a backup.</translation>
        </message>
        <message>
            <source>The vault %1 is already open, here or on another computer. Close it there first.</source>
            <translation>The vault %1 is already open, here or on another computer. Close it there first.</translation>
        </message>
        <message>
            <source>The vault %1 can only be read: the file or folder is write-protected. Nothing was saved.</source>
            <translation>The vault %1 can only be read: the file or folder is write-protected. Nothing was saved.</translation>
        </message>
        <message>
            <source>The vault is locked.</source>
            <translation>The vault is locked.</translation>
        </message>
        <message>
            <source>This vault is older than the one last used on this computer. Is it a backup that was put back?</source>
            <translation>This vault is older than the one last used on this computer. Is it a backup that was put back?</translation>
        </message>
        <message>
            <source>A part of case %1 is damaged and cannot be shown (%2). The rest is whole.</source>
            <translation>A part of case %1 is damaged and cannot be shown (%2). The rest is whole.</translation>
        </message>
        <message>
            <source>The log does not fit together at line %1.</source>
            <translation>The log does not fit together at line %1.</translation>
        </message>
        <message>
            <source>Saving failed: %1 (%2). Your text is still here. Try again.</source>
            <translation>Saving failed: %1 (%2). Your text is still here. Try again.</translation>
        </message>
        <message>
            <source>Not enough memory for %1. Close other programs and try again.</source>
            <translation>Not enough memory for %1. Close other programs and try again.</translation>
        </message>
        <message>
            <source>This computer gives no safe random numbers. The program stops here.</source>
            <translation>This computer gives no safe random numbers. The program stops here.</translation>
        </message>
        <message>
            <source>There is no case "%1" in this vault.</source>
            <translation>There is no case "%1" in this vault.</translation>
        </message>
        <message>
            <source>The referral cannot be made yet: %1</source>
            <translation>The referral cannot be made yet: %1</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1).</source>
            <translation>The PDF could not be made (%1).</translation>
        </message>
        <message>
            <source>No font for paper was found (%1). Install Noto Sans or DejaVu Sans.</source>
            <translation>No font for paper was found (%1). Install Noto Sans or DejaVu Sans.</translation>
        </message>
        <message>
            <source>%1</source>
            <translation>%1</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Suspected</source>
            <translation>Suspected</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>Don't know</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>sometimes</source>
            <translation>sometimes</translation>
        </message>
        <message>
            <source>often</source>
            <translation>often</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>don't know</translation>
        </message>
        <message>
            <source>not discussed</source>
            <translation>not discussed</translation>
        </message>
        <message>
            <source>W · I saw or heard it myself</source>
            <translation>W · I saw or heard it myself</translation>
        </message>
        <message>
            <source>U · somebody said it to me</source>
            <translation>U · somebody said it to me</translation>
        </message>
        <message>
            <source>D · heard through somebody else</source>
            <translation>D · heard through somebody else</translation>
        </message>
        <message>
            <source>S · from a document or photo</source>
            <translation>S · from a document or photo</translation>
        </message>
        <message>
            <source>I · my impression</source>
            <translation>I · my impression</translation>
        </message>
        <message>
            <source>no source yet</source>
            <translation>no source yet</translation>
        </message>
        <message>
            <source>figure seen in the study</source>
            <translation>figure seen in the study</translation>
        </message>
        <message>
            <source>figure seen second-hand</source>
            <translation>figure seen second-hand</translation>
        </message>
        <message>
            <source>direction seen, no figure</source>
            <translation>direction seen, no figure</translation>
        </message>
        <message>
            <source>provisional: figure not checked yet</source>
            <translation>provisional: figure not checked yet</translation>
        </message>
        <message>
            <source>from policy or practice, no figure</source>
            <translation>from policy or practice, no figure</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>before %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
    </context>
    <context>
        <name>VeilingWords</name>
        <message>
            <source>"%1" hides what happened. Who did what, when, with what result?</source>
            <translation>"%1" hides what happened. Who did what, when, with what result?</translation>
        </message>
    </context>
    <context>
        <name>Weighing</name>
        <message>
            <source>Map the signals</source>
            <translation>Map the signals</translation>
        </message>
        <message>
            <source>Consult a colleague</source>
            <translation>Consult a colleague</translation>
        </message>
        <message>
            <source>Talk</source>
            <translation>Talk</translation>
        </message>
        <message>
            <source>Weigh</source>
            <translation>Weigh</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Decide</translation>
        </message>
        <message>
            <source>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</source>
            <translation>After steps 1 to 3, is there still a suspicion of domestic violence or child abuse, or a threat of it?</translation>
        </message>
        <message>
            <source>Do I think there is acute unsafety, structural unsafety, or both?</source>
            <translation>Do I think there is acute unsafety, structural unsafety, or both?</translation>
        </message>
        <message>
            <source>Am I, or is my organisation, able to give or organise help that really takes the threat away?</source>
            <translation>Am I, or is my organisation, able to give or organise help that really takes the threat away?</translation>
        </message>
        <message>
            <source>Do those involved accept this help, and do they really work with it?</source>
            <translation>Do those involved accept this help, and do they really work with it?</translation>
        </message>
        <message>
            <source>Does the help lead to safety and recovery for all involved, within the agreed time?</source>
            <translation>Does the help lead to safety and recovery for all involved, within the agreed time?</translation>
        </message>
        <message>
            <source>Not weighed yet</source>
            <translation>Not weighed yet</translation>
        </message>
        <message>
            <source>Answer the next question. "Don't know" is an answer too.</source>
            <translation>Answer the next question. "Don't know" is an answer too.</translation>
        </message>
        <message>
            <source>No report</source>
            <translation>No report</translation>
        </message>
        <message>
            <source>Write down why there is no suspicion any more. The aandachtsfunctionaris looks along.</source>
            <translation>Write down why there is no suspicion any more. The aandachtsfunctionaris looks along.</translation>
        </message>
        <message>
            <source>First ask Veilig Thuis for advice</source>
            <translation>First ask Veilig Thuis for advice</translation>
        </message>
        <message>
            <source>You need not give names. The weighing stays open until you know.</source>
            <translation>You need not give names. The weighing stays open until you know.</translation>
        </message>
        <message>
            <source>Reporting is necessary</source>
            <translation>Reporting is necessary</translation>
        </message>
        <message>
            <source>A report is needed. Can help come as well? Answer that below, under decision 2.</source>
            <translation>A report is needed. Can help come as well? Answer that below, under decision 2.</translation>
        </message>
        <message>
            <source>Advice of Veilig Thuis is a must; the proposal is to report</source>
            <translation>Advice of Veilig Thuis is a must; the proposal is to report</translation>
        </message>
        <message>
            <source>You do not know yet whether it is unsafe. As long as that is open, "report" stands as the proposal.</source>
            <translation>You do not know yet whether it is unsafe. As long as that is open, "report" stands as the proposal.</translation>
        </message>
        <message>
            <source>Advice of Veilig Thuis is a must</source>
            <translation>Advice of Veilig Thuis is a must</translation>
        </message>
        <message>
            <source>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</source>
            <translation>You do not know yet whether your help is enough. Ask for advice and record it in step 2.</translation>
        </message>
        <message>
            <source>Advice, and a second talk with a date</source>
            <translation>Advice, and a second talk with a date</translation>
        </message>
        <message>
            <source>Ask Veilig Thuis for advice. Plan the second talk and write down the date.</source>
            <translation>Ask Veilig Thuis for advice. Plan the second talk and write down the date.</translation>
        </message>
        <message>
            <source>Reporting is necessary (again)</source>
            <translation>Reporting is necessary (again)</translation>
        </message>
        <message>
            <source>The help does not stop the unsafety. Report, also if somebody reported before.</source>
            <translation>The help does not stop the unsafety. Report, also if somebody reported before.</translation>
        </message>
        <message>
            <source>Help is running</source>
            <translation>Help is running</translation>
        </message>
        <message>
            <source>A date to check is a must, at the latest in four weeks. Fill it in under "Look again" in the dossier.</source>
            <translation>A date to check is a must, at the latest in four weeks. Fill it in under "Look again" in the dossier.</translation>
        </message>
        <message>
            <source>Report not needed now according to your weighing</source>
            <translation>Report not needed now according to your weighing</translation>
        </message>
        <message>
            <source>Agree who keeps watching, and until when. Write down a name and a date.</source>
            <translation>Agree who keeps watching, and until when. Write down a name and a date.</translation>
        </message>
        <message>
            <source>Veilig Thuis first. Do not talk about your worries before you have asked Veilig Thuis for advice.</source>
            <translation>Veilig Thuis first. Do not talk about your worries before you have asked Veilig Thuis for advice.</translation>
        </message>
        <message>
            <source>You weigh the situation as unsafe. Your weighing goes before the list. Go on and report.</source>
            <translation>You weigh the situation as unsafe. Your weighing goes before the list. Go on and report.</translation>
        </message>
        <message>
            <source>The list shows heavy flags. You find it not acutely and not structurally unsafe. That is possible. Write down why, and ask Veilig Thuis for advice today.</source>
            <translation>The list shows heavy flags. You find it not acutely and not structurally unsafe. That is possible. Write down why, and ask Veilig Thuis for advice today.</translation>
        </message>
        <message>
            <source>Report not needed now according to your weighing. The consultation about %1 is still open.</source>
            <translation>Report not needed now according to your weighing. The consultation about %1 is still open.</translation>
        </message>
        <message>
            <source>You noted a suspicion of %1. Is "no suspicion" right then?</source>
            <translation>You noted a suspicion of %1. Is "no suspicion" right then?</translation>
        </message>
        <message>
            <source>Reporting without consent is allowed at danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</source>
            <translation>Reporting without consent is allowed at danger of serious injury or death. First consult Veilig Thuis (vertrouwensarts). Record: could {she} choose freely?</translation>
        </message>
        <message>
            <source>Your answers say: reporting is necessary. You decide not to report. Record that once under "I deviate", with your reason and who read along. Advice of Veilig Thuis counts as second reader.</source>
            <translation>Your answers say: reporting is necessary. You decide not to report. Record that once under "I deviate", with your reason and who read along. Advice of Veilig Thuis counts as second reader.</translation>
        </message>
        <message>
            <source>You answer questions 3 to 5 together with Veilig Thuis.</source>
            <translation>You answer questions 3 to 5 together with Veilig Thuis.</translation>
        </message>
        <message>
            <source>The outcome of the list is never a reason not to report.</source>
            <translation>The outcome of the list is never a reason not to report.</translation>
        </message>
        <message>
            <source>Actions of red flags are still open. Record them in the panel of the red flags.</source>
            <translation>Actions of red flags are still open. Record them in the panel of the red flags.</translation>
        </message>
        <message>
            <source>The first weighing question of the meldcode has no answer yet.</source>
            <translation>The first weighing question of the meldcode has no answer yet.</translation>
        </message>
        <message>
            <source>The list shows heavy flags beside your "no". Write down why, and the advice of Veilig Thuis.</source>
            <translation>The list shows heavy flags beside your "no". Write down why, and the advice of Veilig Thuis.</translation>
        </message>
        <message>
            <source>The consultation about a red flag is still open.</source>
            <translation>The consultation about a red flag is still open.</translation>
        </message>
        <message>
            <source>You noted a suspicion, and weigh "no suspicion". Write down why.</source>
            <translation>You noted a suspicion, and weigh "no suspicion". Write down why.</translation>
        </message>
        <message>
            <source>You deviate from what follows from your answers. Write down why, and who read along.</source>
            <translation>You deviate from what follows from your answers. Write down why, and who read along.</translation>
        </message>
        <message>
            <source>There is no date to look back.</source>
            <translation>There is no date to look back.</translation>
        </message>
        <message>
            <source>It is not recorded that this case was entered in the file of your organisation.</source>
            <translation>It is not recorded that this case was entered in the file of your organisation.</translation>
        </message>
    </context>
    <context>
        <name>WhyFold</name>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>How to ask safely</source>
            <translation>How to ask safely</translation>
        </message>
        <message>
            <source>What a yes does</source>
            <translation>What a yes does</translation>
        </message>
        <message>
            <source>You can say</source>
            <translation>You can say</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>The figure behind it</source>
            <translation>The figure behind it</translation>
        </message>
        <message>
            <source>Why do we ask this, and how?</source>
            <translation>Why do we ask this, and how?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::AdviceBox</name>
        <message>
            <source>Advice of Veilig Thuis</source>
            <translation>Advice of Veilig Thuis</translation>
        </message>
        <message>
            <source>In doubt? Ask Veilig Thuis for advice. You need not give names.</source>
            <translation>In doubt? Ask Veilig Thuis for advice. You need not give names.</translation>
        </message>
        <message>
            <source>When (date and time)</source>
            <translation>When (date and time)</translation>
        </message>
        <message>
            <source>With whom at Veilig Thuis (name or number)</source>
            <translation>With whom at Veilig Thuis (name or number)</translation>
        </message>
        <message>
            <source>The advice, and what you did with it</source>
            <translation>The advice, and what you did with it</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CaseModel</name>
        <message>
            <source>damaged case</source>
            <translation>damaged case</translation>
        </message>
        <message>
            <source>%1 (kept text)</source>
            <translation>%1 (kept text)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>step %1</source>
            <translation>step %1</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>not begun</translation>
        </message>
        <message>
            <source>no date yet</source>
            <translation>no date yet</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>When to act</source>
            <translation>When to act</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Highest ever</source>
            <translation>Highest ever</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Last change</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Next date</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CasePage</name>
        <message>
            <source>Not saved. %1</source>
            <translation>Not saved. %1</translation>
        </message>
        <message>
            <source>Lock (Ctrl+Shift+L)</source>
            <translation>Lock (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Red flags</source>
            <translation>Red flags</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Case file</translation>
        </message>
        <message>
            <source>Meldcode</source>
            <translation>Meldcode</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Referral</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>Parts of the case</source>
            <translation>Parts of the case</translation>
        </message>
        <message>
            <source>step %1 of 5</source>
            <translation>step %1 of 5</translation>
        </message>
        <message>
            <source>no date to look again yet</source>
            <translation>no date to look again yet</translation>
        </message>
        <message>
            <source>look again %1</source>
            <translation>look again %1</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Look again on</translation>
        </message>
        <message>
            <source>Who keeps watch</source>
            <translation>Who keeps watch</translation>
        </message>
        <message>
            <source>Record and leave</source>
            <translation>Record and leave</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Back to the case</translation>
        </message>
        <message>
            <source>Write a day from today on, for example 3-12-2026.</source>
            <translation>Write a day from today on, for example 3-12-2026.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CasesPage</name>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Look for a case, tempo or attention</source>
            <translation>Look for a case, tempo or attention</translation>
        </message>
        <message>
            <source>Closed cases too</source>
            <translation>Closed cases too</translation>
        </message>
        <message>
            <source>She is calling now (F2)</source>
            <translation>She is calling now (F2)</translation>
        </message>
        <message>
            <source>No cases yet</source>
            <translation>No cases yet</translation>
        </message>
        <message>
            <source>Here stand the cases you work on, most urgent first. A case begins with a talk.</source>
            <translation>Here stand the cases you work on, most urgent first. A case begins with a talk.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ChecklistTab</name>
        <message>
            <source>Parts of the checklist</source>
            <translation>Parts of the checklist</translation>
        </message>
        <message>
            <source>The first twelve
%1 open</source>
            <translation>The first twelve
%1 open</translation>
        </message>
        <message>
            <source>The first twelve
all discussed</source>
            <translation>The first twelve
all discussed</translation>
        </message>
        <message>
            <source>■ %1 yes</source>
            <translation>■ %1 yes</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 open</translation>
        </message>
        <message>
            <source>Keys J V N W answer, arrows move on, digits tick the small buttons. "Don't know" is an answer too.</source>
            <translation>Keys J V N W answer, arrows move on, digits tick the small buttons. "Don't know" is an answer too.</translation>
        </message>
        <message>
            <source>To say at the end</source>
            <translation>To say at the end</translation>
        </message>
        <message>
            <source>What the child says itself, word for word</source>
            <translation>What the child says itself, word for word</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::CreatePage</name>
        <message>
            <source>Make the vault</source>
            <translation>Make the vault</translation>
        </message>
        <message>
            <source>A new vault</source>
            <translation>A new vault</translation>
        </message>
        <message>
            <source>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</source>
            <translation>A vault is one encrypted file with all your cases. Only the passphrase opens it. Nobody can restore a lost passphrase.</translation>
        </message>
        <message>
            <source>Name of the file, without names of persons</source>
            <translation>Name of the file, without names of persons</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Choose</translation>
        </message>
        <message>
            <source>Your initials, for the log</source>
            <translation>Your initials, for the log</translation>
        </message>
        <message>
            <source>Passphrase: four or more words that nobody knows</source>
            <translation>Passphrase: four or more words that nobody knows</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>The same passphrase again</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Write the passphrase on paper and keep it where only you can reach it.</source>
            <translation>Write the passphrase on paper and keep it where only you can reach it.</translation>
        </message>
        <message>
            <source>This is short. Add a word: longer is safer than stranger.</source>
            <translation>This is short. Add a word: longer is safer than stranger.</translation>
        </message>
        <message>
            <source>The two are not the same yet.</source>
            <translation>The two are not the same yet.</translation>
        </message>
        <message>
            <source>Give the file a name, without a slash.</source>
            <translation>Give the file a name, without a slash.</translation>
        </message>
        <message>
            <source>owner</source>
            <translation>owner</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DangerBar</name>
        <message>
            <source>112 called at .. by ..</source>
            <translation>112 called at .. by ..</translation>
        </message>
        <message>
            <source>No 112, because ..</source>
            <translation>No 112, because ..</translation>
        </message>
        <message>
            <source>At what time</source>
            <translation>At what time</translation>
        </message>
        <message>
            <source>Why no 112</source>
            <translation>Why no 112</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Write the time and the name.</source>
            <translation>Write the time and the name.</translation>
        </message>
        <message>
            <source>Write one sentence.</source>
            <translation>Write one sentence.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DecisionPage</name>
        <message>
            <source>First answer questions 1 and 2 in step 4.</source>
            <translation>First answer questions 1 and 2 in step 4.</translation>
        </message>
        <message>
            <source>This follows from your answers</source>
            <translation>This follows from your answers</translation>
        </message>
        <message>
            <source>Two decisions</source>
            <translation>Two decisions</translation>
        </message>
        <message>
            <source>Decision 1: is reporting necessary?</source>
            <translation>Decision 1: is reporting necessary?</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Do not report</source>
            <translation>Do not report</translation>
        </message>
        <message>
            <source>Why? Not reporting is a decision too.</source>
            <translation>Why? Not reporting is a decision too.</translation>
        </message>
        <message>
            <source>Decision 2: is it (also) possible to give or organise help?</source>
            <translation>Decision 2: is it (also) possible to give or organise help?</translation>
        </message>
        <message>
            <source>Help is possible</source>
            <translation>Help is possible</translation>
        </message>
        <message>
            <source>Help is not possible</source>
            <translation>Help is not possible</translation>
        </message>
        <message>
            <source>Help never takes the place of a report that is necessary.</source>
            <translation>Help never takes the place of a report that is necessary.</translation>
        </message>
        <message>
            <source>Which help, by whom, until when; or why not</source>
            <translation>Which help, by whom, until when; or why not</translation>
        </message>
        <message>
            <source>Decided by (name and function)</source>
            <translation>Decided by (name and function)</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>I deviate</source>
            <translation>I deviate</translation>
        </message>
        <message>
            <source>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</source>
            <translation>One form for every deviation: from the list, and from what follows from your answers. It is printed with the decision.</translation>
        </message>
        <message>
            <source>Why do you deviate?</source>
            <translation>Why do you deviate?</translation>
        </message>
        <message>
            <source>Who read along? (name and function)</source>
            <translation>Who read along? (name and function)</translation>
        </message>
        <message>
            <source>You do not decide this alone. Who decides?</source>
            <translation>You do not decide this alone. Who decides?</translation>
        </message>
        <message>
            <source>Still needed: your reason, and who read along or the advice of Veilig Thuis (step 2).</source>
            <translation>Still needed: your reason, and who read along or the advice of Veilig Thuis (step 2).</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DossierTab</name>
        <message>
            <source>Pages of the dossier</source>
            <translation>Pages of the dossier</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>About the case</source>
            <translation>About the case</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::DossierWords</name>
        <message>
            <source>victim</source>
            <translation>victim</translation>
        </message>
        <message>
            <source>presumed perpetrator</source>
            <translation>presumed perpetrator</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>witness</source>
            <translation>witness</translation>
        </message>
        <message>
            <source>supporter from the own network</source>
            <translation>supporter from the own network</translation>
        </message>
        <message>
            <source>professional</source>
            <translation>professional</translation>
        </message>
        <message>
            <source>role not clear</source>
            <translation>role not clear</translation>
        </message>
        <message>
            <source>she, her</source>
            <translation>she, her</translation>
        </message>
        <message>
            <source>he, him</source>
            <translation>he, him</translation>
        </message>
        <message>
            <source>they, them</source>
            <translation>they, them</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>don't know</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
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
            <translation>parent</translation>
        </message>
        <message>
            <source>brother or sister</source>
            <translation>brother or sister</translation>
        </message>
        <message>
            <source>other relative</source>
            <translation>other relative</translation>
        </message>
        <message>
            <source>housemate</source>
            <translation>housemate</translation>
        </message>
        <message>
            <source>informal carer</source>
            <translation>informal carer</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>not yet; first consult Veilig Thuis</source>
            <translation>not yet; first consult Veilig Thuis</translation>
        </message>
        <message>
            <source>open part</source>
            <translation>open part</translation>
        </message>
        <message>
            <source>only part S</source>
            <translation>only part S</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>What somebody said</source>
            <translation>What somebody said</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Impression</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::EntityCard</name>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Change %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Delete %1</source>
            <translation>Delete %1</translation>
        </message>
        <message>
            <source>Delete this? The log keeps what stood here.</source>
            <translation>Delete this? The log keeps what stood here.</translation>
        </message>
        <message>
            <source>No, keep it</source>
            <translation>No, keep it</translation>
        </message>
        <message>
            <source>Yes, delete</source>
            <translation>Yes, delete</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Ready</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::EntityForm</name>
        <message>
            <source>d-m-yyyy, m-yyyy or yyyy</source>
            <translation>d-m-yyyy, m-yyyy or yyyy</translation>
        </message>
        <message>
            <source>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</source>
            <translation>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</translation>
        </message>
        <message>
            <source>d-m-yyyy</source>
            <translation>d-m-yyyy</translation>
        </message>
        <message>
            <source>This is not a day yet. Write for example 3-11-2026.</source>
            <translation>This is not a day yet. Write for example 3-11-2026.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ExportPanel</name>
        <message>
            <source>Open part</source>
            <translation>Open part</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Part S</translation>
        </message>
        <message>
            <source>PDF for a secure channel</source>
            <translation>PDF for a secure channel</translation>
        </message>
        <message>
            <source>encrypted file</source>
            <translation>encrypted file</translation>
        </message>
        <message>
            <source>printed</source>
            <translation>printed</translation>
        </message>
        <message>
            <source>copied for the web form</source>
            <translation>copied for the web form</translation>
        </message>
        <message>
            <source>summary copied</source>
            <translation>summary copied</translation>
        </message>
        <message>
            <source>copied as text</source>
            <translation>copied as text</translation>
        </message>
        <message>
            <source>Read and signed (CONCEPT goes away)</source>
            <translation>Read and signed (CONCEPT goes away)</translation>
        </message>
        <message>
            <source>Secure form or secure mail</source>
            <translation>Secure form or secure mail</translation>
        </message>
        <message>
            <source>USB or other</source>
            <translation>USB or other</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Ordinary e-mail</source>
            <translation>Ordinary e-mail</translation>
        </message>
        <message>
            <source>How do you send it?</source>
            <translation>How do you send it?</translation>
        </message>
        <message>
            <source>Show what must be mended</source>
            <translation>Show what must be mended</translation>
        </message>
        <message>
            <source>For your own registration</source>
            <translation>For your own registration</translation>
        </message>
        <message>
            <source>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read along there? Portal, letter, mail, voicemail. Shield it first.</source>
            <translation>A summary of at most 1,500 characters, without names, for your own system. Can the presumed perpetrator read along there? Portal, letter, mail, voicemail. Shield it first.</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <source>Copy part S as text</source>
            <translation>Copy part S as text</translation>
        </message>
        <message>
            <source>Part S must never stand where the presumed perpetrator or the family can read it.</source>
            <translation>Part S must never stand where the presumed perpetrator or the family can read it.</translation>
        </message>
        <message>
            <source>Keep an archive copy in the vault</source>
            <translation>Keep an archive copy in the vault</translation>
        </message>
        <message>
            <source>This cannot be sent yet. To be mended first: %1. Until then the buttons below are off.</source>
            <translation>This cannot be sent yet. To be mended first: %1. Until then the buttons below are off.</translation>
        </message>
        <message>
            <source>Left the program before</source>
            <translation>Left the program before</translation>
        </message>
        <message>
            <source>Not by ordinary e-mail. It can be read on the way and in family mailboxes, and it cannot be taken back. Use the secure form of the receiver, secure mail, or call and bring it.</source>
            <translation>Not by ordinary e-mail. It can be read on the way and in family mailboxes, and it cannot be taken back. Use the secure form of the receiver, secure mail, or call and bring it.</translation>
        </message>
        <message>
            <source>Crisis sheet</source>
            <translation>Crisis sheet</translation>
        </message>
        <message>
            <source>Not everyone may read this. Send it apart from the open part, and only to the person who needs it.</source>
            <translation>Not everyone may read this. Send it apart from the open part, and only to the person who needs it.</translation>
        </message>
        <message>
            <source>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</source>
            <translation>The channel encrypts. Save a PDF to attach, or copy the text into the tabs of the web form.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Copy per tab of the web form</source>
            <translation>Copy per tab of the web form</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it along with the file.</source>
            <translation>The file is encrypted. You get a passphrase of six words. Say it over the phone; never send it along with the file.</translation>
        </message>
        <message>
            <source>Save encrypted file</source>
            <translation>Save encrypted file</translation>
        </message>
        <message>
            <source>The printer and its queue may keep a copy. Use a printer you stand beside, and fetch the paper at once.</source>
            <translation>The printer and its queue may keep a copy. Use a printer you stand beside, and fetch the paper at once.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Passphrase: %1</translation>
        </message>
        <message>
            <source>Call the receiver and read these words out. They are shown only now and kept nowhere. Without them nobody can open the file.</source>
            <translation>Call the receiver and read these words out. They are shown only now and kept nowhere. Without them nobody can open the file.</translation>
        </message>
        <message>
            <source>Told by phone, hide it</source>
            <translation>Told by phone, hide it</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Exporter</name>
        <message>
            <source>Crisis sheet</source>
            <translation>Crisis sheet</translation>
        </message>
        <message>
            <source>Open part</source>
            <translation>Open part</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Part S</translation>
        </message>
        <message>
            <source>Not sent: something must be mended first. See the list "Check".</source>
            <translation>Not sent: something must be mended first. See the list "Check".</translation>
        </message>
        <message>
            <source>There is nothing for part S. Then there is no second file.</source>
            <translation>There is nothing for part S. Then there is no second file.</translation>
        </message>
        <message>
            <source>Where should the file go?</source>
            <translation>Where should the file go?</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF files (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1. This file is not encrypted: send it only through the secure form or secure mail, then delete it here.</source>
            <translation>Saved as %1. This file is not encrypted: send it only through the secure form or secure mail, then delete it here.</translation>
        </message>
        <message>
            <source>Saved as %1, encrypted.</source>
            <translation>Saved as %1, encrypted.</translation>
        </message>
        <message>
            <source>Print: %1</source>
            <translation>Print: %1</translation>
        </message>
        <message>
            <source>There is no printer on this computer. Connect one, or choose another way to send.</source>
            <translation>There is no printer on this computer. Connect one, or choose another way to send.</translation>
        </message>
        <message>
            <source>The printer did not take the paper. Check whether it is on and has paper, and try again. Nothing is lost.</source>
            <translation>The printer did not take the paper. Check whether it is on and has paper, and try again. Nothing is lost.</translation>
        </message>
        <message>
            <source>%1 sent to the printer. Fetch it at once.</source>
            <translation>%1 sent to the printer. Fetch it at once.</translation>
        </message>
        <message>
            <source>The archive copy could not be kept yet. The program tries again.</source>
            <translation>The archive copy could not be kept yet. The program tries again.</translation>
        </message>
        <message>
            <source>The archive copy is kept in the vault. It is nowhere else.</source>
            <translation>The archive copy is kept in the vault. It is nowhere else.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactCard</name>
        <message>
            <source>fact</source>
            <translation>fact</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>date not known</translation>
        </message>
        <message>
            <source>still empty</source>
            <translation>still empty</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>Result: %1</translation>
        </message>
        <message>
            <source>source: %1</source>
            <translation>source: %1</translation>
        </message>
        <message>
            <source>Without a source this does not go on paper.</source>
            <translation>Without a source this does not go on paper.</translation>
        </message>
        <message>
            <source>told by %1</source>
            <translation>told by %1</translation>
        </message>
        <message>
            <source>place: %1</source>
            <translation>place: %1</translation>
        </message>
        <message>
            <source>only part S</source>
            <translation>only part S</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Who did what to whom (letters)</source>
            <translation>Who did what to whom (letters)</translation>
        </message>
        <message>
            <source>for example: B to A, C saw it</source>
            <translation>for example: B to A, C saw it</translation>
        </message>
        <message>
            <source>What happened? Write what you see, not what you think.</source>
            <translation>What happened? Write what you see, not what you think.</translation>
        </message>
        <message>
            <source>What was the result? Injury, fear, damage, children</source>
            <translation>What was the result? Injury, fear, damage, children</translation>
        </message>
        <message>
            <source>How do you know this?</source>
            <translation>How do you know this?</translation>
        </message>
        <message>
            <source>Who said this?</source>
            <translation>Who said this?</translation>
        </message>
        <message>
            <source>role and name, or "known to the reporter"</source>
            <translation>role and name, or "known to the reporter"</translation>
        </message>
        <message>
            <source>Who may read this?</source>
            <translation>Who may read this?</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves and begins the next fact.</source>
            <translation>Ctrl+Enter saves and begins the next fact.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactList</name>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>G2  Facts from the file</source>
            <translation>G2  Facts from the file</translation>
        </message>
        <message>
            <source>Part S only</source>
            <translation>Part S only</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Add the first fact in the file</source>
            <translation>Add the first fact in the file</translation>
        </message>
        <message>
            <source>Add or change facts in the file</source>
            <translation>Add or change facts in the file</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FactsPage</name>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>What was done, by whom, when, with what result. Write as if the client reads this.</source>
            <translation>What was done, by whom, when, with what result. Write as if the client reads this.</translation>
        </message>
        <message>
            <source>No facts yet</source>
            <translation>No facts yet</translation>
        </message>
        <message>
            <source>Here stands what happened, one event at a time, with the date and how you know it. A date you do not know exactly may be a month or a year.</source>
            <translation>Here stands what happened, one event at a time, with the date and how you know it. A date you do not know exactly may be a month or a year.</translation>
        </message>
        <message>
            <source>Add fact</source>
            <translation>Add fact</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FieldEntry</name>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Part S only</source>
            <translation>Part S only</translation>
        </message>
        <message>
            <source>Write why it is not known. That is an answer too.</source>
            <translation>Write why it is not known. That is an answer too.</translation>
        </message>
        <message>
            <source>On paper by itself: %1</source>
            <translation>On paper by itself: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FindingsList</name>
        <message>
            <source>Nothing stands in the way of sending. Read the paper once more as the receiver will read it.</source>
            <translation>Nothing stands in the way of sending. Read the paper once more as the receiver will read it.</translation>
        </message>
        <message>
            <source>First this, then it can be sent</source>
            <translation>First this, then it can be sent</translation>
        </message>
        <message>
            <source>Have another look at this</source>
            <translation>Have another look at this</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::FirstStart</name>
        <message>
            <source>Before you begin</source>
            <translation>Before you begin</translation>
        </message>
        <message>
            <source>Only your place of work is needed now. The rest can wait, and you find it again under Settings. Everything stays in the vault on this computer.</source>
            <translation>Only your place of work is needed now. The rest can wait, and you find it again under Settings. Everything stays in the vault on this computer.</translation>
        </message>
        <message>
            <source>To work</source>
            <translation>To work</translation>
        </message>
        <message>
            <source>Choose where you work first. The rest can wait.</source>
            <translation>Choose where you work first. The rest can wait.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::InfoPage</name>
        <message>
            <source>About the case</source>
            <translation>About the case</translation>
        </message>
        <message>
            <source>Safe contact with the victim</source>
            <translation>Safe contact with the victim</translation>
        </message>
        <message>
            <source>How, and on which number</source>
            <translation>How, and on which number</translation>
        </message>
        <message>
            <source>When; moment to call back</source>
            <translation>When; moment to call back</translation>
        </message>
        <message>
            <source>Never through whom or which way</source>
            <translation>Never through whom or which way</translation>
        </message>
        <message>
            <source>Code word, and what it means</source>
            <translation>Code word, and what it means</translation>
        </message>
        <message>
            <source>Does somebody look into the telephone?</source>
            <translation>Does somebody look into the telephone?</translation>
        </message>
        <message>
            <source>Interpreter: language, by phone, never a relative</source>
            <translation>Interpreter: language, by phone, never a relative</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Reference (no names)</source>
            <translation>Reference (no names)</translation>
        </message>
        <message>
            <source>The presumed perpetrator is of the victim</source>
            <translation>The presumed perpetrator is of the victim</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Opened on</translation>
        </message>
        <message>
            <source>Household: who lives where?</source>
            <translation>Household: who lives where?</translation>
        </message>
        <message>
            <source>Keys, door code, dog (only on the emergency sheet)</source>
            <translation>Keys, door code, dog (only on the emergency sheet)</translation>
        </message>
        <message>
            <source>What is there already</source>
            <translation>What is there already</translation>
        </message>
        <message>
            <source>Safety agreements in force: who, what, until when</source>
            <translation>Safety agreements in force: who, what, until when</translation>
        </message>
        <message>
            <source>Bans and devices in force, with the end date</source>
            <translation>Bans and devices in force, with the end date</translation>
        </message>
        <message>
            <source>Court dates, reports to the police, release</source>
            <translation>Court dates, reports to the police, release</translation>
        </message>
        <message>
            <source>Earlier reports: when, by whom, what came of it</source>
            <translation>Earlier reports: when, by whom, what came of it</translation>
        </message>
        <message>
            <source>Other assessments (SASH and others): outcome as told, by whom</source>
            <translation>Other assessments (SASH and others): outcome as told, by whom</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Who keeps watching, and when? Fill in a name and a date. Each new fact brings the date forward.</source>
            <translation>Who keeps watching, and when? Fill in a name and a date. Each new fact brings the date forward.</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Look again on</translation>
        </message>
        <message>
            <source>Who looks</source>
            <translation>Who looks</translation>
        </message>
        <message>
            <source>Before you leave this case</source>
            <translation>Before you leave this case</translation>
        </message>
        <message>
            <source>Can {he} read along? Portal, letter, mail, voicemail. Shield this, or ask how that is done.</source>
            <translation>Can {he} read along? Portal, letter, mail, voicemail. Shield this, or ask how that is done.</translation>
        </message>
        <message>
            <source>Entered in the file of my organisation</source>
            <translation>Entered in the file of my organisation</translation>
        </message>
        <message>
            <source>Moment to call back agreed</source>
            <translation>Moment to call back agreed</translation>
        </message>
        <message>
            <source>Every action logged</source>
            <translation>Every action logged</translation>
        </message>
        <message>
            <source>Children: where they are, and with whom</source>
            <translation>Children: where they are, and with whom</translation>
        </message>
        <message>
            <source>Date to look again, with a name</source>
            <translation>Date to look again, with a name</translation>
        </message>
        <message>
            <source>Entered in the file</source>
            <translation>Entered in the file</translation>
        </message>
        <message>
            <source>%1: not yet</source>
            <translation>%1: not yet</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::JudgementForm</name>
        <message>
            <source>Your own judgement</source>
            <translation>Your own judgement</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Read along by</source>
            <translation>Read along by</translation>
        </message>
        <message>
            <source>First close the bar on top: is 112 called?</source>
            <translation>First close the bar on top: is 112 called?</translation>
        </message>
        <message>
            <source>Can be given once the twelve first questions are discussed.</source>
            <translation>Can be given once the twelve first questions are discussed.</translation>
        </message>
        <message>
            <source>Your judgement stands beside the list. A more careful judgement needs no explanation.</source>
            <translation>Your judgement stands beside the list. A more careful judgement needs no explanation.</translation>
        </message>
        <message>
            <source>This is lower than a trigger allows. It is not recorded. Choose at least "%1".</source>
            <translation>This is lower than a trigger allows. It is not recorded. Choose at least "%1".</translation>
        </message>
        <message>
            <source>Lower than the list: write the reason and who read along. An advice of Veilig Thuis counts as second reader.</source>
            <translation>Lower than the list: write the reason and who read along. An advice of Veilig Thuis counts as second reader.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::LogTab</name>
        <message>
            <source>Log</source>
            <translation>Log</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Log of this case</source>
            <translation>Log of this case</translation>
        </message>
        <message>
            <source>This case is not saved yet. The log begins at the first answer or word.</source>
            <translation>This case is not saved yet. The log begins at the first answer or word.</translation>
        </message>
        <message>
            <source>Every change of this case, sealed in order. Nobody can change or delete a line unseen.</source>
            <translation>Every change of this case, sealed in order. Nobody can change or delete a line unseen.</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>not known</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MainWindow</name>
        <message>
            <source>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</source>
            <translation>Nobody is at the keyboard. Locking in %1 seconds. Press a key to stay.</translation>
        </message>
        <message>
            <source>This computer does not let the program keep its keys out of the swap file. Ask your administrator about an encrypted disk.</source>
            <translation>This computer does not let the program keep its keys out of the swap file. Ask your administrator about an encrypted disk.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MeldcodeSheet</name>
        <message>
            <source>Safety: first consult Veilig Thuis.</source>
            <translation>Safety: first consult Veilig Thuis.</translation>
        </message>
        <message>
            <source>name follows</source>
            <translation>name follows</translation>
        </message>
        <message>
            <source>Advice: %1, %2.</source>
            <translation>Advice: %1, %2.</translation>
        </message>
        <message>
            <source>kindcheck</source>
            <translation>kindcheck</translation>
        </message>
        <message>
            <source>advice of Veilig Thuis</source>
            <translation>advice of Veilig Thuis</translation>
        </message>
        <message>
            <source>question %1</source>
            <translation>question %1</translation>
        </message>
        <message>
            <source>decision 1</source>
            <translation>decision 1</translation>
        </message>
        <message>
            <source>decision 2</source>
            <translation>decision 2</translation>
        </message>
        <message>
            <source>who decides</source>
            <translation>who decides</translation>
        </message>
        <message>
            <source>"I deviate"</source>
            <translation>"I deviate"</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reason</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>who</source>
            <translation>who</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>outcome</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::MeldcodeTab</name>
        <message>
            <source>The order may change, and a step may come twice. Write down what you skip, and why.</source>
            <translation>The order may change, and a step may come twice. Write down what you skip, and why.</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Step %1: %2</translation>
        </message>
        <message>
            <source>To the next step</source>
            <translation>To the next step</translation>
        </message>
        <message>
            <source>○ still open</source>
            <translation>○ still open</translation>
        </message>
        <message>
            <source>✓ done</source>
            <translation>✓ done</translation>
        </message>
        <message>
            <source>– skipped</source>
            <translation>– skipped</translation>
        </message>
        <message>
            <source>missing: %1</source>
            <translation>missing: %1</translation>
        </message>
        <message>
            <source>%1 of 5 steps recorded</source>
            <translation>%1 of 5 steps recorded</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NoteCard</name>
        <message>
            <source>note</source>
            <translation>note</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Words of %1</source>
            <translation>Words of %1</translation>
        </message>
        <message>
            <source>somebody (fill in who)</source>
            <translation>somebody (fill in who)</translation>
        </message>
        <message>
            <source>Impression</source>
            <translation>Impression</translation>
        </message>
        <message>
            <source>Impression of %1</source>
            <translation>Impression of %1</translation>
        </message>
        <message>
            <source>%1, by %2</source>
            <translation>%1, by %2</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NoteForm</name>
        <message>
            <source>What kind of note is this?</source>
            <translation>What kind of note is this?</translation>
        </message>
        <message>
            <source>Who said this?</source>
            <translation>Who said this?</translation>
        </message>
        <message>
            <source>letter, or role and name</source>
            <translation>letter, or role and name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What did you see, hear or read? Who, what, where, when.</source>
            <translation>What did you see, hear or read? Who, what, where, when.</translation>
        </message>
        <message>
            <source>The words themselves, as literally as you can.</source>
            <translation>The words themselves, as literally as you can.</translation>
        </message>
        <message>
            <source>What do you think or suspect, and what is it based on? What speaks against it?</source>
            <translation>What do you think or suspect, and what is it based on? What speaks against it?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::NotesPage</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Keep apart what is a fact, what somebody said and what you think. Write as if the client reads this.</source>
            <translation>Keep apart what is a fact, what somebody said and what you think. Write as if the client reads this.</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>No notes yet</translation>
        </message>
        <message>
            <source>Write the first note above. It is saved while you type.</source>
            <translation>Write the first note above. It is saved while you type.</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Save note</translation>
        </message>
        <message>
            <source>Ctrl+Enter saves and begins the next note.</source>
            <translation>Ctrl+Enter saves and begins the next note.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::OverviewTab</name>
        <message>
            <source>Ask the twelve first questions</source>
            <translation>Ask the twelve first questions</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) to go. "Don't know" is an answer too.</source>
            <translation>
                <numerusform>%n question to go. "Don't know" is an answer too.</numerusform>
                <numerusform>%n questions to go. "Don't know" is an answer too.</numerusform>
            </translation>
        </message>
        <message>
            <source>They take five minutes and tell what must be done today.</source>
            <translation>They take five minutes and tell what must be done today.</translation>
        </message>
        <message>
            <source>To the questions</source>
            <translation>To the questions</translation>
        </message>
        <message>
            <source>Close the actions of the red flags</source>
            <translation>Close the actions of the red flags</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) wait: record what you did, when you will do it, or why not. They stand in the panel on the right.</source>
            <translation>
                <numerusform>%n action wait: record what you did, when you will do it, or why not. They stand in the panel on the right.</numerusform>
                <numerusform>%n actions wait: record what you did, when you will do it, or why not. They stand in the panel on the right.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record who this is about</source>
            <translation>Record who this is about</translation>
        </message>
        <message>
            <source>The victim, the presumed perpetrator and the children. Only what a receiver needs.</source>
            <translation>The victim, the presumed perpetrator and the children. Only what a receiver needs.</translation>
        </message>
        <message>
            <source>To the persons</source>
            <translation>To the persons</translation>
        </message>
        <message>
            <source>Write down what happened</source>
            <translation>Write down what happened</translation>
        </message>
        <message>
            <source>Facts with a date and a source. Write what you see, not what you think.</source>
            <translation>Facts with a date and a source. Write what you see, not what you think.</translation>
        </message>
        <message>
            <source>To the facts</source>
            <translation>To the facts</translation>
        </message>
        <message>
            <source>Weigh and decide</source>
            <translation>Weigh and decide</translation>
        </message>
        <message>
            <source>The five steps and the weighing questions of your profession.</source>
            <translation>The five steps and the weighing questions of your profession.</translation>
        </message>
        <message>
            <source>To the meldcode</source>
            <translation>To the meldcode</translation>
        </message>
        <message>
            <source>Make the referral</source>
            <translation>Make the referral</translation>
        </message>
        <message>
            <source>Reporting is necessary by your own answers. Read the paper as Veilig Thuis will read it, and send it today.</source>
            <translation>Reporting is necessary by your own answers. Read the paper as Veilig Thuis will read it, and send it today.</translation>
        </message>
        <message>
            <source>To the referral</source>
            <translation>To the referral</translation>
        </message>
        <message>
            <source>Keep watch</source>
            <translation>Keep watch</translation>
        </message>
        <message>
            <source>Who keeps watch, and when do you look again?</source>
            <translation>Who keeps watch, and when do you look again?</translation>
        </message>
        <message>
            <source>To the case data</source>
            <translation>To the case data</translation>
        </message>
        <message>
            <source>This case is closed</source>
            <translation>This case is closed</translation>
        </message>
        <message>
            <source>Close the case</source>
            <translation>Close the case</translation>
        </message>
        <message>
            <source>It stays in the vault and can be opened again at any time.</source>
            <translation>It stays in the vault and can be opened again at any time.</translation>
        </message>
        <message>
            <source>Letting go too early is the commonest mistake. Closing keeps everything; who looks back, and when?</source>
            <translation>Letting go too early is the commonest mistake. Closing keeps everything; who looks back, and when?</translation>
        </message>
        <message>
            <source>Open the case again</source>
            <translation>Open the case again</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>Nobody recorded yet.</source>
            <translation>Nobody recorded yet.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Latest facts</source>
            <translation>Latest facts</translation>
        </message>
        <message>
            <source>No facts yet.</source>
            <translation>No facts yet.</translation>
        </message>
        <message>
            <source>Look again on %1 (%2)</source>
            <translation>Look again on %1 (%2)</translation>
        </message>
        <message>
            <source>Dates and agreements</source>
            <translation>Dates and agreements</translation>
        </message>
        <message>
            <source>No date yet. You are asked for one when you leave the case.</source>
            <translation>No date yet. You are asked for one when you leave the case.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PageView</name>
        <message>
            <source>The paper as it will be read</source>
            <translation>The paper as it will be read</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PassphraseEdit</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Hide</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PersonCard</name>
        <message>
            <source>born %1</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>lives with the victim</source>
            <translation>lives with the victim</translation>
        </message>
        <message>
            <source>lives elsewhere</source>
            <translation>lives elsewhere</translation>
        </message>
        <message>
            <source>now: %1</source>
            <translation>now: %1</translation>
        </message>
        <message>
            <source>knows of the report: %1</source>
            <translation>knows of the report: %1</translation>
        </message>
        <message>
            <source>without a name</source>
            <translation>without a name</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>The child</source>
            <translation>The child</translation>
        </message>
        <message>
            <source>How to reach</source>
            <translation>How to reach</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Told of the worries or the report</source>
            <translation>Told of the worries or the report</translation>
        </message>
        <message>
            <source>First names</source>
            <translation>First names</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Surname</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Born</translation>
        </message>
        <message>
            <source>date, or about how old</source>
            <translation>date, or about how old</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Relation to the victim</source>
            <translation>Relation to the victim</translation>
        </message>
        <message>
            <source>How the texts speak of this person</source>
            <translation>How the texts speak of this person</translation>
        </message>
        <message>
            <source>Lives with the victim</source>
            <translation>Lives with the victim</translation>
        </message>
        <message>
            <source>Organisation and function</source>
            <translation>Organisation and function</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Street</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Do not write down the address of a shelter here.</source>
            <translation>Do not write down the address of a shelter here.</translation>
        </message>
        <message>
            <source>Work or day activity, where to be found</source>
            <translation>Work or day activity, where to be found</translation>
        </message>
        <message>
            <source>Legal representative, curator or mentor</source>
            <translation>Legal representative, curator or mentor</translation>
        </message>
        <message>
            <source>Custody: over which children</source>
            <translation>Custody: over which children</translation>
        </message>
        <message>
            <source>Where is the child now, and with whom?</source>
            <translation>Where is the child now, and with whom?</translation>
        </message>
        <message>
            <source>School, childcare, GP</source>
            <translation>School, childcare, GP</translation>
        </message>
        <message>
            <source>What the child saw, heard, went through</source>
            <translation>What the child saw, heard, went through</translation>
        </message>
        <message>
            <source>Write down what the child says by itself. Do not ask on.</source>
            <translation>Write down what the child says by itself. Do not ask on.</translation>
        </message>
        <message>
            <source>Guardian or youth protector</source>
            <translation>Guardian or youth protector</translation>
        </message>
        <message>
            <source>Does this person know of the report?</source>
            <translation>Does this person know of the report?</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>By whom, and how</source>
            <translation>By whom, and how</translation>
        </message>
        <message>
            <source>Reaction and objections</source>
            <translation>Reaction and objections</translation>
        </message>
        <message>
            <source>Why not, and when will it be told?</source>
            <translation>Why not, and when will it be told?</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PersonsPage</name>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>A is the victim, B the presumed perpetrator. A name is not needed to begin.</source>
            <translation>A is the victim, B the presumed perpetrator. A name is not needed to begin.</translation>
        </message>
        <message>
            <source>+ Victim</source>
            <translation>+ Victim</translation>
        </message>
        <message>
            <source>+ Presumed perpetrator</source>
            <translation>+ Presumed perpetrator</translation>
        </message>
        <message>
            <source>+ Child</source>
            <translation>+ Child</translation>
        </message>
        <message>
            <source>+ Other</source>
            <translation>+ Other</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nobody yet</translation>
        </message>
        <message>
            <source>Here stands who it is about: the victim, the presumed perpetrator, every child, and who helps. Begin with the victim.</source>
            <translation>Here stands who it is about: the victim, the presumed perpetrator, every child, and who helps. Begin with the victim.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PicturePanel</name>
        <message>
            <source>All points, with source and weight</source>
            <translation>All points, with source and weight</translation>
        </message>
        <message>
            <source>Picture so far</source>
            <translation>Picture so far</translation>
        </message>
        <message>
            <source>Ask first now</source>
            <translation>Ask first now</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::PracticeForm</name>
        <message>
            <source>Care</source>
            <translation>Care</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
        <message>
            <source>Childcare</source>
            <translation>Childcare</translation>
        </message>
        <message>
            <source>Veilig Thuis</source>
            <translation>Veilig Thuis</translation>
        </message>
        <message>
            <source>Police</source>
            <translation>Police</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>About you</source>
            <translation>About you</translation>
        </message>
        <message>
            <source>About your organisation</source>
            <translation>About your organisation</translation>
        </message>
        <message>
            <source>Where do you work? (needed)</source>
            <translation>Where do you work? (needed)</translation>
        </message>
        <message>
            <source>This decides the words, the receivers, whom to call, and whether you use the meldcode.</source>
            <translation>This decides the words, the receivers, whom to call, and whether you use the meldcode.</translation>
        </message>
        <message>
            <source>I am a doctor (the KNMG rules apply)</source>
            <translation>I am a doctor (the KNMG rules apply)</translation>
        </message>
        <message>
            <source>Sector</source>
            <translation>Sector</translation>
        </message>
        <message>
            <source>for example hospital, mental health care, primary school</source>
            <translation>for example hospital, mental health care, primary school</translation>
        </message>
        <message>
            <source>Region of Veilig Thuis</source>
            <translation>Region of Veilig Thuis</translation>
        </message>
        <message>
            <source>for example Utrecht</source>
            <translation>for example Utrecht</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>Your function</source>
            <translation>Your function</translation>
        </message>
        <message>
            <source>Phone where you can be reached</source>
            <translation>Phone where you can be reached</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>These stand on a report as the reporter. They are kept only in the vault.</source>
            <translation>These stand on a report as the reporter. They are kept only in the vault.</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Address of the organisation</source>
            <translation>Address of the organisation</translation>
        </message>
        <message>
            <source>Attention officer (aandachtsfunctionaris)</source>
            <translation>Attention officer (aandachtsfunctionaris)</translation>
        </message>
        <message>
            <source>Phone of the attention officer</source>
            <translation>Phone of the attention officer</translation>
        </message>
        <message>
            <source>Finally responsible for the decision</source>
            <translation>Finally responsible for the decision</translation>
        </message>
        <message>
            <source>Function of the one responsible</source>
            <translation>Function of the one responsible</translation>
        </message>
        <message>
            <source>Does your organisation allow this program?</source>
            <translation>Does your organisation allow this program?</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>Don't know</translation>
        </message>
        <message>
            <source>Who is responsible for it in your organisation?</source>
            <translation>Who is responsible for it in your organisation?</translation>
        </message>
        <message>
            <source>What is in this program is a working copy. The file of your organisation stays the real file. Take over what belongs there, mark the case "taken up in the file", and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</source>
            <translation>What is in this program is a working copy. The file of your organisation stays the real file. Take over what belongs there, mark the case "taken up in the file", and erase the working copy on the date you agreed. No permission yet? Ask your data protection officer. You may go on: safety does not wait for that.</translation>
        </message>
        <message>
            <source>Your own telephone card</source>
            <translation>Your own telephone card</translation>
        </message>
        <message>
            <source>One number per line: direct line of the region, forensic doctor, emergency room, district police officer, shelter, on call tonight</source>
            <translation>One number per line: direct line of the region, forensic doctor, emergency room, district police officer, shelter, on call tonight</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Preview</name>
        <message>
            <source>Open part</source>
            <translation>Open part</translation>
        </message>
        <message>
            <source>Part S</source>
            <translation>Part S</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Smaller (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Larger (Ctrl++)</translation>
        </message>
        <message>
            <source>Which part is shown</source>
            <translation>Which part is shown</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>There is nothing for part S. Then there is no second file.</source>
            <translation>There is nothing for part S. Then there is no second file.</translation>
        </message>
        <message>
            <source>Not everyone may read this page. It is a file of its own.</source>
            <translation>Not everyone may read this page. It is a file of its own.</translation>
        </message>
        <message>
            <source>For the emergency services. Take it with you; never leave it in the home.</source>
            <translation>For the emergency services. Take it with you; never leave it in the home.</translation>
        </message>
        <message>
            <source>Write as if the client reads this.</source>
            <translation>Write as if the client reads this.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::QuestionBox</name>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Don't know</source>
            <translation>Don't know</translation>
        </message>
        <message>
            <source>Why? Name the facts this rests on.</source>
            <translation>Why? Name the facts this rests on.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::QuestionRow</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Write a whole number.</translation>
        </message>
        <message>
            <source>The last time</source>
            <translation>The last time</translation>
        </message>
        <message>
            <source>Or the date</source>
            <translation>Or the date</translation>
        </message>
        <message>
            <source>3-11-2026, 11-2026 or 2026</source>
            <translation>3-11-2026, 11-2026 or 2026</translation>
        </message>
        <message>
            <source>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</source>
            <translation>This is not a date yet. Write for example 3-11-2026, 11-2026 or 2026.</translation>
        </message>
        <message>
            <source>How do you know?</source>
            <translation>How do you know?</translation>
        </message>
        <message>
            <source>Who told or saw it</source>
            <translation>Who told or saw it</translation>
        </message>
        <message>
            <source>Note: facts, in plain words</source>
            <translation>Note: facts, in plain words</translation>
        </message>
        <message>
            <source>Counts as "don't know": this talk was not alone or not safe.</source>
            <translation>Counts as "don't know": this talk was not alone or not safe.</translation>
        </message>
        <message>
            <source>From the first questions: %1</source>
            <translation>From the first questions: %1</translation>
        </message>
        <message>
            <source>Does not apply here, by the other answers.</source>
            <translation>Does not apply here, by the other answers.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Receipt</name>
        <message>
            <source>Known: %1 points. If every open question were yes: %2. The whole list: %3.</source>
            <translation>Known: %1 points. If every open question were yes: %2. The whole list: %3.</translation>
        </message>
        <message>
            <source>The points order attention. They are no probability and no measured risk. A single point means little.</source>
            <translation>The points order attention. They are no probability and no measured risk. A single point means little.</translation>
        </message>
        <message>
            <source>Taxonomy version %1</source>
            <translation>Taxonomy version %1</translation>
        </message>
        <message>
            <source>%1 of %2 (provisional)</source>
            <translation>%1 of %2 (provisional)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>from the first questions</source>
            <translation>from the first questions</translation>
        </message>
        <message>
            <source>suspected counts half</source>
            <translation>suspected counts half</translation>
        </message>
        <message>
            <source>a circumstance: counts only beside violence, control, stalking or threats</source>
            <translation>a circumstance: counts only beside violence, control, stalking or threats</translation>
        </message>
        <message>
            <source>its group is full</source>
            <translation>its group is full</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReferralForm</name>
        <message>
            <source>By itself: the right to report (Veilig Thuis only)</source>
            <translation>By itself: the right to report (Veilig Thuis only)</translation>
        </message>
        <message>
            <source>Right to report, article 5.2.6 Wmo (Veilig Thuis)</source>
            <translation>Right to report, article 5.2.6 Wmo (Veilig Thuis)</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Conflict of duties</source>
            <translation>Conflict of duties</translation>
        </message>
        <message>
            <source>Legal demand or duty</source>
            <translation>Legal demand or duty</translation>
        </message>
        <message>
            <source>Vital interest: to save a life</source>
            <translation>Vital interest: to save a life</translation>
        </message>
        <message>
            <source>Who gets this paper?</source>
            <translation>Who gets this paper?</translation>
        </message>
        <message>
            <source>Should the police or a consultation table know? Ask Veilig Thuis to bring it in. With direct danger: 112.</source>
            <translation>Should the police or a consultation table know? Ask Veilig Thuis to bring it in. With direct danger: 112.</translation>
        </message>
        <message>
            <source>On what ground do you share this?</source>
            <translation>On what ground do you share this?</translation>
        </message>
        <message>
            <source>Below are the sections of the paper. What the case already knows is filled in by itself; your own words take its place. Nothing here is compulsory to save.</source>
            <translation>Below are the sections of the paper. What the case already knows is filled in by itself; your own words take its place. Nothing here is compulsory to save.</translation>
        </message>
        <message>
            <source>On paper by itself: %1</source>
            <translation>On paper by itself: %1</translation>
        </message>
        <message>
            <source>Receivers</source>
            <translation>Receivers</translation>
        </message>
        <message>
            <source>Add or change persons in the file</source>
            <translation>Add or change persons in the file</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReferralTab</name>
        <message>
            <source>Crisis sheet (urgent)</source>
            <translation>Crisis sheet (urgent)</translation>
        </message>
        <message>
            <source>Report to Veilig Thuis</source>
            <translation>Report to Veilig Thuis</translation>
        </message>
        <message>
            <source>Print the crisis sheet</source>
            <translation>Print the crisis sheet</translation>
        </message>
        <message>
            <source>Kind of paper</source>
            <translation>Kind of paper</translation>
        </message>
        <message>
            <source>Print (Ctrl+P)</source>
            <translation>Print (Ctrl+P)</translation>
        </message>
        <message>
            <source>1 Fill in</source>
            <translation>1 Fill in</translation>
        </message>
        <message>
            <source>2 Check</source>
            <translation>2 Check</translation>
        </message>
        <message>
            <source>3 Send</source>
            <translation>3 Send</translation>
        </message>
        <message>
            <source>2 Check (%1)</source>
            <translation>2 Check (%1)</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::ReviewTab</name>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message>
            <source>Your own judgement</source>
            <translation>Your own judgement</translation>
        </message>
        <message>
            <source>The list is no risk assessment. Your own judgement counts and stands beside it.</source>
            <translation>The list is no risk assessment. Your own judgement counts and stands beside it.</translation>
        </message>
        <message>
            <source>How safe is it now for everyone involved, and what is that based on?</source>
            <translation>How safe is it now for everyone involved, and what is that based on?</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Discuss this with an expert on domestic violence or the officer in charge.</source>
            <translation>Discuss this with an expert on domestic violence or the officer in charge.</translation>
        </message>
        <message>
            <source>Discuss this with the gedragswetenschapper or vertrouwensarts.</source>
            <translation>Discuss this with the gedragswetenschapper or vertrouwensarts.</translation>
        </message>
        <message>
            <source>With whom (name and function), and when</source>
            <translation>With whom (name and function), and when</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>Next moment</source>
            <translation>Next moment</translation>
        </message>
        <message>
            <source>Judge again on</source>
            <translation>Judge again on</translation>
        </message>
        <message>
            <source>The consultation about this is still open: %1</source>
            <translation>The consultation about this is still open: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::RoundBar</name>
        <message>
            <source>victim</source>
            <translation>victim</translation>
        </message>
        <message>
            <source>reporter or colleague</source>
            <translation>reporter or colleague</translation>
        </message>
        <message>
            <source>child</source>
            <translation>child</translation>
        </message>
        <message>
            <source>(presumed) perpetrator</source>
            <translation>(presumed) perpetrator</translation>
        </message>
        <message>
            <source>nobody, I read a file</source>
            <translation>nobody, I read a file</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>don't know</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>here</source>
            <translation>here</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>no interpreter</source>
            <translation>no interpreter</translation>
        </message>
        <message>
            <source>independent</source>
            <translation>independent</translation>
        </message>
        <message>
            <source>relative or acquaintance</source>
            <translation>relative or acquaintance</translation>
        </message>
        <message>
            <source>I speak with</source>
            <translation>I speak with</translation>
        </message>
        <message>
            <source>Alone and safe</source>
            <translation>Alone and safe</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Interpreter</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>New talk</source>
            <translation>New talk</translation>
        </message>
        <message>
            <source>Talk with: %1</source>
            <translation>Talk with: %1</translation>
        </message>
        <message>
            <source>alone and safe: %1</source>
            <translation>alone and safe: %1</translation>
        </message>
        <message>
            <source>interpreter: %1</source>
            <translation>interpreter: %1</translation>
        </message>
        <message>
            <source>Tell nothing of what the victim said. A "no" counts as "don't know".</source>
            <translation>Tell nothing of what the victim said. A "no" counts as "don't know".</translation>
        </message>
        <message>
            <source>Not alone or not safe: every "no" counts as "don't know". Agree on a safe moment to call back.</source>
            <translation>Not alone or not safe: every "no" counts as "don't know". Agree on a safe moment to call back.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SecretClipboard</name>
        <message>
            <source>Clear it now</source>
            <translation>Clear it now</translation>
        </message>
        <message>
            <source>On the clipboard. Paste it now; it is cleared in %1 seconds.</source>
            <translation>On the clipboard. Paste it now; it is cleared in %1 seconds.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SectionFold</name>
        <message>
            <source>%1 not asked</source>
            <translation>%1 not asked</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Saved in the vault.</source>
            <translation>Saved in the vault.</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Window</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>As the computer</source>
            <translation>As the computer</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Lock when nobody touches it</source>
            <translation>Lock when nobody touches it</translation>
        </message>
        <message>
            <source>Normal: after %1 minutes</source>
            <translation>Normal: after %1 minutes</translation>
        </message>
        <message>
            <source>In a call: after %1 minutes</source>
            <translation>In a call: after %1 minutes</translation>
        </message>
        <message>
            <source>On a ward: after %1 minutes</source>
            <translation>On a ward: after %1 minutes</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L locks at once. Time that the computer sleeps counts too. No word is lost.</source>
            <translation>Ctrl+Shift+L locks at once. Time that the computer sleeps counts too. No word is lost.</translation>
        </message>
        <message>
            <source>Telephone numbers</source>
            <translation>Telephone numbers</translation>
        </message>
        <message>
            <source>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</source>
            <translation>These numbers had to be checked before %1. Check a number before you rely on it. 112 always works.</translation>
        </message>
        <message>
            <source>To be checked again before %1.</source>
            <translation>To be checked again before %1.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source: %1</translation>
        </message>
        <message>
            <source>About this program</source>
            <translation>About this program</translation>
        </message>
        <message>
            <source>Signals and case file, not a validated risk instrument</source>
            <translation>Signals and case file, not a validated risk instrument</translation>
        </message>
        <message>
            <source>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</source>
            <translation>This program gives no judgement of guilt and no percentage. No red flag recorded does not mean that it is safe.</translation>
        </message>
        <message>
            <source>Version %1. Checklist version %2.</source>
            <translation>Version %1. Checklist version %2.</translation>
        </message>
        <message>
            <source>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</source>
            <translation>Licence: European Union Public Licence 1.2 (EUPL-1.2). You may use it, look into it, change it and pass it on.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::SignalsBox</name>
        <message>
            <source>Known so far</source>
            <translation>Known so far</translation>
        </message>
        <message>
            <source>Kindcheck</source>
            <translation>Kindcheck</translation>
        </message>
        <message>
            <source>Are there minor children? How old are they? Who is with them now? Does somebody help them?</source>
            <translation>Are there minor children? How old are they? Who is with them now? Does somebody help them?</translation>
        </message>
        <message>
            <source>Kindcheck done</source>
            <translation>Kindcheck done</translation>
        </message>
        <message>
            <source>What came out of it; or why it was not done</source>
            <translation>What came out of it; or why it was not done</translation>
        </message>
        <message>
            <source>Dated facts in the dossier: %1</source>
            <translation>Dated facts in the dossier: %1</translation>
        </message>
        <message>
            <source>Signals with yes or suspected: %1</source>
            <translation>Signals with yes or suspected: %1</translation>
        </message>
        <message>
            <source>Questions not discussed yet: %1. Answer "don't know": %2</source>
            <translation>Questions not discussed yet: %1. Answer "don't know": %2</translation>
        </message>
        <message>
            <source>The checklist is still empty. Begin with the twelve first questions.</source>
            <translation>The checklist is still empty. Begin with the twelve first questions.</translation>
        </message>
        <message>
            <source>No child stands in the dossier.</source>
            <translation>No child stands in the dossier.</translation>
        </message>
        <message>
            <source>Children in the dossier: %1</source>
            <translation>Children in the dossier: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::StartPage</name>
        <message>
            <source>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</source>
            <translation>Red flags, case file and referral, for professionals who must judge whether somebody is in danger from a partner, ex-partner or family.</translation>
        </message>
        <message>
            <source>Signal list and file. No validated risk instrument, no prediction. Your own judgement counts.</source>
            <translation>Signal list and file. No validated risk instrument, no prediction. Your own judgement counts.</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>Open a vault</source>
            <translation>Open a vault</translation>
        </message>
        <message>
            <source>Open another vault</source>
            <translation>Open another vault</translation>
        </message>
        <message>
            <source>Make a new vault</source>
            <translation>Make a new vault</translation>
        </message>
        <message>
            <source>Practise with invented people</source>
            <translation>Practise with invented people</translation>
        </message>
        <message>
            <source>Direct danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</source>
            <translation>Direct danger? Call 112. Advice or reporting: Veilig Thuis 0800-2000, day and night, free of charge.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</source>
            <translation>Nothing leaves this computer. The program makes no connection to any network. Ask your organisation whether you may use it.</translation>
        </message>
        <message>
            <source>Vaults (*.vlagwijzer)</source>
            <translation>Vaults (*.vlagwijzer)</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::StepCard</name>
        <message>
            <source>Which signals, in short</source>
            <translation>Which signals, in short</translation>
        </message>
        <message>
            <source>What you asked, and what came of it</source>
            <translation>What you asked, and what came of it</translation>
        </message>
        <message>
            <source>Who was there, what was said by whom, reaction and objections</source>
            <translation>Who was there, what was said by whom, reaction and objections</translation>
        </message>
        <message>
            <source>Your own weighing in words</source>
            <translation>Your own weighing in words</translation>
        </message>
        <message>
            <source>Who was told of the decision, and agreements</source>
            <translation>Who was told of the decision, and agreements</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Still open</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Skip step, with reason</source>
            <translation>Skip step, with reason</translation>
        </message>
        <message>
            <source>How far is this step?</source>
            <translation>How far is this step?</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Who took this step</source>
            <translation>Who took this step</translation>
        </message>
        <message>
            <source>Why is this step skipped?</source>
            <translation>Why is this step skipped?</translation>
        </message>
        <message>
            <source>The talk may be left out or wait when there is a weighty reason. Choose one and add your own words.</source>
            <translation>The talk may be left out or wait when there is a weighty reason. Choose one and add your own words.</translation>
        </message>
        <message>
            <source>Danger for the victim, a child or somebody at home.</source>
            <translation>Danger for the victim, a child or somebody at home.</translation>
        </message>
        <message>
            <source>Danger for myself or colleagues.</source>
            <translation>Danger for myself or colleagues.</translation>
        </message>
        <message>
            <source>Good reason to fear that the client drops out of sight.</source>
            <translation>Good reason to fear that the client drops out of sight.</translation>
        </message>
        <message>
            <source>No contact, in spite of enough attempts.</source>
            <translation>No contact, in spite of enough attempts.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>She is calling now (F2)</source>
            <translation>She is calling now (F2)</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Nothing waits for you</translation>
        </message>
        <message>
            <source>Here stands what must be done today: actions of red flags, moments of danger, and cases to look at again.</source>
            <translation>Here stands what must be done today: actions of red flags, moments of danger, and cases to look at again.</translation>
        </message>
        <message>
            <source>Does somebody call or come in? Press "She is calling now". The twelve first questions take five minutes.</source>
            <translation>Does somebody call or come in? Press "She is calling now". The twelve first questions take five minutes.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>Text that was kept when the vault was locked</source>
            <translation>Text that was kept when the vault was locked</translation>
        </message>
        <message>
            <source>A case that was not saved yet</source>
            <translation>A case that was not saved yet</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Put back</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>Do not keep</translation>
        </message>
        <message>
            <source>Direct danger: not yet recorded whether 112 was called.</source>
            <translation>Direct danger: not yet recorded whether 112 was called.</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>moment of danger</source>
            <translation>moment of danger</translation>
        </message>
        <message>
            <source>look again: the date has passed</source>
            <translation>look again: the date has passed</translation>
        </message>
        <message>
            <source>look again</source>
            <translation>look again</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::TriggerCard</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>I do this at ..</source>
            <translation>I do this at ..</translation>
        </message>
        <message>
            <source>Not needed, because ..</source>
            <translation>Not needed, because ..</translation>
        </message>
        <message>
            <source>Do not</source>
            <translation>Do not</translation>
        </message>
        <message>
            <source>✓ Done on %1, with %2: %3</source>
            <translation>✓ Done on %1, with %2: %3</translation>
        </message>
        <message>
            <source>Planned for %1. %2</source>
            <translation>Planned for %1. %2</translation>
        </message>
        <message>
            <source>Not needed (%1): %2. Second name: %3</source>
            <translation>Not needed (%1): %2. Second name: %3</translation>
        </message>
        <message>
            <source>Second name: who agrees?</source>
            <translation>Second name: who agrees?</translation>
        </message>
        <message>
            <source>At what time?</source>
            <translation>At what time?</translation>
        </message>
        <message>
            <source>With whom, which number</source>
            <translation>With whom, which number</translation>
        </message>
        <message>
            <source>Why not needed</source>
            <translation>Why not needed</translation>
        </message>
        <message>
            <source>What exactly</source>
            <translation>What exactly</translation>
        </message>
        <message>
            <source>What was advised or agreed</source>
            <translation>What was advised or agreed</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Write a time, for example 16:30.</source>
            <translation>Write a time, for example 16:30.</translation>
        </message>
        <message>
            <source>Write a name. A number will do for an adviser.</source>
            <translation>Write a name. A number will do for an adviser.</translation>
        </message>
        <message>
            <source>Write one sentence.</source>
            <translation>Write one sentence.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Everything is saved. Type your passphrase to go on where you were.</source>
            <translation>Everything is saved. Type your passphrase to go on where you were.</translation>
        </message>
        <message>
            <source>Another vault</source>
            <translation>Another vault</translation>
        </message>
        <message>
            <source>Direct danger? Call 112. Veilig Thuis: 0800-2000, day and night.</source>
            <translation>Direct danger? Call 112. Veilig Thuis: 0800-2000, day and night.</translation>
        </message>
        <message>
            <source>Not saved yet: the last words could not be written. They are kept in memory and tried again. Leave the program open.</source>
            <translation>Not saved yet: the last words could not be written. They are kept in memory and tried again. Leave the program open.</translation>
        </message>
        <message>
            <source>Practice vault</source>
            <translation>Practice vault</translation>
        </message>
        <message>
            <source>All people in it are invented. The passphrase is: %1</source>
            <translation>All people in it are invented. The passphrase is: %1</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::VeiligThuisFirstBox</name>
        <message>
            <source>Veilig Thuis first</source>
            <translation>Veilig Thuis first</translation>
        </message>
        <message>
            <source>Do not talk about your worries yet, and never with the presumed perpetrator. Ask Veilig Thuis first who says what, to whom and when. A talk at the wrong moment can make it more dangerous.</source>
            <translation>Do not talk about your worries yet, and never with the presumed perpetrator. Ask Veilig Thuis first who says what, to whom and when. A talk at the wrong moment can make it more dangerous.</translation>
        </message>
        <message>
            <source>Record the safety exception with the name and time of the advice. That protects your organisation too.</source>
            <translation>Record the safety exception with the name and time of the advice. That protects your organisation too.</translation>
        </message>
        <message>
            <source>Record: the talk waits, for safety</source>
            <translation>Record: the talk waits, for safety</translation>
        </message>
        <message>
            <source>Recorded. Fill in with whom you spoke at Veilig Thuis.</source>
            <translation>Recorded. Fill in with whom you spoke at Veilig Thuis.</translation>
        </message>
        <message>
            <source>Recorded.</source>
            <translation>Recorded.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::WeighingPage</name>
        <message>
            <source>acute unsafety</source>
            <translation>acute unsafety</translation>
        </message>
        <message>
            <source>structural unsafety</source>
            <translation>structural unsafety</translation>
        </message>
        <message>
            <source>disclosure: somebody told it and asks for help</source>
            <translation>disclosure: somebody told it and asks for help</translation>
        </message>
        <message>
            <source>Fill in "I deviate"</source>
            <translation>Fill in "I deviate"</translation>
        </message>
        <message>
            <source>Facts to look at for question 2</source>
            <translation>Facts to look at for question 2</translation>
        </message>
        <message>
            <source>The program does not answer this question. These facts are examples in the lists of the professions.</source>
            <translation>The program does not answer this question. These facts are examples in the lists of the professions.</translation>
        </message>
        <message>
            <source>May point to acute</source>
            <translation>May point to acute</translation>
        </message>
        <message>
            <source>May point to structural</source>
            <translation>May point to structural</translation>
        </message>
        <message>
            <source>What does the yes rest on? More than one is possible.</source>
            <translation>What does the yes rest on? More than one is possible.</translation>
        </message>
        <message>
            <source>Beside your weighing: the list</source>
            <translation>Beside your weighing: the list</translation>
        </message>
        <message>
            <source>%1 (suspected)</source>
            <translation>%1 (suspected)</translation>
        </message>
        <message>
            <source>date not known</source>
            <translation>date not known</translation>
        </message>
        <message>
            <source>Nothing noted. That does not mean it is not there.</source>
            <translation>Nothing noted. That does not mean it is not there.</translation>
        </message>
        <message>
            <source>You see the outcome of the list after your own answer to question 2.</source>
            <translation>You see the outcome of the list after your own answer to question 2.</translation>
        </message>
        <message>
            <source>No checklist was filled in.</source>
            <translation>No checklist was filled in.</translation>
        </message>
    </context>
    <context>
        <name>vw::ui::Workspace</name>
        <message>
            <source>Practice vault: no real people</source>
            <translation>Practice vault: no real people</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>She is calling</source>
            <translation>She is calling</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>This case is not saved yet, so it stays open. Your words are still here. Make space or connect the disk again.</source>
            <translation>This case is not saved yet, so it stays open. Your words are still here. Make space or connect the disk again.</translation>
        </message>
    </context>
</TS>
