// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/taxonomy/packshelf.h"
#include "desk/casedesk.h"
#include "desk/office.h"
#include "desk/opening.h"
#include "desk/paperdraft.h"
#include "tests/app/desk.h"
#include "tests/support/insidepdf.h"

// The same paper of the same vault as the window makes it and as the command does.

namespace vw::test {

/// The data of one file as it travels, and what was found about the whole paper.
struct MadePaper {
    QJsonObject open, restricted; ///< restricted is empty when there is no part S
    QStringList findings;         ///< "stop no-ground field:V1", "look ..."
};

inline QString findingLine(bool stop, const QString &code, const QString &place, const QStringList &args)
{
    return QStringList{stop ? u"stop"_s : u"look"_s, code, place, args.join(u", "_s)}.join(u' ').trimmed();
}

/// By the command: the encrypted files it writes, opened again.
inline MadePaper byCommand(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    const QString out = desk.path(reference + u'-' + kind + u".pdf"_s);
    const auto outcome = desk.call({u"referral"_s, vault, reference, u"--kind"_s, kind, u"--out"_s, out, u"--json"_s}, practiceWords);
    INFO(outcome.reason().toStdString());
    MadePaper paper;
    for (const auto &[key, stop] : {std::pair{"stops"_L1, true}, {"warnings"_L1, false}}) {
        for (const auto &entry : outcome.json().value(key).toArray()) {
            const auto finding = entry.toObject();
            paper.findings.append(findingLine(stop, finding.value("code"_L1).toString(), finding.value("place"_L1).toString(),
                                              finding.value("args"_L1).toVariant().toStringList()));
        }
    }
    for (const auto &entry : outcome.json().value("files"_L1).toArray()) {
        const auto file = entry.toObject();
        QFile pdf(file.value("path"_L1).toString());
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        const auto attached = attachedTo(pdf.readAll(), file.value("passphrase"_L1).toString().toUtf8());
        const auto content = attached.value("body"_L1).toObject();
        (file.value("part"_L1) == "open"_L1 ? paper.open : paper.restricted) = content;
    }
    return paper;
}

/// The office of the practice vault.
inline std::unique_ptr<desk::Office> officeOf(const Desk &desk, const QString &vault)
{
    auto locked = vault::Locked::read(vault, desk.clock, desk.folder.path());
    REQUIRE(locked.has_value());
    QString typed = QString::fromLatin1(practice::passphrase);
    auto session = desk::Opening(desk::Typed{crypto::preparePassphrase(typed)}).open(**locked);
    REQUIRE(session.has_value());
    const auto packs = taxonomy::PackShelf::withBuiltIn();
    REQUIRE(packs.has_value());
    auto office = std::make_unique<desk::Office>(std::move(*session), packs->current(), desk.clock, u"nl"_s, desk.folder.path());
    REQUIRE(office->readHeads().has_value());
    return office;
}

/// By the window: what its form shows beside the page and would send.
inline referral::ReferralContent contentOf(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    const auto held = officeOf(desk, vault);
    auto &office = *held;
    const auto head = std::ranges::find(office.heads(), reference, &dossier::CaseHead::reference);
    REQUIRE(head != office.heads().end());
    const auto opened = office.openCase(head->id);
    REQUIRE(opened.has_value());
    desk::PaperDraft draft(**opened);
    draft.open(kind);
    return draft.content();
}

inline MadePaper byWindow(const Desk &desk, const QString &vault, const QString &reference, const QString &kind)
{
    const auto content = contentOf(desk, vault, reference, kind);
    MadePaper paper;
    paper.open = referral::toJson(content.open);
    if (content.restricted)
        paper.restricted = referral::toJson(*content.restricted);
    for (const auto &finding : content.findings)
        paper.findings.append(findingLine(finding.hardStop, finding.code, finding.place, finding.args));
    return paper;
}

} // namespace vw::test
