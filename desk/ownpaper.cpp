// SPDX-License-Identifier: EUPL-1.2
#include "desk/ownpaper.h"

#include "desk/casedesk.h"
#include "desk/office.h"

namespace vw::desk {

using namespace Qt::Literals::StringLiterals;

QList<insight::LogLine> logLinesOf(CaseDesk &desk)
{
    QList<insight::LogLine> lines;
    const auto journal = desk.office().session().journal(desk.file().id);
    for (const auto &entry : journal ? *journal : QList<vault::JournalEntry>())
        lines.append({entry.record, entry.at, entry.who, entry.action, entry.detail, entry.before.value("kind"_L1).toString()});
    return lines;
}

referral::Document ownPaper(CaseDesk &desk, insight::OwnRecord what)
{
    const auto &file = desk.file();
    dossier::Vocabulary words(desk.pack().texts(u"nl"_s, file.info.jurisdiction));
    const auto &office = desk.office();
    return insight::ownPaper(what, file, what == insight::OwnRecord::Log ? logLinesOf(desk) : QList<insight::LogLine>(), words,
                             office.clock().now(), office.practice().exercise);
}

bool enterOwnPaper(CaseDesk &desk, insight::OwnRecord what, const QString &action)
{
    return !desk.office().session().isReadOnly() && desk.log(action, {{u"kind"_s, nameOf(insight::ownRecordNames, what)}});
}

} // namespace vw::desk
