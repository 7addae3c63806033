// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/options.h"

#include "core/wording/sentences.h"
#include "core/wording/veilingwords.h"
#include "desk/casedesk.h"
#include "ui/parts/form.h"

namespace vw::ui {

using assessment::SourceCode;

Options DossierWords::roles()
{
    return {{QStringLiteral("victim"), tr("victim")},
            {QStringLiteral("perpetrator"), tr("presumed perpetrator")},
            {QStringLiteral("child"), tr("child")},
            {QStringLiteral("witness"), tr("witness")},
            {QStringLiteral("supporter"), tr("supporter from own network")},
            {QStringLiteral("professional"), tr("professional")},
            {QStringLiteral("unclear"), tr("role not clear")}};
}

Options DossierWords::addresses()
{
    return {{QStringLiteral("she"), tr("she, her")}, {QStringLiteral("he"), tr("he, him")}, {QStringLiteral("they"), tr("they, them")}};
}

Options DossierWords::yesNo()
{
    return {{QStringLiteral("yes"), tr("yes")}, {QStringLiteral("no"), tr("no")}, {QStringLiteral("unknown"), tr("don't know")}};
}

Options DossierWords::relations()
{
    return {{QString(), tr("not known yet")},
            {QStringLiteral("partner"), tr("partner")},
            {QStringLiteral("ex-partner"), tr("ex-partner")},
            {QStringLiteral("parent"), tr("parent")},
            {QStringLiteral("child"), tr("child")},
            {QStringLiteral("sibling"), tr("brother or sister")},
            {QStringLiteral("relative"), tr("other relative")},
            {QStringLiteral("housemate"), tr("housemate")},
            {QStringLiteral("carer"), tr("informal carer")},
            {QStringLiteral("other"), tr("other")}};
}

Options DossierWords::informed()
{
    return {{QStringLiteral("yes"), tr("yes")},
            {QStringLiteral("no"), tr("no")},
            {QStringLiteral("after-consultation"), tr("not yet; first consult Veilig Thuis")}};
}

Options DossierWords::sources()
{
    Options options;
    for (const auto source :
         {SourceCode::Own, SourceCode::Statement, SourceCode::ThirdParty, SourceCode::Document, SourceCode::Interpretation})
        options.append({nameOf(assessment::sourceNames, source), wording::sourceWord(source)});
    return options;
}

Options DossierWords::visibilities()
{
    return {{QStringLiteral("open"), tr("open part")}, {QStringLiteral("restricted"), tr("part S only")}};
}

Options DossierWords::noteKinds()
{
    return {{QStringLiteral("fact"), tr("Fact")},
            {QStringLiteral("statement"), tr("What somebody said")},
            {QStringLiteral("interpretation"), tr("Impression")}};
}

QString wordOf(const Options &options, const QString &code)
{
    for (const auto &[known, word] : options) {
        if (known == code)
            return word;
    }
    return code;
}

void watchVeilingWords(TextEntry *entry, CaseDesk &desk)
{
    const auto look = [entry, &desk] { entry->setRemark(wording::veilingRemark(entry->text(), desk.pack())); };
    QObject::connect(entry, &TextEntry::typed, entry, look);
    look();
}

} // namespace vw::ui
