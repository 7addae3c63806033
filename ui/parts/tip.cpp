// SPDX-License-Identifier: EUPL-1.2
#include "ui/parts/tip.h"

#include "core/base/signs.h"

#include <QStringList>
#include <QTextDocument>
#include <QWidget>

namespace vw::ui {

namespace {

constexpr qsizetype widest = 90; ///< signs on a line

/// The line in pieces that fit; at its spaces where it has any.
QStringList pieces(QString line)
{
    QStringList all;
    while (line.size() > widest) {
        const qsizetype space = line.lastIndexOf(QLatin1Char(' '), widest);
        const qsizetype cut = space > 0 ? space : widest;
        all.append(line.first(cut));
        line = line.sliced(space > 0 ? cut + 1 : cut);
    }
    all.append(line);
    return all;
}

} // namespace

QString plainTip(const QString &data)
{
    QStringList lines;
    for (const auto &line : plainText(data).split(QLatin1Char('\n')))
        lines += pieces(line);
    const QString text = lines.join(QLatin1Char('\n'));
    // Markup only where Qt would see some anyway: a screen reader reads a tooltip too, and reads it raw.
    if (!Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

void setPlainTip(QWidget *widget, const QString &data)
{
    widget->setToolTip(plainTip(data));
}

} // namespace vw::ui
