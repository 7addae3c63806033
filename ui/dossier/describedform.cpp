// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/describedform.h"

#include "core/base/datewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vw::ui {

QList<std::pair<QString, QString>> otherCases(CaseDesk &desk, CaseId chosen)
{
    auto heads = desk.office().heads();
    heads.removeIf([&](const dossier::CaseHead &head) { return head.id == desk.file().id; });
    std::ranges::stable_sort(heads, std::ranges::greater(), &dossier::CaseHead::opened);
    QList<std::pair<QString, QString>> options{{CaseId().text(), QCoreApplication::translate("EntityForm", "none chosen")}};
    for (const auto &head : heads) {
        const QString opened = dateWords(head.opened, desk.office().locale());
        options.append({head.id.text(), QCoreApplication::translate("EntityForm", "%1, opened %2").arg(head.reference, opened)});
    }
    if (!chosen.isNull() && desk.office().referenceOf(chosen).isEmpty())
        options.append({chosen.text(), desk.words().caseCode(chosen)});
    return options;
}

} // namespace vw::ui
