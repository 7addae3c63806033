// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/lookback.h"
#include "ui/dossier/tablepage.h"

namespace vw::ui {

class SheetOut;

/// Of a case that ended: what was known when, by whom, and what was done then. Its print has no names.
class LookbackPage : public TablePage {
    Q_OBJECT
public:
    LookbackPage(CaseDesk &desk, QWidget *parent);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString summary() const override { return m_sentences.join(QLatin1Char('\n')); }

private:
    [[nodiscard]] insight::Lookback look(const dossier::Vocabulary &words, const QLocale &locale) const;
    [[nodiscard]] referral::Document paper() const;
    void letOut(bool toPrinter);
    mutable QStringList m_sentences; ///< of the rows that were asked last
    SheetOut *m_out;
    QLabel *m_said;
};

} // namespace vw::ui
