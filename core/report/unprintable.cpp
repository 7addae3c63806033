// SPDX-License-Identifier: EUPL-1.2
#include "core/report/layout.h"
#include "core/report/paper.h"

#include <QFontMetricsF>
#include <QSet>

#include <optional>

namespace vw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 10;

class Missing {
public:
    void look(const QString &text)
    {
        for (const char32_t sign : text.toUcs4()) {
            if (sign < 0x250 || m_seen.contains(sign)) // Latin letters: every text font has them
                continue;
            m_seen.insert(sign);
            const bool shown = QChar::isPrint(sign) && !QChar::isSpace(sign) && QChar::category(sign) != QChar::Other_Format;
            if (shown && !metrics().inFontUcs4(sign))
                m_signs.append(QString::fromUcs4(&sign, 1));
        }
    }
    [[nodiscard]] QStringList signs() const { return m_signs.first(std::min(mostShown, m_signs.size())); }

private:
    /// Most papers have no such sign, and this is asked at every word that is typed.
    const QFontMetricsF &metrics()
    {
        if (!m_metrics) {
            Style style;
            style.family = paperFamily();
            m_metrics.emplace(style.font(style.body));
        }
        return *m_metrics;
    }

    std::optional<QFontMetricsF> m_metrics;
    QSet<char32_t> m_seen;
    QStringList m_signs;
};

} // namespace

void findUnprintable(referral::ReferralContent &content)
{
    Missing missing;
    QString place;
    const auto look = [&](const referral::Document &document) {
        for (const auto &section : document.sections) {
            missing.look(section.heading);
            for (const auto &field : section.fields) {
                missing.look(field.value);
                for (const auto &row : field.table.rows) {
                    for (const QString &cell : row)
                        missing.look(cell);
                }
                if (place.isEmpty() && !missing.signs().isEmpty())
                    place = u"field:"_s + field.id;
            }
        }
    };
    look(content.open);
    if (content.restricted)
        look(*content.restricted);
    if (!missing.signs().isEmpty())
        content.findings.append({u"unprintable-signs"_s, false, place.isEmpty() ? u"field:G2"_s : place, {missing.signs().join(u' ')}});
}

} // namespace vw::report
