// SPDX-License-Identifier: EUPL-1.2
#include "core/base/capital.h"
#include "core/dossier/role.h"
#include "core/wording/choosewords.h"
#include "core/wording/picture.h"

#include <QCoreApplication>

// The pieces of the panel that other places say as well.

namespace vw::wording {

using assessment::Verdict;
using taxonomy::Texts;

TriggerWords triggerWords(const TriggerId &id, const Texts &texts, const QString &role, const People &people,
                          const QMap<QString, bool> &holds)
{
    const auto key = QStringLiteral("triggers");
    const QString other = QLatin1StringView(dossier::roleOf(role).speaksAs);
    const QString speaksAs = other.isEmpty() ? role : other;
    const auto list = [&](const QString &which) {
        auto lines = texts.list(key, id.text(), QStringLiteral("roles/%1/%2").arg(speaksAs, which));
        if (lines.isEmpty())
            lines = texts.list(key, id.text(), which);
        for (auto &line : lines)
            line = fill(chooseWords(line, holds), people);
        lines.removeAll(QString());
        return lines;
    };
    return {id,
            fill(texts.find(key, id.text(), QStringLiteral("title")), people),
            {},
            list(QStringLiteral("do")),
            list(QStringLiteral("dont"))};
}

QString changeWords(const assessment::NextQuestion &next, const Verdict &now, const Texts &texts, const People &people)
{
    QStringList parts;
    if (next.tempo > now.tempo)
        parts.append(texts.find(QStringLiteral("tempoWords"), nameOf(taxonomy::tempoNames, next.tempo)));
    for (const auto &trigger : next.triggers)
        parts.append(QCoreApplication::translate("Picture", "serious flag %1")
                         .arg(fill(texts.find(QStringLiteral("triggers"), trigger.text(), QStringLiteral("title")), people)));
    if (next.band > now.band && now.enough)
        parts.append(QCoreApplication::translate("Picture", "attention %1")
                         .arg(texts.find(QStringLiteral("bands"), nameOf(taxonomy::bandNames, next.band))));
    if (parts.isEmpty())
        parts.append(next.changes == QLatin1String("points") ? QCoreApplication::translate("Picture", "more points")
                                                             : QCoreApplication::translate("Picture", "one of the twelve"));
    return parts.join(QStringLiteral(", "));
}

QString kindsLine(const Verdict &verdict, const Texts &texts, const People &people)
{
    QStringList kinds;
    for (const auto &kind : verdict.kinds)
        kinds.append(texts.find(QStringLiteral("kinds"), kind));
    if (kinds.isEmpty())
        return {};
    const QString line = texts.find(QStringLiteral("lines"), kinds.size() == 1 ? QStringLiteral("one-kind") : QStringLiteral("kinds"));
    return fill(line, people,
                {{QStringLiteral("n"), QString::number(kinds.size())}, {QStringLiteral("x"), kinds.join(QStringLiteral(", "))}});
}

QString bandChip(const QString &bandId, const Texts &texts)
{
    if (bandId.isEmpty())
        return QCoreApplication::translate("Picture", "No picture yet");
    const QString word = texts.find(QStringLiteral("bands"), bandId);
    if (bandId == QLatin1String("few"))
        return capital(word);
    return QCoreApplication::translate("Picture", "Attention: %1").arg(word);
}

QString bandChip(const Verdict &verdict, const Texts &texts)
{
    return bandChip(verdict.enough ? nameOf(taxonomy::bandNames, verdict.band) : QString(), texts);
}

} // namespace vw::wording
