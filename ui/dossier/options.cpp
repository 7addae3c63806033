// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/options.h"

#include "core/base/signs.h"
#include "core/wording/sentences.h"
#include "core/wording/veilingwords.h"
#include "desk/casedesk.h"
#include "ui/parts/form.h"

#include <QCoreApplication>

namespace vw::ui {

Options relationOptions(const dossier::Vocabulary &words)
{
    return Options{{QString(), QCoreApplication::translate("vw::ui::DossierWords", "not known yet")}} +
           words.options("relations", dossier::relationCodes);
}

Options sourceOptions()
{
    Options options;
    for (const auto &source : assessment::sourceNames)
        options.append({QLatin1StringView(source.text), wording::sourceWord(source.value)});
    return options;
}

QString originWords(const dossier::Origin &origin)
{
    const QString from = QCoreApplication::translate("vw::ui::DossierWords", "taken over from %1 on %2")
                             .arg(plainLine(origin.sender), showDate(origin.takenOver));
    return origin.otherLetters.isEmpty()
               ? from
               : from + QStringLiteral(" · ") +
                     QCoreApplication::translate("vw::ui::DossierWords", "letters there and here: %1").arg(plainLine(origin.otherLetters));
}

void watchVeilingWords(TextEntry *entry, CaseDesk &desk)
{
    const auto look = [entry, &desk] { entry->setRemark(wording::veilingRemark(entry->text(), desk.pack())); };
    QObject::connect(entry, &TextEntry::typed, entry, look);
    look();
}

} // namespace vw::ui
