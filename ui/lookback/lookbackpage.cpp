// SPDX-License-Identifier: EUPL-1.2
#include "ui/lookback/lookbackpage.h"

#include "core/report/paper.h"
#include "desk/office.h"
#include "desk/ownpaper.h"
#include "ui/parts/pieces.h"
#include "ui/system/sheetout.h"

namespace vw::ui {

LookbackPage::LookbackPage(CaseDesk &desk, QWidget *parent)
    : TablePage(desk, tr("Looking back"),
                tr("What was known when, and by whom, and what was done then. To learn from, not to look for blame. The print has no names "
                   "and no "
                   "words that somebody typed."),
                insight::lookbackColumns(desk.words()), {3, 7, 3, 6, 4}, parent),
      m_out(new SheetOut(this)), m_said(mutedLabel({}, this))
{
    auto *print = plainButton(tr("Print without names"), this);
    auto *save = plainButton(tr("Save without names as PDF"), this);
    addButton(print);
    addButton(save);
    layout()->addWidget(m_said);
    connect(print, &QPushButton::clicked, this, [this] { letOut(true); });
    connect(save, &QPushButton::clicked, this, [this] { letOut(false); });
    connect(m_out, &SheetOut::done, m_said, &QLabel::setText);
    connect(m_out, &SheetOut::failed, m_said, &QLabel::setText);
    start();
}

QString LookbackPage::emptyText() const
{
    return tr("Nothing is recorded in this case.");
}

insight::Lookback LookbackPage::look(const dossier::Vocabulary &words, const QLocale &locale) const
{
    // without the log the days in the case stay "not recorded"
    return insight::lookbackOn(desk().file(), desk::logLinesOf(desk()), words, locale, desk().office().today());
}

QList<TablePage::Row> LookbackPage::rows() const
{
    const auto words = desk().words();
    const auto locale = desk().office().locale();
    const auto lookback = look(words, locale);
    m_sentences = lookback.sentences;
    QList<Row> all;
    for (const auto &moment : lookback.moments)
        all.append({insight::cellsOf(moment, words, locale, insight::For::Screen), moment.record});
    return all;
}

/// Every document is Dutch.
referral::Document LookbackPage::paper() const
{
    const auto &info = desk().file().info;
    const dossier::Vocabulary words(desk().pack().texts(QStringLiteral("nl"), info.jurisdiction));
    const auto &office = desk().office();
    return insight::lookbackPaper(look(words, QLocale(QLocale::Dutch)), desk().file(), words, office.clock().now(),
                                  office.practice().exercise);
}

void LookbackPage::letOut(bool toPrinter)
{
    const auto document = paper();
    auto printout = printoutOf(document);
    printout.enter = [this](const QString &action) { return desk().log(action, {{QStringLiteral("kind"), QStringLiteral("lookback")}}); };
    if (toPrinter)
        m_out->print(printout);
    else
        m_out->save(printout, report::suggestedFileName(document));
}

} // namespace vw::ui
