<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <location filename="../core/wording/evidencewords.cpp" line="96"/>
        <source>A yes scores %n point(s), suspected half.</source>
        <translation>
            <numerusform>A yes scores %n point, suspected half.</numerusform>
            <numerusform>A yes scores %n points, suspected half.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <location filename="../core/wording/retentionwords.cpp" line="79"/>
        <source>%1: %n year(s)</source>
        <translation>
            <numerusform>%1: %n year</numerusform>
            <numerusform>%1: %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::AnswerDetails</name>
    <message numerus="yes">
        <location filename="../ui/checklist/answerdetails.cpp" line="238"/>
        <source>%n hour(s) ago.</source>
        <translation>
            <numerusform>%n hour ago.</numerusform>
            <numerusform>%n hours ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::BackupCard</name>
    <message numerus="yes">
        <location filename="../ui/keeping/backupcard.cpp" line="71"/>
        <source>%n backup(s). The newest is from %1.</source>
        <translation>
            <numerusform>%n backup, from %1.</numerusform>
            <numerusform>%n backups. The newest is from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::CasePage</name>
    <message numerus="yes">
        <location filename="../ui/shell/casepage.cpp" line="226"/>
        <source>last known incident %n day(s) ago</source>
        <translation>
            <numerusform>last known incident %n day ago</numerusform>
            <numerusform>last known incident %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::CheckCard</name>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="81"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="97"/>
        <source>%n unfinished copy(ies) that were left behind are being removed.</source>
        <translation>
            <numerusform>%n unfinished copy that was left behind is being removed.</numerusform>
            <numerusform>%n unfinished copies that were left behind are being removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/checkcard.cpp" line="107"/>
        <source>%n log line(s) of erased cases have passed the retention period and are being removed.</source>
        <translation>
            <numerusform>%n log line of erased cases has passed the retention period and is being removed.</numerusform>
            <numerusform>%n log lines of erased cases have passed the retention period and are being removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::ComparePage</name>
    <message numerus="yes">
        <location filename="../ui/caseload/comparepage.cpp" line="93"/>
        <source>and %n earlier fact(s)</source>
        <translation>
            <numerusform>and %n earlier fact</numerusform>
            <numerusform>and %n earlier facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::ContentCard</name>
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
    <name>vw::ui::EraseCard</name>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="97"/>
        <source>%n case(s) may be erased now.</source>
        <translation>
            <numerusform>%n case may be erased now.</numerusform>
            <numerusform>%n cases may be erased now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/erasecard.cpp" line="142"/>
        <source>What stays of its log is who did what and when, without content, until %n year(s) after the last line.</source>
        <translation>
            <numerusform>What stays of its log is who did what and when, without content, until %n year after the last line.</numerusform>
            <numerusform>What stays of its log is who did what and when, without content, until %n years after the last line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::EvidencePage</name>
    <message numerus="yes">
        <location filename="../ui/evidence/evidencepage.cpp" line="123"/>
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::FactsPage</name>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="78"/>
        <source>%1 of %n facts</source>
        <translation>
            <numerusform>%1 of %n fact</numerusform>
            <numerusform>%1 of %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="78"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/factspage.cpp" line="79"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::KeptLogs</name>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="43"/>
        <location filename="../ui/keeping/keptlogs.cpp" line="76"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/keeping/keptlogs.cpp" line="53"/>
        <source>erased on %1, %n line(s), until %2</source>
        <translation>
            <numerusform>erased on %1, %n line, until %2</numerusform>
            <numerusform>erased on %1, %n lines, until %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::LeakList</name>
    <message numerus="yes">
        <location filename="../ui/referral/leaklist.cpp" line="93"/>
        <source>This reader can read %n thing(s) that may tell too much. Each has a bar beside it.</source>
        <translation>
            <numerusform>This reader can read %n thing that may tell too much. It has a bar beside it.</numerusform>
            <numerusform>This reader can read %n things that may tell too much. Each has a bar beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::LeavingPage</name>
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
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="201"/>
        <source>%n version(s), newest first. A correction adds a version; the earlier ones stay.</source>
        <translation>
            <numerusform>%n version. A correction adds a version; the earlier ones stay.</numerusform>
            <numerusform>%n versions, newest first. A correction adds a version; the earlier ones stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/dossier/logdetail.cpp" line="211"/>
        <source>and %n older version(s): vlagwijzer-cli vault history shows them all</source>
        <translation>
            <numerusform>and %n older version: vlagwijzer-cli vault history shows them all</numerusform>
            <numerusform>and %n older versions: vlagwijzer-cli vault history shows them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::OverviewTab</name>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="45"/>
        <source>%n question(s) to go. &quot;Don&apos;t know&quot; is an answer too.</source>
        <translation>
            <numerusform>%n question to go. &quot;Don&apos;t know&quot; is an answer too.</numerusform>
            <numerusform>%n questions to go. &quot;Don&apos;t know&quot; is an answer too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/overviewtab.cpp" line="50"/>
        <source>%n action(s) are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.</source>
        <translation>
            <numerusform>%n action is waiting: record what you did, when you will do it, or why not. It is in the panel on the right.</numerusform>
            <numerusform>%n actions are waiting: record what you did, when you will do it, or why not. They are in the panel on the right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::ReceivedPage</name>
    <message numerus="yes">
        <location filename="../ui/received/receivedpage.cpp" line="100"/>
        <source>Take %n over, and keep the paper</source>
        <translation>
            <numerusform>Take %n over, and keep the paper</numerusform>
            <numerusform>Take %n over, and keep the paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/received/receivedpage.cpp" line="204"/>
        <source>Taken over into this case: %n. The paper itself is kept in it.</source>
        <translation>
            <numerusform>Taken over into this case: %n. The paper itself is kept in it.</numerusform>
            <numerusform>Taken over into this case: %n. The paper itself is kept in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::RescuePage</name>
    <message numerus="yes">
        <location filename="../ui/keeping/rescuepage.cpp" line="274"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::SurroundingsCard</name>
    <message numerus="yes">
        <location filename="../ui/keeping/surroundingscard.cpp" line="36"/>
        <source>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute(s). You set this under Settings.</source>
        <translation>
            <numerusform>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minute. You set this under Settings.</numerusform>
            <numerusform>The vault locks automatically when nobody has touched the keyboard or the mouse for %n minutes. You set this under Settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::ui::TodayPage</name>
    <message numerus="yes">
        <location filename="../ui/caseload/todaypage.cpp" line="140"/>
        <source>Ask beforehand: %n moment(s) ahead</source>
        <translation>
            <numerusform>Ask beforehand: %n moment ahead</numerusform>
            <numerusform>Ask beforehand: %n moments ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::wording::CaseInShort</name>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="97"/>
        <source>%n day(s) after the one before</source>
        <translation>
            <numerusform>%n day after the one before</numerusform>
            <numerusform>%n days after the one before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="137"/>
        <source>%n action(s) for red flags still to be done</source>
        <translation>
            <numerusform>%n action for red flags still to be done</numerusform>
            <numerusform>%n actions for red flags still to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="154"/>
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="156"/>
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="158"/>
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="160"/>
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/casewords.cpp" line="173"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vw::wording::DayWords</name>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="69"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../core/wording/daywords.cpp" line="69"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
