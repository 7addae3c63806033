// SPDX-License-Identifier: EUPL-1.2
#include "core/wording/veilingwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vw::wording {

QStringList veilingWords(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|[\u201c\u201e][^\u201d\u201c]*[\u201d\u201c]"));
    static const QRegularExpression veiling(
        QStringLiteral("\\b(familiedrama\\w*|gezinsdrama\\w*|(?:echtelijke |relatie)?ruzies?|relatieproble\\w+|echtelijke\\s+twist\\w*|"
                       "uit de hand gelopen|uit de hand liep|wederzijdse?|vechtscheiding\\w*|crime passionn?el)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text;
    plain.replace(quoted, QStringLiteral(" "));
    QStringList found;
    for (auto it = veiling.globalMatch(plain); it.hasNext();) {
        const QString word = it.next().captured(0);
        if (!found.contains(word, Qt::CaseInsensitive))
            found.append(word);
    }
    return found;
}

QString veilingRemark(const QString &text)
{
    const QStringList words = veilingWords(text);
    if (words.isEmpty())
        return {};
    return QCoreApplication::translate("VeilingWords", "\"%1\" hides what happened. Who did what, when, with what result?")
        .arg(words.join(QStringLiteral("\", \"")));
}

} // namespace vw::wording
