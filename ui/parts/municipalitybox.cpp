// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/municipalitybox.h"

#include <algorithm>

namespace vw::ui {

using taxonomy::Municipality;
using taxonomy::Region;

MunicipalityBox::MunicipalityBox(const QString &name, const taxonomy::Regions &regions, QWidget *parent) : ChoiceBox(name, parent)
{
    QList<std::pair<QString, QString>> lines, formerly; // a code is first found at the name it has now
    for (const auto &region : regions.all()) {
        if (!region.within.isEmpty())
            continue;
        for (const auto &municipality : region.municipalities) {
            lines.append({words(municipality, regions), municipality.code});
            for (const auto &former : municipality.formerly + municipality.also)
                formerly.append({tr("%1: now %2").arg(former, words(municipality, regions)), municipality.code});
        }
    }
    for (auto *list : {&lines, &formerly})
        std::ranges::sort(*list,
                          [](const auto &one, const auto &other) { return QString::localeAwareCompare(one.first, other.first) < 0; });
    add(tr("Not known: ask"), {});
    for (const auto &[line, code] : lines + formerly)
        add(line, code);
    letSearch(tr("Type a part of the name"));
    showChosen({});
}

QString MunicipalityBox::words(const Municipality &municipality, const taxonomy::Regions &regions)
{
    const auto *region = regions.of(municipality.code);
    return region ? QStringLiteral("%1 · Veilig Thuis %2").arg(municipality.name, regions.reportingRegion(*region).name)
                  : municipality.name;
}

} // namespace vw::ui
